import{createRequire as e}from"module"
var t={2463:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.MissingRefError=t.ValidationError=t.CodeGen=t.Name=t.nil=t.stringify=t.str=t._=t.KeywordCxt=t.Ajv=void 0
const s=n(3893)
const r=n(9941)
const o=n(8886)
const a=n(2079)
const i=["/properties"]
const c="http://json-schema.org/draft-07/schema"
class Ajv extends s.default{_addVocabularies(){super._addVocabularies()
r.default.forEach(e=>this.addVocabulary(e))
if(this.opts.discriminator)this.addKeyword(o.default)}_addDefaultMetaSchema(){super._addDefaultMetaSchema()
if(!this.opts.meta)return
const e=this.opts.$data?this.$dataMetaSchema(a,i):a
this.addMetaSchema(e,c,false)
this.refs["http://json-schema.org/schema"]=c}defaultMeta(){return this.opts.defaultMeta=super.defaultMeta()||(this.getSchema(c)?c:undefined)}}t.Ajv=Ajv
e.exports=t=Ajv
e.exports.Ajv=Ajv
Object.defineProperty(t,"__esModule",{value:true})
t["default"]=Ajv
var l=n(7881)
Object.defineProperty(t,"KeywordCxt",{enumerable:true,get:function(){return l.KeywordCxt}})
var u=n(1436)
Object.defineProperty(t,"_",{enumerable:true,get:function(){return u._}})
Object.defineProperty(t,"str",{enumerable:true,get:function(){return u.str}})
Object.defineProperty(t,"stringify",{enumerable:true,get:function(){return u.stringify}})
Object.defineProperty(t,"nil",{enumerable:true,get:function(){return u.nil}})
Object.defineProperty(t,"Name",{enumerable:true,get:function(){return u.Name}})
Object.defineProperty(t,"CodeGen",{enumerable:true,get:function(){return u.CodeGen}})
var d=n(3021)
Object.defineProperty(t,"ValidationError",{enumerable:true,get:function(){return d.default}})
var f=n(3162)
Object.defineProperty(t,"MissingRefError",{enumerable:true,get:function(){return f.default}})},567:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
t.regexpCode=t.getEsmExportName=t.getProperty=t.safeStringify=t.stringify=t.strConcat=t.addCodeArg=t.str=t._=t.nil=t._Code=t.Name=t.IDENTIFIER=t._CodeOrName=void 0
class _CodeOrName{}t._CodeOrName=_CodeOrName
t.IDENTIFIER=/^[a-z$_][a-z$_0-9]*$/i
class Name extends _CodeOrName{constructor(e){super()
if(!t.IDENTIFIER.test(e))throw new Error("CodeGen: name must be a valid identifier")
this.str=e}toString(){return this.str}emptyStr(){return false}get names(){return{[this.str]:1}}}t.Name=Name
class _Code extends _CodeOrName{constructor(e){super()
this._items=typeof e==="string"?[e]:e}toString(){return this.str}emptyStr(){if(this._items.length>1)return false
const e=this._items[0]
return e===""||e==='""'}get str(){var e
return(e=this._str)!==null&&e!==void 0?e:this._str=this._items.reduce((e,t)=>`${e}${t}`,"")}get names(){var e
return(e=this._names)!==null&&e!==void 0?e:this._names=this._items.reduce((e,t)=>{if(t instanceof Name)e[t.str]=(e[t.str]||0)+1
return e},{})}}t._Code=_Code
t.nil=new _Code("")
function _(e,...t){const n=[e[0]]
let s=0
while(s<t.length){addCodeArg(n,t[s])
n.push(e[++s])}return new _Code(n)}t._=_
const n=new _Code("+")
function str(e,...t){const s=[safeStringify(e[0])]
let r=0
while(r<t.length){s.push(n)
addCodeArg(s,t[r])
s.push(n,safeStringify(e[++r]))}optimize(s)
return new _Code(s)}t.str=str
function addCodeArg(e,t){if(t instanceof _Code)e.push(...t._items)
else if(t instanceof Name)e.push(t)
else e.push(interpolate(t))}t.addCodeArg=addCodeArg
function optimize(e){let t=1
while(t<e.length-1){if(e[t]===n){const n=mergeExprItems(e[t-1],e[t+1])
if(n!==undefined){e.splice(t-1,3,n)
continue}e[t++]="+"}t++}}function mergeExprItems(e,t){if(t==='""')return e
if(e==='""')return t
if(typeof e=="string"){if(t instanceof Name||e[e.length-1]!=='"')return
if(typeof t!="string")return`${e.slice(0,-1)}${t}"`
if(t[0]==='"')return e.slice(0,-1)+t.slice(1)
return}if(typeof t=="string"&&t[0]==='"'&&!(e instanceof Name))return`"${e}${t.slice(1)}`
return}function strConcat(e,t){return t.emptyStr()?e:e.emptyStr()?t:str`${e}${t}`}t.strConcat=strConcat
function interpolate(e){return typeof e=="number"||typeof e=="boolean"||e===null?e:safeStringify(Array.isArray(e)?e.join(","):e)}function stringify(e){return new _Code(safeStringify(e))}t.stringify=stringify
function safeStringify(e){return JSON.stringify(e).replace(/\u2028/g,"\\u2028").replace(/\u2029/g,"\\u2029")}t.safeStringify=safeStringify
function getProperty(e){return typeof e=="string"&&t.IDENTIFIER.test(e)?new _Code(`.${e}`):_`[${e}]`}t.getProperty=getProperty
function getEsmExportName(e){if(typeof e=="string"&&t.IDENTIFIER.test(e)){return new _Code(`${e}`)}throw new Error(`CodeGen: invalid export name: ${e}, use explicit $id name mapping`)}t.getEsmExportName=getEsmExportName
function regexpCode(e){return new _Code(e.toString())}t.regexpCode=regexpCode},1436:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.or=t.and=t.not=t.CodeGen=t.operators=t.varKinds=t.ValueScopeName=t.ValueScope=t.Scope=t.Name=t.regexpCode=t.stringify=t.getProperty=t.nil=t.strConcat=t.str=t._=void 0
const s=n(567)
const r=n(7788)
var o=n(567)
Object.defineProperty(t,"_",{enumerable:true,get:function(){return o._}})
Object.defineProperty(t,"str",{enumerable:true,get:function(){return o.str}})
Object.defineProperty(t,"strConcat",{enumerable:true,get:function(){return o.strConcat}})
Object.defineProperty(t,"nil",{enumerable:true,get:function(){return o.nil}})
Object.defineProperty(t,"getProperty",{enumerable:true,get:function(){return o.getProperty}})
Object.defineProperty(t,"stringify",{enumerable:true,get:function(){return o.stringify}})
Object.defineProperty(t,"regexpCode",{enumerable:true,get:function(){return o.regexpCode}})
Object.defineProperty(t,"Name",{enumerable:true,get:function(){return o.Name}})
var a=n(7788)
Object.defineProperty(t,"Scope",{enumerable:true,get:function(){return a.Scope}})
Object.defineProperty(t,"ValueScope",{enumerable:true,get:function(){return a.ValueScope}})
Object.defineProperty(t,"ValueScopeName",{enumerable:true,get:function(){return a.ValueScopeName}})
Object.defineProperty(t,"varKinds",{enumerable:true,get:function(){return a.varKinds}})
t.operators={GT:new s._Code(">"),GTE:new s._Code(">="),LT:new s._Code("<"),LTE:new s._Code("<="),EQ:new s._Code("==="),NEQ:new s._Code("!=="),NOT:new s._Code("!"),OR:new s._Code("||"),AND:new s._Code("&&"),ADD:new s._Code("+")}
class Node{optimizeNodes(){return this}optimizeNames(e,t){return this}}class Def extends Node{constructor(e,t,n){super()
this.varKind=e
this.name=t
this.rhs=n}render({es5:e,_n:t}){const n=e?r.varKinds.var:this.varKind
const s=this.rhs===undefined?"":` = ${this.rhs}`
return`${n} ${this.name}${s};`+t}optimizeNames(e,t){if(!e[this.name.str])return
if(this.rhs)this.rhs=optimizeExpr(this.rhs,e,t)
return this}get names(){return this.rhs instanceof s._CodeOrName?this.rhs.names:{}}}class Assign extends Node{constructor(e,t,n){super()
this.lhs=e
this.rhs=t
this.sideEffects=n}render({_n:e}){return`${this.lhs} = ${this.rhs};`+e}optimizeNames(e,t){if(this.lhs instanceof s.Name&&!e[this.lhs.str]&&!this.sideEffects)return
this.rhs=optimizeExpr(this.rhs,e,t)
return this}get names(){const e=this.lhs instanceof s.Name?{}:{...this.lhs.names}
return addExprNames(e,this.rhs)}}class AssignOp extends Assign{constructor(e,t,n,s){super(e,n,s)
this.op=t}render({_n:e}){return`${this.lhs} ${this.op}= ${this.rhs};`+e}}class Label extends Node{constructor(e){super()
this.label=e
this.names={}}render({_n:e}){return`${this.label}:`+e}}class Break extends Node{constructor(e){super()
this.label=e
this.names={}}render({_n:e}){const t=this.label?` ${this.label}`:""
return`break${t};`+e}}class Throw extends Node{constructor(e){super()
this.error=e}render({_n:e}){return`throw ${this.error};`+e}get names(){return this.error.names}}class AnyCode extends Node{constructor(e){super()
this.code=e}render({_n:e}){return`${this.code};`+e}optimizeNodes(){return`${this.code}`?this:undefined}optimizeNames(e,t){this.code=optimizeExpr(this.code,e,t)
return this}get names(){return this.code instanceof s._CodeOrName?this.code.names:{}}}class ParentNode extends Node{constructor(e=[]){super()
this.nodes=e}render(e){return this.nodes.reduce((t,n)=>t+n.render(e),"")}optimizeNodes(){const{nodes:e}=this
let t=e.length
while(t--){const n=e[t].optimizeNodes()
if(Array.isArray(n))e.splice(t,1,...n)
else if(n)e[t]=n
else e.splice(t,1)}return e.length>0?this:undefined}optimizeNames(e,t){const{nodes:n}=this
let s=n.length
while(s--){const r=n[s]
if(r.optimizeNames(e,t))continue
subtractNames(e,r.names)
n.splice(s,1)}return n.length>0?this:undefined}get names(){return this.nodes.reduce((e,t)=>addNames(e,t.names),{})}}class BlockNode extends ParentNode{render(e){return"{"+e._n+super.render(e)+"}"+e._n}}class Root extends ParentNode{}class Else extends BlockNode{}Else.kind="else"
class If extends BlockNode{constructor(e,t){super(t)
this.condition=e}render(e){let t=`if(${this.condition})`+super.render(e)
if(this.else)t+="else "+this.else.render(e)
return t}optimizeNodes(){super.optimizeNodes()
const e=this.condition
if(e===true)return this.nodes
let t=this.else
if(t){const e=t.optimizeNodes()
t=this.else=Array.isArray(e)?new Else(e):e}if(t){if(e===false)return t instanceof If?t:t.nodes
if(this.nodes.length)return this
return new If(not(e),t instanceof If?[t]:t.nodes)}if(e===false||!this.nodes.length)return undefined
return this}optimizeNames(e,t){var n
this.else=(n=this.else)===null||n===void 0?void 0:n.optimizeNames(e,t)
if(!(super.optimizeNames(e,t)||this.else))return
this.condition=optimizeExpr(this.condition,e,t)
return this}get names(){const e=super.names
addExprNames(e,this.condition)
if(this.else)addNames(e,this.else.names)
return e}}If.kind="if"
class For extends BlockNode{}For.kind="for"
class ForLoop extends For{constructor(e){super()
this.iteration=e}render(e){return`for(${this.iteration})`+super.render(e)}optimizeNames(e,t){if(!super.optimizeNames(e,t))return
this.iteration=optimizeExpr(this.iteration,e,t)
return this}get names(){return addNames(super.names,this.iteration.names)}}class ForRange extends For{constructor(e,t,n,s){super()
this.varKind=e
this.name=t
this.from=n
this.to=s}render(e){const t=e.es5?r.varKinds.var:this.varKind
const{name:n,from:s,to:o}=this
return`for(${t} ${n}=${s}; ${n}<${o}; ${n}++)`+super.render(e)}get names(){const e=addExprNames(super.names,this.from)
return addExprNames(e,this.to)}}class ForIter extends For{constructor(e,t,n,s){super()
this.loop=e
this.varKind=t
this.name=n
this.iterable=s}render(e){return`for(${this.varKind} ${this.name} ${this.loop} ${this.iterable})`+super.render(e)}optimizeNames(e,t){if(!super.optimizeNames(e,t))return
this.iterable=optimizeExpr(this.iterable,e,t)
return this}get names(){return addNames(super.names,this.iterable.names)}}class Func extends BlockNode{constructor(e,t,n){super()
this.name=e
this.args=t
this.async=n}render(e){const t=this.async?"async ":""
return`${t}function ${this.name}(${this.args})`+super.render(e)}}Func.kind="func"
class Return extends ParentNode{render(e){return"return "+super.render(e)}}Return.kind="return"
class Try extends BlockNode{render(e){let t="try"+super.render(e)
if(this.catch)t+=this.catch.render(e)
if(this.finally)t+=this.finally.render(e)
return t}optimizeNodes(){var e,t
super.optimizeNodes();(e=this.catch)===null||e===void 0?void 0:e.optimizeNodes();(t=this.finally)===null||t===void 0?void 0:t.optimizeNodes()
return this}optimizeNames(e,t){var n,s
super.optimizeNames(e,t);(n=this.catch)===null||n===void 0?void 0:n.optimizeNames(e,t);(s=this.finally)===null||s===void 0?void 0:s.optimizeNames(e,t)
return this}get names(){const e=super.names
if(this.catch)addNames(e,this.catch.names)
if(this.finally)addNames(e,this.finally.names)
return e}}class Catch extends BlockNode{constructor(e){super()
this.error=e}render(e){return`catch(${this.error})`+super.render(e)}}Catch.kind="catch"
class Finally extends BlockNode{render(e){return"finally"+super.render(e)}}Finally.kind="finally"
class CodeGen{constructor(e,t={}){this._values={}
this._blockStarts=[]
this._constants={}
this.opts={...t,_n:t.lines?"\n":""}
this._extScope=e
this._scope=new r.Scope({parent:e})
this._nodes=[new Root]}toString(){return this._root.render(this.opts)}name(e){return this._scope.name(e)}scopeName(e){return this._extScope.name(e)}scopeValue(e,t){const n=this._extScope.value(e,t)
const s=this._values[n.prefix]||(this._values[n.prefix]=new Set)
s.add(n)
return n}getScopeValue(e,t){return this._extScope.getValue(e,t)}scopeRefs(e){return this._extScope.scopeRefs(e,this._values)}scopeCode(){return this._extScope.scopeCode(this._values)}_def(e,t,n,s){const r=this._scope.toName(t)
if(n!==undefined&&s)this._constants[r.str]=n
this._leafNode(new Def(e,r,n))
return r}const(e,t,n){return this._def(r.varKinds.const,e,t,n)}let(e,t,n){return this._def(r.varKinds.let,e,t,n)}var(e,t,n){return this._def(r.varKinds.var,e,t,n)}assign(e,t,n){return this._leafNode(new Assign(e,t,n))}add(e,n){return this._leafNode(new AssignOp(e,t.operators.ADD,n))}code(e){if(typeof e=="function")e()
else if(e!==s.nil)this._leafNode(new AnyCode(e))
return this}object(...e){const t=["{"]
for(const[n,r]of e){if(t.length>1)t.push(",")
t.push(n)
if(n!==r||this.opts.es5){t.push(":");(0,s.addCodeArg)(t,r)}}t.push("}")
return new s._Code(t)}if(e,t,n){this._blockNode(new If(e))
if(t&&n){this.code(t).else().code(n).endIf()}else if(t){this.code(t).endIf()}else if(n){throw new Error('CodeGen: "else" body without "then" body')}return this}elseIf(e){return this._elseNode(new If(e))}else(){return this._elseNode(new Else)}endIf(){return this._endBlockNode(If,Else)}_for(e,t){this._blockNode(e)
if(t)this.code(t).endFor()
return this}for(e,t){return this._for(new ForLoop(e),t)}forRange(e,t,n,s,o=(this.opts.es5?r.varKinds.var:r.varKinds.let)){const a=this._scope.toName(e)
return this._for(new ForRange(o,a,t,n),()=>s(a))}forOf(e,t,n,o=r.varKinds.const){const a=this._scope.toName(e)
if(this.opts.es5){const e=t instanceof s.Name?t:this.var("_arr",t)
return this.forRange("_i",0,(0,s._)`${e}.length`,t=>{this.var(a,(0,s._)`${e}[${t}]`)
n(a)})}return this._for(new ForIter("of",o,a,t),()=>n(a))}forIn(e,t,n,o=(this.opts.es5?r.varKinds.var:r.varKinds.const)){if(this.opts.ownProperties){return this.forOf(e,(0,s._)`Object.keys(${t})`,n)}const a=this._scope.toName(e)
return this._for(new ForIter("in",o,a,t),()=>n(a))}endFor(){return this._endBlockNode(For)}label(e){return this._leafNode(new Label(e))}break(e){return this._leafNode(new Break(e))}return(e){const t=new Return
this._blockNode(t)
this.code(e)
if(t.nodes.length!==1)throw new Error('CodeGen: "return" should have one node')
return this._endBlockNode(Return)}try(e,t,n){if(!t&&!n)throw new Error('CodeGen: "try" without "catch" and "finally"')
const s=new Try
this._blockNode(s)
this.code(e)
if(t){const e=this.name("e")
this._currNode=s.catch=new Catch(e)
t(e)}if(n){this._currNode=s.finally=new Finally
this.code(n)}return this._endBlockNode(Catch,Finally)}throw(e){return this._leafNode(new Throw(e))}block(e,t){this._blockStarts.push(this._nodes.length)
if(e)this.code(e).endBlock(t)
return this}endBlock(e){const t=this._blockStarts.pop()
if(t===undefined)throw new Error("CodeGen: not in self-balancing block")
const n=this._nodes.length-t
if(n<0||e!==undefined&&n!==e){throw new Error(`CodeGen: wrong number of nodes: ${n} vs ${e} expected`)}this._nodes.length=t
return this}func(e,t=s.nil,n,r){this._blockNode(new Func(e,t,n))
if(r)this.code(r).endFunc()
return this}endFunc(){return this._endBlockNode(Func)}optimize(e=1){while(e-- >0){this._root.optimizeNodes()
this._root.optimizeNames(this._root.names,this._constants)}}_leafNode(e){this._currNode.nodes.push(e)
return this}_blockNode(e){this._currNode.nodes.push(e)
this._nodes.push(e)}_endBlockNode(e,t){const n=this._currNode
if(n instanceof e||t&&n instanceof t){this._nodes.pop()
return this}throw new Error(`CodeGen: not in block "${t?`${e.kind}/${t.kind}`:e.kind}"`)}_elseNode(e){const t=this._currNode
if(!(t instanceof If)){throw new Error('CodeGen: "else" without "if"')}this._currNode=t.else=e
return this}get _root(){return this._nodes[0]}get _currNode(){const e=this._nodes
return e[e.length-1]}set _currNode(e){const t=this._nodes
t[t.length-1]=e}}t.CodeGen=CodeGen
function addNames(e,t){for(const n in t)e[n]=(e[n]||0)+(t[n]||0)
return e}function addExprNames(e,t){return t instanceof s._CodeOrName?addNames(e,t.names):e}function optimizeExpr(e,t,n){if(e instanceof s.Name)return replaceName(e)
if(!canOptimize(e))return e
return new s._Code(e._items.reduce((e,t)=>{if(t instanceof s.Name)t=replaceName(t)
if(t instanceof s._Code)e.push(...t._items)
else e.push(t)
return e},[]))
function replaceName(e){const s=n[e.str]
if(s===undefined||t[e.str]!==1)return e
delete t[e.str]
return s}function canOptimize(e){return e instanceof s._Code&&e._items.some(e=>e instanceof s.Name&&t[e.str]===1&&n[e.str]!==undefined)}}function subtractNames(e,t){for(const n in t)e[n]=(e[n]||0)-(t[n]||0)}function not(e){return typeof e=="boolean"||typeof e=="number"||e===null?!e:(0,s._)`!${par(e)}`}t.not=not
const i=mappend(t.operators.AND)
function and(...e){return e.reduce(i)}t.and=and
const c=mappend(t.operators.OR)
function or(...e){return e.reduce(c)}t.or=or
function mappend(e){return(t,n)=>t===s.nil?n:n===s.nil?t:(0,s._)`${par(t)} ${e} ${par(n)}`}function par(e){return e instanceof s.Name?e:(0,s._)`(${e})`}},7788:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.ValueScope=t.ValueScopeName=t.Scope=t.varKinds=t.UsedValueState=void 0
const s=n(567)
class ValueError extends Error{constructor(e){super(`CodeGen: "code" for ${e} not defined`)
this.value=e.value}}var r;(function(e){e[e["Started"]=0]="Started"
e[e["Completed"]=1]="Completed"})(r||(t.UsedValueState=r={}))
t.varKinds={const:new s.Name("const"),let:new s.Name("let"),var:new s.Name("var")}
class Scope{constructor({prefixes:e,parent:t}={}){this._names={}
this._prefixes=e
this._parent=t}toName(e){return e instanceof s.Name?e:this.name(e)}name(e){return new s.Name(this._newName(e))}_newName(e){const t=this._names[e]||this._nameGroup(e)
return`${e}${t.index++}`}_nameGroup(e){var t,n
if(((n=(t=this._parent)===null||t===void 0?void 0:t._prefixes)===null||n===void 0?void 0:n.has(e))||this._prefixes&&!this._prefixes.has(e)){throw new Error(`CodeGen: prefix "${e}" is not allowed in this scope`)}return this._names[e]={prefix:e,index:0}}}t.Scope=Scope
class ValueScopeName extends s.Name{constructor(e,t){super(t)
this.prefix=e}setValue(e,{property:t,itemIndex:n}){this.value=e
this.scopePath=(0,s._)`.${new s.Name(t)}[${n}]`}}t.ValueScopeName=ValueScopeName
const o=(0,s._)`\n`
class ValueScope extends Scope{constructor(e){super(e)
this._values={}
this._scope=e.scope
this.opts={...e,_n:e.lines?o:s.nil}}get(){return this._scope}name(e){return new ValueScopeName(e,this._newName(e))}value(e,t){var n
if(t.ref===undefined)throw new Error("CodeGen: ref must be passed in value")
const s=this.toName(e)
const{prefix:r}=s
const o=(n=t.key)!==null&&n!==void 0?n:t.ref
let a=this._values[r]
if(a){const e=a.get(o)
if(e)return e}else{a=this._values[r]=new Map}a.set(o,s)
const i=this._scope[r]||(this._scope[r]=[])
const c=i.length
i[c]=t.ref
s.setValue(t,{property:r,itemIndex:c})
return s}getValue(e,t){const n=this._values[e]
if(!n)return
return n.get(t)}scopeRefs(e,t=this._values){return this._reduceValues(t,t=>{if(t.scopePath===undefined)throw new Error(`CodeGen: name "${t}" has no value`)
return(0,s._)`${e}${t.scopePath}`})}scopeCode(e=this._values,t,n){return this._reduceValues(e,e=>{if(e.value===undefined)throw new Error(`CodeGen: name "${e}" has no value`)
return e.value.code},t,n)}_reduceValues(e,n,o={},a){let i=s.nil
for(const c in e){const l=e[c]
if(!l)continue
const u=o[c]=o[c]||new Map
l.forEach(e=>{if(u.has(e))return
u.set(e,r.Started)
let o=n(e)
if(o){const n=this.opts.es5?t.varKinds.var:t.varKinds.const
i=(0,s._)`${i}${n} ${e} = ${o};${this.opts._n}`}else if(o=a===null||a===void 0?void 0:a(e)){i=(0,s._)`${i}${o}${this.opts._n}`}else{throw new ValueError(e)}u.set(e,r.Completed)})}return i}}t.ValueScope=ValueScope},1283:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.extendErrors=t.resetErrorsCount=t.reportExtraError=t.reportError=t.keyword$DataError=t.keywordError=void 0
const s=n(1436)
const r=n(4464)
const o=n(630)
t.keywordError={message:({keyword:e})=>(0,s.str)`must pass "${e}" keyword validation`}
t.keyword$DataError={message:({keyword:e,schemaType:t})=>t?(0,s.str)`"${e}" keyword must be ${t} ($data)`:(0,s.str)`"${e}" keyword is invalid ($data)`}
function reportError(e,n=t.keywordError,r,o){const{it:a}=e
const{gen:i,compositeRule:c,allErrors:l}=a
const u=errorObjectCode(e,n,r)
if(o!==null&&o!==void 0?o:c||l){addError(i,u)}else{returnErrors(a,(0,s._)`[${u}]`)}}t.reportError=reportError
function reportExtraError(e,n=t.keywordError,s){const{it:r}=e
const{gen:a,compositeRule:i,allErrors:c}=r
const l=errorObjectCode(e,n,s)
addError(a,l)
if(!(i||c)){returnErrors(r,o.default.vErrors)}}t.reportExtraError=reportExtraError
function resetErrorsCount(e,t){e.assign(o.default.errors,t)
e.if((0,s._)`${o.default.vErrors} !== null`,()=>e.if(t,()=>e.assign((0,s._)`${o.default.vErrors}.length`,t),()=>e.assign(o.default.vErrors,null)))}t.resetErrorsCount=resetErrorsCount
function extendErrors({gen:e,keyword:t,schemaValue:n,data:r,errsCount:a,it:i}){if(a===undefined)throw new Error("ajv implementation error")
const c=e.name("err")
e.forRange("i",a,o.default.errors,a=>{e.const(c,(0,s._)`${o.default.vErrors}[${a}]`)
e.if((0,s._)`${c}.instancePath === undefined`,()=>e.assign((0,s._)`${c}.instancePath`,(0,s.strConcat)(o.default.instancePath,i.errorPath)))
e.assign((0,s._)`${c}.schemaPath`,(0,s.str)`${i.errSchemaPath}/${t}`)
if(i.opts.verbose){e.assign((0,s._)`${c}.schema`,n)
e.assign((0,s._)`${c}.data`,r)}})}t.extendErrors=extendErrors
function addError(e,t){const n=e.const("err",t)
e.if((0,s._)`${o.default.vErrors} === null`,()=>e.assign(o.default.vErrors,(0,s._)`[${n}]`),(0,s._)`${o.default.vErrors}.push(${n})`)
e.code((0,s._)`${o.default.errors}++`)}function returnErrors(e,t){const{gen:n,validateName:r,schemaEnv:o}=e
if(o.$async){n.throw((0,s._)`new ${e.ValidationError}(${t})`)}else{n.assign((0,s._)`${r}.errors`,t)
n.return(false)}}const a={keyword:new s.Name("keyword"),schemaPath:new s.Name("schemaPath"),params:new s.Name("params"),propertyName:new s.Name("propertyName"),message:new s.Name("message"),schema:new s.Name("schema"),parentSchema:new s.Name("parentSchema")}
function errorObjectCode(e,t,n){const{createErrors:r}=e.it
if(r===false)return(0,s._)`{}`
return errorObject(e,t,n)}function errorObject(e,t,n={}){const{gen:s,it:r}=e
const o=[errorInstancePath(r,n),errorSchemaPath(e,n)]
extraErrorProps(e,t,o)
return s.object(...o)}function errorInstancePath({errorPath:e},{instancePath:t}){const n=t?(0,s.str)`${e}${(0,r.getErrorPath)(t,r.Type.Str)}`:e
return[o.default.instancePath,(0,s.strConcat)(o.default.instancePath,n)]}function errorSchemaPath({keyword:e,it:{errSchemaPath:t}},{schemaPath:n,parentSchema:o}){let i=o?t:(0,s.str)`${t}/${e}`
if(n){i=(0,s.str)`${i}${(0,r.getErrorPath)(n,r.Type.Str)}`}return[a.schemaPath,i]}function extraErrorProps(e,{params:t,message:n},r){const{keyword:i,data:c,schemaValue:l,it:u}=e
const{opts:d,propertyName:f,topSchemaRef:p,schemaPath:h}=u
r.push([a.keyword,i],[a.params,typeof t=="function"?t(e):t||(0,s._)`{}`])
if(d.messages){r.push([a.message,typeof n=="function"?n(e):n])}if(d.verbose){r.push([a.schema,l],[a.parentSchema,(0,s._)`${p}${h}`],[o.default.data,c])}if(f)r.push([a.propertyName,f])}},2718:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.resolveSchema=t.getCompilingSchema=t.resolveRef=t.compileSchema=t.SchemaEnv=void 0
const s=n(1436)
const r=n(3021)
const o=n(630)
const a=n(4090)
const i=n(4464)
const c=n(7881)
class SchemaEnv{constructor(e){var t
this.refs={}
this.dynamicAnchors={}
let n
if(typeof e.schema=="object")n=e.schema
this.schema=e.schema
this.schemaId=e.schemaId
this.root=e.root||this
this.baseId=(t=e.baseId)!==null&&t!==void 0?t:(0,a.normalizeId)(n===null||n===void 0?void 0:n[e.schemaId||"$id"])
this.schemaPath=e.schemaPath
this.localRefs=e.localRefs
this.meta=e.meta
this.$async=n===null||n===void 0?void 0:n.$async
this.refs={}}}t.SchemaEnv=SchemaEnv
function compileSchema(e){const t=getCompilingSchema.call(this,e)
if(t)return t
const n=(0,a.getFullPath)(this.opts.uriResolver,e.root.baseId)
const{es5:i,lines:l}=this.opts.code
const{ownProperties:u}=this.opts
const d=new s.CodeGen(this.scope,{es5:i,lines:l,ownProperties:u})
let f
if(e.$async){f=d.scopeValue("Error",{ref:r.default,code:(0,s._)`require("ajv/dist/runtime/validation_error").default`})}const p=d.scopeName("validate")
e.validateName=p
const h={gen:d,allErrors:this.opts.allErrors,data:o.default.data,parentData:o.default.parentData,parentDataProperty:o.default.parentDataProperty,dataNames:[o.default.data],dataPathArr:[s.nil],dataLevel:0,dataTypes:[],definedProperties:new Set,topSchemaRef:d.scopeValue("schema",this.opts.code.source===true?{ref:e.schema,code:(0,s.stringify)(e.schema)}:{ref:e.schema}),validateName:p,ValidationError:f,schema:e.schema,schemaEnv:e,rootId:n,baseId:e.baseId||n,schemaPath:s.nil,errSchemaPath:e.schemaPath||(this.opts.jtd?"":"#"),errorPath:(0,s._)`""`,opts:this.opts,self:this}
let m
try{this._compilations.add(e);(0,c.validateFunctionCode)(h)
d.optimize(this.opts.code.optimize)
const t=d.toString()
m=`${d.scopeRefs(o.default.scope)}return ${t}`
if(this.opts.code.process)m=this.opts.code.process(m,e)
const n=new Function(`${o.default.self}`,`${o.default.scope}`,m)
const r=n(this,this.scope.get())
this.scope.value(p,{ref:r})
r.errors=null
r.schema=e.schema
r.schemaEnv=e
if(e.$async)r.$async=true
if(this.opts.code.source===true){r.source={validateName:p,validateCode:t,scopeValues:d._values}}if(this.opts.unevaluated){const{props:e,items:t}=h
r.evaluated={props:e instanceof s.Name?undefined:e,items:t instanceof s.Name?undefined:t,dynamicProps:e instanceof s.Name,dynamicItems:t instanceof s.Name}
if(r.source)r.source.evaluated=(0,s.stringify)(r.evaluated)}e.validate=r
return e}catch(t){delete e.validate
delete e.validateName
if(m)this.logger.error("Error compiling schema, function code:",m)
throw t}finally{this._compilations.delete(e)}}t.compileSchema=compileSchema
function resolveRef(e,t,n){var s
n=(0,a.resolveUrl)(this.opts.uriResolver,t,n)
const r=e.refs[n]
if(r)return r
let o=resolve.call(this,e,n)
if(o===undefined){const r=(s=e.localRefs)===null||s===void 0?void 0:s[n]
const{schemaId:a}=this.opts
if(r)o=new SchemaEnv({schema:r,schemaId:a,root:e,baseId:t})}if(o===undefined)return
return e.refs[n]=inlineOrCompile.call(this,o)}t.resolveRef=resolveRef
function inlineOrCompile(e){if((0,a.inlineRef)(e.schema,this.opts.inlineRefs))return e.schema
return e.validate?e:compileSchema.call(this,e)}function getCompilingSchema(e){for(const t of this._compilations){if(sameSchemaEnv(t,e))return t}}t.getCompilingSchema=getCompilingSchema
function sameSchemaEnv(e,t){return e.schema===t.schema&&e.root===t.root&&e.baseId===t.baseId}function resolve(e,t){let n
while(typeof(n=this.refs[t])=="string")t=n
return n||this.schemas[t]||resolveSchema.call(this,e,t)}function resolveSchema(e,t){const n=this.opts.uriResolver.parse(t)
const s=(0,a._getFullPath)(this.opts.uriResolver,n)
let r=(0,a.getFullPath)(this.opts.uriResolver,e.baseId,undefined)
if(Object.keys(e.schema).length>0&&s===r){return getJsonPointer.call(this,n,e)}const o=(0,a.normalizeId)(s)
const i=this.refs[o]||this.schemas[o]
if(typeof i=="string"){const t=resolveSchema.call(this,e,i)
if(typeof(t===null||t===void 0?void 0:t.schema)!=="object")return
return getJsonPointer.call(this,n,t)}if(typeof(i===null||i===void 0?void 0:i.schema)!=="object")return
if(!i.validate)compileSchema.call(this,i)
if(o===(0,a.normalizeId)(t)){const{schema:t}=i
const{schemaId:n}=this.opts
const s=t[n]
if(s)r=(0,a.resolveUrl)(this.opts.uriResolver,r,s)
return new SchemaEnv({schema:t,schemaId:n,root:e,baseId:r})}return getJsonPointer.call(this,n,i)}t.resolveSchema=resolveSchema
const l=new Set(["properties","patternProperties","enum","dependencies","definitions"])
function getJsonPointer(e,{baseId:t,schema:n,root:s}){var r
if(((r=e.fragment)===null||r===void 0?void 0:r[0])!=="/")return
for(const s of e.fragment.slice(1).split("/")){if(typeof n==="boolean")return
const e=n[(0,i.unescapeFragment)(s)]
if(e===undefined)return
n=e
const r=typeof n==="object"&&n[this.opts.schemaId]
if(!l.has(s)&&r){t=(0,a.resolveUrl)(this.opts.uriResolver,t,r)}}let o
if(typeof n!="boolean"&&n.$ref&&!(0,i.schemaHasRulesButRef)(n,this.RULES)){const e=(0,a.resolveUrl)(this.opts.uriResolver,t,n.$ref)
o=resolveSchema.call(this,s,e)}const{schemaId:c}=this.opts
o=o||new SchemaEnv({schema:n,schemaId:c,root:s,baseId:t})
if(o.schema!==o.root.schema)return o
return undefined}},630:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r={data:new s.Name("data"),valCxt:new s.Name("valCxt"),instancePath:new s.Name("instancePath"),parentData:new s.Name("parentData"),parentDataProperty:new s.Name("parentDataProperty"),rootData:new s.Name("rootData"),dynamicAnchors:new s.Name("dynamicAnchors"),vErrors:new s.Name("vErrors"),errors:new s.Name("errors"),this:new s.Name("this"),self:new s.Name("self"),scope:new s.Name("scope"),json:new s.Name("json"),jsonPos:new s.Name("jsonPos"),jsonLen:new s.Name("jsonLen"),jsonPart:new s.Name("jsonPart")}
t["default"]=r},3162:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(4090)
class MissingRefError extends Error{constructor(e,t,n,r){super(r||`can't resolve reference ${n} from id ${t}`)
this.missingRef=(0,s.resolveUrl)(e,t,n)
this.missingSchema=(0,s.normalizeId)((0,s.getFullPath)(e,this.missingRef))}}t["default"]=MissingRefError},4090:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.getSchemaRefs=t.resolveUrl=t.normalizeId=t._getFullPath=t.getFullPath=t.inlineRef=void 0
const s=n(4464)
const r=n(3430)
const o=n(1167)
const a=new Set(["type","format","pattern","maxLength","minLength","maxProperties","minProperties","maxItems","minItems","maximum","minimum","uniqueItems","multipleOf","required","enum","const"])
function inlineRef(e,t=true){if(typeof e=="boolean")return true
if(t===true)return!hasRef(e)
if(!t)return false
return countKeys(e)<=t}t.inlineRef=inlineRef
const i=new Set(["$ref","$recursiveRef","$recursiveAnchor","$dynamicRef","$dynamicAnchor"])
function hasRef(e){for(const t in e){if(i.has(t))return true
const n=e[t]
if(Array.isArray(n)&&n.some(hasRef))return true
if(typeof n=="object"&&hasRef(n))return true}return false}function countKeys(e){let t=0
for(const n in e){if(n==="$ref")return Infinity
t++
if(a.has(n))continue
if(typeof e[n]=="object"){(0,s.eachItem)(e[n],e=>t+=countKeys(e))}if(t===Infinity)return Infinity}return t}function getFullPath(e,t="",n){if(n!==false)t=normalizeId(t)
const s=e.parse(t)
return _getFullPath(e,s)}t.getFullPath=getFullPath
function _getFullPath(e,t){const n=e.serialize(t)
return n.split("#")[0]+"#"}t._getFullPath=_getFullPath
const c=/#\/?$/
function normalizeId(e){return e?e.replace(c,""):""}t.normalizeId=normalizeId
function resolveUrl(e,t,n){n=normalizeId(n)
return e.resolve(t,n)}t.resolveUrl=resolveUrl
const l=/^[a-z_][-a-z0-9._]*$/i
function getSchemaRefs(e,t){if(typeof e=="boolean")return{}
const{schemaId:n,uriResolver:s}=this.opts
const a=normalizeId(e[n]||t)
const i={"":a}
const c=getFullPath(s,a,false)
const u={}
const d=new Set
o(e,{allKeys:true},(e,t,s,r)=>{if(r===undefined)return
const o=c+t
let a=i[r]
if(typeof e[n]=="string")a=addRef.call(this,e[n])
addAnchor.call(this,e.$anchor)
addAnchor.call(this,e.$dynamicAnchor)
i[t]=a
function addRef(t){const n=this.opts.uriResolver.resolve
t=normalizeId(a?n(a,t):t)
if(d.has(t))throw ambiguos(t)
d.add(t)
let s=this.refs[t]
if(typeof s=="string")s=this.refs[s]
if(typeof s=="object"){checkAmbiguosRef(e,s.schema,t)}else if(t!==normalizeId(o)){if(t[0]==="#"){checkAmbiguosRef(e,u[t],t)
u[t]=e}else{this.refs[t]=o}}return t}function addAnchor(e){if(typeof e=="string"){if(!l.test(e))throw new Error(`invalid anchor "${e}"`)
addRef.call(this,`#${e}`)}}})
return u
function checkAmbiguosRef(e,t,n){if(t!==undefined&&!r(e,t))throw ambiguos(n)}function ambiguos(e){return new Error(`reference "${e}" resolves to more than one schema`)}}t.getSchemaRefs=getSchemaRefs},7353:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
t.getRules=t.isJSONType=void 0
const n=["string","number","integer","boolean","null","object","array"]
const s=new Set(n)
function isJSONType(e){return typeof e=="string"&&s.has(e)}t.isJSONType=isJSONType
function getRules(){const e={number:{type:"number",rules:[]},string:{type:"string",rules:[]},array:{type:"array",rules:[]},object:{type:"object",rules:[]}}
return{types:{...e,integer:true,boolean:true,null:true},rules:[{rules:[]},e.number,e.string,e.array,e.object],post:{rules:[]},all:{},keywords:{}}}t.getRules=getRules},4464:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.checkStrictMode=t.getErrorPath=t.Type=t.useFunc=t.setEvaluated=t.evaluatedPropsToName=t.mergeEvaluated=t.eachItem=t.unescapeJsonPointer=t.escapeJsonPointer=t.escapeFragment=t.unescapeFragment=t.schemaRefOrVal=t.schemaHasRulesButRef=t.schemaHasRules=t.checkUnknownRules=t.alwaysValidSchema=t.toHash=void 0
const s=n(1436)
const r=n(567)
function toHash(e){const t={}
for(const n of e)t[n]=true
return t}t.toHash=toHash
function alwaysValidSchema(e,t){if(typeof t=="boolean")return t
if(Object.keys(t).length===0)return true
checkUnknownRules(e,t)
return!schemaHasRules(t,e.self.RULES.all)}t.alwaysValidSchema=alwaysValidSchema
function checkUnknownRules(e,t=e.schema){const{opts:n,self:s}=e
if(!n.strictSchema)return
if(typeof t==="boolean")return
const r=s.RULES.keywords
for(const n in t){if(!r[n])checkStrictMode(e,`unknown keyword: "${n}"`)}}t.checkUnknownRules=checkUnknownRules
function schemaHasRules(e,t){if(typeof e=="boolean")return!e
for(const n in e)if(t[n])return true
return false}t.schemaHasRules=schemaHasRules
function schemaHasRulesButRef(e,t){if(typeof e=="boolean")return!e
for(const n in e)if(n!=="$ref"&&t.all[n])return true
return false}t.schemaHasRulesButRef=schemaHasRulesButRef
function schemaRefOrVal({topSchemaRef:e,schemaPath:t},n,r,o){if(!o){if(typeof n=="number"||typeof n=="boolean")return n
if(typeof n=="string")return(0,s._)`${n}`}return(0,s._)`${e}${t}${(0,s.getProperty)(r)}`}t.schemaRefOrVal=schemaRefOrVal
function unescapeFragment(e){return unescapeJsonPointer(decodeURIComponent(e))}t.unescapeFragment=unescapeFragment
function escapeFragment(e){return encodeURIComponent(escapeJsonPointer(e))}t.escapeFragment=escapeFragment
function escapeJsonPointer(e){if(typeof e=="number")return`${e}`
return e.replace(/~/g,"~0").replace(/\//g,"~1")}t.escapeJsonPointer=escapeJsonPointer
function unescapeJsonPointer(e){return e.replace(/~1/g,"/").replace(/~0/g,"~")}t.unescapeJsonPointer=unescapeJsonPointer
function eachItem(e,t){if(Array.isArray(e)){for(const n of e)t(n)}else{t(e)}}t.eachItem=eachItem
function makeMergeEvaluated({mergeNames:e,mergeToName:t,mergeValues:n,resultToName:r}){return(o,a,i,c)=>{const l=i===undefined?a:i instanceof s.Name?(a instanceof s.Name?e(o,a,i):t(o,a,i),i):a instanceof s.Name?(t(o,i,a),a):n(a,i)
return c===s.Name&&!(l instanceof s.Name)?r(o,l):l}}t.mergeEvaluated={props:makeMergeEvaluated({mergeNames:(e,t,n)=>e.if((0,s._)`${n} !== true && ${t} !== undefined`,()=>{e.if((0,s._)`${t} === true`,()=>e.assign(n,true),()=>e.assign(n,(0,s._)`${n} || {}`).code((0,s._)`Object.assign(${n}, ${t})`))}),mergeToName:(e,t,n)=>e.if((0,s._)`${n} !== true`,()=>{if(t===true){e.assign(n,true)}else{e.assign(n,(0,s._)`${n} || {}`)
setEvaluated(e,n,t)}}),mergeValues:(e,t)=>e===true?true:{...e,...t},resultToName:evaluatedPropsToName}),items:makeMergeEvaluated({mergeNames:(e,t,n)=>e.if((0,s._)`${n} !== true && ${t} !== undefined`,()=>e.assign(n,(0,s._)`${t} === true ? true : ${n} > ${t} ? ${n} : ${t}`)),mergeToName:(e,t,n)=>e.if((0,s._)`${n} !== true`,()=>e.assign(n,t===true?true:(0,s._)`${n} > ${t} ? ${n} : ${t}`)),mergeValues:(e,t)=>e===true?true:Math.max(e,t),resultToName:(e,t)=>e.var("items",t)})}
function evaluatedPropsToName(e,t){if(t===true)return e.var("props",true)
const n=e.var("props",(0,s._)`{}`)
if(t!==undefined)setEvaluated(e,n,t)
return n}t.evaluatedPropsToName=evaluatedPropsToName
function setEvaluated(e,t,n){Object.keys(n).forEach(n=>e.assign((0,s._)`${t}${(0,s.getProperty)(n)}`,true))}t.setEvaluated=setEvaluated
const o={}
function useFunc(e,t){return e.scopeValue("func",{ref:t,code:o[t.code]||(o[t.code]=new r._Code(t.code))})}t.useFunc=useFunc
var a;(function(e){e[e["Num"]=0]="Num"
e[e["Str"]=1]="Str"})(a||(t.Type=a={}))
function getErrorPath(e,t,n){if(e instanceof s.Name){const r=t===a.Num
return n?r?(0,s._)`"[" + ${e} + "]"`:(0,s._)`"['" + ${e} + "']"`:r?(0,s._)`"/" + ${e}`:(0,s._)`"/" + ${e}.replace(/~/g, "~0").replace(/\\//g, "~1")`}return n?(0,s.getProperty)(e).toString():"/"+escapeJsonPointer(e)}t.getErrorPath=getErrorPath
function checkStrictMode(e,t,n=e.opts.strictSchema){if(!n)return
t=`strict mode: ${t}`
if(n===true)throw new Error(t)
e.self.logger.warn(t)}t.checkStrictMode=checkStrictMode},7692:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
t.shouldUseRule=t.shouldUseGroup=t.schemaHasRulesForType=void 0
function schemaHasRulesForType({schema:e,self:t},n){const s=t.RULES.types[n]
return s&&s!==true&&shouldUseGroup(e,s)}t.schemaHasRulesForType=schemaHasRulesForType
function shouldUseGroup(e,t){return t.rules.some(t=>shouldUseRule(e,t))}t.shouldUseGroup=shouldUseGroup
function shouldUseRule(e,t){var n
return e[t.keyword]!==undefined||((n=t.definition.implements)===null||n===void 0?void 0:n.some(t=>e[t]!==undefined))}t.shouldUseRule=shouldUseRule},5346:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.boolOrEmptySchema=t.topBoolOrEmptySchema=void 0
const s=n(1283)
const r=n(1436)
const o=n(630)
const a={message:"boolean schema is false"}
function topBoolOrEmptySchema(e){const{gen:t,schema:n,validateName:s}=e
if(n===false){falseSchemaError(e,false)}else if(typeof n=="object"&&n.$async===true){t.return(o.default.data)}else{t.assign((0,r._)`${s}.errors`,null)
t.return(true)}}t.topBoolOrEmptySchema=topBoolOrEmptySchema
function boolOrEmptySchema(e,t){const{gen:n,schema:s}=e
if(s===false){n.var(t,false)
falseSchemaError(e)}else{n.var(t,true)}}t.boolOrEmptySchema=boolOrEmptySchema
function falseSchemaError(e,t){const{gen:n,data:r}=e
const o={gen:n,keyword:"false schema",data:r,schema:false,schemaCode:false,schemaValue:false,params:{},it:e};(0,s.reportError)(o,a,undefined,t)}},6685:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.reportTypeError=t.checkDataTypes=t.checkDataType=t.coerceAndCheckDataType=t.getJSONTypes=t.getSchemaTypes=t.DataType=void 0
const s=n(7353)
const r=n(7692)
const o=n(1283)
const a=n(1436)
const i=n(4464)
var c;(function(e){e[e["Correct"]=0]="Correct"
e[e["Wrong"]=1]="Wrong"})(c||(t.DataType=c={}))
function getSchemaTypes(e){const t=getJSONTypes(e.type)
const n=t.includes("null")
if(n){if(e.nullable===false)throw new Error("type: null contradicts nullable: false")}else{if(!t.length&&e.nullable!==undefined){throw new Error('"nullable" cannot be used without "type"')}if(e.nullable===true)t.push("null")}return t}t.getSchemaTypes=getSchemaTypes
function getJSONTypes(e){const t=Array.isArray(e)?e:e?[e]:[]
if(t.every(s.isJSONType))return t
throw new Error("type must be JSONType or JSONType[]: "+t.join(","))}t.getJSONTypes=getJSONTypes
function coerceAndCheckDataType(e,t){const{gen:n,data:s,opts:o}=e
const a=coerceToTypes(t,o.coerceTypes)
const i=t.length>0&&!(a.length===0&&t.length===1&&(0,r.schemaHasRulesForType)(e,t[0]))
if(i){const r=checkDataTypes(t,s,o.strictNumbers,c.Wrong)
n.if(r,()=>{if(a.length)coerceData(e,t,a)
else reportTypeError(e)})}return i}t.coerceAndCheckDataType=coerceAndCheckDataType
const l=new Set(["string","number","integer","boolean","null"])
function coerceToTypes(e,t){return t?e.filter(e=>l.has(e)||t==="array"&&e==="array"):[]}function coerceData(e,t,n){const{gen:s,data:r,opts:o}=e
const i=s.let("dataType",(0,a._)`typeof ${r}`)
const c=s.let("coerced",(0,a._)`undefined`)
if(o.coerceTypes==="array"){s.if((0,a._)`${i} == 'object' && Array.isArray(${r}) && ${r}.length == 1`,()=>s.assign(r,(0,a._)`${r}[0]`).assign(i,(0,a._)`typeof ${r}`).if(checkDataTypes(t,r,o.strictNumbers),()=>s.assign(c,r)))}s.if((0,a._)`${c} !== undefined`)
for(const e of n){if(l.has(e)||e==="array"&&o.coerceTypes==="array"){coerceSpecificType(e)}}s.else()
reportTypeError(e)
s.endIf()
s.if((0,a._)`${c} !== undefined`,()=>{s.assign(r,c)
assignParentData(e,c)})
function coerceSpecificType(e){switch(e){case"string":s.elseIf((0,a._)`${i} == "number" || ${i} == "boolean"`).assign(c,(0,a._)`"" + ${r}`).elseIf((0,a._)`${r} === null`).assign(c,(0,a._)`""`)
return
case"number":s.elseIf((0,a._)`${i} == "boolean" || ${r} === null
              || (${i} == "string" && ${r} && ${r} == +${r})`).assign(c,(0,a._)`+${r}`)
return
case"integer":s.elseIf((0,a._)`${i} === "boolean" || ${r} === null
              || (${i} === "string" && ${r} && ${r} == +${r} && !(${r} % 1))`).assign(c,(0,a._)`+${r}`)
return
case"boolean":s.elseIf((0,a._)`${r} === "false" || ${r} === 0 || ${r} === null`).assign(c,false).elseIf((0,a._)`${r} === "true" || ${r} === 1`).assign(c,true)
return
case"null":s.elseIf((0,a._)`${r} === "" || ${r} === 0 || ${r} === false`)
s.assign(c,null)
return
case"array":s.elseIf((0,a._)`${i} === "string" || ${i} === "number"
              || ${i} === "boolean" || ${r} === null`).assign(c,(0,a._)`[${r}]`)}}}function assignParentData({gen:e,parentData:t,parentDataProperty:n},s){e.if((0,a._)`${t} !== undefined`,()=>e.assign((0,a._)`${t}[${n}]`,s))}function checkDataType(e,t,n,s=c.Correct){const r=s===c.Correct?a.operators.EQ:a.operators.NEQ
let o
switch(e){case"null":return(0,a._)`${t} ${r} null`
case"array":o=(0,a._)`Array.isArray(${t})`
break
case"object":o=(0,a._)`${t} && typeof ${t} == "object" && !Array.isArray(${t})`
break
case"integer":o=numCond((0,a._)`!(${t} % 1) && !isNaN(${t})`)
break
case"number":o=numCond()
break
default:return(0,a._)`typeof ${t} ${r} ${e}`}return s===c.Correct?o:(0,a.not)(o)
function numCond(e=a.nil){return(0,a.and)((0,a._)`typeof ${t} == "number"`,e,n?(0,a._)`isFinite(${t})`:a.nil)}}t.checkDataType=checkDataType
function checkDataTypes(e,t,n,s){if(e.length===1){return checkDataType(e[0],t,n,s)}let r
const o=(0,i.toHash)(e)
if(o.array&&o.object){const e=(0,a._)`typeof ${t} != "object"`
r=o.null?e:(0,a._)`!${t} || ${e}`
delete o.null
delete o.array
delete o.object}else{r=a.nil}if(o.number)delete o.integer
for(const e in o)r=(0,a.and)(r,checkDataType(e,t,n,s))
return r}t.checkDataTypes=checkDataTypes
const u={message:({schema:e})=>`must be ${e}`,params:({schema:e,schemaValue:t})=>typeof e=="string"?(0,a._)`{type: ${e}}`:(0,a._)`{type: ${t}}`}
function reportTypeError(e){const t=getTypeErrorContext(e);(0,o.reportError)(t,u)}t.reportTypeError=reportTypeError
function getTypeErrorContext(e){const{gen:t,data:n,schema:s}=e
const r=(0,i.schemaRefOrVal)(e,s,"type")
return{gen:t,keyword:"type",data:n,schema:s.type,schemaCode:r,schemaValue:r,parentSchema:s,params:{},it:e}}},1699:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.assignDefaults=void 0
const s=n(1436)
const r=n(4464)
function assignDefaults(e,t){const{properties:n,items:s}=e.schema
if(t==="object"&&n){for(const t in n){assignDefault(e,t,n[t].default)}}else if(t==="array"&&Array.isArray(s)){s.forEach((t,n)=>assignDefault(e,n,t.default))}}t.assignDefaults=assignDefaults
function assignDefault(e,t,n){const{gen:o,compositeRule:a,data:i,opts:c}=e
if(n===undefined)return
const l=(0,s._)`${i}${(0,s.getProperty)(t)}`
if(a){(0,r.checkStrictMode)(e,`default is ignored for: ${l}`)
return}let u=(0,s._)`${l} === undefined`
if(c.useDefaults==="empty"){u=(0,s._)`${u} || ${l} === null || ${l} === ""`}o.if(u,(0,s._)`${l} = ${(0,s.stringify)(n)}`)}},7881:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.getData=t.KeywordCxt=t.validateFunctionCode=void 0
const s=n(5346)
const r=n(6685)
const o=n(7692)
const a=n(6685)
const i=n(1699)
const c=n(5202)
const l=n(6200)
const u=n(1436)
const d=n(630)
const f=n(4090)
const p=n(4464)
const h=n(1283)
function validateFunctionCode(e){if(isSchemaObj(e)){checkKeywords(e)
if(schemaCxtHasRules(e)){topSchemaObjCode(e)
return}}validateFunction(e,()=>(0,s.topBoolOrEmptySchema)(e))}t.validateFunctionCode=validateFunctionCode
function validateFunction({gen:e,validateName:t,schema:n,schemaEnv:s,opts:r},o){if(r.code.es5){e.func(t,(0,u._)`${d.default.data}, ${d.default.valCxt}`,s.$async,()=>{e.code((0,u._)`"use strict"; ${funcSourceUrl(n,r)}`)
destructureValCxtES5(e,r)
e.code(o)})}else{e.func(t,(0,u._)`${d.default.data}, ${destructureValCxt(r)}`,s.$async,()=>e.code(funcSourceUrl(n,r)).code(o))}}function destructureValCxt(e){return(0,u._)`{${d.default.instancePath}="", ${d.default.parentData}, ${d.default.parentDataProperty}, ${d.default.rootData}=${d.default.data}${e.dynamicRef?(0,u._)`, ${d.default.dynamicAnchors}={}`:u.nil}}={}`}function destructureValCxtES5(e,t){e.if(d.default.valCxt,()=>{e.var(d.default.instancePath,(0,u._)`${d.default.valCxt}.${d.default.instancePath}`)
e.var(d.default.parentData,(0,u._)`${d.default.valCxt}.${d.default.parentData}`)
e.var(d.default.parentDataProperty,(0,u._)`${d.default.valCxt}.${d.default.parentDataProperty}`)
e.var(d.default.rootData,(0,u._)`${d.default.valCxt}.${d.default.rootData}`)
if(t.dynamicRef)e.var(d.default.dynamicAnchors,(0,u._)`${d.default.valCxt}.${d.default.dynamicAnchors}`)},()=>{e.var(d.default.instancePath,(0,u._)`""`)
e.var(d.default.parentData,(0,u._)`undefined`)
e.var(d.default.parentDataProperty,(0,u._)`undefined`)
e.var(d.default.rootData,d.default.data)
if(t.dynamicRef)e.var(d.default.dynamicAnchors,(0,u._)`{}`)})}function topSchemaObjCode(e){const{schema:t,opts:n,gen:s}=e
validateFunction(e,()=>{if(n.$comment&&t.$comment)commentKeyword(e)
checkNoDefault(e)
s.let(d.default.vErrors,null)
s.let(d.default.errors,0)
if(n.unevaluated)resetEvaluated(e)
typeAndKeywords(e)
returnResults(e)})
return}function resetEvaluated(e){const{gen:t,validateName:n}=e
e.evaluated=t.const("evaluated",(0,u._)`${n}.evaluated`)
t.if((0,u._)`${e.evaluated}.dynamicProps`,()=>t.assign((0,u._)`${e.evaluated}.props`,(0,u._)`undefined`))
t.if((0,u._)`${e.evaluated}.dynamicItems`,()=>t.assign((0,u._)`${e.evaluated}.items`,(0,u._)`undefined`))}function funcSourceUrl(e,t){const n=typeof e=="object"&&e[t.schemaId]
return n&&(t.code.source||t.code.process)?(0,u._)`/*# sourceURL=${n} */`:u.nil}function subschemaCode(e,t){if(isSchemaObj(e)){checkKeywords(e)
if(schemaCxtHasRules(e)){subSchemaObjCode(e,t)
return}}(0,s.boolOrEmptySchema)(e,t)}function schemaCxtHasRules({schema:e,self:t}){if(typeof e=="boolean")return!e
for(const n in e)if(t.RULES.all[n])return true
return false}function isSchemaObj(e){return typeof e.schema!="boolean"}function subSchemaObjCode(e,t){const{schema:n,gen:s,opts:r}=e
if(r.$comment&&n.$comment)commentKeyword(e)
updateContext(e)
checkAsyncSchema(e)
const o=s.const("_errs",d.default.errors)
typeAndKeywords(e,o)
s.var(t,(0,u._)`${o} === ${d.default.errors}`)}function checkKeywords(e){(0,p.checkUnknownRules)(e)
checkRefsAndKeywords(e)}function typeAndKeywords(e,t){if(e.opts.jtd)return schemaKeywords(e,[],false,t)
const n=(0,r.getSchemaTypes)(e.schema)
const s=(0,r.coerceAndCheckDataType)(e,n)
schemaKeywords(e,n,!s,t)}function checkRefsAndKeywords(e){const{schema:t,errSchemaPath:n,opts:s,self:r}=e
if(t.$ref&&s.ignoreKeywordsWithRef&&(0,p.schemaHasRulesButRef)(t,r.RULES)){r.logger.warn(`$ref: keywords ignored in schema at path "${n}"`)}}function checkNoDefault(e){const{schema:t,opts:n}=e
if(t.default!==undefined&&n.useDefaults&&n.strictSchema){(0,p.checkStrictMode)(e,"default is ignored in the schema root")}}function updateContext(e){const t=e.schema[e.opts.schemaId]
if(t)e.baseId=(0,f.resolveUrl)(e.opts.uriResolver,e.baseId,t)}function checkAsyncSchema(e){if(e.schema.$async&&!e.schemaEnv.$async)throw new Error("async schema in sync schema")}function commentKeyword({gen:e,schemaEnv:t,schema:n,errSchemaPath:s,opts:r}){const o=n.$comment
if(r.$comment===true){e.code((0,u._)`${d.default.self}.logger.log(${o})`)}else if(typeof r.$comment=="function"){const n=(0,u.str)`${s}/$comment`
const r=e.scopeValue("root",{ref:t.root})
e.code((0,u._)`${d.default.self}.opts.$comment(${o}, ${n}, ${r}.schema)`)}}function returnResults(e){const{gen:t,schemaEnv:n,validateName:s,ValidationError:r,opts:o}=e
if(n.$async){t.if((0,u._)`${d.default.errors} === 0`,()=>t.return(d.default.data),()=>t.throw((0,u._)`new ${r}(${d.default.vErrors})`))}else{t.assign((0,u._)`${s}.errors`,d.default.vErrors)
if(o.unevaluated)assignEvaluated(e)
t.return((0,u._)`${d.default.errors} === 0`)}}function assignEvaluated({gen:e,evaluated:t,props:n,items:s}){if(n instanceof u.Name)e.assign((0,u._)`${t}.props`,n)
if(s instanceof u.Name)e.assign((0,u._)`${t}.items`,s)}function schemaKeywords(e,t,n,s){const{gen:r,schema:i,data:c,allErrors:l,opts:f,self:h}=e
const{RULES:m}=h
if(i.$ref&&(f.ignoreKeywordsWithRef||!(0,p.schemaHasRulesButRef)(i,m))){r.block(()=>keywordCode(e,"$ref",m.all.$ref.definition))
return}if(!f.jtd)checkStrictTypes(e,t)
r.block(()=>{for(const e of m.rules)groupKeywords(e)
groupKeywords(m.post)})
function groupKeywords(p){if(!(0,o.shouldUseGroup)(i,p))return
if(p.type){r.if((0,a.checkDataType)(p.type,c,f.strictNumbers))
iterateKeywords(e,p)
if(t.length===1&&t[0]===p.type&&n){r.else();(0,a.reportTypeError)(e)}r.endIf()}else{iterateKeywords(e,p)}if(!l)r.if((0,u._)`${d.default.errors} === ${s||0}`)}}function iterateKeywords(e,t){const{gen:n,schema:s,opts:{useDefaults:r}}=e
if(r)(0,i.assignDefaults)(e,t.type)
n.block(()=>{for(const n of t.rules){if((0,o.shouldUseRule)(s,n)){keywordCode(e,n.keyword,n.definition,t.type)}}})}function checkStrictTypes(e,t){if(e.schemaEnv.meta||!e.opts.strictTypes)return
checkContextTypes(e,t)
if(!e.opts.allowUnionTypes)checkMultipleTypes(e,t)
checkKeywordTypes(e,e.dataTypes)}function checkContextTypes(e,t){if(!t.length)return
if(!e.dataTypes.length){e.dataTypes=t
return}t.forEach(t=>{if(!includesType(e.dataTypes,t)){strictTypesError(e,`type "${t}" not allowed by context "${e.dataTypes.join(",")}"`)}})
narrowSchemaTypes(e,t)}function checkMultipleTypes(e,t){if(t.length>1&&!(t.length===2&&t.includes("null"))){strictTypesError(e,"use allowUnionTypes to allow union type keyword")}}function checkKeywordTypes(e,t){const n=e.self.RULES.all
for(const s in n){const r=n[s]
if(typeof r=="object"&&(0,o.shouldUseRule)(e.schema,r)){const{type:n}=r.definition
if(n.length&&!n.some(e=>hasApplicableType(t,e))){strictTypesError(e,`missing type "${n.join(",")}" for keyword "${s}"`)}}}}function hasApplicableType(e,t){return e.includes(t)||t==="number"&&e.includes("integer")}function includesType(e,t){return e.includes(t)||t==="integer"&&e.includes("number")}function narrowSchemaTypes(e,t){const n=[]
for(const s of e.dataTypes){if(includesType(t,s))n.push(s)
else if(t.includes("integer")&&s==="number")n.push("integer")}e.dataTypes=n}function strictTypesError(e,t){const n=e.schemaEnv.baseId+e.errSchemaPath
t+=` at "${n}" (strictTypes)`;(0,p.checkStrictMode)(e,t,e.opts.strictTypes)}class KeywordCxt{constructor(e,t,n){(0,c.validateKeywordUsage)(e,t,n)
this.gen=e.gen
this.allErrors=e.allErrors
this.keyword=n
this.data=e.data
this.schema=e.schema[n]
this.$data=t.$data&&e.opts.$data&&this.schema&&this.schema.$data
this.schemaValue=(0,p.schemaRefOrVal)(e,this.schema,n,this.$data)
this.schemaType=t.schemaType
this.parentSchema=e.schema
this.params={}
this.it=e
this.def=t
if(this.$data){this.schemaCode=e.gen.const("vSchema",getData(this.$data,e))}else{this.schemaCode=this.schemaValue
if(!(0,c.validSchemaType)(this.schema,t.schemaType,t.allowUndefined)){throw new Error(`${n} value must be ${JSON.stringify(t.schemaType)}`)}}if("code"in t?t.trackErrors:t.errors!==false){this.errsCount=e.gen.const("_errs",d.default.errors)}}result(e,t,n){this.failResult((0,u.not)(e),t,n)}failResult(e,t,n){this.gen.if(e)
if(n)n()
else this.error()
if(t){this.gen.else()
t()
if(this.allErrors)this.gen.endIf()}else{if(this.allErrors)this.gen.endIf()
else this.gen.else()}}pass(e,t){this.failResult((0,u.not)(e),undefined,t)}fail(e){if(e===undefined){this.error()
if(!this.allErrors)this.gen.if(false)
return}this.gen.if(e)
this.error()
if(this.allErrors)this.gen.endIf()
else this.gen.else()}fail$data(e){if(!this.$data)return this.fail(e)
const{schemaCode:t}=this
this.fail((0,u._)`${t} !== undefined && (${(0,u.or)(this.invalid$data(),e)})`)}error(e,t,n){if(t){this.setParams(t)
this._error(e,n)
this.setParams({})
return}this._error(e,n)}_error(e,t){(e?h.reportExtraError:h.reportError)(this,this.def.error,t)}$dataError(){(0,h.reportError)(this,this.def.$dataError||h.keyword$DataError)}reset(){if(this.errsCount===undefined)throw new Error('add "trackErrors" to keyword definition');(0,h.resetErrorsCount)(this.gen,this.errsCount)}ok(e){if(!this.allErrors)this.gen.if(e)}setParams(e,t){if(t)Object.assign(this.params,e)
else this.params=e}block$data(e,t,n=u.nil){this.gen.block(()=>{this.check$data(e,n)
t()})}check$data(e=u.nil,t=u.nil){if(!this.$data)return
const{gen:n,schemaCode:s,schemaType:r,def:o}=this
n.if((0,u.or)((0,u._)`${s} === undefined`,t))
if(e!==u.nil)n.assign(e,true)
if(r.length||o.validateSchema){n.elseIf(this.invalid$data())
this.$dataError()
if(e!==u.nil)n.assign(e,false)}n.else()}invalid$data(){const{gen:e,schemaCode:t,schemaType:n,def:s,it:r}=this
return(0,u.or)(wrong$DataType(),invalid$DataSchema())
function wrong$DataType(){if(n.length){if(!(t instanceof u.Name))throw new Error("ajv implementation error")
const e=Array.isArray(n)?n:[n]
return(0,u._)`${(0,a.checkDataTypes)(e,t,r.opts.strictNumbers,a.DataType.Wrong)}`}return u.nil}function invalid$DataSchema(){if(s.validateSchema){const n=e.scopeValue("validate$data",{ref:s.validateSchema})
return(0,u._)`!${n}(${t})`}return u.nil}}subschema(e,t){const n=(0,l.getSubschema)(this.it,e);(0,l.extendSubschemaData)(n,this.it,e);(0,l.extendSubschemaMode)(n,e)
const s={...this.it,...n,items:undefined,props:undefined}
subschemaCode(s,t)
return s}mergeEvaluated(e,t){const{it:n,gen:s}=this
if(!n.opts.unevaluated)return
if(n.props!==true&&e.props!==undefined){n.props=p.mergeEvaluated.props(s,e.props,n.props,t)}if(n.items!==true&&e.items!==undefined){n.items=p.mergeEvaluated.items(s,e.items,n.items,t)}}mergeValidEvaluated(e,t){const{it:n,gen:s}=this
if(n.opts.unevaluated&&(n.props!==true||n.items!==true)){s.if(t,()=>this.mergeEvaluated(e,u.Name))
return true}}}t.KeywordCxt=KeywordCxt
function keywordCode(e,t,n,s){const r=new KeywordCxt(e,n,t)
if("code"in n){n.code(r,s)}else if(r.$data&&n.validate){(0,c.funcKeywordCode)(r,n)}else if("macro"in n){(0,c.macroKeywordCode)(r,n)}else if(n.compile||n.validate){(0,c.funcKeywordCode)(r,n)}}const m=/^\/(?:[^~]|~0|~1)*$/
const g=/^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/
function getData(e,{dataLevel:t,dataNames:n,dataPathArr:s}){let r
let o
if(e==="")return d.default.rootData
if(e[0]==="/"){if(!m.test(e))throw new Error(`Invalid JSON-pointer: ${e}`)
r=e
o=d.default.rootData}else{const a=g.exec(e)
if(!a)throw new Error(`Invalid JSON-pointer: ${e}`)
const i=+a[1]
r=a[2]
if(r==="#"){if(i>=t)throw new Error(errorMsg("property/index",i))
return s[t-i]}if(i>t)throw new Error(errorMsg("data",i))
o=n[t-i]
if(!r)return o}let a=o
const i=r.split("/")
for(const e of i){if(e){o=(0,u._)`${o}${(0,u.getProperty)((0,p.unescapeJsonPointer)(e))}`
a=(0,u._)`${a} && ${o}`}}return a
function errorMsg(e,n){return`Cannot access ${e} ${n} levels up, current level is ${t}`}}t.getData=getData},5202:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.validateKeywordUsage=t.validSchemaType=t.funcKeywordCode=t.macroKeywordCode=void 0
const s=n(1436)
const r=n(630)
const o=n(8484)
const a=n(1283)
function macroKeywordCode(e,t){const{gen:n,keyword:r,schema:o,parentSchema:a,it:i}=e
const c=t.macro.call(i.self,o,a,i)
const l=useKeyword(n,r,c)
if(i.opts.validateSchema!==false)i.self.validateSchema(c,true)
const u=n.name("valid")
e.subschema({schema:c,schemaPath:s.nil,errSchemaPath:`${i.errSchemaPath}/${r}`,topSchemaRef:l,compositeRule:true},u)
e.pass(u,()=>e.error(true))}t.macroKeywordCode=macroKeywordCode
function funcKeywordCode(e,t){var n
const{gen:a,keyword:i,schema:c,parentSchema:l,$data:u,it:d}=e
checkAsyncKeyword(d,t)
const f=!u&&t.compile?t.compile.call(d.self,c,l,d):t.validate
const p=useKeyword(a,i,f)
const h=a.let("valid")
e.block$data(h,validateKeyword)
e.ok((n=t.valid)!==null&&n!==void 0?n:h)
function validateKeyword(){if(t.errors===false){assignValid()
if(t.modifying)modifyData(e)
reportErrs(()=>e.error())}else{const n=t.async?validateAsync():validateSync()
if(t.modifying)modifyData(e)
reportErrs(()=>addErrs(e,n))}}function validateAsync(){const e=a.let("ruleErrs",null)
a.try(()=>assignValid((0,s._)`await `),t=>a.assign(h,false).if((0,s._)`${t} instanceof ${d.ValidationError}`,()=>a.assign(e,(0,s._)`${t}.errors`),()=>a.throw(t)))
return e}function validateSync(){const e=(0,s._)`${p}.errors`
a.assign(e,null)
assignValid(s.nil)
return e}function assignValid(n=(t.async?(0,s._)`await `:s.nil)){const i=d.opts.passContext?r.default.this:r.default.self
const c=!("compile"in t&&!u||t.schema===false)
a.assign(h,(0,s._)`${n}${(0,o.callValidateCode)(e,p,i,c)}`,t.modifying)}function reportErrs(e){var n
a.if((0,s.not)((n=t.valid)!==null&&n!==void 0?n:h),e)}}t.funcKeywordCode=funcKeywordCode
function modifyData(e){const{gen:t,data:n,it:r}=e
t.if(r.parentData,()=>t.assign(n,(0,s._)`${r.parentData}[${r.parentDataProperty}]`))}function addErrs(e,t){const{gen:n}=e
n.if((0,s._)`Array.isArray(${t})`,()=>{n.assign(r.default.vErrors,(0,s._)`${r.default.vErrors} === null ? ${t} : ${r.default.vErrors}.concat(${t})`).assign(r.default.errors,(0,s._)`${r.default.vErrors}.length`);(0,a.extendErrors)(e)},()=>e.error())}function checkAsyncKeyword({schemaEnv:e},t){if(t.async&&!e.$async)throw new Error("async keyword in sync schema")}function useKeyword(e,t,n){if(n===undefined)throw new Error(`keyword "${t}" failed to compile`)
return e.scopeValue("keyword",typeof n=="function"?{ref:n}:{ref:n,code:(0,s.stringify)(n)})}function validSchemaType(e,t,n=false){return!t.length||t.some(t=>t==="array"?Array.isArray(e):t==="object"?e&&typeof e=="object"&&!Array.isArray(e):typeof e==t||n&&typeof e=="undefined")}t.validSchemaType=validSchemaType
function validateKeywordUsage({schema:e,opts:t,self:n,errSchemaPath:s},r,o){if(Array.isArray(r.keyword)?!r.keyword.includes(o):r.keyword!==o){throw new Error("ajv implementation error")}const a=r.dependencies
if(a===null||a===void 0?void 0:a.some(t=>!Object.prototype.hasOwnProperty.call(e,t))){throw new Error(`parent schema must have dependencies of ${o}: ${a.join(",")}`)}if(r.validateSchema){const a=r.validateSchema(e[o])
if(!a){const e=`keyword "${o}" value is invalid at path "${s}": `+n.errorsText(r.validateSchema.errors)
if(t.validateSchema==="log")n.logger.error(e)
else throw new Error(e)}}}t.validateKeywordUsage=validateKeywordUsage},6200:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.extendSubschemaMode=t.extendSubschemaData=t.getSubschema=void 0
const s=n(1436)
const r=n(4464)
function getSubschema(e,{keyword:t,schemaProp:n,schema:o,schemaPath:a,errSchemaPath:i,topSchemaRef:c}){if(t!==undefined&&o!==undefined){throw new Error('both "keyword" and "schema" passed, only one allowed')}if(t!==undefined){const o=e.schema[t]
return n===undefined?{schema:o,schemaPath:(0,s._)`${e.schemaPath}${(0,s.getProperty)(t)}`,errSchemaPath:`${e.errSchemaPath}/${t}`}:{schema:o[n],schemaPath:(0,s._)`${e.schemaPath}${(0,s.getProperty)(t)}${(0,s.getProperty)(n)}`,errSchemaPath:`${e.errSchemaPath}/${t}/${(0,r.escapeFragment)(n)}`}}if(o!==undefined){if(a===undefined||i===undefined||c===undefined){throw new Error('"schemaPath", "errSchemaPath" and "topSchemaRef" are required with "schema"')}return{schema:o,schemaPath:a,topSchemaRef:c,errSchemaPath:i}}throw new Error('either "keyword" or "schema" must be passed')}t.getSubschema=getSubschema
function extendSubschemaData(e,t,{dataProp:n,dataPropType:o,data:a,dataTypes:i,propertyName:c}){if(a!==undefined&&n!==undefined){throw new Error('both "data" and "dataProp" passed, only one allowed')}const{gen:l}=t
if(n!==undefined){const{errorPath:a,dataPathArr:i,opts:c}=t
const u=l.let("data",(0,s._)`${t.data}${(0,s.getProperty)(n)}`,true)
dataContextProps(u)
e.errorPath=(0,s.str)`${a}${(0,r.getErrorPath)(n,o,c.jsPropertySyntax)}`
e.parentDataProperty=(0,s._)`${n}`
e.dataPathArr=[...i,e.parentDataProperty]}if(a!==undefined){const t=a instanceof s.Name?a:l.let("data",a,true)
dataContextProps(t)
if(c!==undefined)e.propertyName=c}if(i)e.dataTypes=i
function dataContextProps(n){e.data=n
e.dataLevel=t.dataLevel+1
e.dataTypes=[]
t.definedProperties=new Set
e.parentData=t.data
e.dataNames=[...t.dataNames,n]}}t.extendSubschemaData=extendSubschemaData
function extendSubschemaMode(e,{jtdDiscriminator:t,jtdMetadata:n,compositeRule:s,createErrors:r,allErrors:o}){if(s!==undefined)e.compositeRule=s
if(r!==undefined)e.createErrors=r
if(o!==undefined)e.allErrors=o
e.jtdDiscriminator=t
e.jtdMetadata=n}t.extendSubschemaMode=extendSubschemaMode},3893:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.CodeGen=t.Name=t.nil=t.stringify=t.str=t._=t.KeywordCxt=void 0
var s=n(7881)
Object.defineProperty(t,"KeywordCxt",{enumerable:true,get:function(){return s.KeywordCxt}})
var r=n(1436)
Object.defineProperty(t,"_",{enumerable:true,get:function(){return r._}})
Object.defineProperty(t,"str",{enumerable:true,get:function(){return r.str}})
Object.defineProperty(t,"stringify",{enumerable:true,get:function(){return r.stringify}})
Object.defineProperty(t,"nil",{enumerable:true,get:function(){return r.nil}})
Object.defineProperty(t,"Name",{enumerable:true,get:function(){return r.Name}})
Object.defineProperty(t,"CodeGen",{enumerable:true,get:function(){return r.CodeGen}})
const o=n(3021)
const a=n(3162)
const i=n(7353)
const c=n(2718)
const l=n(1436)
const u=n(4090)
const d=n(6685)
const f=n(4464)
const p=n(3837)
const h=n(6285)
const defaultRegExp=(e,t)=>new RegExp(e,t)
defaultRegExp.code="new RegExp"
const m=["removeAdditional","useDefaults","coerceTypes"]
const g=new Set(["validate","serialize","parse","wrapper","root","schema","keyword","pattern","formats","validate$data","func","obj","Error"])
const y={errorDataPath:"",format:"`validateFormats: false` can be used instead.",nullable:'"nullable" keyword is supported by default.',jsonPointers:"Deprecated jsPropertySyntax can be used instead.",extendRefs:"Deprecated ignoreKeywordsWithRef can be used instead.",missingRefs:"Pass empty schema with $id that should be ignored to ajv.addSchema.",processCode:"Use option `code: {process: (code, schemaEnv: object) => string}`",sourceCode:"Use option `code: {source: true}`",strictDefaults:"It is default now, see option `strict`.",strictKeywords:"It is default now, see option `strict`.",uniqueItems:'"uniqueItems" keyword is always validated.',unknownFormats:"Disable strict mode or pass `true` to `ajv.addFormat` (or `formats` option).",cache:"Map is used as cache, schema object as key.",serialize:"Map is used as cache, schema object as key.",ajvErrors:"It is default now."}
const k={ignoreKeywordsWithRef:"",jsPropertySyntax:"",unicode:'"minLength"/"maxLength" account for unicode characters by default.'}
const b=200
function requiredOptions(e){var t,n,s,r,o,a,i,c,l,u,d,f,p,m,g,y,k,v,w,S,A,x,$,C,E
const P=e.strict
const N=(t=e.code)===null||t===void 0?void 0:t.optimize
const O=N===true||N===undefined?1:N||0
const I=(s=(n=e.code)===null||n===void 0?void 0:n.regExp)!==null&&s!==void 0?s:defaultRegExp
const T=(r=e.uriResolver)!==null&&r!==void 0?r:h.default
return{strictSchema:(a=(o=e.strictSchema)!==null&&o!==void 0?o:P)!==null&&a!==void 0?a:true,strictNumbers:(c=(i=e.strictNumbers)!==null&&i!==void 0?i:P)!==null&&c!==void 0?c:true,strictTypes:(u=(l=e.strictTypes)!==null&&l!==void 0?l:P)!==null&&u!==void 0?u:"log",strictTuples:(f=(d=e.strictTuples)!==null&&d!==void 0?d:P)!==null&&f!==void 0?f:"log",strictRequired:(m=(p=e.strictRequired)!==null&&p!==void 0?p:P)!==null&&m!==void 0?m:false,code:e.code?{...e.code,optimize:O,regExp:I}:{optimize:O,regExp:I},loopRequired:(g=e.loopRequired)!==null&&g!==void 0?g:b,loopEnum:(y=e.loopEnum)!==null&&y!==void 0?y:b,meta:(k=e.meta)!==null&&k!==void 0?k:true,messages:(v=e.messages)!==null&&v!==void 0?v:true,inlineRefs:(w=e.inlineRefs)!==null&&w!==void 0?w:true,schemaId:(S=e.schemaId)!==null&&S!==void 0?S:"$id",addUsedSchema:(A=e.addUsedSchema)!==null&&A!==void 0?A:true,validateSchema:(x=e.validateSchema)!==null&&x!==void 0?x:true,validateFormats:($=e.validateFormats)!==null&&$!==void 0?$:true,unicodeRegExp:(C=e.unicodeRegExp)!==null&&C!==void 0?C:true,int32range:(E=e.int32range)!==null&&E!==void 0?E:true,uriResolver:T}}class Ajv{constructor(e={}){this.schemas={}
this.refs={}
this.formats=Object.create(null)
this._compilations=new Set
this._loading={}
this._cache=new Map
e=this.opts={...e,...requiredOptions(e)}
const{es5:t,lines:n}=this.opts.code
this.scope=new l.ValueScope({scope:{},prefixes:g,es5:t,lines:n})
this.logger=getLogger(e.logger)
const s=e.validateFormats
e.validateFormats=false
this.RULES=(0,i.getRules)()
checkOptions.call(this,y,e,"NOT SUPPORTED")
checkOptions.call(this,k,e,"DEPRECATED","warn")
this._metaOpts=getMetaSchemaOptions.call(this)
if(e.formats)addInitialFormats.call(this)
this._addVocabularies()
this._addDefaultMetaSchema()
if(e.keywords)addInitialKeywords.call(this,e.keywords)
if(typeof e.meta=="object")this.addMetaSchema(e.meta)
addInitialSchemas.call(this)
e.validateFormats=s}_addVocabularies(){this.addKeyword("$async")}_addDefaultMetaSchema(){const{$data:e,meta:t,schemaId:n}=this.opts
let s=p
if(n==="id"){s={...p}
s.id=s.$id
delete s.$id}if(t&&e)this.addMetaSchema(s,s[n],false)}defaultMeta(){const{meta:e,schemaId:t}=this.opts
return this.opts.defaultMeta=typeof e=="object"?e[t]||e:undefined}validate(e,t){let n
if(typeof e=="string"){n=this.getSchema(e)
if(!n)throw new Error(`no schema with key or ref "${e}"`)}else{n=this.compile(e)}const s=n(t)
if(!("$async"in n))this.errors=n.errors
return s}compile(e,t){const n=this._addSchema(e,t)
return n.validate||this._compileSchemaEnv(n)}compileAsync(e,t){if(typeof this.opts.loadSchema!="function"){throw new Error("options.loadSchema should be a function")}const{loadSchema:n}=this.opts
return runCompileAsync.call(this,e,t)
async function runCompileAsync(e,t){await loadMetaSchema.call(this,e.$schema)
const n=this._addSchema(e,t)
return n.validate||_compileAsync.call(this,n)}async function loadMetaSchema(e){if(e&&!this.getSchema(e)){await runCompileAsync.call(this,{$ref:e},true)}}async function _compileAsync(e){try{return this._compileSchemaEnv(e)}catch(t){if(!(t instanceof a.default))throw t
checkLoaded.call(this,t)
await loadMissingSchema.call(this,t.missingSchema)
return _compileAsync.call(this,e)}}function checkLoaded({missingSchema:e,missingRef:t}){if(this.refs[e]){throw new Error(`AnySchema ${e} is loaded but ${t} cannot be resolved`)}}async function loadMissingSchema(e){const n=await _loadSchema.call(this,e)
if(!this.refs[e])await loadMetaSchema.call(this,n.$schema)
if(!this.refs[e])this.addSchema(n,e,t)}async function _loadSchema(e){const t=this._loading[e]
if(t)return t
try{return await(this._loading[e]=n(e))}finally{delete this._loading[e]}}}addSchema(e,t,n,s=this.opts.validateSchema){if(Array.isArray(e)){for(const t of e)this.addSchema(t,undefined,n,s)
return this}let r
if(typeof e==="object"){const{schemaId:t}=this.opts
r=e[t]
if(r!==undefined&&typeof r!="string"){throw new Error(`schema ${t} must be string`)}}t=(0,u.normalizeId)(t||r)
this._checkUnique(t)
this.schemas[t]=this._addSchema(e,n,t,s,true)
return this}addMetaSchema(e,t,n=this.opts.validateSchema){this.addSchema(e,t,true,n)
return this}validateSchema(e,t){if(typeof e=="boolean")return true
let n
n=e.$schema
if(n!==undefined&&typeof n!="string"){throw new Error("$schema must be a string")}n=n||this.opts.defaultMeta||this.defaultMeta()
if(!n){this.logger.warn("meta-schema not available")
this.errors=null
return true}const s=this.validate(n,e)
if(!s&&t){const e="schema is invalid: "+this.errorsText()
if(this.opts.validateSchema==="log")this.logger.error(e)
else throw new Error(e)}return s}getSchema(e){let t
while(typeof(t=getSchEnv.call(this,e))=="string")e=t
if(t===undefined){const{schemaId:n}=this.opts
const s=new c.SchemaEnv({schema:{},schemaId:n})
t=c.resolveSchema.call(this,s,e)
if(!t)return
this.refs[e]=t}return t.validate||this._compileSchemaEnv(t)}removeSchema(e){if(e instanceof RegExp){this._removeAllSchemas(this.schemas,e)
this._removeAllSchemas(this.refs,e)
return this}switch(typeof e){case"undefined":this._removeAllSchemas(this.schemas)
this._removeAllSchemas(this.refs)
this._cache.clear()
return this
case"string":{const t=getSchEnv.call(this,e)
if(typeof t=="object")this._cache.delete(t.schema)
delete this.schemas[e]
delete this.refs[e]
return this}case"object":{const t=e
this._cache.delete(t)
let n=e[this.opts.schemaId]
if(n){n=(0,u.normalizeId)(n)
delete this.schemas[n]
delete this.refs[n]}return this}default:throw new Error("ajv.removeSchema: invalid parameter")}}addVocabulary(e){for(const t of e)this.addKeyword(t)
return this}addKeyword(e,t){let n
if(typeof e=="string"){n=e
if(typeof t=="object"){this.logger.warn("these parameters are deprecated, see docs for addKeyword")
t.keyword=n}}else if(typeof e=="object"&&t===undefined){t=e
n=t.keyword
if(Array.isArray(n)&&!n.length){throw new Error("addKeywords: keyword must be string or non-empty array")}}else{throw new Error("invalid addKeywords parameters")}checkKeyword.call(this,n,t)
if(!t){(0,f.eachItem)(n,e=>addRule.call(this,e))
return this}keywordMetaschema.call(this,t)
const s={...t,type:(0,d.getJSONTypes)(t.type),schemaType:(0,d.getJSONTypes)(t.schemaType)};(0,f.eachItem)(n,s.type.length===0?e=>addRule.call(this,e,s):e=>s.type.forEach(t=>addRule.call(this,e,s,t)))
return this}getKeyword(e){const t=this.RULES.all[e]
return typeof t=="object"?t.definition:!!t}removeKeyword(e){const{RULES:t}=this
delete t.keywords[e]
delete t.all[e]
for(const n of t.rules){const t=n.rules.findIndex(t=>t.keyword===e)
if(t>=0)n.rules.splice(t,1)}return this}addFormat(e,t){if(typeof t=="string")t=new RegExp(t)
this.formats[e]=t
return this}errorsText(e=this.errors,{separator:t=", ",dataVar:n="data"}={}){if(!e||e.length===0)return"No errors"
return e.map(e=>`${n}${e.instancePath} ${e.message}`).reduce((e,n)=>e+t+n)}$dataMetaSchema(e,t){const n=this.RULES.all
e=JSON.parse(JSON.stringify(e))
for(const s of t){const t=s.split("/").slice(1)
let r=e
for(const e of t)r=r[e]
for(const e in n){const t=n[e]
if(typeof t!="object")continue
const{$data:s}=t.definition
const o=r[e]
if(s&&o)r[e]=schemaOrData(o)}}return e}_removeAllSchemas(e,t){for(const n in e){const s=e[n]
if(!t||t.test(n)){if(typeof s=="string"){delete e[n]}else if(s&&!s.meta){this._cache.delete(s.schema)
delete e[n]}}}}_addSchema(e,t,n,s=this.opts.validateSchema,r=this.opts.addUsedSchema){let o
const{schemaId:a}=this.opts
if(typeof e=="object"){o=e[a]}else{if(this.opts.jtd)throw new Error("schema must be object")
else if(typeof e!="boolean")throw new Error("schema must be object or boolean")}let i=this._cache.get(e)
if(i!==undefined)return i
n=(0,u.normalizeId)(o||n)
const l=u.getSchemaRefs.call(this,e,n)
i=new c.SchemaEnv({schema:e,schemaId:a,meta:t,baseId:n,localRefs:l})
this._cache.set(i.schema,i)
if(r&&!n.startsWith("#")){if(n)this._checkUnique(n)
this.refs[n]=i}if(s)this.validateSchema(e,true)
return i}_checkUnique(e){if(this.schemas[e]||this.refs[e]){throw new Error(`schema with key or id "${e}" already exists`)}}_compileSchemaEnv(e){if(e.meta)this._compileMetaSchema(e)
else c.compileSchema.call(this,e)
if(!e.validate)throw new Error("ajv implementation error")
return e.validate}_compileMetaSchema(e){const t=this.opts
this.opts=this._metaOpts
try{c.compileSchema.call(this,e)}finally{this.opts=t}}}Ajv.ValidationError=o.default
Ajv.MissingRefError=a.default
t["default"]=Ajv
function checkOptions(e,t,n,s="error"){for(const r in e){const o=r
if(o in t)this.logger[s](`${n}: option ${r}. ${e[o]}`)}}function getSchEnv(e){e=(0,u.normalizeId)(e)
return this.schemas[e]||this.refs[e]}function addInitialSchemas(){const e=this.opts.schemas
if(!e)return
if(Array.isArray(e))this.addSchema(e)
else for(const t in e)this.addSchema(e[t],t)}function addInitialFormats(){for(const e in this.opts.formats){const t=this.opts.formats[e]
if(t)this.addFormat(e,t)}}function addInitialKeywords(e){if(Array.isArray(e)){this.addVocabulary(e)
return}this.logger.warn("keywords option as map is deprecated, pass array")
for(const t in e){const n=e[t]
if(!n.keyword)n.keyword=t
this.addKeyword(n)}}function getMetaSchemaOptions(){const e={...this.opts}
for(const t of m)delete e[t]
return e}const v={log(){},warn(){},error(){}}
function getLogger(e){if(e===false)return v
if(e===undefined)return console
if(e.log&&e.warn&&e.error)return e
throw new Error("logger must implement log, warn and error methods")}const w=/^[a-z_$][a-z0-9_$:-]*$/i
function checkKeyword(e,t){const{RULES:n}=this;(0,f.eachItem)(e,e=>{if(n.keywords[e])throw new Error(`Keyword ${e} is already defined`)
if(!w.test(e))throw new Error(`Keyword ${e} has invalid name`)})
if(!t)return
if(t.$data&&!("code"in t||"validate"in t)){throw new Error('$data keyword must have "code" or "validate" function')}}function addRule(e,t,n){var s
const r=t===null||t===void 0?void 0:t.post
if(n&&r)throw new Error('keyword with "post" flag cannot have "type"')
const{RULES:o}=this
let a=r?o.post:o.rules.find(({type:e})=>e===n)
if(!a){a={type:n,rules:[]}
o.rules.push(a)}o.keywords[e]=true
if(!t)return
const i={keyword:e,definition:{...t,type:(0,d.getJSONTypes)(t.type),schemaType:(0,d.getJSONTypes)(t.schemaType)}}
if(t.before)addBeforeRule.call(this,a,i,t.before)
else a.rules.push(i)
o.all[e]=i;(s=t.implements)===null||s===void 0?void 0:s.forEach(e=>this.addKeyword(e))}function addBeforeRule(e,t,n){const s=e.rules.findIndex(e=>e.keyword===n)
if(s>=0){e.rules.splice(s,0,t)}else{e.rules.push(t)
this.logger.warn(`rule ${n} is not defined`)}}function keywordMetaschema(e){let{metaSchema:t}=e
if(t===undefined)return
if(e.$data&&this.opts.$data)t=schemaOrData(t)
e.validateSchema=this.compile(t,true)}const S={$ref:"https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#"}
function schemaOrData(e){return{anyOf:[e,S]}}},4951:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(3430)
s.code='require("ajv/dist/runtime/equal").default'
t["default"]=s},6214:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
function ucs2length(e){const t=e.length
let n=0
let s=0
let r
while(s<t){n++
r=e.charCodeAt(s++)
if(r>=55296&&r<=56319&&s<t){r=e.charCodeAt(s)
if((r&64512)===56320)s++}}return n}t["default"]=ucs2length
ucs2length.code='require("ajv/dist/runtime/ucs2length").default'},6285:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(4352)
s.code='require("ajv/dist/runtime/uri").default'
t["default"]=s},3021:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
class ValidationError extends Error{constructor(e){super("validation failed")
this.errors=e
this.ajv=this.validation=true}}t["default"]=ValidationError},3448:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.validateAdditionalItems=void 0
const s=n(1436)
const r=n(4464)
const o={message:({params:{len:e}})=>(0,s.str)`must NOT have more than ${e} items`,params:({params:{len:e}})=>(0,s._)`{limit: ${e}}`}
const a={keyword:"additionalItems",type:"array",schemaType:["boolean","object"],before:"uniqueItems",error:o,code(e){const{parentSchema:t,it:n}=e
const{items:s}=t
if(!Array.isArray(s)){(0,r.checkStrictMode)(n,'"additionalItems" is ignored when "items" is not an array of schemas')
return}validateAdditionalItems(e,s)}}
function validateAdditionalItems(e,t){const{gen:n,schema:o,data:a,keyword:i,it:c}=e
c.items=true
const l=n.const("len",(0,s._)`${a}.length`)
if(o===false){e.setParams({len:t.length})
e.pass((0,s._)`${l} <= ${t.length}`)}else if(typeof o=="object"&&!(0,r.alwaysValidSchema)(c,o)){const r=n.var("valid",(0,s._)`${l} <= ${t.length}`)
n.if((0,s.not)(r),()=>validateItems(r))
e.ok(r)}function validateItems(o){n.forRange("i",t.length,l,t=>{e.subschema({keyword:i,dataProp:t,dataPropType:r.Type.Num},o)
if(!c.allErrors)n.if((0,s.not)(o),()=>n.break())})}}t.validateAdditionalItems=validateAdditionalItems
t["default"]=a},2431:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(8484)
const r=n(1436)
const o=n(630)
const a=n(4464)
const i={message:"must NOT have additional properties",params:({params:e})=>(0,r._)`{additionalProperty: ${e.additionalProperty}}`}
const c={keyword:"additionalProperties",type:["object"],schemaType:["boolean","object"],allowUndefined:true,trackErrors:true,error:i,code(e){const{gen:t,schema:n,parentSchema:i,data:c,errsCount:l,it:u}=e
if(!l)throw new Error("ajv implementation error")
const{allErrors:d,opts:f}=u
u.props=true
if(f.removeAdditional!=="all"&&(0,a.alwaysValidSchema)(u,n))return
const p=(0,s.allSchemaProperties)(i.properties)
const h=(0,s.allSchemaProperties)(i.patternProperties)
checkAdditionalProperties()
e.ok((0,r._)`${l} === ${o.default.errors}`)
function checkAdditionalProperties(){t.forIn("key",c,e=>{if(!p.length&&!h.length)additionalPropertyCode(e)
else t.if(isAdditional(e),()=>additionalPropertyCode(e))})}function isAdditional(n){let o
if(p.length>8){const e=(0,a.schemaRefOrVal)(u,i.properties,"properties")
o=(0,s.isOwnProperty)(t,e,n)}else if(p.length){o=(0,r.or)(...p.map(e=>(0,r._)`${n} === ${e}`))}else{o=r.nil}if(h.length){o=(0,r.or)(o,...h.map(t=>(0,r._)`${(0,s.usePattern)(e,t)}.test(${n})`))}return(0,r.not)(o)}function deleteAdditional(e){t.code((0,r._)`delete ${c}[${e}]`)}function additionalPropertyCode(s){if(f.removeAdditional==="all"||f.removeAdditional&&n===false){deleteAdditional(s)
return}if(n===false){e.setParams({additionalProperty:s})
e.error()
if(!d)t.break()
return}if(typeof n=="object"&&!(0,a.alwaysValidSchema)(u,n)){const n=t.name("valid")
if(f.removeAdditional==="failing"){applyAdditionalSchema(s,n,false)
t.if((0,r.not)(n),()=>{e.reset()
deleteAdditional(s)})}else{applyAdditionalSchema(s,n)
if(!d)t.if((0,r.not)(n),()=>t.break())}}}function applyAdditionalSchema(t,n,s){const r={keyword:"additionalProperties",dataProp:t,dataPropType:a.Type.Str}
if(s===false){Object.assign(r,{compositeRule:true,createErrors:false,allErrors:false})}e.subschema(r,n)}}}
t["default"]=c},9205:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(4464)
const r={keyword:"allOf",schemaType:"array",code(e){const{gen:t,schema:n,it:r}=e
if(!Array.isArray(n))throw new Error("ajv implementation error")
const o=t.name("valid")
n.forEach((t,n)=>{if((0,s.alwaysValidSchema)(r,t))return
const a=e.subschema({keyword:"allOf",schemaProp:n},o)
e.ok(o)
e.mergeEvaluated(a)})}}
t["default"]=r},9380:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(8484)
const r={keyword:"anyOf",schemaType:"array",trackErrors:true,code:s.validateUnion,error:{message:"must match a schema in anyOf"}}
t["default"]=r},6182:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r=n(4464)
const o={message:({params:{min:e,max:t}})=>t===undefined?(0,s.str)`must contain at least ${e} valid item(s)`:(0,s.str)`must contain at least ${e} and no more than ${t} valid item(s)`,params:({params:{min:e,max:t}})=>t===undefined?(0,s._)`{minContains: ${e}}`:(0,s._)`{minContains: ${e}, maxContains: ${t}}`}
const a={keyword:"contains",type:"array",schemaType:["object","boolean"],before:"uniqueItems",trackErrors:true,error:o,code(e){const{gen:t,schema:n,parentSchema:o,data:a,it:i}=e
let c
let l
const{minContains:u,maxContains:d}=o
if(i.opts.next){c=u===undefined?1:u
l=d}else{c=1}const f=t.const("len",(0,s._)`${a}.length`)
e.setParams({min:c,max:l})
if(l===undefined&&c===0){(0,r.checkStrictMode)(i,`"minContains" == 0 without "maxContains": "contains" keyword ignored`)
return}if(l!==undefined&&c>l){(0,r.checkStrictMode)(i,`"minContains" > "maxContains" is always invalid`)
e.fail()
return}if((0,r.alwaysValidSchema)(i,n)){let t=(0,s._)`${f} >= ${c}`
if(l!==undefined)t=(0,s._)`${t} && ${f} <= ${l}`
e.pass(t)
return}i.items=true
const p=t.name("valid")
if(l===undefined&&c===1){validateItems(p,()=>t.if(p,()=>t.break()))}else if(c===0){t.let(p,true)
if(l!==undefined)t.if((0,s._)`${a}.length > 0`,validateItemsWithCount)}else{t.let(p,false)
validateItemsWithCount()}e.result(p,()=>e.reset())
function validateItemsWithCount(){const e=t.name("_valid")
const n=t.let("count",0)
validateItems(e,()=>t.if(e,()=>checkLimits(n)))}function validateItems(n,s){t.forRange("i",0,f,t=>{e.subschema({keyword:"contains",dataProp:t,dataPropType:r.Type.Num,compositeRule:true},n)
s()})}function checkLimits(e){t.code((0,s._)`${e}++`)
if(l===undefined){t.if((0,s._)`${e} >= ${c}`,()=>t.assign(p,true).break())}else{t.if((0,s._)`${e} > ${l}`,()=>t.assign(p,false).break())
if(c===1)t.assign(p,true)
else t.if((0,s._)`${e} >= ${c}`,()=>t.assign(p,true))}}}}
t["default"]=a},5826:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.validateSchemaDeps=t.validatePropertyDeps=t.error=void 0
const s=n(1436)
const r=n(4464)
const o=n(8484)
t.error={message:({params:{property:e,depsCount:t,deps:n}})=>{const r=t===1?"property":"properties"
return(0,s.str)`must have ${r} ${n} when property ${e} is present`},params:({params:{property:e,depsCount:t,deps:n,missingProperty:r}})=>(0,s._)`{property: ${e},
    missingProperty: ${r},
    depsCount: ${t},
    deps: ${n}}`}
const a={keyword:"dependencies",type:"object",schemaType:"object",error:t.error,code(e){const[t,n]=splitDependencies(e)
validatePropertyDeps(e,t)
validateSchemaDeps(e,n)}}
function splitDependencies({schema:e}){const t={}
const n={}
for(const s in e){if(s==="__proto__")continue
const r=Array.isArray(e[s])?t:n
r[s]=e[s]}return[t,n]}function validatePropertyDeps(e,t=e.schema){const{gen:n,data:r,it:a}=e
if(Object.keys(t).length===0)return
const i=n.let("missing")
for(const c in t){const l=t[c]
if(l.length===0)continue
const u=(0,o.propertyInData)(n,r,c,a.opts.ownProperties)
e.setParams({property:c,depsCount:l.length,deps:l.join(", ")})
if(a.allErrors){n.if(u,()=>{for(const t of l){(0,o.checkReportMissingProp)(e,t)}})}else{n.if((0,s._)`${u} && (${(0,o.checkMissingProp)(e,l,i)})`);(0,o.reportMissingProp)(e,i)
n.else()}}}t.validatePropertyDeps=validatePropertyDeps
function validateSchemaDeps(e,t=e.schema){const{gen:n,data:s,keyword:a,it:i}=e
const c=n.name("valid")
for(const l in t){if((0,r.alwaysValidSchema)(i,t[l]))continue
n.if((0,o.propertyInData)(n,s,l,i.opts.ownProperties),()=>{const t=e.subschema({keyword:a,schemaProp:l},c)
e.mergeValidEvaluated(t,c)},()=>n.var(c,true))
e.ok(c)}}t.validateSchemaDeps=validateSchemaDeps
t["default"]=a},8584:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r=n(4464)
const o={message:({params:e})=>(0,s.str)`must match "${e.ifClause}" schema`,params:({params:e})=>(0,s._)`{failingKeyword: ${e.ifClause}}`}
const a={keyword:"if",schemaType:["object","boolean"],trackErrors:true,error:o,code(e){const{gen:t,parentSchema:n,it:o}=e
if(n.then===undefined&&n.else===undefined){(0,r.checkStrictMode)(o,'"if" without "then" and "else" is ignored')}const a=hasSchema(o,"then")
const i=hasSchema(o,"else")
if(!a&&!i)return
const c=t.let("valid",true)
const l=t.name("_valid")
validateIf()
e.reset()
if(a&&i){const n=t.let("ifClause")
e.setParams({ifClause:n})
t.if(l,validateClause("then",n),validateClause("else",n))}else if(a){t.if(l,validateClause("then"))}else{t.if((0,s.not)(l),validateClause("else"))}e.pass(c,()=>e.error(true))
function validateIf(){const t=e.subschema({keyword:"if",compositeRule:true,createErrors:false,allErrors:false},l)
e.mergeEvaluated(t)}function validateClause(n,r){return()=>{const o=e.subschema({keyword:n},l)
t.assign(c,l)
e.mergeValidEvaluated(o,c)
if(r)t.assign(r,(0,s._)`${n}`)
else e.setParams({ifClause:n})}}}}
function hasSchema(e,t){const n=e.schema[t]
return n!==undefined&&!(0,r.alwaysValidSchema)(e,n)}t["default"]=a},8775:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(3448)
const r=n(6467)
const o=n(5791)
const a=n(2959)
const i=n(6182)
const c=n(5826)
const l=n(1372)
const u=n(2431)
const d=n(8778)
const f=n(664)
const p=n(8350)
const h=n(9380)
const m=n(2490)
const g=n(9205)
const y=n(8584)
const k=n(6829)
function getApplicator(e=false){const t=[p.default,h.default,m.default,g.default,y.default,k.default,l.default,u.default,c.default,d.default,f.default]
if(e)t.push(r.default,a.default)
else t.push(s.default,o.default)
t.push(i.default)
return t}t["default"]=getApplicator},5791:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.validateTuple=void 0
const s=n(1436)
const r=n(4464)
const o=n(8484)
const a={keyword:"items",type:"array",schemaType:["object","array","boolean"],before:"uniqueItems",code(e){const{schema:t,it:n}=e
if(Array.isArray(t))return validateTuple(e,"additionalItems",t)
n.items=true
if((0,r.alwaysValidSchema)(n,t))return
e.ok((0,o.validateArray)(e))}}
function validateTuple(e,t,n=e.schema){const{gen:o,parentSchema:a,data:i,keyword:c,it:l}=e
checkStrictTuple(a)
if(l.opts.unevaluated&&n.length&&l.items!==true){l.items=r.mergeEvaluated.items(o,n.length,l.items)}const u=o.name("valid")
const d=o.const("len",(0,s._)`${i}.length`)
n.forEach((t,n)=>{if((0,r.alwaysValidSchema)(l,t))return
o.if((0,s._)`${d} > ${n}`,()=>e.subschema({keyword:c,schemaProp:n,dataProp:n},u))
e.ok(u)})
function checkStrictTuple(e){const{opts:s,errSchemaPath:o}=l
const a=n.length
const i=a===e.minItems&&(a===e.maxItems||e[t]===false)
if(s.strictTuples&&!i){const e=`"${c}" is ${a}-tuple, but minItems or maxItems/${t} are not specified or different at path "${o}"`;(0,r.checkStrictMode)(l,e,s.strictTuples)}}}t.validateTuple=validateTuple
t["default"]=a},2959:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r=n(4464)
const o=n(8484)
const a=n(3448)
const i={message:({params:{len:e}})=>(0,s.str)`must NOT have more than ${e} items`,params:({params:{len:e}})=>(0,s._)`{limit: ${e}}`}
const c={keyword:"items",type:"array",schemaType:["object","boolean"],before:"uniqueItems",error:i,code(e){const{schema:t,parentSchema:n,it:s}=e
const{prefixItems:i}=n
s.items=true
if((0,r.alwaysValidSchema)(s,t))return
if(i)(0,a.validateAdditionalItems)(e,i)
else e.ok((0,o.validateArray)(e))}}
t["default"]=c},8350:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(4464)
const r={keyword:"not",schemaType:["object","boolean"],trackErrors:true,code(e){const{gen:t,schema:n,it:r}=e
if((0,s.alwaysValidSchema)(r,n)){e.fail()
return}const o=t.name("valid")
e.subschema({keyword:"not",compositeRule:true,createErrors:false,allErrors:false},o)
e.failResult(o,()=>e.reset(),()=>e.error())},error:{message:"must NOT be valid"}}
t["default"]=r},2490:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r=n(4464)
const o={message:"must match exactly one schema in oneOf",params:({params:e})=>(0,s._)`{passingSchemas: ${e.passing}}`}
const a={keyword:"oneOf",schemaType:"array",trackErrors:true,error:o,code(e){const{gen:t,schema:n,parentSchema:o,it:a}=e
if(!Array.isArray(n))throw new Error("ajv implementation error")
if(a.opts.discriminator&&o.discriminator)return
const i=n
const c=t.let("valid",false)
const l=t.let("passing",null)
const u=t.name("_valid")
e.setParams({passing:l})
t.block(validateOneOf)
e.result(c,()=>e.reset(),()=>e.error(true))
function validateOneOf(){i.forEach((n,o)=>{let i
if((0,r.alwaysValidSchema)(a,n)){t.var(u,true)}else{i=e.subschema({keyword:"oneOf",schemaProp:o,compositeRule:true},u)}if(o>0){t.if((0,s._)`${u} && ${c}`).assign(c,false).assign(l,(0,s._)`[${l}, ${o}]`).else()}t.if(u,()=>{t.assign(c,true)
t.assign(l,o)
if(i)e.mergeEvaluated(i,s.Name)})})}}}
t["default"]=a},664:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(8484)
const r=n(1436)
const o=n(4464)
const a=n(4464)
const i={keyword:"patternProperties",type:"object",schemaType:"object",code(e){const{gen:t,schema:n,data:i,parentSchema:c,it:l}=e
const{opts:u}=l
const d=(0,s.allSchemaProperties)(n)
const f=d.filter(e=>(0,o.alwaysValidSchema)(l,n[e]))
if(d.length===0||f.length===d.length&&(!l.opts.unevaluated||l.props===true)){return}const p=u.strictSchema&&!u.allowMatchingProperties&&c.properties
const h=t.name("valid")
if(l.props!==true&&!(l.props instanceof r.Name)){l.props=(0,a.evaluatedPropsToName)(t,l.props)}const{props:m}=l
validatePatternProperties()
function validatePatternProperties(){for(const e of d){if(p)checkMatchingProperties(e)
if(l.allErrors){validateProperties(e)}else{t.var(h,true)
validateProperties(e)
t.if(h)}}}function checkMatchingProperties(e){for(const t in p){if(new RegExp(e).test(t)){(0,o.checkStrictMode)(l,`property ${t} matches pattern ${e} (use allowMatchingProperties)`)}}}function validateProperties(n){t.forIn("key",i,o=>{t.if((0,r._)`${(0,s.usePattern)(e,n)}.test(${o})`,()=>{const s=f.includes(n)
if(!s){e.subschema({keyword:"patternProperties",schemaProp:n,dataProp:o,dataPropType:a.Type.Str},h)}if(l.opts.unevaluated&&m!==true){t.assign((0,r._)`${m}[${o}]`,true)}else if(!s&&!l.allErrors){t.if((0,r.not)(h),()=>t.break())}})})}}}
t["default"]=i},6467:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(5791)
const r={keyword:"prefixItems",type:"array",schemaType:["array"],before:"uniqueItems",code:e=>(0,s.validateTuple)(e,"items")}
t["default"]=r},8778:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(7881)
const r=n(8484)
const o=n(4464)
const a=n(2431)
const i={keyword:"properties",type:"object",schemaType:"object",code(e){const{gen:t,schema:n,parentSchema:i,data:c,it:l}=e
if(l.opts.removeAdditional==="all"&&i.additionalProperties===undefined){a.default.code(new s.KeywordCxt(l,a.default,"additionalProperties"))}const u=(0,r.allSchemaProperties)(n)
for(const e of u){l.definedProperties.add(e)}if(l.opts.unevaluated&&u.length&&l.props!==true){l.props=o.mergeEvaluated.props(t,(0,o.toHash)(u),l.props)}const d=u.filter(e=>!(0,o.alwaysValidSchema)(l,n[e]))
if(d.length===0)return
const f=t.name("valid")
for(const n of d){if(hasDefault(n)){applyPropertySchema(n)}else{t.if((0,r.propertyInData)(t,c,n,l.opts.ownProperties))
applyPropertySchema(n)
if(!l.allErrors)t.else().var(f,true)
t.endIf()}e.it.definedProperties.add(n)
e.ok(f)}function hasDefault(e){return l.opts.useDefaults&&!l.compositeRule&&n[e].default!==undefined}function applyPropertySchema(t){e.subschema({keyword:"properties",schemaProp:t,dataProp:t},f)}}}
t["default"]=i},1372:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r=n(4464)
const o={message:"property name must be valid",params:({params:e})=>(0,s._)`{propertyName: ${e.propertyName}}`}
const a={keyword:"propertyNames",type:"object",schemaType:["object","boolean"],error:o,code(e){const{gen:t,schema:n,data:o,it:a}=e
if((0,r.alwaysValidSchema)(a,n))return
const i=t.name("valid")
t.forIn("key",o,n=>{e.setParams({propertyName:n})
e.subschema({keyword:"propertyNames",data:n,dataTypes:["string"],propertyName:n,compositeRule:true},i)
t.if((0,s.not)(i),()=>{e.error(true)
if(!a.allErrors)t.break()})})
e.ok(i)}}
t["default"]=a},6829:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(4464)
const r={keyword:["then","else"],schemaType:["object","boolean"],code({keyword:e,parentSchema:t,it:n}){if(t.if===undefined)(0,s.checkStrictMode)(n,`"${e}" without "if" is ignored`)}}
t["default"]=r},8484:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.validateUnion=t.validateArray=t.usePattern=t.callValidateCode=t.schemaProperties=t.allSchemaProperties=t.noPropertyInData=t.propertyInData=t.isOwnProperty=t.hasPropFunc=t.reportMissingProp=t.checkMissingProp=t.checkReportMissingProp=void 0
const s=n(1436)
const r=n(4464)
const o=n(630)
const a=n(4464)
function checkReportMissingProp(e,t){const{gen:n,data:r,it:o}=e
n.if(noPropertyInData(n,r,t,o.opts.ownProperties),()=>{e.setParams({missingProperty:(0,s._)`${t}`},true)
e.error()})}t.checkReportMissingProp=checkReportMissingProp
function checkMissingProp({gen:e,data:t,it:{opts:n}},r,o){return(0,s.or)(...r.map(r=>(0,s.and)(noPropertyInData(e,t,r,n.ownProperties),(0,s._)`${o} = ${r}`)))}t.checkMissingProp=checkMissingProp
function reportMissingProp(e,t){e.setParams({missingProperty:t},true)
e.error()}t.reportMissingProp=reportMissingProp
function hasPropFunc(e){return e.scopeValue("func",{ref:Object.prototype.hasOwnProperty,code:(0,s._)`Object.prototype.hasOwnProperty`})}t.hasPropFunc=hasPropFunc
function isOwnProperty(e,t,n){return(0,s._)`${hasPropFunc(e)}.call(${t}, ${n})`}t.isOwnProperty=isOwnProperty
function propertyInData(e,t,n,r){const o=(0,s._)`${t}${(0,s.getProperty)(n)} !== undefined`
return r?(0,s._)`${o} && ${isOwnProperty(e,t,n)}`:o}t.propertyInData=propertyInData
function noPropertyInData(e,t,n,r){const o=(0,s._)`${t}${(0,s.getProperty)(n)} === undefined`
return r?(0,s.or)(o,(0,s.not)(isOwnProperty(e,t,n))):o}t.noPropertyInData=noPropertyInData
function allSchemaProperties(e){return e?Object.keys(e).filter(e=>e!=="__proto__"):[]}t.allSchemaProperties=allSchemaProperties
function schemaProperties(e,t){return allSchemaProperties(t).filter(n=>!(0,r.alwaysValidSchema)(e,t[n]))}t.schemaProperties=schemaProperties
function callValidateCode({schemaCode:e,data:t,it:{gen:n,topSchemaRef:r,schemaPath:a,errorPath:i},it:c},l,u,d){const f=d?(0,s._)`${e}, ${t}, ${r}${a}`:t
const p=[[o.default.instancePath,(0,s.strConcat)(o.default.instancePath,i)],[o.default.parentData,c.parentData],[o.default.parentDataProperty,c.parentDataProperty],[o.default.rootData,o.default.rootData]]
if(c.opts.dynamicRef)p.push([o.default.dynamicAnchors,o.default.dynamicAnchors])
const h=(0,s._)`${f}, ${n.object(...p)}`
return u!==s.nil?(0,s._)`${l}.call(${u}, ${h})`:(0,s._)`${l}(${h})`}t.callValidateCode=callValidateCode
const i=(0,s._)`new RegExp`
function usePattern({gen:e,it:{opts:t}},n){const r=t.unicodeRegExp?"u":""
const{regExp:o}=t.code
const c=o(n,r)
return e.scopeValue("pattern",{key:c.toString(),ref:c,code:(0,s._)`${o.code==="new RegExp"?i:(0,a.useFunc)(e,o)}(${n}, ${r})`})}t.usePattern=usePattern
function validateArray(e){const{gen:t,data:n,keyword:o,it:a}=e
const i=t.name("valid")
if(a.allErrors){const e=t.let("valid",true)
validateItems(()=>t.assign(e,false))
return e}t.var(i,true)
validateItems(()=>t.break())
return i
function validateItems(a){const c=t.const("len",(0,s._)`${n}.length`)
t.forRange("i",0,c,n=>{e.subschema({keyword:o,dataProp:n,dataPropType:r.Type.Num},i)
t.if((0,s.not)(i),a)})}}t.validateArray=validateArray
function validateUnion(e){const{gen:t,schema:n,keyword:o,it:a}=e
if(!Array.isArray(n))throw new Error("ajv implementation error")
const i=n.some(e=>(0,r.alwaysValidSchema)(a,e))
if(i&&!a.opts.unevaluated)return
const c=t.let("valid",false)
const l=t.name("_valid")
t.block(()=>n.forEach((n,r)=>{const a=e.subschema({keyword:o,schemaProp:r,compositeRule:true},l)
t.assign(c,(0,s._)`${c} || ${l}`)
const i=e.mergeValidEvaluated(a,l)
if(!i)t.if((0,s.not)(c))}))
e.result(c,()=>e.reset(),()=>e.error(true))}t.validateUnion=validateUnion},9872:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
const n={keyword:"id",code(){throw new Error('NOT SUPPORTED: keyword "id", use "$id" for schema ID')}}
t["default"]=n},7397:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(9872)
const r=n(2996)
const o=["$schema","$id","$defs","$vocabulary",{keyword:"$comment"},"definitions",s.default,r.default]
t["default"]=o},2996:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.callRef=t.getValidate=void 0
const s=n(3162)
const r=n(8484)
const o=n(1436)
const a=n(630)
const i=n(2718)
const c=n(4464)
const l={keyword:"$ref",schemaType:"string",code(e){const{gen:t,schema:n,it:r}=e
const{baseId:a,schemaEnv:c,validateName:l,opts:u,self:d}=r
const{root:f}=c
if((n==="#"||n==="#/")&&a===f.baseId)return callRootRef()
const p=i.resolveRef.call(d,f,a,n)
if(p===undefined)throw new s.default(r.opts.uriResolver,a,n)
if(p instanceof i.SchemaEnv)return callValidate(p)
return inlineRefSchema(p)
function callRootRef(){if(c===f)return callRef(e,l,c,c.$async)
const n=t.scopeValue("root",{ref:f})
return callRef(e,(0,o._)`${n}.validate`,f,f.$async)}function callValidate(t){const n=getValidate(e,t)
callRef(e,n,t,t.$async)}function inlineRefSchema(s){const r=t.scopeValue("schema",u.code.source===true?{ref:s,code:(0,o.stringify)(s)}:{ref:s})
const a=t.name("valid")
const i=e.subschema({schema:s,dataTypes:[],schemaPath:o.nil,topSchemaRef:r,errSchemaPath:n},a)
e.mergeEvaluated(i)
e.ok(a)}}}
function getValidate(e,t){const{gen:n}=e
return t.validate?n.scopeValue("validate",{ref:t.validate}):(0,o._)`${n.scopeValue("wrapper",{ref:t})}.validate`}t.getValidate=getValidate
function callRef(e,t,n,s){const{gen:i,it:l}=e
const{allErrors:u,schemaEnv:d,opts:f}=l
const p=f.passContext?a.default.this:o.nil
if(s)callAsyncRef()
else callSyncRef()
function callAsyncRef(){if(!d.$async)throw new Error("async schema referenced by sync schema")
const n=i.let("valid")
i.try(()=>{i.code((0,o._)`await ${(0,r.callValidateCode)(e,t,p)}`)
addEvaluatedFrom(t)
if(!u)i.assign(n,true)},e=>{i.if((0,o._)`!(${e} instanceof ${l.ValidationError})`,()=>i.throw(e))
addErrorsFrom(e)
if(!u)i.assign(n,false)})
e.ok(n)}function callSyncRef(){e.result((0,r.callValidateCode)(e,t,p),()=>addEvaluatedFrom(t),()=>addErrorsFrom(t))}function addErrorsFrom(e){const t=(0,o._)`${e}.errors`
i.assign(a.default.vErrors,(0,o._)`${a.default.vErrors} === null ? ${t} : ${a.default.vErrors}.concat(${t})`)
i.assign(a.default.errors,(0,o._)`${a.default.vErrors}.length`)}function addEvaluatedFrom(e){var t
if(!l.opts.unevaluated)return
const s=(t=n===null||n===void 0?void 0:n.validate)===null||t===void 0?void 0:t.evaluated
if(l.props!==true){if(s&&!s.dynamicProps){if(s.props!==undefined){l.props=c.mergeEvaluated.props(i,s.props,l.props)}}else{const t=i.var("props",(0,o._)`${e}.evaluated.props`)
l.props=c.mergeEvaluated.props(i,t,l.props,o.Name)}}if(l.items!==true){if(s&&!s.dynamicItems){if(s.items!==undefined){l.items=c.mergeEvaluated.items(i,s.items,l.items)}}else{const t=i.var("items",(0,o._)`${e}.evaluated.items`)
l.items=c.mergeEvaluated.items(i,t,l.items,o.Name)}}}}t.callRef=callRef
t["default"]=l},8886:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r=n(7115)
const o=n(2718)
const a=n(3162)
const i=n(4464)
const c={message:({params:{discrError:e,tagName:t}})=>e===r.DiscrError.Tag?`tag "${t}" must be string`:`value of tag "${t}" must be in oneOf`,params:({params:{discrError:e,tag:t,tagName:n}})=>(0,s._)`{error: ${e}, tag: ${n}, tagValue: ${t}}`}
const l={keyword:"discriminator",type:"object",schemaType:"object",error:c,code(e){const{gen:t,data:n,schema:c,parentSchema:l,it:u}=e
const{oneOf:d}=l
if(!u.opts.discriminator){throw new Error("discriminator: requires discriminator option")}const f=c.propertyName
if(typeof f!="string")throw new Error("discriminator: requires propertyName")
if(c.mapping)throw new Error("discriminator: mapping is not supported")
if(!d)throw new Error("discriminator: requires oneOf keyword")
const p=t.let("valid",false)
const h=t.const("tag",(0,s._)`${n}${(0,s.getProperty)(f)}`)
t.if((0,s._)`typeof ${h} == "string"`,()=>validateMapping(),()=>e.error(false,{discrError:r.DiscrError.Tag,tag:h,tagName:f}))
e.ok(p)
function validateMapping(){const n=getMapping()
t.if(false)
for(const e in n){t.elseIf((0,s._)`${h} === ${e}`)
t.assign(p,applyTagSchema(n[e]))}t.else()
e.error(false,{discrError:r.DiscrError.Mapping,tag:h,tagName:f})
t.endIf()}function applyTagSchema(n){const r=t.name("valid")
const o=e.subschema({keyword:"oneOf",schemaProp:n},r)
e.mergeEvaluated(o,s.Name)
return r}function getMapping(){var e
const t={}
const n=hasRequired(l)
let s=true
for(let t=0;t<d.length;t++){let r=d[t]
if((r===null||r===void 0?void 0:r.$ref)&&!(0,i.schemaHasRulesButRef)(r,u.self.RULES)){const e=r.$ref
r=o.resolveRef.call(u.self,u.schemaEnv.root,u.baseId,e)
if(r instanceof o.SchemaEnv)r=r.schema
if(r===undefined)throw new a.default(u.opts.uriResolver,u.baseId,e)}const c=(e=r===null||r===void 0?void 0:r.properties)===null||e===void 0?void 0:e[f]
if(typeof c!="object"){throw new Error(`discriminator: oneOf subschemas (or referenced schemas) must have "properties/${f}"`)}s=s&&(n||hasRequired(r))
addMappings(c,t)}if(!s)throw new Error(`discriminator: "${f}" must be required`)
return t
function hasRequired({required:e}){return Array.isArray(e)&&e.includes(f)}function addMappings(e,t){if(e.const){addMapping(e.const,t)}else if(e.enum){for(const n of e.enum){addMapping(n,t)}}else{throw new Error(`discriminator: "properties/${f}" must have "const" or "enum"`)}}function addMapping(e,n){if(typeof e!="string"||e in t){throw new Error(`discriminator: "${f}" values must be unique strings`)}t[e]=n}}}}
t["default"]=l},7115:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
t.DiscrError=void 0
var n;(function(e){e["Tag"]="tag"
e["Mapping"]="mapping"})(n||(t.DiscrError=n={}))},9941:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(7397)
const r=n(5481)
const o=n(8775)
const a=n(2601)
const i=n(6620)
const c=[s.default,r.default,(0,o.default)(),a.default,i.metadataVocabulary,i.contentVocabulary]
t["default"]=c},6402:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r={message:({schemaCode:e})=>(0,s.str)`must match format "${e}"`,params:({schemaCode:e})=>(0,s._)`{format: ${e}}`}
const o={keyword:"format",type:["number","string"],schemaType:"string",$data:true,error:r,code(e,t){const{gen:n,data:r,$data:o,schema:a,schemaCode:i,it:c}=e
const{opts:l,errSchemaPath:u,schemaEnv:d,self:f}=c
if(!l.validateFormats)return
if(o)validate$DataFormat()
else validateFormat()
function validate$DataFormat(){const o=n.scopeValue("formats",{ref:f.formats,code:l.code.formats})
const a=n.const("fDef",(0,s._)`${o}[${i}]`)
const c=n.let("fType")
const u=n.let("format")
n.if((0,s._)`typeof ${a} == "object" && !(${a} instanceof RegExp)`,()=>n.assign(c,(0,s._)`${a}.type || "string"`).assign(u,(0,s._)`${a}.validate`),()=>n.assign(c,(0,s._)`"string"`).assign(u,a))
e.fail$data((0,s.or)(unknownFmt(),invalidFmt()))
function unknownFmt(){if(l.strictSchema===false)return s.nil
return(0,s._)`${i} && !${u}`}function invalidFmt(){const e=d.$async?(0,s._)`(${a}.async ? await ${u}(${r}) : ${u}(${r}))`:(0,s._)`${u}(${r})`
const n=(0,s._)`(typeof ${u} == "function" ? ${e} : ${u}.test(${r}))`
return(0,s._)`${u} && ${u} !== true && ${c} === ${t} && !${n}`}}function validateFormat(){const o=f.formats[a]
if(!o){unknownFormat()
return}if(o===true)return
const[i,c,p]=getFormat(o)
if(i===t)e.pass(validCondition())
function unknownFormat(){if(l.strictSchema===false){f.logger.warn(unknownMsg())
return}throw new Error(unknownMsg())
function unknownMsg(){return`unknown format "${a}" ignored in schema at path "${u}"`}}function getFormat(e){const t=e instanceof RegExp?(0,s.regexpCode)(e):l.code.formats?(0,s._)`${l.code.formats}${(0,s.getProperty)(a)}`:undefined
const r=n.scopeValue("formats",{key:a,ref:e,code:t})
if(typeof e=="object"&&!(e instanceof RegExp)){return[e.type||"string",e.validate,(0,s._)`${r}.validate`]}return["string",e,r]}function validCondition(){if(typeof o=="object"&&!(o instanceof RegExp)&&o.async){if(!d.$async)throw new Error("async format in sync schema")
return(0,s._)`await ${p}(${r})`}return typeof c=="function"?(0,s._)`${p}(${r})`:(0,s._)`${p}.test(${r})`}}}}
t["default"]=o},2601:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(6402)
const r=[s.default]
t["default"]=r},6620:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
t.contentVocabulary=t.metadataVocabulary=void 0
t.metadataVocabulary=["title","description","default","deprecated","readOnly","writeOnly","examples"]
t.contentVocabulary=["contentMediaType","contentEncoding","contentSchema"]},8026:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r=n(4464)
const o=n(4951)
const a={message:"must be equal to constant",params:({schemaCode:e})=>(0,s._)`{allowedValue: ${e}}`}
const i={keyword:"const",$data:true,error:a,code(e){const{gen:t,data:n,$data:a,schemaCode:i,schema:c}=e
if(a||c&&typeof c=="object"){e.fail$data((0,s._)`!${(0,r.useFunc)(t,o.default)}(${n}, ${i})`)}else{e.fail((0,s._)`${c} !== ${n}`)}}}
t["default"]=i},3200:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r=n(4464)
const o=n(4951)
const a={message:"must be equal to one of the allowed values",params:({schemaCode:e})=>(0,s._)`{allowedValues: ${e}}`}
const i={keyword:"enum",schemaType:"array",$data:true,error:a,code(e){const{gen:t,data:n,$data:a,schema:i,schemaCode:c,it:l}=e
if(!a&&i.length===0)throw new Error("enum must have non-empty array")
const u=i.length>=l.opts.loopEnum
let d
const getEql=()=>d!==null&&d!==void 0?d:d=(0,r.useFunc)(t,o.default)
let f
if(u||a){f=t.let("valid")
e.block$data(f,loopEnum)}else{if(!Array.isArray(i))throw new Error("ajv implementation error")
const e=t.const("vSchema",c)
f=(0,s.or)(...i.map((t,n)=>equalCode(e,n)))}e.pass(f)
function loopEnum(){t.assign(f,false)
t.forOf("v",c,e=>t.if((0,s._)`${getEql()}(${n}, ${e})`,()=>t.assign(f,true).break()))}function equalCode(e,t){const r=i[t]
return typeof r==="object"&&r!==null?(0,s._)`${getEql()}(${n}, ${e}[${t}])`:(0,s._)`${n} === ${r}`}}}
t["default"]=i},5481:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(3723)
const r=n(8132)
const o=n(6962)
const a=n(6023)
const i=n(895)
const c=n(4504)
const l=n(6296)
const u=n(5132)
const d=n(8026)
const f=n(3200)
const p=[s.default,r.default,o.default,a.default,i.default,c.default,l.default,u.default,{keyword:"type",schemaType:["string","array"]},{keyword:"nullable",schemaType:"boolean"},d.default,f.default]
t["default"]=p},6296:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r={message({keyword:e,schemaCode:t}){const n=e==="maxItems"?"more":"fewer"
return(0,s.str)`must NOT have ${n} than ${t} items`},params:({schemaCode:e})=>(0,s._)`{limit: ${e}}`}
const o={keyword:["maxItems","minItems"],type:"array",schemaType:"number",$data:true,error:r,code(e){const{keyword:t,data:n,schemaCode:r}=e
const o=t==="maxItems"?s.operators.GT:s.operators.LT
e.fail$data((0,s._)`${n}.length ${o} ${r}`)}}
t["default"]=o},6962:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r=n(4464)
const o=n(6214)
const a={message({keyword:e,schemaCode:t}){const n=e==="maxLength"?"more":"fewer"
return(0,s.str)`must NOT have ${n} than ${t} characters`},params:({schemaCode:e})=>(0,s._)`{limit: ${e}}`}
const i={keyword:["maxLength","minLength"],type:"string",schemaType:"number",$data:true,error:a,code(e){const{keyword:t,data:n,schemaCode:a,it:i}=e
const c=t==="maxLength"?s.operators.GT:s.operators.LT
const l=i.opts.unicode===false?(0,s._)`${n}.length`:(0,s._)`${(0,r.useFunc)(e.gen,o.default)}(${n})`
e.fail$data((0,s._)`${l} ${c} ${a}`)}}
t["default"]=i},3723:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r=s.operators
const o={maximum:{okStr:"<=",ok:r.LTE,fail:r.GT},minimum:{okStr:">=",ok:r.GTE,fail:r.LT},exclusiveMaximum:{okStr:"<",ok:r.LT,fail:r.GTE},exclusiveMinimum:{okStr:">",ok:r.GT,fail:r.LTE}}
const a={message:({keyword:e,schemaCode:t})=>(0,s.str)`must be ${o[e].okStr} ${t}`,params:({keyword:e,schemaCode:t})=>(0,s._)`{comparison: ${o[e].okStr}, limit: ${t}}`}
const i={keyword:Object.keys(o),type:"number",schemaType:"number",$data:true,error:a,code(e){const{keyword:t,data:n,schemaCode:r}=e
e.fail$data((0,s._)`${n} ${o[t].fail} ${r} || isNaN(${n})`)}}
t["default"]=i},895:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r={message({keyword:e,schemaCode:t}){const n=e==="maxProperties"?"more":"fewer"
return(0,s.str)`must NOT have ${n} than ${t} properties`},params:({schemaCode:e})=>(0,s._)`{limit: ${e}}`}
const o={keyword:["maxProperties","minProperties"],type:"object",schemaType:"number",$data:true,error:r,code(e){const{keyword:t,data:n,schemaCode:r}=e
const o=t==="maxProperties"?s.operators.GT:s.operators.LT
e.fail$data((0,s._)`Object.keys(${n}).length ${o} ${r}`)}}
t["default"]=o},8132:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r={message:({schemaCode:e})=>(0,s.str)`must be multiple of ${e}`,params:({schemaCode:e})=>(0,s._)`{multipleOf: ${e}}`}
const o={keyword:"multipleOf",type:"number",schemaType:"number",$data:true,error:r,code(e){const{gen:t,data:n,schemaCode:r,it:o}=e
const a=o.opts.multipleOfPrecision
const i=t.let("res")
const c=a?(0,s._)`Math.abs(Math.round(${i}) - ${i}) > 1e-${a}`:(0,s._)`${i} !== parseInt(${i})`
e.fail$data((0,s._)`(${r} === 0 || (${i} = ${n}/${r}, ${c}))`)}}
t["default"]=o},6023:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(8484)
const r=n(4464)
const o=n(1436)
const a={message:({schemaCode:e})=>(0,o.str)`must match pattern "${e}"`,params:({schemaCode:e})=>(0,o._)`{pattern: ${e}}`}
const i={keyword:"pattern",type:"string",schemaType:"string",$data:true,error:a,code(e){const{gen:t,data:n,$data:a,schema:i,schemaCode:c,it:l}=e
const u=l.opts.unicodeRegExp?"u":""
if(a){const{regExp:s}=l.opts.code
const a=s.code==="new RegExp"?(0,o._)`new RegExp`:(0,r.useFunc)(t,s)
const i=t.let("valid")
t.try(()=>t.assign(i,(0,o._)`${a}(${c}, ${u}).test(${n})`),()=>t.assign(i,false))
e.fail$data((0,o._)`!${i}`)}else{const t=(0,s.usePattern)(e,i)
e.fail$data((0,o._)`!${t}.test(${n})`)}}}
t["default"]=i},4504:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(8484)
const r=n(1436)
const o=n(4464)
const a={message:({params:{missingProperty:e}})=>(0,r.str)`must have required property '${e}'`,params:({params:{missingProperty:e}})=>(0,r._)`{missingProperty: ${e}}`}
const i={keyword:"required",type:"object",schemaType:"array",$data:true,error:a,code(e){const{gen:t,schema:n,schemaCode:a,data:i,$data:c,it:l}=e
const{opts:u}=l
if(!c&&n.length===0)return
const d=n.length>=u.loopRequired
if(l.allErrors)allErrorsMode()
else exitOnErrorMode()
if(u.strictRequired){const t=e.parentSchema.properties
const{definedProperties:s}=e.it
for(const e of n){if((t===null||t===void 0?void 0:t[e])===undefined&&!s.has(e)){const t=l.schemaEnv.baseId+l.errSchemaPath
const n=`required property "${e}" is not defined at "${t}" (strictRequired)`;(0,o.checkStrictMode)(l,n,l.opts.strictRequired)}}}function allErrorsMode(){if(d||c){e.block$data(r.nil,loopAllRequired)}else{for(const t of n){(0,s.checkReportMissingProp)(e,t)}}}function exitOnErrorMode(){const r=t.let("missing")
if(d||c){const n=t.let("valid",true)
e.block$data(n,()=>loopUntilMissing(r,n))
e.ok(n)}else{t.if((0,s.checkMissingProp)(e,n,r));(0,s.reportMissingProp)(e,r)
t.else()}}function loopAllRequired(){t.forOf("prop",a,n=>{e.setParams({missingProperty:n})
t.if((0,s.noPropertyInData)(t,i,n,u.ownProperties),()=>e.error())})}function loopUntilMissing(n,o){e.setParams({missingProperty:n})
t.forOf(n,a,()=>{t.assign(o,(0,s.propertyInData)(t,i,n,u.ownProperties))
t.if((0,r.not)(o),()=>{e.error()
t.break()})},r.nil)}}}
t["default"]=i},5132:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(6685)
const r=n(1436)
const o=n(4464)
const a=n(4951)
const i={message:({params:{i:e,j:t}})=>(0,r.str)`must NOT have duplicate items (items ## ${t} and ${e} are identical)`,params:({params:{i:e,j:t}})=>(0,r._)`{i: ${e}, j: ${t}}`}
const c={keyword:"uniqueItems",type:"array",schemaType:"boolean",$data:true,error:i,code(e){const{gen:t,data:n,$data:i,schema:c,parentSchema:l,schemaCode:u,it:d}=e
if(!i&&!c)return
const f=t.let("valid")
const p=l.items?(0,s.getSchemaTypes)(l.items):[]
e.block$data(f,validateUniqueItems,(0,r._)`${u} === false`)
e.ok(f)
function validateUniqueItems(){const s=t.let("i",(0,r._)`${n}.length`)
const o=t.let("j")
e.setParams({i:s,j:o})
t.assign(f,true)
t.if((0,r._)`${s} > 1`,()=>(canOptimize()?loopN:loopN2)(s,o))}function canOptimize(){return p.length>0&&!p.some(e=>e==="object"||e==="array")}function loopN(o,a){const i=t.name("item")
const c=(0,s.checkDataTypes)(p,i,d.opts.strictNumbers,s.DataType.Wrong)
const l=t.const("indices",(0,r._)`{}`)
t.for((0,r._)`;${o}--;`,()=>{t.let(i,(0,r._)`${n}[${o}]`)
t.if(c,(0,r._)`continue`)
if(p.length>1)t.if((0,r._)`typeof ${i} == "string"`,(0,r._)`${i} += "_"`)
t.if((0,r._)`typeof ${l}[${i}] == "number"`,()=>{t.assign(a,(0,r._)`${l}[${i}]`)
e.error()
t.assign(f,false).break()}).code((0,r._)`${l}[${i}] = ${o}`)})}function loopN2(s,i){const c=(0,o.useFunc)(t,a.default)
const l=t.name("outer")
t.label(l).for((0,r._)`;${s}--;`,()=>t.for((0,r._)`${i} = ${s}; ${i}--;`,()=>t.if((0,r._)`${c}(${n}[${s}], ${n}[${i}])`,()=>{e.error()
t.assign(f,false).break(l)})))}}}
t["default"]=c},3430:e=>{e.exports=function equal(e,t){if(e===t)return true
if(e&&t&&typeof e=="object"&&typeof t=="object"){if(e.constructor!==t.constructor)return false
var n,s,r
if(Array.isArray(e)){n=e.length
if(n!=t.length)return false
for(s=n;s--!==0;)if(!equal(e[s],t[s]))return false
return true}if(e.constructor===RegExp)return e.source===t.source&&e.flags===t.flags
if(e.valueOf!==Object.prototype.valueOf)return e.valueOf()===t.valueOf()
if(e.toString!==Object.prototype.toString)return e.toString()===t.toString()
r=Object.keys(e)
n=r.length
if(n!==Object.keys(t).length)return false
for(s=n;s--!==0;)if(!Object.prototype.hasOwnProperty.call(t,r[s]))return false
for(s=n;s--!==0;){var o=r[s]
if(!equal(e[o],t[o]))return false}return true}return e!==e&&t!==t}},1167:e=>{var t=e.exports=function(e,t,n){if(typeof t=="function"){n=t
t={}}n=t.cb||n
var s=typeof n=="function"?n:n.pre||function(){}
var r=n.post||function(){}
_traverse(t,s,r,e,"",e)}
t.keywords={additionalItems:true,items:true,contains:true,additionalProperties:true,propertyNames:true,not:true,if:true,then:true,else:true}
t.arrayKeywords={items:true,allOf:true,anyOf:true,oneOf:true}
t.propsKeywords={$defs:true,definitions:true,properties:true,patternProperties:true,dependencies:true}
t.skipKeywords={default:true,enum:true,const:true,required:true,maximum:true,minimum:true,exclusiveMaximum:true,exclusiveMinimum:true,multipleOf:true,maxLength:true,minLength:true,pattern:true,format:true,maxItems:true,minItems:true,uniqueItems:true,maxProperties:true,minProperties:true}
function _traverse(e,n,s,r,o,a,i,c,l,u){if(r&&typeof r=="object"&&!Array.isArray(r)){n(r,o,a,i,c,l,u)
for(var d in r){var f=r[d]
if(Array.isArray(f)){if(d in t.arrayKeywords){for(var p=0;p<f.length;p++)_traverse(e,n,s,f[p],o+"/"+d+"/"+p,a,o,d,r,p)}}else if(d in t.propsKeywords){if(f&&typeof f=="object"){for(var h in f)_traverse(e,n,s,f[h],o+"/"+d+"/"+escapeJsonPtr(h),a,o,d,r,h)}}else if(d in t.keywords||e.allKeys&&!(d in t.skipKeywords)){_traverse(e,n,s,f,o+"/"+d,a,o,d,r)}}s(r,o,a,i,c,l,u)}}function escapeJsonPtr(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}},4006:(e,t,n)=>{const s=n(8016)
const r=n(4059)
function picomatch(e,t,n=false){if(t&&(t.windows===null||t.windows===undefined)){t={...t,windows:r.isWindows()}}return s(e,t,n)}Object.assign(picomatch,s)
e.exports=picomatch},5595:e=>{const t="\\\\/"
const n=`[^${t}]`
const s=0
const r="\\."
const o="\\+"
const a="\\?"
const i="\\/"
const c="(?=.)"
const l="[^/]"
const u=`(?:${i}|$)`
const d=`(?:^|${i})`
const f=`${r}{1,2}${u}`
const p=`(?!${r})`
const h=`(?!${d}${f})`
const m=`(?!${r}{0,1}${u})`
const g=`(?!${f})`
const y=`[^.${i}]`
const k=`${l}*?`
const b="/"
const v={DOT_LITERAL:r,PLUS_LITERAL:o,QMARK_LITERAL:a,SLASH_LITERAL:i,ONE_CHAR:c,QMARK:l,END_ANCHOR:u,DOTS_SLASH:f,NO_DOT:p,NO_DOTS:h,NO_DOT_SLASH:m,NO_DOTS_SLASH:g,QMARK_NO_DOT:y,STAR:k,START_ANCHOR:d,SEP:b}
const w={...v,SLASH_LITERAL:`[${t}]`,QMARK:n,STAR:`${n}*?`,DOTS_SLASH:`${r}{1,2}(?:[${t}]|$)`,NO_DOT:`(?!${r})`,NO_DOTS:`(?!(?:^|[${t}])${r}{1,2}(?:[${t}]|$))`,NO_DOT_SLASH:`(?!${r}{0,1}(?:[${t}]|$))`,NO_DOTS_SLASH:`(?!${r}{1,2}(?:[${t}]|$))`,QMARK_NO_DOT:`[^.${t}]`,START_ANCHOR:`(?:^|[${t}])`,END_ANCHOR:`(?:[${t}]|$)`,SEP:"\\"}
const S={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"}
e.exports={DEFAULT_MAX_EXTGLOB_RECURSION:s,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:S,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===true?w:v}}},8265:(e,t,n)=>{const s=n(5595)
const r=n(4059)
const{MAX_LENGTH:o,POSIX_REGEX_SOURCE:a,REGEX_NON_SPECIAL_CHARS:i,REGEX_SPECIAL_CHARS_BACKREF:c,REPLACEMENTS:l}=s
const expandRange=(e,t)=>{if(typeof t.expandRange==="function"){return t.expandRange(...e,t)}e.sort()
const n=`[${e.join("-")}]`
try{new RegExp(n)}catch(t){return e.map(e=>r.escapeRegex(e)).join("..")}return n}
const syntaxError=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`
const splitTopLevel=e=>{const t=[]
let n=0
let s=0
let r=0
let o=""
let a=false
for(const i of e){if(a===true){o+=i
a=false
continue}if(i==="\\"){o+=i
a=true
continue}if(i==='"'){r=r===1?0:1
o+=i
continue}if(r===0){if(i==="["){n++}else if(i==="]"&&n>0){n--}else if(n===0){if(i==="("){s++}else if(i===")"&&s>0){s--}else if(i==="|"&&s===0){t.push(o)
o=""
continue}}}o+=i}t.push(o)
return t}
const isPlainBranch=e=>{let t=false
for(const n of e){if(t===true){t=false
continue}if(n==="\\"){t=true
continue}if(/[?*+@!()[\]{}]/.test(n)){return false}}return true}
const normalizeSimpleBranch=e=>{let t=e.trim()
let n=true
while(n===true){n=false
if(/^@\([^\\()[\]{}|]+\)$/.test(t)){t=t.slice(2,-1)
n=true}}if(!isPlainBranch(t)){return}return t.replace(/\\(.)/g,"$1")}
const hasRepeatedCharPrefixOverlap=e=>{const t=e.map(normalizeSimpleBranch).filter(Boolean)
for(let e=0;e<t.length;e++){for(let n=e+1;n<t.length;n++){const s=t[e]
const r=t[n]
const o=s[0]
if(!o||s!==o.repeat(s.length)||r!==o.repeat(r.length)){continue}if(s===r||s.startsWith(r)||r.startsWith(s)){return true}}}return false}
const parseRepeatedExtglob=(e,t=true)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="("){return}let n=0
let s=0
let r=0
let o=false
for(let a=1;a<e.length;a++){const i=e[a]
if(o===true){o=false
continue}if(i==="\\"){o=true
continue}if(i==='"'){r=r===1?0:1
continue}if(r===1){continue}if(i==="["){n++
continue}if(i==="]"&&n>0){n--
continue}if(n>0){continue}if(i==="("){s++
continue}if(i===")"){s--
if(s===0){if(t===true&&a!==e.length-1){return}return{type:e[0],body:e.slice(2,a),end:a}}}}}
const buildCharClassStar=e=>{const t=e.length===1?r.escapeRegex(e[0]):`[${e.map(e=>r.escapeRegex(e)).join("")}]`
return`${t}*`}
const getStarExtglobSequenceChars=e=>{let t=0
const n=[]
while(t<e.length){const s=parseRepeatedExtglob(e.slice(t),false)
if(!s||s.type!=="*"){return}const r=splitTopLevel(s.body).map(e=>e.trim())
if(r.length!==1){return}const o=normalizeSimpleBranch(r[0])
if(!o||o.length!==1){return}n.push(o)
t+=s.end+1}if(n.length<1){return}return n}
const repeatedExtglobRecursion=e=>{let t=0
let n=e.trim()
let s=parseRepeatedExtglob(n)
while(s){t++
n=s.body.trim()
s=parseRepeatedExtglob(n)}return t}
const analyzeRepeatedExtglob=(e,t)=>{if(t.maxExtglobRecursion===false){return{risky:false}}const n=typeof t.maxExtglobRecursion==="number"?t.maxExtglobRecursion:s.DEFAULT_MAX_EXTGLOB_RECURSION
const r=splitTopLevel(e).map(e=>e.trim())
if(r.length>1){if(r.some(e=>e==="")||r.some(e=>/^[*?]+$/.test(e))||hasRepeatedCharPrefixOverlap(r)){return{risky:true}}}const o=[]
let a=false
let i=true
for(const e of r){const t=getStarExtglobSequenceChars(e)
if(t){a=true
o.push(...t)
continue}const s=normalizeSimpleBranch(e)
if(s&&s.length===1){o.push(s)
continue}i=false
if(repeatedExtglobRecursion(e)>n){return{risky:true}}}if(a){return i?{risky:true,safeOutput:buildCharClassStar([...new Set(o)])}:{risky:true}}return{risky:false}}
const parse=(e,t)=>{if(typeof e!=="string"){throw new TypeError("Expected a string")}e=l[e]||e
const n={...t}
const u=typeof n.maxLength==="number"?Math.min(o,n.maxLength):o
let d=e.length
if(d>u){throw new SyntaxError(`Input length: ${d}, exceeds maximum allowed length: ${u}`)}const f={type:"bos",value:"",output:n.prepend||""}
const p=[f]
const h=n.capture?"":"?:"
const m=s.globChars(n.windows)
const g=s.extglobChars(m)
const{DOT_LITERAL:y,PLUS_LITERAL:k,SLASH_LITERAL:b,ONE_CHAR:v,DOTS_SLASH:w,NO_DOT:S,NO_DOT_SLASH:A,NO_DOTS_SLASH:x,QMARK:$,QMARK_NO_DOT:C,STAR:E,START_ANCHOR:P}=m
const globstar=e=>`(${h}(?:(?!${P}${e.dot?w:y}).)*?)`
const N=n.dot?"":S
const O=n.dot?$:C
let I=n.bash===true?globstar(n):E
if(n.capture){I=`(${I})`}if(typeof n.noext==="boolean"){n.noextglob=n.noext}const T={input:e,index:-1,start:0,dot:n.dot===true,consumed:"",output:"",prefix:"",backtrack:false,negated:false,brackets:0,braces:0,parens:0,quotes:0,globstar:false,tokens:p}
e=r.removePrefix(e,T)
d=e.length
const M=[]
const R=[]
const L=[]
let K=f
let j
const eos=()=>T.index===d-1
const D=T.peek=(t=1)=>e[T.index+t]
const z=T.advance=()=>e[++T.index]||""
const remaining=()=>e.slice(T.index+1)
const consume=(e="",t=0)=>{T.consumed+=e
T.index+=t}
const append=e=>{T.output+=e.output!=null?e.output:e.value
consume(e.value)}
const negate=()=>{let e=1
while(D()==="!"&&(D(2)!=="("||D(3)==="?")){z()
T.start++
e++}if(e%2===0){return false}T.negated=true
T.start++
return true}
const increment=e=>{T[e]++
L.push(e)}
const decrement=e=>{T[e]--
L.pop()}
const push=e=>{if(K.type==="globstar"){const t=T.braces>0&&(e.type==="comma"||e.type==="brace")
const n=e.extglob===true||M.length&&(e.type==="pipe"||e.type==="paren")
if(e.type!=="slash"&&e.type!=="paren"&&!t&&!n){T.output=T.output.slice(0,-K.output.length)
K.type="star"
K.value="*"
K.output=I
T.output+=K.output}}if(M.length&&e.type!=="paren"){M[M.length-1].inner+=e.value}if(e.value||e.output)append(e)
if(K&&K.type==="text"&&e.type==="text"){K.output=(K.output||K.value)+e.value
K.value+=e.value
return}e.prev=K
p.push(e)
K=e}
const extglobOpen=(e,t)=>{const s={...g[t],conditions:1,inner:""}
s.prev=K
s.parens=T.parens
s.output=T.output
s.startIndex=T.index
s.tokensIndex=p.length
const r=(n.capture?"(":"")+s.open
increment("parens")
push({type:e,value:t,output:T.output?"":v})
push({type:"paren",extglob:true,value:z(),output:r})
M.push(s)}
const extglobClose=s=>{const o=e.slice(s.startIndex,T.index+1)
const a=e.slice(s.startIndex+2,T.index)
const i=analyzeRepeatedExtglob(a,n)
if((s.type==="plus"||s.type==="star")&&i.risky){const e=i.safeOutput?(s.output?"":v)+(n.capture?`(${i.safeOutput})`:i.safeOutput):undefined
const t=p[s.tokensIndex]
t.type="text"
t.value=o
t.output=e||r.escapeRegex(o)
for(let e=s.tokensIndex+1;e<p.length;e++){p[e].value=""
p[e].output=""
delete p[e].suffix}T.output=s.output+t.output
T.backtrack=true
push({type:"paren",extglob:true,value:j,output:""})
decrement("parens")
return}let c=s.close+(n.capture?")":"")
let l
if(s.type==="negate"){let e=I
if(s.inner&&s.inner.length>1&&s.inner.includes("/")){e=globstar(n)}if(e!==I||eos()||/^\)+$/.test(remaining())){c=s.close=`)$))${e}`}if(s.inner.includes("*")&&(l=remaining())&&/^\.[^\\/.]+$/.test(l)){const n=parse(l,{...t,fastpaths:false}).output
c=s.close=`)${n})${e})`}if(s.prev.type==="bos"){T.negatedExtglob=true}}push({type:"paren",extglob:true,value:j,output:c})
decrement("parens")}
if(n.fastpaths!==false&&!/(^[*!]|[/()[\]{}"])/.test(e)){let s=false
let o=e.replace(c,(e,t,n,r,o,a)=>{if(r==="\\"){s=true
return e}if(r==="?"){if(t){return t+r+(o?$.repeat(o.length):"")}if(a===0){return O+(o?$.repeat(o.length):"")}return $.repeat(n.length)}if(r==="."){return y.repeat(n.length)}if(r==="*"){if(t){return t+r+(o?I:"")}return I}return t?e:`\\${e}`})
if(s===true){if(n.unescape===true){o=o.replace(/\\/g,"")}else{o=o.replace(/\\+/g,e=>e.length%2===0?"\\\\":e?"\\":"")}}if(o===e&&n.contains===true){T.output=e
return T}T.output=r.wrapOutput(o,T,t)
return T}while(!eos()){j=z()
if(j==="\0"){continue}if(j==="\\"){const e=D()
if(e==="/"&&n.bash!==true){continue}if(e==="."||e===";"){continue}if(!e){j+="\\"
push({type:"text",value:j})
continue}const t=/^\\+/.exec(remaining())
let s=0
if(t&&t[0].length>2){s=t[0].length
T.index+=s
if(s%2!==0){j+="\\"}}if(n.unescape===true){j=z()}else{j+=z()}if(T.brackets===0){push({type:"text",value:j})
continue}}if(T.brackets>0&&(j!=="]"||K.value==="["||K.value==="[^")){if(n.posix!==false&&j===":"){const e=K.value.slice(1)
if(e.includes("[")){K.posix=true
if(e.includes(":")){const e=K.value.lastIndexOf("[")
const t=K.value.slice(0,e)
const n=K.value.slice(e+2)
const s=a[n]
if(s){K.value=t+s
T.backtrack=true
z()
if(!f.output&&p.indexOf(K)===1){f.output=v}continue}}}}if(j==="["&&D()!==":"||j==="-"&&D()==="]"){j=`\\${j}`}if(j==="]"&&(K.value==="["||K.value==="[^")){j=`\\${j}`}if(n.posix===true&&j==="!"&&K.value==="["){j="^"}K.value+=j
append({value:j})
continue}if(T.quotes===1&&j!=='"'){j=r.escapeRegex(j)
K.value+=j
append({value:j})
continue}if(j==='"'){T.quotes=T.quotes===1?0:1
if(n.keepQuotes===true){push({type:"text",value:j})}continue}if(j==="("){increment("parens")
push({type:"paren",value:j})
continue}if(j===")"){if(T.parens===0&&n.strictBrackets===true){throw new SyntaxError(syntaxError("opening","("))}const e=M[M.length-1]
if(e&&T.parens===e.parens+1){extglobClose(M.pop())
continue}push({type:"paren",value:j,output:T.parens?")":"\\)"})
decrement("parens")
continue}if(j==="["){if(n.nobracket===true||!remaining().includes("]")){if(n.nobracket!==true&&n.strictBrackets===true){throw new SyntaxError(syntaxError("closing","]"))}j=`\\${j}`}else{increment("brackets")}push({type:"bracket",value:j})
continue}if(j==="]"){if(n.nobracket===true||K&&K.type==="bracket"&&K.value.length===1){push({type:"text",value:j,output:`\\${j}`})
continue}if(T.brackets===0){if(n.strictBrackets===true){throw new SyntaxError(syntaxError("opening","["))}push({type:"text",value:j,output:`\\${j}`})
continue}decrement("brackets")
const e=K.value.slice(1)
if(K.posix!==true&&e[0]==="^"&&!e.includes("/")){j=`/${j}`}K.value+=j
append({value:j})
if(n.literalBrackets===false||r.hasRegexChars(e)){continue}const t=r.escapeRegex(K.value)
T.output=T.output.slice(0,-K.value.length)
if(n.literalBrackets===true){T.output+=t
K.value=t
continue}K.value=`(${h}${t}|${K.value})`
T.output+=K.value
continue}if(j==="{"&&n.nobrace!==true){increment("braces")
const e={type:"brace",value:j,output:"(",outputIndex:T.output.length,tokensIndex:T.tokens.length}
R.push(e)
push(e)
continue}if(j==="}"){const e=R[R.length-1]
if(n.nobrace===true||!e){push({type:"text",value:j,output:j})
continue}let t=")"
if(e.dots===true){const e=p.slice()
const s=[]
for(let t=e.length-1;t>=0;t--){p.pop()
if(e[t].type==="brace"){break}if(e[t].type!=="dots"){s.unshift(e[t].value)}}t=expandRange(s,n)
T.backtrack=true}if(e.comma!==true&&e.dots!==true){const n=T.output.slice(0,e.outputIndex)
const s=T.tokens.slice(e.tokensIndex)
e.value=e.output="\\{"
j=t="\\}"
T.output=n
for(const e of s){T.output+=e.output||e.value}}push({type:"brace",value:j,output:t})
decrement("braces")
R.pop()
continue}if(j==="|"){if(M.length>0){M[M.length-1].conditions++}push({type:"text",value:j})
continue}if(j===","){let e=j
const t=R[R.length-1]
if(t&&L[L.length-1]==="braces"){t.comma=true
e="|"}push({type:"comma",value:j,output:e})
continue}if(j==="/"){if(K.type==="dot"&&T.index===T.start+1){T.start=T.index+1
T.consumed=""
T.output=""
p.pop()
K=f
continue}push({type:"slash",value:j,output:b})
continue}if(j==="."){if(T.braces>0&&K.type==="dot"){if(K.value===".")K.output=y
const e=R[R.length-1]
K.type="dots"
K.output+=j
K.value+=j
e.dots=true
continue}if(T.braces+T.parens===0&&K.type!=="bos"&&K.type!=="slash"){push({type:"text",value:j,output:y})
continue}push({type:"dot",value:j,output:y})
continue}if(j==="?"){const e=K&&K.value==="("
if(!e&&n.noextglob!==true&&D()==="("&&D(2)!=="?"){extglobOpen("qmark",j)
continue}if(K&&K.type==="paren"){const e=D()
let t=j
if(K.value==="("&&!/[!=<:]/.test(e)||e==="<"&&!/<([!=]|\w+>)/.test(remaining())){t=`\\${j}`}push({type:"text",value:j,output:t})
continue}if(n.dot!==true&&(K.type==="slash"||K.type==="bos")){push({type:"qmark",value:j,output:C})
continue}push({type:"qmark",value:j,output:$})
continue}if(j==="!"){if(n.noextglob!==true&&D()==="("){if(D(2)!=="?"||!/[!=<:]/.test(D(3))){extglobOpen("negate",j)
continue}}if(n.nonegate!==true&&T.index===0){negate()
continue}}if(j==="+"){if(n.noextglob!==true&&D()==="("&&D(2)!=="?"){extglobOpen("plus",j)
continue}if(K&&K.value==="("||n.regex===false){push({type:"plus",value:j,output:k})
continue}if(K&&(K.type==="bracket"||K.type==="paren"||K.type==="brace")||T.parens>0){push({type:"plus",value:j})
continue}push({type:"plus",value:k})
continue}if(j==="@"){if(n.noextglob!==true&&D()==="("&&D(2)!=="?"){push({type:"at",extglob:true,value:j,output:""})
continue}push({type:"text",value:j})
continue}if(j!=="*"){if(j==="$"||j==="^"){j=`\\${j}`}const e=i.exec(remaining())
if(e){j+=e[0]
T.index+=e[0].length}push({type:"text",value:j})
continue}if(K&&(K.type==="globstar"||K.star===true)){K.type="star"
K.star=true
K.value+=j
K.output=I
T.backtrack=true
T.globstar=true
consume(j)
continue}let t=remaining()
if(n.noextglob!==true&&/^\([^?]/.test(t)){extglobOpen("star",j)
continue}if(K.type==="star"){if(n.noglobstar===true){consume(j)
continue}const s=K.prev
const r=s.prev
const o=s.type==="slash"||s.type==="bos"
const a=r&&(r.type==="star"||r.type==="globstar")
if(n.bash===true&&(!o||t[0]&&t[0]!=="/")){push({type:"star",value:j,output:""})
continue}const i=T.braces>0&&(s.type==="comma"||s.type==="brace")
const c=M.length&&(s.type==="pipe"||s.type==="paren")
if(!o&&s.type!=="paren"&&!i&&!c){push({type:"star",value:j,output:""})
continue}while(t.slice(0,3)==="/**"){const n=e[T.index+4]
if(n&&n!=="/"){break}t=t.slice(3)
consume("/**",3)}const l=eos()||T.parens>0&&t===")".repeat(T.parens)&&!M.some(e=>e.type==="negate")
if(s.type==="bos"&&eos()){K.type="globstar"
K.value+=j
K.output=globstar(n)
T.output=K.output
T.globstar=true
consume(j)
continue}if(s.type==="slash"&&s.prev.type!=="bos"&&!a&&l){T.output=T.output.slice(0,-(s.output+K.output).length)
s.output=`(?:${s.output}`
K.type="globstar"
K.output=globstar(n)+(n.strictSlashes?")":"|$)")
K.value+=j
T.globstar=true
T.output+=s.output+K.output
consume(j)
continue}if(s.type==="slash"&&s.prev.type!=="bos"&&t[0]==="/"){const e=t[1]!==void 0?"|$":""
T.output=T.output.slice(0,-(s.output+K.output).length)
s.output=`(?:${s.output}`
K.type="globstar"
K.output=`${globstar(n)}${b}|${b}${e})`
K.value+=j
T.output+=s.output+K.output
T.globstar=true
consume(j+z())
push({type:"slash",value:"/",output:""})
continue}if(s.type==="bos"&&t[0]==="/"){K.type="globstar"
K.value+=j
K.output=`(?:^|${b}|${globstar(n)}${b})`
T.output=K.output
T.globstar=true
consume(j+z())
push({type:"slash",value:"/",output:""})
continue}T.output=T.output.slice(0,-K.output.length)
K.type="globstar"
K.output=globstar(n)
K.value+=j
T.output+=K.output
T.globstar=true
consume(j)
continue}const s={type:"star",value:j,output:I}
if(n.bash===true){s.output=".*?"
if(K.type==="bos"||K.type==="slash"){s.output=N+s.output}push(s)
continue}if(K&&(K.type==="bracket"||K.type==="paren")&&n.regex===true){s.output=j
push(s)
continue}if(T.index===T.start||K.type==="slash"||K.type==="dot"){if(K.type==="dot"){T.output+=A
K.output+=A}else if(n.dot===true){T.output+=x
K.output+=x}else{T.output+=N
K.output+=N}if(D()!=="*"){T.output+=v
K.output+=v}}push(s)}while(T.brackets>0){if(n.strictBrackets===true)throw new SyntaxError(syntaxError("closing","]"))
T.output=r.escapeLast(T.output,"[")
decrement("brackets")}while(T.parens>0){if(n.strictBrackets===true)throw new SyntaxError(syntaxError("closing",")"))
T.output=r.escapeLast(T.output,"(")
decrement("parens")}while(T.braces>0){if(n.strictBrackets===true)throw new SyntaxError(syntaxError("closing","}"))
T.output=r.escapeLast(T.output,"{")
decrement("braces")}if(n.strictSlashes!==true&&(K.type==="star"||K.type==="bracket")){push({type:"maybe_slash",value:"",output:`${b}?`})}if(T.backtrack===true){T.output=""
for(const e of T.tokens){T.output+=e.output!=null?e.output:e.value
if(e.suffix){T.output+=e.suffix}}}return T}
parse.fastpaths=(e,t)=>{const n={...t}
const a=typeof n.maxLength==="number"?Math.min(o,n.maxLength):o
const i=e.length
if(i>a){throw new SyntaxError(`Input length: ${i}, exceeds maximum allowed length: ${a}`)}e=l[e]||e
const{DOT_LITERAL:c,SLASH_LITERAL:u,ONE_CHAR:d,DOTS_SLASH:f,NO_DOT:p,NO_DOTS:h,NO_DOTS_SLASH:m,STAR:g,START_ANCHOR:y}=s.globChars(n.windows)
const k=n.dot?h:p
const b=n.dot?m:p
const v=n.capture?"":"?:"
const w={negated:false,prefix:""}
let S=n.bash===true?".*?":g
if(n.capture){S=`(${S})`}const globstar=e=>{if(e.noglobstar===true)return S
return`(${v}(?:(?!${y}${e.dot?f:c}).)*?)`}
const create=e=>{switch(e){case"*":return`${k}${d}${S}`
case".*":return`${c}${d}${S}`
case"*.*":return`${k}${S}${c}${d}${S}`
case"*/*":return`${k}${S}${u}${d}${b}${S}`
case"**":return k+globstar(n)
case"**/*":return`(?:${k}${globstar(n)}${u})?${b}${d}${S}`
case"**/*.*":return`(?:${k}${globstar(n)}${u})?${b}${S}${c}${d}${S}`
case"**/.*":return`(?:${k}${globstar(n)}${u})?${c}${d}${S}`
default:{const t=/^(.*?)\.(\w+)$/.exec(e)
if(!t)return
const n=create(t[1])
if(!n)return
return n+c+t[2]}}}
const A=r.removePrefix(e,w)
let x=create(A)
if(x&&n.strictSlashes!==true){x+=`${u}?`}return x}
e.exports=parse},8016:(e,t,n)=>{const s=n(1781)
const r=n(8265)
const o=n(4059)
const a=n(5595)
const isObject=e=>e&&typeof e==="object"&&!Array.isArray(e)
const picomatch=(e,t,n=false)=>{if(Array.isArray(e)){const s=e.map(e=>picomatch(e,t,n))
const arrayMatcher=e=>{for(const t of s){const n=t(e)
if(n)return n}return false}
return arrayMatcher}const s=isObject(e)&&e.tokens&&e.input
if(e===""||typeof e!=="string"&&!s){throw new TypeError("Expected pattern to be a non-empty string")}const r=t||{}
const o=r.windows
const a=s?picomatch.compileRe(e,t):picomatch.makeRe(e,t,false,true)
const i=a.state
delete a.state
let isIgnored=()=>false
if(r.ignore){const e={...t,ignore:null,onMatch:null,onResult:null}
isIgnored=picomatch(r.ignore,e,n)}const matcher=(n,s=false)=>{const{isMatch:c,match:l,output:u}=picomatch.test(n,a,t,{glob:e,posix:o})
const d={glob:e,state:i,regex:a,posix:o,input:n,output:u,match:l,isMatch:c}
if(typeof r.onResult==="function"){r.onResult(d)}if(c===false){d.isMatch=false
return s?d:false}if(isIgnored(n)){if(typeof r.onIgnore==="function"){r.onIgnore(d)}d.isMatch=false
return s?d:false}if(typeof r.onMatch==="function"){r.onMatch(d)}return s?d:true}
if(n){matcher.state=i}return matcher}
picomatch.test=(e,t,n,{glob:s,posix:r}={})=>{if(typeof e!=="string"){throw new TypeError("Expected input to be a string")}if(e===""){return{isMatch:false,output:""}}const a=n||{}
const i=a.format||(r?o.toPosixSlashes:null)
let c=e===s
let l=c&&i?i(e):e
if(c===false){l=i?i(e):e
c=l===s}if(c===false||a.capture===true){if(a.matchBase===true||a.basename===true){c=picomatch.matchBase(e,t,n,r)}else{c=t.exec(l)}}return{isMatch:Boolean(c),match:c,output:l}}
picomatch.matchBase=(e,t,n,s=n&&n.windows)=>{const r=t instanceof RegExp?t:picomatch.makeRe(t,n)
return r.test(o.basename(e,{windows:s}))}
picomatch.isMatch=(e,t,n)=>picomatch(t,n)(e)
picomatch.parse=(e,t)=>{if(Array.isArray(e))return e.map(e=>picomatch.parse(e,t))
return r(e,{...t,fastpaths:false})}
picomatch.scan=(e,t)=>s(e,t)
picomatch.compileRe=(e,t,n=false,s=false)=>{if(n===true){return e.output}const r=t||{}
const o=r.contains?"":"^"
const a=r.contains?"":"$"
let i=`${o}(?:${e.output})${a}`
if(e&&e.negated===true){i=`^(?!${i}).*$`}const c=picomatch.toRegex(i,t)
if(s===true){c.state=e}return c}
picomatch.makeRe=(e,t={},n=false,s=false)=>{if(!e||typeof e!=="string"){throw new TypeError("Expected a non-empty string")}let o={negated:false,fastpaths:true}
if(t.fastpaths!==false&&(e[0]==="."||e[0]==="*")){o.output=r.fastpaths(e,t)}if(!o.output){o=r(e,t)}return picomatch.compileRe(o,t,n,s)}
picomatch.toRegex=(e,t)=>{try{const n=t||{}
return new RegExp(e,n.flags||(n.nocase?"i":""))}catch(e){if(t&&t.debug===true)throw e
return/$^/}}
picomatch.constants=a
e.exports=picomatch},1781:(e,t,n)=>{const s=n(4059)
const{CHAR_ASTERISK:r,CHAR_AT:o,CHAR_BACKWARD_SLASH:a,CHAR_COMMA:i,CHAR_DOT:c,CHAR_EXCLAMATION_MARK:l,CHAR_FORWARD_SLASH:u,CHAR_LEFT_CURLY_BRACE:d,CHAR_LEFT_PARENTHESES:f,CHAR_LEFT_SQUARE_BRACKET:p,CHAR_PLUS:h,CHAR_QUESTION_MARK:m,CHAR_RIGHT_CURLY_BRACE:g,CHAR_RIGHT_PARENTHESES:y,CHAR_RIGHT_SQUARE_BRACKET:k}=n(5595)
const isPathSeparator=e=>e===u||e===a
const depth=e=>{if(e.isPrefix!==true){e.depth=e.isGlobstar?Infinity:1}}
const scan=(e,t)=>{const n=t||{}
const b=e.length-1
const v=n.parts===true||n.tokens===true||n.scanToEnd===true
const w=[]
const S=[]
const A=[]
let x=e
let $=-1
let C=0
let E=0
let P=false
let N=false
let O=false
let I=false
let T=false
let M=false
let R=false
let L=false
let K=false
let j=false
let D=0
let z
let q
let F={value:"",depth:0,isGlob:false}
const eos=()=>$>=b
const peek=()=>x.charCodeAt($+1)
const advance=()=>{z=q
return x.charCodeAt(++$)}
while($<b){q=advance()
let e
if(q===a){R=F.backslashes=true
q=advance()
if(q===d){M=true}continue}if(M===true||q===d){D++
while(eos()!==true&&(q=advance())){if(q===a){R=F.backslashes=true
advance()
continue}if(q===d){D++
continue}if(M!==true&&q===c&&(q=advance())===c){P=F.isBrace=true
O=F.isGlob=true
j=true
if(v===true){continue}break}if(M!==true&&q===i){P=F.isBrace=true
O=F.isGlob=true
j=true
if(v===true){continue}break}if(q===g){D--
if(D===0){M=false
P=F.isBrace=true
j=true
break}}}if(v===true){continue}break}if(q===u){w.push($)
S.push(F)
F={value:"",depth:0,isGlob:false}
if(j===true)continue
if(z===c&&$===C+1){C+=2
continue}E=$+1
continue}if(n.noext!==true){const e=q===h||q===o||q===r||q===m||q===l
if(e===true&&peek()===f){O=F.isGlob=true
I=F.isExtglob=true
j=true
if(q===l&&$===C){K=true}if(v===true){let e=0
while(eos()!==true&&(q=advance())){if(q===a){R=F.backslashes=true
advance()
continue}if(q===f){e++
continue}if(q===y&&--e===0){j=true
break}}continue}break}}if(q===r){if(z===r)T=F.isGlobstar=true
O=F.isGlob=true
j=true
if(v===true){continue}break}if(q===m){O=F.isGlob=true
j=true
if(v===true){continue}break}if(q===p){while(eos()!==true&&(e=advance())){if(e===a){R=F.backslashes=true
advance()
continue}if(e===k){N=F.isBracket=true
O=F.isGlob=true
j=true
break}}if(v===true){continue}break}if(n.nonegate!==true&&q===l&&$===C){L=F.negated=true
C++
continue}if(n.noparen!==true&&q===f){O=F.isGlob=true
if(v===true){let e=1
while(eos()!==true&&(q=advance())){if(q===a){R=F.backslashes=true
advance()
continue}if(q===f){e++
continue}if(q===y&&--e===0){j=true
break}}continue}break}if(O===true){j=true
if(v===true){continue}break}}if(n.noext===true){I=false
O=false}let V=x
let B=""
let U=""
if(C>0){B=x.slice(0,C)
x=x.slice(C)
E-=C}if(V&&O===true&&E>0){V=x.slice(0,E)
U=x.slice(E)}else if(O===true){V=""
U=x}else{V=x}if(V&&V!==""&&V!=="/"&&V!==x){if(isPathSeparator(V.charCodeAt(V.length-1))){V=V.slice(0,-1)}}if(n.unescape===true){if(U)U=s.removeBackslashes(U)
if(V&&R===true){V=s.removeBackslashes(V)}}const W={prefix:B,input:e,start:C,base:V,glob:U,isBrace:P,isBracket:N,isGlob:O,isExtglob:I,isGlobstar:T,negated:L,negatedExtglob:K}
if(n.tokens===true){W.maxDepth=0
if(!isPathSeparator(q)){S.push(F)}W.tokens=S}if(n.parts===true||n.tokens===true){let t
for(let s=0;s<w.length;s++){const r=t!==undefined?t+1:C
const o=w[s]
const a=e.slice(r,o)
if(n.tokens){if(s===0&&C!==0){S[s].isPrefix=true
S[s].value=B}else{S[s].value=a}depth(S[s])
W.maxDepth+=S[s].depth}if(o>=C){A.push(a)
t=o}}const s=t!==undefined?t+1:C
const r=e.slice(s)
A.push(r)
if(n.tokens&&t&&t+1<e.length){S[S.length-1].value=r
depth(S[S.length-1])
W.maxDepth+=S[S.length-1].depth}W.slashes=w
W.parts=A}return W}
e.exports=scan},4059:(e,t,n)=>{const{REGEX_BACKSLASH:s,REGEX_REMOVE_BACKSLASH:r,REGEX_SPECIAL_CHARS:o,REGEX_SPECIAL_CHARS_GLOBAL:a}=n(5595)
t.isObject=e=>e!==null&&typeof e==="object"&&!Array.isArray(e)
t.hasRegexChars=e=>o.test(e)
t.isRegexChar=e=>e.length===1&&t.hasRegexChars(e)
t.escapeRegex=e=>e.replace(a,"\\$1")
t.toPosixSlashes=e=>e.replace(s,"/")
t.isWindows=()=>{if(typeof navigator!=="undefined"&&navigator.platform){const e=navigator.platform.toLowerCase()
return e==="win32"||e==="windows"}if(typeof process!=="undefined"&&process.platform){return process.platform==="win32"}return false}
t.removeBackslashes=e=>e.replace(r,e=>e==="\\"?"":e)
t.escapeLast=(e,n,s)=>{const r=e.lastIndexOf(n,s)
if(r===-1)return e
if(e[r-1]==="\\")return t.escapeLast(e,n,r-1)
return`${e.slice(0,r)}\\${e.slice(r)}`}
t.removePrefix=(e,t={})=>{let n=e
if(n.startsWith("./")){n=n.slice(2)
t.prefix="./"}return n}
t.wrapOutput=(e,t={},n={})=>{const s=n.contains?"":"^"
const r=n.contains?"":"$"
let o=`${s}(?:${e})${r}`
if(t.negated===true){o=`(?:^(?!${o}).*$)`}return o}
t.basename=(e,{windows:t}={})=>{const n=e.split(t?/[\\/]/:"/")
const s=n[n.length-1]
if(s===""){return n[n.length-2]}return s}},181:t=>{t.exports=e(import.meta.url)("buffer")},1455:t=>{t.exports=e(import.meta.url)("node:fs/promises")},6760:t=>{t.exports=e(import.meta.url)("node:path")},7975:t=>{t.exports=e(import.meta.url)("node:util")},932:t=>{t.exports=e(import.meta.url)("process")},4352:(e,t,n)=>{const{normalizeIPv6:s,removeDotSegments:r,removeDotSegmentsRelative:o,recomposeAuthority:a,normalizePercentEncoding:i,normalizePathEncoding:c,serializePathEncoding:l,normalizeQueryFragmentEncoding:u,encodeQuery:d,encodeFragment:f,reescapeHostDelimiters:p,isIPv4:h,nonSimpleDomain:m}=n(5077)
const{SCHEMES:g,getSchemeHandler:y}=n(5300)
const k=/^[A-Za-z][A-Za-z0-9+.-]*$/u
const b="URI scheme is malformed."
const v="URI host is malformed."
const w=/[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u
function validateScheme(e){const t=String(e)
if(!k.test(t)){throw new TypeError(b)}return t}function normalize(e,t){if(typeof e==="string"){e=normalizeString(e,t)}else if(typeof e==="object"){e=parse(serialize(e,t),t)}return e}function resolve(e,t,n){const r=n?Object.assign({scheme:"null"},n):{scheme:"null"}
const{parsed:o,malformedAuthorityOrPort:a,malformedPercentEncoding:i,malformedSchemeSpecific:c,malformedHost:l,malformedScheme:u}=parseWithStatus(e,r)
const{parsed:d,malformedAuthorityOrPort:f,malformedPercentEncoding:p,malformedSchemeSpecific:m,malformedHost:g,malformedScheme:k}=parseWithStatus(t,r)
if(a||f||i||p||c||m||l||g||u||k){throw new Error(o.error||d.error||"URI is malformed.")}const b=resolveComponent(o,d,r,true)
const w=y(n&&n.scheme||b.scheme)
const S=b.host
const A=S!==undefined&&S!==""&&(h(S)||s(S).isIPV6)
if(hasForbiddenDomainHost(b,n||{},w,A)){throw new Error(v)}canonicalizeHost(b,n||{},w,A)
const x=S&&S.indexOf("%")!==-1&&!/\P{ASCII}/u.test(S)
if(b.error&&!x){throw new Error(b.error)}r.skipEscape=true
return serialize(b,r)}function resolveComponent(e,t,n,s){const a={}
if(!s){e=parse(serialize(e,n),n)
t=parse(serialize(t,n),n)}n=n||{}
if(!n.tolerant&&t.scheme){a.scheme=t.scheme
a.userinfo=t.userinfo
a.host=t.host
a.port=t.port
a.path=r(t.path||"")
a.query=t.query}else{if(t.userinfo!==undefined||t.host!==undefined||t.port!==undefined){a.userinfo=t.userinfo
a.host=t.host
a.port=t.port
a.path=r(t.path||"")
a.query=t.query}else{if(!t.path){a.path=e.path
if(t.query!==undefined){a.query=t.query}else{a.query=e.query}}else{if(t.path[0]==="/"){a.path=r(t.path)}else{const n=e.userinfo!==undefined||e.host!==undefined||e.port!==undefined
if(n&&!e.path){a.path="/"+t.path}else if(!e.path){a.path=t.path}else{a.path=e.path.slice(0,e.path.lastIndexOf("/")+1)+t.path}a.path=e.scheme===undefined&&!n&&a.path[0]!=="/"?o(a.path):r(a.path)}a.query=t.query}a.userinfo=e.userinfo
a.host=e.host
a.port=e.port}a.scheme=e.scheme}a.fragment=t.fragment
return a}function equal(e,t,n){const s=normalizeComparableURI(e,n)
const r=normalizeComparableURI(t,n)
return s!==undefined&&r!==undefined&&s===r}function serialize(e,t){const n={host:e.host,scheme:e.scheme,userinfo:e.userinfo,port:e.port,path:e.path,query:e.query,nid:e.nid,nss:e.nss,uuid:e.uuid,fragment:e.fragment,reference:e.reference,resourceName:e.resourceName,secure:e.secure,error:""}
const s=Object.assign({},t)
const c=[]
if(n.scheme){n.scheme=validateScheme(n.scheme)}const u=y(s.scheme||n.scheme)
if(u&&u.serialize)u.serialize(n,s)
const p=n.userinfo!==undefined||n.host!==undefined||n.port!==undefined
const h=(n.scheme===undefined||s.reference==="suffix")&&!p
const m=!s.skipEscape&&h
if(n.path!==undefined){if(!s.skipEscape){n.path=l(n.path,m)}else{n.path=i(n.path)}}if(s.reference!=="suffix"&&n.scheme){n.scheme=validateScheme(n.scheme)
c.push(n.scheme,":")}const g=a(n)
if(g!==undefined){if(s.reference!=="suffix"){c.push("//")}c.push(g)
if(n.path&&n.path[0]!=="/"){c.push("/")}}if(n.path!==undefined){let e=n.path
if(!s.absolutePath&&(!u||!u.absolutePath)){e=h&&e[0]!=="/"?o(e):r(e)}if(h){e=l(e,true)}if(g===undefined&&e[0]==="/"&&e[1]==="/"){e="/%2F"+e.slice(2)}c.push(e)}if(n.query!==undefined){c.push("?",d(n.query))}if(n.fragment!==undefined){c.push("#",f(n.fragment))}return c.join("")}const S=/^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u
const A=/^(?:[^#/:?]+:)?\/\/([^/?#]*)/
const x=/^(?:[^#/:?]+:)?([/\\\t\n\r]*)/
function getParseError(e,t){if(t[2]!==undefined&&e.path&&e.path[0]!=="/"){return'URI path must start with "/" when authority is present.'}if(typeof e.port==="number"&&(e.port<0||e.port>65535)){return"URI port is malformed."}return undefined}function hasMalformedPercentEncoding(e){if(e===undefined)return false
let t=e.indexOf("%")
while(t!==-1){if(t+2>=e.length||!/^[\da-f]{2}$/iu.test(e.slice(t+1,t+3))){return true}t=e.indexOf("%",t+3)}return false}function isIPLiteral(e){return e[0]==="["&&e[e.length-1]==="]"}function hasMalformedComponentPercentEncoding(e){const t=e[4]
return hasMalformedPercentEncoding(e[3])||t!==undefined&&!isIPLiteral(t)&&hasMalformedPercentEncoding(t)||hasMalformedPercentEncoding(e[6])||hasMalformedPercentEncoding(e[7])||hasMalformedPercentEncoding(e[8])}function canonicalizeHost(e,t,n,s){if(hasForbiddenDomainHost(e,t,n,s)){e.error=e.error||v
return true}if(!t.unicodeSupport&&(!n||!n.unicodeSupport)&&e.host&&!isIPLiteral(e.host)&&(t.domainHost||n&&n.domainHost)&&s===false&&m(e.host)){let t
try{t=new URL("http://"+e.host)}catch(t){e.error=e.error||"Host's domain name can not be converted to ASCII: "+t
return true}if(!isHostOnlyURL(t)){e.error=e.error||v
return true}e.host=t.hostname}return false}function hasForbiddenDomainHost(e,t,n,s){return Boolean(e.host&&s===false&&!isIPLiteral(e.host)&&(t.domainHost||n&&n.domainHost)&&w.test(e.host))}function isHostOnlyURL(e){return e.username===""&&e.password===""&&e.port===""&&e.pathname==="/"&&e.search===""&&e.hash===""&&e.hostname!==""}function parseWithStatus(e,t){const n=Object.assign({},t)
const r={scheme:undefined,userinfo:undefined,host:"",port:undefined,path:"",query:undefined,fragment:undefined}
let o=false
let a=false
let l=false
let d=false
let f=false
let m=false
let w=false
if(n.reference==="suffix"){if(n.scheme){e=n.scheme+":"+e}else{e="//"+e}}const $=e.match(A)
if($!==null&&$[1].indexOf("\\")!==-1){r.error="URI authority must not contain a literal backslash."
o=true}const C=e.match(x)
if(C!==null){const e=C[1]
const t=e.replace(/[\t\n\r]/g,"")
if(t.length>=2){if(t.slice(0,2)!=="//"){r.error=r.error||"URI authority must not contain a literal backslash."
o=true}else if(e.length!==t.length){r.error=r.error||"URI authority introducer must not contain whitespace."
o=true}}}const E=e.match(S)
if(E){r.scheme=E[1]
r.userinfo=E[3]
r.host=E[4]
r.port=parseInt(E[5],10)
r.path=E[6]||""
r.query=E[7]
r.fragment=E[8]
if(r.scheme!==undefined){if(k.test(r.scheme)){r.scheme=r.scheme.toLowerCase()}else{r.error=r.error||b
m=true}}a=hasMalformedComponentPercentEncoding(E)
if(a){r.error=r.error||"URI contains malformed percent-encoding."}if(isNaN(r.port)){r.port=E[5]}const t=getParseError(r,E)
if(t!==undefined){r.error=r.error||t
o=true}if(r.host){const e=h(r.host)
if(e===false){const e=isIPLiteral(r.host)
const t=r.host.indexOf("[")!==-1||r.host.indexOf("]")!==-1
const n=s(r.host)
w=n.isIPV6||n.isIPVFuture===true
f=t&&(!e||n.error===true)
r.host=w?n.host:n.host.toLowerCase()
if(f){r.error=r.error||v
o=true}}else{w=true}}if(r.scheme===undefined&&r.userinfo===undefined&&r.host===undefined&&r.port===undefined&&r.query===undefined&&!r.path){r.reference="same-document"}else if(r.scheme===undefined){r.reference="relative"}else if(r.fragment===undefined){r.reference="absolute"}else{r.reference="uri"}if(n.reference&&n.reference!=="suffix"&&n.reference!==r.reference){r.error=r.error||"URI is not a "+n.reference+" reference."}const S=y(n.scheme||r.scheme)
if(!f){d=canonicalizeHost(r,n,S,w)}if(e.indexOf("%")!==-1&&r.host!==undefined&&!f){let e=w?r.host:i(r.host,true)
if(!w){e=i(e.toLowerCase())}r.host=w||n.scheme!=="null"?p(e,w):e}if(!S||S&&!S.skipNormalize){if(r.path){r.path=c(r.path)}if(r.query){r.query=u(r.query)}if(r.fragment){r.fragment=u(r.fragment)}}if(S&&S.parse){S.parse(r,n)
if(S===g.urn&&r.nid===undefined){l=true}}}else{r.error=r.error||"URI can not be parsed."}return{parsed:r,malformedAuthorityOrPort:o,malformedPercentEncoding:a,malformedSchemeSpecific:l,malformedHost:d,malformedScheme:m}}function parse(e,t){return parseWithStatus(e,t).parsed}function normalizeString(e,t){return normalizeStringWithStatus(e,t).normalized}function normalizeStringWithStatus(e,t){const{parsed:n,malformedAuthorityOrPort:s,malformedPercentEncoding:r,malformedSchemeSpecific:o,malformedHost:a,malformedScheme:i}=parseWithStatus(e,t)
return{normalized:s||r||o||a||i?e:serialize(n,t),malformedAuthorityOrPort:s,malformedPercentEncoding:r,malformedSchemeSpecific:o,malformedHost:a,malformedScheme:i}}function normalizeComparableURI(e,t){if(typeof e!=="string"&&typeof e!=="object"){return undefined}let n
try{n=typeof e==="string"?e:serialize(e,t)}catch{return undefined}const{normalized:s,malformedAuthorityOrPort:r,malformedPercentEncoding:o,malformedSchemeSpecific:a,malformedHost:i,malformedScheme:c}=normalizeStringWithStatus(n,t)
return r||o||a||i||c?undefined:s}const $={SCHEMES:g,normalize:normalize,resolve:resolve,resolveComponent:resolveComponent,equal:equal,serialize:serialize,parse:parse}
e.exports=$
e.exports["default"]=$
e.exports.fastUri=$},5300:(e,t,n)=>{const{isUUID:s}=n(5077)
const r=/^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu
const o=["http","https","ws","wss","urn","urn:uuid"]
function isValidSchemeName(e){return o.indexOf(e)!==-1}function wsIsSecure(e){if(e.secure===true){return true}else if(e.secure===false){return false}else if(e.scheme){return e.scheme.length===3&&(e.scheme[0]==="w"||e.scheme[0]==="W")&&(e.scheme[1]==="s"||e.scheme[1]==="S")&&(e.scheme[2]==="s"||e.scheme[2]==="S")}else{return false}}function httpParse(e){if(!e.host){e.error=e.error||"HTTP URIs must have a host."}return e}function httpSerialize(e){const t=String(e.scheme).toLowerCase()==="https"
if(e.port===(t?443:80)||e.port===""){e.port=undefined}if(!e.path){e.path="/"}return e}function wsParse(e){e.secure=wsIsSecure(e)
e.resourceName=(e.path||"/")+(e.query?"?"+e.query:"")
e.path=undefined
e.query=undefined
return e}function wsSerialize(e){if(e.port===(wsIsSecure(e)?443:80)||e.port===""){e.port=undefined}if(typeof e.secure==="boolean"){e.scheme=e.secure?"wss":"ws"
e.secure=undefined}if(e.resourceName){const t=e.resourceName.indexOf("?")
const n=t===-1?e.resourceName:e.resourceName.slice(0,t)
e.path=n&&n!=="/"?n:undefined
e.query=t===-1?undefined:e.resourceName.slice(t+1)
e.resourceName=undefined}e.fragment=undefined
return e}function urnParse(e,t){if(!e.path){e.error="URN can not be parsed"
return e}const n=e.path.match(r)
if(n&&n[0]===e.path){const s=t.scheme||e.scheme||"urn"
e.nid=n[1].toLowerCase()
e.nss=n[2]
const r=`${s}:${t.nid||e.nid}`
const o=getSchemeHandler(r)
e.path=undefined
if(o){e=o.parse(e,t)}}else{e.error=e.error||"URN can not be parsed."}return e}function urnSerialize(e,t){if(e.nid===undefined){throw new Error("URN without nid cannot be serialized")}const n=t.scheme||e.scheme||"urn"
const s=e.nid.toLowerCase()
const r=`${n}:${t.nid||s}`
const o=getSchemeHandler(r)
if(o){e=o.serialize(e,t)}const a=e
const i=e.nss
a.path=`${s||t.nid}:${i}`
t.skipEscape=true
return a}function urnuuidParse(e,t){const n=e
n.uuid=n.nss
n.nss=undefined
if(!t.tolerant&&(!n.uuid||!s(n.uuid))){n.error=n.error||"UUID is not valid."}return n}function urnuuidSerialize(e){const t=e
t.nss=(e.uuid||"").toLowerCase()
return t}const a={scheme:"http",domainHost:true,parse:httpParse,serialize:httpSerialize}
const i={scheme:"https",domainHost:a.domainHost,parse:httpParse,serialize:httpSerialize}
const c={scheme:"ws",domainHost:true,parse:wsParse,serialize:wsSerialize}
const l={scheme:"wss",domainHost:c.domainHost,parse:c.parse,serialize:c.serialize}
const u={scheme:"urn",parse:urnParse,serialize:urnSerialize,skipNormalize:true}
const d={scheme:"urn:uuid",parse:urnuuidParse,serialize:urnuuidSerialize,skipNormalize:true}
const f={http:a,https:i,ws:c,wss:l,urn:u,"urn:uuid":d}
Object.setPrototypeOf(f,null)
function getSchemeHandler(e){return e&&(f[e]||f[e.toLowerCase()])||undefined}e.exports={wsIsSecure:wsIsSecure,SCHEMES:f,isValidSchemeName:isValidSchemeName,getSchemeHandler:getSchemeHandler}},5077:e=>{const t=RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu)
const n=RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u)
const s=RegExp.prototype.test.bind(/^\d*$/u)
const r=RegExp.prototype.test.bind(/^[\da-f]{2}$/iu)
const o=RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu)
const a=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u)
const i=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u)
const c=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u)
const l=new Array(256)
{const e="0123456789ABCDEF"
for(let t=0;t<256;t++){l[t]="%"+e[t>>4]+e[t&15]}}function percentEncodeNonAscii(e){if(e<2048){return l[192|e>>6]+l[128|e&63]}if(e<65536){return l[224|e>>12]+l[128|e>>6&63]+l[128|e&63]}return l[240|e>>18]+l[128|e>>12&63]+l[128|e>>6&63]+l[128|e&63]}function stringArrayToHexStripped(e){let t=""
let n=0
let s=0
for(s=0;s<e.length;s++){n=e[s].charCodeAt(0)
if(n===48){continue}if(!(n>=48&&n<=57||n>=65&&n<=70||n>=97&&n<=102)){return""}t+=e[s]
break}for(s+=1;s<e.length;s++){n=e[s].charCodeAt(0)
if(!(n>=48&&n<=57||n>=65&&n<=70||n>=97&&n<=102)){return""}t+=e[s]}return t}const u=RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/)
const d=RegExp.prototype.test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/)
const f=RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/)
const p=RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u)
function isZoneIdentifier(e){if(e.length===0)return false
for(let t=0;t<e.length;t++){if(f(e[t]))continue
if(e[t]==="%"&&t+2<e.length&&r(e.slice(t+1,t+3))){t+=2
continue}return false}return true}function compressIPv6ZeroRun(e){let t=-1
let n=0
let s=-1
let r=0
for(let o=0;o<e.length;o++){if(e[o]==="0"){if(s===-1)s=o
r++
if(r>n){n=r
t=s}}else{s=-1
r=0}}if(n<2)return e.join(":")
const o=e.slice(0,t).join(":")
const a=e.slice(t+n).join(":")
return o+"::"+a}function normalizeIPv6Address(e){const t=e.indexOf("::")
if(t!==-1&&e.indexOf("::",t+1)!==-1)return undefined
const s=t===-1?e.split(":"):e.slice(0,t).split(":")
const r=t===-1?[]:e.slice(t+2).split(":")
if(t!==-1){if(s.length===1&&s[0]==="")s.length=0
if(r.length===1&&r[0]==="")r.length=0}const o=s.concat(r)
let a=0
for(let e=0;e<o.length;e++){const s=o[e]
if(s==="")return undefined
if(s.indexOf(".")!==-1){if(e!==o.length-1||t!==-1&&r.length===0||!n(s))return undefined
a+=2
continue}if(!u(s))return undefined
o[e]=parseInt(s,16).toString(16)
a++}if(t===-1){if(a!==8)return undefined
return compressIPv6ZeroRun(o)}if(a>=8)return undefined
const i=o.slice(0,s.length)
for(let e=a;e<8;e++)i.push("0")
for(let e=s.length;e<o.length;e++)i.push(o[e])
return compressIPv6ZeroRun(i)}function normalizeIPv6(e){const t=e[0]==="["&&e[e.length-1]==="]"
const n=e[0]==="["||e[e.length-1]==="]"
if(n&&!t)return{host:e,isIPV6:false,error:true}
let s=t?e.slice(1,-1):e
if(t&&d(s)){s=s.toLowerCase()
return{host:`[${s}]`,escapedHost:s,isIPV6:false,isIPVFuture:true}}if(findToken(s,":")<2){return{host:e,isIPV6:false,error:t}}let r=""
const o=s.indexOf("%")
if(o!==-1){const t=s.slice(o,o+3).toLowerCase()==="%25"?3:1
r=s.slice(o+t)
if(!isZoneIdentifier(r))return{host:e,isIPV6:false,error:true}
s=s.slice(0,o)}const a=normalizeIPv6Address(s)
if(a===undefined)return{host:e,isIPV6:false,error:true}
return{host:a+(r?"%"+r:""),escapedHost:a+(r?"%25"+r:""),isIPV6:true}}function findToken(e,t){let n=0
for(let s=0;s<e.length;s++){if(e[s]===t)n++}return n}function removeDotSegments(e){let t=e
const n=[]
let s=-1
let r=0
while(r=t.length){if(r===1){if(t==="."){break}else if(t==="/"){n.push("/")
break}else{n.push(t)
break}}else if(r===2){if(t[0]==="."){if(t[1]==="."){break}else if(t[1]==="/"){t=t.slice(2)
continue}}else if(t[0]==="/"){if(t[1]==="."||t[1]==="/"){n.push("/")
break}}}else if(r===3){if(t==="/.."){if(n.length!==0){n.pop()}n.push("/")
break}}if(t[0]==="."){if(t[1]==="."){if(t[2]==="/"){t=t.slice(3)
continue}}else if(t[1]==="/"){t=t.slice(2)
continue}}else if(t[0]==="/"){if(t[1]==="."){if(t[2]==="/"){t=t.slice(2)
continue}else if(t[2]==="."){if(t[3]==="/"){t=t.slice(3)
if(n.length!==0){n.pop()}continue}}}}if((s=t.indexOf("/",1))===-1){n.push(t)
break}else{n.push(t.slice(0,s))
t=t.slice(s)}}return n.join("")}function removeDotSegmentsRelative(e){if(e===""||e[0]==="/"){return removeDotSegments(e)}const t=e.split("/")
const n=t.length-1
const s=[]
let r=false
for(let e=0;e<=n;e++){const o=t[e]
if(o==="."||o===".."){if(o===".."){if(s.length!==0&&s[s.length-1]!==".."){s.pop()}else{s.push("..")}}r=e===n}else{s.push(o)}}if(r&&s[s.length-1]!==".."){s.push("")}if(s.length===0||s[0]===""||s[0].includes(":")){s.unshift(".")}return s.join("/")}const h={"@":"%40","/":"%2F","?":"%3F","#":"%23",":":"%3A"}
const m=/[@/?#:]/g
const g=/[@/?#]/g
function reescapeHostDelimiters(e,t){const n=t?g:m
n.lastIndex=0
return e.replace(n,e=>h[e])}function normalizePercentEncoding(e,t=false){if(e.indexOf("%")===-1){return e}let n=""
for(let s=0;s<e.length;s++){if(e[s]==="%"&&s+2<e.length){const a=e.slice(s+1,s+3)
if(r(a)){const e=a.toUpperCase()
const r=String.fromCharCode(parseInt(e,16))
if(t&&o(r)){n+=r}else{n+="%"+e}s+=2
continue}}n+=e[s]}return n}function normalizePathEncoding(e){let t=""
for(let n=0;n<e.length;n++){const s=e[n]
if(s==="%"&&n+2<e.length){const s=e.slice(n+1,n+3)
if(r(s)){const e=s.toUpperCase()
const r=String.fromCharCode(parseInt(e,16))
if(r!=="."&&o(r)){t+=r}else{t+="%"+e}n+=2
continue}}if(a(s)){t+=s}else{const r=e.charCodeAt(n)
if(r<128){t+=isEscapeSafe(r)?s:l[r]}else if(r<55296||r>57343){t+=percentEncodeNonAscii(r)}else if(r<=56319&&n+1<e.length){const s=e.charCodeAt(n+1)
if(s>=56320&&s<=57343){t+=percentEncodeNonAscii(65536+(r-55296<<10)+(s-56320))
n++}else{t+=percentEncodeNonAscii(65533)}}else{t+=percentEncodeNonAscii(65533)}}}return t}function serializePathEncoding(e,t=false){let n=""
let s=t&&e[0]!=="/"
for(let t=0;t<e.length;t++){const o=e[t]
if(o==="%"&&t+2<e.length){const s=e.slice(t+1,t+3)
if(r(s)){n+="%"+s.toUpperCase()
t+=2
continue}}if(o==="/"){s=false}if(a(o)&&(o!==":"||!s)){n+=o}else{const s=e.charCodeAt(t)
if(s<128){n+=l[s]}else if(s<55296||s>57343){n+=percentEncodeNonAscii(s)}else if(s<=56319&&t+1<e.length){const r=e.charCodeAt(t+1)
if(r>=56320&&r<=57343){n+=percentEncodeNonAscii(65536+(s-55296<<10)+(r-56320))
t++}else{n+=percentEncodeNonAscii(65533)}}else{n+=percentEncodeNonAscii(65533)}}}return n}function encodeComponent(e,t){let n=""
for(let s=0;s<e.length;s++){const o=e[s]
if(o==="%"&&s+2<e.length){const t=e.slice(s+1,s+3)
if(r(t)){n+="%"+t.toUpperCase()
s+=2
continue}}if(t(o)){n+=o}else{const t=e.charCodeAt(s)
if(t<128){n+=l[t]}else if(t<55296||t>57343){n+=percentEncodeNonAscii(t)}else if(t<=56319&&s+1<e.length){const r=e.charCodeAt(s+1)
if(r>=56320&&r<=57343){n+=percentEncodeNonAscii(65536+(t-55296<<10)+(r-56320))
s++}else{n+=percentEncodeNonAscii(65533)}}else{n+=percentEncodeNonAscii(65533)}}}return n}function encodeUserinfo(e){return encodeComponent(e,c)}function encodeQuery(e){return encodeComponent(e,i)}function encodeFragment(e){return encodeComponent(e,i)}function isEscapeSafe(e){return e>=48&&e<=57||e>=65&&e<=90||e>=97&&e<=122||e===42||e===43||e===45||e===46||e===47||e===64||e===95}function normalizeQueryFragmentEncoding(e){let t=""
for(let n=0;n<e.length;n++){const s=e[n]
if(s==="%"&&n+2<e.length){const s=e.slice(n+1,n+3)
if(r(s)){const e=s.toUpperCase()
const r=String.fromCharCode(parseInt(e,16))
if(o(r)){t+=r}else{t+="%"+e}n+=2
continue}}if(i(s)){t+=s}else{const r=e.charCodeAt(n)
if(r<128){t+=isEscapeSafe(r)?s:l[r]}else if(r<55296||r>57343){t+=percentEncodeNonAscii(r)}else if(r<=56319&&n+1<e.length){const s=e.charCodeAt(n+1)
if(s>=56320&&s<=57343){t+=percentEncodeNonAscii(65536+(r-55296<<10)+(s-56320))
n++}else{t+=percentEncodeNonAscii(65533)}}else{t+=percentEncodeNonAscii(65533)}}}return t}function escapePreservingEscapes(e){let t=""
for(let n=0;n<e.length;n++){if(e[n]==="%"&&n+2<e.length){const s=e.slice(n+1,n+3)
if(r(s)){t+="%"+s.toUpperCase()
n+=2
continue}}t+=escape(e[n])}return t}function recomposeAuthority(e){const t=[]
if(e.userinfo!==undefined){t.push(encodeUserinfo(e.userinfo))
t.push("@")}if(e.host!==undefined){let s=e.host
if(!n(s)){let e=normalizeIPv6(s)
if(e.isIPV6!==true&&e.isIPVFuture!==true){s=normalizePercentEncoding(s,true)
e=normalizeIPv6(s)}if(e.isIPV6===true||e.isIPVFuture===true){s=`[${e.escapedHost}]`}else{s=reescapeHostDelimiters(s,false)}}t.push(s)}if(typeof e.port==="number"||typeof e.port==="string"){const n=String(e.port)
if(!s(n)){throw new TypeError("URI port is malformed.")}t.push(":")
t.push(n)}return t.length?t.join(""):undefined}e.exports={nonSimpleDomain:p,recomposeAuthority:recomposeAuthority,reescapeHostDelimiters:reescapeHostDelimiters,normalizePercentEncoding:normalizePercentEncoding,normalizePathEncoding:normalizePathEncoding,serializePathEncoding:serializePathEncoding,normalizeQueryFragmentEncoding:normalizeQueryFragmentEncoding,encodeUserinfo:encodeUserinfo,encodeQuery:encodeQuery,encodeFragment:encodeFragment,escapePreservingEscapes:escapePreservingEscapes,removeDotSegments:removeDotSegments,removeDotSegmentsRelative:removeDotSegmentsRelative,isIPv4:n,isUUID:t,normalizeIPv6:normalizeIPv6,stringArrayToHexStripped:stringArrayToHexStripped}},7349:(e,t,n)=>{var s=n(1127)
var r=n(3301)
var o=n(4454)
var a=n(2223)
var i=n(7103)
var c=n(334)
var l=n(3142)
function resolveCollection(e,t,n,s,r,o){const a=n.type==="block-map"?i.resolveBlockMap(e,t,n,s,o):n.type==="block-seq"?c.resolveBlockSeq(e,t,n,s,o):l.resolveFlowCollection(e,t,n,s,o)
const u=a.constructor
if(r==="!"||r===u.tagName){a.tag=u.tagName
return a}if(r)a.tag=r
return a}function composeCollection(e,t,n,i,c){const l=i.tag
const u=!l?null:t.directives.tagName(l.source,e=>c(l,"TAG_RESOLVE_FAILED",e))
if(n.type==="block-seq"){const{anchor:e,newlineAfterProp:t}=i
const n=e&&l?e.offset>l.offset?e:l:e??l
if(n&&(!t||t.offset<n.offset)){const e="Missing newline after block sequence props"
c(n,"MISSING_CHAR",e)}}const d=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq"
if(!l||!u||u==="!"||u===o.YAMLMap.tagName&&d==="map"||u===a.YAMLSeq.tagName&&d==="seq"){return resolveCollection(e,t,n,c,u)}let f=t.schema.tags.find(e=>e.tag===u&&e.collection===d)
if(!f){const s=t.schema.knownTags[u]
if(s?.collection===d){t.schema.tags.push(Object.assign({},s,{default:false}))
f=s}else{if(s){c(l,"BAD_COLLECTION_TYPE",`${s.tag} used for ${d} collection, but expects ${s.collection??"scalar"}`,true)}else{c(l,"TAG_RESOLVE_FAILED",`Unresolved tag: ${u}`,true)}return resolveCollection(e,t,n,c,u)}}const p=resolveCollection(e,t,n,c,u,f)
const h=f.resolve?.(p,e=>c(l,"TAG_RESOLVE_FAILED",e),t.options)??p
const m=s.isNode(h)?h:new r.Scalar(h)
m.range=p.range
m.tag=u
if(f?.format)m.format=f.format
return m}t.composeCollection=composeCollection},3683:(e,t,n)=>{var s=n(5402)
var r=n(5937)
var o=n(5407)
var a=n(4631)
function composeDoc(e,t,{offset:n,start:i,value:c,end:l},u){const d=Object.assign({_directives:t},e)
const f=new s.Document(undefined,d)
const p={atKey:false,atRoot:true,directives:f.directives,options:f.options,schema:f.schema}
const h=a.resolveProps(i,{indicator:"doc-start",next:c??l?.[0],offset:n,onError:u,parentIndent:0,startOnNewline:true})
if(h.found){f.directives.docStart=true
if(c&&(c.type==="block-map"||c.type==="block-seq")&&!h.hasNewline)u(h.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")}f.contents=c?r.composeNode(p,c,h,u):r.composeEmptyNode(p,h.end,i,null,h,u)
const m=f.contents.range[2]
const g=o.resolveEnd(l,m,false,u)
if(g.comment)f.comment=g.comment
f.range=[n,m,g.offset]
return f}t.composeDoc=composeDoc},5937:(e,t,n)=>{var s=n(4065)
var r=n(1127)
var o=n(7349)
var a=n(5413)
var i=n(5407)
var c=n(2599)
const l={composeNode:composeNode,composeEmptyNode:composeEmptyNode}
function composeNode(e,t,n,s){const i=e.atKey
const{spaceBefore:c,comment:u,anchor:d,tag:f}=n
let p
let h=true
switch(t.type){case"alias":p=composeAlias(e,t,s)
if(d||f)s(t,"ALIAS_PROPS","An alias node must not specify any properties")
break
case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":p=a.composeScalar(e,t,f,s)
if(d)p.anchor=d.source.substring(1)
break
case"block-map":case"block-seq":case"flow-collection":try{p=o.composeCollection(l,e,t,n,s)
if(d)p.anchor=d.source.substring(1)}catch(e){const n=e instanceof Error?e.message:String(e)
s(t,"RESOURCE_EXHAUSTION",n)}break
default:{const e=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`
s(t,"UNEXPECTED_TOKEN",e)
h=false}}p??(p=composeEmptyNode(e,t.offset,undefined,null,n,s))
if(d&&p.anchor==="")s(d,"BAD_ALIAS","Anchor cannot be an empty string")
if(i&&e.options.stringKeys&&(!r.isScalar(p)||typeof p.value!=="string"||p.tag&&p.tag!=="tag:yaml.org,2002:str")){const e="With stringKeys, all keys must be strings"
s(f??t,"NON_STRING_KEY",e)}if(c)p.spaceBefore=true
if(u){if(t.type==="scalar"&&t.source==="")p.comment=u
else p.commentBefore=u}if(e.options.keepSourceTokens&&h)p.srcToken=t
return p}function composeEmptyNode(e,t,n,s,{spaceBefore:r,comment:o,anchor:i,tag:l,end:u},d){const f={type:"scalar",offset:c.emptyScalarPosition(t,n,s),indent:-1,source:""}
const p=a.composeScalar(e,f,l,d)
if(i){p.anchor=i.source.substring(1)
if(p.anchor==="")d(i,"BAD_ALIAS","Anchor cannot be an empty string")}if(r)p.spaceBefore=true
if(o){p.comment=o
p.range[2]=u}return p}function composeAlias({options:e},{offset:t,source:n,end:r},o){const a=new s.Alias(n.substring(1))
if(a.source==="")o(t,"BAD_ALIAS","Alias cannot be an empty string")
if(a.source.endsWith(":"))o(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",true)
const c=t+n.length
const l=i.resolveEnd(r,c,e.strict,o)
a.range=[t,c,l.offset]
if(l.comment)a.comment=l.comment
return a}t.composeEmptyNode=composeEmptyNode
t.composeNode=composeNode},5413:(e,t,n)=>{var s=n(1127)
var r=n(3301)
var o=n(8913)
var a=n(6842)
function composeScalar(e,t,n,i){const{value:c,type:l,comment:u,range:d}=t.type==="block-scalar"?o.resolveBlockScalar(e,t,i):a.resolveFlowScalar(t,e.options.strict,i)
const f=n?e.directives.tagName(n.source,e=>i(n,"TAG_RESOLVE_FAILED",e)):null
let p
if(e.options.stringKeys&&e.atKey){p=e.schema[s.SCALAR]}else if(f)p=findScalarTagByName(e.schema,c,f,n,i)
else if(t.type==="scalar")p=findScalarTagByTest(e,c,t,i)
else p=e.schema[s.SCALAR]
let h
try{const o=p.resolve(c,e=>i(n??t,"TAG_RESOLVE_FAILED",e),e.options)
h=s.isScalar(o)?o:new r.Scalar(o)}catch(e){const s=e instanceof Error?e.message:String(e)
i(n??t,"TAG_RESOLVE_FAILED",s)
h=new r.Scalar(c)}h.range=d
h.source=c
if(l)h.type=l
if(f)h.tag=f
if(p.format)h.format=p.format
if(u)h.comment=u
return h}function findScalarTagByName(e,t,n,r,o){if(n==="!")return e[s.SCALAR]
const a=[]
for(const t of e.tags){if(!t.collection&&t.tag===n){if(t.default&&t.test)a.push(t)
else return t}}for(const e of a)if(e.test?.test(t))return e
const i=e.knownTags[n]
if(i&&!i.collection){e.tags.push(Object.assign({},i,{default:false,test:undefined}))
return i}o(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str")
return e[s.SCALAR]}function findScalarTagByTest({atKey:e,directives:t,schema:n},r,o,a){const i=n.tags.find(t=>(t.default===true||e&&t.default==="key")&&t.test?.test(r))||n[s.SCALAR]
if(n.compat){const e=n.compat.find(e=>e.default&&e.test?.test(r))??n[s.SCALAR]
if(i.tag!==e.tag){const n=t.tagString(i.tag)
const s=t.tagString(e.tag)
const r=`Value may be parsed as either ${n} or ${s}`
a(o,"TAG_RESOLVE_FAILED",r,true)}}return i}t.composeScalar=composeScalar},9984:(e,t,n)=>{var s=n(932)
var r=n(1342)
var o=n(5402)
var a=n(1464)
var i=n(1127)
var c=n(3683)
var l=n(5407)
function getErrorPos(e){if(typeof e==="number")return[e,e+1]
if(Array.isArray(e))return e.length===2?e:[e[0],e[1]]
const{offset:t,source:n}=e
return[t,t+(typeof n==="string"?n.length:1)]}function parsePrelude(e){let t=""
let n=false
let s=false
for(let r=0;r<e.length;++r){const o=e[r]
switch(o[0]){case"#":t+=(t===""?"":s?"\n\n":"\n")+(o.substring(1)||" ")
n=true
s=false
break
case"%":if(e[r+1]?.[0]!=="#")r+=1
n=false
break
default:if(!n)s=true
n=false}}return{comment:t,afterEmptyLine:s}}class Composer{constructor(e={}){this.doc=null
this.atDirectives=false
this.prelude=[]
this.errors=[]
this.warnings=[]
this.onError=(e,t,n,s)=>{const r=getErrorPos(e)
if(s)this.warnings.push(new a.YAMLWarning(r,t,n))
else this.errors.push(new a.YAMLParseError(r,t,n))}
this.directives=new r.Directives({version:e.version||"1.2"})
this.options=e}decorate(e,t){const{comment:n,afterEmptyLine:s}=parsePrelude(this.prelude)
if(n){const r=e.contents
if(t){e.comment=e.comment?`${e.comment}\n${n}`:n}else if(s||e.directives.docStart||!r){e.commentBefore=n}else if(i.isCollection(r)&&!r.flow&&r.items.length>0){let e=r.items[0]
if(i.isPair(e))e=e.key
const t=e.commentBefore
e.commentBefore=t?`${n}\n${t}`:n}else{const e=r.commentBefore
r.commentBefore=e?`${n}\n${e}`:n}}if(t){for(let t=0;t<this.errors.length;++t)e.errors.push(this.errors[t])
for(let t=0;t<this.warnings.length;++t)e.warnings.push(this.warnings[t])}else{e.errors=this.errors
e.warnings=this.warnings}this.prelude=[]
this.errors=[]
this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=false,n=-1){for(const t of e)yield*this.next(t)
yield*this.end(t,n)}*next(e){if(s.env.LOG_STREAM)console.dir(e,{depth:null})
switch(e.type){case"directive":this.directives.add(e.source,(t,n,s)=>{const r=getErrorPos(e)
r[0]+=t
this.onError(r,"BAD_DIRECTIVE",n,s)})
this.prelude.push(e.source)
this.atDirectives=true
break
case"document":{const t=c.composeDoc(this.options,this.directives,e,this.onError)
if(this.atDirectives&&!t.directives.docStart)this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line")
this.decorate(t,false)
if(this.doc)yield this.doc
this.doc=t
this.atDirectives=false
break}case"byte-order-mark":case"space":break
case"comment":case"newline":this.prelude.push(e.source)
break
case"error":{const t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message
const n=new a.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t)
if(this.atDirectives||!this.doc)this.errors.push(n)
else this.doc.errors.push(n)
break}case"doc-end":{if(!this.doc){const t="Unexpected doc-end without preceding document"
this.errors.push(new a.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t))
break}this.doc.directives.docEnd=true
const t=l.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError)
this.decorate(this.doc,true)
if(t.comment){const e=this.doc.comment
this.doc.comment=e?`${e}\n${t.comment}`:t.comment}this.doc.range[2]=t.offset
break}default:this.errors.push(new a.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=false,t=-1){if(this.doc){this.decorate(this.doc,true)
yield this.doc
this.doc=null}else if(e){const e=Object.assign({_directives:this.directives},this.options)
const n=new o.Document(undefined,e)
if(this.atDirectives)this.onError(t,"MISSING_CHAR","Missing directives-end indicator line")
n.range=[0,t,t]
this.decorate(n,false)
yield n}}}t.Composer=Composer},7103:(e,t,n)=>{var s=n(7165)
var r=n(4454)
var o=n(4631)
var a=n(9499)
var i=n(4051)
var c=n(1187)
const l="All mapping items must start at the same column"
function resolveBlockMap({composeNode:e,composeEmptyNode:t},n,u,d,f){const p=f?.nodeClass??r.YAMLMap
const h=new p(n.schema)
if(n.atRoot)n.atRoot=false
let m=u.offset
let g=null
for(const r of u.items){const{start:f,key:p,sep:y,value:k}=r
const b=o.resolveProps(f,{indicator:"explicit-key-ind",next:p??y?.[0],offset:m,onError:d,parentIndent:u.indent,startOnNewline:true})
const v=!b.found
if(v){if(p){if(p.type==="block-seq")d(m,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key")
else if("indent"in p&&p.indent!==u.indent)d(m,"BAD_INDENT",l)}if(!b.anchor&&!b.tag&&!y){g=b.end
if(b.comment){if(h.comment)h.comment+="\n"+b.comment
else h.comment=b.comment}continue}if(b.newlineAfterProp||a.containsNewline(p)){d(p??f[f.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}}else if(b.found?.indent!==u.indent){d(m,"BAD_INDENT",l)}n.atKey=true
const w=b.end
const S=p?e(n,p,b,d):t(n,w,f,null,b,d)
if(n.schema.compat)i.flowIndentCheck(u.indent,p,d)
n.atKey=false
if(c.mapIncludes(n,h.items,S))d(w,"DUPLICATE_KEY","Map keys must be unique")
const A=o.resolveProps(y??[],{indicator:"map-value-ind",next:k,offset:S.range[2],onError:d,parentIndent:u.indent,startOnNewline:!p||p.type==="block-scalar"})
m=A.end
if(A.found){if(v){if(k?.type==="block-map"&&!A.hasNewline)d(m,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings")
if(n.options.strict&&b.start<A.found.offset-1024)d(S.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key")}const o=k?e(n,k,A,d):t(n,m,y,null,A,d)
if(n.schema.compat)i.flowIndentCheck(u.indent,k,d)
m=o.range[2]
const a=new s.Pair(S,o)
if(n.options.keepSourceTokens)a.srcToken=r
h.items.push(a)}else{if(v)d(S.range,"MISSING_CHAR","Implicit map keys need to be followed by map values")
if(A.comment){if(S.comment)S.comment+="\n"+A.comment
else S.comment=A.comment}const e=new s.Pair(S)
if(n.options.keepSourceTokens)e.srcToken=r
h.items.push(e)}}if(g&&g<m)d(g,"IMPOSSIBLE","Map comment with trailing content")
h.range=[u.offset,m,g??m]
return h}t.resolveBlockMap=resolveBlockMap},8913:(e,t,n)=>{var s=n(3301)
function resolveBlockScalar(e,t,n){const r=t.offset
const o=parseBlockScalarHeader(t,e.options.strict,n)
if(!o)return{value:"",type:null,comment:"",range:[r,r,r]}
const a=o.mode===">"?s.Scalar.BLOCK_FOLDED:s.Scalar.BLOCK_LITERAL
const i=t.source?splitLines(t.source):[]
let c=i.length
for(let e=i.length-1;e>=0;--e){const t=i[e][1]
if(t===""||t==="\r")c=e
else break}if(c===0){const e=o.chomp==="+"&&i.length>0?"\n".repeat(Math.max(1,i.length-1)):""
let n=r+o.length
if(t.source)n+=t.source.length
return{value:e,type:a,comment:o.comment,range:[r,n,n]}}let l=t.indent+o.indent
let u=t.offset+o.length
let d=0
for(let t=0;t<c;++t){const[s,r]=i[t]
if(r===""||r==="\r"){if(o.indent===0&&s.length>l)l=s.length}else{if(s.length<l){const e="Block scalars with more-indented leading empty lines must use an explicit indentation indicator"
n(u+s.length,"MISSING_CHAR",e)}if(o.indent===0)l=s.length
d=t
if(l===0&&!e.atRoot){const e="Block scalar values in collections must be indented"
n(u,"BAD_INDENT",e)}break}u+=s.length+r.length+1}for(let e=i.length-1;e>=c;--e){if(i[e][0].length>l)c=e+1}let f=""
let p=""
let h=false
for(let e=0;e<d;++e)f+=i[e][0].slice(l)+"\n"
for(let e=d;e<c;++e){let[t,r]=i[e]
u+=t.length+r.length+1
const c=r[r.length-1]==="\r"
if(c)r=r.slice(0,-1)
if(r&&t.length<l){const e=o.indent?"explicit indentation indicator":"first line"
const s=`Block scalar lines must not be less indented than their ${e}`
n(u-r.length-(c?2:1),"BAD_INDENT",s)
t=""}if(a===s.Scalar.BLOCK_LITERAL){f+=p+t.slice(l)+r
p="\n"}else if(t.length>l||r[0]==="\t"){if(p===" ")p="\n"
else if(!h&&p==="\n")p="\n\n"
f+=p+t.slice(l)+r
p="\n"
h=true}else if(r===""){if(p==="\n")f+="\n"
else p="\n"}else{f+=p+r
p=" "
h=false}}switch(o.chomp){case"-":break
case"+":for(let e=c;e<i.length;++e)f+="\n"+i[e][0].slice(l)
if(f[f.length-1]!=="\n")f+="\n"
break
default:f+="\n"}const m=r+o.length+t.source.length
return{value:f,type:a,comment:o.comment,range:[r,m,m]}}function parseBlockScalarHeader({offset:e,props:t},n,s){if(t[0].type!=="block-scalar-header"){s(t[0],"IMPOSSIBLE","Block scalar header not found")
return null}const{source:r}=t[0]
const o=r[0]
let a=0
let i=""
let c=-1
for(let t=1;t<r.length;++t){const n=r[t]
if(!i&&(n==="-"||n==="+"))i=n
else{const s=Number(n)
if(!a&&s)a=s
else if(c===-1)c=e+t}}if(c!==-1)s(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`)
let l=false
let u=""
let d=r.length
for(let e=1;e<t.length;++e){const r=t[e]
switch(r.type){case"space":l=true
case"newline":d+=r.source.length
break
case"comment":if(n&&!l){const e="Comments must be separated from other tokens by white space characters"
s(r,"MISSING_CHAR",e)}d+=r.source.length
u=r.source.substring(1)
break
case"error":s(r,"UNEXPECTED_TOKEN",r.message)
d+=r.source.length
break
default:{const e=`Unexpected token in block scalar header: ${r.type}`
s(r,"UNEXPECTED_TOKEN",e)
const t=r.source
if(t&&typeof t==="string")d+=t.length}}}return{mode:o,indent:a,chomp:i,comment:u,length:d}}function splitLines(e){const t=e.split(/\n( *)/)
const n=t[0]
const s=n.match(/^( *)/)
const r=s?.[1]?[s[1],n.slice(s[1].length)]:["",n]
const o=[r]
for(let e=1;e<t.length;e+=2)o.push([t[e],t[e+1]])
return o}t.resolveBlockScalar=resolveBlockScalar},334:(e,t,n)=>{var s=n(2223)
var r=n(4631)
var o=n(4051)
function resolveBlockSeq({composeNode:e,composeEmptyNode:t},n,a,i,c){const l=c?.nodeClass??s.YAMLSeq
const u=new l(n.schema)
if(n.atRoot)n.atRoot=false
if(n.atKey)n.atKey=false
let d=a.offset
let f=null
for(const{start:s,value:c}of a.items){const l=r.resolveProps(s,{indicator:"seq-item-ind",next:c,offset:d,onError:i,parentIndent:a.indent,startOnNewline:true})
if(!l.found){if(l.anchor||l.tag||c){if(c?.type==="block-seq")i(l.end,"BAD_INDENT","All sequence items must start at the same column")
else i(d,"MISSING_CHAR","Sequence item without - indicator")}else{f=l.end
if(l.comment)u.comment=l.comment
continue}}const p=c?e(n,c,l,i):t(n,l.end,s,null,l,i)
if(n.schema.compat)o.flowIndentCheck(a.indent,c,i)
d=p.range[2]
u.items.push(p)}u.range=[a.offset,d,f??d]
return u}t.resolveBlockSeq=resolveBlockSeq},5407:(e,t)=>{function resolveEnd(e,t,n,s){let r=""
if(e){let o=false
let a=""
for(const i of e){const{source:e,type:c}=i
switch(c){case"space":o=true
break
case"comment":{if(n&&!o)s(i,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
const t=e.substring(1)||" "
if(!r)r=t
else r+=a+t
a=""
break}case"newline":if(r)a+=e
o=true
break
default:s(i,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=e.length}}return{comment:r,offset:t}}t.resolveEnd=resolveEnd},3142:(e,t,n)=>{var s=n(1127)
var r=n(7165)
var o=n(4454)
var a=n(2223)
var i=n(5407)
var c=n(4631)
var l=n(9499)
var u=n(1187)
const d="Block collections are not allowed within flow collections"
const isBlock=e=>e&&(e.type==="block-map"||e.type==="block-seq")
function resolveFlowCollection({composeNode:e,composeEmptyNode:t},n,f,p,h){const m=f.start.source==="{"
const g=m?"flow map":"flow sequence"
const y=h?.nodeClass??(m?o.YAMLMap:a.YAMLSeq)
const k=new y(n.schema)
k.flow=true
const b=n.atRoot
if(b)n.atRoot=false
if(n.atKey)n.atKey=false
let v=f.offset+f.start.source.length
for(let a=0;a<f.items.length;++a){const i=f.items[a]
const{start:h,key:y,sep:b,value:w}=i
const S=c.resolveProps(h,{flow:g,indicator:"explicit-key-ind",next:y??b?.[0],offset:v,onError:p,parentIndent:f.indent,startOnNewline:false})
if(!S.found){if(!S.anchor&&!S.tag&&!b&&!w){if(a===0&&S.comma)p(S.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${g}`)
else if(a<f.items.length-1)p(S.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${g}`)
if(S.comment){if(k.comment)k.comment+="\n"+S.comment
else k.comment=S.comment}v=S.end
continue}if(!m&&n.options.strict&&l.containsNewline(y))p(y,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(a===0){if(S.comma)p(S.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${g}`)}else{if(!S.comma)p(S.start,"MISSING_CHAR",`Missing , between ${g} items`)
if(S.comment){let e=""
e:for(const t of h){switch(t.type){case"comma":case"space":break
case"comment":e=t.source.substring(1)
break e
default:break e}}if(e){let t=k.items[k.items.length-1]
if(s.isPair(t))t=t.value??t.key
if(t.comment)t.comment+="\n"+e
else t.comment=e
S.comment=S.comment.substring(e.length+1)}}}if(!m&&!b&&!S.found){const s=w?e(n,w,S,p):t(n,S.end,b,null,S,p)
k.items.push(s)
v=s.range[2]
if(isBlock(w))p(s.range,"BLOCK_IN_FLOW",d)}else{n.atKey=true
const s=S.end
const a=y?e(n,y,S,p):t(n,s,h,null,S,p)
if(isBlock(y))p(a.range,"BLOCK_IN_FLOW",d)
n.atKey=false
const l=c.resolveProps(b??[],{flow:g,indicator:"map-value-ind",next:w,offset:a.range[2],onError:p,parentIndent:f.indent,startOnNewline:false})
if(l.found){if(!m&&!S.found&&n.options.strict){if(b)for(const e of b){if(e===l.found)break
if(e.type==="newline"){p(e,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")
break}}if(S.start<l.found.offset-1024)p(l.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else if(w){if("source"in w&&w.source?.[0]===":")p(w,"MISSING_CHAR",`Missing space after : in ${g}`)
else p(l.start,"MISSING_CHAR",`Missing , or : between ${g} items`)}const A=w?e(n,w,l,p):l.found?t(n,l.end,b,null,l,p):null
if(A){if(isBlock(w))p(A.range,"BLOCK_IN_FLOW",d)}else if(l.comment){if(a.comment)a.comment+="\n"+l.comment
else a.comment=l.comment}const x=new r.Pair(a,A)
if(n.options.keepSourceTokens)x.srcToken=i
if(m){const e=k
if(u.mapIncludes(n,e.items,a))p(s,"DUPLICATE_KEY","Map keys must be unique")
e.items.push(x)}else{const e=new o.YAMLMap(n.schema)
e.flow=true
e.items.push(x)
const t=(A??a).range
e.range=[a.range[0],t[1],t[2]]
k.items.push(e)}v=A?A.range[2]:l.end}}const w=m?"}":"]"
const[S,...A]=f.end
let x=v
if(S?.source===w)x=S.offset+S.source.length
else{const e=g[0].toUpperCase()+g.substring(1)
const t=b?`${e} must end with a ${w}`:`${e} in block collection must be sufficiently indented and end with a ${w}`
p(v,b?"MISSING_CHAR":"BAD_INDENT",t)
if(S&&S.source.length!==1)A.unshift(S)}if(A.length>0){const e=i.resolveEnd(A,x,n.options.strict,p)
if(e.comment){if(k.comment)k.comment+="\n"+e.comment
else k.comment=e.comment}k.range=[f.offset,x,e.offset]}else{k.range=[f.offset,x,x]}return k}t.resolveFlowCollection=resolveFlowCollection},6842:(e,t,n)=>{var s=n(3301)
var r=n(5407)
function resolveFlowScalar(e,t,n){const{offset:o,type:a,source:i,end:c}=e
let l
let u
const _onError=(e,t,s)=>n(o+e,t,s)
switch(a){case"scalar":l=s.Scalar.PLAIN
u=plainValue(i,_onError)
break
case"single-quoted-scalar":l=s.Scalar.QUOTE_SINGLE
u=singleQuotedValue(i,_onError)
break
case"double-quoted-scalar":l=s.Scalar.QUOTE_DOUBLE
u=doubleQuotedValue(i,_onError)
break
default:n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${a}`)
return{value:"",type:null,comment:"",range:[o,o+i.length,o+i.length]}}const d=o+i.length
const f=r.resolveEnd(c,d,t,n)
return{value:u,type:l,comment:f.comment,range:[o,d,f.offset]}}function plainValue(e,t){let n=""
switch(e[0]){case"\t":n="a tab character"
break
case",":n="flow indicator character ,"
break
case"%":n="directive indicator character %"
break
case"|":case">":{n=`block scalar indicator ${e[0]}`
break}case"@":case"`":{n=`reserved character ${e[0]}`
break}}if(n)t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`)
return unfoldLines(e)}function singleQuotedValue(e,t){if(e[e.length-1]!=="'"||e.length===1)t(e.length,"MISSING_CHAR","Missing closing 'quote")
return unfoldLines(e.slice(1,-1)).replace(/''/g,"'")}function unfoldLines(e){const t=/(.*?)\r?\n/sy
let n=t.exec(e)
if(!n)return e
let s,r
try{s=new RegExp("(?<![ \t])[ \t]+$")
r=new RegExp("^[ \t]+|(?<![ \t])[ \t]+$","g")}catch{s=/[ \t]+$/
r=/^[ \t]+|[ \t]+$/g}let o=n[1].replace(s,"")
let a=" "
let i=t.lastIndex
while(n=t.exec(e)){const e=n[1].replace(r,"")
if(e===""){if(a==="\n")o+=a
else a="\n"}else{o+=a+e
a=" "}i=t.lastIndex}const c=/[ \t]*(.*)/sy
c.lastIndex=i
n=c.exec(e)
return o+a+(n?.[1]??"")}function doubleQuotedValue(e,t){let n=""
for(let s=1;s<e.length-1;++s){const r=e[s]
if(r==="\r"&&e[s+1]==="\n")continue
if(r==="\n"){const{fold:t,offset:r}=foldNewline(e,s)
n+=t
s=r}else if(r==="\\"){let r=e[++s]
const a=o[r]
if(a)n+=a
else if(r==="\n"){r=e[s+1]
while(r===" "||r==="\t")r=e[++s+1]}else if(r==="\r"&&e[s+1]==="\n"){r=e[++s+1]
while(r===" "||r==="\t")r=e[++s+1]}else if(r==="x"||r==="u"||r==="U"){const o=r==="x"?2:r==="u"?4:8
n+=parseCharCode(e,s+1,o,t)
s+=o}else{const r=e.substr(s-1,2)
t(s-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${r}`)
n+=r}}else if(r===" "||r==="\t"){const t=s
let o=e[s+1]
while(o===" "||o==="\t")o=e[++s+1]
if(o!=="\n"&&!(o==="\r"&&e[s+2]==="\n"))n+=s>t?e.slice(t,s+1):r}else{n+=r}}if(e[e.length-1]!=='"'||e.length===1)t(e.length,"MISSING_CHAR",'Missing closing "quote')
return n}function foldNewline(e,t){let n=""
let s=e[t+1]
while(s===" "||s==="\t"||s==="\n"||s==="\r"){if(s==="\r"&&e[t+2]!=="\n")break
if(s==="\n")n+="\n"
t+=1
s=e[t+1]}if(!n)n=" "
return{fold:n,offset:t}}const o={0:"\0",a:"",b:"\b",e:"",f:"\f",n:"\n",r:"\r",t:"\t",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","\t":"\t"}
function parseCharCode(e,t,n,s){const r=e.substr(t,n)
const o=r.length===n&&/^[0-9a-fA-F]+$/.test(r)
const a=o?parseInt(r,16):NaN
try{return String.fromCodePoint(a)}catch{const r=e.substr(t-2,n+2)
s(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${r}`)
return r}}t.resolveFlowScalar=resolveFlowScalar},4631:(e,t)=>{function resolveProps(e,{flow:t,indicator:n,next:s,offset:r,onError:o,parentIndent:a,startOnNewline:i}){let c=false
let l=i
let u=i
let d=""
let f=""
let p=false
let h=false
let m=null
let g=null
let y=null
let k=null
let b=null
let v=null
let w=null
for(const r of e){if(h){if(r.type!=="space"&&r.type!=="newline"&&r.type!=="comma")o(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")
h=false}if(m){if(l&&r.type!=="comment"&&r.type!=="newline"){o(m,"TAB_AS_INDENT","Tabs are not allowed as indentation")}m=null}switch(r.type){case"space":if(!t&&(n!=="doc-start"||s?.type!=="flow-collection")&&r.source.includes("\t")){m=r}u=true
break
case"comment":{if(!u)o(r,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
const e=r.source.substring(1)||" "
if(!d)d=e
else d+=f+e
f=""
l=false
break}case"newline":if(l){if(d)d+=r.source
else if(!v||n!=="seq-item-ind")c=true}else f+=r.source
l=true
p=true
if(g||y)k=r
u=true
break
case"anchor":if(g)o(r,"MULTIPLE_ANCHORS","A node can have at most one anchor")
if(r.source.endsWith(":"))o(r.offset+r.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",true)
g=r
w??(w=r.offset)
l=false
u=false
h=true
break
case"tag":{if(y)o(r,"MULTIPLE_TAGS","A node can have at most one tag")
y=r
w??(w=r.offset)
l=false
u=false
h=true
break}case n:if(g||y)o(r,"BAD_PROP_ORDER",`Anchors and tags must be after the ${r.source} indicator`)
if(v)o(r,"UNEXPECTED_TOKEN",`Unexpected ${r.source} in ${t??"collection"}`)
v=r
l=n==="seq-item-ind"||n==="explicit-key-ind"
u=false
break
case"comma":if(t){if(b)o(r,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`)
b=r
l=false
u=false
break}default:o(r,"UNEXPECTED_TOKEN",`Unexpected ${r.type} token`)
l=false
u=false}}const S=e[e.length-1]
const A=S?S.offset+S.source.length:r
if(h&&s&&s.type!=="space"&&s.type!=="newline"&&s.type!=="comma"&&(s.type!=="scalar"||s.source!=="")){o(s.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")}if(m&&(l&&m.indent<=a||s?.type==="block-map"||s?.type==="block-seq"))o(m,"TAB_AS_INDENT","Tabs are not allowed as indentation")
return{comma:b,found:v,spaceBefore:c,comment:d,hasNewline:p,anchor:g,tag:y,newlineAfterProp:k,end:A,start:w??A}}t.resolveProps=resolveProps},9499:(e,t)=>{function containsNewline(e){if(!e)return null
switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes("\n"))return true
if(e.end)for(const t of e.end)if(t.type==="newline")return true
return false
case"flow-collection":for(const t of e.items){for(const e of t.start)if(e.type==="newline")return true
if(t.sep)for(const e of t.sep)if(e.type==="newline")return true
if(containsNewline(t.key)||containsNewline(t.value))return true}return false
default:return true}}t.containsNewline=containsNewline},2599:(e,t)=>{function emptyScalarPosition(e,t,n){if(t){n??(n=t.length)
for(let s=n-1;s>=0;--s){let n=t[s]
switch(n.type){case"space":case"comment":case"newline":e-=n.source.length
continue}n=t[++s]
while(n?.type==="space"){e+=n.source.length
n=t[++s]}break}}return e}t.emptyScalarPosition=emptyScalarPosition},4051:(e,t,n)=>{var s=n(9499)
function flowIndentCheck(e,t,n){if(t?.type==="flow-collection"){const r=t.end[0]
if(r.indent===e&&(r.source==="]"||r.source==="}")&&s.containsNewline(t)){const e="Flow end indicator should be more indented than parent"
n(r,"BAD_INDENT",e,true)}}}t.flowIndentCheck=flowIndentCheck},1187:(e,t,n)=>{var s=n(1127)
function mapIncludes(e,t,n){const{uniqueKeys:r}=e.options
if(r===false)return false
const o=typeof r==="function"?r:(e,t)=>e===t||s.isScalar(e)&&s.isScalar(t)&&e.value===t.value
return t.some(e=>o(e.key,n))}t.mapIncludes=mapIncludes},5402:(e,t,n)=>{var s=n(4065)
var r=n(101)
var o=n(1127)
var a=n(7165)
var i=n(4043)
var c=n(5840)
var l=n(9210)
var u=n(1596)
var d=n(3661)
var f=n(2404)
var p=n(1342)
class Document{constructor(e,t,n){this.commentBefore=null
this.comment=null
this.errors=[]
this.warnings=[]
Object.defineProperty(this,o.NODE_TYPE,{value:o.DOC})
let s=null
if(typeof t==="function"||Array.isArray(t)){s=t}else if(n===undefined&&t){n=t
t=undefined}const r=Object.assign({intAsBigInt:false,keepSourceTokens:false,logLevel:"warn",prettyErrors:true,strict:true,stringKeys:false,uniqueKeys:true,version:"1.2"},n)
this.options=r
let{version:a}=r
if(n?._directives){this.directives=n._directives.atDocument()
if(this.directives.yaml.explicit)a=this.directives.yaml.version}else this.directives=new p.Directives({version:a})
this.setSchema(a,n)
this.contents=e===undefined?null:this.createNode(e,s,n)}clone(){const e=Object.create(Document.prototype,{[o.NODE_TYPE]:{value:o.DOC}})
e.commentBefore=this.commentBefore
e.comment=this.comment
e.errors=this.errors.slice()
e.warnings=this.warnings.slice()
e.options=Object.assign({},this.options)
if(this.directives)e.directives=this.directives.clone()
e.schema=this.schema.clone()
e.contents=o.isNode(this.contents)?this.contents.clone(e.schema):this.contents
if(this.range)e.range=this.range.slice()
return e}add(e){if(assertCollection(this.contents))this.contents.add(e)}addIn(e,t){if(assertCollection(this.contents))this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){const n=u.anchorNames(this)
e.anchor=!t||n.has(t)?u.findNewAnchor(t||"a",n):t}return new s.Alias(e.anchor)}createNode(e,t,n){let s=undefined
if(typeof t==="function"){e=t.call({"":e},"",e)
s=t}else if(Array.isArray(t)){const keyToStr=e=>typeof e==="number"||e instanceof String||e instanceof Number
const e=t.filter(keyToStr).map(String)
if(e.length>0)t=t.concat(e)
s=t}else if(n===undefined&&t){n=t
t=undefined}const{aliasDuplicateObjects:r,anchorPrefix:a,flow:i,keepUndefined:c,onTagObj:l,tag:d}=n??{}
const{onAnchor:p,setAnchors:h,sourceObjects:m}=u.createNodeAnchors(this,a||"a")
const g={aliasDuplicateObjects:r??true,keepUndefined:c??false,onAnchor:p,onTagObj:l,replacer:s,schema:this.schema,sourceObjects:m}
const y=f.createNode(e,d,g)
if(i&&o.isCollection(y))y.flow=true
h()
return y}createPair(e,t,n={}){const s=this.createNode(e,null,n)
const r=this.createNode(t,null,n)
return new a.Pair(s,r)}delete(e){return assertCollection(this.contents)?this.contents.delete(e):false}deleteIn(e){if(r.isEmptyPath(e)){if(this.contents==null)return false
this.contents=null
return true}return assertCollection(this.contents)?this.contents.deleteIn(e):false}get(e,t){return o.isCollection(this.contents)?this.contents.get(e,t):undefined}getIn(e,t){if(r.isEmptyPath(e))return!t&&o.isScalar(this.contents)?this.contents.value:this.contents
return o.isCollection(this.contents)?this.contents.getIn(e,t):undefined}has(e){return o.isCollection(this.contents)?this.contents.has(e):false}hasIn(e){if(r.isEmptyPath(e))return this.contents!==undefined
return o.isCollection(this.contents)?this.contents.hasIn(e):false}set(e,t){if(this.contents==null){this.contents=r.collectionFromPath(this.schema,[e],t)}else if(assertCollection(this.contents)){this.contents.set(e,t)}}setIn(e,t){if(r.isEmptyPath(e)){this.contents=t}else if(this.contents==null){this.contents=r.collectionFromPath(this.schema,Array.from(e),t)}else if(assertCollection(this.contents)){this.contents.setIn(e,t)}}setSchema(e,t={}){if(typeof e==="number")e=String(e)
let n
switch(e){case"1.1":if(this.directives)this.directives.yaml.version="1.1"
else this.directives=new p.Directives({version:"1.1"})
n={resolveKnownTags:false,schema:"yaml-1.1"}
break
case"1.2":case"next":if(this.directives)this.directives.yaml.version=e
else this.directives=new p.Directives({version:e})
n={resolveKnownTags:true,schema:"core"}
break
case null:if(this.directives)delete this.directives
n=null
break
default:{const t=JSON.stringify(e)
throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`)}}if(t.schema instanceof Object)this.schema=t.schema
else if(n)this.schema=new c.Schema(Object.assign(n,t))
else throw new Error(`With a null YAML version, the { schema: Schema } option is required`)}toJS({json:e,jsonArg:t,mapAsMap:n,maxAliasCount:s,onAnchor:r,reviver:o}={}){const a={anchors:new Map,doc:this,keep:!e,mapAsMap:n===true,mapKeyWarned:false,maxAliasCount:typeof s==="number"?s:100}
const c=i.toJS(this.contents,t??"",a)
if(typeof r==="function")for(const{count:e,res:t}of a.anchors.values())r(t,e)
return typeof o==="function"?d.applyReviver(o,{"":c},"",c):c}toJSON(e,t){return this.toJS({json:true,jsonArg:e,mapAsMap:false,onAnchor:t})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified")
if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){const t=JSON.stringify(e.indent)
throw new Error(`"indent" option must be a positive integer, not ${t}`)}return l.stringifyDocument(this,e)}}function assertCollection(e){if(o.isCollection(e))return true
throw new Error("Expected a YAML collection as document contents")}t.Document=Document},1596:(e,t,n)=>{var s=n(1127)
var r=n(204)
function anchorIsValid(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){const t=JSON.stringify(e)
const n=`Anchor must not contain whitespace or control characters: ${t}`
throw new Error(n)}return true}function anchorNames(e){const t=new Set
r.visit(e,{Value(e,n){if(n.anchor)t.add(n.anchor)}})
return t}function findNewAnchor(e,t){for(let n=1;true;++n){const s=`${e}${n}`
if(!t.has(s))return s}}function createNodeAnchors(e,t){const n=[]
const r=new Map
let o=null
return{onAnchor:s=>{n.push(s)
o??(o=anchorNames(e))
const r=findNewAnchor(t,o)
o.add(r)
return r},setAnchors:()=>{for(const e of n){const t=r.get(e)
if(typeof t==="object"&&t.anchor&&(s.isScalar(t.node)||s.isCollection(t.node))){t.node.anchor=t.anchor}else{const t=new Error("Failed to resolve repeated object (this should not happen)")
t.source=e
throw t}}},sourceObjects:r}}t.anchorIsValid=anchorIsValid
t.anchorNames=anchorNames
t.createNodeAnchors=createNodeAnchors
t.findNewAnchor=findNewAnchor},3661:(e,t)=>{function applyReviver(e,t,n,s){if(s&&typeof s==="object"){if(Array.isArray(s)){for(let t=0,n=s.length;t<n;++t){const n=s[t]
const r=applyReviver(e,s,String(t),n)
if(r===undefined)delete s[t]
else if(r!==n)s[t]=r}}else if(s instanceof Map){for(const t of Array.from(s.keys())){const n=s.get(t)
const r=applyReviver(e,s,t,n)
if(r===undefined)s.delete(t)
else if(r!==n)s.set(t,r)}}else if(s instanceof Set){for(const t of Array.from(s)){const n=applyReviver(e,s,t,t)
if(n===undefined)s.delete(t)
else if(n!==t){s.delete(t)
s.add(n)}}}else{for(const[t,n]of Object.entries(s)){const r=applyReviver(e,s,t,n)
if(r===undefined)delete s[t]
else if(r!==n)s[t]=r}}}return e.call(t,n,s)}t.applyReviver=applyReviver},2404:(e,t,n)=>{var s=n(4065)
var r=n(1127)
var o=n(3301)
const a="tag:yaml.org,2002:"
function findTagObject(e,t,n){if(t){const e=n.filter(e=>e.tag===t)
const s=e.find(e=>!e.format)??e[0]
if(!s)throw new Error(`Tag ${t} not found`)
return s}return n.find(t=>t.identify?.(e)&&!t.format)}function createNode(e,t,n){if(r.isDocument(e))e=e.contents
if(r.isNode(e))return e
if(r.isPair(e)){const t=n.schema[r.MAP].createNode?.(n.schema,null,n)
t.items.push(e)
return t}if(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt!=="undefined"&&e instanceof BigInt){e=e.valueOf()}const{aliasDuplicateObjects:i,onAnchor:c,onTagObj:l,schema:u,sourceObjects:d}=n
let f=undefined
if(i&&e&&typeof e==="object"){f=d.get(e)
if(f){f.anchor??(f.anchor=c(e))
return new s.Alias(f.anchor)}else{f={anchor:null,node:null}
d.set(e,f)}}if(t?.startsWith("!!"))t=a+t.slice(2)
let p=findTagObject(e,t,u.tags)
if(!p){if(e&&typeof e.toJSON==="function"){e=e.toJSON()}if(!e||typeof e!=="object"){const t=new o.Scalar(e)
if(f)f.node=t
return t}p=e instanceof Map?u[r.MAP]:Symbol.iterator in Object(e)?u[r.SEQ]:u[r.MAP]}if(l){l(p)
delete n.onTagObj}const h=p?.createNode?p.createNode(n.schema,e,n):typeof p?.nodeClass?.from==="function"?p.nodeClass.from(n.schema,e,n):new o.Scalar(e)
if(t)h.tag=t
else if(!p.default)h.tag=p.tag
if(f)f.node=h
return h}t.createNode=createNode},1342:(e,t,n)=>{var s=n(1127)
var r=n(204)
const o={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"}
const escapeTagName=e=>e.replace(/[!,[\]{}]/g,e=>o[e])
class Directives{constructor(e,t){this.docStart=null
this.docEnd=false
this.yaml=Object.assign({},Directives.defaultYaml,e)
this.tags=Object.assign({},Directives.defaultTags,t)}clone(){const e=new Directives(this.yaml,this.tags)
e.docStart=this.docStart
return e}atDocument(){const e=new Directives(this.yaml,this.tags)
switch(this.yaml.version){case"1.1":this.atNextDocument=true
break
case"1.2":this.atNextDocument=false
this.yaml={explicit:Directives.defaultYaml.explicit,version:"1.2"}
this.tags=Object.assign({},Directives.defaultTags)
break}return e}add(e,t){if(this.atNextDocument){this.yaml={explicit:Directives.defaultYaml.explicit,version:"1.1"}
this.tags=Object.assign({},Directives.defaultTags)
this.atNextDocument=false}const n=e.trim().split(/[ \t]+/)
const s=n.shift()
switch(s){case"%TAG":{if(n.length!==2){t(0,"%TAG directive should contain exactly two parts")
if(n.length<2)return false}const[e,s]=n
this.tags[e]=s
return true}case"%YAML":{this.yaml.explicit=true
if(n.length!==1){t(0,"%YAML directive should contain exactly one part")
return false}const[e]=n
if(e==="1.1"||e==="1.2"){this.yaml.version=e
return true}else{const n=/^\d+\.\d+$/.test(e)
t(6,`Unsupported YAML version ${e}`,n)
return false}}default:t(0,`Unknown directive ${s}`,true)
return false}}tagName(e,t){if(e==="!")return"!"
if(e[0]!=="!"){t(`Not a valid tag: ${e}`)
return null}if(e[1]==="<"){const n=e.slice(2,-1)
if(n==="!"||n==="!!"){t(`Verbatim tags aren't resolved, so ${e} is invalid.`)
return null}if(e[e.length-1]!==">")t("Verbatim tags must end with a >")
return n}const[,n,s]=e.match(/^(.*!)([^!]*)$/s)
if(!s)t(`The ${e} tag has no suffix`)
const r=this.tags[n]
if(r){try{return r+decodeURIComponent(s)}catch(e){t(String(e))
return null}}if(n==="!")return e
t(`Could not resolve tag: ${e}`)
return null}tagString(e){for(const[t,n]of Object.entries(this.tags)){if(e.startsWith(n))return t+escapeTagName(e.substring(n.length))}return e[0]==="!"?e:`!<${e}>`}toString(e){const t=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[]
const n=Object.entries(this.tags)
let o
if(e&&n.length>0&&s.isNode(e.contents)){const t={}
r.visit(e.contents,(e,n)=>{if(s.isNode(n)&&n.tag)t[n.tag]=true})
o=Object.keys(t)}else o=[]
for(const[s,r]of n){if(s==="!!"&&r==="tag:yaml.org,2002:")continue
if(!e||o.some(e=>e.startsWith(r)))t.push(`%TAG ${s} ${r}`)}return t.join("\n")}}Directives.defaultYaml={explicit:false,version:"1.2"}
Directives.defaultTags={"!!":"tag:yaml.org,2002:"}
t.Directives=Directives},1464:(e,t)=>{class YAMLError extends Error{constructor(e,t,n,s){super()
this.name=e
this.code=n
this.message=s
this.pos=t}}class YAMLParseError extends YAMLError{constructor(e,t,n){super("YAMLParseError",e,t,n)}}class YAMLWarning extends YAMLError{constructor(e,t,n){super("YAMLWarning",e,t,n)}}const prettifyError=(e,t)=>n=>{if(n.pos[0]===-1)return
n.linePos=n.pos.map(e=>t.linePos(e))
const{line:s,col:r}=n.linePos[0]
n.message+=` at line ${s}, column ${r}`
let o=r-1
let a=e.substring(t.lineStarts[s-1],t.lineStarts[s]).replace(/[\n\r]+$/,"")
if(o>=60&&a.length>80){const e=Math.min(o-39,a.length-79)
a="…"+a.substring(e)
o-=e-1}if(a.length>80)a=a.substring(0,79)+"…"
if(s>1&&/^ *$/.test(a.substring(0,o))){let n=e.substring(t.lineStarts[s-2],t.lineStarts[s-1])
if(n.length>80)n=n.substring(0,79)+"…\n"
a=n+a}if(/[^ ]/.test(a)){let e=1
const t=n.linePos[1]
if(t?.line===s&&t.col>r){e=Math.max(1,Math.min(t.col-r,80-o))}const i=" ".repeat(o)+"^".repeat(e)
n.message+=`:\n\n${a}\n${i}\n`}}
t.YAMLError=YAMLError
t.YAMLParseError=YAMLParseError
t.YAMLWarning=YAMLWarning
t.prettifyError=prettifyError},8815:(e,t,n)=>{var s
var r=n(9984)
var o=n(5402)
var a=n(5840)
var i=n(1464)
var c=n(4065)
var l=n(1127)
var u=n(7165)
var d=n(3301)
var f=n(4454)
var p=n(2223)
var h=n(3461)
var m=n(361)
var g=n(6628)
var y=n(3456)
var k=n(4047)
var b=n(204)
t.Dk=r.Composer
s=o.Document
s=a.Schema
s=i.YAMLError
s=i.YAMLParseError
s=i.YAMLWarning
s=c.Alias
t.Vj=l.isAlias
s=l.isCollection
s=l.isDocument
t.jh=l.isMap
s=l.isNode
s=l.isPair
t.jn=l.isScalar
t.oP=l.isSeq
s=u.Pair
s=d.Scalar
s=f.YAMLMap
s=p.YAMLSeq
s=h
s=m.Lexer
s=g.LineCounter
t.iX=y.Parser
s=k.parse
s=k.parseAllDocuments
s=k.parseDocument
s=k.stringify
s=b.visit
s=b.visitAsync},7249:(e,t,n)=>{var s=n(932)
function debug(e,...t){if(e==="debug")console.log(...t)}function warn(e,t){if(e==="debug"||e==="warn"){if(typeof s.emitWarning==="function")s.emitWarning(t)
else console.warn(t)}}t.debug=debug
t.warn=warn},4065:(e,t,n)=>{var s=n(1596)
var r=n(204)
var o=n(1127)
var a=n(6673)
var i=n(4043)
class Alias extends a.NodeBase{constructor(e){super(o.ALIAS)
this.source=e
Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled")
let n
if(t?.aliasResolveCache){n=t.aliasResolveCache}else{n=[]
r.visit(e,{Node:(e,t)=>{if(o.isAlias(t)||o.hasAnchor(t))n.push(t)}})
if(t)t.aliasResolveCache=n}let s=undefined
for(const e of n){if(e===this)break
if(e.anchor===this.source)s=e}if(s&&t){const{anchors:e,doc:n,maxAliasCount:r}=t
let o=e.get(s)
if(!o){i.toJS(s,null,t)
o=e.get(s)}if(o?.res===undefined){const e="This should not happen: Alias anchor was not resolved?"
throw new ReferenceError(e)}if(r>=0){o.count+=1
if(o.aliasCount===0)o.aliasCount=getAliasCount(n,s,e)
if(o.count*o.aliasCount>r){const e="Excessive alias count indicates a resource exhaustion attack"
throw new ReferenceError(e)}}}return s}toJSON(e,t){if(!t)return{source:this.source}
const n=this.resolve(t.doc,t)
if(!n){const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`
throw new ReferenceError(e)}return t.anchors.get(n).res}toString(e,t,n){const r=`*${this.source}`
if(e){s.anchorIsValid(this.source)
if(e.options.verifyAliasOrder&&!e.anchors.has(this.source)){const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`
throw new Error(e)}if(e.implicitKey)return`${r} `}return r}}function getAliasCount(e,t,n){if(o.isAlias(t)){const s=t.resolve(e)
const r=n&&s&&n.get(s)
return r?r.count*r.aliasCount:0}else if(o.isCollection(t)){let s=0
for(const r of t.items){const t=getAliasCount(e,r,n)
if(t>s)s=t}return s}else if(o.isPair(t)){const s=getAliasCount(e,t.key,n)
const r=getAliasCount(e,t.value,n)
return Math.max(s,r)}return 1}t.Alias=Alias},101:(e,t,n)=>{var s=n(2404)
var r=n(1127)
var o=n(6673)
function collectionFromPath(e,t,n){let r=n
for(let e=t.length-1;e>=0;--e){const n=t[e]
if(typeof n==="number"&&Number.isInteger(n)&&n>=0){const e=[]
e[n]=r
r=e}else{r=new Map([[n,r]])}}return s.createNode(r,undefined,{aliasDuplicateObjects:false,keepUndefined:false,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}const isEmptyPath=e=>e==null||typeof e==="object"&&!!e[Symbol.iterator]().next().done
class Collection extends o.NodeBase{constructor(e,t){super(e)
Object.defineProperty(this,"schema",{value:t,configurable:true,enumerable:false,writable:true})}clone(e){const t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
if(e)t.schema=e
t.items=t.items.map(t=>r.isNode(t)||r.isPair(t)?t.clone(e):t)
if(this.range)t.range=this.range.slice()
return t}addIn(e,t){if(isEmptyPath(e))this.add(t)
else{const[n,...s]=e
const o=this.get(n,true)
if(r.isCollection(o))o.addIn(s,t)
else if(o===undefined&&this.schema)this.set(n,collectionFromPath(this.schema,s,t))
else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`)}}deleteIn(e){const[t,...n]=e
if(n.length===0)return this.delete(t)
const s=this.get(t,true)
if(r.isCollection(s))return s.deleteIn(n)
else throw new Error(`Expected YAML collection at ${t}. Remaining path: ${n}`)}getIn(e,t){const[n,...s]=e
const o=this.get(n,true)
if(s.length===0)return!t&&r.isScalar(o)?o.value:o
else return r.isCollection(o)?o.getIn(s,t):undefined}hasAllNullValues(e){return this.items.every(t=>{if(!r.isPair(t))return false
const n=t.value
return n==null||e&&r.isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(e){const[t,...n]=e
if(n.length===0)return this.has(t)
const s=this.get(t,true)
return r.isCollection(s)?s.hasIn(n):false}setIn(e,t){const[n,...s]=e
if(s.length===0){this.set(n,t)}else{const e=this.get(n,true)
if(r.isCollection(e))e.setIn(s,t)
else if(e===undefined&&this.schema)this.set(n,collectionFromPath(this.schema,s,t))
else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`)}}}t.Collection=Collection
t.collectionFromPath=collectionFromPath
t.isEmptyPath=isEmptyPath},6673:(e,t,n)=>{var s=n(3661)
var r=n(1127)
var o=n(4043)
class NodeBase{constructor(e){Object.defineProperty(this,r.NODE_TYPE,{value:e})}clone(){const e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
if(this.range)e.range=this.range.slice()
return e}toJS(e,{mapAsMap:t,maxAliasCount:n,onAnchor:a,reviver:i}={}){if(!r.isDocument(e))throw new TypeError("A document argument is required")
const c={anchors:new Map,doc:e,keep:true,mapAsMap:t===true,mapKeyWarned:false,maxAliasCount:typeof n==="number"?n:100}
const l=o.toJS(this,"",c)
if(typeof a==="function")for(const{count:e,res:t}of c.anchors.values())a(t,e)
return typeof i==="function"?s.applyReviver(i,{"":l},"",l):l}}t.NodeBase=NodeBase},7165:(e,t,n)=>{var s=n(2404)
var r=n(7367)
var o=n(7104)
var a=n(1127)
function createPair(e,t,n){const r=s.createNode(e,undefined,n)
const o=s.createNode(t,undefined,n)
return new Pair(r,o)}class Pair{constructor(e,t=null){Object.defineProperty(this,a.NODE_TYPE,{value:a.PAIR})
this.key=e
this.value=t}clone(e){let{key:t,value:n}=this
if(a.isNode(t))t=t.clone(e)
if(a.isNode(n))n=n.clone(e)
return new Pair(t,n)}toJSON(e,t){const n=t?.mapAsMap?new Map:{}
return o.addPairToJSMap(t,n,this)}toString(e,t,n){return e?.doc?r.stringifyPair(this,e,t,n):JSON.stringify(this)}}t.Pair=Pair
t.createPair=createPair},3301:(e,t,n)=>{var s=n(1127)
var r=n(6673)
var o=n(4043)
const isScalarValue=e=>!e||typeof e!=="function"&&typeof e!=="object"
class Scalar extends r.NodeBase{constructor(e){super(s.SCALAR)
this.value=e}toJSON(e,t){return t?.keep?this.value:o.toJS(this.value,e,t)}toString(){return String(this.value)}}Scalar.BLOCK_FOLDED="BLOCK_FOLDED"
Scalar.BLOCK_LITERAL="BLOCK_LITERAL"
Scalar.PLAIN="PLAIN"
Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE"
Scalar.QUOTE_SINGLE="QUOTE_SINGLE"
t.Scalar=Scalar
t.isScalarValue=isScalarValue},4454:(e,t,n)=>{var s=n(1212)
var r=n(7104)
var o=n(101)
var a=n(1127)
var i=n(7165)
var c=n(3301)
function findPair(e,t){const n=a.isScalar(t)?t.value:t
for(const s of e){if(a.isPair(s)){if(s.key===t||s.key===n)return s
if(a.isScalar(s.key)&&s.key.value===n)return s}}return undefined}class YAMLMap extends o.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(a.MAP,e)
this.items=[]}static from(e,t,n){const{keepUndefined:s,replacer:r}=n
const o=new this(e)
const add=(e,a)=>{if(typeof r==="function")a=r.call(t,e,a)
else if(Array.isArray(r)&&!r.includes(e))return
if(a!==undefined||s)o.items.push(i.createPair(e,a,n))}
if(t instanceof Map){for(const[e,n]of t)add(e,n)}else if(t&&typeof t==="object"){for(const e of Object.keys(t))add(e,t[e])}if(typeof e.sortMapEntries==="function"){o.items.sort(e.sortMapEntries)}return o}add(e,t){let n
if(a.isPair(e))n=e
else if(!e||typeof e!=="object"||!("key"in e)){n=new i.Pair(e,e?.value)}else n=new i.Pair(e.key,e.value)
const s=findPair(this.items,n.key)
const r=this.schema?.sortMapEntries
if(s){if(!t)throw new Error(`Key ${n.key} already set`)
if(a.isScalar(s.value)&&c.isScalarValue(n.value))s.value.value=n.value
else s.value=n.value}else if(r){const e=this.items.findIndex(e=>r(n,e)<0)
if(e===-1)this.items.push(n)
else this.items.splice(e,0,n)}else{this.items.push(n)}}delete(e){const t=findPair(this.items,e)
if(!t)return false
const n=this.items.splice(this.items.indexOf(t),1)
return n.length>0}get(e,t){const n=findPair(this.items,e)
const s=n?.value
return(!t&&a.isScalar(s)?s.value:s)??undefined}has(e){return!!findPair(this.items,e)}set(e,t){this.add(new i.Pair(e,t),true)}toJSON(e,t,n){const s=n?new n:t?.mapAsMap?new Map:{}
if(t?.onCreate)t.onCreate(s)
for(const e of this.items)r.addPairToJSMap(t,s,e)
return s}toString(e,t,n){if(!e)return JSON.stringify(this)
for(const e of this.items){if(!a.isPair(e))throw new Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`)}if(!e.allNullValues&&this.hasAllNullValues(false))e=Object.assign({},e,{allNullValues:true})
return s.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:n,onComment:t})}}t.YAMLMap=YAMLMap
t.findPair=findPair},2223:(e,t,n)=>{var s=n(2404)
var r=n(1212)
var o=n(101)
var a=n(1127)
var i=n(3301)
var c=n(4043)
class YAMLSeq extends o.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(a.SEQ,e)
this.items=[]}add(e){this.items.push(e)}delete(e){const t=asItemIndex(e)
if(typeof t!=="number")return false
const n=this.items.splice(t,1)
return n.length>0}get(e,t){const n=asItemIndex(e)
if(typeof n!=="number")return undefined
const s=this.items[n]
return!t&&a.isScalar(s)?s.value:s}has(e){const t=asItemIndex(e)
return typeof t==="number"&&t<this.items.length}set(e,t){const n=asItemIndex(e)
if(typeof n!=="number")throw new Error(`Expected a valid index, not ${e}.`)
const s=this.items[n]
if(a.isScalar(s)&&i.isScalarValue(t))s.value=t
else this.items[n]=t}toJSON(e,t){const n=[]
if(t?.onCreate)t.onCreate(n)
let s=0
for(const e of this.items)n.push(c.toJS(e,String(s++),t))
return n}toString(e,t,n){if(!e)return JSON.stringify(this)
return r.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:n,onComment:t})}static from(e,t,n){const{replacer:r}=n
const o=new this(e)
if(t&&Symbol.iterator in Object(t)){let e=0
for(let a of t){if(typeof r==="function"){const n=t instanceof Set?a:String(e++)
a=r.call(t,n,a)}o.items.push(s.createNode(a,undefined,n))}}return o}}function asItemIndex(e){let t=a.isScalar(e)?e.value:e
if(t&&typeof t==="string")t=Number(t)
return typeof t==="number"&&Number.isInteger(t)&&t>=0?t:null}t.YAMLSeq=YAMLSeq},7104:(e,t,n)=>{var s=n(7249)
var r=n(452)
var o=n(2148)
var a=n(1127)
var i=n(4043)
function addPairToJSMap(e,t,{key:n,value:s}){if(a.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,s)
else if(r.isMergeKey(e,n))r.addMergeToJSMap(e,t,s)
else{const r=i.toJS(n,"",e)
if(t instanceof Map){t.set(r,i.toJS(s,r,e))}else if(t instanceof Set){t.add(r)}else{const o=stringifyKey(n,r,e)
const a=i.toJS(s,o,e)
if(o in t)Object.defineProperty(t,o,{value:a,writable:true,enumerable:true,configurable:true})
else t[o]=a}}return t}function stringifyKey(e,t,n){if(t===null)return""
if(typeof t!=="object")return String(t)
if(a.isNode(e)&&n?.doc){const t=o.createStringifyContext(n.doc,{})
t.anchors=new Set
for(const e of n.anchors.keys())t.anchors.add(e.anchor)
t.inFlow=true
t.inStringifyKey=true
const r=e.toString(t)
if(!n.mapKeyWarned){let e=JSON.stringify(r)
if(e.length>40)e=e.substring(0,36)+'..."'
s.warn(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`)
n.mapKeyWarned=true}return r}return JSON.stringify(t)}t.addPairToJSMap=addPairToJSMap},1127:(e,t)=>{const n=Symbol.for("yaml.alias")
const s=Symbol.for("yaml.document")
const r=Symbol.for("yaml.map")
const o=Symbol.for("yaml.pair")
const a=Symbol.for("yaml.scalar")
const i=Symbol.for("yaml.seq")
const c=Symbol.for("yaml.node.type")
const isAlias=e=>!!e&&typeof e==="object"&&e[c]===n
const isDocument=e=>!!e&&typeof e==="object"&&e[c]===s
const isMap=e=>!!e&&typeof e==="object"&&e[c]===r
const isPair=e=>!!e&&typeof e==="object"&&e[c]===o
const isScalar=e=>!!e&&typeof e==="object"&&e[c]===a
const isSeq=e=>!!e&&typeof e==="object"&&e[c]===i
function isCollection(e){if(e&&typeof e==="object")switch(e[c]){case r:case i:return true}return false}function isNode(e){if(e&&typeof e==="object")switch(e[c]){case n:case r:case a:case i:return true}return false}const hasAnchor=e=>(isScalar(e)||isCollection(e))&&!!e.anchor
t.ALIAS=n
t.DOC=s
t.MAP=r
t.NODE_TYPE=c
t.PAIR=o
t.SCALAR=a
t.SEQ=i
t.hasAnchor=hasAnchor
t.isAlias=isAlias
t.isCollection=isCollection
t.isDocument=isDocument
t.isMap=isMap
t.isNode=isNode
t.isPair=isPair
t.isScalar=isScalar
t.isSeq=isSeq},4043:(e,t,n)=>{var s=n(1127)
function toJS(e,t,n){if(Array.isArray(e))return e.map((e,t)=>toJS(e,String(t),n))
if(e&&typeof e.toJSON==="function"){if(!n||!s.hasAnchor(e))return e.toJSON(t,n)
const r={aliasCount:0,count:1,res:undefined}
n.anchors.set(e,r)
n.onCreate=e=>{r.res=e
delete n.onCreate}
const o=e.toJSON(t,n)
if(n.onCreate)n.onCreate(o)
return o}if(typeof e==="bigint"&&!n?.keep)return Number(e)
return e}t.toJS=toJS},110:(e,t,n)=>{var s=n(8913)
var r=n(6842)
var o=n(1464)
var a=n(3069)
function resolveAsScalar(e,t=true,n){if(e){const _onError=(e,t,s)=>{const r=typeof e==="number"?e:Array.isArray(e)?e[0]:e.offset
if(n)n(r,t,s)
else throw new o.YAMLParseError([r,r+1],t,s)}
switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return r.resolveFlowScalar(e,t,_onError)
case"block-scalar":return s.resolveBlockScalar({options:{strict:t}},e,_onError)}}return null}function createScalarToken(e,t){const{implicitKey:n=false,indent:s,inFlow:r=false,offset:o=-1,type:i="PLAIN"}=t
const c=a.stringifyString({type:i,value:e},{implicitKey:n,indent:s>0?" ".repeat(s):"",inFlow:r,options:{blockQuote:true,lineWidth:-1}})
const l=t.end??[{type:"newline",offset:-1,indent:s,source:"\n"}]
switch(c[0]){case"|":case">":{const e=c.indexOf("\n")
const t=c.substring(0,e)
const n=c.substring(e+1)+"\n"
const r=[{type:"block-scalar-header",offset:o,indent:s,source:t}]
if(!addEndtoBlockProps(r,l))r.push({type:"newline",offset:-1,indent:s,source:"\n"})
return{type:"block-scalar",offset:o,indent:s,props:r,source:n}}case'"':return{type:"double-quoted-scalar",offset:o,indent:s,source:c,end:l}
case"'":return{type:"single-quoted-scalar",offset:o,indent:s,source:c,end:l}
default:return{type:"scalar",offset:o,indent:s,source:c,end:l}}}function setScalarValue(e,t,n={}){let{afterKey:s=false,implicitKey:r=false,inFlow:o=false,type:i}=n
let c="indent"in e?e.indent:null
if(s&&typeof c==="number")c+=2
if(!i)switch(e.type){case"single-quoted-scalar":i="QUOTE_SINGLE"
break
case"double-quoted-scalar":i="QUOTE_DOUBLE"
break
case"block-scalar":{const t=e.props[0]
if(t.type!=="block-scalar-header")throw new Error("Invalid block scalar header")
i=t.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL"
break}default:i="PLAIN"}const l=a.stringifyString({type:i,value:t},{implicitKey:r||c===null,indent:c!==null&&c>0?" ".repeat(c):"",inFlow:o,options:{blockQuote:true,lineWidth:-1}})
switch(l[0]){case"|":case">":setBlockScalarValue(e,l)
break
case'"':setFlowScalarValue(e,l,"double-quoted-scalar")
break
case"'":setFlowScalarValue(e,l,"single-quoted-scalar")
break
default:setFlowScalarValue(e,l,"scalar")}}function setBlockScalarValue(e,t){const n=t.indexOf("\n")
const s=t.substring(0,n)
const r=t.substring(n+1)+"\n"
if(e.type==="block-scalar"){const t=e.props[0]
if(t.type!=="block-scalar-header")throw new Error("Invalid block scalar header")
t.source=s
e.source=r}else{const{offset:t}=e
const n="indent"in e?e.indent:-1
const o=[{type:"block-scalar-header",offset:t,indent:n,source:s}]
if(!addEndtoBlockProps(o,"end"in e?e.end:undefined))o.push({type:"newline",offset:-1,indent:n,source:"\n"})
for(const t of Object.keys(e))if(t!=="type"&&t!=="offset")delete e[t]
Object.assign(e,{type:"block-scalar",indent:n,props:o,source:r})}}function addEndtoBlockProps(e,t){if(t)for(const n of t)switch(n.type){case"space":case"comment":e.push(n)
break
case"newline":e.push(n)
return true}return false}function setFlowScalarValue(e,t,n){switch(e.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":e.type=n
e.source=t
break
case"block-scalar":{const s=e.props.slice(1)
let r=t.length
if(e.props[0].type==="block-scalar-header")r-=e.props[0].source.length
for(const e of s)e.offset+=r
delete e.props
Object.assign(e,{type:n,source:t,end:s})
break}case"block-map":case"block-seq":{const s=e.offset+t.length
const r={type:"newline",offset:s,indent:e.indent,source:"\n"}
delete e.items
Object.assign(e,{type:n,source:t,end:[r]})
break}default:{const s="indent"in e?e.indent:-1
const r="end"in e&&Array.isArray(e.end)?e.end.filter(e=>e.type==="space"||e.type==="comment"||e.type==="newline"):[]
for(const t of Object.keys(e))if(t!=="type"&&t!=="offset")delete e[t]
Object.assign(e,{type:n,indent:s,source:t,end:r})}}}t.createScalarToken=createScalarToken
t.resolveAsScalar=resolveAsScalar
t.setScalarValue=setScalarValue},1733:(e,t)=>{const stringify=e=>"type"in e?stringifyToken(e):stringifyItem(e)
function stringifyToken(e){switch(e.type){case"block-scalar":{let t=""
for(const n of e.props)t+=stringifyToken(n)
return t+e.source}case"block-map":case"block-seq":{let t=""
for(const n of e.items)t+=stringifyItem(n)
return t}case"flow-collection":{let t=e.start.source
for(const n of e.items)t+=stringifyItem(n)
for(const n of e.end)t+=n.source
return t}case"document":{let t=stringifyItem(e)
if(e.end)for(const n of e.end)t+=n.source
return t}default:{let t=e.source
if("end"in e&&e.end)for(const n of e.end)t+=n.source
return t}}}function stringifyItem({start:e,key:t,sep:n,value:s}){let r=""
for(const t of e)r+=t.source
if(t)r+=stringifyToken(t)
if(n)for(const e of n)r+=e.source
if(s)r+=stringifyToken(s)
return r}t.stringify=stringify},7715:(e,t)=>{const n=Symbol("break visit")
const s=Symbol("skip children")
const r=Symbol("remove item")
function visit(e,t){if("type"in e&&e.type==="document")e={start:e.start,value:e.value}
_visit(Object.freeze([]),e,t)}visit.BREAK=n
visit.SKIP=s
visit.REMOVE=r
visit.itemAtPath=(e,t)=>{let n=e
for(const[e,s]of t){const t=n?.[e]
if(t&&"items"in t){n=t.items[s]}else return undefined}return n}
visit.parentCollection=(e,t)=>{const n=visit.itemAtPath(e,t.slice(0,-1))
const s=t[t.length-1][0]
const r=n?.[s]
if(r&&"items"in r)return r
throw new Error("Parent collection not found")}
function _visit(e,t,s){let o=s(t,e)
if(typeof o==="symbol")return o
for(const a of["key","value"]){const i=t[a]
if(i&&"items"in i){for(let t=0;t<i.items.length;++t){const o=_visit(Object.freeze(e.concat([[a,t]])),i.items[t],s)
if(typeof o==="number")t=o-1
else if(o===n)return n
else if(o===r){i.items.splice(t,1)
t-=1}}if(typeof o==="function"&&a==="key")o=o(t,e)}}return typeof o==="function"?o(t,e):o}t.visit=visit},3461:(e,t,n)=>{var s=n(110)
var r=n(1733)
var o=n(7715)
const a="\ufeff"
const i=""
const c=""
const l=""
const isCollection=e=>!!e&&"items"in e
const isScalar=e=>!!e&&(e.type==="scalar"||e.type==="single-quoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar")
function prettyToken(e){switch(e){case a:return"<BOM>"
case i:return"<DOC>"
case c:return"<FLOW_END>"
case l:return"<SCALAR>"
default:return JSON.stringify(e)}}function tokenType(e){switch(e){case a:return"byte-order-mark"
case i:return"doc-mode"
case c:return"flow-error-end"
case l:return"scalar"
case"---":return"doc-start"
case"...":return"doc-end"
case"":case"\n":case"\r\n":return"newline"
case"-":return"seq-item-ind"
case"?":return"explicit-key-ind"
case":":return"map-value-ind"
case"{":return"flow-map-start"
case"}":return"flow-map-end"
case"[":return"flow-seq-start"
case"]":return"flow-seq-end"
case",":return"comma"}switch(e[0]){case" ":case"\t":return"space"
case"#":return"comment"
case"%":return"directive-line"
case"*":return"alias"
case"&":return"anchor"
case"!":return"tag"
case"'":return"single-quoted-scalar"
case'"':return"double-quoted-scalar"
case"|":case">":return"block-scalar-header"}return null}t.createScalarToken=s.createScalarToken
t.resolveAsScalar=s.resolveAsScalar
t.setScalarValue=s.setScalarValue
t.stringify=r.stringify
t.visit=o.visit
t.BOM=a
t.DOCUMENT=i
t.FLOW_END=c
t.SCALAR=l
t.isCollection=isCollection
t.isScalar=isScalar
t.prettyToken=prettyToken
t.tokenType=tokenType},361:(e,t,n)=>{var s=n(3461)
function isEmpty(e){switch(e){case undefined:case" ":case"\n":case"\r":case"\t":return true
default:return false}}const r=new Set("0123456789ABCDEFabcdef")
const o=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()")
const a=new Set(",[]{}")
const i=new Set(" ,[]{}\n\r\t")
const isNotAnchorChar=e=>!e||i.has(e)
class Lexer{constructor(){this.atEnd=false
this.blockScalarIndent=-1
this.blockScalarKeep=false
this.buffer=""
this.flowKey=false
this.flowLevel=0
this.indentNext=0
this.indentValue=0
this.lineEndPos=null
this.next=null
this.pos=0}*lex(e,t=false){if(e){if(typeof e!=="string")throw TypeError("source is not a string")
this.buffer=this.buffer?this.buffer+e:e
this.lineEndPos=null}this.atEnd=!t
let n=this.next??"stream"
while(n&&(t||this.hasChars(1)))n=yield*this.parseNext(n)}atLineEnd(){let e=this.pos
let t=this.buffer[e]
while(t===" "||t==="\t")t=this.buffer[++e]
if(!t||t==="#"||t==="\n")return true
if(t==="\r")return this.buffer[e+1]==="\n"
return false}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e]
if(this.indentNext>0){let n=0
while(t===" ")t=this.buffer[++n+e]
if(t==="\r"){const t=this.buffer[n+e+1]
if(t==="\n"||!t&&!this.atEnd)return e+n+1}return t==="\n"||n>=this.indentNext||!t&&!this.atEnd?e+n:-1}if(t==="-"||t==="."){const t=this.buffer.substr(e,3)
if((t==="---"||t==="...")&&isEmpty(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos
if(typeof e!=="number"||e!==-1&&e<this.pos){e=this.buffer.indexOf("\n",this.pos)
this.lineEndPos=e}if(e===-1)return this.atEnd?this.buffer.substring(this.pos):null
if(this.buffer[e-1]==="\r")e-=1
return this.buffer.substring(this.pos,e)}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){this.buffer=this.buffer.substring(this.pos)
this.pos=0
this.lineEndPos=null
this.next=e
return null}peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream()
case"line-start":return yield*this.parseLineStart()
case"block-start":return yield*this.parseBlockStart()
case"doc":return yield*this.parseDocument()
case"flow":return yield*this.parseFlowCollection()
case"quoted-scalar":return yield*this.parseQuotedScalar()
case"block-scalar":return yield*this.parseBlockScalar()
case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine()
if(e===null)return this.setNext("stream")
if(e[0]===s.BOM){yield*this.pushCount(1)
e=e.substring(1)}if(e[0]==="%"){let t=e.length
let n=e.indexOf("#")
while(n!==-1){const s=e[n-1]
if(s===" "||s==="\t"){t=n-1
break}else{n=e.indexOf("#",n+1)}}while(true){const n=e[t-1]
if(n===" "||n==="\t")t-=1
else break}const s=(yield*this.pushCount(t))+(yield*this.pushSpaces(true))
yield*this.pushCount(e.length-s)
this.pushNewline()
return"stream"}if(this.atLineEnd()){const t=yield*this.pushSpaces(true)
yield*this.pushCount(e.length-t)
yield*this.pushNewline()
return"stream"}yield s.DOCUMENT
return yield*this.parseLineStart()}*parseLineStart(){const e=this.charAt(0)
if(!e&&!this.atEnd)return this.setNext("line-start")
if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start")
const e=this.peek(3)
if((e==="---"||e==="...")&&isEmpty(this.charAt(3))){yield*this.pushCount(3)
this.indentValue=0
this.indentNext=0
return e==="---"?"doc":"stream"}}this.indentValue=yield*this.pushSpaces(false)
if(this.indentNext>this.indentValue&&!isEmpty(this.charAt(1)))this.indentNext=this.indentValue
return yield*this.parseBlockStart()}*parseBlockStart(){const[e,t]=this.peek(2)
if(!t&&!this.atEnd)return this.setNext("block-start")
if((e==="-"||e==="?"||e===":")&&isEmpty(t)){const e=(yield*this.pushCount(1))+(yield*this.pushSpaces(true))
this.indentNext=this.indentValue+1
this.indentValue+=e
return"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(true)
const e=this.getLine()
if(e===null)return this.setNext("doc")
let t=yield*this.pushIndicators()
switch(e[t]){case"#":yield*this.pushCount(e.length-t)
case undefined:yield*this.pushNewline()
return yield*this.parseLineStart()
case"{":case"[":yield*this.pushCount(1)
this.flowKey=false
this.flowLevel=1
return"flow"
case"}":case"]":yield*this.pushCount(1)
return"doc"
case"*":yield*this.pushUntil(isNotAnchorChar)
return"doc"
case'"':case"'":return yield*this.parseQuotedScalar()
case"|":case">":t+=(yield*this.parseBlockScalarHeader())
t+=(yield*this.pushSpaces(true))
yield*this.pushCount(e.length-t)
yield*this.pushNewline()
return yield*this.parseBlockScalar()
default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,t
let n=-1
do{e=yield*this.pushNewline()
if(e>0){t=yield*this.pushSpaces(false)
this.indentValue=n=t}else{t=0}t+=(yield*this.pushSpaces(true))}while(e+t>0)
const r=this.getLine()
if(r===null)return this.setNext("flow")
if(n!==-1&&n<this.indentNext&&r[0]!=="#"||n===0&&(r.startsWith("---")||r.startsWith("..."))&&isEmpty(r[3])){const e=n===this.indentNext-1&&this.flowLevel===1&&(r[0]==="]"||r[0]==="}")
if(!e){this.flowLevel=0
yield s.FLOW_END
return yield*this.parseLineStart()}}let o=0
while(r[o]===","){o+=(yield*this.pushCount(1))
o+=(yield*this.pushSpaces(true))
this.flowKey=false}o+=(yield*this.pushIndicators())
switch(r[o]){case undefined:return"flow"
case"#":yield*this.pushCount(r.length-o)
return"flow"
case"{":case"[":yield*this.pushCount(1)
this.flowKey=false
this.flowLevel+=1
return"flow"
case"}":case"]":yield*this.pushCount(1)
this.flowKey=true
this.flowLevel-=1
return this.flowLevel?"flow":"doc"
case"*":yield*this.pushUntil(isNotAnchorChar)
return"flow"
case'"':case"'":this.flowKey=true
return yield*this.parseQuotedScalar()
case":":{const e=this.charAt(1)
if(this.flowKey||isEmpty(e)||e===","){this.flowKey=false
yield*this.pushCount(1)
yield*this.pushSpaces(true)
return"flow"}}default:this.flowKey=false
return yield*this.parsePlainScalar()}}*parseQuotedScalar(){const e=this.charAt(0)
let t=this.buffer.indexOf(e,this.pos+1)
if(e==="'"){while(t!==-1&&this.buffer[t+1]==="'")t=this.buffer.indexOf("'",t+2)}else{while(t!==-1){let e=0
while(this.buffer[t-1-e]==="\\")e+=1
if(e%2===0)break
t=this.buffer.indexOf('"',t+1)}}const n=this.buffer.substring(0,t)
let s=n.indexOf("\n",this.pos)
if(s!==-1){while(s!==-1){const e=this.continueScalar(s+1)
if(e===-1)break
s=n.indexOf("\n",e)}if(s!==-1){t=s-(n[s-1]==="\r"?2:1)}}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar")
t=this.buffer.length}yield*this.pushToIndex(t+1,false)
return this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1
this.blockScalarKeep=false
let e=this.pos
while(true){const t=this.buffer[++e]
if(t==="+")this.blockScalarKeep=true
else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1
else if(t!=="-")break}return yield*this.pushUntil(e=>isEmpty(e)||e==="#")}*parseBlockScalar(){let e=this.pos-1
let t=0
let n
e:for(let s=this.pos;n=this.buffer[s];++s){switch(n){case" ":t+=1
break
case"\n":e=s
t=0
break
case"\r":{const e=this.buffer[s+1]
if(!e&&!this.atEnd)return this.setNext("block-scalar")
if(e==="\n")break}default:break e}}if(!n&&!this.atEnd)return this.setNext("block-scalar")
if(t>=this.indentNext){if(this.blockScalarIndent===-1)this.indentNext=t
else{this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext)}do{const t=this.continueScalar(e+1)
if(t===-1)break
e=this.buffer.indexOf("\n",t)}while(e!==-1)
if(e===-1){if(!this.atEnd)return this.setNext("block-scalar")
e=this.buffer.length}}let r=e+1
n=this.buffer[r]
while(n===" ")n=this.buffer[++r]
if(n==="\t"){while(n==="\t"||n===" "||n==="\r"||n==="\n")n=this.buffer[++r]
e=r-1}else if(!this.blockScalarKeep){do{let n=e-1
let s=this.buffer[n]
if(s==="\r")s=this.buffer[--n]
const r=n
while(s===" ")s=this.buffer[--n]
if(s==="\n"&&n>=this.pos&&n+1+t>r)e=n
else break}while(true)}yield s.SCALAR
yield*this.pushToIndex(e+1,true)
return yield*this.parseLineStart()}*parsePlainScalar(){const e=this.flowLevel>0
let t=this.pos-1
let n=this.pos-1
let r
while(r=this.buffer[++n]){if(r===":"){const s=this.buffer[n+1]
if(isEmpty(s)||e&&a.has(s))break
t=n}else if(isEmpty(r)){let s=this.buffer[n+1]
if(r==="\r"){if(s==="\n"){n+=1
r="\n"
s=this.buffer[n+1]}else t=n}if(s==="#"||e&&a.has(s))break
if(r==="\n"){const e=this.continueScalar(n+1)
if(e===-1)break
n=Math.max(n,e-2)}}else{if(e&&a.has(r))break
t=n}}if(!r&&!this.atEnd)return this.setNext("plain-scalar")
yield s.SCALAR
yield*this.pushToIndex(t+1,true)
return e?"flow":"doc"}*pushCount(e){if(e>0){yield this.buffer.substr(this.pos,e)
this.pos+=e
return e}return 0}*pushToIndex(e,t){const n=this.buffer.slice(this.pos,e)
if(n){yield n
this.pos+=n.length
return n.length}else if(t)yield""
return 0}*pushIndicators(){let e=0
e:while(true){switch(this.charAt(0)){case"!":e+=(yield*this.pushTag())
e+=(yield*this.pushSpaces(true))
continue e
case"&":e+=(yield*this.pushUntil(isNotAnchorChar))
e+=(yield*this.pushSpaces(true))
continue e
case"-":case"?":case":":{const t=this.flowLevel>0
const n=this.charAt(1)
if(isEmpty(n)||t&&a.has(n)){if(!t)this.indentNext=this.indentValue+1
else if(this.flowKey)this.flowKey=false
e+=(yield*this.pushCount(1))
e+=(yield*this.pushSpaces(true))
continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2
let t=this.buffer[e]
while(!isEmpty(t)&&t!==">")t=this.buffer[++e]
return yield*this.pushToIndex(t===">"?e+1:e,false)}else{let e=this.pos+1
let t=this.buffer[e]
while(t){if(o.has(t))t=this.buffer[++e]
else if(t==="%"&&r.has(this.buffer[e+1])&&r.has(this.buffer[e+2])){t=this.buffer[e+=3]}else break}return yield*this.pushToIndex(e,false)}}*pushNewline(){const e=this.buffer[this.pos]
if(e==="\n")return yield*this.pushCount(1)
else if(e==="\r"&&this.charAt(1)==="\n")return yield*this.pushCount(2)
else return 0}*pushSpaces(e){let t=this.pos-1
let n
do{n=this.buffer[++t]}while(n===" "||e&&n==="\t")
const s=t-this.pos
if(s>0){yield this.buffer.substr(this.pos,s)
this.pos=t}return s}*pushUntil(e){let t=this.pos
let n=this.buffer[t]
while(!e(n))n=this.buffer[++t]
return yield*this.pushToIndex(t,false)}}t.Lexer=Lexer},6628:(e,t)=>{class LineCounter{constructor(){this.lineStarts=[]
this.addNewLine=e=>this.lineStarts.push(e)
this.linePos=e=>{let t=0
let n=this.lineStarts.length
while(t<n){const s=t+n>>1
if(this.lineStarts[s]<e)t=s+1
else n=s}if(this.lineStarts[t]===e)return{line:t+1,col:1}
if(t===0)return{line:0,col:e}
const s=this.lineStarts[t-1]
return{line:t,col:e-s+1}}}}t.LineCounter=LineCounter},3456:(e,t,n)=>{var s=n(932)
var r=n(3461)
var o=n(361)
function includesToken(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return true
return false}function findNonEmptyIndex(e){for(let t=0;t<e.length;++t){switch(e[t].type){case"space":case"comment":case"newline":break
default:return t}}return-1}function isFlowToken(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return true
default:return false}}function getPrevProps(e){switch(e.type){case"document":return e.start
case"block-map":{const t=e.items[e.items.length-1]
return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start
default:return[]}}function getFirstKeyStartProps(e){if(e.length===0)return[]
let t=e.length
e:while(--t>=0){switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}}while(e[++t]?.type==="space"){}return e.splice(t,e.length)}function arrayPushArray(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t)
else for(let n=0;n<t.length;++n)e.push(t[n])}function fixFlowSeqItems(e){if(e.start.type==="flow-seq-start"){for(const t of e.items){if(t.sep&&!t.value&&!includesToken(t.start,"explicit-key-ind")&&!includesToken(t.sep,"map-value-ind")){if(t.key)t.value=t.key
delete t.key
if(isFlowToken(t.value)){if(t.value.end)arrayPushArray(t.value.end,t.sep)
else t.value.end=t.sep}else arrayPushArray(t.start,t.sep)
delete t.sep}}}}class Parser{constructor(e){this.atNewLine=true
this.atScalar=false
this.indent=0
this.offset=0
this.onKeyLine=false
this.stack=[]
this.source=""
this.type=""
this.lexer=new o.Lexer
this.onNewLine=e}*parse(e,t=false){if(this.onNewLine&&this.offset===0)this.onNewLine(0)
for(const n of this.lexer.lex(e,t))yield*this.next(n)
if(!t)yield*this.end()}*next(e){this.source=e
if(s.env.LOG_TOKENS)console.log("|",r.prettyToken(e))
if(this.atScalar){this.atScalar=false
yield*this.step()
this.offset+=e.length
return}const t=r.tokenType(e)
if(!t){const t=`Not a YAML token: ${e}`
yield*this.pop({type:"error",offset:this.offset,message:t,source:e})
this.offset+=e.length}else if(t==="scalar"){this.atNewLine=false
this.atScalar=true
this.type="scalar"}else{this.type=t
yield*this.step()
switch(t){case"newline":this.atNewLine=true
this.indent=0
if(this.onNewLine)this.onNewLine(this.offset+e.length)
break
case"space":if(this.atNewLine&&e[0]===" ")this.indent+=e.length
break
case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":if(this.atNewLine)this.indent+=e.length
break
case"doc-mode":case"flow-error-end":return
default:this.atNewLine=false}this.offset+=e.length}}*end(){while(this.stack.length>0)yield*this.pop()}get sourceToken(){const e={type:this.type,offset:this.offset,indent:this.indent,source:this.source}
return e}*step(){const e=this.peek(1)
if(this.type==="doc-end"&&e?.type!=="doc-end"){while(this.stack.length>0)yield*this.pop()
this.stack.push({type:"doc-end",offset:this.offset,source:this.source})
return}if(!e)return yield*this.stream()
switch(e.type){case"document":return yield*this.document(e)
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(e)
case"block-scalar":return yield*this.blockScalar(e)
case"block-map":return yield*this.blockMap(e)
case"block-seq":return yield*this.blockSequence(e)
case"flow-collection":return yield*this.flowCollection(e)
case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){return this.stack[this.stack.length-e]}*pop(e){const t=e??this.stack.pop()
if(!t){const e="Tried to pop an empty stack"
yield{type:"error",offset:this.offset,source:"",message:e}}else if(this.stack.length===0){yield t}else{const e=this.peek(1)
if(t.type==="block-scalar"){t.indent="indent"in e?e.indent:0}else if(t.type==="flow-collection"&&e.type==="document"){t.indent=0}if(t.type==="flow-collection")fixFlowSeqItems(t)
switch(e.type){case"document":e.value=t
break
case"block-scalar":e.props.push(t)
break
case"block-map":{const n=e.items[e.items.length-1]
if(n.value){e.items.push({start:[],key:t,sep:[]})
this.onKeyLine=true
return}else if(n.sep){n.value=t}else{Object.assign(n,{key:t,sep:[]})
this.onKeyLine=!n.explicitKey
return}break}case"block-seq":{const n=e.items[e.items.length-1]
if(n.value)e.items.push({start:[],value:t})
else n.value=t
break}case"flow-collection":{const n=e.items[e.items.length-1]
if(!n||n.value)e.items.push({start:[],key:t,sep:[]})
else if(n.sep)n.value=t
else Object.assign(n,{key:t,sep:[]})
return}default:yield*this.pop()
yield*this.pop(t)}if((e.type==="document"||e.type==="block-map"||e.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){const n=t.items[t.items.length-1]
if(n&&!n.sep&&!n.value&&n.start.length>0&&findNonEmptyIndex(n.start)===-1&&(t.indent===0||n.start.every(e=>e.type!=="comment"||e.indent<t.indent))){if(e.type==="document")e.end=n.start
else e.items.push({start:n.start})
t.items.splice(-1,1)}}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source}
return
case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken
return
case"doc-mode":case"doc-start":{const e={type:"document",offset:this.offset,start:[]}
if(this.type==="doc-start")e.start.push(this.sourceToken)
this.stack.push(e)
return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e)
switch(this.type){case"doc-start":{if(findNonEmptyIndex(e.start)!==-1){yield*this.pop()
yield*this.step()}else e.start.push(this.sourceToken)
return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken)
return}const t=this.startBlockValue(e)
if(t)this.stack.push(t)
else{yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}}*scalar(e){if(this.type==="map-value-ind"){const t=getPrevProps(this.peek(2))
const n=getFirstKeyStartProps(t)
let s
if(e.end){s=e.end
s.push(this.sourceToken)
delete e.end}else s=[this.sourceToken]
const r={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:n,key:e,sep:s}]}
this.onKeyLine=true
this.stack[this.stack.length-1]=r}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken)
return
case"scalar":e.source=this.source
this.atNewLine=true
this.indent=0
if(this.onNewLine){let e=this.source.indexOf("\n")+1
while(e!==0){this.onNewLine(this.offset+e)
e=this.source.indexOf("\n",e)+1}}yield*this.pop()
break
default:yield*this.pop()
yield*this.step()}}*blockMap(e){const t=e.items[e.items.length-1]
switch(this.type){case"newline":this.onKeyLine=false
if(t.value){const n="end"in t.value?t.value.end:undefined
const s=Array.isArray(n)?n[n.length-1]:undefined
if(s?.type==="comment")n?.push(this.sourceToken)
else e.items.push({start:[this.sourceToken]})}else if(t.sep){t.sep.push(this.sourceToken)}else{t.start.push(this.sourceToken)}return
case"space":case"comment":if(t.value){e.items.push({start:[this.sourceToken]})}else if(t.sep){t.sep.push(this.sourceToken)}else{if(this.atIndentedComment(t.start,e.indent)){const n=e.items[e.items.length-2]
const s=n?.value?.end
if(Array.isArray(s)){arrayPushArray(s,t.start)
s.push(this.sourceToken)
e.items.pop()
return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){const n=!this.onKeyLine&&this.indent===e.indent
const s=n&&(t.sep||t.explicitKey)&&this.type!=="seq-item-ind"
let r=[]
if(s&&t.sep&&!t.value){const n=[]
for(let s=0;s<t.sep.length;++s){const r=t.sep[s]
switch(r.type){case"newline":n.push(s)
break
case"space":break
case"comment":if(r.indent>e.indent)n.length=0
break
default:n.length=0}}if(n.length>=2)r=t.sep.splice(n[1])}switch(this.type){case"anchor":case"tag":if(s||t.value){r.push(this.sourceToken)
e.items.push({start:r})
this.onKeyLine=true}else if(t.sep){t.sep.push(this.sourceToken)}else{t.start.push(this.sourceToken)}return
case"explicit-key-ind":if(!t.sep&&!t.explicitKey){t.start.push(this.sourceToken)
t.explicitKey=true}else if(s||t.value){r.push(this.sourceToken)
e.items.push({start:r,explicitKey:true})}else{this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:true}]})}this.onKeyLine=true
return
case"map-value-ind":if(t.explicitKey){if(!t.sep){if(includesToken(t.start,"newline")){Object.assign(t,{key:null,sep:[this.sourceToken]})}else{const e=getFirstKeyStartProps(t.start)
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:e,key:null,sep:[this.sourceToken]}]})}}else if(t.value){e.items.push({start:[],key:null,sep:[this.sourceToken]})}else if(includesToken(t.sep,"map-value-ind")){this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]})}else if(isFlowToken(t.key)&&!includesToken(t.sep,"newline")){const e=getFirstKeyStartProps(t.start)
const n=t.key
const s=t.sep
s.push(this.sourceToken)
delete t.key
delete t.sep
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:e,key:n,sep:s}]})}else if(r.length>0){t.sep=t.sep.concat(r,this.sourceToken)}else{t.sep.push(this.sourceToken)}}else{if(!t.sep){Object.assign(t,{key:null,sep:[this.sourceToken]})}else if(t.value||s){e.items.push({start:r,key:null,sep:[this.sourceToken]})}else if(includesToken(t.sep,"map-value-ind")){this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]})}else{t.sep.push(this.sourceToken)}}this.onKeyLine=true
return
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const n=this.flowScalar(this.type)
if(s||t.value){e.items.push({start:r,key:n,sep:[]})
this.onKeyLine=true}else if(t.sep){this.stack.push(n)}else{Object.assign(t,{key:n,sep:[]})
this.onKeyLine=true}return}default:{const s=this.startBlockValue(e)
if(s){if(s.type==="block-seq"){if(!t.explicitKey&&t.sep&&!includesToken(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source})
return}}else if(n){e.items.push({start:r})}this.stack.push(s)
return}}}}yield*this.pop()
yield*this.step()}*blockSequence(e){const t=e.items[e.items.length-1]
switch(this.type){case"newline":if(t.value){const n="end"in t.value?t.value.end:undefined
const s=Array.isArray(n)?n[n.length-1]:undefined
if(s?.type==="comment")n?.push(this.sourceToken)
else e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken)
return
case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]})
else{if(this.atIndentedComment(t.start,e.indent)){const n=e.items[e.items.length-2]
const s=n?.value?.end
if(Array.isArray(s)){arrayPushArray(s,t.start)
s.push(this.sourceToken)
e.items.pop()
return}}t.start.push(this.sourceToken)}return
case"anchor":case"tag":if(t.value||this.indent<=e.indent)break
t.start.push(this.sourceToken)
return
case"seq-item-ind":if(this.indent!==e.indent)break
if(t.value||includesToken(t.start,"seq-item-ind"))e.items.push({start:[this.sourceToken]})
else t.start.push(this.sourceToken)
return}if(this.indent>e.indent){const t=this.startBlockValue(e)
if(t){this.stack.push(t)
return}}yield*this.pop()
yield*this.step()}*flowCollection(e){const t=e.items[e.items.length-1]
if(this.type==="flow-error-end"){let e
do{yield*this.pop()
e=this.peek(1)}while(e?.type==="flow-collection")}else if(e.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":if(!t||t.sep)e.items.push({start:[this.sourceToken]})
else t.start.push(this.sourceToken)
return
case"map-value-ind":if(!t||t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]})
else if(t.sep)t.sep.push(this.sourceToken)
else Object.assign(t,{key:null,sep:[this.sourceToken]})
return
case"space":case"comment":case"newline":case"anchor":case"tag":if(!t||t.value)e.items.push({start:[this.sourceToken]})
else if(t.sep)t.sep.push(this.sourceToken)
else t.start.push(this.sourceToken)
return
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const n=this.flowScalar(this.type)
if(!t||t.value)e.items.push({start:[],key:n,sep:[]})
else if(t.sep)this.stack.push(n)
else Object.assign(t,{key:n,sep:[]})
return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken)
return}const n=this.startBlockValue(e)
if(n)this.stack.push(n)
else{yield*this.pop()
yield*this.step()}}else{const t=this.peek(2)
if(t.type==="block-map"&&(this.type==="map-value-ind"&&t.indent===e.indent||this.type==="newline"&&!t.items[t.items.length-1].sep)){yield*this.pop()
yield*this.step()}else if(this.type==="map-value-ind"&&t.type!=="flow-collection"){const n=getPrevProps(t)
const s=getFirstKeyStartProps(n)
fixFlowSeqItems(e)
const r=e.end.splice(1,e.end.length)
r.push(this.sourceToken)
const o={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:r}]}
this.onKeyLine=true
this.stack[this.stack.length-1]=o}else{yield*this.lineEnd(e)}}}flowScalar(e){if(this.onNewLine){let e=this.source.indexOf("\n")+1
while(e!==0){this.onNewLine(this.offset+e)
e=this.source.indexOf("\n",e)+1}}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type)
case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""}
case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]}
case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]}
case"explicit-key-ind":{this.onKeyLine=true
const t=getPrevProps(e)
const n=getFirstKeyStartProps(t)
n.push(this.sourceToken)
return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:true}]}}case"map-value-ind":{this.onKeyLine=true
const t=getPrevProps(e)
const n=getFirstKeyStartProps(t)
return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,t){if(this.type!=="comment")return false
if(this.indent<=t)return false
return e.every(e=>e.type==="newline"||e.type==="space")}*documentEnd(e){if(this.type!=="doc-mode"){if(e.end)e.end.push(this.sourceToken)
else e.end=[this.sourceToken]
if(this.type==="newline")yield*this.pop()}}*lineEnd(e){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop()
yield*this.step()
break
case"newline":this.onKeyLine=false
case"space":case"comment":default:if(e.end)e.end.push(this.sourceToken)
else e.end=[this.sourceToken]
if(this.type==="newline")yield*this.pop()}}}t.Parser=Parser},4047:(e,t,n)=>{var s=n(9984)
var r=n(5402)
var o=n(1464)
var a=n(7249)
var i=n(1127)
var c=n(6628)
var l=n(3456)
function parseOptions(e){const t=e.prettyErrors!==false
const n=e.lineCounter||t&&new c.LineCounter||null
return{lineCounter:n,prettyErrors:t}}function parseAllDocuments(e,t={}){const{lineCounter:n,prettyErrors:r}=parseOptions(t)
const a=new l.Parser(n?.addNewLine)
const i=new s.Composer(t)
const c=Array.from(i.compose(a.parse(e)))
if(r&&n)for(const t of c){t.errors.forEach(o.prettifyError(e,n))
t.warnings.forEach(o.prettifyError(e,n))}if(c.length>0)return c
return Object.assign([],{empty:true},i.streamInfo())}function parseDocument(e,t={}){const{lineCounter:n,prettyErrors:r}=parseOptions(t)
const a=new l.Parser(n?.addNewLine)
const i=new s.Composer(t)
let c=null
for(const t of i.compose(a.parse(e),true,e.length)){if(!c)c=t
else if(c.options.logLevel!=="silent"){c.errors.push(new o.YAMLParseError(t.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"))
break}}if(r&&n){c.errors.forEach(o.prettifyError(e,n))
c.warnings.forEach(o.prettifyError(e,n))}return c}function parse(e,t,n){let s=undefined
if(typeof t==="function"){s=t}else if(n===undefined&&t&&typeof t==="object"){n=t}const r=parseDocument(e,n)
if(!r)return null
r.warnings.forEach(e=>a.warn(r.options.logLevel,e))
if(r.errors.length>0){if(r.options.logLevel!=="silent")throw r.errors[0]
else r.errors=[]}return r.toJS(Object.assign({reviver:s},n))}function stringify(e,t,n){let s=null
if(typeof t==="function"||Array.isArray(t)){s=t}else if(n===undefined&&t){n=t}if(typeof n==="string")n=n.length
if(typeof n==="number"){const e=Math.round(n)
n=e<1?undefined:e>8?{indent:8}:{indent:e}}if(e===undefined){const{keepUndefined:e}=n??t??{}
if(!e)return undefined}if(i.isDocument(e)&&!s)return e.toString(n)
return new r.Document(e,s,n).toString(n)}t.parse=parse
t.parseAllDocuments=parseAllDocuments
t.parseDocument=parseDocument
t.stringify=stringify},5840:(e,t,n)=>{var s=n(1127)
var r=n(7451)
var o=n(1706)
var a=n(6464)
var i=n(18)
const sortMapEntriesByKey=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0
class Schema{constructor({compat:e,customTags:t,merge:n,resolveKnownTags:c,schema:l,sortMapEntries:u,toStringDefaults:d}){this.compat=Array.isArray(e)?i.getTags(e,"compat"):e?i.getTags(null,e):null
this.name=typeof l==="string"&&l||"core"
this.knownTags=c?i.coreKnownTags:{}
this.tags=i.getTags(t,this.name,n)
this.toStringOptions=d??null
Object.defineProperty(this,s.MAP,{value:r.map})
Object.defineProperty(this,s.SCALAR,{value:a.string})
Object.defineProperty(this,s.SEQ,{value:o.seq})
this.sortMapEntries=typeof u==="function"?u:u===true?sortMapEntriesByKey:null}clone(){const e=Object.create(Schema.prototype,Object.getOwnPropertyDescriptors(this))
e.tags=this.tags.slice()
return e}}t.Schema=Schema},7451:(e,t,n)=>{var s=n(1127)
var r=n(4454)
const o={collection:"map",default:true,nodeClass:r.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){if(!s.isMap(e))t("Expected a mapping for this tag")
return e},createNode:(e,t,n)=>r.YAMLMap.from(e,t,n)}
t.map=o},3632:(e,t,n)=>{var s=n(3301)
const r={identify:e=>e==null,createNode:()=>new s.Scalar(null),default:true,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new s.Scalar(null),stringify:({source:e},t)=>typeof e==="string"&&r.test.test(e)?e:t.options.nullStr}
t.nullTag=r},1706:(e,t,n)=>{var s=n(1127)
var r=n(2223)
const o={collection:"seq",default:true,nodeClass:r.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){if(!s.isSeq(e))t("Expected a sequence for this tag")
return e},createNode:(e,t,n)=>r.YAMLSeq.from(e,t,n)}
t.seq=o},6464:(e,t,n)=>{var s=n(3069)
const r={identify:e=>typeof e==="string",default:true,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){t=Object.assign({actualString:true},t)
return s.stringifyString(e,t,n,r)}}
t.string=r},3959:(e,t,n)=>{var s=n(3301)
const r={identify:e=>typeof e==="boolean",default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new s.Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&r.test.test(e)){const n=e[0]==="t"||e[0]==="T"
if(t===n)return e}return t?n.options.trueStr:n.options.falseStr}}
t.boolTag=r},8405:(e,t,n)=>{var s=n(3301)
var r=n(8689)
const o={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:r.stringifyNumber}
const a={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){const t=Number(e.value)
return isFinite(t)?t.toExponential():r.stringifyNumber(e)}}
const i={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){const t=new s.Scalar(parseFloat(e))
const n=e.indexOf(".")
if(n!==-1&&e[e.length-1]==="0")t.minFractionDigits=e.length-n-1
return t},stringify:r.stringifyNumber}
t.float=i
t.floatExp=a
t.floatNaN=o},9874:(e,t,n)=>{var s=n(8689)
const intIdentify=e=>typeof e==="bigint"||Number.isInteger(e)
const intResolve=(e,t,n,{intAsBigInt:s})=>s?BigInt(e):parseInt(e.substring(t),n)
function intStringify(e,t,n){const{value:r}=e
if(intIdentify(r)&&r>=0)return n+r.toString(t)
return s.stringifyNumber(e)}const r={identify:e=>intIdentify(e)&&e>=0,default:true,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>intResolve(e,2,8,n),stringify:e=>intStringify(e,8,"0o")}
const o={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>intResolve(e,0,10,n),stringify:s.stringifyNumber}
const a={identify:e=>intIdentify(e)&&e>=0,default:true,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>intResolve(e,2,16,n),stringify:e=>intStringify(e,16,"0x")}
t.int=o
t.intHex=a
t.intOct=r},896:(e,t,n)=>{var s=n(7451)
var r=n(3632)
var o=n(1706)
var a=n(6464)
var i=n(3959)
var c=n(8405)
var l=n(9874)
const u=[s.map,o.seq,a.string,r.nullTag,i.boolTag,l.intOct,l.int,l.intHex,c.floatNaN,c.floatExp,c.float]
t.schema=u},3559:(e,t,n)=>{var s=n(3301)
var r=n(7451)
var o=n(1706)
function intIdentify(e){return typeof e==="bigint"||Number.isInteger(e)}const stringifyJSON=({value:e})=>JSON.stringify(e)
const a=[{identify:e=>typeof e==="string",default:true,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:stringifyJSON},{identify:e=>e==null,createNode:()=>new s.Scalar(null),default:true,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:e=>typeof e==="boolean",default:true,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:stringifyJSON},{identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>intIdentify(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:stringifyJSON}]
const i={default:true,tag:"",test:/^/,resolve(e,t){t(`Unresolved plain scalar ${JSON.stringify(e)}`)
return e}}
const c=[r.map,o.seq].concat(a,i)
t.schema=c},18:(e,t,n)=>{var s=n(7451)
var r=n(3632)
var o=n(1706)
var a=n(6464)
var i=n(3959)
var c=n(8405)
var l=n(9874)
var u=n(896)
var d=n(3559)
var f=n(6083)
var p=n(452)
var h=n(303)
var m=n(8385)
var g=n(5913)
var y=n(1528)
var k=n(6752)
const b=new Map([["core",u.schema],["failsafe",[s.map,o.seq,a.string]],["json",d.schema],["yaml11",g.schema],["yaml-1.1",g.schema]])
const v={binary:f.binary,bool:i.boolTag,float:c.float,floatExp:c.floatExp,floatNaN:c.floatNaN,floatTime:k.floatTime,int:l.int,intHex:l.intHex,intOct:l.intOct,intTime:k.intTime,map:s.map,merge:p.merge,null:r.nullTag,omap:h.omap,pairs:m.pairs,seq:o.seq,set:y.set,timestamp:k.timestamp}
const w={"tag:yaml.org,2002:binary":f.binary,"tag:yaml.org,2002:merge":p.merge,"tag:yaml.org,2002:omap":h.omap,"tag:yaml.org,2002:pairs":m.pairs,"tag:yaml.org,2002:set":y.set,"tag:yaml.org,2002:timestamp":k.timestamp}
function getTags(e,t,n){const s=b.get(t)
if(s&&!e){return n&&!s.includes(p.merge)?s.concat(p.merge):s.slice()}let r=s
if(!r){if(Array.isArray(e))r=[]
else{const e=Array.from(b.keys()).filter(e=>e!=="yaml11").map(e=>JSON.stringify(e)).join(", ")
throw new Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`)}}if(Array.isArray(e)){for(const t of e)r=r.concat(t)}else if(typeof e==="function"){r=e(r.slice())}if(n)r=r.concat(p.merge)
return r.reduce((e,t)=>{const n=typeof t==="string"?v[t]:t
if(!n){const e=JSON.stringify(t)
const n=Object.keys(v).map(e=>JSON.stringify(e)).join(", ")
throw new Error(`Unknown custom tag ${e}; use one of ${n}`)}if(!e.includes(n))e.push(n)
return e},[])}t.coreKnownTags=w
t.getTags=getTags},6083:(e,t,n)=>{var s=n(181)
var r=n(3301)
var o=n(3069)
const a={identify:e=>e instanceof Uint8Array,default:false,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof s.Buffer==="function"){return s.Buffer.from(e,"base64")}else if(typeof atob==="function"){const t=atob(e.replace(/[\n\r]/g,""))
const n=new Uint8Array(t.length)
for(let e=0;e<t.length;++e)n[e]=t.charCodeAt(e)
return n}else{t("This environment does not support reading binary tags; either Buffer or atob is required")
return e}},stringify({comment:e,type:t,value:n},a,i,c){if(!n)return""
const l=n
let u
if(typeof s.Buffer==="function"){u=l instanceof s.Buffer?l.toString("base64"):s.Buffer.from(l.buffer).toString("base64")}else if(typeof btoa==="function"){let e=""
for(let t=0;t<l.length;++t)e+=String.fromCharCode(l[t])
u=btoa(e)}else{throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required")}t??(t=r.Scalar.BLOCK_LITERAL)
if(t!==r.Scalar.QUOTE_DOUBLE){const e=Math.max(a.options.lineWidth-a.indent.length,a.options.minContentWidth)
const n=Math.ceil(u.length/e)
const s=new Array(n)
for(let t=0,r=0;t<n;++t,r+=e){s[t]=u.substr(r,e)}u=s.join(t===r.Scalar.BLOCK_LITERAL?"\n":" ")}return o.stringifyString({comment:e,type:t,value:u},a,i,c)}}
t.binary=a},8398:(e,t,n)=>{var s=n(3301)
function boolStringify({value:e,source:t},n){const s=e?r:o
if(t&&s.test.test(t))return t
return e?n.options.trueStr:n.options.falseStr}const r={identify:e=>e===true,default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new s.Scalar(true),stringify:boolStringify}
const o={identify:e=>e===false,default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new s.Scalar(false),stringify:boolStringify}
t.falseTag=o
t.trueTag=r},5782:(e,t,n)=>{var s=n(3301)
var r=n(8689)
const o={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:r.stringifyNumber}
const a={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){const t=Number(e.value)
return isFinite(t)?t.toExponential():r.stringifyNumber(e)}}
const i={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){const t=new s.Scalar(parseFloat(e.replace(/_/g,"")))
const n=e.indexOf(".")
if(n!==-1){const s=e.substring(n+1).replace(/_/g,"")
if(s[s.length-1]==="0")t.minFractionDigits=s.length}return t},stringify:r.stringifyNumber}
t.float=i
t.floatExp=a
t.floatNaN=o},873:(e,t,n)=>{var s=n(8689)
const intIdentify=e=>typeof e==="bigint"||Number.isInteger(e)
function intResolve(e,t,n,{intAsBigInt:s}){const r=e[0]
if(r==="-"||r==="+")t+=1
e=e.substring(t).replace(/_/g,"")
if(s){switch(n){case 2:e=`0b${e}`
break
case 8:e=`0o${e}`
break
case 16:e=`0x${e}`
break}const t=BigInt(e)
return r==="-"?BigInt(-1)*t:t}const o=parseInt(e,n)
return r==="-"?-1*o:o}function intStringify(e,t,n){const{value:r}=e
if(intIdentify(r)){const e=r.toString(t)
return r<0?"-"+n+e.substr(1):n+e}return s.stringifyNumber(e)}const r={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>intResolve(e,2,2,n),stringify:e=>intStringify(e,2,"0b")}
const o={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>intResolve(e,1,8,n),stringify:e=>intStringify(e,8,"0")}
const a={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>intResolve(e,0,10,n),stringify:s.stringifyNumber}
const i={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>intResolve(e,2,16,n),stringify:e=>intStringify(e,16,"0x")}
t.int=a
t.intBin=r
t.intHex=i
t.intOct=o},452:(e,t,n)=>{var s=n(1127)
var r=n(3301)
const o="<<"
const a={identify:e=>e===o||typeof e==="symbol"&&e.description===o,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new r.Scalar(Symbol(o)),{addToJSMap:addMergeToJSMap}),stringify:()=>o}
const isMergeKey=(e,t)=>(a.identify(t)||s.isScalar(t)&&(!t.type||t.type===r.Scalar.PLAIN)&&a.identify(t.value))&&e?.doc.schema.tags.some(e=>e.tag===a.tag&&e.default)
function addMergeToJSMap(e,t,n){const r=resolveAliasValue(e,n)
if(s.isSeq(r))for(const n of r.items)mergeValue(e,t,n)
else if(Array.isArray(r))for(const n of r)mergeValue(e,t,n)
else mergeValue(e,t,r)}function mergeValue(e,t,n){const r=resolveAliasValue(e,n)
if(!s.isMap(r))throw new Error("Merge sources must be maps or map aliases")
const o=r.toJSON(null,e,Map)
for(const[e,n]of o){if(t instanceof Map){if(!t.has(e))t.set(e,n)}else if(t instanceof Set){t.add(e)}else if(!Object.prototype.hasOwnProperty.call(t,e)){Object.defineProperty(t,e,{value:n,writable:true,enumerable:true,configurable:true})}}return t}function resolveAliasValue(e,t){return e&&s.isAlias(t)?t.resolve(e.doc,e):t}t.addMergeToJSMap=addMergeToJSMap
t.isMergeKey=isMergeKey
t.merge=a},303:(e,t,n)=>{var s=n(1127)
var r=n(4043)
var o=n(4454)
var a=n(2223)
var i=n(8385)
class YAMLOMap extends a.YAMLSeq{constructor(){super()
this.add=o.YAMLMap.prototype.add.bind(this)
this.delete=o.YAMLMap.prototype.delete.bind(this)
this.get=o.YAMLMap.prototype.get.bind(this)
this.has=o.YAMLMap.prototype.has.bind(this)
this.set=o.YAMLMap.prototype.set.bind(this)
this.tag=YAMLOMap.tag}toJSON(e,t){if(!t)return super.toJSON(e)
const n=new Map
if(t?.onCreate)t.onCreate(n)
for(const e of this.items){let o,a
if(s.isPair(e)){o=r.toJS(e.key,"",t)
a=r.toJS(e.value,o,t)}else{o=r.toJS(e,"",t)}if(n.has(o))throw new Error("Ordered maps must not include duplicate keys")
n.set(o,a)}return n}static from(e,t,n){const s=i.createPairs(e,t,n)
const r=new this
r.items=s.items
return r}}YAMLOMap.tag="tag:yaml.org,2002:omap"
const c={collection:"seq",identify:e=>e instanceof Map,nodeClass:YAMLOMap,default:false,tag:"tag:yaml.org,2002:omap",resolve(e,t){const n=i.resolvePairs(e,t)
const r=[]
for(const{key:e}of n.items){if(s.isScalar(e)){if(r.includes(e.value)){t(`Ordered maps must not include duplicate keys: ${e.value}`)}else{r.push(e.value)}}}return Object.assign(new YAMLOMap,n)},createNode:(e,t,n)=>YAMLOMap.from(e,t,n)}
t.YAMLOMap=YAMLOMap
t.omap=c},8385:(e,t,n)=>{var s=n(1127)
var r=n(7165)
var o=n(3301)
var a=n(2223)
function resolvePairs(e,t){if(s.isSeq(e)){for(let n=0;n<e.items.length;++n){let a=e.items[n]
if(s.isPair(a))continue
else if(s.isMap(a)){if(a.items.length>1)t("Each pair must have its own sequence indicator")
const e=a.items[0]||new r.Pair(new o.Scalar(null))
if(a.commentBefore)e.key.commentBefore=e.key.commentBefore?`${a.commentBefore}\n${e.key.commentBefore}`:a.commentBefore
if(a.comment){const t=e.value??e.key
t.comment=t.comment?`${a.comment}\n${t.comment}`:a.comment}a=e}e.items[n]=s.isPair(a)?a:new r.Pair(a)}}else t("Expected a sequence for this tag")
return e}function createPairs(e,t,n){const{replacer:s}=n
const o=new a.YAMLSeq(e)
o.tag="tag:yaml.org,2002:pairs"
let i=0
if(t&&Symbol.iterator in Object(t))for(let e of t){if(typeof s==="function")e=s.call(t,String(i++),e)
let a,c
if(Array.isArray(e)){if(e.length===2){a=e[0]
c=e[1]}else throw new TypeError(`Expected [key, value] tuple: ${e}`)}else if(e&&e instanceof Object){const t=Object.keys(e)
if(t.length===1){a=t[0]
c=e[a]}else{throw new TypeError(`Expected tuple with one key, not ${t.length} keys`)}}else{a=e}o.items.push(r.createPair(a,c,n))}return o}const i={collection:"seq",default:false,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs}
t.createPairs=createPairs
t.pairs=i
t.resolvePairs=resolvePairs},5913:(e,t,n)=>{var s=n(7451)
var r=n(3632)
var o=n(1706)
var a=n(6464)
var i=n(6083)
var c=n(8398)
var l=n(5782)
var u=n(873)
var d=n(452)
var f=n(303)
var p=n(8385)
var h=n(1528)
var m=n(6752)
const g=[s.map,o.seq,a.string,r.nullTag,c.trueTag,c.falseTag,u.intBin,u.intOct,u.int,u.intHex,l.floatNaN,l.floatExp,l.float,i.binary,d.merge,f.omap,p.pairs,h.set,m.intTime,m.floatTime,m.timestamp]
t.schema=g},1528:(e,t,n)=>{var s=n(1127)
var r=n(7165)
var o=n(4454)
class YAMLSet extends o.YAMLMap{constructor(e){super(e)
this.tag=YAMLSet.tag}add(e){let t
if(s.isPair(e))t=e
else if(e&&typeof e==="object"&&"key"in e&&"value"in e&&e.value===null)t=new r.Pair(e.key,null)
else t=new r.Pair(e,null)
const n=o.findPair(this.items,t.key)
if(!n)this.items.push(t)}get(e,t){const n=o.findPair(this.items,e)
return!t&&s.isPair(n)?s.isScalar(n.key)?n.key.value:n.key:n}set(e,t){if(typeof t!=="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`)
const n=o.findPair(this.items,e)
if(n&&!t){this.items.splice(this.items.indexOf(n),1)}else if(!n&&t){this.items.push(new r.Pair(e))}}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,n){if(!e)return JSON.stringify(this)
if(this.hasAllNullValues(true))return super.toString(Object.assign({},e,{allNullValues:true}),t,n)
else throw new Error("Set items must all have null values")}static from(e,t,n){const{replacer:s}=n
const o=new this(e)
if(t&&Symbol.iterator in Object(t))for(let e of t){if(typeof s==="function")e=s.call(t,e,e)
o.items.push(r.createPair(e,null,n))}return o}}YAMLSet.tag="tag:yaml.org,2002:set"
const a={collection:"map",identify:e=>e instanceof Set,nodeClass:YAMLSet,default:false,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>YAMLSet.from(e,t,n),resolve(e,t){if(s.isMap(e)){if(e.hasAllNullValues(true))return Object.assign(new YAMLSet,e)
else t("Set items must all have null values")}else t("Expected a mapping for this tag")
return e}}
t.YAMLSet=YAMLSet
t.set=a},6752:(e,t,n)=>{var s=n(8689)
function parseSexagesimal(e,t){const n=e[0]
const s=n==="-"||n==="+"?e.substring(1):e
const num=e=>t?BigInt(e):Number(e)
const r=s.replace(/_/g,"").split(":").reduce((e,t)=>e*num(60)+num(t),num(0))
return n==="-"?num(-1)*r:r}function stringifySexagesimal(e){let{value:t}=e
let num=e=>e
if(typeof t==="bigint")num=e=>BigInt(e)
else if(isNaN(t)||!isFinite(t))return s.stringifyNumber(e)
let n=""
if(t<0){n="-"
t*=num(-1)}const r=num(60)
const o=[t%r]
if(t<60){o.unshift(0)}else{t=(t-o[0])/r
o.unshift(t%r)
if(t>=60){t=(t-o[0])/r
o.unshift(t)}}return n+o.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}const r={identify:e=>typeof e==="bigint"||Number.isInteger(e),default:true,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>parseSexagesimal(e,n),stringify:stringifySexagesimal}
const o={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>parseSexagesimal(e,false),stringify:stringifySexagesimal}
const a={identify:e=>e instanceof Date,default:true,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})"+"(?:"+"(?:t|T|[ \\t]+)"+"([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)"+"(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?"+")?$"),resolve(e){const t=e.match(a.test)
if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd")
const[,n,s,r,o,i,c]=t.map(Number)
const l=t[7]?Number((t[7]+"00").substr(1,3)):0
let u=Date.UTC(n,s-1,r,o||0,i||0,c||0,l)
const d=t[8]
if(d&&d!=="Z"){let e=parseSexagesimal(d,false)
if(Math.abs(e)<30)e*=60
u-=6e4*e}return new Date(u)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""}
t.floatTime=o
t.intTime=r
t.timestamp=a},4475:(e,t)=>{const n="flow"
const s="block"
const r="quoted"
function foldFlowLines(e,t,n="flow",{indentAtStart:o,lineWidth:a=80,minContentWidth:i=20,onFold:c,onOverflow:l}={}){if(!a||a<0)return e
if(a<i)i=0
const u=Math.max(1+i,1+a-t.length)
if(e.length<=u)return e
const d=[]
const f={}
let p=a-t.length
if(typeof o==="number"){if(o>a-Math.max(2,i))d.push(0)
else p=a-o}let h=undefined
let m=undefined
let g=false
let y=-1
let k=-1
let b=-1
if(n===s){y=consumeMoreIndentedLines(e,y,t.length)
if(y!==-1)p=y+u}for(let o;o=e[y+=1];){if(n===r&&o==="\\"){k=y
switch(e[y+1]){case"x":y+=3
break
case"u":y+=5
break
case"U":y+=9
break
default:y+=1}b=y}if(o==="\n"){if(n===s)y=consumeMoreIndentedLines(e,y,t.length)
p=y+t.length+u
h=undefined}else{if(o===" "&&m&&m!==" "&&m!=="\n"&&m!=="\t"){const t=e[y+1]
if(t&&t!==" "&&t!=="\n"&&t!=="\t")h=y}if(y>=p){if(h){d.push(h)
p=h+u
h=undefined}else if(n===r){while(m===" "||m==="\t"){m=o
o=e[y+=1]
g=true}const t=y>b+1?y-2:k-1
if(f[t])return e
d.push(t)
f[t]=true
p=t+u
h=undefined}else{g=true}}}m=o}if(g&&l)l()
if(d.length===0)return e
if(c)c()
let v=e.slice(0,d[0])
for(let s=0;s<d.length;++s){const o=d[s]
const a=d[s+1]||e.length
if(o===0)v=`\n${t}${e.slice(0,a)}`
else{if(n===r&&f[o])v+=`${e[o]}\\`
v+=`\n${t}${e.slice(o+1,a)}`}}return v}function consumeMoreIndentedLines(e,t,n){let s=t
let r=t+1
let o=e[r]
while(o===" "||o==="\t"){if(t<r+n){o=e[++t]}else{do{o=e[++t]}while(o&&o!=="\n")
s=t
r=t+1
o=e[r]}}return s}t.FOLD_BLOCK=s
t.FOLD_FLOW=n
t.FOLD_QUOTED=r
t.foldFlowLines=foldFlowLines},2148:(e,t,n)=>{var s=n(1596)
var r=n(1127)
var o=n(9799)
var a=n(3069)
function createStringifyContext(e,t){const n=Object.assign({blockQuote:true,commentString:o.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:false,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:true,indentSeq:true,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:false,singleQuote:null,trailingComma:false,trueStr:"true",verifyAliasOrder:true},e.schema.toStringOptions,t)
let s
switch(n.collectionStyle){case"block":s=false
break
case"flow":s=true
break
default:s=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent==="number"?" ".repeat(n.indent):"  ",inFlow:s,options:n}}function getTagObject(e,t){if(t.tag){const n=e.filter(e=>e.tag===t.tag)
if(n.length>0)return n.find(e=>e.format===t.format)??n[0]}let n=undefined
let s
if(r.isScalar(t)){s=t.value
let r=e.filter(e=>e.identify?.(s))
if(r.length>1){const e=r.filter(e=>e.test)
if(e.length>0)r=e}n=r.find(e=>e.format===t.format)??r.find(e=>!e.format)}else{s=t
n=e.find(e=>e.nodeClass&&s instanceof e.nodeClass)}if(!n){const e=s?.constructor?.name??(s===null?"null":typeof s)
throw new Error(`Tag not resolved for ${e} value`)}return n}function stringifyProps(e,t,{anchors:n,doc:o}){if(!o.directives)return""
const a=[]
const i=(r.isScalar(e)||r.isCollection(e))&&e.anchor
if(i&&s.anchorIsValid(i)){n.add(i)
a.push(`&${i}`)}const c=e.tag??(t.default?null:t.tag)
if(c)a.push(o.directives.tagString(c))
return a.join(" ")}function stringify(e,t,n,s){if(r.isPair(e))return e.toString(t,n,s)
if(r.isAlias(e)){if(t.doc.directives)return e.toString(t)
if(t.resolvedAliases?.has(e)){throw new TypeError(`Cannot stringify circular structure without alias nodes`)}else{if(t.resolvedAliases)t.resolvedAliases.add(e)
else t.resolvedAliases=new Set([e])
e=e.resolve(t.doc)}}let o=undefined
const i=r.isNode(e)?e:t.doc.createNode(e,{onTagObj:e=>o=e})
o??(o=getTagObject(t.doc.schema.tags,i))
const c=stringifyProps(i,o,t)
if(c.length>0)t.indentAtStart=(t.indentAtStart??0)+c.length+1
const l=typeof o.stringify==="function"?o.stringify(i,t,n,s):r.isScalar(i)?a.stringifyString(i,t,n,s):i.toString(t,n,s)
if(!c)return l
return r.isScalar(i)||l[0]==="{"||l[0]==="["?`${c} ${l}`:`${c}\n${t.indent}${l}`}t.createStringifyContext=createStringifyContext
t.stringify=stringify},1212:(e,t,n)=>{var s=n(1127)
var r=n(2148)
var o=n(9799)
function stringifyCollection(e,t,n){const s=t.inFlow??e.flow
const r=s?stringifyFlowCollection:stringifyBlockCollection
return r(e,t,n)}function stringifyBlockCollection({comment:e,items:t},n,{blockItemPrefix:a,flowChars:i,itemIndent:c,onChompKeep:l,onComment:u}){const{indent:d,options:{commentString:f}}=n
const p=Object.assign({},n,{indent:c,type:null})
let h=false
const m=[]
for(let e=0;e<t.length;++e){const i=t[e]
let l=null
if(s.isNode(i)){if(!h&&i.spaceBefore)m.push("")
addCommentBefore(n,m,i.commentBefore,h)
if(i.comment)l=i.comment}else if(s.isPair(i)){const e=s.isNode(i.key)?i.key:null
if(e){if(!h&&e.spaceBefore)m.push("")
addCommentBefore(n,m,e.commentBefore,h)}}h=false
let u=r.stringify(i,p,()=>l=null,()=>h=true)
if(l)u+=o.lineComment(u,c,f(l))
if(h&&l)h=false
m.push(a+u)}let g
if(m.length===0){g=i.start+i.end}else{g=m[0]
for(let e=1;e<m.length;++e){const t=m[e]
g+=t?`\n${d}${t}`:"\n"}}if(e){g+="\n"+o.indentComment(f(e),d)
if(u)u()}else if(h&&l)l()
return g}function stringifyFlowCollection({items:e},t,{flowChars:n,itemIndent:a}){const{indent:i,indentStep:c,flowCollectionPadding:l,options:{commentString:u}}=t
a+=c
const d=Object.assign({},t,{indent:a,inFlow:true,type:null})
let f=false
let p=0
const h=[]
for(let n=0;n<e.length;++n){const i=e[n]
let c=null
if(s.isNode(i)){if(i.spaceBefore)h.push("")
addCommentBefore(t,h,i.commentBefore,false)
if(i.comment)c=i.comment}else if(s.isPair(i)){const e=s.isNode(i.key)?i.key:null
if(e){if(e.spaceBefore)h.push("")
addCommentBefore(t,h,e.commentBefore,false)
if(e.comment)f=true}const n=s.isNode(i.value)?i.value:null
if(n){if(n.comment)c=n.comment
if(n.commentBefore)f=true}else if(i.value==null&&e?.comment){c=e.comment}}if(c)f=true
let l=r.stringify(i,d,()=>c=null)
f||(f=h.length>p||l.includes("\n"))
if(n<e.length-1){l+=","}else if(t.options.trailingComma){if(t.options.lineWidth>0){f||(f=h.reduce((e,t)=>e+t.length+2,2)+(l.length+2)>t.options.lineWidth)}if(f){l+=","}}if(c)l+=o.lineComment(l,a,u(c))
h.push(l)
p=h.length}const{start:m,end:g}=n
if(h.length===0){return m+g}else{if(!f){const e=h.reduce((e,t)=>e+t.length+2,2)
f=t.options.lineWidth>0&&e>t.options.lineWidth}if(f){let e=m
for(const t of h)e+=t?`\n${c}${i}${t}`:"\n"
return`${e}\n${i}${g}`}else{return`${m}${l}${h.join(" ")}${l}${g}`}}}function addCommentBefore({indent:e,options:{commentString:t}},n,s,r){if(s&&r)s=s.replace(/^\n+/,"")
if(s){const r=o.indentComment(t(s),e)
n.push(r.trimStart())}}t.stringifyCollection=stringifyCollection},9799:(e,t)=>{const stringifyComment=e=>e.replace(/^(?!$)(?: $)?/gm,"#")
function indentComment(e,t){if(/^\n+$/.test(e))return e.substring(1)
return t?e.replace(/^(?! *$)/gm,t):e}const lineComment=(e,t,n)=>e.endsWith("\n")?indentComment(n,t):n.includes("\n")?"\n"+indentComment(n,t):(e.endsWith(" ")?"":" ")+n
t.indentComment=indentComment
t.lineComment=lineComment
t.stringifyComment=stringifyComment},9210:(e,t,n)=>{var s=n(1127)
var r=n(2148)
var o=n(9799)
function stringifyDocument(e,t){const n=[]
let a=t.directives===true
if(t.directives!==false&&e.directives){const t=e.directives.toString(e)
if(t){n.push(t)
a=true}else if(e.directives.docStart)a=true}if(a)n.push("---")
const i=r.createStringifyContext(e,t)
const{commentString:c}=i.options
if(e.commentBefore){if(n.length!==1)n.unshift("")
const t=c(e.commentBefore)
n.unshift(o.indentComment(t,""))}let l=false
let u=null
if(e.contents){if(s.isNode(e.contents)){if(e.contents.spaceBefore&&a)n.push("")
if(e.contents.commentBefore){const t=c(e.contents.commentBefore)
n.push(o.indentComment(t,""))}i.forceBlockIndent=!!e.comment
u=e.contents.comment}const t=u?undefined:()=>l=true
let d=r.stringify(e.contents,i,()=>u=null,t)
if(u)d+=o.lineComment(d,"",c(u))
if((d[0]==="|"||d[0]===">")&&n[n.length-1]==="---"){n[n.length-1]=`--- ${d}`}else n.push(d)}else{n.push(r.stringify(e.contents,i))}if(e.directives?.docEnd){if(e.comment){const t=c(e.comment)
if(t.includes("\n")){n.push("...")
n.push(o.indentComment(t,""))}else{n.push(`... ${t}`)}}else{n.push("...")}}else{let t=e.comment
if(t&&l)t=t.replace(/^\n+/,"")
if(t){if((!l||u)&&n[n.length-1]!=="")n.push("")
n.push(o.indentComment(c(t),""))}}return n.join("\n")+"\n"}t.stringifyDocument=stringifyDocument},8689:(e,t)=>{function stringifyNumber({format:e,minFractionDigits:t,tag:n,value:s}){if(typeof s==="bigint")return String(s)
const r=typeof s==="number"?s:Number(s)
if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf"
let o=Object.is(s,-0)?"-0":JSON.stringify(s)
if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(o)&&!o.includes("e")){let e=o.indexOf(".")
if(e<0){e=o.length
o+="."}let n=t-(o.length-e-1)
while(n-- >0)o+="0"}return o}t.stringifyNumber=stringifyNumber},7367:(e,t,n)=>{var s=n(1127)
var r=n(3301)
var o=n(2148)
var a=n(9799)
function stringifyPair({key:e,value:t},n,i,c){const{allNullValues:l,doc:u,indent:d,indentStep:f,options:{commentString:p,indentSeq:h,simpleKeys:m}}=n
let g=s.isNode(e)&&e.comment||null
if(m){if(g){throw new Error("With simple keys, key nodes cannot have comments")}if(s.isCollection(e)||!s.isNode(e)&&typeof e==="object"){const e="With simple keys, collection cannot be used as a key value"
throw new Error(e)}}let y=!m&&(!e||g&&t==null&&!n.inFlow||s.isCollection(e)||(s.isScalar(e)?e.type===r.Scalar.BLOCK_FOLDED||e.type===r.Scalar.BLOCK_LITERAL:typeof e==="object"))
n=Object.assign({},n,{allNullValues:false,implicitKey:!y&&(m||!l),indent:d+f})
let k=false
let b=false
let v=o.stringify(e,n,()=>k=true,()=>b=true)
if(!y&&!n.inFlow&&v.length>1024){if(m)throw new Error("With simple keys, single line scalar must not span more than 1024 characters")
y=true}if(n.inFlow){if(l||t==null){if(k&&i)i()
return v===""?"?":y?`? ${v}`:v}}else if(l&&!m||t==null&&y){v=`? ${v}`
if(g&&!k){v+=a.lineComment(v,n.indent,p(g))}else if(b&&c)c()
return v}if(k)g=null
if(y){if(g)v+=a.lineComment(v,n.indent,p(g))
v=`? ${v}\n${d}:`}else{v=`${v}:`
if(g)v+=a.lineComment(v,n.indent,p(g))}let w,S,A
if(s.isNode(t)){w=!!t.spaceBefore
S=t.commentBefore
A=t.comment}else{w=false
S=null
A=null
if(t&&typeof t==="object")t=u.createNode(t)}n.implicitKey=false
if(!y&&!g&&s.isScalar(t))n.indentAtStart=v.length+1
b=false
if(!h&&f.length>=2&&!n.inFlow&&!y&&s.isSeq(t)&&!t.flow&&!t.tag&&!t.anchor){n.indent=n.indent.substring(2)}let x=false
const $=o.stringify(t,n,()=>x=true,()=>b=true)
let C=" "
if(g||w||S){C=w?"\n":""
if(S){const e=p(S)
C+=`\n${a.indentComment(e,n.indent)}`}if($===""&&!n.inFlow){if(C==="\n"&&A)C="\n\n"}else{C+=`\n${n.indent}`}}else if(!y&&s.isCollection(t)){const e=$[0]
const s=$.indexOf("\n")
const r=s!==-1
const o=n.inFlow??t.flow??t.items.length===0
if(r||!o){let t=false
if(r&&(e==="&"||e==="!")){let n=$.indexOf(" ")
if(e==="&"&&n!==-1&&n<s&&$[n+1]==="!"){n=$.indexOf(" ",n+1)}if(n===-1||s<n)t=true}if(!t)C=`\n${n.indent}`}}else if($===""||$[0]==="\n"){C=""}v+=C+$
if(n.inFlow){if(x&&i)i()}else if(A&&!x){v+=a.lineComment(v,n.indent,p(A))}else if(b&&c){c()}return v}t.stringifyPair=stringifyPair},3069:(e,t,n)=>{var s=n(3301)
var r=n(4475)
const getFoldOptions=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth})
const containsDocumentMarker=e=>/^(%|---|\.\.\.)/m.test(e)
function lineLengthOverLimit(e,t,n){if(!t||t<0)return false
const s=t-n
const r=e.length
if(r<=s)return false
for(let t=0,n=0;t<r;++t){if(e[t]==="\n"){if(t-n>s)return true
n=t+1
if(r-n<=s)return false}}return true}function doubleQuotedString(e,t){const n=JSON.stringify(e)
if(t.options.doubleQuotedAsJSON)return n
const{implicitKey:s}=t
const o=t.options.doubleQuotedMinMultiLineLength
const a=t.indent||(containsDocumentMarker(e)?"  ":"")
let i=""
let c=0
for(let e=0,t=n[e];t;t=n[++e]){if(t===" "&&n[e+1]==="\\"&&n[e+2]==="n"){i+=n.slice(c,e)+"\\ "
e+=1
c=e
t="\\"}if(t==="\\")switch(n[e+1]){case"u":{i+=n.slice(c,e)
const t=n.substr(e+2,4)
switch(t){case"0000":i+="\\0"
break
case"0007":i+="\\a"
break
case"000b":i+="\\v"
break
case"001b":i+="\\e"
break
case"0085":i+="\\N"
break
case"00a0":i+="\\_"
break
case"2028":i+="\\L"
break
case"2029":i+="\\P"
break
default:if(t.substr(0,2)==="00")i+="\\x"+t.substr(2)
else i+=n.substr(e,6)}e+=5
c=e+1}break
case"n":if(s||n[e+2]==='"'||n.length<o){e+=1}else{i+=n.slice(c,e)+"\n\n"
while(n[e+2]==="\\"&&n[e+3]==="n"&&n[e+4]!=='"'){i+="\n"
e+=2}i+=a
if(n[e+2]===" ")i+="\\"
e+=1
c=e+1}break
default:e+=1}}i=c?i+n.slice(c):n
return s?i:r.foldFlowLines(i,a,r.FOLD_QUOTED,getFoldOptions(t,false))}function singleQuotedString(e,t){if(t.options.singleQuote===false||t.implicitKey&&e.includes("\n")||/[ \t]\n|\n[ \t]/.test(e))return doubleQuotedString(e,t)
const n=t.indent||(containsDocumentMarker(e)?"  ":"")
const s="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&\n${n}`)+"'"
return t.implicitKey?s:r.foldFlowLines(s,n,r.FOLD_FLOW,getFoldOptions(t,false))}function quotedString(e,t){const{singleQuote:n}=t.options
let s
if(n===false)s=doubleQuotedString
else{const t=e.includes('"')
const r=e.includes("'")
if(t&&!r)s=singleQuotedString
else if(r&&!t)s=doubleQuotedString
else s=n?singleQuotedString:doubleQuotedString}return s(e,t)}let o
try{o=new RegExp("(^|(?<!\n))\n+(?!\n|$)","g")}catch{o=/\n+(?!\n|$)/g}function blockString({comment:e,type:t,value:n},a,i,c){const{blockQuote:l,commentString:u,lineWidth:d}=a.options
if(!l||/\n[\t ]+$/.test(n)){return quotedString(n,a)}const f=a.indent||(a.forceBlockIndent||containsDocumentMarker(n)?"  ":"")
const p=l==="literal"?true:l==="folded"||t===s.Scalar.BLOCK_FOLDED?false:t===s.Scalar.BLOCK_LITERAL?true:!lineLengthOverLimit(n,d,f.length)
if(!n)return p?"|\n":">\n"
let h
let m
for(m=n.length;m>0;--m){const e=n[m-1]
if(e!=="\n"&&e!=="\t"&&e!==" ")break}let g=n.substring(m)
const y=g.indexOf("\n")
if(y===-1){h="-"}else if(n===g||y!==g.length-1){h="+"
if(c)c()}else{h=""}if(g){n=n.slice(0,-g.length)
if(g[g.length-1]==="\n")g=g.slice(0,-1)
g=g.replace(o,`$&${f}`)}let k=false
let b
let v=-1
for(b=0;b<n.length;++b){const e=n[b]
if(e===" ")k=true
else if(e==="\n")v=b
else break}let w=n.substring(0,v<b?v+1:b)
if(w){n=n.substring(w.length)
w=w.replace(/\n+/g,`$&${f}`)}const S=f?"2":"1"
let A=(k?S:"")+h
if(e){A+=" "+u(e.replace(/ ?[\r\n]+/g," "))
if(i)i()}if(!p){const e=n.replace(/\n+/g,"\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${f}`)
let o=false
const i=getFoldOptions(a,true)
if(l!=="folded"&&t!==s.Scalar.BLOCK_FOLDED){i.onOverflow=()=>{o=true}}const c=r.foldFlowLines(`${w}${e}${g}`,f,r.FOLD_BLOCK,i)
if(!o)return`>${A}\n${f}${c}`}n=n.replace(/\n+/g,`$&${f}`)
return`|${A}\n${f}${w}${n}${g}`}function plainString(e,t,n,o){const{type:a,value:i}=e
const{actualString:c,implicitKey:l,indent:u,indentStep:d,inFlow:f}=t
if(l&&i.includes("\n")||f&&/[[\]{},]/.test(i)){return quotedString(i,t)}if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i)){return l||f||!i.includes("\n")?quotedString(i,t):blockString(e,t,n,o)}if(!l&&!f&&a!==s.Scalar.PLAIN&&i.includes("\n")){return blockString(e,t,n,o)}if(containsDocumentMarker(i)){if(u===""){t.forceBlockIndent=true
return blockString(e,t,n,o)}else if(l&&u===d){return quotedString(i,t)}}const p=i.replace(/\n+/g,`$&\n${u}`)
if(c){const test=e=>e.default&&e.tag!=="tag:yaml.org,2002:str"&&e.test?.test(p)
const{compat:e,tags:n}=t.doc.schema
if(n.some(test)||e?.some(test))return quotedString(i,t)}return l?p:r.foldFlowLines(p,u,r.FOLD_FLOW,getFoldOptions(t,false))}function stringifyString(e,t,n,r){const{implicitKey:o,inFlow:a}=t
const i=typeof e.value==="string"?e:Object.assign({},e,{value:String(e.value)})
let{type:c}=e
if(c!==s.Scalar.QUOTE_DOUBLE){if(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(i.value))c=s.Scalar.QUOTE_DOUBLE}const _stringify=e=>{switch(e){case s.Scalar.BLOCK_FOLDED:case s.Scalar.BLOCK_LITERAL:return o||a?quotedString(i.value,t):blockString(i,t,n,r)
case s.Scalar.QUOTE_DOUBLE:return doubleQuotedString(i.value,t)
case s.Scalar.QUOTE_SINGLE:return singleQuotedString(i.value,t)
case s.Scalar.PLAIN:return plainString(i,t,n,r)
default:return null}}
let l=_stringify(c)
if(l===null){const{defaultKeyType:e,defaultStringType:n}=t.options
const s=o&&e||n
l=_stringify(s)
if(l===null)throw new Error(`Unsupported default string type ${s}`)}return l}t.stringifyString=stringifyString},204:(e,t,n)=>{var s=n(1127)
const r=Symbol("break visit")
const o=Symbol("skip children")
const a=Symbol("remove node")
function visit(e,t){const n=initVisitor(t)
if(s.isDocument(e)){const t=visit_(null,e.contents,n,Object.freeze([e]))
if(t===a)e.contents=null}else visit_(null,e,n,Object.freeze([]))}visit.BREAK=r
visit.SKIP=o
visit.REMOVE=a
function visit_(e,t,n,o){const i=callVisitor(e,t,n,o)
if(s.isNode(i)||s.isPair(i)){replaceNode(e,o,i)
return visit_(e,i,n,o)}if(typeof i!=="symbol"){if(s.isCollection(t)){o=Object.freeze(o.concat(t))
for(let e=0;e<t.items.length;++e){const s=visit_(e,t.items[e],n,o)
if(typeof s==="number")e=s-1
else if(s===r)return r
else if(s===a){t.items.splice(e,1)
e-=1}}}else if(s.isPair(t)){o=Object.freeze(o.concat(t))
const e=visit_("key",t.key,n,o)
if(e===r)return r
else if(e===a)t.key=null
const s=visit_("value",t.value,n,o)
if(s===r)return r
else if(s===a)t.value=null}}return i}async function visitAsync(e,t){const n=initVisitor(t)
if(s.isDocument(e)){const t=await visitAsync_(null,e.contents,n,Object.freeze([e]))
if(t===a)e.contents=null}else await visitAsync_(null,e,n,Object.freeze([]))}visitAsync.BREAK=r
visitAsync.SKIP=o
visitAsync.REMOVE=a
async function visitAsync_(e,t,n,o){const i=await callVisitor(e,t,n,o)
if(s.isNode(i)||s.isPair(i)){replaceNode(e,o,i)
return visitAsync_(e,i,n,o)}if(typeof i!=="symbol"){if(s.isCollection(t)){o=Object.freeze(o.concat(t))
for(let e=0;e<t.items.length;++e){const s=await visitAsync_(e,t.items[e],n,o)
if(typeof s==="number")e=s-1
else if(s===r)return r
else if(s===a){t.items.splice(e,1)
e-=1}}}else if(s.isPair(t)){o=Object.freeze(o.concat(t))
const e=await visitAsync_("key",t.key,n,o)
if(e===r)return r
else if(e===a)t.key=null
const s=await visitAsync_("value",t.value,n,o)
if(s===r)return r
else if(s===a)t.value=null}}return i}function initVisitor(e){if(typeof e==="object"&&(e.Collection||e.Node||e.Value)){return Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e)}return e}function callVisitor(e,t,n,r){if(typeof n==="function")return n(e,t,r)
if(s.isMap(t))return n.Map?.(e,t,r)
if(s.isSeq(t))return n.Seq?.(e,t,r)
if(s.isPair(t))return n.Pair?.(e,t,r)
if(s.isScalar(t))return n.Scalar?.(e,t,r)
if(s.isAlias(t))return n.Alias?.(e,t,r)
return undefined}function replaceNode(e,t,n){const r=t[t.length-1]
if(s.isCollection(r)){r.items[e]=n}else if(s.isPair(r)){if(e==="key")r.key=n
else r.value=n}else if(s.isDocument(r)){r.contents=n}else{const e=s.isAlias(r)?"alias":"scalar"
throw new Error(`Cannot replace node with ${e} parent`)}}t.visit=visit
t.visitAsync=visitAsync},3220:(e,t,n)=>{n.a(e,async(e,t)=>{try{var s=n(7975)
var r=n(5354)
var o=n(8823)
var a=n(9101)
var i=n(1687)
var c=n(313)
var l=n(421)
var u=n(7862)
var d=n(1253)
var f=n(6345)
var p=n(6714)
var h=n(8760)
var m=n(778)
const g=`Usage: aks-support-check [options] [path…]\n\nHolds AKS Engine cluster definitions and Kubernetes manifests against Microsoft's\nsupport policies and says, with the line, what Microsoft Support would not cover.\n\nOptions:\n  --format FORMAT              text (default), json, markdown or github\n  --output FILE                write the report to FILE instead of standard output\n  --config FILE                configuration (default: .github/aks-support.yml)\n  --include GLOB               report only on files that match; may be repeated\n  --exclude GLOB               leave out files that match; may be repeated\n  --fail-on LEVEL              error (default), warning, notice or never\n  --platform NAME              auto (default), azure-stack, aks or both\n  --kubernetes-version V       the version that the workloads run on, e.g. 1.20\n  --policy-edition DATE        the edition of the AKS Engine policy, e.g. 2019-08-22\n  --aks-engine-version V       the release of aks-engine in use, e.g. 0.85.0\n  --explain RULE               explain a rule, or a clause of a policy\n  --list-rules                 list all rules\n  --version                    print the version\n  --help                       print this\n\nExit status: 0 nothing at or above --fail-on; 1 something; 2 wrong usage or\nconfiguration; 3 the scan failed, or a file in scope could not be read.\n`
const y=["text","json","markdown","github"]
async function main(e){const{values:t,positionals:n}=parse(e)
if(t.help)return print(g)
if(t.version)return print(`${r.rE}\n`)
if(t["list-rules"])return print((0,a.s)())
if(t.explain!==undefined)return print((0,a.W)(t.explain))
const s=y.find(e=>e===t.format)
if(s===undefined){throw new o.j(`--format is ${JSON.stringify(t.format)}, but only ${y.join(", ")} is allowed.`)}const c=process.cwd()
const l=await(0,m.w)(c)
const u=await(0,p.Z)(l,c,{paths:n,include:t.include,exclude:t.exclude,configFile:t.config,failOn:t["fail-on"],platform:t.platform,kubernetesVersion:t["kubernetes-version"],policyEdition:t["policy-edition"],aksEngineVersion:t["aks-engine-version"]})
const d=await(0,f.S)(await(0,m.d)(l),u)
const h=render(d,s,t.output===undefined)
if(t.output===undefined)await print(h)
else await writeOutput(c,t.output,h)
return(0,i.$u)(d,u.failOn)}function parse(e){try{return(0,s.parseArgs)({args:[...e],allowPositionals:true,options:{format:{type:"string",default:"text"},output:{type:"string"},config:{type:"string"},include:{type:"string",multiple:true,default:[]},exclude:{type:"string",multiple:true,default:[]},"fail-on":{type:"string"},platform:{type:"string"},"kubernetes-version":{type:"string"},"policy-edition":{type:"string"},"aks-engine-version":{type:"string"},explain:{type:"string"},"list-rules":{type:"boolean",default:false},version:{type:"boolean",default:false},help:{type:"boolean",default:false}}})}catch(e){if(e instanceof TypeError){const[t=""]=e.message.split(". ")
throw new o.j(`${t}. See --help.`)}throw e}}function render(e,t,n){switch(t){case"text":return(0,d.U)(e,{color:n&&wantsColor()})
case"json":return(0,l.l)(e)
case"markdown":return(0,u.u)(e,{})
case"github":return(0,c.e)(e)}}function wantsColor(){if((process.env["NO_COLOR"]??"")!=="")return false
const e=process.env["FORCE_COLOR"]
if(e!==undefined)return e!=="0"
return process.stdout.isTTY&&process.env["TERM"]!=="dumb"}async function writeOutput(e,t,n){try{await(0,h.RO)(e,t,n)}catch{throw new o.j(`The report cannot be written to ${JSON.stringify(t)}.`)}}function print(e){return new Promise((t,n)=>{process.stdout.once("error",e=>{if(e.code==="EPIPE")t(0)
else n(e)})
process.stdout.write(e,()=>{t(0)})})}try{process.exitCode=await main(process.argv.slice(2))}catch(k){if(k instanceof o.j){process.stderr.write(`aks-support-check: ${k.message}\n`)
process.exitCode=2}else{const b=k instanceof Error?k.stack??k.message:String(k)
process.stderr.write(`aks-support-check: the scan failed, which is a bug in it.\n${b}\n`)
process.exitCode=3}}t()}catch(v){t(v)}},1)},8823:(e,t,n)=>{n.d(t,{j:()=>ConfigurationError})
class ConfigurationError extends Error{at
name="ConfigurationError"
constructor(e,t){super(e)
this.at=t}}},9101:(e,t,n)=>{n.d(t,{W:()=>explain,s:()=>listRules})
var s=n(8823)
var r=n(2493)
var o=n(7190)
function listRules(){const e=Math.max(...o.a.map(e=>e.id.length))
const t=o.a.map(t=>`${t.id.padEnd(e)}  ${t.summary}\n`)
const n=(0,r.qR)().flatMap(({title:e,clauses:t})=>[`\n${e}\n`,...t.map(e=>`${e.id} (${e.status})\n  ${checkedBy(e)}\n`)])
return[...t,...n].join("")}function checkedBy({id:e,notCheckable:t}){const n=o.a.filter(t=>t.clauses.includes(e)).map(e=>e.id)
return n.length>0?`Checked by ${n.join(", ")}.`:`Not checked: ${t??"no rule looks at it yet."}`}function explain(e){const t=o.a.find(t=>t.id===e)
if(t!==undefined){const e=(0,r.hd)()
const n=t.clauses.flatMap(t=>e.clause(t)??(0,r.Q4)(t)??[])
return[`${t.id}: ${t.summary}`,`What it finds\n  ${plain(t.docs.finds)}`,`How to fix it\n  ${plain(t.docs.fix)}`,...n.map(e=>`${e.id} (${e.status})\n  ${e.summary}\n  ${e.section}, ${e.edition}: ${e.url}`),""].join("\n\n")}const n=(0,r.qR)().flatMap(t=>t.clauses.filter(t=>t.id===e).flatMap(e=>t.editions.map(n=>({edition:n,in:(0,r.AA)(t,n,e)}))))
if(n.length===0){throw new s.j(`There is no rule and no clause ${JSON.stringify(e)}; --list-rules shows the rules.`)}return n.map(({edition:t,in:n})=>n===undefined?`${e} (${t.id}): not in this edition.\n`:`${e} (${t.id}): ${n.status}\n  ${n.summary}\n  ${n.section}: ${n.url}\n  ${checkedBy(n)}\n`).join("\n")}function plain(e){return e.replaceAll("`","")}},7388:(e,t,n)=>{n.d(t,{se:()=>o,pU:()=>foldKey,uE:()=>isSecretKey,YD:()=>keysOf})
const s=JSON.parse('{"ContainerService":{"apiVersion":"string","id":"string","location":"string","name":"string","plan":"@ResourcePurchasePlan","properties":"@Properties","tags":"map","type":"string"},"ResourcePurchasePlan":{"name":"string","product":"string","promotionCode":"string","publisher":"string"},"Properties":{"aadProfile":"@AADProfile","agentPoolProfiles":"[]@AgentPoolProfile","certificateProfile":"@CertificateProfile","customCloudProfile":"@CustomCloudProfile","extensionProfiles":"[]@ExtensionProfile","featureFlags":"@FeatureFlags","linuxProfile":"@LinuxProfile","masterProfile":"@MasterProfile","orchestratorProfile":"@OrchestratorProfile","provisioningState":"string","servicePrincipalProfile":"@ServicePrincipalProfile","telemetryProfile":"@TelemetryProfile","windowsProfile":"@WindowsProfile"},"OrchestratorProfile":{"dcosConfig":"any","kubernetesConfig":"@KubernetesConfig","orchestratorRelease":"string","orchestratorType":"string","orchestratorVersion":"string"},"KubernetesConfig":{"addons":"[]@KubernetesAddon","apiServerConfig":"map","azureCNIURLLinux":"string","azureCNIURLWindows":"string","azureCNIVersion":"string","cloudControllerManagerConfig":"map","cloudProviderBackoff":"bool","cloudProviderBackoffDuration":"int","cloudProviderBackoffExponent":"float","cloudProviderBackoffJitter":"float","cloudProviderBackoffMode":"string","cloudProviderBackoffRetries":"int","cloudProviderDisableOutboundSNAT":"bool","cloudProviderRateLimit":"bool","cloudProviderRateLimitBucket":"int","cloudProviderRateLimitBucketWrite":"int","cloudProviderRateLimitQPS":"float","cloudProviderRateLimitQPSWrite":"float","clusterSubnet":"string","components":"[]@KubernetesComponent","containerdVersion":"string","containerRuntime":"string","containerRuntimeConfig":"map","controllerManagerConfig":"map","customCcmImage":"string","customHyperkubeImage":"string","customKubeAPIServerImage":"string","customKubeBinaryURL":"string","customKubeControllerManagerImage":"string","customKubeProxyImage":"string","customKubeSchedulerImage":"string","customWindowsPackageURL":"string","dnsServiceIP":"string","dockerBridgeSubnet":"string","dockerEngineVersion":"string","enableAggregatedAPIs":"bool","enableDataEncryptionAtRest":"bool","enableEncryptionWithExternalKms":"bool","enableMultipleStandardLoadBalancers":"bool","enablePodSecurityPolicy":"bool","enableRbac":"bool","enableSecureKubelet":"bool","etcdDiskSizeGB":"string","etcdEncryptionKey":"string","etcdStorageLimitGB":"int","etcdVersion":"string","excludeMasterFromStandardLB":"bool","gchighthreshold":"int","gclowthreshold":"int","keyVaultSku":"string","kubeletConfig":"map","kubeProxyMode":"string","kubeReservedCgroup":"string","kubernetesImageBase":"string","kubernetesImageBaseType":"string","linuxContainerdURL":"string","linuxMobyURL":"string","linuxRuncURL":"string","loadBalancerOutboundIPs":"int","loadBalancerSku":"string","maximumLoadBalancerRuleCount":"int","maxPods":"int","mcrKubernetesImageBase":"string","microsoftAptRepositoryURL":"string","mobyVersion":"string","networkMode":"string","networkPlugin":"string","networkPolicy":"string","outboundRuleIdleTimeoutInMinutes":"int","podSecurityPolicyConfig":"map","privateAzureRegistryServer":"string","privateCluster":"@PrivateCluster","schedulerConfig":"map","serviceCidr":"string","tags":"string","useCloudControllerManager":"bool","useInstanceMetadata":"bool","useManagedIdentity":"bool","userAssignedClientID":"string","userAssignedID":"string","windowsContainerdURL":"string","windowsNodeBinariesURL":"string","windowsSdnPluginURL":"string"},"PrivateCluster":{"enabled":"bool","enableHostsConfigAgent":"bool","jumpboxProfile":"@PrivateJumpboxProfile"},"PrivateJumpboxProfile":{"name":"string","osDiskSizeGB":"int","publicKey":"string","storageProfile":"string","username":"string","vmSize":"string"},"KubernetesAddon":{"config":"map","containers":"[]@KubernetesContainerSpec","data":"string","enabled":"bool","mode":"string","name":"string","pools":"[]@AddonNodePoolsConfig"},"KubernetesContainerSpec":{"cpuLimits":"string","cpuRequests":"string","image":"string","memoryLimits":"string","memoryRequests":"string","name":"string"},"AddonNodePoolsConfig":{"config":"map","name":"string"},"KubernetesComponent":{"config":"map","containers":"[]@KubernetesContainerSpec","data":"string","enabled":"bool","name":"string"},"MasterProfile":{"agentSubnet":"string","agentVnetSubnetID":"string","auditDEnabled":"bool","availabilityProfile":"string","availabilityZones":"[]string","cosmosEtcd":"bool","count":"int","customFiles":"[]@CustomFile","customVMTags":"map","distro":"string","dnsPrefix":"string","encryptionAtHost":"bool","extensions":"[]@Extension","firstConsecutiveStaticIP":"string","fqdn":"string","HTTPSourceAddressPrefix":"string","imageReference":"@ImageReference","ipAddressCount":"int","kubernetesConfig":"@KubernetesConfig","oauthEnabled":"bool","osDiskCachingType":"string","osDiskSizeGB":"int","platformFaultDomainCount":"int","platformUpdateDomainCount":"int","preProvisionExtension":"@Extension","proximityPlacementGroupID":"string","singlePlacementGroup":"bool","storageProfile":"string","subjectAltNames":"[]string","sysctldConfig":"map","ultraSSDEnabled":"bool","vmSize":"string","vnetCidr":"string","vnetSubnetID":"string"},"Extension":{"name":"string","singleOrAll":"string","template":"string"},"ImageReference":{"gallery":"string","name":"string","resourceGroup":"string","subscriptionId":"string","version":"string"},"CustomFile":{"dest":"string","source":"string"},"AgentPoolProfile":{"acceleratedNetworkingEnabled":"bool","acceleratedNetworkingEnabledWindows":"bool","auditDEnabled":"bool","availabilityProfile":"string","availabilityZones":"[]string","count":"int","customNodeLabels":"map","customVMTags":"map","dataDiskCachingType":"string","diskEncryptionSetID":"string","diskSizesGB":"[]int","distro":"string","dnsPrefix":"string","enableVMSSNodePublicIP":"bool","encryptionAtHost":"bool","extensions":"[]@Extension","fqdn":"string","imageReference":"@ImageReference","ipAddressCount":"int","kubernetesConfig":"@KubernetesConfig","loadBalancerBackendAddressPoolIDs":"[]string","name":"string","osDiskCachingType":"string","osDiskSizeGB":"int","osType":"string","platformFaultDomainCount":"int","platformUpdateDomainCount":"int","ports":"[]int","preProvisionExtension":"@Extension","proximityPlacementGroupID":"string","role":"string","scaleSetEvictionPolicy":"string","scaleSetPriority":"string","singlePlacementGroup":"bool","spotMaxPrice":"float","storageProfile":"string","sysctldConfig":"map","ultraSSDEnabled":"bool","vmSize":"string","vmssName":"string","vmssOverProvisioningEnabled":"bool","vnetSubnetID":"string"},"LinuxProfile":{"adminUsername":"string","customNodesDNS":"@CustomNodesDNS","customSearchDomain":"@CustomSearchDomain","enableUnattendedUpgrades":"bool","eth0MTU":"int","runUnattendedUpgradesOnBootstrap":"bool","scriptroot":"string","secrets":"[]@KeyVaultSecrets","ssh":"@LinuxProfileSsh"},"LinuxProfileSsh":{"publicKeys":"[]@PublicKey"},"PublicKey":{"keyData":"string"},"KeyVaultSecrets":{"sourceVault":"@KeyVaultID","vaultCertificates":"[]@KeyVaultCertificate"},"KeyVaultID":{"id":"string"},"KeyVaultCertificate":{"certificateStore":"string","certificateUrl":"string"},"CustomSearchDomain":{"name":"string","realmPassword":"string","realmUser":"string"},"CustomNodesDNS":{"dnsServer":"string"},"ExtensionProfile":{"extensionParameters":"string","name":"string","parametersKeyvaultSecretRef":"@KeyvaultSecretRef","rootURL":"string","script":"string","urlQuery":"string","version":"string"},"KeyvaultSecretRef":{"secretName":"string","vaultID":"string","version":"string"},"WindowsProfile":{"adminPassword":"string","adminUsername":"string","alwaysPullWindowsPauseImage":"bool","csiProxyURL":"string","enableAHUB":"bool","enableAutomaticUpdates":"bool","enableCSIProxy":"bool","imageReference":"@ImageReference","imageVersion":"string","isCredentialAutoGenerated":"bool","provisioningScriptsPackageURL":"string","secrets":"[]@KeyVaultSecrets","sshEnabled":"bool","windowsDockerVersion":"string","WindowsImageSourceUrl":"string","WindowsOffer":"string","windowsPauseImageURL":"string","WindowsPublisher":"string","windowsRuntimes":"@WindowsRuntimes","windowsSecureTLSEnabled":"bool","WindowsSku":"string"},"WindowsRuntimes":{"default":"string","hypervRuntimes":"[]@RuntimeHandlers"},"RuntimeHandlers":{"buildNumber":"string"},"ServicePrincipalProfile":{"clientId":"string","keyvaultSecretRef":"@KeyvaultSecretRef","objectId":"string","secret":"string"},"CertificateProfile":{"apiServerCertificate":"string","apiServerPrivateKey":"string","caCertificate":"string","caPrivateKey":"string","clientCertificate":"string","clientPrivateKey":"string","etcdClientCertificate":"string","etcdClientPrivateKey":"string","etcdPeerCertificates":"[]string","etcdPeerPrivateKeys":"[]string","etcdServerCertificate":"string","etcdServerPrivateKey":"string","kubeConfigCertificate":"string","kubeConfigPrivateKey":"string"},"AADProfile":{"adminGroupID":"string","clientAppID":"string","serverAppID":"string","tenantID":"string"},"FeatureFlags":{"blockOutboundInternet":"bool","enableCSERunInBackground":"bool","enableIPv6DualStack":"bool","enableIPv6Only":"bool","enableTelemetry":"bool","enableWinDSR":"bool","enforceKubernetesDisaStig":"bool","enforceUbuntu2004DisaStig":"bool","enforceUbuntu2204DisaStig":"bool"},"CustomCloudProfile":{"authenticationMethod":"string","azureEnvironmentSpecConfig":"@AzureEnvironmentSpecConfig","customCloudRootCertificates":"string","customCloudSourcesList":"string","dependenciesLocation":"string","environment":"@Environment","identitySystem":"string","portalURL":"string"},"Environment":{"activeDirectoryEndpoint":"string","apiManagementHostNameSuffix":"string","batchManagementEndpoint":"string","containerRegistryDNSSuffix":"string","cosmosDBDNSSuffix":"string","galleryEndpoint":"string","graphEndpoint":"string","keyVaultDNSSuffix":"string","keyVaultEndpoint":"string","managementPortalURL":"string","name":"string","publishSettingsURL":"string","resourceIdentifiers":"@ResourceIdentifier","resourceManagerEndpoint":"string","resourceManagerVMDNSSuffix":"string","serviceBusEndpoint":"string","serviceBusEndpointSuffix":"string","serviceManagementEndpoint":"string","serviceManagementVMDNSSuffix":"string","sqlDatabaseDNSSuffix":"string","storageEndpointSuffix":"string","synapseEndpointSuffix":"string","tokenAudience":"string","trafficManagerDNSSuffix":"string"},"ResourceIdentifier":{"batch":"string","datalake":"string","graph":"string","keyVault":"string","operationalInsights":"string","serviceBus":"string","storage":"string","synapse":"string"},"AzureEnvironmentSpecConfig":{"cloudName":"string","dockerSpecConfig":"any","endpointConfig":"@AzureEndpointConfig","kubernetesSpecConfig":"@KubernetesSpecConfig","osImageConfig":"map@AzureOSImageConfig"},"KubernetesSpecConfig":{"aciConnectorImageBase":"string","alwaysPullWindowsPauseImage":"bool","azureCNIImageBase":"string","azureTelemetryPID":"string","calicoImageBase":"string","cniPluginsDownloadURL":"string","containerdDownloadURLBase":"string","csiProxyDownloadURL":"string","etcdDownloadURLBase":"string","kubeBinariesSASURLBase":"string","kubernetesImageBase":"string","mcrKubernetesImageBase":"string","nvidiaImageBase":"string","tillerImageBase":"string","vnetCNILinuxPluginsDownloadURL":"string","vnetCNIWindowsPluginsDownloadURL":"string","windowsPauseImageURL":"string","windowsProvisioningScriptsPackageURL":"string","windowsTelemetryGUID":"string"},"AzureEndpointConfig":{"resourceManagerVMDNSSuffix":"string"},"AzureOSImageConfig":{"imageOffer":"string","imagePublisher":"string","imageSku":"string","imageVersion":"string"},"TelemetryProfile":{"applicationInsightsKey":"string"},"BarePool":{"apiVersion":"string","enableAutoScaling":"bool","kubernetesConfig":"@BarePoolKubernetesConfig","maxCount":"int","minCount":"int","orchestratorVersion":"string","preserveNodesProperties":"bool","provisioningState":"string","subnet":"string","vnetCidrs":"[]string","windowsNameVersion":"string"},"BarePoolKubernetesConfig":{"ctrlMgrNodeMonitorGracePeriod":"string","ctrlMgrPodEvictionTimeout":"string","ctrlMgrRouteReconciliationPeriod":"string","hardEvictionThreshold":"string","nodeStatusUpdateFrequency":"string","nonMasqueradeCidr":"string"}}')
const r={BarePool:"AgentPoolProfile",BarePoolKubernetesConfig:"KubernetesConfig"}
const o=["CustomFile","AzureOSImageConfig"]
const a=`\n  acc-16.04 aks aks-1804 aks-18.04 aks-docker-engine aks-ubuntu-16.04 aks-ubuntu-18.04\n  aks-ubuntu-20.04 aks-ubuntu-22.04 coreos flatcar rhel ubuntu ubuntu-18.04 ubuntu-18.04-gen2\n  ubuntu-20.04 ubuntu-20.04-gen2 ubuntu-22.04`
const i={"AgentPoolProfile.availabilityProfile":"AvailabilitySet VirtualMachineScaleSets","AgentPoolProfile.dataDiskCachingType":"None ReadOnly ReadWrite","AgentPoolProfile.distro":a,"AgentPoolProfile.osDiskCachingType":"None ReadOnly ReadWrite","AgentPoolProfile.osType":"Linux Windows","AgentPoolProfile.role":"","AgentPoolProfile.scaleSetEvictionPolicy":"Deallocate Delete","AgentPoolProfile.scaleSetPriority":"Low Regular Spot","AgentPoolProfile.storageProfile":"Ephemeral ManagedDisks StorageAccount","CustomCloudProfile.authenticationMethod":"client_certificate client_secret","CustomCloudProfile.dependenciesLocation":"china german public usgovernment","CustomCloudProfile.identitySystem":"adfs azure_ad","KubernetesAddon.mode":"EnsureExists Reconcile","KubernetesConfig.containerRuntime":"clear-containers containerd docker kata-containers","KubernetesConfig.kubeProxyMode":"iptables ipvs","KubernetesConfig.kubernetesImageBaseType":"gcr mcr","KubernetesConfig.loadBalancerSku":"Basic Standard","KubernetesConfig.networkMode":"bridge transparent","KubernetesConfig.networkPlugin":"antrea azure cilium flannel kubenet","KubernetesConfig.networkPolicy":"antrea azure calico cilium none","LinuxProfile.eth0MTU":"0 1500 3900","MasterProfile.count":"1 3 5","MasterProfile.distro":a,"MasterProfile.osDiskCachingType":"None ReadOnly ReadWrite","MasterProfile.storageProfile":"ManagedDisks StorageAccount","OrchestratorProfile.orchestratorType":"Kubernetes","RuntimeHandlers.buildNumber":"17763 18362 18363 19041","WindowsRuntimes.default":"hyperv process"}
const c=["KubernetesConfig.loadBalancerSku","OrchestratorProfile.orchestratorType"]
const l={"AgentPoolProfile.count":[1,1e3],"AgentPoolProfile.diskSizesGB":[1,32767],"AgentPoolProfile.ipAddressCount":[0,256],"AgentPoolProfile.osDiskSizeGB":[0,2048],"KubernetesConfig.outboundRuleIdleTimeoutInMinutes":[-2147483648,2147483647],"MasterProfile.ipAddressCount":[0,256],"MasterProfile.osDiskSizeGB":[0,2048],"PrivateJumpboxProfile.osDiskSizeGB":[0,2048]}
const u={"AzureEnvironmentSpecConfig.dockerSpecConfig":"0.58.0","OrchestratorProfile.dcosConfig":"0.58.0"}
const d=["FeatureFlags.enforceKubernetesDisaStig","FeatureFlags.enforceUbuntu2004DisaStig","FeatureFlags.enforceUbuntu2204DisaStig"]
const f=`\n  adminPassword apiServerCertificate apiServerPrivateKey applicationInsightsKey caCertificate\n  caPrivateKey clientCertificate clientPrivateKey clientSecret customCloudRootCertificates\n  customCloudSourcesList data etcdClientCertificate etcdClientPrivateKey etcdEncryptionKey\n  etcdPeerCertificates etcdPeerPrivateKeys etcdServerCertificate etcdServerPrivateKey\n  extensionParameters keyData kubeConfig kubeConfigCertificate kubeConfigPrivateKey publicKey\n  realmPassword registryPassword secret serverAppSecret urlQuery workspaceKey`
const p=/secret|passw|pwd|token|credential|(access|account|api|private|shared)[_-]?key|connection[_-]?string/
function words(e){return e.split(/\s+/).filter(e=>e!=="")}function foldKey(e){return e.toLowerCase()}const h=new Set(words(f).map(foldKey))
function isSecretKey(e){const t=foldKey(e)
return h.has(t)||p.test(t)}function typeOf(e){const t=e.startsWith("[]")?"list":e.startsWith("map")?"map":"single"
const n=e.replace(/^(\[\]|map)/,"")
switch(n){case"any":case"bool":case"int":case"float":case"string":return{shape:t,of:n}
case"":return{shape:t,of:"string"}
default:{const s=n.slice(1)
if(!isObjectName(s)){throw new Error(`no such type in the table of keys: ${e}`)}return{shape:t,of:"object",object:s}}}}function isObjectName(e){return Object.hasOwn(s,e)}function keyOf(e,t,n){const s=`${e}.${t}`
const r=i[s]
const o=l[s]
const a=u[s]
return{name:t,type:n,...r!==undefined&&{values:words(r)},...c.includes(s)&&{anyCase:true},...o!==undefined&&{range:o},...a!==undefined&&{removedIn:a},...d.includes(s)&&{forkOnly:true}}}const m=new Map
function keysOf(e){const t=m.get(e)
if(t!==undefined){return t}const n=r[e]
const o=new Map(n===undefined?[]:keysOf(n))
for(const[t,n]of Object.entries(s[e])){o.set(foldKey(t),keyOf(e,t,typeOf(n)))}m.set(e,o)
return o}},1903:(e,t,n)=>{n.d(t,{Oo:()=>kubeletConfigs,nW:()=>looksLikeClusterDefinition,Fw:()=>readClusterDefinitions,iP:()=>readOverrides})
var s=n(7388)
const r=new Uint32Array(65536)
const myers_32=(e,t)=>{const n=e.length
const s=t.length
const o=1<<n-1
let a=-1
let i=0
let c=n
let l=n
while(l--){r[e.charCodeAt(l)]|=1<<l}for(l=0;l<s;l++){let e=r[t.charCodeAt(l)]
const n=e|i
e|=(e&a)+a^a
i|=~(e|a)
a&=e
if(i&o){c++}if(a&o){c--}i=i<<1|1
a=a<<1|~(n|i)
i&=n}l=n
while(l--){r[e.charCodeAt(l)]=0}return c}
const myers_x=(e,t)=>{const n=t.length
const s=e.length
const o=[]
const a=[]
const i=Math.ceil(n/32)
const c=Math.ceil(s/32)
for(let e=0;e<i;e++){a[e]=-1
o[e]=0}let l=0
for(;l<c-1;l++){let i=0
let c=-1
const u=l*32
const d=Math.min(32,s)+u
for(let t=u;t<d;t++){r[e.charCodeAt(t)]|=1<<t}for(let e=0;e<n;e++){const n=r[t.charCodeAt(e)]
const s=a[e/32|0]>>>e&1
const l=o[e/32|0]>>>e&1
const u=n|i
const d=((n|l)&c)+c^c|n|l
let f=i|~(d|c)
let p=c&d
if(f>>>31^s){a[e/32|0]^=1<<e}if(p>>>31^l){o[e/32|0]^=1<<e}f=f<<1|s
p=p<<1|l
c=p|~(u|f)
i=f&u}for(let t=u;t<d;t++){r[e.charCodeAt(t)]=0}}let u=0
let d=-1
const f=l*32
const p=Math.min(32,s-f)+f
for(let t=f;t<p;t++){r[e.charCodeAt(t)]|=1<<t}let h=s
for(let e=0;e<n;e++){const n=r[t.charCodeAt(e)]
const i=a[e/32|0]>>>e&1
const c=o[e/32|0]>>>e&1
const l=n|u
const f=((n|c)&d)+d^d|n|c
let p=u|~(f|d)
let m=d&f
h+=p>>>s-1&1
h-=m>>>s-1&1
if(p>>>31^i){a[e/32|0]^=1<<e}if(m>>>31^c){o[e/32|0]^=1<<e}p=p<<1|i
m=m<<1|c
d=m|~(l|p)
u=p&l}for(let t=f;t<p;t++){r[e.charCodeAt(t)]=0}return h}
const distance=(e,t)=>{if(e.length<t.length){const n=t
t=e
e=n}if(t.length===0){return e.length}if(e.length<=32){return myers_32(e,t)}return myers_x(e,t)}
const closest=(e,t)=>{let n=Infinity
let s=0
for(let r=0;r<t.length;r++){const o=distance(e,t[r])
if(o<n){n=o
s=r}}return t[s]}
const o=new Set(["orchestratorprofile"])
class DefinitionNode{sources
node
constructor(e,t){this.sources=e
this.node=t}static of(e){return new DefinitionNode([e],e)}static#e(e){let t=[]
for(const n of e){const e=t.at(-1)?.kind
if(n.isNull&&(e==="string"||e==="number"))continue
const s=e===n.kind&&(n.isMap||n.isList&&n.items().length>0)
t=s?[...t,n]:[n]}const n=t.at(-1)
return n===undefined?undefined:new DefinitionNode(t,n)}field(e){const t=(0,s.pU)(e)
const n=this.sources.flatMap(e=>e.entries().filter(e=>(0,s.pU)(e.key??"")===t))
return DefinitionNode.#e(o.has(t)?n.slice(-1):n)}at(...e){return e.reduce((e,t)=>e?.field(t),this)}items(){const e=this.sources.filter(e=>e.isList).map(e=>e.items())
const t=e.at(-1)??[]
return t.flatMap((t,n)=>{const s=e.flatMap(e=>e[n]??[])
return DefinitionNode.#e(s.filter(e=>!e.isNull))??[]})}entries(){return this.sources.flatMap(e=>e.entries())}asString(){return this.node.asString()}get isPresent(){return!this.node.isNull}get isNonEmpty(){const{node:e}=this
if(e.isMap)return this.sources.some(e=>e.entries().length>0)
if(e.isList)return e.items().length>0
if(e.kind==="string")return e.asString()!==""
return e.kind==="number"||e.kind==="boolean"}}function checkFormat(e,t){const n=[]
checkObject(e,t,n)
return n}const a=["MasterProfile","AgentPoolProfile","BarePool"]
function checkObject(e,t,n,r=true){const o=(0,s.YD)(t)
for(const i of e.sources){checkDuplicates(i,s.pU,n)
for(const e of i.entries()){const i=e.key??""
const c=o.get((0,s.pU)(i))
if(c===undefined){if(s.se.includes(t)||/^[<$@#{_]{1,2}[^\s]*[>}@_]$/.test(i))continue
n.push({kind:"unknown-key",node:e,near:nearest(i,o)})}else{if(c.removedIn!==undefined){const{removedIn:t}=c
n.push({kind:"unknown-key",node:e,near:undefined,removedIn:t})}const s=r&&!(c.name==="kubernetesConfig"&&a.includes(t))
checkValue(e,c,c.type,s,n)}}}}function nearest(e,t){let n
for(const[r,o]of t){const t=distance((0,s.pU)(e),r)
if(t<(n?.distance??Infinity))n={name:o.name,distance:t}}if(n===undefined)return undefined
return n.distance<=Math.max(1,Math.floor(e.length/4))?n.name:undefined}function checkDuplicates(e,t,n){const s=new Map
for(const r of e.entries()){const e=t(r.key??"")
const o=s.get(e)
if(o===undefined)s.set(e,r)
else n.push({kind:"duplicate-key",node:r,first:o})}}function checkValue(e,t,n,s,r){if(e.isNull||e.isUnknown||n.of==="any"&&n.shape==="single")return
if(n.shape==="list"){if(!e.isList){r.push({kind:"wrong-type",node:e,expected:"a list"})
return}for(const o of e.items())checkValue(o,t,{...n,shape:"single"},s,r)}else if(n.shape==="map"){if(!e.isMap){r.push({kind:"wrong-type",node:e,expected:"an object"})
return}checkDuplicates(e,e=>e,r)
for(const o of e.entries())checkValue(o,t,{...n,shape:"single"},s,r)}else if(n.of==="object"){if(!e.isMap)r.push({kind:"wrong-type",node:e,expected:"an object"})
else checkObject(DefinitionNode.of(e),n.object,r,s)}else{checkScalar(e,t,n.of,s,r)}}const i={bool:"true or false, without quotes",int:"a whole number, without quotes",float:"a number, without quotes",string:"a string in quotes",any:"a value"}
function checkScalar(e,t,n,s,r){if(!hasType(e,n)){r.push({kind:"wrong-type",node:e,expected:i[n]})
return}if(!s)return
const{values:o,range:a}=t
const c=e.text??""
if(o!==undefined&&c!==""){const n=t.anyCase===true?c.toLowerCase():c
const s=t.anyCase===true?o.map(e=>e.toLowerCase()):o
if(!s.includes(n))r.push({kind:"not-allowed",node:e,allowed:o})}const l=e.asNumber()
if(a!==undefined&&l!==undefined&&(l<a[0]||l>a[1])){r.push({kind:"out-of-range",node:e,range:a})}}function hasType(e,t){switch(t){case"bool":return e.kind==="boolean"
case"int":return e.kind==="number"&&/^-?\d+$/.test(e.written)
case"float":return e.kind==="number"
case"string":return e.kind==="string"
case"any":return true}}function readClusterDefinitions(e,t,n){if(!t.isMap)return[]
const s=DefinitionNode.of(t)
const r=s.field("apiModel")
if(r?.node.isMap===true&&isDefinition(r)){const t=s.field("addNodePool")?.items()??[]
return[definition(e,"wrapped",r,n),...t.filter(isBarePool).map(t=>definition(e,"pool",t,n))]}if(isDefinition(s))return[definition(e,"plain",s,n)]
return isBarePool(s)?[definition(e,"pool",s,n)]:[]}function isDefinition(e){const t=e.field("apiVersion")
const n=e.field("properties")
const r=t?.asString()?.trim()
if(r!==undefined&&(0,s.pU)(r)==="vlabs")return true
const o=n?.field("orchestratorProfile")
if(o===undefined||isArmResource(e))return false
if(t===undefined||!t.isPresent||t.node.isUnknown)return true
return r!==undefined&&!/^\d{4}-\d{2}-\d{2}/.test(r)&&/labs/i.test(r)}function isArmResource(e){const t=e.field("type")?.asString()
return t!==undefined&&/microsoft\.containerservice\//i.test(t)}function isBarePool(e){const t=(0,s.YD)("BarePool")
return e.entries().every(e=>t.has((0,s.pU)(e.key??"")))&&["name","count","vmSize"].every(t=>e.field(t)?.isPresent===true)}function readOverrides(e,t){const n=definition(e,"overrides",DefinitionNode.of(t),[])
return{...n,target:"unknown",format:[]}}function definition(e,t,n,s){const r=t==="pool"?undefined:n.field("properties")
const o=r?.field("orchestratorProfile")
const a=o?.field("kubernetesConfig")
const i=r?.field("agentPoolProfiles")?.items()??[]
const c=r?.field("masterProfile")
return{kind:"cluster-definition",source:e,form:t,root:n,generated:isGenerated(r,a),target:targetOf(r),name:filled(c?.field("dnsPrefix"))??null,kubernetesVersion:filled(o?.field("orchestratorVersion"))??filled(o?.field("orchestratorRelease"))??null,kubernetesConfig:a,masterProfile:c,pools:t==="pool"?[n]:i,faults:s,format:checkFormat(n,t==="pool"?"BarePool":"ContainerService")}}function filled(e){const t=e?.asString()
return t===""?undefined:t}function isGenerated(e,t){const n=t?.at("cloudControllerManagerConfig","--cloud-config")
return e?.field("certificateProfile")?.isPresent===true&&n?.asString()==="/etc/kubernetes/azure.json"}function targetOf(e){if(e?.node.isMap!==true)return"unknown"
const t=e.field("customCloudProfile")
if(t?.isPresent!==true)return"azure"
if(!t.node.isMap)return"unknown"
const n=t.field("environment")
if(n?.isPresent!==true)return"azure-stack"
if(!n.node.isMap)return"unknown"
const r=n.field("name")
if(r?.isPresent!==true)return"azure-stack"
const o=r.asString()
if(o===undefined)return"unknown"
return o===""||(0,s.pU)(o)==="azurestackcloud"?"azure-stack":"custom-cloud"}function looksLikeClusterDefinition(e){return/^\s*(?:\/[/*][^\n]*\s*)*[[{]/.test(e.text)&&(/"apiVersion"\s*:\s*"vlabs"/i.test(e.text)||/"orchestratorProfile"\s*:/i.test(e.text))&&/"properties"\s*:/i.test(e.text)}function kubeletConfigs({kubernetesConfig:e,masterProfile:t,pools:n}){const s=[t,...n].map(e=>e?.field("kubernetesConfig"))
return[e,...s].flatMap(e=>e?.field("kubeletConfig")??[])}},821:(e,t,n)=>{n.d(t,{E4:()=>versionOf,L7:()=>shows,ci:()=>isProvided,gv:()=>isMicrosofts,yF:()=>isManaged})
var s=n(8952)
var r=n(7423)
function shows(e,t){const isNamed=t=>t?.includes(e.name)===true
switch(e.sort){case"image":return t.images?.some(t=>(0,r.L)(e.name,t))===true
case"definition":case"object":return t.groups?.some(t=>isOfGroup(e.name,t))===true
case"chart":case"release":return isNamed(t.charts)||t.charts?.includes("*")===true||e.from!==undefined&&isFromSource(e.from,t)
case"label":return t.labels?.some(t=>t===e.name||t.endsWith("=*")&&e.name.startsWith(t.slice(0,-1)))===true
case"call":return t.calls?.includes(e.name)===true||isFetched(e,t)
case"driver":return isNamed(t.flexDrivers)
case"inventory":return isNamed(t.calls)}}function versionOf(e,{charts:t}){const n=e.sort==="chart"||e.sort==="release"
return n&&t?.includes(e.name)!==true?null:e.version}function isManaged(e,t){if(e.release?.startsWith("aks-managed")===true)return true
const{managed:n}=t
if(n===undefined)return false
if(n.namespaces.includes(e.namespace??""))return true
return e.sort==="label"&&/(?:^|\/)rev=/.test(e.name)?e.name.slice(e.name.indexOf("=")+1).startsWith(n.revisions):false}function isProvided(e){return e.some(({managed:e})=>e)&&!e.some(({managed:e,rank:t})=>!e&&t<=s.RN)}function isMicrosofts(e){return e.sort==="image"&&e.name.startsWith("mcr.microsoft.com/")}function isOfGroup(e,t){if(t.includes("/"))return e===t
const n=e.slice(0,Math.max(0,e.indexOf("/")))
return t.startsWith(".")?n.endsWith(t):n===t}function isFromSource(e,{sources:t}){return t?.some(t=>e.includes(t))===true}function isFetched(e,t){return e.from!==undefined&&isFromSource(e.from,t)}},8952:(e,t,n)=>{n.d(t,{$y:()=>isEngineAddon,KU:()=>a,RN:()=>i,_7:()=>manifestTraces,qn:()=>textNode})
var s=n(5128)
var r=n(3554)
var o=n(2061)
const a=["release","chart","image","definition","object","driver","inventory","call","label"]
const i=a.indexOf("image")
function textNode(e,t,n){const r=e.text.slice(t,n)
const o={kind:"scalar",source:e,start:t,end:n,value:r,text:r,templated:false,quoted:true}
return new s.e(o)}function manifestTraces(e,t){const{file:n,text:s}=e
const r=t.flatMap(e=>e.kind==="workload"?podTraces(e):[])
if((0,o.Ge)(n)||!/^apiVersion[ \t]*:/m.test(s))return r
return[...r,...objectTraces(e)]}function isEngineAddon({text:e}){return/addonmanager\.kubernetes\.io\/mode["']?[ \t]*:/.test(e)}function podTraces({object:e,pod:t,podMetadata:n}){const s=e.root.at("metadata","namespace")?.asString()??null
const r=[]
for(const{image:e}of t.containers){const t=e?.asString()
if(e===undefined||t===undefined)continue
const[,n=t,o]=/^([^@]*?)(?::([^:/@]+))?(?:@.*)?$/.exec(t.trim())??[]
r.push({sort:"image",name:n,version:o??null,node:e,namespace:s})}for(const e of["labels","annotations"]){for(const t of n?.get(e)?.entries()??[]){if(t.key?.includes("/")!==true)continue
r.push(labelTrace(t,s))}}for(const e of t.volumes){const t=e.at("flexVolume","driver")
const n=t?.asString()
if(t===undefined||n===undefined)continue
r.push({sort:"driver",name:n,version:null,node:t,namespace:s})}return r}function labelTrace(e,t){const n=`${e.key??""}=${e.text??""}`
return{sort:"label",name:n,version:null,node:e,namespace:t}}const c=/^apiVersion[ \t]*:[ \t]*["']?([a-z0-9.-]+)\/v\w+["']?[ \t]*(?:#.*)?\r?$/m
const l=/^kind[ \t]*:[ \t]*["']?([A-Za-z][A-Za-z0-9]*)["']?[ \t]*(?:#.*)?\r?$/m
const u=/^ {1,4}namespace[ \t]*:[ \t]*["']?([\w.-]+)/m
const d=/^ {1,4}group[ \t]*:[ \t]*["']?([a-z0-9.-]+)/m
const f=/^ {3,8}kind[ \t]*:[ \t]*["']?([A-Z][A-Za-z0-9]*)/m
const p=/^ +["']?([a-z0-9.-]+(?:\/[\w.-]+)?)["']?[ \t]*:[ \t]*["']?([\w.-]+)["']?[ \t]*\r?$/gm
const h=/^ +driver[ \t]*:[ \t]*["']?([\w./-]+)/m
function objectTraces(e){return(0,r.m)(e.text).flatMap(t=>{const n=e.text.slice(t.start,t.end)
const s=l.exec(n)?.[1]
if(s===undefined)return[]
const r=found(e,t,"metadata",u)?.text??null
const trace=(e,t,n)=>t===undefined?[]:[{sort:e,name:n??t.text??"",version:null,node:t,namespace:r}]
if(s==="Namespace")return namespaceLabels(e,t)
if(s==="PersistentVolume"){return n.includes("flexVolume")?trace("driver",found(e,t,"spec",h)):[]}if(s==="CustomResourceDefinition"){const n=found(e,t,"spec",d)
const s=found(e,t,"spec",f)?.text??""
return trace("definition",n,`${n?.text??""}/${s}`)}const o=c.exec(n)
if(o?.[1]===undefined)return[]
const a=t.start+o.index+o[0].indexOf(o[1],"apiVersion".length)
const i=textNode(e,a,a+o[1].length)
return trace("object",i,`${o[1]}/${s}`)})}function found(e,t,n,s){const r=e.text.slice(t.start,t.end)
const o=new RegExp(`^${n}[ \\t]*:.*$`,"m").exec(r)
if(o===null)return undefined
const a=o.index+o[0].length
const i=r.slice(a).search(/\n(?=[^\s#])/)
const c=s.exec(r.slice(a,i===-1?undefined:a+i))
if(c?.[1]===undefined)return undefined
const l=t.start+a+c.index+c[0].length-c[1].length
return textNode(e,l,l+c[1].length)}function namespaceLabels(e,t){const n=e.text.slice(t.start,t.end)
return[...n.matchAll(p)].map(n=>{const s=t.start+n.index
return{sort:"label",name:`${n[1]??""}=${n[2]??""}`,version:null,node:textNode(e,s+n[0].search(/\S/),s+n[0].trimEnd().length),namespace:null}})}},7423:(e,t,n)=>{n.d(t,{L:()=>isFrom})
function repositoryOf(e){const[t=""]=e.trim().split("@")
return t.replace(/:[^/:]*$/,"")}function isFrom(e,t){return`/${repositoryOf(e)}`.endsWith(`/${t}`)}},6805:(e,t,n)=>{n.d(t,{Sv:()=>isKustomization,w4:()=>inlinePatches,yO:()=>r})
const s=[["spec"],["spec","source","kustomize"],["spec","sources","[]","kustomize"],["spec","template","spec","source","kustomize"],["spec","postRenderers","[]","kustomize"]]
const r=new Set(["Kustomization","Component","HelmRelease","Application","ApplicationSet"])
function isKustomization(e){return/(?:^|\/)kustomization\.ya?ml$|(?:^|\/)Kustomization$/.test(e)}function inlinePatches(e){const t=s.flatMap(t=>follow(e,t))
return[e,...t].flatMap(e=>{const t=["patches","patchesJson6902"].flatMap(t=>e.get(t)?.items()??[])
const n=e.get("patchesStrategicMerge")?.items()??[]
return[...t.flatMap(e=>{const t=e.get("patch")
return t===undefined?[]:[{patch:t,target:targetOf(e.get("target"))}]}),...n.filter(e=>e.isMap||e.text?.includes("\n")===true).map(e=>({patch:e,target:{}}))]})}function targetOf(e){const t=e?.get("kind")?.asString()
if(t===undefined)return{}
const n=e?.get("group")?.asString()
const s=e?.get("version")?.asString()??"v1"
return{target:e,kind:t,name:e?.get("name")?.asString(),...n!==undefined&&{apiVersion:`${n}/${s}`}}}function follow(e,t){return t.reduce((e,t)=>e.flatMap(e=>t==="[]"?e.items():e.get(t)??[]),[e])}},2061:(e,t,n)=>{n.d(t,{F:()=>hasTemplateMarks,Ge:()=>isProseOrCode,Z5:()=>mayHoldManifests,dM:()=>plainKind,dc:()=>canBeManifest})
var s=n(9748)
var r=n(6805)
var o=n(3467)
const a=s.uX.join("|")
const i=o.oo.join("|")
function kindLine(e){return new RegExp(String.raw`(?:^|[\s{,"'\\-])kind["'\\]*\s*:\s*["'\\]*(?:${e})\b`)}const c=kindLine(`${a}|${i}`)
const l=kindLine([...r.yO].join("|"))
const u=/^["']?kind["']?[ \t]*:[ \t]*["']?([A-Za-z][A-Za-z0-9]*)/m
const d=/^["']?(?:kind["']?[ \t]*:[ \t]*["']?CustomResourceDefinition\b|apiVersion["']?[ \t]*:[ \t]*["']?(?:skaffold\/|[\w.]*\b(?:kyverno\.io|gatekeeper\.sh)\/))/m
const f=/(?:^|[{,])[ \t-]*["']?apiVersion["']?\s*:/m
const p=/ontainers["']?[ \t]*:/
function mayHoldManifests(e,t){if(e.includes("runAsUser")){if((0,r.Sv)(t)||l.test(e))return true
if(/["']?op["']?\s*:/.test(e))return true}if(!f.test(e))return false
return c.test(e)||p.test(e)&&/kind["']?\s*:/.test(e)}function canBeManifest(e,t){return mayHoldManifests(e,t)&&!d.test(e)}function plainKind(e){if(!/^["']?apiVersion["']?[ \t]*:/m.test(e))return undefined
const t=u.exec(e)?.[1]
if(t===undefined)return undefined
return{kind:t,judged:s.uX.includes(t)||o.oo.includes(t)}}function hasTemplateMarks(e){return/\{\{|\{%|<%|@@|#\{|\$\[\[|\(\(/.test(e)}const h=new Set([["md","markdown","mdx","rst","adoc","asciidoc","txt","html","htm","xml","tex","org"],["go","py","rb","rs","js","mjs","cjs","jsx","ts","mts","cts","tsx","vue","java"],["kt","kts","scala","groovy","c","h","cc","cpp","hpp","cs","fs","php","swift"],["lua","pl","pm","r","jl","ex","exs","erl","hs","clj","dart","sql","proto","css"],["sh","bash","zsh","fish","ps1","psm1","cmd","bat","mk","bzl","star","feature"],["tf","tfvars","hcl","bicep","toml","ini","cfg","conf","properties","env","rego"],["jsonnet","libsonnet","cue","dhall","ipynb","csv","tsv","log","diff","patch","snap"]].flat())
function isProseOrCode(e){const t=e.slice(e.lastIndexOf("/")+1)
if(/^(?:(?:GNU)?[Mm]akefile|Dockerfile|Jenkinsfile|Tiltfile|Vagrantfile)\b/.test(t))return true
const n=t.lastIndexOf(".")
return n>0&&h.has(t.slice(n+1).toLowerCase())}},9748:(e,t,n)=>{n.d(t,{dB:()=>mayHoldPods,tu:()=>podPathsOf,uX:()=>o})
const s=paths({"spec.template.spec":"Deployment StatefulSet DaemonSet ReplicaSet ReplicationController Job DeploymentConfig","spec.jobTemplate.spec.template.spec":"CronJob ScheduledJob","template.spec":"PodTemplate",spec:"Pod"})
const r=[...paths({"spec.template.spec":"DeploymentConfig"},"apps.openshift.io"),...paths({"spec.template.spec":"Service Configuration"},"serving.knative.dev"),...paths({"spec.jobTargetRef.template.spec":"ScaledJob"},"keda.sh"),...paths({"spec.template.spec":"Rollout","spec.templates.[].template.spec":"Experiment","spec.metrics.[].provider.job.spec.template.spec":"AnalysisTemplate AnalysisRun ClusterAnalysisTemplate"},"argoproj.io"),...paths({"spec.template.spec":"CloneSet StatefulSet DaemonSet BroadcastJob","spec.template.broadcastJobTemplate.spec.template.spec":"AdvancedCronJob","spec.template.jobTemplate.spec.template.spec":"AdvancedCronJob"},"apps.kruise.io"),...paths({"spec.install.spec.deployments.[].spec.template.spec":"ClusterServiceVersion"},"operators.coreos.com"),...paths({"spec.deployment.spec.template.spec":"Grafana"},"grafana.integreatly.org")]
function paths(e,t){return Object.entries(e).flatMap(([e,n])=>n.split(" ").map(n=>({...t!==undefined&&{group:t},kind:n,path:e.split(".")})))}const o=s.map(({kind:e})=>e)
function podPathsOf(e,t,n){const o=n.filter(n=>n.kind===t&&(n.group===undefined||n.group===e))
if(o.length>0)return o
const a=s.filter(e=>e.kind===t)
const i=r.filter(e=>e.kind===t)
if(e===undefined)return a.length>0?a:i
return e.includes(".")?i.filter(t=>t.group===e):a}const a=/(?:^|\.)(?:kyverno\.io|gatekeeper\.sh|apiextensions\.k8s\.io|admissionregistration\.k8s\.io)$/
function mayHoldPods(e){return e?.includes(".")===true&&!a.test(e)}},5301:(e,t,n)=>{n.d(t,{Ax:()=>readPod,Eb:()=>present,nL:()=>s})
const s=["containers","initContainers","ephemeralContainers"]
function readPod(e){const t=[]
const n=s.map(n=>({list:n,items:listItems(present(e.get(n)),t)}))
const r=n.flatMap(({list:e,items:n})=>n.flatMap(n=>readContainer(e,n,t)??[]))
const o=n[0]?.items??[]
const a=readSecurity(e,t)
return{spec:e,os:osOf(e,[a,...r.map(e=>e.security)]),hostUsers:present(e.get("hostUsers")),security:a,fsGroup:present(a.node?.get("fsGroup")),fsGroupChangePolicy:present(a.node?.get("fsGroupChangePolicy")),containers:r,volumes:listItems(present(e.get("volumes")),t).filter(e=>e.isMap),isPartial:o.length===0||o.some(e=>!e.isMap)||r.some(e=>e.image===undefined),misfits:t}}function present(e){return e?.isNull===true?undefined:e}function listItems(e,t){if(e===undefined||e.isUnknown)return[]
if(!e.isList)t.push({node:e,expected:"a list"})
return e.items()}function readContainer(e,t,n){if(t.isMap){if(t.get("$patch")?.asString()==="delete")return undefined
return{list:e,node:t,name:t.get("name")?.asString()??null,image:present(t.get("image")),security:readSecurity(t,n)}}if(!t.isUnknown&&!t.isNull)n.push({node:t,expected:"a map"})
return undefined}function readSecurity(e,t){const n=present(e.get("securityContext"))
if(n===undefined||n.isMap){return{node:n,runAsUser:present(n?.get("runAsUser")),runAsNonRoot:present(n?.get("runAsNonRoot")),runAsUserName:present(n?.at("windowsOptions","runAsUserName"))}}if(!n.isUnknown)t.push({node:n,expected:"a map"})
return{node:n,runAsUser:n,runAsNonRoot:n,runAsUserName:n}}const r=["kubernetes.io/os","beta.kubernetes.io/os"]
function osOf(e,t){const n=e.get("nodeSelector")
const s=[e.at("os","name"),...r.map(e=>n?.get(e))]
const o=s.flatMap(e=>e??[])
if(o.some(e=>e.isUnknown))return"unknown"
const[a]=o.flatMap(e=>e.asString()??[])
if(a!==undefined)return a==="windows"?"windows":"linux"
const i=e.at("affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution","nodeSelectorTerms")
const c=(i?.items()??[]).map(systemsOf)
if(c.length>0&&c.every(e=>e==="windows"))return"windows"
return t.some(({node:e})=>present(e?.get("windowsOptions"))!==undefined)?"windows":"linux"}function systemsOf(e){for(const t of e.get("matchExpressions")?.items()??[]){if(!r.includes(t.get("key")?.asString()??""))continue
const e=t.get("values")?.items()??[]
if(t.get("operator")?.asString()==="In"&&e.length===1){return e[0]?.asString()}}return undefined}},608:(e,t,n)=>{n.d(t,{C:()=>callOf,a:()=>commandLine})
var s=n(8169)
function commandLine({words:e}){const[t,...n]=e
if(t===undefined)return undefined
const r=(0,s.b6)(t)
if(r!==undefined&&/^[A-Za-z]+-Az(?:ureRm)?[A-Za-z]+$/i.test(r)){return{tool:"powershell",name:r.toLowerCase().replace("-azurerm","-az"),node:(0,s.et)(t,t,r),options:optionsOf(n,"powershell")}}const o=toolOf(t)
if(o===undefined)return undefined
const a=[]
for(const e of n){const t=(0,s.b6)(e)
if(t===undefined||!/^[a-z][a-z0-9-]*$/.test(t))break
if(o==="aks-engine"&&a.length===1)break
a.push(t)}const i=n[a.length-1]
if(i===undefined)return undefined
const c=`${o} ${a.join(" ")}`
return{tool:o,name:c,node:(0,s.et)(t,i,c),options:optionsOf(n.slice(a.length),o)}}function callOf({words:e}){const t=[]
for(const n of e.slice(0,8)){const e=(0,s.b6)(n)
if(e===undefined)break
t.push(t.length===0?e.replace(/^.*\//,""):e)}const[n,r=n]=e
if(n===undefined||r===undefined||t.length<2)return undefined
return{words:t,node:(0,s.et)(n,r,t.slice(0,2).join(" "))}}function toolOf(e){const t=e.parts.at(-1)
const n=t?.kind==="text"?t.text:""
const s=e.parts.length===1
const r=/(?:^|[\\/])([\w-]+)(?:\.(?:exe|cmd))?$/.exec(n)?.[1]
if(r===undefined||!s&&!/[\\/]/.test(n))return undefined
return r==="az"||r==="aks-engine"?r:undefined}function optionsOf(e,t){const n=new Map
let r
for(const o of e){const e=/^(--?)([A-Za-z][\w-]*)(?:([=:])([\s\S]*))?$/.exec((0,s.MT)(o))
const a=e?.[1]==="-"&&e[2]?.length!==1
if(e?.[2]===undefined||t!=="powershell"&&a){r?.push(o)
continue}const i=t==="powershell"?e[2].toLowerCase():e[2]
r=n.get(i)??[]
n.set(i,r)
if(e[3]!==undefined)r.push(behind(o,e[0].length-(e[4]??"").length))}return n}function behind(e,t){const[n,...s]=e.parts
const r=n?.kind==="text"?n.text.slice(t):""
return{...e,start:Math.min(e.start+t,e.end),parts:r===""&&s.length>0?s:[{kind:"text",text:r},...s]}}},8169:(e,t,n)=>{n.d(t,{E7:()=>nodeOf,MT:()=>prefixOf,Qg:()=>onlyPart,b6:()=>textOf,et:()=>nameNode})
var s=n(5128)
function textOf(e){return e.parts.every(e=>e.kind==="text")?prefixOf(e):undefined}function prefixOf(e){const t=e.parts.findIndex(e=>e.kind!=="text")
return e.parts.slice(0,t===-1?undefined:t).map(e=>e.kind==="text"?e.text:"").join("")}function onlyPart(e){return e.parts.length===1?e.parts[0]:undefined}function nodeOf(e,t){const n=textOf(e)
const s={kind:"scalar",source:e.source,start:e.start,end:e.end,value:n??"",text:n??e.source.text.slice(e.start,e.end),templated:n===undefined,quoted:true}
return named(e,e,t,s)}function nameNode(e,t,n){const s={kind:"list",source:e.source,start:e.start,end:t.end,items:[]}
return named(e,t,n,s)}function named(e,t,n,r){const{source:o}=e
const a={key:n,keyStart:e.start,keyEnd:t.end,keySource:o,value:r}
const i={kind:"map",source:o,start:e.start,end:t.end,pairs:[a]}
return new s.e(r,new s.e(i),a)}},8336:(e,t,n)=>{n.d(t,{si:()=>s,m1:()=>deciders,eQ:()=>isId,BV:()=>remoteContainers,Z5:()=>userOf})
function decide({user:e,runAsNonRoot:t,hostUsers:n}){if(e==="invalid"||t==="invalid")return"refused"
if(e==="other")return"not-root"
if(e==="absent"&&t===true)return"enforced"
if(e==="root"&&t===true)return"refused"
if(e==="unknown"||t==="unknown")return"unknown"
if(n===false)return"not-root"
if(e==="absent")return"image-decides"
return n==="unknown"?"unknown":"root"}function userOf(e,t){const inForce=n=>t?.security[n]??e.security[n]
const n=inForce("runAsNonRoot")
const s={runAsNonRoot:booleanOf(n),hostUsers:hostUsersOf(e)}
if(e.os==="windows"){const e=inForce("runAsUserName")
return{verdict:decide({...s,user:windowsUser(e)}),by:e,nonRoot:n}}const r=inForce("runAsUser")
const o=linuxUser(r)
const a=decide({...s,user:o})
const i=e.os==="unknown"&&a==="root"
return{verdict:i?"unknown":a,by:r,nonRoot:n}}const s=2147483647
function isId(e){return e!==undefined&&Number.isInteger(e)&&e>=0&&e<=s}function linuxUser(e){if(e===undefined)return"absent"
if(e.isUnknown)return"unknown"
const t=e.asNumber()
if(!isId(t))return"invalid"
return t===0?"root":"other"}function windowsUser(e){if(e===undefined)return"absent"
if(e.isUnknown)return"unknown"
const t=e.asString()
if(t===undefined)return"invalid"
return t.toLowerCase()==="containeradministrator"?"root":"other"}function booleanOf(e){if(e===undefined)return"absent"
return e.isUnknown?"unknown":e.asBoolean()??"invalid"}function hostUsersOf({hostUsers:e}){if(e===undefined)return true
return e.isUnknown?"unknown":e.asBoolean()??true}function deciders(e,t=()=>false){const n=[]
const add=(t,s)=>{const{verdict:r,by:o}=t
if(r!=="root"&&r!=="refused"||!saysRoot(e,o))return
let a=n.find(e=>e.verdict===r&&e.user.by?.raw===o?.raw)
if(a===undefined)n.push(a={verdict:r,user:t,containers:[]})
if(s!==undefined)a.containers.push(s)}
for(const n of e.containers){if(!t(n))add(userOf(e,n),n)}if(e.isPartial)add(userOf(e))
return n.flatMap(({verdict:e,user:t,containers:n})=>t.by===undefined?[]:[{verdict:e,by:t.by,nonRoot:t.nonRoot,containers:n}])}function saysRoot(e,t){return(e.os==="windows"?windowsUser(t):linuxUser(t))==="root"}function remoteContainers({by:e,containers:t}){return t.flatMap(({node:t,security:n})=>{const s=[n.runAsUser,n.runAsUserName].some(t=>t===e)
const r=t.get("name")
return s||r===undefined?[]:[r]})}},3467:(e,t,n)=>{n.d(t,{Dg:()=>a,LC:()=>readWebhooks,dM:()=>enforcerMarks,oo:()=>s})
const s=["MutatingWebhookConfiguration","ValidatingWebhookConfiguration"]
function readWebhooks(e,t){const{kind:n,group:r,version:o,root:a}=t
if(n===null||!s.includes(n))return undefined
if(r!==undefined&&r!=="admissionregistration.k8s.io")return undefined
const i=(a.get("webhooks")?.items()??[]).filter(e=>e.isMap)
return{kind:"webhook-configuration",source:e,object:t,webhooks:i.map(e=>({node:e,failsClosed:failsClosed(e,o),reachesNamespaces:(e.get("rules")?.items()??[]).some(reachesNamespaces),sparesControlPlane:sparesControlPlane(e)}))}}function failsClosed(e,t){const n=e.get("failurePolicy")
if(n===undefined||n.isNull)return t==="v1"
if(n.isUnknown)return undefined
return n.asString()==="Fail"}const r=new Set(["namespaces","nodes","persistentvolumes","clusterroles","clusterrolebindings","customresourcedefinitions","storageclasses","priorityclasses","apiservices","certificatesigningrequests","ingressclasses","csidrivers","csinodes","runtimeclasses","volumeattachments","mutatingwebhookconfigurations","validatingwebhookconfigurations"])
function reachesNamespaces(e){const t=e.get("scope")
if(t?.isUnknown===true||t?.asString()==="Cluster")return false
const n=e.get("resources")?.items()??[]
return n.some(e=>{const[t=""]=e.asString()?.split("/")??[]
return t!==""&&!r.has(t)})}const o=new Map([["control-plane","any"],["kubernetes.azure.com/managedby","any"],["kubernetes.io/metadata.name",["kube-system"]]])
function sparesControlPlane(e){const t=e.get("namespaceSelector")
const n=e.get("objectSelector")
if(t!==undefined&&sparesMarked(t,o))return true
if(n!==undefined&&sparesMarked(n,new Map))return true
const s=e.get("matchConditions")?.items()??[]
return s.some(e=>/namespace/i.test(e.get("expression")?.text??""))}function sparesMarked(e,t){const n=e.get("matchLabels")
const s=e.get("matchExpressions")
if([e,n,s].some(e=>e?.isUnknown===true))return true
const r=(n?.entries()??[]).some(e=>takesOthers(t.get(e.key??""),[e]))
return r||(s?.items()??[]).some(e=>sparedBy(e,t))}function sparedBy(e,t){const[n,s,r]=["key","operator","values"].map(t=>e.get(t))
if([e,n,s,r].some(e=>e?.isUnknown===true))return true
const o=t.get(n?.text??"")
const a=r?.items()??[]
switch(s?.asString()){case"In":return takesOthers(o,a)
case"Exists":return o===undefined
case"NotIn":return o==="any"||a.some(e=>e.isUnknown||isMarked(o,e))
case"DoesNotExist":return o==="any"
default:return false}}function takesOthers(e,t){if(e==="any")return false
return!t.some(t=>isMarked(e,t))}function isMarked(e,t){return e?.includes(t.text??"")===true}const a="admissions.enforcer/disabled"
function enforcerMarks({object:e}){return["labels","annotations"].flatMap(t=>e.root.at("metadata",t,a)??[])}},201:(e,t,n)=>{n.d(t,{F0:()=>readWorkloads,FI:()=>containersLabel,uk:()=>objectLabel})
var s=n(5301)
var r=n(9748)
function readWorkloads(e,t,n){const{root:o,kind:a,group:i}=t
if(a===null)return[]
const c=(0,r.tu)(i,a,n)
const l=[]
const u=c.length>0?c.flatMap(({path:e})=>follow(o,e,l)):(0,r.dB)(i)?byShape(o):[]
const d=u.map((n,r)=>{const o=(0,s.Ax)(n)
const a=n.parent
return{kind:"workload",source:e,object:t,inferred:c.length===0,isFirst:r===0,pod:o,podMetadata:a?.get("metadata"),claimTemplates:(0,s.Eb)(a?.parent?.get("volumeClaimTemplates")),misfits:r===0?[...l,...o.misfits]:o.misfits}})
if(d.length>0||l.length===0)return d
return[malformed(e,t,l)]}function malformed(e,t,n){const[r]=n
const o=(0,s.Ax)(r?.node??t.root)
return{kind:"workload",source:e,object:t,inferred:false,isFirst:true,pod:{...o,containers:[],misfits:[]},podMetadata:undefined,claimTemplates:undefined,misfits:n}}function follow(e,t,n){let r=[e]
for(const[e,o]of t.entries()){const a=t[e+1]==="[]"
r=r.flatMap(e=>o==="[]"?e.items():(0,s.Eb)(e.get(o))??[]).filter(e=>{if(e.isUnknown||(a?e.isList:e.isMap))return!e.isUnknown
if(!e.isNull)n.push({node:e,expected:a?"a list":"a map"})
return false})}return r}function byShape(e){const t=[]
const n=[e]
for(let e=n.pop();e!==undefined;e=n.pop()){if(e.key==="spec"&&e.parent?.key==="template"&&looksLikePod(e)){t.push(e)}else n.push(...[...e.entries(),...e.items()].reverse())}return t}function looksLikePod(e){const t=e.get("containers")?.items()??[]
const isText=e=>e!==undefined&&(e.kind==="string"||e.isUnknown)
return t.length>0&&t.every(e=>isText(e.get("name"))&&isText(e.get("image")))}function objectLabel({object:e}){const{kind:t}=e
if(t===null)return"this patch"
return e.name===null?`this ${t}`:`${t} "${e.name}"`}function containersLabel(e,t){const n=objectLabel(e)
if(t.length===0)return`The pod of ${n}`
const r={containers:"",initContainers:"init ",ephemeralContainers:"ephemeral "}
const o=s.nL.flatMap(e=>{const n=t.filter(t=>t.list===e).map(({name:e})=>e===null?"without a name":`"${e}"`)
const s=`${r[e]}container${n.length===1?"":"s"}`
return n.length===0?[]:[`${s} ${n.join(n.length===2?" and ":", ")}`]})
return`In ${n}, ${o.join(" and ")}`}},2493:(e,t,n)=>{n.d(t,{bD:()=>editionIds,hd:()=>loadPolicies,Q4:()=>newestClause,qR:()=>policyFiles,AA:()=>resolve})
var s=n(2463)
const r=JSON.parse('{"$schema":"./policy.schema.json","id":"aks-engine","title":"Support policies for AKS Engine on Azure Stack","platform":"azure-stack","defaultEdition":"2019-08-22","editions":[{"id":"2019-08-22","url":"https://learn.microsoft.com/azure-stack/user/azure-stack-kubernetes-aks-engine-support","fullText":true},{"id":"2019-09-14","url":"https://learn.microsoft.com/azure-stack/user/azure-stack-kubernetes-aks-engine-support","fullText":false,"note":"Known here by its difference from 2019-08-22: it declares AKS Engine on Azure Stack a public preview."},{"id":"2020-12-16","url":"https://learn.microsoft.com/azure-stack/user/azure-stack-kubernetes-aks-engine-support","fullText":false,"note":"Known here by its differences: it says Azure Stack Hub and Azure AD Pod Identity, supports AKS Engine releases by n-2, and wants three masters and three agent nodes in production. The nine addons and sixteen options are the same."},{"id":"2021-02-01","url":"https://learn.microsoft.com/azure-stack/user/azure-stack-kubernetes-aks-engine-support","fullText":false,"note":"Known here by its differences, which are those of 2020-12-16."},{"id":"2025-01-24","url":"https://learn.microsoft.com/azure-stack/user/azure-stack-kubernetes-aks-engine-support","fullText":false,"note":"Known here by its differences: in addition to those of 2020-12-16 it says Microsoft Entra Pod Identity, supports AKS Engine releases by N-1, names kubenet and Azure CNI as usable, and no longer speaks of other use cases. The address and the anchors are those of this edition."}],"clauses":[{"id":"aks-engine/applies-to","section":"Support policies for AKS Engine on Azure Stack","summary":"The policy is for AKS Engine on Azure Stack integrated systems and on the Azure Stack Development Kit.","status":"information","notCheckable":"It says which products the document is about. A cluster definition names Azure Stack, not whether that is an integrated system or a development kit.","editions":["2019-08-22","2019-09-14"]},{"id":"aks-engine/document-scope","section":"Support policies for AKS Engine on Azure Stack","summary":"The document tells what Microsoft supports of AKS Engine and where that ends, also for the Marketplace item, for open source of others, and for security patches.","status":"information","notCheckable":"It announces what the document covers; each of these subjects has a clause of its own.","changes":{"2020-12-16":{"section":"Support policies for AKS engine on Azure Stack Hub"},"2025-01-24":{"section":"Support policies for the AKS engine on Azure Stack Hub"}}},{"id":"aks-engine/engine-in-preview","section":"Support policies for AKS Engine on Azure Stack","summary":"AKS Engine on Azure Stack is itself in public preview: Microsoft gives no service level agreement for it and advises against production use.","status":"preview","notCheckable":"It speaks of the tool as a whole on that date; every cluster definition would be hit alike and none could be corrected.","editions":["2019-09-14"]},{"id":"aks-engine/self-managed-clusters","section":"Self-managed Kubernetes clusters on Azure Stack with AKS Engine","anchor":"self-managed-kubernetes-clusters-on-azure-stack-hub-with-the-aks-engine","summary":"AKS Engine builds clusters from ordinary infrastructure resources such as machines and networks, so the customer can reach and change every part of a deployment.","status":"information","notCheckable":"It describes how AKS Engine works; there is nothing in it that a file could violate.","changes":{"2020-12-16":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with AKS engine"},"2025-01-24":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with the AKS engine"}}},{"id":"aks-engine/customer-defines-nodes","section":"Self-managed Kubernetes clusters on Azure Stack with AKS Engine","anchor":"self-managed-kubernetes-clusters-on-azure-stack-hub-with-the-aks-engine","summary":"The customer decides which masters and worker nodes AKS Engine creates, and the customer\'s workloads run on them.","status":"information","notCheckable":"It says whose decision the nodes are; every definition is such a decision, so none can violate it.","changes":{"2020-12-16":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with AKS engine"},"2025-01-24":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with the AKS engine"}}},{"id":"aks-engine/customer-owns-nodes","section":"Self-managed Kubernetes clusters on Azure Stack with AKS Engine","anchor":"self-managed-kubernetes-clusters-on-azure-stack-hub-with-the-aks-engine","summary":"Masters and worker nodes belong to the customer, who may look into them and change them.","status":"information","notCheckable":"It assigns ownership of the nodes, which no file changes.","changes":{"2020-12-16":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with AKS engine"},"2025-01-24":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with the AKS engine"}}},{"id":"aks-engine/careless-node-changes","section":"Self-managed Kubernetes clusters on Azure Stack with AKS Engine","anchor":"self-managed-kubernetes-clusters-on-azure-stack-hub-with-the-aks-engine","summary":"Careless changes to nodes can lose data and workloads, or break the whole cluster.","status":"advice","notCheckable":"No file shows whether a change is careless. Changes that definitions make outside AKS Engine fall under aks-engine/out-of-band-changes.","changes":{"2020-12-16":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with AKS engine"},"2025-01-24":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with the AKS engine"}}},{"id":"aks-engine/out-of-band-changes","section":"Self-managed Kubernetes clusters on Azure Stack with AKS Engine","anchor":"self-managed-kubernetes-clusters-on-azure-stack-hub-with-the-aks-engine","summary":"What a customer changes on nodes outside AKS Engine is not kept: its operations, such as upgrade and scale, overwrite it.","status":"out-of-scope","changes":{"2020-12-16":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with AKS engine"},"2025-01-24":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with the AKS engine"}}},{"id":"aks-engine/static-pods-not-preserved","section":"Self-managed Kubernetes clusters on Azure Stack with AKS Engine","anchor":"self-managed-kubernetes-clusters-on-azure-stack-hub-with-the-aks-engine","summary":"Static pods on the nodes do not survive an upgrade by AKS Engine.","status":"advice","changes":{"2020-12-16":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with AKS engine"},"2025-01-24":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with the AKS engine"}}},{"id":"aks-engine/limited-node-access","section":"Self-managed Kubernetes clusters on Azure Stack with AKS Engine","anchor":"self-managed-kubernetes-clusters-on-azure-stack-hub-with-the-aks-engine","summary":"Microsoft Support has only limited access to the nodes, because they run the customer\'s private code and hold sensitive data.","status":"information","notCheckable":"It tells how Microsoft Support works; no file shows it.","changes":{"2020-12-16":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with AKS engine"},"2025-01-24":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with the AKS engine"}}},{"id":"aks-engine/node-access-needs-permission","section":"Self-managed Kubernetes clusters on Azure Stack with AKS Engine","anchor":"self-managed-kubernetes-clusters-on-azure-stack-hub-with-the-aks-engine","summary":"Microsoft Support signs in to nodes, runs commands there or reads their logs only if the customer expressly permits it or helps.","status":"information","notCheckable":"Permission is given in a support case and stands in no file.","changes":{"2020-12-16":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with AKS engine"},"2025-01-24":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with the AKS engine"}}},{"id":"aks-engine/version-support","section":"Version support","anchor":"version-support","summary":"Microsoft supports the newest release of AKS Engine on Azure Stack Hub and the two releases before it (n-2); older ones are out of support.","status":"unsupported","editions":["2020-12-16","2021-02-01","2025-01-24"],"changes":{"2025-01-24":{"summary":"Microsoft supports the newest release of AKS Engine on Azure Stack Hub and the one release before it (N-1); older ones are out of support."}}},{"id":"aks-engine/version-mapping","section":"Version support","anchor":"version-support","summary":"The AKS Engine release should fit the update of Azure Stack Hub it runs on; the release notes of AKS Engine say which belong together.","status":"advice","notCheckable":"Which update an Azure Stack Hub runs is a property of the installation and stands in no file.","editions":["2020-12-16","2021-02-01","2025-01-24"]},{"id":"aks-engine/supported-commands","section":"AKS Engine supported areas","anchor":"aks-engine-supported-areas","summary":"Microsoft supports the AKS Engine commands deploy, generate, upgrade and scale.","status":"supported"},{"id":"aks-engine/consistent-with-azure","section":"AKS Engine supported areas","anchor":"aks-engine-supported-areas","summary":"AKS Engine is expected to behave on Azure Stack as it does on Azure.","status":"information","notCheckable":"It is an expectation of the tool, not of what a customer writes."},{"id":"aks-engine/supported-deployment","section":"AKS Engine supported areas","anchor":"aks-engine-supported-areas","summary":"Microsoft supports Kubernetes clusters that were deployed as the overview of AKS Engine describes.","status":"supported","notCheckable":"How a cluster was deployed is seen in the deployment, not in a file. What definitions show of a deviation falls under the clauses on unsupported areas."},{"id":"aks-engine/supported-service-connectivity","section":"AKS Engine supported areas","anchor":"aks-engine-supported-areas","summary":"Microsoft supports the connections from a cluster to other services of Azure Stack.","status":"supported","notCheckable":"It puts faults of connections in support; a fault shows at run time, and a file cannot violate the clause."},{"id":"aks-engine/supported-kubernetes-api","section":"AKS Engine supported areas","anchor":"aks-engine-supported-areas","summary":"Microsoft supports connections to the Kubernetes API of a cluster.","status":"supported","notCheckable":"It puts faults of the API\'s reachability in support; a fault shows at run time, and a file cannot violate the clause."},{"id":"aks-engine/supported-cloud-provider","section":"AKS Engine supported areas","anchor":"aks-engine-supported-areas","summary":"Microsoft supports the Kubernetes cloud provider for Azure Stack and its connection to Azure Resource Manager.","status":"supported","notCheckable":"It puts a component of Microsoft\'s in support; a file cannot violate that. Its configuration by hand falls under aks-engine/unsupported-options."},{"id":"aks-engine/supported-generated-resources","section":"AKS Engine supported areas","anchor":"aks-engine-supported-areas","summary":"Microsoft supports the configuration that AKS Engine generates for Azure Stack resources: load balancers, network security groups, virtual networks, subnets, network interfaces, route tables, availability sets, public IP addresses, storage accounts and virtual machines.","status":"supported","notCheckable":"It is about what AKS Engine generates, and that is made at deployment, not written by hand in a repository."},{"id":"aks-engine/supported-network-performance","section":"AKS Engine supported areas","anchor":"aks-engine-supported-areas","summary":"Microsoft supports cases about the performance and latency of the network.","status":"supported","notCheckable":"Performance and latency show at run time only."},{"id":"aks-engine/network-plugins","section":"AKS Engine supported areas","anchor":"aks-engine-supported-areas","summary":"AKS Engine on Azure Stack Hub can use two network plugins, kubenet and Azure CNI.","status":"supported","editions":["2025-01-24"]},{"id":"aks-engine/supported-base-image","section":"AKS Engine supported areas","anchor":"aks-engine-supported-areas","summary":"Microsoft supports the AKS base image that AKS Engine uses in disconnected deployments.","status":"supported"},{"id":"aks-engine/use-on-azure","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Microsoft does not support AKS Engine on public Azure under this policy, only on Azure Stack.","status":"unsupported"},{"id":"aks-engine/marketplace-item","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Microsoft does not support the Kubernetes Marketplace item of Azure Stack.","status":"unsupported"},{"id":"aks-engine/unsupported-addons","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Microsoft does not support clusters on Azure Stack that use one of nine addons of AKS Engine.","status":"unsupported"},{"id":"aks-engine/unsupported-options","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Microsoft does not support clusters on Azure Stack whose definition uses one of sixteen options: nine under kubernetesConfig, one under masterProfile and six under agentPoolProfiles.","status":"unsupported"},{"id":"aks-engine/configuration-outside-etcd","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Microsoft does not support Kubernetes configuration that is kept anywhere but in etcd, such as static pods on the nodes.","status":"unsupported"},{"id":"aks-engine/how-to-questions","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Microsoft Support does not advise on the use of Kubernetes, for example on building ingress controllers, running application workloads, or using third-party and open-source software.","status":"out-of-scope","notCheckable":"It is about questions that are put to Microsoft Support; a question stands in no file."},{"id":"aks-engine/third-party-projects","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Third-party open-source projects that AKS Engine did not bring into the cluster are the customer\'s to support. Named are Kubeadm, Kubespray, \\"Native\\" (a slip for Knative), Istio, Helm and Envoy; the list is open.","status":"out-of-scope"},{"id":"aks-engine/other-use-cases","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Microsoft does not support AKS Engine in scenarios other than those that its overview lists as supported.","status":"unsupported","notCheckable":"The scenarios stand in another document and describe in general how AKS Engine is used; what files show of other uses falls under the clauses around this one.","editions":["2019-08-22","2019-09-14","2020-12-16","2021-02-01"]},{"id":"aks-engine/third-party-software","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Third-party software, such as security scanners and network devices or network software, is the customer\'s to support.","status":"out-of-scope"},{"id":"aks-engine/multicloud","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Set-ups across several clouds or vendors, such as a federation of clusters over several public clouds, are the customer\'s to support.","status":"out-of-scope"},{"id":"aks-engine/network-customizations","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Microsoft supports no changes to the network other than those that the supported areas name.","status":"unsupported"},{"id":"aks-engine/production-high-availability","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Production calls for a highly available cluster of at least three masters and three agent nodes; Microsoft cannot support less in production.","status":"advice","editions":["2020-12-16","2021-02-01","2025-01-24"]},{"id":"aks-engine/security-patches","section":"Security issues and patching","anchor":"security-issues-and-patching","summary":"When AKS Engine or the Kubernetes provider for Azure Stack has a security flaw, Microsoft offers a patch for the affected clusters.","status":"information","notCheckable":"It is a promise of Microsoft\'s; no file shows it."},{"id":"aks-engine/upgrade-guidance","section":"Security issues and patching","anchor":"security-issues-and-patching","summary":"Instead of a patch Microsoft may tell customers how to upgrade.","status":"information","notCheckable":"It is about what Microsoft publishes when a flaw is found; no file shows it."},{"id":"aks-engine/patch-downtime","section":"Security issues and patching","anchor":"security-issues-and-patching","summary":"A patch may need downtime of the cluster.","status":"advice","notCheckable":"It warns of something that happens while patching; no file shows it."},{"id":"aks-engine/reboot-notice","section":"Security issues and patching","anchor":"security-issues-and-patching","summary":"Microsoft tells customers when a patch makes a reboot necessary.","status":"information","notCheckable":"It is a promise of Microsoft\'s; no file shows it."},{"id":"aks-engine/unpatched-clusters","section":"Security issues and patching","anchor":"security-issues-and-patching","summary":"A cluster stays vulnerable for as long as its owner does not patch it as Microsoft advises.","status":"advice","notCheckable":"Whether a running cluster has been patched stands in no file."},{"id":"aks-engine/marketplace-item-purpose","section":"Kubernetes marketplace item","anchor":"kubernetes-marketplace-item","summary":"The Kubernetes Marketplace item deploys a cluster through a portal template that runs AKS Engine in the background; it is meant for demonstrations, tests and development.","status":"information","notCheckable":"It describes the item; deploying it falls under aks-engine/marketplace-item."},{"id":"aks-engine/marketplace-item-not-for-production","section":"Kubernetes marketplace item","anchor":"kubernetes-marketplace-item","summary":"The Kubernetes Marketplace item is not made for production, which is why Microsoft does not support it.","status":"unsupported"},{"id":"aks-engine/preview-releases","section":"Preview features","anchor":"preview-features","summary":"Microsoft releases features that still need testing and feedback as previews or behind a feature flag; they count as beta.","status":"information","notCheckable":"It tells how Microsoft releases features; using one falls under aks-engine/preview-features."},{"id":"aks-engine/preview-features","section":"Preview features","anchor":"preview-features","summary":"Microsoft does not support preview features and features behind a feature flag; they are not for production.","status":"preview"},{"id":"aks-engine/preview-instability","section":"Preview features","anchor":"preview-features","summary":"Preview features go on changing, which can make a cluster unstable or unavailable.","status":"advice","notCheckable":"It warns of what may follow; using a preview feature falls under aks-engine/preview-features."},{"id":"aks-engine/further-reading","section":"Next steps","anchor":"next-steps","summary":"The document points to the overview of AKS Engine on Azure Stack.","status":"information","notCheckable":"It is a link to further reading."}],"tables":{"addons":{"clause":"aks-engine/unsupported-addons","entries":[{"key":"aad-pod-identity","name":"AAD Pod Identity","names":{"2020-12-16":"Azure AD Pod Identity","2025-01-24":"Microsoft Entra Pod Identity"},"unsupportedWhen":"true","instead":"Set \\"enabled\\" to false or remove the entry, and let workloads that call Azure sign in with a service principal from a Secret."},{"key":"aci-connector","name":"ACI Connector","unsupportedWhen":"true","instead":"Set \\"enabled\\" to false or remove the entry, and add agent nodes with `aks-engine scale` where capacity is short.","refused":"Releases of aks-engine since 2021-02-19 accept this addon and ignore it."},{"key":"blobfuse-flexvolume","name":"Blobfuse Flex Volume","unsupportedWhen":"true","instead":"Set \\"enabled\\" to false or remove the entry, and keep the data on disk volumes or let the application call blob storage itself.","refused":"Releases of aks-engine for Azure Stack since 2024-05-30 no longer have this addon."},{"key":"cluster-autoscaler","name":"Cluster Autoscaler","unsupportedWhen":"true","instead":"Set \\"enabled\\" to false or remove the entry, and scale with `aks-engine scale`.","refused":"aks-engine refuses this addon in pools that are availability sets, and Azure Stack accepts no other pools."},{"key":"container-monitoring","name":"Container Monitoring","unsupportedWhen":"true","instead":"Set \\"enabled\\" to false or remove the entry, and run a monitoring stack of your own, which is then yours to support.","refused":"Releases of aks-engine for Azure Stack since 2024-05-30 refuse to create a cluster with this addon."},{"key":"keyvault-flexvolume","name":"KeyVault Flex Volume","unsupportedWhen":"true","instead":"Set \\"enabled\\" to false or remove the entry, and give workloads their secrets as Kubernetes Secrets.","refused":"Releases of aks-engine for Azure Stack since 2022-11-11 no longer have this addon."},{"key":"nvidia-device-plugin","name":"NVIDIA Device Plugin","unsupportedWhen":"true","instead":"Set \\"enabled\\" to false or remove the entry. If pods need GPUs, install a device plugin yourself, which is then yours to support."},{"key":"rescheduler","name":"Rescheduler","unsupportedWhen":"true","instead":"Set \\"enabled\\" to false or remove the entry, and give critical pods a PriorityClass, so that the scheduler makes room for them.","refused":"Releases of aks-engine since 2021-02-19 refuse to create a cluster with this addon."},{"key":"smb-flexvolume","name":"SMB Flex Volume","unsupportedWhen":"true","instead":"Set \\"enabled\\" to false or remove the entry, and keep the data on disk volumes."}]},"releaseWindow":{"clause":"aks-engine/version-support","entries":[{"key":"n-2","since":"2020-12-16","earlier":2},{"key":"N-1","since":"2025-01-24","earlier":1}]},"options":{"clause":"aks-engine/unsupported-options","entries":[{"in":"kubernetesConfig","key":"cloudControllerManagerConfig","name":"cloudControllerManagerConfig","unsupportedWhen":"non-empty","handWrittenOnly":true,"instead":"Remove the key and leave the settings of the cloud controller manager to aks-engine.","refused":"aks-engine always overwrites eleven of its keys."},{"in":"kubernetesConfig","key":"enableDataEncryptionAtRest","name":"enableDataEncryptionAtRest","unsupportedWhen":"true","instead":"Set it to false or remove it, and keep values that must be encrypted in a vault outside the cluster."},{"in":"kubernetesConfig","key":"enableEncryptionWithExternalKms","name":"enableEncryptionWithExternalKms","unsupportedWhen":"true","instead":"Set it to false or remove it, and let applications read their secrets from the vault themselves."},{"in":"kubernetesConfig","key":"enablePodSecurityPolicy","name":"enablePodSecurityPolicy","unsupportedWhen":"true","instead":"Set it to false or remove it, and restrict pods with the addon pod-security-policy, or from Kubernetes 1.23 on with Pod Security admission labels on the namespaces.","refused":"aks-engine refuses it unless \\"enableRbac\\" is explicitly true."},{"in":"kubernetesConfig","key":"etcdEncryptionKey","name":"etcdEncryptionKey","unsupportedWhen":"non-empty","secret":true,"instead":"Remove the key. Its value stands in the repository, so treat it as disclosed and replace it wherever it is in use.","refused":"aks-engine ignores it unless encryption at rest is switched on."},{"in":"kubernetesConfig","key":"useInstanceMetadata","name":"useInstanceMetadata","unsupportedWhen":"true","instead":"Set it to false or remove it; on Azure Stack false is the default.","refused":"aks-engine refuses to deploy it on Azure Stack."},{"in":"kubernetesConfig","key":"useManagedIdentity","name":"useManagedIdentity","unsupportedWhen":"true","instead":"Set it to false or remove it, and give the cluster a service principal in servicePrincipalProfile."},{"in":"kubernetesConfig","key":"azureCNIURLLinux","name":"azureCNIURLLinux","unsupportedWhen":"non-empty","instead":"Remove the key, so that Linux nodes run the Azure CNI that aks-engine brings."},{"in":"kubernetesConfig","key":"azureCNIURLWindows","name":"azureCNIURLWindows","unsupportedWhen":"non-empty","instead":"Remove the key, so that Windows nodes run the Azure CNI that aks-engine brings."},{"in":"masterProfile","key":"availabilityZones","name":"availabilityZones","unsupportedWhen":"non-empty","instead":"Remove the key and let the masters\' availability set spread the machines.","refused":"aks-engine refuses it only if the masters and all pools have zones; otherwise it deploys."},{"in":"agentPoolProfiles","key":"availabilityZones","name":"availabilityZones","unsupportedWhen":"non-empty","instead":"Remove the key and let the pool\'s availability set spread the machines.","refused":"aks-engine refuses it only if the masters and all pools have zones; otherwise it deploys."},{"in":"agentPoolProfiles","key":"singlePlacementGroup","name":"singlePlacementGroup","unsupportedWhen":"non-null","instead":"Remove the key, also where it is false: it belongs to scale sets, and pools on Azure Stack are availability sets.","refused":"aks-engine refuses any value of it, even false, in pools that are availability sets, and Azure Stack accepts no other pools."},{"in":"agentPoolProfiles","key":"scaleSetPriority","name":"scaleSetPriority","unsupportedWhen":"one-of","values":["Low","Spot"],"instead":"Remove the key: it belongs to scale sets, and pools on Azure Stack are availability sets."},{"in":"agentPoolProfiles","key":"scaleSetEvictionPolicy","name":"scaleSetEvictionPolicy","unsupportedWhen":"non-empty","instead":"Remove the key, and scaleSetPriority with it: both belong to scale sets, and pools on Azure Stack are availability sets.","refused":"aks-engine refuses it next to \\"scaleSetPriority\\": \\"Regular\\"."},{"in":"agentPoolProfiles","key":"acceleratedNetworkingEnabled","name":"acceleratedNetworkingEnabled","unsupportedWhen":"true","instead":"Set it to false or remove it; on Azure Stack false is the default.","refused":"aks-engine refuses to deploy it on Azure Stack."},{"in":"agentPoolProfiles","key":"acceleratedNetworkingEnabledWindows","name":"acceleratedNetworkingEnabledWindows","unsupportedWhen":"true","instead":"Set it to false or remove it; on Azure Stack false is the default.","refused":"aks-engine refuses to deploy it on Azure Stack."}]}}}')
const o=JSON.parse('{"$schema":"./policy.schema.json","id":"aks-faq","title":"AKS frequently asked questions","platform":"aks","defaultEdition":"2025","editions":[{"id":"2025","url":"https://learn.microsoft.com/azure/aks/faq","fullText":true,"note":"The page states no date. Its text is that of the public revisions between 26 February and 29 April 2025. Anchors follow the page\'s newer wording, so that links arrive."}],"clauses":[{"id":"aks-faq/document-scope","section":"AKS frequently asked questions","summary":"The page answers what customers often ask about AKS.","status":"information","notCheckable":"It announces what the page is about; each question has clauses of its own."},{"id":"aks-faq/service-level-agreement","section":"Does AKS offer a service-level agreement?","anchor":"does-aks-offer-a-service-level-agreement-","summary":"Microsoft guarantees a service level for clusters in the Standard pricing tier with the Uptime SLA feature.","status":"information","notCheckable":"It tells what a pricing tier includes; a cluster in another tier violates nothing."},{"id":"aks-faq/platform-support","section":"What is platform support, and what does it include?","anchor":"what-is-platform-support--and-what-does-it-include-","summary":"Clusters whose Kubernetes version has fallen to n-3, and so out of support, get a reduced plan from Microsoft, called platform support.","status":"information","notCheckable":"Which versions are n-3 changes with time and stands in no file."},{"id":"aks-faq/platform-support-infrastructure","section":"What is platform support, and what does it include?","anchor":"what-is-platform-support--and-what-does-it-include-","summary":"Under platform support Microsoft supports the Azure infrastructure and nothing else.","status":"information","notCheckable":"It describes a support plan of Microsoft\'s; no file shows it."},{"id":"aks-faq/automatic-upgrade","section":"Does AKS automatically upgrade my unsupported clusters?","anchor":"does-aks-automatically-upgrade-my-unsupported-clusters-","summary":"Before a cluster falls from n-3 to n-4, AKS upgrades it to n-2 by itself, so that it is supported again.","status":"information","notCheckable":"AKS does this by itself, by the versions of that day; no file shows either."},{"id":"aks-faq/windows-containers","section":"Can I run Windows Server containers on AKS?","anchor":"can-i-run-windows-server-containers-on-aks-","summary":"AKS supports Windows Server containers.","status":"supported","notCheckable":"It puts something in support; a file cannot violate it."},{"id":"aks-faq/reservation-discounts","section":"Can I apply Azure reservation discounts to my AKS agent nodes?","anchor":"can-i-apply-azure-reservation-discounts-to-my-aks-agent-nodes-","summary":"Agent nodes cost what ordinary Azure virtual machines cost, and reservations bought for their size count for them without further steps.","status":"information","notCheckable":"It is about billing, which no file shows."},{"id":"aks-faq/move-between-tenants","section":"Can I move/migrate my cluster between Azure tenants?","anchor":"can-i-move-or-migrate-my-cluster-between-azure-tenants-","summary":"Moving a cluster to another Azure tenant is not supported.","status":"unsupported","notCheckable":"A move to another tenant is a transfer of the subscription, made in the portal and not by a file."},{"id":"aks-faq/move-between-subscriptions","section":"Can I move/migrate my cluster between subscriptions?","anchor":"can-i-move-or-migrate-my-cluster-between-subscriptions-","summary":"Moving a cluster to another subscription is not supported.","status":"unsupported"},{"id":"aks-faq/move-between-resource-groups","section":"Can I move my AKS cluster or AKS infrastructure resources to other resource groups or rename them?","anchor":"can-i-move-my-aks-cluster-or-aks-infrastructure-resources-to-other-resource-groups-or-rename-them-","summary":"Moving a cluster, or the infrastructure resources that belong to it, to another resource group is not supported.","status":"unsupported"},{"id":"aks-faq/rename-resources","section":"Can I move my AKS cluster or AKS infrastructure resources to other resource groups or rename them?","anchor":"can-i-move-my-aks-cluster-or-aks-infrastructure-resources-to-other-resource-groups-or-rename-them-","summary":"Renaming a cluster, or the infrastructure resources that belong to it, is not supported.","status":"unsupported","notCheckable":"A file shows one name and not the one that a running cluster had before."},{"id":"aks-faq/no-restore","section":"Can I restore my cluster after deleting it?","anchor":"can-i-restore-my-cluster-after-i-delete-it-","summary":"A deleted cluster cannot be brought back.","status":"information","notCheckable":"It states a limit of the service; a restore cannot even be written down."},{"id":"aks-faq/delete-removes-node-group","section":"Can I restore my cluster after deleting it?","anchor":"can-i-restore-my-cluster-after-i-delete-it-","summary":"With a cluster AKS deletes its node resource group and everything in that group.","status":"information","notCheckable":"It tells what AKS does when a cluster is deleted; no file shows it."},{"id":"aks-faq/keep-before-delete","section":"Can I restore my cluster after deleting it?","anchor":"can-i-restore-my-cluster-after-i-delete-it-","summary":"Resources of the node resource group that should outlive the cluster have to be moved to another group before it is deleted.","status":"advice","notCheckable":"Which resources someone wants to keep stands in no file."},{"id":"aks-faq/lock-against-deletion","section":"Can I restore my cluster after deleting it?","anchor":"can-i-restore-my-cluster-after-i-delete-it-","summary":"Node resource group lockdown can guard a cluster\'s resources against deletion by mistake.","status":"advice","notCheckable":"It offers a safeguard; a cluster without it violates nothing."},{"id":"aks-faq/stop-cluster","section":"Can I scale my AKS cluster to zero?","anchor":"can-i-scale-my-aks-cluster-to-zero-","summary":"A running cluster can be stopped altogether.","status":"supported","notCheckable":"It puts something in support; a file cannot violate it."},{"id":"aks-faq/user-pools-to-zero","section":"Can I scale my AKS cluster to zero?","anchor":"can-i-scale-my-aks-cluster-to-zero-","summary":"User node pools, some or all, can be scaled to zero nodes, by hand or by the autoscaler.","status":"supported","notCheckable":"It puts something in support; a file cannot violate it."},{"id":"aks-faq/system-pools-not-to-zero","section":"Can I scale my AKS cluster to zero?","anchor":"can-i-scale-my-aks-cluster-to-zero-","summary":"System node pools cannot be scaled to zero nodes directly.","status":"unsupported"},{"id":"aks-faq/scale-set-scaling","section":"Can I use the Virtual Machine Scale Set APIs to scale manually?","anchor":"can-i-use-the-virtual-machine-scale-set-apis-to-scale-manually-","summary":"Scaling a cluster through the APIs of its virtual machine scale sets is not supported; the AKS API, such as `az aks scale`, is the way.","status":"unsupported"},{"id":"aks-faq/scale-set-scaling-to-zero","section":"Can I use Virtual Machine Scale Sets to manually scale to zero nodes?","anchor":"can-i-use-virtual-machine-scale-sets-to-manually-scale-to-zero-nodes-","summary":"Scaling to zero through the virtual machine scale sets is not supported either; the AKS API scales pools other than system pools to zero, or the cluster can be stopped.","status":"unsupported"},{"id":"aks-faq/deallocate-machines","section":"Can I stop or de-allocate all my VMs?","anchor":"can-i-stop-or-deallocate-all-my-vms-","summary":"Stopping or deallocating all machines of a cluster is not supported; the cluster itself can be stopped instead.","status":"unsupported"},{"id":"aks-faq/built-on-azure-resources","section":"Why are two resource groups created with AKS?","anchor":"why-are-two-resource-groups-created-with-aks-","summary":"AKS builds on Azure resources such as scale sets, virtual networks and managed disks, so that most of what Azure offers works in a cluster: most machine types, for example, and discounts by reservation.","status":"information","notCheckable":"It explains how AKS is built; there is nothing in it that a file could violate."},{"id":"aks-faq/first-resource-group","section":"Why are two resource groups created with AKS?","anchor":"why-are-two-resource-groups-created-with-aks-","summary":"The customer makes the first of a cluster\'s two resource groups, and it holds the Kubernetes service resource only.","status":"information","notCheckable":"It describes the set-up that AKS makes. Other resources in the first group, common in practice, break nothing."},{"id":"aks-faq/node-resource-group","section":"Why are two resource groups created with AKS?","anchor":"why-are-two-resource-groups-created-with-aks-","summary":"AKS itself makes the second, the node resource group, by default named MC_ and the names of group, cluster and region; it holds the machines, network and storage of the cluster.","status":"information","notCheckable":"It describes the set-up that AKS makes; no file can make another."},{"id":"aks-faq/node-group-deleted-with-cluster","section":"Why are two resource groups created with AKS?","anchor":"why-are-two-resource-groups-created-with-aks-","summary":"The node resource group does not outlive its cluster: deleting one, AKS deletes the other.","status":"information","notCheckable":"It tells what AKS does; no file shows it."},{"id":"aks-faq/node-group-lifecycle","section":"Why are two resource groups created with AKS?","anchor":"why-are-two-resource-groups-created-with-aks-","summary":"Only resources that live and die with the cluster belong in the node resource group.","status":"advice","notCheckable":"How long someone means a resource to live stands in no file. Changes to the group fall under aks-faq/node-group-modification."},{"id":"aks-faq/node-group-modification","section":"Why are two resource groups created with AKS?","anchor":"why-are-two-resource-groups-created-with-aks-","summary":"Changing any resource in the node resource group is not supported and makes operations of the cluster fail.","status":"unsupported"},{"id":"aks-faq/block-node-group-changes","section":"Why are two resource groups created with AKS?","anchor":"why-are-two-resource-groups-created-with-aks-","summary":"Users can be kept from changing the resources in the node resource group.","status":"advice","notCheckable":"It offers a safeguard; a cluster without it violates nothing."},{"id":"aks-faq/node-group-name","section":"Can I provide my own name for the AKS node resource group?","anchor":"can-i-provide-my-own-name-for-the-aks-node-resource-group-","summary":"The node resource group may have a name of the customer\'s choice instead of the default one.","status":"supported","notCheckable":"It puts something in support; a file cannot violate it."},{"id":"aks-faq/node-group-name-setting","section":"Can I provide my own name for the AKS node resource group?","anchor":"can-i-provide-my-own-name-for-the-aks-node-resource-group-","summary":"The name is set by --node-resource-group of `az aks create` (aks-preview extension 0.3.2 or later), or by nodeResourceGroup in an Azure Resource Manager template.","status":"information","notCheckable":"It tells where the name is set; a file that does not set it gets the default."},{"id":"aks-faq/node-group-made-by-provider","section":"Can I provide my own name for the AKS node resource group?","anchor":"can-i-provide-my-own-name-for-the-aks-node-resource-group-","summary":"The Azure resource provider makes the node resource group by itself.","status":"information","notCheckable":"It tells what Azure does. A group that someone made before falls under aks-faq/node-group-existing."},{"id":"aks-faq/node-group-name-at-creation","section":"Can I provide my own name for the AKS node resource group?","anchor":"can-i-provide-my-own-name-for-the-aks-node-resource-group-","summary":"The name can be chosen only while the cluster is created.","status":"information","notCheckable":"A file shows a name, and not whether the cluster already exists under another."},{"id":"aks-faq/node-group-existing","section":"Can I provide my own name for the AKS node resource group?","anchor":"can-i-provide-my-own-name-for-the-aks-node-resource-group-","summary":"A resource group that already exists cannot become the node resource group.","status":"unsupported"},{"id":"aks-faq/node-group-other-subscription","section":"Can I provide my own name for the AKS node resource group?","anchor":"can-i-provide-my-own-name-for-the-aks-node-resource-group-","summary":"The node resource group cannot be in another subscription than the cluster.","status":"unsupported","notCheckable":"The setting takes a bare name; no file has a place to write a subscription."},{"id":"aks-faq/node-group-rename","section":"Can I provide my own name for the AKS node resource group?","anchor":"can-i-provide-my-own-name-for-the-aks-node-resource-group-","summary":"The node resource group cannot get another name once the cluster exists.","status":"unsupported","notCheckable":"A file shows one name and not the one that the cluster was created with."},{"id":"aks-faq/node-group-resource-names","section":"Can I provide my own name for the AKS node resource group?","anchor":"can-i-provide-my-own-name-for-the-aks-node-resource-group-","summary":"The managed resources inside the node resource group cannot be given names of one\'s own.","status":"unsupported","notCheckable":"AKS has no setting for such names, so no file has a place to write them."},{"id":"aks-faq/node-group-azure-tags","section":"Can I provide my own name for the AKS node resource group?","anchor":"can-i-provide-my-own-name-for-the-aks-node-resource-group-","summary":"Tags that Azure put on the managed resources inside the node resource group cannot be changed or deleted.","status":"unsupported"},{"id":"aks-faq/node-group-properties","section":"Can I modify tags and other properties of the AKS resources in the node resource group?","anchor":"can-i-modify-tags-and-other-properties-of-the-aks-resources-in-the-node-resource-group-","summary":"Changing or deleting Azure\'s tags and other properties of resources in the node resource group can make scaling and upgrading fail.","status":"advice"},{"id":"aks-faq/custom-tags","section":"Can I modify tags and other properties of the AKS resources in the node resource group?","anchor":"can-i-modify-tags-and-other-properties-of-the-aks-resources-in-the-node-resource-group-","summary":"Customers may create and change tags of their own, for example for a business unit or cost center, and may set them when they create a node pool.","status":"supported","notCheckable":"It puts something in support; a file cannot violate it."},{"id":"aks-faq/policies-on-node-group","section":"Can I modify tags and other properties of the AKS resources in the node resource group?","anchor":"can-i-modify-tags-and-other-properties-of-the-aks-resources-in-the-node-resource-group-","summary":"An Azure Policy scoped to the managed resource group is another way to set tags of one\'s own.","status":"information","notCheckable":"It offers a way; a repository that does not take it violates nothing."},{"id":"aks-faq/allow-azure-tags","section":"Can I modify tags and other properties of the AKS resources in the node resource group?","anchor":"can-i-modify-tags-and-other-properties-of-the-aks-resources-in-the-node-resource-group-","summary":"Tags that Azure services make, for AKS aks-managed and k8s-azure, must be allowed at all times.","status":"advice","notCheckable":"What forbids a tag are Azure Policy assignments, and which resources one reaches is decided in Azure. Commands that touch these tags fall under aks-faq/change-azure-tags."},{"id":"aks-faq/change-azure-tags","section":"Can I modify tags and other properties of the AKS resources in the node resource group?","anchor":"can-i-modify-tags-and-other-properties-of-the-aks-resources-in-the-node-resource-group-","summary":"Changing tags that Azure made on resources in the node resource group is not supported and breaks the service-level objective.","status":"unsupported"},{"id":"aks-faq/owner-tag","section":"Can I modify tags and other properties of the AKS resources in the node resource group?","anchor":"can-i-modify-tags-and-other-properties-of-the-aks-resources-in-the-node-resource-group-","summary":"On legacy resources Azure Policy must not set a tag named Owner: AKS used it to manage the load balancer\'s public IP, and deployments and updates would break. Newer resources use the prefix aks-managed and are not concerned.","status":"advice","notCheckable":"Only legacy resources are concerned, and no file tells when a running resource was made."},{"id":"aks-faq/aks-managed-releases","section":"Why do I have aks-managed prefixed Helm releases on my cluster and why does their revision count keep increasing?","anchor":"why-do-i-see-aks-managed-prefixed-helm-releases-on-my-cluster--and-why-does-their-revision-count-keep-increasing-","summary":"Helm releases whose names begin with aks-managed are how AKS delivers its own components; customers may ignore them.","status":"exception"},{"id":"aks-faq/aks-managed-revisions","section":"Why do I have aks-managed prefixed Helm releases on my cluster and why does their revision count keep increasing?","anchor":"why-do-i-see-aks-managed-prefixed-helm-releases-on-my-cluster--and-why-does-their-revision-count-keep-increasing-","summary":"Revision counts of these releases that keep growing are normal and harmless.","status":"information","notCheckable":"Revision counts exist in a running cluster only."},{"id":"aks-faq/regions","section":"Which Azure regions currently provide AKS?","anchor":"which-azure-regions-currently-provide-aks-","summary":"Azure lists the regions that offer AKS on a page of its own.","status":"information","notCheckable":"The list stands elsewhere and changes; the page names no region."},{"id":"aks-faq/one-region","section":"Can I spread an AKS cluster across regions?","anchor":"can-i-spread-an-aks-cluster-across-regions-","summary":"A cluster lives in one region and cannot span several; Microsoft has guidance on designs with a cluster in each of several regions.","status":"unsupported","notCheckable":"A cluster resource has a single location, so no file has a place to write two."},{"id":"aks-faq/availability-zones","section":"Can I spread an AKS cluster across availability zones?","anchor":"can-i-spread-an-aks-cluster-across-availability-zones-","summary":"A cluster may span one or more availability zones in regions that have them.","status":"supported","notCheckable":"It puts something in support; which regions have zones stands elsewhere."},{"id":"aks-faq/different-machine-sizes","section":"Can I have different VM sizes in a single cluster?","anchor":"can-i-have-different-vm-sizes-in-a-single-cluster-","summary":"A cluster may have machines of different sizes, in several node pools.","status":"supported","notCheckable":"It puts something in support; a file cannot violate it."},{"id":"aks-faq/image-size","section":"What\'s the size limit on a container image in AKS?","anchor":"what-s-the-size-limit-on-a-container-image-in-aks-","summary":"AKS sets no limit on the size of a container image.","status":"information","notCheckable":"Without a limit there is nothing to violate."},{"id":"aks-faq/image-memory","section":"What\'s the size limit on a container image in AKS?","anchor":"what-s-the-size-limit-on-a-container-image-in-aks-","summary":"Larger images need more memory and can exceed resource limits or the memory of the nodes, which is 7 GiB by default with Standard_DS2_v2.","status":"advice","notCheckable":"The size of an image stands in its registry, not in the file that names it."},{"id":"aks-faq/image-too-large","section":"What\'s the size limit on a container image in AKS?","anchor":"what-s-the-size-limit-on-a-container-image-in-aks-","summary":"The kubelet may fail to pull an extremely large image, in the range of terabytes, as the node\'s disk is too small for it.","status":"advice","notCheckable":"The size of an image stands in its registry, not in the file that names it."},{"id":"aks-faq/windows-node-updates","section":"What\'s the size limit on a container image in AKS?","anchor":"what-s-the-size-limit-on-a-container-image-in-aks-","summary":"Windows nodes do not update themselves; the customer should regularly upgrade the cluster and its Windows pools around Windows Update\'s releases.","status":"advice","notCheckable":"Whether upgrades are made regularly shows over time, not in a file."},{"id":"aks-faq/windows-node-upgrade","section":"What\'s the size limit on a container image in AKS?","anchor":"what-s-the-size-limit-on-a-container-image-in-aks-","summary":"Such an upgrade replaces the Windows nodes by new ones with the latest image and patches.","status":"information","notCheckable":"It tells what an upgrade does; no file shows it."},{"id":"aks-faq/images-run-as-root","section":"Are AKS images required to run as root?","anchor":"are-aks-images-required-to-run-as-root-","summary":"Four of Microsoft\'s images need to run as root to work: coredns, ciprod, calico\'s node and azuredisk-csi.","status":"exception"},{"id":"aks-faq/root-image-policy-exceptions","section":"Are AKS images required to run as root?","anchor":"are-aks-images-required-to-run-as-root-","summary":"Policies that forbid root need exceptions for these images.","status":"advice","notCheckable":"Whether a policy reaches these images depends on all constraints and exclusions in force in the cluster, which no file shows with certainty."},{"id":"aks-faq/limit-api-server-access","section":"Can I limit who has access to the Kubernetes API server?","anchor":"can-i-limit-who-has-access-to-the-kubernetes-api-server-","summary":"Customers can limit who reaches the API server in two ways.","status":"information","notCheckable":"It offers ways; a cluster that takes neither violates nothing."},{"id":"aks-faq/authorized-ip-ranges","section":"Can I limit who has access to the Kubernetes API server?","anchor":"can-i-limit-who-has-access-to-the-kubernetes-api-server-","summary":"Authorized IP ranges keep the API server\'s public endpoint but open it to trusted addresses only.","status":"information","notCheckable":"It offers a way; a cluster that does not take it violates nothing."},{"id":"aks-faq/private-cluster","section":"Can I limit who has access to the Kubernetes API server?","anchor":"can-i-limit-who-has-access-to-the-kubernetes-api-server-","summary":"In a private cluster the API server can be reached from the virtual network only.","status":"information","notCheckable":"It offers a way; a cluster that does not take it violates nothing."},{"id":"aks-faq/node-patches","section":"Are security updates applied to AKS agent nodes?","anchor":"are-security-updates-applied-to-aks-agent-nodes-","summary":"Microsoft patches vulnerabilities of the nodes weekly where their vendor has a fix; the others wait for one.","status":"information","notCheckable":"It is a promise of Microsoft\'s; no file shows it."},{"id":"aks-faq/node-images-updated","section":"Are security updates applied to AKS agent nodes?","anchor":"are-security-updates-applied-to-aks-agent-nodes-","summary":"Microsoft updates the AKS node images within 30 days without being asked.","status":"information","notCheckable":"It is a promise of Microsoft\'s; no file shows it."},{"id":"aks-faq/node-image-upgrades","section":"Are security updates applied to AKS agent nodes?","anchor":"are-security-updates-applied-to-aks-agent-nodes-","summary":"Customers should move to new node images regularly: by hand in portal or CLI, with an upgrade of the cluster, or with an upgrade of the node image alone.","status":"advice","notCheckable":"Whether that is done regularly shows over time, and may be done in the portal; no file shows it."},{"id":"aks-faq/upgrade-drains-nodes","section":"Are security updates applied to AKS agent nodes?","anchor":"are-security-updates-applied-to-aks-agent-nodes-","summary":"An upgrade of the cluster cordons and drains each node by itself and brings up a new one that has the newest Ubuntu image and a newer patch or minor version of Kubernetes.","status":"information","notCheckable":"It tells what an upgrade does; no file shows it."},{"id":"aks-faq/defender","section":"Are there security threats targeting AKS that I should be aware of?","anchor":"are-there-security-threats-that-target-aks-that-i-should-be-aware-of-","summary":"Microsoft gives guidance for securing workloads through services such as Microsoft Defender for Containers.","status":"advice","notCheckable":"It points to services; a cluster without them violates nothing."},{"id":"aks-faq/kubeflow-attacks","section":"Are there security threats targeting AKS that I should be aware of?","anchor":"are-there-security-threats-that-target-aks-that-i-should-be-aware-of-","summary":"Kubeflow has been the target of a large campaign of attacks (June 2021), which customers should know of.","status":"advice"},{"id":"aks-faq/data-residency","section":"Does AKS store any customer data outside of the cluster\'s region?","anchor":"does-aks-store-any-customer-data-outside-the-cluster-s-region-","summary":"AKS stores all data in the region of the cluster.","status":"information","notCheckable":"It tells where Microsoft stores data; no file shows it."},{"id":"aks-faq/run-as-non-root","section":"How can I avoid permission ownership setting slow issues when the volume has numerous files?","anchor":"how-can-i-avoid-permission-ownership-setting-slow-issues-when-the-volume-has-numerous-files-","summary":"Pods should run as a user other than root.","status":"advice"},{"id":"aks-faq/fsgroup-for-non-root","section":"How can I avoid permission ownership setting slow issues when the volume has numerous files?","anchor":"how-can-i-avoid-permission-ownership-setting-slow-issues-when-the-volume-has-numerous-files-","summary":"A pod that is not root traditionally needs fsGroup in its security context to read and write a volume.","status":"information","notCheckable":"A file system or an image may grant the access anyway, so the lack of fsGroup proves nothing."},{"id":"aks-faq/fsgroup-ownership-change","section":"How can I avoid permission ownership setting slow issues when the volume has numerous files?","anchor":"how-can-i-avoid-permission-ownership-setting-slow-issues-when-the-volume-has-numerous-files-","summary":"With fsGroup Kubernetes changes owner and mode of nearly every file of a volume at each mount, even where they already fit, so pods with large volumes of many files start slowly.","status":"information","notCheckable":"How many files a volume holds shows at run time only."},{"id":"aks-faq/root-fsgroup-workaround","section":"How can I avoid permission ownership setting slow issues when the volume has numerous files?","anchor":"how-can-i-avoid-permission-ownership-setting-slow-issues-when-the-volume-has-numerous-files-","summary":"Before Kubernetes 1.20 the way around the slow start was to run the pod as root, with fsGroup set.","status":"workaround"},{"id":"aks-faq/volume-ownership-policy","section":"How can I avoid permission ownership setting slow issues when the volume has numerous files?","anchor":"how-can-i-avoid-permission-ownership-setting-slow-issues-when-the-volume-has-numerous-files-","summary":"Kubernetes 1.20 solves this by finer control over ownership changes (fsGroupChangePolicy), so the pod need not be root for it.","status":"advice"},{"id":"aks-faq/control-plane-tunnel","section":"How does the managed Control Plane communicate with my Nodes?","anchor":"how-does-the-managed-control-plane-communicate-with-my-nodes-","summary":"API server and kubelets talk through a tunnel secured by mutual TLS, today Konnectivity (formerly apiserver-network-proxy), even across separate virtual networks.","status":"information","notCheckable":"It describes how AKS is built; no file of the customer\'s sets it up."},{"id":"aks-faq/required-network-rules","section":"How does the managed Control Plane communicate with my Nodes?","anchor":"how-does-the-managed-control-plane-communicate-with-my-nodes-","summary":"Customers should check that their network allows all rules and domain names that Azure requires.","status":"advice","notCheckable":"A network\'s rules work together across firewalls, routes and groups in Azure, not all of them in files; no file shows with certainty what gets through."},{"id":"aks-faq/api-server-name-annotation","section":"Can my pods use the API server FQDN instead of the cluster IP?","anchor":"can-my-pods-use-the-api-server-fqdn-instead-of-the-cluster-ip-","summary":"The annotation kubernetes.azure.com/set-kube-service-host-fqdn on a pod makes KUBERNETES_SERVICE_HOST the API server\'s domain name instead of the service\'s IP, which helps behind a layer 7 firewall.","status":"supported"},{"id":"aks-faq/nsg-untouched","section":"Can I configure NSGs with AKS?","anchor":"can-i-configure-nsgs-with-aks-","summary":"AKS puts no network security group on its subnet and leaves the groups there alone; it only changes those of the network interfaces.","status":"information","notCheckable":"It tells what AKS does; no file shows it."},{"id":"aks-faq/nsg-allow-pod-traffic","section":"Can I configure NSGs with AKS?","anchor":"can-i-configure-nsgs-with-aks-","summary":"Network security groups must let traffic between the address ranges of nodes and pods pass, with CNI and with kubenet.","status":"advice","notCheckable":"What gets through follows from all rules, their priorities and the ranges in use together, and these are known for certain in Azure only."},{"id":"aks-faq/time-synchronization","section":"How does Time synchronization work in AKS?","anchor":"how-does-time-synchronization-work-in-aks-","summary":"Nodes run chrony, which takes the time from the host; containers have the time of their node, and applications that of their container.","status":"information","notCheckable":"It describes how AKS works; there is nothing in it that a file could violate."},{"id":"aks-faq/custom-vm-extensions","section":"Can I use custom VM extensions?","anchor":"can-i-use-custom-vm-extensions-","summary":"Custom VM extensions on the nodes are not supported.","status":"unsupported"},{"id":"aks-faq/infrastructure-changes","section":"Can I use custom VM extensions?","anchor":"can-i-use-custom-vm-extensions-","summary":"As Microsoft manages AKS, changes to the infrastructure underneath are not supported.","status":"unsupported"},{"id":"aks-faq/components-through-kubernetes","section":"Can I use custom VM extensions?","anchor":"can-i-use-custom-vm-extensions-","summary":"Components of one\'s own are to be installed by means of Kubernetes, such as a DaemonSet.","status":"advice","notCheckable":"It names the way to take. Where a file takes the other way, aks-faq/custom-vm-extensions says so."},{"id":"aks-faq/admission-controllers","section":"What Kubernetes admission controllers does AKS support? Can admission controllers be added or removed?","anchor":"what-kubernetes-admission-controllers-does-aks-support--can-admission-controllers-be-added-or-removed-","summary":"AKS supports twelve built-in admission controllers, the mutating and validating webhooks among them.","status":"supported","notCheckable":"AKS switches them on by itself; a file cannot violate it."},{"id":"aks-faq/admission-controllers-fixed","section":"What Kubernetes admission controllers does AKS support? Can admission controllers be added or removed?","anchor":"what-kubernetes-admission-controllers-does-aks-support--can-admission-controllers-be-added-or-removed-","summary":"Customers cannot change which built-in admission controllers run in AKS.","status":"unsupported","notCheckable":"AKS has no setting for the list, so no file has a place to write it."},{"id":"aks-faq/admission-webhooks","section":"Can I use admission controller webhooks on AKS?","anchor":"can-i-use-admission-controller-webhooks-on-aks-","summary":"Customers may use admission webhooks on AKS.","status":"supported","notCheckable":"It puts something in support; a file cannot violate it."},{"id":"aks-faq/exclude-internal-namespaces","section":"Can I use admission controller webhooks on AKS?","anchor":"can-i-use-admission-controller-webhooks-on-aks-","summary":"Admission webhooks should leave out the internal namespaces of AKS, which bear the label control-plane, by a namespaceSelector.","status":"advice"},{"id":"aks-faq/webhook-inside-cluster","section":"Can I use admission controller webhooks on AKS?","anchor":"can-i-use-admission-controller-webhooks-on-aks-","summary":"Admission webhooks must be reachable from within the cluster, because AKS firewalls the API server\'s outgoing traffic.","status":"advice"},{"id":"aks-faq/admissions-enforcer","section":"Can admission controller webhooks impact kube-system and internal AKS namespaces?","anchor":"can-admission-controller-webhooks-affect-kube-system-and-internal-aks-namespaces-","summary":"The Admissions Enforcer of AKS takes kube-system and the internal namespaces out of custom webhooks\' reach, to keep the system stable.","status":"information","notCheckable":"AKS does this by itself. Switching it off falls under aks-faq/admissions-enforcer-disabled."},{"id":"aks-faq/webhook-in-kube-system","section":"Can admission controller webhooks impact kube-system and internal AKS namespaces?","anchor":"can-admission-controller-webhooks-affect-kube-system-and-internal-aks-namespaces-","summary":"Microsoft recommends against deploying anything into kube-system to serve an admission webhook.","status":"advice"},{"id":"aks-faq/admissions-enforcer-disabled","section":"Can admission controller webhooks impact kube-system and internal AKS namespaces?","anchor":"can-admission-controller-webhooks-affect-kube-system-and-internal-aks-namespaces-","summary":"Customers may take a webhook out of the Admissions Enforcer\'s hands, but for a critical need only.","status":"advice"},{"id":"aks-faq/admissions-enforcer-marker","section":"Can admission controller webhooks impact kube-system and internal AKS namespaces?","anchor":"can-admission-controller-webhooks-affect-kube-system-and-internal-aks-namespaces-","summary":"The label or annotation admissions.enforcer/disabled, set to true, makes the Admissions Enforcer ignore a webhook.","status":"information"},{"id":"aks-faq/key-vault","section":"Is Azure Key Vault integrated with AKS?","anchor":"is-azure-key-vault-integrated-with-aks-","summary":"The Azure Key Vault provider for the Secrets Store CSI driver integrates Key Vault into AKS.","status":"supported","notCheckable":"It offers an integration; a cluster without it violates nothing."},{"id":"aks-faq/fips-nodes","section":"Can I use FIPS cryptographic libraries with deployments on AKS?","anchor":"can-i-use-fips-cryptographic-libraries-with-deployments-on-aks-","summary":"AKS supports FIPS-enabled nodes in Linux node pools.","status":"supported","notCheckable":"It puts something in support and rules out nothing; a file cannot violate it."},{"id":"aks-faq/addon-patches","section":"How are AKS addons updated?","anchor":"how-are-aks-add-ons-updated-","summary":"Microsoft applies patches of AKS addons, security patches included, without being asked.","status":"information","notCheckable":"It is a promise of Microsoft\'s; no file shows it."},{"id":"aks-faq/addon-upgrades","section":"How are AKS addons updated?","anchor":"how-are-aks-add-ons-updated-","summary":"New minor and major versions of addons, which may break deployed objects, come when the customer updates the cluster and a release is available; the AKS release notes tell of them.","status":"information","notCheckable":"It tells what comes with an update of the cluster; no file shows it."},{"id":"aks-faq/linux-extension","section":"What is the purpose of the AKS Linux Extension I see installed on my Linux Virtual Machine Scale Sets instances?","anchor":"what-is-the-purpose-of-the-aks-linux-extension-that-i-see-installed-on-my-linux-virtual-machine-scale-sets-instances-","summary":"The AKS Linux Extension is a VM extension of Microsoft\'s that sets up monitoring tools on every Linux node, new or old.","status":"information","notCheckable":"AKS installs it by itself; no file of the customer\'s shows it."},{"id":"aks-faq/linux-extension-tools","section":"What is the purpose of the AKS Linux Extension I see installed on my Linux Virtual Machine Scale Sets instances?","anchor":"what-is-the-purpose-of-the-aks-linux-extension-that-i-see-installed-on-my-linux-virtual-machine-scale-sets-instances-","summary":"The tools are node-exporter for hardware telemetry, node-problem-detector for reporting node problems to the API server, and ig, built on eBPF, for observing and debugging Linux and Kubernetes.","status":"information","notCheckable":"It describes Microsoft\'s own tools; there is nothing in it that a file could violate."},{"id":"aks-faq/linux-extension-problems","section":"What is the purpose of the AKS Linux Extension I see installed on my Linux Virtual Machine Scale Sets instances?","anchor":"what-is-the-purpose-of-the-aks-linux-extension-that-i-see-installed-on-my-linux-virtual-machine-scale-sets-instances-","summary":"They show problems of infrastructure daemons such as NTP, of hardware, of the kernel and its file systems, and of the container runtime.","status":"information","notCheckable":"It describes Microsoft\'s own tools; there is nothing in it that a file could violate."},{"id":"aks-faq/linux-extension-access","section":"What is the purpose of the AKS Linux Extension I see installed on my Linux Virtual Machine Scale Sets instances?","anchor":"what-is-the-purpose-of-the-aks-linux-extension-that-i-see-installed-on-my-linux-virtual-machine-scale-sets-instances-","summary":"The extension needs no outbound access beyond what AKS needs anyway and no special permission in Azure; it sends its data to the API server by kubeconfig.","status":"information","notCheckable":"It describes Microsoft\'s own extension; there is nothing in it that a file could violate."},{"id":"aks-faq/slow-delete","section":"Why is my cluster delete taking so long?","anchor":"why-is-it-taking-so-long-to-delete-my-cluster-","summary":"Deleting a cluster can be slow or fail, above all with a resource group of one\'s own or resources across groups; locks on the group and ties to resources outside it should be removed first.","status":"advice","notCheckable":"Locks and ties are legitimate until a cluster is to be deleted, and no file says that it is."},{"id":"aks-faq/slow-create","section":"Why is my cluster create/update taking so long?","anchor":"why-is-it-taking-so-long-to-create-or-update-my-cluster-","summary":"Creating or updating a cluster can be slow where assigned policies or service constraints keep AKS from managing machines, load balancers, tags and the like.","status":"advice","notCheckable":"Which policies reach a cluster is decided by assignments in Azure, and whether one gets in the way shows there."},{"id":"aks-faq/upgrade-with-unknown-pods","section":"If I have pod / deployments in state \'NodeLost\' or \'Unknown\' can I still upgrade my cluster?","anchor":"if-i-have-pods-or-deployments-in-nodelost-or-unknown-states--can-i-still-upgrade-my-cluster-","summary":"Upgrading while pods or deployments are NodeLost or Unknown is possible but not recommended; a cluster should be healthy when it is upgraded.","status":"advice","notCheckable":"The state of pods exists in a running cluster only."},{"id":"aks-faq/upgrade-with-failed-nodes","section":"If I have a cluster with one or more nodes in an Unhealthy state or shut down, can I perform an upgrade?","anchor":"if-i-have-a-cluster-with-one-or-more-nodes-in-an-unhealthy-state--or-if-it-s-shut-down--can-i-perform-an-upgrade-","summary":"A cluster with unhealthy or stopped nodes cannot be upgraded until they are removed.","status":"unsupported","notCheckable":"The state of nodes exists in a running cluster only."},{"id":"aks-faq/delete-name-resolution-error","section":"I ran a cluster delete, but see the error `[Errno 11001] getaddrinfo failed`","anchor":"troubleshoot-cluster-issues","summary":"When deleting a cluster ends in this error, network security groups are mostly still tied to the cluster; they should be removed before the next try.","status":"advice","notCheckable":"The error comes from a running deletion; no file shows it."},{"id":"aks-faq/crash-loops-after-upgrade","section":"I ran an upgrade, but now my pods are in crash loops, and readiness probes fail","anchor":"i-ran-an-upgrade--but-now-my-pods-are-in-crash-loops-and-readiness-probes-fail-","summary":"When pods crash and readiness probes fail after an upgrade, the service principal may have expired.","status":"advice","notCheckable":"When a service principal expires is known to Microsoft Entra ID; no file shows it."},{"id":"aks-faq/provisioning-stopped","section":"My cluster was working, but suddenly can\'t provision LoadBalancers, mount PVCs, etc.","anchor":"my-cluster-was-working--but-suddenly-i-can-t-provision-load-balancers-or-mount-persistent-volume-claims-","summary":"When a cluster can suddenly no longer provision load balancers or mount volumes, the service principal may have expired.","status":"advice","notCheckable":"When a service principal expires is known to Microsoft Entra ID; no file shows it."}],"tables":{"rootImages":{"clause":"aks-faq/images-run-as-root","entries":[{"repository":"oss/kubernetes/coredns","image":"mcr.microsoft.com/oss/kubernetes/coredns","name":"CoreDNS"},{"repository":"azuremonitor/containerinsights/ciprod","image":"mcr.microsoft.com/azuremonitor/containerinsights/ciprod","name":"Container insights agent"},{"repository":"oss/calico/node","image":"mcr.microsoft.com/oss/calico/node","name":"Calico node"},{"repository":"oss/kubernetes-csi/azuredisk-csi","image":"mcr.microsoft.com/oss/kubernetes-csi/azuredisk-csi","name":"Azure Disk CSI driver"}]}}}')
const a=JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"A support policy","description":"One support policy document of Microsoft\'s as data: its editions, every statement of it as a clause in our own words, and the names that it lists. It says what the policy says; how to look for a violation is code in src/rules. Three things a schema cannot say are checked where the file is loaded: clause ids are unique and begin with the policy\'s id, every edition and clause that is named exists, and a key stands only once in its place in a table.","type":"object","additionalProperties":false,"required":["$schema","id","title","platform","defaultEdition","editions","clauses"],"properties":{"$schema":{"const":"./policy.schema.json"},"id":{"description":"What all clause ids of the file begin with.","$ref":"#/definitions/words"},"title":{"description":"The document\'s title.","$ref":"#/definitions/text"},"platform":{"description":"The platform that the policy is about.","enum":["azure-stack","aks"]},"defaultEdition":{"description":"The edition in force if none is chosen.","$ref":"#/definitions/editionId"},"editions":{"description":"The editions of the document, oldest first.","type":"array","minItems":1,"items":{"$ref":"#/definitions/edition"}},"clauses":{"description":"Every statement of the document, in its order.","type":"array","minItems":1,"items":{"$ref":"#/definitions/clause"}},"tables":{"description":"The names that clauses list, each table in a shape of its own.","type":"object","additionalProperties":false,"properties":{"addons":{"description":"Addons of a cluster definition, kubernetesConfig.addons.","type":"object","additionalProperties":false,"required":["clause","entries"],"properties":{"clause":{"$ref":"#/definitions/clauseId"},"entries":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/addon"}}}},"options":{"description":"Options of a cluster definition.","type":"object","additionalProperties":false,"required":["clause","entries"],"properties":{"clause":{"$ref":"#/definitions/clauseId"},"entries":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/option"}}}},"releaseWindow":{"description":"How many releases before the newest one are supported, by edition.","type":"object","additionalProperties":false,"required":["clause","entries"],"properties":{"clause":{"$ref":"#/definitions/clauseId"},"entries":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/releaseWindow"}}}},"rootImages":{"description":"Images that have to run as root.","type":"object","additionalProperties":false,"required":["clause","entries"],"properties":{"clause":{"$ref":"#/definitions/clauseId"},"entries":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/rootImage"}}}}}}},"definitions":{"words":{"type":"string","pattern":"^[a-z]+(-[a-z]+)*$"},"text":{"type":"string","pattern":"^\\\\S(.*\\\\S)?$"},"clauseId":{"type":"string","pattern":"^[a-z]+(-[a-z]+)*/[a-z]+(-[a-z]+)*$"},"editionId":{"description":"The document\'s date, or as much of it as is known.","type":"string","pattern":"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"},"status":{"description":"What the policy makes of the matter. `supported` puts it in support, `information` only informs; the others decide a finding\'s severity.","enum":["unsupported","out-of-scope","preview","workaround","advice","exception","supported","information"]},"edition":{"type":"object","additionalProperties":false,"required":["id","url","fullText"],"properties":{"id":{"$ref":"#/definitions/editionId"},"url":{"description":"The document\'s public address; a clause\'s anchor is appended to it.","type":"string","pattern":"^https://[^\\\\s?#]+$"},"fullText":{"description":"Whether the clauses stand on the edition\'s full text (true) or on its differences from another edition (false).","type":"boolean"},"note":{"description":"What to know of the edition: how it differs, where its date comes from.","$ref":"#/definitions/text"}}},"clause":{"type":"object","additionalProperties":false,"required":["id","section","summary","status"],"properties":{"id":{"$ref":"#/definitions/clauseId"},"section":{"description":"The title of the section, or the question, that the statement stands under.","$ref":"#/definitions/text"},"anchor":{"description":"The section\'s anchor on the public page, without the #.","type":"string","pattern":"^[a-z0-9-]+$"},"summary":{"description":"The statement in our own words, one or two sentences.","$ref":"#/definitions/text"},"status":{"$ref":"#/definitions/status"},"notCheckable":{"description":"Why no file of a repository can show a violation. Left out where a rule cites the clause.","$ref":"#/definitions/text"},"editions":{"description":"The editions that make the statement, oldest first; all of them if left out.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/editionId"}},"changes":{"description":"What is different in later editions. A change holds from its edition on, until a later edition changes the same property again.","type":"object","minProperties":1,"propertyNames":{"$ref":"#/definitions/editionId"},"additionalProperties":{"$ref":"#/definitions/change"}}}},"change":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"section":{"$ref":"#/definitions/text"},"summary":{"$ref":"#/definitions/text"},"status":{"$ref":"#/definitions/status"}}},"addon":{"type":"object","additionalProperties":false,"required":["key","name","unsupportedWhen","instead"],"properties":{"key":{"description":"The addon\'s name in a cluster definition; it matches exactly.","$ref":"#/definitions/words"},"name":{"description":"The addon\'s name in the policy.","$ref":"#/definitions/text"},"names":{"description":"Other names that later editions give it. A name holds from its edition on, until a later edition changes it again.","type":"object","minProperties":1,"propertyNames":{"$ref":"#/definitions/editionId"},"additionalProperties":{"$ref":"#/definitions/text"}},"unsupportedWhen":{"description":"The value of `enabled` that puts the addon in use.","const":"true"},"instead":{"description":"What to do instead, as imperative sentences.","$ref":"#/definitions/text"},"refused":{"description":"What aks-engine itself does on Azure Stack, where it refuses the addon or ignores it.","$ref":"#/definitions/text"}}},"option":{"type":"object","additionalProperties":false,"required":["in","key","name","unsupportedWhen","instead"],"properties":{"in":{"description":"The object of a cluster definition that the key stands in.","enum":["kubernetesConfig","masterProfile","agentPoolProfiles"]},"key":{"description":"The key; its case does not matter.","$ref":"#/definitions/key"},"name":{"description":"The option\'s name in the policy.","$ref":"#/definitions/text"},"unsupportedWhen":{"description":"The values that put the option in use: `true`; any non-empty map, list or string; anything but null; or one of `values`.","enum":["true","non-empty","non-null","one-of"]},"values":{"description":"The values in question where unsupportedWhen is one-of.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/text"}},"handWrittenOnly":{"description":"aks-engine writes the option by default into what it generates, so it counts in hand-written definitions only.","const":true},"secret":{"description":"The value is a secret and must not be printed.","const":true},"instead":{"description":"What to do instead, as imperative sentences.","$ref":"#/definitions/text"},"refused":{"description":"What aks-engine itself does on Azure Stack, where it refuses the option or ignores it.","$ref":"#/definitions/text"}},"if":{"properties":{"unsupportedWhen":{"const":"one-of"}}},"then":{"properties":{"values":true},"required":["values"]},"else":{"properties":{"values":false}}},"releaseWindow":{"type":"object","additionalProperties":false,"required":["key","since","earlier"],"properties":{"key":{"description":"As the edition puts it.","$ref":"#/definitions/text"},"since":{"description":"It holds from this edition on, until a later entry.","$ref":"#/definitions/editionId"},"earlier":{"description":"How many releases before the newest one are supported with it.","type":"integer","minimum":0}}},"key":{"type":"string","pattern":"^[a-z][A-Za-z]*$"},"rootImage":{"type":"object","additionalProperties":false,"required":["repository","image","name"],"properties":{"repository":{"description":"The path after the registry, without tag or digest.","type":"string","pattern":"^[a-z0-9]+([._-][a-z0-9]+)*(/[a-z0-9]+([._-][a-z0-9]+)*)*$"},"image":{"description":"The image as the policy writes it.","type":"string","pattern":"^mcr\\\\.microsoft\\\\.com/[a-z0-9]+([._-][a-z0-9]+)*(/[a-z0-9]+([._-][a-z0-9]+)*)*$"},"name":{"description":"What the image is, for people.","$ref":"#/definitions/text"}}}}}')
const i=JSON.parse('{"$schema":"./facts.schema.json","table":"azureCommands","source":"The reference of the Azure CLI (az vmss, az vm, az network, az resource, az group) and of the Az PowerShell module, 2026. Left out is what Microsoft itself has customers do in a node resource group: creating addresses and disks for volumes, roles, tags of one\'s own, and what only reads.","entries":[{"command":"az vmss scale","effect":"scale","does":"sets the size of a virtual machine scale set"},{"command":"az vmss deallocate","effect":"stop","does":"deallocates machines of a virtual machine scale set"},{"command":"az vmss stop","effect":"stop","does":"stops machines of a virtual machine scale set"},{"command":"az vm deallocate","effect":"stop","does":"deallocates machines"},{"command":"az vm stop","effect":"stop","does":"stops machines"},{"command":"stop-azvmss","effect":"stop","does":"stops machines of a virtual machine scale set"},{"command":"stop-azvm","effect":"stop","does":"stops machines"},{"command":"az vmss extension set","effect":"extension","does":"installs a VM extension"},{"command":"az vmss extension delete","effect":"extension","does":"removes a VM extension"},{"command":"az vm extension set","effect":"extension","does":"installs a VM extension"},{"command":"az vm extension delete","effect":"extension","does":"removes a VM extension"},{"command":"set-azvmextension","effect":"extension","does":"installs a VM extension"},{"command":"set-azvmcustomscriptextension","effect":"extension","does":"installs a VM extension"},{"command":"remove-azvmextension","effect":"extension","does":"removes a VM extension"},{"command":"remove-azvmcustomscriptextension","effect":"extension","does":"removes a VM extension"},{"command":"az vmss update","effect":"change","does":"changes a virtual machine scale set"},{"command":"az vmss delete","effect":"change","does":"deletes a virtual machine scale set"},{"command":"az vmss delete-instances","effect":"change","does":"deletes machines of a virtual machine scale set"},{"command":"az vmss identity assign","effect":"change","does":"changes the identities of a virtual machine scale set"},{"command":"az vmss identity remove","effect":"change","does":"changes the identities of a virtual machine scale set"},{"command":"update-azvmss","effect":"change","does":"changes a virtual machine scale set"},{"command":"remove-azvmss","effect":"change","does":"deletes a virtual machine scale set"},{"command":"az vm update","effect":"change","does":"changes a machine"},{"command":"az vm delete","effect":"change","does":"deletes a machine"},{"command":"az vm resize","effect":"change","does":"changes the size of a machine"},{"command":"remove-azvm","effect":"change","does":"deletes a machine"},{"command":"update-azvm","effect":"change","does":"changes a machine"},{"command":"az network nsg update","effect":"change","does":"changes a network security group"},{"command":"az network nsg delete","effect":"change","does":"deletes a network security group"},{"command":"az network nsg rule create","effect":"change","does":"changes a network security group"},{"command":"az network nsg rule update","effect":"change","does":"changes a network security group"},{"command":"az network nsg rule delete","effect":"change","does":"changes a network security group"},{"command":"az network lb update","effect":"change","does":"changes a load balancer"},{"command":"az network lb delete","effect":"change","does":"deletes a load balancer"},{"command":"az network lb rule create","effect":"change","does":"changes a load balancer"},{"command":"az network lb rule update","effect":"change","does":"changes a load balancer"},{"command":"az network lb rule delete","effect":"change","does":"changes a load balancer"},{"command":"az network route-table update","effect":"change","does":"changes a route table"},{"command":"az network route-table delete","effect":"change","does":"deletes a route table"},{"command":"az network route-table route create","effect":"change","does":"changes a route table"},{"command":"az network route-table route update","effect":"change","does":"changes a route table"},{"command":"az network route-table route delete","effect":"change","does":"changes a route table"},{"command":"az network vnet update","effect":"change","does":"changes a virtual network"},{"command":"az network vnet delete","effect":"change","does":"deletes a virtual network"},{"command":"az network vnet subnet update","effect":"change","does":"changes a subnet"},{"command":"az network vnet subnet delete","effect":"change","does":"deletes a subnet"},{"command":"az resource update","effect":"change","does":"changes a resource"},{"command":"az resource delete","effect":"change","does":"deletes a resource"},{"command":"set-azresource","effect":"change","does":"changes a resource"},{"command":"remove-azresource","effect":"change","does":"deletes a resource"},{"command":"az group delete","effect":"change","does":"deletes everything"},{"command":"remove-azresourcegroup","effect":"change","does":"deletes everything"}]}')
const c=JSON.parse('{"$schema":"./facts.schema.json","table":"components","source":"The projects\' own manifests, charts and documentation, as of 2026: API groups, images, charts and what their command-line tools are called. Images and charts of one project\'s samples are left out.","entries":[{"name":"Istio","category":"service mesh","named":"Istio","groups":[".istio.io"],"images":["istio/pilot","istio/proxyv2","istio/operator","istio/istiod","istio/install-cni","istio/ztunnel"],"charts":["istiod","istio-base","istio-cni","istio-ingress","istio-egress","istio-operator"],"sources":["istio-release.storage.googleapis.com"],"labels":["istio.io/rev=*","istio-injection=enabled","sidecar.istio.io/inject=true","istio.io/dataplane-mode=ambient"],"calls":["istioctl install","istioctl upgrade","istioctl kube-inject"],"managed":{"namespaces":["aks-istio-system","aks-istio-ingress","aks-istio-egress"],"revisions":"asm-"}},{"name":"Envoy","category":"proxy","named":"Envoy","images":["envoyproxy/envoy","envoyproxy/envoy-distroless","envoyproxy/ratelimit"]},{"name":"Envoy Gateway","category":"proxy","named":"Envoy","groups":["gateway.envoyproxy.io"],"images":["envoyproxy/gateway"],"charts":["gateway-helm"]},{"name":"Contour","category":"ingress controller","groups":["projectcontour.io"],"images":["projectcontour/contour"],"charts":["contour"]},{"name":"Linkerd","category":"service mesh","groups":["linkerd.io",".linkerd.io"],"images":["linkerd/proxy","linkerd/controller","linkerd/proxy-init","linkerd/policy-controller"],"charts":["linkerd-control-plane","linkerd-crds","linkerd-viz","linkerd2"],"sources":["helm.linkerd.io"],"labels":["linkerd.io/inject=enabled"],"calls":["linkerd install","linkerd inject"]},{"name":"Consul","category":"service mesh","groups":["consul.hashicorp.com"],"images":["hashicorp/consul","hashicorp/consul-k8s-control-plane"],"charts":["consul"],"labels":["consul.hashicorp.com/connect-inject=true"]},{"name":"Kuma","category":"service mesh","groups":["kuma.io"],"images":["kumahq/kuma-cp"],"charts":["kuma"]},{"name":"Open Service Mesh","category":"service mesh","groups":[".openservicemesh.io"],"charts":["osm"]},{"name":"Traefik","category":"ingress controller","groups":["traefik.io","traefik.containo.us"],"charts":["traefik"],"images":["library/traefik"]},{"name":"Ingress NGINX","category":"ingress controller","images":["ingress-nginx/controller","kubernetes-ingress-controller/nginx-ingress-controller"],"charts":["ingress-nginx"],"sources":["kubernetes/ingress-nginx","kubernetes.github.io/ingress-nginx"]},{"name":"NGINX Ingress Controller","category":"ingress controller","groups":["k8s.nginx.org"],"images":["nginx/nginx-ingress"],"charts":["nginx-ingress"]},{"name":"HAProxy Ingress","category":"ingress controller","images":["jcmoraisjr/haproxy-ingress","haproxytech/kubernetes-ingress"],"charts":["haproxy-ingress","kubernetes-ingress"]},{"name":"Kong","category":"ingress controller","groups":["configuration.konghq.com"],"images":["kong/kubernetes-ingress-controller","kong/kong-gateway"],"charts":["kong"]},{"name":"Ambassador","category":"ingress controller","groups":["getambassador.io"],"images":["datawire/ambassador","emissary-ingress/emissary"],"charts":["emissary-ingress","ambassador"]},{"name":"Knative","category":"serverless platform","named":"\\"Native\\" (Knative)","groups":[".knative.dev"],"images":["knative.dev/serving/cmd/controller","knative.dev/serving/cmd/activator","knative.dev/serving/cmd/webhook","knative.dev/serving/cmd/queue","knative.dev/eventing/cmd/controller","knative.dev/eventing/cmd/webhook"],"charts":["knative-operator"],"calls":["kn service"],"sources":["github.com/knative/"]},{"name":"KEDA","category":"autoscaling","groups":["keda.sh"],"images":["kedacore/keda"],"charts":["keda"],"sources":["kedacore.github.io"]},{"name":"OpenFaaS","category":"serverless platform","groups":["openfaas.com"],"images":["openfaas/gateway"],"charts":["openfaas"]},{"name":"Dapr","category":"application runtime","groups":["dapr.io"],"images":["daprio/dapr","dapr/dapr"],"charts":["dapr"],"labels":["dapr.io/enabled=true"],"calls":["dapr init"]},{"name":"Helm","category":"package manager","named":"Helm","images":["kubernetes-helm/tiller","alpine/helm"],"charts":["*"],"calls":["helm install","helm upgrade"]},{"name":"Kubeadm","category":"cluster installer","named":"Kubeadm","groups":["kubeadm.k8s.io"],"calls":["kubeadm init","kubeadm join","kubeadm upgrade"]},{"name":"Kubespray","category":"cluster installer","named":"Kubespray","images":["kubespray/kubespray"],"calls":["kubespray"]},{"name":"Cluster API","category":"cluster installer","groups":["cluster.x-k8s.io",".cluster.x-k8s.io"],"images":["cluster-api/cluster-api-controller"],"charts":["cluster-api-operator"]},{"name":"Crossplane","category":"infrastructure as code","groups":["crossplane.io",".crossplane.io",".upbound.io"],"images":["crossplane/crossplane"],"charts":["crossplane"]},{"name":"Flux","category":"continuous delivery","groups":[".toolkit.fluxcd.io","helm.fluxcd.io","flux.weave.works"],"images":["fluxcd/source-controller","fluxcd/kustomize-controller","fluxcd/helm-controller","fluxcd/notification-controller","fluxcd/flux","fluxcd/helm-operator"],"charts":["flux2","flux","helm-operator"],"calls":["flux bootstrap","flux install"]},{"name":"Argo CD","category":"continuous delivery","groups":["argoproj.io/Application","argoproj.io/ApplicationSet","argoproj.io/AppProject","argoproj.io/ArgoCD"],"images":["argoproj/argocd","argoproj/argo-cd"],"charts":["argo-cd","argocd-apps","argocd-image-updater"],"sources":["argoproj/argo-cd/"]},{"name":"Argo Workflows","category":"workflow engine","groups":["argoproj.io/Workflow","argoproj.io/WorkflowTemplate","argoproj.io/ClusterWorkflowTemplate","argoproj.io/CronWorkflow","argoproj.io/WorkflowTaskSet"],"images":["argoproj/workflow-controller","argoproj/argocli","argoproj/argoexec"],"charts":["argo-workflows"],"sources":["argoproj/argo-workflows/"]},{"name":"Argo Rollouts","category":"continuous delivery","groups":["argoproj.io/Rollout","argoproj.io/AnalysisTemplate","argoproj.io/ClusterAnalysisTemplate","argoproj.io/AnalysisRun","argoproj.io/Experiment"],"images":["argoproj/argo-rollouts"],"charts":["argo-rollouts"],"sources":["argoproj/argo-rollouts/"]},{"name":"Argo Events","category":"workflow engine","groups":["argoproj.io/EventBus","argoproj.io/EventSource","argoproj.io/Sensor"],"images":["argoproj/argo-events"],"charts":["argo-events"],"sources":["argoproj/argo-events/"]},{"name":"Tekton","category":"workflow engine","groups":["tekton.dev",".tekton.dev"],"images":["tektoncd/pipeline/cmd/controller"],"charts":["tekton-pipeline"],"sources":["storage.googleapis.com/tekton-releases","github.com/tektoncd/"]},{"name":"Flagger","category":"continuous delivery","groups":["flagger.app"],"images":["fluxcd/flagger","weaveworks/flagger"],"charts":["flagger"]},{"name":"Jenkins","category":"continuous delivery","groups":["jenkins.io"],"images":["jenkins/jenkins"],"charts":["jenkins"]},{"name":"OpenKruise","category":"workload controller","groups":[".kruise.io"],"images":["openkruise/kruise-manager"],"charts":["kruise"]},{"name":"cert-manager","category":"certificates","groups":["cert-manager.io",".cert-manager.io","certmanager.k8s.io"],"images":["jetstack/cert-manager-controller","jetstack/cert-manager-webhook","jetstack/cert-manager-cainjector"],"charts":["cert-manager"],"sources":["github.com/cert-manager/cert-manager","github.com/jetstack/cert-manager","charts.jetstack.io"]},{"name":"External Secrets Operator","category":"secrets","groups":["external-secrets.io",".external-secrets.io","kubernetes-client.io"],"images":["external-secrets/external-secrets"],"charts":["external-secrets"]},{"name":"Sealed Secrets","category":"secrets","groups":["bitnami.com/SealedSecret"],"images":["bitnami/sealed-secrets-controller","sealed-secrets-controller"],"charts":["sealed-secrets"]},{"name":"Vault","category":"secrets","groups":["secrets.hashicorp.com"],"images":["hashicorp/vault","hashicorp/vault-k8s","library/vault"],"charts":["vault","vault-secrets-operator"],"labels":["vault.hashicorp.com/agent-inject=true"]},{"name":"OPA Gatekeeper","category":"policy engine","groups":[".gatekeeper.sh"],"images":["openpolicyagent/gatekeeper"],"charts":["gatekeeper"]},{"name":"Kyverno","category":"policy engine","groups":["kyverno.io",".kyverno.io","wgpolicyk8s.io"],"images":["kyverno/kyverno","kyverno/kyvernopre"],"charts":["kyverno","kyverno-policies"]},{"name":"Falco","category":"security scanner","groups":["falco.org",".falco.org"],"images":["falcosecurity/falco","falcosecurity/falco-no-driver","falcosecurity/falcosidekick"],"charts":["falco","falcosidekick"],"sources":["falcosecurity.github.io"]},{"name":"Aqua","category":"security scanner","groups":["operator.aquasec.com"],"images":["aquasec/enforcer","aquasec/kube-enforcer","registry.aquasec.com/enforcer"],"charts":["kube-enforcer"],"sources":["helm.aquasec.com"]},{"name":"Trivy","category":"security scanner","groups":["aquasecurity.github.io"],"images":["aquasecurity/trivy-operator","aquasecurity/trivy","aquasec/trivy","aquasecurity/starboard-operator"],"charts":["trivy-operator","trivy","starboard-operator"]},{"name":"kube-bench","category":"security scanner","images":["aquasec/kube-bench","aquasecurity/kube-bench"]},{"name":"Sysdig","category":"security scanner","images":["sysdig/agent","sysdig/agent-slim","sysdig/node-image-analyzer"],"charts":["sysdig-deploy"],"sources":["charts.sysdig.com"]},{"name":"Prisma Cloud (Twistlock)","category":"security scanner","images":["twistlock/defender","twistlock/console","twistlock/private"],"charts":["twistlock-defender"]},{"name":"NeuVector","category":"security scanner","groups":["neuvector.com"],"images":["neuvector/controller","neuvector/enforcer","neuvector/manager","neuvector/scanner"],"charts":["neuvector","neuvector-core"],"sources":["neuvector.github.io"]},{"name":"Kubescape","category":"security scanner","groups":["kubescape.io","spdx.softwarecomposition.kubescape.io"],"images":["kubescape/kubescape","kubescape/operator","armosec/kubescape"],"charts":["kubescape","kubescape-operator","armo-cluster-components"],"sources":["kubescape.github.io"]},{"name":"StackRox","category":"security scanner","groups":["platform.stackrox.io"],"images":["stackrox-io/main","advanced-cluster-security/rhacs-main-rhel8"],"charts":["stackrox-central-services","stackrox-secured-cluster-services"]},{"name":"Tetragon","category":"security scanner","groups":["cilium.io/TracingPolicy","cilium.io/TracingPolicyNamespaced"],"images":["cilium/tetragon"],"charts":["tetragon"]},{"name":"Tracee","category":"security scanner","images":["aquasecurity/tracee","aquasec/tracee"],"charts":["tracee"]},{"name":"KubeArmor","category":"security scanner","groups":["security.kubearmor.com","operator.kubearmor.com"],"images":["kubearmor/kubearmor"],"charts":["kubearmor","kubearmor-operator"]},{"name":"Anchore","category":"security scanner","images":["anchore/anchore-engine","anchore/enterprise"],"charts":["anchore-engine"],"sources":["charts.anchore.io"]},{"name":"CrowdStrike Falcon","category":"security scanner","groups":["falcon.crowdstrike.com"],"images":["falcon-sensor/release/falcon-sensor"],"charts":["falcon-sensor"],"sources":["crowdstrike.github.io"]},{"name":"Cilium","category":"network software","groups":["cilium.io"],"images":["cilium/cilium","cilium/operator-generic","cilium/operator"],"charts":["cilium"],"calls":["cilium install"]},{"name":"Calico","category":"network software","groups":["crd.projectcalico.org","projectcalico.org","operator.tigera.io"],"images":["calico/node","calico/cni","calico/typha","calico/kube-controllers","tigera/operator"],"charts":["tigera-operator","calico"],"sources":["projectcalico"]},{"name":"Antrea","category":"network software","groups":["antrea.io",".antrea.io",".antrea.tanzu.vmware.com"],"images":["antrea/antrea-ubuntu","antrea/antrea-agent-ubuntu"],"charts":["antrea"]},{"name":"Weave Net","category":"network software","images":["weaveworks/weave-kube","weaveworks/weave-npc"]},{"name":"Flannel","category":"network software","images":["coreos/flannel","flannel/flannel","flannelcni/flannel"],"charts":["flannel"]},{"name":"Kube-OVN","category":"network software","groups":["kubeovn.io"],"images":["kubeovn/kube-ovn"],"charts":["kube-ovn"]},{"name":"Multus","category":"network software","groups":["k8s.cni.cncf.io"],"images":["k8snetworkplumbingwg/multus-cni","nfvpe/multus"]},{"name":"MetalLB","category":"network software","groups":["metallb.io","metallb.universe.tf"],"images":["metallb/controller","metallb/speaker"],"charts":["metallb"],"sources":["metallb/metallb"]},{"name":"F5 BIG-IP","category":"network device","groups":["cis.f5.com"],"images":["f5networks/k8s-bigip-ctlr"],"charts":["f5-bigip-ctlr"]},{"name":"Citrix NetScaler","category":"network device","groups":["citrix.com"],"images":["citrix/citrix-k8s-ingress-controller","netscaler/netscaler-k8s-ingress-controller"],"charts":["citrix-cloud-native","netscaler-cloud-native"]},{"name":"Submariner","category":"federation","groups":["submariner.io",".submariner.io"],"images":["submariner/submariner-gateway"],"charts":["submariner-operator","submariner-k8s-broker"]},{"name":"KubeFed","category":"federation","groups":[".kubefed.io",".kubefed.k8s.io"],"images":["kubernetes-multicluster/kubefed"],"charts":["kubefed"],"calls":["kubefedctl join"]},{"name":"Karmada","category":"federation","groups":[".karmada.io"],"images":["karmada/karmada-controller-manager","karmada/karmada-agent"],"charts":["karmada"],"calls":["karmadactl init","karmadactl join"]},{"name":"Open Cluster Management","category":"federation","groups":[".open-cluster-management.io"],"images":["open-cluster-management/registration-operator"],"charts":["klusterlet"],"calls":["clusteradm init","clusteradm join"]},{"name":"Clusternet","category":"federation","groups":[".clusternet.io"],"images":["clusternet/clusternet-hub","clusternet/clusternet-agent"],"charts":["clusternet-hub","clusternet-agent"]},{"name":"Liqo","category":"federation","groups":[".liqo.io"],"images":["liqotech/liqo-controller-manager"],"charts":["liqo"]},{"name":"Admiralty","category":"federation","groups":["multicluster.admiralty.io"],"images":["admiralty/admiralty-multicluster-scheduler-agent"],"charts":["admiralty"]},{"name":"Prometheus Operator","category":"monitoring","groups":["monitoring.coreos.com"],"images":["prometheus-operator/prometheus-operator","coreos/prometheus-operator"],"charts":["kube-prometheus-stack","prometheus-operator","kube-prometheus"]},{"name":"Prometheus","category":"monitoring","images":["prometheus/prometheus","prom/prometheus"],"charts":["prometheus"]},{"name":"Alertmanager","category":"monitoring","images":["prometheus/alertmanager","prom/alertmanager"],"charts":["alertmanager"]},{"name":"Grafana","category":"monitoring","groups":["grafana.integreatly.org"],"images":["grafana/grafana"],"charts":["grafana"]},{"name":"Grafana Loki","category":"logging","groups":["loki.grafana.com"],"images":["grafana/loki","grafana/promtail"],"charts":["loki","loki-stack","promtail"]},{"name":"Grafana Tempo","category":"tracing","groups":["tempo.grafana.com"],"images":["grafana/tempo"],"charts":["tempo","tempo-distributed"]},{"name":"Jaeger","category":"tracing","groups":["jaegertracing.io"],"images":["jaegertracing/all-in-one","jaegertracing/jaeger","jaegertracing/jaeger-operator","jaegertracing/jaeger-query","jaegertracing/jaeger-collector"],"charts":["jaeger","jaeger-operator"]},{"name":"Zipkin","category":"tracing","images":["openzipkin/zipkin","openzipkin/zipkin-slim"],"charts":["zipkin"]},{"name":"Kiali","category":"service mesh","groups":["kiali.io"],"images":["kiali/kiali","kiali/kiali-operator"],"charts":["kiali-server","kiali-operator"]},{"name":"OpenTelemetry Operator","category":"tracing","groups":["opentelemetry.io"],"images":["opentelemetry-operator/opentelemetry-operator"],"charts":["opentelemetry-operator"]},{"name":"OpenTelemetry Collector","category":"tracing","images":["otel/opentelemetry-collector","otel/opentelemetry-collector-contrib"],"charts":["opentelemetry-collector"]},{"name":"Fluentd","category":"logging","groups":["logging.banzaicloud.io"],"images":["fluent/fluentd-kubernetes-daemonset","fluent/fluentd"],"charts":["fluentd","logging-operator"]},{"name":"Fluent Bit","category":"logging","groups":["fluentbit.fluent.io",".fluent.io"],"images":["fluent/fluent-bit"],"charts":["fluent-bit","fluent-operator"]},{"name":"Elastic Stack","category":"logging","groups":[".k8s.elastic.co"],"images":["eck/eck-operator"],"charts":["eck-operator","eck-stack"]},{"name":"Datadog","category":"monitoring","groups":["datadoghq.com"],"images":["datadog/agent","datadog/cluster-agent"],"charts":["datadog","datadog-operator"]},{"name":"kube-state-metrics","category":"monitoring","images":["kube-state-metrics/kube-state-metrics","coreos/kube-state-metrics"],"charts":["kube-state-metrics"]},{"name":"Thanos","category":"monitoring","images":["thanos/thanos","improbable/thanos"],"charts":["thanos"]},{"name":"Kubeflow","category":"machine learning platform","advice":"aks-faq/kubeflow-attacks","groups":["kubeflow.org",".kubeflow.org","serving.kubeflow.org"],"images":["kubeflow/training-operator","kubeflownotebookswg/centraldashboard","kubeflownotebookswg/notebook-controller","ml-pipeline/api-server","kubeflow-images-public/notebook-controller"],"charts":["kubeflow"]},{"name":"KServe","category":"machine learning platform","groups":["serving.kserve.io"],"images":["kserve/kserve-controller"],"charts":["kserve","kserve-crd"]},{"name":"Seldon","category":"machine learning platform","groups":["machinelearning.seldon.io","mlops.seldon.io"],"images":["seldonio/seldon-core-operator"],"charts":["seldon-core-operator"]},{"name":"Ray","category":"machine learning platform","groups":["ray.io"],"images":["kuberay/operator"],"charts":["kuberay-operator"]},{"name":"Spark Operator","category":"data processing","groups":["sparkoperator.k8s.io"],"images":["kubeflow/spark-operator","spark-operator/spark-operator"],"charts":["spark-operator"]},{"name":"Strimzi","category":"messaging","groups":[".strimzi.io"],"images":["strimzi/operator"],"charts":["strimzi-kafka-operator"]},{"name":"RabbitMQ Operator","category":"messaging","groups":["rabbitmq.com"],"images":["rabbitmqoperator/cluster-operator"],"charts":["rabbitmq-cluster-operator"]},{"name":"Rook","category":"storage","groups":["ceph.rook.io","rook.io"],"images":["rook/ceph"],"charts":["rook-ceph","rook-ceph-cluster"]},{"name":"Longhorn","category":"storage","groups":["longhorn.io"],"images":["longhornio/longhorn-manager"],"charts":["longhorn"]},{"name":"OpenEBS","category":"storage","groups":["openebs.io",".openebs.io"],"images":["openebs/provisioner-localpv"],"charts":["openebs"]},{"name":"Portworx","category":"storage","groups":["core.libopenstorage.org","stork.libopenstorage.org"],"images":["portworx/px-operator","portworx/oci-monitor"],"charts":["portworx"]},{"name":"MinIO","category":"storage","groups":["minio.min.io"],"images":["minio/operator"],"charts":["minio-operator"]},{"name":"Velero","category":"backup","groups":["velero.io"],"images":["velero/velero"],"charts":["velero"],"calls":["velero install"]},{"name":"ExternalDNS","category":"networking","groups":["externaldns.k8s.io","externaldns.nginx.org"],"images":["external-dns/external-dns"],"charts":["external-dns"]},{"name":"KubeVirt","category":"virtualization","groups":["kubevirt.io",".kubevirt.io"],"images":["kubevirt/virt-operator"]},{"name":"Volcano","category":"scheduling","groups":[".volcano.sh"],"images":["volcanosh/vc-scheduler"],"charts":["volcano"]},{"name":"Kueue","category":"scheduling","groups":["kueue.x-k8s.io"],"images":["kueue/kueue"],"charts":["kueue"]},{"name":"Node Feature Discovery","category":"scheduling","groups":["nfd.k8s-sigs.io"],"images":["nfd/node-feature-discovery"],"charts":["node-feature-discovery"]},{"name":"Agones","category":"game servers","groups":["agones.dev",".agones.dev"],"images":["agones-images/agones-controller"],"charts":["agones"]},{"name":"Rancher","category":"cluster management","groups":["management.cattle.io","fleet.cattle.io","provisioning.cattle.io"],"images":["rancher/rancher"],"charts":["rancher"]},{"name":"Goldilocks","category":"autoscaling","charts":["goldilocks"],"images":["fairwindsops/goldilocks"]},{"name":"Descheduler","category":"scheduling","images":["descheduler/descheduler"],"charts":["descheduler"]},{"name":"Kured","category":"node maintenance","images":["kubereboot/kured","weaveworks/kured"],"charts":["kured"]},{"name":"Gloo","category":"ingress controller","groups":["gloo.solo.io","gateway.solo.io","gateway.kgateway.dev"],"images":["solo-io/gloo"],"charts":["gloo"]},{"name":"Karpenter","category":"autoscaling","groups":["karpenter.sh"],"images":["karpenter/controller"],"charts":["karpenter"]},{"name":"Keptn","category":"continuous delivery","groups":[".keptn.sh"],"images":["keptn/lifecycle-operator"],"charts":["keptn"]},{"name":"Kargo","category":"continuous delivery","groups":["kargo.akuity.io"],"images":["akuity/kargo"],"charts":["kargo"]},{"name":"GitOps Promoter","category":"continuous delivery","groups":["promoter.argoproj.io"],"images":["argoproj-labs/gitops-promoter"]},{"name":"Numaflow","category":"data processing","groups":["numaflow.numaproj.io","numaplane.numaproj.io"],"images":["numaproj/numaflow"],"charts":["numaflow"]},{"name":"Apache Camel K","category":"integration","groups":["camel.apache.org"],"images":["apache/camel-k"],"charts":["camel-k"]},{"name":"CloudNativePG","category":"database","groups":["postgresql.cnpg.io"],"images":["cloudnative-pg/cloudnative-pg"],"charts":["cloudnative-pg"]},{"name":"Percona Operator","category":"database","groups":["psmdb.percona.com","pxc.percona.com","pgv2.percona.com"],"images":["percona/percona-server-mongodb-operator","percona/percona-xtradb-cluster-operator"],"charts":["psmdb-operator","pxc-operator","pg-operator"]},{"name":"MariaDB Operator","category":"database","groups":["k8s.mariadb.com"],"images":["mariadb-operator/mariadb-operator"],"charts":["mariadb-operator"]},{"name":"Confluent for Kubernetes","category":"messaging","groups":["platform.confluent.io"],"images":["confluentinc/confluent-operator"],"charts":["confluent-for-kubernetes"]},{"name":"Operator Lifecycle Manager","category":"package manager","groups":["operators.coreos.com"],"images":["operator-framework/olm"]},{"name":"AWX","category":"automation","groups":["tower.ansible.com","awx.ansible.com"],"images":["ansible/awx-operator"],"charts":["awx-operator"]},{"name":"SPIRE","category":"identity","groups":["spire.spiffe.io"],"images":["spiffe/spire-server","spiffe/spire-agent"],"charts":["spire"]},{"name":"Apache SkyWalking","category":"tracing","images":["apache/skywalking-oap-server","skywalking/oap"],"charts":["skywalking"]},{"name":"Prometheus Adapter","category":"monitoring","images":["prometheus-adapter/prometheus-adapter","directxman12/k8s-prometheus-adapter"],"charts":["prometheus-adapter"]},{"name":"Prometheus Pushgateway","category":"monitoring","images":["prometheus/pushgateway","prom/pushgateway"],"charts":["prometheus-pushgateway"]},{"name":"Prometheus exporters","category":"monitoring","images":["prometheus/node-exporter","prom/node-exporter","prometheus/blackbox-exporter","prom/blackbox-exporter"],"charts":["prometheus-blackbox-exporter","prometheus-cloudwatch-exporter","prometheus-conntrack-stats-exporter","prometheus-consul-exporter","prometheus-couchdb-exporter","prometheus-druid-exporter","prometheus-elasticsearch-exporter","prometheus-fastly-exporter","prometheus-ipmi-exporter","prometheus-json-exporter","prometheus-kafka-exporter","prometheus-memcached-exporter","prometheus-modbus-exporter","prometheus-mongodb-exporter","prometheus-mysql-exporter","prometheus-nats-exporter","prometheus-nginx-exporter","prometheus-node-exporter","prometheus-pgbouncer-exporter","prometheus-pingdom-exporter","prometheus-pingmesh-exporter","prometheus-postgres-exporter","prometheus-rabbitmq-exporter","prometheus-redis-exporter","prometheus-smartctl-exporter","prometheus-snmp-exporter","prometheus-sql-exporter","prometheus-stackdriver-exporter","prometheus-statsd-exporter","prometheus-systemd-exporter","prometheus-windows-exporter","prometheus-yet-another-cloudwatch-exporter"]},{"name":"AAD Pod Identity","category":"addon of AKS Engine","addon":"aad-pod-identity","sources":["Azure/aad-pod-identity"],"groups":["aadpodidentity.k8s.io"],"images":["aad-pod-identity/mic","aad-pod-identity/nmi","aadpodidentity/mic","aadpodidentity/nmi"],"charts":["aad-pod-identity"]},{"name":"ACI Connector","category":"addon of AKS Engine","addon":"aci-connector","images":["microsoft/virtual-kubelet","virtual-kubelet/virtual-kubelet","azure/virtual-kubelet"],"charts":["virtual-kubelet-azure-aci"]},{"name":"Blobfuse FlexVolume","category":"addon of AKS Engine","addon":"blobfuse-flexvolume","flexDrivers":["azure/blobfuse"],"images":["blobfuse-flexvolume","azure-blobfuse-flexvolume"]},{"name":"Cluster Autoscaler","category":"addon of AKS Engine","addon":"cluster-autoscaler","images":["autoscaling/cluster-autoscaler","cluster-autoscaler/cluster-autoscaler","google-containers/cluster-autoscaler"],"charts":["cluster-autoscaler","cluster-autoscaler-chart"]},{"name":"Container Monitoring","category":"addon of AKS Engine","addon":"container-monitoring","images":["azuremonitor/containerinsights/ciprod","microsoft/oms"],"charts":["azuremonitor-containers"]},{"name":"Key Vault FlexVolume","category":"addon of AKS Engine","addon":"keyvault-flexvolume","flexDrivers":["azure/kv"],"images":["keyvault-flexvolume"]},{"name":"NVIDIA Device Plugin","category":"addon of AKS Engine","addon":"nvidia-device-plugin","sources":["NVIDIA/k8s-device-plugin","nvidia.github.io/k8s-device-plugin"],"images":["nvidia/k8s-device-plugin"],"charts":["nvidia-device-plugin"]},{"name":"Rescheduler","category":"addon of AKS Engine","addon":"rescheduler","images":["google-containers/rescheduler","google_containers/rescheduler"]},{"name":"SMB FlexVolume","category":"addon of AKS Engine","addon":"smb-flexvolume","flexDrivers":["microsoft.com/smb"],"images":["smb-flexvolume","azurefile-flexvolume"]}]}')
const l=JSON.parse('{"$schema":"./facts.schema.json","table":"customBuilds","source":"aks-engine\'s pkg/api/vlabs/types.go and defaults.go at v0.79.0: keys of kubernetesConfig that replace what aks-engine would install and that it never fills in by itself.","entries":[{"key":"customCcmImage","brings":"an image of the cloud controller manager"},{"key":"customHyperkubeImage","brings":"a hyperkube image"},{"key":"customKubeAPIServerImage","brings":"an image of the API server"},{"key":"customKubeControllerManagerImage","brings":"an image of the controller manager"},{"key":"customKubeProxyImage","brings":"an image of kube-proxy"},{"key":"customKubeSchedulerImage","brings":"an image of the scheduler"},{"key":"customKubeBinaryURL","brings":"a kubelet and kubectl"},{"key":"customWindowsPackageURL","brings":"Kubernetes binaries for Windows nodes"},{"key":"linuxContainerdURL","brings":"a containerd package"},{"key":"linuxMobyURL","brings":"a Moby package"},{"key":"linuxRuncURL","brings":"a runc package"}]}')
const u=JSON.parse('{"$schema":"./facts.schema.json","table":"engineReleases","source":"The pages of AKS Engine on Azure Stack and the releases\' own source, up to release 0.85.0 (2026): the Kubernetes versions that each release creates on Azure Stack, the oldest release first.","entries":[{"release":"0.43.1","kubernetes":["1.14.7","1.14.8","1.15.4","1.15.5"]},{"release":"0.48.0","kubernetes":["1.14.7","1.15.10"]},{"release":"0.51.0","kubernetes":["1.15.12","1.16.8","1.16.9"]},{"release":"0.55.0","kubernetes":["1.15.12","1.16.14","1.17.11"]},{"release":"0.55.4","kubernetes":["1.15.12","1.16.14","1.17.11"]},{"release":"0.60.1","kubernetes":["1.16.14","1.16.15","1.17.17","1.18.15"]},{"release":"0.63.0","kubernetes":["1.18.18","1.19.10","1.20.6"]},{"release":"0.67.0","kubernetes":["1.19.15","1.20.11"]},{"release":"0.67.3","kubernetes":["1.19.15","1.20.11"]},{"release":"0.70.0","kubernetes":["1.21.10","1.22.7"]},{"release":"0.71.0","kubernetes":["1.22.7","1.23.6"]},{"release":"0.73.0","kubernetes":["1.22.15","1.23.13"]},{"release":"0.75.3","kubernetes":["1.23.15","1.24.9"]},{"release":"0.76.0","kubernetes":["1.24.11","1.25.7"]},{"release":"0.77.0","kubernetes":["1.25.7","1.26.6"]},{"release":"0.78.0","kubernetes":["1.25.13","1.26.8"]},{"release":"0.79.0","kubernetes":["1.26.9","1.27.6"]},{"release":"0.80.3","kubernetes":["1.27.10","1.28.6"]},{"release":"0.81.2","kubernetes":["1.28.15","1.29.10"]},{"release":"0.82.2","kubernetes":["1.29.15","1.30.10"]},{"release":"0.83.1","kubernetes":["1.30.14","1.31.11"]},{"release":"0.84.2","kubernetes":["1.31.13","1.32.9","1.33.5"]},{"release":"0.85.0","kubernetes":["1.33.10","1.34.4","1.35.0"]}]}')
const d=JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"A table of facts","description":"What a clause is applied with and no policy says: what releases of aks-engine and Kubernetes can do, by whom a component is made. Each file is one table, with the source that it was read from.","type":"object","required":["$schema","table","source","entries"],"properties":{"$schema":{"const":"./facts.schema.json"},"table":{"enum":["azureCommands","components","customBuilds","engineReleases","featureFlags","featureGates"]},"source":{"description":"Where the facts were read, and at which version.","$ref":"#/definitions/text"},"entries":{"type":"array","minItems":1}},"additionalProperties":false,"allOf":[{"if":{"properties":{"table":{"const":"azureCommands"}}},"then":{"properties":{"entries":{"items":{"$ref":"#/definitions/azureCommand"}}}}},{"if":{"properties":{"table":{"const":"components"}}},"then":{"properties":{"entries":{"items":{"$ref":"#/definitions/component"}}}}},{"if":{"properties":{"table":{"const":"customBuilds"}}},"then":{"properties":{"entries":{"items":{"$ref":"#/definitions/customBuild"}}}}},{"if":{"properties":{"table":{"const":"engineReleases"}}},"then":{"properties":{"entries":{"items":{"$ref":"#/definitions/engineRelease"}}}}},{"if":{"properties":{"table":{"const":"featureFlags"}}},"then":{"properties":{"entries":{"items":{"$ref":"#/definitions/featureFlag"}}}}},{"if":{"properties":{"table":{"const":"featureGates"}}},"then":{"properties":{"entries":{"items":{"$ref":"#/definitions/featureGate"}}}}}],"definitions":{"text":{"type":"string","pattern":"^\\\\S(.*\\\\S)?$"},"key":{"type":"string","pattern":"^[a-z][A-Za-z0-9]*$"},"minor":{"type":"string","pattern":"^1\\\\.[0-9]+$"},"minors":{"description":"The first and the last minor version of Kubernetes for which it is known to hold.","type":"array","items":{"$ref":"#/definitions/minor"},"minItems":2,"maxItems":2},"azureCommand":{"description":"A command that changes resources of Azure, and so must not reach a node resource group.","type":"object","additionalProperties":false,"required":["command","effect","does"],"properties":{"command":{"description":"`az` with its words, or a cmdlet in lower case.","type":"string","pattern":"^(az( [a-z-]+)+|[a-z]+-az[a-z]+)$"},"effect":{"description":"Which rule speaks of it.","enum":["scale","stop","extension","change"]},"does":{"$ref":"#/definitions/text"}}},"signs":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/text"}},"component":{"description":"A component that clusters run and that its makers, not Microsoft, look after, and by what it shows.","type":"object","additionalProperties":false,"required":["name","category"],"minProperties":3,"properties":{"name":{"$ref":"#/definitions/text"},"category":{"$ref":"#/definitions/text"},"named":{"description":"What the policy calls it, if it names it.","$ref":"#/definitions/text"},"addon":{"description":"The addon of the policy\'s list that it is, when installed by hand.","$ref":"#/definitions/text"},"advice":{"description":"A clause that advises on it.","$ref":"#/definitions/text"},"groups":{"description":"API groups of its objects: x.io, .x.io for every group below it, x.io/Kind for one kind.","$ref":"#/definitions/signs"},"images":{"description":"Repositories of its images by the end of their path, so that mirrors count.","$ref":"#/definitions/signs"},"charts":{"description":"Names of its charts; * is any chart.","$ref":"#/definitions/signs"},"sources":{"description":"Parts of the addresses that its charts or manifests come from.","$ref":"#/definitions/signs"},"labels":{"description":"Labels or annotations that bring it into a pod: key=value, or key=* for any.","$ref":"#/definitions/signs"},"calls":{"description":"First words of commands that install it.","$ref":"#/definitions/signs"},"flexDrivers":{"description":"Drivers of its flexVolumes.","$ref":"#/definitions/signs"},"managed":{"description":"Where AKS itself runs it.","type":"object","additionalProperties":false,"required":["namespaces","revisions"],"properties":{"namespaces":{"$ref":"#/definitions/signs"},"revisions":{"$ref":"#/definitions/text"}}}}},"customBuild":{"description":"A key of kubernetesConfig that replaces a binary or an image that aks-engine would install.","type":"object","additionalProperties":false,"required":["key","brings"],"properties":{"key":{"$ref":"#/definitions/key"},"brings":{"$ref":"#/definitions/text"}}},"engineRelease":{"description":"A release of aks-engine and the Kubernetes versions that it creates on Azure Stack.","type":"object","additionalProperties":false,"required":["release","kubernetes"],"properties":{"release":{"type":"string","pattern":"^0\\\\.[0-9]+\\\\.[0-9]+$"},"kubernetes":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^1\\\\.[0-9]+\\\\.[0-9]+$"}}}},"featureFlag":{"description":"A key of properties.featureFlags that switches a feature on.","type":"object","additionalProperties":false,"required":["key","does"],"properties":{"key":{"$ref":"#/definitions/key"},"does":{"$ref":"#/definitions/text"}}},"featureGate":{"description":"A feature gate of Kubernetes, and when it was alpha, or beta and off by default.","type":"object","additionalProperties":false,"required":["name"],"minProperties":2,"properties":{"name":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9]+$"},"alpha":{"$ref":"#/definitions/minors"},"beta":{"$ref":"#/definitions/minors"}}}}}')
const f=JSON.parse('{"$schema":"./facts.schema.json","table":"featureFlags","source":"aks-engine\'s pkg/api/vlabs/types.go at v0.79.0 and of aks-engine-azurestack in August 2026. enableTelemetry is left out: it reports the use of the tool and changes no cluster.","entries":[{"key":"blockOutboundInternet","does":"keeps nodes from reaching the internet"},{"key":"enableCSERunInBackground","does":"provisions nodes in the background"},{"key":"enableIPv6DualStack","does":"gives pods and services IPv4 and IPv6 addresses"},{"key":"enableIPv6Only","does":"gives pods and services IPv6 addresses only"},{"key":"enableWinDSR","does":"switches direct server return on for Windows nodes"},{"key":"enforceUbuntu2004DisaStig","does":"hardens Ubuntu 20.04 nodes by the DISA STIG"},{"key":"enforceUbuntu2204DisaStig","does":"hardens Ubuntu 22.04 nodes by the DISA STIG"},{"key":"enforceKubernetesDisaStig","does":"hardens Kubernetes by the DISA STIG"}]}')
const p=JSON.parse('{"$schema":"./facts.schema.json","table":"featureGates","source":"Kubernetes\' own pkg/features/kube_features.go at 1.15.0, 1.17.0, 1.19.0, 1.21.0, 1.23.0, 1.25.0, 1.27.0 and 1.29.0, and its versioned feature list at 1.33.0, 1.35.0 and 1.36.0. Minor versions between two of these are listed only where both, or Kubernetes\' own history of the gate, say the same.","entries":[{"name":"AdmissionWebhookMatchConditions","alpha":["1.27","1.27"]},{"name":"AllAlpha","alpha":["1.14","1.36"]},{"name":"AllBeta","beta":["1.17","1.36"]},{"name":"AllowUnsafeMalformedObjectDeletion","alpha":["1.32","1.36"]},{"name":"AnonymousAuthConfigurableEndpoints","alpha":["1.31","1.31"]},{"name":"AnyVolumeDataSource","alpha":["1.18","1.23"]},{"name":"APIPriorityAndFairness","alpha":["1.17","1.19"]},{"name":"APIResponseCompression","alpha":["1.14","1.15"]},{"name":"APIServerIdentity","alpha":["1.20","1.25"]},{"name":"APIServerTracing","alpha":["1.22","1.26"]},{"name":"APIServingWithRoutine","alpha":["1.30","1.36"]},{"name":"AuthorizeNodeWithSelectors","alpha":["1.31","1.31"]},{"name":"AuthorizeWithSelectors","alpha":["1.31","1.31"]},{"name":"BalanceAttachedNodeVolumes","alpha":["1.14","1.21"]},{"name":"BoundServiceAccountTokenVolume","alpha":["1.14","1.19"]},{"name":"CBORServingAndStorage","alpha":["1.32","1.36"]},{"name":"ClearingNominatedNodeNameAfterBinding","alpha":["1.34","1.34"]},{"name":"CloudControllerManagerWatchBasedRoutesReconciliation","alpha":["1.35","1.36"]},{"name":"CloudControllerManagerWebhook","alpha":["1.27","1.36"]},{"name":"CloudDualStackNodeIPs","alpha":["1.27","1.27"]},{"name":"ClusterTrustBundle","alpha":["1.27","1.32"],"beta":["1.33","1.36"]},{"name":"ClusterTrustBundleProjection","alpha":["1.29","1.32"],"beta":["1.33","1.36"]},{"name":"ComponentFlagz","alpha":["1.32","1.35"]},{"name":"ComponentSLIs","alpha":["1.26","1.26"]},{"name":"ComponentStatusz","alpha":["1.32","1.35"]},{"name":"ConcurrentWatchObjectDecode","beta":["1.31","1.36"]},{"name":"ConfigurableFSGroupPolicy","alpha":["1.18","1.19"]},{"name":"ConsistentListFromCache","alpha":["1.28","1.30"]},{"name":"ConstrainedImpersonation","alpha":["1.35","1.35"]},{"name":"ContainerCheckpoint","alpha":["1.25","1.29"]},{"name":"ContainerRestartRules","alpha":["1.34","1.34"]},{"name":"ContainerStopSignals","alpha":["1.33","1.36"]},{"name":"ContextualLogging","alpha":["1.24","1.29"]},{"name":"ControllerManagerReleaseLeaderElectionLockOnExit","alpha":["1.36","1.36"]},{"name":"CoordinatedLeaderElection","alpha":["1.31","1.32"],"beta":["1.33","1.36"]},{"name":"CPUCFSQuotaPeriod","alpha":["1.14","1.35"]},{"name":"CPUManagerPolicyAlphaOptions","alpha":["1.23","1.36"]},{"name":"CPUManagerPolicyOptions","alpha":["1.22","1.22"]},{"name":"CRDObservedGenerationTracking","beta":["1.35","1.35"]},{"name":"CRDValidationRatcheting","alpha":["1.28","1.29"]},{"name":"CRIListStreaming","alpha":["1.36","1.36"]},{"name":"CrossNamespaceVolumeDataSource","alpha":["1.26","1.36"]},{"name":"CSIInlineVolume","alpha":["1.14","1.15"]},{"name":"CSIMigration","alpha":["1.14","1.15"]},{"name":"CSIMigrationAWS","alpha":["1.14","1.16"],"beta":["1.17","1.21"]},{"name":"CSIMigrationAWSComplete","alpha":["1.17","1.19"]},{"name":"CSIMigrationAzureDisk","alpha":["1.15","1.18"],"beta":["1.19","1.21"]},{"name":"CSIMigrationAzureDiskComplete","alpha":["1.17","1.19"]},{"name":"CSIMigrationAzureFile","alpha":["1.15","1.20"],"beta":["1.21","1.23"]},{"name":"CSIMigrationAzureFileComplete","alpha":["1.17","1.19"]},{"name":"CSIMigrationGCE","alpha":["1.14","1.16"],"beta":["1.17","1.21"]},{"name":"CSIMigrationGCEComplete","alpha":["1.17","1.19"]},{"name":"CSIMigrationOpenStack","alpha":["1.14","1.18"],"beta":["1.19","1.19"]},{"name":"CSIMigrationOpenStackComplete","alpha":["1.17","1.19"]},{"name":"CSIMigrationPortworx","alpha":["1.23","1.24"],"beta":["1.25","1.30"]},{"name":"CSIMigrationRBD","alpha":["1.24","1.27"]},{"name":"csiMigrationRBD","alpha":["1.23","1.23"]},{"name":"CSIMigrationvSphere","beta":["1.19","1.23"]},{"name":"CSIMigrationvSphereComplete","beta":["1.19","1.21"]},{"name":"CSINodeExpandSecret","alpha":["1.25","1.25"]},{"name":"CSIStorageCapacity","alpha":["1.19","1.19"]},{"name":"CSIVolumeFSGroupPolicy","alpha":["1.19","1.19"]},{"name":"CSIVolumeHealth","alpha":["1.21","1.36"]},{"name":"CustomCPUCFSQuotaPeriod","alpha":["1.14","1.29"]},{"name":"CustomResourceDefaulting","alpha":["1.15","1.15"]},{"name":"CustomResourceFieldSelectors","alpha":["1.30","1.30"]},{"name":"CustomResourceValidationExpressions","alpha":["1.23","1.23"]},{"name":"DaemonSetUpdateSurge","alpha":["1.21","1.21"]},{"name":"DebugContainers","alpha":["1.14","1.15"]},{"name":"DeclarativeValidationTakeover","beta":["1.33","1.35"]},{"name":"DefaultPodTopologySpread","alpha":["1.19","1.19"]},{"name":"DeploymentReplicaSetTerminatingReplicas","alpha":["1.33","1.34"]},{"name":"DevicePluginCDIDevices","alpha":["1.28","1.28"]},{"name":"DisableAcceleratorUsageMetrics","alpha":["1.19","1.19"]},{"name":"DisableAllocatorDualWrite","alpha":["1.31","1.32"],"beta":["1.33","1.33"]},{"name":"DisableCloudProviders","alpha":["1.22","1.27"]},{"name":"DisableKubeletCloudCredentialProviders","alpha":["1.23","1.27"]},{"name":"DisableNodeKubeProxyVersion","alpha":["1.29","1.30"]},{"name":"DownwardAPIHugePages","beta":["1.21","1.21"]},{"name":"DRAAdminAccess","alpha":["1.32","1.33"]},{"name":"DRAConsumableCapacity","alpha":["1.34","1.35"]},{"name":"DRADeviceBindingConditions","alpha":["1.34","1.35"]},{"name":"DRADeviceTaintRules","alpha":["1.35","1.35"],"beta":["1.36","1.36"]},{"name":"DRADeviceTaints","alpha":["1.33","1.35"]},{"name":"DRAExtendedResource","alpha":["1.34","1.35"]},{"name":"DRAListTypeAttributes","alpha":["1.36","1.36"]},{"name":"DRANodeAllocatableResources","alpha":["1.36","1.36"]},{"name":"DRAPartitionableDevices","alpha":["1.33","1.35"]},{"name":"DRAPrioritizedList","alpha":["1.33","1.33"]},{"name":"DRAResourceClaimDeviceStatus","alpha":["1.32","1.32"]},{"name":"DRAResourcePoolStatus","alpha":["1.36","1.36"]},{"name":"DRAWorkloadResourceClaims","alpha":["1.36","1.36"]},{"name":"DynamicAuditing","alpha":["1.15","1.17"]},{"name":"DynamicResourceAllocation","alpha":["1.26","1.31"],"beta":["1.32","1.33"]},{"name":"EndpointSlice","beta":["1.17","1.17"]},{"name":"EndpointSliceTerminatingCondition","alpha":["1.20","1.21"]},{"name":"EnvFiles","alpha":["1.34","1.34"]},{"name":"EphemeralContainers","alpha":["1.16","1.21"]},{"name":"EvenPodsSpread","alpha":["1.16","1.17"]},{"name":"EventedPLEG","alpha":["1.30","1.36"],"beta":["1.29","1.29"]},{"name":"ExpandCSIVolumes","alpha":["1.14","1.15"]},{"name":"ExpandedDNSConfig","alpha":["1.22","1.25"]},{"name":"ExperimentalCriticalPodAnnotation","alpha":["1.14","1.15"]},{"name":"ExperimentalHostUserNamespaceDefaulting","beta":["1.15","1.27"]},{"name":"ExternalServiceAccountTokenSigner","alpha":["1.32","1.33"]},{"name":"GangScheduling","alpha":["1.35","1.36"]},{"name":"GenericEphemeralVolume","alpha":["1.19","1.19"]},{"name":"GenericWorkload","alpha":["1.35","1.36"]},{"name":"GracefulNodeShutdown","alpha":["1.20","1.20"]},{"name":"GracefulNodeShutdownBasedOnPodPriority","alpha":["1.23","1.23"]},{"name":"GRPCContainerProbe","alpha":["1.23","1.23"]},{"name":"HonorPVReclaimPolicy","alpha":["1.23","1.30"]},{"name":"HostnameOverride","alpha":["1.34","1.34"]},{"name":"HPAConfigurableTolerance","alpha":["1.33","1.34"]},{"name":"HPAContainerMetrics","alpha":["1.20","1.25"]},{"name":"HPAScaleToZero","alpha":["1.16","1.36"]},{"name":"HyperVContainer","alpha":["1.14","1.19"]},{"name":"IdentifyPodOS","alpha":["1.23","1.23"]},{"name":"ImageMaximumGCAge","alpha":["1.29","1.29"]},{"name":"ImageVolume","alpha":["1.31","1.32"],"beta":["1.33","1.34"]},{"name":"ImageVolumeWithDigest","alpha":["1.35","1.36"]},{"name":"IndexedJob","alpha":["1.21","1.21"]},{"name":"IngressClassNamespacedParams","alpha":["1.21","1.21"]},{"name":"InPlacePodLevelResourcesVerticalScaling","alpha":["1.35","1.35"]},{"name":"InPlacePodVerticalScaling","alpha":["1.27","1.32"]},{"name":"InPlacePodVerticalScalingAllocatedStatus","alpha":["1.32","1.32"]},{"name":"InPlacePodVerticalScalingExclusiveCPUs","alpha":["1.32","1.36"]},{"name":"InPlacePodVerticalScalingExclusiveMemory","alpha":["1.34","1.36"]},{"name":"InTreePluginAWSUnregister","alpha":["1.21","1.29"]},{"name":"InTreePluginAzureDiskUnregister","alpha":["1.21","1.29"]},{"name":"InTreePluginAzureFileUnregister","alpha":["1.21","1.29"]},{"name":"InTreePluginGCEUnregister","alpha":["1.21","1.29"]},{"name":"InTreePluginOpenStackUnregister","alpha":["1.21","1.29"]},{"name":"InTreePluginPortworxUnregister","alpha":["1.23","1.35"]},{"name":"InTreePluginRBDUnregister","alpha":["1.23","1.27"]},{"name":"InTreePluginvSphereUnregister","alpha":["1.21","1.29"]},{"name":"IPTablesOwnershipCleanup","alpha":["1.25","1.25"]},{"name":"IPv6DualStack","alpha":["1.16","1.19"]},{"name":"JobBackoffLimitPerIndex","alpha":["1.28","1.28"]},{"name":"JobManagedBy","alpha":["1.30","1.31"]},{"name":"JobPodFailurePolicy","alpha":["1.25","1.25"]},{"name":"JobPodReplacementPolicy","alpha":["1.28","1.28"]},{"name":"JobReadyPods","alpha":["1.23","1.23"]},{"name":"JobSuccessPolicy","alpha":["1.30","1.30"]},{"name":"KubeletCgroupDriverFromCRI","alpha":["1.28","1.30"]},{"name":"KubeletCrashLoopBackOffMax","alpha":["1.32","1.34"]},{"name":"KubeletCredentialProviders","alpha":["1.20","1.23"]},{"name":"KubeletEnsureSecretPulledImages","alpha":["1.33","1.34"]},{"name":"KubeletFineGrainedAuthz","alpha":["1.32","1.32"]},{"name":"KubeletInUserNamespace","alpha":["1.22","1.36"]},{"name":"KubeletPodResourcesDynamicResources","alpha":["1.27","1.33"]},{"name":"KubeletPodResourcesGet","alpha":["1.27","1.33"]},{"name":"KubeletPodResourcesGetAllocatable","alpha":["1.21","1.21"]},{"name":"KubeletPSI","alpha":["1.33","1.33"]},{"name":"KubeletSeparateDiskGC","alpha":["1.29","1.30"]},{"name":"KubeletServiceAccountTokenForCredentialProviders","alpha":["1.33","1.33"]},{"name":"KubeletTracing","alpha":["1.25","1.26"]},{"name":"KubeProxyDrainingTerminatingNodes","alpha":["1.28","1.29"]},{"name":"ListFromCacheSnapshot","alpha":["1.33","1.33"]},{"name":"LoadBalancerIPMode","alpha":["1.29","1.29"]},{"name":"LocalStorageCapacityIsolationFSQuotaMonitoring","alpha":["1.26","1.30"],"beta":["1.31","1.36"]},{"name":"LogarithmicScaleDown","alpha":["1.21","1.21"]},{"name":"LoggingAlphaOptions","alpha":["1.24","1.36"]},{"name":"ManifestBasedAdmissionControlConfig","alpha":["1.36","1.36"]},{"name":"MatchLabelKeysInPodAffinity","alpha":["1.29","1.30"]},{"name":"MatchLabelKeysInPodTopologySpread","alpha":["1.25","1.26"]},{"name":"MaxUnavailableStatefulSet","alpha":["1.24","1.34"],"beta":["1.35","1.36"]},{"name":"MemoryManager","alpha":["1.21","1.21"]},{"name":"MemoryQoS","alpha":["1.22","1.36"]},{"name":"MinDomainsInPodTopologySpread","beta":["1.25","1.25"]},{"name":"MixedProtocolLBService","alpha":["1.20","1.23"]},{"name":"MountContainers","alpha":["1.14","1.15"]},{"name":"MultiCIDRRangeAllocator","alpha":["1.25","1.27"]},{"name":"MultiCIDRServiceAllocator","alpha":["1.27","1.30"],"beta":["1.31","1.32"]},{"name":"MutableCSINodeAllocatableCount","alpha":["1.33","1.33"],"beta":["1.34","1.34"]},{"name":"MutablePodResourcesForSuspendedJobs","alpha":["1.35","1.35"]},{"name":"MutablePVNodeAffinity","alpha":["1.35","1.36"]},{"name":"MutableSchedulingDirectivesForSuspendedJobs","alpha":["1.35","1.35"]},{"name":"MutatingAdmissionPolicy","alpha":["1.32","1.33"],"beta":["1.34","1.35"]},{"name":"NativeHistograms","alpha":["1.36","1.36"]},{"name":"NetworkPolicyEndPort","alpha":["1.21","1.21"]},{"name":"NetworkPolicyStatus","alpha":["1.24","1.27"]},{"name":"NFTablesProxyMode","alpha":["1.29","1.30"]},{"name":"NodeDeclaredFeatures","alpha":["1.35","1.35"]},{"name":"NodeDisruptionExclusion","alpha":["1.16","1.17"]},{"name":"NodeInclusionPolicyInPodTopologySpread","alpha":["1.25","1.25"]},{"name":"NodeLogQuery","alpha":["1.27","1.29"],"beta":["1.30","1.35"]},{"name":"NodeOutOfServiceVolumeDetach","alpha":["1.24","1.25"]},{"name":"NodeSwap","alpha":["1.22","1.27"],"beta":["1.28","1.29"]},{"name":"NominatedNodeNameForExpectation","alpha":["1.34","1.34"]},{"name":"NonPreemptingPriority","alpha":["1.15","1.17"]},{"name":"OpenAPIEnums","alpha":["1.23","1.23"]},{"name":"OpenAPIV3","alpha":["1.23","1.23"]},{"name":"OrderedNamespaceDeletion","beta":["1.30","1.32"]},{"name":"PersistentVolumeClaimUnusedSinceTime","alpha":["1.36","1.36"]},{"name":"PodAffinityNamespaceSelector","alpha":["1.21","1.21"]},{"name":"PodAndContainerStatsFromCRI","alpha":["1.23","1.36"]},{"name":"PodCertificateRequest","alpha":["1.34","1.34"],"beta":["1.35","1.36"]},{"name":"PodDeletionCost","alpha":["1.21","1.21"]},{"name":"PodDisruptionConditions","alpha":["1.25","1.25"]},{"name":"PodHasNetworkCondition","alpha":["1.25","1.27"]},{"name":"PodLevelResourceManagers","alpha":["1.36","1.36"]},{"name":"PodLevelResources","alpha":["1.32","1.33"]},{"name":"PodLifecycleSleepAction","alpha":["1.29","1.29"]},{"name":"PodLifecycleSleepActionAllowZero","alpha":["1.32","1.32"]},{"name":"PodLogsQuerySplitStreams","alpha":["1.32","1.36"]},{"name":"PodObservedGenerationTracking","alpha":["1.33","1.33"]},{"name":"PodOverhead","alpha":["1.16","1.17"]},{"name":"PodReadyToStartContainersCondition","alpha":["1.28","1.28"]},{"name":"PodsAPI","alpha":["1.36","1.36"]},{"name":"PodSchedulingReadiness","alpha":["1.26","1.26"]},{"name":"PodTopologyLabelsAdmission","alpha":["1.33","1.34"]},{"name":"PortForwardWebsockets","alpha":["1.30","1.30"]},{"name":"PreferNominatedNode","alpha":["1.21","1.21"]},{"name":"PreferSameTrafficDistribution","alpha":["1.33","1.33"]},{"name":"ProbeTerminationGracePeriod","alpha":["1.21","1.22"],"beta":["1.23","1.23"]},{"name":"ProcMountType","alpha":["1.14","1.30"],"beta":["1.31","1.32"]},{"name":"ProxyTerminatingEndpoints","alpha":["1.22","1.25"]},{"name":"QOSReserved","alpha":["1.14","1.36"]},{"name":"ReadWriteOncePod","alpha":["1.22","1.25"]},{"name":"RecoverVolumeExpansionFailure","alpha":["1.23","1.31"]},{"name":"RecursiveReadOnlyMounts","alpha":["1.30","1.30"]},{"name":"ReduceDefaultCrashLoopBackOffDecay","alpha":["1.33","1.36"]},{"name":"RelaxedDNSSearchValidation","alpha":["1.32","1.32"]},{"name":"RelaxedEnvironmentVariableValidation","alpha":["1.30","1.31"]},{"name":"RelaxedServiceNameValidation","alpha":["1.34","1.35"]},{"name":"RemoteRequestHeaderUID","alpha":["1.32","1.32"]},{"name":"RequestManagement","alpha":["1.15","1.15"]},{"name":"ResourceHealthStatus","alpha":["1.31","1.35"]},{"name":"ResourceLimitsPriorityFunction","alpha":["1.14","1.17"]},{"name":"RestartAllContainersOnContainerExits","alpha":["1.35","1.35"]},{"name":"RetroactiveDefaultStorageClass","alpha":["1.25","1.25"]},{"name":"RetryGenerateName","alpha":["1.30","1.30"]},{"name":"RuntimeClassInImageCriAPI","alpha":["1.29","1.36"]},{"name":"RuntimeClassInImageCriApi","alpha":["1.29","1.29"]},{"name":"SchedulerAsyncAPICalls","beta":["1.34","1.36"]},{"name":"SchedulerAsyncPreemption","alpha":["1.32","1.32"]},{"name":"SchedulerQueueingHints","beta":["1.28","1.31"]},{"name":"SCTPSupport","alpha":["1.14","1.17"]},{"name":"SeccompDefault","alpha":["1.22","1.23"]},{"name":"SecurityContextDeny","alpha":["1.26","1.29"]},{"name":"SELinuxChangePolicy","alpha":["1.32","1.32"]},{"name":"SELinuxMount","alpha":["1.30","1.32"],"beta":["1.33","1.36"]},{"name":"SELinuxMountReadWriteOncePod","alpha":["1.25","1.26"]},{"name":"ServerSideApply","alpha":["1.15","1.15"]},{"name":"ServerSideFieldValidation","alpha":["1.23","1.23"]},{"name":"ServiceAccountIssuerDiscovery","alpha":["1.18","1.19"]},{"name":"ServiceAccountNodeAudienceRestriction","beta":["1.32","1.32"]},{"name":"ServiceAccountTokenJTI","alpha":["1.29","1.29"]},{"name":"ServiceAccountTokenNodeBinding","alpha":["1.29","1.30"]},{"name":"ServiceAccountTokenNodeBindingValidation","alpha":["1.29","1.29"]},{"name":"ServiceAccountTokenPodNodeInfo","alpha":["1.29","1.29"]},{"name":"ServiceInternalTrafficPolicy","alpha":["1.21","1.21"]},{"name":"ServiceLBNodePortControl","alpha":["1.20","1.21"]},{"name":"ServiceLoadBalancerClass","alpha":["1.21","1.21"]},{"name":"ServiceLoadBalancerFinalizer","alpha":["1.15","1.15"]},{"name":"ServiceNodeExclusion","alpha":["1.14","1.17"]},{"name":"ServiceNodePortStaticSubrange","alpha":["1.27","1.27"]},{"name":"ServiceTopology","alpha":["1.17","1.21"]},{"name":"ServiceTrafficDistribution","alpha":["1.30","1.30"]},{"name":"SetHostnameAsFQDN","alpha":["1.19","1.19"]},{"name":"ShardedListAndWatch","alpha":["1.36","1.36"]},{"name":"SidecarContainers","alpha":["1.28","1.28"]},{"name":"SizeMemoryBackedVolumes","alpha":["1.20","1.21"]},{"name":"StartupProbe","alpha":["1.16","1.17"]},{"name":"StatefulSetAutoDeletePVC","alpha":["1.23","1.26"]},{"name":"StatefulSetStartOrdinal","alpha":["1.26","1.26"]},{"name":"StorageCapacityScoring","alpha":["1.33","1.36"]},{"name":"StorageVersionAPI","alpha":["1.20","1.36"]},{"name":"StorageVersionHash","alpha":["1.14","1.14"]},{"name":"StorageVersionMigrator","alpha":["1.30","1.34"],"beta":["1.35","1.36"]},{"name":"StrictCostEnforcementForVAP","beta":["1.30","1.31"]},{"name":"StrictCostEnforcementForWebhooks","beta":["1.30","1.31"]},{"name":"StrictIPCIDRValidation","alpha":["1.33","1.35"]},{"name":"StructuredAuthenticationConfiguration","alpha":["1.29","1.29"]},{"name":"StructuredAuthorizationConfiguration","alpha":["1.29","1.29"]},{"name":"SupplementalGroupsPolicy","alpha":["1.31","1.32"]},{"name":"SuspendJob","alpha":["1.21","1.21"]},{"name":"TaintTolerationComparisonOperators","alpha":["1.35","1.36"]},{"name":"TopologyAwareHints","alpha":["1.21","1.22"],"beta":["1.23","1.23"]},{"name":"TopologyAwareWorkloadScheduling","alpha":["1.36","1.36"]},{"name":"TopologyManager","alpha":["1.16","1.17"]},{"name":"TopologyManagerPolicyAlphaOptions","alpha":["1.26","1.36"]},{"name":"TopologyManagerPolicyBetaOptions","beta":["1.26","1.27"]},{"name":"TopologyManagerPolicyOptions","alpha":["1.26","1.27"]},{"name":"TranslateStreamCloseWebsocketRequests","alpha":["1.29","1.29"]},{"name":"TTLAfterFinished","alpha":["1.14","1.19"]},{"name":"UnauthenticatedHTTP2DOSMitigation","beta":["1.25","1.28"]},{"name":"UnknownVersionInteroperabilityProxy","alpha":["1.28","1.35"]},{"name":"UserNamespacesHostNetworkSupport","alpha":["1.35","1.36"]},{"name":"UserNamespacesPodSecurityStandards","alpha":["1.29","1.33"]},{"name":"UserNamespacesStatelessPodsSupport","alpha":["1.25","1.27"]},{"name":"UserNamespacesSupport","alpha":["1.25","1.29"],"beta":["1.30","1.32"]},{"name":"ValidatingAdmissionPolicy","alpha":["1.27","1.28"],"beta":["1.29","1.29"]},{"name":"VolumeAttributesClass","alpha":["1.29","1.30"],"beta":["1.31","1.33"]},{"name":"VolumeCapacityPriority","alpha":["1.21","1.29"]},{"name":"VolumeLimitScaling","alpha":["1.35","1.36"]},{"name":"VolumePVCDataSource","alpha":["1.15","1.15"]},{"name":"VolumeSnapshotDataSource","alpha":["1.14","1.15"]},{"name":"WatchCacheInitializationPostStartHook","beta":["1.31","1.35"]},{"name":"WatchFromStorageWithoutResourceVersion","beta":["1.27","1.32"]},{"name":"WatchList","alpha":["1.27","1.31"],"beta":["1.33","1.33"]},{"name":"WindowsCPUAndMemoryAffinity","alpha":["1.32","1.36"]},{"name":"WindowsEndpointSliceProxying","alpha":["1.19","1.19"]},{"name":"WindowsGMSA","alpha":["1.14","1.15"]},{"name":"WindowsGracefulNodeShutdown","alpha":["1.32","1.33"]},{"name":"WindowsHostNetwork","alpha":["1.30","1.32"]},{"name":"WinDSR","alpha":["1.14","1.32"]},{"name":"WinOverlay","alpha":["1.14","1.19"]},{"name":"WorkloadAwarePreemption","alpha":["1.36","1.36"]},{"name":"WorkloadWithJob","alpha":["1.36","1.36"]},{"name":"ZeroLimitedNominalConcurrencyShares","beta":["1.29","1.29"]}]}')
const h={azureCommands:i,components:c,customBuilds:l,engineReleases:u,featureFlags:f,featureGates:p}
let m
const g=new Set
function fact(e){const t=h[e]
if(isTable(e,t))return t.entries
throw new Error(`the table ${e} of policies/facts/ does not fit its schema: ${JSON.stringify(m?.errors)}`)}function isTable(e,t){m??=new s.Ajv({strict:false}).compile(d)
if(!g.has(e)&&m(t))g.add(e)
return g.has(e)}let y
function policyFiles(){if(y===undefined){const e=new s.Ajv({strict:false}).compile(a)
y=[r,o].map(t=>{if(e(t))return t
throw new Error(`a file in policies/ does not fit its schema: ${JSON.stringify(e.errors)}`)})}return y}function editionIds(){return[...new Set(policyFiles().flatMap(e=>e.editions.map(e=>e.id)))]}function loadPolicies(e,t=[]){const n=policyFiles().map(t=>{const n=t.editions.find(t=>t.id===e)
const s=n??t.editions.find(e=>e.id===t.defaultEdition)
if(s===undefined)throw new Error(`${t.id} lacks its default edition`)
return{file:t,edition:s}})
const s=n.flatMap(({file:e,edition:t})=>e.clauses.flatMap(n=>resolve(e,t,n)??[]))
const r=new Map(s.map(e=>[e.id,e]))
const named=e=>{const t=n[0]
return t===undefined?undefined:latest(t.file,t.edition,e)}
const o={addons:entries("addons").map(e=>({...e,name:named(e.names)??e.name})),options:entries("options"),releaseWindow:entries("releaseWindow").filter(({since:e})=>n.some(({file:t,edition:n})=>isSince(t,n,e))).slice(-1),rootImages:entries("rootImages"),azureCommands:fact("azureCommands"),components:[...t,...fact("components")],customBuilds:fact("customBuilds"),engineReleases:fact("engineReleases"),featureFlags:fact("featureFlags"),featureGates:fact("featureGates")}
return{inForce:n,clauses:s,clause:e=>r.get(e),table:e=>o[e]}}function isSince(e,t,n){const s=e.editions.map(e=>e.id)
return s.includes(n)&&s.indexOf(t.id)>=s.indexOf(n)}function entries(e){return policyFiles().flatMap(t=>{const n=t.tables?.[e]
return n?.entries??[]})}function latest(e,t,n){const s=e.editions.map(e=>e.id)
const r=s.indexOf(t.id)
return s.slice(0,r+1).map(e=>n?.[e]).findLast(e=>e!==undefined)}function isClause(e){return policyFiles().some(t=>t.clauses.some(t=>t.id===e))}function newestClause(e){return policyFiles().flatMap(t=>{const n=t.clauses.find(t=>t.id===e)
return t.editions.map(e=>n&&resolve(t,e,n))}).findLast(e=>e!==undefined)}function resolve(e,t,n){if(n.editions!==undefined&&!n.editions.includes(t.id))return undefined
const s=e.editions.map(e=>e.id)
const r=s.slice(0,s.indexOf(t.id)+1).reduce((e,t)=>({...e,...n.changes?.[t]}),n)
return{id:n.id,policy:e.id,platform:e.platform,edition:t.id,section:r.section,url:r.anchor===undefined?t.url:`${t.url}#${r.anchor}`,summary:r.summary,status:r.status,...n.notCheckable!==undefined&&{notCheckable:n.notCheckable}}}},8748:(e,t,n)=>{n.d(t,{E$:()=>redact,Fj:()=>secretsOf,hQ:()=>blank})
var s=n(7388)
const r=String.raw`"[^"\\]*(?:\\[\s\S][^"\\]*)*"|'[^']*(?:''[^']*)*'`
const o=new RegExp(String.raw`(?<quote>\\?["']?)(?<key>[A-Za-z_][\w.-]*)\k<quote>[ \t]*(?::|=)\s*(?<value>${r}|[|>][-+\d]*[ \t]*(?:#.*)?\n|[[{]|[^\s,}\]#][^\s,}\]]*)`,"gd")
const a=[/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,/\beyJ[\w-]{10,}\.[\w-]{10,}(?:\.[\w-]*)?/g,/\bgh[opsur]_[A-Za-z0-9]{20,}|\bgithub_pat_\w{20,}/g,/(?<![\w+/=-])[A-Za-z0-9+/]{43,}={0,2}(?![\w+/=-])/g]
const i=/\b[a-z][a-z0-9+.-]*:\/\/(?<user>[^\s"'<>/?#@]*@)?[^\s"'<>?#]*(?<query>\?[^\s"'<>]*)?/dgi
const c=new WeakMap
function secretsOf(e){let t=c.get(e)
if(t===undefined){t=findSecrets(e.text)
c.set(e,t)}return t}function redact(e){return blank(e,0,e.length,findSecrets(e)).text}function blank(e,t,n,s){const r=[]
let o=""
let a=t
for(const t of s){const s=Math.max(t.start,a)
const i=Math.min(t.end,n)
if(s>=i)continue
o+=e.slice(a,s)
r.push({from:s,to:i,at:o.length})
o+=l
a=i}o+=e.slice(a,n)
const moved=e=>{let n=-t
for(const t of r){if(e<t.from)break
if(e<t.to)return t.at
n=t.at+l.length-t.to}return Math.max(0,e+n)}
return{text:o,moved:moved}}const l="***"
function findSecrets(e){const t=[]
const n=/["']?kind["']?\s*:\s*["']?Secret\b/.test(e)
for(const r of e.matchAll(o)){const{key:o=""}=r.groups??{}
const a=r.indices?.groups?.["value"]
if(a===undefined)continue
const i=(0,s.uE)(o)||n&&(o==="data"||o==="stringData")
if(i)t.push(valueRange(e,r.index,a[0],a[1]))}for(const n of a){for(const s of e.matchAll(n)){t.push({start:s.index,end:s.index+s[0].length})}}for(const n of e.matchAll(i)){for(const e of["user","query"]){const s=n.indices?.groups?.[e]
if(s!==undefined&&s[1]>s[0]){t.push(e==="query"?{start:s[0]+1,end:s[1]}:{start:s[0],end:s[1]-1})}}}return merged(t)}function valueRange(e,t,n,s){const r=e.charAt(n)
if(r==="{"||r==="[")return{start:n,end:closing(e,n)}
const o=e.lastIndexOf("\n",t)+1
const a=/^[ \t]*(?:- +)*/.exec(e.slice(o,t))?.[0].length??0
const i=!e.slice(t,n).includes("\n")
if(i&&r!=="|"&&r!==">"){return{start:n,end:s}}if(r==='"'||r==="'")return{start:n,end:s}
let c=i?e.indexOf("\n",n)+1:e.lastIndexOf("\n",n)+1
const l=c
while(c<e.length){const t=e.indexOf("\n",c)
const n=e.slice(c,t===-1?e.length:t)
const s=/^[ \t]*/.exec(n)?.[0].length??0
if(n.trim()!==""&&s<=a)break
c=t===-1?e.length:t+1}return c>l?{start:Math.min(n,l),end:c}:{start:n,end:n}}function closing(e,t){let n=0
const s=new RegExp(String.raw`${r}|[[\]{}]`,"g")
s.lastIndex=t
for(let t=s.exec(e);t!==null;t=s.exec(e)){if(t[0]==="{"||t[0]==="[")n++
else if(t[0]==="}"||t[0]==="]")n--
if(n===0)return t.index+1}return e.length}function merged(e){e.sort((e,t)=>e.start-t.start||e.end-t.end)
const t=[]
for(const n of e){const e=t.at(-1)
if(e!==undefined&&n.start<=e.end){t[t.length-1]={start:e.start,end:Math.max(e.end,n.end)}}else if(n.end>n.start){t.push(n)}}return t}},1687:(e,t,n)=>{n.d(t,{$u:()=>exitStatus,LT:()=>o,O6:()=>reaches,Zk:()=>gravest,c2:()=>statusOf,ku:()=>s})
const s={unsupported:"error",preview:"warning",workaround:"warning","out-of-scope":"notice",advice:"notice",exception:"notice",supported:"notice",information:"notice"}
const r={notice:0,warning:1,error:2}
function reaches(e,t){return r[e]>=r[t]}function gravest(e){return[...e].sort((e,t)=>r[t]-r[e])[0]}function statusOf(e,t){if(e.some(e=>e.severity==="error"))return"not-supported"
if(t.some(e=>e.inScope))return"undetermined"
if(e.some(e=>e.severity==="warning"||e.excludes===true)){return"supported-with-exclusions"}return"supported"}function exitStatus(e,t){if(t==="never")return 0
if(e.findings.some(e=>reaches(e.severity,t)))return 1
return e.problems.some(e=>e.inScope&&e.code!==o)?3:0}const o="nothing-to-check"},2547:(e,t,n)=>{n.d(t,{IP:()=>supportedSection,ZL:()=>componentLines,lN:()=>componentSection})
var s=n(2760)
var r=n(1513)
var o=n(1586)
const a={component:52,supported:75}
const i=3
const c={customer:"you or its makers",microsoft:"Microsoft"}
function componentSection({components:e},t){return{noun:"component",before:(0,r.TM)(`Components besides what AKS Engine brings: ${String(e.length)}`)+(0,r.wx)(["Component","Category","Version","Supported by","Shows in"]),rows:e.map(({name:e,category:n,version:o,supportedBy:l,evidence:u})=>{const d=u.slice(0,i).map(({at:e,how:n})=>`${(0,r.RF)(t,e.file,e.start)} (${(0,s.h$)(n)})`)
const f=u.length-d.length
return{rank:a.component,text:(0,r.Yo)([(0,s.p7)((0,s.$Q)(e,r.zP)),(0,s.p7)((0,s.$Q)(n,r.zP)),o===null?"":(0,s.p7)((0,s.$Q)(o,r.zP)),c[l],[...d,...f>0?[`and ${String(f)} more`]:[]].join("<br>")])}}),after:"\n</details>\n\n"}}function supportedSection({coverage:e}){const t=e.filter(({inForce:e,status:t})=>e&&t==="supported")
return{noun:"supported area",before:(0,r.TM)(`What stays in support: ${(0,o.hS)(t.length,"area")}`),rows:t.map(({clause:e,summary:t})=>({rank:a.supported,text:`- ${(0,s.h$)(t)} (${(0,r.nf)((0,s.p7)(e.section),(0,s.jX)(e.url))})\n`})),after:"\n</details>\n\n"}}function componentLines({components:e}){if(e.length===0)return[]
return["Components besides what AKS Engine brings:",...e.map(({name:e,category:t,version:n,supportedBy:r,evidence:a})=>{const[i]=a
const c=i===undefined?"":`, ${(0,s.eR)(i.at.file)}:${String(i.at.start.line)}`
const l=a.length>1?` and ${(0,o.hS)(a.length-1,"more place")}`:""
const u=n===null?"":` ${(0,s.eR)(n)}`
const d=r==="microsoft"?", supported by Microsoft":""
return`  ${(0,s.eR)(e)}${u} (${(0,s.eR)(t)})${d}${c}${l}`})]}},2760:(e,t,n)=>{n.d(t,{$Q:()=>clip,D9:()=>markdownCode,Lx:()=>urlPath,N1:()=>commandProperty,RK:()=>visible,eR:()=>terminalText,h$:()=>markdownProse,jX:()=>markdownTarget,p7:()=>markdownText,s$:()=>jsonText,wq:()=>commandData})
const s=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
const r=new Map([["\n","\\n"],["\r","\\r"],["\t","\\t"]])
function escapeSequence(e){const t=e.codePointAt(0)??0
const n=t.toString(16)
if(t<=255)return"\\x"+n.padStart(2,"0")
return t<=65535?"\\u"+n.padStart(4,"0"):"\\u{"+n+"}"}function visible(e){return e.replace(s,e=>r.get(e)??escapeSequence(e))}function terminalText(e){return visible(e).replaceAll("##[","#\\x23[").replace(/^(\s*):(?=:)/u,"$1\\x3a")}const o=/[#$&*<>[\\\]_`|~]/gu
function entity(e){return`&#${String(e.codePointAt(0)??0)};`}function markdownText(e){return visible(e).replace(o,entity).replaceAll("@","&#64;&#8203;").replace(/:(?=\/\/)/gu,"&#58;&#8203;").replace(/\b(mailto|xmpp):/giu,"$1&#58;&#8203;").replace(/\b(www)\./giu,"$1&#8203;.").replace(/(&#35;|\bGH-)(?=\d)/giu,"$1&#8203;").replace(/:(?=[a-z+-][\w+-]*:)/giu,":&#8203;").replace(/^[-+=]/u,entity).replace(/^(\d+)([.)])(?= |$)/u,(e,t,n)=>t+entity(n))}function markdownCode(e){return`<code>${markdownText(e)}</code>`}function markdownProse(e){return e.split(/`([^`]+)`/u).map((e,t)=>t%2===0?markdownText(e):markdownCode(e)).join("")}function markdownTarget(e){if(!URL.canParse(e))return undefined
const t=new URL(e)
if(t.protocol!=="https:"&&t.protocol!=="http:")return undefined
return t.href.replace(/[()*[\\\]_`{|}~<>"'!]/gu,percent)}function urlPath(e){return e.replace(/\p{Cs}/gu,"�").split("/").map(e=>encodeURIComponent(e).replace(/[!'()*_~]/gu,percent)).join("/")}function percent(e){const t=e.codePointAt(0)??0
return"%"+t.toString(16).toUpperCase().padStart(2,"0")}function commandData(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A")}function commandProperty(e){return commandData(e).replaceAll(":","%3A").replaceAll(",","%2C")}function jsonText(e){const t=/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu
return e.replace(t,e=>e.split("").map(unit).join("")).replaceAll("##[","#\\u0023[")}function unit(e){return"\\u"+e.charCodeAt(0).toString(16).padStart(4,"0")}function clip(e,t){if(e.length<=t)return e
return e.slice(0,t-1).replace(/[\ud800-\udbff]$/u,"")+"…"}},3926:(e,t,n)=>{n.d(t,{n:()=>excludeLine,r:()=>folderHints})
const s=new Set(["__tests__","doc","docs","example","examples","fixtures","sample","samples","spec","specs","test","testdata","tests"])
function rehearsalFolder(e){const t=e.split("/").slice(0,-1)
const n=t.findIndex(e=>s.has(e.toLowerCase()))
return n===-1?undefined:t.slice(0,n+1).join("/")}function globLiteral(e){return e.replace(/[\\*?[\]{}()!+@]/gu,"\\$&")}function excludeLine({exclude:e}){return`exclude: [${JSON.stringify(e)}]`}function folderHints(e){const t=new Map
for(const{at:n}of e){const e=rehearsalFolder(n.file)
if(e!==undefined)t.set(e,(t.get(e)??0)+1)}return[...t].map(([e,t])=>({folder:`${e}/`,findings:t,exclude:`${globLiteral(e)}/**`})).sort((e,t)=>t.findings-e.findings||(e.folder<t.folder?-1:1))}},313:(e,t,n)=>{n.d(t,{e:()=>reportGithub})
var s=n(2760)
var r=n(1586)
const o={perLevel:10,perJob:50,message:4096,title:255}
function annotations(e){const[t,n,s]=r.oC.map(t=>e.findings.filter(e=>e.severity===t).map(ofFinding))
const o=e.problems.filter(({inScope:e,file:t})=>e&&t!==r.tW)
return[...t??[],...o.map(ofProblem),...n??[],...s??[]]}function splitAnnotations(e){const t={error:0,warning:0,notice:0}
const n=[]
const s=[]
for(const r of e){const e=t[r.level]>=o.perLevel||n.length>=o.perJob
if(!e)t[r.level]+=1;(e?s:n).push(r)}return{shown:n,hidden:s}}function ofFinding(e){const t=e.clauses.map(({section:e,edition:t,url:n})=>`Policy: ${(0,s.RK)(e)} (${(0,s.RK)(t)}) ${n}`)
const n=e.related.map(({at:e,message:t})=>`Related: ${(0,s.RK)(e.file)}:${String(e.start.line)} ${(0,s.RK)(t)}`)
return{level:e.severity,title:(0,s.$Q)((0,s.RK)(e.ruleId),o.title),message:fairMessage((0,s.RK)(e.message),[(0,s.RK)(e.help),...n,...new Set(t)]),...range(e.at)}}function ofProblem(e){const t=e.at===undefined?{file:e.file,startLine:1,endLine:1}:range(e.at)
return{level:"warning",title:(0,s.$Q)((0,s.RK)(e.code),o.title),message:fairMessage((0,s.RK)(e.message),[]),...t}}function fairMessage(e,t){const n=[(0,s.$Q)(e,o.message)]
let r=n.join("").length
for(const e of t.filter(e=>e!=="")){if(r+1+e.length>o.message)continue
n.push(e)
r+=1+e.length}return n.join("\n")}function range(e){const{file:t,start:n,end:s}=e
const r={file:t,startLine:n.line,endLine:s.line}
if(n.line===s.line){const e=Math.max(n.column,s.column-1)
return{...r,startColumn:n.column,endColumn:e}}return s.column===1?{...r,endLine:s.line-1}:r}function reportGithub(e){return annotations(e).map(e=>`${workflowCommand(e)}\n`).join("")}function workflowCommand(e){const{level:t,file:n,startLine:r,endLine:o,startColumn:a,endColumn:i,title:c,message:l}=e
const u=[["file",n],["line",r],["endLine",o],["col",a],["endColumn",i],["title",c]]
const d=u.flatMap(([e,t])=>t===undefined?[]:[`${e}=${(0,s.N1)(String(t))}`])
return`::${t} ${d.join(",")}::${(0,s.wq)(l)}`}},421:(e,t,n)=>{n.d(t,{l:()=>reportJson})
var s=n(2760)
const r=1
function reportJson(e){return`${(0,s.s$)(JSON.stringify(jsonValue(e),undefined,2))}\n`}function jsonValue(e){return{version:r,status:e.status,platform:{value:e.platform.value,evidence:e.platform.evidence.map(evidenceValue)},policies:e.policies.map(({id:e,edition:t,url:n})=>({id:e,edition:t,url:n})),files:{scanned:e.files.scanned,skipped:e.files.skipped.map(({file:e,reason:t})=>({file:e,reason:t}))},clusters:e.clusters.map(e=>({file:e.at.file,line:e.at.start.line,name:e.name,target:e.target,generated:e.generated,kubernetesVersion:e.kubernetesVersion,status:e.status})),charts:[],workloads:e.workloads.map(workloadValue),components:e.components.map(componentValue),findings:e.findings.map(findingValue),problems:e.problems.map(problemValue)}}function workloadValue({at:e,inferred:t,exception:n,...s}){return{file:e.file,line:e.start.line,kind:s.kind,name:s.name,container:s.container,list:s.list,user:s.user,fsGroup:s.fsGroup,...t===undefined?{}:{inferred:t},...n===undefined?{}:{exception:n}}}function evidenceValue({file:e,at:t,what:n}){return{file:e,line:t?.start.line??null,what:n}}function componentValue({name:e,category:t,version:n,evidence:s,supportedBy:r}){return{name:e,category:t,version:n,evidence:s.map(({at:e})=>({file:e.file,line:e.start.line})),supportedBy:r}}function findingValue(e){const{combinations:t,fix:n}=e
return{ruleId:e.ruleId,severity:e.severity,message:e.message,help:e.help,...spanValue(e.at),excerpt:e.excerpt.text,related:e.related.map(({at:e,message:t})=>({file:e.file,line:e.start.line,message:t})),clauses:e.clauses.map(({id:e,edition:t,section:n,url:s})=>({id:e,edition:t,section:n,url:s})),fingerprint:e.fingerprint,...t===undefined?{}:{combinations:[...t]},...n===undefined?{}:{fix:fixValue(n)}}}function fixValue({description:e,at:t,text:n}){return{description:e,...spanValue(t),text:n}}function spanValue({file:e,start:t,end:n}){return{file:e,line:t.line,column:t.column,endLine:n.line,endColumn:n.column}}function problemValue({file:e,at:t,code:n,message:s,inScope:r}){return{file:e,...t===undefined?{}:{line:t.start.line},code:n,message:s,inScope:r}}},3738:(e,t,n)=>{n.d(t,{x:()=>fileAddress})
var s=n(2760)
var r=n(1586)
function fileAddress(e,t,n,o){if(e===undefined||t===r.tW)return undefined
const{serverUrl:a,repository:i,sha:c}=e
if(!/^[\w.-]+\/[\w.-]+$/u.test(i)||!/^[0-9a-f]{40,64}$/iu.test(c))return undefined
const l=(0,s.jX)(a)?.replace(/\/+$/u,"")
if(l===undefined)return undefined
const u=`${l}/${i}/blob/${c}/${(0,s.Lx)(t)}`
if(n===undefined)return u
const d=o===undefined||o<=n?"":`-L${String(o)}`
const f=/\.(?:md|markdown|rst|adoc|ipynb)$/iu.test(t)?"?plain=1":""
return`${u}${f}#L${String(n)}${d}`}},1513:(e,t,n)=>{n.d(t,{RF:()=>fileLink,Rh:()=>statusLabel,TM:()=>folded,Yo:()=>cells,nf:()=>link,tp:()=>table,wx:()=>header,zP:()=>a})
var s=n(2760)
var r=n(3738)
var o=n(1586)
const a=600
const i={supported:"✅","supported-with-exclusions":"⚠️","not-supported":"❌",undetermined:"❓"}
function statusLabel(e){return`${i[e]} ${(0,o.o7)(e)}`}function link(e,t){return t===undefined?e:`[${e}](${t})`}function fileLink(e,t,n){const o=n===undefined?"":`:${String(n.line)}`
const i=(0,s.D9)((0,s.$Q)(t,a)+o)
return link(i,(0,r.x)(e,t,n?.line))}function folded(e){return`<details><summary>${e}</summary>\n\n`}function table(e,t){return`### ${e}\n\n${header(t)}`}function header(e){return cells(e)+cells(e.map(()=>":--"))}function cells(e){return`| ${e.join(" | ")} |\n`}},7862:(e,t,n)=>{n.d(t,{u:()=>reportMarkdown})
var s=n(2760)
function byteLength(e){return Buffer.byteLength(e,"utf8")}function fitSections(e,t){const n=e.flatMap(e=>e.rows.map(t=>({section:e,row:t}))).sort((e,t)=>e.row.rank-t.row.rank)
const s=new Set
const r=new Set
const o=new Map
let a=t
for(const{section:e,row:t}of n){const n=r.has(e)?0:byteLength(e.before)+byteLength(e.after)
const i=n+byteLength(t.text)
if(i>a){o.set(e.noun,(o.get(e.noun)??0)+1)
continue}a-=i
s.add(t)
r.add(e)}const i=e.filter(e=>r.has(e)).map(({before:e,rows:t,after:n})=>{const r=t.filter(e=>s.has(e)).map(e=>e.text)
return e+r.join("")+n}).join("")
return{text:i,omitted:o}}var r=n(2547)
var o=n(1513)
var a=n(3926)
var i=n(3738)
var c=n(1586)
const l={cluster:10,problem:20,error:30,warning:40,notice:50,folder:55,more:60,skipped:70,coverage:80}
const u=100
function clusterSection({clusters:e},t){return{noun:"cluster",before:(0,o.tp)("Clusters",["Cluster","Definition","Runs on","Kubernetes","Status"]),rows:e.map((e,n)=>({rank:n<u?l.cluster:l.more,text:(0,o.Yo)([e.name===null?"unnamed":(0,s.p7)((0,s.$Q)(e.name,o.zP)),(0,o.RF)(t,e.at.file)+(e.generated?" (generated by aks-engine)":""),(0,c.LT)(e.target),e.kubernetesVersion===null?"not stated":(0,s.p7)((0,s.$Q)(e.kubernetesVersion,o.zP)),(0,o.Rh)(e.status).replaceAll(" ","&nbsp;")])})),after:"\n"}}function findingSections(e,t){const n=new Map
for(const t of c.oC){for(const s of e.findings.filter(({severity:e})=>e===t)){const e=n.get(s.at.file)
if(e===undefined)n.set(s.at.file,[s])
else e.push(s)}}const s=[...n].map(([e,n])=>({noun:"finding",before:`**${(0,o.RF)(t,e)}**: ${(0,c.D4)(n)}\n\n`+(0,o.wx)(["Line","Level","Finding"]),rows:n.map(e=>({rank:l[e.severity],text:(0,o.Yo)([lineLink(t,e.at),e.severity==="error"?"**error**":e.severity,findingCell(e,t)])})),after:"\n"}))
const[r,...a]=s
return r===undefined?[]:[{...r,before:`### Findings\n\n${r.before}`},...a]}function lineLink(e,{file:t,start:n,end:s}){const r=s.column===1?s.line-1:s.line
return(0,o.nf)(String(n.line),(0,i.x)(e,t,n.line,r))}function findingCell(e,t){const n=e.related.map(({at:n,message:r})=>{const a=n.file===e.at.file?`line ${String(n.start.line)}`:undefined
const c=a===undefined?(0,o.RF)(t,n.file,n.start):(0,o.nf)(a,(0,i.x)(t,n.file,n.start.line))
return`Related: ${c}: ${(0,s.h$)((0,s.$Q)(r,o.zP))}`})
const r=e.clauses.map(({section:e,url:t,edition:n})=>`${(0,o.nf)((0,s.p7)(e),(0,s.jX)(t))} (${(0,s.p7)(n)})`)
const a=[(0,s.D9)(e.ruleId),...new Set(r)].join(" · ")
return[headline((0,s.$Q)(e.message,o.zP)),(0,s.h$)((0,s.$Q)(e.help,o.zP)),...n,`<sub>${a}</sub>`].filter(e=>e!=="").join("<br>")}function headline(e){const t=/[.!?] /u.exec(e)?.index??e.length
const n=e.slice(t+1)
return`**${(0,s.h$)(e.slice(0,t+1))}**${(0,s.h$)(n)}`}function problemSection({problems:e},t){return{noun:"problem",before:(0,o.tp)("Could not be judged",["Place","Why"]),rows:e.filter(({inScope:e})=>e).map((e,n)=>({rank:n<u?l.problem:l.more,text:problemRow(e,t)})),after:"\n"}}function aloofProblemSection({problems:e},t){const n=e.filter(({inScope:e})=>!e)
return{noun:"other problem",before:(0,o.TM)(`Problems that do not bear on the status: ${String(n.length)}`)+(0,o.wx)(["Place","Why"]),rows:n.map(e=>({rank:l.more,text:problemRow(e,t)})),after:"\n</details>\n\n"}}function problemRow({file:e,at:t,message:n,code:r},a){return(0,o.Yo)([e===c.tW?"":(0,o.RF)(a,e,t?.start),`${(0,s.h$)((0,s.$Q)(n,o.zP))}<br><sub>${(0,s.D9)(r)}</sub>`])}function folderSection({findings:e}){return{noun:"folder",before:"Findings in folders that may hold nothing you deploy, "+"and the configuration that leaves each out:\n\n",rows:(0,a.r)(e).map(e=>({rank:l.folder,text:`- ${(0,s.D9)(e.folder)}: ${(0,c.hS)(e.findings,"finding")}, `+`${(0,s.D9)((0,a.n)(e))}\n`})),after:"\n"}}function skippedSection({files:e}){return{noun:"skipped file",before:(0,o.TM)(`Skipped: ${(0,c.hS)(e.skipped.length,"file")}`),rows:e.skipped.map(({file:e,reason:t})=>({rank:l.skipped,text:`- ${(0,s.D9)((0,s.$Q)(e,o.zP))}: ${(0,s.p7)((0,s.$Q)(t,o.zP))}\n`})),after:"\n</details>\n\n"}}function coverageSection({coverage:e}){const t=e.filter(e=>e.inForce)
const n=t.filter(({rules:e})=>e.length>0)
const r=[...n,...t.filter(({rules:e})=>e.length===0)]
return{noun:"coverage line",before:(0,o.TM)(`Coverage: ${(0,c.hS)(n.length,"clause")} checked, `+`${String(r.length-n.length)} not, and why`)+(0,o.wx)(["Section","What it says","Status","Checked by, or why not"]),rows:r.map((e,t)=>({rank:l.coverage,text:(0,o.Yo)([e.clause.section===r[t-1]?.clause.section?"":(0,o.nf)((0,s.p7)(e.clause.section),(0,s.jX)(e.clause.url)),(0,s.h$)(e.summary),(0,c.ti)(e.status),e.rules.length>0?e.rules.map(s.D9).join(", "):(0,s.h$)(e.notCheckable??"Not checked yet.")])})),after:"\n</details>\n\n"}}var d=n(225)
const f=1024*1024-16*1024
const p=512
function reportMarkdown(e,t={}){const{revision:n,limit:s=f}=t
const a=`## ${(0,o.Rh)(e.status)}: ${(0,c.Xb)(e)}\n\n`
const i=introductionText(e,t)
const l=a+i
const u=byteLength(l)+p<=s?l:a
const{text:h,omitted:m}=fitSections([clusterSection(e,n),(0,d.Jf)(e),problemSection(e,n),...findingSections(e,n),(0,r.lN)(e,n),folderSection(e),aloofProblemSection(e,n),(0,d.$X)(e,n),skippedSection(e),(0,r.IP)(e),coverageSection(e)],s-byteLength(u)-p)
return u+cutText(m,t)+h}function introductionText(e,t){const{platform:n,policies:r,findings:a,files:i}=e
const l=(0,c.MA)(n,({file:e,at:n,what:r})=>`${(0,o.RF)(t.revision,e,n?.start)} (${(0,s.h$)(r)})`)
const u=n.evidence.length===0?(0,s.h$)(l):l
const d=[`**Platform:** ${(0,c.ve)(n.value)}, ${u}`,...r.length===0?[]:[`**Policies:** ${policyText(e)}`],`**Scanned:** ${(0,c.E9)(e)}`]
const f=a.length===0&&i.scanned>0
return[d.join("<br>\n"),...f?["Nothing that was read goes against these policies."]:[],...overflowText(t)].map(e=>`${e}\n\n`).join("")}function overflowText({unannotated:e=0,reportFile:t}){if(e===0)return[]
const n=t===undefined?"":` and in the JSON report, ${(0,s.D9)(t)}`
const r=e===1?"the other one stands":`the other ${String(e)} stand`
return[`GitHub shows at most ten annotations of each level; ${r} below${n}.`]}function policyText({policies:e}){return(0,c.KE)(e.map(({title:e,url:t,edition:n})=>`${(0,o.nf)((0,s.p7)(e),(0,s.jX)(t))} (${(0,s.p7)(n)})`))}function cutText(e,{reportFile:t}){if(e.size===0)return""
const n=[...e].map(([e,t])=>(0,c.hS)(t,e))
const r=t===undefined?"":`, ${(0,s.D9)(t)},`
return`> There is not room for all on this page. Left out: ${(0,c.KE)(n)}. `+`The JSON report${r} has everything.\n\n`}},1253:(e,t,n)=>{n.d(t,{U:()=>reportText})
var s=n(2547)
var r=n(2760)
var o=n(3926)
const a=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u
const i=/[\uff61-\uffdc]/u
const c=/\p{M}/u
function columns(e){if(c.test(e))return 0
return a.test(e)&&!i.test(e)?2:1}function displayWidth(e){return Array.from(e).reduce((e,t)=>e+columns(t),0)}function printed(e){return e.split("\t").map(e=>(0,r.RK)(e)).join("\t")}function blank(e){return e.split("\t").map(e=>" ".repeat(displayWidth(e))).join("\t")}function frame_frame(e){const t=printed(e.text.slice(0,e.caret))
const n=e.caret+e.width
const s=printed(e.text.slice(e.caret,n))
const r=printed(e.text.slice(n))
const o=String(e.line)
return{source:`${o} | ${t}${s}${r}`.trimEnd().replaceAll("##[","#\\x23["),pointer:`${" ".repeat(o.length)} | ${blank(t)}`,carets:"^".repeat(Math.max(1,displayWidth(s)))}}var l=n(1586)
var u=n(225)
const d={bold:"1",dim:"2",red:"31",yellow:"33",cyan:"36",green:"32"}
const f={error:"red",warning:"yellow",notice:"cyan"}
const p={supported:"green","supported-with-exclusions":"yellow","not-supported":"red",undetermined:"yellow"}
const h=5
function findingsText(e,{color:t}){const n=painter(t)
return e.map(e=>`${findingLines(e,n).join("\n")}\n`).join("\n")}function reportText(e,{color:t}){const n=painter(t)
const r=[...e.findings.map(e=>findingLines(e,n)),...e.problems.map(e=>problemLines(e,n)),exceptionBlock(e),(0,s.ZL)(e),skippedLines(e),folderLines(e),statusLines(e,n)]
const o=r.filter(e=>e.length>0).map(e=>e.join("\n"))
return`${o.join("\n\n")}\n`}function painter(e){return(t,n)=>e?`[${d[t]}m${n}[0m`:n}function place(e,t){if(t===undefined)return(0,r.eR)(e)
return`${(0,r.eR)(e)}:${String(t.line)}:${String(t.column)}`}function findingLines(e,t){const n=f[e.severity]
const{source:s,pointer:o,carets:a}=frame_frame(e.excerpt)
const i=e.clauses.map(({section:e,edition:t})=>`Policy: ${(0,r.eR)(e)} (${(0,r.eR)(t)})`)
return[`${t("bold",place(e.at.file,e.at.start))} `+`${t(n,e.severity)} ${(0,r.eR)(e.ruleId)}`,`  ${(0,r.eR)(e.message)}`,`  ${s}`,`  ${o}${t(n,a)}`,...e.help===""?[]:[`  ${(0,r.eR)(e.help)}`],...e.related.map(({at:e,message:t})=>`  Related: ${place(e.file,e.start)} ${(0,r.eR)(t)}`),...[...new Set(i)].map(e=>`  ${t("dim",e)}`)]}function problemLines(e,t){const n=e.inScope?"":" (does not bear on the status)"
const s=e.file===l.tW?"":`${t("bold",place(e.file,e.at?.start))} `
return[`${s}${t("yellow","problem")} ${(0,r.eR)(e.code)}${n}`,`  ${(0,r.eR)(e.message)}`]}function exceptionBlock(e){const t=(0,u.$Z)(e)
return t.length===0?[]:["Documented exceptions, images that have to run as root:",...firstOf(t)]}function skippedLines({files:e}){if(e.skipped.length===0)return[]
return[`Skipped ${(0,l.hS)(e.skipped.length,"file")}:`,...firstOf(e.skipped.map(({file:e,reason:t})=>`${(0,r.eR)(e)}: ${(0,r.eR)(t)}`))]}function folderLines({findings:e}){const t=(0,o.r)(e)
if(t.length===0)return[]
return["Findings in folders that may hold nothing you deploy, and the configuration that leaves each out:",...firstOf(t.map(e=>`${(0,r.eR)(e.folder)}: ${(0,l.hS)(e.findings,"finding")}; `+(0,r.eR)((0,o.n)(e))))]}function firstOf(e){const t=e.length-h
const n=e.slice(0,h).map(e=>`  ${e}`)
return t>0?[...n,`  and ${String(t)} more`]:n}function statusLines(e,t){const n=t(p[e.status],(0,l.o7)(e.status))
const{platform:s}=e
const o=(0,l.MA)(s,({file:e,at:t,what:n})=>{const s=t===undefined?"":`:${String(t.start.line)}`
return`${(0,r.eR)(e)}${s} (${(0,r.eR)(n)})`})
const a=(0,u.bf)(e)
return[`${n}: ${(0,l.Xb)(e)} (scanned ${(0,l.E9)(e)})`,`Platform: ${(0,l.ve)(s.value)}, ${o}`,...a===undefined?[]:[`Workloads: ${a}`]]}},1586:(e,t,n)=>{n.d(t,{D4:()=>severityWords,E9:()=>scannedWords,KE:()=>listed,LT:()=>targetWords,MA:()=>platformReason,Xb:()=>resultWords,hS:()=>counted,o7:()=>statusWords,oC:()=>s,tW:()=>r,ti:()=>clauseWords,ve:()=>platformWords})
const s=["error","warning","notice"]
const r="."
const o=3
const a={supported:"Supported","supported-with-exclusions":"Supported with exclusions","not-supported":"Not supported",undetermined:"Undetermined"}
const i={"azure-stack":"AKS Engine on Azure Stack Hub",aks:"Azure Kubernetes Service",both:"AKS Engine on Azure Stack Hub and Azure Kubernetes Service"}
const c={"azure-stack":"Azure Stack Hub",azure:"public Azure","custom-cloud":"another custom cloud",unknown:"unknown"}
const l={supported:"supported",unsupported:"not supported","out-of-scope":"out of scope",preview:"preview",workaround:"workaround",advice:"advice",exception:"exception",information:"information"}
function statusWords(e){return a[e]}function platformWords(e){return i[e]}function targetWords(e){return c[e]}function clauseWords(e){return l[e]}function counted(e,t){return`${String(e)} ${t}${e===1?"":"s"}`}function listed(e){const t=e.at(-1)??""
return e.length<2?t:`${e.slice(0,-1).join(", ")} and ${t}`}function countBySeverity(e){const t={error:0,warning:0,notice:0}
for(const{severity:n}of e)t[n]+=1
return t}function severityWords(e){const t=countBySeverity(e)
const n=s.filter(e=>t[e]>0).map(e=>counted(t[e],e))
return n.length===0?"no findings":n.join(", ")}function resultWords({findings:e,problems:t}){const n=t.filter(e=>e.inScope).length
const s=severityWords(e)
return n===0?s:`${s}, ${counted(n,"problem")}`}function scannedWords({files:e}){const t=e.skipped.length
const n=t===0?"":`, ${String(t)} skipped`
return counted(e.scanned,"file")+n}function platformReason({value:e,evidence:t},n){const s=new Map(t.toReversed().map(e=>[e.what,e]))
const r=t.filter(e=>s.get(e.what)===e)
const a=r.slice(0,o).map(n)
const i=t.length-a.length
if(a.length>0){return`because of ${listed(i>0?[...a,`${String(i)} more`]:a)}`}return e==="both"?"since nothing in the files says which; set `platform` to the one that applies":"as configured"}},225:(e,t,n)=>{n.d(t,{$X:()=>exceptionSection,$Z:()=>exceptionLines,Jf:()=>workloadSection,bf:()=>workloadWords})
var s=n(2760)
var r=n(1513)
var o=n(1586)
const a={root:"root",refused:"refused",unknown:"not known","image-decides":"up to the image",enforced:"checked at the start","not-root":"not root"}
const i={root:"The manifest has them run as root.",refused:"They never start: root and forbidden to be, or with a value that Kubernetes rejects.",unknown:"A template fills it in.","image-decides":"The manifest does not say who they run as.",enforced:"They start only if the user of the image is not root.","not-root":"The manifest has them run as somebody else."}
const c=["root","refused","unknown","image-decides","enforced","not-root"]
function verdictCounts({workloads:e}){return c.map(t=>[t,e.filter(({user:e})=>e===t).length]).filter(([,e])=>e>0)}function workloadWords(e){if(e.workloads.length===0)return undefined
const t=verdictCounts(e).map(([e,t])=>`${String(t)} ${a[e]}`)
return`${(0,o.hS)(e.workloads.length,"container")}: ${(0,o.KE)(t)}`}function rowLabel({kind:e,name:t,container:n,list:s}){const r=s.replace("Containers"," container").replace(/^containers$/,"container")
const quoted=e=>e===null?"":` "${e}"`
return`${e??"object"}${quoted(t)}, ${r}${quoted(n)}`}function exceptionLines({workloads:e}){return e.flatMap(e=>e.exception===undefined?[]:[`${(0,s.eR)(e.at.file)}:${String(e.at.start.line)} ${(0,s.eR)(rowLabel(e))} (${e.exception})`])}function workloadSection(e){return{noun:"verdict",before:(0,r.tp)("Containers",["User","Containers","What it means"]),rows:verdictCounts(e).map(([e,t])=>({rank:15,text:(0,r.Yo)([a[e],String(t),i[e]])})),after:"\n"}}function exceptionSection({workloads:e},t){const n=e.filter(({exception:e})=>e!==undefined)
return{noun:"documented exception",before:(0,r.TM)(`Documented exceptions, images that have to run as root: ${String(n.length)}`)+(0,r.wx)(["Place","Container","Image"]),rows:n.map(e=>({rank:65,text:(0,r.Yo)([(0,r.RF)(t,e.at.file,e.at.start),(0,s.p7)((0,s.$Q)(rowLabel(e),r.zP)),(0,s.D9)(e.exception??"")])})),after:"\n</details>\n\n"}}},7190:(e,t,n)=>{n.d(t,{a:()=>ve})
function value(e){return{node:e,part:"value"}}function key(e){return{node:e,part:"key"}}const s={id:"apimodel/base-image",kind:"cluster-definition",summary:"Nodes run a base image other than the one that Microsoft builds for AKS Engine.",clauses:["aks-engine/supported-base-image"],docs:{finds:"A `distro` of masters or of a Linux pool that is not one of the AKS images (they begin "+"with `aks`), an `imageReference` to an image of your own, and an image of your own for "+"Windows nodes. An absent or empty `distro` is the AKS image. A notice: the policy puts the "+"AKS base image in support and does not speak of others.",fix:"Use the AKS base image: leave `distro` out, or name one that begins with `aks`, and remove `imageReference`."},check(e,t){for(const n of[e.masterProfile,...e.pools]){if(n===undefined)continue
const e=n.field("osType")?.asString()==="Windows"
if(!e)checkDistro(n,t)
checkReference(n,t)}const n=e.root.at("properties","windowsProfile")
if(n===undefined)return
checkReference(n,t)
const s=n.field("WindowsImageSourceUrl")
if(s?.isNonEmpty===true)report(s,"an image from an address of your own",t)}}
function checkDistro(e,t){const n=e.field("distro")
const s=n?.asString()
if(n===undefined||s===undefined||s==="")return
if(s.startsWith("aks")||e.field("imageReference")?.isNonEmpty===true)return
t.report({at:value(n.node),message:`The distro "${s}" is not the base image that Microsoft builds for AKS Engine, which is the one that its policy puts in support.`,help:'Leave "distro" out, or name one that begins with "aks".'})}function checkReference(e,t){const n=e.field("imageReference")
if(n?.field("name")?.isNonEmpty!==true)return
report(n,"an image of your own",t)}function report(e,t,n){n.report({at:key(e.node),message:`The machines run ${t} and not the base image that Microsoft builds for AKS Engine, which is the one that its policy puts in support.`,help:`Remove "${e.node.key??"imageReference"}", so that the machines run the AKS base image.`})}const r={id:"apimodel/duplicate-key",kind:"cluster-definition",summary:"A key stands twice in one object of a cluster definition.",clauses:[],severity:"notice",docs:{finds:"A key that stands more than once in one object, also when only the case differs, since "+"aks-engine reads keys without regard to case. It merges the values or lets the last one "+"win without a word, while other tools may read the file otherwise.",fix:"Keep one of the two."},check(e,t){for(const n of e.format){if(n.kind!=="duplicate-key")continue
t.report({at:key(n.node),message:`The key "${n.node.key??""}" stands twice in this object.`,help:"Keep one of the two: aks-engine merges objects and lists, and takes the last scalar.",related:[{at:key(n.first),message:"It stands here first."}]})}}}
const o={id:"apimodel/inert-setting",kind:"cluster-definition",summary:"An addon or option has no effect where, or as, it is written.",clauses:[],severity:"notice",docs:{finds:"An addon that is switched on under a name that differs from a listed one only in case or "+"spaces (aks-engine compares names exactly), a second entry for an addon (the first one "+"wins), and listed addons or options under a master's or a pool's own `kubernetesConfig`, "+"where aks-engine reads but never uses them.",fix:"Remove the setting. If it was meant, know that it is unsupported once it takes effect."},check(e,t){checkAddonNames(e,t)
const{masterProfile:n}=e
if(n!==undefined)checkOwnConfig(n,"the master profile",t)
for(const n of e.pools)checkOwnConfig(n,"an agent pool",t)}}
function checkAddonNames(e,t){const n=new Map
for(const s of e.kubernetesConfig?.field("addons")?.items()??[]){const e=s.field("name")
const r=e?.asString()
if(e===undefined||r===undefined)continue
const o=s.field("enabled")?.node.asBoolean()===true
const a=n.get(r)
const i=t.table("addons").find(e=>e.key===fold(r))
if(a!==undefined){if(o&&i?.key===r){t.report({at:value(e.node),message:`This entry for the addon "${r}" has no effect: aks-engine takes the first one.`,help:"Remove one of the two entries.",related:[{at:value(a.node),message:"The first entry stands here."}]})}continue}n.set(r,e)
if(o&&i!==undefined&&i.key!==r){t.report({at:value(e.node),message:`The addon name "${r}" has no effect: aks-engine knows it as "${i.key}" only, exactly so.`,help:`Remove the entry. Under the right name it would be the ${i.name} addon, which Microsoft does not support on Azure Stack.`})}}}function fold(e){return e.trim().toLowerCase()}function checkOwnConfig(e,t,n){const s=e.field("kubernetesConfig")
if(s===undefined)return
for(const e of s.field("addons")?.items()??[]){const s=e.field("name")
const r=n.table("addons").find(e=>e.key===s?.asString())
if(s===undefined||r===undefined)continue
if(e.field("enabled")?.node.asBoolean()!==true)continue
n.report({at:value(s.node),message:`The addon "${r.key}" has no effect under the kubernetesConfig of ${t}.`,help:"Remove the entry: aks-engine reads addons from the orchestrator profile only."})}for(const e of n.table("options")){if(e.in!=="kubernetesConfig")continue
const r=s.field(e.key)
if(r===undefined||!r.isNonEmpty||r.node.asBoolean()===false)continue
n.report({at:key(r.node),message:`The option "${e.key}" has no effect under the kubernetesConfig of ${t}.`,help:"Remove the key: aks-engine reads this option from the orchestrator profile only."})}}const a={id:"apimodel/invalid-value",kind:"cluster-definition",summary:"A value that aks-engine rejects: a wrong type, or not one of what it takes.",clauses:[],severity:"notice",docs:{finds:'A value of the wrong JSON type (`"enabled": "true"`, `"count": 2.0`), one outside the '+"words or the range that aks-engine takes, an `apiVersion` other than `vlabs`, and `null` "+"where aks-engine crashes on it.",fix:"Write a value that aks-engine takes."},check(e,t){const n=e.root.field("apiVersion")
const s=n?.asString()
if(e.form!=="pool"&&n!==undefined&&s!==undefined&&s!=="vlabs"){t.report({at:value(n.node),message:'aks-engine takes a cluster definition with the "apiVersion" "vlabs" only, exactly so.',help:'Write "vlabs".',fix:{description:'Write "vlabs"',text:'"vlabs"'}})}const r=e.root.field("properties")
const o=r?.at("orchestratorProfile","kubernetesConfig")
for(const e of[r,o]){if(e===undefined||e.isPresent)continue
t.report({at:key(e.node),message:`"${e.node.key??""}" is null, which makes aks-engine crash.`,help:"Write an object, or remove the key."})}for(const n of e.format){const e=`"${n.node.key??n.node.parent?.key??""}"`
if(n.kind==="wrong-type"){t.report({at:value(n.node),message:`aks-engine takes ${n.expected} for ${e} and rejects what stands here.`,help:`Write ${n.expected}.`})}else if(n.kind==="not-allowed"){const s=n.allowed.map(e=>`"${e}"`).join(", ")
t.report({at:value(n.node),message:`No release of aks-engine takes this value for ${e}.`,help:s===""?"Leave it empty.":`It takes ${s}.`})}else if(n.kind==="out-of-range"){const[s,r]=n.range
t.report({at:value(n.node),message:`The number for ${e} is outside what aks-engine takes.`,help:`Write a number from ${String(s)} to ${String(r)}.`})}}}}
function numbers(e){const t=/^v?(\d+)\.(\d+)(?:\.(\d+))?/.exec(e)
return t===null?[]:t.slice(1).flatMap(e=>e?[Number(e)]:[])}function minorOf(e){const[t,n]=numbers(e)
return t===undefined||n===undefined?undefined:`${String(t)}.${String(n)}`}function compareVersions(e,t){const[n,s]=[numbers(e),numbers(t)]
for(let e=0;e<3;e++){const t=(n[e]??0)-(s[e]??0)
if(t!==0)return t}return 0}const i={id:"apimodel/kubernetes-version",kind:"cluster-definition",summary:"A Kubernetes version, or a release of aks-engine, that is no longer in support.",clauses:["aks-engine/version-support"],docs:{finds:"A definition whose Kubernetes version is older than what any supported release of "+"aks-engine creates on Azure Stack, or any definition if `aks-engine-version` names a "+"release that is out of support. Which releases are supported is counted back from the "+"newest one that this check knows. Editions before 2020-12-16 do not speak of versions, "+"so the rule is silent with them.",fix:"Upgrade aks-engine to a supported release, and the cluster with it."},check(e,t){const n=versionNode(e)
const[s]=t.table("releaseWindow")
const r=t.table("engineReleases").slice(s===undefined?0:-1-s.earlier)
const[o]=r
const a=r.at(-1)
if(n===undefined||s===undefined)return
if(o===undefined||a===undefined||e.target==="azure")return
const i=`${s.key}, that is ${o.release} to ${a.release} as far as this check knows`
const{aksEngineVersion:c}=t
if(c!==undefined){if(compareVersions(c,o.release)>=0)return
t.report({at:value(n.node),message:`Release ${c} of aks-engine is out of support: Microsoft supports ${i}.`,help:`Upgrade aks-engine to ${a.release}, and the cluster to a Kubernetes version that it creates.`})
return}reportOld(n,r,i,t)}}
function reportOld(e,t,n,s){const r=e.asString()??""
const o=minorOf(r)
const a=t.flatMap(({kubernetes:e})=>e).sort(compareVersions)
const[i]=a
if(o===undefined||i===undefined)return
if(compareVersions(o,minorOf(i)??"")>=0)return
s.report({at:value(e.node),message:`No supported release of aks-engine creates Kubernetes ${r} on Azure Stack: Microsoft supports ${n}.`,help:`Upgrade the cluster step by step to one of ${[...new Set(a)].join(", ")}.`})}function versionNode(e){const t=e.root.at("properties","orchestratorProfile")
return["orchestratorVersion","orchestratorRelease"].flatMap(e=>t?.field(e)??[]).find(e=>(e.asString()??"")!=="")}const c={id:"apimodel/out-of-band-change",kind:"cluster-definition",summary:"A cluster definition changes nodes with extensions, or with binaries of its own.",clauses:["aks-engine/out-of-band-changes"],docs:{finds:"An extension that masters or a pool use (`extensions`, `preProvisionExtension`), and "+"Kubernetes binaries, images or container runtimes of your own under `kubernetesConfig` "+"(`customKubeBinaryURL`, `customKubeProxyImage` and the like). An `extensionProfiles` entry "+"that nothing uses is left alone. A notice: the definition itself is a supported way to ask "+"for these, but what they put on the nodes is yours to look after.",fix:"Install what you need through Kubernetes, for example as a DaemonSet, or keep to what aks-engine brings."},check(e,t){const n=e.root.at("properties","extensionProfiles")?.items()??[]
const{masterProfile:s}=e
if(s!==undefined)checkProfile(s,"the masters",n,t)
for(const s of e.pools){const e=s.field("name")?.asString()
const r=e===undefined?"an agent pool":`the pool "${e}"`
checkProfile(s,r,n,t)}for(const{key:n,brings:s}of t.table("customBuilds")){const r=e.kubernetesConfig?.field(n)
if(r?.isNonEmpty!==true)continue
t.report({at:key(r.node),message:`"${n}" replaces what AKS Engine installs with ${s} of your own; AKS Engine does not look after it, and an upgrade may undo it.`,help:"Remove the key to run what aks-engine brings; else the replacement is yours to support."})}}}
function checkProfile(e,t,n,s){const r=[...e.field("extensions")?.items()??[],...e.field("preProvisionExtension")===undefined?[]:[e.field("preProvisionExtension")]]
for(const e of r){const r=e?.field("name")
const o=r?.asString()
if(r===undefined||o===undefined||o==="")continue
const a=n.map(e=>e.field("name")).find(e=>e?.asString()===o)
s.report({at:value(r.node),message:`The extension "${o}" changes the machines of ${t} outside AKS Engine; its operations, such as upgrade and scale, do not keep such changes.`,help:"Install what the extension brings through Kubernetes, for example as a DaemonSet.",...a!==undefined&&{related:[{at:value(a.node),message:"The extension is declared here."}]}})}}const l={id:"apimodel/pool-file",kind:"cluster-definition",summary:"An agent pool in a file of its own, which only `aks-engine addpool` takes.",clauses:["aks-engine/supported-commands"],docs:{finds:"A file that holds a bare agent pool (name, count and machine size, no cluster around it). "+"Only `aks-engine addpool` reads such a file, and the policy puts deploy, generate, upgrade "+"and scale in support.",fix:"Define the pools in the cluster definition, and grow them with `aks-engine scale`."},check(e,t){if(e.form!=="pool")return
const n=e.root.field("name")
if(n===undefined)return
t.report({at:key(n.node),message:'This agent pool is for "aks-engine addpool", which is not among the commands that Microsoft supports: deploy, generate, upgrade and scale.',help:"Define the pool in the cluster definition before the cluster is deployed, and grow it with `aks-engine scale`."})}}
var u=n(1903)
const d={id:"apimodel/preview-feature",kind:"cluster-definition",summary:"A cluster definition switches on a preview feature, or one behind a feature flag.",clauses:["aks-engine/preview-features"],docs:{finds:"A key of `featureFlags` that is `true`, but for `enableTelemetry`, which changes no "+"cluster; and, in a hand-written definition, a feature gate set to `true` in a component's "+"`--feature-gates` that Kubernetes has as alpha, or as beta and off by default, in the "+"definition's version. Without a version only a gate counts that was never anything else. "+"A generated definition lists the gates that aks-engine sets by itself, so gates in it do "+"not count.",fix:"Remove the flag or the gate."},check(e,t){const n=e.root.at("properties","featureFlags")
for(const{key:e,does:s}of t.table("featureFlags")){const r=n?.field(e)
if(r?.node.asBoolean()!==true)continue
t.report({at:key(r.node),message:`The feature flag "${e}" is on, which ${s}. Microsoft does not support features behind a feature flag.`,help:"Set it to false or remove it."})}if(e.generated)return
for(const n of gateFlags(e))checkGates(n,e,t)}}
const f=["apiServerConfig","controllerManagerConfig","schedulerConfig"]
function gateFlags(e){const t=f.map(t=>e.kubernetesConfig?.field(t))
return[...(0,u.Oo)(e),...t].flatMap(e=>e?.field("--feature-gates")??[])}function checkGates(e,t,n){const s=minorOf(t.kubernetesVersion??"")
const r=(e.asString()??"").split(",").flatMap(e=>{const[t="",r=""]=e.split("=").map(e=>e.trim())
if(!/^(?:1|t|T|true|TRUE|True)$/.test(r))return[]
const o=stageOf(t,s,n)
return o===undefined?[]:[`${t} (${o})`]})
if(r.length===0)return
const o=s===undefined?"in every version that has them":`in Kubernetes ${s}`
n.report({at:value(e.node),message:`Feature gates switch on what is not generally available ${o}: ${r.join(", ")}. Microsoft does not support preview features.`,help:'Remove these gates from "--feature-gates".'})}function stageOf(e,t,n){const s=n.table("featureGates").find(t=>t.name===e)
if(s===undefined)return undefined
const{alpha:r,beta:o}=s
const holds=e=>e!==undefined&&t!==undefined&&compareVersions(e[0],t)<=0&&compareVersions(t,e[1])<=0
if(t===undefined){const e=n.table("featureGates").map(e=>e.alpha?.[1]??"1.0").sort(compareVersions).at(-1)
return r?.[1]===e&&o===undefined?"alpha":undefined}if(holds(r))return"alpha"
return holds(o)?"beta, off by default":undefined}const p=3
const h={id:"apimodel/production-size",kind:"cluster-definition",summary:"A cluster for production with fewer than three masters or three agent nodes.",clauses:["aks-engine/production-high-availability"],docs:{finds:"With `production: true` in the configuration, a definition with fewer than three masters, "+"or with fewer than three nodes in all its agent pools together. Counts that a template "+"fills in are left alone. Editions before 2020-12-16 do not ask for it, so the rule is "+"silent with them.",fix:"Give the cluster at least three masters and three agent nodes."},check(e,t){if(!t.production||e.form==="pool")return
const n=e.masterProfile?.field("count")
const s=n?.node.asNumber()
if(n!==undefined&&s!==undefined&&s<p){t.report({at:value(n.node),message:`A cluster for production has ${s===1?"one master":`${String(s)} masters`}; Microsoft asks for at least three there.`,help:'Set "count" to 3 or 5.'})}const r=e.pools.map(e=>e.field("count"))
const o=r.map(e=>e?.node.asNumber())
const a=o.filter(e=>e!==undefined)
const i=a.reduce((e,t)=>e+t,0)
const[c]=r
if(c===undefined||a.length<o.length||i>=p)return
t.report({at:value(c.node),message:`A cluster for production has ${i===1?"one agent node":`${String(i)} agent nodes`}; Microsoft asks for at least three there.`,help:"Raise the counts of the agent pools to three or more together."})}}
const m="/etc/kubernetes/manifests"
const g={id:"apimodel/static-pod",kind:"cluster-definition",summary:"A cluster definition brings static pods onto the nodes.",clauses:["aks-engine/configuration-outside-etcd","aks-engine/static-pods-not-preserved"],docs:{finds:"A file of `masterProfile.customFiles` that lands in the kubelet's folder for static pods, "+"`/etc/kubernetes/manifests`; another such folder in the masters' own `--pod-manifest-path`, "+"the only place where aks-engine keeps that flag; and `--manifest-url`, from which the "+"kubelet fetches static pods. What aks-engine writes into a generated definition by itself "+"does not count.",fix:"Deploy the pods through the API, for example as a DaemonSet."},check(e,t){for(const n of e.masterProfile?.field("customFiles")?.items()??[]){const e=n.field("dest")
const s=e?.asString()
if(e===undefined||s===undefined||!isManifest(s))continue
t.report({at:value(e.node),message:`A custom file goes to ${s}, where the kubelet runs it as a static pod. Microsoft does not support static pods, and an upgrade by AKS Engine drops them.`,help:"Deploy the pod through the API instead, for example as a DaemonSet for the masters."})}if(e.generated)return
const n=e.masterProfile?.at("kubernetesConfig","kubeletConfig","--pod-manifest-path")
const s=n?.asString()
if(n!==undefined&&s!==undefined&&s!==""&&!isFolder(s)){t.report({at:key(n.node),message:`The masters' kubelet is told to run static pods from ${s}. Microsoft does not support static pods, and an upgrade by AKS Engine drops them.`,help:"Remove the flag and deploy the pods through the API."})}for(const n of(0,u.Oo)(e).flatMap(e=>e.field("--manifest-url")??[])){if(!n.isNonEmpty)continue
t.report({at:key(n.node),message:'The kubelet is told by "--manifest-url" to fetch static pods. Microsoft does not support static pods.',help:"Remove the flag and deploy the pods through the API."})}}}
function normal(e){return e.replace(/\/(?:\.?\/)+/g,"/").replace(/\/\.?$/,"")}function isFolder(e){return normal(e)===m}function isManifest(e){return normal(e).startsWith(`${m}/`)&&!normal(e).includes("/..")}const y={id:"apimodel/unavailable-version",kind:"cluster-definition",summary:"A Kubernetes version that the release of aks-engine in use does not create.",clauses:[],severity:"notice",docs:{finds:"With `aks-engine-version` set to a release that this check knows: a hand-written "+"definition for Azure Stack whose `orchestratorVersion`, or `orchestratorRelease` without "+"one, is not among the versions that the release creates there.",fix:"Choose a version that the release creates, or the release of aks-engine that creates this one."},check(e,t){if(e.generated||e.target!=="azure-stack")return
const{aksEngineVersion:n}=t
const s=t.table("engineReleases").find(e=>e.release===n)
const r=e.root.at("properties","orchestratorProfile")
const o=r?.field("orchestratorVersion")
const a=r?.field("orchestratorRelease")
const i=(o?.asString()??"")!==""
const c=i?o:a
const l=c?.asString()
if(s===undefined||c===undefined||l===undefined||l==="")return
const u=s.kubernetes.some(e=>i?compareVersions(e,l)===0:minorOf(e)===minorOf(l))
if(u||minorOf(l)===undefined)return
t.report({at:value(c.node),message:`Release ${s.release} of aks-engine does not create Kubernetes ${l} on Azure Stack.`,help:`It creates ${s.kubernetes.join(", ")}.`})}}
const k={id:"apimodel/unknown-key",kind:"cluster-definition",summary:"A key that no cluster definition has: aks-engine rejects the file.",clauses:[],severity:"notice",docs:{finds:"A key that the format does not have at its place, whatever its case, with the nearest "+"known key where it looks like a slip; also a key that newer releases no longer know. "+"aks-engine rejects unknown keys, comments such as `_comment` among them.",fix:"Correct the spelling, move the key to where it belongs, or remove it."},check(e,t){for(const n of e.format){if(n.kind!=="unknown-key")continue
const e=n.node.key??""
if(n.removedIn!==undefined){t.report({at:key(n.node),message:`aks-engine no longer knows the key "${e}" from release ${n.removedIn} on, and rejects the file.`,help:"Remove the key."})
continue}const s=n.near===undefined?"":` Did you mean "${n.near}"?`
t.report({at:key(n.node),message:`aks-engine does not know the key "${e}" here and rejects the file.${s}`,help:n.near===undefined?"Remove the key, or move it to where it belongs.":`Write "${n.near}", or remove the key.`})}}}
const b={id:"apimodel/unsupported-addon",kind:"cluster-definition",summary:"An addon that Microsoft does not support on Azure Stack is switched on.",clauses:["aks-engine/unsupported-addons"],docs:{finds:"An entry of `kubernetesConfig.addons` whose `name` is one of the nine addons on the "+"policy's list and whose `enabled` is exactly `true`. An entry that is switched off, or "+"that leaves `enabled` out, is not in use. Where a name stands twice, aks-engine takes the "+"first entry, and so does the rule.",fix:"Set `enabled` to `false` or remove the entry."},check(e,t){const n=new Set
for(const s of e.kubernetesConfig?.field("addons")?.items()??[]){const e=s.field("name")
const r=e?.asString()
if(e===undefined||r===undefined||n.has(r))continue
n.add(r)
const o=t.table("addons").find(e=>e.key===r)
const a=s.field("enabled")
if(o===undefined||a?.node.asBoolean()!==true)continue
const i=o.refused===undefined?"":` ${o.refused}`
t.report({at:value(e.node),message:`Microsoft does not support the ${o.name} addon ("${o.key}") on Azure Stack.${i}`,help:o.instead,related:[{at:key(a.node),message:"It is switched on here."}]})}}}
const v=["","azure","kubenet"]
const w=new Map([["antrea","Antrea"],["calico","Calico"],["cilium","Cilium"]])
const S=["--cni-bin-dir","--cni-conf-dir"]
const A={id:"apimodel/unsupported-network",kind:"cluster-definition",summary:"A network plugin or network policy engine that is not in support on Azure Stack.",clauses:["aks-engine/network-customizations","aks-engine/network-plugins"],docs:{finds:"A `networkPlugin` other than `kubenet` and `azure`, which aks-engine refuses on Azure "+"Stack; kubelet flags that point to a network plugin of your own (`--cni-bin-dir`, "+"`--cni-conf-dir`, before Kubernetes 1.24, which dropped them); and, as a notice, a `networkPolicy` engine of a third party (Calico, "+"Cilium, Antrea): AKS Engine installs it, but the policy does not name it among what is in "+"support. An absent plugin is Azure CNI and fine, and so is a virtual network of your own.",fix:"Use `kubenet` or `azure`, and `azure` or nothing for `networkPolicy`."},check(e,t){if(e.target==="azure"||e.target==="custom-cloud")return
const n=e.kubernetesConfig?.field("networkPlugin")
const s=n?.asString()
if(n!==undefined&&s!==undefined&&!v.includes(s)){t.report({at:value(n.node),message:`Microsoft does not support the network plugin "${s}" on Azure Stack, and aks-engine refuses to deploy it there.`,help:'Use "kubenet" or "azure".'})}const r=e.kubernetesConfig?.field("networkPolicy")
const o=w.get(r?.asString()??"")
if(r!==undefined&&o!==undefined&&v.includes(s??"")){t.report({at:value(r.node),message:`The network policy engine ${o} is a third-party project: AKS Engine installs it, but what is in support of the network does not include it.`,help:'Use "azure", or leave "networkPolicy" out; else the engine is yours to support.',severity:"notice",clauses:["aks-engine/network-customizations"]})}const a=e.kubernetesVersion??"1.24"
if(e.generated||compareVersions(a,"1.24")>=0)return
for(const n of(0,u.Oo)(e)){for(const e of S.flatMap(e=>n.field(e)??[])){if(!e.isNonEmpty)continue
t.report({at:key(e.node),message:`"${e.node.key??""}" puts a network plugin of your own on the nodes. Microsoft does not support network customizations of that kind.`,help:"Remove the flag, so that nodes run the plugin that aks-engine installs.",clauses:["aks-engine/network-customizations"]})}}}}
const x={id:"apimodel/unsupported-option",kind:"cluster-definition",summary:"A cluster definition option that Microsoft does not support on Azure Stack is in use.",clauses:["aks-engine/unsupported-options"],docs:{finds:"One of the sixteen options on the policy's list with a value that puts it in use: `true` "+"for a switch, something that is not empty for a text, list or map, any value at all for "+"`singlePlacementGroup`, `Low` or `Spot` for `scaleSetPriority`. What aks-engine writes "+"into a generated definition by itself (`cloudControllerManagerConfig`) does not count.",fix:"Remove the key, or give it the value that leaves the option out of use."},check(e,t){for(const n of t.table("options")){if(n.handWrittenOnly===true&&e.generated)continue
for(const s of parents(e,n)){const e=s.field(n.key)
if(e===undefined||!isInUse(e,n))continue
const r=n.refused===undefined?"":` ${n.refused}`
t.report({at:key(e.node),message:`Microsoft does not support the option "${n.key}" under ${n.in} on Azure Stack.${r}`,help:n.instead})}}}}
function parents(e,t){switch(t.in){case"kubernetesConfig":return e.kubernetesConfig===undefined?[]:[e.kubernetesConfig]
case"masterProfile":return e.masterProfile===undefined?[]:[e.masterProfile]
case"agentPoolProfiles":return e.pools}}function isInUse(e,t){switch(t.unsupportedWhen){case"true":return e.node.asBoolean()===true
case"non-empty":return e.isNonEmpty
case"non-null":return e.isPresent&&!e.node.isUnknown
case"one-of":return t.values?.includes(e.asString()??"")===true}}const $={id:"apimodel/unsupported-target",kind:"cluster-definition",summary:"The cluster definition is for a target other than Azure Stack.",clauses:["aks-engine/use-on-azure"],docs:{finds:"A cluster definition without a `customCloudProfile`, which aks-engine deploys to public "+"Azure, or one whose custom cloud is not called `AzureStackCloud`. A templated target and a "+"bare agent pool say nothing about the target and are left alone.",fix:"For a cluster on Azure Stack, add `customCloudProfile` with the portal of the region; on "+"public Azure, use Azure Kubernetes Service instead of AKS Engine."},check(e,t){const n=e.root.field("properties")
if(n===undefined||e.form==="pool")return
if(e.target==="azure"){t.report({at:key(n.node),message:'This cluster definition has no "customCloudProfile", so AKS Engine deploys it to public Azure, where Microsoft does not support AKS Engine.',help:'For Azure Stack, add "customCloudProfile" with the region\'s "portalURL"; on public Azure, use Azure Kubernetes Service.'})}else if(e.target==="custom-cloud"){const e=n.at("customCloudProfile","environment","name")
t.report({at:key(n.node),message:"This cluster definition is for a custom cloud that is not Azure Stack, where Microsoft does not support AKS Engine.",help:'For Azure Stack, name the environment "AzureStackCloud" or leave "environment" out.',...e!==undefined&&{related:[{at:key(e.node),message:"The environment is named here."}]}})}}}
var C=n(8169)
var E=n(608)
const P="MC_"
const N=/^(?:\[\d*\]\s*\.\s*)?nodeResourceGroup$/
const O=["resource-group","g","resourcegroupname"]
const I=["ids","id","resource-id","resourceid","resource"]
function aimsAtNodeGroup(e,t){const n=valuesOf(e,O)
const s=valuesOf(e,I)
if(n.length>0)return n.every(e=>isNodeGroup(e,t))
return s.length>0&&s.every(e=>isInNodeGroup(e,t))}function valuesOf(e,t){return t.map(t=>e.options.get(t)).find(e=>e!==undefined)??[]}function isNodeGroup(e,t){if((0,C.MT)(e).startsWith(P))return true
const n=(0,C.Qg)(e)
return n!==undefined&&isNodeGroupPart(n,t,0)}function isNodeGroupPart(e,t,n){if(e.kind==="commands")return printsNodeGroup(e.commands,e.member)
if(e.kind!=="variable"||n>5)return false
const s=t.assignments.filter(t=>t.name===e.name)
return s.length>0&&s.every(({value:e})=>{if(e===undefined)return false
if((0,C.MT)(e).startsWith(P))return true
const s=(0,C.Qg)(e)
return s!==undefined&&isNodeGroupPart(s,t,n+1)})}function printsNodeGroup(e,t){const[n,s,...r]=e
if(n===undefined||r.length>0)return false
const o=(0,E.a)(n)
if(o?.tool==="powershell"){return o.name==="get-azakscluster"&&s===undefined&&t?.toLowerCase()==="noderesourcegroup"}if(o?.name!=="az aks show"&&o?.name!=="az aks list")return false
const a=o.options.get("query")?.[0]
if(a!==undefined){const e=(0,C.b6)(a)
return e!==undefined&&N.test(e.trim())&&isJustTrimming(s)}return s!==undefined&&isJq(s)}function isJustTrimming(e){const[t]=e?.words??[]
return t===undefined||(0,C.b6)(t)==="tr"}function isJq({words:e}){const t=e.map(C.b6)
return t[0]==="jq"&&t.slice(1).some(e=>e===".nodeResourceGroup")}function isInNodeGroup(e,t){const[n,s]=e.parts
if(n?.kind==="text"){if(/\/resourceGroups\/MC_/i.test((0,C.MT)(e)))return true
const n=e.parts.findIndex(e=>e.kind==="text"&&/\/resourceGroups\/$/i.test(e.text))
const s=n===-1?undefined:e.parts[n+1]
const r=e.parts[n+2]
if(s===undefined||r?.kind==="text"&&!r.text.startsWith("/"))return false
return isNodeGroupPart(s,t,0)}if(n?.kind!=="commands"||s!==undefined)return false
const[r,...o]=n.commands.map(E.a)
if(r===undefined||o.length>0||!/ (?:list|show)$/.test(r.name))return false
const a=valuesOf(r,O)
return a.length>0&&a.every(e=>isNodeGroup(e,t))}const T=new Set(["az tag update","az tag create","az resource tag","az resource update","az vmss update","az vm update","az group update","update-aztag","new-aztag","set-azresource","set-azresourcegroup"])
const M=["tags","tag","set","remove"]
const R=/(?:^|[^\w-])(?:tags[.[]['"]?)?((?:aks-managed|k8s-azure)[\w-]*)/i
const L={id:"operations/azure-tags",kind:"script",summary:"A script changes or deletes tags that Azure made on resources of a cluster.",clauses:["aks-faq/change-azure-tags","aks-faq/node-group-azure-tags","aks-faq/node-group-properties"],docs:{finds:"A command that writes or removes a tag whose name begins with `aks-managed` or "+"`k8s-azure`, aimed at a node resource group (see `operations/scale-set-scaling` for how "+"one is told). Tags of your own are allowed and left alone.",fix:"Leave these tags as they are, and use names of your own."},check(e,t){for(const n of e.commands){if(!T.has(n.name))continue
const s=valuesOf(n,["name","n"])
const r=/ group |resourcegroup$/.test(n.name)
const o=aimsAtNodeGroup(n,e)||r&&s.some(t=>isNodeGroup(t,e))
if(!o)continue
for(const e of M.flatMap(e=>n.options.get(e)??[])){const s=R.exec(nameOf(e))?.[1]
if(s===undefined)continue
t.report({at:value((0,C.E7)(e,n.name)),message:`This changes the tag "${s}", which Azure made. Microsoft does not support that, and scaling and upgrading may fail.`,help:"Leave tags that begin with aks-managed or k8s-azure as they are, and use names of your own."})
break}}}}
function nameOf(e){const t=e.source.text.slice(e.start,e.end)
if(t.startsWith("@{"))return t
return((0,C.b6)(e)??(0,C.MT)(e)).split("=")[0]??""}const K=new Map([["aks-engine addpool","Define the pools before the cluster is deployed, and grow them with `aks-engine scale`."],["aks-engine update","Change pools with `aks-engine scale` and `aks-engine upgrade`."],["aks-engine rotate-certs","Ask Microsoft Support before you rely on it: the overview of AKS Engine describes rotating certificates, the list of supported commands does not name it."]])
const j={id:"operations/engine-command",kind:"script",summary:"A script runs an aks-engine command that is not among the supported ones.",clauses:["aks-engine/supported-commands"],docs:{finds:"`aks-engine addpool`, `update` and `rotate-certs`. The policy puts deploy, generate, "+"upgrade and scale in support and is silent about these; commands that only read are left alone.",fix:"Keep to deploy, generate, upgrade and scale."},check(e,t){for(const n of e.commands){const e=K.get(n.name)
if(e===undefined||n.options.has("help"))continue
t.report({at:key(n.node),message:`"${n.name}" is not among the commands that Microsoft supports: deploy, generate, upgrade and scale.`,help:e})}}}
const D={id:"operations/existing-node-group",kind:"script",summary:"A script creates a resource group and then hands it to a cluster as its own.",clauses:["aks-faq/node-group-existing"],docs:{finds:"`az aks create --node-resource-group X` behind `az group create --name X` in one script, "+"both written alike. A group that only the cluster names is left alone.",fix:"Leave the group out of the script: AKS creates it under the name that you give."},check(e,t){const n=[]
for(const s of e.commands){if(s.name==="az group create"){n.push(...valuesOf(s,["name","n","resource-group","g"]).slice(0,1))}if(s.name!=="az aks create")continue
const[e]=valuesOf(s,["node-resource-group"])
const r=n.find(t=>e!==undefined&&plain(t)===plain(e))
if(e===undefined||r===undefined)continue
t.report({at:value((0,C.E7)(e,s.name)),message:"This resource group exists when the cluster is created, and AKS takes no existing group as its node resource group.",help:"Remove the command that creates the group: AKS creates it by itself.",related:[{at:value((0,C.E7)(r,"az group create")),message:"The group is created here."}]})}}}
function plain(e){return e.source.text.slice(e.start,e.end).replace(/["'{}]/g,"").replace(/^.*=/,"")}const z={id:"operations/marketplace-item",kind:"marketplace-item",summary:"A template deploys the Kubernetes Marketplace item of Azure Stack.",clauses:["aks-engine/marketplace-item","aks-engine/marketplace-item-not-for-production"],docs:{finds:"An Azure Resource Manager template, or its parameters, with the item's own parameters "+"(`kubernetesAzureCloudProviderVersion` beside those of masters or agents), as the item "+"has been published. An item that somebody deploys in the portal stands in no file.",fix:"Deploy the cluster with AKS Engine itself, from a cluster definition."},check(e,t){t.report({at:key(e.parameter),message:"This deploys the Kubernetes Marketplace item of Azure Stack, which Microsoft does not support.",help:"Deploy the cluster with AKS Engine itself, from a cluster definition."})}}
const q={id:"operations/moved-cluster",kind:"script",summary:"A script moves a cluster, or its resources, to another group or subscription.",clauses:["aks-faq/move-between-resource-groups","aks-faq/move-between-subscriptions"],docs:{finds:"`az resource move` and `Move-AzResource` with the ID of a managed cluster, or of a "+"resource in a node resource group whose name begins with `MC_`.",fix:"Create a cluster where it is to be, and move the workloads."},check(e,t){for(const n of e.commands){if(!["az resource move","move-azresource"].includes(n.name))continue
const s=valuesOf(n,["ids","resourceid"]).find(t=>isOfCluster(t,e))
if(s===undefined)continue
const r=valuesOf(n,["destination-subscription-id","destinationsubscriptionid"])
t.report({at:value((0,C.E7)(s,n.name)),message:"This moves a cluster, or resources that belong to one. Microsoft supports no moves of clusters to other resource groups or subscriptions.",help:"Create a cluster where it is to be, and move the workloads.",clauses:["aks-faq/move-between-resource-groups",...r.length>0?["aks-faq/move-between-subscriptions"]:[]]})}}}
function isOfCluster(e,t){const n=e.parts.map(e=>e.kind==="text"?e.text:"\0").join("")
if(/\/providers\/Microsoft\.ContainerService\/managedClusters\//i.test(n))return true
const s=/\/resourceGroups\/([^/]+)\/providers\//i.exec((0,C.b6)(e)??"")?.[1]
return s!==undefined&&isNodeGroup({...e,parts:[{kind:"text",text:s}]},t)}const F={id:"operations/node-resource-group",kind:"script",summary:"A script changes or deletes resources in the node resource group of a cluster.",clauses:["aks-faq/node-group-modification","aks-faq/infrastructure-changes"],docs:{finds:"A command that changes or deletes machines, scale sets, network resources or the group "+"itself, aimed at a node resource group (see `operations/scale-set-scaling` for how one is "+"told). Reading, and what Microsoft itself has customers do there, such as creating public "+"addresses or assigning roles, is left alone.",fix:"Change the cluster through AKS (`az aks`, its Azure resource) or through Kubernetes."},check(e,t){for(const n of e.commands){const s=t.table("azureCommands").find(e=>e.effect==="change"&&e.command===n.name)
if(s===undefined||setsOnlyCapacityOrTags(n))continue
if(!aimsAtNodeGroup(n,e)&&!namesNodeGroup(n,e))continue
t.report({at:key(n.node),message:`This ${s.does} in the node resource group of a cluster. Microsoft does not support changes there, and operations of the cluster will fail.`,help:"Change the cluster through AKS (`az aks`, its Azure resource) or through Kubernetes."})}}}
function namesNodeGroup(e,t){if(!["az group delete","remove-azresourcegroup"].includes(e.name))return false
const n=valuesOf(e,["name","n"])
return n.length===1&&n.every(e=>isNodeGroup(e,t))}function setsOnlyCapacityOrTags(e){if(e.options.has("skucapacity"))return true
if(["remove","add"].some(t=>e.options.has(t)))return false
const t=valuesOf(e,["set"])
return t.length>0&&t.every(e=>/^(?:sku\.capacity|tags\b[^=]*)=/.test((0,C.b6)(e)??""))}const V={id:"operations/scale-set-scaling",kind:"script",summary:"A script scales a cluster through its virtual machine scale sets.",clauses:["aks-faq/scale-set-scaling","aks-faq/scale-set-scaling-to-zero"],docs:{finds:"`az vmss scale`, a capacity set by `az vmss update` or `Update-AzVmss`, aimed at a node "+"resource group: one whose name begins with `MC_`, or a variable that the same script fills "+"from `az aks show --query nodeResourceGroup`. Any other group is left alone.",fix:"Scale with `az aks scale` or `az aks nodepool scale`; to stop all machines, use `az aks stop`."},check(e,t){for(const n of e.commands){const s=t.table("azureCommands").some(e=>e.effect==="scale"&&e.command===n.name)
const r=valuesOf(n,["new-capacity","skucapacity"])[0]??valuesOf(n,["set"]).find(e=>(0,C.b6)(e)?.startsWith("sku.capacity="))
const o=["az vmss update","update-azvmss"].includes(n.name)
if(!s&&!(o&&r!==undefined))continue
if(!aimsAtNodeGroup(n,e))continue
const a=r===undefined?undefined:(0,C.b6)(r)?.replace(/^.*=/,"")
const i=a==="0"
t.report({at:key(n.node),message:`This scales ${i?"a cluster to zero":"a cluster"} through its virtual machine scale set, which Microsoft does not support.`,help:i?"Stop the cluster with `az aks stop`, or scale user pools with `az aks nodepool scale`.":"Use `az aks scale` or `az aks nodepool scale`.",clauses:["aks-faq/scale-set-scaling",...i?["aks-faq/scale-set-scaling-to-zero"]:[]]})}}}
const B={id:"operations/stopped-machines",kind:"script",summary:"A script stops or deallocates a cluster's machines instead of the cluster.",clauses:["aks-faq/deallocate-machines"],docs:{finds:"A command that stops or deallocates a whole virtual machine scale set, or all machines "+"that a list gives, in a node resource group (see `operations/scale-set-scaling` for how "+"one is told). Single machines by name are left alone.",fix:"Use `az aks stop`, and `az aks start` to bring the cluster back."},check(e,t){for(const n of e.commands){const s=t.table("azureCommands").find(e=>e.effect==="stop"&&e.command===n.name)
if(s===undefined||!isWhole(n)||!aimsAtNodeGroup(n,e))continue
t.report({at:key(n.node),message:`This ${s.does} of a cluster. Microsoft does not support clusters whose machines are stopped or deallocated one level below.`,help:"Stop the cluster with `az aks stop`, and bring it back with `az aks start`."})}}}
function isWhole(e){if(/vmss$|vmss /.test(e.name)){const t=valuesOf(e,["instance-ids","instanceid"])
return t.every(e=>(0,C.b6)(e)==="*")}const t=valuesOf(e,["ids","id"])
return t.length>0&&t.every(e=>(0,C.Qg)(e)?.kind==="commands")}const U={id:"operations/system-pool-to-zero",kind:"script",summary:"A script scales a system node pool to zero.",clauses:["aks-faq/system-pools-not-to-zero"],docs:{finds:"`az aks nodepool scale --node-count 0` of a pool that the same script makes a system pool, "+"and `az aks scale --node-count 0` without a pool, which takes the only pool of a cluster: "+"a system pool. Pools of which nothing is known are left alone.",fix:"Stop the cluster with `az aks stop`, or scale user pools only."},check(e,t){for(const n of e.commands){const[s]=valuesOf(n,["node-count","c"])
if(s===undefined||(0,C.b6)(s)!=="0")continue
const r=valuesOf(n,["nodepool-name"])
const o=n.name==="az aks scale"&&r.length===0
const a=n.name==="az aks nodepool scale"&&valuesOf(n,["name","n","nodepool-name"]).some(t=>isSystem(t,n,e))
if(!o&&!a)continue
t.report({at:value((0,C.E7)(s,n.name)),message:`This scales a system node pool to zero${o?", as it is the only pool that a cluster without others has":""}. Microsoft does not support that.`,help:"Stop the cluster with `az aks stop`, or scale user pools only."})}}}
function isSystem(e,t,n){const s=n.commands.filter(({name:n,options:s})=>/^az aks nodepool (?:add|update)$/.test(n)&&written(s.get("cluster-name")?.[0])===written(t.options.get("cluster-name")?.[0])&&written((s.get("name")??s.get("n")??s.get("nodepool-name"))?.[0])===written(e))
const r=s.flatMap(({options:e})=>e.get("mode")?.slice(0,1).map(C.b6)??[])
return r.length>0&&r.every(e=>e?.toLowerCase()==="system")}function written(e){return e===undefined?"":e.source.text.slice(e.start,e.end)}const W={id:"operations/vm-extension",kind:"script",summary:"A script installs or removes VM extensions on the nodes of a cluster.",clauses:["aks-faq/custom-vm-extensions","aks-faq/infrastructure-changes"],docs:{finds:"`az vmss extension set` and the like, aimed at a node resource group (see "+"`operations/scale-set-scaling` for how one is told).",fix:"Install what the extension brings through Kubernetes, for example as a DaemonSet."},check(e,t){for(const n of e.commands){const s=t.table("azureCommands").find(e=>e.effect==="extension"&&e.command===n.name)
if(s===undefined||!aimsAtNodeGroup(n,e))continue
t.report({at:key(n.node),message:`This ${s.does} on the nodes of a cluster. Microsoft does not support VM extensions there but its own.`,help:"Install what the extension brings through Kubernetes, for example as a DaemonSet."})}}}
var H=n(5301)
var G=n(8336)
const J="kubernetes.azure.com/set-kube-service-host-fqdn"
function misfitsOf({pod:e,podMetadata:t,misfits:n}){const s=`a number from 0 to ${String(G.si)}`
const r=[...n]
const note=(e,t,n)=>{if(e!==undefined&&!e.isUnknown&&!t(e))r.push({node:e,expected:n})}
const fitsId=e=>(0,G.eQ)(e.asNumber())
const fitsBoolean=e=>e.asBoolean()!==undefined
const o=[e.security,...e.containers.map(({security:e})=>e)]
for(const e of o.filter(pod_format_isWhole)){note(e.runAsUser,fitsId,s)
note((0,H.Eb)(e.node?.get("runAsGroup")),fitsId,s)
note(e.runAsNonRoot,fitsBoolean,"true or false, without quotes")
note(e.runAsUserName,e=>e.asString()!==undefined,"a text")}note(e.fsGroup,fitsId,s)
note(e.fsGroupChangePolicy,e=>["OnRootMismatch","Always"].includes(e.asString()??""),'"OnRootMismatch" or "Always"')
note(e.hostUsers,fitsBoolean,"true or false, without quotes")
const a=t?.get("annotations")?.get(J)
note(a,e=>e.asString()!==undefined||e.isNull,"a text, in quotes")
return unique(r)}function pod_format_isWhole({node:e}){return e?.isMap===true}function unique(e){return[...new Map(e.map(e=>[e.node.raw,e])).values()]}var Y=n(201)
const Q={id:"pod/inert-annotation",kind:"workload",summary:"An annotation that AKS looks for on pods stands on their controller, without effect.",clauses:["aks-faq/api-server-name-annotation"],docs:{finds:"The annotation `kubernetes.azure.com/set-kube-service-host-fqdn` in the metadata of a "+"Deployment or another controller, and not in those of its pod template. AKS looks for it "+"on pods, which get the metadata of the template only.",fix:"Move the annotation to `spec.template.metadata.annotations`."},check(e,t){const{object:n,podMetadata:s,isFirst:r,pod:o}=e
const a=n.root.at("metadata","annotations",J)
if(a===undefined||!r||o.spec.parent===n.root)return
if(s?.get("annotations")?.get(J)!==undefined)return
t.report({at:key(a),message:`The annotation "${J}" has no effect on ${(0,Y.uk)(e)} itself: AKS looks for it on pods.`,help:"Move it to the annotations of the pod template."})}}
const Z={id:"pod/invalid-value",kind:"workload",summary:"A value that Kubernetes rejects, so the pod is never made.",clauses:[],severity:"warning",docs:{finds:"A value of the wrong type among the settings that decide who runs: a number or a boolean in "+'quotes (`runAsUser: "0"`), a number that is no user, a `securityContext` that is no map, '+"`containers` that are no list; also a `fsGroupChangePolicy` that does not exist, and an "+"annotation that is no text. Scalars are read as Kubernetes reads them: `yes` is true there "+"and `0x0` is 0.",fix:"Write a value of the type that Kubernetes takes: numbers and booleans without quotes."},check(e,t){for(const{node:n,expected:s}of misfitsOf(e)){const r=n.key===undefined
const o=`"${n.key??n.parent?.key??""}"`
const a=unquoted(n.asString(),s)
t.report({at:value(n),message:`In ${(0,Y.uk)(e)}, Kubernetes rejects the value of ${r?`an item of ${o}`:o}: it takes ${s}.`,help:a===undefined?`Write ${s}.`:`Write ${a} without quotes.`,...a!==undefined&&{fix:{description:"Take the quotes off",text:a}}})}}}
function unquoted(e,t){if(e===undefined)return undefined
const n=t.startsWith("a number")?/^\d{1,9}$/:/^(?:true|false)$/
return/^(?:a number|true)/.test(t)&&n.test(e)?e:undefined}const X={id:"pod/refused",kind:"workload",summary:"A container is both root and forbidden to be root, so it never starts.",clauses:[],severity:"warning",docs:{finds:"A container for which uid 0 and `runAsNonRoot: true` are both in force, pod and container "+"levels combined; on Windows the user `ContainerAdministrator` with `runAsNonRoot: true`. "+"The kubelet refuses to start it.",fix:"Set `runAsUser` to a user other than 0."},check(e,t){for(const{verdict:n,by:s,nonRoot:r,containers:o}of(0,G.m1)(e.pod)){if(n!=="refused")continue
const a=e.pod.os==="windows"
t.report({at:value(s),message:`${(0,Y.FI)(e,o)} never ${o.length>1?"start":"starts"}: the user is ${a?"ContainerAdministrator":"root"}, and runAsNonRoot forbids that.`,help:a?'Set "runAsUserName" to another user, e.g. "ContainerUser".':'Set "runAsUser" to a user other than 0.',...r!==undefined&&{related:[{at:key(r),message:"runAsNonRoot is true here."}]}})}}}
var ee=n(7423)
function isAtLeast(e,t){const n=/^v?(\d+)\.(\d+)/.exec(e)
if(n===null)return false
const[,s,r]=n
return Number(s)>1||Number(s)===1&&Number(r)>=t}const te=new Set([["persistentVolumeClaim","ephemeral","azureDisk","azureFile","awsElasticBlockStore"],["gcePersistentDisk","cinder","fc","iscsi","rbd","vsphereVolume","portworxVolume"],["scaleIO","storageos","photonPersistentDisk","flexVolume","flocker"]].flat())
function volumeSource(e){return e.entries().find(e=>e.key!=="name"&&!e.isNull)}function ownedVolumes(e,t){const n=e.volumes.flatMap(e=>{const t=volumeSource(e)
return t!==undefined&&takesOwnership(t)?[t]:[]})
const s=(t?.items()??[]).filter(e=>e.isMap)
return[...n,...s.map(e=>e.at("metadata","name")??e)]}function takesOwnership(e){if(e.get("readOnly")?.asBoolean()===true)return false
if(e.key==="csi")return(0,H.Eb)(e.get("fsType"))!==undefined
return te.has(e.key??"")}function avoidedChange(e,{containers:t}){const{pod:n,claimTemplates:s}=e
const{fsGroup:r,fsGroupChangePolicy:o}=n
if(r===undefined||n.os!=="linux")return undefined
const a=r.asNumber()
if(a===undefined)return undefined
const i=t.some(({list:e})=>e==="containers")||t.length===0&&n.isPartial
const c=ownedVolumes(n,s)
const l=n.isPartial&&n.volumes.length===0
if(!i||c.length===0&&!l)return undefined
return{fsGroup:r,group:a,policy:o,volumes:c}}function unownedVolumes({pod:e,claimTemplates:t}){if(e.fsGroup===undefined||e.os!=="linux")return[]
if(e.isPartial||ownedVolumes(e,t).length>0)return[]
return[...new Set(e.volumes.map(e=>volumeSource(e)?.key??"emptyDir"))]}const ne={id:"pod/root-fsgroup-workaround",kind:"workload",summary:"A pod runs as root with fsGroup, the old way around slow changes of a volume’s owner.",clauses:["aks-faq/root-fsgroup-workaround","aks-faq/volume-ownership-policy","aks-faq/images-run-as-root"],docs:{finds:"A regular container that runs as root by its manifest (uid 0 in force, neither refused by "+"`runAsNonRoot` nor mapped by `hostUsers: false`), in a pod with `fsGroup` and a volume whose "+"files are given to that group: persistent ones, not secret, configMap, projected or "+"emptyDir volumes. In a patch the volumes may lie in its base. The four images that the AKS "+"FAQ names as having to run as root are left alone and listed as exceptions.",fix:"From Kubernetes 1.20 on, run the pod as a user other than root and set "+"`fsGroupChangePolicy: OnRootMismatch` next to `fsGroup`: the owner is then changed only "+"where it does not fit yet. An upgrade alone changes nothing; the field has to be set."},check(e,t){const n=t.table("rootImages")
const hasToBeRoot=({image:e})=>n.some(({repository:t})=>(0,ee.L)(e?.text??"",t))
for(const n of(0,G.m1)(e.pod,hasToBeRoot)){const s=avoidedChange(e,n)
if(n.verdict!=="root"||s===undefined)continue
const r=n.containers.length>1?"run":"runs"
const o=t.kubernetesVersion
t.report({at:value(n.by),message:`${(0,Y.FI)(e,n.containers)} ${r} as root with fsGroup set: the way around slow volume mounts before Kubernetes 1.20. ${today(o,s)}`,help:remedy(o,s,n),clauses:["aks-faq/root-fsgroup-workaround","aks-faq/volume-ownership-policy"],related:[{at:key(s.fsGroup),message:"fsGroup is set here."},...s.volumes.map(e=>({at:e.key==="name"?value(e):key(e),message:"The files of this volume are given to the group."})),...(0,G.BV)(n).map(e=>({at:value(e),message:"This container runs as root."}))]})}}}
function today(e,{policy:t}){const n=t?.asString()==="OnRootMismatch"
if(e===undefined){return n?"From 1.20 on, fsGroupChangePolicy, which is set, makes root unnecessary.":"From 1.20 on, fsGroupChangePolicy does that without root."}if(!isAtLeast(e,20)){return t===undefined?`Kubernetes ${e} has no better answer yet.`:`Kubernetes ${e} does not know fsGroupChangePolicy yet and has no better answer.`}return n?`On Kubernetes ${e} fsGroupChangePolicy, which is set, makes root unnecessary.`:`Kubernetes ${e} does that without root, once fsGroupChangePolicy is set.`}function remedy(e,{policy:t,group:n},{by:s}){const r=t?.asString()==="OnRootMismatch"
const o=`replace "${s.key??"runAsUser"}: 0" by a user other than root, e.g. "runAsUser: 1000"`
const a=n===0?'"fsGroup: 1000" and ':""
const i=`write ${a}"fsGroupChangePolicy: OnRootMismatch"`
const c=t===undefined?"in the pod's securityContext":"in place of what is set"
const l=r?o:`${o}, and ${i} ${c}`
if(e===undefined){return`On Kubernetes 1.20 or later ${l}. Before 1.20 there is no better answer until the upgrade.`}return isAtLeast(e,20)?`${l.charAt(0).toUpperCase()}${l.slice(1)}.`:`Leave it until the cluster runs Kubernetes 1.20 or later; then ${l}.`}const se={id:"pod/runs-as-root",kind:"workload",summary:"A manifest has a container run as root.",clauses:["aks-faq/run-as-non-root","aks-faq/images-run-as-root"],docs:{finds:"A container, init container or ephemeral container that runs as root by its manifest: uid 0 "+"is in force, pod and container levels combined, and neither refused by `runAsNonRoot` nor "+"mapped by `hostUsers: false`; on Windows the user `ContainerAdministrator`. One finding "+"for each setting that decides it. Where the manifest says nothing the image decides, which "+"is never a finding. Root with `fsGroup` on a persistent volume is "+"`pod/root-fsgroup-workaround`. The four images that the AKS FAQ names as having to run as "+"root are left alone and listed as exceptions.",fix:"Set `runAsUser` to a user other than 0 and `runAsNonRoot: true`. An init container that "+"only changes the owner of a volume is not needed when the pod sets `fsGroup`."},check(e,t){const n=t.table("rootImages")
const hasToBeRoot=({image:e})=>n.some(({repository:t})=>(0,ee.L)(e?.text??"",t))
for(const n of(0,G.m1)(e.pod,hasToBeRoot)){if(n.verdict!=="root"||avoidedChange(e,n)!==undefined)continue
const s=n.containers.length>1?"run":"runs"
t.report({at:value(n.by),message:`${(0,Y.FI)(e,n.containers)} ${s} as ${rootWords(e)}.${idleGroup(e)}`,help:runs_as_root_remedy(e,n,t.kubernetesVersion),clauses:["aks-faq/run-as-non-root"],related:(0,G.BV)(n).map(e=>({at:value(e),message:"This container runs as root."}))})}}}
function rootWords({pod:e}){return e.os==="windows"?"ContainerAdministrator, the root of Windows":"root"}function idleGroup(e){const t=unownedVolumes(e)
if(t.length===0)return""
return` Root saves no time with these volumes (${t.join(", ")}), and fsGroupChangePolicy has no effect on them.`}function runs_as_root_remedy(e,{by:t,containers:n},s){if(e.pod.os==="windows"){return'Set "runAsUserName" to another user, e.g. "ContainerUser".'}const r=`Replace "${t.key??"runAsUser"}: 0" by a user other than root, e.g. "runAsUser: 1000", and add "runAsNonRoot: true".`
const o=n.length>0&&n.every(({list:e})=>e==="initContainers")
if(!o)return r
const a=s!==undefined&&!isAtLeast(s,20)?"":s===undefined?', from Kubernetes 1.20 on with "fsGroupChangePolicy: OnRootMismatch"':' with "fsGroupChangePolicy: OnRootMismatch"'
return`If it only changes the owner of a volume, take it out and set "fsGroup" in the pod's securityContext${a}. Else: ${r}`}const re="/etc/kubernetes/manifests"
function staticPodOf(e){const{object:t,pod:n,source:s}=e
if(t.kind==="Pod"){const e=t.root.at("metadata","annotations")
const n=(0,H.Eb)(e?.get("kubernetes.io/config.mirror"))
const r=e?.get("kubernetes.io/config.source")
const o=r?.asString()==="file"||r?.asString()==="http"
const a=n??(o?r:undefined)
if(a!==undefined)return{how:"mirror",at:a,mounts:[]}
const i=t.root.get("kind")
if(i!==undefined&&`/${s.file}`.includes(`${re}/`)){return{how:"lies-there",at:i,mounts:[]}}}for(const t of n.volumes){const n=t.at("hostPath","path")
if(n===undefined||!isBelow(n.asString()??"",re))continue
const s=writableMounts(e,t.get("name")?.asString())
if(s.length>0)return{how:"writes",at:n,mounts:s}}return undefined}function isBelow(e,t){const n=e.replace(/\/+/g,"/").replace(/\/$/,"")
return n===t||n.startsWith(`${t}/`)}function writableMounts({pod:e},t){if(t===undefined)return[]
return e.containers.flatMap(({node:e})=>(e.get("volumeMounts")?.items()??[]).filter(e=>{const n=e.get("readOnly")
const s=n===undefined||n.isNull||n.asBoolean()===false
return e.get("name")?.asString()===t&&s}))}const oe={id:"pod/static-pod",kind:"workload",summary:"A manifest is, or writes, a static pod.",clauses:["aks-engine/configuration-outside-etcd","aks-engine/static-pods-not-preserved"],docs:{finds:"A pod with a writable mount of the host path `/etc/kubernetes/manifests`, from where the "+"kubelet starts pods by itself; a Pod that bears the kubelet's mark of a static pod "+"(`kubernetes.io/config.mirror`, or `kubernetes.io/config.source` with `file`); a Pod in a "+"folder `etc/kubernetes/manifests` of the repository. A read-only mount is left alone.",fix:"Run the pod by a DaemonSet or a Deployment, so that it is kept in etcd."},check(e,t){const n=staticPodOf(e)
if(n===undefined)return
t.report({at:n.how==="mirror"?key(n.at):value(n.at),message:`${sentence(n,(0,Y.uk)(e))} Microsoft does not support static pods on the nodes, and AKS Engine does not preserve them on an upgrade.`,help:n.how==="writes"?"Mount the folder read-only, or leave it out; run such pods by a DaemonSet instead.":"Run the pod by a DaemonSet or a Deployment instead.",related:n.mounts.map(e=>({at:value(e.get("name")??e),message:"It is mounted here and can be written to."}))})}}
function sentence({how:e},t){const n=t.charAt(0).toUpperCase()+t.slice(1)
switch(e){case"writes":return`${n} can write to ${re}, from where the kubelet starts static pods.`
case"mirror":return`${n} bears the mark by which the kubelet shows a static pod.`
case"lies-there":return`${n} lies in a folder etc/kubernetes/manifests, from where the kubelet starts static pods.`}}var ae=n(821)
var ie=n(8952)
const ce={release:"a chart that is installed",chart:"a chart",image:"an image",definition:"a custom resource definition",object:"a custom resource",driver:"a volume driver",inventory:"an inventory",call:"a command",label:"a label or annotation"}
const le=5
const ue=new Map([["federation","aks-engine/multicloud"],["security scanner","aks-engine/third-party-software"],["network device","aks-engine/third-party-software"]])
const de="aks-engine/third-party-projects"
const fe={id:"third-party/component",kind:"component-traces",summary:"A third-party component that is not Microsoft’s to support.",clauses:["aks-engine/third-party-projects","aks-engine/third-party-software","aks-engine/multicloud","aks-faq/kubeflow-attacks","aks-faq/aks-managed-releases"],docs:{finds:"Components of a catalogue (`policies/facts/components.json`, and `components` in the "+"configuration), by what a repository shows of them: charts and releases, images (mirrors "+"of registries too), custom resources and their definitions, labels that inject sidecars, "+"inventories, and commands that install. One finding a component, at its most telling "+"place. What AKS Engine or AKS itself provides is none: manifests that the addon manager "+"keeps, images from `mcr.microsoft.com`, releases named `aks-managed…`, the managed Istio "+"of AKS. Templates of charts, switched-off dependencies, comments and documents are no "+"evidence. On AKS alone components are listed and not found fault with, but for Kubeflow.",fix:"Nothing need change: know that these are yours, or their makers’, to support, and say so "+"before a support case. Microsoft goes on supporting what is around them."},check({traces:e,isEngineAddon:t},n){if(t)return
for(const t of e){if((0,ae.gv)(t))continue
for(const e of n.table("components")){if(e.addon!==undefined||!(0,ae.L7)(t,e))continue
n.note({subject:e.name,how:ce[t.sort],rank:ie.KU.indexOf(t.sort),version:(0,ae.E4)(t,e),managed:(0,ae.yF)(t,e),at:value(t.node)})}}},conclude(e,t){for(const n of t.table("components")){const s=e.filter(e=>e.subject===n.name)
const[r,...o]=byRank(s.filter(e=>!e.managed))
if(r===undefined||(0,ae.ci)(s))continue
const a=ue.get(n.category)??de
const i=n.named===undefined?"":` The policy names ${n.named} itself.`
component_report(t,r,o,[a,...n.advice===undefined?[]:[n.advice]],{message:`${n.name} (${n.category}) is not part of what AKS Engine provides; you or its makers support it, not Microsoft.${i}`,advised:n.advice!==undefined})}}}
function component_report(e,t,n,s,{message:r,advised:o}){const a=onePerFile(t,n)
const i=o&&t.platform==="aks"
const c=a.length>le?` It shows in ${String(a.length+1)} files.`:""
e.report({at:t,related:a.slice(0,le),message:i?`${t.subject} has been the target of a large campaign of attacks.${c}`:`${r}${c}`,help:o?"Keep its dashboard off the internet and behind a login, and keep it up to date.":"Have its own support at hand. Deployment, scale, upgrade and connectivity of the cluster stay in support.",clauses:s,excludes:t.platform!=="aks"})}function byRank(e){return[...e].sort((e,t)=>e.rank-t.rank)}function onePerFile(e,t){const n=new Set([e.at.file])
return t.filter(({at:e})=>{const t=!n.has(e.file)
n.add(e.file)
return t})}const pe={id:"third-party/hand-installed-addon",kind:"component-traces",summary:"An addon that Microsoft does not support is installed by hand.",clauses:["aks-engine/unsupported-addons"],docs:{finds:"The addons on the policy's list by their images, charts, custom resources and volume "+"drivers in manifests, charts and scripts. The policy speaks of the addons of AKS Engine, "+"not of the same software installed by hand, so this is a notice.",fix:"Remove it, or know that it is yours to support."},check({traces:e,isEngineAddon:t},n){if(t)return
for(const t of e){for(const e of n.table("components")){if(e.addon===undefined||!(0,ae.L7)(t,e))continue
n.note({subject:e.name,how:"another place",rank:ie.KU.indexOf(t.sort),version:(0,ae.E4)(t,e),managed:t.release?.startsWith("aks-managed")===true,at:value(t.node)})}}},conclude(e,t){for(const n of t.table("components")){const s=e.filter(e=>e.subject===n.name&&!e.managed)
const[r,...o]=[...s].sort((e,t)=>e.rank-t.rank)
if(r===undefined)continue
t.report({at:r,related:o.filter(e=>e.at.file!==r.at.file).slice(0,5),message:`${n.name} is installed by hand. As the addon "${n.addon??""}" Microsoft does not support it, and by hand it is yours to support.`,help:"Remove it, or have support for it at hand.",severity:"notice",excludes:true})}}}
const he={id:"webhook/control-plane-not-excluded",kind:"webhook-configuration",summary:"Webhooks that fail closed reach the internal namespaces of AKS.",clauses:["aks-faq/exclude-internal-namespaces"],docs:{finds:"A webhook configuration, once, in which a webhook with `failurePolicy: Fail` (also by "+"default) has rules for objects that live in a namespace, and nothing keeps AKS's internal "+"namespaces out. A selector does that which leaves out the label `control-plane` or "+"`kubernetes.azure.com/managedby`, which leaves out kube-system by "+"`kubernetes.io/metadata.name`, or which takes only what bears a label of its own; a match "+"condition about the namespace is taken to do so, too.",fix:"Add a `namespaceSelector` with `matchExpressions` of `key: control-plane` and "+"`operator: DoesNotExist`."},check(e,t){const n=e.webhooks.filter(e=>e.failsClosed===true&&e.reachesNamespaces&&!e.sparesControlPlane)
const s=e.object.root.get("webhooks")
if(n.length===0||s===undefined)return
const r=n.length===e.webhooks.length
t.report({at:key(s),message:`${r?"The webhooks":`${String(n.length)} of the webhooks`} of ${(0,Y.uk)(e)} fail closed and reach the internal namespaces of AKS.`,help:'Add to each: "namespaceSelector: { matchExpressions: [{ key: control-plane, operator: DoesNotExist }] }".',related:n.map(({node:e})=>{const t=e.get("namespaceSelector")
return t===undefined?{at:value(e.get("name")??e),message:"It has no namespaceSelector."}:{at:key(t),message:"This selector does not leave them out."}})})}}
var me=n(3467)
const ge={id:"webhook/enforcer-disabled",kind:"webhook-configuration",summary:"A webhook configuration switches the Admissions Enforcer of AKS off for itself.",clauses:["aks-faq/admissions-enforcer-disabled","aks-faq/admissions-enforcer-marker"],severity:"warning",docs:{finds:'The label or annotation `admissions.enforcer/disabled: "true"` on a webhook configuration. '+"The Admissions Enforcer then no longer keeps the webhooks out of kube-system and the other "+"namespaces of AKS, so that a webhook that fails can take the cluster down.",fix:"Remove it, unless the webhook is critical and has to see those namespaces."},check(e,t){for(const n of(0,me.dM)(e)){if(n.asString()!=="true")continue
t.report({at:key(n),message:`"${me.Dg}" switches the Admissions Enforcer off for ${(0,Y.uk)(e)}: its webhooks reach kube-system and the other namespaces of AKS.`,help:"Remove it, unless the webhook has a critical need to see those namespaces."})}}}
const ye={id:"webhook/external-url",kind:"webhook-configuration",summary:"An admission webhook is called by a URL instead of a service in the cluster.",clauses:["aks-faq/webhook-inside-cluster"],severity:"warning",docs:{finds:"A webhook with `clientConfig.url`. AKS puts a firewall on what leaves the API server, so "+"that a webhook has to be reachable within the cluster.",fix:"Run the webhook in the cluster and name its service in `clientConfig.service`."},check(e,t){for(const{node:n}of e.webhooks){const e=n.at("clientConfig","url")
const s=e?.text??""
if(e===undefined||!/^https?:\/\//i.test(s))continue
const r=/^https?:\/\/(?:[^/?#@]*@)?([^/?#]*)/i.exec(s)?.[1]??""
const o=n.get("name")?.asString()
t.report({at:value(e),message:`The webhook${o===undefined?"":` "${o}"`} is called by a URL (host "${r}"), but AKS firewalls what leaves the API server: webhooks must be reachable within the cluster.`,help:'Run the webhook in the cluster, and write "clientConfig.service" with its namespace, name and path instead of "url".'})}}}
const ke={id:"webhook/invalid-value",kind:"webhook-configuration",summary:"A label or annotation of a webhook configuration is no text, so Kubernetes rejects it.",clauses:[],severity:"warning",docs:{finds:"The label or annotation `admissions.enforcer/disabled` with a value that is no text, above "+"all a bare `true`: labels and annotations are texts, and Kubernetes rejects the whole "+"object.",fix:"Put the value in quotes, or remove the mark."},check(e,t){for(const n of(0,me.dM)(e)){const e=n.asBoolean()??n.asNumber()
if(e===undefined)continue
t.report({at:value(n),message:`The value of "${me.Dg}" is no text, and Kubernetes rejects the object.`,help:`Write "${String(e)}", with the quotes, or remove it.`,fix:{description:"Put the value in quotes",text:`"${String(e)}"`}})}}}
const be={id:"webhook/service-in-kube-system",kind:"webhook-configuration",summary:"An admission webhook is served from kube-system.",clauses:["aks-faq/webhook-in-kube-system"],docs:{finds:"A webhook configuration, once, with a webhook whose `clientConfig.service` lies in the "+"namespace `kube-system`.",fix:"Deploy the webhook's service, and what serves it, to a namespace of its own."},check(e,t){const[n,...s]=e.webhooks.flatMap(({node:e})=>{const t=e.at("clientConfig","service","namespace")
return t?.asString()==="kube-system"?[t]:[]})
if(n===undefined)return
t.report({at:value(n),message:`A webhook of ${(0,Y.uk)(e)} is served from kube-system, where Microsoft recommends to deploy nothing for webhooks.`,help:"Deploy its service to a namespace of its own, and name that one here.",related:s.map(e=>({at:value(e),message:"Served from there, too."}))})}}
const ve=[s,r,o,a,i,c,l,d,h,g,y,k,b,A,x,$,L,j,D,z,q,F,V,B,U,W,Q,Z,X,ne,se,oe,fe,pe,he,ge,ye,ke,be]},6345:(t,n,s)=>{s.d(n,{S:()=>scan})
var r=s(6745)
function endingOf(e){const t=e.slice(e.lastIndexOf("/")+1)
const n=t.lastIndexOf(".")
return n<=0?"":t.slice(n+1).toLowerCase()}function isNeverRead(e){if(isPackedChart(e))return false
const t=e.slice(e.lastIndexOf("/")+1)
return a.has(endingOf(e))||i.has(t)}function couldMatter(e){return o.has(endingOf(e))||isPackedChart(e)}function isPackedChart(e){return/(?:^|\/)charts\/[^/]+\.tgz$/i.test(e)}const o=new Set([["json","jsonc","json5","yaml","yml","toml","hcl","tf","tfvars","bicep"],["tpl","tmpl","gotmpl","template","j2","jinja","jinja2","in","txt"],["sh","bash","zsh","ps1","psm1","cmd","bat"],["example","sample","dist","bak","orig","old","env","lock"]].flat())
const a=new Set([["png","jpg","jpeg","gif","webp","avif","bmp","ico","icns","tif","tiff","heic"],["svg","svgz","psd","ai","eps","xcf","sketch","fig","vsd","vsdx","drawio"],["mp3","wav","flac","ogg","oga","m4a","aac","mp4","m4v","mov","avi","mkv","webm"],["ttf","otf","woff","woff2","eot"],["zip","tar","tgz","gz","bz2","xz","zst","lz4","7z","rar","cab","iso","vhd"],["vhdx","vmdk","qcow2","img","dmg","deb","rpm","apk","msi","whl","egg","nupkg"],["crate","gem"],["exe","dll","so","dylib","a","lib","o","obj","pdb","class","jar","war","ear"],["pyc","pyo","pyd","wasm","node","bin","elf","map"],["pdf","doc","docx","xls","xlsx","ppt","pptx","odt","ods","odp","rtf","epub"],["db","sqlite","sqlite3","mdb","parquet","avro","npy","npz","pickle","pkl","onnx"],["pfx","p12","jks","keystore","gpg"]].flat())
const i=new Set(["package-lock.json","npm-shrinkwrap.json","yarn.lock","pnpm-lock.yaml","bun.lock","bun.lockb","deno.lock","composer.lock","Gemfile.lock","Podfile.lock","Pipfile.lock","poetry.lock","pdm.lock","uv.lock","Cargo.lock","Gopkg.lock","go.sum","go.work.sum","mix.lock","pubspec.lock","flake.lock","packages.lock.json",".terraform.lock.hcl"])
var c=s(4006)
var l=s(8823)
function matcher(e){const t=e.map(compile)
return e=>t.some(t=>t(e))}function compile(e){const t=`The glob ${JSON.stringify(e)}`
if(e.trim()==="")throw new l.j(`${t} is empty.`)
if(e.startsWith("!")&&!e.startsWith("!(")){throw new l.j(`${t} begins with "!", which is not read; include and exclude say which is which.`)}const n=e.replace(/^(?:\.\/+)+/,"/").replace(/\/+$/,"")
const s=n.includes("/")
const r=n.replace(/^\/+/,"")
if(r.split("/").includes("..")){throw new l.j(`${t} leads outside the root, where nothing is read.`)}if(r===""||r===".")return()=>true
const o=s?r:`**/${r}`
const a={dot:true,nonegate:true,strictBrackets:true,windows:false,debug:true}
try{const e=c(o,a)
const t=c(`${o}/**`,a)
return n=>e(n)||t(n)}catch{throw new l.j(`${t} is not valid: close its brackets, braces and parentheses, or put a backslash before those that stand for themselves.`)}}function decodeText(e){const[t,n]=e
if(t===255&&n===254)return decode(e,"utf-16le")
if(t===254&&n===255)return decode(e,"utf-16be")
if(e.subarray(0,u).includes(0))return{binary:"a binary file"}
return decode(e,"utf-8")}const u=8*1024
function decode(e,t){try{const n=new TextDecoder(t,{fatal:true,ignoreBOM:true}).decode(e)
const s=t!=="utf-8"&&n.slice(0,u).includes("\0")
return s?{binary:"a binary file"}:{text:n,encoding:t}}catch{return{binary:`not valid ${t==="utf-8"?"UTF-8":"UTF-16"} text`}}}var d=s(9239)
async function discover(e,t){const n=matcher(t.exclude)
const s=t.include.length===0?()=>true:matcher(t.include)
const o=t.paths.length===0?()=>true:below(t.paths)
const a=await e.list()
const isWanted=e=>!isNeverRead(e)&&!n(e)
const i=[]
const c=a.omitted.filter(({file:e})=>isWanted(e))
for(const e of a.files){if(!isWanted(e.path))continue
if(e.size===undefined||e.size<=r.O.fileBytes)i.push(e)
else if(isTextByName(e.path))c.push({file:e.path,reason:f})}return{files:i,reported:e=>o(e)&&s(e),skipped:c.sort((e,t)=>e.file<t.file?-1:1)}}async function readText(e,{path:t}){let n
try{n=await e.read(t)}catch(e){if(e instanceof d.IO){return{skip:e.message,couldMatter:isTextByName(t)}}throw e}if(n.byteLength>r.O.fileBytes){return{skip:f,couldMatter:isTextByName(t)}}const s=decodeText(n)
if("text"in s)return s
const o=isPackedChart(t)?"a packed chart":s.binary
return{skip:o,couldMatter:couldMatter(t)}}const f=`larger than ${r.O.fileBytes/1024/1024} MiB`
function isTextByName(e){return couldMatter(e)||endingOf(e)===""}function below(e){const t=e.map(e=>e.replace(/^(?:\.\/+)+/,"").replace(/\/+$/,""))
if(t.some(e=>e===""||e==="."))return()=>true
return e=>t.some(t=>e===t||e.startsWith(`${t}/`))}var p=s(9915)
const h=/(?:^|\/)Chart\.yaml$/
const m=/(?:^|\/)requirements\.yaml$/
function chartTraces(e){const t=new Map(e.map(e=>[e.file,e]))
return e.flatMap(e=>{const n=h.test(e.file)
if(!n&&!m.test(e.file))return[]
const s=e.file.replace(/[^/]*$/,"")
if(!n&&!t.has(`${s}Chart.yaml`))return[]
const[r]=(0,p.h)(e)
const o=r?.root
if(o===undefined)return[]
const a=t.get(`${s}values.yaml`)
const i=a===undefined?undefined:(0,p.h)(a)[0]?.root
const c=[...n?ownTraces(o):[],...(o.get("dependencies")?.items()??[]).filter(e=>isOn(e,i)).flatMap(dependencyTrace)]
return[{kind:"component-traces",source:e,traces:c,isEngineAddon:false}]})}function ownTraces(e){const t=e.get("name")
const n=t?.asString()
if(t===undefined||n===undefined||e.get("version")===undefined)return[]
const s=e.get("appVersion")?.text??null
return[{sort:"chart",name:n,version:s,node:t,namespace:null}]}function dependencyTrace(e){const t=e.get("name")
const n=t?.asString()
const s=e.get("repository")?.asString()??""
if(t===undefined||n===undefined||s.startsWith("file:"))return[]
const r=e.get("version")?.text??null
return[{sort:"release",name:n,version:r,node:t,namespace:null,from:s}]}function isOn(e,t){const n=e.get("condition")?.asString()?.split(",")??[]
for(const e of n){const n=t?.at(...e.trim().split("."))?.asBoolean()
if(n!==undefined)return n}const s=(e.get("tags")?.items()??[]).flatMap(e=>t?.at("tags",e.text??"")?.asBoolean()??[])
return s.length===0||s.some(e=>e)}function chartsAmong(e){const t=new Set(e.filter(e=>e==="Chart.yaml"||e.endsWith("/Chart.yaml")).map(e=>e.slice(0,Math.max(0,e.length-"/Chart.yaml".length))))
return e=>{if(t.has("")&&e.startsWith("templates/"))return""
const n="/templates/"
for(let s=e.indexOf(n);s!==-1;s=e.indexOf(n,s+1)){const n=e.slice(0,s)
if(t.has(n))return n}return undefined}}function scanner_createScanner(e,t=false){const n=e.length
let s=0,r="",o=0,a=16,i=0,c=0,l=0,u=0,d=0
function scanHexDigits(t,n){let r=0
let o=0
while(r<t||!n){let t=e.charCodeAt(s)
if(t>=48&&t<=57){o=o*16+t-48}else if(t>=65&&t<=70){o=o*16+t-65+10}else if(t>=97&&t<=102){o=o*16+t-97+10}else{break}s++
r++}if(r<t){o=-1}return o}function setPosition(e){s=e
r=""
o=0
a=16
d=0}function scanNumber(){let t=s
if(e.charCodeAt(s)===48){s++}else{s++
while(s<e.length&&isDigit(e.charCodeAt(s))){s++}}if(s<e.length&&e.charCodeAt(s)===46){s++
if(s<e.length&&isDigit(e.charCodeAt(s))){s++
while(s<e.length&&isDigit(e.charCodeAt(s))){s++}}else{d=3
return e.substring(t,s)}}let n=s
if(s<e.length&&(e.charCodeAt(s)===69||e.charCodeAt(s)===101)){s++
if(s<e.length&&e.charCodeAt(s)===43||e.charCodeAt(s)===45){s++}if(s<e.length&&isDigit(e.charCodeAt(s))){s++
while(s<e.length&&isDigit(e.charCodeAt(s))){s++}n=s}else{d=3}}return e.substring(t,n)}function scanString(){let t="",r=s
while(true){if(s>=n){t+=e.substring(r,s)
d=2
break}const o=e.charCodeAt(s)
if(o===34){t+=e.substring(r,s)
s++
break}if(o===92){t+=e.substring(r,s)
s++
if(s>=n){d=2
break}const o=e.charCodeAt(s++)
switch(o){case 34:t+='"'
break
case 92:t+="\\"
break
case 47:t+="/"
break
case 98:t+="\b"
break
case 102:t+="\f"
break
case 110:t+="\n"
break
case 114:t+="\r"
break
case 116:t+="\t"
break
case 117:const e=scanHexDigits(4,true)
if(e>=0){t+=String.fromCharCode(e)}else{d=4}break
default:d=5}r=s
continue}if(o>=0&&o<=31){if(isLineBreak(o)){t+=e.substring(r,s)
d=2
break}else{d=6}}s++}return t}function scanNext(){r=""
d=0
o=s
c=i
u=l
if(s>=n){o=n
return a=17}let t=e.charCodeAt(s)
if(isWhiteSpace(t)){do{s++
r+=String.fromCharCode(t)
t=e.charCodeAt(s)}while(isWhiteSpace(t))
return a=15}if(isLineBreak(t)){s++
r+=String.fromCharCode(t)
if(t===13&&e.charCodeAt(s)===10){s++
r+="\n"}i++
l=s
return a=14}switch(t){case 123:s++
return a=1
case 125:s++
return a=2
case 91:s++
return a=3
case 93:s++
return a=4
case 58:s++
return a=6
case 44:s++
return a=5
case 34:s++
r=scanString()
return a=10
case 47:const c=s-1
if(e.charCodeAt(s+1)===47){s+=2
while(s<n){if(isLineBreak(e.charCodeAt(s))){break}s++}r=e.substring(c,s)
return a=12}if(e.charCodeAt(s+1)===42){s+=2
const t=n-1
let o=false
while(s<t){const t=e.charCodeAt(s)
if(t===42&&e.charCodeAt(s+1)===47){s+=2
o=true
break}s++
if(isLineBreak(t)){if(t===13&&e.charCodeAt(s)===10){s++}i++
l=s}}if(!o){s++
d=1}r=e.substring(c,s)
return a=13}r+=String.fromCharCode(t)
s++
return a=16
case 45:r+=String.fromCharCode(t)
s++
if(s===n||!isDigit(e.charCodeAt(s))){return a=16}case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:r+=scanNumber()
return a=11
default:while(s<n&&isUnknownContentCharacter(t)){s++
t=e.charCodeAt(s)}if(o!==s){r=e.substring(o,s)
switch(r){case"true":return a=8
case"false":return a=9
case"null":return a=7}return a=16}r+=String.fromCharCode(t)
s++
return a=16}}function isUnknownContentCharacter(e){if(isWhiteSpace(e)||isLineBreak(e)){return false}switch(e){case 125:case 93:case 123:case 91:case 34:case 58:case 44:case 47:return false}return true}function scanNextNonTrivia(){let e
do{e=scanNext()}while(e>=12&&e<=15)
return e}return{setPosition:setPosition,getPosition:()=>s,scan:t?scanNextNonTrivia:scanNext,getToken:()=>a,getTokenValue:()=>r,getTokenOffset:()=>o,getTokenLength:()=>s-o,getTokenStartLine:()=>c,getTokenStartCharacter:()=>o-u,getTokenError:()=>d}}function isWhiteSpace(e){return e===32||e===9}function isLineBreak(e){return e===10||e===13}function isDigit(e){return e>=48&&e<=57}var g;(function(e){e[e["lineFeed"]=10]="lineFeed"
e[e["carriageReturn"]=13]="carriageReturn"
e[e["space"]=32]="space"
e[e["_0"]=48]="_0"
e[e["_1"]=49]="_1"
e[e["_2"]=50]="_2"
e[e["_3"]=51]="_3"
e[e["_4"]=52]="_4"
e[e["_5"]=53]="_5"
e[e["_6"]=54]="_6"
e[e["_7"]=55]="_7"
e[e["_8"]=56]="_8"
e[e["_9"]=57]="_9"
e[e["a"]=97]="a"
e[e["b"]=98]="b"
e[e["c"]=99]="c"
e[e["d"]=100]="d"
e[e["e"]=101]="e"
e[e["f"]=102]="f"
e[e["g"]=103]="g"
e[e["h"]=104]="h"
e[e["i"]=105]="i"
e[e["j"]=106]="j"
e[e["k"]=107]="k"
e[e["l"]=108]="l"
e[e["m"]=109]="m"
e[e["n"]=110]="n"
e[e["o"]=111]="o"
e[e["p"]=112]="p"
e[e["q"]=113]="q"
e[e["r"]=114]="r"
e[e["s"]=115]="s"
e[e["t"]=116]="t"
e[e["u"]=117]="u"
e[e["v"]=118]="v"
e[e["w"]=119]="w"
e[e["x"]=120]="x"
e[e["y"]=121]="y"
e[e["z"]=122]="z"
e[e["A"]=65]="A"
e[e["B"]=66]="B"
e[e["C"]=67]="C"
e[e["D"]=68]="D"
e[e["E"]=69]="E"
e[e["F"]=70]="F"
e[e["G"]=71]="G"
e[e["H"]=72]="H"
e[e["I"]=73]="I"
e[e["J"]=74]="J"
e[e["K"]=75]="K"
e[e["L"]=76]="L"
e[e["M"]=77]="M"
e[e["N"]=78]="N"
e[e["O"]=79]="O"
e[e["P"]=80]="P"
e[e["Q"]=81]="Q"
e[e["R"]=82]="R"
e[e["S"]=83]="S"
e[e["T"]=84]="T"
e[e["U"]=85]="U"
e[e["V"]=86]="V"
e[e["W"]=87]="W"
e[e["X"]=88]="X"
e[e["Y"]=89]="Y"
e[e["Z"]=90]="Z"
e[e["asterisk"]=42]="asterisk"
e[e["backslash"]=92]="backslash"
e[e["closeBrace"]=125]="closeBrace"
e[e["closeBracket"]=93]="closeBracket"
e[e["colon"]=58]="colon"
e[e["comma"]=44]="comma"
e[e["dot"]=46]="dot"
e[e["doubleQuote"]=34]="doubleQuote"
e[e["minus"]=45]="minus"
e[e["openBrace"]=123]="openBrace"
e[e["openBracket"]=91]="openBracket"
e[e["plus"]=43]="plus"
e[e["slash"]=47]="slash"
e[e["formFeed"]=12]="formFeed"
e[e["tab"]=9]="tab"})(g||(g={}))
const y=new Array(20).fill(0).map((e,t)=>" ".repeat(t))
const k=200
const b={" ":{"\n":new Array(k).fill(0).map((e,t)=>"\n"+" ".repeat(t)),"\r":new Array(k).fill(0).map((e,t)=>"\r"+" ".repeat(t)),"\r\n":new Array(k).fill(0).map((e,t)=>"\r\n"+" ".repeat(t))},"\t":{"\n":new Array(k).fill(0).map((e,t)=>"\n"+"\t".repeat(t)),"\r":new Array(k).fill(0).map((e,t)=>"\r"+"\t".repeat(t)),"\r\n":new Array(k).fill(0).map((e,t)=>"\r\n"+"\t".repeat(t))}}
const v=null&&["\n","\r","\r\n"]
function format_format(e,t,n){let s
let r
let o
let a
let i
if(t){a=t.offset
i=a+t.length
o=a
while(o>0&&!format_isEOL(e,o-1)){o--}let c=i
while(c<e.length&&!format_isEOL(e,c)){c++}r=e.substring(o,c)
s=computeIndentLevel(r,n)}else{r=e
s=0
o=0
a=0
i=e.length}const c=getEOL(n,e)
const l=supportedEols.includes(c)
let u=0
let d=0
let f
if(n.insertSpaces){f=cachedSpaces[n.tabSize||4]??repeat(cachedSpaces[1],n.tabSize||4)}else{f="\t"}const p=f==="\t"?"\t":" "
let h=createScanner(r,false)
let m=false
function newLinesAndIndent(){if(u>1){return repeat(c,u)+repeat(f,s+d)}const e=f.length*(s+d)
if(!l||e>cachedBreakLinesWithSpaces[p][c].length){return c+repeat(f,s+d)}if(e<=0){return c}return cachedBreakLinesWithSpaces[p][c][e]}function scanNext(){let e=h.scan()
u=0
while(e===15||e===14){if(e===14&&n.keepLines){u+=1}else if(e===14){u=1}e=h.scan()}m=e===16||h.getTokenError()!==0
return e}const g=[]
function addEdit(n,s,r){if(!m&&(!t||s<i&&r>a)&&e.substring(s,r)!==n){g.push({offset:s,length:r-s,content:n})}}let y=scanNext()
if(n.keepLines&&u>0){addEdit(repeat(c,u),0,0)}if(y!==17){let e=h.getTokenOffset()+o
let t=f.length*s<20&&n.insertSpaces?cachedSpaces[f.length*s]:repeat(f,s)
addEdit(t,o,e)}while(y!==17){let e=h.getTokenOffset()+h.getTokenLength()+o
let t=scanNext()
let s=""
let r=false
while(u===0&&(t===12||t===13)){let n=h.getTokenOffset()+o
addEdit(cachedSpaces[1],e,n)
e=h.getTokenOffset()+h.getTokenLength()+o
r=t===12
s=r?newLinesAndIndent():""
t=scanNext()}if(t===2){if(y!==1){d--}if(n.keepLines&&u>0||!n.keepLines&&y!==1){s=newLinesAndIndent()}else if(n.keepLines){s=cachedSpaces[1]}}else if(t===4){if(y!==3){d--}if(n.keepLines&&u>0||!n.keepLines&&y!==3){s=newLinesAndIndent()}else if(n.keepLines){s=cachedSpaces[1]}}else{switch(y){case 3:case 1:d++
if(n.keepLines&&u>0||!n.keepLines){s=newLinesAndIndent()}else{s=cachedSpaces[1]}break
case 5:if(n.keepLines&&u>0||!n.keepLines){s=newLinesAndIndent()}else{s=cachedSpaces[1]}break
case 12:s=newLinesAndIndent()
break
case 13:if(u>0){s=newLinesAndIndent()}else if(!r){s=cachedSpaces[1]}break
case 6:if(n.keepLines&&u>0){s=newLinesAndIndent()}else if(!r){s=cachedSpaces[1]}break
case 10:if(n.keepLines&&u>0){s=newLinesAndIndent()}else if(t===6&&!r){s=""}break
case 7:case 8:case 9:case 11:case 2:case 4:if(n.keepLines&&u>0){s=newLinesAndIndent()}else{if((t===12||t===13)&&!r){s=cachedSpaces[1]}else if(t!==5&&t!==17){m=true}}break
case 16:m=true
break}if(u>0&&(t===12||t===13)){s=newLinesAndIndent()}}if(t===17){if(n.keepLines&&u>0){s=newLinesAndIndent()}else{s=n.insertFinalNewline?c:""}}const a=h.getTokenOffset()+o
addEdit(s,e,a)
y=t}return g}function repeat(e,t){let n=""
for(let s=0;s<t;s++){n+=e}return n}function computeIndentLevel(e,t){let n=0
let s=0
const r=t.tabSize||4
while(n<e.length){let t=e.charAt(n)
if(t===cachedSpaces[1]){s++}else if(t==="\t"){s+=r}else{break}n++}return Math.floor(s/r)}function getEOL(e,t){for(let e=0;e<t.length;e++){const n=t.charAt(e)
if(n==="\r"){if(e+1<t.length&&t.charAt(e+1)==="\n"){return"\r\n"}return"\r"}else if(n==="\n"){return"\n"}}return e&&e.eol||"\n"}function format_isEOL(e,t){return"\r\n".indexOf(e.charAt(t))!==-1}var w;(function(e){e.DEFAULT={allowTrailingComma:false}})(w||(w={}))
function getLocation(e,t){const n=[]
const s=new Object
let r=undefined
const o={value:{},offset:0,length:0,type:"object",parent:undefined}
let a=false
function setPreviousNode(e,t,n,s){o.value=e
o.offset=t
o.length=n
o.type=s
o.colonOffset=undefined
r=o}try{visit(e,{onObjectBegin:(e,o)=>{if(t<=e){throw s}r=undefined
a=t>e
n.push("")},onObjectProperty:(e,r,o)=>{if(t<r){throw s}setPreviousNode(e,r,o,"property")
n[n.length-1]=e
if(t<=r+o){throw s}},onObjectEnd:(e,o)=>{if(t<=e){throw s}r=undefined
n.pop()},onArrayBegin:(e,o)=>{if(t<=e){throw s}r=undefined
n.push(0)},onArrayEnd:(e,o)=>{if(t<=e){throw s}r=undefined
n.pop()},onLiteralValue:(e,n,r)=>{if(t<n){throw s}setPreviousNode(e,n,r,getNodeType(e))
if(t<=n+r){throw s}},onSeparator:(e,o,i)=>{if(t<=o){throw s}if(e===":"&&r&&r.type==="property"){r.colonOffset=o
a=false
r=undefined}else if(e===","){const e=n[n.length-1]
if(typeof e==="number"){n[n.length-1]=e+1}else{a=true
n[n.length-1]=""}r=undefined}}})}catch(e){if(e!==s){throw e}}return{path:n,previousNode:r,isAtPropertyKey:a,matches:e=>{let t=0
for(let s=0;t<e.length&&s<n.length;s++){if(e[t]===n[s]||e[t]==="*"){t++}else if(e[t]!=="**"){return false}}return t===e.length}}}function parse(e,t=[],n=w.DEFAULT){let s=null
let r=[]
const o=[]
function onValue(e){if(Array.isArray(r)){r.push(e)}else if(s!==null){r[s]=e}}const a={onObjectBegin:()=>{const e={}
onValue(e)
o.push(r)
r=e
s=null},onObjectProperty:e=>{s=e},onObjectEnd:()=>{r=o.pop()},onArrayBegin:()=>{const e=[]
onValue(e)
o.push(r)
r=e
s=null},onArrayEnd:()=>{r=o.pop()},onLiteralValue:onValue,onError:(e,n,s)=>{t.push({error:e,offset:n,length:s})}}
visit(e,a,n)
return r[0]}function parser_parseTree(e,t=[],n=w.DEFAULT){let s={type:"array",offset:-1,length:-1,children:[],parent:undefined}
function ensurePropertyComplete(e){if(s.type==="property"){s.length=e-s.offset
s=s.parent}}function onValue(e){s.children.push(e)
return e}const r={onObjectBegin:e=>{s=onValue({type:"object",offset:e,length:-1,parent:s,children:[]})},onObjectProperty:(e,t,n)=>{s=onValue({type:"property",offset:t,length:-1,parent:s,children:[]})
s.children.push({type:"string",value:e,offset:t,length:n,parent:s})},onObjectEnd:(e,t)=>{ensurePropertyComplete(e+t)
s.length=e+t-s.offset
s=s.parent
ensurePropertyComplete(e+t)},onArrayBegin:(e,t)=>{s=onValue({type:"array",offset:e,length:-1,parent:s,children:[]})},onArrayEnd:(e,t)=>{s.length=e+t-s.offset
s=s.parent
ensurePropertyComplete(e+t)},onLiteralValue:(e,t,n)=>{onValue({type:getNodeType(e),offset:t,length:n,parent:s,value:e})
ensurePropertyComplete(t+n)},onSeparator:(e,t,n)=>{if(s.type==="property"){if(e===":"){s.colonOffset=t}else if(e===","){ensurePropertyComplete(t)}}},onError:(e,n,s)=>{t.push({error:e,offset:n,length:s})}}
visit(e,r,n)
const o=s.children[0]
if(o){delete o.parent}return o}function parser_findNodeAtLocation(e,t){if(!e){return undefined}let n=e
for(let e of t){if(typeof e==="string"){if(n.type!=="object"||!Array.isArray(n.children)){return undefined}let t=false
for(const s of n.children){if(Array.isArray(s.children)&&s.children[0].value===e&&s.children.length===2){n=s.children[1]
t=true
break}}if(!t){return undefined}}else{const t=e
if(n.type!=="array"||t<0||!Array.isArray(n.children)||t>=n.children.length){return undefined}n=n.children[t]}}return n}function getNodePath(e){if(!e.parent||!e.parent.children){return[]}const t=getNodePath(e.parent)
if(e.parent.type==="property"){const n=e.parent.children[0].value
t.push(n)}else if(e.parent.type==="array"){const n=e.parent.children.indexOf(e)
if(n!==-1){t.push(n)}}return t}function getNodeValue(e){switch(e.type){case"array":return e.children.map(getNodeValue)
case"object":const t=Object.create(null)
for(let n of e.children){const e=n.children[1]
if(e){t[n.children[0].value]=getNodeValue(e)}}return t
case"null":case"string":case"number":case"boolean":return e.value
default:return undefined}}function contains(e,t,n=false){return t>=e.offset&&t<e.offset+e.length||n&&t===e.offset+e.length}function findNodeAtOffset(e,t,n=false){if(contains(e,t,n)){const s=e.children
if(Array.isArray(s)){for(let e=0;e<s.length&&s[e].offset<=t;e++){const r=findNodeAtOffset(s[e],t,n)
if(r){return r}}}return e}return undefined}function visit(e,t,n=w.DEFAULT){const s=scanner_createScanner(e,false)
const r=[]
let o=0
function toNoArgVisit(e){return e?()=>o===0&&e(s.getTokenOffset(),s.getTokenLength(),s.getTokenStartLine(),s.getTokenStartCharacter()):()=>true}function toOneArgVisit(e){return e?t=>o===0&&e(t,s.getTokenOffset(),s.getTokenLength(),s.getTokenStartLine(),s.getTokenStartCharacter()):()=>true}function toOneArgVisitWithPath(e){return e?t=>o===0&&e(t,s.getTokenOffset(),s.getTokenLength(),s.getTokenStartLine(),s.getTokenStartCharacter(),()=>r.slice()):()=>true}function toBeginVisit(e){return e?()=>{if(o>0){o++}else{let t=e(s.getTokenOffset(),s.getTokenLength(),s.getTokenStartLine(),s.getTokenStartCharacter(),()=>r.slice())
if(t===false){o=1}}}:()=>true}function toEndVisit(e){return e?()=>{if(o>0){o--}if(o===0){e(s.getTokenOffset(),s.getTokenLength(),s.getTokenStartLine(),s.getTokenStartCharacter())}}:()=>true}const a=toBeginVisit(t.onObjectBegin),i=toOneArgVisitWithPath(t.onObjectProperty),c=toEndVisit(t.onObjectEnd),l=toBeginVisit(t.onArrayBegin),u=toEndVisit(t.onArrayEnd),d=toOneArgVisitWithPath(t.onLiteralValue),f=toOneArgVisit(t.onSeparator),p=toNoArgVisit(t.onComment),h=toOneArgVisit(t.onError)
const m=n&&n.disallowComments
const g=n&&n.allowTrailingComma
function scanNext(){while(true){const e=s.scan()
switch(s.getTokenError()){case 4:handleError(14)
break
case 5:handleError(15)
break
case 3:handleError(13)
break
case 1:if(!m){handleError(11)}break
case 2:handleError(12)
break
case 6:handleError(16)
break}switch(e){case 12:case 13:if(m){handleError(10)}else{p()}break
case 16:handleError(1)
break
case 15:case 14:break
default:return e}}}function handleError(e,t=[],n=[]){h(e)
if(t.length+n.length>0){let e=s.getToken()
while(e!==17){if(t.indexOf(e)!==-1){scanNext()
break}else if(n.indexOf(e)!==-1){break}e=scanNext()}}}function parseString(e){const t=s.getTokenValue()
if(e){d(t)}else{i(t)
r.push(t)}scanNext()
return true}function parseLiteral(){switch(s.getToken()){case 11:const e=s.getTokenValue()
let t=Number(e)
if(isNaN(t)){handleError(2)
t=0}d(t)
break
case 7:d(null)
break
case 8:d(true)
break
case 9:d(false)
break
default:return false}scanNext()
return true}function parseProperty(){if(s.getToken()!==10){handleError(3,[],[2,5])
return false}parseString(false)
if(s.getToken()===6){f(":")
scanNext()
if(!parseValue()){handleError(4,[],[2,5])}}else{handleError(5,[],[2,5])}r.pop()
return true}function parseObject(){a()
scanNext()
let e=false
while(s.getToken()!==2&&s.getToken()!==17){if(s.getToken()===5){if(!e){handleError(4,[],[])}f(",")
scanNext()
if(s.getToken()===2&&g){break}}else if(e){handleError(6,[],[])}if(!parseProperty()){handleError(4,[],[2,5])}e=true}c()
if(s.getToken()!==2){handleError(7,[2],[])}else{scanNext()}return true}function parseArray(){l()
scanNext()
let e=true
let t=false
while(s.getToken()!==4&&s.getToken()!==17){if(s.getToken()===5){if(!t){handleError(4,[],[])}f(",")
scanNext()
if(s.getToken()===4&&g){break}}else if(t){handleError(6,[],[])}if(e){r.push(0)
e=false}else{r[r.length-1]++}if(!parseValue()){handleError(4,[],[4,5])}t=true}u()
if(!e){r.pop()}if(s.getToken()!==4){handleError(8,[4],[])}else{scanNext()}return true}function parseValue(){switch(s.getToken()){case 3:return parseArray()
case 1:return parseObject()
case 10:return parseString(true)
default:return parseLiteral()}}scanNext()
if(s.getToken()===17){if(n.allowEmptyContent){return true}handleError(4,[],[])
return false}if(!parseValue()){handleError(4,[],[])
return false}if(s.getToken()!==17){handleError(9,[],[])}return true}function stripComments(e,t){let n=scanner_createScanner(e),s=[],r,o=0,a
do{a=n.getPosition()
r=n.scan()
switch(r){case 12:case 13:case 17:if(o!==a){s.push(e.substring(o,a))}if(t!==undefined){s.push(n.getTokenValue().replace(/[^\r\n]/g,t))}o=n.getPosition()
break}}while(r!==17)
return s.join("")}function getNodeType(e){switch(typeof e){case"boolean":return"boolean"
case"number":return"number"
case"string":return"string"
case"object":{if(!e){return"null"}else if(Array.isArray(e)){return"array"}return"object"}default:return"null"}}function removeProperty(e,t,n){return setProperty(e,t,void 0,n)}function setProperty(e,t,n,s){const r=t.slice()
const o=[]
const a=parseTree(e,o)
let i=void 0
let c=void 0
while(r.length>0){c=r.pop()
i=findNodeAtLocation(a,r)
if(i===void 0&&n!==void 0){if(typeof c==="string"){n={[c]:n}}else{n=[n]}}else{break}}if(!i){if(n===void 0){throw new Error("Can not delete in empty document")}return withFormatting(e,{offset:a?a.offset:0,length:a?a.length:0,content:JSON.stringify(n)},s)}else if(i.type==="object"&&typeof c==="string"&&Array.isArray(i.children)){const t=findNodeAtLocation(i,[c])
if(t!==void 0){if(n===void 0){if(!t.parent){throw new Error("Malformed AST")}const n=i.children.indexOf(t.parent)
let r
let o=t.parent.offset+t.parent.length
if(n>0){let e=i.children[n-1]
r=e.offset+e.length}else{r=i.offset+1
if(i.children.length>1){let e=i.children[1]
o=e.offset}}return withFormatting(e,{offset:r,length:o-r,content:""},s)}else{return withFormatting(e,{offset:t.offset,length:t.length,content:JSON.stringify(n)},s)}}else{if(n===void 0){return[]}const t=`${JSON.stringify(c)}: ${JSON.stringify(n)}`
const r=s.getInsertionIndex?s.getInsertionIndex(i.children.map(e=>e.children[0].value)):i.children.length
let o
if(r>0){let e=i.children[r-1]
o={offset:e.offset+e.length,length:0,content:","+t}}else if(i.children.length===0){o={offset:i.offset+1,length:0,content:t}}else{o={offset:i.offset+1,length:0,content:t+","}}return withFormatting(e,o,s)}}else if(i.type==="array"&&typeof c==="number"&&Array.isArray(i.children)){const t=c
if(t===-1){const t=`${JSON.stringify(n)}`
let r
if(i.children.length===0){r={offset:i.offset+1,length:0,content:t}}else{const e=i.children[i.children.length-1]
r={offset:e.offset+e.length,length:0,content:","+t}}return withFormatting(e,r,s)}else if(n===void 0&&i.children.length>=0){const t=c
const n=i.children[t]
let r
if(i.children.length===1){r={offset:i.offset+1,length:i.length-2,content:""}}else if(i.children.length-1===t){let e=i.children[t-1]
let n=e.offset+e.length
let s=i.offset+i.length
r={offset:n,length:s-2-n,content:""}}else{r={offset:n.offset,length:i.children[t+1].offset-n.offset,content:""}}return withFormatting(e,r,s)}else if(n!==void 0){let t
const r=`${JSON.stringify(n)}`
if(!s.isArrayInsertion&&i.children.length>c){const e=i.children[c]
t={offset:e.offset,length:e.length,content:r}}else if(i.children.length===0||c===0){t={offset:i.offset+1,length:0,content:i.children.length===0?r:r+","}}else{const e=c>i.children.length?i.children.length:c
const n=i.children[e-1]
t={offset:n.offset+n.length,length:0,content:","+r}}return withFormatting(e,t,s)}else{throw new Error(`Can not ${n===void 0?"remove":s.isArrayInsertion?"insert":"modify"} Array index ${t} as length is not sufficient`)}}else{throw new Error(`Can not add ${typeof c!=="number"?"index":"property"} to parent of type ${i.type}`)}}function withFormatting(e,t,n){if(!n.formattingOptions){return[t]}let s=applyEdit(e,t)
let r=t.offset
let o=t.offset+t.content.length
if(t.length===0||t.content.length===0){while(r>0&&!isEOL(s,r-1)){r--}while(o<s.length&&!isEOL(s,o)){o++}}const a=format(s,{offset:r,length:o-r},{...n.formattingOptions,keepLines:false})
for(let e=a.length-1;e>=0;e--){const t=a[e]
s=applyEdit(s,t)
r=Math.min(r,t.offset)
o=Math.max(o,t.offset+t.length)
o+=t.content.length-t.length}const i=e.length-(s.length-o)-r
return[{offset:r,length:i,content:s.substring(r,o)}]}function applyEdit(e,t){return e.substring(0,t.offset)+t.content+e.substring(t.offset+t.length)}function isWS(e,t){return"\r\n \t".indexOf(e.charAt(t))!==-1}const S=scanner_createScanner
var A;(function(e){e[e["None"]=0]="None"
e[e["UnexpectedEndOfComment"]=1]="UnexpectedEndOfComment"
e[e["UnexpectedEndOfString"]=2]="UnexpectedEndOfString"
e[e["UnexpectedEndOfNumber"]=3]="UnexpectedEndOfNumber"
e[e["InvalidUnicode"]=4]="InvalidUnicode"
e[e["InvalidEscapeCharacter"]=5]="InvalidEscapeCharacter"
e[e["InvalidCharacter"]=6]="InvalidCharacter"})(A||(A={}))
var x;(function(e){e[e["OpenBraceToken"]=1]="OpenBraceToken"
e[e["CloseBraceToken"]=2]="CloseBraceToken"
e[e["OpenBracketToken"]=3]="OpenBracketToken"
e[e["CloseBracketToken"]=4]="CloseBracketToken"
e[e["CommaToken"]=5]="CommaToken"
e[e["ColonToken"]=6]="ColonToken"
e[e["NullKeyword"]=7]="NullKeyword"
e[e["TrueKeyword"]=8]="TrueKeyword"
e[e["FalseKeyword"]=9]="FalseKeyword"
e[e["StringLiteral"]=10]="StringLiteral"
e[e["NumericLiteral"]=11]="NumericLiteral"
e[e["LineCommentTrivia"]=12]="LineCommentTrivia"
e[e["BlockCommentTrivia"]=13]="BlockCommentTrivia"
e[e["LineBreakTrivia"]=14]="LineBreakTrivia"
e[e["Trivia"]=15]="Trivia"
e[e["Unknown"]=16]="Unknown"
e[e["EOF"]=17]="EOF"})(x||(x={}))
const $=getLocation
const C=parse
const E=parser_parseTree
const P=parser_findNodeAtLocation
const N=findNodeAtOffset
const O=getNodePath
const I=getNodeValue
const T=visit
const M=stripComments
var R;(function(e){e[e["InvalidSymbol"]=1]="InvalidSymbol"
e[e["InvalidNumberFormat"]=2]="InvalidNumberFormat"
e[e["PropertyNameExpected"]=3]="PropertyNameExpected"
e[e["ValueExpected"]=4]="ValueExpected"
e[e["ColonExpected"]=5]="ColonExpected"
e[e["CommaExpected"]=6]="CommaExpected"
e[e["CloseBraceExpected"]=7]="CloseBraceExpected"
e[e["CloseBracketExpected"]=8]="CloseBracketExpected"
e[e["EndOfFileExpected"]=9]="EndOfFileExpected"
e[e["InvalidCommentToken"]=10]="InvalidCommentToken"
e[e["UnexpectedEndOfComment"]=11]="UnexpectedEndOfComment"
e[e["UnexpectedEndOfString"]=12]="UnexpectedEndOfString"
e[e["UnexpectedEndOfNumber"]=13]="UnexpectedEndOfNumber"
e[e["InvalidUnicode"]=14]="InvalidUnicode"
e[e["InvalidEscapeCharacter"]=15]="InvalidEscapeCharacter"
e[e["InvalidCharacter"]=16]="InvalidCharacter"})(R||(R={}))
function printParseErrorCode(e){switch(e){case 1:return"InvalidSymbol"
case 2:return"InvalidNumberFormat"
case 3:return"PropertyNameExpected"
case 4:return"ValueExpected"
case 5:return"ColonExpected"
case 6:return"CommaExpected"
case 7:return"CloseBraceExpected"
case 8:return"CloseBracketExpected"
case 9:return"EndOfFileExpected"
case 10:return"InvalidCommentToken"
case 11:return"UnexpectedEndOfComment"
case 12:return"UnexpectedEndOfString"
case 13:return"UnexpectedEndOfNumber"
case 14:return"InvalidUnicode"
case 15:return"InvalidEscapeCharacter"
case 16:return"InvalidCharacter"}return"<unknown ParseErrorCode>"}function main_format(e,t,n){return formatter.format(e,t,n)}function modify(e,t,n,s){return edit.setProperty(e,t,n,s)}function applyEdits(e,t){let n=t.slice(0).sort((e,t)=>{const n=e.offset-t.offset
if(n===0){return e.length-t.length}return n})
let s=e.length
for(let t=n.length-1;t>=0;t--){let r=n[t]
if(r.offset+r.length<=s){e=edit.applyEdit(e,r)}else{throw new Error("Overlapping edit")}s=r.offset}return e}var L=s(5128)
var K=s(3988)
function parseJson(e){return refuse(e)??parseAt(e,0,true)}function parseJsonStream(e){const t=refuse(e)
if(t!==undefined)return[t]
const n=[]
const s=/\S/g
for(let t=0;;){s.lastIndex=t
if(!s.test(e.text))return n
const r=parseAt(e,t,false)
n.push(r)
if(r.end<=t||r.faults.length>0)return n
t=r.end}}function refuse(e){const failed=(t,n)=>({root:undefined,faults:[{code:t,message:n,offset:0}],start:0,end:e.text.length})
if(e.text.length>r.O.jsonText){return failed("too-large",`JSON of more than ${String(r.O.jsonText)} characters is not read.`)}if(isDeeperThan(e.text,r.O.depth)){return failed("too-deep",`Objects and arrays are nested more than ${String(r.O.depth)} levels deep.`)}return undefined}function parseAt(e,t,n){const s=e.text.slice(t)
const r=parseText(s)
const o=r.inside.length>0?placeholders(s):[]
const{root:a,inside:i,trailing:c}=o.length===0?r:parseText(masked(s,o))
const l=o.slice(0,1).map(e=>({code:"placeholder",message:"A placeholder stands where JSON wants a value; put it in quotes or scan the filled-in file.",offset:t+e.start}))
for(const e of i)l.push({...explain(s,e),offset:t+e.offset})
if(n&&c!==undefined){const e="Something follows the end of the JSON text; take it out."
l.push({code:"trailing-data",message:e,offset:t+c.offset})}const u={source:e,base:t,holes:new Set(o.map(e=>e.start))}
return{root:a===undefined?undefined:new L.e(readNode(u,a)),faults:l.sort((e,t)=>e.offset-t.offset),start:t,end:a===undefined?e.text.length:t+a.offset+a.length}}function parseText(e){const t=[]
const n=E(e,t,{disallowComments:true,allowTrailingComma:false})
const s=n===undefined?Infinity:n.offset+n.length
const isTrailing=e=>e.offset>=s&&!/^(?:Close|Unexpected|InvalidComment)/.test(codeOf(e))
return{root:n,inside:t.filter(e=>!isTrailing(e)),trailing:t.find(isTrailing)}}function isDeeperThan(e,t){let n=0
let s=false
for(let r=0;r<e.length;r++){const o=e.charCodeAt(r)
if(s){if(o===D)r++
else if(o===j||o===z)s=false}else if(o===j)s=true
else if(o===q||o===F){if(++n>t)return true}else if((o===V||o===B)&&n>0)n--}return false}const[j,D,z]=[34,92,10]
const[q,F,V,B]=[123,91,125,93]
const U=/"[^"\\\n]*(?:\\.[^"\\\n]*)*"|\$\{[^{}\n]*\}|\{\{[^\n]*?\}\}|<[A-Za-z][\w .:/-]*>|@@[\w.-]+@@|#\{[^}\n]*\}#?/g
function placeholders(e){const t=[]
for(const n of e.matchAll(U)){if(n[0].startsWith('"'))continue
t.push({start:n.index,end:n.index+n[0].length})}return t}function masked(e,t){let n=""
let s=0
for(const{start:r,end:o}of t){n+=e.slice(s,r)+'"'+"_".repeat(o-r-2)+'"'
s=o}return n+e.slice(s)}function codeOf({error:e}){return printParseErrorCode(e)}function explain(e,t){const{offset:n}=t
switch(codeOf(t)){case"InvalidCommentToken":return{code:"comment",message:"JSON has no comments; take this one out."}
case"PropertyNameExpected":case"ValueExpected":if(/,\s*$/.test(e.slice(Math.max(0,n-200),n))&&/^\s*[}\]]/.test(e.slice(n,n+200))){return{code:"trailing-comma",message:"A comma stands behind the last item; take it out."}}return{code:"syntax",message:"A key or a value is missing or not written as JSON wants it."}
case"ColonExpected":return{code:"syntax",message:"A colon is expected here."}
case"CommaExpected":return{code:"syntax",message:"A comma is expected here."}
case"CloseBraceExpected":return{code:"syntax",message:"A closing brace is missing."}
case"CloseBracketExpected":return{code:"syntax",message:"A closing bracket is missing."}
case"UnexpectedEndOfString":return{code:"syntax",message:"A string is not closed on its line."}
case"InvalidEscapeCharacter":case"InvalidUnicode":case"InvalidCharacter":return{code:"syntax",message:"A string holds an escape or a character that JSON does not allow."}
default:return{code:"syntax",message:"This is not well-formed JSON."}}}function readNode(e,t){const{source:n}=e
const s=e.base+t.offset
const r=s+t.length
const o=t.children??[]
if(t.type==="array"){return{kind:"list",source:n,start:s,end:r,items:o.map(t=>readNode(e,t))}}if(t.type==="object"){const t=o.flatMap(t=>readPair(e,t))
return{kind:"map",source:n,start:s,end:r,pairs:t}}const a=e.holes.has(t.offset)
const i=t.value
const c=a?n.text.slice(s,r):String(i)
return{kind:"scalar",source:n,start:s,end:r,text:c,value:typeof i==="number"||typeof i==="boolean"||i===null?i:c,templated:a||t.type==="string"&&(0,K.d)(c),quoted:t.type==="string"&&!a}}function readPair(e,t){const[n,s]=t.children??[]
if(n===undefined||s===undefined)return[]
const r=e.base+n.offset
const o=r+n.length
return[{key:e.holes.has(n.offset)?e.source.text.slice(r,o):String(n.value),keyStart:r,keyEnd:o,keySource:e.source,value:readNode(e,s)}]}var W=s(3554)
var H=s(8952)
const G=/^kind[ \t]*:[ \t]*["']?(?:HelmRelease|HelmChart|HelmRepository|Application|ApplicationSet)\b/m
function releaseTraces(e){const{file:t,text:n}=e
if(/(?:^|\/)helmfile(?:\.d\/[^/]+)?\.ya?ml$/.test(t)){return(0,p.h)(e).flatMap(({root:e})=>e===undefined?[]:ofHelmfile(e))}const s=/(?:^|\/)kustomization\.ya?ml$/i.test(t)&&n.includes("helmCharts")
if(!s&&(!G.test(n)||!/\.ya?ml$/i.test(t)))return[]
return(0,W.m)(n).flatMap(t=>{const r=n.slice(t.start,t.end)
if(!s&&!G.test(r))return[]
const{root:o}=(0,p.A)(e,t)
return o===undefined?[]:ofObject(o)})}function ofObject(e){const t=e.get("spec")
const n=t?.get("targetNamespace")?.asString()??namespaceOf(e)
const s=t?.get("releaseName")?.asString()??e.at("metadata","name")?.asString()
switch(e.get("kind")?.asString()){case"HelmRelease":{const e=t?.at("chart","spec")??t?.get("chart")
const r=e?.get("chart")??e?.get("name")
return chartTrace(r,e?.get("version"),{namespace:n,release:s})}case"HelmChart":return chartTrace(t?.get("chart"),t?.get("version"),{namespace:n,release:s})
case"HelmRepository":return sourceTrace(t?.get("url"),n)
case"Application":return ofArgo(t)
case"ApplicationSet":return ofArgo(t?.at("template","spec"))
default:return(e.get("helmCharts")?.items()??[]).flatMap(e=>chartTrace(e.get("name"),e.get("version"),{namespace:e.get("namespace")?.asString()??null,release:e.get("releaseName")?.asString(),from:e.get("repo")?.asString()}))}}function ofArgo(e){const t=[e?.get("source"),...e?.get("sources")?.items()??[]]
return t.flatMap(t=>chartTrace(t?.get("chart"),t?.get("targetRevision"),{namespace:e?.at("destination","namespace")?.asString()??null,release:t?.at("helm","releaseName")?.asString(),from:t?.get("repoURL")?.asString()}))}function ofHelmfile(e){const t=(e.get("repositories")?.items()??[]).flatMap(e=>sourceTrace(e.get("url"),null))
const n=(e.get("releases")?.items()??[]).flatMap(e=>e.get("installed")?.asBoolean()===false?[]:chartTrace(e.get("chart"),e.get("version"),{namespace:e.get("namespace")?.asString()??null,release:e.get("name")?.asString()}))
return[...n,...t]}function namespaceOf(e){return e.at("metadata","namespace")?.asString()??null}function chartTrace(e,t,{namespace:n,release:s,from:r}){const o=e?.asString()
if(e===undefined||o===undefined||o===""||o.startsWith("."))return[]
return[{sort:"release",name:chartName(o),version:t?.text??null,node:e,namespace:n,...s!==undefined&&{release:s},...r!==undefined&&{from:r}}]}function chartName(e){return e.replace(/\/+$/,"").replace(/^.*\//,"")}function sourceTrace(e,t){const n=e?.asString()
if(e===undefined||n===undefined)return[]
return[{sort:"chart",name:"",version:null,node:e,namespace:t,from:n}]}function inventoryTraces(e){const t=/^\[(?:k8s[_-]cluster):children\]/m.exec(e.text)??(/\.ya?ml$/.test(e.file)&&/^ +etcd:/m.test(e.text)?/^ +k8s_cluster:(?=[ \t\r]*\n +children:)/m.exec(e.text):null)
if(t===null)return[]
const n=t.index+t[0].search(/\S/)
const s=(0,H.qn)(e,n,t.index+t[0].length)
return[{sort:"inventory",name:"kubespray",version:null,node:s,namespace:null}]}function callTraces({calls:e}){return e.flatMap(({words:e,node:t})=>{const[n="",s=""]=e
const call=e=>({sort:"call",name:`${n} ${s}`,version:null,node:t,namespace:null,...e!==undefined&&{from:e}})
if(n==="helm")return helmTraces(e,call)
const r=e.find(e=>e.startsWith("https://"))
const o=n==="kubectl"&&["apply","create"].includes(s)
return[call(o?r:undefined)]})}function helmTraces(e,t){const[,n="",...s]=e
if(n==="repo")return[{...t(s.find(e=>/^https?:/.test(e))),name:"helm repo"}]
if(n!=="install"&&n!=="upgrade")return[]
const r=s.find(e=>/^(?:oci:\/\/)?[\w.-]+(?:\/[\w.-]+)+$/.test(e))
const o=t()
if(r===undefined)return[o]
return[o,{...o,sort:"release",name:chartName(r)}]}var J=s(1387)
function embeddedSource(e){const{raw:t}=e
if(t.kind!=="scalar")return undefined
const{written:n}=e
const s=n.startsWith("|")?literalStretches(n,t.text,t.start):lineStretches(n,t.text,t.start)
return s===undefined?opaqueSource(e,t.text):new J.an(t.source,t.text,s)}function opaqueSource({raw:e},t){const n=e.source.text.indexOf("\n",e.start)
const s=n===-1?e.end:Math.min(e.end,n)
return{file:e.source.file,text:t,trace:()=>e.source.trace(e.start,s)}}function literalStretches(e,t,n){const s=[]
let r=e.indexOf("\n")+1
for(let o=0;o<=t.length&&r>0;){const a=endOfLine(t,o)
const i=endOfLine(e,r)
const c=e.charAt(i-1)==="\r"?1:0
s.push({text:o,host:n+Math.max(r,i-c-(a-o))})
o=a+1
r=Math.min(i+1,e.length)}return s}function endOfLine(e,t){const n=e.indexOf("\n",t)
return n===-1?e.length:n}const Y={'"':/\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|U[0-9A-Fa-f]{8}|.)/g,"'":/''/g}
function lineStretches(e,t,n){if(e.includes("\n"))return undefined
const s=Y[e.charAt(0)]
const r=s===undefined?0:1
const o=[{text:0,host:n+r}]
let a=r
for(const t of s===undefined?[]:e.slice(0,-1).matchAll(s)){if(t.index===0)continue
const e=t[0].startsWith("\\U")&&parseInt(t[0].slice(2),16)>65535?2:1
const s=t.index+t[0].length
a+=t[0].length-e
o.push({text:s-a,host:n+s})}return e.length-r-a===t.length?o:undefined}function isJsonPatch(e){const t=e.items()
const isText=e=>e?.asString()!==undefined
return t.length>0&&t.every(e=>isText(e.get("op"))&&isText(e.get("path")))}function patchedPart(e,t){const n={children:new Map}
for(const t of e.items()){const e=t.get("op")?.asString()
const s=t.get("path")
const r=t.get("value")
if(s===undefined||r===undefined||e!=="add"&&e!=="replace")continue
const o=(s.asString()??"").split("/").slice(1).map(unescaped)
if(o.length===0||o.length>Z)continue
const{raw:a}=s
const i={keyStart:a.start,keyEnd:a.end,keySource:a.source}
write(n,o,i,r.raw)}if(n.children.size===0)return undefined
for(const[e,s]of Q){const r=t?.get(e)
if(r?.pair!==undefined)write(n,s,r.pair,r.raw)}return new L.e(rawOf(n,e.raw))}const Q=[["kind",["kind"]],["name",["metadata","name"]]]
const Z=50
function unescaped(e){return e.replaceAll("~1","/").replaceAll("~0","~")}function write(e,t,n,s){let r=e
for(const[e,o]of t.entries()){const a=o==="-"?`-${String(r.children.size)}`:o
const i=r.children.get(a)??{key:n,value:{children:new Map}}
r.children.set(a,i)
if(e===t.length-1)i.value=s
else r=branchOf(i)}}function branchOf(e){const{value:t}=e
if("children"in t)return t
const n=new Map
if(t.kind==="map"){for(const e of t.pairs)n.set(e.key,{key:e,value:e.value})}else if(t.kind==="list"){for(const[s,r]of t.items.entries()){n.set(String(s),{key:e.key,value:r})}}return e.value={children:n}}function rawOf(e,t){const{source:n,start:s,end:r}=t
const o=[...e.children]
const rawChild=({value:e})=>"children"in e?rawOf(e,t):e
if(o.length>0&&o.every(([e])=>/^(?:\d+|-\d+)$/.test(e))){return{kind:"list",source:n,start:s,end:r,items:o.map(([,e])=>rawChild(e))}}const a=o.map(([e,t])=>{const{keyStart:n,keyEnd:s,keySource:r}=t.key
return{key:e,keyStart:n,keyEnd:s,keySource:r,value:rawChild(t)}})
return{kind:"map",source:n,start:s,end:r,pairs:a}}function assumedTarget(e){if(e.at("spec","jobTemplate","spec","template","spec")!==undefined){return{apiVersion:"batch/v1",kind:"CronJob"}}if(e.at("spec","template","spec")!==undefined){return{apiVersion:"apps/v1",kind:"Deployment"}}const t=["containers","initContainers"].some(t=>e.at("spec",t)!==undefined)
return t?{apiVersion:"v1",kind:"Pod"}:undefined}var X=s(6805)
function manifestObject(e,t={}){if(!e.isMap)return undefined
const n=e.get("apiVersion")?.asString()??t.apiVersion
const s=n?.lastIndexOf("/")??-1
return{root:e,group:n?.slice(0,Math.max(0,s)),version:n?.slice(s+1),kind:e.get("kind")?.asString()??t.kind??null,name:e.at("metadata","name")?.asString()??t.name??null}}var ee=s(2061)
var te=s(3467)
var ne=s(201)
const se=2
function readManifest(e,t,n={}){if(t.isList)return isJsonPatch(t)?readJsonPatch(e,t,n):[]
const s=manifestObject(t,n)
if(s===undefined)return[]
const{kind:r}=s
const o=itemsOf(s)
if(o!==undefined){const{item:t}=o
return o.nodes.flatMap(n=>readManifest(e,n,t))}if(r==="ConfigMap")return readConfigMap(e,t)
const a=r===null?(0,X.Sv)(e.source.file):X.yO.has(r)
if(a)return readInlinePatches(e,t)
const i=(0,te.LC)(e.source,s)
if(i!==undefined)return[i]
return(0,ne.F0)(e.source,s,e.declared)}function itemsOf({root:e,kind:t,group:n,version:s}){if(t===null)return undefined
const r=e.get(t==="Template"?"objects":"items")
if(r?.isList!==true||t!=="Template"&&!t.endsWith("List"))return undefined
const o=t!=="List"&&t!=="Template"
const a=[n,s].filter(e=>e!==undefined&&e!=="").join("/")
return{nodes:r.items(),item:o?{kind:t.slice(0,-"List".length),apiVersion:a}:{}}}function readJsonPatch(e,t,n){const s=patchedPart(t,n.target)
const r=s===undefined||n.kind!==undefined?n:assumedTarget(s)
if(s===undefined||r===undefined)return[]
const o=manifestObject(s,r)
if(o===undefined)return[]
const a={...o,kind:n.kind??null,name:n.name??null}
return(0,ne.F0)(e.source,o,e.declared).map(e=>({...e,object:a}))}function readInlinePatches(e,t){if(e.depth>=se)return[]
return(0,X.w4)(t).flatMap(({patch:t,target:n})=>{if(t.isMap||t.isList)return readManifest(e,t,n)
if(t.text?.includes("runAsUser")!==true)return[]
return objects_readText(e,t,n)})}function readConfigMap(e,t){if(e.depth>=se)return[]
return(t.get("data")?.entries()??[]).flatMap(t=>isPlainlyManifest(t.text??"",e.source.file)?objects_readText(e,t,{}):[])}function isPlainlyManifest(e,t){const key=t=>e.trimStart().startsWith("{")?new RegExp(`"${t}"\\s*:`):new RegExp(`^["']?${t}["']?[ \\t]*:`,"m")
return key("apiVersion").test(e)&&key("kind").test(e)&&(0,ee.dc)(e,t)}function objects_readText(e,t,n){const s=embeddedSource(t)
return s===undefined?[]:readTexts({...e,source:s},n)}function readTexts(e,t={}){const n={...e,depth:e.depth+1}
return(0,p.h)(e.source).flatMap(({root:e})=>{const s=e===undefined?[]:readManifest(n,e,t)
return s.filter(e=>e.kind!=="workload"||!e.inferred)})}function readAddonManifests({kubernetesConfig:e},t){return(e?.field("addons")?.items()??[]).flatMap(e=>{const n=e.field("data")?.node
const s=n===undefined?undefined:decoded(n)
if(n===undefined||s===undefined)return[]
const r=opaqueSource(n,s)
if(!isPlainlyManifest(s,r.file))return[]
return readTexts({source:r,declared:t,depth:0})})}function decoded(e){const t=e.asString()??""
if(t===""||!/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(t))return undefined
return Buffer.from(t,"base64").toString("utf8")}var re=s(1903)
function readYamlManifests(e,t){const n=[]
const s=[]
const r={source:e,declared:t,depth:0}
for(const t of(0,W.m)(e.text)){const o=e.text.slice(t.start,t.end)
if(!(0,ee.dc)(o,e.file))continue
const{root:a,faults:i}=(0,p.A)(e,t)
const[c]=i
if(c!==undefined)s.push(...brokenYaml(e.file,o,c))
else if(a!==undefined)n.push(...readManifest(r,a))}return{documents:n,unreadable:s}}function readJsonManifests(e,t){const n={source:e,declared:t,depth:0}
const read=e=>e.flatMap(({root:e})=>e===undefined?[]:readManifest(n,e))
const s=parseJsonStream(e)
const r=s.find(({faults:e})=>e.length>0)
const[o]=r?.faults??[]
if(o===undefined)return{documents:read(s),unreadable:[]}
const a=(0,p.h)(e)
if(a.every(({faults:e})=>e.length===0)){return{documents:read(a),unreadable:[]}}return{documents:read(s.filter(e=>e!==r)),unreadable:brokenJson(e,r?.root,o)}}function brokenYaml(e,t,n){const s=(0,ee.dM)(t)
if(s===undefined||!/\.ya?ml$/i.test(e)||(0,ee.F)(t))return[]
return[rejected(s.kind,s.judged,"YAML",n)]}function brokenJson({file:e,text:t},n,s){const r=n?.get("kind")?.asString()
if(r===undefined||n?.get("apiVersion")===undefined)return[]
if(!/\.json$/i.test(e)||(0,ee.F)(t))return[]
const{judged:o=false}=(0,ee.dM)(`apiVersion:\nkind: ${r}`)??{}
return[rejected(r,o,"JSON",s)]}function rejected(e,t,n,{code:s,message:r,offset:o}){const a=s==="syntax"?" Correct it, or leave the file out with `exclude`.":""
return{code:s,message:`This ${e} is not ${n} that Kubernetes reads. ${r}${a}`,offset:o,inScope:t}}const oe=["kubernetesAzureCloudProviderVersion","kubernetesAzureCloudProviderRelease"]
const ae=["masterPoolProfileCount","masterProfileDnsPrefix","agentPoolProfileCount"]
function readMarketplaceItem(e){if(!oe.some(t=>e.text.includes(`"${t}"`)))return[]
const{root:t,faults:n}=parseJson(e)
const s=t?.get("$schema")?.asString()??""
const r=t?.get("parameters")
if(r===undefined||n.some(({code:e})=>e==="syntax"))return[]
if(!/\/deployment(?:Template|Parameters)\.json#?$/.test(s))return[]
const o=oe.map(e=>r.get(e)).find(e=>e!==undefined)
if(o===undefined||!ae.some(e=>r.get(e)))return[]
return[{kind:"marketplace-item",source:e,parameter:o}]}function readHereDefinition(e){const t={documents:[],unreadable:[]}
const n=e.source.text.slice(e.start,e.end)
if(!/^\s*\{/.test(n)||!/"(?:orchestratorProfile|apiModel)"\s*:/i.test(n))return t
const s=embedded(e,n)
const r=parseJson(s)
const o=r.faults.find(({code:t})=>!e.expands||t!=="placeholder")
if(o?.code==="syntax"||r.root===undefined){const t=s.trace(o?.offset??0,o?.offset??0).at.start
const r=`The cluster definition in this here-document cannot be read. ${o?.message??""}`
const a=!(e.expands&&/[$`]/.test(n))
return{documents:[],unreadable:[{code:"syntax",message:r,offset:t,inScope:a}]}}const a=(0,re.Fw)(s,r.root,[])
return{documents:a.filter(({form:e})=>e!=="pool"),unreadable:[]}}function embedded(e,t){const n=[]
let s=""
let r=e.start
const o=e.expands?here_definition_masked(t):t
for(const t of o.split("\n")){const o=e.stripsTabs?/^\t*/.exec(t)?.[0].length??0:0
n.push({text:s.length,host:r+o})
s+=`${t.slice(o)}\n`
r+=t.length+1}return new J.an(e.source,s.slice(0,-1),n)}function here_definition_masked(e){return e.replace(/\$\([^()\n]*\)|\$\{[^{}\n]*\}|\$[A-Za-z_]\w+|`[^`\n]*`/g,e=>e.length<3?e:`\${${"_".repeat(e.length-3)}}`)}const ie="\0"
function overridesOf(e){if(!["aks-engine deploy","aks-engine generate"].includes(e.name))return undefined
const t=new Map
const n=e.options.get("set")??[]
for(const e of n){for(const{key:n,value:s}of pairsOf(e)){const e=n.text.split(".").flatMap(stepsOf)
if(e.length>0&&!n.text.includes(ie))put(t,e,n.at,scalarOf(s))}}const[s]=n
if(s===undefined||t.size===0)return undefined
const{source:r,start:o,end:a}=s
const i=nodeOf(t,{source:r,start:o,end:a})
const c={key:"properties",keyStart:o,keyEnd:a,keySource:r}
const l={kind:"map",source:r,start:o,end:a,pairs:[{...c,value:i}]}
return(0,re.iP)(r,new L.e(l))}function pairsOf(e){const t=e.parts.map(e=>e.kind==="text"?e.text:ie).join("")
let n=e.start
const place=t=>{const{source:s,start:r,end:o}=e
const a=t===""||t.includes(ie)?-1:s.text.indexOf(t,n)
if(a===-1||a+t.length>o)return{source:s,start:r,end:o}
n=a+t.length
return{source:s,start:a,end:n}}
return[...t.matchAll(/([^=,]+)=("[^"]*"|'[^']*'|[^,]*)/g)].map(e=>{const t=e[1]??""
const n=(e[2]??"").replace(/^(["'])([\s\S]*)\1$/,"$2")
return{key:{text:t,at:place(t)},value:{text:n,at:place(n)}}})}function stepsOf(e){const t=/^([^[\]]+)(?:\[(\d+)\])?$/.exec(e)
if(t?.[1]===undefined)return[]
return t[2]===undefined?[t[1]]:[t[1],Number(t[2])]}function put(e,t,n,s){const[r,...o]=t
if(r===undefined)return
if(o.length===0){e.set(r,{at:n,value:s})
return}const a=e.get(r)?.value
const i=new Map
const c=a!==undefined&&isBranch(a)?a:i
if(c===i)e.set(r,{at:n,value:c})
put(c,o,n,s)}function isBranch(e){return e instanceof Map}function scalarOf({text:e,at:t}){const n=/^(?:t|T|true|TRUE|True|f|F|false|FALSE|False)$/.test(e)
const s=/^[-+]?\d+$/.test(e)?Number(e):n?/^t/i.test(e):e
const r=e.includes(ie)
return{kind:"scalar",...t,value:s,text:e,templated:r,quoted:typeof s==="string"}}function nodeOf(e,t){const n=[...e]
const below=(e,t)=>isBranch(e)?nodeOf(e,t):e
if(n.every(([e])=>typeof e==="number")){const e=n.sort(([e],[t])=>Number(e)-Number(t)).map(([,{at:e,value:t}])=>below(t,e))
return{kind:"list",...t,items:e}}const s=n.map(([e,{at:t,value:n}])=>({key:String(e),keyStart:t.start,keyEnd:t.end,keySource:t.source,value:below(n,t)}))
return{kind:"map",...t,pairs:s}}const ce=new Set("if then else elif do while until ! { time sudo exec command nohup builtin @".split(" "))
const le=new Set(["export","local","readonly","declare","typeset"])
const ue=new Set(["read","mapfile","readarray","for","select","unset","getopts"])
function statement(e){const t=[...e]
const n=[]
while(t.length>0){const[e]=t
const s=e?.parts[0]?.kind==="text"?e.parts[0].text:""
if(e!==undefined&&/^[A-Za-z_]\w*\+?=/.test(s))n.push(...assigned(e))
else if(e?.parts.length!==1||!ce.has(s))break
t.shift()}const[s,...r]=t
if(s===undefined)return{assignments:n}
const[o]=s.parts
const a=s.parts.length===1&&o?.kind==="text"?o.text:""
if(le.has(a))n.push(...r.flatMap(assigned))
if(ue.has(a)){for(const[e]of r.map(e=>e.parts)){if(e?.kind==="text")n.push({name:e.text,value:undefined})}}return{command:{words:t},assignments:n}}function assigned(e){const[t,...n]=e.parts
const s=t?.kind==="text"?/^([A-Za-z_]\w*)(\+?)=([\s\S]*)$/.exec(t.text):null
if(s?.[1]===undefined)return[]
const r=s[3]??""
const o={...e,parts:r===""&&n.length>0?n:[{kind:"text",text:r},...n]}
return[{name:s[1],value:s[2]==="+"?undefined:o}]}function closingBracket(e,t,n,s,r){let o=0
for(let a=t;a<n;a++){const t=e.charAt(a)
if(t===s)o++
else if(t===r&&--o===0)return a+1}return n}var de
const fe=12
function readPowerShell(e,t,n){const s=new PowerShellReader(e,t,n,0)
s.read()
return s}class PowerShellReader{source
end
depth
commands=[]
assignments=[]
hereDocuments=[]
#t
#n=[]
#s
#r=0
constructor(e,t,n,s){this.source=e
this.end=n
this.depth=s
this.#t=t}read(e){const{text:t}=this.source
while(this.#t<this.end){const n=t.charAt(this.#t)
if(n===e)break
const s=this.#s===undefined
if(n==="\n"||n===";"||n==="|"||n==="{"||n==="}"){this.#o(1)}else if(n==="&"&&s)this.#o(1)
else if(/\s/.test(n))this.#a(1)
else if(t.startsWith("<#",this.#t))this.#i("#>",2)
else if(n==="#"&&s)this.#i("\n",0)
else if(s&&/^@["'][ \t]*\r?\n/.test(t.slice(this.#t,this.#t+20))){this.#c()}else if(s&&t.startsWith("@{",this.#t)){this.#l(closingBracket(t,this.#t,this.end,"{","}"))}else this.#u(n)}this.#o(0)
return this.#t}#u(e){const{text:t}=this.source
if(e==="`"){const e=/^`\r?\n/.exec(t.slice(this.#t,this.#t+3))
if(e===null)this.#d({kind:"text",text:t.charAt(this.#t+1)},2)
else this.#t+=e[0].length}else if(e==="'")this.#f()
else if(e==='"')this.#p()
else if(e==="$")this.#h()
else if(e==="(")this.#m(1)
else if(e===","&&this.#s===undefined)this.#l(this.#t+1)
else if(e==="="&&this.#g()){this.#a(0)
this.#d({kind:"text",text:"="},1)
this.#a(0)}else this.#d({kind:"text",text:e},1)}#f(){const e=/^'((?:[^']|'')*)'/.exec(this.source.text.slice(this.#t,this.end))
if(e===null)this.#y()
else{const t=(e[1]??"").replaceAll("''","'")
this.#d({kind:"text",text:t},e[0].length)}}#p(){const{text:e}=this.source
this.#d({kind:"text",text:""},1)
while(this.#t<this.end){const t=e.charAt(this.#t)
if(t==='"'&&e.charAt(this.#t+1)!=='"'){this.#d({kind:"text",text:""},1)
return}if(t==='"'||t==="`"){this.#d({kind:"text",text:e.charAt(this.#t+1)},2)}else if(t==="$")this.#h()
else this.#d({kind:"text",text:t},1)}this.#y()}#h(){const e=this.source.text.slice(this.#t,this.#t+200)
if(e.startsWith("$(")){this.#m(2)
return}const t=/^\$(?:\{(\w+)\}|(\w+)(?![\w:]))/.exec(e)
const n=e.charAt(t?.[0].length??0)
if(t===null||n==="."||n==="["){const t=/^\$[\w:{}]*(?:\.\w+|\[[^\]\n]*\])*/.exec(e)?.[0].length??1
this.#l(this.#t+Math.max(1,t))}else{const e=(t[1]??t[2]??"").toLowerCase()
this.#d({kind:"variable",name:e},t[0].length)}}#m(e){if(this.depth>=fe){this.#y()
return}const{source:t,end:n,depth:s}=this
const r=new de(t,this.#t+e,n,s+1)
const o=r.read(")")
this.commands.push(...r.commands)
this.assignments.push(...r.assignments)
this.hereDocuments.push(...r.hereDocuments)
const a=/^\)((?:\.\w+)*)/.exec(t.text.slice(o,o+100))
this.#d({kind:"commands",commands:r.commands,...a?.[1]!==undefined&&a[1]!==""&&{member:a[1].slice(1)}},o+Math.max(1,a?.[0].length??1)-this.#t)}#c(){const{text:e}=this.source
const t=e.charAt(this.#t+1)
const n=e.indexOf("\n",this.#t)+1
const s=e.indexOf(`\n${t}@`,n-1)
if(s===-1||s>=this.end){this.#y()
return}const{source:r}=this
const o=Math.max(n,s)
this.hereDocuments.push({source:r,start:n,end:o,expands:t==='"',stripsTabs:false})
this.#l(s+3)}#i(e,t){const n=this.source.text.indexOf(e,this.#t)
this.#t=n===-1?this.end:Math.min(n+t,this.end)}#d(e,t){if(this.#s===undefined){this.#s=[]
this.#r=this.#t}const n=this.#s.at(-1)
if(e.kind==="text"&&n?.kind==="text"){this.#s.splice(-1,1,{kind:"text",text:n.text+e.text})}else if(e.kind!=="text"&&n?.kind==="text"&&n.text===""){this.#s.splice(-1,1,e)}else if(e.kind!=="text"||e.text!==""||n===undefined){this.#s.push(e)}this.#t+=t}#l(e){this.#d({kind:"unknown"},Math.max(1,e-this.#t))}#g(){const e=this.#s??this.#n[0]?.parts
return this.#n.length<=1&&e?.length===1&&e[0]?.kind==="variable"}#y(){this.#s=undefined
this.#n=[]
this.#t=this.end}#a(e){if(this.#s!==undefined){const{source:e}=this
this.#n.push({source:e,start:this.#r,end:this.#t,parts:this.#s})
this.#s=undefined}this.#t+=e}#o(e){this.#a(e)
const t=this.#n.splice(0)
const[n]=t[0]?.parts??[]
const[s]=t[1]?.parts??[]
if(n?.kind!=="variable"||s?.kind!=="text"||s.text!=="="){if(t.length>0)this.commands.push({words:t})
return}const[r,...o]=t.slice(2)
if(r===undefined)return
const a=/["']/.test(r.source.text.charAt(r.start))
const i=!a&&r.parts.length===1&&r.parts[0]?.kind==="text"
const c={words:[r,...o]}
if(i)this.commands.push(c)
const l=i?{...r,parts:[{kind:"commands",commands:[c]}]}:o.length===0?r:undefined
this.assignments.push({name:n.name,value:l})}}de=PowerShellReader
var pe=s(608)
function scriptOf(e,t){return{kind:"script",source:e,commands:t.commands.flatMap(e=>(0,pe.a)(e)??[]),calls:t.commands.flatMap(e=>(0,pe.C)(e)??[]),assignments:t.assignments,hereDocuments:t.hereDocuments}}function dollar(e,t,n){const s=e.slice(t,t+200)
const unknown=e=>({part:{kind:"unknown"},length:e})
if(s.startsWith("$(("))return unknown(closingBracket(e,t+1,n,"(",")")-t)
if(s.startsWith("$("))return undefined
const r=/^\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/.exec(s)
if(r!==null){return{part:{kind:"variable",name:r[1]??r[2]??""},length:r[0].length}}if(s.startsWith("${"))return unknown(closingBracket(e,t+1,n,"{","}")-t)
if(/^\$[\d@*#?$!-]/.test(s))return unknown(2)
if(s.startsWith("$'"))return unknown(1)
return{part:{kind:"text",text:"$"},length:1}}function makeVariable(e,t,n){const s=e.charAt(t+1)
if(s==="(")return closingBracket(e,t+1,n,"(",")")-t
if(s==="{")return closingBracket(e,t+1,n,"{","}")-t
return 2}var he
const me=12
function readShell(e,t,n,s={}){const r=new ShellReader(e,t,n,s,0)
r.read()
return r}class ShellReader{source
end
options
depth
commands=[]
assignments=[]
hereDocuments=[]
#t
#n=[]
#s
#r=0
#k=false
#b=[]
constructor(e,t,n,s,r){this.source=e
this.end=n
this.options=s
this.depth=r
this.#t=t}read(e){const{text:t}=this.source
let n=0
while(this.#t<this.end){const s=t.charAt(this.#t)
if(s===e&&(e!==")"||n===0))break
if(s==="\n")this.#v()
else if(/\s/.test(s))this.#a(1)
else if(s==="#"&&this.#s===undefined)this.#w()
else if(s===";"||s==="|"||s==="&"&&t.charAt(this.#t+1)!==">")this.#o(1)
else if(s==="("||s===")"){if(s==="("&&this.#S())this.#l(this.#A(0,"(",")"))
else{n+=s==="("?1:-1
this.#o(1)}}else if(s==="<"||s===">"||s==="&")this.#x()
else this.#u(s)}this.#o(0)
return this.#t}#u(e){const{text:t}=this.source
if(e==="\\"){const e=t.slice(this.#t+1,this.#t+3)
const n=e.startsWith("\n")?2:e==="\r\n"?3:0
if(n>0)this.#t+=n
else this.#$(t.charAt(this.#t+1),2)}else if(e==="'"){const e=t.indexOf("'",this.#t+1)
if(e===-1||e>=this.end)this.#y()
else this.#$(t.slice(this.#t+1,e),e+1-this.#t)}else if(e==='"')this.#p()
else if(e==="$")this.#h()
else if(e==="`")this.#C(this.#t+1,"`")
else this.#$(e,1)}#p(){const{text:e}=this.source
this.#$("",1)
while(this.#t<this.end){const t=e.charAt(this.#t)
if(t==='"'){this.#$("",1)
return}if(t==="\\"){const t=e.charAt(this.#t+1)
if(t==="\n")this.#t+=2
else if('"\\$`'.includes(t))this.#$(t,2)
else this.#$("\\",1)}else if(t==="$")this.#h()
else if(t==="`")this.#C(this.#t+1,"`")
else this.#$(t,1)}this.#y()}#h(){if(this.options.make===true&&this.source.text.startsWith("$$",this.#t)){this.#E()
this.#t+=1}else if(this.options.make===true){this.#d({kind:"unknown"},makeVariable(this.source.text,this.#t,this.end))
return}const e=dollar(this.source.text,this.#t,this.end)
if(e===undefined)this.#C(this.#t+2,")")
else this.#d(e.part,e.length)}#C(e,t){if(this.depth>=me){this.#y()
return}const{source:n,end:s,options:r,depth:o}=this
const a=new he(n,e,s,r,o+1)
const i=a.read(t)
this.#E()
this.commands.push(...a.commands)
this.assignments.push(...a.assignments)
this.hereDocuments.push(...a.hereDocuments)
this.#d({kind:"commands",commands:a.commands},i+1-this.#t)}#x(){const{text:e}=this.source
const t=/^(?:&>>?|<<<|<<-?|<>|[<>]\(|>>|>\||[<>]&|[<>])/.exec(e.slice(this.#t,this.#t+3))?.[0]
if(t===undefined){this.#o(1)
return}if(t.endsWith("(")){this.#C(this.#t+2,")")
return}const[n]=this.#s??[]
if(n?.kind==="text"&&this.#s?.every(shell_isDigit)===true)this.#s=undefined
this.#a(t.length)
if(t==="<<"||t==="<<-")this.#P(t==="<<-")
else this.#k=true}#P(e){const t=/^[ \t]*(?:'([^'\n]+)'|"([^"\n]+)"|(\\?)([^\s;|&<>()'"]+))/.exec(this.source.text.slice(this.#t,Math.min(this.end,this.#t+200)))
if(t===null)return
const n=t[1]??t[2]??t[4]??""
this.#b.push({delimiter:n,expands:t[4]!==undefined&&t[3]==="",stripsTabs:e})
this.#t+=t[0].length}#v(){this.#o(1)
const{text:e}=this.source
for(const{delimiter:t,expands:n,stripsTabs:s}of this.#b.splice(0)){const r=this.#t
while(this.#t<this.end){const o=e.indexOf("\n",this.#t)
const a=o===-1||o>this.end?this.end:o
const i=e.slice(this.#t,a).replace(/\r$/,"")
const c=(s?i.replace(/^\t+/,""):i)===t
if(c){this.hereDocuments.push({source:this.source,start:r,end:Math.max(r,this.#t),expands:n,stripsTabs:s})}this.#t=Math.min(this.end,a+1)
if(c)break}}}#w(){const e=this.source.text.indexOf("\n",this.#t)
this.#t=e===-1?this.end:Math.min(e,this.end)}#E(){if(this.#s!==undefined)return
this.#s=[]
this.#r=this.#t}#d(e,t){this.#E()
const n=this.#s?.at(-1)
if(e.kind==="text"&&n?.kind==="text"){this.#s?.splice(-1,1,{kind:"text",text:n.text+e.text})}else if(e.kind!=="text"&&n?.kind==="text"&&n.text===""){this.#s?.splice(-1,1,e)}else if(e.kind!=="text"||e.text!==""||n===undefined){this.#s?.push(e)}this.#t+=t}#$(e,t){this.#d({kind:"text",text:e},t)}#l(e){this.#d({kind:"unknown"},Math.max(1,e-this.#t))}#A(e,t,n){return closingBracket(this.source.text,this.#t+e,this.end,t,n)}#y(){this.#s=undefined
this.#n=[]
this.#t=this.end}#S(){const e=this.#s?.at(-1)
return this.#s?.length===1&&e?.kind==="text"&&/^\w+\+?=$/.test(e.text)}#a(e){if(this.#s!==undefined){const{source:e}=this
const t={source:e,start:this.#r,end:this.#t,parts:this.#s}
if(this.#k)this.#k=false
else this.#n.push(t)
this.#s=undefined}this.#t+=e}#o(e){this.#a(e)
this.#k=false
const{command:t,assignments:n}=statement(this.#n.splice(0))
if(t!==undefined)this.commands.push(t)
this.assignments.push(...n)}}he=ShellReader
function shell_isDigit(e){return e.kind==="text"&&/^\d+$/.test(e.text)}function scriptText(e){const{raw:t,written:n}=e
if(t.kind!=="scalar"||typeof t.value!=="string")return undefined
if(/^[|>]/.test(n))return blockText(t.source,n,t.start)
const s=/^["']/.test(n)?1:0
const r=n.slice(s,n.length-s)
if(r!==t.text||r.includes("\n"))return undefined
return new J.an(t.source,r,[{text:0,host:t.start+s}])}function blockText(e,t,n){const s=t.startsWith(">")
const r=[]
for(let e=t.indexOf("\n")+1;e>0&&e<=t.length;){const n=t.indexOf("\n",e)
const s=n===-1?t.length:n
r.push({at:e,text:t.slice(e,s).replace(/\r$/,"")})
e=s+1}const o=r.find(e=>e.text.trim()!=="")
const a=/^ */.exec(o?.text??"")?.[0].length??0
const i=[]
let c=""
let l=""
for(const[e,t]of r.entries()){const r=t.text.slice(a)
const o=s&&l.trim()!==""&&r.trim()!==""&&![r,l].some(e=>/^\s/.test(e))
if(e>0)c+=o?" ":"\n"
i.push({text:c.length,host:n+t.at+Math.min(a,t.text.length)})
c+=r
l=r}return new J.an(e,c,i)}const ge=/\baz\b|\baks-engine\b|-Az(?:ureRm)?[A-Z]|"vlabs"|\b(?:helm|kubectl|kubeadm|istioctl|linkerd|cilium|flux|dapr|velero|karmadactl|kubefedctl|clusteradm)\b/i
const ye=/\.(?:sh|bash|zsh|ksh|envrc)$/
const ke=/^#!.*\b(?:ba|da|z|k)?sh\b/
function readScriptFile(e){const t=readScripts(e)
const n=t.flatMap(e=>e.hereDocuments.map(readHereDefinition))
return{documents:[...t.filter(({calls:e})=>e.length>0),...n.flatMap(({documents:e})=>e),...t.flatMap(e=>e.commands.flatMap(e=>overridesOf(e)??[]))],unreadable:n.flatMap(({unreadable:e})=>e)}}function readScripts(e){const{file:t,text:n}=e
if(!ge.test(n))return[]
if(/\.ps[md]?1$/i.test(t)){return[scriptOf(e,readPowerShell(e,0,n.length))]}if(ye.test(t)||ke.test(n.slice(0,200))){return[scriptOf(e,readShell(e,0,n.length))]}if(/(?:^|\/)(?:GNU)?[Mm]akefile$|\.mk$/.test(t))return readMakefile(e)
if(/\.ya?ml$/.test(t)&&/^[ \t-]*(?:steps|stages|jobs)[ \t]*:/m.test(n)){return(0,p.h)(e).flatMap(({root:e})=>e===undefined?[]:read_stepsOf(e))}return[]}function readMakefile(e){const t=[]
for(const n of e.text.matchAll(/^\t[@+-]*((?:[^\\\n]|\\[\s\S])*)/gm)){const s=n[1]??""
if(!ge.test(s))continue
const r=n.index+n[0].length
t.push(scriptOf(e,readShell(e,r-s.length,r,{make:true})))}return t}const be=["run","script","bash"]
const ve=["pwsh","powershell"]
function read_stepsOf(e){const t=[]
for(const n of[...e.entries(),...e.items()]){if(n.key==="steps"&&n.isList){for(const e of n.items())t.push(...stepScripts(e))}t.push(...read_stepsOf(n))}return t}function stepScripts(e){const t=e.get("shell")?.text??runnerShell(e)
const n=/^(?:pwsh|powershell)\b/.test(t)
const s=t===""||/^(?:ba|z|da)?sh\b/.test(t)
const r=e.get("with")??e.get("inputs")
const o=r?.get("scriptType")?.text??""
const a=e.get("uses")?.text??e.get("task")?.text??""
const i=r?.get("inlineScript")??r?.get("Inline")
const c=/^(?:ps|pscore)$/.test(o)||/powershell/i.test(a)
return[...s?be.flatMap(t=>scriptAt(e.get(t),false)):[],...n?scriptAt(e.get("run"),true):[],...ve.flatMap(t=>scriptAt(e.get(t),true)),...o==="batch"?[]:scriptAt(i,c)]}function runnerShell(e){const t=e.parent?.parent
const n=t?.get("runs-on")?.text??""
return t?.at("defaults","run","shell")?.text??(/windows/i.test(n)?"pwsh":"")}function scriptAt(e,t){const n=e===undefined?undefined:scriptText(e)
if(n===undefined||!ge.test(n.text))return[]
const s=t?readPowerShell:readShell
return[scriptOf(n,s(n,0,n.text.length))]}const we={documents:[],unreadable:[]}
function readFile(e,t){const n=readWhole(e,t)
const s=readScriptFile(e)
const r=[...n.documents,...readMarketplaceItem(e),...s.documents]
return{documents:[...r,...readTraces(e,r,t)],unreadable:[...n.unreadable,...s.unreadable]}}function readTraces(e,t,n){const s=n.chartOf(e.file)!==undefined
const r=[...s?[]:(0,H._7)(e,t),...s?[]:releaseTraces(e),...inventoryTraces(e),...t.flatMap(e=>e.kind==="script"?callTraces(e):[])]
if(r.length===0)return[]
return[{kind:"component-traces",source:e,traces:r,isEngineAddon:(0,H.$y)(e)}]}function readWhole(e,t){const{file:n,text:s}=e
const r=/^\s*(?:\/[/*][^\n]*\s*)*[[{](?![{%])/.test(s)
const o=!(0,ee.Ge)(n)&&t.chartOf(n)===undefined&&(0,ee.Z5)(s,n)
if(r&&!(0,re.nW)(e)&&o){return readJsonManifests(e,t.declared)}if(r)return readJson(e,t.declared)
if(/^apiVersion:\s*["']?vlabs\b/m.test(s))return readYamlDefinition(e)
return o?readYamlManifests(e,t.declared):we}const Se=/"(?:apiVersion|properties|apiModel|vmSize)"\s*:/i
function readJson(e,t){if(!Se.test(e.text)&&!e.text.includes("\\u00"))return we
const n=parseJson(e)
const s=e.hasByteOrderMark?[Ae,...n.faults]:n.faults
const r=n.root===undefined?[]:(0,re.Fw)(e,n.root,s)
if(r.length===0){const isInList=t=>(0,re.Fw)(e,t,[]).some(({form:e})=>e!=="pool")
const t=n.root?.items().find(isInList)
if(t!==undefined)return{documents:[],unreadable:[notAList(t)]}
if(s.length===0||!(0,re.nW)(e))return we}const o=s.every(e=>e.code!=="syntax")
const a=s.slice(0,1).map(kinds_rejected)
if(!o)return{documents:[],unreadable:a}
const i=r.flatMap(e=>readAddonManifests(e,t))
return{documents:[...r,...i],unreadable:a}}const Ae={code:"byte-order-mark",message:"The file begins with a byte order mark; save it as UTF-8 without one.",offset:0}
function kinds_rejected(e){return{code:e.code,message:`This cluster definition is not JSON that aks-engine reads. ${e.message}`,offset:e.offset,inScope:true}}function notAList(e){return{code:"not-a-definition",message:"aks-engine reads one cluster definition a file, not a list; put each in its own file.",offset:e.raw.start,inScope:true}}function readYamlDefinition(e){const isDefinition=({root:t})=>t!==undefined&&(0,re.Fw)(e,t,[]).some(({form:e})=>e==="plain")
const t=(0,p.h)(e).find(isDefinition)
if(t===undefined)return we
return{documents:[],unreadable:[{code:"not-a-definition",message:"This looks like a cluster definition in YAML, and aks-engine reads JSON only; scan the JSON.",offset:t.root?.raw.start??t.start,inScope:true}]}}const xe=/(?:\.(?:sh|bash|ps1|ya?ml|mk)|(?:^|\/)(?:Makefile|Jenkinsfile)[^/]*)$/
const $e=[{platform:"azure-stack",what:"an aks-engine command",files:xe,pattern:/^(?![ \t]*(?:#|\/\/)).*?\baks-engine(?:\.exe)?\s+(?:deploy|generate|upgrade|scale|addpool)\b/m},{platform:"aks",what:"an az aks command",files:xe,pattern:/^(?![ \t]*(?:#|\/\/)).*?\baz\s+aks\s+(?:create|update|upgrade|scale|get-credentials|nodepool|start|stop|command|install-cli|enable-addons)\b/m},{platform:"aks",what:"an action that deploys to AKS",files:/\.ya?ml$/,pattern:/^[ \t]*(?:-[ \t]+)?uses:[ \t]*["']?azure\/(?:aks-set-context|aks-create-action)@/im},{platform:"aks",what:"a managed cluster in Terraform",files:/\.tf$/,pattern:/^[ \t]*resource\s+"azurerm_kubernetes_cluster"/m},{platform:"aks",what:"a managed cluster resource",files:/\.(?:bicep|json)$/,pattern:/["']?(?:type["']?\s*:\s*["']|resource\s+\w+\s+["'])Microsoft\.ContainerService\/managedClusters["'@]/i}]
function platformEvidence(e){return $e.flatMap(({platform:t,what:n,files:s,pattern:r})=>{if(!s.test(e.file))return[]
const o=r.exec(e.text)
return o===null?[]:[{platform:t,what:n,offset:o.index+leading(o[0])}]})}function leading(e){return e.length-e.trimStart().length}var Ce=s(2493)
var Ee=s(821)
function componentRows(e,t){return t.flatMap(({name:t,category:n})=>{const s=e.filter(e=>e.subject===t)
if(s.length===0)return[]
const r=[...s].sort((e,t)=>e.rank-t.rank)
const o=new Set
const a=r.filter(({at:e})=>{const t=`${e.file}:${String(e.start.line)}`
const n=!o.has(t)
o.add(t)
return n})
return[{name:t,category:n,version:r.find(({version:e})=>e!==null)?.version??null,evidence:a.map(({at:e,how:t})=>({at:e,how:t})),supportedBy:(0,Ee.ci)(s)?"microsoft":"customer"}]})}var Pe=s(1687)
var Ne=s(7423)
var Oe=s(8336)
const Ie=new Set(["root","image-decides","unknown"])
function workloadRows(e,t){if(e.kind!=="workload")return[]
return e.pod.containers.filter(e=>e.image!==undefined).map(n=>workloadRow(e,n,t))}function workloadRow(e,t,n){const{object:s,pod:r,inferred:o}=e
const{raw:a}=t.node
const i=(0,Oe.Z5)(r,t).verdict
const c=t.image?.text??""
const l=Ie.has(i)?n.table("rootImages").find(({repository:e})=>(0,Ne.L)(c,e)):undefined
return{at:(0,J.ee)(a.source.trace(a.start,a.start).at),kind:s.kind,name:s.name,container:t.name,list:t.list,user:i,fsGroup:fsGroupOf(e),...o&&{inferred:o},...l!==undefined&&{exception:l.image}}}function fsGroupOf({pod:{fsGroup:e}}){if(e===undefined)return null
const t=e.asNumber()
return t!==undefined&&Number.isInteger(t)?t:"unknown"}function buildReport(e){const{platform:t,policies:n,scanned:s,files:r}=e
const o=[...s.flatMap(e=>e.findings),...e.concluded].sort(byPlace)
const a=[...e.problems].sort(byFile)
const i=s.every(({document:e,facts:t})=>{const{kind:n}=e
return t.length===0&&(n==="script"||n==="component-traces")})
if(i&&o.length===0&&a.length===0)a.push(_e)
return{status:(0,Pe.c2)(o,a),platform:t,policies:n.inForce.filter(({file:e})=>t.value==="both"||t.value===e.platform).map(({file:e,edition:t})=>({id:e.id,title:e.title,edition:t.id,url:t.url})),files:{scanned:r.scanned,skipped:[...r.skipped].sort(byFile)},workloads:s.flatMap(({document:e})=>workloadRows(e,n)).sort(byPlace),components:componentRows(s.flatMap(({facts:e})=>e),n.table("components")),clusters:s.flatMap(e=>clusterRow(e,a)).sort(byPlace),findings:o,problems:a,coverage:coverageOf(e)}}const _e={file:".",code:Pe.LT,message:"No cluster definition, workload or webhook configuration was found here. Name the right folder, or say so if the repository holds none.",inScope:true}
function clusterRow({document:e,findings:t},n){if(e.kind!=="cluster-definition"||isPart(e))return[]
const s=e
const{raw:r}=s.root.node
const{file:o}=s.source
const count=e=>typeof e==="number"?e:null
return[{at:(0,J.ee)(r.source.trace(r.start,r.start).at),name:s.name,target:s.target,generated:s.generated,kubernetesVersion:s.kubernetesVersion,status:(0,Pe.c2)(t,n.filter(e=>e.file===o)),masters:count(s.masterProfile?.field("count")?.node.asNumber()),pools:s.pools.map(e=>({name:e.field("name")?.asString()??null,count:count(e.field("count")?.node.asNumber())})),addons:(s.kubernetesConfig?.field("addons")?.items()??[]).filter(e=>e.field("enabled")?.node.asBoolean()===true).flatMap(e=>e.field("name")?.asString()??[])}]}function isPart({form:e}){return e==="pool"||e==="overrides"}function coverageOf({platform:e,policies:t,rules:n}){return t.clauses.map(t=>({clause:{id:t.id,edition:t.edition,section:t.section,url:t.url},summary:t.summary,status:t.status,inForce:e.value==="both"||e.value===t.platform,rules:n.filter(e=>e.clauses.includes(t.id)).map(e=>e.id),...t.notCheckable!==undefined&&{notCheckable:t.notCheckable}}))}function byFile(e,t){return e.file<t.file?-1:e.file>t.file?1:0}function byPlace(e,t){const n=e.severity===undefined||t.severity===undefined||e.severity===t.severity?0:(0,Pe.O6)(e.severity,t.severity)?-1:1
const s=(e.ruleId??"")<(t.ruleId??"")?-1:1
return byFile(e.at,t.at)||e.at.start.line-t.at.start.line||e.at.start.column-t.at.start.column||n||s}function decidePlatform(e,t,n){const s=[]
for(const e of t){if(e.kind!=="cluster-definition")continue
const{file:t}=e.source
const n=(0,J.ee)(e.root.node.raw.source.trace(e.root.node.raw.start,e.root.node.raw.start).at)
s.push({platform:"azure-stack",evidence:{at:n,file:t,what:"a cluster definition"}})}for(const{source:e,evidence:t}of n){for(const{platform:n,what:r,offset:o}of t){const t=(0,J.ee)({source:e,start:o,end:o})
s.push({platform:n,evidence:{at:t,file:e.file,what:r}})}}const r=new Set(s.map(e=>e.platform))
const[o]=r
const a=r.size===1&&o!==undefined?o:"both"
const i=e.platform==="auto"?a:e.platform
return{overall:{value:i,evidence:s.map(e=>e.evidence)},of(t){const n=e.platforms.find(e=>e.matches(t))?.platform??"auto"
return n==="auto"?i:n}}}var Te=s(7190)
const Me=e(import.meta.url)("node:crypto")
var Re=s(8748)
const Le=60
function excerptOf(e){const{lines:t}=e.source
const{line:n}=t.position(e.start)
const s=t.offsetOfLine(n)
const r=s+t.line(n).length
const o=Math.min(Math.max(e.end,e.start),r)
const{text:a,moved:i}=(0,Re.hQ)(e.source.text,s,r,(0,Re.Fj)(e.source))
const c=i(e.start)
const l=Math.max(c+1,i(o))
const u=c>Le?avoidHalf(a,c-Le):0
const d=Math.min(a.length,avoidHalf(a,Math.max(c+Le,Math.min(l,c+2*Le))))
const f=u>0?"…":""
const p=d<a.length?"…":""
return{line:n,text:f+a.slice(u,d)+p,caret:c-u+f.length,width:Math.max(1,Math.min(l,d)-c)}}function avoidHalf(e,t){const n=e.charCodeAt(t)
return n>=56320&&n<=57343?t+1:t}function placeOf({node:e,part:t}){return traceOf(e,t).at}function traceOf(e,t){const n=t==="key"||e.raw.kind!=="scalar"||e.raw.start===e.raw.end
if(!n)return e.trace
for(let t=e;t!==undefined;t=t.parent){const e=t.keyTrace
if(e!==undefined)return e
if(t.raw.kind==="scalar"&&t.raw.end>t.raw.start)return t.trace}const{raw:s}=e
const r=s.kind==="map"?s.pairs[0]:undefined
if(r!==undefined)return r.keySource.trace(r.keyStart,r.keyEnd)
return s.source.trace(s.start,Math.min(s.end,s.start+1))}function buildFinding(e,t,n,s,r){const o=placeOf(t.at)
const a=(0,J.ee)(o)
const i=[e,a.file,keyPath(t.at.node),t.at.part].join("\n")
return{ruleId:e,severity:n,message:(0,Re.E$)(t.message),help:(0,Re.E$)(t.help),at:a,excerpt:excerptOf(o),related:(t.related??[]).map(e=>({at:(0,J.ee)(placeOf(e.at)),message:(0,Re.E$)(e.message)})),clauses:s.map(({id:e,edition:t,section:n,url:s})=>({id:e,edition:t,section:n,url:s})),fingerprint:fingerprint(i,r(i)),...t.fix!==undefined&&{fix:{...t.fix,at:a}}}}function buildFact(e,t,n){const s=placeOf(t.at)
const{subject:r,how:o,rank:a,version:i,managed:c}=t
const l=(0,J.ee)(s)
return{ruleId:e,subject:r,how:o,rank:a,version:i,managed:c,at:l,excerpt:excerptOf(s),platform:n}}function buildConclusion(e,t,n,s){const{at:r,related:o,message:a,help:i,excludes:c}=t
return{ruleId:e,severity:n,message:(0,Re.E$)(a),help:(0,Re.E$)(i),at:r.at,excerpt:r.excerpt,related:o.map(e=>({at:e.at,message:`It shows here, too: ${e.how}.`})),clauses:s.map(({id:e,edition:t,section:n,url:s})=>({id:e,edition:t,section:n,url:s})),fingerprint:fingerprint([e,r.subject].join("\n"),0),...c===true&&{excludes:c}}}function fingerprint(e,t){return(0,Me.createHash)("sha256").update(`${e}\n${String(t)}`).digest("hex").slice(0,32)}function keyPath(e){const t=[]
let n=e
for(;n.parent!==undefined;n=n.parent){t.push(n.pair?.key??itemName(n))}const s=n.get("kind")?.asString()??""
const r=n.at("metadata","name")?.text??""
return[`${s}/${r}`,...t.reverse()].join("\n")}function itemName(e){const t=e.entries().find(e=>e.key?.toLowerCase()==="name")?.text
return t===undefined||t===""?`[${String(e.index??0)}]`:`[name=${t}]`}function ordinals(){const e=new Map
return t=>{const n=e.get(t)??0
e.set(t,n+1)
return n}}function runRules(e,t,n){const s=[]
const r=[]
const{platform:o,kubernetesVersion:a,aksEngineVersion:i,production:c}=n
for(const l of e){if(l.kind!==t.kind)continue
const e=n.severities[l.id]==="off"
const u=clausesInForce(l.clauses,n.policies,o)
const d=e||u.length===0&&l.clauses.length>0
if(d&&l.conclude===undefined)continue
l.check(t,{table:e=>n.policies.table(e),platform:o,kubernetesVersion:a,aksEngineVersion:i,production:c,note:e=>r.push(buildFact(l.id,e,o)),report:e=>{const t=cited(e,u)
if(d||t.length===0&&l.clauses.length>0)return
const r=severityOf(l,e,t,n.severities)
s.push(buildFinding(l.id,e,r,t,n.ordinal))}})}return{findings:s,facts:r}}function concludeRules(e,t,n){const s=[]
for(const r of e){if(r.conclude===undefined||n.severities[r.id]==="off")continue
const e=t.filter(e=>e.ruleId===r.id)
r.conclude(e,{table:e=>n.policies.table(e),report:e=>{const t=clausesInForce(r.clauses,n.policies,e.at.platform)
const o=cited(e,t)
if(o.length===0)return
const a=severityOf(r,e,o,n.severities)
s.push(buildConclusion(r.id,e,a,o))}})}return s}function clausesInForce(e,t,n){return e.flatMap(e=>{const s=t.clause(e)
if(s===undefined)return[]
return n==="both"||n===s.platform?[s]:[]})}function cited(e,t){const{clauses:n}=e
return n===undefined?t:t.filter(e=>n.includes(e.id))}function severityOf(e,t,n,s){const r=s[e.id]
if(r!==undefined&&r!=="off")return r
return t.severity??e.severity??(0,Pe.Zk)(n.map(e=>Pe.ku[e.status]))??"notice"}async function scan(e,t){const{files:n,skipped:s,reported:r}=await discover(e,t)
const o=[...s]
const a=[]
const i={chartOf:chartsAmong(n.map(e=>e.path)),declared:t.workloadKinds}
for(let t=0;t<n.length;t+=Ke){const s=n.slice(t,t+Ke)
for(const[t,n]of(await Promise.all(s.map(t=>readText(e,t)))).entries()){const e=s[t]?.path??""
if("text"in n){a.push(readOne(new J._n(e,n.text),i))}else if(n.couldMatter)o.push({file:e,reason:n.skip})}}const c=(0,Ce.hd)(t.policyEdition,t.components)
const l=[...a.flatMap(e=>e.documents),...chartTraces(a.map(({source:e})=>e))]
const u=decidePlatform(t,l,a)
const d=t.kubernetesVersion??versionOf(l)
const f=ordinals()
const p=l.filter(e=>r(e.source.file)).map(e=>({document:e,...runRules(Te.a,e,{policies:c,platform:u.of(e.source.file),kubernetesVersion:d,aksEngineVersion:t.aksEngineVersion,production:t.production,severities:t.severities,ordinal:f})}))
return buildReport({platform:u.overall,policies:c,rules:Te.a,scanned:p,concluded:concludeRules(Te.a,p.flatMap(({facts:e})=>e),{policies:c,severities:t.severities}),problems:a.flatMap(problemsOf).filter(e=>r(e.file)),files:{scanned:a.filter(({source:e})=>r(e.file)).length,skipped:o.filter(e=>r(e.file))}})}const Ke=64
function readOne(e,t){return{source:e,...readFile(e,t),evidence:platformEvidence(e)}}function problemsOf({source:e,unreadable:t}){return t.map(({code:t,message:n,offset:s,inScope:r})=>({file:e.file,at:(0,J.ee)({source:e,start:s,end:s}),code:t,message:n,inScope:r}))}function versionOf(e){const t=e.flatMap(e=>e.kind==="cluster-definition"?e.kubernetesVersion??[]:[])
const[n]=t
return t.every(e=>e===n)?n:undefined}},6714:(e,t,n)=>{n.d(t,{Z:()=>loadOptions})
var s=n(2463)
const r=JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"Configuration of aks-support-check (.github/aks-support.yml)","type":"object","additionalProperties":false,"properties":{"paths":{"description":"Files and folders to report on. The whole tree is read all the same.","$ref":"#/definitions/texts"},"include":{"description":"Globs: report only on files that one of them matches.","$ref":"#/definitions/texts"},"exclude":{"description":"Globs: leave files that one of them matches out altogether.","$ref":"#/definitions/texts"},"rules":{"description":"Severity by rule ID, or off.","type":"object","additionalProperties":{"enum":["error","warning","notice","off"]}},"fail-on":{"description":"The lowest severity that fails a run.","enum":["error","warning","notice","never"]},"fail-on-incomplete":{"description":"Whether a file that could not be read fails the Action\'s step.","enum":["true","false"]},"platform":{"description":"Which platform\'s policy applies; auto decides by what the repository holds.","$ref":"#/definitions/platform"},"platforms":{"description":"The platform by glob, where a repository serves both.","type":"object","additionalProperties":{"$ref":"#/definitions/platform"}},"kubernetes-version":{"description":"The Kubernetes version that the workloads run on, e.g. 1.20 or 1.29.4.","type":"string","pattern":"^v?1\\\\.[0-9]+(\\\\.[0-9]+)?$"},"policy-edition":{"description":"The edition of the AKS Engine support policy, by its date.","type":"string"},"aks-engine-version":{"description":"The release of aks-engine that creates and upgrades the clusters, e.g. 0.85.0.","type":"string","pattern":"^v?0\\\\.[0-9]+\\\\.[0-9]+$"},"production":{"description":"Whether the clusters serve production, which later editions want to be highly available.","enum":["true","false"]},"components":{"description":"Third-party components by name that the inventory is to know besides its own catalogue, and by what each shows.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"category":{"type":"string","minLength":1},"groups":{"$ref":"#/definitions/texts"},"images":{"$ref":"#/definitions/texts"},"charts":{"$ref":"#/definitions/texts"},"sources":{"$ref":"#/definitions/texts"},"labels":{"$ref":"#/definitions/texts"},"calls":{"$ref":"#/definitions/texts"},"flexDrivers":{"$ref":"#/definitions/texts"}}}},"workload-kinds":{"description":"Further kinds that carry pods: [group/]Kind, and the path or paths to the pod\'s spec, with [] behind a key whose items are meant, e.g. spec.workers[].template.spec.","type":"object","propertyNames":{"pattern":"^([a-z0-9.-]+/)?[A-Z][A-Za-z0-9]*$"},"additionalProperties":{"anyOf":[{"$ref":"#/definitions/keyPath"},{"type":"array","minItems":1,"items":{"$ref":"#/definitions/keyPath"}}]}}},"definitions":{"texts":{"type":"array","items":{"type":"string","minLength":1}},"platform":{"enum":["auto","azure-stack","aks","both"]},"keyPath":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]*(\\\\[\\\\])?(\\\\.[A-Za-z][A-Za-z0-9_-]*(\\\\[\\\\])?)*$"}}}')
var o=n(8823)
var a=n(8748)
var i=n(1387)
var c=n(9915)
const l=".github/aks-support.yml"
function readConfig(e,t,n){const a=new i._n(e,t)
const[l,u]=(0,c.h)(a)
if(l===undefined)return{}
const d=l.faults[0]
if(d!==undefined){const t=(0,i.ee)({source:a,start:d.offset,end:d.offset})
throw new o.j(`${e} is not well-formed YAML. ${d.message}`,t)}if(u!==undefined)throw new o.j(`${e} holds more than one YAML document.`)
const{root:f}=l
if(f===undefined||f.isNull)return{}
const p=toPlain(f)
const h=new s.Ajv({allErrors:false,verbose:true}).compile(r)
if(!h(p)){const t=h.errors?.[0]
throw t===undefined?new o.j(`${e} does not fit its schema.`):explain(e,f,t)}for(const t of f.get("rules")?.entries()??[]){if(n.includes(t.key??""))continue
throw at(e,t,true,`there is no rule "${t.key??""}"; --list-rules shows all of them`)}return p}function toPlain(e){if(e.isMap)return Object.fromEntries(e.entries().map(e=>[e.key,toPlain(e)]))
if(e.isList)return e.items().map(toPlain)
return e.isNull&&e.text===""?null:e.text}function explain(e,t,n){const s=n.instancePath.split("/").slice(1).map(e=>e.replaceAll("~1","/").replaceAll("~0","~"))
const o=s.reduce((e,t)=>(e.isList?e.items()[Number(t)]:e.get(t))??e,t)
if(n.keyword==="additionalProperties"){const{additionalProperty:t}=n.params
const s=typeof t==="string"?t:""
const a=Object.keys(r.properties).join(", ")
return at(e,o.get(s)??o,true,`there is no setting "${s}"; there are ${a}`)}const{propertyName:a}=n
if(a!==undefined){const t="there only a kind such as Widget or example.com/Widget is allowed"
return at(e,o.get(a)??o,true,`the key is "${a}", but ${t}`)}const i=o.key===undefined?"the file":`"${o.key}"`
return at(e,o,false,`${i} is ${found(o)}, but ${allowed(n)} is allowed`)}function found(e){if(e.isMap)return"a map"
if(e.isList)return"a list"
return e.text===""?"empty":`"${(0,a.E$)((e.text??"").slice(0,60))}"`}function allowed(e){const{allowedValues:t,type:n,pattern:s}=e.params
if(Array.isArray(t))return`only ${t.map(e=>`"${String(e)}"`).join(", ")}`
if(typeof n==="string")return n==="array"?"only a list":n==="object"?"only a map":`only a ${n}`
if(e.schemaPath.includes("/keyPath/"))return"only a path such as spec.template.spec or spec.workers[].template.spec"
if(typeof s==="string"){return s.includes("0\\.")?"only a release such as 0.85.0":"only a version such as 1.20 or 1.29.4"}return"only a text that is not empty"}function at(e,t,n,s){const r=n||t.isMap||t.isList?t.keySpan??t.span:t.span
return new o.j(`${e}:${String(r.start.line)}: ${s}.`,r)}var u=n(4006)
var d=n(2493)
function resolveOptions(e,t){return{paths:list(e.paths,t.paths),include:list(e.include,t.include),exclude:list(e.exclude,t.exclude),severities:t.rules??{},failOn:oneOf("fail-on",f,e.failOn,t["fail-on"])??"error",failOnIncomplete:oneOf("fail-on-incomplete",p,e.failOnIncomplete,t["fail-on-incomplete"])==="true",platform:oneOf("platform",h,e.platform,t.platform)??"auto",platforms:Object.entries(t.platforms??{}).map(([e,t])=>({matches:u(e,{dot:true}),platform:oneOf("platforms",h,t)??"auto"})),kubernetesVersion:version(e.kubernetesVersion??"")??version(t["kubernetes-version"]??""),policyEdition:oneOf("policy-edition",(0,d.bD)(),e.policyEdition,t["policy-edition"]),aksEngineVersion:release(e.aksEngineVersion??"")??release(t["aks-engine-version"]??""),production:oneOf("production",p,e.production,t.production)==="true",components:Object.entries(t.components??{}).map(([e,t])=>({category:"third-party software",...t,name:e})),workloadKinds:Object.entries(t["workload-kinds"]??{}).flatMap(([e,t])=>(typeof t==="string"?[t]:t).map(t=>workloadKind(e,t)))}}const f=["error","warning","notice","never"]
const p=["true","false"]
const h=["auto","azure-stack","aks","both"]
function list(e,t){return e!==undefined&&e.length>0?e:t??[]}function oneOf(e,t,...n){const s=n.find(e=>e!==undefined&&e!=="")
if(s===undefined)return undefined
const r=t.find(e=>e===s)
if(r!==undefined)return r
throw new o.j(`${e} is ${JSON.stringify(s)}, but only ${t.map(e=>`"${e}"`).join(", ")} is allowed.`)}function release(e){if(e==="")return undefined
if(/^v?0\.\d+\.\d+$/.test(e))return e.replace(/^v/,"")
throw new o.j(`aks-engine-version is ${JSON.stringify(e)}, but only a release such as "0.85.0" is allowed.`)}function workloadKind(e,t){const n=e.lastIndexOf("/")
return{...n>=0&&{group:e.slice(0,n)},kind:e.slice(n+1),path:t.replaceAll("[]",".[]").split(".")}}function version(e){if(e==="")return undefined
if(/^v?1\.\d+(?:\.\d+)?$/.test(e))return e.replace(/^v/,"")
throw new o.j(`kubernetes-version is ${JSON.stringify(e)}, but only a version such as "1.20" or "1.29.4" is allowed.`)}var m=n(7190)
var g=n(8760)
async function loadOptions(e,t,n){const s=await loadConfig(e,t,n.configFile)
const r=[]
for(const s of n.paths??[])r.push(await namedPath(e,t,s))
for(const t of r.length>0?[]:s.paths??[]){r.push(await namedPath(e,e,t))}return resolveOptions({...n,paths:r},s)}async function namedPath(e,t,n){const s=await(0,g.qs)(e,t,n)
if("path"in s)return s.path
throw new o.j(s.refused==="missing"?`The path ${JSON.stringify(n)} does not exist.`:`The path ${JSON.stringify(n)} lies outside the scanned root; nothing there is read.`)}async function loadConfig(e,t,n){const s=n===undefined||n===""?undefined:n
const r=await(0,g.Mk)(s===undefined?e:t,s??l)
if(r===undefined){if(s===undefined)return{}
throw new o.j(`The configuration file ${JSON.stringify(s)} cannot be read.`)}const a=await(0,g.qs)(e,s===undefined?e:t,s??l)
return readConfig("path"in a?a.path:s??l,r,m.a.map(e=>e.id))}},6745:(e,t,n)=>{n.d(t,{O:()=>s})
const s={fileBytes:8*1024*1024,yamlDocument:2*1024*1024,jsonText:8*1024*1024,depth:100,expandedNodes:1e6}},5128:(e,t,n)=>{n.d(t,{e:()=>SourceNode})
var s=n(1387)
class SourceNode{raw
parent
pair
index
#N
constructor(e,t,n,s){this.raw=e
this.parent=t
this.pair=n
this.index=s}get kind(){const{raw:e}=this
if(e.kind!=="scalar")return e.kind
if(e.templated)return"unknown"
if(e.value===null)return"null"
const t=typeof e.value
return t==="string"||t==="number"||t==="boolean"?t:"unknown"}get isUnknown(){return this.kind==="unknown"}get isMap(){return this.raw.kind==="map"}get isList(){return this.raw.kind==="list"}get isNull(){return this.kind==="null"}get key(){return this.pair?.key}entries(){const{raw:e}=this
this.#N??=e.kind==="map"?e.pairs.map(e=>new SourceNode(e.value,this,e)):[]
return this.#N}get(e){if(this.raw.kind!=="map")return undefined
const t=this.entries()
let n
for(let s=t.length-1;s>=0;s--){const r=t[s]
if(r?.key!==e)continue
if(r.pair?.merged!==true)return r
n=r}return n}at(...e){return e.reduce((e,t)=>typeof t==="number"?e?.items()[t]:e?.get(t),this)}#O
items(){const{raw:e}=this
this.#O??=e.kind==="list"?e.items.map((e,t)=>new SourceNode(e,this,undefined,t)):[]
return this.#O}asString(){return this.kind==="string"&&this.raw.kind==="scalar"?this.raw.text:undefined}asNumber(){const e=this.raw.kind==="scalar"?this.raw.value:undefined
return this.kind==="number"&&typeof e==="number"?e:undefined}asBoolean(){const e=this.raw.kind==="scalar"?this.raw.value:undefined
return this.kind==="boolean"&&typeof e==="boolean"?e:undefined}get text(){return this.raw.kind==="scalar"?this.raw.text:undefined}get written(){return this.raw.source.text.slice(this.raw.start,this.raw.end)}get path(){if(this.parent===undefined)return[]
return[...this.parent.path,this.pair?.key??this.index??0]}get trace(){return this.raw.source.trace(this.raw.start,this.raw.end)}get keyTrace(){const{pair:e}=this
return e?.keySource.trace(e.keyStart,e.keyEnd)}get span(){return(0,s.ee)(this.trace.at)}get keySpan(){const e=this.keyTrace
return e===undefined?undefined:(0,s.ee)(e.at)}get origin(){const{at:e,rendered:t}=this.trace
return t===undefined?undefined:{template:e,values:t.values}}}},3988:(e,t,n)=>{n.d(t,{R:()=>resolvePlain,d:()=>isTemplated})
const s=new Map([...spellings("y",true),...spellings("yes",true),...spellings("true",true),...spellings("on",true),...spellings("n",false),...spellings("no",false),...spellings("false",false),...spellings("off",false),...spellings("null",null),["~",null],["",null]])
function spellings(e,t){const n=e.charAt(0).toUpperCase()+e.slice(1)
return[...new Set([e,n,e.toUpperCase()])].map(e=>[e,t])}const r=/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/
const o=/^([-+])?\.(?:inf|Inf|INF)$/
function resolvePlain(e){const t=s.get(e)
if(t!==undefined)return t
const n=e.charCodeAt(0)
const a=n>=48&&n<=57||n===43||n===45||n===46
if(!a)return e
const i=e.replaceAll("_","")
const c=resolveInteger(i)
if(c!==undefined)return c
if(r.test(i))return Number(i)
const l=o.exec(e)
if(l!==null)return l[1]==="-"?-Infinity:Infinity
if(/^\.(?:nan|NaN|NAN)$/.test(e))return NaN
return e}function resolveInteger(e){const t=/^([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]*|[1-9]\d*)$/.exec(e)
const n=t?.[2]
if(n===undefined||/^0[oO]$/.test(n))return undefined
const s=/^0[oO]?([0-7]+)$/.exec(n)
const r=BigInt(s?.[1]===undefined?n:`0o${s[1]}`)
if(r>0xffffffffffffffffn&&!/^[1-9]/.test(n))return undefined
return t?.[1]==="-"?-Number(r):Number(r)}function isTemplated(e){if(e.length<3)return false
return a.some(([t,n])=>holds(e,t,n))||/@@[\w.-]+@@/.test(e)||/^(?:<[A-Za-z][\w .:/-]*>|__[A-Za-z]\w*__|%[A-Za-z]\w*%|\$[A-Za-z_]\w*)$/.test(e)}const a=[["${","}"],["{{","}}"],["<%","%>"],["#{","}"]]
function holds(e,t,n){const s=e.indexOf(t)
return s!==-1&&e.includes(n,s+t.length)}},1387:(e,t,n)=>{n.d(t,{an:()=>EmbeddedSource,_n:()=>FileSource,ee:()=>spanOf})
class LineIndex{text
#I
constructor(e){this.text=e
const t=[0]
for(let n=e.indexOf("\n");n!==-1;n=e.indexOf("\n",n+1)){t.push(n+1)}this.#I=t}position(e){if(!Number.isInteger(e)||e<0||e>this.text.length){throw new RangeError(`offset ${String(e)} lies outside a text of ${String(this.text.length)}`)}let t=0
let n=this.#I.length-1
while(t<n){const s=t+n+1>>1
if(this.start(s)<=e)t=s
else n=s-1}return{line:t+1,column:e-this.start(t)+1}}line(e){const t=this.start(e-1)
const n=this.#I[e]
const s=n===undefined?this.text.length:n-1
const r=this.text.slice(t,s)
return r.endsWith("\r")?r.slice(0,-1):r}offsetOfLine(e){return this.start(e-1)}start(e){const t=this.#I[e]
if(t===undefined)throw new RangeError(`there is no line ${String(e+1)}`)
return t}}class FileSource{file
text
hasByteOrderMark
#_
constructor(e,t){this.file=e
this.hasByteOrderMark=t.startsWith("\ufeff")
this.text=this.hasByteOrderMark?t.slice(1):t}get lines(){this.#_??=new LineIndex(this.text)
return this.#_}trace(e,t){return{at:{source:this,start:e,end:t}}}}class EmbeddedSource{host
text
offsets
file
constructor(e,t,n){this.host=e
this.text=t
this.offsets=n
this.file=e.file}trace(e,t){const n=this.toHost(e)
return this.host.trace(n,Math.max(n,this.toHost(t)))}toHost(e){let t=0
let n=this.offsets.length-1
while(t<n){const s=t+n+1>>1
if((this.offsets[s]?.text??0)<=e)t=s
else n=s-1}const s=this.offsets[t]
return s===undefined?e:s.host+(e-s.text)}}function spanOf(e){return{file:e.source.file,start:e.source.lines.position(e.start),end:e.source.lines.position(e.end)}}},3554:(e,t,n)=>{n.d(t,{m:()=>splitYaml})
function splitYaml(e){const t=[]
const n=/^(?:---(?=[ \t\r\n]|$)|\.\.\.(?=[ \t\r\n]|$)).*$/gm
let s=0
for(let r=n.exec(e);r!==null;r=n.exec(e)){const o=r.index
if(hasContent(e,s,o))t.push({start:s,end:o})
else if(e.startsWith("---",o)&&hasDirective(e,s,o))continue
s=o+3
n.lastIndex=Math.max(n.lastIndex,s)}if(hasContent(e,s,e.length))t.push({start:s,end:e.length})
return t}function hasContent(e,t,n){return/^[ \t]*[^\s#%]/m.test(e.slice(t,n))}function hasDirective(e,t,n){return/^%/m.test(e.slice(t,n))}},9915:(e,t,n)=>{n.d(t,{A:()=>parseYamlChunk,h:()=>parseYaml})
var s=n(8815)
var r=n(6745)
var o=n(5128)
var a=n(3988)
var i=n(3554)
function parseYaml(e){return(0,i.m)(e.text).map(t=>parseYamlChunk(e,t))}function parseYamlChunk(e,t){const{start:n,end:o}=t
const failed=e=>({root:undefined,faults:[e],start:n,end:o})
if(o-n>r.O.yamlDocument){return failed({code:"too-large",message:`A YAML document of more than ${String(r.O.yamlDocument)} characters is not read; split the file.`,offset:n})}const a=[]
for(const t of(new s.iX).parse(e.text.slice(n,o))){if(depthOf(t)>r.O.depth){return failed({code:"too-deep",message:`Maps and lists are nested more than ${String(r.O.depth)} levels deep.`,offset:n})}a.push(t)}const i=new s.Dk({schema:"failsafe",version:"1.2",uniqueKeys:false,strict:true,logLevel:"silent",prettyErrors:false})
for(const s of i.compose(a,true,o-n)){return readDocument(e,t,s)}return{root:undefined,faults:[],start:n,end:o}}function readDocument(e,{start:t,end:n},s){const r=s.errors[0]
if(r!==undefined){const e=Math.min(t+r.pos[0],n)
const s={code:"syntax",message:explain(r.code),offset:e}
return{root:undefined,faults:[s],start:t,end:n}}const a=new Reader(e,t)
const i=s.contents===null?undefined:a.read(s.contents)
const{fault:c}=a
return c===undefined?{root:i===undefined?undefined:new o.e(i),faults:[],start:t,end:n}:{root:undefined,faults:[c],start:t,end:n}}function depthOf(e){let t=0
const n=[{token:e,depth:0}]
for(let e=n.pop();e!==undefined;e=n.pop()){const s=e.token
const o=s.items===undefined?e.depth:e.depth+1
if(o>t)t=o
if(t>r.O.depth)return t
if(typeof s.value==="object")n.push({token:s.value,depth:o})
for(const e of s.items??[]){if(e.key)n.push({token:e.key,depth:o})
if(e.value)n.push({token:e.value,depth:o})}}return t}class Reader{source
base
#T=new Map
#M=new Map
fault
constructor(e,t){this.source=e
this.base=t}read(e){const t=this.#R(e)
if(!(0,s.Vj)(e)&&e.anchor!==undefined)this.#T.set(e.anchor,t)
return t}#R(e){const[t,n]=this.#L(e)
const{source:r}=this
if((0,s.Vj)(e)){const n=this.#T.get(e.source)
if(n!==undefined)return n
this.#K("syntax","An alias names no anchor that stands before it.",t)}else if((0,s.jn)(e)){return this.#j(e.value,e.tag,e.type==="PLAIN",t,n)}else if((0,s.oP)(e)){const s=e.items.map(e=>this.read(e))
return this.#D({kind:"list",source:r,start:t,end:n,items:s},s)}else if((0,s.jh)(e)){if(r.text.startsWith("{{",t))return this.#j("","template",true,t,n)
return this.#z(e.items,t,n)}return this.#j("",undefined,true,t,n)}#j(e,t,n,s,r){const o=typeof e==="string"?e:""
const i=t!==undefined&&!t.startsWith("tag:yaml.org,2002:")
return{kind:"scalar",source:this.source,start:s,end:r,text:i?this.source.text.slice(s,r):o,value:resolveTagged(o,t,n),templated:i||(0,a.d)(o),quoted:!n}}#z(e,t,n){const r=[]
const o=[]
for(const t of e){const e=t.key
const[n,a]=this.#L(e)
const i=t.value===null?this.#q(a):this.read(t.value)
const c=this.#F(e,n,a)
if(c==="<<"&&(0,s.jn)(e)&&e.type==="PLAIN")o.push(i)
else r.push({key:c,keyStart:n,keyEnd:a,keySource:this.source,value:i})}const a=new Set(r.map(e=>e.key))
for(const e of o.flatMap(mergedPairs)){if(a.has(e.key))continue
a.add(e.key)
r.push({...e,merged:true})}const i={kind:"map",source:this.source,start:t,end:n,pairs:r}
return this.#D(i,r.map(e=>e.value))}#F(e,t,n){if((0,s.jn)(e)&&typeof e.value==="string")return e.value
if((0,s.Vj)(e)){const t=this.#T.get(e.source)
if(t?.kind==="scalar")return t.text}return this.source.text.slice(t,n)}#q(e){return this.#j("",undefined,true,e,e)}#L(e){const[t,n]=e.range??[0,0]
return[this.base+t,this.base+n]}#D(e,t){const n=t.reduce((e,t)=>e+(this.#M.get(t)??1),1)
this.#M.set(e,n)
if(n>r.O.expandedNodes){this.#K("too-many-aliases","The aliases stand for too many nodes to be read.",e.start)}return e}#K(e,t,n){this.fault??={code:e,message:t,offset:n}}}function mergedPairs(e){if(e.kind==="map")return e.pairs
return e.kind==="list"?e.items.flatMap(mergedPairs):[]}function resolveTagged(e,t,n){switch(t){case"tag:yaml.org,2002:int":case"tag:yaml.org,2002:float":case"tag:yaml.org,2002:bool":case"tag:yaml.org,2002:null":return(0,a.R)(e)
case undefined:return n?(0,a.R)(e):e
default:return e}}function explain(e){return c[e]??"This is not well-formed YAML."}const c={BAD_ALIAS:"An alias or anchor has no valid name.",BAD_DIRECTIVE:"A directive (a line that begins with %) is not one that YAML knows.",BAD_DQ_ESCAPE:"A double-quoted string holds an escape that YAML does not know.",BAD_INDENT:"The indentation does not fit the lines above.",BAD_SCALAR_START:"A plain value begins with a character that YAML reserves; quote it.",BLOCK_AS_IMPLICIT_KEY:"A map or list begins where a plain key or value is expected.",BLOCK_IN_FLOW:"A block map or list stands inside brackets or braces.",MISSING_CHAR:"A quote, bracket, comma or colon is missing.",MULTILINE_IMPLICIT_KEY:"A key runs over more than one line.",TAB_AS_INDENT:"A tab is used as indentation; YAML takes spaces only.",UNEXPECTED_TOKEN:"Something stands here that YAML does not expect."}},8760:(e,t,n)=>{n.d(t,{Mk:()=>readNamed,RO:()=>writeNamed,qs:()=>resolveNamed})
var s=n(1455)
var r=n(6760)
async function resolveNamed(e,t,n){const o=(0,r.resolve)(t,n)
let a
try{await(0,s.lstat)(o)
a=await(0,s.realpath)(o)}catch{return{refused:"missing"}}const i=(0,r.relative)(await(0,s.realpath)(e),a)
if(i===".."||i.startsWith(`..${r.sep}`)||(0,r.isAbsolute)(i))return{refused:"outside"}
return{path:i.split(r.sep).join("/")}}async function readNamed(e,t){try{return await(0,s.readFile)((0,r.resolve)(e,t),"utf8")}catch{return undefined}}async function writeNamed(e,t,n){const o=(0,r.resolve)(e,t)
await(0,s.mkdir)((0,r.dirname)(o),{recursive:true})
await(0,s.writeFile)(o,n)}async function isFolder(e){try{return(await stat(e)).isDirectory()}catch{return false}}},9239:(e,t,n)=>{n.d(t,{B_:()=>stepsOf,IO:()=>Unreadable,Ot:()=>r,RR:()=>listing,e4:()=>decodeName})
class Unreadable extends Error{name="Unreadable"}function listing(e,t){return{files:[...e.keys()].sort().map(t=>({path:t,size:e.get(t)})),omitted:[...t.entries()].sort(([e],[t])=>e<t?-1:1).map(([e,t])=>({file:e,reason:t}))}}function stepsOf(e){const t=e.split("/")
return e.includes("\0")||t.some(e=>s.test(e))?undefined:t}const s=/^(?:|\.|\.\.|\.git)$/i
const r={link:"a symbolic link, which is not followed",submodule:"a submodule; scan its own repository",repository:"a git repository of its own; scan it there",name:"its name is not valid UTF-8",permission:"permission denied",special:"not a regular file",sparse:"outside the sparse checkout"}
const o=new TextDecoder("utf-8",{fatal:true,ignoreBOM:true})
const a=new TextDecoder("utf-8",{ignoreBOM:true})
function decodeName(e){try{return{name:o.decode(e),valid:true}}catch{return{name:a.decode(e),valid:false}}}},778:(t,n,s)=>{s.d(n,{w:()=>findRoot,d:()=>openWorkTree})
const r=e(import.meta.url)("node:fs")
var o=s(1455)
var a=s(6760)
var i=s(9239)
function systemReason(e){const t=systemCode(e)
switch(t){case undefined:return undefined
case"EACCES":case"EPERM":return i.Ot.permission
case"ENOENT":return"not there"
case"ELOOP":case"EMLINK":return i.Ot.link
default:return`cannot be read (${t})`}}function systemCode(e){if(typeof e!=="object"||e===null)return undefined
if(!("syscall"in e)||!("code"in e))return undefined
return typeof e.code==="string"?e.code:undefined}function stateOf(e){try{return(0,r.lstatSync)(e,{throwIfNoEntry:false})}catch(e){const t=systemReason(e)
if(t===undefined)throw e
return systemCode(e)==="ENOTDIR"?undefined:t}}async function realFolder(e){const t=(0,a.resolve)(e)
try{return await(0,o.realpath)(t)}catch{return t}}function isWithin(e,t){const n=(0,a.relative)(e,t)
return n!==".."&&!n.startsWith(`..${a.sep}`)&&!(0,a.isAbsolute)(n)}function isPortable(e){return(0,i.B_)(e)!==undefined&&(a.sep==="/"||!/[\\:]/.test(e))}function readWithin(e,t){if(!isPortable(t))throw new i.IO(c)
try{const n=(0,a.join)(e,t)
const s=r.realpathSync.native((0,a.dirname)(n))
if(!isOurs(e,s))throw new i.IO(c)
return readRegular((0,a.join)(s,(0,a.basename)(n)))}catch(e){const t=systemReason(e)
if(t===undefined)throw e
throw new i.IO(t,{cause:e})}}function readRegular(e){if((0,r.lstatSync)(e).isSymbolicLink())throw new i.IO(i.Ot.link)
const{O_RDONLY:t,O_NOFOLLOW:n,O_NONBLOCK:s}=r.constants
const o=(0,r.openSync)(e,t|n|s)
try{if(!(0,r.fstatSync)(o).isFile())throw new i.IO(i.Ot.special)
return(0,r.readFileSync)(o)}finally{(0,r.closeSync)(o)}}const c="outside the scanned folder"
function isOurs(e,t){const n=(0,a.relative)(e,t)
return isWithin(e,t)&&(n===""||(0,i.B_)(n.split(a.sep).join("/"))!==undefined)}const l=e(import.meta.url)("node:child_process")
function gitIn(e,t){const n=findGit()
if(n===undefined)return undefined
const s=["core.fsmonitor=false","core.hooksPath=/dev/null","core.quotepath=off"]
return{command:n,args:["--no-pager","--no-optional-locks",...s.flatMap(e=>["-c",e]),"-C",e,...t],env:environment()}}function git(e,t){const n=gitIn(e,t)
if(n===undefined)return Promise.resolve({refused:"git is not installed"})
const{command:s,env:r}=n
return new Promise(e=>{(0,l.execFile)(s,[...n.args],{env:r,encoding:"buffer",maxBuffer:u,windowsHide:true},(t,n,s)=>{const r=(0,i.e4)(s).name
if(t===null)e({output:n,warnings:r})
else e({refused:r===""?`git failed (${String(t.code)})`:r})})})}const u=512*1024*1024
function*partsOf(e){for(let t=0;t<e.length;){const n=e.indexOf(0,t)
yield e.subarray(t,n===-1?e.length:n)
if(n===-1)return
t=n+1}}function fieldsOf(e){const t=e.indexOf(9)
return{fields:e.toString("latin1",0,Math.max(0,t)).split(/ +/),path:e.subarray(t+1)}}function findGit(){const{PATH:e=""}=process.env
const t=process.platform==="win32"?"git.exe":"git"
return e.split(a.delimiter).filter(e=>(0,a.isAbsolute)(e)).map(e=>(0,a.join)(e,t)).find(isProgram)}function isProgram(e){try{(0,r.accessSync)(e,r.constants.X_OK)
return(0,r.statSync)(e).isFile()}catch{return false}}function environment(){const e={}
for(const[t,n]of Object.entries(process.env)){if(!d.has(t.toUpperCase()))e[t]=n}return{...e,LC_ALL:"C",GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none"}}const d=new Set(["GIT_DIR","GIT_WORK_TREE","GIT_IMPLICIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_NAMESPACE","GIT_PREFIX","GIT_QUARANTINE_PATH","GIT_REPLACE_REF_BASE","GIT_GRAFT_FILE","GIT_SHALLOW_FILE"])
async function gitFiles(e){const[t,n]=await Promise.all([git(e,["ls-files","-z","-s","-t"]),git(e,["ls-files","-z","--others","--exclude-standard"])])
if("refused"in t)return t
if("refused"in n)return n
const s=new Gathering(e)
for(const e of partsOf(t.output)){const{fields:t,path:n}=fieldsOf(e)
s.addTracked(n,t[1]??"",t[0]==="S")}for(const e of partsOf(n.output))s.addUntracked(e)
for(const e of n.warnings.matchAll(f)){s.omitted.set(e[1]??"",i.Ot.permission)}return(0,i.RR)(s.files,s.omitted)}const f=/^warning: could not open directory '(.+?)\/?': Permission denied$/gm
class Gathering{root
files=new Map
omitted=new Map
#V=new Map([["","folder"]])
constructor(e){this.root=e}addTracked(e,t,n){const s=this.#B(e)
if(s===undefined)return
if(t==="160000")this.omitted.set(s,i.Ot.submodule)
else if(t==="120000")this.omitted.set(s,i.Ot.link)
else this.#U(s,n)}addUntracked(e){const t=this.#B(e)
if(t===undefined)return
if(t.endsWith("/"))this.omitted.set(t.slice(0,-1),i.Ot.repository)
else this.#U(t,false)}#B(e){const{name:t,valid:n}=(0,i.e4)(e)
if(!n)this.omitted.set(t,i.Ot.name)
return n?t:undefined}#U(e,t){if(!isPortable(e)){this.omitted.set(e,"this system cannot hold a file of this name")
return}const n=this.#W(e.slice(0,Math.max(0,e.lastIndexOf("/"))))
if(n!=="folder"){if("link"in n)this.omitted.set(n.link,i.Ot.link)
else if(t)this.omitted.set(n.missing,i.Ot.sparse)
return}const s=stateOf((0,a.join)(this.root,e))
if(s===undefined){if(t)this.omitted.set(e,i.Ot.sparse)}else if(typeof s==="string")this.omitted.set(e,s)
else if(s.isFile())this.files.set(e,s.size)
else if(s.isSymbolicLink())this.omitted.set(e,i.Ot.link)
else if(!s.isDirectory())this.omitted.set(e,i.Ot.special)}#W(e){const t=this.#V.get(e)
if(t!==undefined)return t
const n=this.#W(e.slice(0,Math.max(0,e.lastIndexOf("/"))))
const s=n==="folder"?this.#H(e):n
this.#V.set(e,s)
return s}#H(e){const t=stateOf((0,a.join)(this.root,e))
if(typeof t==="string"||t?.isDirectory())return"folder"
return t?.isSymbolicLink()?{link:e}:{missing:e}}}function walk(e){const t=new Map
const n=new Map
const s=[""]
for(let r=s.pop();r!==undefined;r=s.pop()){const o=entriesOf((0,a.join)(e,r))
if(typeof o==="string"){n.set(r===""?".":r,o)
continue}for(const c of o){const{name:o,valid:l}=(0,i.e4)(c)
const u=r===""?o:`${r}/${o}`
if(o.toLowerCase()===".git")continue
const d=l?stateOf((0,a.join)(e,u)):i.Ot.name
if(typeof d==="string")n.set(u,d)
else if(d?.isFile())t.set(u,d.size)
else if(d?.isDirectory())s.push(u)
else if(d!==undefined){n.set(u,d.isSymbolicLink()?i.Ot.link:i.Ot.special)}}}return(0,i.RR)(t,n)}function entriesOf(e){try{return(0,r.readdirSync)(e,{encoding:"buffer"})}catch(e){const t=systemReason(e)
if(t===undefined)throw e
return t}}async function findRoot(e){const t=await realFolder(e)
const n=await git(t,["rev-parse","--show-toplevel"])
if("refused"in n)return t
const s=(0,i.e4)(n.output).name.replace(/\r?\n$/,"")
try{const e=await(0,o.realpath)((0,a.normalize)(s))
return isWithin(e,t)?e:t}catch{return t}}async function openWorkTree(e){const t=await realFolder(e)
return{root:t,list:()=>list(t),read:async e=>readWithin(t,e)}}async function list(e){const t=await gitFiles(e)
if(!("refused"in t))return t
const{files:n,omitted:s}=walk(e)
const o=(0,r.existsSync)((0,a.join)(e,".git"))
const i=`git does not answer (${words(t.refused)}), so ignored files are read too`
return{files:n,omitted:o?[{file:".git",reason:i},...s]:s}}function words(e){if(e.includes("dubious ownership"))return"the folder belongs to somebody else"
return e.startsWith("git ")?e:"it takes this for no work tree"}},5354:e=>{e.exports={rE:"0.1.0"}},3837:e=>{e.exports=JSON.parse('{"$id":"https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#","description":"Meta-schema for $data reference (JSON AnySchema extension proposal)","type":"object","required":["$data"],"properties":{"$data":{"type":"string","anyOf":[{"format":"relative-json-pointer"},{"format":"json-pointer"}]}},"additionalProperties":false}')},2079:e=>{e.exports=JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"http://json-schema.org/draft-07/schema#","title":"Core schema meta-schema","definitions":{"schemaArray":{"type":"array","minItems":1,"items":{"$ref":"#"}},"nonNegativeInteger":{"type":"integer","minimum":0},"nonNegativeIntegerDefault0":{"allOf":[{"$ref":"#/definitions/nonNegativeInteger"},{"default":0}]},"simpleTypes":{"enum":["array","boolean","integer","null","number","object","string"]},"stringArray":{"type":"array","items":{"type":"string"},"uniqueItems":true,"default":[]}},"type":["object","boolean"],"properties":{"$id":{"type":"string","format":"uri-reference"},"$schema":{"type":"string","format":"uri"},"$ref":{"type":"string","format":"uri-reference"},"$comment":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"default":true,"readOnly":{"type":"boolean","default":false},"examples":{"type":"array","items":true},"multipleOf":{"type":"number","exclusiveMinimum":0},"maximum":{"type":"number"},"exclusiveMaximum":{"type":"number"},"minimum":{"type":"number"},"exclusiveMinimum":{"type":"number"},"maxLength":{"$ref":"#/definitions/nonNegativeInteger"},"minLength":{"$ref":"#/definitions/nonNegativeIntegerDefault0"},"pattern":{"type":"string","format":"regex"},"additionalItems":{"$ref":"#"},"items":{"anyOf":[{"$ref":"#"},{"$ref":"#/definitions/schemaArray"}],"default":true},"maxItems":{"$ref":"#/definitions/nonNegativeInteger"},"minItems":{"$ref":"#/definitions/nonNegativeIntegerDefault0"},"uniqueItems":{"type":"boolean","default":false},"contains":{"$ref":"#"},"maxProperties":{"$ref":"#/definitions/nonNegativeInteger"},"minProperties":{"$ref":"#/definitions/nonNegativeIntegerDefault0"},"required":{"$ref":"#/definitions/stringArray"},"additionalProperties":{"$ref":"#"},"definitions":{"type":"object","additionalProperties":{"$ref":"#"},"default":{}},"properties":{"type":"object","additionalProperties":{"$ref":"#"},"default":{}},"patternProperties":{"type":"object","additionalProperties":{"$ref":"#"},"propertyNames":{"format":"regex"},"default":{}},"dependencies":{"type":"object","additionalProperties":{"anyOf":[{"$ref":"#"},{"$ref":"#/definitions/stringArray"}]}},"propertyNames":{"$ref":"#"},"const":true,"enum":{"type":"array","items":true,"minItems":1,"uniqueItems":true},"type":{"anyOf":[{"$ref":"#/definitions/simpleTypes"},{"type":"array","items":{"$ref":"#/definitions/simpleTypes"},"minItems":1,"uniqueItems":true}]},"format":{"type":"string"},"contentMediaType":{"type":"string"},"contentEncoding":{"type":"string"},"if":{"$ref":"#"},"then":{"$ref":"#"},"else":{"$ref":"#"},"allOf":{"$ref":"#/definitions/schemaArray"},"anyOf":{"$ref":"#/definitions/schemaArray"},"oneOf":{"$ref":"#/definitions/schemaArray"},"not":{"$ref":"#"}},"default":true}')}}
var n={}
function __nccwpck_require__(e){var s=n[e]
if(s!==undefined){return s.exports}var r=n[e]={exports:{}}
var o=true
try{t[e](r,r.exports,__nccwpck_require__)
o=false}finally{if(o)delete n[e]}return r.exports}if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/";(()=>{var e=typeof Symbol==="function"?Symbol("webpack queues"):"__webpack_queues__"
var t=typeof Symbol==="function"?Symbol("webpack exports"):"__webpack_exports__"
var n=typeof Symbol==="function"?Symbol("webpack error"):"__webpack_error__"
var resolveQueue=e=>{if(e&&e.d<1){e.d=1
e.forEach(e=>e.r--)
e.forEach(e=>e.r--?e.r++:e())}}
var wrapDeps=s=>s.map(s=>{if(s!==null&&typeof s==="object"){if(s[e])return s
if(s.then){var r=[]
r.d=0
s.then(e=>{o[t]=e
resolveQueue(r)},e=>{o[n]=e
resolveQueue(r)})
var o={}
o[e]=e=>e(r)
return o}}var a={}
a[e]=e=>{}
a[t]=s
return a})
__nccwpck_require__.a=(s,r,o)=>{var a
o&&((a=[]).d=-1)
var i=new Set
var c=s.exports
var l
var u
var d
var f=new Promise((e,t)=>{d=t
u=e})
f[t]=c
f[e]=e=>(a&&e(a),i.forEach(e),f["catch"](e=>{}))
s.exports=f
r(s=>{l=wrapDeps(s)
var r
var getResult=()=>l.map(e=>{if(e[n])throw e[n]
return e[t]})
var o=new Promise(t=>{r=()=>t(getResult)
r.r=0
var fnQueue=e=>e!==a&&!i.has(e)&&(i.add(e),e&&!e.d&&(r.r++,e.push(r)))
l.map(t=>t[e](fnQueue))})
return r.r?o:getResult()},e=>(e?d(f[n]=e):u(c),resolveQueue(a)))
a&&a.d<0&&(a.d=0)}})();(()=>{__nccwpck_require__.d=(e,t)=>{for(var n in t){if(__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)){Object.defineProperty(e,n,{enumerable:true,get:t[n]})}}}})();(()=>{__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)})()
var s=__nccwpck_require__(3220)
s=await s
