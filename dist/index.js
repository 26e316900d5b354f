import{createRequire as e}from"module"
var t={2463:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.MissingRefError=t.ValidationError=t.CodeGen=t.Name=t.nil=t.stringify=t.str=t._=t.KeywordCxt=t.Ajv=void 0
const s=n(3893)
const r=n(9941)
const o=n(8886)
const i=n(2079)
const a=["/properties"]
const A="http://json-schema.org/draft-07/schema"
class Ajv extends s.default{_addVocabularies(){super._addVocabularies()
r.default.forEach(e=>this.addVocabulary(e))
if(this.opts.discriminator)this.addKeyword(o.default)}_addDefaultMetaSchema(){super._addDefaultMetaSchema()
if(!this.opts.meta)return
const e=this.opts.$data?this.$dataMetaSchema(i,a):i
this.addMetaSchema(e,A,false)
this.refs["http://json-schema.org/schema"]=A}defaultMeta(){return this.opts.defaultMeta=super.defaultMeta()||(this.getSchema(A)?A:undefined)}}t.Ajv=Ajv
e.exports=t=Ajv
e.exports.Ajv=Ajv
Object.defineProperty(t,"__esModule",{value:true})
t["default"]=Ajv
var c=n(7881)
Object.defineProperty(t,"KeywordCxt",{enumerable:true,get:function(){return c.KeywordCxt}})
var l=n(1436)
Object.defineProperty(t,"_",{enumerable:true,get:function(){return l._}})
Object.defineProperty(t,"str",{enumerable:true,get:function(){return l.str}})
Object.defineProperty(t,"stringify",{enumerable:true,get:function(){return l.stringify}})
Object.defineProperty(t,"nil",{enumerable:true,get:function(){return l.nil}})
Object.defineProperty(t,"Name",{enumerable:true,get:function(){return l.Name}})
Object.defineProperty(t,"CodeGen",{enumerable:true,get:function(){return l.CodeGen}})
var u=n(5402)
Object.defineProperty(t,"ValidationError",{enumerable:true,get:function(){return u.default}})
var d=n(3162)
Object.defineProperty(t,"MissingRefError",{enumerable:true,get:function(){return d.default}})},567:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
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
const r=n(5407)
var o=n(567)
Object.defineProperty(t,"_",{enumerable:true,get:function(){return o._}})
Object.defineProperty(t,"str",{enumerable:true,get:function(){return o.str}})
Object.defineProperty(t,"strConcat",{enumerable:true,get:function(){return o.strConcat}})
Object.defineProperty(t,"nil",{enumerable:true,get:function(){return o.nil}})
Object.defineProperty(t,"getProperty",{enumerable:true,get:function(){return o.getProperty}})
Object.defineProperty(t,"stringify",{enumerable:true,get:function(){return o.stringify}})
Object.defineProperty(t,"regexpCode",{enumerable:true,get:function(){return o.regexpCode}})
Object.defineProperty(t,"Name",{enumerable:true,get:function(){return o.Name}})
var i=n(5407)
Object.defineProperty(t,"Scope",{enumerable:true,get:function(){return i.Scope}})
Object.defineProperty(t,"ValueScope",{enumerable:true,get:function(){return i.ValueScope}})
Object.defineProperty(t,"ValueScopeName",{enumerable:true,get:function(){return i.ValueScopeName}})
Object.defineProperty(t,"varKinds",{enumerable:true,get:function(){return i.varKinds}})
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
return this}for(e,t){return this._for(new ForLoop(e),t)}forRange(e,t,n,s,o=(this.opts.es5?r.varKinds.var:r.varKinds.let)){const i=this._scope.toName(e)
return this._for(new ForRange(o,i,t,n),()=>s(i))}forOf(e,t,n,o=r.varKinds.const){const i=this._scope.toName(e)
if(this.opts.es5){const e=t instanceof s.Name?t:this.var("_arr",t)
return this.forRange("_i",0,(0,s._)`${e}.length`,t=>{this.var(i,(0,s._)`${e}[${t}]`)
n(i)})}return this._for(new ForIter("of",o,i,t),()=>n(i))}forIn(e,t,n,o=(this.opts.es5?r.varKinds.var:r.varKinds.const)){if(this.opts.ownProperties){return this.forOf(e,(0,s._)`Object.keys(${t})`,n)}const i=this._scope.toName(e)
return this._for(new ForIter("in",o,i,t),()=>n(i))}endFor(){return this._endBlockNode(For)}label(e){return this._leafNode(new Label(e))}break(e){return this._leafNode(new Break(e))}return(e){const t=new Return
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
const a=mappend(t.operators.AND)
function and(...e){return e.reduce(a)}t.and=and
const A=mappend(t.operators.OR)
function or(...e){return e.reduce(A)}t.or=or
function mappend(e){return(t,n)=>t===s.nil?n:n===s.nil?t:(0,s._)`${par(t)} ${e} ${par(n)}`}function par(e){return e instanceof s.Name?e:(0,s._)`(${e})`}},5407:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
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
let i=this._values[r]
if(i){const e=i.get(o)
if(e)return e}else{i=this._values[r]=new Map}i.set(o,s)
const a=this._scope[r]||(this._scope[r]=[])
const A=a.length
a[A]=t.ref
s.setValue(t,{property:r,itemIndex:A})
return s}getValue(e,t){const n=this._values[e]
if(!n)return
return n.get(t)}scopeRefs(e,t=this._values){return this._reduceValues(t,t=>{if(t.scopePath===undefined)throw new Error(`CodeGen: name "${t}" has no value`)
return(0,s._)`${e}${t.scopePath}`})}scopeCode(e=this._values,t,n){return this._reduceValues(e,e=>{if(e.value===undefined)throw new Error(`CodeGen: name "${e}" has no value`)
return e.value.code},t,n)}_reduceValues(e,n,o={},i){let a=s.nil
for(const A in e){const c=e[A]
if(!c)continue
const l=o[A]=o[A]||new Map
c.forEach(e=>{if(l.has(e))return
l.set(e,r.Started)
let o=n(e)
if(o){const n=this.opts.es5?t.varKinds.var:t.varKinds.const
a=(0,s._)`${a}${n} ${e} = ${o};${this.opts._n}`}else if(o=i===null||i===void 0?void 0:i(e)){a=(0,s._)`${a}${o}${this.opts._n}`}else{throw new ValueError(e)}l.set(e,r.Completed)})}return a}}t.ValueScope=ValueScope},1283:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.extendErrors=t.resetErrorsCount=t.reportExtraError=t.reportError=t.keyword$DataError=t.keywordError=void 0
const s=n(1436)
const r=n(4464)
const o=n(630)
t.keywordError={message:({keyword:e})=>(0,s.str)`must pass "${e}" keyword validation`}
t.keyword$DataError={message:({keyword:e,schemaType:t})=>t?(0,s.str)`"${e}" keyword must be ${t} ($data)`:(0,s.str)`"${e}" keyword is invalid ($data)`}
function reportError(e,n=t.keywordError,r,o){const{it:i}=e
const{gen:a,compositeRule:A,allErrors:c}=i
const l=errorObjectCode(e,n,r)
if(o!==null&&o!==void 0?o:A||c){addError(a,l)}else{returnErrors(i,(0,s._)`[${l}]`)}}t.reportError=reportError
function reportExtraError(e,n=t.keywordError,s){const{it:r}=e
const{gen:i,compositeRule:a,allErrors:A}=r
const c=errorObjectCode(e,n,s)
addError(i,c)
if(!(a||A)){returnErrors(r,o.default.vErrors)}}t.reportExtraError=reportExtraError
function resetErrorsCount(e,t){e.assign(o.default.errors,t)
e.if((0,s._)`${o.default.vErrors} !== null`,()=>e.if(t,()=>e.assign((0,s._)`${o.default.vErrors}.length`,t),()=>e.assign(o.default.vErrors,null)))}t.resetErrorsCount=resetErrorsCount
function extendErrors({gen:e,keyword:t,schemaValue:n,data:r,errsCount:i,it:a}){if(i===undefined)throw new Error("ajv implementation error")
const A=e.name("err")
e.forRange("i",i,o.default.errors,i=>{e.const(A,(0,s._)`${o.default.vErrors}[${i}]`)
e.if((0,s._)`${A}.instancePath === undefined`,()=>e.assign((0,s._)`${A}.instancePath`,(0,s.strConcat)(o.default.instancePath,a.errorPath)))
e.assign((0,s._)`${A}.schemaPath`,(0,s.str)`${a.errSchemaPath}/${t}`)
if(a.opts.verbose){e.assign((0,s._)`${A}.schema`,n)
e.assign((0,s._)`${A}.data`,r)}})}t.extendErrors=extendErrors
function addError(e,t){const n=e.const("err",t)
e.if((0,s._)`${o.default.vErrors} === null`,()=>e.assign(o.default.vErrors,(0,s._)`[${n}]`),(0,s._)`${o.default.vErrors}.push(${n})`)
e.code((0,s._)`${o.default.errors}++`)}function returnErrors(e,t){const{gen:n,validateName:r,schemaEnv:o}=e
if(o.$async){n.throw((0,s._)`new ${e.ValidationError}(${t})`)}else{n.assign((0,s._)`${r}.errors`,t)
n.return(false)}}const i={keyword:new s.Name("keyword"),schemaPath:new s.Name("schemaPath"),params:new s.Name("params"),propertyName:new s.Name("propertyName"),message:new s.Name("message"),schema:new s.Name("schema"),parentSchema:new s.Name("parentSchema")}
function errorObjectCode(e,t,n){const{createErrors:r}=e.it
if(r===false)return(0,s._)`{}`
return errorObject(e,t,n)}function errorObject(e,t,n={}){const{gen:s,it:r}=e
const o=[errorInstancePath(r,n),errorSchemaPath(e,n)]
extraErrorProps(e,t,o)
return s.object(...o)}function errorInstancePath({errorPath:e},{instancePath:t}){const n=t?(0,s.str)`${e}${(0,r.getErrorPath)(t,r.Type.Str)}`:e
return[o.default.instancePath,(0,s.strConcat)(o.default.instancePath,n)]}function errorSchemaPath({keyword:e,it:{errSchemaPath:t}},{schemaPath:n,parentSchema:o}){let a=o?t:(0,s.str)`${t}/${e}`
if(n){a=(0,s.str)`${a}${(0,r.getErrorPath)(n,r.Type.Str)}`}return[i.schemaPath,a]}function extraErrorProps(e,{params:t,message:n},r){const{keyword:a,data:A,schemaValue:c,it:l}=e
const{opts:u,propertyName:d,topSchemaRef:h,schemaPath:f}=l
r.push([i.keyword,a],[i.params,typeof t=="function"?t(e):t||(0,s._)`{}`])
if(u.messages){r.push([i.message,typeof n=="function"?n(e):n])}if(u.verbose){r.push([i.schema,c],[i.parentSchema,(0,s._)`${h}${f}`],[o.default.data,A])}if(d)r.push([i.propertyName,d])}},2718:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.resolveSchema=t.getCompilingSchema=t.resolveRef=t.compileSchema=t.SchemaEnv=void 0
const s=n(1436)
const r=n(5402)
const o=n(630)
const i=n(4090)
const a=n(4464)
const A=n(7881)
class SchemaEnv{constructor(e){var t
this.refs={}
this.dynamicAnchors={}
let n
if(typeof e.schema=="object")n=e.schema
this.schema=e.schema
this.schemaId=e.schemaId
this.root=e.root||this
this.baseId=(t=e.baseId)!==null&&t!==void 0?t:(0,i.normalizeId)(n===null||n===void 0?void 0:n[e.schemaId||"$id"])
this.schemaPath=e.schemaPath
this.localRefs=e.localRefs
this.meta=e.meta
this.$async=n===null||n===void 0?void 0:n.$async
this.refs={}}}t.SchemaEnv=SchemaEnv
function compileSchema(e){const t=getCompilingSchema.call(this,e)
if(t)return t
const n=(0,i.getFullPath)(this.opts.uriResolver,e.root.baseId)
const{es5:a,lines:c}=this.opts.code
const{ownProperties:l}=this.opts
const u=new s.CodeGen(this.scope,{es5:a,lines:c,ownProperties:l})
let d
if(e.$async){d=u.scopeValue("Error",{ref:r.default,code:(0,s._)`require("ajv/dist/runtime/validation_error").default`})}const h=u.scopeName("validate")
e.validateName=h
const f={gen:u,allErrors:this.opts.allErrors,data:o.default.data,parentData:o.default.parentData,parentDataProperty:o.default.parentDataProperty,dataNames:[o.default.data],dataPathArr:[s.nil],dataLevel:0,dataTypes:[],definedProperties:new Set,topSchemaRef:u.scopeValue("schema",this.opts.code.source===true?{ref:e.schema,code:(0,s.stringify)(e.schema)}:{ref:e.schema}),validateName:h,ValidationError:d,schema:e.schema,schemaEnv:e,rootId:n,baseId:e.baseId||n,schemaPath:s.nil,errSchemaPath:e.schemaPath||(this.opts.jtd?"":"#"),errorPath:(0,s._)`""`,opts:this.opts,self:this}
let g
try{this._compilations.add(e);(0,A.validateFunctionCode)(f)
u.optimize(this.opts.code.optimize)
const t=u.toString()
g=`${u.scopeRefs(o.default.scope)}return ${t}`
if(this.opts.code.process)g=this.opts.code.process(g,e)
const n=new Function(`${o.default.self}`,`${o.default.scope}`,g)
const r=n(this,this.scope.get())
this.scope.value(h,{ref:r})
r.errors=null
r.schema=e.schema
r.schemaEnv=e
if(e.$async)r.$async=true
if(this.opts.code.source===true){r.source={validateName:h,validateCode:t,scopeValues:u._values}}if(this.opts.unevaluated){const{props:e,items:t}=f
r.evaluated={props:e instanceof s.Name?undefined:e,items:t instanceof s.Name?undefined:t,dynamicProps:e instanceof s.Name,dynamicItems:t instanceof s.Name}
if(r.source)r.source.evaluated=(0,s.stringify)(r.evaluated)}e.validate=r
return e}catch(t){delete e.validate
delete e.validateName
if(g)this.logger.error("Error compiling schema, function code:",g)
throw t}finally{this._compilations.delete(e)}}t.compileSchema=compileSchema
function resolveRef(e,t,n){var s
n=(0,i.resolveUrl)(this.opts.uriResolver,t,n)
const r=e.refs[n]
if(r)return r
let o=resolve.call(this,e,n)
if(o===undefined){const r=(s=e.localRefs)===null||s===void 0?void 0:s[n]
const{schemaId:i}=this.opts
if(r)o=new SchemaEnv({schema:r,schemaId:i,root:e,baseId:t})}if(o===undefined)return
return e.refs[n]=inlineOrCompile.call(this,o)}t.resolveRef=resolveRef
function inlineOrCompile(e){if((0,i.inlineRef)(e.schema,this.opts.inlineRefs))return e.schema
return e.validate?e:compileSchema.call(this,e)}function getCompilingSchema(e){for(const t of this._compilations){if(sameSchemaEnv(t,e))return t}}t.getCompilingSchema=getCompilingSchema
function sameSchemaEnv(e,t){return e.schema===t.schema&&e.root===t.root&&e.baseId===t.baseId}function resolve(e,t){let n
while(typeof(n=this.refs[t])=="string")t=n
return n||this.schemas[t]||resolveSchema.call(this,e,t)}function resolveSchema(e,t){const n=this.opts.uriResolver.parse(t)
const s=(0,i._getFullPath)(this.opts.uriResolver,n)
let r=(0,i.getFullPath)(this.opts.uriResolver,e.baseId,undefined)
if(Object.keys(e.schema).length>0&&s===r){return getJsonPointer.call(this,n,e)}const o=(0,i.normalizeId)(s)
const a=this.refs[o]||this.schemas[o]
if(typeof a=="string"){const t=resolveSchema.call(this,e,a)
if(typeof(t===null||t===void 0?void 0:t.schema)!=="object")return
return getJsonPointer.call(this,n,t)}if(typeof(a===null||a===void 0?void 0:a.schema)!=="object")return
if(!a.validate)compileSchema.call(this,a)
if(o===(0,i.normalizeId)(t)){const{schema:t}=a
const{schemaId:n}=this.opts
const s=t[n]
if(s)r=(0,i.resolveUrl)(this.opts.uriResolver,r,s)
return new SchemaEnv({schema:t,schemaId:n,root:e,baseId:r})}return getJsonPointer.call(this,n,a)}t.resolveSchema=resolveSchema
const c=new Set(["properties","patternProperties","enum","dependencies","definitions"])
function getJsonPointer(e,{baseId:t,schema:n,root:s}){var r
if(((r=e.fragment)===null||r===void 0?void 0:r[0])!=="/")return
for(const s of e.fragment.slice(1).split("/")){if(typeof n==="boolean")return
const e=n[(0,a.unescapeFragment)(s)]
if(e===undefined)return
n=e
const r=typeof n==="object"&&n[this.opts.schemaId]
if(!c.has(s)&&r){t=(0,i.resolveUrl)(this.opts.uriResolver,t,r)}}let o
if(typeof n!="boolean"&&n.$ref&&!(0,a.schemaHasRulesButRef)(n,this.RULES)){const e=(0,i.resolveUrl)(this.opts.uriResolver,t,n.$ref)
o=resolveSchema.call(this,s,e)}const{schemaId:A}=this.opts
o=o||new SchemaEnv({schema:n,schemaId:A,root:s,baseId:t})
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
const i=new Set(["type","format","pattern","maxLength","minLength","maxProperties","minProperties","maxItems","minItems","maximum","minimum","uniqueItems","multipleOf","required","enum","const"])
function inlineRef(e,t=true){if(typeof e=="boolean")return true
if(t===true)return!hasRef(e)
if(!t)return false
return countKeys(e)<=t}t.inlineRef=inlineRef
const a=new Set(["$ref","$recursiveRef","$recursiveAnchor","$dynamicRef","$dynamicAnchor"])
function hasRef(e){for(const t in e){if(a.has(t))return true
const n=e[t]
if(Array.isArray(n)&&n.some(hasRef))return true
if(typeof n=="object"&&hasRef(n))return true}return false}function countKeys(e){let t=0
for(const n in e){if(n==="$ref")return Infinity
t++
if(i.has(n))continue
if(typeof e[n]=="object"){(0,s.eachItem)(e[n],e=>t+=countKeys(e))}if(t===Infinity)return Infinity}return t}function getFullPath(e,t="",n){if(n!==false)t=normalizeId(t)
const s=e.parse(t)
return _getFullPath(e,s)}t.getFullPath=getFullPath
function _getFullPath(e,t){const n=e.serialize(t)
return n.split("#")[0]+"#"}t._getFullPath=_getFullPath
const A=/#\/?$/
function normalizeId(e){return e?e.replace(A,""):""}t.normalizeId=normalizeId
function resolveUrl(e,t,n){n=normalizeId(n)
return e.resolve(t,n)}t.resolveUrl=resolveUrl
const c=/^[a-z_][-a-z0-9._]*$/i
function getSchemaRefs(e,t){if(typeof e=="boolean")return{}
const{schemaId:n,uriResolver:s}=this.opts
const i=normalizeId(e[n]||t)
const a={"":i}
const A=getFullPath(s,i,false)
const l={}
const u=new Set
o(e,{allKeys:true},(e,t,s,r)=>{if(r===undefined)return
const o=A+t
let i=a[r]
if(typeof e[n]=="string")i=addRef.call(this,e[n])
addAnchor.call(this,e.$anchor)
addAnchor.call(this,e.$dynamicAnchor)
a[t]=i
function addRef(t){const n=this.opts.uriResolver.resolve
t=normalizeId(i?n(i,t):t)
if(u.has(t))throw ambiguos(t)
u.add(t)
let s=this.refs[t]
if(typeof s=="string")s=this.refs[s]
if(typeof s=="object"){checkAmbiguosRef(e,s.schema,t)}else if(t!==normalizeId(o)){if(t[0]==="#"){checkAmbiguosRef(e,l[t],t)
l[t]=e}else{this.refs[t]=o}}return t}function addAnchor(e){if(typeof e=="string"){if(!c.test(e))throw new Error(`invalid anchor "${e}"`)
addRef.call(this,`#${e}`)}}})
return l
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
function makeMergeEvaluated({mergeNames:e,mergeToName:t,mergeValues:n,resultToName:r}){return(o,i,a,A)=>{const c=a===undefined?i:a instanceof s.Name?(i instanceof s.Name?e(o,i,a):t(o,i,a),a):i instanceof s.Name?(t(o,a,i),i):n(i,a)
return A===s.Name&&!(c instanceof s.Name)?r(o,c):c}}t.mergeEvaluated={props:makeMergeEvaluated({mergeNames:(e,t,n)=>e.if((0,s._)`${n} !== true && ${t} !== undefined`,()=>{e.if((0,s._)`${t} === true`,()=>e.assign(n,true),()=>e.assign(n,(0,s._)`${n} || {}`).code((0,s._)`Object.assign(${n}, ${t})`))}),mergeToName:(e,t,n)=>e.if((0,s._)`${n} !== true`,()=>{if(t===true){e.assign(n,true)}else{e.assign(n,(0,s._)`${n} || {}`)
setEvaluated(e,n,t)}}),mergeValues:(e,t)=>e===true?true:{...e,...t},resultToName:evaluatedPropsToName}),items:makeMergeEvaluated({mergeNames:(e,t,n)=>e.if((0,s._)`${n} !== true && ${t} !== undefined`,()=>e.assign(n,(0,s._)`${t} === true ? true : ${n} > ${t} ? ${n} : ${t}`)),mergeToName:(e,t,n)=>e.if((0,s._)`${n} !== true`,()=>e.assign(n,t===true?true:(0,s._)`${n} > ${t} ? ${n} : ${t}`)),mergeValues:(e,t)=>e===true?true:Math.max(e,t),resultToName:(e,t)=>e.var("items",t)})}
function evaluatedPropsToName(e,t){if(t===true)return e.var("props",true)
const n=e.var("props",(0,s._)`{}`)
if(t!==undefined)setEvaluated(e,n,t)
return n}t.evaluatedPropsToName=evaluatedPropsToName
function setEvaluated(e,t,n){Object.keys(n).forEach(n=>e.assign((0,s._)`${t}${(0,s.getProperty)(n)}`,true))}t.setEvaluated=setEvaluated
const o={}
function useFunc(e,t){return e.scopeValue("func",{ref:t,code:o[t.code]||(o[t.code]=new r._Code(t.code))})}t.useFunc=useFunc
var i;(function(e){e[e["Num"]=0]="Num"
e[e["Str"]=1]="Str"})(i||(t.Type=i={}))
function getErrorPath(e,t,n){if(e instanceof s.Name){const r=t===i.Num
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
const i={message:"boolean schema is false"}
function topBoolOrEmptySchema(e){const{gen:t,schema:n,validateName:s}=e
if(n===false){falseSchemaError(e,false)}else if(typeof n=="object"&&n.$async===true){t.return(o.default.data)}else{t.assign((0,r._)`${s}.errors`,null)
t.return(true)}}t.topBoolOrEmptySchema=topBoolOrEmptySchema
function boolOrEmptySchema(e,t){const{gen:n,schema:s}=e
if(s===false){n.var(t,false)
falseSchemaError(e)}else{n.var(t,true)}}t.boolOrEmptySchema=boolOrEmptySchema
function falseSchemaError(e,t){const{gen:n,data:r}=e
const o={gen:n,keyword:"false schema",data:r,schema:false,schemaCode:false,schemaValue:false,params:{},it:e};(0,s.reportError)(o,i,undefined,t)}},6685:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.reportTypeError=t.checkDataTypes=t.checkDataType=t.coerceAndCheckDataType=t.getJSONTypes=t.getSchemaTypes=t.DataType=void 0
const s=n(7353)
const r=n(7692)
const o=n(1283)
const i=n(1436)
const a=n(4464)
var A;(function(e){e[e["Correct"]=0]="Correct"
e[e["Wrong"]=1]="Wrong"})(A||(t.DataType=A={}))
function getSchemaTypes(e){const t=getJSONTypes(e.type)
const n=t.includes("null")
if(n){if(e.nullable===false)throw new Error("type: null contradicts nullable: false")}else{if(!t.length&&e.nullable!==undefined){throw new Error('"nullable" cannot be used without "type"')}if(e.nullable===true)t.push("null")}return t}t.getSchemaTypes=getSchemaTypes
function getJSONTypes(e){const t=Array.isArray(e)?e:e?[e]:[]
if(t.every(s.isJSONType))return t
throw new Error("type must be JSONType or JSONType[]: "+t.join(","))}t.getJSONTypes=getJSONTypes
function coerceAndCheckDataType(e,t){const{gen:n,data:s,opts:o}=e
const i=coerceToTypes(t,o.coerceTypes)
const a=t.length>0&&!(i.length===0&&t.length===1&&(0,r.schemaHasRulesForType)(e,t[0]))
if(a){const r=checkDataTypes(t,s,o.strictNumbers,A.Wrong)
n.if(r,()=>{if(i.length)coerceData(e,t,i)
else reportTypeError(e)})}return a}t.coerceAndCheckDataType=coerceAndCheckDataType
const c=new Set(["string","number","integer","boolean","null"])
function coerceToTypes(e,t){return t?e.filter(e=>c.has(e)||t==="array"&&e==="array"):[]}function coerceData(e,t,n){const{gen:s,data:r,opts:o}=e
const a=s.let("dataType",(0,i._)`typeof ${r}`)
const A=s.let("coerced",(0,i._)`undefined`)
if(o.coerceTypes==="array"){s.if((0,i._)`${a} == 'object' && Array.isArray(${r}) && ${r}.length == 1`,()=>s.assign(r,(0,i._)`${r}[0]`).assign(a,(0,i._)`typeof ${r}`).if(checkDataTypes(t,r,o.strictNumbers),()=>s.assign(A,r)))}s.if((0,i._)`${A} !== undefined`)
for(const e of n){if(c.has(e)||e==="array"&&o.coerceTypes==="array"){coerceSpecificType(e)}}s.else()
reportTypeError(e)
s.endIf()
s.if((0,i._)`${A} !== undefined`,()=>{s.assign(r,A)
assignParentData(e,A)})
function coerceSpecificType(e){switch(e){case"string":s.elseIf((0,i._)`${a} == "number" || ${a} == "boolean"`).assign(A,(0,i._)`"" + ${r}`).elseIf((0,i._)`${r} === null`).assign(A,(0,i._)`""`)
return
case"number":s.elseIf((0,i._)`${a} == "boolean" || ${r} === null
              || (${a} == "string" && ${r} && ${r} == +${r})`).assign(A,(0,i._)`+${r}`)
return
case"integer":s.elseIf((0,i._)`${a} === "boolean" || ${r} === null
              || (${a} === "string" && ${r} && ${r} == +${r} && !(${r} % 1))`).assign(A,(0,i._)`+${r}`)
return
case"boolean":s.elseIf((0,i._)`${r} === "false" || ${r} === 0 || ${r} === null`).assign(A,false).elseIf((0,i._)`${r} === "true" || ${r} === 1`).assign(A,true)
return
case"null":s.elseIf((0,i._)`${r} === "" || ${r} === 0 || ${r} === false`)
s.assign(A,null)
return
case"array":s.elseIf((0,i._)`${a} === "string" || ${a} === "number"
              || ${a} === "boolean" || ${r} === null`).assign(A,(0,i._)`[${r}]`)}}}function assignParentData({gen:e,parentData:t,parentDataProperty:n},s){e.if((0,i._)`${t} !== undefined`,()=>e.assign((0,i._)`${t}[${n}]`,s))}function checkDataType(e,t,n,s=A.Correct){const r=s===A.Correct?i.operators.EQ:i.operators.NEQ
let o
switch(e){case"null":return(0,i._)`${t} ${r} null`
case"array":o=(0,i._)`Array.isArray(${t})`
break
case"object":o=(0,i._)`${t} && typeof ${t} == "object" && !Array.isArray(${t})`
break
case"integer":o=numCond((0,i._)`!(${t} % 1) && !isNaN(${t})`)
break
case"number":o=numCond()
break
default:return(0,i._)`typeof ${t} ${r} ${e}`}return s===A.Correct?o:(0,i.not)(o)
function numCond(e=i.nil){return(0,i.and)((0,i._)`typeof ${t} == "number"`,e,n?(0,i._)`isFinite(${t})`:i.nil)}}t.checkDataType=checkDataType
function checkDataTypes(e,t,n,s){if(e.length===1){return checkDataType(e[0],t,n,s)}let r
const o=(0,a.toHash)(e)
if(o.array&&o.object){const e=(0,i._)`typeof ${t} != "object"`
r=o.null?e:(0,i._)`!${t} || ${e}`
delete o.null
delete o.array
delete o.object}else{r=i.nil}if(o.number)delete o.integer
for(const e in o)r=(0,i.and)(r,checkDataType(e,t,n,s))
return r}t.checkDataTypes=checkDataTypes
const l={message:({schema:e})=>`must be ${e}`,params:({schema:e,schemaValue:t})=>typeof e=="string"?(0,i._)`{type: ${e}}`:(0,i._)`{type: ${t}}`}
function reportTypeError(e){const t=getTypeErrorContext(e);(0,o.reportError)(t,l)}t.reportTypeError=reportTypeError
function getTypeErrorContext(e){const{gen:t,data:n,schema:s}=e
const r=(0,a.schemaRefOrVal)(e,s,"type")
return{gen:t,keyword:"type",data:n,schema:s.type,schemaCode:r,schemaValue:r,parentSchema:s,params:{},it:e}}},1699:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.assignDefaults=void 0
const s=n(1436)
const r=n(4464)
function assignDefaults(e,t){const{properties:n,items:s}=e.schema
if(t==="object"&&n){for(const t in n){assignDefault(e,t,n[t].default)}}else if(t==="array"&&Array.isArray(s)){s.forEach((t,n)=>assignDefault(e,n,t.default))}}t.assignDefaults=assignDefaults
function assignDefault(e,t,n){const{gen:o,compositeRule:i,data:a,opts:A}=e
if(n===undefined)return
const c=(0,s._)`${a}${(0,s.getProperty)(t)}`
if(i){(0,r.checkStrictMode)(e,`default is ignored for: ${c}`)
return}let l=(0,s._)`${c} === undefined`
if(A.useDefaults==="empty"){l=(0,s._)`${l} || ${c} === null || ${c} === ""`}o.if(l,(0,s._)`${c} = ${(0,s.stringify)(n)}`)}},7881:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.getData=t.KeywordCxt=t.validateFunctionCode=void 0
const s=n(5346)
const r=n(6685)
const o=n(7692)
const i=n(6685)
const a=n(1699)
const A=n(5202)
const c=n(6200)
const l=n(1436)
const u=n(630)
const d=n(4090)
const h=n(4464)
const f=n(1283)
function validateFunctionCode(e){if(isSchemaObj(e)){checkKeywords(e)
if(schemaCxtHasRules(e)){topSchemaObjCode(e)
return}}validateFunction(e,()=>(0,s.topBoolOrEmptySchema)(e))}t.validateFunctionCode=validateFunctionCode
function validateFunction({gen:e,validateName:t,schema:n,schemaEnv:s,opts:r},o){if(r.code.es5){e.func(t,(0,l._)`${u.default.data}, ${u.default.valCxt}`,s.$async,()=>{e.code((0,l._)`"use strict"; ${funcSourceUrl(n,r)}`)
destructureValCxtES5(e,r)
e.code(o)})}else{e.func(t,(0,l._)`${u.default.data}, ${destructureValCxt(r)}`,s.$async,()=>e.code(funcSourceUrl(n,r)).code(o))}}function destructureValCxt(e){return(0,l._)`{${u.default.instancePath}="", ${u.default.parentData}, ${u.default.parentDataProperty}, ${u.default.rootData}=${u.default.data}${e.dynamicRef?(0,l._)`, ${u.default.dynamicAnchors}={}`:l.nil}}={}`}function destructureValCxtES5(e,t){e.if(u.default.valCxt,()=>{e.var(u.default.instancePath,(0,l._)`${u.default.valCxt}.${u.default.instancePath}`)
e.var(u.default.parentData,(0,l._)`${u.default.valCxt}.${u.default.parentData}`)
e.var(u.default.parentDataProperty,(0,l._)`${u.default.valCxt}.${u.default.parentDataProperty}`)
e.var(u.default.rootData,(0,l._)`${u.default.valCxt}.${u.default.rootData}`)
if(t.dynamicRef)e.var(u.default.dynamicAnchors,(0,l._)`${u.default.valCxt}.${u.default.dynamicAnchors}`)},()=>{e.var(u.default.instancePath,(0,l._)`""`)
e.var(u.default.parentData,(0,l._)`undefined`)
e.var(u.default.parentDataProperty,(0,l._)`undefined`)
e.var(u.default.rootData,u.default.data)
if(t.dynamicRef)e.var(u.default.dynamicAnchors,(0,l._)`{}`)})}function topSchemaObjCode(e){const{schema:t,opts:n,gen:s}=e
validateFunction(e,()=>{if(n.$comment&&t.$comment)commentKeyword(e)
checkNoDefault(e)
s.let(u.default.vErrors,null)
s.let(u.default.errors,0)
if(n.unevaluated)resetEvaluated(e)
typeAndKeywords(e)
returnResults(e)})
return}function resetEvaluated(e){const{gen:t,validateName:n}=e
e.evaluated=t.const("evaluated",(0,l._)`${n}.evaluated`)
t.if((0,l._)`${e.evaluated}.dynamicProps`,()=>t.assign((0,l._)`${e.evaluated}.props`,(0,l._)`undefined`))
t.if((0,l._)`${e.evaluated}.dynamicItems`,()=>t.assign((0,l._)`${e.evaluated}.items`,(0,l._)`undefined`))}function funcSourceUrl(e,t){const n=typeof e=="object"&&e[t.schemaId]
return n&&(t.code.source||t.code.process)?(0,l._)`/*# sourceURL=${n} */`:l.nil}function subschemaCode(e,t){if(isSchemaObj(e)){checkKeywords(e)
if(schemaCxtHasRules(e)){subSchemaObjCode(e,t)
return}}(0,s.boolOrEmptySchema)(e,t)}function schemaCxtHasRules({schema:e,self:t}){if(typeof e=="boolean")return!e
for(const n in e)if(t.RULES.all[n])return true
return false}function isSchemaObj(e){return typeof e.schema!="boolean"}function subSchemaObjCode(e,t){const{schema:n,gen:s,opts:r}=e
if(r.$comment&&n.$comment)commentKeyword(e)
updateContext(e)
checkAsyncSchema(e)
const o=s.const("_errs",u.default.errors)
typeAndKeywords(e,o)
s.var(t,(0,l._)`${o} === ${u.default.errors}`)}function checkKeywords(e){(0,h.checkUnknownRules)(e)
checkRefsAndKeywords(e)}function typeAndKeywords(e,t){if(e.opts.jtd)return schemaKeywords(e,[],false,t)
const n=(0,r.getSchemaTypes)(e.schema)
const s=(0,r.coerceAndCheckDataType)(e,n)
schemaKeywords(e,n,!s,t)}function checkRefsAndKeywords(e){const{schema:t,errSchemaPath:n,opts:s,self:r}=e
if(t.$ref&&s.ignoreKeywordsWithRef&&(0,h.schemaHasRulesButRef)(t,r.RULES)){r.logger.warn(`$ref: keywords ignored in schema at path "${n}"`)}}function checkNoDefault(e){const{schema:t,opts:n}=e
if(t.default!==undefined&&n.useDefaults&&n.strictSchema){(0,h.checkStrictMode)(e,"default is ignored in the schema root")}}function updateContext(e){const t=e.schema[e.opts.schemaId]
if(t)e.baseId=(0,d.resolveUrl)(e.opts.uriResolver,e.baseId,t)}function checkAsyncSchema(e){if(e.schema.$async&&!e.schemaEnv.$async)throw new Error("async schema in sync schema")}function commentKeyword({gen:e,schemaEnv:t,schema:n,errSchemaPath:s,opts:r}){const o=n.$comment
if(r.$comment===true){e.code((0,l._)`${u.default.self}.logger.log(${o})`)}else if(typeof r.$comment=="function"){const n=(0,l.str)`${s}/$comment`
const r=e.scopeValue("root",{ref:t.root})
e.code((0,l._)`${u.default.self}.opts.$comment(${o}, ${n}, ${r}.schema)`)}}function returnResults(e){const{gen:t,schemaEnv:n,validateName:s,ValidationError:r,opts:o}=e
if(n.$async){t.if((0,l._)`${u.default.errors} === 0`,()=>t.return(u.default.data),()=>t.throw((0,l._)`new ${r}(${u.default.vErrors})`))}else{t.assign((0,l._)`${s}.errors`,u.default.vErrors)
if(o.unevaluated)assignEvaluated(e)
t.return((0,l._)`${u.default.errors} === 0`)}}function assignEvaluated({gen:e,evaluated:t,props:n,items:s}){if(n instanceof l.Name)e.assign((0,l._)`${t}.props`,n)
if(s instanceof l.Name)e.assign((0,l._)`${t}.items`,s)}function schemaKeywords(e,t,n,s){const{gen:r,schema:a,data:A,allErrors:c,opts:d,self:f}=e
const{RULES:g}=f
if(a.$ref&&(d.ignoreKeywordsWithRef||!(0,h.schemaHasRulesButRef)(a,g))){r.block(()=>keywordCode(e,"$ref",g.all.$ref.definition))
return}if(!d.jtd)checkStrictTypes(e,t)
r.block(()=>{for(const e of g.rules)groupKeywords(e)
groupKeywords(g.post)})
function groupKeywords(h){if(!(0,o.shouldUseGroup)(a,h))return
if(h.type){r.if((0,i.checkDataType)(h.type,A,d.strictNumbers))
iterateKeywords(e,h)
if(t.length===1&&t[0]===h.type&&n){r.else();(0,i.reportTypeError)(e)}r.endIf()}else{iterateKeywords(e,h)}if(!c)r.if((0,l._)`${u.default.errors} === ${s||0}`)}}function iterateKeywords(e,t){const{gen:n,schema:s,opts:{useDefaults:r}}=e
if(r)(0,a.assignDefaults)(e,t.type)
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
t+=` at "${n}" (strictTypes)`;(0,h.checkStrictMode)(e,t,e.opts.strictTypes)}class KeywordCxt{constructor(e,t,n){(0,A.validateKeywordUsage)(e,t,n)
this.gen=e.gen
this.allErrors=e.allErrors
this.keyword=n
this.data=e.data
this.schema=e.schema[n]
this.$data=t.$data&&e.opts.$data&&this.schema&&this.schema.$data
this.schemaValue=(0,h.schemaRefOrVal)(e,this.schema,n,this.$data)
this.schemaType=t.schemaType
this.parentSchema=e.schema
this.params={}
this.it=e
this.def=t
if(this.$data){this.schemaCode=e.gen.const("vSchema",getData(this.$data,e))}else{this.schemaCode=this.schemaValue
if(!(0,A.validSchemaType)(this.schema,t.schemaType,t.allowUndefined)){throw new Error(`${n} value must be ${JSON.stringify(t.schemaType)}`)}}if("code"in t?t.trackErrors:t.errors!==false){this.errsCount=e.gen.const("_errs",u.default.errors)}}result(e,t,n){this.failResult((0,l.not)(e),t,n)}failResult(e,t,n){this.gen.if(e)
if(n)n()
else this.error()
if(t){this.gen.else()
t()
if(this.allErrors)this.gen.endIf()}else{if(this.allErrors)this.gen.endIf()
else this.gen.else()}}pass(e,t){this.failResult((0,l.not)(e),undefined,t)}fail(e){if(e===undefined){this.error()
if(!this.allErrors)this.gen.if(false)
return}this.gen.if(e)
this.error()
if(this.allErrors)this.gen.endIf()
else this.gen.else()}fail$data(e){if(!this.$data)return this.fail(e)
const{schemaCode:t}=this
this.fail((0,l._)`${t} !== undefined && (${(0,l.or)(this.invalid$data(),e)})`)}error(e,t,n){if(t){this.setParams(t)
this._error(e,n)
this.setParams({})
return}this._error(e,n)}_error(e,t){(e?f.reportExtraError:f.reportError)(this,this.def.error,t)}$dataError(){(0,f.reportError)(this,this.def.$dataError||f.keyword$DataError)}reset(){if(this.errsCount===undefined)throw new Error('add "trackErrors" to keyword definition');(0,f.resetErrorsCount)(this.gen,this.errsCount)}ok(e){if(!this.allErrors)this.gen.if(e)}setParams(e,t){if(t)Object.assign(this.params,e)
else this.params=e}block$data(e,t,n=l.nil){this.gen.block(()=>{this.check$data(e,n)
t()})}check$data(e=l.nil,t=l.nil){if(!this.$data)return
const{gen:n,schemaCode:s,schemaType:r,def:o}=this
n.if((0,l.or)((0,l._)`${s} === undefined`,t))
if(e!==l.nil)n.assign(e,true)
if(r.length||o.validateSchema){n.elseIf(this.invalid$data())
this.$dataError()
if(e!==l.nil)n.assign(e,false)}n.else()}invalid$data(){const{gen:e,schemaCode:t,schemaType:n,def:s,it:r}=this
return(0,l.or)(wrong$DataType(),invalid$DataSchema())
function wrong$DataType(){if(n.length){if(!(t instanceof l.Name))throw new Error("ajv implementation error")
const e=Array.isArray(n)?n:[n]
return(0,l._)`${(0,i.checkDataTypes)(e,t,r.opts.strictNumbers,i.DataType.Wrong)}`}return l.nil}function invalid$DataSchema(){if(s.validateSchema){const n=e.scopeValue("validate$data",{ref:s.validateSchema})
return(0,l._)`!${n}(${t})`}return l.nil}}subschema(e,t){const n=(0,c.getSubschema)(this.it,e);(0,c.extendSubschemaData)(n,this.it,e);(0,c.extendSubschemaMode)(n,e)
const s={...this.it,...n,items:undefined,props:undefined}
subschemaCode(s,t)
return s}mergeEvaluated(e,t){const{it:n,gen:s}=this
if(!n.opts.unevaluated)return
if(n.props!==true&&e.props!==undefined){n.props=h.mergeEvaluated.props(s,e.props,n.props,t)}if(n.items!==true&&e.items!==undefined){n.items=h.mergeEvaluated.items(s,e.items,n.items,t)}}mergeValidEvaluated(e,t){const{it:n,gen:s}=this
if(n.opts.unevaluated&&(n.props!==true||n.items!==true)){s.if(t,()=>this.mergeEvaluated(e,l.Name))
return true}}}t.KeywordCxt=KeywordCxt
function keywordCode(e,t,n,s){const r=new KeywordCxt(e,n,t)
if("code"in n){n.code(r,s)}else if(r.$data&&n.validate){(0,A.funcKeywordCode)(r,n)}else if("macro"in n){(0,A.macroKeywordCode)(r,n)}else if(n.compile||n.validate){(0,A.funcKeywordCode)(r,n)}}const g=/^\/(?:[^~]|~0|~1)*$/
const p=/^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/
function getData(e,{dataLevel:t,dataNames:n,dataPathArr:s}){let r
let o
if(e==="")return u.default.rootData
if(e[0]==="/"){if(!g.test(e))throw new Error(`Invalid JSON-pointer: ${e}`)
r=e
o=u.default.rootData}else{const i=p.exec(e)
if(!i)throw new Error(`Invalid JSON-pointer: ${e}`)
const a=+i[1]
r=i[2]
if(r==="#"){if(a>=t)throw new Error(errorMsg("property/index",a))
return s[t-a]}if(a>t)throw new Error(errorMsg("data",a))
o=n[t-a]
if(!r)return o}let i=o
const a=r.split("/")
for(const e of a){if(e){o=(0,l._)`${o}${(0,l.getProperty)((0,h.unescapeJsonPointer)(e))}`
i=(0,l._)`${i} && ${o}`}}return i
function errorMsg(e,n){return`Cannot access ${e} ${n} levels up, current level is ${t}`}}t.getData=getData},5202:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.validateKeywordUsage=t.validSchemaType=t.funcKeywordCode=t.macroKeywordCode=void 0
const s=n(1436)
const r=n(630)
const o=n(8484)
const i=n(1283)
function macroKeywordCode(e,t){const{gen:n,keyword:r,schema:o,parentSchema:i,it:a}=e
const A=t.macro.call(a.self,o,i,a)
const c=useKeyword(n,r,A)
if(a.opts.validateSchema!==false)a.self.validateSchema(A,true)
const l=n.name("valid")
e.subschema({schema:A,schemaPath:s.nil,errSchemaPath:`${a.errSchemaPath}/${r}`,topSchemaRef:c,compositeRule:true},l)
e.pass(l,()=>e.error(true))}t.macroKeywordCode=macroKeywordCode
function funcKeywordCode(e,t){var n
const{gen:i,keyword:a,schema:A,parentSchema:c,$data:l,it:u}=e
checkAsyncKeyword(u,t)
const d=!l&&t.compile?t.compile.call(u.self,A,c,u):t.validate
const h=useKeyword(i,a,d)
const f=i.let("valid")
e.block$data(f,validateKeyword)
e.ok((n=t.valid)!==null&&n!==void 0?n:f)
function validateKeyword(){if(t.errors===false){assignValid()
if(t.modifying)modifyData(e)
reportErrs(()=>e.error())}else{const n=t.async?validateAsync():validateSync()
if(t.modifying)modifyData(e)
reportErrs(()=>addErrs(e,n))}}function validateAsync(){const e=i.let("ruleErrs",null)
i.try(()=>assignValid((0,s._)`await `),t=>i.assign(f,false).if((0,s._)`${t} instanceof ${u.ValidationError}`,()=>i.assign(e,(0,s._)`${t}.errors`),()=>i.throw(t)))
return e}function validateSync(){const e=(0,s._)`${h}.errors`
i.assign(e,null)
assignValid(s.nil)
return e}function assignValid(n=(t.async?(0,s._)`await `:s.nil)){const a=u.opts.passContext?r.default.this:r.default.self
const A=!("compile"in t&&!l||t.schema===false)
i.assign(f,(0,s._)`${n}${(0,o.callValidateCode)(e,h,a,A)}`,t.modifying)}function reportErrs(e){var n
i.if((0,s.not)((n=t.valid)!==null&&n!==void 0?n:f),e)}}t.funcKeywordCode=funcKeywordCode
function modifyData(e){const{gen:t,data:n,it:r}=e
t.if(r.parentData,()=>t.assign(n,(0,s._)`${r.parentData}[${r.parentDataProperty}]`))}function addErrs(e,t){const{gen:n}=e
n.if((0,s._)`Array.isArray(${t})`,()=>{n.assign(r.default.vErrors,(0,s._)`${r.default.vErrors} === null ? ${t} : ${r.default.vErrors}.concat(${t})`).assign(r.default.errors,(0,s._)`${r.default.vErrors}.length`);(0,i.extendErrors)(e)},()=>e.error())}function checkAsyncKeyword({schemaEnv:e},t){if(t.async&&!e.$async)throw new Error("async keyword in sync schema")}function useKeyword(e,t,n){if(n===undefined)throw new Error(`keyword "${t}" failed to compile`)
return e.scopeValue("keyword",typeof n=="function"?{ref:n}:{ref:n,code:(0,s.stringify)(n)})}function validSchemaType(e,t,n=false){return!t.length||t.some(t=>t==="array"?Array.isArray(e):t==="object"?e&&typeof e=="object"&&!Array.isArray(e):typeof e==t||n&&typeof e=="undefined")}t.validSchemaType=validSchemaType
function validateKeywordUsage({schema:e,opts:t,self:n,errSchemaPath:s},r,o){if(Array.isArray(r.keyword)?!r.keyword.includes(o):r.keyword!==o){throw new Error("ajv implementation error")}const i=r.dependencies
if(i===null||i===void 0?void 0:i.some(t=>!Object.prototype.hasOwnProperty.call(e,t))){throw new Error(`parent schema must have dependencies of ${o}: ${i.join(",")}`)}if(r.validateSchema){const i=r.validateSchema(e[o])
if(!i){const e=`keyword "${o}" value is invalid at path "${s}": `+n.errorsText(r.validateSchema.errors)
if(t.validateSchema==="log")n.logger.error(e)
else throw new Error(e)}}}t.validateKeywordUsage=validateKeywordUsage},6200:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.extendSubschemaMode=t.extendSubschemaData=t.getSubschema=void 0
const s=n(1436)
const r=n(4464)
function getSubschema(e,{keyword:t,schemaProp:n,schema:o,schemaPath:i,errSchemaPath:a,topSchemaRef:A}){if(t!==undefined&&o!==undefined){throw new Error('both "keyword" and "schema" passed, only one allowed')}if(t!==undefined){const o=e.schema[t]
return n===undefined?{schema:o,schemaPath:(0,s._)`${e.schemaPath}${(0,s.getProperty)(t)}`,errSchemaPath:`${e.errSchemaPath}/${t}`}:{schema:o[n],schemaPath:(0,s._)`${e.schemaPath}${(0,s.getProperty)(t)}${(0,s.getProperty)(n)}`,errSchemaPath:`${e.errSchemaPath}/${t}/${(0,r.escapeFragment)(n)}`}}if(o!==undefined){if(i===undefined||a===undefined||A===undefined){throw new Error('"schemaPath", "errSchemaPath" and "topSchemaRef" are required with "schema"')}return{schema:o,schemaPath:i,topSchemaRef:A,errSchemaPath:a}}throw new Error('either "keyword" or "schema" must be passed')}t.getSubschema=getSubschema
function extendSubschemaData(e,t,{dataProp:n,dataPropType:o,data:i,dataTypes:a,propertyName:A}){if(i!==undefined&&n!==undefined){throw new Error('both "data" and "dataProp" passed, only one allowed')}const{gen:c}=t
if(n!==undefined){const{errorPath:i,dataPathArr:a,opts:A}=t
const l=c.let("data",(0,s._)`${t.data}${(0,s.getProperty)(n)}`,true)
dataContextProps(l)
e.errorPath=(0,s.str)`${i}${(0,r.getErrorPath)(n,o,A.jsPropertySyntax)}`
e.parentDataProperty=(0,s._)`${n}`
e.dataPathArr=[...a,e.parentDataProperty]}if(i!==undefined){const t=i instanceof s.Name?i:c.let("data",i,true)
dataContextProps(t)
if(A!==undefined)e.propertyName=A}if(a)e.dataTypes=a
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
const o=n(5402)
const i=n(3162)
const a=n(7353)
const A=n(2718)
const c=n(1436)
const l=n(4090)
const u=n(6685)
const d=n(4464)
const h=n(3837)
const f=n(6285)
const defaultRegExp=(e,t)=>new RegExp(e,t)
defaultRegExp.code="new RegExp"
const g=["removeAdditional","useDefaults","coerceTypes"]
const p=new Set(["validate","serialize","parse","wrapper","root","schema","keyword","pattern","formats","validate$data","func","obj","Error"])
const E={errorDataPath:"",format:"`validateFormats: false` can be used instead.",nullable:'"nullable" keyword is supported by default.',jsonPointers:"Deprecated jsPropertySyntax can be used instead.",extendRefs:"Deprecated ignoreKeywordsWithRef can be used instead.",missingRefs:"Pass empty schema with $id that should be ignored to ajv.addSchema.",processCode:"Use option `code: {process: (code, schemaEnv: object) => string}`",sourceCode:"Use option `code: {source: true}`",strictDefaults:"It is default now, see option `strict`.",strictKeywords:"It is default now, see option `strict`.",uniqueItems:'"uniqueItems" keyword is always validated.',unknownFormats:"Disable strict mode or pass `true` to `ajv.addFormat` (or `formats` option).",cache:"Map is used as cache, schema object as key.",serialize:"Map is used as cache, schema object as key.",ajvErrors:"It is default now."}
const m={ignoreKeywordsWithRef:"",jsPropertySyntax:"",unicode:'"minLength"/"maxLength" account for unicode characters by default.'}
const C=200
function requiredOptions(e){var t,n,s,r,o,i,a,A,c,l,u,d,h,g,p,E,m,I,Q,B,y,w,k,b,S
const v=e.strict
const R=(t=e.code)===null||t===void 0?void 0:t.optimize
const D=R===true||R===undefined?1:R||0
const N=(s=(n=e.code)===null||n===void 0?void 0:n.regExp)!==null&&s!==void 0?s:defaultRegExp
const F=(r=e.uriResolver)!==null&&r!==void 0?r:f.default
return{strictSchema:(i=(o=e.strictSchema)!==null&&o!==void 0?o:v)!==null&&i!==void 0?i:true,strictNumbers:(A=(a=e.strictNumbers)!==null&&a!==void 0?a:v)!==null&&A!==void 0?A:true,strictTypes:(l=(c=e.strictTypes)!==null&&c!==void 0?c:v)!==null&&l!==void 0?l:"log",strictTuples:(d=(u=e.strictTuples)!==null&&u!==void 0?u:v)!==null&&d!==void 0?d:"log",strictRequired:(g=(h=e.strictRequired)!==null&&h!==void 0?h:v)!==null&&g!==void 0?g:false,code:e.code?{...e.code,optimize:D,regExp:N}:{optimize:D,regExp:N},loopRequired:(p=e.loopRequired)!==null&&p!==void 0?p:C,loopEnum:(E=e.loopEnum)!==null&&E!==void 0?E:C,meta:(m=e.meta)!==null&&m!==void 0?m:true,messages:(I=e.messages)!==null&&I!==void 0?I:true,inlineRefs:(Q=e.inlineRefs)!==null&&Q!==void 0?Q:true,schemaId:(B=e.schemaId)!==null&&B!==void 0?B:"$id",addUsedSchema:(y=e.addUsedSchema)!==null&&y!==void 0?y:true,validateSchema:(w=e.validateSchema)!==null&&w!==void 0?w:true,validateFormats:(k=e.validateFormats)!==null&&k!==void 0?k:true,unicodeRegExp:(b=e.unicodeRegExp)!==null&&b!==void 0?b:true,int32range:(S=e.int32range)!==null&&S!==void 0?S:true,uriResolver:F}}class Ajv{constructor(e={}){this.schemas={}
this.refs={}
this.formats=Object.create(null)
this._compilations=new Set
this._loading={}
this._cache=new Map
e=this.opts={...e,...requiredOptions(e)}
const{es5:t,lines:n}=this.opts.code
this.scope=new c.ValueScope({scope:{},prefixes:p,es5:t,lines:n})
this.logger=getLogger(e.logger)
const s=e.validateFormats
e.validateFormats=false
this.RULES=(0,a.getRules)()
checkOptions.call(this,E,e,"NOT SUPPORTED")
checkOptions.call(this,m,e,"DEPRECATED","warn")
this._metaOpts=getMetaSchemaOptions.call(this)
if(e.formats)addInitialFormats.call(this)
this._addVocabularies()
this._addDefaultMetaSchema()
if(e.keywords)addInitialKeywords.call(this,e.keywords)
if(typeof e.meta=="object")this.addMetaSchema(e.meta)
addInitialSchemas.call(this)
e.validateFormats=s}_addVocabularies(){this.addKeyword("$async")}_addDefaultMetaSchema(){const{$data:e,meta:t,schemaId:n}=this.opts
let s=h
if(n==="id"){s={...h}
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
return n.validate||_compileAsync.call(this,n)}async function loadMetaSchema(e){if(e&&!this.getSchema(e)){await runCompileAsync.call(this,{$ref:e},true)}}async function _compileAsync(e){try{return this._compileSchemaEnv(e)}catch(t){if(!(t instanceof i.default))throw t
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
if(r!==undefined&&typeof r!="string"){throw new Error(`schema ${t} must be string`)}}t=(0,l.normalizeId)(t||r)
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
const s=new A.SchemaEnv({schema:{},schemaId:n})
t=A.resolveSchema.call(this,s,e)
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
if(n){n=(0,l.normalizeId)(n)
delete this.schemas[n]
delete this.refs[n]}return this}default:throw new Error("ajv.removeSchema: invalid parameter")}}addVocabulary(e){for(const t of e)this.addKeyword(t)
return this}addKeyword(e,t){let n
if(typeof e=="string"){n=e
if(typeof t=="object"){this.logger.warn("these parameters are deprecated, see docs for addKeyword")
t.keyword=n}}else if(typeof e=="object"&&t===undefined){t=e
n=t.keyword
if(Array.isArray(n)&&!n.length){throw new Error("addKeywords: keyword must be string or non-empty array")}}else{throw new Error("invalid addKeywords parameters")}checkKeyword.call(this,n,t)
if(!t){(0,d.eachItem)(n,e=>addRule.call(this,e))
return this}keywordMetaschema.call(this,t)
const s={...t,type:(0,u.getJSONTypes)(t.type),schemaType:(0,u.getJSONTypes)(t.schemaType)};(0,d.eachItem)(n,s.type.length===0?e=>addRule.call(this,e,s):e=>s.type.forEach(t=>addRule.call(this,e,s,t)))
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
const{schemaId:i}=this.opts
if(typeof e=="object"){o=e[i]}else{if(this.opts.jtd)throw new Error("schema must be object")
else if(typeof e!="boolean")throw new Error("schema must be object or boolean")}let a=this._cache.get(e)
if(a!==undefined)return a
n=(0,l.normalizeId)(o||n)
const c=l.getSchemaRefs.call(this,e,n)
a=new A.SchemaEnv({schema:e,schemaId:i,meta:t,baseId:n,localRefs:c})
this._cache.set(a.schema,a)
if(r&&!n.startsWith("#")){if(n)this._checkUnique(n)
this.refs[n]=a}if(s)this.validateSchema(e,true)
return a}_checkUnique(e){if(this.schemas[e]||this.refs[e]){throw new Error(`schema with key or id "${e}" already exists`)}}_compileSchemaEnv(e){if(e.meta)this._compileMetaSchema(e)
else A.compileSchema.call(this,e)
if(!e.validate)throw new Error("ajv implementation error")
return e.validate}_compileMetaSchema(e){const t=this.opts
this.opts=this._metaOpts
try{A.compileSchema.call(this,e)}finally{this.opts=t}}}Ajv.ValidationError=o.default
Ajv.MissingRefError=i.default
t["default"]=Ajv
function checkOptions(e,t,n,s="error"){for(const r in e){const o=r
if(o in t)this.logger[s](`${n}: option ${r}. ${e[o]}`)}}function getSchEnv(e){e=(0,l.normalizeId)(e)
return this.schemas[e]||this.refs[e]}function addInitialSchemas(){const e=this.opts.schemas
if(!e)return
if(Array.isArray(e))this.addSchema(e)
else for(const t in e)this.addSchema(e[t],t)}function addInitialFormats(){for(const e in this.opts.formats){const t=this.opts.formats[e]
if(t)this.addFormat(e,t)}}function addInitialKeywords(e){if(Array.isArray(e)){this.addVocabulary(e)
return}this.logger.warn("keywords option as map is deprecated, pass array")
for(const t in e){const n=e[t]
if(!n.keyword)n.keyword=t
this.addKeyword(n)}}function getMetaSchemaOptions(){const e={...this.opts}
for(const t of g)delete e[t]
return e}const I={log(){},warn(){},error(){}}
function getLogger(e){if(e===false)return I
if(e===undefined)return console
if(e.log&&e.warn&&e.error)return e
throw new Error("logger must implement log, warn and error methods")}const Q=/^[a-z_$][a-z0-9_$:-]*$/i
function checkKeyword(e,t){const{RULES:n}=this;(0,d.eachItem)(e,e=>{if(n.keywords[e])throw new Error(`Keyword ${e} is already defined`)
if(!Q.test(e))throw new Error(`Keyword ${e} has invalid name`)})
if(!t)return
if(t.$data&&!("code"in t||"validate"in t)){throw new Error('$data keyword must have "code" or "validate" function')}}function addRule(e,t,n){var s
const r=t===null||t===void 0?void 0:t.post
if(n&&r)throw new Error('keyword with "post" flag cannot have "type"')
const{RULES:o}=this
let i=r?o.post:o.rules.find(({type:e})=>e===n)
if(!i){i={type:n,rules:[]}
o.rules.push(i)}o.keywords[e]=true
if(!t)return
const a={keyword:e,definition:{...t,type:(0,u.getJSONTypes)(t.type),schemaType:(0,u.getJSONTypes)(t.schemaType)}}
if(t.before)addBeforeRule.call(this,i,a,t.before)
else i.rules.push(a)
o.all[e]=a;(s=t.implements)===null||s===void 0?void 0:s.forEach(e=>this.addKeyword(e))}function addBeforeRule(e,t,n){const s=e.rules.findIndex(e=>e.keyword===n)
if(s>=0){e.rules.splice(s,0,t)}else{e.rules.push(t)
this.logger.warn(`rule ${n} is not defined`)}}function keywordMetaschema(e){let{metaSchema:t}=e
if(t===undefined)return
if(e.$data&&this.opts.$data)t=schemaOrData(t)
e.validateSchema=this.compile(t,true)}const B={$ref:"https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#"}
function schemaOrData(e){return{anyOf:[e,B]}}},4951:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
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
t["default"]=s},5402:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
class ValidationError extends Error{constructor(e){super("validation failed")
this.errors=e
this.ajv=this.validation=true}}t["default"]=ValidationError},3448:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.validateAdditionalItems=void 0
const s=n(1436)
const r=n(4464)
const o={message:({params:{len:e}})=>(0,s.str)`must NOT have more than ${e} items`,params:({params:{len:e}})=>(0,s._)`{limit: ${e}}`}
const i={keyword:"additionalItems",type:"array",schemaType:["boolean","object"],before:"uniqueItems",error:o,code(e){const{parentSchema:t,it:n}=e
const{items:s}=t
if(!Array.isArray(s)){(0,r.checkStrictMode)(n,'"additionalItems" is ignored when "items" is not an array of schemas')
return}validateAdditionalItems(e,s)}}
function validateAdditionalItems(e,t){const{gen:n,schema:o,data:i,keyword:a,it:A}=e
A.items=true
const c=n.const("len",(0,s._)`${i}.length`)
if(o===false){e.setParams({len:t.length})
e.pass((0,s._)`${c} <= ${t.length}`)}else if(typeof o=="object"&&!(0,r.alwaysValidSchema)(A,o)){const r=n.var("valid",(0,s._)`${c} <= ${t.length}`)
n.if((0,s.not)(r),()=>validateItems(r))
e.ok(r)}function validateItems(o){n.forRange("i",t.length,c,t=>{e.subschema({keyword:a,dataProp:t,dataPropType:r.Type.Num},o)
if(!A.allErrors)n.if((0,s.not)(o),()=>n.break())})}}t.validateAdditionalItems=validateAdditionalItems
t["default"]=i},2431:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(8484)
const r=n(1436)
const o=n(630)
const i=n(4464)
const a={message:"must NOT have additional properties",params:({params:e})=>(0,r._)`{additionalProperty: ${e.additionalProperty}}`}
const A={keyword:"additionalProperties",type:["object"],schemaType:["boolean","object"],allowUndefined:true,trackErrors:true,error:a,code(e){const{gen:t,schema:n,parentSchema:a,data:A,errsCount:c,it:l}=e
if(!c)throw new Error("ajv implementation error")
const{allErrors:u,opts:d}=l
l.props=true
if(d.removeAdditional!=="all"&&(0,i.alwaysValidSchema)(l,n))return
const h=(0,s.allSchemaProperties)(a.properties)
const f=(0,s.allSchemaProperties)(a.patternProperties)
checkAdditionalProperties()
e.ok((0,r._)`${c} === ${o.default.errors}`)
function checkAdditionalProperties(){t.forIn("key",A,e=>{if(!h.length&&!f.length)additionalPropertyCode(e)
else t.if(isAdditional(e),()=>additionalPropertyCode(e))})}function isAdditional(n){let o
if(h.length>8){const e=(0,i.schemaRefOrVal)(l,a.properties,"properties")
o=(0,s.isOwnProperty)(t,e,n)}else if(h.length){o=(0,r.or)(...h.map(e=>(0,r._)`${n} === ${e}`))}else{o=r.nil}if(f.length){o=(0,r.or)(o,...f.map(t=>(0,r._)`${(0,s.usePattern)(e,t)}.test(${n})`))}return(0,r.not)(o)}function deleteAdditional(e){t.code((0,r._)`delete ${A}[${e}]`)}function additionalPropertyCode(s){if(d.removeAdditional==="all"||d.removeAdditional&&n===false){deleteAdditional(s)
return}if(n===false){e.setParams({additionalProperty:s})
e.error()
if(!u)t.break()
return}if(typeof n=="object"&&!(0,i.alwaysValidSchema)(l,n)){const n=t.name("valid")
if(d.removeAdditional==="failing"){applyAdditionalSchema(s,n,false)
t.if((0,r.not)(n),()=>{e.reset()
deleteAdditional(s)})}else{applyAdditionalSchema(s,n)
if(!u)t.if((0,r.not)(n),()=>t.break())}}}function applyAdditionalSchema(t,n,s){const r={keyword:"additionalProperties",dataProp:t,dataPropType:i.Type.Str}
if(s===false){Object.assign(r,{compositeRule:true,createErrors:false,allErrors:false})}e.subschema(r,n)}}}
t["default"]=A},9205:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(4464)
const r={keyword:"allOf",schemaType:"array",code(e){const{gen:t,schema:n,it:r}=e
if(!Array.isArray(n))throw new Error("ajv implementation error")
const o=t.name("valid")
n.forEach((t,n)=>{if((0,s.alwaysValidSchema)(r,t))return
const i=e.subschema({keyword:"allOf",schemaProp:n},o)
e.ok(o)
e.mergeEvaluated(i)})}}
t["default"]=r},9380:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(8484)
const r={keyword:"anyOf",schemaType:"array",trackErrors:true,code:s.validateUnion,error:{message:"must match a schema in anyOf"}}
t["default"]=r},6182:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r=n(4464)
const o={message:({params:{min:e,max:t}})=>t===undefined?(0,s.str)`must contain at least ${e} valid item(s)`:(0,s.str)`must contain at least ${e} and no more than ${t} valid item(s)`,params:({params:{min:e,max:t}})=>t===undefined?(0,s._)`{minContains: ${e}}`:(0,s._)`{minContains: ${e}, maxContains: ${t}}`}
const i={keyword:"contains",type:"array",schemaType:["object","boolean"],before:"uniqueItems",trackErrors:true,error:o,code(e){const{gen:t,schema:n,parentSchema:o,data:i,it:a}=e
let A
let c
const{minContains:l,maxContains:u}=o
if(a.opts.next){A=l===undefined?1:l
c=u}else{A=1}const d=t.const("len",(0,s._)`${i}.length`)
e.setParams({min:A,max:c})
if(c===undefined&&A===0){(0,r.checkStrictMode)(a,`"minContains" == 0 without "maxContains": "contains" keyword ignored`)
return}if(c!==undefined&&A>c){(0,r.checkStrictMode)(a,`"minContains" > "maxContains" is always invalid`)
e.fail()
return}if((0,r.alwaysValidSchema)(a,n)){let t=(0,s._)`${d} >= ${A}`
if(c!==undefined)t=(0,s._)`${t} && ${d} <= ${c}`
e.pass(t)
return}a.items=true
const h=t.name("valid")
if(c===undefined&&A===1){validateItems(h,()=>t.if(h,()=>t.break()))}else if(A===0){t.let(h,true)
if(c!==undefined)t.if((0,s._)`${i}.length > 0`,validateItemsWithCount)}else{t.let(h,false)
validateItemsWithCount()}e.result(h,()=>e.reset())
function validateItemsWithCount(){const e=t.name("_valid")
const n=t.let("count",0)
validateItems(e,()=>t.if(e,()=>checkLimits(n)))}function validateItems(n,s){t.forRange("i",0,d,t=>{e.subschema({keyword:"contains",dataProp:t,dataPropType:r.Type.Num,compositeRule:true},n)
s()})}function checkLimits(e){t.code((0,s._)`${e}++`)
if(c===undefined){t.if((0,s._)`${e} >= ${A}`,()=>t.assign(h,true).break())}else{t.if((0,s._)`${e} > ${c}`,()=>t.assign(h,false).break())
if(A===1)t.assign(h,true)
else t.if((0,s._)`${e} >= ${A}`,()=>t.assign(h,true))}}}}
t["default"]=i},5826:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.validateSchemaDeps=t.validatePropertyDeps=t.error=void 0
const s=n(1436)
const r=n(4464)
const o=n(8484)
t.error={message:({params:{property:e,depsCount:t,deps:n}})=>{const r=t===1?"property":"properties"
return(0,s.str)`must have ${r} ${n} when property ${e} is present`},params:({params:{property:e,depsCount:t,deps:n,missingProperty:r}})=>(0,s._)`{property: ${e},
    missingProperty: ${r},
    depsCount: ${t},
    deps: ${n}}`}
const i={keyword:"dependencies",type:"object",schemaType:"object",error:t.error,code(e){const[t,n]=splitDependencies(e)
validatePropertyDeps(e,t)
validateSchemaDeps(e,n)}}
function splitDependencies({schema:e}){const t={}
const n={}
for(const s in e){if(s==="__proto__")continue
const r=Array.isArray(e[s])?t:n
r[s]=e[s]}return[t,n]}function validatePropertyDeps(e,t=e.schema){const{gen:n,data:r,it:i}=e
if(Object.keys(t).length===0)return
const a=n.let("missing")
for(const A in t){const c=t[A]
if(c.length===0)continue
const l=(0,o.propertyInData)(n,r,A,i.opts.ownProperties)
e.setParams({property:A,depsCount:c.length,deps:c.join(", ")})
if(i.allErrors){n.if(l,()=>{for(const t of c){(0,o.checkReportMissingProp)(e,t)}})}else{n.if((0,s._)`${l} && (${(0,o.checkMissingProp)(e,c,a)})`);(0,o.reportMissingProp)(e,a)
n.else()}}}t.validatePropertyDeps=validatePropertyDeps
function validateSchemaDeps(e,t=e.schema){const{gen:n,data:s,keyword:i,it:a}=e
const A=n.name("valid")
for(const c in t){if((0,r.alwaysValidSchema)(a,t[c]))continue
n.if((0,o.propertyInData)(n,s,c,a.opts.ownProperties),()=>{const t=e.subschema({keyword:i,schemaProp:c},A)
e.mergeValidEvaluated(t,A)},()=>n.var(A,true))
e.ok(A)}}t.validateSchemaDeps=validateSchemaDeps
t["default"]=i},8584:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r=n(4464)
const o={message:({params:e})=>(0,s.str)`must match "${e.ifClause}" schema`,params:({params:e})=>(0,s._)`{failingKeyword: ${e.ifClause}}`}
const i={keyword:"if",schemaType:["object","boolean"],trackErrors:true,error:o,code(e){const{gen:t,parentSchema:n,it:o}=e
if(n.then===undefined&&n.else===undefined){(0,r.checkStrictMode)(o,'"if" without "then" and "else" is ignored')}const i=hasSchema(o,"then")
const a=hasSchema(o,"else")
if(!i&&!a)return
const A=t.let("valid",true)
const c=t.name("_valid")
validateIf()
e.reset()
if(i&&a){const n=t.let("ifClause")
e.setParams({ifClause:n})
t.if(c,validateClause("then",n),validateClause("else",n))}else if(i){t.if(c,validateClause("then"))}else{t.if((0,s.not)(c),validateClause("else"))}e.pass(A,()=>e.error(true))
function validateIf(){const t=e.subschema({keyword:"if",compositeRule:true,createErrors:false,allErrors:false},c)
e.mergeEvaluated(t)}function validateClause(n,r){return()=>{const o=e.subschema({keyword:n},c)
t.assign(A,c)
e.mergeValidEvaluated(o,A)
if(r)t.assign(r,(0,s._)`${n}`)
else e.setParams({ifClause:n})}}}}
function hasSchema(e,t){const n=e.schema[t]
return n!==undefined&&!(0,r.alwaysValidSchema)(e,n)}t["default"]=i},8775:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(3448)
const r=n(6467)
const o=n(5791)
const i=n(2959)
const a=n(6182)
const A=n(5826)
const c=n(1372)
const l=n(2431)
const u=n(8778)
const d=n(664)
const h=n(8350)
const f=n(9380)
const g=n(2490)
const p=n(9205)
const E=n(8584)
const m=n(9210)
function getApplicator(e=false){const t=[h.default,f.default,g.default,p.default,E.default,m.default,c.default,l.default,A.default,u.default,d.default]
if(e)t.push(r.default,i.default)
else t.push(s.default,o.default)
t.push(a.default)
return t}t["default"]=getApplicator},5791:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.validateTuple=void 0
const s=n(1436)
const r=n(4464)
const o=n(8484)
const i={keyword:"items",type:"array",schemaType:["object","array","boolean"],before:"uniqueItems",code(e){const{schema:t,it:n}=e
if(Array.isArray(t))return validateTuple(e,"additionalItems",t)
n.items=true
if((0,r.alwaysValidSchema)(n,t))return
e.ok((0,o.validateArray)(e))}}
function validateTuple(e,t,n=e.schema){const{gen:o,parentSchema:i,data:a,keyword:A,it:c}=e
checkStrictTuple(i)
if(c.opts.unevaluated&&n.length&&c.items!==true){c.items=r.mergeEvaluated.items(o,n.length,c.items)}const l=o.name("valid")
const u=o.const("len",(0,s._)`${a}.length`)
n.forEach((t,n)=>{if((0,r.alwaysValidSchema)(c,t))return
o.if((0,s._)`${u} > ${n}`,()=>e.subschema({keyword:A,schemaProp:n,dataProp:n},l))
e.ok(l)})
function checkStrictTuple(e){const{opts:s,errSchemaPath:o}=c
const i=n.length
const a=i===e.minItems&&(i===e.maxItems||e[t]===false)
if(s.strictTuples&&!a){const e=`"${A}" is ${i}-tuple, but minItems or maxItems/${t} are not specified or different at path "${o}"`;(0,r.checkStrictMode)(c,e,s.strictTuples)}}}t.validateTuple=validateTuple
t["default"]=i},2959:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r=n(4464)
const o=n(8484)
const i=n(3448)
const a={message:({params:{len:e}})=>(0,s.str)`must NOT have more than ${e} items`,params:({params:{len:e}})=>(0,s._)`{limit: ${e}}`}
const A={keyword:"items",type:"array",schemaType:["object","boolean"],before:"uniqueItems",error:a,code(e){const{schema:t,parentSchema:n,it:s}=e
const{prefixItems:a}=n
s.items=true
if((0,r.alwaysValidSchema)(s,t))return
if(a)(0,i.validateAdditionalItems)(e,a)
else e.ok((0,o.validateArray)(e))}}
t["default"]=A},8350:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
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
const i={keyword:"oneOf",schemaType:"array",trackErrors:true,error:o,code(e){const{gen:t,schema:n,parentSchema:o,it:i}=e
if(!Array.isArray(n))throw new Error("ajv implementation error")
if(i.opts.discriminator&&o.discriminator)return
const a=n
const A=t.let("valid",false)
const c=t.let("passing",null)
const l=t.name("_valid")
e.setParams({passing:c})
t.block(validateOneOf)
e.result(A,()=>e.reset(),()=>e.error(true))
function validateOneOf(){a.forEach((n,o)=>{let a
if((0,r.alwaysValidSchema)(i,n)){t.var(l,true)}else{a=e.subschema({keyword:"oneOf",schemaProp:o,compositeRule:true},l)}if(o>0){t.if((0,s._)`${l} && ${A}`).assign(A,false).assign(c,(0,s._)`[${c}, ${o}]`).else()}t.if(l,()=>{t.assign(A,true)
t.assign(c,o)
if(a)e.mergeEvaluated(a,s.Name)})})}}}
t["default"]=i},664:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(8484)
const r=n(1436)
const o=n(4464)
const i=n(4464)
const a={keyword:"patternProperties",type:"object",schemaType:"object",code(e){const{gen:t,schema:n,data:a,parentSchema:A,it:c}=e
const{opts:l}=c
const u=(0,s.allSchemaProperties)(n)
const d=u.filter(e=>(0,o.alwaysValidSchema)(c,n[e]))
if(u.length===0||d.length===u.length&&(!c.opts.unevaluated||c.props===true)){return}const h=l.strictSchema&&!l.allowMatchingProperties&&A.properties
const f=t.name("valid")
if(c.props!==true&&!(c.props instanceof r.Name)){c.props=(0,i.evaluatedPropsToName)(t,c.props)}const{props:g}=c
validatePatternProperties()
function validatePatternProperties(){for(const e of u){if(h)checkMatchingProperties(e)
if(c.allErrors){validateProperties(e)}else{t.var(f,true)
validateProperties(e)
t.if(f)}}}function checkMatchingProperties(e){for(const t in h){if(new RegExp(e).test(t)){(0,o.checkStrictMode)(c,`property ${t} matches pattern ${e} (use allowMatchingProperties)`)}}}function validateProperties(n){t.forIn("key",a,o=>{t.if((0,r._)`${(0,s.usePattern)(e,n)}.test(${o})`,()=>{const s=d.includes(n)
if(!s){e.subschema({keyword:"patternProperties",schemaProp:n,dataProp:o,dataPropType:i.Type.Str},f)}if(c.opts.unevaluated&&g!==true){t.assign((0,r._)`${g}[${o}]`,true)}else if(!s&&!c.allErrors){t.if((0,r.not)(f),()=>t.break())}})})}}}
t["default"]=a},6467:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(5791)
const r={keyword:"prefixItems",type:"array",schemaType:["array"],before:"uniqueItems",code:e=>(0,s.validateTuple)(e,"items")}
t["default"]=r},8778:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(7881)
const r=n(8484)
const o=n(4464)
const i=n(2431)
const a={keyword:"properties",type:"object",schemaType:"object",code(e){const{gen:t,schema:n,parentSchema:a,data:A,it:c}=e
if(c.opts.removeAdditional==="all"&&a.additionalProperties===undefined){i.default.code(new s.KeywordCxt(c,i.default,"additionalProperties"))}const l=(0,r.allSchemaProperties)(n)
for(const e of l){c.definedProperties.add(e)}if(c.opts.unevaluated&&l.length&&c.props!==true){c.props=o.mergeEvaluated.props(t,(0,o.toHash)(l),c.props)}const u=l.filter(e=>!(0,o.alwaysValidSchema)(c,n[e]))
if(u.length===0)return
const d=t.name("valid")
for(const n of u){if(hasDefault(n)){applyPropertySchema(n)}else{t.if((0,r.propertyInData)(t,A,n,c.opts.ownProperties))
applyPropertySchema(n)
if(!c.allErrors)t.else().var(d,true)
t.endIf()}e.it.definedProperties.add(n)
e.ok(d)}function hasDefault(e){return c.opts.useDefaults&&!c.compositeRule&&n[e].default!==undefined}function applyPropertySchema(t){e.subschema({keyword:"properties",schemaProp:t,dataProp:t},d)}}}
t["default"]=a},1372:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r=n(4464)
const o={message:"property name must be valid",params:({params:e})=>(0,s._)`{propertyName: ${e.propertyName}}`}
const i={keyword:"propertyNames",type:"object",schemaType:["object","boolean"],error:o,code(e){const{gen:t,schema:n,data:o,it:i}=e
if((0,r.alwaysValidSchema)(i,n))return
const a=t.name("valid")
t.forIn("key",o,n=>{e.setParams({propertyName:n})
e.subschema({keyword:"propertyNames",data:n,dataTypes:["string"],propertyName:n,compositeRule:true},a)
t.if((0,s.not)(a),()=>{e.error(true)
if(!i.allErrors)t.break()})})
e.ok(a)}}
t["default"]=i},9210:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(4464)
const r={keyword:["then","else"],schemaType:["object","boolean"],code({keyword:e,parentSchema:t,it:n}){if(t.if===undefined)(0,s.checkStrictMode)(n,`"${e}" without "if" is ignored`)}}
t["default"]=r},8484:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.validateUnion=t.validateArray=t.usePattern=t.callValidateCode=t.schemaProperties=t.allSchemaProperties=t.noPropertyInData=t.propertyInData=t.isOwnProperty=t.hasPropFunc=t.reportMissingProp=t.checkMissingProp=t.checkReportMissingProp=void 0
const s=n(1436)
const r=n(4464)
const o=n(630)
const i=n(4464)
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
function callValidateCode({schemaCode:e,data:t,it:{gen:n,topSchemaRef:r,schemaPath:i,errorPath:a},it:A},c,l,u){const d=u?(0,s._)`${e}, ${t}, ${r}${i}`:t
const h=[[o.default.instancePath,(0,s.strConcat)(o.default.instancePath,a)],[o.default.parentData,A.parentData],[o.default.parentDataProperty,A.parentDataProperty],[o.default.rootData,o.default.rootData]]
if(A.opts.dynamicRef)h.push([o.default.dynamicAnchors,o.default.dynamicAnchors])
const f=(0,s._)`${d}, ${n.object(...h)}`
return l!==s.nil?(0,s._)`${c}.call(${l}, ${f})`:(0,s._)`${c}(${f})`}t.callValidateCode=callValidateCode
const a=(0,s._)`new RegExp`
function usePattern({gen:e,it:{opts:t}},n){const r=t.unicodeRegExp?"u":""
const{regExp:o}=t.code
const A=o(n,r)
return e.scopeValue("pattern",{key:A.toString(),ref:A,code:(0,s._)`${o.code==="new RegExp"?a:(0,i.useFunc)(e,o)}(${n}, ${r})`})}t.usePattern=usePattern
function validateArray(e){const{gen:t,data:n,keyword:o,it:i}=e
const a=t.name("valid")
if(i.allErrors){const e=t.let("valid",true)
validateItems(()=>t.assign(e,false))
return e}t.var(a,true)
validateItems(()=>t.break())
return a
function validateItems(i){const A=t.const("len",(0,s._)`${n}.length`)
t.forRange("i",0,A,n=>{e.subschema({keyword:o,dataProp:n,dataPropType:r.Type.Num},a)
t.if((0,s.not)(a),i)})}}t.validateArray=validateArray
function validateUnion(e){const{gen:t,schema:n,keyword:o,it:i}=e
if(!Array.isArray(n))throw new Error("ajv implementation error")
const a=n.some(e=>(0,r.alwaysValidSchema)(i,e))
if(a&&!i.opts.unevaluated)return
const A=t.let("valid",false)
const c=t.name("_valid")
t.block(()=>n.forEach((n,r)=>{const i=e.subschema({keyword:o,schemaProp:r,compositeRule:true},c)
t.assign(A,(0,s._)`${A} || ${c}`)
const a=e.mergeValidEvaluated(i,c)
if(!a)t.if((0,s.not)(A))}))
e.result(A,()=>e.reset(),()=>e.error(true))}t.validateUnion=validateUnion},9872:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
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
const i=n(630)
const a=n(2718)
const A=n(4464)
const c={keyword:"$ref",schemaType:"string",code(e){const{gen:t,schema:n,it:r}=e
const{baseId:i,schemaEnv:A,validateName:c,opts:l,self:u}=r
const{root:d}=A
if((n==="#"||n==="#/")&&i===d.baseId)return callRootRef()
const h=a.resolveRef.call(u,d,i,n)
if(h===undefined)throw new s.default(r.opts.uriResolver,i,n)
if(h instanceof a.SchemaEnv)return callValidate(h)
return inlineRefSchema(h)
function callRootRef(){if(A===d)return callRef(e,c,A,A.$async)
const n=t.scopeValue("root",{ref:d})
return callRef(e,(0,o._)`${n}.validate`,d,d.$async)}function callValidate(t){const n=getValidate(e,t)
callRef(e,n,t,t.$async)}function inlineRefSchema(s){const r=t.scopeValue("schema",l.code.source===true?{ref:s,code:(0,o.stringify)(s)}:{ref:s})
const i=t.name("valid")
const a=e.subschema({schema:s,dataTypes:[],schemaPath:o.nil,topSchemaRef:r,errSchemaPath:n},i)
e.mergeEvaluated(a)
e.ok(i)}}}
function getValidate(e,t){const{gen:n}=e
return t.validate?n.scopeValue("validate",{ref:t.validate}):(0,o._)`${n.scopeValue("wrapper",{ref:t})}.validate`}t.getValidate=getValidate
function callRef(e,t,n,s){const{gen:a,it:c}=e
const{allErrors:l,schemaEnv:u,opts:d}=c
const h=d.passContext?i.default.this:o.nil
if(s)callAsyncRef()
else callSyncRef()
function callAsyncRef(){if(!u.$async)throw new Error("async schema referenced by sync schema")
const n=a.let("valid")
a.try(()=>{a.code((0,o._)`await ${(0,r.callValidateCode)(e,t,h)}`)
addEvaluatedFrom(t)
if(!l)a.assign(n,true)},e=>{a.if((0,o._)`!(${e} instanceof ${c.ValidationError})`,()=>a.throw(e))
addErrorsFrom(e)
if(!l)a.assign(n,false)})
e.ok(n)}function callSyncRef(){e.result((0,r.callValidateCode)(e,t,h),()=>addEvaluatedFrom(t),()=>addErrorsFrom(t))}function addErrorsFrom(e){const t=(0,o._)`${e}.errors`
a.assign(i.default.vErrors,(0,o._)`${i.default.vErrors} === null ? ${t} : ${i.default.vErrors}.concat(${t})`)
a.assign(i.default.errors,(0,o._)`${i.default.vErrors}.length`)}function addEvaluatedFrom(e){var t
if(!c.opts.unevaluated)return
const s=(t=n===null||n===void 0?void 0:n.validate)===null||t===void 0?void 0:t.evaluated
if(c.props!==true){if(s&&!s.dynamicProps){if(s.props!==undefined){c.props=A.mergeEvaluated.props(a,s.props,c.props)}}else{const t=a.var("props",(0,o._)`${e}.evaluated.props`)
c.props=A.mergeEvaluated.props(a,t,c.props,o.Name)}}if(c.items!==true){if(s&&!s.dynamicItems){if(s.items!==undefined){c.items=A.mergeEvaluated.items(a,s.items,c.items)}}else{const t=a.var("items",(0,o._)`${e}.evaluated.items`)
c.items=A.mergeEvaluated.items(a,t,c.items,o.Name)}}}}t.callRef=callRef
t["default"]=c},8886:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r=n(7115)
const o=n(2718)
const i=n(3162)
const a=n(4464)
const A={message:({params:{discrError:e,tagName:t}})=>e===r.DiscrError.Tag?`tag "${t}" must be string`:`value of tag "${t}" must be in oneOf`,params:({params:{discrError:e,tag:t,tagName:n}})=>(0,s._)`{error: ${e}, tag: ${n}, tagValue: ${t}}`}
const c={keyword:"discriminator",type:"object",schemaType:"object",error:A,code(e){const{gen:t,data:n,schema:A,parentSchema:c,it:l}=e
const{oneOf:u}=c
if(!l.opts.discriminator){throw new Error("discriminator: requires discriminator option")}const d=A.propertyName
if(typeof d!="string")throw new Error("discriminator: requires propertyName")
if(A.mapping)throw new Error("discriminator: mapping is not supported")
if(!u)throw new Error("discriminator: requires oneOf keyword")
const h=t.let("valid",false)
const f=t.const("tag",(0,s._)`${n}${(0,s.getProperty)(d)}`)
t.if((0,s._)`typeof ${f} == "string"`,()=>validateMapping(),()=>e.error(false,{discrError:r.DiscrError.Tag,tag:f,tagName:d}))
e.ok(h)
function validateMapping(){const n=getMapping()
t.if(false)
for(const e in n){t.elseIf((0,s._)`${f} === ${e}`)
t.assign(h,applyTagSchema(n[e]))}t.else()
e.error(false,{discrError:r.DiscrError.Mapping,tag:f,tagName:d})
t.endIf()}function applyTagSchema(n){const r=t.name("valid")
const o=e.subschema({keyword:"oneOf",schemaProp:n},r)
e.mergeEvaluated(o,s.Name)
return r}function getMapping(){var e
const t={}
const n=hasRequired(c)
let s=true
for(let t=0;t<u.length;t++){let r=u[t]
if((r===null||r===void 0?void 0:r.$ref)&&!(0,a.schemaHasRulesButRef)(r,l.self.RULES)){const e=r.$ref
r=o.resolveRef.call(l.self,l.schemaEnv.root,l.baseId,e)
if(r instanceof o.SchemaEnv)r=r.schema
if(r===undefined)throw new i.default(l.opts.uriResolver,l.baseId,e)}const A=(e=r===null||r===void 0?void 0:r.properties)===null||e===void 0?void 0:e[d]
if(typeof A!="object"){throw new Error(`discriminator: oneOf subschemas (or referenced schemas) must have "properties/${d}"`)}s=s&&(n||hasRequired(r))
addMappings(A,t)}if(!s)throw new Error(`discriminator: "${d}" must be required`)
return t
function hasRequired({required:e}){return Array.isArray(e)&&e.includes(d)}function addMappings(e,t){if(e.const){addMapping(e.const,t)}else if(e.enum){for(const n of e.enum){addMapping(n,t)}}else{throw new Error(`discriminator: "properties/${d}" must have "const" or "enum"`)}}function addMapping(e,n){if(typeof e!="string"||e in t){throw new Error(`discriminator: "${d}" values must be unique strings`)}t[e]=n}}}}
t["default"]=c},7115:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
t.DiscrError=void 0
var n;(function(e){e["Tag"]="tag"
e["Mapping"]="mapping"})(n||(t.DiscrError=n={}))},9941:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(7397)
const r=n(5481)
const o=n(8775)
const i=n(2601)
const a=n(6620)
const A=[s.default,r.default,(0,o.default)(),i.default,a.metadataVocabulary,a.contentVocabulary]
t["default"]=A},6402:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r={message:({schemaCode:e})=>(0,s.str)`must match format "${e}"`,params:({schemaCode:e})=>(0,s._)`{format: ${e}}`}
const o={keyword:"format",type:["number","string"],schemaType:"string",$data:true,error:r,code(e,t){const{gen:n,data:r,$data:o,schema:i,schemaCode:a,it:A}=e
const{opts:c,errSchemaPath:l,schemaEnv:u,self:d}=A
if(!c.validateFormats)return
if(o)validate$DataFormat()
else validateFormat()
function validate$DataFormat(){const o=n.scopeValue("formats",{ref:d.formats,code:c.code.formats})
const i=n.const("fDef",(0,s._)`${o}[${a}]`)
const A=n.let("fType")
const l=n.let("format")
n.if((0,s._)`typeof ${i} == "object" && !(${i} instanceof RegExp)`,()=>n.assign(A,(0,s._)`${i}.type || "string"`).assign(l,(0,s._)`${i}.validate`),()=>n.assign(A,(0,s._)`"string"`).assign(l,i))
e.fail$data((0,s.or)(unknownFmt(),invalidFmt()))
function unknownFmt(){if(c.strictSchema===false)return s.nil
return(0,s._)`${a} && !${l}`}function invalidFmt(){const e=u.$async?(0,s._)`(${i}.async ? await ${l}(${r}) : ${l}(${r}))`:(0,s._)`${l}(${r})`
const n=(0,s._)`(typeof ${l} == "function" ? ${e} : ${l}.test(${r}))`
return(0,s._)`${l} && ${l} !== true && ${A} === ${t} && !${n}`}}function validateFormat(){const o=d.formats[i]
if(!o){unknownFormat()
return}if(o===true)return
const[a,A,h]=getFormat(o)
if(a===t)e.pass(validCondition())
function unknownFormat(){if(c.strictSchema===false){d.logger.warn(unknownMsg())
return}throw new Error(unknownMsg())
function unknownMsg(){return`unknown format "${i}" ignored in schema at path "${l}"`}}function getFormat(e){const t=e instanceof RegExp?(0,s.regexpCode)(e):c.code.formats?(0,s._)`${c.code.formats}${(0,s.getProperty)(i)}`:undefined
const r=n.scopeValue("formats",{key:i,ref:e,code:t})
if(typeof e=="object"&&!(e instanceof RegExp)){return[e.type||"string",e.validate,(0,s._)`${r}.validate`]}return["string",e,r]}function validCondition(){if(typeof o=="object"&&!(o instanceof RegExp)&&o.async){if(!u.$async)throw new Error("async format in sync schema")
return(0,s._)`await ${h}(${r})`}return typeof A=="function"?(0,s._)`${h}(${r})`:(0,s._)`${h}.test(${r})`}}}}
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
const i={message:"must be equal to constant",params:({schemaCode:e})=>(0,s._)`{allowedValue: ${e}}`}
const a={keyword:"const",$data:true,error:i,code(e){const{gen:t,data:n,$data:i,schemaCode:a,schema:A}=e
if(i||A&&typeof A=="object"){e.fail$data((0,s._)`!${(0,r.useFunc)(t,o.default)}(${n}, ${a})`)}else{e.fail((0,s._)`${A} !== ${n}`)}}}
t["default"]=a},3200:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r=n(4464)
const o=n(4951)
const i={message:"must be equal to one of the allowed values",params:({schemaCode:e})=>(0,s._)`{allowedValues: ${e}}`}
const a={keyword:"enum",schemaType:"array",$data:true,error:i,code(e){const{gen:t,data:n,$data:i,schema:a,schemaCode:A,it:c}=e
if(!i&&a.length===0)throw new Error("enum must have non-empty array")
const l=a.length>=c.opts.loopEnum
let u
const getEql=()=>u!==null&&u!==void 0?u:u=(0,r.useFunc)(t,o.default)
let d
if(l||i){d=t.let("valid")
e.block$data(d,loopEnum)}else{if(!Array.isArray(a))throw new Error("ajv implementation error")
const e=t.const("vSchema",A)
d=(0,s.or)(...a.map((t,n)=>equalCode(e,n)))}e.pass(d)
function loopEnum(){t.assign(d,false)
t.forOf("v",A,e=>t.if((0,s._)`${getEql()}(${n}, ${e})`,()=>t.assign(d,true).break()))}function equalCode(e,t){const r=a[t]
return typeof r==="object"&&r!==null?(0,s._)`${getEql()}(${n}, ${e}[${t}])`:(0,s._)`${n} === ${r}`}}}
t["default"]=a},5481:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(3723)
const r=n(8132)
const o=n(6962)
const i=n(6023)
const a=n(895)
const A=n(4504)
const c=n(6296)
const l=n(5132)
const u=n(8026)
const d=n(3200)
const h=[s.default,r.default,o.default,i.default,a.default,A.default,c.default,l.default,{keyword:"type",schemaType:["string","array"]},{keyword:"nullable",schemaType:"boolean"},u.default,d.default]
t["default"]=h},6296:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
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
const i={message({keyword:e,schemaCode:t}){const n=e==="maxLength"?"more":"fewer"
return(0,s.str)`must NOT have ${n} than ${t} characters`},params:({schemaCode:e})=>(0,s._)`{limit: ${e}}`}
const a={keyword:["maxLength","minLength"],type:"string",schemaType:"number",$data:true,error:i,code(e){const{keyword:t,data:n,schemaCode:i,it:a}=e
const A=t==="maxLength"?s.operators.GT:s.operators.LT
const c=a.opts.unicode===false?(0,s._)`${n}.length`:(0,s._)`${(0,r.useFunc)(e.gen,o.default)}(${n})`
e.fail$data((0,s._)`${c} ${A} ${i}`)}}
t["default"]=a},3723:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r=s.operators
const o={maximum:{okStr:"<=",ok:r.LTE,fail:r.GT},minimum:{okStr:">=",ok:r.GTE,fail:r.LT},exclusiveMaximum:{okStr:"<",ok:r.LT,fail:r.GTE},exclusiveMinimum:{okStr:">",ok:r.GT,fail:r.LTE}}
const i={message:({keyword:e,schemaCode:t})=>(0,s.str)`must be ${o[e].okStr} ${t}`,params:({keyword:e,schemaCode:t})=>(0,s._)`{comparison: ${o[e].okStr}, limit: ${t}}`}
const a={keyword:Object.keys(o),type:"number",schemaType:"number",$data:true,error:i,code(e){const{keyword:t,data:n,schemaCode:r}=e
e.fail$data((0,s._)`${n} ${o[t].fail} ${r} || isNaN(${n})`)}}
t["default"]=a},895:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
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
const i=o.opts.multipleOfPrecision
const a=t.let("res")
const A=i?(0,s._)`Math.abs(Math.round(${a}) - ${a}) > 1e-${i}`:(0,s._)`${a} !== parseInt(${a})`
e.fail$data((0,s._)`(${r} === 0 || (${a} = ${n}/${r}, ${A}))`)}}
t["default"]=o},6023:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(8484)
const r=n(4464)
const o=n(1436)
const i={message:({schemaCode:e})=>(0,o.str)`must match pattern "${e}"`,params:({schemaCode:e})=>(0,o._)`{pattern: ${e}}`}
const a={keyword:"pattern",type:"string",schemaType:"string",$data:true,error:i,code(e){const{gen:t,data:n,$data:i,schema:a,schemaCode:A,it:c}=e
const l=c.opts.unicodeRegExp?"u":""
if(i){const{regExp:s}=c.opts.code
const i=s.code==="new RegExp"?(0,o._)`new RegExp`:(0,r.useFunc)(t,s)
const a=t.let("valid")
t.try(()=>t.assign(a,(0,o._)`${i}(${A}, ${l}).test(${n})`),()=>t.assign(a,false))
e.fail$data((0,o._)`!${a}`)}else{const t=(0,s.usePattern)(e,a)
e.fail$data((0,o._)`!${t}.test(${n})`)}}}
t["default"]=a},4504:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(8484)
const r=n(1436)
const o=n(4464)
const i={message:({params:{missingProperty:e}})=>(0,r.str)`must have required property '${e}'`,params:({params:{missingProperty:e}})=>(0,r._)`{missingProperty: ${e}}`}
const a={keyword:"required",type:"object",schemaType:"array",$data:true,error:i,code(e){const{gen:t,schema:n,schemaCode:i,data:a,$data:A,it:c}=e
const{opts:l}=c
if(!A&&n.length===0)return
const u=n.length>=l.loopRequired
if(c.allErrors)allErrorsMode()
else exitOnErrorMode()
if(l.strictRequired){const t=e.parentSchema.properties
const{definedProperties:s}=e.it
for(const e of n){if((t===null||t===void 0?void 0:t[e])===undefined&&!s.has(e)){const t=c.schemaEnv.baseId+c.errSchemaPath
const n=`required property "${e}" is not defined at "${t}" (strictRequired)`;(0,o.checkStrictMode)(c,n,c.opts.strictRequired)}}}function allErrorsMode(){if(u||A){e.block$data(r.nil,loopAllRequired)}else{for(const t of n){(0,s.checkReportMissingProp)(e,t)}}}function exitOnErrorMode(){const r=t.let("missing")
if(u||A){const n=t.let("valid",true)
e.block$data(n,()=>loopUntilMissing(r,n))
e.ok(n)}else{t.if((0,s.checkMissingProp)(e,n,r));(0,s.reportMissingProp)(e,r)
t.else()}}function loopAllRequired(){t.forOf("prop",i,n=>{e.setParams({missingProperty:n})
t.if((0,s.noPropertyInData)(t,a,n,l.ownProperties),()=>e.error())})}function loopUntilMissing(n,o){e.setParams({missingProperty:n})
t.forOf(n,i,()=>{t.assign(o,(0,s.propertyInData)(t,a,n,l.ownProperties))
t.if((0,r.not)(o),()=>{e.error()
t.break()})},r.nil)}}}
t["default"]=a},5132:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(6685)
const r=n(1436)
const o=n(4464)
const i=n(4951)
const a={message:({params:{i:e,j:t}})=>(0,r.str)`must NOT have duplicate items (items ## ${t} and ${e} are identical)`,params:({params:{i:e,j:t}})=>(0,r._)`{i: ${e}, j: ${t}}`}
const A={keyword:"uniqueItems",type:"array",schemaType:"boolean",$data:true,error:a,code(e){const{gen:t,data:n,$data:a,schema:A,parentSchema:c,schemaCode:l,it:u}=e
if(!a&&!A)return
const d=t.let("valid")
const h=c.items?(0,s.getSchemaTypes)(c.items):[]
e.block$data(d,validateUniqueItems,(0,r._)`${l} === false`)
e.ok(d)
function validateUniqueItems(){const s=t.let("i",(0,r._)`${n}.length`)
const o=t.let("j")
e.setParams({i:s,j:o})
t.assign(d,true)
t.if((0,r._)`${s} > 1`,()=>(canOptimize()?loopN:loopN2)(s,o))}function canOptimize(){return h.length>0&&!h.some(e=>e==="object"||e==="array")}function loopN(o,i){const a=t.name("item")
const A=(0,s.checkDataTypes)(h,a,u.opts.strictNumbers,s.DataType.Wrong)
const c=t.const("indices",(0,r._)`{}`)
t.for((0,r._)`;${o}--;`,()=>{t.let(a,(0,r._)`${n}[${o}]`)
t.if(A,(0,r._)`continue`)
if(h.length>1)t.if((0,r._)`typeof ${a} == "string"`,(0,r._)`${a} += "_"`)
t.if((0,r._)`typeof ${c}[${a}] == "number"`,()=>{t.assign(i,(0,r._)`${c}[${a}]`)
e.error()
t.assign(d,false).break()}).code((0,r._)`${c}[${a}] = ${o}`)})}function loopN2(s,a){const A=(0,o.useFunc)(t,i.default)
const c=t.name("outer")
t.label(c).for((0,r._)`;${s}--;`,()=>t.for((0,r._)`${a} = ${s}; ${a}--;`,()=>t.if((0,r._)`${A}(${n}[${s}], ${n}[${a}])`,()=>{e.error()
t.assign(d,false).break(c)})))}}}
t["default"]=A},3430:e=>{e.exports=function equal(e,t){if(e===t)return true
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
function _traverse(e,n,s,r,o,i,a,A,c,l){if(r&&typeof r=="object"&&!Array.isArray(r)){n(r,o,i,a,A,c,l)
for(var u in r){var d=r[u]
if(Array.isArray(d)){if(u in t.arrayKeywords){for(var h=0;h<d.length;h++)_traverse(e,n,s,d[h],o+"/"+u+"/"+h,i,o,u,r,h)}}else if(u in t.propsKeywords){if(d&&typeof d=="object"){for(var f in d)_traverse(e,n,s,d[f],o+"/"+u+"/"+escapeJsonPtr(f),i,o,u,r,f)}}else if(u in t.keywords||e.allKeys&&!(u in t.skipKeywords)){_traverse(e,n,s,d,o+"/"+u,i,o,u,r)}}s(r,o,i,a,A,c,l)}}function escapeJsonPtr(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}},4006:(e,t,n)=>{const s=n(8016)
const r=n(4059)
function picomatch(e,t,n=false){if(t&&(t.windows===null||t.windows===undefined)){t={...t,windows:r.isWindows()}}return s(e,t,n)}Object.assign(picomatch,s)
e.exports=picomatch},5595:e=>{const t="\\\\/"
const n=`[^${t}]`
const s=0
const r="\\."
const o="\\+"
const i="\\?"
const a="\\/"
const A="(?=.)"
const c="[^/]"
const l=`(?:${a}|$)`
const u=`(?:^|${a})`
const d=`${r}{1,2}${l}`
const h=`(?!${r})`
const f=`(?!${u}${d})`
const g=`(?!${r}{0,1}${l})`
const p=`(?!${d})`
const E=`[^.${a}]`
const m=`${c}*?`
const C="/"
const I={DOT_LITERAL:r,PLUS_LITERAL:o,QMARK_LITERAL:i,SLASH_LITERAL:a,ONE_CHAR:A,QMARK:c,END_ANCHOR:l,DOTS_SLASH:d,NO_DOT:h,NO_DOTS:f,NO_DOT_SLASH:g,NO_DOTS_SLASH:p,QMARK_NO_DOT:E,STAR:m,START_ANCHOR:u,SEP:C}
const Q={...I,SLASH_LITERAL:`[${t}]`,QMARK:n,STAR:`${n}*?`,DOTS_SLASH:`${r}{1,2}(?:[${t}]|$)`,NO_DOT:`(?!${r})`,NO_DOTS:`(?!(?:^|[${t}])${r}{1,2}(?:[${t}]|$))`,NO_DOT_SLASH:`(?!${r}{0,1}(?:[${t}]|$))`,NO_DOTS_SLASH:`(?!${r}{1,2}(?:[${t}]|$))`,QMARK_NO_DOT:`[^.${t}]`,START_ANCHOR:`(?:^|[${t}])`,END_ANCHOR:`(?:[${t}]|$)`,SEP:"\\"}
const B={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"}
e.exports={DEFAULT_MAX_EXTGLOB_RECURSION:s,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:B,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===true?Q:I}}},8265:(e,t,n)=>{const s=n(5595)
const r=n(4059)
const{MAX_LENGTH:o,POSIX_REGEX_SOURCE:i,REGEX_NON_SPECIAL_CHARS:a,REGEX_SPECIAL_CHARS_BACKREF:A,REPLACEMENTS:c}=s
const expandRange=(e,t)=>{if(typeof t.expandRange==="function"){return t.expandRange(...e,t)}e.sort()
const n=`[${e.join("-")}]`
try{new RegExp(n)}catch(t){return e.map(e=>r.escapeRegex(e)).join("..")}return n}
const syntaxError=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`
const splitTopLevel=e=>{const t=[]
let n=0
let s=0
let r=0
let o=""
let i=false
for(const a of e){if(i===true){o+=a
i=false
continue}if(a==="\\"){o+=a
i=true
continue}if(a==='"'){r=r===1?0:1
o+=a
continue}if(r===0){if(a==="["){n++}else if(a==="]"&&n>0){n--}else if(n===0){if(a==="("){s++}else if(a===")"&&s>0){s--}else if(a==="|"&&s===0){t.push(o)
o=""
continue}}}o+=a}t.push(o)
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
for(let i=1;i<e.length;i++){const a=e[i]
if(o===true){o=false
continue}if(a==="\\"){o=true
continue}if(a==='"'){r=r===1?0:1
continue}if(r===1){continue}if(a==="["){n++
continue}if(a==="]"&&n>0){n--
continue}if(n>0){continue}if(a==="("){s++
continue}if(a===")"){s--
if(s===0){if(t===true&&i!==e.length-1){return}return{type:e[0],body:e.slice(2,i),end:i}}}}}
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
let i=false
let a=true
for(const e of r){const t=getStarExtglobSequenceChars(e)
if(t){i=true
o.push(...t)
continue}const s=normalizeSimpleBranch(e)
if(s&&s.length===1){o.push(s)
continue}a=false
if(repeatedExtglobRecursion(e)>n){return{risky:true}}}if(i){return a?{risky:true,safeOutput:buildCharClassStar([...new Set(o)])}:{risky:true}}return{risky:false}}
const parse=(e,t)=>{if(typeof e!=="string"){throw new TypeError("Expected a string")}e=c[e]||e
const n={...t}
const l=typeof n.maxLength==="number"?Math.min(o,n.maxLength):o
let u=e.length
if(u>l){throw new SyntaxError(`Input length: ${u}, exceeds maximum allowed length: ${l}`)}const d={type:"bos",value:"",output:n.prepend||""}
const h=[d]
const f=n.capture?"":"?:"
const g=s.globChars(n.windows)
const p=s.extglobChars(g)
const{DOT_LITERAL:E,PLUS_LITERAL:m,SLASH_LITERAL:C,ONE_CHAR:I,DOTS_SLASH:Q,NO_DOT:B,NO_DOT_SLASH:y,NO_DOTS_SLASH:w,QMARK:k,QMARK_NO_DOT:b,STAR:S,START_ANCHOR:v}=g
const globstar=e=>`(${f}(?:(?!${v}${e.dot?Q:E}).)*?)`
const R=n.dot?"":B
const D=n.dot?k:b
let N=n.bash===true?globstar(n):S
if(n.capture){N=`(${N})`}if(typeof n.noext==="boolean"){n.noextglob=n.noext}const F={input:e,index:-1,start:0,dot:n.dot===true,consumed:"",output:"",prefix:"",backtrack:false,negated:false,brackets:0,braces:0,parens:0,quotes:0,globstar:false,tokens:h}
e=r.removePrefix(e,F)
u=e.length
const M=[]
const T=[]
const L=[]
let U=d
let x
const eos=()=>F.index===u-1
const P=F.peek=(t=1)=>e[F.index+t]
const O=F.advance=()=>e[++F.index]||""
const remaining=()=>e.slice(F.index+1)
const consume=(e="",t=0)=>{F.consumed+=e
F.index+=t}
const append=e=>{F.output+=e.output!=null?e.output:e.value
consume(e.value)}
const negate=()=>{let e=1
while(P()==="!"&&(P(2)!=="("||P(3)==="?")){O()
F.start++
e++}if(e%2===0){return false}F.negated=true
F.start++
return true}
const increment=e=>{F[e]++
L.push(e)}
const decrement=e=>{F[e]--
L.pop()}
const push=e=>{if(U.type==="globstar"){const t=F.braces>0&&(e.type==="comma"||e.type==="brace")
const n=e.extglob===true||M.length&&(e.type==="pipe"||e.type==="paren")
if(e.type!=="slash"&&e.type!=="paren"&&!t&&!n){F.output=F.output.slice(0,-U.output.length)
U.type="star"
U.value="*"
U.output=N
F.output+=U.output}}if(M.length&&e.type!=="paren"){M[M.length-1].inner+=e.value}if(e.value||e.output)append(e)
if(U&&U.type==="text"&&e.type==="text"){U.output=(U.output||U.value)+e.value
U.value+=e.value
return}e.prev=U
h.push(e)
U=e}
const extglobOpen=(e,t)=>{const s={...p[t],conditions:1,inner:""}
s.prev=U
s.parens=F.parens
s.output=F.output
s.startIndex=F.index
s.tokensIndex=h.length
const r=(n.capture?"(":"")+s.open
increment("parens")
push({type:e,value:t,output:F.output?"":I})
push({type:"paren",extglob:true,value:O(),output:r})
M.push(s)}
const extglobClose=s=>{const o=e.slice(s.startIndex,F.index+1)
const i=e.slice(s.startIndex+2,F.index)
const a=analyzeRepeatedExtglob(i,n)
if((s.type==="plus"||s.type==="star")&&a.risky){const e=a.safeOutput?(s.output?"":I)+(n.capture?`(${a.safeOutput})`:a.safeOutput):undefined
const t=h[s.tokensIndex]
t.type="text"
t.value=o
t.output=e||r.escapeRegex(o)
for(let e=s.tokensIndex+1;e<h.length;e++){h[e].value=""
h[e].output=""
delete h[e].suffix}F.output=s.output+t.output
F.backtrack=true
push({type:"paren",extglob:true,value:x,output:""})
decrement("parens")
return}let A=s.close+(n.capture?")":"")
let c
if(s.type==="negate"){let e=N
if(s.inner&&s.inner.length>1&&s.inner.includes("/")){e=globstar(n)}if(e!==N||eos()||/^\)+$/.test(remaining())){A=s.close=`)$))${e}`}if(s.inner.includes("*")&&(c=remaining())&&/^\.[^\\/.]+$/.test(c)){const n=parse(c,{...t,fastpaths:false}).output
A=s.close=`)${n})${e})`}if(s.prev.type==="bos"){F.negatedExtglob=true}}push({type:"paren",extglob:true,value:x,output:A})
decrement("parens")}
if(n.fastpaths!==false&&!/(^[*!]|[/()[\]{}"])/.test(e)){let s=false
let o=e.replace(A,(e,t,n,r,o,i)=>{if(r==="\\"){s=true
return e}if(r==="?"){if(t){return t+r+(o?k.repeat(o.length):"")}if(i===0){return D+(o?k.repeat(o.length):"")}return k.repeat(n.length)}if(r==="."){return E.repeat(n.length)}if(r==="*"){if(t){return t+r+(o?N:"")}return N}return t?e:`\\${e}`})
if(s===true){if(n.unescape===true){o=o.replace(/\\/g,"")}else{o=o.replace(/\\+/g,e=>e.length%2===0?"\\\\":e?"\\":"")}}if(o===e&&n.contains===true){F.output=e
return F}F.output=r.wrapOutput(o,F,t)
return F}while(!eos()){x=O()
if(x==="\0"){continue}if(x==="\\"){const e=P()
if(e==="/"&&n.bash!==true){continue}if(e==="."||e===";"){continue}if(!e){x+="\\"
push({type:"text",value:x})
continue}const t=/^\\+/.exec(remaining())
let s=0
if(t&&t[0].length>2){s=t[0].length
F.index+=s
if(s%2!==0){x+="\\"}}if(n.unescape===true){x=O()}else{x+=O()}if(F.brackets===0){push({type:"text",value:x})
continue}}if(F.brackets>0&&(x!=="]"||U.value==="["||U.value==="[^")){if(n.posix!==false&&x===":"){const e=U.value.slice(1)
if(e.includes("[")){U.posix=true
if(e.includes(":")){const e=U.value.lastIndexOf("[")
const t=U.value.slice(0,e)
const n=U.value.slice(e+2)
const s=i[n]
if(s){U.value=t+s
F.backtrack=true
O()
if(!d.output&&h.indexOf(U)===1){d.output=I}continue}}}}if(x==="["&&P()!==":"||x==="-"&&P()==="]"){x=`\\${x}`}if(x==="]"&&(U.value==="["||U.value==="[^")){x=`\\${x}`}if(n.posix===true&&x==="!"&&U.value==="["){x="^"}U.value+=x
append({value:x})
continue}if(F.quotes===1&&x!=='"'){x=r.escapeRegex(x)
U.value+=x
append({value:x})
continue}if(x==='"'){F.quotes=F.quotes===1?0:1
if(n.keepQuotes===true){push({type:"text",value:x})}continue}if(x==="("){increment("parens")
push({type:"paren",value:x})
continue}if(x===")"){if(F.parens===0&&n.strictBrackets===true){throw new SyntaxError(syntaxError("opening","("))}const e=M[M.length-1]
if(e&&F.parens===e.parens+1){extglobClose(M.pop())
continue}push({type:"paren",value:x,output:F.parens?")":"\\)"})
decrement("parens")
continue}if(x==="["){if(n.nobracket===true||!remaining().includes("]")){if(n.nobracket!==true&&n.strictBrackets===true){throw new SyntaxError(syntaxError("closing","]"))}x=`\\${x}`}else{increment("brackets")}push({type:"bracket",value:x})
continue}if(x==="]"){if(n.nobracket===true||U&&U.type==="bracket"&&U.value.length===1){push({type:"text",value:x,output:`\\${x}`})
continue}if(F.brackets===0){if(n.strictBrackets===true){throw new SyntaxError(syntaxError("opening","["))}push({type:"text",value:x,output:`\\${x}`})
continue}decrement("brackets")
const e=U.value.slice(1)
if(U.posix!==true&&e[0]==="^"&&!e.includes("/")){x=`/${x}`}U.value+=x
append({value:x})
if(n.literalBrackets===false||r.hasRegexChars(e)){continue}const t=r.escapeRegex(U.value)
F.output=F.output.slice(0,-U.value.length)
if(n.literalBrackets===true){F.output+=t
U.value=t
continue}U.value=`(${f}${t}|${U.value})`
F.output+=U.value
continue}if(x==="{"&&n.nobrace!==true){increment("braces")
const e={type:"brace",value:x,output:"(",outputIndex:F.output.length,tokensIndex:F.tokens.length}
T.push(e)
push(e)
continue}if(x==="}"){const e=T[T.length-1]
if(n.nobrace===true||!e){push({type:"text",value:x,output:x})
continue}let t=")"
if(e.dots===true){const e=h.slice()
const s=[]
for(let t=e.length-1;t>=0;t--){h.pop()
if(e[t].type==="brace"){break}if(e[t].type!=="dots"){s.unshift(e[t].value)}}t=expandRange(s,n)
F.backtrack=true}if(e.comma!==true&&e.dots!==true){const n=F.output.slice(0,e.outputIndex)
const s=F.tokens.slice(e.tokensIndex)
e.value=e.output="\\{"
x=t="\\}"
F.output=n
for(const e of s){F.output+=e.output||e.value}}push({type:"brace",value:x,output:t})
decrement("braces")
T.pop()
continue}if(x==="|"){if(M.length>0){M[M.length-1].conditions++}push({type:"text",value:x})
continue}if(x===","){let e=x
const t=T[T.length-1]
if(t&&L[L.length-1]==="braces"){t.comma=true
e="|"}push({type:"comma",value:x,output:e})
continue}if(x==="/"){if(U.type==="dot"&&F.index===F.start+1){F.start=F.index+1
F.consumed=""
F.output=""
h.pop()
U=d
continue}push({type:"slash",value:x,output:C})
continue}if(x==="."){if(F.braces>0&&U.type==="dot"){if(U.value===".")U.output=E
const e=T[T.length-1]
U.type="dots"
U.output+=x
U.value+=x
e.dots=true
continue}if(F.braces+F.parens===0&&U.type!=="bos"&&U.type!=="slash"){push({type:"text",value:x,output:E})
continue}push({type:"dot",value:x,output:E})
continue}if(x==="?"){const e=U&&U.value==="("
if(!e&&n.noextglob!==true&&P()==="("&&P(2)!=="?"){extglobOpen("qmark",x)
continue}if(U&&U.type==="paren"){const e=P()
let t=x
if(U.value==="("&&!/[!=<:]/.test(e)||e==="<"&&!/<([!=]|\w+>)/.test(remaining())){t=`\\${x}`}push({type:"text",value:x,output:t})
continue}if(n.dot!==true&&(U.type==="slash"||U.type==="bos")){push({type:"qmark",value:x,output:b})
continue}push({type:"qmark",value:x,output:k})
continue}if(x==="!"){if(n.noextglob!==true&&P()==="("){if(P(2)!=="?"||!/[!=<:]/.test(P(3))){extglobOpen("negate",x)
continue}}if(n.nonegate!==true&&F.index===0){negate()
continue}}if(x==="+"){if(n.noextglob!==true&&P()==="("&&P(2)!=="?"){extglobOpen("plus",x)
continue}if(U&&U.value==="("||n.regex===false){push({type:"plus",value:x,output:m})
continue}if(U&&(U.type==="bracket"||U.type==="paren"||U.type==="brace")||F.parens>0){push({type:"plus",value:x})
continue}push({type:"plus",value:m})
continue}if(x==="@"){if(n.noextglob!==true&&P()==="("&&P(2)!=="?"){push({type:"at",extglob:true,value:x,output:""})
continue}push({type:"text",value:x})
continue}if(x!=="*"){if(x==="$"||x==="^"){x=`\\${x}`}const e=a.exec(remaining())
if(e){x+=e[0]
F.index+=e[0].length}push({type:"text",value:x})
continue}if(U&&(U.type==="globstar"||U.star===true)){U.type="star"
U.star=true
U.value+=x
U.output=N
F.backtrack=true
F.globstar=true
consume(x)
continue}let t=remaining()
if(n.noextglob!==true&&/^\([^?]/.test(t)){extglobOpen("star",x)
continue}if(U.type==="star"){if(n.noglobstar===true){consume(x)
continue}const s=U.prev
const r=s.prev
const o=s.type==="slash"||s.type==="bos"
const i=r&&(r.type==="star"||r.type==="globstar")
if(n.bash===true&&(!o||t[0]&&t[0]!=="/")){push({type:"star",value:x,output:""})
continue}const a=F.braces>0&&(s.type==="comma"||s.type==="brace")
const A=M.length&&(s.type==="pipe"||s.type==="paren")
if(!o&&s.type!=="paren"&&!a&&!A){push({type:"star",value:x,output:""})
continue}while(t.slice(0,3)==="/**"){const n=e[F.index+4]
if(n&&n!=="/"){break}t=t.slice(3)
consume("/**",3)}const c=eos()||F.parens>0&&t===")".repeat(F.parens)&&!M.some(e=>e.type==="negate")
if(s.type==="bos"&&eos()){U.type="globstar"
U.value+=x
U.output=globstar(n)
F.output=U.output
F.globstar=true
consume(x)
continue}if(s.type==="slash"&&s.prev.type!=="bos"&&!i&&c){F.output=F.output.slice(0,-(s.output+U.output).length)
s.output=`(?:${s.output}`
U.type="globstar"
U.output=globstar(n)+(n.strictSlashes?")":"|$)")
U.value+=x
F.globstar=true
F.output+=s.output+U.output
consume(x)
continue}if(s.type==="slash"&&s.prev.type!=="bos"&&t[0]==="/"){const e=t[1]!==void 0?"|$":""
F.output=F.output.slice(0,-(s.output+U.output).length)
s.output=`(?:${s.output}`
U.type="globstar"
U.output=`${globstar(n)}${C}|${C}${e})`
U.value+=x
F.output+=s.output+U.output
F.globstar=true
consume(x+O())
push({type:"slash",value:"/",output:""})
continue}if(s.type==="bos"&&t[0]==="/"){U.type="globstar"
U.value+=x
U.output=`(?:^|${C}|${globstar(n)}${C})`
F.output=U.output
F.globstar=true
consume(x+O())
push({type:"slash",value:"/",output:""})
continue}F.output=F.output.slice(0,-U.output.length)
U.type="globstar"
U.output=globstar(n)
U.value+=x
F.output+=U.output
F.globstar=true
consume(x)
continue}const s={type:"star",value:x,output:N}
if(n.bash===true){s.output=".*?"
if(U.type==="bos"||U.type==="slash"){s.output=R+s.output}push(s)
continue}if(U&&(U.type==="bracket"||U.type==="paren")&&n.regex===true){s.output=x
push(s)
continue}if(F.index===F.start||U.type==="slash"||U.type==="dot"){if(U.type==="dot"){F.output+=y
U.output+=y}else if(n.dot===true){F.output+=w
U.output+=w}else{F.output+=R
U.output+=R}if(P()!=="*"){F.output+=I
U.output+=I}}push(s)}while(F.brackets>0){if(n.strictBrackets===true)throw new SyntaxError(syntaxError("closing","]"))
F.output=r.escapeLast(F.output,"[")
decrement("brackets")}while(F.parens>0){if(n.strictBrackets===true)throw new SyntaxError(syntaxError("closing",")"))
F.output=r.escapeLast(F.output,"(")
decrement("parens")}while(F.braces>0){if(n.strictBrackets===true)throw new SyntaxError(syntaxError("closing","}"))
F.output=r.escapeLast(F.output,"{")
decrement("braces")}if(n.strictSlashes!==true&&(U.type==="star"||U.type==="bracket")){push({type:"maybe_slash",value:"",output:`${C}?`})}if(F.backtrack===true){F.output=""
for(const e of F.tokens){F.output+=e.output!=null?e.output:e.value
if(e.suffix){F.output+=e.suffix}}}return F}
parse.fastpaths=(e,t)=>{const n={...t}
const i=typeof n.maxLength==="number"?Math.min(o,n.maxLength):o
const a=e.length
if(a>i){throw new SyntaxError(`Input length: ${a}, exceeds maximum allowed length: ${i}`)}e=c[e]||e
const{DOT_LITERAL:A,SLASH_LITERAL:l,ONE_CHAR:u,DOTS_SLASH:d,NO_DOT:h,NO_DOTS:f,NO_DOTS_SLASH:g,STAR:p,START_ANCHOR:E}=s.globChars(n.windows)
const m=n.dot?f:h
const C=n.dot?g:h
const I=n.capture?"":"?:"
const Q={negated:false,prefix:""}
let B=n.bash===true?".*?":p
if(n.capture){B=`(${B})`}const globstar=e=>{if(e.noglobstar===true)return B
return`(${I}(?:(?!${E}${e.dot?d:A}).)*?)`}
const create=e=>{switch(e){case"*":return`${m}${u}${B}`
case".*":return`${A}${u}${B}`
case"*.*":return`${m}${B}${A}${u}${B}`
case"*/*":return`${m}${B}${l}${u}${C}${B}`
case"**":return m+globstar(n)
case"**/*":return`(?:${m}${globstar(n)}${l})?${C}${u}${B}`
case"**/*.*":return`(?:${m}${globstar(n)}${l})?${C}${B}${A}${u}${B}`
case"**/.*":return`(?:${m}${globstar(n)}${l})?${A}${u}${B}`
default:{const t=/^(.*?)\.(\w+)$/.exec(e)
if(!t)return
const n=create(t[1])
if(!n)return
return n+A+t[2]}}}
const y=r.removePrefix(e,Q)
let w=create(y)
if(w&&n.strictSlashes!==true){w+=`${l}?`}return w}
e.exports=parse},8016:(e,t,n)=>{const s=n(1781)
const r=n(8265)
const o=n(4059)
const i=n(5595)
const isObject=e=>e&&typeof e==="object"&&!Array.isArray(e)
const picomatch=(e,t,n=false)=>{if(Array.isArray(e)){const s=e.map(e=>picomatch(e,t,n))
const arrayMatcher=e=>{for(const t of s){const n=t(e)
if(n)return n}return false}
return arrayMatcher}const s=isObject(e)&&e.tokens&&e.input
if(e===""||typeof e!=="string"&&!s){throw new TypeError("Expected pattern to be a non-empty string")}const r=t||{}
const o=r.windows
const i=s?picomatch.compileRe(e,t):picomatch.makeRe(e,t,false,true)
const a=i.state
delete i.state
let isIgnored=()=>false
if(r.ignore){const e={...t,ignore:null,onMatch:null,onResult:null}
isIgnored=picomatch(r.ignore,e,n)}const matcher=(n,s=false)=>{const{isMatch:A,match:c,output:l}=picomatch.test(n,i,t,{glob:e,posix:o})
const u={glob:e,state:a,regex:i,posix:o,input:n,output:l,match:c,isMatch:A}
if(typeof r.onResult==="function"){r.onResult(u)}if(A===false){u.isMatch=false
return s?u:false}if(isIgnored(n)){if(typeof r.onIgnore==="function"){r.onIgnore(u)}u.isMatch=false
return s?u:false}if(typeof r.onMatch==="function"){r.onMatch(u)}return s?u:true}
if(n){matcher.state=a}return matcher}
picomatch.test=(e,t,n,{glob:s,posix:r}={})=>{if(typeof e!=="string"){throw new TypeError("Expected input to be a string")}if(e===""){return{isMatch:false,output:""}}const i=n||{}
const a=i.format||(r?o.toPosixSlashes:null)
let A=e===s
let c=A&&a?a(e):e
if(A===false){c=a?a(e):e
A=c===s}if(A===false||i.capture===true){if(i.matchBase===true||i.basename===true){A=picomatch.matchBase(e,t,n,r)}else{A=t.exec(c)}}return{isMatch:Boolean(A),match:A,output:c}}
picomatch.matchBase=(e,t,n,s=n&&n.windows)=>{const r=t instanceof RegExp?t:picomatch.makeRe(t,n)
return r.test(o.basename(e,{windows:s}))}
picomatch.isMatch=(e,t,n)=>picomatch(t,n)(e)
picomatch.parse=(e,t)=>{if(Array.isArray(e))return e.map(e=>picomatch.parse(e,t))
return r(e,{...t,fastpaths:false})}
picomatch.scan=(e,t)=>s(e,t)
picomatch.compileRe=(e,t,n=false,s=false)=>{if(n===true){return e.output}const r=t||{}
const o=r.contains?"":"^"
const i=r.contains?"":"$"
let a=`${o}(?:${e.output})${i}`
if(e&&e.negated===true){a=`^(?!${a}).*$`}const A=picomatch.toRegex(a,t)
if(s===true){A.state=e}return A}
picomatch.makeRe=(e,t={},n=false,s=false)=>{if(!e||typeof e!=="string"){throw new TypeError("Expected a non-empty string")}let o={negated:false,fastpaths:true}
if(t.fastpaths!==false&&(e[0]==="."||e[0]==="*")){o.output=r.fastpaths(e,t)}if(!o.output){o=r(e,t)}return picomatch.compileRe(o,t,n,s)}
picomatch.toRegex=(e,t)=>{try{const n=t||{}
return new RegExp(e,n.flags||(n.nocase?"i":""))}catch(e){if(t&&t.debug===true)throw e
return/$^/}}
picomatch.constants=i
e.exports=picomatch},1781:(e,t,n)=>{const s=n(4059)
const{CHAR_ASTERISK:r,CHAR_AT:o,CHAR_BACKWARD_SLASH:i,CHAR_COMMA:a,CHAR_DOT:A,CHAR_EXCLAMATION_MARK:c,CHAR_FORWARD_SLASH:l,CHAR_LEFT_CURLY_BRACE:u,CHAR_LEFT_PARENTHESES:d,CHAR_LEFT_SQUARE_BRACKET:h,CHAR_PLUS:f,CHAR_QUESTION_MARK:g,CHAR_RIGHT_CURLY_BRACE:p,CHAR_RIGHT_PARENTHESES:E,CHAR_RIGHT_SQUARE_BRACKET:m}=n(5595)
const isPathSeparator=e=>e===l||e===i
const depth=e=>{if(e.isPrefix!==true){e.depth=e.isGlobstar?Infinity:1}}
const scan=(e,t)=>{const n=t||{}
const C=e.length-1
const I=n.parts===true||n.tokens===true||n.scanToEnd===true
const Q=[]
const B=[]
const y=[]
let w=e
let k=-1
let b=0
let S=0
let v=false
let R=false
let D=false
let N=false
let F=false
let M=false
let T=false
let L=false
let U=false
let x=false
let P=0
let O
let H
let G={value:"",depth:0,isGlob:false}
const eos=()=>k>=C
const peek=()=>w.charCodeAt(k+1)
const advance=()=>{O=H
return w.charCodeAt(++k)}
while(k<C){H=advance()
let e
if(H===i){T=G.backslashes=true
H=advance()
if(H===u){M=true}continue}if(M===true||H===u){P++
while(eos()!==true&&(H=advance())){if(H===i){T=G.backslashes=true
advance()
continue}if(H===u){P++
continue}if(M!==true&&H===A&&(H=advance())===A){v=G.isBrace=true
D=G.isGlob=true
x=true
if(I===true){continue}break}if(M!==true&&H===a){v=G.isBrace=true
D=G.isGlob=true
x=true
if(I===true){continue}break}if(H===p){P--
if(P===0){M=false
v=G.isBrace=true
x=true
break}}}if(I===true){continue}break}if(H===l){Q.push(k)
B.push(G)
G={value:"",depth:0,isGlob:false}
if(x===true)continue
if(O===A&&k===b+1){b+=2
continue}S=k+1
continue}if(n.noext!==true){const e=H===f||H===o||H===r||H===g||H===c
if(e===true&&peek()===d){D=G.isGlob=true
N=G.isExtglob=true
x=true
if(H===c&&k===b){U=true}if(I===true){let e=0
while(eos()!==true&&(H=advance())){if(H===i){T=G.backslashes=true
advance()
continue}if(H===d){e++
continue}if(H===E&&--e===0){x=true
break}}continue}break}}if(H===r){if(O===r)F=G.isGlobstar=true
D=G.isGlob=true
x=true
if(I===true){continue}break}if(H===g){D=G.isGlob=true
x=true
if(I===true){continue}break}if(H===h){while(eos()!==true&&(e=advance())){if(e===i){T=G.backslashes=true
advance()
continue}if(e===m){R=G.isBracket=true
D=G.isGlob=true
x=true
break}}if(I===true){continue}break}if(n.nonegate!==true&&H===c&&k===b){L=G.negated=true
b++
continue}if(n.noparen!==true&&H===d){D=G.isGlob=true
if(I===true){let e=1
while(eos()!==true&&(H=advance())){if(H===i){T=G.backslashes=true
advance()
continue}if(H===d){e++
continue}if(H===E&&--e===0){x=true
break}}continue}break}if(D===true){x=true
if(I===true){continue}break}}if(n.noext===true){N=false
D=false}let Y=w
let V=""
let J=""
if(b>0){V=w.slice(0,b)
w=w.slice(b)
S-=b}if(Y&&D===true&&S>0){Y=w.slice(0,S)
J=w.slice(S)}else if(D===true){Y=""
J=w}else{Y=w}if(Y&&Y!==""&&Y!=="/"&&Y!==w){if(isPathSeparator(Y.charCodeAt(Y.length-1))){Y=Y.slice(0,-1)}}if(n.unescape===true){if(J)J=s.removeBackslashes(J)
if(Y&&T===true){Y=s.removeBackslashes(Y)}}const $={prefix:V,input:e,start:b,base:Y,glob:J,isBrace:v,isBracket:R,isGlob:D,isExtglob:N,isGlobstar:F,negated:L,negatedExtglob:U}
if(n.tokens===true){$.maxDepth=0
if(!isPathSeparator(H)){B.push(G)}$.tokens=B}if(n.parts===true||n.tokens===true){let t
for(let s=0;s<Q.length;s++){const r=t!==undefined?t+1:b
const o=Q[s]
const i=e.slice(r,o)
if(n.tokens){if(s===0&&b!==0){B[s].isPrefix=true
B[s].value=V}else{B[s].value=i}depth(B[s])
$.maxDepth+=B[s].depth}if(o>=b){y.push(i)
t=o}}const s=t!==undefined?t+1:b
const r=e.slice(s)
y.push(r)
if(n.tokens&&t&&t+1<e.length){B[B.length-1].value=r
depth(B[B.length-1])
$.maxDepth+=B[B.length-1].depth}$.slashes=Q
$.parts=y}return $}
e.exports=scan},4059:(e,t,n)=>{const{REGEX_BACKSLASH:s,REGEX_REMOVE_BACKSLASH:r,REGEX_SPECIAL_CHARS:o,REGEX_SPECIAL_CHARS_GLOBAL:i}=n(5595)
t.isObject=e=>e!==null&&typeof e==="object"&&!Array.isArray(e)
t.hasRegexChars=e=>o.test(e)
t.isRegexChar=e=>e.length===1&&t.hasRegexChars(e)
t.escapeRegex=e=>e.replace(i,"\\$1")
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
if(s===""){return n[n.length-2]}return s}},770:(e,t,n)=>{e.exports=n(218)},218:(e,t,n)=>{var s
var r=n(9278)
var o=n(4756)
var i=n(8611)
var a=n(5692)
var A=n(4434)
var c=n(2613)
var l=n(9023)
t.httpOverHttp=httpOverHttp
t.httpsOverHttp=httpsOverHttp
t.httpOverHttps=httpOverHttps
t.httpsOverHttps=httpsOverHttps
function httpOverHttp(e){var t=new TunnelingAgent(e)
t.request=i.request
return t}function httpsOverHttp(e){var t=new TunnelingAgent(e)
t.request=i.request
t.createSocket=createSecureSocket
t.defaultPort=443
return t}function httpOverHttps(e){var t=new TunnelingAgent(e)
t.request=a.request
return t}function httpsOverHttps(e){var t=new TunnelingAgent(e)
t.request=a.request
t.createSocket=createSecureSocket
t.defaultPort=443
return t}function TunnelingAgent(e){var t=this
t.options=e||{}
t.proxyOptions=t.options.proxy||{}
t.maxSockets=t.options.maxSockets||i.Agent.defaultMaxSockets
t.requests=[]
t.sockets=[]
t.on("free",function onFree(e,n,s,r){var o=toOptions(n,s,r)
for(var i=0,a=t.requests.length;i<a;++i){var A=t.requests[i]
if(A.host===o.host&&A.port===o.port){t.requests.splice(i,1)
A.request.onSocket(e)
return}}e.destroy()
t.removeSocket(e)})}l.inherits(TunnelingAgent,A.EventEmitter)
TunnelingAgent.prototype.addRequest=function addRequest(e,t,n,s){var r=this
var o=mergeOptions({request:e},r.options,toOptions(t,n,s))
if(r.sockets.length>=this.maxSockets){r.requests.push(o)
return}r.createSocket(o,function(t){t.on("free",onFree)
t.on("close",onCloseOrRemove)
t.on("agentRemove",onCloseOrRemove)
e.onSocket(t)
function onFree(){r.emit("free",t,o)}function onCloseOrRemove(e){r.removeSocket(t)
t.removeListener("free",onFree)
t.removeListener("close",onCloseOrRemove)
t.removeListener("agentRemove",onCloseOrRemove)}})}
TunnelingAgent.prototype.createSocket=function createSocket(e,t){var n=this
var s={}
n.sockets.push(s)
var r=mergeOptions({},n.proxyOptions,{method:"CONNECT",path:e.host+":"+e.port,agent:false,headers:{host:e.host+":"+e.port}})
if(e.localAddress){r.localAddress=e.localAddress}if(r.proxyAuth){r.headers=r.headers||{}
r.headers["Proxy-Authorization"]="Basic "+new Buffer(r.proxyAuth).toString("base64")}u("making CONNECT request")
var o=n.request(r)
o.useChunkedEncodingByDefault=false
o.once("response",onResponse)
o.once("upgrade",onUpgrade)
o.once("connect",onConnect)
o.once("error",onError)
o.end()
function onResponse(e){e.upgrade=true}function onUpgrade(e,t,n){process.nextTick(function(){onConnect(e,t,n)})}function onConnect(r,i,a){o.removeAllListeners()
i.removeAllListeners()
if(r.statusCode!==200){u("tunneling socket could not be established, statusCode=%d",r.statusCode)
i.destroy()
var A=new Error("tunneling socket could not be established, "+"statusCode="+r.statusCode)
A.code="ECONNRESET"
e.request.emit("error",A)
n.removeSocket(s)
return}if(a.length>0){u("got illegal response body from proxy")
i.destroy()
var A=new Error("got illegal response body from proxy")
A.code="ECONNRESET"
e.request.emit("error",A)
n.removeSocket(s)
return}u("tunneling connection has established")
n.sockets[n.sockets.indexOf(s)]=i
return t(i)}function onError(t){o.removeAllListeners()
u("tunneling socket could not be established, cause=%s\n",t.message,t.stack)
var r=new Error("tunneling socket could not be established, "+"cause="+t.message)
r.code="ECONNRESET"
e.request.emit("error",r)
n.removeSocket(s)}}
TunnelingAgent.prototype.removeSocket=function removeSocket(e){var t=this.sockets.indexOf(e)
if(t===-1){return}this.sockets.splice(t,1)
var n=this.requests.shift()
if(n){this.createSocket(n,function(e){n.request.onSocket(e)})}}
function createSecureSocket(e,t){var n=this
TunnelingAgent.prototype.createSocket.call(n,e,function(s){var r=e.request.getHeader("host")
var i=mergeOptions({},n.options,{socket:s,servername:r?r.replace(/:.*$/,""):e.host})
var a=o.connect(0,i)
n.sockets[n.sockets.indexOf(s)]=a
t(a)})}function toOptions(e,t,n){if(typeof e==="string"){return{host:e,port:t,localAddress:n}}return e}function mergeOptions(e){for(var t=1,n=arguments.length;t<n;++t){var s=arguments[t]
if(typeof s==="object"){var r=Object.keys(s)
for(var o=0,i=r.length;o<i;++o){var a=r[o]
if(s[a]!==undefined){e[a]=s[a]}}}}return e}var u
if(process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)){u=function(){var e=Array.prototype.slice.call(arguments)
if(typeof e[0]==="string"){e[0]="TUNNEL: "+e[0]}else{e.unshift("TUNNEL:")}console.error.apply(console,e)}}else{u=function(){}}s=u},6752:(e,t,n)=>{var s
const r=n(3701)
const o=n(883)
const i=n(628)
const a=n(837)
const A=n(7405)
const c=n(6672)
const l=n(3137)
const u=n(50)
const d=n(8707)
const h=n(3440)
const{InvalidArgumentError:f}=d
const g=n(6615)
const p=n(9136)
const E=n(7365)
const m=n(7501)
const C=n(4004)
const I=n(2429)
const Q=n(7816)
const{getGlobalDispatcher:B,setGlobalDispatcher:y}=n(2581)
const w=n(8155)
const k=n(8754)
const b=n(5092)
Object.assign(o.prototype,g)
s=o
s=r
s=i
s=a
s=A
e.exports.kT=c
s=l
s=u
s=Q
s=w
s=k
s=b
s={redirect:n(1514),retry:n(2026),dump:n(8060),dns:n(379)}
s=p
s=d
s={parseHeaders:h.parseHeaders,headerNameToString:h.headerNameToString}
function makeDispatcher(e){return(t,n,s)=>{if(typeof n==="function"){s=n
n=null}if(!t||typeof t!=="string"&&typeof t!=="object"&&!(t instanceof URL)){throw new f("invalid url")}if(n!=null&&typeof n!=="object"){throw new f("invalid opts")}if(n&&n.path!=null){if(typeof n.path!=="string"){throw new f("invalid opts.path")}let e=n.path
if(!n.path.startsWith("/")){e=`/${e}`}t=new URL(h.parseOrigin(t).origin+e)}else{if(!n){n=typeof t==="object"?t:{}}t=h.parseURL(t)}const{agent:r,dispatcher:o=B()}=n
if(r){throw new f("unsupported opts.agent. Did you mean opts.client?")}return e.call(o,{...n,origin:t.origin,path:t.search?`${t.pathname}${t.search}`:t.pathname,method:n.method||(n.body?"PUT":"GET")},s)}}s=y
s=B
const S=n(4398).fetch
s=async function fetch(e,t=undefined){try{return await S(e,t)}catch(e){if(e&&typeof e==="object"){Error.captureStackTrace(e)}throw e}}
n(660).Headers
n(9051).Response
n(9967).Request
n(5910).FormData
s=globalThis.File??n(4573).File
n(8355).FileReader
const{setGlobalOrigin:v,getGlobalOrigin:R}=n(1059)
s=v
s=R
const{CacheStorage:D}=n(3245)
const{kConstruct:N}=n(109)
s=new D(N)
const{deleteCookie:F,getCookies:M,getSetCookies:T,setCookie:L}=n(9061)
s=F
s=M
s=T
s=L
const{parseMIMEType:U,serializeAMimeType:x}=n(1900)
s=U
s=x
const{CloseEvent:P,ErrorEvent:O,MessageEvent:H}=n(5188)
n(3726).WebSocket
s=P
s=O
s=H
s=makeDispatcher(g.request)
s=makeDispatcher(g.stream)
s=makeDispatcher(g.pipeline)
s=makeDispatcher(g.connect)
s=makeDispatcher(g.upgrade)
s=E
s=C
s=m
s=I
const{EventSource:G}=n(1238)
s=G},158:(e,t,n)=>{const{addAbortListener:s}=n(3440)
const{RequestAbortedError:r}=n(8707)
const o=Symbol("kListener")
const i=Symbol("kSignal")
function abort(e){if(e.abort){e.abort(e[i]?.reason)}else{e.reason=e[i]?.reason??new r}removeSignal(e)}function addSignal(e,t){e.reason=null
e[i]=null
e[o]=null
if(!t){return}if(t.aborted){abort(e)
return}e[i]=t
e[o]=()=>{abort(e)}
s(e[i],e[o])}function removeSignal(e){if(!e[i]){return}if("removeEventListener"in e[i]){e[i].removeEventListener("abort",e[o])}else{e[i].removeListener("abort",e[o])}e[i]=null
e[o]=null}e.exports={addSignal:addSignal,removeSignal:removeSignal}},2279:(e,t,n)=>{const s=n(4589)
const{AsyncResource:r}=n(6698)
const{InvalidArgumentError:o,SocketError:i}=n(8707)
const a=n(3440)
const{addSignal:A,removeSignal:c}=n(158)
class ConnectHandler extends r{constructor(e,t){if(!e||typeof e!=="object"){throw new o("invalid opts")}if(typeof t!=="function"){throw new o("invalid callback")}const{signal:n,opaque:s,responseHeaders:r}=e
if(n&&typeof n.on!=="function"&&typeof n.addEventListener!=="function"){throw new o("signal must be an EventEmitter or EventTarget")}super("UNDICI_CONNECT")
this.opaque=s||null
this.responseHeaders=r||null
this.callback=t
this.abort=null
A(this,n)}onConnect(e,t){if(this.reason){e(this.reason)
return}s(this.callback)
this.abort=e
this.context=t}onHeaders(){throw new i("bad connect",null)}onUpgrade(e,t,n){const{callback:s,opaque:r,context:o}=this
c(this)
this.callback=null
let i=t
if(i!=null){i=this.responseHeaders==="raw"?a.parseRawHeaders(t):a.parseHeaders(t)}this.runInAsyncScope(s,null,null,{statusCode:e,headers:i,socket:n,opaque:r,context:o})}onError(e){const{callback:t,opaque:n}=this
c(this)
if(t){this.callback=null
queueMicrotask(()=>{this.runInAsyncScope(t,null,e,{opaque:n})})}}}function connect(e,t){if(t===undefined){return new Promise((t,n)=>{connect.call(this,e,(e,s)=>e?n(e):t(s))})}try{const n=new ConnectHandler(e,t)
this.dispatch({...e,method:"CONNECT"},n)}catch(n){if(typeof t!=="function"){throw n}const s=e?.opaque
queueMicrotask(()=>t(n,{opaque:s}))}}e.exports=connect},6862:(e,t,n)=>{const{Readable:s,Duplex:r,PassThrough:o}=n(7075)
const{InvalidArgumentError:i,InvalidReturnValueError:a,RequestAbortedError:A}=n(8707)
const c=n(3440)
const{AsyncResource:l}=n(6698)
const{addSignal:u,removeSignal:d}=n(158)
const h=n(4589)
const f=Symbol("resume")
class PipelineRequest extends s{constructor(){super({autoDestroy:true})
this[f]=null}_read(){const{[f]:e}=this
if(e){this[f]=null
e()}}_destroy(e,t){this._read()
t(e)}}class PipelineResponse extends s{constructor(e){super({autoDestroy:true})
this[f]=e}_read(){this[f]()}_destroy(e,t){if(!e&&!this._readableState.endEmitted){e=new A}t(e)}}class PipelineHandler extends l{constructor(e,t){if(!e||typeof e!=="object"){throw new i("invalid opts")}if(typeof t!=="function"){throw new i("invalid handler")}const{signal:n,method:s,opaque:o,onInfo:a,responseHeaders:l}=e
if(n&&typeof n.on!=="function"&&typeof n.addEventListener!=="function"){throw new i("signal must be an EventEmitter or EventTarget")}if(s==="CONNECT"){throw new i("invalid method")}if(a&&typeof a!=="function"){throw new i("invalid onInfo callback")}super("UNDICI_PIPELINE")
this.opaque=o||null
this.responseHeaders=l||null
this.handler=t
this.abort=null
this.context=null
this.onInfo=a||null
this.req=(new PipelineRequest).on("error",c.nop)
this.ret=new r({readableObjectMode:e.objectMode,autoDestroy:true,read:()=>{const{body:e}=this
if(e?.resume){e.resume()}},write:(e,t,n)=>{const{req:s}=this
if(s.push(e,t)||s._readableState.destroyed){n()}else{s[f]=n}},destroy:(e,t)=>{const{body:n,req:s,res:r,ret:o,abort:i}=this
if(!e&&!o._readableState.endEmitted){e=new A}if(i&&e){i()}c.destroy(n,e)
c.destroy(s,e)
c.destroy(r,e)
d(this)
t(e)}}).on("prefinish",()=>{const{req:e}=this
e.push(null)})
this.res=null
u(this,n)}onConnect(e,t){const{ret:n,res:s}=this
if(this.reason){e(this.reason)
return}h(!s,"pipeline cannot be retried")
h(!n.destroyed)
this.abort=e
this.context=t}onHeaders(e,t,n){const{opaque:s,handler:r,context:o}=this
if(e<200){if(this.onInfo){const n=this.responseHeaders==="raw"?c.parseRawHeaders(t):c.parseHeaders(t)
this.onInfo({statusCode:e,headers:n})}return}this.res=new PipelineResponse(n)
let i
try{this.handler=null
const n=this.responseHeaders==="raw"?c.parseRawHeaders(t):c.parseHeaders(t)
i=this.runInAsyncScope(r,null,{statusCode:e,headers:n,opaque:s,body:this.res,context:o})}catch(e){this.res.on("error",c.nop)
throw e}if(!i||typeof i.on!=="function"){throw new a("expected Readable")}i.on("data",e=>{const{ret:t,body:n}=this
if(!t.push(e)&&n.pause){n.pause()}}).on("error",e=>{const{ret:t}=this
c.destroy(t,e)}).on("end",()=>{const{ret:e}=this
e.push(null)}).on("close",()=>{const{ret:e}=this
if(!e._readableState.ended){c.destroy(e,new A)}})
this.body=i}onData(e){const{res:t}=this
return t.push(e)}onComplete(e){const{res:t}=this
t.push(null)}onError(e){const{ret:t}=this
this.handler=null
c.destroy(t,e)}}function pipeline(e,t){try{const n=new PipelineHandler(e,t)
this.dispatch({...e,body:n.req},n)
return n.ret}catch(e){return(new o).destroy(e)}}e.exports=pipeline},4043:(e,t,n)=>{const s=n(4589)
const{Readable:r}=n(9927)
const{InvalidArgumentError:o,RequestAbortedError:i}=n(8707)
const a=n(3440)
const{getResolveErrorBodyCallback:A}=n(7655)
const{AsyncResource:c}=n(6698)
class RequestHandler extends c{constructor(e,t){if(!e||typeof e!=="object"){throw new o("invalid opts")}const{signal:n,method:s,opaque:r,body:A,onInfo:c,responseHeaders:l,throwOnError:u,highWaterMark:d}=e
try{if(typeof t!=="function"){throw new o("invalid callback")}if(d&&(typeof d!=="number"||d<0)){throw new o("invalid highWaterMark")}if(n&&typeof n.on!=="function"&&typeof n.addEventListener!=="function"){throw new o("signal must be an EventEmitter or EventTarget")}if(s==="CONNECT"){throw new o("invalid method")}if(c&&typeof c!=="function"){throw new o("invalid onInfo callback")}super("UNDICI_REQUEST")}catch(e){if(a.isStream(A)){a.destroy(A.on("error",a.nop),e)}throw e}this.method=s
this.responseHeaders=l||null
this.opaque=r||null
this.callback=t
this.res=null
this.abort=null
this.body=A
this.trailers={}
this.context=null
this.onInfo=c||null
this.throwOnError=u
this.highWaterMark=d
this.signal=n
this.reason=null
this.removeAbortListener=null
if(a.isStream(A)){A.on("error",e=>{this.onError(e)})}if(this.signal){if(this.signal.aborted){this.reason=this.signal.reason??new i}else{this.removeAbortListener=a.addAbortListener(this.signal,()=>{this.reason=this.signal.reason??new i
if(this.res){a.destroy(this.res.on("error",a.nop),this.reason)}else if(this.abort){this.abort(this.reason)}if(this.removeAbortListener){this.res?.off("close",this.removeAbortListener)
this.removeAbortListener()
this.removeAbortListener=null}})}}}onConnect(e,t){if(this.reason){e(this.reason)
return}s(this.callback)
this.abort=e
this.context=t}onHeaders(e,t,n,s){const{callback:o,opaque:i,abort:c,context:l,responseHeaders:u,highWaterMark:d}=this
const h=u==="raw"?a.parseRawHeaders(t):a.parseHeaders(t)
if(e<200){if(this.onInfo){this.onInfo({statusCode:e,headers:h})}return}const f=u==="raw"?a.parseHeaders(t):h
const g=f["content-type"]
const p=f["content-length"]
const E=new r({resume:n,abort:c,contentType:g,contentLength:this.method!=="HEAD"&&p?Number(p):null,highWaterMark:d})
if(this.removeAbortListener){E.on("close",this.removeAbortListener)}this.callback=null
this.res=E
if(o!==null){if(this.throwOnError&&e>=400){this.runInAsyncScope(A,null,{callback:o,body:E,contentType:g,statusCode:e,statusMessage:s,headers:h})}else{this.runInAsyncScope(o,null,null,{statusCode:e,headers:h,trailers:this.trailers,opaque:i,body:E,context:l})}}}onData(e){return this.res.push(e)}onComplete(e){a.parseHeaders(e,this.trailers)
this.res.push(null)}onError(e){const{res:t,callback:n,body:s,opaque:r}=this
if(n){this.callback=null
queueMicrotask(()=>{this.runInAsyncScope(n,null,e,{opaque:r})})}if(t){this.res=null
queueMicrotask(()=>{a.destroy(t,e)})}if(s){this.body=null
a.destroy(s,e)}if(this.removeAbortListener){t?.off("close",this.removeAbortListener)
this.removeAbortListener()
this.removeAbortListener=null}}}function request(e,t){if(t===undefined){return new Promise((t,n)=>{request.call(this,e,(e,s)=>e?n(e):t(s))})}try{this.dispatch(e,new RequestHandler(e,t))}catch(n){if(typeof t!=="function"){throw n}const s=e?.opaque
queueMicrotask(()=>t(n,{opaque:s}))}}e.exports=request
e.exports.RequestHandler=RequestHandler},3560:(e,t,n)=>{const s=n(4589)
const{finished:r,PassThrough:o}=n(7075)
const{InvalidArgumentError:i,InvalidReturnValueError:a}=n(8707)
const A=n(3440)
const{getResolveErrorBodyCallback:c}=n(7655)
const{AsyncResource:l}=n(6698)
const{addSignal:u,removeSignal:d}=n(158)
class StreamHandler extends l{constructor(e,t,n){if(!e||typeof e!=="object"){throw new i("invalid opts")}const{signal:s,method:r,opaque:o,body:a,onInfo:c,responseHeaders:l,throwOnError:d}=e
try{if(typeof n!=="function"){throw new i("invalid callback")}if(typeof t!=="function"){throw new i("invalid factory")}if(s&&typeof s.on!=="function"&&typeof s.addEventListener!=="function"){throw new i("signal must be an EventEmitter or EventTarget")}if(r==="CONNECT"){throw new i("invalid method")}if(c&&typeof c!=="function"){throw new i("invalid onInfo callback")}super("UNDICI_STREAM")}catch(e){if(A.isStream(a)){A.destroy(a.on("error",A.nop),e)}throw e}this.responseHeaders=l||null
this.opaque=o||null
this.factory=t
this.callback=n
this.res=null
this.abort=null
this.context=null
this.trailers=null
this.body=a
this.onInfo=c||null
this.throwOnError=d||false
if(A.isStream(a)){a.on("error",e=>{this.onError(e)})}u(this,s)}onConnect(e,t){if(this.reason){e(this.reason)
return}s(this.callback)
this.abort=e
this.context=t}onHeaders(e,t,n,s){const{factory:i,opaque:l,context:u,callback:d,responseHeaders:h}=this
const f=h==="raw"?A.parseRawHeaders(t):A.parseHeaders(t)
if(e<200){if(this.onInfo){this.onInfo({statusCode:e,headers:f})}return}this.factory=null
let g
if(this.throwOnError&&e>=400){const n=h==="raw"?A.parseHeaders(t):f
const r=n["content-type"]
g=new o
this.callback=null
this.runInAsyncScope(c,null,{callback:d,body:g,contentType:r,statusCode:e,statusMessage:s,headers:f})}else{if(i===null){return}g=this.runInAsyncScope(i,null,{statusCode:e,headers:f,opaque:l,context:u})
if(!g||typeof g.write!=="function"||typeof g.end!=="function"||typeof g.on!=="function"){throw new a("expected Writable")}r(g,{readable:false},e=>{const{callback:t,res:n,opaque:s,trailers:r,abort:o}=this
this.res=null
if(e||!n.readable){A.destroy(n,e)}this.callback=null
this.runInAsyncScope(t,null,e||null,{opaque:s,trailers:r})
if(e){o()}})}g.on("drain",n)
this.res=g
const p=g.writableNeedDrain!==undefined?g.writableNeedDrain:g._writableState?.needDrain
return p!==true}onData(e){const{res:t}=this
return t?t.write(e):true}onComplete(e){const{res:t}=this
d(this)
if(!t){return}this.trailers=A.parseHeaders(e)
t.end()}onError(e){const{res:t,callback:n,opaque:s,body:r}=this
d(this)
this.factory=null
if(t){this.res=null
A.destroy(t,e)}else if(n){this.callback=null
queueMicrotask(()=>{this.runInAsyncScope(n,null,e,{opaque:s})})}if(r){this.body=null
A.destroy(r,e)}}}function stream(e,t,n){if(n===undefined){return new Promise((n,s)=>{stream.call(this,e,t,(e,t)=>e?s(e):n(t))})}try{this.dispatch(e,new StreamHandler(e,t,n))}catch(t){if(typeof n!=="function"){throw t}const s=e?.opaque
queueMicrotask(()=>n(t,{opaque:s}))}}e.exports=stream},1882:(e,t,n)=>{const{InvalidArgumentError:s,SocketError:r}=n(8707)
const{AsyncResource:o}=n(6698)
const i=n(3440)
const{addSignal:a,removeSignal:A}=n(158)
const c=n(4589)
class UpgradeHandler extends o{constructor(e,t){if(!e||typeof e!=="object"){throw new s("invalid opts")}if(typeof t!=="function"){throw new s("invalid callback")}const{signal:n,opaque:r,responseHeaders:o}=e
if(n&&typeof n.on!=="function"&&typeof n.addEventListener!=="function"){throw new s("signal must be an EventEmitter or EventTarget")}super("UNDICI_UPGRADE")
this.responseHeaders=o||null
this.opaque=r||null
this.callback=t
this.abort=null
this.context=null
a(this,n)}onConnect(e,t){if(this.reason){e(this.reason)
return}c(this.callback)
this.abort=e
this.context=null}onHeaders(){throw new r("bad upgrade",null)}onUpgrade(e,t,n){c(e===101)
const{callback:s,opaque:r,context:o}=this
A(this)
this.callback=null
const a=this.responseHeaders==="raw"?i.parseRawHeaders(t):i.parseHeaders(t)
this.runInAsyncScope(s,null,null,{headers:a,socket:n,opaque:r,context:o})}onError(e){const{callback:t,opaque:n}=this
A(this)
if(t){this.callback=null
queueMicrotask(()=>{this.runInAsyncScope(t,null,e,{opaque:n})})}}}function upgrade(e,t){if(t===undefined){return new Promise((t,n)=>{upgrade.call(this,e,(e,s)=>e?n(e):t(s))})}try{const n=new UpgradeHandler(e,t)
this.dispatch({...e,method:e.method||"GET",upgrade:e.protocol||"Websocket"},n)}catch(n){if(typeof t!=="function"){throw n}const s=e?.opaque
queueMicrotask(()=>t(n,{opaque:s}))}}e.exports=upgrade},6615:(e,t,n)=>{e.exports.request=n(4043)
e.exports.stream=n(3560)
e.exports.pipeline=n(6862)
e.exports.upgrade=n(1882)
e.exports.connect=n(2279)},9927:(e,t,n)=>{const s=n(4589)
const{Readable:r}=n(7075)
const{RequestAbortedError:o,NotSupportedError:i,InvalidArgumentError:a,AbortError:A}=n(8707)
const c=n(3440)
const{ReadableStreamFrom:l}=n(3440)
const u=Symbol("kConsume")
const d=Symbol("kReading")
const h=Symbol("kBody")
const f=Symbol("kAbort")
const g=Symbol("kContentType")
const p=Symbol("kContentLength")
const noop=()=>{}
class BodyReadable extends r{constructor({resume:e,abort:t,contentType:n="",contentLength:s,highWaterMark:r=64*1024}){super({autoDestroy:true,read:e,highWaterMark:r})
this._readableState.dataEmitted=false
this[f]=t
this[u]=null
this[h]=null
this[g]=n
this[p]=s
this[d]=false}destroy(e){if(!e&&!this._readableState.endEmitted){e=new o}if(e){this[f]()}return super.destroy(e)}_destroy(e,t){if(!this[d]){setImmediate(()=>{t(e)})}else{t(e)}}on(e,...t){if(e==="data"||e==="readable"){this[d]=true}return super.on(e,...t)}addListener(e,...t){return this.on(e,...t)}off(e,...t){const n=super.off(e,...t)
if(e==="data"||e==="readable"){this[d]=this.listenerCount("data")>0||this.listenerCount("readable")>0}return n}removeListener(e,...t){return this.off(e,...t)}push(e){if(this[u]&&e!==null){consumePush(this[u],e)
return this[d]?super.push(e):true}return super.push(e)}async text(){return consume(this,"text")}async json(){return consume(this,"json")}async blob(){return consume(this,"blob")}async bytes(){return consume(this,"bytes")}async arrayBuffer(){return consume(this,"arrayBuffer")}async formData(){throw new i}get bodyUsed(){return c.isDisturbed(this)}get body(){if(!this[h]){this[h]=l(this)
if(this[u]){this[h].getReader()
s(this[h].locked)}}return this[h]}async dump(e){let t=Number.isFinite(e?.limit)?e.limit:128*1024
const n=e?.signal
if(n!=null&&(typeof n!=="object"||!("aborted"in n))){throw new a("signal must be an AbortSignal")}n?.throwIfAborted()
if(this._readableState.closeEmitted){return null}return await new Promise((e,s)=>{if(this[p]>t){this.destroy(new A)}const onAbort=()=>{this.destroy(n.reason??new A)}
n?.addEventListener("abort",onAbort)
this.on("close",function(){n?.removeEventListener("abort",onAbort)
if(n?.aborted){s(n.reason??new A)}else{e(null)}}).on("error",noop).on("data",function(e){t-=e.length
if(t<=0){this.destroy()}}).resume()})}}function isLocked(e){return e[h]&&e[h].locked===true||e[u]}function isUnusable(e){return c.isDisturbed(e)||isLocked(e)}async function consume(e,t){s(!e[u])
return new Promise((n,s)=>{if(isUnusable(e)){const t=e._readableState
if(t.destroyed&&t.closeEmitted===false){e.on("error",e=>{s(e)}).on("close",()=>{s(new TypeError("unusable"))})}else{s(t.errored??new TypeError("unusable"))}}else{queueMicrotask(()=>{e[u]={type:t,stream:e,resolve:n,reject:s,length:0,body:[]}
e.on("error",function(e){consumeFinish(this[u],e)}).on("close",function(){if(this[u].body!==null){consumeFinish(this[u],new o)}})
consumeStart(e[u])})}})}function consumeStart(e){if(e.body===null){return}const{_readableState:t}=e.stream
if(t.bufferIndex){const n=t.bufferIndex
const s=t.buffer.length
for(let r=n;r<s;r++){consumePush(e,t.buffer[r])}}else{for(const n of t.buffer){consumePush(e,n)}}if(t.endEmitted){consumeEnd(this[u])}else{e.stream.on("end",function(){consumeEnd(this[u])})}e.stream.resume()
while(e.stream.read()!=null){}}function chunksDecode(e,t){if(e.length===0||t===0){return""}const n=e.length===1?e[0]:Buffer.concat(e,t)
const s=n.length
const r=s>2&&n[0]===239&&n[1]===187&&n[2]===191?3:0
return n.utf8Slice(r,s)}function chunksConcat(e,t){if(e.length===0||t===0){return new Uint8Array(0)}if(e.length===1){return new Uint8Array(e[0])}const n=new Uint8Array(Buffer.allocUnsafeSlow(t).buffer)
let s=0
for(let t=0;t<e.length;++t){const r=e[t]
n.set(r,s)
s+=r.length}return n}function consumeEnd(e){const{type:t,body:n,resolve:s,stream:r,length:o}=e
try{if(t==="text"){s(chunksDecode(n,o))}else if(t==="json"){s(JSON.parse(chunksDecode(n,o)))}else if(t==="arrayBuffer"){s(chunksConcat(n,o).buffer)}else if(t==="blob"){s(new Blob(n,{type:r[g]}))}else if(t==="bytes"){s(chunksConcat(n,o))}consumeFinish(e)}catch(e){r.destroy(e)}}function consumePush(e,t){e.length+=t.length
e.body.push(t)}function consumeFinish(e,t){if(e.body===null){return}if(t){e.reject(t)}else{e.resolve()}e.type=null
e.stream=null
e.resolve=null
e.reject=null
e.length=0
e.body=null}e.exports={Readable:BodyReadable,chunksDecode:chunksDecode}},7655:(e,t,n)=>{const s=n(4589)
const{ResponseStatusCodeError:r}=n(8707)
const{chunksDecode:o}=n(9927)
const i=128*1024
async function getResolveErrorBodyCallback({callback:e,body:t,contentType:n,statusCode:a,statusMessage:A,headers:c}){s(t)
let l=[]
let u=0
try{for await(const e of t){l.push(e)
u+=e.length
if(u>i){l=[]
u=0
break}}}catch{l=[]
u=0}const d=`Response status code ${a}${A?`: ${A}`:""}`
if(a===204||!n||!u){queueMicrotask(()=>e(new r(d,a,c)))
return}const h=Error.stackTraceLimit
Error.stackTraceLimit=0
let f
try{if(isContentTypeApplicationJson(n)){f=JSON.parse(o(l,u))}else if(isContentTypeText(n)){f=o(l,u)}}catch{}finally{Error.stackTraceLimit=h}queueMicrotask(()=>e(new r(d,a,c,f)))}const isContentTypeApplicationJson=e=>e.length>15&&e[11]==="/"&&e[0]==="a"&&e[1]==="p"&&e[2]==="p"&&e[3]==="l"&&e[4]==="i"&&e[5]==="c"&&e[6]==="a"&&e[7]==="t"&&e[8]==="i"&&e[9]==="o"&&e[10]==="n"&&e[12]==="j"&&e[13]==="s"&&e[14]==="o"&&e[15]==="n"
const isContentTypeText=e=>e.length>4&&e[4]==="/"&&e[0]==="t"&&e[1]==="e"&&e[2]==="x"&&e[3]==="t"
e.exports={getResolveErrorBodyCallback:getResolveErrorBodyCallback,isContentTypeApplicationJson:isContentTypeApplicationJson,isContentTypeText:isContentTypeText}},9136:(e,t,n)=>{const s=n(7030)
const r=n(4589)
const o=n(3440)
const{InvalidArgumentError:i,ConnectTimeoutError:a}=n(8707)
const A=n(6603)
function noop(){}let c
let l
if(global.FinalizationRegistry&&!(process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)){l=class WeakSessionCache{constructor(e){this._maxCachedSessions=e
this._sessionCache=new Map
this._sessionRegistry=new global.FinalizationRegistry(e=>{if(this._sessionCache.size<this._maxCachedSessions){return}const t=this._sessionCache.get(e)
if(t!==undefined&&t.deref()===undefined){this._sessionCache.delete(e)}})}get(e){const t=this._sessionCache.get(e)
return t?t.deref():null}set(e,t){if(this._maxCachedSessions===0){return}this._sessionCache.set(e,new WeakRef(t))
this._sessionRegistry.register(t,e)}}}else{l=class SimpleSessionCache{constructor(e){this._maxCachedSessions=e
this._sessionCache=new Map}get(e){return this._sessionCache.get(e)}set(e,t){if(this._maxCachedSessions===0){return}if(this._sessionCache.size>=this._maxCachedSessions){const{value:e}=this._sessionCache.keys().next()
this._sessionCache.delete(e)}this._sessionCache.set(e,t)}}}function buildConnector({allowH2:e,maxCachedSessions:t,socketPath:a,timeout:A,session:d,...h}){if(t!=null&&(!Number.isInteger(t)||t<0)){throw new i("maxCachedSessions must be a positive integer or zero")}const f={path:a,...h}
const g=new l(t==null?100:t)
A=A==null?1e4:A
e=e!=null?e:false
return function connect({hostname:t,host:i,protocol:a,port:l,servername:h,localAddress:p,httpSocket:E},m){let C
if(a==="https:"){if(!c){c=n(1692)}h=h||f.servername||o.getServerName(i)||null
const s=h||t
r(s)
const a=d||g.get(s)||null
l=l||443
C=c.connect({highWaterMark:16384,...f,servername:h,session:a,localAddress:p,ALPNProtocols:e?["http/1.1","h2"]:["http/1.1"],socket:E,port:l,host:t})
C.on("session",function(e){g.set(s,e)})}else{r(!E,"httpSocket can only be sent on TLS update")
l=l||80
C=s.connect({highWaterMark:64*1024,...f,localAddress:p,port:l,host:t})}if(f.keepAlive==null||f.keepAlive){const e=f.keepAliveInitialDelay===undefined?6e4:f.keepAliveInitialDelay
C.setKeepAlive(true,e)}const I=u(new WeakRef(C),{timeout:A,hostname:t,port:l})
C.setNoDelay(true).once(a==="https:"?"secureConnect":"connect",function(){queueMicrotask(I)
if(m){const e=m
m=null
e(null,this)}}).on("error",function(e){queueMicrotask(I)
if(m){const t=m
m=null
t(e)}})
return C}}const u=process.platform==="win32"?(e,t)=>{if(!t.timeout){return noop}let n=null
let s=null
const r=A.setFastTimeout(()=>{n=setImmediate(()=>{s=setImmediate(()=>onConnectTimeout(e.deref(),t))})},t.timeout)
return()=>{A.clearFastTimeout(r)
clearImmediate(n)
clearImmediate(s)}}:(e,t)=>{if(!t.timeout){return noop}let n=null
const s=A.setFastTimeout(()=>{n=setImmediate(()=>{onConnectTimeout(e.deref(),t)})},t.timeout)
return()=>{A.clearFastTimeout(s)
clearImmediate(n)}}
function onConnectTimeout(e,t){if(e==null){return}let n="Connect Timeout Error"
if(Array.isArray(e.autoSelectFamilyAttemptedAddresses)){n+=` (attempted addresses: ${e.autoSelectFamilyAttemptedAddresses.join(", ")},`}else{n+=` (attempted address: ${t.hostname}:${t.port},`}n+=` timeout: ${t.timeout}ms)`
o.destroy(e,new a(n))}e.exports=buildConnector},735:e=>{const t={}
const n=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"]
for(let e=0;e<n.length;++e){const s=n[e]
const r=s.toLowerCase()
t[s]=t[r]=r}Object.setPrototypeOf(t,null)
e.exports={wellknownHeaderNames:n,headerNameLowerCasedRecord:t}},2414:(e,t,n)=>{const s=n(3053)
const r=n(7975)
const o=r.debuglog("undici")
const i=r.debuglog("fetch")
const a=r.debuglog("websocket")
let A=false
const c={beforeConnect:s.channel("undici:client:beforeConnect"),connected:s.channel("undici:client:connected"),connectError:s.channel("undici:client:connectError"),sendHeaders:s.channel("undici:client:sendHeaders"),create:s.channel("undici:request:create"),bodySent:s.channel("undici:request:bodySent"),headers:s.channel("undici:request:headers"),trailers:s.channel("undici:request:trailers"),error:s.channel("undici:request:error"),open:s.channel("undici:websocket:open"),close:s.channel("undici:websocket:close"),socketError:s.channel("undici:websocket:socket_error"),ping:s.channel("undici:websocket:ping"),pong:s.channel("undici:websocket:pong")}
if(o.enabled||i.enabled){const e=i.enabled?i:o
s.channel("undici:client:beforeConnect").subscribe(t=>{const{connectParams:{version:n,protocol:s,port:r,host:o}}=t
e("connecting to %s using %s%s",`${o}${r?`:${r}`:""}`,s,n)})
s.channel("undici:client:connected").subscribe(t=>{const{connectParams:{version:n,protocol:s,port:r,host:o}}=t
e("connected to %s using %s%s",`${o}${r?`:${r}`:""}`,s,n)})
s.channel("undici:client:connectError").subscribe(t=>{const{connectParams:{version:n,protocol:s,port:r,host:o},error:i}=t
e("connection to %s using %s%s errored - %s",`${o}${r?`:${r}`:""}`,s,n,i.message)})
s.channel("undici:client:sendHeaders").subscribe(t=>{const{request:{method:n,path:s,origin:r}}=t
e("sending request to %s %s/%s",n,r,s)})
s.channel("undici:request:headers").subscribe(t=>{const{request:{method:n,path:s,origin:r},response:{statusCode:o}}=t
e("received response to %s %s/%s - HTTP %d",n,r,s,o)})
s.channel("undici:request:trailers").subscribe(t=>{const{request:{method:n,path:s,origin:r}}=t
e("trailers received from %s %s/%s",n,r,s)})
s.channel("undici:request:error").subscribe(t=>{const{request:{method:n,path:s,origin:r},error:o}=t
e("request to %s %s/%s errored - %s",n,r,s,o.message)})
A=true}if(a.enabled){if(!A){const e=o.enabled?o:a
s.channel("undici:client:beforeConnect").subscribe(t=>{const{connectParams:{version:n,protocol:s,port:r,host:o}}=t
e("connecting to %s%s using %s%s",o,r?`:${r}`:"",s,n)})
s.channel("undici:client:connected").subscribe(t=>{const{connectParams:{version:n,protocol:s,port:r,host:o}}=t
e("connected to %s%s using %s%s",o,r?`:${r}`:"",s,n)})
s.channel("undici:client:connectError").subscribe(t=>{const{connectParams:{version:n,protocol:s,port:r,host:o},error:i}=t
e("connection to %s%s using %s%s errored - %s",o,r?`:${r}`:"",s,n,i.message)})
s.channel("undici:client:sendHeaders").subscribe(t=>{const{request:{method:n,path:s,origin:r}}=t
e("sending request to %s %s/%s",n,r,s)})}s.channel("undici:websocket:open").subscribe(e=>{const{address:{address:t,port:n}}=e
a("connection opened %s%s",t,n?`:${n}`:"")})
s.channel("undici:websocket:close").subscribe(e=>{const{websocket:t,code:n,reason:s}=e
a("closed connection to %s - %s %s",t.url,n,s)})
s.channel("undici:websocket:socket_error").subscribe(e=>{a("connection errored - %s",e.message)})
s.channel("undici:websocket:ping").subscribe(e=>{a("ping received")})
s.channel("undici:websocket:pong").subscribe(e=>{a("pong received")})}e.exports={channels:c}},8707:e=>{const t=Symbol.for("undici.error.UND_ERR")
class UndiciError extends Error{constructor(e){super(e)
this.name="UndiciError"
this.code="UND_ERR"}static[Symbol.hasInstance](e){return e&&e[t]===true}[t]=true}const n=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT")
class ConnectTimeoutError extends UndiciError{constructor(e){super(e)
this.name="ConnectTimeoutError"
this.message=e||"Connect Timeout Error"
this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](e){return e&&e[n]===true}[n]=true}const s=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT")
class HeadersTimeoutError extends UndiciError{constructor(e){super(e)
this.name="HeadersTimeoutError"
this.message=e||"Headers Timeout Error"
this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](e){return e&&e[s]===true}[s]=true}const r=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW")
class HeadersOverflowError extends UndiciError{constructor(e){super(e)
this.name="HeadersOverflowError"
this.message=e||"Headers Overflow Error"
this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](e){return e&&e[r]===true}[r]=true}const o=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT")
class BodyTimeoutError extends UndiciError{constructor(e){super(e)
this.name="BodyTimeoutError"
this.message=e||"Body Timeout Error"
this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](e){return e&&e[o]===true}[o]=true}const i=Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE")
class ResponseStatusCodeError extends UndiciError{constructor(e,t,n,s){super(e)
this.name="ResponseStatusCodeError"
this.message=e||"Response Status Code Error"
this.code="UND_ERR_RESPONSE_STATUS_CODE"
this.body=s
this.status=t
this.statusCode=t
this.headers=n}static[Symbol.hasInstance](e){return e&&e[i]===true}[i]=true}const a=Symbol.for("undici.error.UND_ERR_INVALID_ARG")
class InvalidArgumentError extends UndiciError{constructor(e){super(e)
this.name="InvalidArgumentError"
this.message=e||"Invalid Argument Error"
this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](e){return e&&e[a]===true}[a]=true}const A=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE")
class InvalidReturnValueError extends UndiciError{constructor(e){super(e)
this.name="InvalidReturnValueError"
this.message=e||"Invalid Return Value Error"
this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](e){return e&&e[A]===true}[A]=true}const c=Symbol.for("undici.error.UND_ERR_ABORT")
class AbortError extends UndiciError{constructor(e){super(e)
this.name="AbortError"
this.message=e||"The operation was aborted"
this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](e){return e&&e[c]===true}[c]=true}const l=Symbol.for("undici.error.UND_ERR_ABORTED")
class RequestAbortedError extends AbortError{constructor(e){super(e)
this.name="AbortError"
this.message=e||"Request aborted"
this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](e){return e&&e[l]===true}[l]=true}const u=Symbol.for("undici.error.UND_ERR_INFO")
class InformationalError extends UndiciError{constructor(e){super(e)
this.name="InformationalError"
this.message=e||"Request information"
this.code="UND_ERR_INFO"}static[Symbol.hasInstance](e){return e&&e[u]===true}[u]=true}const d=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH")
class RequestContentLengthMismatchError extends UndiciError{constructor(e){super(e)
this.name="RequestContentLengthMismatchError"
this.message=e||"Request body length does not match content-length header"
this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](e){return e&&e[d]===true}[d]=true}const h=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH")
class ResponseContentLengthMismatchError extends UndiciError{constructor(e){super(e)
this.name="ResponseContentLengthMismatchError"
this.message=e||"Response body length does not match content-length header"
this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](e){return e&&e[h]===true}[h]=true}const f=Symbol.for("undici.error.UND_ERR_DESTROYED")
class ClientDestroyedError extends UndiciError{constructor(e){super(e)
this.name="ClientDestroyedError"
this.message=e||"The client is destroyed"
this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](e){return e&&e[f]===true}[f]=true}const g=Symbol.for("undici.error.UND_ERR_CLOSED")
class ClientClosedError extends UndiciError{constructor(e){super(e)
this.name="ClientClosedError"
this.message=e||"The client is closed"
this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](e){return e&&e[g]===true}[g]=true}const p=Symbol.for("undici.error.UND_ERR_SOCKET")
class SocketError extends UndiciError{constructor(e,t){super(e)
this.name="SocketError"
this.message=e||"Socket error"
this.code="UND_ERR_SOCKET"
this.socket=t}static[Symbol.hasInstance](e){return e&&e[p]===true}[p]=true}const E=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED")
class NotSupportedError extends UndiciError{constructor(e){super(e)
this.name="NotSupportedError"
this.message=e||"Not supported error"
this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](e){return e&&e[E]===true}[E]=true}const m=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM")
class BalancedPoolMissingUpstreamError extends UndiciError{constructor(e){super(e)
this.name="MissingUpstreamError"
this.message=e||"No upstream has been added to the BalancedPool"
this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](e){return e&&e[m]===true}[m]=true}const C=Symbol.for("undici.error.UND_ERR_HTTP_PARSER")
class HTTPParserError extends Error{constructor(e,t,n){super(e)
this.name="HTTPParserError"
this.code=t?`HPE_${t}`:undefined
this.data=n?n.toString():undefined}static[Symbol.hasInstance](e){return e&&e[C]===true}[C]=true}const I=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE")
class ResponseExceededMaxSizeError extends UndiciError{constructor(e){super(e)
this.name="ResponseExceededMaxSizeError"
this.message=e||"Response content exceeded max size"
this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](e){return e&&e[I]===true}[I]=true}const Q=Symbol.for("undici.error.UND_ERR_REQ_RETRY")
class RequestRetryError extends UndiciError{constructor(e,t,{headers:n,data:s}){super(e)
this.name="RequestRetryError"
this.message=e||"Request retry error"
this.code="UND_ERR_REQ_RETRY"
this.statusCode=t
this.data=s
this.headers=n}static[Symbol.hasInstance](e){return e&&e[Q]===true}[Q]=true}const B=Symbol.for("undici.error.UND_ERR_RESPONSE")
class ResponseError extends UndiciError{constructor(e,t,{headers:n,data:s}){super(e)
this.name="ResponseError"
this.message=e||"Response error"
this.code="UND_ERR_RESPONSE"
this.statusCode=t
this.data=s
this.headers=n}static[Symbol.hasInstance](e){return e&&e[B]===true}[B]=true}const y=Symbol.for("undici.error.UND_ERR_PRX_TLS")
class SecureProxyConnectionError extends UndiciError{constructor(e,t,n){super(t,{cause:e,...n??{}})
this.name="SecureProxyConnectionError"
this.message=t||"Secure Proxy Connection failed"
this.code="UND_ERR_PRX_TLS"
this.cause=e}static[Symbol.hasInstance](e){return e&&e[y]===true}[y]=true}const w=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED")
class MessageSizeExceededError extends UndiciError{constructor(e){super(e)
this.name="MessageSizeExceededError"
this.message=e||"Max decompressed message size exceeded"
this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](e){return e&&e[w]===true}get[w](){return true}}e.exports={AbortError:AbortError,HTTPParserError:HTTPParserError,UndiciError:UndiciError,HeadersTimeoutError:HeadersTimeoutError,HeadersOverflowError:HeadersOverflowError,BodyTimeoutError:BodyTimeoutError,RequestContentLengthMismatchError:RequestContentLengthMismatchError,ConnectTimeoutError:ConnectTimeoutError,ResponseStatusCodeError:ResponseStatusCodeError,InvalidArgumentError:InvalidArgumentError,InvalidReturnValueError:InvalidReturnValueError,RequestAbortedError:RequestAbortedError,ClientDestroyedError:ClientDestroyedError,ClientClosedError:ClientClosedError,InformationalError:InformationalError,SocketError:SocketError,NotSupportedError:NotSupportedError,ResponseContentLengthMismatchError:ResponseContentLengthMismatchError,BalancedPoolMissingUpstreamError:BalancedPoolMissingUpstreamError,ResponseExceededMaxSizeError:ResponseExceededMaxSizeError,RequestRetryError:RequestRetryError,ResponseError:ResponseError,SecureProxyConnectionError:SecureProxyConnectionError,MessageSizeExceededError:MessageSizeExceededError}},4655:(e,t,n)=>{const{InvalidArgumentError:s,NotSupportedError:r}=n(8707)
const o=n(4589)
const{isValidHTTPToken:i,isValidHeaderValue:a,isStream:A,destroy:c,isBuffer:l,isFormDataLike:u,isIterable:d,isBlobLike:h,buildURL:f,validateHandler:g,getServerName:p,normalizedMethodRecords:E}=n(3440)
const{channels:m}=n(2414)
const{headerNameLowerCasedRecord:C}=n(735)
const I=/[^\u0021-\u00ff]/
const Q=Symbol("handler")
class Request{constructor(e,{path:t,method:n,body:r,headers:o,query:C,idempotent:B,blocking:y,upgrade:w,headersTimeout:k,bodyTimeout:b,reset:S,throwOnError:v,expectContinue:R,servername:D},N){if(typeof t!=="string"){throw new s("path must be a string")}else if(t[0]!=="/"&&!(t.startsWith("http://")||t.startsWith("https://"))&&n!=="CONNECT"){throw new s("path must be an absolute URL or start with a slash")}else if(I.test(t)){throw new s("invalid request path")}if(typeof n!=="string"){throw new s("method must be a string")}else if(E[n]===undefined&&!i(n)){throw new s("invalid request method")}if(w&&typeof w!=="string"){throw new s("upgrade must be a string")}if(w&&!a(w)){throw new s("invalid upgrade header")}if(k!=null&&(!Number.isFinite(k)||k<0)){throw new s("invalid headersTimeout")}if(b!=null&&(!Number.isFinite(b)||b<0)){throw new s("invalid bodyTimeout")}if(S!=null&&typeof S!=="boolean"){throw new s("invalid reset")}if(R!=null&&typeof R!=="boolean"){throw new s("invalid expectContinue")}this.headersTimeout=k
this.bodyTimeout=b
this.throwOnError=v===true
this.method=n
this.abort=null
if(r==null){this.body=null}else if(A(r)){this.body=r
const e=this.body._readableState
if(!e||!e.autoDestroy){this.endHandler=function autoDestroy(){c(this)}
this.body.on("end",this.endHandler)}this.errorHandler=e=>{if(this.abort){this.abort(e)}else{this.error=e}}
this.body.on("error",this.errorHandler)}else if(l(r)){this.body=r.byteLength?r:null}else if(ArrayBuffer.isView(r)){this.body=r.buffer.byteLength?Buffer.from(r.buffer,r.byteOffset,r.byteLength):null}else if(r instanceof ArrayBuffer){this.body=r.byteLength?Buffer.from(r):null}else if(typeof r==="string"){this.body=r.length?Buffer.from(r):null}else if(u(r)||d(r)||h(r)){this.body=r}else{throw new s("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable")}this.completed=false
this.aborted=false
this.upgrade=w||null
this.path=C?f(t,C):t
this.origin=e
this.idempotent=B==null?n==="HEAD"||n==="GET":B
this.blocking=y==null?false:y
this.reset=S==null?null:S
this.host=null
this.contentLength=null
this.contentType=null
this.headers=[]
this.expectContinue=R!=null?R:false
if(Array.isArray(o)){if(o.length%2!==0){throw new s("headers array must be even")}for(let e=0;e<o.length;e+=2){processHeader(this,o[e],o[e+1])}}else if(o&&typeof o==="object"){if(o[Symbol.iterator]){for(const e of o){if(!Array.isArray(e)||e.length!==2){throw new s("headers must be in key-value pair format")}processHeader(this,e[0],e[1])}}else{const e=Object.keys(o)
for(let t=0;t<e.length;++t){processHeader(this,e[t],o[e[t]])}}}else if(o!=null){throw new s("headers must be an object or an array")}g(N,n,w)
this.servername=D||p(this.host)
this[Q]=N
if(m.create.hasSubscribers){m.create.publish({request:this})}}onBodySent(e){if(this[Q].onBodySent){try{return this[Q].onBodySent(e)}catch(e){this.abort(e)}}}onRequestSent(){if(m.bodySent.hasSubscribers){m.bodySent.publish({request:this})}if(this[Q].onRequestSent){try{return this[Q].onRequestSent()}catch(e){this.abort(e)}}}onConnect(e){o(!this.aborted)
o(!this.completed)
if(this.error){e(this.error)}else{this.abort=e
return this[Q].onConnect(e)}}onResponseStarted(){return this[Q].onResponseStarted?.()}onHeaders(e,t,n,s){o(!this.aborted)
o(!this.completed)
if(m.headers.hasSubscribers){m.headers.publish({request:this,response:{statusCode:e,headers:t,statusText:s}})}try{return this[Q].onHeaders(e,t,n,s)}catch(e){this.abort(e)}}onData(e){o(!this.aborted)
o(!this.completed)
try{return this[Q].onData(e)}catch(e){this.abort(e)
return false}}onUpgrade(e,t,n,s=""){this.onFinally()
o(!this.aborted)
o(!this.completed)
if(e!==null){this.#e(e,t,s)}const r=this[Q].onUpgrade(e,t,n)
if(!this.aborted){this.completed=true
if(e!==null){this.#t()}}return r}onUpgradeResponse(e,t,n,s=""){o(!this.aborted)
o(this.completed)
if(m.headers.hasSubscribers){this.#e(e,n(t),s)}this.#t()}onUpgradeError(e){o(!this.aborted)
o(this.completed)
if(m.error.hasSubscribers){m.error.publish({request:this,error:e})}}#e(e,t,n){if(m.headers.hasSubscribers){m.headers.publish({request:this,response:{statusCode:e,headers:t,statusText:n}})}}#t(){if(m.trailers.hasSubscribers){m.trailers.publish({request:this,trailers:[]})}}onComplete(e){this.onFinally()
o(!this.aborted)
this.completed=true
if(m.trailers.hasSubscribers){m.trailers.publish({request:this,trailers:e})}try{return this[Q].onComplete(e)}catch(e){this.onError(e)}}onError(e){this.onFinally()
if(m.error.hasSubscribers){m.error.publish({request:this,error:e})}if(this.aborted){return}this.aborted=true
return this[Q].onError(e)}onFinally(){if(this.errorHandler){this.body.off("error",this.errorHandler)
this.errorHandler=null}if(this.endHandler){this.body.off("end",this.endHandler)
this.endHandler=null}}addHeader(e,t){processHeader(this,e,t)
return this}}function processHeader(e,t,n){if(n&&(typeof n==="object"&&!Array.isArray(n))){throw new s(`invalid ${t} header`)}else if(n===undefined){return}let o=C[t]
if(o===undefined){o=t.toLowerCase()
if(C[o]===undefined&&!i(o)){throw new s("invalid header key")}}if(Array.isArray(n)){const e=[]
for(let r=0;r<n.length;r++){if(typeof n[r]==="string"){if(!a(n[r])){throw new s(`invalid ${t} header`)}e.push(n[r])}else if(n[r]===null){e.push("")}else if(typeof n[r]==="object"){throw new s(`invalid ${t} header`)}else{const o=`${n[r]}`
if(!a(o)){throw new s(`invalid ${t} header`)}e.push(o)}}n=e}else if(typeof n==="string"){if(!a(n)){throw new s(`invalid ${t} header`)}}else if(n===null){n=""}else{n=`${n}`
if(!a(n)){throw new s(`invalid ${t} header`)}}if(o==="host"){if(e.host!==null){throw new s("duplicate host header")}if(typeof n!=="string"){throw new s("invalid host header")}e.host=n}else if(o==="content-length"){if(e.contentLength!==null){throw new s("duplicate content-length header")}e.contentLength=parseInt(n,10)
if(!Number.isFinite(e.contentLength)){throw new s("invalid content-length header")}}else if(e.contentType===null&&o==="content-type"){e.contentType=n
e.headers.push(t,n)}else if(o==="transfer-encoding"||o==="keep-alive"||o==="upgrade"){throw new s(`invalid ${o} header`)}else if(o==="connection"){const t=typeof n==="string"?n.toLowerCase():null
if(t!=="close"&&t!=="keep-alive"){throw new s("invalid connection header")}if(t==="close"){e.reset=true}}else if(o==="expect"){throw new r("expect header not supported")}else{e.headers.push(t,n)}}e.exports=Request},6443:e=>{e.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kWriting:Symbol("writing"),kResuming:Symbol("resuming"),kQueue:Symbol("queue"),kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),kKeepAliveMaxTimeout:Symbol("max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),kKeepAlive:Symbol("keep alive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol("body timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local address"),kHost:Symbol("host"),kNoRef:Symbol("no ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol("blocking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol("queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),kClosed:Symbol("closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol("max headers size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol("clients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol("pipelining"),kSocket:Symbol("socket"),kHostHeader:Symbol("host header"),kConnector:Symbol("connector"),kStrictContentLength:Symbol("strict content length"),kMaxRedirections:Symbol("maxRedirections"),kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol("proxy agent options"),kCounter:Symbol("socket request counter"),kInterceptors:Symbol("dispatch interceptors"),kMaxResponseSize:Symbol("max response size"),kHTTP2Session:Symbol("http2Session"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol("retry agent default retry"),kConstruct:Symbol("constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol("max concurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}},7752:(e,t,n)=>{const{wellknownHeaderNames:s,headerNameLowerCasedRecord:r}=n(735)
class TstNode{value=null
left=null
middle=null
right=null
code
constructor(e,t,n){if(n===undefined||n>=e.length){throw new TypeError("Unreachable")}const s=this.code=e.charCodeAt(n)
if(s>127){throw new TypeError("key must be ascii string")}if(e.length!==++n){this.middle=new TstNode(e,t,n)}else{this.value=t}}add(e,t){const n=e.length
if(n===0){throw new TypeError("Unreachable")}let s=0
let r=this
while(true){const o=e.charCodeAt(s)
if(o>127){throw new TypeError("key must be ascii string")}if(r.code===o){if(n===++s){r.value=t
break}else if(r.middle!==null){r=r.middle}else{r.middle=new TstNode(e,t,s)
break}}else if(r.code<o){if(r.left!==null){r=r.left}else{r.left=new TstNode(e,t,s)
break}}else if(r.right!==null){r=r.right}else{r.right=new TstNode(e,t,s)
break}}}search(e){const t=e.length
let n=0
let s=this
while(s!==null&&n<t){let r=e[n]
if(r<=90&&r>=65){r|=32}while(s!==null){if(r===s.code){if(t===++n){return s}s=s.middle
break}s=s.code<r?s.left:s.right}}return null}}class TernarySearchTree{node=null
insert(e,t){if(this.node===null){this.node=new TstNode(e,t,0)}else{this.node.add(e,t)}}lookup(e){return this.node?.search(e)?.value??null}}const o=new TernarySearchTree
for(let e=0;e<s.length;++e){const t=r[s[e]]
o.insert(t,t)}e.exports={TernarySearchTree:TernarySearchTree,tree:o}},3440:(e,t,n)=>{const s=n(4589)
const{kDestroyed:r,kBodyUsed:o,kListeners:i,kBody:a}=n(6443)
const{IncomingMessage:A}=n(7067)
const c=n(7075)
const l=n(7030)
const{Blob:u}=n(4573)
const d=n(7975)
const{stringify:h}=n(1792)
const{EventEmitter:f}=n(8474)
const{InvalidArgumentError:g}=n(8707)
const{headerNameLowerCasedRecord:p}=n(735)
const{tree:E}=n(7752)
const[m,C]=process.versions.node.split(".").map(e=>Number(e))
class BodyAsyncIterable{constructor(e){this[a]=e
this[o]=false}async*[Symbol.asyncIterator](){s(!this[o],"disturbed")
this[o]=true
yield*this[a]}}function wrapRequestBody(e){if(isStream(e)){if(bodyLength(e)===0){e.on("data",function(){s(false)})}if(typeof e.readableDidRead!=="boolean"){e[o]=false
f.prototype.on.call(e,"data",function(){this[o]=true})}return e}else if(e&&typeof e.pipeTo==="function"){return new BodyAsyncIterable(e)}else if(e&&typeof e!=="string"&&!ArrayBuffer.isView(e)&&isIterable(e)){return new BodyAsyncIterable(e)}else{return e}}function nop(){}function isStream(e){return e&&typeof e==="object"&&typeof e.pipe==="function"&&typeof e.on==="function"}function isBlobLike(e){if(e===null){return false}else if(e instanceof u){return true}else if(typeof e!=="object"){return false}else{const t=e[Symbol.toStringTag]
return(t==="Blob"||t==="File")&&("stream"in e&&typeof e.stream==="function"||"arrayBuffer"in e&&typeof e.arrayBuffer==="function")}}function buildURL(e,t){if(e.includes("?")||e.includes("#")){throw new Error('Query params cannot be passed when url already contains "?" or "#".')}const n=h(t)
if(n){e+="?"+n}return e}function isValidPort(e){const t=parseInt(e,10)
return t===Number(e)&&t>=0&&t<=65535}function isHttpOrHttpsPrefixed(e){return e!=null&&e[0]==="h"&&e[1]==="t"&&e[2]==="t"&&e[3]==="p"&&(e[4]===":"||e[4]==="s"&&e[5]===":")}function parseURL(e){if(typeof e==="string"){e=new URL(e)
if(!isHttpOrHttpsPrefixed(e.origin||e.protocol)){throw new g("Invalid URL protocol: the URL must start with `http:` or `https:`.")}return e}if(!e||typeof e!=="object"){throw new g("Invalid URL: The URL argument must be a non-null object.")}if(!(e instanceof URL)){if(e.port!=null&&e.port!==""&&isValidPort(e.port)===false){throw new g("Invalid URL: port must be a valid integer or a string representation of an integer.")}if(e.path!=null&&typeof e.path!=="string"){throw new g("Invalid URL path: the path must be a string or null/undefined.")}if(e.pathname!=null&&typeof e.pathname!=="string"){throw new g("Invalid URL pathname: the pathname must be a string or null/undefined.")}if(e.hostname!=null&&typeof e.hostname!=="string"){throw new g("Invalid URL hostname: the hostname must be a string or null/undefined.")}if(e.origin!=null&&typeof e.origin!=="string"){throw new g("Invalid URL origin: the origin must be a string or null/undefined.")}if(!isHttpOrHttpsPrefixed(e.origin||e.protocol)){throw new g("Invalid URL protocol: the URL must start with `http:` or `https:`.")}const t=e.port!=null?e.port:e.protocol==="https:"?443:80
let n=e.origin!=null?e.origin:`${e.protocol||""}//${e.hostname||""}:${t}`
let s=e.path!=null?e.path:`${e.pathname||""}${e.search||""}`
if(n[n.length-1]==="/"){n=n.slice(0,n.length-1)}if(s&&s[0]!=="/"){s=`/${s}`}return new URL(`${n}${s}`)}if(!isHttpOrHttpsPrefixed(e.origin||e.protocol)){throw new g("Invalid URL protocol: the URL must start with `http:` or `https:`.")}return e}function parseOrigin(e){e=parseURL(e)
if(e.pathname!=="/"||e.search||e.hash){throw new g("invalid url")}return e}function getHostname(e){if(e[0]==="["){const t=e.indexOf("]")
s(t!==-1)
return e.substring(1,t)}const t=e.indexOf(":")
if(t===-1)return e
return e.substring(0,t)}function getServerName(e){if(!e){return null}s(typeof e==="string")
const t=getHostname(e)
if(l.isIP(t)){return""}return t}function deepClone(e){return JSON.parse(JSON.stringify(e))}function isAsyncIterable(e){return!!(e!=null&&typeof e[Symbol.asyncIterator]==="function")}function isIterable(e){return!!(e!=null&&(typeof e[Symbol.iterator]==="function"||typeof e[Symbol.asyncIterator]==="function"))}function bodyLength(e){if(e==null){return 0}else if(isStream(e)){const t=e._readableState
return t&&t.objectMode===false&&t.ended===true&&Number.isFinite(t.length)?t.length:null}else if(isBlobLike(e)){return e.size!=null?e.size:null}else if(isBuffer(e)){return e.byteLength}return null}function isDestroyed(e){return e&&!!(e.destroyed||e[r]||c.isDestroyed?.(e))}function destroy(e,t){if(e==null||!isStream(e)||isDestroyed(e)){return}if(typeof e.destroy==="function"){if(Object.getPrototypeOf(e).constructor===A){e.socket=null}e.destroy(t)}else if(t){queueMicrotask(()=>{e.emit("error",t)})}if(e.destroyed!==true){e[r]=true}}const I=/timeout=(\d+)/
function parseKeepAliveTimeout(e){const t=e.toString().match(I)
return t?parseInt(t[1],10)*1e3:null}function headerNameToString(e){return typeof e==="string"?p[e]??e.toLowerCase():E.lookup(e)??e.toString("latin1").toLowerCase()}function bufferToLowerCasedHeaderName(e){return E.lookup(e)??e.toString("latin1").toLowerCase()}function parseHeaders(e,t){if(t===undefined)t={}
for(let n=0;n<e.length;n+=2){const s=headerNameToString(e[n])
let r=t[s]
if(r){if(typeof r==="string"){r=[r]
t[s]=r}r.push(e[n+1].toString("utf8"))}else{const r=e[n+1]
if(typeof r==="string"){t[s]=r}else{t[s]=Array.isArray(r)?r.map(e=>e.toString("utf8")):r.toString("utf8")}}}if("content-length"in t&&"content-disposition"in t){t["content-disposition"]=Buffer.from(t["content-disposition"]).toString("latin1")}return t}function parseRawHeaders(e){const t=e.length
const n=new Array(t)
let s=false
let r=-1
let o
let i
let a=0
for(let t=0;t<e.length;t+=2){o=e[t]
i=e[t+1]
typeof o!=="string"&&(o=o.toString())
typeof i!=="string"&&(i=i.toString("utf8"))
a=o.length
if(a===14&&o[7]==="-"&&(o==="content-length"||o.toLowerCase()==="content-length")){s=true}else if(a===19&&o[7]==="-"&&(o==="content-disposition"||o.toLowerCase()==="content-disposition")){r=t+1}n[t]=o
n[t+1]=i}if(s&&r!==-1){n[r]=Buffer.from(n[r]).toString("latin1")}return n}function isBuffer(e){return e instanceof Uint8Array||Buffer.isBuffer(e)}function validateHandler(e,t,n){if(!e||typeof e!=="object"){throw new g("handler must be an object")}if(typeof e.onConnect!=="function"){throw new g("invalid onConnect method")}if(typeof e.onError!=="function"){throw new g("invalid onError method")}if(typeof e.onBodySent!=="function"&&e.onBodySent!==undefined){throw new g("invalid onBodySent method")}if(n||t==="CONNECT"){if(typeof e.onUpgrade!=="function"){throw new g("invalid onUpgrade method")}}else{if(typeof e.onHeaders!=="function"){throw new g("invalid onHeaders method")}if(typeof e.onData!=="function"){throw new g("invalid onData method")}if(typeof e.onComplete!=="function"){throw new g("invalid onComplete method")}}}function isDisturbed(e){return!!(e&&(c.isDisturbed(e)||e[o]))}function isErrored(e){return!!(e&&c.isErrored(e))}function isReadable(e){return!!(e&&c.isReadable(e))}function getSocketInfo(e){return{localAddress:e.localAddress,localPort:e.localPort,remoteAddress:e.remoteAddress,remotePort:e.remotePort,remoteFamily:e.remoteFamily,timeout:e.timeout,bytesWritten:e.bytesWritten,bytesRead:e.bytesRead}}function ReadableStreamFrom(e){let t
return new ReadableStream({async start(){t=e[Symbol.asyncIterator]()},async pull(e){const{done:n,value:s}=await t.next()
if(n){queueMicrotask(()=>{e.close()
e.byobRequest?.respond(0)})}else{const t=Buffer.isBuffer(s)?s:Buffer.from(s)
if(t.byteLength){e.enqueue(new Uint8Array(t))}}return e.desiredSize>0},async cancel(e){await t.return()},type:"bytes"})}function isFormDataLike(e){return e&&typeof e==="object"&&typeof e.append==="function"&&typeof e.delete==="function"&&typeof e.get==="function"&&typeof e.getAll==="function"&&typeof e.has==="function"&&typeof e.set==="function"&&e[Symbol.toStringTag]==="FormData"}function addAbortListener(e,t){if("addEventListener"in e){e.addEventListener("abort",t,{once:true})
return()=>e.removeEventListener("abort",t)}e.addListener("abort",t)
return()=>e.removeListener("abort",t)}const Q=typeof String.prototype.toWellFormed==="function"
const B=typeof String.prototype.isWellFormed==="function"
function toUSVString(e){return Q?`${e}`.toWellFormed():d.toUSVString(e)}function isUSVString(e){return B?`${e}`.isWellFormed():toUSVString(e)===`${e}`}function isTokenCharCode(e){switch(e){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:return false
default:return e>=33&&e<=126}}function isValidHTTPToken(e){if(e.length===0){return false}for(let t=0;t<e.length;++t){if(!isTokenCharCode(e.charCodeAt(t))){return false}}return true}const y=/[^\t\x20-\x7e\x80-\xff]/
function isValidHeaderValue(e){return!y.test(e)}function parseRangeHeader(e){if(e==null||e==="")return{start:0,end:null,size:null}
const t=e?e.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null
return t?{start:parseInt(t[1]),end:t[2]?parseInt(t[2]):null,size:t[3]?parseInt(t[3]):null}:null}function addListener(e,t,n){const s=e[i]??=[]
s.push([t,n])
e.on(t,n)
return e}function removeAllListeners(e){for(const[t,n]of e[i]??[]){e.removeListener(t,n)}e[i]=null}function errorRequest(e,t,n){try{t.onError(n)
s(t.aborted)}catch(n){e.emit("error",n)}}const w=Object.create(null)
w.enumerable=true
const k={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"}
const b={...k,patch:"patch",PATCH:"PATCH"}
Object.setPrototypeOf(k,null)
Object.setPrototypeOf(b,null)
e.exports={kEnumerableProperty:w,nop:nop,isDisturbed:isDisturbed,isErrored:isErrored,isReadable:isReadable,toUSVString:toUSVString,isUSVString:isUSVString,isBlobLike:isBlobLike,parseOrigin:parseOrigin,parseURL:parseURL,getServerName:getServerName,isStream:isStream,isIterable:isIterable,isAsyncIterable:isAsyncIterable,isDestroyed:isDestroyed,headerNameToString:headerNameToString,bufferToLowerCasedHeaderName:bufferToLowerCasedHeaderName,addListener:addListener,removeAllListeners:removeAllListeners,errorRequest:errorRequest,parseRawHeaders:parseRawHeaders,parseHeaders:parseHeaders,parseKeepAliveTimeout:parseKeepAliveTimeout,destroy:destroy,bodyLength:bodyLength,deepClone:deepClone,ReadableStreamFrom:ReadableStreamFrom,isBuffer:isBuffer,validateHandler:validateHandler,getSocketInfo:getSocketInfo,isFormDataLike:isFormDataLike,buildURL:buildURL,addAbortListener:addAbortListener,isValidHTTPToken:isValidHTTPToken,isValidHeaderValue:isValidHeaderValue,isTokenCharCode:isTokenCharCode,parseRangeHeader:parseRangeHeader,normalizedMethodRecordsBase:k,normalizedMethodRecords:b,isValidPort:isValidPort,isHttpOrHttpsPrefixed:isHttpOrHttpsPrefixed,nodeMajor:m,nodeMinor:C,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:wrapRequestBody}},7405:(e,t,n)=>{const{InvalidArgumentError:s}=n(8707)
const{kClients:r,kRunning:o,kClose:i,kDestroy:a,kDispatch:A,kInterceptors:c}=n(6443)
const l=n(1841)
const u=n(628)
const d=n(3701)
const h=n(3440)
const f=n(5092)
const g=Symbol("onConnect")
const p=Symbol("onDisconnect")
const E=Symbol("onConnectionError")
const m=Symbol("maxRedirections")
const C=Symbol("onDrain")
const I=Symbol("factory")
const Q=Symbol("options")
function defaultFactory(e,t){return t&&t.connections===1?new d(e,t):new u(e,t)}class Agent extends l{constructor({factory:e=defaultFactory,maxRedirections:t=0,connect:n,tls:o,...i}={}){if(typeof e!=="function"){throw new s("factory must be a function.")}if(n!=null&&typeof n!=="function"&&typeof n!=="object"){throw new s("connect must be a function or an object")}if(!Number.isInteger(t)||t<0){throw new s("maxRedirections must be a positive number")}super(i)
if(n&&typeof n!=="function"){n={...n}}if(o&&typeof o!=="function"){o={...o}}this[c]=i.interceptors?.Agent&&Array.isArray(i.interceptors.Agent)?i.interceptors.Agent:[f({maxRedirections:t})]
this[Q]={...h.deepClone(i),connect:n,tls:o}
this[Q].interceptors=i.interceptors?{...i.interceptors}:undefined
this[m]=t
this[I]=e
this[r]=new Map
this[C]=(e,t)=>{this.emit("drain",e,[this,...t])}
this[g]=(e,t)=>{this.emit("connect",e,[this,...t])}
this[p]=(e,t,n)=>{this.emit("disconnect",e,[this,...t],n)}
this[E]=(e,t,n)=>{this.emit("connectionError",e,[this,...t],n)}}get[o](){let e=0
for(const t of this[r].values()){e+=t[o]}return e}[A](e,t){let n
if(e.origin&&(typeof e.origin==="string"||e.origin instanceof URL)){n=String(e.origin)}else{throw new s("opts.origin must be a non-empty string or URL.")}let o=this[r].get(n)
if(!o){o=this[I](e.origin,this[Q]).on("drain",this[C]).on("connect",this[g]).on("disconnect",this[p]).on("connectionError",this[E])
this[r].set(n,o)}return o.dispatch(e,t)}async[i](){const e=[]
for(const t of this[r].values()){e.push(t.close())}this[r].clear()
await Promise.all(e)}async[a](e){const t=[]
for(const n of this[r].values()){t.push(n.destroy(e))}this[r].clear()
await Promise.all(t)}}e.exports=Agent},837:(e,t,n)=>{const{BalancedPoolMissingUpstreamError:s,InvalidArgumentError:r}=n(8707)
const{PoolBase:o,kClients:i,kNeedDrain:a,kAddClient:A,kRemoveClient:c,kGetDispatcher:l}=n(2128)
const u=n(628)
const{kUrl:d,kInterceptors:h}=n(6443)
const{parseOrigin:f}=n(3440)
const g=Symbol("factory")
const p=Symbol("options")
const E=Symbol("kGreatestCommonDivisor")
const m=Symbol("kCurrentWeight")
const C=Symbol("kIndex")
const I=Symbol("kWeight")
const Q=Symbol("kMaxWeightPerServer")
const B=Symbol("kErrorPenalty")
function getGreatestCommonDivisor(e,t){if(e===0)return t
while(t!==0){const n=t
t=e%t
e=n}return e}function defaultFactory(e,t){return new u(e,t)}class BalancedPool extends o{constructor(e=[],{factory:t=defaultFactory,...n}={}){super()
this[p]=n
this[C]=-1
this[m]=0
this[Q]=this[p].maxWeightPerServer||100
this[B]=this[p].errorPenalty||15
if(!Array.isArray(e)){e=[e]}if(typeof t!=="function"){throw new r("factory must be a function.")}this[h]=n.interceptors?.BalancedPool&&Array.isArray(n.interceptors.BalancedPool)?n.interceptors.BalancedPool:[]
this[g]=t
for(const t of e){this.addUpstream(t)}this._updateBalancedPoolStats()}addUpstream(e){const t=f(e).origin
if(this[i].find(e=>e[d].origin===t&&e.closed!==true&&e.destroyed!==true)){return this}const n=this[g](t,Object.assign({},this[p]))
this[A](n)
n.on("connect",()=>{n[I]=Math.min(this[Q],n[I]+this[B])})
n.on("connectionError",()=>{n[I]=Math.max(1,n[I]-this[B])
this._updateBalancedPoolStats()})
n.on("disconnect",(...e)=>{const t=e[2]
if(t&&t.code==="UND_ERR_SOCKET"){n[I]=Math.max(1,n[I]-this[B])
this._updateBalancedPoolStats()}})
for(const e of this[i]){e[I]=this[Q]}this._updateBalancedPoolStats()
return this}_updateBalancedPoolStats(){let e=0
for(let t=0;t<this[i].length;t++){e=getGreatestCommonDivisor(this[i][t][I],e)}this[E]=e}removeUpstream(e){const t=f(e).origin
const n=this[i].find(e=>e[d].origin===t&&e.closed!==true&&e.destroyed!==true)
if(n){this[c](n)}return this}get upstreams(){return this[i].filter(e=>e.closed!==true&&e.destroyed!==true).map(e=>e[d].origin)}[l](){if(this[i].length===0){throw new s}const e=this[i].find(e=>!e[a]&&e.closed!==true&&e.destroyed!==true)
if(!e){return}const t=this[i].map(e=>e[a]).reduce((e,t)=>e&&t,true)
if(t){return}let n=0
let r=this[i].findIndex(e=>!e[a])
while(n++<this[i].length){this[C]=(this[C]+1)%this[i].length
const e=this[i][this[C]]
if(e[I]>this[i][r][I]&&!e[a]){r=this[C]}if(this[C]===0){this[m]=this[m]-this[E]
if(this[m]<=0){this[m]=this[Q]}}if(e[I]>=this[m]&&!e[a]){return e}}this[m]=this[i][r][I]
this[C]=r
return this[i][r]}}e.exports=BalancedPool},637:(e,t,n)=>{const s=n(4589)
const r=n(3440)
const{channels:o}=n(2414)
const i=n(6603)
const{RequestContentLengthMismatchError:a,ResponseContentLengthMismatchError:A,RequestAbortedError:c,InvalidArgumentError:l,HeadersTimeoutError:u,HeadersOverflowError:d,SocketError:h,InformationalError:f,BodyTimeoutError:g,HTTPParserError:p,ResponseExceededMaxSizeError:E}=n(8707)
const{kUrl:m,kReset:C,kClient:I,kParser:Q,kBlocking:B,kRunning:y,kPending:w,kSize:k,kWriting:b,kQueue:S,kNoRef:v,kKeepAliveDefaultTimeout:R,kHostHeader:D,kPendingIdx:N,kRunningIdx:F,kError:M,kPipelining:T,kSocket:L,kKeepAliveTimeoutValue:U,kMaxHeadersSize:x,kKeepAliveMaxTimeout:P,kKeepAliveTimeoutThreshold:O,kHeadersTimeout:H,kBodyTimeout:G,kStrictContentLength:Y,kMaxRequests:V,kCounter:J,kMaxResponseSize:$,kOnError:W,kResume:q,kHTTPContext:K}=n(6443)
const z=n(2824)
const j=Buffer.alloc(0)
const Z=Buffer[Symbol.species]
const X=r.addListener
const ee=r.removeAllListeners
const te=Symbol("kIdleSocketValidation")
const ne=Symbol("kIdleSocketValidationTimeout")
const se=Symbol("kSocketUsed")
let re
async function lazyllhttp(){const e=process.env.JEST_WORKER_ID?n(3870):undefined
let t
try{t=await WebAssembly.compile(n(3434))}catch(s){t=await WebAssembly.compile(e||n(3870))}return await WebAssembly.instantiate(t,{env:{wasm_on_url:(e,t,n)=>0,wasm_on_status:(e,t,n)=>{s(ae.ptr===e)
const r=t-le+Ae.byteOffset
return ae.onStatus(new Z(Ae.buffer,r,n))||0},wasm_on_message_begin:e=>{s(ae.ptr===e)
return ae.onMessageBegin()||0},wasm_on_header_field:(e,t,n)=>{s(ae.ptr===e)
const r=t-le+Ae.byteOffset
return ae.onHeaderField(new Z(Ae.buffer,r,n))||0},wasm_on_header_value:(e,t,n)=>{s(ae.ptr===e)
const r=t-le+Ae.byteOffset
return ae.onHeaderValue(new Z(Ae.buffer,r,n))||0},wasm_on_headers_complete:(e,t,n,r)=>{s(ae.ptr===e)
return ae.onHeadersComplete(t,Boolean(n),Boolean(r))||0},wasm_on_body:(e,t,n)=>{s(ae.ptr===e)
const r=t-le+Ae.byteOffset
return ae.onBody(new Z(Ae.buffer,r,n))||0},wasm_on_message_complete:e=>{s(ae.ptr===e)
return ae.onMessageComplete()||0}}})}let oe=null
let ie=lazyllhttp()
ie.catch()
let ae=null
let Ae=null
let ce=0
let le=null
const ue=0
const de=1
const he=2|de
const fe=4|de
const ge=8|ue
class Parser{constructor(e,t,{exports:n}){s(Number.isFinite(e[x])&&e[x]>0)
this.llhttp=n
this.ptr=this.llhttp.llhttp_alloc(z.TYPE.RESPONSE)
this.client=e
this.socket=t
this.timeout=null
this.timeoutValue=null
this.timeoutType=null
this.statusCode=null
this.statusText=""
this.upgrade=false
this.headers=[]
this.headersSize=0
this.headersMaxSize=e[x]
this.shouldKeepAlive=false
this.paused=false
this.resume=this.resume.bind(this)
this.bytesRead=0
this.keepAlive=""
this.contentLength=""
this.connection=""
this.maxResponseSize=e[$]}setTimeout(e,t){if(e!==this.timeoutValue||t&de^this.timeoutType&de){if(this.timeout){i.clearTimeout(this.timeout)
this.timeout=null}if(e){if(t&de){this.timeout=i.setFastTimeout(onParserTimeout,e,new WeakRef(this))}else{this.timeout=setTimeout(onParserTimeout,e,new WeakRef(this))
this.timeout.unref()}}this.timeoutValue=e}else if(this.timeout){if(this.timeout.refresh){this.timeout.refresh()}}this.timeoutType=t}resume(){if(this.socket.destroyed||!this.paused){return}s(this.ptr!=null)
s(ae==null)
this.llhttp.llhttp_resume(this.ptr)
s(this.timeoutType===fe)
if(this.timeout){if(this.timeout.refresh){this.timeout.refresh()}}this.paused=false
this.execute(this.socket.read()||j)
this.readMore()}readMore(){while(!this.paused&&this.ptr){const e=this.socket.read()
if(e===null){break}this.execute(e)}}execute(e){s(this.ptr!=null)
s(ae==null)
s(!this.paused)
const{socket:t,llhttp:n}=this
if(e.length>ce){if(le){n.free(le)}ce=Math.ceil(e.length/4096)*4096
le=n.malloc(ce)}new Uint8Array(n.memory.buffer,le,ce).set(e)
try{let s
try{Ae=e
ae=this
s=n.llhttp_execute(this.ptr,le,e.length)}catch(e){throw e}finally{ae=null
Ae=null}const r=n.llhttp_get_error_pos(this.ptr)-le
if(s!==z.ERROR.OK){const n=e.subarray(r)
if(s===z.ERROR.PAUSED_UPGRADE){this.onUpgrade(n)}else if(s===z.ERROR.PAUSED){this.paused=true
t.unshift(n)}else{throw this.createError(s,n)}}}catch(e){r.destroy(t,e)}}finish(){s(ae===null)
s(this.ptr!=null)
s(!this.paused)
const{llhttp:e}=this
let t
try{ae=this
t=e.llhttp_finish(this.ptr)}finally{ae=null}if(t===z.ERROR.OK){return null}if(t===z.ERROR.PAUSED||t===z.ERROR.PAUSED_UPGRADE){this.paused=true
return null}return this.createError(t,j)}createError(e,t){const{llhttp:n,contentLength:s,bytesRead:r}=this
if(s&&r!==parseInt(s,10)){return new A}const o=n.llhttp_get_error_reason(this.ptr)
let i=""
if(o){const e=new Uint8Array(n.memory.buffer,o).indexOf(0)
i="Response does not match the HTTP/1.1 protocol ("+Buffer.from(n.memory.buffer,o,e).toString()+")"}return new p(i,z.ERROR[e],t)}destroy(){s(this.ptr!=null)
s(ae==null)
this.llhttp.llhttp_free(this.ptr)
this.ptr=null
this.timeout&&i.clearTimeout(this.timeout)
this.timeout=null
this.timeoutValue=null
this.timeoutType=null
this.paused=false}onStatus(e){this.statusText=e.toString()}onMessageBegin(){const{socket:e,client:t}=this
if(e.destroyed){return-1}if(t[y]===0){r.destroy(e,new h("bad response",r.getSocketInfo(e)))
return-1}const n=t[S][t[F]]
if(!n){return-1}n.onResponseStarted()}onHeaderField(e){const t=this.headers.length
if((t&1)===0){this.headers.push(e)}else{this.headers[t-1]=Buffer.concat([this.headers[t-1],e])}this.trackHeader(e.length)}onHeaderValue(e){let t=this.headers.length
if((t&1)===1){this.headers.push(e)
t+=1}else{this.headers[t-1]=Buffer.concat([this.headers[t-1],e])}const n=this.headers[t-2]
if(n.length===10){const t=r.bufferToLowerCasedHeaderName(n)
if(t==="keep-alive"){this.keepAlive+=e.toString()}else if(t==="connection"){this.connection+=e.toString()}}else if(n.length===14&&r.bufferToLowerCasedHeaderName(n)==="content-length"){this.contentLength+=e.toString()}this.trackHeader(e.length)}trackHeader(e){this.headersSize+=e
if(this.headersSize>=this.headersMaxSize){r.destroy(this.socket,new d)}}onUpgrade(e){const{upgrade:t,client:n,socket:o,headers:i,statusCode:a,statusText:A}=this
s(t)
s(n[L]===o)
s(!o.destroyed)
s(!this.paused)
s((i.length&1)===0)
const c=n[S][n[F]]
s(c)
s(c.upgrade||c.method==="CONNECT")
this.statusCode=null
this.statusText=""
this.shouldKeepAlive=null
this.headers=[]
this.headersSize=0
o.unshift(e)
o[Q].destroy()
o[Q]=null
o[I]=null
o[M]=null
ee(o)
n[L]=null
n[K]=null
n[S][n[F]++]=null
n.emit("disconnect",n[m],[n],new f("upgrade"))
try{c.onUpgrade(a,i,o,A)}catch(e){r.errorRequest(n,c,e)
r.destroy(o,e)}n[q]()}onHeadersComplete(e,t,n){const{client:o,socket:i,headers:a,statusText:A}=this
if(i.destroyed){return-1}if(o[y]===0){r.destroy(i,new h("bad response",r.getSocketInfo(i)))
return-1}const c=o[S][o[F]]
if(!c){return-1}s(!this.upgrade)
s(this.statusCode<200)
if(e===100){r.destroy(i,new h("bad response",r.getSocketInfo(i)))
return-1}if(t&&!c.upgrade){r.destroy(i,new h("bad upgrade",r.getSocketInfo(i)))
return-1}s(this.timeoutType===he)
this.statusCode=e
this.shouldKeepAlive=n||c.method==="HEAD"&&!i[C]&&this.connection.toLowerCase()==="keep-alive"
if(this.statusCode>=200){const e=c.bodyTimeout!=null?c.bodyTimeout:o[G]
this.setTimeout(e,fe)}else if(this.timeout){if(this.timeout.refresh){this.timeout.refresh()}}if(c.method==="CONNECT"){s(o[y]===1)
this.upgrade=true
return 2}if(t){s(o[y]===1)
this.upgrade=true
return 2}s((this.headers.length&1)===0)
this.headers=[]
this.headersSize=0
if(this.shouldKeepAlive&&o[T]){const e=this.keepAlive?r.parseKeepAliveTimeout(this.keepAlive):null
if(e!=null){const t=Math.min(e-o[O],o[P])
if(t<=0){i[C]=true}else{o[U]=t}}else{o[U]=o[R]}}else{i[C]=true}const l=c.onHeaders(e,a,this.resume,A)===false
if(c.aborted){return-1}if(c.method==="HEAD"){return 1}if(e<200){return 1}if(i[B]){i[B]=false
o[q]()}return l?z.ERROR.PAUSED:0}onBody(e){const{client:t,socket:n,statusCode:o,maxResponseSize:i}=this
if(n.destroyed){return-1}const a=t[S][t[F]]
s(a)
s(this.timeoutType===fe)
if(this.timeout){if(this.timeout.refresh){this.timeout.refresh()}}s(o>=200)
if(i>-1&&this.bytesRead+e.length>i){r.destroy(n,new E)
return-1}this.bytesRead+=e.length
if(a.onData(e)===false){return z.ERROR.PAUSED}}onMessageComplete(){const{client:e,socket:t,statusCode:n,upgrade:o,headers:i,contentLength:a,bytesRead:c,shouldKeepAlive:l}=this
if(t.destroyed&&(!n||l)){return-1}if(o){return}s(n>=100)
s((this.headers.length&1)===0)
const u=e[S][e[F]]
s(u)
this.statusCode=null
this.statusText=""
this.bytesRead=0
this.contentLength=""
this.keepAlive=""
this.connection=""
this.headers=[]
this.headersSize=0
if(n<200){return}if(u.method!=="HEAD"&&a&&c!==parseInt(a,10)){r.destroy(t,new A)
return-1}u.onComplete(i)
e[S][e[F]++]=null
t[se]=true
if(t[b]){s(e[y]===0)
r.destroy(t,new f("reset"))
return z.ERROR.PAUSED}else if(!l){r.destroy(t,new f("reset"))
return z.ERROR.PAUSED}else if(t[C]&&e[y]===0){r.destroy(t,new f("reset"))
return z.ERROR.PAUSED}else if(e[T]==null||e[T]===1){setImmediate(()=>e[q]())}else{e[q]()}}}function onParserTimeout(e){const{socket:t,timeoutType:n,client:o,paused:i}=e.deref()
if(n===he){if(!t[b]||t.writableNeedDrain||o[y]>1){s(!i,"cannot be paused while waiting for headers")
r.destroy(t,new u)}}else if(n===fe){if(!i){r.destroy(t,new g)}}else if(n===ge){s(o[y]===0&&o[U])
r.destroy(t,new f("socket idle timeout"))}}async function connectH1(e,t){e[L]=t
if(!oe){oe=await ie
ie=null}t[v]=false
t[b]=false
t[C]=false
t[B]=false
t[te]=0
t[ne]=null
t[se]=false
t[Q]=new Parser(e,t,oe)
X(t,"error",function(e){const t=this[Q]
if(e.code==="ECONNRESET"&&t.statusCode&&!t.shouldKeepAlive){const e=t.finish()
if(e){this[M]=e
this[I][W](e)}return}this[M]=e
this[I][W](e)})
X(t,"readable",function(){const e=this[Q]
if(e){e.readMore()}})
X(t,"end",function(){const e=this[Q]
if(e.statusCode&&!e.shouldKeepAlive){const t=e.finish()
if(t){r.destroy(this,t)}return}r.destroy(this,new h("other side closed",r.getSocketInfo(this)))})
X(t,"close",function(){const e=this[I]
const t=this[Q]
clearIdleSocketValidation(this)
if(t){if(!this[M]&&t.statusCode&&!t.shouldKeepAlive){this[M]=t.finish()||this[M]}this[Q].destroy()
this[Q]=null}const n=this[M]||new h("closed",r.getSocketInfo(this))
e[L]=null
e[K]=null
if(e.destroyed){s(e[w]===0)
const t=e[S].splice(e[F])
for(let s=0;s<t.length;s++){const o=t[s]
r.errorRequest(e,o,n)}}else if(e[y]>0&&n.code!=="UND_ERR_INFO"){const t=e[S][e[F]]
e[S][e[F]++]=null
r.errorRequest(e,t,n)}e[N]=e[F]
s(e[y]===0)
e.emit("disconnect",e[m],[e],n)
e[q]()})
let n=false
t.on("close",()=>{n=true})
return{version:"h1",defaultPipelining:1,write(...t){return writeH1(e,...t)},resume(){resumeH1(e)},destroy(e,s){if(n){queueMicrotask(s)}else{t.destroy(e).on("close",s)}},get destroyed(){return t.destroyed},busy(n){if(t[b]||t[C]||t[B]||t[te]===1){return true}if(n){if(e[y]>0&&!n.idempotent){return true}if(e[y]>0&&(n.upgrade||n.method==="CONNECT")){return true}if(e[y]>0&&r.bodyLength(n.body)!==0&&(r.isStream(n.body)||r.isAsyncIterable(n.body)||r.isFormDataLike(n.body))){return true}}return false}}}function clearIdleSocketValidation(e){if(e[ne]){clearImmediate(e[ne])
e[ne]=null}e[te]=0}function scheduleIdleSocketValidation(e,t){t[te]=1
t[ne]=setImmediate(()=>{t[ne]=null
t[te]=2
if(e[L]===t&&!t.destroyed){e[q]()}})}function resumeH1(e){const t=e[L]
if(t&&!t.destroyed){if(e[k]===0){if(!t[v]&&t.unref){t.unref()
t[v]=true}}else if(t[v]&&t.ref){t.ref()
t[v]=false}if(e[y]===0&&e[w]>0&&t[se]){if(t[te]===0){scheduleIdleSocketValidation(e,t)
t[Q].readMore()
if(t.destroyed){return}return}if(t[te]===1){t[Q].readMore()
if(t.destroyed){return}return}}if(e[y]===0){t[Q].readMore()
if(t.destroyed){return}}if(e[k]===0){if(t[Q].timeoutType!==ge){t[Q].setTimeout(e[U],ge)}}else if(e[y]>0&&t[Q].statusCode<200){if(t[Q].timeoutType!==he){const n=e[S][e[F]]
const s=n.headersTimeout!=null?n.headersTimeout:e[H]
t[Q].setTimeout(s,he)}}}}function shouldSendContentLength(e){return e!=="GET"&&e!=="HEAD"&&e!=="OPTIONS"&&e!=="TRACE"&&e!=="CONNECT"}function writeH1(e,t){const{method:i,path:A,host:u,upgrade:d,blocking:h,reset:g}=t
let{body:p,headers:E,contentLength:m}=t
const I=i==="PUT"||i==="POST"||i==="PATCH"||i==="QUERY"||i==="PROPFIND"||i==="PROPPATCH"
if(r.isFormDataLike(p)){if(!re){re=n(4492).extractBody}const[e,s]=re(p)
if(t.contentType==null){E.push("content-type",s)}p=e.stream
m=e.length}else if(r.isBlobLike(p)&&t.contentType==null){const n=p.type
if(n){const s=`${n}`
if(!r.isValidHeaderValue(s)){r.errorRequest(e,t,new l("invalid content-type header"))
return false}E.push("content-type",s)}}if(p&&typeof p.read==="function"){p.read(0)}const Q=r.bodyLength(p)
m=Q??m
if(m===null){m=t.contentLength}if(m===0&&!I){m=null}if(shouldSendContentLength(i)&&m>0&&t.contentLength!==null&&t.contentLength!==m){if(e[Y]){r.errorRequest(e,t,new a)
return false}process.emitWarning(new a)}const y=e[L]
clearIdleSocketValidation(y)
const abort=n=>{if(t.aborted){return}if(t.completed){if(t.upgrade||t.method==="CONNECT"){r.destroy(y,new f("aborted"))}return}r.errorRequest(e,t,n||new c)
r.destroy(p)
r.destroy(y,new f("aborted"))}
try{t.onConnect(abort)}catch(n){r.errorRequest(e,t,n)}if(t.aborted){return false}if(i==="HEAD"){y[C]=true}if(d||i==="CONNECT"){y[C]=true}if(g!=null){y[C]=g}if(e[V]&&y[J]++>=e[V]){y[C]=true}if(h){y[B]=true}let w=`${i} ${A} HTTP/1.1\r\n`
if(typeof u==="string"){w+=`host: ${u}\r\n`}else{w+=e[D]}if(d){w+=`connection: upgrade\r\nupgrade: ${d}\r\n`}else if(e[T]&&!y[C]){w+="connection: keep-alive\r\n"}else{w+="connection: close\r\n"}if(Array.isArray(E)){for(let e=0;e<E.length;e+=2){const t=E[e+0]
const n=E[e+1]
if(Array.isArray(n)){for(let e=0;e<n.length;e++){w+=`${t}: ${n[e]}\r\n`}}else{w+=`${t}: ${n}\r\n`}}}if(o.sendHeaders.hasSubscribers){o.sendHeaders.publish({request:t,headers:w,socket:y})}if(!p||Q===0){writeBuffer(abort,null,e,t,y,m,w,I)}else if(r.isBuffer(p)){writeBuffer(abort,p,e,t,y,m,w,I)}else if(r.isBlobLike(p)){if(typeof p.stream==="function"){writeIterable(abort,p.stream(),e,t,y,m,w,I)}else{writeBlob(abort,p,e,t,y,m,w,I)}}else if(r.isStream(p)){writeStream(abort,p,e,t,y,m,w,I)}else if(r.isIterable(p)){writeIterable(abort,p,e,t,y,m,w,I)}else{s(false)}return true}function writeStream(e,t,n,o,i,a,A,l){s(a!==0||n[y]===0,"stream body cannot be pipelined")
let u=false
const d=new AsyncWriter({abort:e,socket:i,request:o,contentLength:a,client:n,expectsPayload:l,header:A})
const onData=function(e){if(u){return}try{if(!d.write(e)&&this.pause){this.pause()}}catch(e){r.destroy(this,e)}}
const onDrain=function(){if(u){return}if(t.resume){t.resume()}}
const onClose=function(){queueMicrotask(()=>{t.removeListener("error",onFinished)})
if(!u){const e=new c
queueMicrotask(()=>onFinished(e))}}
const onFinished=function(e){if(u){return}u=true
s(i.destroyed||i[b]&&n[y]<=1)
i.off("drain",onDrain).off("error",onFinished)
t.removeListener("data",onData).removeListener("end",onFinished).removeListener("close",onClose)
if(!e){try{d.end()}catch(t){e=t}}d.destroy(e)
if(e&&(e.code!=="UND_ERR_INFO"||e.message!=="reset")){r.destroy(t,e)}else{r.destroy(t)}}
t.on("data",onData).on("end",onFinished).on("error",onFinished).on("close",onClose)
if(t.resume){t.resume()}i.on("drain",onDrain).on("error",onFinished)
if(t.errorEmitted??t.errored){setImmediate(()=>onFinished(t.errored))}else if(t.endEmitted??t.readableEnded){setImmediate(()=>onFinished(null))}if(t.closeEmitted??t.closed){setImmediate(onClose)}}function writeBuffer(e,t,n,o,i,a,A,c){try{if(!t){if(a===0){i.write(`${A}content-length: 0\r\n\r\n`,"latin1")}else{s(a===null,"no body must not have content length")
i.write(`${A}\r\n`,"latin1")}}else if(r.isBuffer(t)){s(a===t.byteLength,"buffer body must have content length")
i.cork()
i.write(`${A}content-length: ${a}\r\n\r\n`,"latin1")
i.write(t)
i.uncork()
o.onBodySent(t)
if(!c&&o.reset!==false){i[C]=true}}o.onRequestSent()
n[q]()}catch(t){e(t)}}async function writeBlob(e,t,n,r,o,i,A,c){s(i===t.size,"blob body must have content length")
try{if(i!=null&&i!==t.size){throw new a}const e=Buffer.from(await t.arrayBuffer())
o.cork()
o.write(`${A}content-length: ${i}\r\n\r\n`,"latin1")
o.write(e)
o.uncork()
r.onBodySent(e)
r.onRequestSent()
if(!c&&r.reset!==false){o[C]=true}n[q]()}catch(t){e(t)}}async function writeIterable(e,t,n,r,o,i,a,A){s(i!==0||n[y]===0,"iterator body cannot be pipelined")
let c=null
function onDrain(){if(c){const e=c
c=null
e()}}const waitForDrain=()=>new Promise((e,t)=>{s(c===null)
if(o[M]){t(o[M])}else{c=e}})
o.on("close",onDrain).on("drain",onDrain)
const l=new AsyncWriter({abort:e,socket:o,request:r,contentLength:i,client:n,expectsPayload:A,header:a})
try{for await(const e of t){if(o[M]){throw o[M]}if(!l.write(e)){await waitForDrain()}}l.end()}catch(e){l.destroy(e)}finally{o.off("close",onDrain).off("drain",onDrain)}}class AsyncWriter{constructor({abort:e,socket:t,request:n,contentLength:s,client:r,expectsPayload:o,header:i}){this.socket=t
this.request=n
this.contentLength=s
this.client=r
this.bytesWritten=0
this.expectsPayload=o
this.header=i
this.abort=e
t[b]=true}write(e){const{socket:t,request:n,contentLength:s,client:r,bytesWritten:o,expectsPayload:i,header:A}=this
if(t[M]){throw t[M]}if(t.destroyed){return false}const c=Buffer.byteLength(e)
if(!c){return true}if(s!==null&&o+c>s){if(r[Y]){throw new a}process.emitWarning(new a)}t.cork()
if(o===0){if(!i&&n.reset!==false){t[C]=true}if(s===null){t.write(`${A}transfer-encoding: chunked\r\n`,"latin1")}else{t.write(`${A}content-length: ${s}\r\n\r\n`,"latin1")}}if(s===null){t.write(`\r\n${c.toString(16)}\r\n`,"latin1")}this.bytesWritten+=c
const l=t.write(e)
t.uncork()
n.onBodySent(e)
if(!l){if(t[Q].timeout&&t[Q].timeoutType===he){if(t[Q].timeout.refresh){t[Q].timeout.refresh()}}}return l}end(){const{socket:e,contentLength:t,client:n,bytesWritten:s,expectsPayload:r,header:o,request:i}=this
i.onRequestSent()
e[b]=false
if(e[M]){throw e[M]}if(e.destroyed){return}if(s===0){if(r){e.write(`${o}content-length: 0\r\n\r\n`,"latin1")}else{e.write(`${o}\r\n`,"latin1")}}else if(t===null){e.write("\r\n0\r\n\r\n","latin1")}if(t!==null&&s!==t){if(n[Y]){throw new a}else{process.emitWarning(new a)}}if(e[Q].timeout&&e[Q].timeoutType===he){if(e[Q].timeout.refresh){e[Q].timeout.refresh()}}n[q]()}destroy(e){const{socket:t,client:n,abort:r}=this
t[b]=false
if(e){s(n[y]<=1,"pipeline should only contain this request")
r(e)}}}e.exports=connectH1},8788:(e,t,n)=>{const s=n(4589)
const{errorMonitor:r}=n(8474)
const{pipeline:o}=n(7075)
const i=n(3440)
const{RequestContentLengthMismatchError:a,RequestAbortedError:A,SocketError:c,InformationalError:l}=n(8707)
const{kUrl:u,kReset:d,kClient:h,kRunning:f,kPending:g,kQueue:p,kPendingIdx:E,kRunningIdx:m,kError:C,kSocket:I,kStrictContentLength:Q,kOnError:B,kMaxConcurrentStreams:y,kHTTP2Session:w,kResume:k,kSize:b,kHTTPContext:S}=n(6443)
const v=Symbol("open streams")
let R
let D=false
let N
try{N=n(2467)}catch{N={constants:{}}}const{constants:{HTTP2_HEADER_AUTHORITY:F,HTTP2_HEADER_METHOD:M,HTTP2_HEADER_PATH:T,HTTP2_HEADER_SCHEME:L,HTTP2_HEADER_CONTENT_LENGTH:U,HTTP2_HEADER_EXPECT:x,HTTP2_HEADER_STATUS:P}}=N
function parseH2Headers(e){const t=[]
for(const[n,s]of Object.entries(e)){if(Array.isArray(s)){for(const e of s){t.push(Buffer.from(n),Buffer.from(e))}}else{t.push(Buffer.from(n),Buffer.from(s))}}return t}function parseH2ResponseHeaders(e){const{[P]:t,...n}=e
return parseH2Headers(n)}async function connectH2(e,t){e[I]=t
if(!D){D=true
process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"})}const n=N.connect(e[u],{createConnection:()=>t,peerMaxConcurrentStreams:e[y]})
n[v]=0
n[h]=e
n[I]=t
i.addListener(n,"error",onHttp2SessionError)
i.addListener(n,"frameError",onHttp2FrameError)
i.addListener(n,"end",onHttp2SessionEnd)
i.addListener(n,"goaway",onHTTP2GoAway)
i.addListener(n,"close",function(){const{[h]:e}=this
const{[I]:t}=e
const n=this[I][C]||this[C]||new c("closed",i.getSocketInfo(t))
e[w]=null
if(e.destroyed){s(e[g]===0)
const t=e[p].splice(e[m])
for(let s=0;s<t.length;s++){const r=t[s]
i.errorRequest(e,r,n)}}})
n.unref()
e[w]=n
t[w]=n
i.addListener(t,"error",function(e){this[C]=e
this[h][B](e)})
i.addListener(t,"end",function(){i.destroy(this,new c("other side closed",i.getSocketInfo(this)))})
i.addListener(t,"close",function(){const t=this[C]||new c("closed",i.getSocketInfo(this))
e[I]=null
if(this[w]!=null){this[w].destroy(t)}e[E]=e[m]
s(e[f]===0)
e.emit("disconnect",e[u],[e],t)
e[k]()})
let r=false
t.on("close",()=>{r=true})
return{version:"h2",defaultPipelining:Infinity,write(...t){return writeH2(e,...t)},resume(){resumeH2(e)},destroy(e,n){if(r){queueMicrotask(n)}else{t.destroy(e).on("close",n)}},get destroyed(){return t.destroyed},busy(){return false}}}function resumeH2(e){const t=e[I]
if(t?.destroyed===false){if(e[b]===0&&e[y]===0){t.unref()
e[w].unref()}else{t.ref()
e[w].ref()}}}function onHttp2SessionError(e){this[I][C]=e
this[h][B](e)}function onHttp2FrameError(e,t,n){if(n===0){const n=new l(`HTTP/2: "frameError" received - type ${e}, code ${t}`)
this[I][C]=n
this[h][B](n)}}function onHttp2SessionEnd(){const e=new c("other side closed",i.getSocketInfo(this[I]))
this.destroy(e)
i.destroy(this[I],e)}function onHTTP2GoAway(e){const t=this[C]||new c(`HTTP/2: "GOAWAY" frame received with code ${e}`,i.getSocketInfo(this))
const n=this[h]
n[I]=null
n[S]=null
if(this[w]!=null){this[w].destroy(t)
this[w]=null}i.destroy(this[I],t)
if(n[m]<n[p].length){const e=n[p][n[m]]
n[p][n[m]++]=null
i.errorRequest(n,e,t)
n[E]=n[m]}s(n[f]===0)
n.emit("disconnect",n[u],[n],t)
n[k]()}function shouldSendContentLength(e){return e!=="GET"&&e!=="HEAD"&&e!=="OPTIONS"&&e!=="TRACE"&&e!=="CONNECT"}function writeH2(e,t){const o=e[w]
const{method:c,path:d,host:h,upgrade:f,expectContinue:g,signal:C,headers:B}=t
let{body:y}=t
if(f){i.errorRequest(e,t,new Error("Upgrade not supported for H2"))
return false}const b={}
for(let e=0;e<B.length;e+=2){const t=B[e+0]
const n=B[e+1]
if(Array.isArray(n)){for(let e=0;e<n.length;e++){if(b[t]){b[t]+=`,${n[e]}`}else{b[t]=n[e]}}}else{b[t]=n}}let S
const{hostname:D,port:N}=e[u]
b[F]=h||`${D}${N?`:${N}`:""}`
b[M]=c
const abort=n=>{if(t.aborted){return}if(t.completed){if(c==="CONNECT"&&S!=null){i.destroy(S,n||new A)}return}n=n||new A
i.errorRequest(e,t,n)
if(S!=null){i.destroy(S,n)}i.destroy(y,n)
e[p][e[m]++]=null
e[k]()}
try{t.onConnect(abort)}catch(n){i.errorRequest(e,t,n)}if(t.aborted){return false}if(c==="CONNECT"){o.ref()
S=o.request(b,{endStream:false,signal:C})
let n=false
const onResponse=e=>{n=true
S.off(r,onUpgradeError)
t.onUpgradeResponse(Number(e[P]),e,parseH2ResponseHeaders)}
const onUpgradeError=e=>{n=true
S.off("response",onResponse)
t.onUpgradeError(e)}
const onReady=()=>{try{t.onUpgrade(null,null,S)}catch(e){S.off("response",onResponse)
abort(e)
return}if(t.aborted){return}S.off("error",abort)
S.once(r,onUpgradeError)
e[p][e[m]++]=null}
S.once("response",onResponse)
S.once("error",abort);++o[v]
onReady()
S.once("close",()=>{if(!n&&t.completed){S.off("response",onResponse)
S.off(r,onUpgradeError)
t.onUpgradeError(new l(`HTTP/2: "stream error" received - code ${S.rstCode}`))}o[v]-=1
if(o[v]===0)o.unref()})
return true}b[T]=d
b[L]="https"
const O=c==="PUT"||c==="POST"||c==="PATCH"
if(y&&typeof y.read==="function"){y.read(0)}let H=i.bodyLength(y)
if(i.isFormDataLike(y)){R??=n(4492).extractBody
const[e,t]=R(y)
b["content-type"]=t
y=e.stream
H=e.length}if(H==null){H=t.contentLength}if(H===0||!O){H=null}if(shouldSendContentLength(c)&&H>0&&t.contentLength!=null&&t.contentLength!==H){if(e[Q]){i.errorRequest(e,t,new a)
return false}process.emitWarning(new a)}if(H!=null){s(y,"no body must not have content length")
b[U]=`${H}`}o.ref()
const G=c==="GET"||c==="HEAD"||y===null
if(g){b[x]="100-continue"
S=o.request(b,{endStream:G,signal:C})
S.once("continue",writeBodyH2)}else{S=o.request(b,{endStream:G,signal:C})
writeBodyH2()}++o[v]
S.once("response",n=>{const{[P]:s,...r}=n
t.onResponseStarted()
if(t.aborted){const n=new A
i.errorRequest(e,t,n)
i.destroy(S,n)
return}if(t.onHeaders(Number(s),parseH2Headers(r),S.resume.bind(S),"")===false){S.pause()}S.on("data",e=>{if(t.onData(e)===false){S.pause()}})})
S.once("end",()=>{if(S.state?.state==null||S.state.state<6){t.onComplete([])}if(o[v]===0){o.unref()}abort(new l("HTTP/2: stream half-closed (remote)"))
e[p][e[m]++]=null
e[E]=e[m]
e[k]()})
S.once("close",()=>{o[v]-=1
if(o[v]===0){o.unref()}})
S.once("error",function(e){abort(e)})
S.once("frameError",(e,t)=>{abort(new l(`HTTP/2: "frameError" received - type ${e}, code ${t}`))})
return true
function writeBodyH2(){if(!y||H===0){writeBuffer(abort,S,null,e,t,e[I],H,O)}else if(i.isBuffer(y)){writeBuffer(abort,S,y,e,t,e[I],H,O)}else if(i.isBlobLike(y)){if(typeof y.stream==="function"){writeIterable(abort,S,y.stream(),e,t,e[I],H,O)}else{writeBlob(abort,S,y,e,t,e[I],H,O)}}else if(i.isStream(y)){writeStream(abort,e[I],O,S,y,e,t,H)}else if(i.isIterable(y)){writeIterable(abort,S,y,e,t,e[I],H,O)}else{s(false)}}}function writeBuffer(e,t,n,r,o,a,A,c){try{if(n!=null&&i.isBuffer(n)){s(A===n.byteLength,"buffer body must have content length")
t.cork()
t.write(n)
t.uncork()
t.end()
o.onBodySent(n)}if(!c){a[d]=true}o.onRequestSent()
r[k]()}catch(t){e(t)}}function writeStream(e,t,n,r,a,A,c,l){s(l!==0||A[f]===0,"stream body cannot be pipelined")
const u=o(a,r,s=>{if(s){i.destroy(u,s)
e(s)}else{i.removeAllListeners(u)
c.onRequestSent()
if(!n){t[d]=true}A[k]()}})
i.addListener(u,"data",onPipeData)
function onPipeData(e){c.onBodySent(e)}}async function writeBlob(e,t,n,r,o,i,A,c){s(A===n.size,"blob body must have content length")
try{if(A!=null&&A!==n.size){throw new a}const e=Buffer.from(await n.arrayBuffer())
t.cork()
t.write(e)
t.uncork()
t.end()
o.onBodySent(e)
o.onRequestSent()
if(!c){i[d]=true}r[k]()}catch(t){e(t)}}async function writeIterable(e,t,n,r,o,i,a,A){s(a!==0||r[f]===0,"iterator body cannot be pipelined")
let c=null
function onDrain(){if(c){const e=c
c=null
e()}}const waitForDrain=()=>new Promise((e,t)=>{s(c===null)
if(i[C]){t(i[C])}else{c=e}})
t.on("close",onDrain).on("drain",onDrain)
try{for await(const e of n){if(i[C]){throw i[C]}const n=t.write(e)
o.onBodySent(e)
if(!n){await waitForDrain()}}t.end()
o.onRequestSent()
if(!A){i[d]=true}r[k]()}catch(t){e(t)}finally{t.off("close",onDrain).off("drain",onDrain)}}e.exports=connectH2},3701:(e,t,n)=>{const s=n(4589)
const r=n(7030)
const o=n(7067)
const i=n(3440)
const{channels:a}=n(2414)
const A=n(4655)
const c=n(1841)
const{InvalidArgumentError:l,InformationalError:u,ClientDestroyedError:d}=n(8707)
const h=n(9136)
const{kUrl:f,kServerName:g,kClient:p,kBusy:E,kConnect:m,kResuming:C,kRunning:I,kPending:Q,kSize:B,kQueue:y,kConnected:w,kConnecting:k,kNeedDrain:b,kKeepAliveDefaultTimeout:S,kHostHeader:v,kPendingIdx:R,kRunningIdx:D,kError:N,kPipelining:F,kKeepAliveTimeoutValue:M,kMaxHeadersSize:T,kKeepAliveMaxTimeout:L,kKeepAliveTimeoutThreshold:U,kHeadersTimeout:x,kBodyTimeout:P,kStrictContentLength:O,kConnector:H,kMaxRedirections:G,kMaxRequests:Y,kCounter:V,kClose:J,kDestroy:$,kDispatch:W,kInterceptors:q,kLocalAddress:K,kMaxResponseSize:z,kOnError:j,kHTTPContext:Z,kMaxConcurrentStreams:X,kResume:ee}=n(6443)
const te=n(637)
const ne=n(8788)
let se=false
const re=Symbol("kClosedResolve")
const noop=()=>{}
function getPipelining(e){return e[F]??e[Z]?.defaultPipelining??1}class Client extends c{constructor(e,{interceptors:t,maxHeaderSize:n,headersTimeout:s,socketTimeout:a,requestTimeout:A,connectTimeout:c,bodyTimeout:u,idleTimeout:d,keepAlive:p,keepAliveTimeout:E,maxKeepAliveTimeout:m,keepAliveMaxTimeout:I,keepAliveTimeoutThreshold:Q,socketPath:B,pipelining:w,tls:k,strictContentLength:N,maxCachedSessions:V,maxRedirections:J,connect:$,maxRequestsPerClient:W,localAddress:te,maxResponseSize:ne,autoSelectFamily:ie,autoSelectFamilyAttemptTimeout:ae,maxConcurrentStreams:Ae,allowH2:ce,webSocket:le,eventSource:ue}={}){super({webSocket:le,eventSource:ue})
if(p!==undefined){throw new l("unsupported keepAlive, use pipelining=0 instead")}if(a!==undefined){throw new l("unsupported socketTimeout, use headersTimeout & bodyTimeout instead")}if(A!==undefined){throw new l("unsupported requestTimeout, use headersTimeout & bodyTimeout instead")}if(d!==undefined){throw new l("unsupported idleTimeout, use keepAliveTimeout instead")}if(m!==undefined){throw new l("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead")}if(n!=null&&!Number.isFinite(n)){throw new l("invalid maxHeaderSize")}if(B!=null&&typeof B!=="string"){throw new l("invalid socketPath")}if(c!=null&&(!Number.isFinite(c)||c<0)){throw new l("invalid connectTimeout")}if(E!=null&&(!Number.isFinite(E)||E<=0)){throw new l("invalid keepAliveTimeout")}if(I!=null&&(!Number.isFinite(I)||I<=0)){throw new l("invalid keepAliveMaxTimeout")}if(Q!=null&&!Number.isFinite(Q)){throw new l("invalid keepAliveTimeoutThreshold")}if(s!=null&&(!Number.isInteger(s)||s<0)){throw new l("headersTimeout must be a positive integer or zero")}if(u!=null&&(!Number.isInteger(u)||u<0)){throw new l("bodyTimeout must be a positive integer or zero")}if($!=null&&typeof $!=="function"&&typeof $!=="object"){throw new l("connect must be a function or an object")}if(J!=null&&(!Number.isInteger(J)||J<0)){throw new l("maxRedirections must be a positive number")}if(W!=null&&(!Number.isInteger(W)||W<0)){throw new l("maxRequestsPerClient must be a positive number")}if(te!=null&&(typeof te!=="string"||r.isIP(te)===0)){throw new l("localAddress must be valid string IP address")}if(ne!=null&&(!Number.isInteger(ne)||ne<-1)){throw new l("maxResponseSize must be a positive number")}if(ae!=null&&(!Number.isInteger(ae)||ae<-1)){throw new l("autoSelectFamilyAttemptTimeout must be a positive number")}if(ce!=null&&typeof ce!=="boolean"){throw new l("allowH2 must be a valid boolean value")}if(Ae!=null&&(typeof Ae!=="number"||Ae<1)){throw new l("maxConcurrentStreams must be a positive integer, greater than 0")}if(typeof $!=="function"){$=h({...k,maxCachedSessions:V,allowH2:ce,socketPath:B,timeout:c,...ie?{autoSelectFamily:ie,autoSelectFamilyAttemptTimeout:ae}:undefined,...$})}if(t?.Client&&Array.isArray(t.Client)){this[q]=t.Client
if(!se){se=true
process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"})}}else{this[q]=[oe({maxRedirections:J})]}this[f]=i.parseOrigin(e)
this[H]=$
this[F]=w!=null?w:1
this[T]=n||o.maxHeaderSize
this[S]=E==null?4e3:E
this[L]=I==null?6e5:I
this[U]=Q==null?2e3:Q
this[M]=this[S]
this[g]=null
this[K]=te!=null?te:null
this[C]=0
this[b]=0
this[v]=`host: ${this[f].hostname}${this[f].port?`:${this[f].port}`:""}\r\n`
this[P]=u!=null?u:3e5
this[x]=s!=null?s:3e5
this[O]=N==null?true:N
this[G]=J
this[Y]=W
this[re]=null
this[z]=ne>-1?ne:-1
this[X]=Ae!=null?Ae:100
this[Z]=null
this[y]=[]
this[D]=0
this[R]=0
this[ee]=e=>resume(this,e)
this[j]=e=>onError(this,e)}get pipelining(){return this[F]}set pipelining(e){this[F]=e
this[ee](true)}get[Q](){return this[y].length-this[R]}get[I](){return this[R]-this[D]}get[B](){return this[y].length-this[D]}get[w](){return!!this[Z]&&!this[k]&&!this[Z].destroyed}get[E](){return Boolean(this[Z]?.busy(null)||this[B]>=(getPipelining(this)||1)||this[Q]>0)}[m](e){connect(this)
this.once("connect",e)}[W](e,t){const n=e.origin||this[f].origin
const s=new A(n,e,t)
this[y].push(s)
if(this[C]){}else if(i.bodyLength(s.body)==null&&i.isIterable(s.body)){this[C]=1
queueMicrotask(()=>resume(this))}else{this[ee](true)}if(this[C]&&this[b]!==2&&this[E]){this[b]=2}return this[b]<2}async[J](){return new Promise(e=>{if(this[B]){this[re]=e}else{e(null)}})}async[$](e){return new Promise(t=>{const n=this[y].splice(this[R])
for(let t=0;t<n.length;t++){const s=n[t]
i.errorRequest(this,s,e)}const callback=()=>{if(this[re]){this[re]()
this[re]=null}t(null)}
if(this[Z]){this[Z].destroy(e,callback)
this[Z]=null}else{queueMicrotask(callback)}this[ee]()})}}const oe=n(5092)
function onError(e,t){if(e[I]===0&&t.code!=="UND_ERR_INFO"&&t.code!=="UND_ERR_SOCKET"){s(e[R]===e[D])
const n=e[y].splice(e[D])
for(let s=0;s<n.length;s++){const r=n[s]
i.errorRequest(e,r,t)}s(e[B]===0)}}async function connect(e){s(!e[k])
s(!e[Z])
let{host:t,hostname:n,protocol:o,port:A}=e[f]
if(n[0]==="["){const e=n.indexOf("]")
s(e!==-1)
const t=n.substring(1,e)
s(r.isIP(t))
n=t}e[k]=true
if(a.beforeConnect.hasSubscribers){a.beforeConnect.publish({connectParams:{host:t,hostname:n,protocol:o,port:A,version:e[Z]?.version,servername:e[g],localAddress:e[K]},connector:e[H]})}try{const r=await new Promise((s,r)=>{e[H]({host:t,hostname:n,protocol:o,port:A,servername:e[g],localAddress:e[K]},(e,t)=>{if(e){r(e)}else{s(t)}})})
if(e.destroyed){i.destroy(r.on("error",noop),new d)
return}s(r)
try{e[Z]=r.alpnProtocol==="h2"?await ne(e,r):await te(e,r)}catch(e){r.destroy().on("error",noop)
throw e}e[k]=false
r[V]=0
r[Y]=e[Y]
r[p]=e
r[N]=null
if(a.connected.hasSubscribers){a.connected.publish({connectParams:{host:t,hostname:n,protocol:o,port:A,version:e[Z]?.version,servername:e[g],localAddress:e[K]},connector:e[H],socket:r})}e.emit("connect",e[f],[e])}catch(r){if(e.destroyed){return}e[k]=false
if(a.connectError.hasSubscribers){a.connectError.publish({connectParams:{host:t,hostname:n,protocol:o,port:A,version:e[Z]?.version,servername:e[g],localAddress:e[K]},connector:e[H],error:r})}if(r.code==="ERR_TLS_CERT_ALTNAME_INVALID"){s(e[I]===0)
while(e[Q]>0&&e[y][e[R]].servername===e[g]){const t=e[y][e[R]++]
i.errorRequest(e,t,r)}}else{onError(e,r)}e.emit("connectionError",e[f],[e],r)}e[ee]()}function emitDrain(e){e[b]=0
e.emit("drain",e[f],[e])}function resume(e,t){if(e[C]===2){return}e[C]=2
_resume(e,t)
e[C]=0
if(e[D]>256){e[y].splice(0,e[D])
e[R]-=e[D]
e[D]=0}}function _resume(e,t){while(true){if(e.destroyed){s(e[Q]===0)
return}if(e[re]&&!e[B]){e[re]()
e[re]=null
return}if(e[Z]){e[Z].resume()}if(e[E]){e[b]=2}else if(e[b]===2){if(t){e[b]=1
queueMicrotask(()=>emitDrain(e))}else{emitDrain(e)}continue}if(e[Q]===0){return}if(e[I]>=(getPipelining(e)||1)){return}const n=e[y][e[R]]
if(e[f].protocol==="https:"&&e[g]!==n.servername){if(e[I]>0){return}e[g]=n.servername
e[Z]?.destroy(new u("servername changed"),()=>{e[Z]=null
resume(e)})}if(e[k]){return}if(!e[Z]){connect(e)
return}if(e[Z].destroyed){return}if(e[Z].busy(n)){return}if(!n.aborted&&e[Z].write(n)){e[R]++}else{e[y].splice(e[R],1)}}}e.exports=Client},1841:(e,t,n)=>{const s=n(4573)
const r=n(883)
const{ClientDestroyedError:o,ClientClosedError:i,InvalidArgumentError:a}=n(8707)
const{kDestroy:A,kClose:c,kClosed:l,kDestroyed:u,kDispatch:d,kInterceptors:h}=n(6443)
const f=Symbol("onDestroyed")
const g=Symbol("onClosed")
const p=Symbol("Intercepted Dispatch")
const E=Symbol("webSocketOptions")
const m=Symbol("eventSourceOptions")
class DispatcherBase extends r{constructor(e){super()
this[u]=false
this[f]=null
this[l]=false
this[g]=[]
this[E]=e?.webSocket??{}
this[m]=e?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[E].maxFragments??131072,maxPayloadSize:this[E].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){return{maxEventSize:this[m].maxEventSize??s.kStringMaxLength}}get destroyed(){return this[u]}get closed(){return this[l]}get interceptors(){return this[h]}set interceptors(e){if(e){for(let t=e.length-1;t>=0;t--){const e=this[h][t]
if(typeof e!=="function"){throw new a("interceptor must be an function")}}}this[h]=e}close(e){if(e===undefined){return new Promise((e,t)=>{this.close((n,s)=>n?t(n):e(s))})}if(typeof e!=="function"){throw new a("invalid callback")}if(this[u]){queueMicrotask(()=>e(new o,null))
return}if(this[l]){if(this[g]){this[g].push(e)}else{queueMicrotask(()=>e(null,null))}return}this[l]=true
this[g].push(e)
const onClosed=()=>{const e=this[g]
this[g]=null
for(let t=0;t<e.length;t++){e[t](null,null)}}
this[c]().then(()=>this.destroy()).then(()=>{queueMicrotask(onClosed)})}destroy(e,t){if(typeof e==="function"){t=e
e=null}if(t===undefined){return new Promise((t,n)=>{this.destroy(e,(e,s)=>e?n(e):t(s))})}if(typeof t!=="function"){throw new a("invalid callback")}if(this[u]){if(this[f]){this[f].push(t)}else{queueMicrotask(()=>t(null,null))}return}if(!e){e=new o}this[u]=true
this[f]=this[f]||[]
this[f].push(t)
const onDestroyed=()=>{const e=this[f]
this[f]=null
for(let t=0;t<e.length;t++){e[t](null,null)}}
this[A](e).then(()=>{queueMicrotask(onDestroyed)})}[p](e,t){if(!this[h]||this[h].length===0){this[p]=this[d]
return this[d](e,t)}let n=this[d].bind(this)
for(let e=this[h].length-1;e>=0;e--){n=this[h][e](n)}this[p]=n
return n(e,t)}dispatch(e,t){if(!t||typeof t!=="object"){throw new a("handler must be an object")}try{if(!e||typeof e!=="object"){throw new a("opts must be an object.")}if(this[u]||this[f]){throw new o}if(this[l]){throw new i}return this[p](e,t)}catch(e){if(typeof t.onError!=="function"){throw new a("invalid onError method")}t.onError(e)
return false}}}e.exports=DispatcherBase},883:(e,t,n)=>{const s=n(8474)
class Dispatcher extends s{dispatch(){throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){throw new Error("not implemented")}compose(...e){const t=Array.isArray(e[0])?e[0]:e
let n=this.dispatch.bind(this)
for(const e of t){if(e==null){continue}if(typeof e!=="function"){throw new TypeError(`invalid interceptor, expected function received ${typeof e}`)}n=e(n)
if(n==null||typeof n!=="function"||n.length!==2){throw new TypeError("invalid interceptor")}}return new ComposedDispatcher(this,n)}}class ComposedDispatcher extends Dispatcher{#n=null
#s=null
constructor(e,t){super()
this.#n=e
this.#s=t}dispatch(...e){this.#s(...e)}close(...e){return this.#n.close(...e)}destroy(...e){return this.#n.destroy(...e)}}e.exports=Dispatcher},3137:(e,t,n)=>{const s=n(1841)
const{kClose:r,kDestroy:o,kClosed:i,kDestroyed:a,kDispatch:A,kNoProxyAgent:c,kHttpProxyAgent:l,kHttpsProxyAgent:u}=n(6443)
const d=n(6672)
const h=n(7405)
const f={"http:":80,"https:":443}
let g=false
class EnvHttpProxyAgent extends s{#r=null
#o=null
#i=null
constructor(e={}){super()
this.#i=e
if(!g){g=true
process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"})}const{httpProxy:t,httpsProxy:n,noProxy:s,...r}=e
this[c]=new h(r)
const o=t??process.env.http_proxy??process.env.HTTP_PROXY
if(o){this[l]=new d({...r,uri:o})}else{this[l]=this[c]}const i=n??process.env.https_proxy??process.env.HTTPS_PROXY
if(i){this[u]=new d({...r,uri:i})}else{this[u]=this[l]}this.#a()}[A](e,t){const n=new URL(e.origin)
const s=this.#A(n)
return s.dispatch(e,t)}async[r](){await this[c].close()
if(!this[l][i]){await this[l].close()}if(!this[u][i]){await this[u].close()}}async[o](e){await this[c].destroy(e)
if(!this[l][a]){await this[l].destroy(e)}if(!this[u][a]){await this[u].destroy(e)}}#A(e){let{protocol:t,host:n,port:s}=e
n=n.replace(/:\d*$/,"").toLowerCase()
s=Number.parseInt(s,10)||f[t]||0
if(!this.#c(n,s)){return this[c]}if(t==="https:"){return this[u]}return this[l]}#c(e,t){if(this.#l){this.#a()}if(this.#o.length===0){return true}if(this.#r==="*"){return false}for(let n=0;n<this.#o.length;n++){const s=this.#o[n]
if(s.port&&s.port!==t){continue}if(!/^[.*]/.test(s.hostname)){if(e===s.hostname){return false}}else{if(e.endsWith(s.hostname.replace(/^\*/,""))){return false}}}return true}#a(){const e=this.#i.noProxy??this.#u
const t=e.split(/[,\s]/)
const n=[]
for(let e=0;e<t.length;e++){const s=t[e]
if(!s){continue}const r=s.match(/^(.+):(\d+)$/)
n.push({hostname:(r?r[1]:s).toLowerCase(),port:r?Number.parseInt(r[2],10):0})}this.#r=e
this.#o=n}get#l(){if(this.#i.noProxy!==undefined){return false}return this.#r!==this.#u}get#u(){return process.env.no_proxy??process.env.NO_PROXY??""}}e.exports=EnvHttpProxyAgent},4660:e=>{const t=2048
const n=t-1
class FixedCircularBuffer{constructor(){this.bottom=0
this.top=0
this.list=new Array(t)
this.next=null}isEmpty(){return this.top===this.bottom}isFull(){return(this.top+1&n)===this.bottom}push(e){this.list[this.top]=e
this.top=this.top+1&n}shift(){const e=this.list[this.bottom]
if(e===undefined)return null
this.list[this.bottom]=undefined
this.bottom=this.bottom+1&n
return e}}e.exports=class FixedQueue{constructor(){this.head=this.tail=new FixedCircularBuffer}isEmpty(){return this.head.isEmpty()}push(e){if(this.head.isFull()){this.head=this.head.next=new FixedCircularBuffer}this.head.push(e)}shift(){const e=this.tail
const t=e.shift()
if(e.isEmpty()&&e.next!==null){this.tail=e.next}return t}}},2128:(e,t,n)=>{const s=n(1841)
const r=n(4660)
const{kConnected:o,kSize:i,kRunning:a,kPending:A,kQueued:c,kBusy:l,kFree:u,kUrl:d,kClose:h,kDestroy:f,kDispatch:g}=n(6443)
const p=n(3246)
const E=Symbol("clients")
const m=Symbol("needDrain")
const C=Symbol("queue")
const I=Symbol("closed resolve")
const Q=Symbol("onDrain")
const B=Symbol("onConnect")
const y=Symbol("onDisconnect")
const w=Symbol("onConnectionError")
const k=Symbol("get dispatcher")
const b=Symbol("add client")
const S=Symbol("remove client")
const v=Symbol("stats")
class PoolBase extends s{constructor(e){super(e)
this[C]=new r
this[E]=[]
this[c]=0
const t=this
this[Q]=function onDrain(e,n){const s=t[C]
let r=false
while(!r){const e=s.shift()
if(!e){break}t[c]--
r=!this.dispatch(e.opts,e.handler)}this[m]=r
if(!this[m]&&t[m]){t[m]=false
t.emit("drain",e,[t,...n])}if(t[I]&&s.isEmpty()){Promise.all(t[E].map(e=>e.close())).then(t[I])}}
this[B]=(e,n)=>{t.emit("connect",e,[t,...n])}
this[y]=(e,n,s)=>{t.emit("disconnect",e,[t,...n],s)}
this[w]=(e,n,s)=>{t.emit("connectionError",e,[t,...n],s)}
this[v]=new p(this)}get[l](){return this[m]}get[o](){return this[E].filter(e=>e[o]).length}get[u](){return this[E].filter(e=>e[o]&&!e[m]).length}get[A](){let e=this[c]
for(const{[A]:t}of this[E]){e+=t}return e}get[a](){let e=0
for(const{[a]:t}of this[E]){e+=t}return e}get[i](){let e=this[c]
for(const{[i]:t}of this[E]){e+=t}return e}get stats(){return this[v]}async[h](){if(this[C].isEmpty()){await Promise.all(this[E].map(e=>e.close()))}else{await new Promise(e=>{this[I]=e})}}async[f](e){while(true){const t=this[C].shift()
if(!t){break}t.handler.onError(e)}await Promise.all(this[E].map(t=>t.destroy(e)))}[g](e,t){const n=this[k]()
if(!n){this[m]=true
this[C].push({opts:e,handler:t})
this[c]++}else if(!n.dispatch(e,t)){n[m]=true
this[m]=!this[k]()}return!this[m]}[b](e){e.on("drain",this[Q]).on("connect",this[B]).on("disconnect",this[y]).on("connectionError",this[w])
this[E].push(e)
if(this[m]){queueMicrotask(()=>{if(this[m]){this[Q](e[d],[this,e])}})}return this}[S](e){e.close(()=>{const t=this[E].indexOf(e)
if(t!==-1){this[E].splice(t,1)}})
this[m]=this[E].some(e=>!e[m]&&e.closed!==true&&e.destroyed!==true)}}e.exports={PoolBase:PoolBase,kClients:E,kNeedDrain:m,kAddClient:b,kRemoveClient:S,kGetDispatcher:k}},3246:(e,t,n)=>{const{kFree:s,kConnected:r,kPending:o,kQueued:i,kRunning:a,kSize:A}=n(6443)
const c=Symbol("pool")
class PoolStats{constructor(e){this[c]=e}get connected(){return this[c][r]}get free(){return this[c][s]}get pending(){return this[c][o]}get queued(){return this[c][i]}get running(){return this[c][a]}get size(){return this[c][A]}}e.exports=PoolStats},628:(e,t,n)=>{const{PoolBase:s,kClients:r,kNeedDrain:o,kAddClient:i,kGetDispatcher:a}=n(2128)
const A=n(3701)
const{InvalidArgumentError:c}=n(8707)
const l=n(3440)
const{kUrl:u,kInterceptors:d}=n(6443)
const h=n(9136)
const f=Symbol("options")
const g=Symbol("connections")
const p=Symbol("factory")
function defaultFactory(e,t){return new A(e,t)}class Pool extends s{constructor(e,{connections:t,factory:n=defaultFactory,connect:s,connectTimeout:o,tls:i,maxCachedSessions:a,socketPath:A,autoSelectFamily:E,autoSelectFamilyAttemptTimeout:m,allowH2:C,...I}={}){if(t!=null&&(!Number.isFinite(t)||t<0)){throw new c("invalid connections")}if(typeof n!=="function"){throw new c("factory must be a function.")}if(s!=null&&typeof s!=="function"&&typeof s!=="object"){throw new c("connect must be a function or an object")}if(typeof s!=="function"){s=h({...i,maxCachedSessions:a,allowH2:C,socketPath:A,timeout:o,...E?{autoSelectFamily:E,autoSelectFamilyAttemptTimeout:m}:undefined,...s})}super(I)
this[d]=I.interceptors?.Pool&&Array.isArray(I.interceptors.Pool)?I.interceptors.Pool:[]
this[g]=t||null
this[u]=l.parseOrigin(e)
this[f]={...l.deepClone(I),connect:s,allowH2:C}
this[f].interceptors=I.interceptors?{...I.interceptors}:undefined
this[p]=n
this.on("connectionError",(e,t,n)=>{for(const e of t){const t=this[r].indexOf(e)
if(t!==-1){this[r].splice(t,1)}}})}[a](){for(const e of this[r]){if(!e[o]){return e}}if(!this[g]||this[r].length<this[g]){const e=this[p](this[u],this[f])
this[i](e)
return e}}}e.exports=Pool},6672:(e,t,n)=>{const{kProxy:s,kClose:r,kDestroy:o,kDispatch:i,kInterceptors:a}=n(6443)
const{URL:A}=n(3136)
const c=n(7405)
const l=n(628)
const u=n(1841)
const{InvalidArgumentError:d,RequestAbortedError:h,SecureProxyConnectionError:f}=n(8707)
const g=n(9136)
const p=n(3701)
const E=Symbol("proxy agent")
const m=Symbol("proxy client")
const C=Symbol("proxy headers")
const I=Symbol("request tls settings")
const Q=Symbol("proxy tls settings")
const B=Symbol("connect endpoint function")
const y=Symbol("tunnel proxy")
function defaultProtocolPort(e){return e==="https:"?443:80}function defaultFactory(e,t){return new l(e,t)}const noop=()=>{}
function defaultAgentFactory(e,t){if(t.connections===1){return new p(e,t)}return new l(e,t)}class Http1ProxyWrapper extends u{#d
constructor(e,{headers:t={},connect:n,factory:s}){super()
if(!e){throw new d("Proxy URL is mandatory")}this[C]=t
if(s){this.#d=s(e,{connect:n})}else{this.#d=new p(e,{connect:n})}}[i](e,t){const n=t.onHeaders
t.onHeaders=function(e,s,r){if(e===407){if(typeof t.onError==="function"){t.onError(new d("Proxy Authentication Required (407)"))}return}if(n)n.call(this,e,s,r)}
const{origin:s,path:r="/",headers:o={}}=e
e.path=s+r
if(!("host"in o)&&!("Host"in o)){const{host:e}=new A(s)
o.host=e}e.headers={...this[C],...o}
return this.#d[i](e,t)}async[r](){return this.#d.close()}async[o](e){return this.#d.destroy(e)}}class ProxyAgent extends u{constructor(e){super()
if(!e||typeof e==="object"&&!(e instanceof A)&&!e.uri){throw new d("Proxy uri is mandatory")}const{clientFactory:t=defaultFactory}=e
if(typeof t!=="function"){throw new d("Proxy opts.clientFactory must be a function.")}const{proxyTunnel:n=true}=e
const r=this.#h(e)
const{href:o,origin:i,port:l,protocol:u,username:p,password:w,hostname:k}=r
this[s]={uri:o,protocol:u}
this[a]=e.interceptors?.ProxyAgent&&Array.isArray(e.interceptors.ProxyAgent)?e.interceptors.ProxyAgent:[]
this[I]=e.requestTls
this[Q]=e.proxyTls
this[C]=e.headers||{}
this[y]=n
if(e.auth&&e.token){throw new d("opts.auth cannot be used in combination with opts.token")}else if(e.auth){this[C]["proxy-authorization"]=`Basic ${e.auth}`}else if(e.token){this[C]["proxy-authorization"]=e.token}else if(p&&w){this[C]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(p)}:${decodeURIComponent(w)}`).toString("base64")}`}const b=g({...e.proxyTls})
this[B]=g({...e.requestTls})
const S=e.factory||defaultAgentFactory
const factory=(e,t)=>{const{protocol:n}=new A(e)
if(!this[y]&&n==="http:"&&this[s].protocol==="http:"){return new Http1ProxyWrapper(this[s].uri,{headers:this[C],connect:b,factory:S})}return S(e,t)}
this[m]=t(r,{connect:b})
this[E]=new c({...e,factory:factory,connect:async(e,t)=>{let n=e.host
if(!e.port){n+=`:${defaultProtocolPort(e.protocol)}`}try{const{socket:s,statusCode:r}=await this[m].connect({origin:i,port:l,path:n,signal:e.signal,headers:{...this[C],host:e.host},servername:this[Q]?.servername||k})
if(r!==200){s.on("error",noop).destroy()
t(new h(`Proxy response (${r}) !== 200 when HTTP Tunneling`))}if(e.protocol!=="https:"){t(null,s)
return}let o
if(this[I]){o=this[I].servername}else{o=e.servername}this[B]({...e,servername:o,httpSocket:s},t)}catch(e){if(e.code==="ERR_TLS_CERT_ALTNAME_INVALID"){t(new f(e))}else{t(e)}}}})}dispatch(e,t){const n=buildHeaders(e.headers)
throwIfProxyAuthIsSent(n)
if(n&&!("host"in n)&&!("Host"in n)){const{host:t}=new A(e.origin)
n.host=t}return this[E].dispatch({...e,headers:n},t)}#h(e){if(typeof e==="string"){return new A(e)}else if(e instanceof A){return e}else{return new A(e.uri)}}async[r](){await this[E].close()
await this[m].close()}async[o](){await this[E].destroy()
await this[m].destroy()}}function buildHeaders(e){if(Array.isArray(e)){const t={}
for(let n=0;n<e.length;n+=2){t[e[n]]=e[n+1]}return t}return e}function throwIfProxyAuthIsSent(e){const t=e&&Object.keys(e).find(e=>e.toLowerCase()==="proxy-authorization")
if(t){throw new d("Proxy-Authorization should be sent in ProxyAgent constructor")}}e.exports=ProxyAgent},50:(e,t,n)=>{const s=n(883)
const r=n(7816)
class RetryAgent extends s{#f=null
#g=null
constructor(e,t={}){super(t)
this.#f=e
this.#g=t}dispatch(e,t){const n=new r({...e,retryOptions:this.#g},{dispatch:this.#f.dispatch.bind(this.#f),handler:t})
return this.#f.dispatch(e,n)}close(){return this.#f.close()}destroy(){return this.#f.destroy()}}e.exports=RetryAgent},2581:(e,t,n)=>{const s=Symbol.for("undici.globalDispatcher.1")
const{InvalidArgumentError:r}=n(8707)
const o=n(7405)
if(getGlobalDispatcher()===undefined){setGlobalDispatcher(new o)}function setGlobalDispatcher(e){if(!e||typeof e.dispatch!=="function"){throw new r("Argument agent must implement Agent")}Object.defineProperty(globalThis,s,{value:e,writable:true,enumerable:false,configurable:false})}function getGlobalDispatcher(){return globalThis[s]}e.exports={setGlobalDispatcher:setGlobalDispatcher,getGlobalDispatcher:getGlobalDispatcher}},8155:e=>{e.exports=class DecoratorHandler{#p
constructor(e){if(typeof e!=="object"||e===null){throw new TypeError("handler must be an object")}this.#p=e}onConnect(...e){return this.#p.onConnect?.(...e)}onError(...e){return this.#p.onError?.(...e)}onUpgrade(...e){return this.#p.onUpgrade?.(...e)}onResponseStarted(...e){return this.#p.onResponseStarted?.(...e)}onHeaders(...e){return this.#p.onHeaders?.(...e)}onData(...e){return this.#p.onData?.(...e)}onComplete(...e){return this.#p.onComplete?.(...e)}onBodySent(...e){return this.#p.onBodySent?.(...e)}}},8754:(e,t,n)=>{const s=n(3440)
const{kBodyUsed:r}=n(6443)
const o=n(4589)
const{InvalidArgumentError:i}=n(8707)
const a=n(8474)
const A=[300,301,302,303,307,308]
const c=Symbol("body")
class BodyAsyncIterable{constructor(e){this[c]=e
this[r]=false}async*[Symbol.asyncIterator](){o(!this[r],"disturbed")
this[r]=true
yield*this[c]}}class RedirectHandler{constructor(e,t,n,A){if(t!=null&&(!Number.isInteger(t)||t<0)){throw new i("maxRedirections must be a positive number")}s.validateHandler(A,n.method,n.upgrade)
this.dispatch=e
this.location=null
this.abort=null
this.opts={...n,maxRedirections:0}
this.maxRedirections=t
this.handler=A
this.history=[]
this.redirectionLimitReached=false
if(s.isStream(this.opts.body)){if(s.bodyLength(this.opts.body)===0){this.opts.body.on("data",function(){o(false)})}if(typeof this.opts.body.readableDidRead!=="boolean"){this.opts.body[r]=false
a.prototype.on.call(this.opts.body,"data",function(){this[r]=true})}}else if(this.opts.body&&typeof this.opts.body.pipeTo==="function"){this.opts.body=new BodyAsyncIterable(this.opts.body)}else if(this.opts.body&&typeof this.opts.body!=="string"&&!ArrayBuffer.isView(this.opts.body)&&s.isIterable(this.opts.body)){this.opts.body=new BodyAsyncIterable(this.opts.body)}}onConnect(e){this.abort=e
this.handler.onConnect(e,{history:this.history})}onUpgrade(e,t,n){this.handler.onUpgrade(e,t,n)}onError(e){this.handler.onError(e)}onHeaders(e,t,n,r){this.location=this.history.length>=this.maxRedirections||s.isDisturbed(this.opts.body)?null:parseLocation(e,t)
if(this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){if(this.request){this.request.abort(new Error("max redirects"))}this.redirectionLimitReached=true
this.abort(new Error("max redirects"))
return}if(this.opts.origin){this.history.push(new URL(this.opts.path,this.opts.origin))}if(!this.location){return this.handler.onHeaders(e,t,n,r)}const{origin:o,pathname:i,search:a}=s.parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin)))
const A=a?`${i}${a}`:i
this.opts.headers=cleanRequestHeaders(this.opts.headers,e===303,this.opts.origin!==o)
this.opts.path=A
this.opts.origin=o
this.opts.maxRedirections=0
this.opts.query=null
if(e===303&&this.opts.method!=="HEAD"){this.opts.method="GET"
this.opts.body=null}}onData(e){if(this.location){}else{return this.handler.onData(e)}}onComplete(e){if(this.location){this.location=null
this.abort=null
this.dispatch(this.opts,this)}else{this.handler.onComplete(e)}}onBodySent(e){if(this.handler.onBodySent){this.handler.onBodySent(e)}}}function parseLocation(e,t){if(A.indexOf(e)===-1){return null}for(let e=0;e<t.length;e+=2){if(t[e].length===8&&s.headerNameToString(t[e])==="location"){return t[e+1]}}}function shouldRemoveHeader(e,t,n){if(e.length===4){return s.headerNameToString(e)==="host"}if(t&&s.headerNameToString(e).startsWith("content-")){return true}if(n&&(e.length===13||e.length===6||e.length===19)){const t=s.headerNameToString(e)
return t==="authorization"||t==="cookie"||t==="proxy-authorization"}return false}function cleanRequestHeaders(e,t,n){const s=[]
if(Array.isArray(e)){for(let r=0;r<e.length;r+=2){if(!shouldRemoveHeader(e[r],t,n)){s.push(e[r],e[r+1])}}}else if(e&&typeof e==="object"){for(const r of Object.keys(e)){if(!shouldRemoveHeader(r,t,n)){s.push(r,e[r])}}}else{o(e==null,"headers must be an object or an array")}return s}e.exports=RedirectHandler},7816:(e,t,n)=>{const s=n(4589)
const{kRetryHandlerDefaultRetry:r}=n(6443)
const{RequestRetryError:o}=n(8707)
const{isDisturbed:i,parseHeaders:a,parseRangeHeader:A,wrapRequestBody:c}=n(3440)
function calculateRetryAfterHeader(e){const t=Date.now()
return new Date(e).getTime()-t}function validatePartialResponseContentLength(e,t,n,s){const r=e["content-length"]
if(r==null){return null}if(!Number.isFinite(t.start)||!Number.isFinite(t.end)){return null}const i=Number(r)
const a=t.end-t.start+1
if(!Number.isFinite(i)||i!==a){return new o("Content-Length mismatch",n,{headers:e,data:{count:s}})}return null}class RetryHandler{constructor(e,t){const{retryOptions:n,...s}=e
const{retry:o,maxRetries:i,maxTimeout:a,minTimeout:A,timeoutFactor:l,methods:u,errorCodes:d,retryAfter:h,statusCodes:f}=n??{}
this.dispatch=t.dispatch
this.handler=t.handler
this.opts={...s,body:c(e.body)}
this.abort=null
this.aborted=false
this.retryOpts={retry:o??RetryHandler[r],retryAfter:h??true,maxTimeout:a??30*1e3,minTimeout:A??500,timeoutFactor:l??2,maxRetries:i??5,methods:u??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:f??[500,502,503,504,429],errorCodes:d??["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]}
this.retryCount=0
this.retryCountCheckpoint=0
this.start=0
this.end=null
this.etag=null
this.resume=null
this.headersSent=false
this.handler.onConnect(e=>{this.aborted=true
if(this.abort){this.abort(e)}else{this.reason=e}})}checkpointResponseEnd(e,t){if(this.end==null&&this.opts.method!=="HEAD"){const t=e["content-length"]
this.end=t!=null?Number(t)-1:null
s(this.end==null||Number.isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?t:null}onRequestSent(){if(this.handler.onRequestSent){this.handler.onRequestSent()}}onUpgrade(e,t,n){if(this.handler.onUpgrade){this.handler.onUpgrade(e,t,n)}}onConnect(e){if(this.aborted){e(this.reason)}else{this.abort=e}}onBodySent(e){if(this.handler.onBodySent)return this.handler.onBodySent(e)}static[r](e,{state:t,opts:n},s){const{statusCode:r,code:o,headers:i}=e
const{method:a,retryOptions:A}=n
const{maxRetries:c,minTimeout:l,maxTimeout:u,timeoutFactor:d,statusCodes:h,errorCodes:f,methods:g}=A
const{counter:p}=t
if(o&&o!=="UND_ERR_REQ_RETRY"&&!f.includes(o)){s(e)
return}if(Array.isArray(g)&&!g.includes(a)){s(e)
return}if(r!=null&&Array.isArray(h)&&!h.includes(r)){s(e)
return}if(p>c){s(e)
return}let E=i?.["retry-after"]
if(E){E=Number(E)
E=Number.isNaN(E)?calculateRetryAfterHeader(E):E*1e3}const m=E>0?Math.min(E,u):Math.min(l*d**(p-1),u)
setTimeout(()=>s(null),m)}onHeaders(e,t,n,r){const i=a(t)
this.retryCount+=1
if(e>=300){if(!this.headersSent&&this.retryOpts.statusCodes.includes(e)===false){this.headersSent=true
this.checkpointResponseEnd(i,n)
return this.handler.onHeaders(e,t,n,r)}else{this.abort(new o("Request failed",e,{headers:i,data:{count:this.retryCount}}))
return false}}if(this.resume!=null){this.resume=null
if(e!==206&&(this.start>0||e!==200)){this.abort(new o("server does not support the range header and the payload was partially consumed",e,{headers:i,data:{count:this.retryCount}}))
return false}const t=A(i["content-range"])
if(!t){this.abort(new o("Content-Range mismatch",e,{headers:i,data:{count:this.retryCount}}))
return false}if(this.etag!=null&&this.etag!==i.etag){this.abort(new o("ETag mismatch",e,{headers:i,data:{count:this.retryCount}}))
return false}const s=validatePartialResponseContentLength(i,t,e,this.retryCount)
if(s!=null){this.abort(s)
return false}const{start:r,size:a,end:c=a-1}=t
if(this.start!==r||this.end!=null&&this.end!==c){this.abort(new o("Content-Range mismatch",e,{headers:i,data:{count:this.retryCount}}))
return false}this.resume=n
return true}if(this.end==null){if(e===206){const o=A(i["content-range"])
if(o==null){this.headersSent=true
return this.handler.onHeaders(e,t,n,r)}const a=validatePartialResponseContentLength(i,o,e,this.retryCount)
if(a!=null){this.abort(a)
return false}const{start:c,size:l,end:u=l-1}=o
s(c!=null&&Number.isFinite(c),"content-range mismatch")
s(u!=null&&Number.isFinite(u),"invalid content-length")
this.start=c
this.end=u}if(this.end==null){const e=i["content-length"]
this.end=e!=null?Number(e)-1:null}s(Number.isFinite(this.start))
s(this.end==null||Number.isFinite(this.end),"invalid content-length")
this.resume=n
this.headersSent=true
this.etag=i.etag!=null?i.etag:null
if(this.etag!=null&&this.etag.startsWith("W/")){this.etag=null}return this.handler.onHeaders(e,t,n,r)}const c=new o("Request failed",e,{headers:i,data:{count:this.retryCount}})
this.abort(c)
return false}onData(e){this.start+=e.length
return this.handler.onData(e)}onComplete(e){this.retryCount=0
return this.handler.onComplete(e)}onError(e){if(this.aborted||i(this.opts.body)||this.headersSent&&this.resume==null){return this.handler.onError(e)}if(this.retryCount-this.retryCountCheckpoint>0){this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint)}else{this.retryCount+=1}this.retryOpts.retry(e,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.opts}},onRetry.bind(this))
function onRetry(e){if(e!=null||this.aborted||i(this.opts.body)){return this.handler.onError(e)}if(this.start!==0){const e={range:`bytes=${this.start}-${this.end??""}`}
if(this.etag!=null){e["if-match"]=this.etag}this.opts={...this.opts,headers:{...this.opts.headers,...e}}}try{this.retryCountCheckpoint=this.retryCount
this.dispatch(this.opts,this)}catch(e){this.handler.onError(e)}}}}e.exports=RetryHandler},379:(e,t,n)=>{const{isIP:s}=n(7030)
const{lookup:r}=n(610)
const o=n(8155)
const{InvalidArgumentError:i,InformationalError:a}=n(8707)
const A=Math.pow(2,31)-1
class DNSInstance{#E=0
#m=0
#C=new Map
dualStack=true
affinity=null
lookup=null
pick=null
constructor(e){this.#E=e.maxTTL
this.#m=e.maxItems
this.dualStack=e.dualStack
this.affinity=e.affinity
this.lookup=e.lookup??this.#I
this.pick=e.pick??this.#Q}get full(){return this.#C.size===this.#m}runLookup(e,t,n){const s=this.#C.get(e.hostname)
if(s==null&&this.full){n(null,e.origin)
return}const r={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...t.dns,maxTTL:this.#E,maxItems:this.#m}
if(s==null){this.lookup(e,r,(t,s)=>{if(t||s==null||s.length===0){n(t??new a("No DNS entries found"))
return}this.setRecords(e,s)
const o=this.#C.get(e.hostname)
const i=this.pick(e,o,r.affinity)
let A
if(typeof i.port==="number"){A=`:${i.port}`}else if(e.port!==""){A=`:${e.port}`}else{A=""}n(null,`${e.protocol}//${i.family===6?`[${i.address}]`:i.address}${A}`)})}else{const o=this.pick(e,s,r.affinity)
if(o==null){this.#C.delete(e.hostname)
this.runLookup(e,t,n)
return}let i
if(typeof o.port==="number"){i=`:${o.port}`}else if(e.port!==""){i=`:${e.port}`}else{i=""}n(null,`${e.protocol}//${o.family===6?`[${o.address}]`:o.address}${i}`)}}#I(e,t,n){r(e.hostname,{all:true,family:this.dualStack===false?this.affinity:0,order:"ipv4first"},(e,t)=>{if(e){return n(e)}const s=new Map
for(const e of t){s.set(`${e.address}:${e.family}`,e)}n(null,s.values())})}#Q(e,t,n){let s=null
const{records:r,offset:o}=t
let i
if(this.dualStack){if(n==null){if(o==null||o===A){t.offset=0
n=4}else{t.offset++
n=(t.offset&1)===1?6:4}}if(r[n]!=null&&r[n].ips.length>0){i=r[n]}else{i=r[n===4?6:4]}}else{i=r[n]}if(i==null||i.ips.length===0){return s}if(i.offset==null||i.offset===A){i.offset=0}else{i.offset++}const a=i.offset%i.ips.length
s=i.ips[a]??null
if(s==null){return s}if(Date.now()-s.timestamp>s.ttl){i.ips.splice(a,1)
return this.pick(e,t,n)}return s}setRecords(e,t){const n=Date.now()
const s={records:{4:null,6:null}}
for(const e of t){e.timestamp=n
if(typeof e.ttl==="number"){e.ttl=Math.min(e.ttl,this.#E)}else{e.ttl=this.#E}const t=s.records[e.family]??{ips:[]}
t.ips.push(e)
s.records[e.family]=t}this.#C.set(e.hostname,s)}getHandler(e,t){return new DNSDispatchHandler(this,e,t)}}class DNSDispatchHandler extends o{#B=null
#i=null
#s=null
#p=null
#y=null
constructor(e,{origin:t,handler:n,dispatch:s},r){super(n)
this.#y=t
this.#p=n
this.#i={...r}
this.#B=e
this.#s=s}onError(e){switch(e.code){case"ETIMEDOUT":case"ECONNREFUSED":{if(this.#B.dualStack){this.#B.runLookup(this.#y,this.#i,(e,t)=>{if(e){return this.#p.onError(e)}const n={...this.#i,origin:t}
this.#s(n,this)})
return}this.#p.onError(e)
return}case"ENOTFOUND":this.#B.deleteRecord(this.#y)
default:this.#p.onError(e)
break}}}e.exports=e=>{if(e?.maxTTL!=null&&(typeof e?.maxTTL!=="number"||e?.maxTTL<0)){throw new i("Invalid maxTTL. Must be a positive number")}if(e?.maxItems!=null&&(typeof e?.maxItems!=="number"||e?.maxItems<1)){throw new i("Invalid maxItems. Must be a positive number and greater than zero")}if(e?.affinity!=null&&e?.affinity!==4&&e?.affinity!==6){throw new i("Invalid affinity. Must be either 4 or 6")}if(e?.dualStack!=null&&typeof e?.dualStack!=="boolean"){throw new i("Invalid dualStack. Must be a boolean")}if(e?.lookup!=null&&typeof e?.lookup!=="function"){throw new i("Invalid lookup. Must be a function")}if(e?.pick!=null&&typeof e?.pick!=="function"){throw new i("Invalid pick. Must be a function")}const t=e?.dualStack??true
let n
if(t){n=e?.affinity??null}else{n=e?.affinity??4}const r={maxTTL:e?.maxTTL??1e4,lookup:e?.lookup??null,pick:e?.pick??null,dualStack:t,affinity:n,maxItems:e?.maxItems??Infinity}
const o=new DNSInstance(r)
return e=>function dnsInterceptor(t,n){const r=t.origin.constructor===URL?t.origin:new URL(t.origin)
if(s(r.hostname)!==0){return e(t,n)}o.runLookup(r,t,(s,i)=>{if(s){return n.onError(s)}let a=null
a={...t,servername:r.hostname,origin:i,headers:{host:r.hostname,...t.headers}}
e(a,o.getHandler({origin:r,dispatch:e,handler:n},t))})
return true}}},8060:(e,t,n)=>{const s=n(3440)
const{InvalidArgumentError:r,RequestAbortedError:o}=n(8707)
const i=n(8155)
class DumpHandler extends i{#w=1024*1024
#k=null
#b=false
#S=false
#v=0
#R=null
#p=null
constructor({maxSize:e},t){super(t)
if(e!=null&&(!Number.isFinite(e)||e<1)){throw new r("maxSize must be a number greater than 0")}this.#w=e??this.#w
this.#p=t}onConnect(e){this.#k=e
this.#p.onConnect(this.#D.bind(this))}#D(e){this.#S=true
this.#R=e}onHeaders(e,t,n,r){const i=s.parseHeaders(t)
const a=i["content-length"]
if(a!=null&&a>this.#w){throw new o(`Response size (${a}) larger than maxSize (${this.#w})`)}if(this.#S){return true}return this.#p.onHeaders(e,t,n,r)}onError(e){if(this.#b){return}e=this.#R??e
this.#p.onError(e)}onData(e){this.#v=this.#v+e.length
if(this.#v>=this.#w){this.#b=true
if(this.#S){this.#p.onError(this.#R)}else{this.#p.onComplete([])}}return true}onComplete(e){if(this.#b){return}if(this.#S){this.#p.onError(this.reason)
return}this.#p.onComplete(e)}}function createDumpInterceptor({maxSize:e}={maxSize:1024*1024}){return t=>function Intercept(n,s){const{dumpMaxSize:r=e}=n
const o=new DumpHandler({maxSize:r},s)
return t(n,o)}}e.exports=createDumpInterceptor},5092:(e,t,n)=>{const s=n(8754)
function createRedirectInterceptor({maxRedirections:e}){return t=>function Intercept(n,r){const{maxRedirections:o=e}=n
if(!o){return t(n,r)}const i=new s(t,o,n,r)
n={...n,maxRedirections:0}
return t(n,i)}}e.exports=createRedirectInterceptor},1514:(e,t,n)=>{const s=n(8754)
e.exports=e=>{const t=e?.maxRedirections
return e=>function redirectInterceptor(n,r){const{maxRedirections:o=t,...i}=n
if(!o){return e(n,r)}const a=new s(e,o,n,r)
return e(i,a)}}},2026:(e,t,n)=>{const s=n(7816)
e.exports=e=>t=>function retryInterceptor(n,r){return t(n,new s({...n,retryOptions:{...e,...n.retryOptions}},{handler:r,dispatch:t}))}},2824:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.SPECIAL_HEADERS=t.HEADER_STATE=t.MINOR=t.MAJOR=t.CONNECTION_TOKEN_CHARS=t.HEADER_CHARS=t.TOKEN=t.STRICT_TOKEN=t.HEX=t.URL_CHAR=t.STRICT_URL_CHAR=t.USERINFO_CHARS=t.MARK=t.ALPHANUM=t.NUM=t.HEX_MAP=t.NUM_MAP=t.ALPHA=t.FINISH=t.H_METHOD_MAP=t.METHOD_MAP=t.METHODS_RTSP=t.METHODS_ICE=t.METHODS_HTTP=t.METHODS=t.LENIENT_FLAGS=t.FLAGS=t.TYPE=t.ERROR=void 0
const s=n(172)
var r;(function(e){e[e["OK"]=0]="OK"
e[e["INTERNAL"]=1]="INTERNAL"
e[e["STRICT"]=2]="STRICT"
e[e["LF_EXPECTED"]=3]="LF_EXPECTED"
e[e["UNEXPECTED_CONTENT_LENGTH"]=4]="UNEXPECTED_CONTENT_LENGTH"
e[e["CLOSED_CONNECTION"]=5]="CLOSED_CONNECTION"
e[e["INVALID_METHOD"]=6]="INVALID_METHOD"
e[e["INVALID_URL"]=7]="INVALID_URL"
e[e["INVALID_CONSTANT"]=8]="INVALID_CONSTANT"
e[e["INVALID_VERSION"]=9]="INVALID_VERSION"
e[e["INVALID_HEADER_TOKEN"]=10]="INVALID_HEADER_TOKEN"
e[e["INVALID_CONTENT_LENGTH"]=11]="INVALID_CONTENT_LENGTH"
e[e["INVALID_CHUNK_SIZE"]=12]="INVALID_CHUNK_SIZE"
e[e["INVALID_STATUS"]=13]="INVALID_STATUS"
e[e["INVALID_EOF_STATE"]=14]="INVALID_EOF_STATE"
e[e["INVALID_TRANSFER_ENCODING"]=15]="INVALID_TRANSFER_ENCODING"
e[e["CB_MESSAGE_BEGIN"]=16]="CB_MESSAGE_BEGIN"
e[e["CB_HEADERS_COMPLETE"]=17]="CB_HEADERS_COMPLETE"
e[e["CB_MESSAGE_COMPLETE"]=18]="CB_MESSAGE_COMPLETE"
e[e["CB_CHUNK_HEADER"]=19]="CB_CHUNK_HEADER"
e[e["CB_CHUNK_COMPLETE"]=20]="CB_CHUNK_COMPLETE"
e[e["PAUSED"]=21]="PAUSED"
e[e["PAUSED_UPGRADE"]=22]="PAUSED_UPGRADE"
e[e["PAUSED_H2_UPGRADE"]=23]="PAUSED_H2_UPGRADE"
e[e["USER"]=24]="USER"})(r=t.ERROR||(t.ERROR={}))
var o;(function(e){e[e["BOTH"]=0]="BOTH"
e[e["REQUEST"]=1]="REQUEST"
e[e["RESPONSE"]=2]="RESPONSE"})(o=t.TYPE||(t.TYPE={}))
var i;(function(e){e[e["CONNECTION_KEEP_ALIVE"]=1]="CONNECTION_KEEP_ALIVE"
e[e["CONNECTION_CLOSE"]=2]="CONNECTION_CLOSE"
e[e["CONNECTION_UPGRADE"]=4]="CONNECTION_UPGRADE"
e[e["CHUNKED"]=8]="CHUNKED"
e[e["UPGRADE"]=16]="UPGRADE"
e[e["CONTENT_LENGTH"]=32]="CONTENT_LENGTH"
e[e["SKIPBODY"]=64]="SKIPBODY"
e[e["TRAILING"]=128]="TRAILING"
e[e["TRANSFER_ENCODING"]=512]="TRANSFER_ENCODING"})(i=t.FLAGS||(t.FLAGS={}))
var a;(function(e){e[e["HEADERS"]=1]="HEADERS"
e[e["CHUNKED_LENGTH"]=2]="CHUNKED_LENGTH"
e[e["KEEP_ALIVE"]=4]="KEEP_ALIVE"})(a=t.LENIENT_FLAGS||(t.LENIENT_FLAGS={}))
var A;(function(e){e[e["DELETE"]=0]="DELETE"
e[e["GET"]=1]="GET"
e[e["HEAD"]=2]="HEAD"
e[e["POST"]=3]="POST"
e[e["PUT"]=4]="PUT"
e[e["CONNECT"]=5]="CONNECT"
e[e["OPTIONS"]=6]="OPTIONS"
e[e["TRACE"]=7]="TRACE"
e[e["COPY"]=8]="COPY"
e[e["LOCK"]=9]="LOCK"
e[e["MKCOL"]=10]="MKCOL"
e[e["MOVE"]=11]="MOVE"
e[e["PROPFIND"]=12]="PROPFIND"
e[e["PROPPATCH"]=13]="PROPPATCH"
e[e["SEARCH"]=14]="SEARCH"
e[e["UNLOCK"]=15]="UNLOCK"
e[e["BIND"]=16]="BIND"
e[e["REBIND"]=17]="REBIND"
e[e["UNBIND"]=18]="UNBIND"
e[e["ACL"]=19]="ACL"
e[e["REPORT"]=20]="REPORT"
e[e["MKACTIVITY"]=21]="MKACTIVITY"
e[e["CHECKOUT"]=22]="CHECKOUT"
e[e["MERGE"]=23]="MERGE"
e[e["M-SEARCH"]=24]="M-SEARCH"
e[e["NOTIFY"]=25]="NOTIFY"
e[e["SUBSCRIBE"]=26]="SUBSCRIBE"
e[e["UNSUBSCRIBE"]=27]="UNSUBSCRIBE"
e[e["PATCH"]=28]="PATCH"
e[e["PURGE"]=29]="PURGE"
e[e["MKCALENDAR"]=30]="MKCALENDAR"
e[e["LINK"]=31]="LINK"
e[e["UNLINK"]=32]="UNLINK"
e[e["SOURCE"]=33]="SOURCE"
e[e["PRI"]=34]="PRI"
e[e["DESCRIBE"]=35]="DESCRIBE"
e[e["ANNOUNCE"]=36]="ANNOUNCE"
e[e["SETUP"]=37]="SETUP"
e[e["PLAY"]=38]="PLAY"
e[e["PAUSE"]=39]="PAUSE"
e[e["TEARDOWN"]=40]="TEARDOWN"
e[e["GET_PARAMETER"]=41]="GET_PARAMETER"
e[e["SET_PARAMETER"]=42]="SET_PARAMETER"
e[e["REDIRECT"]=43]="REDIRECT"
e[e["RECORD"]=44]="RECORD"
e[e["FLUSH"]=45]="FLUSH"})(A=t.METHODS||(t.METHODS={}))
t.METHODS_HTTP=[A.DELETE,A.GET,A.HEAD,A.POST,A.PUT,A.CONNECT,A.OPTIONS,A.TRACE,A.COPY,A.LOCK,A.MKCOL,A.MOVE,A.PROPFIND,A.PROPPATCH,A.SEARCH,A.UNLOCK,A.BIND,A.REBIND,A.UNBIND,A.ACL,A.REPORT,A.MKACTIVITY,A.CHECKOUT,A.MERGE,A["M-SEARCH"],A.NOTIFY,A.SUBSCRIBE,A.UNSUBSCRIBE,A.PATCH,A.PURGE,A.MKCALENDAR,A.LINK,A.UNLINK,A.PRI,A.SOURCE]
t.METHODS_ICE=[A.SOURCE]
t.METHODS_RTSP=[A.OPTIONS,A.DESCRIBE,A.ANNOUNCE,A.SETUP,A.PLAY,A.PAUSE,A.TEARDOWN,A.GET_PARAMETER,A.SET_PARAMETER,A.REDIRECT,A.RECORD,A.FLUSH,A.GET,A.POST]
t.METHOD_MAP=s.enumToMap(A)
t.H_METHOD_MAP={}
Object.keys(t.METHOD_MAP).forEach(e=>{if(/^H/.test(e)){t.H_METHOD_MAP[e]=t.METHOD_MAP[e]}})
var c;(function(e){e[e["SAFE"]=0]="SAFE"
e[e["SAFE_WITH_CB"]=1]="SAFE_WITH_CB"
e[e["UNSAFE"]=2]="UNSAFE"})(c=t.FINISH||(t.FINISH={}))
t.ALPHA=[]
for(let e="A".charCodeAt(0);e<="Z".charCodeAt(0);e++){t.ALPHA.push(String.fromCharCode(e))
t.ALPHA.push(String.fromCharCode(e+32))}t.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9}
t.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15}
t.NUM=["0","1","2","3","4","5","6","7","8","9"]
t.ALPHANUM=t.ALPHA.concat(t.NUM)
t.MARK=["-","_",".","!","~","*","'","(",")"]
t.USERINFO_CHARS=t.ALPHANUM.concat(t.MARK).concat(["%",";",":","&","=","+","$",","])
t.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(t.ALPHANUM)
t.URL_CHAR=t.STRICT_URL_CHAR.concat(["\t","\f"])
for(let e=128;e<=255;e++){t.URL_CHAR.push(e)}t.HEX=t.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"])
t.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(t.ALPHANUM)
t.TOKEN=t.STRICT_TOKEN.concat([" "])
t.HEADER_CHARS=["\t"]
for(let e=32;e<=255;e++){if(e!==127){t.HEADER_CHARS.push(e)}}t.CONNECTION_TOKEN_CHARS=t.HEADER_CHARS.filter(e=>e!==44)
t.MAJOR=t.NUM_MAP
t.MINOR=t.MAJOR
var l;(function(e){e[e["GENERAL"]=0]="GENERAL"
e[e["CONNECTION"]=1]="CONNECTION"
e[e["CONTENT_LENGTH"]=2]="CONTENT_LENGTH"
e[e["TRANSFER_ENCODING"]=3]="TRANSFER_ENCODING"
e[e["UPGRADE"]=4]="UPGRADE"
e[e["CONNECTION_KEEP_ALIVE"]=5]="CONNECTION_KEEP_ALIVE"
e[e["CONNECTION_CLOSE"]=6]="CONNECTION_CLOSE"
e[e["CONNECTION_UPGRADE"]=7]="CONNECTION_UPGRADE"
e[e["TRANSFER_ENCODING_CHUNKED"]=8]="TRANSFER_ENCODING_CHUNKED"})(l=t.HEADER_STATE||(t.HEADER_STATE={}))
t.SPECIAL_HEADERS={connection:l.CONNECTION,"content-length":l.CONTENT_LENGTH,"proxy-connection":l.CONNECTION,"transfer-encoding":l.TRANSFER_ENCODING,upgrade:l.UPGRADE}},3870:(e,t,n)=>{const{Buffer:s}=n(4573)
e.exports=s.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv","base64")},3434:(e,t,n)=>{const{Buffer:s}=n(4573)
e.exports=s.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")},172:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
t.enumToMap=void 0
function enumToMap(e){const t={}
Object.keys(e).forEach(n=>{const s=e[n]
if(typeof s==="number"){t[n]=s}})
return t}t.enumToMap=enumToMap},7501:(e,t,n)=>{const{kClients:s}=n(6443)
const r=n(7405)
const{kAgent:o,kMockAgentSet:i,kMockAgentGet:a,kDispatches:A,kIsMockActive:c,kNetConnect:l,kGetNetConnect:u,kOptions:d,kFactory:h}=n(1117)
const f=n(7365)
const g=n(4004)
const{matchValue:p,buildMockOptions:E}=n(3397)
const{InvalidArgumentError:m,UndiciError:C}=n(8707)
const I=n(883)
const Q=n(1529)
const B=n(6142)
class MockAgent extends I{constructor(e){super(e)
this[l]=true
this[c]=true
if(e?.agent&&typeof e.agent.dispatch!=="function"){throw new m("Argument opts.agent must implement Agent")}const t=e?.agent?e.agent:new r(e)
this[o]=t
this[s]=t[s]
this[d]=E(e)}get(e){let t=this[a](e)
if(!t){t=this[h](e)
this[i](e,t)}return t}dispatch(e,t){this.get(e.origin)
return this[o].dispatch(e,t)}async close(){await this[o].close()
this[s].clear()}deactivate(){this[c]=false}activate(){this[c]=true}enableNetConnect(e){if(typeof e==="string"||typeof e==="function"||e instanceof RegExp){if(Array.isArray(this[l])){this[l].push(e)}else{this[l]=[e]}}else if(typeof e==="undefined"){this[l]=true}else{throw new m("Unsupported matcher. Must be one of String|Function|RegExp.")}}disableNetConnect(){this[l]=false}get isMockActive(){return this[c]}[i](e,t){this[s].set(e,t)}[h](e){const t=Object.assign({agent:this},this[d])
return this[d]&&this[d].connections===1?new f(e,t):new g(e,t)}[a](e){const t=this[s].get(e)
if(t){return t}if(typeof e!=="string"){const t=this[h]("http://localhost:9999")
this[i](e,t)
return t}for(const[t,n]of Array.from(this[s])){if(n&&typeof t!=="string"&&p(t,e)){const t=this[h](e)
this[i](e,t)
t[A]=n[A]
return t}}}[u](){return this[l]}pendingInterceptors(){const e=this[s]
return Array.from(e.entries()).flatMap(([e,t])=>t[A].map(t=>({...t,origin:e}))).filter(({pending:e})=>e)}assertNoPendingInterceptors({pendingInterceptorsFormatter:e=new B}={}){const t=this.pendingInterceptors()
if(t.length===0){return}const n=new Q("interceptor","interceptors").pluralize(t.length)
throw new C(`\n${n.count} ${n.noun} ${n.is} pending:\n\n${e.format(t)}\n`.trim())}}e.exports=MockAgent},7365:(e,t,n)=>{const{promisify:s}=n(7975)
const r=n(3701)
const{buildMockDispatch:o}=n(3397)
const{kDispatches:i,kMockAgent:a,kClose:A,kOriginalClose:c,kOrigin:l,kOriginalDispatch:u,kConnected:d}=n(1117)
const{MockInterceptor:h}=n(1511)
const f=n(6443)
const{InvalidArgumentError:g}=n(8707)
class MockClient extends r{constructor(e,t){super(e,t)
if(!t||!t.agent||typeof t.agent.dispatch!=="function"){throw new g("Argument opts.agent must implement Agent")}this[a]=t.agent
this[l]=e
this[i]=[]
this[d]=1
this[u]=this.dispatch
this[c]=this.close.bind(this)
this.dispatch=o.call(this)
this.close=this[A]}get[f.kConnected](){return this[d]}intercept(e){return new h(e,this[i])}async[A](){await s(this[c])()
this[d]=0
this[a][f.kClients].delete(this[l])}}e.exports=MockClient},2429:(e,t,n)=>{const{UndiciError:s}=n(8707)
const r=Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED")
class MockNotMatchedError extends s{constructor(e){super(e)
Error.captureStackTrace(this,MockNotMatchedError)
this.name="MockNotMatchedError"
this.message=e||"The request does not match any registered mock dispatches"
this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](e){return e&&e[r]===true}[r]=true}e.exports={MockNotMatchedError:MockNotMatchedError}},1511:(e,t,n)=>{const{getResponseData:s,buildKey:r,addMockDispatch:o}=n(3397)
const{kDispatches:i,kDispatchKey:a,kDefaultHeaders:A,kDefaultTrailers:c,kContentLength:l,kMockDispatch:u}=n(1117)
const{InvalidArgumentError:d}=n(8707)
const{buildURL:h}=n(3440)
class MockScope{constructor(e){this[u]=e}delay(e){if(typeof e!=="number"||!Number.isInteger(e)||e<=0){throw new d("waitInMs must be a valid integer > 0")}this[u].delay=e
return this}persist(){this[u].persist=true
return this}times(e){if(typeof e!=="number"||!Number.isInteger(e)||e<=0){throw new d("repeatTimes must be a valid integer > 0")}this[u].times=e
return this}}class MockInterceptor{constructor(e,t){if(typeof e!=="object"){throw new d("opts must be an object")}if(typeof e.path==="undefined"){throw new d("opts.path must be defined")}if(typeof e.method==="undefined"){e.method="GET"}if(typeof e.path==="string"){if(e.query){e.path=h(e.path,e.query)}else{const t=new URL(e.path,"data://")
e.path=t.pathname+t.search}}if(typeof e.method==="string"){e.method=e.method.toUpperCase()}this[a]=r(e)
this[i]=t
this[A]={}
this[c]={}
this[l]=false}createMockScopeDispatchData({statusCode:e,data:t,responseOptions:n}){const r=s(t)
const o=this[l]?{"content-length":r.length}:{}
const i={...this[A],...o,...n.headers}
const a={...this[c],...n.trailers}
return{statusCode:e,data:t,headers:i,trailers:a}}validateReplyParameters(e){if(typeof e.statusCode==="undefined"){throw new d("statusCode must be defined")}if(typeof e.responseOptions!=="object"||e.responseOptions===null){throw new d("responseOptions must be an object")}}reply(e){if(typeof e==="function"){const wrappedDefaultsCallback=t=>{const n=e(t)
if(typeof n!=="object"||n===null){throw new d("reply options callback must return an object")}const s={data:"",responseOptions:{},...n}
this.validateReplyParameters(s)
return{...this.createMockScopeDispatchData(s)}}
const t=o(this[i],this[a],wrappedDefaultsCallback)
return new MockScope(t)}const t={statusCode:e,data:arguments[1]===undefined?"":arguments[1],responseOptions:arguments[2]===undefined?{}:arguments[2]}
this.validateReplyParameters(t)
const n=this.createMockScopeDispatchData(t)
const s=o(this[i],this[a],n)
return new MockScope(s)}replyWithError(e){if(typeof e==="undefined"){throw new d("error must be defined")}const t=o(this[i],this[a],{error:e})
return new MockScope(t)}defaultReplyHeaders(e){if(typeof e==="undefined"){throw new d("headers must be defined")}this[A]=e
return this}defaultReplyTrailers(e){if(typeof e==="undefined"){throw new d("trailers must be defined")}this[c]=e
return this}replyContentLength(){this[l]=true
return this}}e.exports.MockInterceptor=MockInterceptor
e.exports.MockScope=MockScope},4004:(e,t,n)=>{const{promisify:s}=n(7975)
const r=n(628)
const{buildMockDispatch:o}=n(3397)
const{kDispatches:i,kMockAgent:a,kClose:A,kOriginalClose:c,kOrigin:l,kOriginalDispatch:u,kConnected:d}=n(1117)
const{MockInterceptor:h}=n(1511)
const f=n(6443)
const{InvalidArgumentError:g}=n(8707)
class MockPool extends r{constructor(e,t){super(e,t)
if(!t||!t.agent||typeof t.agent.dispatch!=="function"){throw new g("Argument opts.agent must implement Agent")}this[a]=t.agent
this[l]=e
this[i]=[]
this[d]=1
this[u]=this.dispatch
this[c]=this.close.bind(this)
this.dispatch=o.call(this)
this.close=this[A]}get[f.kConnected](){return this[d]}intercept(e){return new h(e,this[i])}async[A](){await s(this[c])()
this[d]=0
this[a][f.kClients].delete(this[l])}}e.exports=MockPool},1117:e=>{e.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol("default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol("original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol("net connect"),kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected")}},3397:(e,t,n)=>{const{MockNotMatchedError:s}=n(2429)
const{kDispatches:r,kMockAgent:o,kOriginalDispatch:i,kOrigin:a,kGetNetConnect:A}=n(1117)
const{buildURL:c}=n(3440)
const{STATUS_CODES:l}=n(7067)
const{types:{isPromise:u}}=n(7975)
function matchValue(e,t){if(typeof e==="string"){return e===t}if(e instanceof RegExp){return e.test(t)}if(typeof e==="function"){return e(t)===true}return false}function lowerCaseEntries(e){return Object.fromEntries(Object.entries(e).map(([e,t])=>[e.toLocaleLowerCase(),t]))}function getHeaderByName(e,t){if(Array.isArray(e)){for(let n=0;n<e.length;n+=2){if(e[n].toLocaleLowerCase()===t.toLocaleLowerCase()){return e[n+1]}}return undefined}else if(typeof e.get==="function"){return e.get(t)}else{return lowerCaseEntries(e)[t.toLocaleLowerCase()]}}function buildHeadersFromArray(e){const t=e.slice()
const n=[]
for(let e=0;e<t.length;e+=2){n.push([t[e],t[e+1]])}return Object.fromEntries(n)}function matchHeaders(e,t){if(typeof e.headers==="function"){if(Array.isArray(t)){t=buildHeadersFromArray(t)}return e.headers(t?lowerCaseEntries(t):{})}if(typeof e.headers==="undefined"){return true}if(typeof t!=="object"||typeof e.headers!=="object"){return false}for(const[n,s]of Object.entries(e.headers)){const e=getHeaderByName(t,n)
if(!matchValue(s,e)){return false}}return true}function safeUrl(e){if(typeof e!=="string"){return e}const t=e.split("?")
if(t.length!==2){return e}const n=new URLSearchParams(t.pop())
n.sort()
return[...t,n.toString()].join("?")}function matchKey(e,{path:t,method:n,body:s,headers:r}){const o=matchValue(e.path,t)
const i=matchValue(e.method,n)
const a=typeof e.body!=="undefined"?matchValue(e.body,s):true
const A=matchHeaders(e,r)
return o&&i&&a&&A}function getResponseData(e){if(Buffer.isBuffer(e)){return e}else if(e instanceof Uint8Array){return e}else if(e instanceof ArrayBuffer){return e}else if(typeof e==="object"){return JSON.stringify(e)}else{return e.toString()}}function getMockDispatch(e,t){const n=t.query?c(t.path,t.query):t.path
const r=typeof n==="string"?safeUrl(n):n
let o=e.filter(({consumed:e})=>!e).filter(({path:e})=>matchValue(safeUrl(e),r))
if(o.length===0){throw new s(`Mock dispatch not matched for path '${r}'`)}o=o.filter(({method:e})=>matchValue(e,t.method))
if(o.length===0){throw new s(`Mock dispatch not matched for method '${t.method}' on path '${r}'`)}o=o.filter(({body:e})=>typeof e!=="undefined"?matchValue(e,t.body):true)
if(o.length===0){throw new s(`Mock dispatch not matched for body '${t.body}' on path '${r}'`)}o=o.filter(e=>matchHeaders(e,t.headers))
if(o.length===0){const e=typeof t.headers==="object"?JSON.stringify(t.headers):t.headers
throw new s(`Mock dispatch not matched for headers '${e}' on path '${r}'`)}return o[0]}function addMockDispatch(e,t,n){const s={timesInvoked:0,times:1,persist:false,consumed:false}
const r=typeof n==="function"?{callback:n}:{...n}
const o={...s,...t,pending:true,data:{error:null,...r}}
e.push(o)
return o}function deleteMockDispatch(e,t){const n=e.findIndex(e=>{if(!e.consumed){return false}return matchKey(e,t)})
if(n!==-1){e.splice(n,1)}}function buildKey(e){const{path:t,method:n,body:s,headers:r,query:o}=e
return{path:t,method:n,body:s,headers:r,query:o}}function generateKeyValues(e){const t=Object.keys(e)
const n=[]
for(let s=0;s<t.length;++s){const r=t[s]
const o=e[r]
const i=Buffer.from(`${r}`)
if(Array.isArray(o)){for(let e=0;e<o.length;++e){n.push(i,Buffer.from(`${o[e]}`))}}else{n.push(i,Buffer.from(`${o}`))}}return n}function getStatusText(e){return l[e]||"unknown"}async function getResponse(e){const t=[]
for await(const n of e){t.push(n)}return Buffer.concat(t).toString("utf8")}function mockDispatch(e,t){const n=buildKey(e)
const s=getMockDispatch(this[r],n)
s.timesInvoked++
if(s.data.callback){s.data={...s.data,...s.data.callback(e)}}const{data:{statusCode:o,data:i,headers:a,trailers:A,error:c},delay:l,persist:d}=s
const{timesInvoked:h,times:f}=s
s.consumed=!d&&h>=f
s.pending=h<f
if(c!==null){deleteMockDispatch(this[r],n)
t.onError(c)
return true}if(typeof l==="number"&&l>0){setTimeout(()=>{handleReply(this[r])},l)}else{handleReply(this[r])}function handleReply(s,r=i){const c=Array.isArray(e.headers)?buildHeadersFromArray(e.headers):e.headers
const l=typeof r==="function"?r({...e,headers:c}):r
if(u(l)){l.then(e=>handleReply(s,e))
return}const d=getResponseData(l)
const h=generateKeyValues(a)
const f=generateKeyValues(A)
t.onConnect?.(e=>t.onError(e),null)
t.onHeaders?.(o,h,resume,getStatusText(o))
t.onData?.(Buffer.from(d))
t.onComplete?.(f)
deleteMockDispatch(s,n)}function resume(){}return true}function buildMockDispatch(){const e=this[o]
const t=this[a]
const n=this[i]
return function dispatch(r,o){if(e.isMockActive){try{mockDispatch.call(this,r,o)}catch(i){if(i instanceof s){const a=e[A]()
if(a===false){throw new s(`${i.message}: subsequent request to origin ${t} was not allowed (net.connect disabled)`)}if(checkNetConnect(a,t)){n.call(this,r,o)}else{throw new s(`${i.message}: subsequent request to origin ${t} was not allowed (net.connect is not enabled for this origin)`)}}else{throw i}}}else{n.call(this,r,o)}}}function checkNetConnect(e,t){const n=new URL(t)
if(e===true){return true}else if(Array.isArray(e)&&e.some(e=>matchValue(e,n.host))){return true}return false}function buildMockOptions(e){if(e){const{agent:t,...n}=e
return n}}e.exports={getResponseData:getResponseData,getMockDispatch:getMockDispatch,addMockDispatch:addMockDispatch,deleteMockDispatch:deleteMockDispatch,buildKey:buildKey,generateKeyValues:generateKeyValues,matchValue:matchValue,getResponse:getResponse,getStatusText:getStatusText,mockDispatch:mockDispatch,buildMockDispatch:buildMockDispatch,checkNetConnect:checkNetConnect,buildMockOptions:buildMockOptions,getHeaderByName:getHeaderByName,buildHeadersFromArray:buildHeadersFromArray}},6142:(e,t,n)=>{const{Transform:s}=n(7075)
const{Console:r}=n(7540)
const o=process.versions.icu?"✅":"Y "
const i=process.versions.icu?"❌":"N "
e.exports=class PendingInterceptorsFormatter{constructor({disableColors:e}={}){this.transform=new s({transform(e,t,n){n(null,e)}})
this.logger=new r({stdout:this.transform,inspectOptions:{colors:!e&&!process.env.CI}})}format(e){const t=e.map(({method:e,path:t,data:{statusCode:n},persist:s,times:r,timesInvoked:a,origin:A})=>({Method:e,Origin:A,Path:t,"Status code":n,Persistent:s?o:i,Invocations:a,Remaining:s?Infinity:r-a}))
this.logger.table(t)
return this.transform.read().toString()}}},1529:e=>{const t={pronoun:"it",is:"is",was:"was",this:"this"}
const n={pronoun:"they",is:"are",was:"were",this:"these"}
e.exports=class Pluralizer{constructor(e,t){this.singular=e
this.plural=t}pluralize(e){const s=e===1
const r=s?t:n
const o=s?this.singular:this.plural
return{...r,count:e,noun:o}}}},6603:e=>{let t=0
const n=1e3
const s=(n>>1)-1
let r
const o=Symbol("kFastTimer")
const i=[]
const a=-2
const A=-1
const c=0
const l=1
function onTick(){t+=s
let e=0
let n=i.length
while(e<n){const r=i[e]
if(r._state===c){r._idleStart=t-s
r._state=l}else if(r._state===l&&t>=r._idleStart+r._idleTimeout){r._state=A
r._idleStart=-1
r._onTimeout(r._timerArg)}if(r._state===A){r._state=a
if(--n!==0){i[e]=i[n]}}else{++e}}i.length=n
if(i.length!==0){refreshTimeout()}}function refreshTimeout(){if(r){r.refresh()}else{clearTimeout(r)
r=setTimeout(onTick,s)
if(r.unref){r.unref()}}}class FastTimer{[o]=true
_state=a
_idleTimeout=-1
_idleStart=-1
_onTimeout
_timerArg
constructor(e,t,n){this._onTimeout=e
this._idleTimeout=t
this._timerArg=n
this.refresh()}refresh(){if(this._state===a){i.push(this)}if(!r||i.length===1){refreshTimeout()}this._state=c}clear(){this._state=A
this._idleStart=-1}}e.exports={setTimeout(e,t,s){return t<=n?setTimeout(e,t,s):new FastTimer(e,t,s)},clearTimeout(e){if(e[o]){e.clear()}else{clearTimeout(e)}},setFastTimeout(e,t,n){return new FastTimer(e,t,n)},clearFastTimeout(e){e.clear()},now(){return t},tick(e=0){t+=e-n+1
onTick()
onTick()},reset(){t=0
i.length=0
clearTimeout(r)
r=null},kFastTimer:o}},9634:(e,t,n)=>{const{kConstruct:s}=n(109)
const{urlEquals:r,getFieldValues:o}=n(6798)
const{kEnumerableProperty:i,isDisturbed:a}=n(3440)
const{webidl:A}=n(5893)
const{Response:c,cloneResponse:l,fromInnerResponse:u}=n(9051)
const{Request:d,fromInnerRequest:h}=n(9967)
const{kState:f}=n(3627)
const{fetching:g}=n(4398)
const{urlIsHttpHttpsScheme:p,createDeferredPromise:E,readAllBytes:m}=n(3168)
const C=n(4589)
class Cache{#N
constructor(){if(arguments[0]!==s){A.illegalConstructor()}A.util.markAsUncloneable(this)
this.#N=arguments[1]}async match(e,t={}){A.brandCheck(this,Cache)
const n="Cache.match"
A.argumentLengthCheck(arguments,1,n)
e=A.converters.RequestInfo(e,n,"request")
t=A.converters.CacheQueryOptions(t,n,"options")
const s=this.#F(e,t,1)
if(s.length===0){return}return s[0]}async matchAll(e=undefined,t={}){A.brandCheck(this,Cache)
const n="Cache.matchAll"
if(e!==undefined)e=A.converters.RequestInfo(e,n,"request")
t=A.converters.CacheQueryOptions(t,n,"options")
return this.#F(e,t)}async add(e){A.brandCheck(this,Cache)
const t="Cache.add"
A.argumentLengthCheck(arguments,1,t)
e=A.converters.RequestInfo(e,t,"request")
const n=[e]
const s=this.addAll(n)
return await s}async addAll(e){A.brandCheck(this,Cache)
const t="Cache.addAll"
A.argumentLengthCheck(arguments,1,t)
const n=[]
const s=[]
for(let n of e){if(n===undefined){throw A.errors.conversionFailed({prefix:t,argument:"Argument 1",types:["undefined is not allowed"]})}n=A.converters.RequestInfo(n)
if(typeof n==="string"){continue}const e=n[f]
if(!p(e.url)||e.method!=="GET"){throw A.errors.exception({header:t,message:"Expected http/s scheme when method is not GET."})}}const r=[]
for(const i of e){const e=new d(i)[f]
if(!p(e.url)){throw A.errors.exception({header:t,message:"Expected http/s scheme."})}e.initiator="fetch"
e.destination="subresource"
s.push(e)
const a=E()
r.push(g({request:e,processResponse(e){if(e.type==="error"||e.status===206||e.status<200||e.status>299){a.reject(A.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or the request failed."}))}else if(e.headersList.contains("vary")){const t=o(e.headersList.get("vary"))
for(const e of t){if(e==="*"){a.reject(A.errors.exception({header:"Cache.addAll",message:"invalid vary field value"}))
for(const e of r){e.abort()}return}}}},processResponseEndOfBody(e){if(e.aborted){a.reject(new DOMException("aborted","AbortError"))
return}a.resolve(e)}}))
n.push(a.promise)}const i=Promise.all(n)
const a=await i
const c=[]
let l=0
for(const e of a){const t={type:"put",request:s[l],response:e}
c.push(t)
l++}const u=E()
let h=null
try{this.#M(c)}catch(e){h=e}queueMicrotask(()=>{if(h===null){u.resolve(undefined)}else{u.reject(h)}})
return u.promise}async put(e,t){A.brandCheck(this,Cache)
const n="Cache.put"
A.argumentLengthCheck(arguments,2,n)
e=A.converters.RequestInfo(e,n,"request")
t=A.converters.Response(t,n,"response")
let s=null
if(e instanceof d){s=e[f]}else{s=new d(e)[f]}if(!p(s.url)||s.method!=="GET"){throw A.errors.exception({header:n,message:"Expected an http/s scheme when method is not GET"})}const r=t[f]
if(r.status===206){throw A.errors.exception({header:n,message:"Got 206 status"})}if(r.headersList.contains("vary")){const e=o(r.headersList.get("vary"))
for(const t of e){if(t==="*"){throw A.errors.exception({header:n,message:"Got * vary field value"})}}}if(r.body&&(a(r.body.stream)||r.body.stream.locked)){throw A.errors.exception({header:n,message:"Response body is locked or disturbed"})}const i=l(r)
const c=E()
if(r.body!=null){const e=r.body.stream
const t=e.getReader()
m(t).then(c.resolve,c.reject)}else{c.resolve(undefined)}const u=[]
const h={type:"put",request:s,response:i}
u.push(h)
const g=await c.promise
if(i.body!=null){i.body.source=g}const C=E()
let I=null
try{this.#M(u)}catch(e){I=e}queueMicrotask(()=>{if(I===null){C.resolve()}else{C.reject(I)}})
return C.promise}async delete(e,t={}){A.brandCheck(this,Cache)
const n="Cache.delete"
A.argumentLengthCheck(arguments,1,n)
e=A.converters.RequestInfo(e,n,"request")
t=A.converters.CacheQueryOptions(t,n,"options")
let s=null
if(e instanceof d){s=e[f]
if(s.method!=="GET"&&!t.ignoreMethod){return false}}else{C(typeof e==="string")
s=new d(e)[f]}const r=[]
const o={type:"delete",request:s,options:t}
r.push(o)
const i=E()
let a=null
let c
try{c=this.#M(r)}catch(e){a=e}queueMicrotask(()=>{if(a===null){i.resolve(!!c?.length)}else{i.reject(a)}})
return i.promise}async keys(e=undefined,t={}){A.brandCheck(this,Cache)
const n="Cache.keys"
if(e!==undefined)e=A.converters.RequestInfo(e,n,"request")
t=A.converters.CacheQueryOptions(t,n,"options")
let s=null
if(e!==undefined){if(e instanceof d){s=e[f]
if(s.method!=="GET"&&!t.ignoreMethod){return[]}}else if(typeof e==="string"){s=new d(e)[f]}}const r=E()
const o=[]
if(e===undefined){for(const e of this.#N){o.push(e[0])}}else{const e=this.#T(s,t)
for(const t of e){o.push(t[0])}}queueMicrotask(()=>{const e=[]
for(const t of o){const n=h(t,(new AbortController).signal,"immutable")
e.push(n)}r.resolve(Object.freeze(e))})
return r.promise}#M(e){const t=this.#N
const n=[...t]
const s=[]
const r=[]
try{for(const n of e){if(n.type!=="delete"&&n.type!=="put"){throw A.errors.exception({header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'})}if(n.type==="delete"&&n.response!=null){throw A.errors.exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"})}if(this.#T(n.request,n.options,s).length){throw new DOMException("???","InvalidStateError")}let e
if(n.type==="delete"){e=this.#T(n.request,n.options)
if(e.length===0){return[]}for(const n of e){const e=t.indexOf(n)
C(e!==-1)
t.splice(e,1)}}else if(n.type==="put"){if(n.response==null){throw A.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an associated response"})}const r=n.request
if(!p(r.url)){throw A.errors.exception({header:"Cache.#batchCacheOperations",message:"expected http or https scheme"})}if(r.method!=="GET"){throw A.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"})}if(n.options!=null){throw A.errors.exception({header:"Cache.#batchCacheOperations",message:"options must not be defined"})}e=this.#T(n.request)
for(const n of e){const e=t.indexOf(n)
C(e!==-1)
t.splice(e,1)}t.push([n.request,n.response])
s.push([n.request,n.response])}r.push([n.request,n.response])}return r}catch(e){this.#N.length=0
this.#N=n
throw e}}#T(e,t,n){const s=[]
const r=n??this.#N
for(const n of r){const[r,o]=n
if(this.#L(e,r,o,t)){s.push(n)}}return s}#L(e,t,n=null,s){const i=new URL(e.url)
const a=new URL(t.url)
if(s?.ignoreSearch){a.search=""
i.search=""}if(!r(i,a,true)){return false}if(n==null||s?.ignoreVary||!n.headersList.contains("vary")){return true}const A=o(n.headersList.get("vary"))
for(const n of A){if(n==="*"){return false}const s=t.headersList.get(n)
const r=e.headersList.get(n)
if(s!==r){return false}}return true}#F(e,t,n=Infinity){let s=null
if(e!==undefined){if(e instanceof d){s=e[f]
if(s.method!=="GET"&&!t.ignoreMethod){return[]}}else if(typeof e==="string"){s=new d(e)[f]}}const r=[]
if(e===undefined){for(const e of this.#N){r.push(e[1])}}else{const e=this.#T(s,t)
for(const t of e){r.push(t[1])}}const o=[]
for(const e of r){const t=u(e,"immutable")
o.push(t.clone())
if(o.length>=n){break}}return Object.freeze(o)}}Object.defineProperties(Cache.prototype,{[Symbol.toStringTag]:{value:"Cache",configurable:true},match:i,matchAll:i,add:i,addAll:i,put:i,delete:i,keys:i})
const I=[{key:"ignoreSearch",converter:A.converters.boolean,defaultValue:()=>false},{key:"ignoreMethod",converter:A.converters.boolean,defaultValue:()=>false},{key:"ignoreVary",converter:A.converters.boolean,defaultValue:()=>false}]
A.converters.CacheQueryOptions=A.dictionaryConverter(I)
A.converters.MultiCacheQueryOptions=A.dictionaryConverter([...I,{key:"cacheName",converter:A.converters.DOMString}])
A.converters.Response=A.interfaceConverter(c)
A.converters["sequence<RequestInfo>"]=A.sequenceConverter(A.converters.RequestInfo)
e.exports={Cache:Cache}},3245:(e,t,n)=>{const{kConstruct:s}=n(109)
const{Cache:r}=n(9634)
const{webidl:o}=n(5893)
const{kEnumerableProperty:i}=n(3440)
class CacheStorage{#U=new Map
constructor(){if(arguments[0]!==s){o.illegalConstructor()}o.util.markAsUncloneable(this)}async match(e,t={}){o.brandCheck(this,CacheStorage)
o.argumentLengthCheck(arguments,1,"CacheStorage.match")
e=o.converters.RequestInfo(e)
t=o.converters.MultiCacheQueryOptions(t)
if(t.cacheName!=null){if(this.#U.has(t.cacheName)){const n=this.#U.get(t.cacheName)
const o=new r(s,n)
return await o.match(e,t)}}else{for(const n of this.#U.values()){const o=new r(s,n)
const i=await o.match(e,t)
if(i!==undefined){return i}}}}async has(e){o.brandCheck(this,CacheStorage)
const t="CacheStorage.has"
o.argumentLengthCheck(arguments,1,t)
e=o.converters.DOMString(e,t,"cacheName")
return this.#U.has(e)}async open(e){o.brandCheck(this,CacheStorage)
const t="CacheStorage.open"
o.argumentLengthCheck(arguments,1,t)
e=o.converters.DOMString(e,t,"cacheName")
if(this.#U.has(e)){const t=this.#U.get(e)
return new r(s,t)}const n=[]
this.#U.set(e,n)
return new r(s,n)}async delete(e){o.brandCheck(this,CacheStorage)
const t="CacheStorage.delete"
o.argumentLengthCheck(arguments,1,t)
e=o.converters.DOMString(e,t,"cacheName")
return this.#U.delete(e)}async keys(){o.brandCheck(this,CacheStorage)
const e=this.#U.keys()
return[...e]}}Object.defineProperties(CacheStorage.prototype,{[Symbol.toStringTag]:{value:"CacheStorage",configurable:true},match:i,has:i,open:i,delete:i,keys:i})
e.exports={CacheStorage:CacheStorage}},109:(e,t,n)=>{e.exports={kConstruct:n(6443).kConstruct}},6798:(e,t,n)=>{const s=n(4589)
const{URLSerializer:r}=n(1900)
const{isValidHeaderName:o}=n(3168)
function urlEquals(e,t,n=false){const s=r(e,n)
const o=r(t,n)
return s===o}function getFieldValues(e){s(e!==null)
const t=[]
for(let n of e.split(",")){n=n.trim()
if(o(n)){t.push(n)}}return t}e.exports={urlEquals:urlEquals,getFieldValues:getFieldValues}},1276:e=>{const t=1024
const n=4096
e.exports={maxAttributeValueSize:t,maxNameValuePairSize:n}},9061:(e,t,n)=>{const{parseSetCookie:s}=n(1978)
const{stringify:r}=n(7797)
const{webidl:o}=n(5893)
const{Headers:i}=n(660)
function getCookies(e){o.argumentLengthCheck(arguments,1,"getCookies")
o.brandCheck(e,i,{strict:false})
const t=e.get("cookie")
const n={}
if(!t){return n}for(const e of t.split(";")){const[t,...s]=e.split("=")
n[t.trim()]=s.join("=")}return n}function deleteCookie(e,t,n){o.brandCheck(e,i,{strict:false})
const s="deleteCookie"
o.argumentLengthCheck(arguments,2,s)
t=o.converters.DOMString(t,s,"name")
n=o.converters.DeleteCookieAttributes(n)
setCookie(e,{name:t,value:"",expires:new Date(0),...n})}function getSetCookies(e){o.argumentLengthCheck(arguments,1,"getSetCookies")
o.brandCheck(e,i,{strict:false})
const t=e.getSetCookie()
if(!t){return[]}return t.map(e=>s(e))}function setCookie(e,t){o.argumentLengthCheck(arguments,2,"setCookie")
o.brandCheck(e,i,{strict:false})
t=o.converters.Cookie(t)
const n=r(t)
if(n){e.append("Set-Cookie",n)}}o.converters.DeleteCookieAttributes=o.dictionaryConverter([{converter:o.nullableConverter(o.converters.DOMString),key:"path",defaultValue:()=>null},{converter:o.nullableConverter(o.converters.DOMString),key:"domain",defaultValue:()=>null}])
o.converters.Cookie=o.dictionaryConverter([{converter:o.converters.DOMString,key:"name"},{converter:o.converters.DOMString,key:"value"},{converter:o.nullableConverter(e=>{if(typeof e==="number"){return o.converters["unsigned long long"](e)}return new Date(e)}),key:"expires",defaultValue:()=>null},{converter:o.nullableConverter(o.converters["long long"]),key:"maxAge",defaultValue:()=>null},{converter:o.nullableConverter(o.converters.DOMString),key:"domain",defaultValue:()=>null},{converter:o.nullableConverter(o.converters.DOMString),key:"path",defaultValue:()=>null},{converter:o.nullableConverter(o.converters.boolean),key:"secure",defaultValue:()=>null},{converter:o.nullableConverter(o.converters.boolean),key:"httpOnly",defaultValue:()=>null},{converter:o.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","None"]},{converter:o.sequenceConverter(o.converters.DOMString),key:"unparsed",defaultValue:()=>new Array(0)}])
e.exports={getCookies:getCookies,deleteCookie:deleteCookie,getSetCookies:getSetCookies,setCookie:setCookie}},1978:(e,t,n)=>{const{maxNameValuePairSize:s,maxAttributeValueSize:r}=n(1276)
const{isCTLExcludingHtab:o}=n(7797)
const{collectASequenceOfCodePointsFast:i}=n(1900)
const a=n(4589)
function parseSetCookie(e){if(o(e)){return null}let t=""
let n=""
let r=""
let a=""
if(e.includes(";")){const s={position:0}
t=i(";",e,s)
n=e.slice(s.position)}else{t=e}if(!t.includes("=")){a=t}else{const e={position:0}
r=i("=",t,e)
a=t.slice(e.position+1)}r=r.trim()
a=a.trim()
if(r.length+a.length>s){return null}return{name:r,value:a,...parseUnparsedAttributes(n)}}function parseUnparsedAttributes(e,t={}){if(e.length===0){return t}a(e[0]===";")
e=e.slice(1)
let n=""
if(e.includes(";")){n=i(";",e,{position:0})
e=e.slice(n.length)}else{n=e
e=""}let s=""
let o=""
if(n.includes("=")){const e={position:0}
s=i("=",n,e)
o=n.slice(e.position+1)}else{s=n}s=s.trim()
o=o.trim()
if(o.length>r){return parseUnparsedAttributes(e,t)}const A=s.toLowerCase()
if(A==="expires"){const e=new Date(o)
t.expires=e}else if(A==="max-age"){const n=o.charCodeAt(0)
if((n<48||n>57)&&o[0]!=="-"){return parseUnparsedAttributes(e,t)}if(!/^\d+$/.test(o)){return parseUnparsedAttributes(e,t)}const s=Number(o)
t.maxAge=s}else if(A==="domain"){let e=o
if(e[0]==="."){e=e.slice(1)}e=e.toLowerCase()
t.domain=e}else if(A==="path"){let e=""
if(o.length===0||o[0]!=="/"){e="/"}else{e=o}t.path=e}else if(A==="secure"){t.secure=true}else if(A==="httponly"){t.httpOnly=true}else if(A==="samesite"){const e=o.toLowerCase()
if(e==="none"){t.sameSite="None"}else if(e==="strict"){t.sameSite="Strict"}else if(e==="lax"){t.sameSite="Lax"}}else{t.unparsed??=[]
t.unparsed.push(`${s}=${o}`)}return parseUnparsedAttributes(e,t)}e.exports={parseSetCookie:parseSetCookie,parseUnparsedAttributes:parseUnparsedAttributes}},7797:e=>{function isCTLExcludingHtab(e){for(let t=0;t<e.length;++t){const n=e.charCodeAt(t)
if(n>=0&&n<=8||n>=10&&n<=31||n===127){return true}}return false}function validateCookieName(e){for(let t=0;t<e.length;++t){const n=e.charCodeAt(t)
if(n<33||n>126||n===34||n===40||n===41||n===60||n===62||n===64||n===44||n===59||n===58||n===92||n===47||n===91||n===93||n===63||n===61||n===123||n===125){throw new Error("Invalid cookie name")}}}function validateCookieValue(e){let t=e.length
let n=0
if(e[0]==='"'){if(t===1||e[t-1]!=='"'){throw new Error("Invalid cookie value")}--t;++n}while(n<t){const t=e.charCodeAt(n++)
if(t<33||t>126||t===34||t===44||t===59||t===92){throw new Error("Invalid cookie value")}}}function validateCookiePath(e){for(let t=0;t<e.length;++t){const n=e.charCodeAt(t)
if(n<32||n>126||n===59){throw new Error("Invalid cookie path")}}}function isLetterOrDigit(e){return e>=48&&e<=57||e>=65&&e<=90||e>=97&&e<=122}function validateCookieDomain(e){if(e===" "){return}if(e.length>255){throw new Error("Invalid cookie domain")}let t=0
for(let n=0;n<e.length;++n){const s=e.charCodeAt(n)
if(s===46){if(t===0){throw new Error("Invalid cookie domain")}if(e.charCodeAt(n-1)===45){throw new Error("Invalid cookie domain")}t=0
continue}if(t===0&&!isLetterOrDigit(s)){throw new Error("Invalid cookie domain")}if(!isLetterOrDigit(s)&&s!==45){throw new Error("Invalid cookie domain")}if(++t>63){throw new Error("Invalid cookie domain")}}if(t===0||e.charCodeAt(e.length-1)===45){throw new Error("Invalid cookie domain")}}const t=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"]
const n=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]
const s=Array(61).fill(0).map((e,t)=>t.toString().padStart(2,"0"))
function toIMFDate(e){if(typeof e==="number"){e=new Date(e)}return`${t[e.getUTCDay()]}, ${s[e.getUTCDate()]} ${n[e.getUTCMonth()]} ${e.getUTCFullYear()} ${s[e.getUTCHours()]}:${s[e.getUTCMinutes()]}:${s[e.getUTCSeconds()]} GMT`}function validateCookieMaxAge(e){if(e<0){throw new Error("Invalid cookie max-age")}}function stringify(e){if(e.name.length===0){return null}validateCookieName(e.name)
validateCookieValue(e.value)
const t=[`${e.name}=${e.value}`]
if(e.name.startsWith("__Secure-")){e.secure=true}if(e.name.startsWith("__Host-")){e.secure=true
e.domain=null
e.path="/"}if(e.secure){t.push("Secure")}if(e.httpOnly){t.push("HttpOnly")}if(typeof e.maxAge==="number"){validateCookieMaxAge(e.maxAge)
t.push(`Max-Age=${e.maxAge}`)}if(e.domain){validateCookieDomain(e.domain)
t.push(`Domain=${e.domain}`)}if(e.path){validateCookiePath(e.path)
t.push(`Path=${e.path}`)}if(e.expires&&e.expires.toString()!=="Invalid Date"){t.push(`Expires=${toIMFDate(e.expires)}`)}if(e.sameSite){t.push(`SameSite=${e.sameSite}`)}for(const n of e.unparsed){if(!n.includes("=")){throw new Error("Invalid unparsed")}const[e,...s]=n.split("=")
const r=e.trim()
const o=s.join("=")
validateCookieName(r)
validateCookieValue(o)
t.push(`${r}=${o}`)}return t.join("; ")}e.exports={isCTLExcludingHtab:isCTLExcludingHtab,validateCookieName:validateCookieName,validateCookiePath:validateCookiePath,validateCookieValue:validateCookieValue,toIMFDate:toIMFDate,stringify:stringify}},4031:(e,t,n)=>{const s=n(4573)
const{Transform:r}=n(7075)
const{isASCIINumber:o,isValidLastEventId:i}=n(4811)
const a=[239,187,191]
const A=10
const c=13
const l=58
const u=32
const d=s.kStringMaxLength
const h=Buffer.from("data")
const f=Buffer.from("event")
const g=Buffer.from("id")
const p=Buffer.from("retry")
const E=1024
const m=131072
const C=128
function isASCIINumberBytes(e,t){if(t>=e.length){return false}for(let n=t;n<e.length;n++){if(e[n]<48||e[n]>57){return false}}return true}function isValidLastEventIdBytes(e,t){for(let n=t;n<e.length;n++){if(e[n]===0){return false}}return true}function isFieldName(e,t,n){if(t!==n.length){return false}for(let s=0;s<t;s++){if(e[s]!==n[s]){return false}}return true}function createMaxEventSizeExceededError(){const e=new Error("EventSource message size exceeded")
e.aborted=false
return e}class EventSourceStream extends r{state=null
checkBOM=true
crlfCheck=false
eventEndCheck=false
chunks=[]
chunkIndex=0
pos=0
lineChunkIndex=0
linePos=0
lineLength=0
eventSize=0
eventFieldSizes={data:0,event:0,id:0,retry:0}
dataLineCount=0
maxEventSize
maxDataLines
maxBufferedChunks
event={data:undefined,event:undefined,id:undefined,retry:undefined}
constructor(e={}){e.readableObjectMode=true
super(e)
this.state=e.eventSourceSettings||{}
this.maxEventSize=e.maxEventSize??d
const t=this.maxEventSize>0?Math.min(m,Math.max(E,Math.floor(this.maxEventSize/C))):0
this.maxDataLines=t
this.maxBufferedChunks=t
if(e.push){this.push=e.push}}_transform(e,t,n){if(e.length===0){n()
return}if(this.maxEventSize>0&&this.chunks.length>=this.maxBufferedChunks&&e[0]!==A&&e[0]!==c){n(createMaxEventSizeExceededError())
return}this.chunks.push(e)
if(this.checkBOM){if(this.handleBOM()){n()
return}}while(this.hasCurrentByte()){const e=this.currentByte()
if(this.eventEndCheck){if(this.crlfCheck){if(e===A){this.crlfCheck=false
this.consumeCurrentByte()
continue}this.crlfCheck=false}if(e===A||e===c){if(e===c){this.crlfCheck=true}this.consumeCurrentByte()
if(this.hasPendingEvent()){this.processEvent(this.event)}this.clearEvent()
continue}this.eventEndCheck=false
continue}if(e===A||e===c){if(e===c){this.crlfCheck=true}try{this.parseLine(this.readLine(),this.event)}catch(e){n(e)
return}this.consumeCurrentByte()
this.eventEndCheck=true
continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){n(createMaxEventSizeExceededError())
return}this.advanceCursor()}n()}_destroy(e,t){this.chunks.length=0
this.clearEvent()
super._destroy(e,t)}parseLine(e,t){if(e.length===0){return}const n=e.indexOf(l)
if(n===0){return}let s=e.length
let r=e.length
if(n!==-1){s=n
r=n+1
if(e[r]===u){++r}}if(isFieldName(e,s,h)){if(this.maxEventSize>0&&this.dataLineCount>=this.maxDataLines){throw createMaxEventSizeExceededError()}const n=e.length-r
const s=this.eventFieldSizes.data+(t.data===undefined?0:1)+n
this.setEventFieldSize("data",s)
const o=e.toString("utf8",r)
if(t.data===undefined){t.data=o}else{t.data+=`\n${o}`}this.dataLineCount++
return}if(isFieldName(e,s,p)){if(isASCIINumberBytes(e,r)){this.setEventFieldSize("retry",e.length-r)
t.retry=e.toString("utf8",r)}return}if(isFieldName(e,s,g)){if(isValidLastEventIdBytes(e,r)){this.setEventFieldSize("id",e.length-r)
t.id=e.toString("utf8",r)}return}if(isFieldName(e,s,f)){if(r<e.length){this.setEventFieldSize("event",e.length-r)
t.event=e.toString("utf8",r)}}}setEventFieldSize(e,t){const n=this.eventSize-this.eventFieldSizes[e]+t
if(this.maxEventSize>0&&n>this.maxEventSize){throw createMaxEventSizeExceededError()}this.eventSize=n
this.eventFieldSizes[e]=t}processEvent(e){if(e.retry&&o(e.retry)){this.state.reconnectionTime=parseInt(e.retry,10)}if(e.id&&i(e.id)){this.state.lastEventId=e.id}if(e.data!==undefined){this.push({type:e.event||"message",options:{data:e.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}}clearEvent(){this.event.data=undefined
this.event.event=undefined
this.event.id=undefined
this.event.retry=undefined
this.eventSize=0
this.dataLineCount=0
this.eventFieldSizes.data=0
this.eventFieldSizes.event=0
this.eventFieldSizes.id=0
this.eventFieldSizes.retry=0}hasPendingEvent(){return this.event.data!==undefined||this.event.event!==undefined||this.event.id!==undefined||this.event.retry!==undefined}hasCurrentByte(){return this.chunkIndex<this.chunks.length&&this.pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){this.advanceCursor()
this.syncLineStartToCursor()}advanceCursor(){this.pos++
while(this.chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length){this.chunkIndex++
this.pos=0}}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex
this.linePos=this.pos
this.lineLength=0
this.dropConsumedChunks()}dropConsumedChunks(){if(this.lineChunkIndex>0){const e=this.lineChunkIndex
this.chunks.splice(0,e)
this.lineChunkIndex=0
this.chunkIndex-=e}if(this.chunkIndex===this.chunks.length){this.chunks.length=0
this.chunkIndex=0
this.pos=0
this.lineChunkIndex=0
this.linePos=0}}readLine(){if(this.lineChunkIndex===this.chunkIndex){return this.chunks[this.chunkIndex].subarray(this.linePos,this.pos)}const e=[]
let t=0
for(let n=this.lineChunkIndex;n<=this.chunkIndex;n++){const s=this.chunks[n]
const r=n===this.lineChunkIndex?this.linePos:0
const o=n===this.chunkIndex?this.pos:s.length
const i=s.subarray(r,o)
t+=i.length
e.push(i)}return Buffer.concat(e,t)}peekBufferedByte(e){let t=this.lineChunkIndex
let n=this.linePos
while(t<this.chunks.length){const s=this.chunks[t]
const r=s.length-n
if(e<r){return s[n+e]}e-=r
t++
n=0}}discardLeadingBytes(e){while(e>0&&this.lineChunkIndex<this.chunks.length){const t=this.chunks[this.lineChunkIndex]
const n=t.length-this.linePos
if(e<n){this.linePos+=e
e=0}else{e-=n
this.lineChunkIndex++
this.linePos=0}}this.chunkIndex=this.lineChunkIndex
this.pos=this.linePos
this.dropConsumedChunks()}handleBOM(){const e=this.peekBufferedByte(0)
const t=this.peekBufferedByte(1)
const n=this.peekBufferedByte(2)
if(t===undefined){if(e===a[0]){return true}this.checkBOM=false
return true}if(n===undefined){if(e===a[0]&&t===a[1]){return true}this.checkBOM=false
return false}if(e===a[0]&&t===a[1]&&n===a[2]){this.discardLeadingBytes(3)}this.checkBOM=false
return!this.hasCurrentByte()}}e.exports={EventSourceStream:EventSourceStream}},1238:(e,t,n)=>{const{pipeline:s}=n(7075)
const{fetching:r}=n(4398)
const{makeRequest:o}=n(9967)
const{webidl:i}=n(5893)
const{EventSourceStream:a}=n(4031)
const{parseMIMEType:A}=n(1900)
const{createFastMessageEvent:c}=n(5188)
const{isNetworkError:l}=n(9051)
const{delay:u}=n(4811)
const{kEnumerableProperty:d}=n(3440)
const{environmentSettingsObject:h}=n(3168)
const{getGlobalDispatcher:f}=n(2581)
let g=false
const p=3e3
const E=0
const m=1
const C=2
const I="anonymous"
const Q="use-credentials"
class EventSource extends EventTarget{#x={open:null,error:null,message:null}
#P=null
#O=false
#H=E
#G=null
#_=null
#n
#B
constructor(e,t={}){super()
i.util.markAsUncloneable(this)
const n="EventSource constructor"
i.argumentLengthCheck(arguments,1,n)
if(!g){g=true
process.emitWarning("EventSource is experimental, expect them to change at any time.",{code:"UNDICI-ES"})}e=i.converters.USVString(e,n,"url")
t=i.converters.EventSourceInitDict(t,n,"eventSourceInitDict")
this.#n=t.dispatcher
this.#B={lastEventId:"",reconnectionTime:p}
const s=h
let r
try{r=new URL(e,s.settingsObject.baseUrl)
this.#B.origin=r.origin}catch(e){throw new DOMException(e,"SyntaxError")}this.#P=r.href
let a=I
if(t.withCredentials){a=Q
this.#O=true}const A={redirect:"follow",keepalive:true,mode:"cors",credentials:a==="anonymous"?"same-origin":"omit",referrer:"no-referrer"}
A.client=h.settingsObject
A.headersList=[["accept",{name:"accept",value:"text/event-stream"}]]
A.cache="no-store"
A.initiator="other"
A.urlList=[new URL(this.#P)]
this.#G=o(A)
this.#Y()}get readyState(){return this.#H}get url(){return this.#P}get withCredentials(){return this.#O}#Y(){if(this.#H===C)return
this.#H=E
const e={request:this.#G,dispatcher:this.#n}
const processEventSourceEndOfBody=e=>{if(l(e)){this.dispatchEvent(new Event("error"))
this.close()}this.#V()}
e.processResponseEndOfBody=processEventSourceEndOfBody
e.processResponse=e=>{if(l(e)){if(e.aborted){this.close()
this.dispatchEvent(new Event("error"))
return}else{this.#V()
return}}const t=e.headersList.get("content-type",true)
const n=t!==null?A(t):"failure"
const r=n!=="failure"&&n.essence==="text/event-stream"
if(e.status!==200||r===false){this.close()
this.dispatchEvent(new Event("error"))
return}this.#H=m
this.dispatchEvent(new Event("open"))
this.#B.origin=e.urlList[e.urlList.length-1].origin
const o=new a({eventSourceSettings:this.#B,maxEventSize:this.#n.eventSourceOptions?.maxEventSize,push:e=>{this.dispatchEvent(c(e.type,e.options))}})
s(e.body.stream,o,e=>{if(e?.aborted===false){this.close()
this.dispatchEvent(new Event("error"))}})}
this.#_=r(e)}async#V(){if(this.#H===C)return
this.#H=E
this.dispatchEvent(new Event("error"))
await u(this.#B.reconnectionTime)
if(this.#H!==E)return
if(this.#B.lastEventId.length){this.#G.headersList.set("last-event-id",this.#B.lastEventId,true)}this.#Y()}close(){i.brandCheck(this,EventSource)
if(this.#H===C)return
this.#H=C
this.#_.abort()
this.#G=null}get onopen(){return this.#x.open}set onopen(e){if(this.#x.open){this.removeEventListener("open",this.#x.open)}if(typeof e==="function"){this.#x.open=e
this.addEventListener("open",e)}else{this.#x.open=null}}get onmessage(){return this.#x.message}set onmessage(e){if(this.#x.message){this.removeEventListener("message",this.#x.message)}if(typeof e==="function"){this.#x.message=e
this.addEventListener("message",e)}else{this.#x.message=null}}get onerror(){return this.#x.error}set onerror(e){if(this.#x.error){this.removeEventListener("error",this.#x.error)}if(typeof e==="function"){this.#x.error=e
this.addEventListener("error",e)}else{this.#x.error=null}}}const B={CONNECTING:{__proto__:null,configurable:false,enumerable:true,value:E,writable:false},OPEN:{__proto__:null,configurable:false,enumerable:true,value:m,writable:false},CLOSED:{__proto__:null,configurable:false,enumerable:true,value:C,writable:false}}
Object.defineProperties(EventSource,B)
Object.defineProperties(EventSource.prototype,B)
Object.defineProperties(EventSource.prototype,{close:d,onerror:d,onmessage:d,onopen:d,readyState:d,url:d,withCredentials:d})
i.converters.EventSourceInitDict=i.dictionaryConverter([{key:"withCredentials",converter:i.converters.boolean,defaultValue:()=>false},{key:"dispatcher",converter:i.converters.any,defaultValue:()=>f()}])
e.exports={EventSource:EventSource,defaultReconnectionTime:p}},4811:e=>{function isValidLastEventId(e){return e.indexOf("\0")===-1}function isASCIINumber(e){if(e.length===0)return false
for(let t=0;t<e.length;t++){if(e.charCodeAt(t)<48||e.charCodeAt(t)>57)return false}return true}function delay(e){return new Promise(t=>{setTimeout(t,e).unref()})}e.exports={isValidLastEventId:isValidLastEventId,isASCIINumber:isASCIINumber,delay:delay}},4492:(e,t,n)=>{const s=n(3440)
const{ReadableStreamFrom:r,isBlobLike:o,isReadableStreamLike:i,readableStreamClose:a,createDeferredPromise:A,fullyReadBody:c,extractMimeType:l,utf8DecodeBytes:u}=n(3168)
const{FormData:d}=n(5910)
const{kState:h}=n(3627)
const{webidl:f}=n(5893)
const{Blob:g}=n(4573)
const p=n(4589)
const{isErrored:E,isDisturbed:m}=n(7075)
const{isArrayBuffer:C}=n(3429)
const{serializeAMimeType:I}=n(1900)
const{multipartFormDataParser:Q}=n(116)
let B
try{const e=n(7598)
B=t=>e.randomInt(0,t)}catch{B=e=>Math.floor(Math.random(e))}const y=new TextEncoder
function noop(){}const w=globalThis.FinalizationRegistry&&process.version.indexOf("v18")!==0
let k
if(w){k=new FinalizationRegistry(e=>{const t=e.deref()
if(t&&!t.locked&&!m(t)&&!E(t)){t.cancel("Response object has been garbage collected").catch(noop)}})}function extractBody(e,t=false){let n=null
if(e instanceof ReadableStream){n=e}else if(o(e)){n=e.stream()}else{n=new ReadableStream({async pull(e){const t=typeof c==="string"?y.encode(c):c
if(t.byteLength){e.enqueue(t)}queueMicrotask(()=>a(e))},start(){},type:"bytes"})}p(i(n))
let A=null
let c=null
let l=null
let u=null
if(typeof e==="string"){c=e
u="text/plain;charset=UTF-8"}else if(e instanceof URLSearchParams){c=e.toString()
u="application/x-www-form-urlencoded;charset=UTF-8"}else if(C(e)){c=new Uint8Array(e.slice())}else if(ArrayBuffer.isView(e)){c=new Uint8Array(e.buffer.slice(e.byteOffset,e.byteOffset+e.byteLength))}else if(s.isFormDataLike(e)){const t=`----formdata-undici-0${`${B(1e11)}`.padStart(11,"0")}`
const n=`--${t}\r\nContent-Disposition: form-data`
const escape=e=>e.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22")
const normalizeLinefeeds=e=>e.replace(/\r?\n|\r/g,"\r\n")
const s=[]
const r=new Uint8Array([13,10])
l=0
let o=false
for(const[t,i]of e){if(typeof i==="string"){const e=y.encode(n+`; name="${escape(normalizeLinefeeds(t))}"`+`\r\n\r\n${normalizeLinefeeds(i)}\r\n`)
s.push(e)
l+=e.byteLength}else{const e=y.encode(`${n}; name="${escape(normalizeLinefeeds(t))}"`+(i.name?`; filename="${escape(i.name)}"`:"")+"\r\n"+`Content-Type: ${i.type||"application/octet-stream"}\r\n\r\n`)
s.push(e,i,r)
if(typeof i.size==="number"){l+=e.byteLength+i.size+r.byteLength}else{o=true}}}const i=y.encode(`--${t}--\r\n`)
s.push(i)
l+=i.byteLength
if(o){l=null}c=e
A=async function*(){for(const e of s){if(e.stream){yield*e.stream()}else{yield e}}}
u=`multipart/form-data; boundary=${t}`}else if(o(e)){c=e
l=e.size
if(e.type){u=e.type}}else if(typeof e[Symbol.asyncIterator]==="function"){if(t){throw new TypeError("keepalive")}if(s.isDisturbed(e)||e.locked){throw new TypeError("Response body object should not be disturbed or locked")}n=e instanceof ReadableStream?e:r(e)}if(typeof c==="string"||s.isBuffer(c)){l=Buffer.byteLength(c)}if(A!=null){let t
n=new ReadableStream({async start(){t=A(e)[Symbol.asyncIterator]()},async pull(e){const{value:s,done:r}=await t.next()
if(r){queueMicrotask(()=>{e.close()
e.byobRequest?.respond(0)})}else{if(!E(n)){const t=new Uint8Array(s)
if(t.byteLength){e.enqueue(t)}}}return e.desiredSize>0},async cancel(e){await t.return()},type:"bytes"})}const d={stream:n,source:c,length:l}
return[d,u]}function safelyExtractBody(e,t=false){if(e instanceof ReadableStream){p(!s.isDisturbed(e),"The body has already been consumed.")
p(!e.locked,"The stream is locked.")}return extractBody(e,t)}function cloneBody(e,t){const[n,s]=t.stream.tee()
t.stream=n
return{stream:s,length:t.length,source:t.source}}function throwIfAborted(e){if(e.aborted){throw new DOMException("The operation was aborted.","AbortError")}}function bodyMixinMethods(e){const t={blob(){return consumeBody(this,e=>{let t=bodyMimeType(this)
if(t===null){t=""}else if(t){t=I(t)}return new g([e],{type:t})},e)},arrayBuffer(){return consumeBody(this,e=>new Uint8Array(e).buffer,e)},text(){return consumeBody(this,u,e)},json(){return consumeBody(this,parseJSONFromBytes,e)},formData(){return consumeBody(this,e=>{const t=bodyMimeType(this)
if(t!==null){switch(t.essence){case"multipart/form-data":{const n=Q(e,t)
if(n==="failure"){throw new TypeError("Failed to parse body as FormData.")}const s=new d
s[h]=n
return s}case"application/x-www-form-urlencoded":{const t=new URLSearchParams(e.toString())
const n=new d
for(const[e,s]of t){n.append(e,s)}return n}}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},e)},bytes(){return consumeBody(this,e=>new Uint8Array(e),e)}}
return t}function mixinBody(e){Object.assign(e.prototype,bodyMixinMethods(e))}async function consumeBody(e,t,n){f.brandCheck(e,n)
if(bodyUnusable(e)){throw new TypeError("Body is unusable: Body has already been read")}throwIfAborted(e[h])
const s=A()
const errorSteps=e=>s.reject(e)
const successSteps=e=>{try{s.resolve(t(e))}catch(e){errorSteps(e)}}
if(e[h].body==null){successSteps(Buffer.allocUnsafe(0))
return s.promise}await c(e[h].body,successSteps,errorSteps)
return s.promise}function bodyUnusable(e){const t=e[h].body
return t!=null&&(t.stream.locked||s.isDisturbed(t.stream))}function parseJSONFromBytes(e){return JSON.parse(u(e))}function bodyMimeType(e){const t=e[h].headersList
const n=l(t)
if(n==="failure"){return null}return n}e.exports={extractBody:extractBody,safelyExtractBody:safelyExtractBody,cloneBody:cloneBody,mixinBody:mixinBody,streamRegistry:k,hasFinalizationRegistry:w,bodyUnusable:bodyUnusable}},4495:e=>{const t=["GET","HEAD","POST"]
const n=new Set(t)
const s=[101,204,205,304]
const r=[301,302,303,307,308]
const o=new Set(r)
const i=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"]
const a=new Set(i)
const A=["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"]
const c=new Set(A)
const l=["follow","manual","error"]
const u=["GET","HEAD","OPTIONS","TRACE"]
const d=new Set(u)
const h=["navigate","same-origin","no-cors","cors"]
const f=["omit","same-origin","include"]
const g=["default","no-store","reload","no-cache","force-cache","only-if-cached"]
const p=["content-encoding","content-language","content-location","content-type","content-length"]
const E=["half"]
const m=["CONNECT","TRACE","TRACK"]
const C=new Set(m)
const I=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","video","xslt",""]
const Q=new Set(I)
e.exports={subresource:I,forbiddenMethods:m,requestBodyHeader:p,referrerPolicy:A,requestRedirect:l,requestMode:h,requestCredentials:f,requestCache:g,redirectStatus:r,corsSafeListedMethods:t,nullBodyStatus:s,safeMethods:u,badPorts:i,requestDuplex:E,subresourceSet:Q,badPortsSet:a,redirectStatusSet:o,corsSafeListedMethodsSet:n,safeMethodsSet:d,forbiddenMethodsSet:C,referrerPolicySet:c}},1900:(e,t,n)=>{const s=n(4589)
const r=new TextEncoder
const o=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/
const i=/[\u000A\u000D\u0009\u0020]/
const a=/[\u0009\u000A\u000C\u000D\u0020]/g
const A=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/
function dataURLProcessor(e){s(e.protocol==="data:")
let t=URLSerializer(e,true)
t=t.slice(5)
const n={position:0}
let r=collectASequenceOfCodePointsFast(",",t,n)
const o=r.length
r=removeASCIIWhitespace(r,true,true)
if(n.position>=t.length){return"failure"}n.position++
const i=t.slice(o+1)
let a=stringPercentDecode(i)
if(/;(\u0020){0,}base64$/i.test(r)){const e=isomorphicDecode(a)
a=forgivingBase64(e)
if(a==="failure"){return"failure"}r=r.slice(0,-6)
r=r.replace(/(\u0020)+$/,"")
r=r.slice(0,-1)}if(r.startsWith(";")){r="text/plain"+r}let A=parseMIMEType(r)
if(A==="failure"){A=parseMIMEType("text/plain;charset=US-ASCII")}return{mimeType:A,body:a}}function URLSerializer(e,t=false){if(!t){return e.href}const n=e.href
const s=e.hash.length
const r=s===0?n:n.substring(0,n.length-s)
if(!s&&n.endsWith("#")){return r.slice(0,-1)}return r}function collectASequenceOfCodePoints(e,t,n){let s=""
while(n.position<t.length&&e(t[n.position])){s+=t[n.position]
n.position++}return s}function collectASequenceOfCodePointsFast(e,t,n){const s=t.indexOf(e,n.position)
const r=n.position
if(s===-1){n.position=t.length
return t.slice(r)}n.position=s
return t.slice(r,n.position)}function stringPercentDecode(e){const t=r.encode(e)
return percentDecode(t)}function isHexCharByte(e){return e>=48&&e<=57||e>=65&&e<=70||e>=97&&e<=102}function hexByteToNumber(e){return e>=48&&e<=57?e-48:(e&223)-55}function percentDecode(e){const t=e.length
const n=new Uint8Array(t)
let s=0
for(let r=0;r<t;++r){const t=e[r]
if(t!==37){n[s++]=t}else if(t===37&&!(isHexCharByte(e[r+1])&&isHexCharByte(e[r+2]))){n[s++]=37}else{n[s++]=hexByteToNumber(e[r+1])<<4|hexByteToNumber(e[r+2])
r+=2}}return t===s?n:n.subarray(0,s)}function parseMIMEType(e){e=removeHTTPWhitespace(e,true,true)
const t={position:0}
const n=collectASequenceOfCodePointsFast("/",e,t)
if(n.length===0||!o.test(n)){return"failure"}if(t.position>e.length){return"failure"}t.position++
let s=collectASequenceOfCodePointsFast(";",e,t)
s=removeHTTPWhitespace(s,false,true)
if(s.length===0||!o.test(s)){return"failure"}const r=n.toLowerCase()
const a=s.toLowerCase()
const c={type:r,subtype:a,parameters:new Map,essence:`${r}/${a}`}
while(t.position<e.length){t.position++
collectASequenceOfCodePoints(e=>i.test(e),e,t)
let n=collectASequenceOfCodePoints(e=>e!==";"&&e!=="=",e,t)
n=n.toLowerCase()
if(t.position<e.length){if(e[t.position]===";"){continue}t.position++}if(t.position>e.length){break}let s=null
if(e[t.position]==='"'){s=collectAnHTTPQuotedString(e,t,true)
collectASequenceOfCodePointsFast(";",e,t)}else{s=collectASequenceOfCodePointsFast(";",e,t)
s=removeHTTPWhitespace(s,false,true)
if(s.length===0){continue}}if(n.length!==0&&o.test(n)&&(s.length===0||A.test(s))&&!c.parameters.has(n)){c.parameters.set(n,s)}}return c}function forgivingBase64(e){e=e.replace(a,"")
let t=e.length
if(t%4===0){if(e.charCodeAt(t-1)===61){--t
if(e.charCodeAt(t-1)===61){--t}}}if(t%4===1){return"failure"}if(/[^+/0-9A-Za-z]/.test(e.length===t?e:e.substring(0,t))){return"failure"}const n=Buffer.from(e,"base64")
return new Uint8Array(n.buffer,n.byteOffset,n.byteLength)}function collectAnHTTPQuotedString(e,t,n){const r=t.position
let o=""
s(e[t.position]==='"')
t.position++
while(true){o+=collectASequenceOfCodePoints(e=>e!=='"'&&e!=="\\",e,t)
if(t.position>=e.length){break}const n=e[t.position]
t.position++
if(n==="\\"){if(t.position>=e.length){o+="\\"
break}o+=e[t.position]
t.position++}else{s(n==='"')
break}}if(n){return o}return e.slice(r,t.position)}function serializeAMimeType(e){s(e!=="failure")
const{parameters:t,essence:n}=e
let r=n
for(let[e,n]of t.entries()){r+=";"
r+=e
r+="="
if(!o.test(n)){n=n.replace(/(\\|")/g,"\\$1")
n='"'+n
n+='"'}r+=n}return r}function isHTTPWhiteSpace(e){return e===13||e===10||e===9||e===32}function removeHTTPWhitespace(e,t=true,n=true){return removeChars(e,t,n,isHTTPWhiteSpace)}function isASCIIWhitespace(e){return e===13||e===10||e===9||e===12||e===32}function removeASCIIWhitespace(e,t=true,n=true){return removeChars(e,t,n,isASCIIWhitespace)}function removeChars(e,t,n,s){let r=0
let o=e.length-1
if(t){while(r<e.length&&s(e.charCodeAt(r)))r++}if(n){while(o>0&&s(e.charCodeAt(o)))o--}return r===0&&o===e.length-1?e:e.slice(r,o+1)}function isomorphicDecode(e){const t=e.length
if((2<<15)-1>t){return String.fromCharCode.apply(null,e)}let n=""
let s=0
let r=(2<<15)-1
while(s<t){if(s+r>t){r=t-s}n+=String.fromCharCode.apply(null,e.subarray(s,s+=r))}return n}function minimizeSupportedMimeType(e){switch(e.essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"text/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript"
case"application/json":case"text/json":return"application/json"
case"image/svg+xml":return"image/svg+xml"
case"text/xml":case"application/xml":return"application/xml"}if(e.subtype.endsWith("+json")){return"application/json"}if(e.subtype.endsWith("+xml")){return"application/xml"}return""}e.exports={dataURLProcessor:dataURLProcessor,URLSerializer:URLSerializer,collectASequenceOfCodePoints:collectASequenceOfCodePoints,collectASequenceOfCodePointsFast:collectASequenceOfCodePointsFast,stringPercentDecode:stringPercentDecode,parseMIMEType:parseMIMEType,collectAnHTTPQuotedString:collectAnHTTPQuotedString,serializeAMimeType:serializeAMimeType,removeChars:removeChars,removeHTTPWhitespace:removeHTTPWhitespace,minimizeSupportedMimeType:minimizeSupportedMimeType,HTTP_TOKEN_CODEPOINTS:o,isomorphicDecode:isomorphicDecode}},6653:(e,t,n)=>{const{kConnected:s,kSize:r}=n(6443)
class CompatWeakRef{constructor(e){this.value=e}deref(){return this.value[s]===0&&this.value[r]===0?undefined:this.value}}class CompatFinalizer{constructor(e){this.finalizer=e}register(e,t){if(e.on){e.on("disconnect",()=>{if(e[s]===0&&e[r]===0){this.finalizer(t)}})}}unregister(e){}}e.exports=function(){if(process.env.NODE_V8_COVERAGE&&process.version.startsWith("v18")){process._rawDebug("Using compatibility WeakRef and FinalizationRegistry")
return{WeakRef:CompatWeakRef,FinalizationRegistry:CompatFinalizer}}return{WeakRef:WeakRef,FinalizationRegistry:FinalizationRegistry}}},7114:(e,t,n)=>{const{Blob:s,File:r}=n(4573)
const{kState:o}=n(3627)
const{webidl:i}=n(5893)
class FileLike{constructor(e,t,n={}){const s=t
const r=n.type
const i=n.lastModified??Date.now()
this[o]={blobLike:e,name:s,type:r,lastModified:i}}stream(...e){i.brandCheck(this,FileLike)
return this[o].blobLike.stream(...e)}arrayBuffer(...e){i.brandCheck(this,FileLike)
return this[o].blobLike.arrayBuffer(...e)}slice(...e){i.brandCheck(this,FileLike)
return this[o].blobLike.slice(...e)}text(...e){i.brandCheck(this,FileLike)
return this[o].blobLike.text(...e)}get size(){i.brandCheck(this,FileLike)
return this[o].blobLike.size}get type(){i.brandCheck(this,FileLike)
return this[o].blobLike.type}get name(){i.brandCheck(this,FileLike)
return this[o].name}get lastModified(){i.brandCheck(this,FileLike)
return this[o].lastModified}get[Symbol.toStringTag](){return"File"}}i.converters.Blob=i.interfaceConverter(s)
function isFileLike(e){return e instanceof r||e&&(typeof e.stream==="function"||typeof e.arrayBuffer==="function")&&e[Symbol.toStringTag]==="File"}e.exports={FileLike:FileLike,isFileLike:isFileLike}},116:(e,t,n)=>{const{isUSVString:s,bufferToLowerCasedHeaderName:r}=n(3440)
const{utf8DecodeBytes:o}=n(3168)
const{HTTP_TOKEN_CODEPOINTS:i,isomorphicDecode:a}=n(1900)
const{isFileLike:A}=n(7114)
const{makeEntry:c}=n(5910)
const l=n(4589)
const{File:u}=n(4573)
const d=globalThis.File??u
const h=Buffer.from('form-data; name="')
const f=Buffer.from("; filename")
const g=Buffer.from("--")
const p=Buffer.from("--\r\n")
function isAsciiString(e){for(let t=0;t<e.length;++t){if((e.charCodeAt(t)&~127)!==0){return false}}return true}function validateBoundary(e){const t=e.length
if(t<27||t>70){return false}for(let n=0;n<t;++n){const t=e.charCodeAt(n)
if(!(t>=48&&t<=57||t>=65&&t<=90||t>=97&&t<=122||t===39||t===45||t===95)){return false}}return true}function multipartFormDataParser(e,t){l(t!=="failure"&&t.essence==="multipart/form-data")
const n=t.parameters.get("boundary")
if(n===undefined){return"failure"}const r=Buffer.from(`--${n}`,"utf8")
const i=[]
const a={position:0}
while(e[a.position]===13&&e[a.position+1]===10){a.position+=2}let u=e.length
while(e[u-1]===10&&e[u-2]===13){u-=2}if(u!==e.length){e=e.subarray(0,u)}while(true){if(e.subarray(a.position,a.position+r.length).equals(r)){a.position+=r.length}else{return"failure"}if(a.position===e.length-2&&bufferStartsWith(e,g,a)||a.position===e.length-4&&bufferStartsWith(e,p,a)){return i}if(e[a.position]!==13||e[a.position+1]!==10){return"failure"}a.position+=2
const t=parseMultipartFormDataHeaders(e,a)
if(t==="failure"){return"failure"}let{name:n,filename:u,contentType:h,encoding:f}=t
a.position+=2
let E
{const t=e.indexOf(r.subarray(2),a.position)
if(t===-1){return"failure"}E=e.subarray(a.position,t-4)
a.position+=E.length
if(f==="base64"){E=Buffer.from(E.toString(),"base64")}}if(e[a.position]!==13||e[a.position+1]!==10){return"failure"}else{a.position+=2}let m
if(u!==null){h??="text/plain"
if(!isAsciiString(h)){h=""}m=new d([E],u,{type:h})}else{m=o(Buffer.from(E))}l(s(n))
l(typeof m==="string"&&s(m)||A(m))
i.push(c(n,m,u))}}function parseMultipartFormDataHeaders(e,t){let n=null
let s=null
let o=null
let A=null
while(true){if(e[t.position]===13&&e[t.position+1]===10){if(n===null){return"failure"}return{name:n,filename:s,contentType:o,encoding:A}}let c=collectASequenceOfBytes(e=>e!==10&&e!==13&&e!==58,e,t)
c=removeChars(c,true,true,e=>e===9||e===32)
if(!i.test(c.toString())){return"failure"}if(e[t.position]!==58){return"failure"}t.position++
collectASequenceOfBytes(e=>e===32||e===9,e,t)
switch(r(c)){case"content-disposition":{n=s=null
if(!bufferStartsWith(e,h,t)){return"failure"}t.position+=17
n=parseMultipartFormDataName(e,t)
if(n===null){return"failure"}if(bufferStartsWith(e,f,t)){let n=t.position+f.length
if(e[n]===42){t.position+=1
n+=1}if(e[n]!==61||e[n+1]!==34){return"failure"}t.position+=12
s=parseMultipartFormDataName(e,t)
if(s===null){return"failure"}}break}case"content-type":{let n=collectASequenceOfBytes(e=>e!==10&&e!==13,e,t)
n=removeChars(n,false,true,e=>e===9||e===32)
o=a(n)
break}case"content-transfer-encoding":{let n=collectASequenceOfBytes(e=>e!==10&&e!==13,e,t)
n=removeChars(n,false,true,e=>e===9||e===32)
A=a(n)
break}default:{collectASequenceOfBytes(e=>e!==10&&e!==13,e,t)}}if(e[t.position]!==13&&e[t.position+1]!==10){return"failure"}else{t.position+=2}}}function parseMultipartFormDataName(e,t){l(e[t.position-1]===34)
let n=collectASequenceOfBytes(e=>e!==10&&e!==13&&e!==34,e,t)
if(e[t.position]!==34){return null}else{t.position++}n=(new TextDecoder).decode(n).replace(/%0A/gi,"\n").replace(/%0D/gi,"\r").replace(/%22/g,'"')
return n}function collectASequenceOfBytes(e,t,n){let s=n.position
while(s<t.length&&e(t[s])){++s}return t.subarray(n.position,n.position=s)}function removeChars(e,t,n,s){let r=0
let o=e.length-1
if(t){while(r<e.length&&s(e[r]))r++}if(n){while(o>0&&s(e[o]))o--}return r===0&&o===e.length-1?e:e.subarray(r,o+1)}function bufferStartsWith(e,t,n){if(e.length<t.length){return false}for(let s=0;s<t.length;s++){if(t[s]!==e[n.position+s]){return false}}return true}e.exports={multipartFormDataParser:multipartFormDataParser,validateBoundary:validateBoundary}},5910:(e,t,n)=>{const{isBlobLike:s,iteratorMixin:r}=n(3168)
const{kState:o}=n(3627)
const{kEnumerableProperty:i}=n(3440)
const{FileLike:a,isFileLike:A}=n(7114)
const{webidl:c}=n(5893)
const{File:l}=n(4573)
const u=n(7975)
const d=globalThis.File??l
class FormData{constructor(e){c.util.markAsUncloneable(this)
if(e!==undefined){throw c.errors.conversionFailed({prefix:"FormData constructor",argument:"Argument 1",types:["undefined"]})}this[o]=[]}append(e,t,n=undefined){c.brandCheck(this,FormData)
const r="FormData.append"
c.argumentLengthCheck(arguments,2,r)
if(arguments.length===3&&!s(t)){throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'")}e=c.converters.USVString(e,r,"name")
t=s(t)?c.converters.Blob(t,r,"value",{strict:false}):c.converters.USVString(t,r,"value")
n=arguments.length===3?c.converters.USVString(n,r,"filename"):undefined
const i=makeEntry(e,t,n)
this[o].push(i)}delete(e){c.brandCheck(this,FormData)
const t="FormData.delete"
c.argumentLengthCheck(arguments,1,t)
e=c.converters.USVString(e,t,"name")
this[o]=this[o].filter(t=>t.name!==e)}get(e){c.brandCheck(this,FormData)
const t="FormData.get"
c.argumentLengthCheck(arguments,1,t)
e=c.converters.USVString(e,t,"name")
const n=this[o].findIndex(t=>t.name===e)
if(n===-1){return null}return this[o][n].value}getAll(e){c.brandCheck(this,FormData)
const t="FormData.getAll"
c.argumentLengthCheck(arguments,1,t)
e=c.converters.USVString(e,t,"name")
return this[o].filter(t=>t.name===e).map(e=>e.value)}has(e){c.brandCheck(this,FormData)
const t="FormData.has"
c.argumentLengthCheck(arguments,1,t)
e=c.converters.USVString(e,t,"name")
return this[o].findIndex(t=>t.name===e)!==-1}set(e,t,n=undefined){c.brandCheck(this,FormData)
const r="FormData.set"
c.argumentLengthCheck(arguments,2,r)
if(arguments.length===3&&!s(t)){throw new TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'")}e=c.converters.USVString(e,r,"name")
t=s(t)?c.converters.Blob(t,r,"name",{strict:false}):c.converters.USVString(t,r,"name")
n=arguments.length===3?c.converters.USVString(n,r,"name"):undefined
const i=makeEntry(e,t,n)
const a=this[o].findIndex(t=>t.name===e)
if(a!==-1){this[o]=[...this[o].slice(0,a),i,...this[o].slice(a+1).filter(t=>t.name!==e)]}else{this[o].push(i)}}[u.inspect.custom](e,t){const n=this[o].reduce((e,t)=>{if(e[t.name]){if(Array.isArray(e[t.name])){e[t.name].push(t.value)}else{e[t.name]=[e[t.name],t.value]}}else{e[t.name]=t.value}return e},{__proto__:null})
t.depth??=e
t.colors??=true
const s=u.formatWithOptions(t,n)
return`FormData ${s.slice(s.indexOf("]")+2)}`}}r("FormData",FormData,o,"name","value")
Object.defineProperties(FormData.prototype,{append:i,delete:i,get:i,getAll:i,has:i,set:i,[Symbol.toStringTag]:{value:"FormData",configurable:true}})
function makeEntry(e,t,n){if(typeof t==="string"){}else{if(!A(t)){t=t instanceof Blob?new d([t],"blob",{type:t.type}):new a(t,"blob",{type:t.type})}if(n!==undefined){const e={type:t.type,lastModified:t.lastModified}
t=t instanceof l?new d([t],n,e):new a(t,n,e)}}return{name:e,value:t}}e.exports={FormData:FormData,makeEntry:makeEntry}},1059:e=>{const t=Symbol.for("undici.globalOrigin.1")
function getGlobalOrigin(){return globalThis[t]}function setGlobalOrigin(e){if(e===undefined){Object.defineProperty(globalThis,t,{value:undefined,writable:true,enumerable:false,configurable:false})
return}const n=new URL(e)
if(n.protocol!=="http:"&&n.protocol!=="https:"){throw new TypeError(`Only http & https urls are allowed, received ${n.protocol}`)}Object.defineProperty(globalThis,t,{value:n,writable:true,enumerable:false,configurable:false})}e.exports={getGlobalOrigin:getGlobalOrigin,setGlobalOrigin:setGlobalOrigin}},660:(e,t,n)=>{const{kConstruct:s}=n(6443)
const{kEnumerableProperty:r}=n(3440)
const{iteratorMixin:o,isValidHeaderName:i,isValidHeaderValue:a}=n(3168)
const{webidl:A}=n(5893)
const c=n(4589)
const l=n(7975)
const u=Symbol("headers map")
const d=Symbol("headers map sorted")
function isHTTPWhiteSpaceCharCode(e){return e===10||e===13||e===9||e===32}function headerValueNormalize(e){let t=0
let n=e.length
while(n>t&&isHTTPWhiteSpaceCharCode(e.charCodeAt(n-1)))--n
while(n>t&&isHTTPWhiteSpaceCharCode(e.charCodeAt(t)))++t
return t===0&&n===e.length?e:e.substring(t,n)}function fill(e,t){if(Array.isArray(t)){for(let n=0;n<t.length;++n){const s=t[n]
if(s.length!==2){throw A.errors.exception({header:"Headers constructor",message:`expected name/value pair to be length 2, found ${s.length}.`})}appendHeader(e,s[0],s[1])}}else if(typeof t==="object"&&t!==null){const n=Object.keys(t)
for(let s=0;s<n.length;++s){appendHeader(e,n[s],t[n[s]])}}else{throw A.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}}function appendHeader(e,t,n){n=headerValueNormalize(n)
if(!i(t)){throw A.errors.invalidArgument({prefix:"Headers.append",value:t,type:"header name"})}else if(!a(n)){throw A.errors.invalidArgument({prefix:"Headers.append",value:n,type:"header value"})}if(h(e)==="immutable"){throw new TypeError("immutable")}return g(e).append(t,n,false)}function compareHeaderName(e,t){return e[0]<t[0]?-1:1}class HeadersList{cookies=null
constructor(e){if(e instanceof HeadersList){this[u]=new Map(e[u])
this[d]=e[d]
this.cookies=e.cookies===null?null:[...e.cookies]}else{this[u]=new Map(e)
this[d]=null}}contains(e,t){return this[u].has(t?e:e.toLowerCase())}clear(){this[u].clear()
this[d]=null
this.cookies=null}append(e,t,n){this[d]=null
const s=n?e:e.toLowerCase()
const r=this[u].get(s)
if(r){const e=s==="cookie"?"; ":", "
this[u].set(s,{name:r.name,value:`${r.value}${e}${t}`})}else{this[u].set(s,{name:e,value:t})}if(s==="set-cookie"){(this.cookies??=[]).push(t)}}set(e,t,n){this[d]=null
const s=n?e:e.toLowerCase()
if(s==="set-cookie"){this.cookies=[t]}this[u].set(s,{name:e,value:t})}delete(e,t){this[d]=null
if(!t)e=e.toLowerCase()
if(e==="set-cookie"){this.cookies=null}this[u].delete(e)}get(e,t){return this[u].get(t?e:e.toLowerCase())?.value??null}*[Symbol.iterator](){for(const{0:e,1:{value:t}}of this[u]){yield[e,t]}}get entries(){const e={}
if(this[u].size!==0){for(const{name:t,value:n}of this[u].values()){e[t]=n}}return e}rawValues(){return this[u].values()}get entriesList(){const e=[]
if(this[u].size!==0){for(const{0:t,1:{name:n,value:s}}of this[u]){if(t==="set-cookie"){for(const t of this.cookies){e.push([n,t])}}else{e.push([n,s])}}}return e}toSortedArray(){const e=this[u].size
const t=new Array(e)
if(e<=32){if(e===0){return t}const n=this[u][Symbol.iterator]()
const s=n.next().value
t[0]=[s[0],s[1].value]
c(s[1].value!==null)
for(let s=1,r=0,o=0,i=0,a=0,A,l;s<e;++s){l=n.next().value
A=t[s]=[l[0],l[1].value]
c(A[1]!==null)
i=0
o=s
while(i<o){a=i+(o-i>>1)
if(t[a][0]<=A[0]){i=a+1}else{o=a}}if(s!==a){r=s
while(r>i){t[r]=t[--r]}t[i]=A}}if(!n.next().done){throw new TypeError("Unreachable")}return t}else{let e=0
for(const{0:n,1:{value:s}}of this[u]){t[e++]=[n,s]
c(s!==null)}return t.sort(compareHeaderName)}}}class Headers{#J
#$
constructor(e=undefined){A.util.markAsUncloneable(this)
if(e===s){return}this.#$=new HeadersList
this.#J="none"
if(e!==undefined){e=A.converters.HeadersInit(e,"Headers contructor","init")
fill(this,e)}}append(e,t){A.brandCheck(this,Headers)
A.argumentLengthCheck(arguments,2,"Headers.append")
const n="Headers.append"
e=A.converters.ByteString(e,n,"name")
t=A.converters.ByteString(t,n,"value")
return appendHeader(this,e,t)}delete(e){A.brandCheck(this,Headers)
A.argumentLengthCheck(arguments,1,"Headers.delete")
const t="Headers.delete"
e=A.converters.ByteString(e,t,"name")
if(!i(e)){throw A.errors.invalidArgument({prefix:"Headers.delete",value:e,type:"header name"})}if(this.#J==="immutable"){throw new TypeError("immutable")}if(!this.#$.contains(e,false)){return}this.#$.delete(e,false)}get(e){A.brandCheck(this,Headers)
A.argumentLengthCheck(arguments,1,"Headers.get")
const t="Headers.get"
e=A.converters.ByteString(e,t,"name")
if(!i(e)){throw A.errors.invalidArgument({prefix:t,value:e,type:"header name"})}return this.#$.get(e,false)}has(e){A.brandCheck(this,Headers)
A.argumentLengthCheck(arguments,1,"Headers.has")
const t="Headers.has"
e=A.converters.ByteString(e,t,"name")
if(!i(e)){throw A.errors.invalidArgument({prefix:t,value:e,type:"header name"})}return this.#$.contains(e,false)}set(e,t){A.brandCheck(this,Headers)
A.argumentLengthCheck(arguments,2,"Headers.set")
const n="Headers.set"
e=A.converters.ByteString(e,n,"name")
t=A.converters.ByteString(t,n,"value")
t=headerValueNormalize(t)
if(!i(e)){throw A.errors.invalidArgument({prefix:n,value:e,type:"header name"})}else if(!a(t)){throw A.errors.invalidArgument({prefix:n,value:t,type:"header value"})}if(this.#J==="immutable"){throw new TypeError("immutable")}this.#$.set(e,t,false)}getSetCookie(){A.brandCheck(this,Headers)
const e=this.#$.cookies
if(e){return[...e]}return[]}get[d](){if(this.#$[d]){return this.#$[d]}const e=[]
const t=this.#$.toSortedArray()
const n=this.#$.cookies
if(n===null||n.length===1){return this.#$[d]=t}for(let s=0;s<t.length;++s){const{0:r,1:o}=t[s]
if(r==="set-cookie"){for(let t=0;t<n.length;++t){e.push([r,n[t]])}}else{e.push([r,o])}}return this.#$[d]=e}[l.inspect.custom](e,t){t.depth??=e
return`Headers ${l.formatWithOptions(t,this.#$.entries)}`}static getHeadersGuard(e){return e.#J}static setHeadersGuard(e,t){e.#J=t}static getHeadersList(e){return e.#$}static setHeadersList(e,t){e.#$=t}}const{getHeadersGuard:h,setHeadersGuard:f,getHeadersList:g,setHeadersList:p}=Headers
Reflect.deleteProperty(Headers,"getHeadersGuard")
Reflect.deleteProperty(Headers,"setHeadersGuard")
Reflect.deleteProperty(Headers,"getHeadersList")
Reflect.deleteProperty(Headers,"setHeadersList")
o("Headers",Headers,d,0,1)
Object.defineProperties(Headers.prototype,{append:r,delete:r,get:r,has:r,set:r,getSetCookie:r,[Symbol.toStringTag]:{value:"Headers",configurable:true},[l.inspect.custom]:{enumerable:false}})
A.converters.HeadersInit=function(e,t,n){if(A.util.Type(e)==="Object"){const s=Reflect.get(e,Symbol.iterator)
if(!l.types.isProxy(e)&&s===Headers.prototype.entries){try{return g(e).entriesList}catch{}}if(typeof s==="function"){return A.converters["sequence<sequence<ByteString>>"](e,t,n,s.bind(e))}return A.converters["record<ByteString, ByteString>"](e,t,n)}throw A.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}
e.exports={fill:fill,compareHeaderName:compareHeaderName,Headers:Headers,HeadersList:HeadersList,getHeadersGuard:h,setHeadersGuard:f,setHeadersList:p,getHeadersList:g}},4398:(e,t,n)=>{const{makeNetworkError:s,makeAppropriateNetworkError:r,filterResponse:o,makeResponse:i,fromInnerResponse:a}=n(9051)
const{HeadersList:A}=n(660)
const{Request:c,cloneRequest:l}=n(9967)
const u=n(8522)
const{bytesMatch:d,makePolicyContainer:h,clonePolicyContainer:f,requestBadPort:g,TAOCheck:p,appendRequestOriginHeader:E,responseLocationURL:m,requestCurrentURL:C,setRequestReferrerPolicyOnRedirect:I,tryUpgradeRequestToAPotentiallyTrustworthyURL:Q,createOpaqueTimingInfo:B,appendFetchMetadata:y,corsCheck:w,crossOriginResourcePolicyCheck:k,determineRequestsReferrer:b,coarsenedSharedCurrentTime:S,createDeferredPromise:v,isBlobLike:R,sameOrigin:D,isCancelled:N,isAborted:F,isErrorLike:M,fullyReadBody:T,readableStreamClose:L,isomorphicEncode:U,urlIsLocal:x,urlIsHttpHttpsScheme:P,urlHasHttpsScheme:O,clampAndCoarsenConnectionTimingInfo:H,simpleRangeHeaderValue:G,buildContentRange:Y,createInflate:V,extractMimeType:J}=n(3168)
const{kState:$,kDispatcher:W}=n(3627)
const q=n(4589)
const{safelyExtractBody:K,extractBody:z}=n(4492)
const{redirectStatusSet:j,nullBodyStatus:Z,safeMethodsSet:X,requestBodyHeader:ee,subresourceSet:te}=n(4495)
const ne=n(8474)
const{Readable:se,pipeline:re,finished:oe}=n(7075)
const{addAbortListener:ie,isErrored:ae,isReadable:Ae,bufferToLowerCasedHeaderName:ce}=n(3440)
const{dataURLProcessor:le,serializeAMimeType:ue,minimizeSupportedMimeType:de}=n(1900)
const{getGlobalDispatcher:he}=n(2581)
const{webidl:fe}=n(5893)
const{STATUS_CODES:ge}=n(7067)
const pe=["GET","HEAD"]
const Ee=typeof __UNDICI_IS_NODE__!=="undefined"||typeof esbuildDetection!=="undefined"?"node":"undici"
let me
class Fetch extends ne{constructor(e){super()
this.dispatcher=e
this.connection=null
this.dump=false
this.state="ongoing"}terminate(e){if(this.state!=="ongoing"){return}this.state="terminated"
this.connection?.destroy(e)
this.emit("terminated",e)}abort(e){if(this.state!=="ongoing"){return}this.state="aborted"
if(!e){e=new DOMException("The operation was aborted.","AbortError")}this.serializedAbortReason=e
this.connection?.destroy(e)
this.emit("terminated",e)}}function handleFetchDone(e){finalizeAndReportTiming(e,"fetch")}function fetch(e,t=undefined){fe.argumentLengthCheck(arguments,1,"globalThis.fetch")
let n=v()
let s
try{s=new c(e,t)}catch(e){n.reject(e)
return n.promise}const r=s[$]
if(s.signal.aborted){abortFetch(n,r,null,s.signal.reason)
return n.promise}const o=r.client.globalObject
if(o?.constructor?.name==="ServiceWorkerGlobalScope"){r.serviceWorkers="none"}let i=null
let A=false
let l=null
ie(s.signal,()=>{A=true
q(l!=null)
l.abort(s.signal.reason)
const e=i?.deref()
abortFetch(n,r,e,s.signal.reason)})
const processResponse=e=>{if(A){return}if(e.aborted){abortFetch(n,r,i,l.serializedAbortReason)
return}if(e.type==="error"){n.reject(new TypeError("fetch failed",{cause:e.error}))
return}i=new WeakRef(a(e,"immutable"))
n.resolve(i.deref())
n=null}
l=fetching({request:r,processResponseEndOfBody:handleFetchDone,processResponse:processResponse,dispatcher:s[W]})
return n.promise}function finalizeAndReportTiming(e,t="other"){if(e.type==="error"&&e.aborted){return}if(!e.urlList?.length){return}const n=e.urlList[0]
let s=e.timingInfo
let r=e.cacheState
if(!P(n)){return}if(s===null){return}if(!e.timingAllowPassed){s=B({startTime:s.startTime})
r=""}s.endTime=S()
e.timingInfo=s
Ce(s,n.href,t,globalThis,r)}const Ce=performance.markResourceTiming
function abortFetch(e,t,n,s){if(e){e.reject(s)}if(t.body!=null&&Ae(t.body?.stream)){t.body.stream.cancel(s).catch(e=>{if(e.code==="ERR_INVALID_STATE"){return}throw e})}if(n==null){return}const r=n[$]
if(r.body!=null&&Ae(r.body?.stream)){r.body.stream.cancel(s).catch(e=>{if(e.code==="ERR_INVALID_STATE"){return}throw e})}}function fetching({request:e,processRequestBodyChunkLength:t,processRequestEndOfBody:n,processResponse:s,processResponseEndOfBody:r,processResponseConsumeBody:o,useParallelQueue:i=false,dispatcher:a=he()}){q(a)
let A=null
let c=false
if(e.client!=null){A=e.client.globalObject
c=e.client.crossOriginIsolatedCapability}const l=S(c)
const u=B({startTime:l})
const d={controller:new Fetch(a),request:e,timingInfo:u,processRequestBodyChunkLength:t,processRequestEndOfBody:n,processResponse:s,processResponseConsumeBody:o,processResponseEndOfBody:r,taskDestination:A,crossOriginIsolatedCapability:c}
q(!e.body||e.body.stream)
if(e.window==="client"){e.window=e.client?.globalObject?.constructor?.name==="Window"?e.client:"no-window"}if(e.origin==="client"){e.origin=e.client.origin}if(e.policyContainer==="client"){if(e.client!=null){e.policyContainer=f(e.client.policyContainer)}else{e.policyContainer=h()}}if(!e.headersList.contains("accept",true)){const t="*/*"
e.headersList.append("accept",t,true)}if(!e.headersList.contains("accept-language",true)){e.headersList.append("accept-language","*",true)}if(e.priority===null){}if(te.has(e.destination)){}mainFetch(d).catch(e=>{d.controller.terminate(e)})
return d.controller}async function mainFetch(e,t=false){const n=e.request
let r=null
if(n.localURLsOnly&&!x(C(n))){r=s("local URLs only")}Q(n)
if(g(n)==="blocked"){r=s("bad port")}if(n.referrerPolicy===""){n.referrerPolicy=n.policyContainer.referrerPolicy}if(n.referrer!=="no-referrer"){n.referrer=b(n)}if(r===null){r=await(async()=>{const t=C(n)
if(D(t,n.url)&&n.responseTainting==="basic"||t.protocol==="data:"||(n.mode==="navigate"||n.mode==="websocket")){n.responseTainting="basic"
return await schemeFetch(e)}if(n.mode==="same-origin"){return s('request mode cannot be "same-origin"')}if(n.mode==="no-cors"){if(n.redirect!=="follow"){return s('redirect mode cannot be "follow" for "no-cors" request')}n.responseTainting="opaque"
return await schemeFetch(e)}if(!P(C(n))){return s("URL scheme must be a HTTP(S) scheme")}n.responseTainting="cors"
return await httpFetch(e)})()}if(t){return r}if(r.status!==0&&!r.internalResponse){if(n.responseTainting==="cors"){}if(n.responseTainting==="basic"){r=o(r,"basic")}else if(n.responseTainting==="cors"){r=o(r,"cors")}else if(n.responseTainting==="opaque"){r=o(r,"opaque")}else{q(false)}}let i=r.status===0?r:r.internalResponse
if(i.urlList.length===0){i.urlList.push(...n.urlList)}if(!n.timingAllowFailed){r.timingAllowPassed=true}if(r.type==="opaque"&&i.status===206&&i.rangeRequested&&!n.headers.contains("range",true)){r=i=s()}if(r.status!==0&&(n.method==="HEAD"||n.method==="CONNECT"||Z.includes(i.status))){i.body=null
e.controller.dump=true}if(n.integrity){const processBodyError=t=>fetchFinale(e,s(t))
if(n.responseTainting==="opaque"||r.body==null){processBodyError(r.error)
return}const processBody=t=>{if(!d(t,n.integrity)){processBodyError("integrity mismatch")
return}r.body=K(t)[0]
fetchFinale(e,r)}
await T(r.body,processBody,processBodyError)}else{fetchFinale(e,r)}}function schemeFetch(e){if(N(e)&&e.request.redirectCount===0){return Promise.resolve(r(e))}const{request:t}=e
const{protocol:o}=C(t)
switch(o){case"about:":{return Promise.resolve(s("about scheme is not supported"))}case"blob:":{if(!me){me=n(4573).resolveObjectURL}const e=C(t)
if(e.search.length!==0){return Promise.resolve(s("NetworkError when attempting to fetch resource."))}const r=me(e.toString())
if(t.method!=="GET"||!R(r)){return Promise.resolve(s("invalid method"))}const o=i()
const a=r.size
const A=U(`${a}`)
const c=r.type
if(!t.headersList.contains("range",true)){const e=z(r)
o.statusText="OK"
o.body=e[0]
o.headersList.set("content-length",A,true)
o.headersList.set("content-type",c,true)}else{o.rangeRequested=true
const e=t.headersList.get("range",true)
const n=G(e,true)
if(n==="failure"){return Promise.resolve(s("failed to fetch the data URL"))}let{rangeStartValue:i,rangeEndValue:A}=n
if(i===null){i=a-A
A=i+A-1}else{if(i>=a){return Promise.resolve(s("Range start is greater than the blob's size."))}if(A===null||A>=a){A=a-1}}const l=r.slice(i,A,c)
const u=z(l)
o.body=u[0]
const d=U(`${l.size}`)
const h=Y(i,A,a)
o.status=206
o.statusText="Partial Content"
o.headersList.set("content-length",d,true)
o.headersList.set("content-type",c,true)
o.headersList.set("content-range",h,true)}return Promise.resolve(o)}case"data:":{const e=C(t)
const n=le(e)
if(n==="failure"){return Promise.resolve(s("failed to fetch the data URL"))}const r=ue(n.mimeType)
return Promise.resolve(i({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:r}]],body:K(n.body)[0]}))}case"file:":{return Promise.resolve(s("not implemented... yet..."))}case"http:":case"https:":{return httpFetch(e).catch(e=>s(e))}default:{return Promise.resolve(s("unknown scheme"))}}}function finalizeResponse(e,t){e.request.done=true
if(e.processResponseDone!=null){queueMicrotask(()=>e.processResponseDone(t))}}function fetchFinale(e,t){let n=e.timingInfo
const processResponseEndOfBody=()=>{const s=Date.now()
if(e.request.destination==="document"){e.controller.fullTimingInfo=n}e.controller.reportTimingSteps=()=>{if(e.request.url.protocol!=="https:"){return}n.endTime=s
let r=t.cacheState
const o=t.bodyInfo
if(!t.timingAllowPassed){n=B(n)
r=""}let i=0
if(e.request.mode!=="navigator"||!t.hasCrossOriginRedirects){i=t.status
const e=J(t.headersList)
if(e!=="failure"){o.contentType=de(e)}}if(e.request.initiatorType!=null){Ce(n,e.request.url.href,e.request.initiatorType,globalThis,r,o,i)}}
const processResponseEndOfBodyTask=()=>{e.request.done=true
if(e.processResponseEndOfBody!=null){queueMicrotask(()=>e.processResponseEndOfBody(t))}if(e.request.initiatorType!=null){e.controller.reportTimingSteps()}}
queueMicrotask(()=>processResponseEndOfBodyTask())}
if(e.processResponse!=null){queueMicrotask(()=>{e.processResponse(t)
e.processResponse=null})}const s=t.type==="error"?t:t.internalResponse??t
if(s.body==null){processResponseEndOfBody()}else{oe(s.body.stream,()=>{processResponseEndOfBody()})}}async function httpFetch(e){const t=e.request
let n=null
let r=null
const o=e.timingInfo
if(t.serviceWorkers==="all"){}if(n===null){if(t.redirect==="follow"){t.serviceWorkers="none"}r=n=await httpNetworkOrCacheFetch(e)
if(t.responseTainting==="cors"&&w(t,n)==="failure"){return s("cors failure")}if(p(t,n)==="failure"){t.timingAllowFailed=true}}if((t.responseTainting==="opaque"||n.type==="opaque")&&k(t.origin,t.client,t.destination,r)==="blocked"){return s("blocked")}if(j.has(r.status)){if(t.redirect!=="manual"){e.controller.connection.destroy(undefined,false)}if(t.redirect==="error"){n=s("unexpected redirect")}else if(t.redirect==="manual"){n=r}else if(t.redirect==="follow"){n=await httpRedirectFetch(e,n)}else{q(false)}}n.timingInfo=o
return n}function httpRedirectFetch(e,t){const n=e.request
const r=t.internalResponse?t.internalResponse:t
let o
try{o=m(r,C(n).hash)
if(o==null){return t}}catch(e){return Promise.resolve(s(e))}if(!P(o)){return Promise.resolve(s("URL scheme must be a HTTP(S) scheme"))}if(n.redirectCount===20){return Promise.resolve(s("redirect count exceeded"))}n.redirectCount+=1
if(n.mode==="cors"&&(o.username||o.password)&&!D(n,o)){return Promise.resolve(s('cross origin not allowed for request mode "cors"'))}if(n.responseTainting==="cors"&&(o.username||o.password)){return Promise.resolve(s('URL cannot contain credentials for request mode "cors"'))}if(r.status!==303&&n.body!=null&&n.body.source==null){return Promise.resolve(s())}if([301,302].includes(r.status)&&n.method==="POST"||r.status===303&&!pe.includes(n.method)){n.method="GET"
n.body=null
for(const e of ee){n.headersList.delete(e)}}if(!D(C(n),o)){n.headersList.delete("authorization",true)
n.headersList.delete("proxy-authorization",true)
n.headersList.delete("cookie",true)
n.headersList.delete("host",true)}if(n.body!=null){q(n.body.source!=null)
n.body=K(n.body.source)[0]}const i=e.timingInfo
i.redirectEndTime=i.postRedirectStartTime=S(e.crossOriginIsolatedCapability)
if(i.redirectStartTime===0){i.redirectStartTime=i.startTime}n.urlList.push(o)
I(n,r)
return mainFetch(e,true)}async function httpNetworkOrCacheFetch(e,t=false,n=false){const o=e.request
let i=null
let a=null
let A=null
const c=null
const u=false
if(o.window==="no-window"&&o.redirect==="error"){i=e
a=o}else{a=l(o)
i={...e}
i.request=a}const d=o.credentials==="include"||o.credentials==="same-origin"&&o.responseTainting==="basic"
const h=a.body?a.body.length:null
let f=null
if(a.body==null&&["POST","PUT"].includes(a.method)){f="0"}if(h!=null){f=U(`${h}`)}if(f!=null){a.headersList.append("content-length",f,true)}if(h!=null&&a.keepalive){}if(a.referrer instanceof URL){a.headersList.append("referer",U(a.referrer.href),true)}E(a)
y(a)
if(!a.headersList.contains("user-agent",true)){a.headersList.append("user-agent",Ee)}if(a.cache==="default"&&(a.headersList.contains("if-modified-since",true)||a.headersList.contains("if-none-match",true)||a.headersList.contains("if-unmodified-since",true)||a.headersList.contains("if-match",true)||a.headersList.contains("if-range",true))){a.cache="no-store"}if(a.cache==="no-cache"&&!a.preventNoCacheCacheControlHeaderModification&&!a.headersList.contains("cache-control",true)){a.headersList.append("cache-control","max-age=0",true)}if(a.cache==="no-store"||a.cache==="reload"){if(!a.headersList.contains("pragma",true)){a.headersList.append("pragma","no-cache",true)}if(!a.headersList.contains("cache-control",true)){a.headersList.append("cache-control","no-cache",true)}}if(a.headersList.contains("range",true)){a.headersList.append("accept-encoding","identity",true)}if(!a.headersList.contains("accept-encoding",true)){if(O(C(a))){a.headersList.append("accept-encoding","br, gzip, deflate",true)}else{a.headersList.append("accept-encoding","gzip, deflate",true)}}a.headersList.delete("host",true)
if(d){}if(c==null){a.cache="no-store"}if(a.cache!=="no-store"&&a.cache!=="reload"){}if(A==null){if(a.cache==="only-if-cached"){return s("only if cached")}const e=await httpNetworkFetch(i,d,n)
if(!X.has(a.method)&&e.status>=200&&e.status<=399){}if(u&&e.status===304){}if(A==null){A=e}}A.urlList=[...a.urlList]
if(a.headersList.contains("range",true)){A.rangeRequested=true}A.requestIncludesCredentials=d
if(A.status===407){if(o.window==="no-window"){return s()}if(N(e)){return r(e)}return s("proxy authentication required")}if(A.status===421&&!n&&(o.body==null||o.body.source!=null)){if(N(e)){return r(e)}e.controller.connection.destroy()
A=await httpNetworkOrCacheFetch(e,t,true)}if(t){}return A}async function httpNetworkFetch(e,t=false,n=false){q(!e.controller.connection||e.controller.connection.destroyed)
e.controller.connection={abort:null,destroyed:false,destroy(e,t=true){if(!this.destroyed){this.destroyed=true
if(t){this.abort?.(e??new DOMException("The operation was aborted.","AbortError"))}}}}
const o=e.request
let a=null
const c=e.timingInfo
const l=null
if(l==null){o.cache="no-store"}const d=n?"yes":"no"
if(o.mode==="websocket"){}else{}let h=null
if(o.body==null&&e.processRequestEndOfBody){queueMicrotask(()=>e.processRequestEndOfBody())}else if(o.body!=null){const processBodyChunk=async function*(t){if(N(e)){return}yield t
e.processRequestBodyChunkLength?.(t.byteLength)}
const processEndOfBody=()=>{if(N(e)){return}if(e.processRequestEndOfBody){e.processRequestEndOfBody()}}
const processBodyError=t=>{if(N(e)){return}if(t.name==="AbortError"){e.controller.abort()}else{e.controller.terminate(t)}}
h=async function*(){try{for await(const e of o.body.stream){yield*processBodyChunk(e)}processEndOfBody()}catch(e){processBodyError(e)}}()}try{const{body:t,status:n,statusText:s,headersList:r,socket:o}=await dispatch({body:h})
if(o){a=i({status:n,statusText:s,headersList:r,socket:o})}else{const o=t[Symbol.asyncIterator]()
e.controller.next=()=>o.next()
a=i({status:n,statusText:s,headersList:r})}}catch(t){if(t.name==="AbortError"){e.controller.connection.destroy()
return r(e,t)}return s(t)}const pullAlgorithm=async()=>{await e.controller.resume()}
const cancelAlgorithm=t=>{if(!N(e)){e.controller.abort(t)}}
const f=new ReadableStream({async start(t){e.controller.controller=t},async pull(e){await pullAlgorithm(e)},async cancel(e){await cancelAlgorithm(e)},type:"bytes"})
a.body={stream:f,source:null,length:null}
if(!e.controller.resume){e.controller.on("terminated",onAborted)}e.controller.resume=async()=>{while(true){let t
let n
try{const{done:n,value:s}=await e.controller.next()
if(F(e)){break}t=n?undefined:s}catch(s){if(e.controller.ended&&!c.encodedBodySize){t=undefined}else{t=s
n=true}}if(t===undefined){L(e.controller.controller)
finalizeResponse(e,a)
return}c.decodedBodySize+=t?.byteLength??0
if(n){e.controller.terminate(t)
return}const s=new Uint8Array(t)
if(s.byteLength){e.controller.controller.enqueue(s)}if(ae(f)){e.controller.terminate()
return}if(e.controller.controller.desiredSize<=0){return}}}
function onAborted(t){if(F(e)){a.aborted=true
if(Ae(f)){e.controller.controller.error(e.controller.serializedAbortReason)}}else{if(Ae(f)){e.controller.controller.error(new TypeError("terminated",{cause:M(t)?t:undefined}))}}e.controller.connection.destroy()}return a
function dispatch({body:t}){const n=C(o)
const s=e.controller.dispatcher
return new Promise((r,i)=>s.dispatch({path:n.pathname+n.search,origin:n.origin,method:o.method,body:s.isMockActive?o.body&&(o.body.source||o.body.stream):t,headers:o.headersList.entries,maxRedirections:0,upgrade:o.mode==="websocket"?"websocket":undefined},{body:null,abort:null,onConnect(t){const{connection:n}=e.controller
c.finalConnectionTimingInfo=H(undefined,c.postRedirectStartTime,e.crossOriginIsolatedCapability)
if(n.destroyed){t(new DOMException("The operation was aborted.","AbortError"))}else{e.controller.on("terminated",t)
this.abort=n.abort=t}c.finalNetworkRequestStartTime=S(e.crossOriginIsolatedCapability)},onResponseStarted(){c.finalNetworkResponseStartTime=S(e.crossOriginIsolatedCapability)},onHeaders(e,t,n,s){if(e<200){return}let i=""
const a=new A
for(let e=0;e<t.length;e+=2){a.append(ce(t[e]),t[e+1].toString("latin1"),true)}i=a.get("location",true)
const c=[]
const l=i&&o.redirect==="follow"&&j.has(e)
if(o.method!=="HEAD"&&o.method!=="CONNECT"&&!Z.includes(e)&&!l){const e=a.get("content-encoding",true)
const t=e?e.toLowerCase().split(","):[]
const n=5
if(t.length>n){this.abort(new Error(`too many content-encodings in response: ${t.length}, maximum allowed is ${n}`))
return true}for(let e=t.length-1;e>=0;--e){const n=t[e].trim()
if(n==="x-gzip"||n==="gzip"){c.push(u.createGunzip({flush:u.constants.Z_SYNC_FLUSH,finishFlush:u.constants.Z_SYNC_FLUSH}))}else if(n==="deflate"){c.push(V({flush:u.constants.Z_SYNC_FLUSH,finishFlush:u.constants.Z_SYNC_FLUSH}))}else if(n==="br"){c.push(u.createBrotliDecompress({flush:u.constants.BROTLI_OPERATION_FLUSH,finishFlush:u.constants.BROTLI_OPERATION_FLUSH}))}else{c.length=0
break}}}this.body=new se({read:n})
const d=this.onError.bind(this)
r({status:e,statusText:s,headersList:a,body:c.length?re(this.body,...c,e=>{if(e){this.onError(e)}}).on("error",d):this.body.on("error",d)})
return true},onData(t){if(e.controller.dump){return}const n=t
c.encodedBodySize+=n.byteLength
return this.body.push(n)},onComplete(){if(this.abort){e.controller.off("terminated",this.abort)}e.controller.ended=true
this.body.push(null)},onError(t){if(this.abort){e.controller.off("terminated",this.abort)}this.body?.destroy(t)
e.controller.terminate(t)
i(t)},onUpgrade(e,t,n){if(e!==101){return}const s=new A
for(let e=0;e<t.length;e+=2){s.append(ce(t[e]),t[e+1].toString("latin1"),true)}r({status:e,statusText:ge[e],headersList:s,socket:n})
return true}}))}}e.exports={fetch:fetch,Fetch:Fetch,fetching:fetching,finalizeAndReportTiming:finalizeAndReportTiming}},9967:(e,t,n)=>{const{extractBody:s,mixinBody:r,cloneBody:o,bodyUnusable:i}=n(4492)
const{Headers:a,fill:A,HeadersList:c,setHeadersGuard:l,getHeadersGuard:u,setHeadersList:d,getHeadersList:h}=n(660)
const{FinalizationRegistry:f}=n(6653)()
const g=n(3440)
const p=n(7975)
const{isValidHTTPToken:E,sameOrigin:m,environmentSettingsObject:C}=n(3168)
const{forbiddenMethodsSet:I,corsSafeListedMethodsSet:Q,referrerPolicy:B,requestRedirect:y,requestMode:w,requestCredentials:k,requestCache:b,requestDuplex:S}=n(4495)
const{kEnumerableProperty:v,normalizedMethodRecordsBase:R,normalizedMethodRecords:D}=g
const{kHeaders:N,kSignal:F,kState:M,kDispatcher:T}=n(3627)
const{webidl:L}=n(5893)
const{URLSerializer:U}=n(1900)
const{kConstruct:x}=n(6443)
const P=n(4589)
const{getMaxListeners:O,setMaxListeners:H,getEventListeners:G,defaultMaxListeners:Y}=n(8474)
const V=Symbol("abortController")
const J=new f(({signal:e,abort:t})=>{e.removeEventListener("abort",t)})
const $=new WeakMap
function buildAbort(e){return abort
function abort(){const t=e.deref()
if(t!==undefined){J.unregister(abort)
this.removeEventListener("abort",abort)
t.abort(this.reason)
const e=$.get(t.signal)
if(e!==undefined){if(e.size!==0){for(const t of e){const e=t.deref()
if(e!==undefined){e.abort(this.reason)}}e.clear()}$.delete(t.signal)}}}}let W=false
class Request{constructor(e,t={}){L.util.markAsUncloneable(this)
if(e===x){return}const n="Request constructor"
L.argumentLengthCheck(arguments,1,n)
e=L.converters.RequestInfo(e,n,"input")
t=L.converters.RequestInit(t,n,"init")
let r=null
let o=null
const u=C.settingsObject.baseUrl
let f=null
if(typeof e==="string"){this[T]=t.dispatcher
let n
try{n=new URL(e,u)}catch(t){throw new TypeError("Failed to parse URL from "+e,{cause:t})}if(n.username||n.password){throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+e)}r=makeRequest({urlList:[n]})
o="cors"}else{this[T]=t.dispatcher||e[T]
P(e instanceof Request)
r=e[M]
f=e[F]}const p=C.settingsObject.origin
let B="client"
if(r.window?.constructor?.name==="EnvironmentSettingsObject"&&m(r.window,p)){B=r.window}if(t.window!=null){throw new TypeError(`'window' option '${B}' must be null`)}if("window"in t){B="no-window"}r=makeRequest({method:r.method,headersList:r.headersList,unsafeRequest:r.unsafeRequest,client:C.settingsObject,window:B,priority:r.priority,origin:r.origin,referrer:r.referrer,referrerPolicy:r.referrerPolicy,mode:r.mode,credentials:r.credentials,cache:r.cache,redirect:r.redirect,integrity:r.integrity,keepalive:r.keepalive,reloadNavigation:r.reloadNavigation,historyNavigation:r.historyNavigation,urlList:[...r.urlList]})
const y=Object.keys(t).length!==0
if(y){if(r.mode==="navigate"){r.mode="same-origin"}r.reloadNavigation=false
r.historyNavigation=false
r.origin="client"
r.referrer="client"
r.referrerPolicy=""
r.url=r.urlList[r.urlList.length-1]
r.urlList=[r.url]}if(t.referrer!==undefined){const e=t.referrer
if(e===""){r.referrer="no-referrer"}else{let t
try{t=new URL(e,u)}catch(t){throw new TypeError(`Referrer "${e}" is not a valid URL.`,{cause:t})}if(t.protocol==="about:"&&t.hostname==="client"||p&&!m(t,C.settingsObject.baseUrl)){r.referrer="client"}else{r.referrer=t}}}if(t.referrerPolicy!==undefined){r.referrerPolicy=t.referrerPolicy}let w
if(t.mode!==undefined){w=t.mode}else{w=o}if(w==="navigate"){throw L.errors.exception({header:"Request constructor",message:"invalid request mode navigate."})}if(w!=null){r.mode=w}if(t.credentials!==undefined){r.credentials=t.credentials}if(t.cache!==undefined){r.cache=t.cache}if(r.cache==="only-if-cached"&&r.mode!=="same-origin"){throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode")}if(t.redirect!==undefined){r.redirect=t.redirect}if(t.integrity!=null){r.integrity=String(t.integrity)}if(t.keepalive!==undefined){r.keepalive=Boolean(t.keepalive)}if(t.method!==undefined){let e=t.method
const n=D[e]
if(n!==undefined){r.method=n}else{if(!E(e)){throw new TypeError(`'${e}' is not a valid HTTP method.`)}const t=e.toUpperCase()
if(I.has(t)){throw new TypeError(`'${e}' HTTP method is unsupported.`)}e=R[t]??e
r.method=e}if(!W&&r.method==="patch"){process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.",{code:"UNDICI-FETCH-patch"})
W=true}}if(t.signal!==undefined){f=t.signal}this[M]=r
const k=new AbortController
this[F]=k.signal
if(f!=null){if(!f||typeof f.aborted!=="boolean"||typeof f.addEventListener!=="function"){throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.")}if(f.aborted){k.abort(f.reason)}else{this[V]=k
const e=new WeakRef(k)
const t=buildAbort(e)
try{if(typeof O==="function"&&O(f)===Y){H(1500,f)}else if(G(f,"abort").length>=Y){H(1500,f)}}catch{}g.addAbortListener(f,t)
J.register(k,{signal:f,abort:t},t)}}this[N]=new a(x)
d(this[N],r.headersList)
l(this[N],"request")
if(w==="no-cors"){if(!Q.has(r.method)){throw new TypeError(`'${r.method} is unsupported in no-cors mode.`)}l(this[N],"request-no-cors")}if(y){const e=h(this[N])
const n=t.headers!==undefined?t.headers:new c(e)
e.clear()
if(n instanceof c){for(const{name:t,value:s}of n.rawValues()){e.append(t,s,false)}e.cookies=n.cookies}else{A(this[N],n)}}const b=e instanceof Request?e[M].body:null
if((t.body!=null||b!=null)&&(r.method==="GET"||r.method==="HEAD")){throw new TypeError("Request with GET/HEAD method cannot have body.")}let S=null
if(t.body!=null){const[e,n]=s(t.body,r.keepalive)
S=e
if(n&&!h(this[N]).contains("content-type",true)){this[N].append("content-type",n)}}const v=S??b
if(v!=null&&v.source==null){if(S!=null&&t.duplex==null){throw new TypeError("RequestInit: duplex option is required when sending a body.")}if(r.mode!=="same-origin"&&r.mode!=="cors"){throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or "cors"')}r.useCORSPreflightFlag=true}let U=v
if(S==null&&b!=null){if(i(e)){throw new TypeError("Cannot construct a Request with a Request object that has already been used.")}const t=new TransformStream
b.stream.pipeThrough(t)
U={source:b.source,length:b.length,stream:t.readable}}this[M].body=U}get method(){L.brandCheck(this,Request)
return this[M].method}get url(){L.brandCheck(this,Request)
return U(this[M].url)}get headers(){L.brandCheck(this,Request)
return this[N]}get destination(){L.brandCheck(this,Request)
return this[M].destination}get referrer(){L.brandCheck(this,Request)
if(this[M].referrer==="no-referrer"){return""}if(this[M].referrer==="client"){return"about:client"}return this[M].referrer.toString()}get referrerPolicy(){L.brandCheck(this,Request)
return this[M].referrerPolicy}get mode(){L.brandCheck(this,Request)
return this[M].mode}get credentials(){return this[M].credentials}get cache(){L.brandCheck(this,Request)
return this[M].cache}get redirect(){L.brandCheck(this,Request)
return this[M].redirect}get integrity(){L.brandCheck(this,Request)
return this[M].integrity}get keepalive(){L.brandCheck(this,Request)
return this[M].keepalive}get isReloadNavigation(){L.brandCheck(this,Request)
return this[M].reloadNavigation}get isHistoryNavigation(){L.brandCheck(this,Request)
return this[M].historyNavigation}get signal(){L.brandCheck(this,Request)
return this[F]}get body(){L.brandCheck(this,Request)
return this[M].body?this[M].body.stream:null}get bodyUsed(){L.brandCheck(this,Request)
return!!this[M].body&&g.isDisturbed(this[M].body.stream)}get duplex(){L.brandCheck(this,Request)
return"half"}clone(){L.brandCheck(this,Request)
if(i(this)){throw new TypeError("unusable")}const e=cloneRequest(this[M])
const t=new AbortController
if(this.signal.aborted){t.abort(this.signal.reason)}else{let e=$.get(this.signal)
if(e===undefined){e=new Set
$.set(this.signal,e)}const n=new WeakRef(t)
e.add(n)
g.addAbortListener(t.signal,buildAbort(n))}return fromInnerRequest(e,t.signal,u(this[N]))}[p.inspect.custom](e,t){if(t.depth===null){t.depth=2}t.colors??=true
const n={method:this.method,url:this.url,headers:this.headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.isHistoryNavigation,signal:this.signal}
return`Request ${p.formatWithOptions(t,n)}`}}r(Request)
function makeRequest(e){return{method:e.method??"GET",localURLsOnly:e.localURLsOnly??false,unsafeRequest:e.unsafeRequest??false,body:e.body??null,client:e.client??null,reservedClient:e.reservedClient??null,replacesClientId:e.replacesClientId??"",window:e.window??"client",keepalive:e.keepalive??false,serviceWorkers:e.serviceWorkers??"all",initiator:e.initiator??"",destination:e.destination??"",priority:e.priority??null,origin:e.origin??"client",policyContainer:e.policyContainer??"client",referrer:e.referrer??"client",referrerPolicy:e.referrerPolicy??"",mode:e.mode??"no-cors",useCORSPreflightFlag:e.useCORSPreflightFlag??false,credentials:e.credentials??"same-origin",useCredentials:e.useCredentials??false,cache:e.cache??"default",redirect:e.redirect??"follow",integrity:e.integrity??"",cryptoGraphicsNonceMetadata:e.cryptoGraphicsNonceMetadata??"",parserMetadata:e.parserMetadata??"",reloadNavigation:e.reloadNavigation??false,historyNavigation:e.historyNavigation??false,userActivation:e.userActivation??false,taintedOrigin:e.taintedOrigin??false,redirectCount:e.redirectCount??0,responseTainting:e.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:e.preventNoCacheCacheControlHeaderModification??false,done:e.done??false,timingAllowFailed:e.timingAllowFailed??false,urlList:e.urlList,url:e.urlList[0],headersList:e.headersList?new c(e.headersList):new c}}function cloneRequest(e){const t=makeRequest({...e,body:null})
if(e.body!=null){t.body=o(t,e.body)}return t}function fromInnerRequest(e,t,n){const s=new Request(x)
s[M]=e
s[F]=t
s[N]=new a(x)
d(s[N],e.headersList)
l(s[N],n)
return s}Object.defineProperties(Request.prototype,{method:v,url:v,headers:v,redirect:v,clone:v,signal:v,duplex:v,destination:v,body:v,bodyUsed:v,isHistoryNavigation:v,isReloadNavigation:v,keepalive:v,integrity:v,cache:v,credentials:v,attribute:v,referrerPolicy:v,referrer:v,mode:v,[Symbol.toStringTag]:{value:"Request",configurable:true}})
L.converters.Request=L.interfaceConverter(Request)
L.converters.RequestInfo=function(e,t,n){if(typeof e==="string"){return L.converters.USVString(e,t,n)}if(e instanceof Request){return L.converters.Request(e,t,n)}return L.converters.USVString(e,t,n)}
L.converters.AbortSignal=L.interfaceConverter(AbortSignal)
L.converters.RequestInit=L.dictionaryConverter([{key:"method",converter:L.converters.ByteString},{key:"headers",converter:L.converters.HeadersInit},{key:"body",converter:L.nullableConverter(L.converters.BodyInit)},{key:"referrer",converter:L.converters.USVString},{key:"referrerPolicy",converter:L.converters.DOMString,allowedValues:B},{key:"mode",converter:L.converters.DOMString,allowedValues:w},{key:"credentials",converter:L.converters.DOMString,allowedValues:k},{key:"cache",converter:L.converters.DOMString,allowedValues:b},{key:"redirect",converter:L.converters.DOMString,allowedValues:y},{key:"integrity",converter:L.converters.DOMString},{key:"keepalive",converter:L.converters.boolean},{key:"signal",converter:L.nullableConverter(e=>L.converters.AbortSignal(e,"RequestInit","signal",{strict:false}))},{key:"window",converter:L.converters.any},{key:"duplex",converter:L.converters.DOMString,allowedValues:S},{key:"dispatcher",converter:L.converters.any}])
e.exports={Request:Request,makeRequest:makeRequest,fromInnerRequest:fromInnerRequest,cloneRequest:cloneRequest}},9051:(e,t,n)=>{const{Headers:s,HeadersList:r,fill:o,getHeadersGuard:i,setHeadersGuard:a,setHeadersList:A}=n(660)
const{extractBody:c,cloneBody:l,mixinBody:u,hasFinalizationRegistry:d,streamRegistry:h,bodyUnusable:f}=n(4492)
const g=n(3440)
const p=n(7975)
const{kEnumerableProperty:E}=g
const{isValidReasonPhrase:m,isCancelled:C,isAborted:I,isBlobLike:Q,serializeJavascriptValueToJSONString:B,isErrorLike:y,isomorphicEncode:w,environmentSettingsObject:k}=n(3168)
const{redirectStatusSet:b,nullBodyStatus:S}=n(4495)
const{kState:v,kHeaders:R}=n(3627)
const{webidl:D}=n(5893)
const{FormData:N}=n(5910)
const{URLSerializer:F}=n(1900)
const{kConstruct:M}=n(6443)
const T=n(4589)
const{types:L}=n(7975)
const U=new TextEncoder("utf-8")
class Response{static error(){const e=fromInnerResponse(makeNetworkError(),"immutable")
return e}static json(e,t={}){D.argumentLengthCheck(arguments,1,"Response.json")
if(t!==null){t=D.converters.ResponseInit(t)}const n=U.encode(B(e))
const s=c(n)
const r=fromInnerResponse(makeResponse({}),"response")
initializeResponse(r,t,{body:s[0],type:"application/json"})
return r}static redirect(e,t=302){D.argumentLengthCheck(arguments,1,"Response.redirect")
e=D.converters.USVString(e)
t=D.converters["unsigned short"](t)
let n
try{n=new URL(e,k.settingsObject.baseUrl)}catch(t){throw new TypeError(`Failed to parse URL from ${e}`,{cause:t})}if(!b.has(t)){throw new RangeError(`Invalid status code ${t}`)}const s=fromInnerResponse(makeResponse({}),"immutable")
s[v].status=t
const r=w(F(n))
s[v].headersList.append("location",r,true)
return s}constructor(e=null,t={}){D.util.markAsUncloneable(this)
if(e===M){return}if(e!==null){e=D.converters.BodyInit(e)}t=D.converters.ResponseInit(t)
this[v]=makeResponse({})
this[R]=new s(M)
a(this[R],"response")
A(this[R],this[v].headersList)
let n=null
if(e!=null){const[t,s]=c(e)
n={body:t,type:s}}initializeResponse(this,t,n)}get type(){D.brandCheck(this,Response)
return this[v].type}get url(){D.brandCheck(this,Response)
const e=this[v].urlList
const t=e[e.length-1]??null
if(t===null){return""}return F(t,true)}get redirected(){D.brandCheck(this,Response)
return this[v].urlList.length>1}get status(){D.brandCheck(this,Response)
return this[v].status}get ok(){D.brandCheck(this,Response)
return this[v].status>=200&&this[v].status<=299}get statusText(){D.brandCheck(this,Response)
return this[v].statusText}get headers(){D.brandCheck(this,Response)
return this[R]}get body(){D.brandCheck(this,Response)
return this[v].body?this[v].body.stream:null}get bodyUsed(){D.brandCheck(this,Response)
return!!this[v].body&&g.isDisturbed(this[v].body.stream)}clone(){D.brandCheck(this,Response)
if(f(this)){throw D.errors.exception({header:"Response.clone",message:"Body has already been consumed."})}const e=cloneResponse(this[v])
if(d&&this[v].body?.stream){h.register(this,new WeakRef(this[v].body.stream))}return fromInnerResponse(e,i(this[R]))}[p.inspect.custom](e,t){if(t.depth===null){t.depth=2}t.colors??=true
const n={status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.redirected,type:this.type,url:this.url}
return`Response ${p.formatWithOptions(t,n)}`}}u(Response)
Object.defineProperties(Response.prototype,{type:E,url:E,status:E,ok:E,redirected:E,statusText:E,headers:E,clone:E,body:E,bodyUsed:E,[Symbol.toStringTag]:{value:"Response",configurable:true}})
Object.defineProperties(Response,{json:E,redirect:E,error:E})
function cloneResponse(e){if(e.internalResponse){return filterResponse(cloneResponse(e.internalResponse),e.type)}const t=makeResponse({...e,body:null})
if(e.body!=null){t.body=l(t,e.body)}return t}function makeResponse(e){return{aborted:false,rangeRequested:false,timingAllowPassed:false,requestIncludesCredentials:false,type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",...e,headersList:e?.headersList?new r(e?.headersList):new r,urlList:e?.urlList?[...e.urlList]:[]}}function makeNetworkError(e){const t=y(e)
return makeResponse({type:"error",status:0,error:t?e:new Error(e?String(e):e),aborted:e&&e.name==="AbortError"})}function isNetworkError(e){return e.type==="error"&&e.status===0}function makeFilteredResponse(e,t){t={internalResponse:e,...t}
return new Proxy(e,{get(e,n){return n in t?t[n]:e[n]},set(e,n,s){T(!(n in t))
e[n]=s
return true}})}function filterResponse(e,t){if(t==="basic"){return makeFilteredResponse(e,{type:"basic",headersList:e.headersList})}else if(t==="cors"){return makeFilteredResponse(e,{type:"cors",headersList:e.headersList})}else if(t==="opaque"){return makeFilteredResponse(e,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",body:null})}else if(t==="opaqueredirect"){return makeFilteredResponse(e,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null})}else{T(false)}}function makeAppropriateNetworkError(e,t=null){T(C(e))
return I(e)?makeNetworkError(Object.assign(new DOMException("The operation was aborted.","AbortError"),{cause:t})):makeNetworkError(Object.assign(new DOMException("Request was cancelled."),{cause:t}))}function initializeResponse(e,t,n){if(t.status!==null&&(t.status<200||t.status>599)){throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.')}if("statusText"in t&&t.statusText!=null){if(!m(String(t.statusText))){throw new TypeError("Invalid statusText")}}if("status"in t&&t.status!=null){e[v].status=t.status}if("statusText"in t&&t.statusText!=null){e[v].statusText=t.statusText}if("headers"in t&&t.headers!=null){o(e[R],t.headers)}if(n){if(S.includes(e.status)){throw D.errors.exception({header:"Response constructor",message:`Invalid response status code ${e.status}`})}e[v].body=n.body
if(n.type!=null&&!e[v].headersList.contains("content-type",true)){e[v].headersList.append("content-type",n.type,true)}}}function fromInnerResponse(e,t){const n=new Response(M)
n[v]=e
n[R]=new s(M)
A(n[R],e.headersList)
a(n[R],t)
if(d&&e.body?.stream){h.register(n,new WeakRef(e.body.stream))}return n}D.converters.ReadableStream=D.interfaceConverter(ReadableStream)
D.converters.FormData=D.interfaceConverter(N)
D.converters.URLSearchParams=D.interfaceConverter(URLSearchParams)
D.converters.XMLHttpRequestBodyInit=function(e,t,n){if(typeof e==="string"){return D.converters.USVString(e,t,n)}if(Q(e)){return D.converters.Blob(e,t,n,{strict:false})}if(ArrayBuffer.isView(e)||L.isArrayBuffer(e)){return D.converters.BufferSource(e,t,n)}if(g.isFormDataLike(e)){return D.converters.FormData(e,t,n,{strict:false})}if(e instanceof URLSearchParams){return D.converters.URLSearchParams(e,t,n)}return D.converters.DOMString(e,t,n)}
D.converters.BodyInit=function(e,t,n){if(e instanceof ReadableStream){return D.converters.ReadableStream(e,t,n)}if(e?.[Symbol.asyncIterator]){return e}return D.converters.XMLHttpRequestBodyInit(e,t,n)}
D.converters.ResponseInit=D.dictionaryConverter([{key:"status",converter:D.converters["unsigned short"],defaultValue:()=>200},{key:"statusText",converter:D.converters.ByteString,defaultValue:()=>""},{key:"headers",converter:D.converters.HeadersInit}])
e.exports={isNetworkError:isNetworkError,makeNetworkError:makeNetworkError,makeResponse:makeResponse,makeAppropriateNetworkError:makeAppropriateNetworkError,filterResponse:filterResponse,Response:Response,cloneResponse:cloneResponse,fromInnerResponse:fromInnerResponse}},3627:e=>{e.exports={kUrl:Symbol("url"),kHeaders:Symbol("headers"),kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("dispatcher")}},3168:(e,t,n)=>{const{Transform:s}=n(7075)
const r=n(8522)
const{redirectStatusSet:o,referrerPolicySet:i,badPortsSet:a}=n(4495)
const{getGlobalOrigin:A}=n(1059)
const{collectASequenceOfCodePoints:c,collectAnHTTPQuotedString:l,removeChars:u,parseMIMEType:d}=n(1900)
const{performance:h}=n(643)
const{isBlobLike:f,ReadableStreamFrom:g,isValidHTTPToken:p,normalizedMethodRecordsBase:E}=n(3440)
const m=n(4589)
const{isUint8Array:C}=n(3429)
const{webidl:I}=n(5893)
let Q=[]
let B
try{B=n(7598)
const e=["sha256","sha384","sha512"]
Q=B.getHashes().filter(t=>e.includes(t))}catch{}function responseURL(e){const t=e.urlList
const n=t.length
return n===0?null:t[n-1].toString()}function responseLocationURL(e,t){if(!o.has(e.status)){return null}let n=e.headersList.get("location",true)
if(n!==null&&isValidHeaderValue(n)){if(!isValidEncodedURL(n)){n=normalizeBinaryStringToUtf8(n)}n=new URL(n,responseURL(e))}if(n&&!n.hash){n.hash=t}return n}function isValidEncodedURL(e){for(let t=0;t<e.length;++t){const n=e.charCodeAt(t)
if(n>126||n<32){return false}}return true}function normalizeBinaryStringToUtf8(e){return Buffer.from(e,"binary").toString("utf8")}function requestCurrentURL(e){return e.urlList[e.urlList.length-1]}function requestBadPort(e){const t=requestCurrentURL(e)
if(urlIsHttpHttpsScheme(t)&&a.has(t.port)){return"blocked"}return"allowed"}function isErrorLike(e){return e instanceof Error||(e?.constructor?.name==="Error"||e?.constructor?.name==="DOMException")}function isValidReasonPhrase(e){for(let t=0;t<e.length;++t){const n=e.charCodeAt(t)
if(!(n===9||n>=32&&n<=126||n>=128&&n<=255)){return false}}return true}const y=p
function isValidHeaderValue(e){return(e[0]==="\t"||e[0]===" "||e[e.length-1]==="\t"||e[e.length-1]===" "||e.includes("\n")||e.includes("\r")||e.includes("\0"))===false}function setRequestReferrerPolicyOnRedirect(e,t){const{headersList:n}=t
const s=(n.get("referrer-policy",true)??"").split(",")
let r=""
if(s.length>0){for(let e=s.length;e!==0;e--){const t=s[e-1].trim()
if(i.has(t)){r=t
break}}}if(r!==""){e.referrerPolicy=r}}function crossOriginResourcePolicyCheck(){return"allowed"}function corsCheck(){return"success"}function TAOCheck(){return"success"}function appendFetchMetadata(e){let t=null
t=e.mode
e.headersList.set("sec-fetch-mode",t,true)}function appendRequestOriginHeader(e){let t=e.origin
if(t==="client"||t===undefined){return}if(e.responseTainting==="cors"||e.mode==="websocket"){e.headersList.append("origin",t,true)}else if(e.method!=="GET"&&e.method!=="HEAD"){switch(e.referrerPolicy){case"no-referrer":t=null
break
case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":if(e.origin&&urlHasHttpsScheme(e.origin)&&!urlHasHttpsScheme(requestCurrentURL(e))){t=null}break
case"same-origin":if(!sameOrigin(e,requestCurrentURL(e))){t=null}break
default:}e.headersList.append("origin",t,true)}}function coarsenTime(e,t){return e}function clampAndCoarsenConnectionTimingInfo(e,t,n){if(!e?.startTime||e.startTime<t){return{domainLookupStartTime:t,domainLookupEndTime:t,connectionStartTime:t,connectionEndTime:t,secureConnectionStartTime:t,ALPNNegotiatedProtocol:e?.ALPNNegotiatedProtocol}}return{domainLookupStartTime:coarsenTime(e.domainLookupStartTime,n),domainLookupEndTime:coarsenTime(e.domainLookupEndTime,n),connectionStartTime:coarsenTime(e.connectionStartTime,n),connectionEndTime:coarsenTime(e.connectionEndTime,n),secureConnectionStartTime:coarsenTime(e.secureConnectionStartTime,n),ALPNNegotiatedProtocol:e.ALPNNegotiatedProtocol}}function coarsenedSharedCurrentTime(e){return coarsenTime(h.now(),e)}function createOpaqueTimingInfo(e){return{startTime:e.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:e.startTime??0,finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function makePolicyContainer(){return{referrerPolicy:"strict-origin-when-cross-origin"}}function clonePolicyContainer(e){return{referrerPolicy:e.referrerPolicy}}function determineRequestsReferrer(e){const t=e.referrerPolicy
m(t)
let n=null
if(e.referrer==="client"){const e=A()
if(!e||e.origin==="null"){return"no-referrer"}n=new URL(e)}else if(e.referrer instanceof URL){n=e.referrer}let s=stripURLForReferrer(n)
const r=stripURLForReferrer(n,true)
if(s.toString().length>4096){s=r}const o=sameOrigin(e,s)
const i=isURLPotentiallyTrustworthy(s)&&!isURLPotentiallyTrustworthy(e.url)
switch(t){case"origin":return r!=null?r:stripURLForReferrer(n,true)
case"unsafe-url":return s
case"same-origin":return o?r:"no-referrer"
case"origin-when-cross-origin":return o?s:r
case"strict-origin-when-cross-origin":{const t=requestCurrentURL(e)
if(sameOrigin(s,t)){return s}if(isURLPotentiallyTrustworthy(s)&&!isURLPotentiallyTrustworthy(t)){return"no-referrer"}return r}case"strict-origin":case"no-referrer-when-downgrade":default:return i?"no-referrer":r}}function stripURLForReferrer(e,t){m(e instanceof URL)
e=new URL(e)
if(e.protocol==="file:"||e.protocol==="about:"||e.protocol==="blank:"){return"no-referrer"}e.username=""
e.password=""
e.hash=""
if(t){e.pathname=""
e.search=""}return e}function isURLPotentiallyTrustworthy(e){if(!(e instanceof URL)){return false}if(e.href==="about:blank"||e.href==="about:srcdoc"){return true}if(e.protocol==="data:")return true
if(e.protocol==="file:")return true
return isOriginPotentiallyTrustworthy(e.origin)
function isOriginPotentiallyTrustworthy(e){if(e==null||e==="null")return false
const t=new URL(e)
if(t.protocol==="https:"||t.protocol==="wss:"){return true}if(/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(t.hostname)||(t.hostname==="localhost"||t.hostname.includes("localhost."))||t.hostname.endsWith(".localhost")){return true}return false}}function bytesMatch(e,t){if(B===undefined){return true}const n=parseMetadata(t)
if(n==="no metadata"){return true}if(n.length===0){return true}const s=getStrongestMetadata(n)
const r=filterMetadataListByAlgorithm(n,s)
for(const t of r){const n=t.algo
const s=t.hash
let r=B.createHash(n).update(e).digest("base64")
if(r[r.length-1]==="="){if(r[r.length-2]==="="){r=r.slice(0,-2)}else{r=r.slice(0,-1)}}if(compareBase64Mixed(r,s)){return true}}return false}const w=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i
function parseMetadata(e){const t=[]
let n=true
for(const s of e.split(" ")){n=false
const e=w.exec(s)
if(e===null||e.groups===undefined||e.groups.algo===undefined){continue}const r=e.groups.algo.toLowerCase()
if(Q.includes(r)){t.push(e.groups)}}if(n===true){return"no metadata"}return t}function getStrongestMetadata(e){let t=e[0].algo
if(t[3]==="5"){return t}for(let n=1;n<e.length;++n){const s=e[n]
if(s.algo[3]==="5"){t="sha512"
break}else if(t[3]==="3"){continue}else if(s.algo[3]==="3"){t="sha384"}}return t}function filterMetadataListByAlgorithm(e,t){if(e.length===1){return e}let n=0
for(let s=0;s<e.length;++s){if(e[s].algo===t){e[n++]=e[s]}}e.length=n
return e}function compareBase64Mixed(e,t){if(e.length!==t.length){return false}for(let n=0;n<e.length;++n){if(e[n]!==t[n]){if(e[n]==="+"&&t[n]==="-"||e[n]==="/"&&t[n]==="_"){continue}return false}}return true}function tryUpgradeRequestToAPotentiallyTrustworthyURL(e){}function sameOrigin(e,t){if(e.origin===t.origin&&e.origin==="null"){return true}if(e.protocol===t.protocol&&e.hostname===t.hostname&&e.port===t.port){return true}return false}function createDeferredPromise(){let e
let t
const n=new Promise((n,s)=>{e=n
t=s})
return{promise:n,resolve:e,reject:t}}function isAborted(e){return e.controller.state==="aborted"}function isCancelled(e){return e.controller.state==="aborted"||e.controller.state==="terminated"}function normalizeMethod(e){return E[e.toLowerCase()]??e}function serializeJavascriptValueToJSONString(e){const t=JSON.stringify(e)
if(t===undefined){throw new TypeError("Value is not JSON serializable")}m(typeof t==="string")
return t}const k=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()))
function createIterator(e,t,n=0,s=1){class FastIterableIterator{#W
#q
#K
constructor(e,t){this.#W=e
this.#q=t
this.#K=0}next(){if(typeof this!=="object"||this===null||!(#W in this)){throw new TypeError(`'next' called on an object that does not implement interface ${e} Iterator.`)}const r=this.#K
const o=this.#W[t]
const i=o.length
if(r>=i){return{value:undefined,done:true}}const{[n]:a,[s]:A}=o[r]
this.#K=r+1
let c
switch(this.#q){case"key":c=a
break
case"value":c=A
break
case"key+value":c=[a,A]
break}return{value:c,done:false}}}delete FastIterableIterator.prototype.constructor
Object.setPrototypeOf(FastIterableIterator.prototype,k)
Object.defineProperties(FastIterableIterator.prototype,{[Symbol.toStringTag]:{writable:false,enumerable:false,configurable:true,value:`${e} Iterator`},next:{writable:true,enumerable:true,configurable:true}})
return function(e,t){return new FastIterableIterator(e,t)}}function iteratorMixin(e,t,n,s=0,r=1){const o=createIterator(e,n,s,r)
const i={keys:{writable:true,enumerable:true,configurable:true,value:function keys(){I.brandCheck(this,t)
return o(this,"key")}},values:{writable:true,enumerable:true,configurable:true,value:function values(){I.brandCheck(this,t)
return o(this,"value")}},entries:{writable:true,enumerable:true,configurable:true,value:function entries(){I.brandCheck(this,t)
return o(this,"key+value")}},forEach:{writable:true,enumerable:true,configurable:true,value:function forEach(n,s=globalThis){I.brandCheck(this,t)
I.argumentLengthCheck(arguments,1,`${e}.forEach`)
if(typeof n!=="function"){throw new TypeError(`Failed to execute 'forEach' on '${e}': parameter 1 is not of type 'Function'.`)}for(const{0:e,1:t}of o(this,"key+value")){n.call(s,t,e,this)}}}}
return Object.defineProperties(t.prototype,{...i,[Symbol.iterator]:{writable:true,enumerable:false,configurable:true,value:i.entries.value}})}async function fullyReadBody(e,t,n){const s=t
const r=n
let o
try{o=e.stream.getReader()}catch(e){r(e)
return}try{s(await readAllBytes(o))}catch(e){r(e)}}function isReadableStreamLike(e){return e instanceof ReadableStream||e[Symbol.toStringTag]==="ReadableStream"&&typeof e.tee==="function"}function readableStreamClose(e){try{e.close()
e.byobRequest?.respond(0)}catch(e){if(!e.message.includes("Controller is already closed")&&!e.message.includes("ReadableStream is already closed")){throw e}}}const b=/[^\x00-\xFF]/
function isomorphicEncode(e){m(!b.test(e))
return e}async function readAllBytes(e){const t=[]
let n=0
while(true){const{done:s,value:r}=await e.read()
if(s){return Buffer.concat(t,n)}if(!C(r)){throw new TypeError("Received non-Uint8Array chunk")}t.push(r)
n+=r.length}}function urlIsLocal(e){m("protocol"in e)
const t=e.protocol
return t==="about:"||t==="blob:"||t==="data:"}function urlHasHttpsScheme(e){return typeof e==="string"&&e[5]===":"&&e[0]==="h"&&e[1]==="t"&&e[2]==="t"&&e[3]==="p"&&e[4]==="s"||e.protocol==="https:"}function urlIsHttpHttpsScheme(e){m("protocol"in e)
const t=e.protocol
return t==="http:"||t==="https:"}function simpleRangeHeaderValue(e,t){const n=e
if(!n.startsWith("bytes")){return"failure"}const s={position:5}
if(t){c(e=>e==="\t"||e===" ",n,s)}if(n.charCodeAt(s.position)!==61){return"failure"}s.position++
if(t){c(e=>e==="\t"||e===" ",n,s)}const r=c(e=>{const t=e.charCodeAt(0)
return t>=48&&t<=57},n,s)
const o=r.length?Number(r):null
if(t){c(e=>e==="\t"||e===" ",n,s)}if(n.charCodeAt(s.position)!==45){return"failure"}s.position++
if(t){c(e=>e==="\t"||e===" ",n,s)}const i=c(e=>{const t=e.charCodeAt(0)
return t>=48&&t<=57},n,s)
const a=i.length?Number(i):null
if(s.position<n.length){return"failure"}if(a===null&&o===null){return"failure"}if(o>a){return"failure"}return{rangeStartValue:o,rangeEndValue:a}}function buildContentRange(e,t,n){let s="bytes "
s+=isomorphicEncode(`${e}`)
s+="-"
s+=isomorphicEncode(`${t}`)
s+="/"
s+=isomorphicEncode(`${n}`)
return s}class InflateStream extends s{#z
constructor(e){super()
this.#z=e}_transform(e,t,n){if(!this._inflateStream){if(e.length===0){n()
return}this._inflateStream=(e[0]&15)===8?r.createInflate(this.#z):r.createInflateRaw(this.#z)
this._inflateStream.on("data",this.push.bind(this))
this._inflateStream.on("end",()=>this.push(null))
this._inflateStream.on("error",e=>this.destroy(e))}this._inflateStream.write(e,t,n)}_final(e){if(this._inflateStream){this._inflateStream.end()
this._inflateStream=null}e()}}function createInflate(e){return new InflateStream(e)}function extractMimeType(e){let t=null
let n=null
let s=null
const r=getDecodeSplit("content-type",e)
if(r===null){return"failure"}for(const e of r){const r=d(e)
if(r==="failure"||r.essence==="*/*"){continue}s=r
if(s.essence!==n){t=null
if(s.parameters.has("charset")){t=s.parameters.get("charset")}n=s.essence}else if(!s.parameters.has("charset")&&t!==null){s.parameters.set("charset",t)}}if(s==null){return"failure"}return s}function gettingDecodingSplitting(e){const t=e
const n={position:0}
const s=[]
let r=""
while(n.position<t.length){r+=c(e=>e!=='"'&&e!==",",t,n)
if(n.position<t.length){if(t.charCodeAt(n.position)===34){r+=l(t,n)
if(n.position<t.length){continue}}else{m(t.charCodeAt(n.position)===44)
n.position++}}r=u(r,true,true,e=>e===9||e===32)
s.push(r)
r=""}return s}function getDecodeSplit(e,t){const n=t.get(e,true)
if(n===null){return null}return gettingDecodingSplitting(n)}const S=new TextDecoder
function utf8DecodeBytes(e){if(e.length===0){return""}if(e[0]===239&&e[1]===187&&e[2]===191){e=e.subarray(3)}const t=S.decode(e)
return t}class EnvironmentSettingsObjectBase{get baseUrl(){return A()}get origin(){return this.baseUrl?.origin}policyContainer=makePolicyContainer()}class EnvironmentSettingsObject{settingsObject=new EnvironmentSettingsObjectBase}const v=new EnvironmentSettingsObject
e.exports={isAborted:isAborted,isCancelled:isCancelled,isValidEncodedURL:isValidEncodedURL,createDeferredPromise:createDeferredPromise,ReadableStreamFrom:g,tryUpgradeRequestToAPotentiallyTrustworthyURL:tryUpgradeRequestToAPotentiallyTrustworthyURL,clampAndCoarsenConnectionTimingInfo:clampAndCoarsenConnectionTimingInfo,coarsenedSharedCurrentTime:coarsenedSharedCurrentTime,determineRequestsReferrer:determineRequestsReferrer,makePolicyContainer:makePolicyContainer,clonePolicyContainer:clonePolicyContainer,appendFetchMetadata:appendFetchMetadata,appendRequestOriginHeader:appendRequestOriginHeader,TAOCheck:TAOCheck,corsCheck:corsCheck,crossOriginResourcePolicyCheck:crossOriginResourcePolicyCheck,createOpaqueTimingInfo:createOpaqueTimingInfo,setRequestReferrerPolicyOnRedirect:setRequestReferrerPolicyOnRedirect,isValidHTTPToken:p,requestBadPort:requestBadPort,requestCurrentURL:requestCurrentURL,responseURL:responseURL,responseLocationURL:responseLocationURL,isBlobLike:f,isURLPotentiallyTrustworthy:isURLPotentiallyTrustworthy,isValidReasonPhrase:isValidReasonPhrase,sameOrigin:sameOrigin,normalizeMethod:normalizeMethod,serializeJavascriptValueToJSONString:serializeJavascriptValueToJSONString,iteratorMixin:iteratorMixin,createIterator:createIterator,isValidHeaderName:y,isValidHeaderValue:isValidHeaderValue,isErrorLike:isErrorLike,fullyReadBody:fullyReadBody,bytesMatch:bytesMatch,isReadableStreamLike:isReadableStreamLike,readableStreamClose:readableStreamClose,isomorphicEncode:isomorphicEncode,urlIsLocal:urlIsLocal,urlHasHttpsScheme:urlHasHttpsScheme,urlIsHttpHttpsScheme:urlIsHttpHttpsScheme,readAllBytes:readAllBytes,simpleRangeHeaderValue:simpleRangeHeaderValue,buildContentRange:buildContentRange,parseMetadata:parseMetadata,createInflate:createInflate,extractMimeType:extractMimeType,getDecodeSplit:getDecodeSplit,utf8DecodeBytes:utf8DecodeBytes,environmentSettingsObject:v}},5893:(e,t,n)=>{const{types:s,inspect:r}=n(7975)
const{markAsUncloneable:o}=n(5919)
const{toUSVString:i}=n(3440)
const a={}
a.converters={}
a.util={}
a.errors={}
a.errors.exception=function(e){return new TypeError(`${e.header}: ${e.message}`)}
a.errors.conversionFailed=function(e){const t=e.types.length===1?"":" one of"
const n=`${e.argument} could not be converted to`+`${t}: ${e.types.join(", ")}.`
return a.errors.exception({header:e.prefix,message:n})}
a.errors.invalidArgument=function(e){return a.errors.exception({header:e.prefix,message:`"${e.value}" is an invalid ${e.type}.`})}
a.brandCheck=function(e,t,n){if(n?.strict!==false){if(!(e instanceof t)){const e=new TypeError("Illegal invocation")
e.code="ERR_INVALID_THIS"
throw e}}else{if(e?.[Symbol.toStringTag]!==t.prototype[Symbol.toStringTag]){const e=new TypeError("Illegal invocation")
e.code="ERR_INVALID_THIS"
throw e}}}
a.argumentLengthCheck=function({length:e},t,n){if(e<t){throw a.errors.exception({message:`${t} argument${t!==1?"s":""} required, `+`but${e?" only":""} ${e} found.`,header:n})}}
a.illegalConstructor=function(){throw a.errors.exception({header:"TypeError",message:"Illegal constructor"})}
a.util.Type=function(e){switch(typeof e){case"undefined":return"Undefined"
case"boolean":return"Boolean"
case"string":return"String"
case"symbol":return"Symbol"
case"number":return"Number"
case"bigint":return"BigInt"
case"function":case"object":{if(e===null){return"Null"}return"Object"}}}
a.util.markAsUncloneable=o||(()=>{})
a.util.ConvertToInt=function(e,t,n,s){let r
let o
if(t===64){r=Math.pow(2,53)-1
if(n==="unsigned"){o=0}else{o=Math.pow(-2,53)+1}}else if(n==="unsigned"){o=0
r=Math.pow(2,t)-1}else{o=Math.pow(-2,t)-1
r=Math.pow(2,t-1)-1}let i=Number(e)
if(i===0){i=0}if(s?.enforceRange===true){if(Number.isNaN(i)||i===Number.POSITIVE_INFINITY||i===Number.NEGATIVE_INFINITY){throw a.errors.exception({header:"Integer conversion",message:`Could not convert ${a.util.Stringify(e)} to an integer.`})}i=a.util.IntegerPart(i)
if(i<o||i>r){throw a.errors.exception({header:"Integer conversion",message:`Value must be between ${o}-${r}, got ${i}.`})}return i}if(!Number.isNaN(i)&&s?.clamp===true){i=Math.min(Math.max(i,o),r)
if(Math.floor(i)%2===0){i=Math.floor(i)}else{i=Math.ceil(i)}return i}if(Number.isNaN(i)||i===0&&Object.is(0,i)||i===Number.POSITIVE_INFINITY||i===Number.NEGATIVE_INFINITY){return 0}i=a.util.IntegerPart(i)
i=i%Math.pow(2,t)
if(n==="signed"&&i>=Math.pow(2,t)-1){return i-Math.pow(2,t)}return i}
a.util.IntegerPart=function(e){const t=Math.floor(Math.abs(e))
if(e<0){return-1*t}return t}
a.util.Stringify=function(e){const t=a.util.Type(e)
switch(t){case"Symbol":return`Symbol(${e.description})`
case"Object":return r(e)
case"String":return`"${e}"`
default:return`${e}`}}
a.sequenceConverter=function(e){return(t,n,s,r)=>{if(a.util.Type(t)!=="Object"){throw a.errors.exception({header:n,message:`${s} (${a.util.Stringify(t)}) is not iterable.`})}const o=typeof r==="function"?r():t?.[Symbol.iterator]?.()
const i=[]
let A=0
if(o===undefined||typeof o.next!=="function"){throw a.errors.exception({header:n,message:`${s} is not iterable.`})}while(true){const{done:t,value:r}=o.next()
if(t){break}i.push(e(r,n,`${s}[${A++}]`))}return i}}
a.recordConverter=function(e,t){return(n,r,o)=>{if(a.util.Type(n)!=="Object"){throw a.errors.exception({header:r,message:`${o} ("${a.util.Type(n)}") is not an Object.`})}const i={}
if(!s.isProxy(n)){const s=[...Object.getOwnPropertyNames(n),...Object.getOwnPropertySymbols(n)]
for(const a of s){const s=e(a,r,o)
const A=t(n[a],r,o)
i[s]=A}return i}const A=Reflect.ownKeys(n)
for(const s of A){const a=Reflect.getOwnPropertyDescriptor(n,s)
if(a?.enumerable){const a=e(s,r,o)
const A=t(n[s],r,o)
i[a]=A}}return i}}
a.interfaceConverter=function(e){return(t,n,s,r)=>{if(r?.strict!==false&&!(t instanceof e)){throw a.errors.exception({header:n,message:`Expected ${s} ("${a.util.Stringify(t)}") to be an instance of ${e.name}.`})}return t}}
a.dictionaryConverter=function(e){return(t,n,s)=>{const r=a.util.Type(t)
const o={}
if(r==="Null"||r==="Undefined"){return o}else if(r!=="Object"){throw a.errors.exception({header:n,message:`Expected ${t} to be one of: Null, Undefined, Object.`})}for(const r of e){const{key:e,defaultValue:i,required:A,converter:c}=r
if(A===true){if(!Object.hasOwn(t,e)){throw a.errors.exception({header:n,message:`Missing required key "${e}".`})}}let l=t[e]
const u=Object.hasOwn(r,"defaultValue")
if(u&&l!==null){l??=i()}if(A||u||l!==undefined){l=c(l,n,`${s}.${e}`)
if(r.allowedValues&&!r.allowedValues.includes(l)){throw a.errors.exception({header:n,message:`${l} is not an accepted type. Expected one of ${r.allowedValues.join(", ")}.`})}o[e]=l}}return o}}
a.nullableConverter=function(e){return(t,n,s)=>{if(t===null){return t}return e(t,n,s)}}
a.converters.DOMString=function(e,t,n,s){if(e===null&&s?.legacyNullToEmptyString){return""}if(typeof e==="symbol"){throw a.errors.exception({header:t,message:`${n} is a symbol, which cannot be converted to a DOMString.`})}return String(e)}
a.converters.ByteString=function(e,t,n){const s=a.converters.DOMString(e,t,n)
for(let e=0;e<s.length;e++){if(s.charCodeAt(e)>255){throw new TypeError("Cannot convert argument to a ByteString because the character at "+`index ${e} has a value of ${s.charCodeAt(e)} which is greater than 255.`)}}return s}
a.converters.USVString=i
a.converters.boolean=function(e){const t=Boolean(e)
return t}
a.converters.any=function(e){return e}
a.converters["long long"]=function(e,t,n){const s=a.util.ConvertToInt(e,64,"signed",undefined,t,n)
return s}
a.converters["unsigned long long"]=function(e,t,n){const s=a.util.ConvertToInt(e,64,"unsigned",undefined,t,n)
return s}
a.converters["unsigned long"]=function(e,t,n){const s=a.util.ConvertToInt(e,32,"unsigned",undefined,t,n)
return s}
a.converters["unsigned short"]=function(e,t,n,s){const r=a.util.ConvertToInt(e,16,"unsigned",s,t,n)
return r}
a.converters.ArrayBuffer=function(e,t,n,r){if(a.util.Type(e)!=="Object"||!s.isAnyArrayBuffer(e)){throw a.errors.conversionFailed({prefix:t,argument:`${n} ("${a.util.Stringify(e)}")`,types:["ArrayBuffer"]})}if(r?.allowShared===false&&s.isSharedArrayBuffer(e)){throw a.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."})}if(e.resizable||e.growable){throw a.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."})}return e}
a.converters.TypedArray=function(e,t,n,r,o){if(a.util.Type(e)!=="Object"||!s.isTypedArray(e)||e.constructor.name!==t.name){throw a.errors.conversionFailed({prefix:n,argument:`${r} ("${a.util.Stringify(e)}")`,types:[t.name]})}if(o?.allowShared===false&&s.isSharedArrayBuffer(e.buffer)){throw a.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."})}if(e.buffer.resizable||e.buffer.growable){throw a.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."})}return e}
a.converters.DataView=function(e,t,n,r){if(a.util.Type(e)!=="Object"||!s.isDataView(e)){throw a.errors.exception({header:t,message:`${n} is not a DataView.`})}if(r?.allowShared===false&&s.isSharedArrayBuffer(e.buffer)){throw a.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."})}if(e.buffer.resizable||e.buffer.growable){throw a.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."})}return e}
a.converters.BufferSource=function(e,t,n,r){if(s.isAnyArrayBuffer(e)){return a.converters.ArrayBuffer(e,t,n,{...r,allowShared:false})}if(s.isTypedArray(e)){return a.converters.TypedArray(e,e.constructor,t,n,{...r,allowShared:false})}if(s.isDataView(e)){return a.converters.DataView(e,t,n,{...r,allowShared:false})}throw a.errors.conversionFailed({prefix:t,argument:`${n} ("${a.util.Stringify(e)}")`,types:["BufferSource"]})}
a.converters["sequence<ByteString>"]=a.sequenceConverter(a.converters.ByteString)
a.converters["sequence<sequence<ByteString>>"]=a.sequenceConverter(a.converters["sequence<ByteString>"])
a.converters["record<ByteString, ByteString>"]=a.recordConverter(a.converters.ByteString,a.converters.ByteString)
e.exports={webidl:a}},2607:e=>{function getEncoding(e){if(!e){return"failure"}switch(e.trim().toLowerCase()){case"unicode-1-1-utf-8":case"unicode11utf8":case"unicode20utf8":case"utf-8":case"utf8":case"x-unicode20utf8":return"UTF-8"
case"866":case"cp866":case"csibm866":case"ibm866":return"IBM866"
case"csisolatin2":case"iso-8859-2":case"iso-ir-101":case"iso8859-2":case"iso88592":case"iso_8859-2":case"iso_8859-2:1987":case"l2":case"latin2":return"ISO-8859-2"
case"csisolatin3":case"iso-8859-3":case"iso-ir-109":case"iso8859-3":case"iso88593":case"iso_8859-3":case"iso_8859-3:1988":case"l3":case"latin3":return"ISO-8859-3"
case"csisolatin4":case"iso-8859-4":case"iso-ir-110":case"iso8859-4":case"iso88594":case"iso_8859-4":case"iso_8859-4:1988":case"l4":case"latin4":return"ISO-8859-4"
case"csisolatincyrillic":case"cyrillic":case"iso-8859-5":case"iso-ir-144":case"iso8859-5":case"iso88595":case"iso_8859-5":case"iso_8859-5:1988":return"ISO-8859-5"
case"arabic":case"asmo-708":case"csiso88596e":case"csiso88596i":case"csisolatinarabic":case"ecma-114":case"iso-8859-6":case"iso-8859-6-e":case"iso-8859-6-i":case"iso-ir-127":case"iso8859-6":case"iso88596":case"iso_8859-6":case"iso_8859-6:1987":return"ISO-8859-6"
case"csisolatingreek":case"ecma-118":case"elot_928":case"greek":case"greek8":case"iso-8859-7":case"iso-ir-126":case"iso8859-7":case"iso88597":case"iso_8859-7":case"iso_8859-7:1987":case"sun_eu_greek":return"ISO-8859-7"
case"csiso88598e":case"csisolatinhebrew":case"hebrew":case"iso-8859-8":case"iso-8859-8-e":case"iso-ir-138":case"iso8859-8":case"iso88598":case"iso_8859-8":case"iso_8859-8:1988":case"visual":return"ISO-8859-8"
case"csiso88598i":case"iso-8859-8-i":case"logical":return"ISO-8859-8-I"
case"csisolatin6":case"iso-8859-10":case"iso-ir-157":case"iso8859-10":case"iso885910":case"l6":case"latin6":return"ISO-8859-10"
case"iso-8859-13":case"iso8859-13":case"iso885913":return"ISO-8859-13"
case"iso-8859-14":case"iso8859-14":case"iso885914":return"ISO-8859-14"
case"csisolatin9":case"iso-8859-15":case"iso8859-15":case"iso885915":case"iso_8859-15":case"l9":return"ISO-8859-15"
case"iso-8859-16":return"ISO-8859-16"
case"cskoi8r":case"koi":case"koi8":case"koi8-r":case"koi8_r":return"KOI8-R"
case"koi8-ru":case"koi8-u":return"KOI8-U"
case"csmacintosh":case"mac":case"macintosh":case"x-mac-roman":return"macintosh"
case"iso-8859-11":case"iso8859-11":case"iso885911":case"tis-620":case"windows-874":return"windows-874"
case"cp1250":case"windows-1250":case"x-cp1250":return"windows-1250"
case"cp1251":case"windows-1251":case"x-cp1251":return"windows-1251"
case"ansi_x3.4-1968":case"ascii":case"cp1252":case"cp819":case"csisolatin1":case"ibm819":case"iso-8859-1":case"iso-ir-100":case"iso8859-1":case"iso88591":case"iso_8859-1":case"iso_8859-1:1987":case"l1":case"latin1":case"us-ascii":case"windows-1252":case"x-cp1252":return"windows-1252"
case"cp1253":case"windows-1253":case"x-cp1253":return"windows-1253"
case"cp1254":case"csisolatin5":case"iso-8859-9":case"iso-ir-148":case"iso8859-9":case"iso88599":case"iso_8859-9":case"iso_8859-9:1989":case"l5":case"latin5":case"windows-1254":case"x-cp1254":return"windows-1254"
case"cp1255":case"windows-1255":case"x-cp1255":return"windows-1255"
case"cp1256":case"windows-1256":case"x-cp1256":return"windows-1256"
case"cp1257":case"windows-1257":case"x-cp1257":return"windows-1257"
case"cp1258":case"windows-1258":case"x-cp1258":return"windows-1258"
case"x-mac-cyrillic":case"x-mac-ukrainian":return"x-mac-cyrillic"
case"chinese":case"csgb2312":case"csiso58gb231280":case"gb2312":case"gb_2312":case"gb_2312-80":case"gbk":case"iso-ir-58":case"x-gbk":return"GBK"
case"gb18030":return"gb18030"
case"big5":case"big5-hkscs":case"cn-big5":case"csbig5":case"x-x-big5":return"Big5"
case"cseucpkdfmtjapanese":case"euc-jp":case"x-euc-jp":return"EUC-JP"
case"csiso2022jp":case"iso-2022-jp":return"ISO-2022-JP"
case"csshiftjis":case"ms932":case"ms_kanji":case"shift-jis":case"shift_jis":case"sjis":case"windows-31j":case"x-sjis":return"Shift_JIS"
case"cseuckr":case"csksc56011987":case"euc-kr":case"iso-ir-149":case"korean":case"ks_c_5601-1987":case"ks_c_5601-1989":case"ksc5601":case"ksc_5601":case"windows-949":return"EUC-KR"
case"csiso2022kr":case"hz-gb-2312":case"iso-2022-cn":case"iso-2022-cn-ext":case"iso-2022-kr":case"replacement":return"replacement"
case"unicodefffe":case"utf-16be":return"UTF-16BE"
case"csunicode":case"iso-10646-ucs-2":case"ucs-2":case"unicode":case"unicodefeff":case"utf-16":case"utf-16le":return"UTF-16LE"
case"x-user-defined":return"x-user-defined"
default:return"failure"}}e.exports={getEncoding:getEncoding}},8355:(e,t,n)=>{const{staticPropertyDescriptors:s,readOperation:r,fireAProgressEvent:o}=n(3610)
const{kState:i,kError:a,kResult:A,kEvents:c,kAborted:l}=n(961)
const{webidl:u}=n(5893)
const{kEnumerableProperty:d}=n(3440)
class FileReader extends EventTarget{constructor(){super()
this[i]="empty"
this[A]=null
this[a]=null
this[c]={loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(e){u.brandCheck(this,FileReader)
u.argumentLengthCheck(arguments,1,"FileReader.readAsArrayBuffer")
e=u.converters.Blob(e,{strict:false})
r(this,e,"ArrayBuffer")}readAsBinaryString(e){u.brandCheck(this,FileReader)
u.argumentLengthCheck(arguments,1,"FileReader.readAsBinaryString")
e=u.converters.Blob(e,{strict:false})
r(this,e,"BinaryString")}readAsText(e,t=undefined){u.brandCheck(this,FileReader)
u.argumentLengthCheck(arguments,1,"FileReader.readAsText")
e=u.converters.Blob(e,{strict:false})
if(t!==undefined){t=u.converters.DOMString(t,"FileReader.readAsText","encoding")}r(this,e,"Text",t)}readAsDataURL(e){u.brandCheck(this,FileReader)
u.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL")
e=u.converters.Blob(e,{strict:false})
r(this,e,"DataURL")}abort(){if(this[i]==="empty"||this[i]==="done"){this[A]=null
return}if(this[i]==="loading"){this[i]="done"
this[A]=null}this[l]=true
o("abort",this)
if(this[i]!=="loading"){o("loadend",this)}}get readyState(){u.brandCheck(this,FileReader)
switch(this[i]){case"empty":return this.EMPTY
case"loading":return this.LOADING
case"done":return this.DONE}}get result(){u.brandCheck(this,FileReader)
return this[A]}get error(){u.brandCheck(this,FileReader)
return this[a]}get onloadend(){u.brandCheck(this,FileReader)
return this[c].loadend}set onloadend(e){u.brandCheck(this,FileReader)
if(this[c].loadend){this.removeEventListener("loadend",this[c].loadend)}if(typeof e==="function"){this[c].loadend=e
this.addEventListener("loadend",e)}else{this[c].loadend=null}}get onerror(){u.brandCheck(this,FileReader)
return this[c].error}set onerror(e){u.brandCheck(this,FileReader)
if(this[c].error){this.removeEventListener("error",this[c].error)}if(typeof e==="function"){this[c].error=e
this.addEventListener("error",e)}else{this[c].error=null}}get onloadstart(){u.brandCheck(this,FileReader)
return this[c].loadstart}set onloadstart(e){u.brandCheck(this,FileReader)
if(this[c].loadstart){this.removeEventListener("loadstart",this[c].loadstart)}if(typeof e==="function"){this[c].loadstart=e
this.addEventListener("loadstart",e)}else{this[c].loadstart=null}}get onprogress(){u.brandCheck(this,FileReader)
return this[c].progress}set onprogress(e){u.brandCheck(this,FileReader)
if(this[c].progress){this.removeEventListener("progress",this[c].progress)}if(typeof e==="function"){this[c].progress=e
this.addEventListener("progress",e)}else{this[c].progress=null}}get onload(){u.brandCheck(this,FileReader)
return this[c].load}set onload(e){u.brandCheck(this,FileReader)
if(this[c].load){this.removeEventListener("load",this[c].load)}if(typeof e==="function"){this[c].load=e
this.addEventListener("load",e)}else{this[c].load=null}}get onabort(){u.brandCheck(this,FileReader)
return this[c].abort}set onabort(e){u.brandCheck(this,FileReader)
if(this[c].abort){this.removeEventListener("abort",this[c].abort)}if(typeof e==="function"){this[c].abort=e
this.addEventListener("abort",e)}else{this[c].abort=null}}}FileReader.EMPTY=FileReader.prototype.EMPTY=0
FileReader.LOADING=FileReader.prototype.LOADING=1
FileReader.DONE=FileReader.prototype.DONE=2
Object.defineProperties(FileReader.prototype,{EMPTY:s,LOADING:s,DONE:s,readAsArrayBuffer:d,readAsBinaryString:d,readAsText:d,readAsDataURL:d,abort:d,readyState:d,result:d,error:d,onloadstart:d,onprogress:d,onload:d,onabort:d,onerror:d,onloadend:d,[Symbol.toStringTag]:{value:"FileReader",writable:false,enumerable:false,configurable:true}})
Object.defineProperties(FileReader,{EMPTY:s,LOADING:s,DONE:s})
e.exports={FileReader:FileReader}},8573:(e,t,n)=>{const{webidl:s}=n(5893)
const r=Symbol("ProgressEvent state")
class ProgressEvent extends Event{constructor(e,t={}){e=s.converters.DOMString(e,"ProgressEvent constructor","type")
t=s.converters.ProgressEventInit(t??{})
super(e,t)
this[r]={lengthComputable:t.lengthComputable,loaded:t.loaded,total:t.total}}get lengthComputable(){s.brandCheck(this,ProgressEvent)
return this[r].lengthComputable}get loaded(){s.brandCheck(this,ProgressEvent)
return this[r].loaded}get total(){s.brandCheck(this,ProgressEvent)
return this[r].total}}s.converters.ProgressEventInit=s.dictionaryConverter([{key:"lengthComputable",converter:s.converters.boolean,defaultValue:()=>false},{key:"loaded",converter:s.converters["unsigned long long"],defaultValue:()=>0},{key:"total",converter:s.converters["unsigned long long"],defaultValue:()=>0},{key:"bubbles",converter:s.converters.boolean,defaultValue:()=>false},{key:"cancelable",converter:s.converters.boolean,defaultValue:()=>false},{key:"composed",converter:s.converters.boolean,defaultValue:()=>false}])
e.exports={ProgressEvent:ProgressEvent}},961:e=>{e.exports={kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol("FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}},3610:(e,t,n)=>{const{kState:s,kError:r,kResult:o,kAborted:i,kLastProgressEventFired:a}=n(961)
const{ProgressEvent:A}=n(8573)
const{getEncoding:c}=n(2607)
const{serializeAMimeType:l,parseMIMEType:u}=n(1900)
const{types:d}=n(7975)
const{StringDecoder:h}=n(3193)
const{btoa:f}=n(4573)
const g={enumerable:true,writable:false,configurable:false}
function readOperation(e,t,n,A){if(e[s]==="loading"){throw new DOMException("Invalid state","InvalidStateError")}e[s]="loading"
e[o]=null
e[r]=null
const c=t.stream()
const l=c.getReader()
const u=[]
let h=l.read()
let f=true;(async()=>{while(!e[i]){try{const{done:c,value:g}=await h
if(f&&!e[i]){queueMicrotask(()=>{fireAProgressEvent("loadstart",e)})}f=false
if(!c&&d.isUint8Array(g)){u.push(g)
if((e[a]===undefined||Date.now()-e[a]>=50)&&!e[i]){e[a]=Date.now()
queueMicrotask(()=>{fireAProgressEvent("progress",e)})}h=l.read()}else if(c){queueMicrotask(()=>{e[s]="done"
try{const s=packageData(u,n,t.type,A)
if(e[i]){return}e[o]=s
fireAProgressEvent("load",e)}catch(t){e[r]=t
fireAProgressEvent("error",e)}if(e[s]!=="loading"){fireAProgressEvent("loadend",e)}})
break}}catch(t){if(e[i]){return}queueMicrotask(()=>{e[s]="done"
e[r]=t
fireAProgressEvent("error",e)
if(e[s]!=="loading"){fireAProgressEvent("loadend",e)}})
break}}})()}function fireAProgressEvent(e,t){const n=new A(e,{bubbles:false,cancelable:false})
t.dispatchEvent(n)}function packageData(e,t,n,s){switch(t){case"DataURL":{let t="data:"
const s=u(n||"application/octet-stream")
if(s!=="failure"){t+=l(s)}t+=";base64,"
const r=new h("latin1")
for(const n of e){t+=f(r.write(n))}t+=f(r.end())
return t}case"Text":{let t="failure"
if(s){t=c(s)}if(t==="failure"&&n){const e=u(n)
if(e!=="failure"){t=c(e.parameters.get("charset"))}}if(t==="failure"){t="UTF-8"}return decode(e,t)}case"ArrayBuffer":{const t=combineByteSequences(e)
return t.buffer}case"BinaryString":{let t=""
const n=new h("latin1")
for(const s of e){t+=n.write(s)}t+=n.end()
return t}}}function decode(e,t){const n=combineByteSequences(e)
const s=BOMSniffing(n)
let r=0
if(s!==null){t=s
r=s==="UTF-8"?3:2}const o=n.slice(r)
return new TextDecoder(t).decode(o)}function BOMSniffing(e){const[t,n,s]=e
if(t===239&&n===187&&s===191){return"UTF-8"}else if(t===254&&n===255){return"UTF-16BE"}else if(t===255&&n===254){return"UTF-16LE"}return null}function combineByteSequences(e){const t=e.reduce((e,t)=>e+t.byteLength,0)
let n=0
return e.reduce((e,t)=>{e.set(t,n)
n+=t.byteLength
return e},new Uint8Array(t))}e.exports={staticPropertyDescriptors:g,readOperation:readOperation,fireAProgressEvent:fireAProgressEvent}},6897:(e,t,n)=>{const{uid:s,states:r,sentCloseFrameState:o,emptyBuffer:i,opcodes:a}=n(736)
const{kReadyState:A,kSentClose:c,kByteParser:l,kReceivedClose:u,kResponse:d}=n(1216)
const{fireEvent:h,failWebsocketConnection:f,isClosing:g,isClosed:p,isEstablished:E,parseExtensions:m}=n(8625)
const{channels:C}=n(2414)
const{CloseEvent:I}=n(5188)
const{makeRequest:Q}=n(9967)
const{fetching:B}=n(4398)
const{Headers:y,getHeadersList:w}=n(660)
const{getDecodeSplit:k}=n(3168)
const{WebsocketFrameSend:b}=n(3264)
let S
try{S=n(7598)}catch{}function establishWebSocketConnection(e,t,n,r,o,i){const a=e
a.protocol=e.protocol==="ws:"?"http:":"https:"
const A=Q({urlList:[a],client:n,serviceWorkers:"none",referrer:"no-referrer",mode:"websocket",credentials:"include",cache:"no-store",redirect:"error"})
if(i.headers){const e=w(new y(i.headers))
A.headersList=e}const c=S.randomBytes(16).toString("base64")
A.headersList.append("sec-websocket-key",c)
A.headersList.append("sec-websocket-version","13")
for(const e of t){A.headersList.append("sec-websocket-protocol",e)}const l="permessage-deflate; client_max_window_bits"
A.headersList.append("sec-websocket-extensions",l)
const u=B({request:A,useParallelQueue:true,dispatcher:i.dispatcher,processResponse(e){if(e.type==="error"||e.status!==101){f(r,"Received network error or non-101 status code.")
return}if(t.length!==0&&!e.headersList.get("Sec-WebSocket-Protocol")){f(r,"Server did not respond with sent protocols.")
return}if(e.headersList.get("Upgrade")?.toLowerCase()!=="websocket"){f(r,'Server did not set Upgrade header to "websocket".')
return}if(e.headersList.get("Connection")?.toLowerCase()!=="upgrade"){f(r,'Server did not set Connection header to "upgrade".')
return}const n=e.headersList.get("Sec-WebSocket-Accept")
const i=S.createHash("sha1").update(c+s).digest("base64")
if(n!==i){f(r,"Incorrect hash received in Sec-WebSocket-Accept header.")
return}const a=e.headersList.get("Sec-WebSocket-Extensions")
let l
if(a!==null){l=m(a)
if(!l.has("permessage-deflate")){f(r,"Sec-WebSocket-Extensions header does not match.")
return}}const u=e.headersList.get("Sec-WebSocket-Protocol")
if(u!==null){const e=k("sec-websocket-protocol",A.headersList)
if(e===null||!e.includes(u)){f(r,"Protocol was not set in the opening handshake.")
return}}e.socket.on("data",onSocketData)
e.socket.on("close",onSocketClose)
e.socket.on("error",onSocketError)
if(C.open.hasSubscribers){C.open.publish({address:e.socket.address(),protocol:u,extensions:a})}o(e,l)}})
return u}function closeWebSocketConnection(e,t,n,s){if(g(e)||p(e)){}else if(!E(e)){f(e,"Connection was closed before it was established.")
e[A]=r.CLOSING}else if(e[c]===o.NOT_SENT){e[c]=o.PROCESSING
const l=new b
if(t!==undefined&&n===undefined){l.frameData=Buffer.allocUnsafe(2)
l.frameData.writeUInt16BE(t,0)}else if(t!==undefined&&n!==undefined){l.frameData=Buffer.allocUnsafe(2+s)
l.frameData.writeUInt16BE(t,0)
l.frameData.write(n,2,"utf-8")}else{l.frameData=i}const u=e[d].socket
u.write(l.createFrame(a.CLOSE))
e[c]=o.SENT
e[A]=r.CLOSING}else{e[A]=r.CLOSING}}function onSocketData(e){if(!this.ws[l].write(e)){this.pause()}}function onSocketClose(){const{ws:e}=this
const{[d]:t}=e
t.socket.off("data",onSocketData)
t.socket.off("close",onSocketClose)
t.socket.off("error",onSocketError)
const n=e[c]===o.SENT&&e[u]
let s=1005
let i=""
const a=e[l].closingInfo
if(a&&!a.error){s=a.code??1005
i=a.reason}else if(!e[u]){s=1006}e[A]=r.CLOSED
h("close",e,(e,t)=>new I(e,t),{wasClean:n,code:s,reason:i})
if(C.close.hasSubscribers){C.close.publish({websocket:e,code:s,reason:i})}}function onSocketError(e){const{ws:t}=this
t[A]=r.CLOSING
if(C.socketError.hasSubscribers){C.socketError.publish(e)}this.destroy()}e.exports={establishWebSocketConnection:establishWebSocketConnection,closeWebSocketConnection:closeWebSocketConnection}},736:e=>{const t="258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
const n={enumerable:true,writable:false,configurable:false}
const s={CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3}
const r={NOT_SENT:0,PROCESSING:1,SENT:2}
const o={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10}
const i=2**16-1
const a={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4}
const A=Buffer.allocUnsafe(0)
const c={string:1,typedArray:2,arrayBuffer:3,blob:4}
e.exports={uid:t,sentCloseFrameState:r,staticPropertyDescriptors:n,states:s,opcodes:o,maxUnsigned16Bit:i,parserStates:a,emptyBuffer:A,sendHints:c}},5188:(e,t,n)=>{const{webidl:s}=n(5893)
const{kEnumerableProperty:r}=n(3440)
const{kConstruct:o}=n(6443)
const{MessagePort:i}=n(5919)
class MessageEvent extends Event{#j
constructor(e,t={}){if(e===o){super(arguments[1],arguments[2])
s.util.markAsUncloneable(this)
return}const n="MessageEvent constructor"
s.argumentLengthCheck(arguments,1,n)
e=s.converters.DOMString(e,n,"type")
t=s.converters.MessageEventInit(t,n,"eventInitDict")
super(e,t)
this.#j=t
s.util.markAsUncloneable(this)}get data(){s.brandCheck(this,MessageEvent)
return this.#j.data}get origin(){s.brandCheck(this,MessageEvent)
return this.#j.origin}get lastEventId(){s.brandCheck(this,MessageEvent)
return this.#j.lastEventId}get source(){s.brandCheck(this,MessageEvent)
return this.#j.source}get ports(){s.brandCheck(this,MessageEvent)
if(!Object.isFrozen(this.#j.ports)){Object.freeze(this.#j.ports)}return this.#j.ports}initMessageEvent(e,t=false,n=false,r=null,o="",i="",a=null,A=[]){s.brandCheck(this,MessageEvent)
s.argumentLengthCheck(arguments,1,"MessageEvent.initMessageEvent")
return new MessageEvent(e,{bubbles:t,cancelable:n,data:r,origin:o,lastEventId:i,source:a,ports:A})}static createFastMessageEvent(e,t){const n=new MessageEvent(o,e,t)
n.#j=t
n.#j.data??=null
n.#j.origin??=""
n.#j.lastEventId??=""
n.#j.source??=null
n.#j.ports??=[]
return n}}const{createFastMessageEvent:a}=MessageEvent
delete MessageEvent.createFastMessageEvent
class CloseEvent extends Event{#j
constructor(e,t={}){const n="CloseEvent constructor"
s.argumentLengthCheck(arguments,1,n)
e=s.converters.DOMString(e,n,"type")
t=s.converters.CloseEventInit(t)
super(e,t)
this.#j=t
s.util.markAsUncloneable(this)}get wasClean(){s.brandCheck(this,CloseEvent)
return this.#j.wasClean}get code(){s.brandCheck(this,CloseEvent)
return this.#j.code}get reason(){s.brandCheck(this,CloseEvent)
return this.#j.reason}}class ErrorEvent extends Event{#j
constructor(e,t){const n="ErrorEvent constructor"
s.argumentLengthCheck(arguments,1,n)
super(e,t)
s.util.markAsUncloneable(this)
e=s.converters.DOMString(e,n,"type")
t=s.converters.ErrorEventInit(t??{})
this.#j=t}get message(){s.brandCheck(this,ErrorEvent)
return this.#j.message}get filename(){s.brandCheck(this,ErrorEvent)
return this.#j.filename}get lineno(){s.brandCheck(this,ErrorEvent)
return this.#j.lineno}get colno(){s.brandCheck(this,ErrorEvent)
return this.#j.colno}get error(){s.brandCheck(this,ErrorEvent)
return this.#j.error}}Object.defineProperties(MessageEvent.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:true},data:r,origin:r,lastEventId:r,source:r,ports:r,initMessageEvent:r})
Object.defineProperties(CloseEvent.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:true},reason:r,code:r,wasClean:r})
Object.defineProperties(ErrorEvent.prototype,{[Symbol.toStringTag]:{value:"ErrorEvent",configurable:true},message:r,filename:r,lineno:r,colno:r,error:r})
s.converters.MessagePort=s.interfaceConverter(i)
s.converters["sequence<MessagePort>"]=s.sequenceConverter(s.converters.MessagePort)
const A=[{key:"bubbles",converter:s.converters.boolean,defaultValue:()=>false},{key:"cancelable",converter:s.converters.boolean,defaultValue:()=>false},{key:"composed",converter:s.converters.boolean,defaultValue:()=>false}]
s.converters.MessageEventInit=s.dictionaryConverter([...A,{key:"data",converter:s.converters.any,defaultValue:()=>null},{key:"origin",converter:s.converters.USVString,defaultValue:()=>""},{key:"lastEventId",converter:s.converters.DOMString,defaultValue:()=>""},{key:"source",converter:s.nullableConverter(s.converters.MessagePort),defaultValue:()=>null},{key:"ports",converter:s.converters["sequence<MessagePort>"],defaultValue:()=>new Array(0)}])
s.converters.CloseEventInit=s.dictionaryConverter([...A,{key:"wasClean",converter:s.converters.boolean,defaultValue:()=>false},{key:"code",converter:s.converters["unsigned short"],defaultValue:()=>0},{key:"reason",converter:s.converters.USVString,defaultValue:()=>""}])
s.converters.ErrorEventInit=s.dictionaryConverter([...A,{key:"message",converter:s.converters.DOMString,defaultValue:()=>""},{key:"filename",converter:s.converters.USVString,defaultValue:()=>""},{key:"lineno",converter:s.converters["unsigned long"],defaultValue:()=>0},{key:"colno",converter:s.converters["unsigned long"],defaultValue:()=>0},{key:"error",converter:s.converters.any}])
e.exports={MessageEvent:MessageEvent,CloseEvent:CloseEvent,ErrorEvent:ErrorEvent,createFastMessageEvent:a}},3264:(e,t,n)=>{const{maxUnsigned16Bit:s}=n(736)
const r=16386
let o
let i=null
let a=r
try{o=n(7598)}catch{o={randomFillSync:function randomFillSync(e,t,n){for(let t=0;t<e.length;++t){e[t]=Math.random()*255|0}return e}}}function generateMask(){if(a===r){a=0
o.randomFillSync(i??=Buffer.allocUnsafe(r),0,r)}return[i[a++],i[a++],i[a++],i[a++]]}class WebsocketFrameSend{constructor(e){this.frameData=e}createFrame(e){const t=this.frameData
const n=generateMask()
const r=t?.byteLength??0
let o=r
let i=6
if(r>s){i+=8
o=127}else if(r>125){i+=2
o=126}const a=Buffer.allocUnsafe(r+i)
a[0]=a[1]=0
a[0]|=128
a[0]=(a[0]&240)+e
a[i-4]=n[0]
a[i-3]=n[1]
a[i-2]=n[2]
a[i-1]=n[3]
a[1]=o
if(o===126){a.writeUInt16BE(r,2)}else if(o===127){a[2]=a[3]=0
a.writeUIntBE(r,4,6)}a[1]|=128
for(let e=0;e<r;++e){a[i+e]=t[e]^n[e&3]}return a}}e.exports={WebsocketFrameSend:WebsocketFrameSend}},9469:(e,t,n)=>{const{createInflateRaw:s,Z_DEFAULT_WINDOWBITS:r}=n(8522)
const{isValidClientWindowBits:o}=n(8625)
const{MessageSizeExceededError:i}=n(8707)
const a=Buffer.from([0,0,255,255])
const A=Symbol("kBuffer")
const c=Symbol("kLength")
class PerMessageDeflate{#Z
#g={}
#X=0
constructor(e,t){this.#g.serverNoContextTakeover=e.has("server_no_context_takeover")
this.#g.serverMaxWindowBits=e.get("server_max_window_bits")
this.#X=t.maxPayloadSize}decompress(e,t,n){if(!this.#Z){let e=r
if(this.#g.serverMaxWindowBits){if(!o(this.#g.serverMaxWindowBits)){n(new Error("Invalid server_max_window_bits"))
return}e=Number.parseInt(this.#g.serverMaxWindowBits)}try{this.#Z=s({windowBits:e})}catch(e){n(e)
return}this.#Z[A]=[]
this.#Z[c]=0
this.#Z.on("data",e=>{this.#Z[c]+=e.length
if(this.#X>0&&this.#Z[c]>this.#X){n(new i)
this.#Z.removeAllListeners()
this.#Z.destroy()
this.#Z=null
return}this.#Z[A].push(e)})
this.#Z.on("error",e=>{this.#Z=null
n(e)})}this.#Z.write(e)
if(t){this.#Z.write(a)}this.#Z.flush(()=>{if(!this.#Z){return}const e=Buffer.concat(this.#Z[A],this.#Z[c])
this.#Z[A].length=0
this.#Z[c]=0
n(null,e)})}}e.exports={PerMessageDeflate:PerMessageDeflate}},1652:(e,t,n)=>{const{Writable:s}=n(7075)
const r=n(4589)
const{parserStates:o,opcodes:i,states:a,emptyBuffer:A,sentCloseFrameState:c}=n(736)
const{kReadyState:l,kSentClose:u,kResponse:d,kReceivedClose:h}=n(1216)
const{channels:f}=n(2414)
const{isValidStatusCode:g,isValidOpcode:p,failWebsocketConnection:E,websocketMessageReceived:m,utf8Decode:C,isControlFrame:I,isTextBinaryFrame:Q,isContinuationFrame:B}=n(8625)
const{WebsocketFrameSend:y}=n(3264)
const{closeWebSocketConnection:w}=n(6897)
const{PerMessageDeflate:k}=n(9469)
const{MessageSizeExceededError:b}=n(8707)
function failWebsocketConnectionWithCode(e,t,n){w(e,t,n,Buffer.byteLength(n))
E(e,n)}class ByteParser extends s{#ee=[]
#te=0
#ne=0
#se=false
#B=o.INFO
#re={}
#oe=[]
#ie
#ae
#X
constructor(e,t,n={}){super()
this.ws=e
this.#ie=t==null?new Map:t
this.#ae=n.maxFragments??0
this.#X=n.maxPayloadSize??0
if(this.#ie.has("permessage-deflate")){this.#ie.set("permessage-deflate",new k(t,n))}}_write(e,t,n){this.#ee.push(e)
this.#ne+=e.length
this.#se=true
this.run(n)}#Ae(){if(this.#X>0&&!I(this.#re.opcode)&&this.#re.payloadLength+this.#te>this.#X){failWebsocketConnectionWithCode(this.ws,1009,"Payload size exceeds maximum allowed size")
return false}return true}run(e){while(this.#se){if(this.#B===o.INFO){if(this.#ne<2){return e()}const t=this.consume(2)
const n=(t[0]&128)!==0
const s=t[0]&15
const r=(t[1]&128)===128
const a=!n&&s!==i.CONTINUATION
const A=t[1]&127
const c=t[0]&64
const l=t[0]&32
const u=t[0]&16
if(!p(s)){E(this.ws,"Invalid opcode received")
return e()}if(r){E(this.ws,"Frame cannot be masked")
return e()}if(c!==0&&!this.#ie.has("permessage-deflate")){E(this.ws,"Expected RSV1 to be clear.")
return}if(l!==0||u!==0){E(this.ws,"RSV1, RSV2, RSV3 must be clear")
return}if(a&&!Q(s)){E(this.ws,"Invalid frame type was fragmented.")
return}if(Q(s)&&this.#oe.length>0){E(this.ws,"Expected continuation frame")
return}if(this.#re.fragmented&&a){E(this.ws,"Fragmented frame exceeded 125 bytes.")
return}if((A>125||a)&&I(s)){E(this.ws,"Control frame either too large or fragmented")
return}if(B(s)&&this.#oe.length===0&&!this.#re.compressed){E(this.ws,"Unexpected continuation frame")
return}if(A<=125){this.#re.payloadLength=A
this.#B=o.READ_DATA
if(!this.#Ae()){return}}else if(A===126){this.#B=o.PAYLOADLENGTH_16}else if(A===127){this.#B=o.PAYLOADLENGTH_64}if(Q(s)){this.#re.binaryType=s
this.#re.compressed=c!==0}this.#re.opcode=s
this.#re.masked=r
this.#re.fin=n
this.#re.fragmented=a}else if(this.#B===o.PAYLOADLENGTH_16){if(this.#ne<2){return e()}const t=this.consume(2)
this.#re.payloadLength=t.readUInt16BE(0)
this.#B=o.READ_DATA
if(!this.#Ae()){return}}else if(this.#B===o.PAYLOADLENGTH_64){if(this.#ne<8){return e()}const t=this.consume(8)
const n=t.readUInt32BE(0)
const s=t.readUInt32BE(4)
if(n!==0||s>2**31-1){E(this.ws,"Received payload length > 2^31 bytes.")
return}this.#re.payloadLength=s
this.#B=o.READ_DATA
if(!this.#Ae()){return}}else if(this.#B===o.READ_DATA){if(this.#ne<this.#re.payloadLength){return e()}const t=this.consume(this.#re.payloadLength)
if(I(this.#re.opcode)){this.#se=this.parseControlFrame(t)
this.#B=o.INFO
const n=this.ws[d].socket
if(this.#se&&n.writableNeedDrain){this.#se=false
n.once("drain",()=>{if(this.destroyed)return
this.#se=true
this.run(e)})
return}}else{if(!this.#re.compressed){if(!this.writeFragments(t)){return}if(this.#X>0&&this.#te>this.#X){failWebsocketConnectionWithCode(this.ws,1009,(new b).message)
return}if(!this.#re.fragmented&&this.#re.fin){m(this.ws,this.#re.binaryType,this.consumeFragments())}this.#B=o.INFO}else{this.#ie.get("permessage-deflate").decompress(t,this.#re.fin,(t,n)=>{if(t){const e=t instanceof b?1009:1007
failWebsocketConnectionWithCode(this.ws,e,t.message)
return}if(!this.writeFragments(n)){return}if(this.#X>0&&this.#te>this.#X){failWebsocketConnectionWithCode(this.ws,1009,(new b).message)
return}if(!this.#re.fin){this.#B=o.INFO
this.#se=true
this.run(e)
return}m(this.ws,this.#re.binaryType,this.consumeFragments())
this.#se=true
this.#B=o.INFO
this.run(e)})
this.#se=false
break}}}}}consume(e){if(e>this.#ne){throw new Error("Called consume() before buffers satiated.")}else if(e===0){return A}if(this.#ee[0].length===e){this.#ne-=this.#ee[0].length
return this.#ee.shift()}const t=Buffer.allocUnsafe(e)
let n=0
while(n!==e){const s=this.#ee[0]
const{length:r}=s
if(r+n===e){t.set(this.#ee.shift(),n)
break}else if(r+n>e){t.set(s.subarray(0,e-n),n)
this.#ee[0]=s.subarray(e-n)
break}else{t.set(this.#ee.shift(),n)
n+=s.length}}this.#ne-=e
return t}writeFragments(e){if(this.#ae>0&&this.#oe.length===this.#ae){failWebsocketConnectionWithCode(this.ws,1008,"Too many message fragments")
return false}this.#te+=e.length
this.#oe.push(e)
return true}consumeFragments(){const e=this.#oe
if(e.length===1){this.#te=0
return e.shift()}const t=Buffer.concat(e,this.#te)
this.#oe=[]
this.#te=0
return t}parseCloseBody(e){r(e.length!==1)
let t
if(e.length>=2){t=e.readUInt16BE(0)}if(t!==undefined&&!g(t)){return{code:1002,reason:"Invalid status code",error:true}}let n=e.subarray(2)
if(n[0]===239&&n[1]===187&&n[2]===191){n=n.subarray(3)}try{n=C(n)}catch{return{code:1007,reason:"Invalid UTF-8",error:true}}return{code:t,reason:n,error:false}}parseControlFrame(e){const{opcode:t,payloadLength:n}=this.#re
if(t===i.CLOSE){if(n===1){E(this.ws,"Received close frame with a 1-byte body.")
return false}this.#re.closeInfo=this.parseCloseBody(e)
if(this.#re.closeInfo.error){const{code:e,reason:t}=this.#re.closeInfo
w(this.ws,e,t,t.length)
E(this.ws,t)
return false}if(this.ws[u]!==c.SENT){let e=A
if(this.#re.closeInfo.code){e=Buffer.allocUnsafe(2)
e.writeUInt16BE(this.#re.closeInfo.code,0)}const t=new y(e)
this.ws[d].socket.write(t.createFrame(i.CLOSE),e=>{if(!e){this.ws[u]=c.SENT}})}this.ws[l]=a.CLOSING
this.ws[h]=true
return false}else if(t===i.PING){if(!this.ws[h]){const t=new y(e)
this.ws[d].socket.write(t.createFrame(i.PONG))
if(f.ping.hasSubscribers){f.ping.publish({payload:e})}}}else if(t===i.PONG){if(f.pong.hasSubscribers){f.pong.publish({payload:e})}}return true}get closingInfo(){return this.#re.closeInfo}}e.exports={ByteParser:ByteParser}},3900:(e,t,n)=>{const{WebsocketFrameSend:s}=n(3264)
const{opcodes:r,sendHints:o}=n(736)
const i=n(4660)
const a=Buffer[Symbol.species]
class SendQueue{#ce=new i
#le=false
#ue
constructor(e){this.#ue=e}add(e,t,n){if(n!==o.blob){const s=createFrame(e,n)
if(!this.#le){this.#ue.write(s,t)}else{const e={promise:null,callback:t,frame:s}
this.#ce.push(e)}return}const s={promise:e.arrayBuffer().then(e=>{s.promise=null
s.frame=createFrame(e,n)}),callback:t,frame:null}
this.#ce.push(s)
if(!this.#le){this.#de()}}async#de(){this.#le=true
const e=this.#ce
while(!e.isEmpty()){const t=e.shift()
if(t.promise!==null){await t.promise}this.#ue.write(t.frame,t.callback)
t.callback=t.frame=null}this.#le=false}}function createFrame(e,t){return new s(toBuffer(e,t)).createFrame(t===o.string?r.TEXT:r.BINARY)}function toBuffer(e,t){switch(t){case o.string:return Buffer.from(e)
case o.arrayBuffer:case o.blob:return new a(e)
case o.typedArray:return new a(e.buffer,e.byteOffset,e.byteLength)}}e.exports={SendQueue:SendQueue}},1216:e=>{e.exports={kWebSocketURL:Symbol("url"),kReadyState:Symbol("ready state"),kController:Symbol("controller"),kResponse:Symbol("response"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received close"),kByteParser:Symbol("byte parser")}},8625:(e,t,n)=>{const{kReadyState:s,kController:r,kResponse:o,kBinaryType:i,kWebSocketURL:a}=n(1216)
const{states:A,opcodes:c}=n(736)
const{ErrorEvent:l,createFastMessageEvent:u}=n(5188)
const{isUtf8:d}=n(4573)
const{collectASequenceOfCodePointsFast:h,removeHTTPWhitespace:f}=n(1900)
function isConnecting(e){return e[s]===A.CONNECTING}function isEstablished(e){return e[s]===A.OPEN}function isClosing(e){return e[s]===A.CLOSING}function isClosed(e){return e[s]===A.CLOSED}function fireEvent(e,t,n=(e,t)=>new Event(e,t),s={}){const r=n(e,s)
t.dispatchEvent(r)}function websocketMessageReceived(e,t,n){if(e[s]!==A.OPEN){return}let r
if(t===c.TEXT){try{r=E(n)}catch{failWebsocketConnection(e,"Received invalid UTF-8 in text frame.")
return}}else if(t===c.BINARY){if(e[i]==="blob"){r=new Blob([n])}else{r=toArrayBuffer(n)}}fireEvent("message",e,u,{origin:e[a].origin,data:r})}function toArrayBuffer(e){if(e.byteLength===e.buffer.byteLength){return e.buffer}return e.buffer.slice(e.byteOffset,e.byteOffset+e.byteLength)}function isValidSubprotocol(e){if(e.length===0){return false}for(let t=0;t<e.length;++t){const n=e.charCodeAt(t)
if(n<33||n>126||n===34||n===40||n===41||n===44||n===47||n===58||n===59||n===60||n===61||n===62||n===63||n===64||n===91||n===92||n===93||n===123||n===125){return false}}return true}function isValidStatusCode(e){if(e>=1e3&&e<1015){return e!==1004&&e!==1005&&e!==1006}return e>=3e3&&e<=4999}function failWebsocketConnection(e,t){const{[r]:n,[o]:s}=e
n.abort()
if(s?.socket&&!s.socket.destroyed){s.socket.destroy()}if(t){fireEvent("error",e,(e,t)=>new l(e,t),{error:new Error(t),message:t})}}function isControlFrame(e){return e===c.CLOSE||e===c.PING||e===c.PONG}function isContinuationFrame(e){return e===c.CONTINUATION}function isTextBinaryFrame(e){return e===c.TEXT||e===c.BINARY}function isValidOpcode(e){return isTextBinaryFrame(e)||isContinuationFrame(e)||isControlFrame(e)}function parseExtensions(e){const t={position:0}
const n=new Map
while(t.position<e.length){const s=h(";",e,t)
const[r,o=""]=s.split("=")
n.set(f(r,true,false),f(o,false,true))
t.position++}return n}function isValidClientWindowBits(e){if(e.length===0){return false}for(let t=0;t<e.length;t++){const n=e.charCodeAt(t)
if(n<48||n>57){return false}}const t=Number.parseInt(e,10)
return t>=8&&t<=15}const g=typeof process.versions.icu==="string"
const p=g?new TextDecoder("utf-8",{fatal:true}):undefined
const E=g?p.decode.bind(p):function(e){if(d(e)){return e.toString("utf-8")}throw new TypeError("Invalid utf-8 received.")}
e.exports={isConnecting:isConnecting,isEstablished:isEstablished,isClosing:isClosing,isClosed:isClosed,fireEvent:fireEvent,isValidSubprotocol:isValidSubprotocol,isValidStatusCode:isValidStatusCode,failWebsocketConnection:failWebsocketConnection,websocketMessageReceived:websocketMessageReceived,utf8Decode:E,isControlFrame:isControlFrame,isContinuationFrame:isContinuationFrame,isTextBinaryFrame:isTextBinaryFrame,isValidOpcode:isValidOpcode,parseExtensions:parseExtensions,isValidClientWindowBits:isValidClientWindowBits}},3726:(e,t,n)=>{const{webidl:s}=n(5893)
const{URLSerializer:r}=n(1900)
const{environmentSettingsObject:o}=n(3168)
const{staticPropertyDescriptors:i,states:a,sentCloseFrameState:A,sendHints:c}=n(736)
const{kWebSocketURL:l,kReadyState:u,kController:d,kBinaryType:h,kResponse:f,kSentClose:g,kByteParser:p}=n(1216)
const{isConnecting:E,isEstablished:m,isClosing:C,isValidSubprotocol:I,fireEvent:Q}=n(8625)
const{establishWebSocketConnection:B,closeWebSocketConnection:y}=n(6897)
const{ByteParser:w}=n(1652)
const{kEnumerableProperty:k,isBlobLike:b}=n(3440)
const{getGlobalDispatcher:S}=n(2581)
const{types:v}=n(7975)
const{ErrorEvent:R,CloseEvent:D}=n(5188)
const{SendQueue:N}=n(3900)
class WebSocket extends EventTarget{#x={open:null,error:null,close:null,message:null}
#he=0
#fe=""
#ie=""
#ge
constructor(e,t=[]){super()
s.util.markAsUncloneable(this)
const n="WebSocket constructor"
s.argumentLengthCheck(arguments,1,n)
const r=s.converters["DOMString or sequence<DOMString> or WebSocketInit"](t,n,"options")
e=s.converters.USVString(e,n,"url")
t=r.protocols
const i=o.settingsObject.baseUrl
let a
try{a=new URL(e,i)}catch(e){throw new DOMException(e,"SyntaxError")}if(a.protocol==="http:"){a.protocol="ws:"}else if(a.protocol==="https:"){a.protocol="wss:"}if(a.protocol!=="ws:"&&a.protocol!=="wss:"){throw new DOMException(`Expected a ws: or wss: protocol, got ${a.protocol}`,"SyntaxError")}if(a.hash||a.href.endsWith("#")){throw new DOMException("Got fragment","SyntaxError")}if(typeof t==="string"){t=[t]}if(t.length!==new Set(t.map(e=>e.toLowerCase())).size){throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError")}if(t.length>0&&!t.every(e=>I(e))){throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError")}this[l]=new URL(a.href)
const c=o.settingsObject
this[d]=B(a,t,c,this,(e,t)=>this.#pe(e,t),r)
this[u]=WebSocket.CONNECTING
this[g]=A.NOT_SENT
this[h]="blob"}close(e=undefined,t=undefined){s.brandCheck(this,WebSocket)
const n="WebSocket.close"
if(e!==undefined){e=s.converters["unsigned short"](e,n,"code",{clamp:true})}if(t!==undefined){t=s.converters.USVString(t,n,"reason")}if(e!==undefined){if(e!==1e3&&(e<3e3||e>4999)){throw new DOMException("invalid code","InvalidAccessError")}}let r=0
if(t!==undefined){r=Buffer.byteLength(t)
if(r>123){throw new DOMException(`Reason must be less than 123 bytes; received ${r}`,"SyntaxError")}}y(this,e,t,r)}send(e){s.brandCheck(this,WebSocket)
const t="WebSocket.send"
s.argumentLengthCheck(arguments,1,t)
e=s.converters.WebSocketSendData(e,t,"data")
if(E(this)){throw new DOMException("Sent before connected.","InvalidStateError")}if(!m(this)||C(this)){return}if(typeof e==="string"){const t=Buffer.byteLength(e)
this.#he+=t
this.#ge.add(e,()=>{this.#he-=t},c.string)}else if(v.isArrayBuffer(e)){this.#he+=e.byteLength
this.#ge.add(e,()=>{this.#he-=e.byteLength},c.arrayBuffer)}else if(ArrayBuffer.isView(e)){this.#he+=e.byteLength
this.#ge.add(e,()=>{this.#he-=e.byteLength},c.typedArray)}else if(b(e)){this.#he+=e.size
this.#ge.add(e,()=>{this.#he-=e.size},c.blob)}}get readyState(){s.brandCheck(this,WebSocket)
return this[u]}get bufferedAmount(){s.brandCheck(this,WebSocket)
return this.#he}get url(){s.brandCheck(this,WebSocket)
return r(this[l])}get extensions(){s.brandCheck(this,WebSocket)
return this.#ie}get protocol(){s.brandCheck(this,WebSocket)
return this.#fe}get onopen(){s.brandCheck(this,WebSocket)
return this.#x.open}set onopen(e){s.brandCheck(this,WebSocket)
if(this.#x.open){this.removeEventListener("open",this.#x.open)}if(typeof e==="function"){this.#x.open=e
this.addEventListener("open",e)}else{this.#x.open=null}}get onerror(){s.brandCheck(this,WebSocket)
return this.#x.error}set onerror(e){s.brandCheck(this,WebSocket)
if(this.#x.error){this.removeEventListener("error",this.#x.error)}if(typeof e==="function"){this.#x.error=e
this.addEventListener("error",e)}else{this.#x.error=null}}get onclose(){s.brandCheck(this,WebSocket)
return this.#x.close}set onclose(e){s.brandCheck(this,WebSocket)
if(this.#x.close){this.removeEventListener("close",this.#x.close)}if(typeof e==="function"){this.#x.close=e
this.addEventListener("close",e)}else{this.#x.close=null}}get onmessage(){s.brandCheck(this,WebSocket)
return this.#x.message}set onmessage(e){s.brandCheck(this,WebSocket)
if(this.#x.message){this.removeEventListener("message",this.#x.message)}if(typeof e==="function"){this.#x.message=e
this.addEventListener("message",e)}else{this.#x.message=null}}get binaryType(){s.brandCheck(this,WebSocket)
return this[h]}set binaryType(e){s.brandCheck(this,WebSocket)
if(e!=="blob"&&e!=="arraybuffer"){this[h]="blob"}else{this[h]=e}}#pe(e,t){this[f]=e
const n=this[d]?.dispatcher?.webSocketOptions
const s=n?.maxFragments
const r=n?.maxPayloadSize
const o=new w(this,t,{maxFragments:s,maxPayloadSize:r})
o.on("drain",onParserDrain)
o.on("error",onParserError.bind(this))
e.socket.ws=this
this[p]=o
this.#ge=new N(e.socket)
this[u]=a.OPEN
const i=e.headersList.get("sec-websocket-extensions")
if(i!==null){this.#ie=i}const A=e.headersList.get("sec-websocket-protocol")
if(A!==null){this.#fe=A}Q("open",this)}}WebSocket.CONNECTING=WebSocket.prototype.CONNECTING=a.CONNECTING
WebSocket.OPEN=WebSocket.prototype.OPEN=a.OPEN
WebSocket.CLOSING=WebSocket.prototype.CLOSING=a.CLOSING
WebSocket.CLOSED=WebSocket.prototype.CLOSED=a.CLOSED
Object.defineProperties(WebSocket.prototype,{CONNECTING:i,OPEN:i,CLOSING:i,CLOSED:i,url:k,readyState:k,bufferedAmount:k,onopen:k,onerror:k,onclose:k,close:k,onmessage:k,binaryType:k,send:k,extensions:k,protocol:k,[Symbol.toStringTag]:{value:"WebSocket",writable:false,enumerable:false,configurable:true}})
Object.defineProperties(WebSocket,{CONNECTING:i,OPEN:i,CLOSING:i,CLOSED:i})
s.converters["sequence<DOMString>"]=s.sequenceConverter(s.converters.DOMString)
s.converters["DOMString or sequence<DOMString>"]=function(e,t,n){if(s.util.Type(e)==="Object"&&Symbol.iterator in e){return s.converters["sequence<DOMString>"](e)}return s.converters.DOMString(e,t,n)}
s.converters.WebSocketInit=s.dictionaryConverter([{key:"protocols",converter:s.converters["DOMString or sequence<DOMString>"],defaultValue:()=>new Array(0)},{key:"dispatcher",converter:s.converters.any,defaultValue:()=>S()},{key:"headers",converter:s.nullableConverter(s.converters.HeadersInit)}])
s.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(e){if(s.util.Type(e)==="Object"&&!(Symbol.iterator in e)){return s.converters.WebSocketInit(e)}return{protocols:s.converters["DOMString or sequence<DOMString>"](e)}}
s.converters.WebSocketSendData=function(e){if(s.util.Type(e)==="Object"){if(b(e)){return s.converters.Blob(e,{strict:false})}if(ArrayBuffer.isView(e)||v.isArrayBuffer(e)){return s.converters.BufferSource(e)}}return s.converters.USVString(e)}
function onParserDrain(){this.ws[f].socket.resume()}function onParserError(e){let t
let n
if(e instanceof D){t=e.reason
n=e.code}else{t=e.message}Q("error",this,()=>new R("error",{error:e,message:t}))
y(this,n)}e.exports={WebSocket:WebSocket}},2613:t=>{t.exports=e(import.meta.url)("assert")},181:t=>{t.exports=e(import.meta.url)("buffer")},4434:t=>{t.exports=e(import.meta.url)("events")},8611:t=>{t.exports=e(import.meta.url)("http")},5692:t=>{t.exports=e(import.meta.url)("https")},9278:t=>{t.exports=e(import.meta.url)("net")},4589:t=>{t.exports=e(import.meta.url)("node:assert")},6698:t=>{t.exports=e(import.meta.url)("node:async_hooks")},4573:t=>{t.exports=e(import.meta.url)("node:buffer")},7540:t=>{t.exports=e(import.meta.url)("node:console")},7598:t=>{t.exports=e(import.meta.url)("node:crypto")},3053:t=>{t.exports=e(import.meta.url)("node:diagnostics_channel")},610:t=>{t.exports=e(import.meta.url)("node:dns")},8474:t=>{t.exports=e(import.meta.url)("node:events")},7067:t=>{t.exports=e(import.meta.url)("node:http")},2467:t=>{t.exports=e(import.meta.url)("node:http2")},7030:t=>{t.exports=e(import.meta.url)("node:net")},643:t=>{t.exports=e(import.meta.url)("node:perf_hooks")},1792:t=>{t.exports=e(import.meta.url)("node:querystring")},7075:t=>{t.exports=e(import.meta.url)("node:stream")},1692:t=>{t.exports=e(import.meta.url)("node:tls")},3136:t=>{t.exports=e(import.meta.url)("node:url")},7975:t=>{t.exports=e(import.meta.url)("node:util")},3429:t=>{t.exports=e(import.meta.url)("node:util/types")},5919:t=>{t.exports=e(import.meta.url)("node:worker_threads")},8522:t=>{t.exports=e(import.meta.url)("node:zlib")},932:t=>{t.exports=e(import.meta.url)("process")},3193:t=>{t.exports=e(import.meta.url)("string_decoder")},4756:t=>{t.exports=e(import.meta.url)("tls")},9023:t=>{t.exports=e(import.meta.url)("util")},4352:(e,t,n)=>{const{normalizeIPv6:s,removeDotSegments:r,removeDotSegmentsRelative:o,recomposeAuthority:i,normalizePercentEncoding:a,normalizePathEncoding:A,serializePathEncoding:c,normalizeQueryFragmentEncoding:l,encodeQuery:u,encodeFragment:d,reescapeHostDelimiters:h,isIPv4:f,nonSimpleDomain:g}=n(5077)
const{SCHEMES:p,getSchemeHandler:E}=n(5300)
const m=/^[A-Za-z][A-Za-z0-9+.-]*$/u
const C="URI scheme is malformed."
const I="URI host is malformed."
const Q=/[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u
function validateScheme(e){const t=String(e)
if(!m.test(t)){throw new TypeError(C)}return t}function normalize(e,t){if(typeof e==="string"){e=normalizeString(e,t)}else if(typeof e==="object"){e=parse(serialize(e,t),t)}return e}function resolve(e,t,n){const r=n?Object.assign({scheme:"null"},n):{scheme:"null"}
const{parsed:o,malformedAuthorityOrPort:i,malformedPercentEncoding:a,malformedSchemeSpecific:A,malformedHost:c,malformedScheme:l}=parseWithStatus(e,r)
const{parsed:u,malformedAuthorityOrPort:d,malformedPercentEncoding:h,malformedSchemeSpecific:g,malformedHost:p,malformedScheme:m}=parseWithStatus(t,r)
if(i||d||a||h||A||g||c||p||l||m){throw new Error(o.error||u.error||"URI is malformed.")}const C=resolveComponent(o,u,r,true)
const Q=E(n&&n.scheme||C.scheme)
const B=C.host
const y=B!==undefined&&B!==""&&(f(B)||s(B).isIPV6)
if(hasForbiddenDomainHost(C,n||{},Q,y)){throw new Error(I)}canonicalizeHost(C,n||{},Q,y)
const w=B&&B.indexOf("%")!==-1&&!/\P{ASCII}/u.test(B)
if(C.error&&!w){throw new Error(C.error)}r.skipEscape=true
return serialize(C,r)}function resolveComponent(e,t,n,s){const i={}
if(!s){e=parse(serialize(e,n),n)
t=parse(serialize(t,n),n)}n=n||{}
if(!n.tolerant&&t.scheme){i.scheme=t.scheme
i.userinfo=t.userinfo
i.host=t.host
i.port=t.port
i.path=r(t.path||"")
i.query=t.query}else{if(t.userinfo!==undefined||t.host!==undefined||t.port!==undefined){i.userinfo=t.userinfo
i.host=t.host
i.port=t.port
i.path=r(t.path||"")
i.query=t.query}else{if(!t.path){i.path=e.path
if(t.query!==undefined){i.query=t.query}else{i.query=e.query}}else{if(t.path[0]==="/"){i.path=r(t.path)}else{const n=e.userinfo!==undefined||e.host!==undefined||e.port!==undefined
if(n&&!e.path){i.path="/"+t.path}else if(!e.path){i.path=t.path}else{i.path=e.path.slice(0,e.path.lastIndexOf("/")+1)+t.path}i.path=e.scheme===undefined&&!n&&i.path[0]!=="/"?o(i.path):r(i.path)}i.query=t.query}i.userinfo=e.userinfo
i.host=e.host
i.port=e.port}i.scheme=e.scheme}i.fragment=t.fragment
return i}function equal(e,t,n){const s=normalizeComparableURI(e,n)
const r=normalizeComparableURI(t,n)
return s!==undefined&&r!==undefined&&s===r}function serialize(e,t){const n={host:e.host,scheme:e.scheme,userinfo:e.userinfo,port:e.port,path:e.path,query:e.query,nid:e.nid,nss:e.nss,uuid:e.uuid,fragment:e.fragment,reference:e.reference,resourceName:e.resourceName,secure:e.secure,error:""}
const s=Object.assign({},t)
const A=[]
if(n.scheme){n.scheme=validateScheme(n.scheme)}const l=E(s.scheme||n.scheme)
if(l&&l.serialize)l.serialize(n,s)
const h=n.userinfo!==undefined||n.host!==undefined||n.port!==undefined
const f=(n.scheme===undefined||s.reference==="suffix")&&!h
const g=!s.skipEscape&&f
if(n.path!==undefined){if(!s.skipEscape){n.path=c(n.path,g)}else{n.path=a(n.path)}}if(s.reference!=="suffix"&&n.scheme){n.scheme=validateScheme(n.scheme)
A.push(n.scheme,":")}const p=i(n)
if(p!==undefined){if(s.reference!=="suffix"){A.push("//")}A.push(p)
if(n.path&&n.path[0]!=="/"){A.push("/")}}if(n.path!==undefined){let e=n.path
if(!s.absolutePath&&(!l||!l.absolutePath)){e=f&&e[0]!=="/"?o(e):r(e)}if(f){e=c(e,true)}if(p===undefined&&e[0]==="/"&&e[1]==="/"){e="/%2F"+e.slice(2)}A.push(e)}if(n.query!==undefined){A.push("?",u(n.query))}if(n.fragment!==undefined){A.push("#",d(n.fragment))}return A.join("")}const B=/^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u
const y=/^(?:[^#/:?]+:)?\/\/([^/?#]*)/
const w=/^(?:[^#/:?]+:)?([/\\\t\n\r]*)/
function getParseError(e,t){if(t[2]!==undefined&&e.path&&e.path[0]!=="/"){return'URI path must start with "/" when authority is present.'}if(typeof e.port==="number"&&(e.port<0||e.port>65535)){return"URI port is malformed."}return undefined}function hasMalformedPercentEncoding(e){if(e===undefined)return false
let t=e.indexOf("%")
while(t!==-1){if(t+2>=e.length||!/^[\da-f]{2}$/iu.test(e.slice(t+1,t+3))){return true}t=e.indexOf("%",t+3)}return false}function isIPLiteral(e){return e[0]==="["&&e[e.length-1]==="]"}function hasMalformedComponentPercentEncoding(e){const t=e[4]
return hasMalformedPercentEncoding(e[3])||t!==undefined&&!isIPLiteral(t)&&hasMalformedPercentEncoding(t)||hasMalformedPercentEncoding(e[6])||hasMalformedPercentEncoding(e[7])||hasMalformedPercentEncoding(e[8])}function canonicalizeHost(e,t,n,s){if(hasForbiddenDomainHost(e,t,n,s)){e.error=e.error||I
return true}if(!t.unicodeSupport&&(!n||!n.unicodeSupport)&&e.host&&!isIPLiteral(e.host)&&(t.domainHost||n&&n.domainHost)&&s===false&&g(e.host)){let t
try{t=new URL("http://"+e.host)}catch(t){e.error=e.error||"Host's domain name can not be converted to ASCII: "+t
return true}if(!isHostOnlyURL(t)){e.error=e.error||I
return true}e.host=t.hostname}return false}function hasForbiddenDomainHost(e,t,n,s){return Boolean(e.host&&s===false&&!isIPLiteral(e.host)&&(t.domainHost||n&&n.domainHost)&&Q.test(e.host))}function isHostOnlyURL(e){return e.username===""&&e.password===""&&e.port===""&&e.pathname==="/"&&e.search===""&&e.hash===""&&e.hostname!==""}function parseWithStatus(e,t){const n=Object.assign({},t)
const r={scheme:undefined,userinfo:undefined,host:"",port:undefined,path:"",query:undefined,fragment:undefined}
let o=false
let i=false
let c=false
let u=false
let d=false
let g=false
let Q=false
if(n.reference==="suffix"){if(n.scheme){e=n.scheme+":"+e}else{e="//"+e}}const k=e.match(y)
if(k!==null&&k[1].indexOf("\\")!==-1){r.error="URI authority must not contain a literal backslash."
o=true}const b=e.match(w)
if(b!==null){const e=b[1]
const t=e.replace(/[\t\n\r]/g,"")
if(t.length>=2){if(t.slice(0,2)!=="//"){r.error=r.error||"URI authority must not contain a literal backslash."
o=true}else if(e.length!==t.length){r.error=r.error||"URI authority introducer must not contain whitespace."
o=true}}}const S=e.match(B)
if(S){r.scheme=S[1]
r.userinfo=S[3]
r.host=S[4]
r.port=parseInt(S[5],10)
r.path=S[6]||""
r.query=S[7]
r.fragment=S[8]
if(r.scheme!==undefined){if(m.test(r.scheme)){r.scheme=r.scheme.toLowerCase()}else{r.error=r.error||C
g=true}}i=hasMalformedComponentPercentEncoding(S)
if(i){r.error=r.error||"URI contains malformed percent-encoding."}if(isNaN(r.port)){r.port=S[5]}const t=getParseError(r,S)
if(t!==undefined){r.error=r.error||t
o=true}if(r.host){const e=f(r.host)
if(e===false){const e=isIPLiteral(r.host)
const t=r.host.indexOf("[")!==-1||r.host.indexOf("]")!==-1
const n=s(r.host)
Q=n.isIPV6||n.isIPVFuture===true
d=t&&(!e||n.error===true)
r.host=Q?n.host:n.host.toLowerCase()
if(d){r.error=r.error||I
o=true}}else{Q=true}}if(r.scheme===undefined&&r.userinfo===undefined&&r.host===undefined&&r.port===undefined&&r.query===undefined&&!r.path){r.reference="same-document"}else if(r.scheme===undefined){r.reference="relative"}else if(r.fragment===undefined){r.reference="absolute"}else{r.reference="uri"}if(n.reference&&n.reference!=="suffix"&&n.reference!==r.reference){r.error=r.error||"URI is not a "+n.reference+" reference."}const B=E(n.scheme||r.scheme)
if(!d){u=canonicalizeHost(r,n,B,Q)}if(e.indexOf("%")!==-1&&r.host!==undefined&&!d){let e=Q?r.host:a(r.host,true)
if(!Q){e=a(e.toLowerCase())}r.host=Q||n.scheme!=="null"?h(e,Q):e}if(!B||B&&!B.skipNormalize){if(r.path){r.path=A(r.path)}if(r.query){r.query=l(r.query)}if(r.fragment){r.fragment=l(r.fragment)}}if(B&&B.parse){B.parse(r,n)
if(B===p.urn&&r.nid===undefined){c=true}}}else{r.error=r.error||"URI can not be parsed."}return{parsed:r,malformedAuthorityOrPort:o,malformedPercentEncoding:i,malformedSchemeSpecific:c,malformedHost:u,malformedScheme:g}}function parse(e,t){return parseWithStatus(e,t).parsed}function normalizeString(e,t){return normalizeStringWithStatus(e,t).normalized}function normalizeStringWithStatus(e,t){const{parsed:n,malformedAuthorityOrPort:s,malformedPercentEncoding:r,malformedSchemeSpecific:o,malformedHost:i,malformedScheme:a}=parseWithStatus(e,t)
return{normalized:s||r||o||i||a?e:serialize(n,t),malformedAuthorityOrPort:s,malformedPercentEncoding:r,malformedSchemeSpecific:o,malformedHost:i,malformedScheme:a}}function normalizeComparableURI(e,t){if(typeof e!=="string"&&typeof e!=="object"){return undefined}let n
try{n=typeof e==="string"?e:serialize(e,t)}catch{return undefined}const{normalized:s,malformedAuthorityOrPort:r,malformedPercentEncoding:o,malformedSchemeSpecific:i,malformedHost:a,malformedScheme:A}=normalizeStringWithStatus(n,t)
return r||o||i||a||A?undefined:s}const k={SCHEMES:p,normalize:normalize,resolve:resolve,resolveComponent:resolveComponent,equal:equal,serialize:serialize,parse:parse}
e.exports=k
e.exports["default"]=k
e.exports.fastUri=k},5300:(e,t,n)=>{const{isUUID:s}=n(5077)
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
if(o){e=o.serialize(e,t)}const i=e
const a=e.nss
i.path=`${s||t.nid}:${a}`
t.skipEscape=true
return i}function urnuuidParse(e,t){const n=e
n.uuid=n.nss
n.nss=undefined
if(!t.tolerant&&(!n.uuid||!s(n.uuid))){n.error=n.error||"UUID is not valid."}return n}function urnuuidSerialize(e){const t=e
t.nss=(e.uuid||"").toLowerCase()
return t}const i={scheme:"http",domainHost:true,parse:httpParse,serialize:httpSerialize}
const a={scheme:"https",domainHost:i.domainHost,parse:httpParse,serialize:httpSerialize}
const A={scheme:"ws",domainHost:true,parse:wsParse,serialize:wsSerialize}
const c={scheme:"wss",domainHost:A.domainHost,parse:A.parse,serialize:A.serialize}
const l={scheme:"urn",parse:urnParse,serialize:urnSerialize,skipNormalize:true}
const u={scheme:"urn:uuid",parse:urnuuidParse,serialize:urnuuidSerialize,skipNormalize:true}
const d={http:i,https:a,ws:A,wss:c,urn:l,"urn:uuid":u}
Object.setPrototypeOf(d,null)
function getSchemeHandler(e){return e&&(d[e]||d[e.toLowerCase()])||undefined}e.exports={wsIsSecure:wsIsSecure,SCHEMES:d,isValidSchemeName:isValidSchemeName,getSchemeHandler:getSchemeHandler}},5077:e=>{const t=RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu)
const n=RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u)
const s=RegExp.prototype.test.bind(/^\d*$/u)
const r=RegExp.prototype.test.bind(/^[\da-f]{2}$/iu)
const o=RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu)
const i=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u)
const a=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u)
const A=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u)
const c=new Array(256)
{const e="0123456789ABCDEF"
for(let t=0;t<256;t++){c[t]="%"+e[t>>4]+e[t&15]}}function percentEncodeNonAscii(e){if(e<2048){return c[192|e>>6]+c[128|e&63]}if(e<65536){return c[224|e>>12]+c[128|e>>6&63]+c[128|e&63]}return c[240|e>>18]+c[128|e>>12&63]+c[128|e>>6&63]+c[128|e&63]}function stringArrayToHexStripped(e){let t=""
let n=0
let s=0
for(s=0;s<e.length;s++){n=e[s].charCodeAt(0)
if(n===48){continue}if(!(n>=48&&n<=57||n>=65&&n<=70||n>=97&&n<=102)){return""}t+=e[s]
break}for(s+=1;s<e.length;s++){n=e[s].charCodeAt(0)
if(!(n>=48&&n<=57||n>=65&&n<=70||n>=97&&n<=102)){return""}t+=e[s]}return t}const l=RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/)
const u=RegExp.prototype.test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/)
const d=RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/)
const h=RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u)
function isZoneIdentifier(e){if(e.length===0)return false
for(let t=0;t<e.length;t++){if(d(e[t]))continue
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
const i=e.slice(t+n).join(":")
return o+"::"+i}function normalizeIPv6Address(e){const t=e.indexOf("::")
if(t!==-1&&e.indexOf("::",t+1)!==-1)return undefined
const s=t===-1?e.split(":"):e.slice(0,t).split(":")
const r=t===-1?[]:e.slice(t+2).split(":")
if(t!==-1){if(s.length===1&&s[0]==="")s.length=0
if(r.length===1&&r[0]==="")r.length=0}const o=s.concat(r)
let i=0
for(let e=0;e<o.length;e++){const s=o[e]
if(s==="")return undefined
if(s.indexOf(".")!==-1){if(e!==o.length-1||t!==-1&&r.length===0||!n(s))return undefined
i+=2
continue}if(!l(s))return undefined
o[e]=parseInt(s,16).toString(16)
i++}if(t===-1){if(i!==8)return undefined
return compressIPv6ZeroRun(o)}if(i>=8)return undefined
const a=o.slice(0,s.length)
for(let e=i;e<8;e++)a.push("0")
for(let e=s.length;e<o.length;e++)a.push(o[e])
return compressIPv6ZeroRun(a)}function normalizeIPv6(e){const t=e[0]==="["&&e[e.length-1]==="]"
const n=e[0]==="["||e[e.length-1]==="]"
if(n&&!t)return{host:e,isIPV6:false,error:true}
let s=t?e.slice(1,-1):e
if(t&&u(s)){s=s.toLowerCase()
return{host:`[${s}]`,escapedHost:s,isIPV6:false,isIPVFuture:true}}if(findToken(s,":")<2){return{host:e,isIPV6:false,error:t}}let r=""
const o=s.indexOf("%")
if(o!==-1){const t=s.slice(o,o+3).toLowerCase()==="%25"?3:1
r=s.slice(o+t)
if(!isZoneIdentifier(r))return{host:e,isIPV6:false,error:true}
s=s.slice(0,o)}const i=normalizeIPv6Address(s)
if(i===undefined)return{host:e,isIPV6:false,error:true}
return{host:i+(r?"%"+r:""),escapedHost:i+(r?"%25"+r:""),isIPV6:true}}function findToken(e,t){let n=0
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
if(o==="."||o===".."){if(o===".."){if(s.length!==0&&s[s.length-1]!==".."){s.pop()}else{s.push("..")}}r=e===n}else{s.push(o)}}if(r&&s[s.length-1]!==".."){s.push("")}if(s.length===0||s[0]===""||s[0].includes(":")){s.unshift(".")}return s.join("/")}const f={"@":"%40","/":"%2F","?":"%3F","#":"%23",":":"%3A"}
const g=/[@/?#:]/g
const p=/[@/?#]/g
function reescapeHostDelimiters(e,t){const n=t?p:g
n.lastIndex=0
return e.replace(n,e=>f[e])}function normalizePercentEncoding(e,t=false){if(e.indexOf("%")===-1){return e}let n=""
for(let s=0;s<e.length;s++){if(e[s]==="%"&&s+2<e.length){const i=e.slice(s+1,s+3)
if(r(i)){const e=i.toUpperCase()
const r=String.fromCharCode(parseInt(e,16))
if(t&&o(r)){n+=r}else{n+="%"+e}s+=2
continue}}n+=e[s]}return n}function normalizePathEncoding(e){let t=""
for(let n=0;n<e.length;n++){const s=e[n]
if(s==="%"&&n+2<e.length){const s=e.slice(n+1,n+3)
if(r(s)){const e=s.toUpperCase()
const r=String.fromCharCode(parseInt(e,16))
if(r!=="."&&o(r)){t+=r}else{t+="%"+e}n+=2
continue}}if(i(s)){t+=s}else{const r=e.charCodeAt(n)
if(r<128){t+=isEscapeSafe(r)?s:c[r]}else if(r<55296||r>57343){t+=percentEncodeNonAscii(r)}else if(r<=56319&&n+1<e.length){const s=e.charCodeAt(n+1)
if(s>=56320&&s<=57343){t+=percentEncodeNonAscii(65536+(r-55296<<10)+(s-56320))
n++}else{t+=percentEncodeNonAscii(65533)}}else{t+=percentEncodeNonAscii(65533)}}}return t}function serializePathEncoding(e,t=false){let n=""
let s=t&&e[0]!=="/"
for(let t=0;t<e.length;t++){const o=e[t]
if(o==="%"&&t+2<e.length){const s=e.slice(t+1,t+3)
if(r(s)){n+="%"+s.toUpperCase()
t+=2
continue}}if(o==="/"){s=false}if(i(o)&&(o!==":"||!s)){n+=o}else{const s=e.charCodeAt(t)
if(s<128){n+=c[s]}else if(s<55296||s>57343){n+=percentEncodeNonAscii(s)}else if(s<=56319&&t+1<e.length){const r=e.charCodeAt(t+1)
if(r>=56320&&r<=57343){n+=percentEncodeNonAscii(65536+(s-55296<<10)+(r-56320))
t++}else{n+=percentEncodeNonAscii(65533)}}else{n+=percentEncodeNonAscii(65533)}}}return n}function encodeComponent(e,t){let n=""
for(let s=0;s<e.length;s++){const o=e[s]
if(o==="%"&&s+2<e.length){const t=e.slice(s+1,s+3)
if(r(t)){n+="%"+t.toUpperCase()
s+=2
continue}}if(t(o)){n+=o}else{const t=e.charCodeAt(s)
if(t<128){n+=c[t]}else if(t<55296||t>57343){n+=percentEncodeNonAscii(t)}else if(t<=56319&&s+1<e.length){const r=e.charCodeAt(s+1)
if(r>=56320&&r<=57343){n+=percentEncodeNonAscii(65536+(t-55296<<10)+(r-56320))
s++}else{n+=percentEncodeNonAscii(65533)}}else{n+=percentEncodeNonAscii(65533)}}}return n}function encodeUserinfo(e){return encodeComponent(e,A)}function encodeQuery(e){return encodeComponent(e,a)}function encodeFragment(e){return encodeComponent(e,a)}function isEscapeSafe(e){return e>=48&&e<=57||e>=65&&e<=90||e>=97&&e<=122||e===42||e===43||e===45||e===46||e===47||e===64||e===95}function normalizeQueryFragmentEncoding(e){let t=""
for(let n=0;n<e.length;n++){const s=e[n]
if(s==="%"&&n+2<e.length){const s=e.slice(n+1,n+3)
if(r(s)){const e=s.toUpperCase()
const r=String.fromCharCode(parseInt(e,16))
if(o(r)){t+=r}else{t+="%"+e}n+=2
continue}}if(a(s)){t+=s}else{const r=e.charCodeAt(n)
if(r<128){t+=isEscapeSafe(r)?s:c[r]}else if(r<55296||r>57343){t+=percentEncodeNonAscii(r)}else if(r<=56319&&n+1<e.length){const s=e.charCodeAt(n+1)
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
t.push(n)}return t.length?t.join(""):undefined}e.exports={nonSimpleDomain:h,recomposeAuthority:recomposeAuthority,reescapeHostDelimiters:reescapeHostDelimiters,normalizePercentEncoding:normalizePercentEncoding,normalizePathEncoding:normalizePathEncoding,serializePathEncoding:serializePathEncoding,normalizeQueryFragmentEncoding:normalizeQueryFragmentEncoding,encodeUserinfo:encodeUserinfo,encodeQuery:encodeQuery,encodeFragment:encodeFragment,escapePreservingEscapes:escapePreservingEscapes,removeDotSegments:removeDotSegments,removeDotSegmentsRelative:removeDotSegmentsRelative,isIPv4:n,isUUID:t,normalizeIPv6:normalizeIPv6,stringArrayToHexStripped:stringArrayToHexStripped}},7349:(e,t,n)=>{var s=n(1127)
var r=n(3301)
var o=n(4454)
var i=n(2223)
var a=n(7103)
var A=n(334)
var c=n(3142)
function resolveCollection(e,t,n,s,r,o){const i=n.type==="block-map"?a.resolveBlockMap(e,t,n,s,o):n.type==="block-seq"?A.resolveBlockSeq(e,t,n,s,o):c.resolveFlowCollection(e,t,n,s,o)
const l=i.constructor
if(r==="!"||r===l.tagName){i.tag=l.tagName
return i}if(r)i.tag=r
return i}function composeCollection(e,t,n,a,A){const c=a.tag
const l=!c?null:t.directives.tagName(c.source,e=>A(c,"TAG_RESOLVE_FAILED",e))
if(n.type==="block-seq"){const{anchor:e,newlineAfterProp:t}=a
const n=e&&c?e.offset>c.offset?e:c:e??c
if(n&&(!t||t.offset<n.offset)){const e="Missing newline after block sequence props"
A(n,"MISSING_CHAR",e)}}const u=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq"
if(!c||!l||l==="!"||l===o.YAMLMap.tagName&&u==="map"||l===i.YAMLSeq.tagName&&u==="seq"){return resolveCollection(e,t,n,A,l)}let d=t.schema.tags.find(e=>e.tag===l&&e.collection===u)
if(!d){const s=t.schema.knownTags[l]
if(s?.collection===u){t.schema.tags.push(Object.assign({},s,{default:false}))
d=s}else{if(s){A(c,"BAD_COLLECTION_TYPE",`${s.tag} used for ${u} collection, but expects ${s.collection??"scalar"}`,true)}else{A(c,"TAG_RESOLVE_FAILED",`Unresolved tag: ${l}`,true)}return resolveCollection(e,t,n,A,l)}}const h=resolveCollection(e,t,n,A,l,d)
const f=d.resolve?.(h,e=>A(c,"TAG_RESOLVE_FAILED",e),t.options)??h
const g=s.isNode(f)?f:new r.Scalar(f)
g.range=h.range
g.tag=l
if(d?.format)g.format=d.format
return g}t.composeCollection=composeCollection},3683:(e,t,n)=>{var s=n(3021)
var r=n(5937)
var o=n(7788)
var i=n(4631)
function composeDoc(e,t,{offset:n,start:a,value:A,end:c},l){const u=Object.assign({_directives:t},e)
const d=new s.Document(undefined,u)
const h={atKey:false,atRoot:true,directives:d.directives,options:d.options,schema:d.schema}
const f=i.resolveProps(a,{indicator:"doc-start",next:A??c?.[0],offset:n,onError:l,parentIndent:0,startOnNewline:true})
if(f.found){d.directives.docStart=true
if(A&&(A.type==="block-map"||A.type==="block-seq")&&!f.hasNewline)l(f.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")}d.contents=A?r.composeNode(h,A,f,l):r.composeEmptyNode(h,f.end,a,null,f,l)
const g=d.contents.range[2]
const p=o.resolveEnd(c,g,false,l)
if(p.comment)d.comment=p.comment
d.range=[n,g,p.offset]
return d}t.composeDoc=composeDoc},5937:(e,t,n)=>{var s=n(4065)
var r=n(1127)
var o=n(7349)
var i=n(5413)
var a=n(7788)
var A=n(2599)
const c={composeNode:composeNode,composeEmptyNode:composeEmptyNode}
function composeNode(e,t,n,s){const a=e.atKey
const{spaceBefore:A,comment:l,anchor:u,tag:d}=n
let h
let f=true
switch(t.type){case"alias":h=composeAlias(e,t,s)
if(u||d)s(t,"ALIAS_PROPS","An alias node must not specify any properties")
break
case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":h=i.composeScalar(e,t,d,s)
if(u)h.anchor=u.source.substring(1)
break
case"block-map":case"block-seq":case"flow-collection":try{h=o.composeCollection(c,e,t,n,s)
if(u)h.anchor=u.source.substring(1)}catch(e){const n=e instanceof Error?e.message:String(e)
s(t,"RESOURCE_EXHAUSTION",n)}break
default:{const e=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`
s(t,"UNEXPECTED_TOKEN",e)
f=false}}h??(h=composeEmptyNode(e,t.offset,undefined,null,n,s))
if(u&&h.anchor==="")s(u,"BAD_ALIAS","Anchor cannot be an empty string")
if(a&&e.options.stringKeys&&(!r.isScalar(h)||typeof h.value!=="string"||h.tag&&h.tag!=="tag:yaml.org,2002:str")){const e="With stringKeys, all keys must be strings"
s(d??t,"NON_STRING_KEY",e)}if(A)h.spaceBefore=true
if(l){if(t.type==="scalar"&&t.source==="")h.comment=l
else h.commentBefore=l}if(e.options.keepSourceTokens&&f)h.srcToken=t
return h}function composeEmptyNode(e,t,n,s,{spaceBefore:r,comment:o,anchor:a,tag:c,end:l},u){const d={type:"scalar",offset:A.emptyScalarPosition(t,n,s),indent:-1,source:""}
const h=i.composeScalar(e,d,c,u)
if(a){h.anchor=a.source.substring(1)
if(h.anchor==="")u(a,"BAD_ALIAS","Anchor cannot be an empty string")}if(r)h.spaceBefore=true
if(o){h.comment=o
h.range[2]=l}return h}function composeAlias({options:e},{offset:t,source:n,end:r},o){const i=new s.Alias(n.substring(1))
if(i.source==="")o(t,"BAD_ALIAS","Alias cannot be an empty string")
if(i.source.endsWith(":"))o(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",true)
const A=t+n.length
const c=a.resolveEnd(r,A,e.strict,o)
i.range=[t,A,c.offset]
if(c.comment)i.comment=c.comment
return i}t.composeEmptyNode=composeEmptyNode
t.composeNode=composeNode},5413:(e,t,n)=>{var s=n(1127)
var r=n(3301)
var o=n(8913)
var i=n(6842)
function composeScalar(e,t,n,a){const{value:A,type:c,comment:l,range:u}=t.type==="block-scalar"?o.resolveBlockScalar(e,t,a):i.resolveFlowScalar(t,e.options.strict,a)
const d=n?e.directives.tagName(n.source,e=>a(n,"TAG_RESOLVE_FAILED",e)):null
let h
if(e.options.stringKeys&&e.atKey){h=e.schema[s.SCALAR]}else if(d)h=findScalarTagByName(e.schema,A,d,n,a)
else if(t.type==="scalar")h=findScalarTagByTest(e,A,t,a)
else h=e.schema[s.SCALAR]
let f
try{const o=h.resolve(A,e=>a(n??t,"TAG_RESOLVE_FAILED",e),e.options)
f=s.isScalar(o)?o:new r.Scalar(o)}catch(e){const s=e instanceof Error?e.message:String(e)
a(n??t,"TAG_RESOLVE_FAILED",s)
f=new r.Scalar(A)}f.range=u
f.source=A
if(c)f.type=c
if(d)f.tag=d
if(h.format)f.format=h.format
if(l)f.comment=l
return f}function findScalarTagByName(e,t,n,r,o){if(n==="!")return e[s.SCALAR]
const i=[]
for(const t of e.tags){if(!t.collection&&t.tag===n){if(t.default&&t.test)i.push(t)
else return t}}for(const e of i)if(e.test?.test(t))return e
const a=e.knownTags[n]
if(a&&!a.collection){e.tags.push(Object.assign({},a,{default:false,test:undefined}))
return a}o(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str")
return e[s.SCALAR]}function findScalarTagByTest({atKey:e,directives:t,schema:n},r,o,i){const a=n.tags.find(t=>(t.default===true||e&&t.default==="key")&&t.test?.test(r))||n[s.SCALAR]
if(n.compat){const e=n.compat.find(e=>e.default&&e.test?.test(r))??n[s.SCALAR]
if(a.tag!==e.tag){const n=t.tagString(a.tag)
const s=t.tagString(e.tag)
const r=`Value may be parsed as either ${n} or ${s}`
i(o,"TAG_RESOLVE_FAILED",r,true)}}return a}t.composeScalar=composeScalar},9984:(e,t,n)=>{var s=n(932)
var r=n(1342)
var o=n(3021)
var i=n(1464)
var a=n(1127)
var A=n(3683)
var c=n(7788)
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
if(s)this.warnings.push(new i.YAMLWarning(r,t,n))
else this.errors.push(new i.YAMLParseError(r,t,n))}
this.directives=new r.Directives({version:e.version||"1.2"})
this.options=e}decorate(e,t){const{comment:n,afterEmptyLine:s}=parsePrelude(this.prelude)
if(n){const r=e.contents
if(t){e.comment=e.comment?`${e.comment}\n${n}`:n}else if(s||e.directives.docStart||!r){e.commentBefore=n}else if(a.isCollection(r)&&!r.flow&&r.items.length>0){let e=r.items[0]
if(a.isPair(e))e=e.key
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
case"document":{const t=A.composeDoc(this.options,this.directives,e,this.onError)
if(this.atDirectives&&!t.directives.docStart)this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line")
this.decorate(t,false)
if(this.doc)yield this.doc
this.doc=t
this.atDirectives=false
break}case"byte-order-mark":case"space":break
case"comment":case"newline":this.prelude.push(e.source)
break
case"error":{const t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message
const n=new i.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t)
if(this.atDirectives||!this.doc)this.errors.push(n)
else this.doc.errors.push(n)
break}case"doc-end":{if(!this.doc){const t="Unexpected doc-end without preceding document"
this.errors.push(new i.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t))
break}this.doc.directives.docEnd=true
const t=c.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError)
this.decorate(this.doc,true)
if(t.comment){const e=this.doc.comment
this.doc.comment=e?`${e}\n${t.comment}`:t.comment}this.doc.range[2]=t.offset
break}default:this.errors.push(new i.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=false,t=-1){if(this.doc){this.decorate(this.doc,true)
yield this.doc
this.doc=null}else if(e){const e=Object.assign({_directives:this.directives},this.options)
const n=new o.Document(undefined,e)
if(this.atDirectives)this.onError(t,"MISSING_CHAR","Missing directives-end indicator line")
n.range=[0,t,t]
this.decorate(n,false)
yield n}}}t.Composer=Composer},7103:(e,t,n)=>{var s=n(7165)
var r=n(4454)
var o=n(4631)
var i=n(9499)
var a=n(4051)
var A=n(1187)
const c="All mapping items must start at the same column"
function resolveBlockMap({composeNode:e,composeEmptyNode:t},n,l,u,d){const h=d?.nodeClass??r.YAMLMap
const f=new h(n.schema)
if(n.atRoot)n.atRoot=false
let g=l.offset
let p=null
for(const r of l.items){const{start:d,key:h,sep:E,value:m}=r
const C=o.resolveProps(d,{indicator:"explicit-key-ind",next:h??E?.[0],offset:g,onError:u,parentIndent:l.indent,startOnNewline:true})
const I=!C.found
if(I){if(h){if(h.type==="block-seq")u(g,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key")
else if("indent"in h&&h.indent!==l.indent)u(g,"BAD_INDENT",c)}if(!C.anchor&&!C.tag&&!E){p=C.end
if(C.comment){if(f.comment)f.comment+="\n"+C.comment
else f.comment=C.comment}continue}if(C.newlineAfterProp||i.containsNewline(h)){u(h??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}}else if(C.found?.indent!==l.indent){u(g,"BAD_INDENT",c)}n.atKey=true
const Q=C.end
const B=h?e(n,h,C,u):t(n,Q,d,null,C,u)
if(n.schema.compat)a.flowIndentCheck(l.indent,h,u)
n.atKey=false
if(A.mapIncludes(n,f.items,B))u(Q,"DUPLICATE_KEY","Map keys must be unique")
const y=o.resolveProps(E??[],{indicator:"map-value-ind",next:m,offset:B.range[2],onError:u,parentIndent:l.indent,startOnNewline:!h||h.type==="block-scalar"})
g=y.end
if(y.found){if(I){if(m?.type==="block-map"&&!y.hasNewline)u(g,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings")
if(n.options.strict&&C.start<y.found.offset-1024)u(B.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key")}const o=m?e(n,m,y,u):t(n,g,E,null,y,u)
if(n.schema.compat)a.flowIndentCheck(l.indent,m,u)
g=o.range[2]
const i=new s.Pair(B,o)
if(n.options.keepSourceTokens)i.srcToken=r
f.items.push(i)}else{if(I)u(B.range,"MISSING_CHAR","Implicit map keys need to be followed by map values")
if(y.comment){if(B.comment)B.comment+="\n"+y.comment
else B.comment=y.comment}const e=new s.Pair(B)
if(n.options.keepSourceTokens)e.srcToken=r
f.items.push(e)}}if(p&&p<g)u(p,"IMPOSSIBLE","Map comment with trailing content")
f.range=[l.offset,g,p??g]
return f}t.resolveBlockMap=resolveBlockMap},8913:(e,t,n)=>{var s=n(3301)
function resolveBlockScalar(e,t,n){const r=t.offset
const o=parseBlockScalarHeader(t,e.options.strict,n)
if(!o)return{value:"",type:null,comment:"",range:[r,r,r]}
const i=o.mode===">"?s.Scalar.BLOCK_FOLDED:s.Scalar.BLOCK_LITERAL
const a=t.source?splitLines(t.source):[]
let A=a.length
for(let e=a.length-1;e>=0;--e){const t=a[e][1]
if(t===""||t==="\r")A=e
else break}if(A===0){const e=o.chomp==="+"&&a.length>0?"\n".repeat(Math.max(1,a.length-1)):""
let n=r+o.length
if(t.source)n+=t.source.length
return{value:e,type:i,comment:o.comment,range:[r,n,n]}}let c=t.indent+o.indent
let l=t.offset+o.length
let u=0
for(let t=0;t<A;++t){const[s,r]=a[t]
if(r===""||r==="\r"){if(o.indent===0&&s.length>c)c=s.length}else{if(s.length<c){const e="Block scalars with more-indented leading empty lines must use an explicit indentation indicator"
n(l+s.length,"MISSING_CHAR",e)}if(o.indent===0)c=s.length
u=t
if(c===0&&!e.atRoot){const e="Block scalar values in collections must be indented"
n(l,"BAD_INDENT",e)}break}l+=s.length+r.length+1}for(let e=a.length-1;e>=A;--e){if(a[e][0].length>c)A=e+1}let d=""
let h=""
let f=false
for(let e=0;e<u;++e)d+=a[e][0].slice(c)+"\n"
for(let e=u;e<A;++e){let[t,r]=a[e]
l+=t.length+r.length+1
const A=r[r.length-1]==="\r"
if(A)r=r.slice(0,-1)
if(r&&t.length<c){const e=o.indent?"explicit indentation indicator":"first line"
const s=`Block scalar lines must not be less indented than their ${e}`
n(l-r.length-(A?2:1),"BAD_INDENT",s)
t=""}if(i===s.Scalar.BLOCK_LITERAL){d+=h+t.slice(c)+r
h="\n"}else if(t.length>c||r[0]==="\t"){if(h===" ")h="\n"
else if(!f&&h==="\n")h="\n\n"
d+=h+t.slice(c)+r
h="\n"
f=true}else if(r===""){if(h==="\n")d+="\n"
else h="\n"}else{d+=h+r
h=" "
f=false}}switch(o.chomp){case"-":break
case"+":for(let e=A;e<a.length;++e)d+="\n"+a[e][0].slice(c)
if(d[d.length-1]!=="\n")d+="\n"
break
default:d+="\n"}const g=r+o.length+t.source.length
return{value:d,type:i,comment:o.comment,range:[r,g,g]}}function parseBlockScalarHeader({offset:e,props:t},n,s){if(t[0].type!=="block-scalar-header"){s(t[0],"IMPOSSIBLE","Block scalar header not found")
return null}const{source:r}=t[0]
const o=r[0]
let i=0
let a=""
let A=-1
for(let t=1;t<r.length;++t){const n=r[t]
if(!a&&(n==="-"||n==="+"))a=n
else{const s=Number(n)
if(!i&&s)i=s
else if(A===-1)A=e+t}}if(A!==-1)s(A,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`)
let c=false
let l=""
let u=r.length
for(let e=1;e<t.length;++e){const r=t[e]
switch(r.type){case"space":c=true
case"newline":u+=r.source.length
break
case"comment":if(n&&!c){const e="Comments must be separated from other tokens by white space characters"
s(r,"MISSING_CHAR",e)}u+=r.source.length
l=r.source.substring(1)
break
case"error":s(r,"UNEXPECTED_TOKEN",r.message)
u+=r.source.length
break
default:{const e=`Unexpected token in block scalar header: ${r.type}`
s(r,"UNEXPECTED_TOKEN",e)
const t=r.source
if(t&&typeof t==="string")u+=t.length}}}return{mode:o,indent:i,chomp:a,comment:l,length:u}}function splitLines(e){const t=e.split(/\n( *)/)
const n=t[0]
const s=n.match(/^( *)/)
const r=s?.[1]?[s[1],n.slice(s[1].length)]:["",n]
const o=[r]
for(let e=1;e<t.length;e+=2)o.push([t[e],t[e+1]])
return o}t.resolveBlockScalar=resolveBlockScalar},334:(e,t,n)=>{var s=n(2223)
var r=n(4631)
var o=n(4051)
function resolveBlockSeq({composeNode:e,composeEmptyNode:t},n,i,a,A){const c=A?.nodeClass??s.YAMLSeq
const l=new c(n.schema)
if(n.atRoot)n.atRoot=false
if(n.atKey)n.atKey=false
let u=i.offset
let d=null
for(const{start:s,value:A}of i.items){const c=r.resolveProps(s,{indicator:"seq-item-ind",next:A,offset:u,onError:a,parentIndent:i.indent,startOnNewline:true})
if(!c.found){if(c.anchor||c.tag||A){if(A?.type==="block-seq")a(c.end,"BAD_INDENT","All sequence items must start at the same column")
else a(u,"MISSING_CHAR","Sequence item without - indicator")}else{d=c.end
if(c.comment)l.comment=c.comment
continue}}const h=A?e(n,A,c,a):t(n,c.end,s,null,c,a)
if(n.schema.compat)o.flowIndentCheck(i.indent,A,a)
u=h.range[2]
l.items.push(h)}l.range=[i.offset,u,d??u]
return l}t.resolveBlockSeq=resolveBlockSeq},7788:(e,t)=>{function resolveEnd(e,t,n,s){let r=""
if(e){let o=false
let i=""
for(const a of e){const{source:e,type:A}=a
switch(A){case"space":o=true
break
case"comment":{if(n&&!o)s(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
const t=e.substring(1)||" "
if(!r)r=t
else r+=i+t
i=""
break}case"newline":if(r)i+=e
o=true
break
default:s(a,"UNEXPECTED_TOKEN",`Unexpected ${A} at node end`)}t+=e.length}}return{comment:r,offset:t}}t.resolveEnd=resolveEnd},3142:(e,t,n)=>{var s=n(1127)
var r=n(7165)
var o=n(4454)
var i=n(2223)
var a=n(7788)
var A=n(4631)
var c=n(9499)
var l=n(1187)
const u="Block collections are not allowed within flow collections"
const isBlock=e=>e&&(e.type==="block-map"||e.type==="block-seq")
function resolveFlowCollection({composeNode:e,composeEmptyNode:t},n,d,h,f){const g=d.start.source==="{"
const p=g?"flow map":"flow sequence"
const E=f?.nodeClass??(g?o.YAMLMap:i.YAMLSeq)
const m=new E(n.schema)
m.flow=true
const C=n.atRoot
if(C)n.atRoot=false
if(n.atKey)n.atKey=false
let I=d.offset+d.start.source.length
for(let i=0;i<d.items.length;++i){const a=d.items[i]
const{start:f,key:E,sep:C,value:Q}=a
const B=A.resolveProps(f,{flow:p,indicator:"explicit-key-ind",next:E??C?.[0],offset:I,onError:h,parentIndent:d.indent,startOnNewline:false})
if(!B.found){if(!B.anchor&&!B.tag&&!C&&!Q){if(i===0&&B.comma)h(B.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${p}`)
else if(i<d.items.length-1)h(B.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${p}`)
if(B.comment){if(m.comment)m.comment+="\n"+B.comment
else m.comment=B.comment}I=B.end
continue}if(!g&&n.options.strict&&c.containsNewline(E))h(E,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(i===0){if(B.comma)h(B.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${p}`)}else{if(!B.comma)h(B.start,"MISSING_CHAR",`Missing , between ${p} items`)
if(B.comment){let e=""
e:for(const t of f){switch(t.type){case"comma":case"space":break
case"comment":e=t.source.substring(1)
break e
default:break e}}if(e){let t=m.items[m.items.length-1]
if(s.isPair(t))t=t.value??t.key
if(t.comment)t.comment+="\n"+e
else t.comment=e
B.comment=B.comment.substring(e.length+1)}}}if(!g&&!C&&!B.found){const s=Q?e(n,Q,B,h):t(n,B.end,C,null,B,h)
m.items.push(s)
I=s.range[2]
if(isBlock(Q))h(s.range,"BLOCK_IN_FLOW",u)}else{n.atKey=true
const s=B.end
const i=E?e(n,E,B,h):t(n,s,f,null,B,h)
if(isBlock(E))h(i.range,"BLOCK_IN_FLOW",u)
n.atKey=false
const c=A.resolveProps(C??[],{flow:p,indicator:"map-value-ind",next:Q,offset:i.range[2],onError:h,parentIndent:d.indent,startOnNewline:false})
if(c.found){if(!g&&!B.found&&n.options.strict){if(C)for(const e of C){if(e===c.found)break
if(e.type==="newline"){h(e,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")
break}}if(B.start<c.found.offset-1024)h(c.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else if(Q){if("source"in Q&&Q.source?.[0]===":")h(Q,"MISSING_CHAR",`Missing space after : in ${p}`)
else h(c.start,"MISSING_CHAR",`Missing , or : between ${p} items`)}const y=Q?e(n,Q,c,h):c.found?t(n,c.end,C,null,c,h):null
if(y){if(isBlock(Q))h(y.range,"BLOCK_IN_FLOW",u)}else if(c.comment){if(i.comment)i.comment+="\n"+c.comment
else i.comment=c.comment}const w=new r.Pair(i,y)
if(n.options.keepSourceTokens)w.srcToken=a
if(g){const e=m
if(l.mapIncludes(n,e.items,i))h(s,"DUPLICATE_KEY","Map keys must be unique")
e.items.push(w)}else{const e=new o.YAMLMap(n.schema)
e.flow=true
e.items.push(w)
const t=(y??i).range
e.range=[i.range[0],t[1],t[2]]
m.items.push(e)}I=y?y.range[2]:c.end}}const Q=g?"}":"]"
const[B,...y]=d.end
let w=I
if(B?.source===Q)w=B.offset+B.source.length
else{const e=p[0].toUpperCase()+p.substring(1)
const t=C?`${e} must end with a ${Q}`:`${e} in block collection must be sufficiently indented and end with a ${Q}`
h(I,C?"MISSING_CHAR":"BAD_INDENT",t)
if(B&&B.source.length!==1)y.unshift(B)}if(y.length>0){const e=a.resolveEnd(y,w,n.options.strict,h)
if(e.comment){if(m.comment)m.comment+="\n"+e.comment
else m.comment=e.comment}m.range=[d.offset,w,e.offset]}else{m.range=[d.offset,w,w]}return m}t.resolveFlowCollection=resolveFlowCollection},6842:(e,t,n)=>{var s=n(3301)
var r=n(7788)
function resolveFlowScalar(e,t,n){const{offset:o,type:i,source:a,end:A}=e
let c
let l
const _onError=(e,t,s)=>n(o+e,t,s)
switch(i){case"scalar":c=s.Scalar.PLAIN
l=plainValue(a,_onError)
break
case"single-quoted-scalar":c=s.Scalar.QUOTE_SINGLE
l=singleQuotedValue(a,_onError)
break
case"double-quoted-scalar":c=s.Scalar.QUOTE_DOUBLE
l=doubleQuotedValue(a,_onError)
break
default:n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`)
return{value:"",type:null,comment:"",range:[o,o+a.length,o+a.length]}}const u=o+a.length
const d=r.resolveEnd(A,u,t,n)
return{value:l,type:c,comment:d.comment,range:[o,u,d.offset]}}function plainValue(e,t){let n=""
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
let i=" "
let a=t.lastIndex
while(n=t.exec(e)){const e=n[1].replace(r,"")
if(e===""){if(i==="\n")o+=i
else i="\n"}else{o+=i+e
i=" "}a=t.lastIndex}const A=/[ \t]*(.*)/sy
A.lastIndex=a
n=A.exec(e)
return o+i+(n?.[1]??"")}function doubleQuotedValue(e,t){let n=""
for(let s=1;s<e.length-1;++s){const r=e[s]
if(r==="\r"&&e[s+1]==="\n")continue
if(r==="\n"){const{fold:t,offset:r}=foldNewline(e,s)
n+=t
s=r}else if(r==="\\"){let r=e[++s]
const i=o[r]
if(i)n+=i
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
const i=o?parseInt(r,16):NaN
try{return String.fromCodePoint(i)}catch{const r=e.substr(t-2,n+2)
s(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${r}`)
return r}}t.resolveFlowScalar=resolveFlowScalar},4631:(e,t)=>{function resolveProps(e,{flow:t,indicator:n,next:s,offset:r,onError:o,parentIndent:i,startOnNewline:a}){let A=false
let c=a
let l=a
let u=""
let d=""
let h=false
let f=false
let g=null
let p=null
let E=null
let m=null
let C=null
let I=null
let Q=null
for(const r of e){if(f){if(r.type!=="space"&&r.type!=="newline"&&r.type!=="comma")o(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")
f=false}if(g){if(c&&r.type!=="comment"&&r.type!=="newline"){o(g,"TAB_AS_INDENT","Tabs are not allowed as indentation")}g=null}switch(r.type){case"space":if(!t&&(n!=="doc-start"||s?.type!=="flow-collection")&&r.source.includes("\t")){g=r}l=true
break
case"comment":{if(!l)o(r,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
const e=r.source.substring(1)||" "
if(!u)u=e
else u+=d+e
d=""
c=false
break}case"newline":if(c){if(u)u+=r.source
else if(!I||n!=="seq-item-ind")A=true}else d+=r.source
c=true
h=true
if(p||E)m=r
l=true
break
case"anchor":if(p)o(r,"MULTIPLE_ANCHORS","A node can have at most one anchor")
if(r.source.endsWith(":"))o(r.offset+r.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",true)
p=r
Q??(Q=r.offset)
c=false
l=false
f=true
break
case"tag":{if(E)o(r,"MULTIPLE_TAGS","A node can have at most one tag")
E=r
Q??(Q=r.offset)
c=false
l=false
f=true
break}case n:if(p||E)o(r,"BAD_PROP_ORDER",`Anchors and tags must be after the ${r.source} indicator`)
if(I)o(r,"UNEXPECTED_TOKEN",`Unexpected ${r.source} in ${t??"collection"}`)
I=r
c=n==="seq-item-ind"||n==="explicit-key-ind"
l=false
break
case"comma":if(t){if(C)o(r,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`)
C=r
c=false
l=false
break}default:o(r,"UNEXPECTED_TOKEN",`Unexpected ${r.type} token`)
c=false
l=false}}const B=e[e.length-1]
const y=B?B.offset+B.source.length:r
if(f&&s&&s.type!=="space"&&s.type!=="newline"&&s.type!=="comma"&&(s.type!=="scalar"||s.source!=="")){o(s.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")}if(g&&(c&&g.indent<=i||s?.type==="block-map"||s?.type==="block-seq"))o(g,"TAB_AS_INDENT","Tabs are not allowed as indentation")
return{comma:C,found:I,spaceBefore:A,comment:u,hasNewline:h,anchor:p,tag:E,newlineAfterProp:m,end:y,start:Q??y}}t.resolveProps=resolveProps},9499:(e,t)=>{function containsNewline(e){if(!e)return null
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
return t.some(e=>o(e.key,n))}t.mapIncludes=mapIncludes},3021:(e,t,n)=>{var s=n(4065)
var r=n(101)
var o=n(1127)
var i=n(7165)
var a=n(6424)
var A=n(5840)
var c=n(6829)
var l=n(1596)
var u=n(3661)
var d=n(2404)
var h=n(1342)
class Document{constructor(e,t,n){this.commentBefore=null
this.comment=null
this.errors=[]
this.warnings=[]
Object.defineProperty(this,o.NODE_TYPE,{value:o.DOC})
let s=null
if(typeof t==="function"||Array.isArray(t)){s=t}else if(n===undefined&&t){n=t
t=undefined}const r=Object.assign({intAsBigInt:false,keepSourceTokens:false,logLevel:"warn",prettyErrors:true,strict:true,stringKeys:false,uniqueKeys:true,version:"1.2"},n)
this.options=r
let{version:i}=r
if(n?._directives){this.directives=n._directives.atDocument()
if(this.directives.yaml.explicit)i=this.directives.yaml.version}else this.directives=new h.Directives({version:i})
this.setSchema(i,n)
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
return e}add(e){if(assertCollection(this.contents))this.contents.add(e)}addIn(e,t){if(assertCollection(this.contents))this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){const n=l.anchorNames(this)
e.anchor=!t||n.has(t)?l.findNewAnchor(t||"a",n):t}return new s.Alias(e.anchor)}createNode(e,t,n){let s=undefined
if(typeof t==="function"){e=t.call({"":e},"",e)
s=t}else if(Array.isArray(t)){const keyToStr=e=>typeof e==="number"||e instanceof String||e instanceof Number
const e=t.filter(keyToStr).map(String)
if(e.length>0)t=t.concat(e)
s=t}else if(n===undefined&&t){n=t
t=undefined}const{aliasDuplicateObjects:r,anchorPrefix:i,flow:a,keepUndefined:A,onTagObj:c,tag:u}=n??{}
const{onAnchor:h,setAnchors:f,sourceObjects:g}=l.createNodeAnchors(this,i||"a")
const p={aliasDuplicateObjects:r??true,keepUndefined:A??false,onAnchor:h,onTagObj:c,replacer:s,schema:this.schema,sourceObjects:g}
const E=d.createNode(e,u,p)
if(a&&o.isCollection(E))E.flow=true
f()
return E}createPair(e,t,n={}){const s=this.createNode(e,null,n)
const r=this.createNode(t,null,n)
return new i.Pair(s,r)}delete(e){return assertCollection(this.contents)?this.contents.delete(e):false}deleteIn(e){if(r.isEmptyPath(e)){if(this.contents==null)return false
this.contents=null
return true}return assertCollection(this.contents)?this.contents.deleteIn(e):false}get(e,t){return o.isCollection(this.contents)?this.contents.get(e,t):undefined}getIn(e,t){if(r.isEmptyPath(e))return!t&&o.isScalar(this.contents)?this.contents.value:this.contents
return o.isCollection(this.contents)?this.contents.getIn(e,t):undefined}has(e){return o.isCollection(this.contents)?this.contents.has(e):false}hasIn(e){if(r.isEmptyPath(e))return this.contents!==undefined
return o.isCollection(this.contents)?this.contents.hasIn(e):false}set(e,t){if(this.contents==null){this.contents=r.collectionFromPath(this.schema,[e],t)}else if(assertCollection(this.contents)){this.contents.set(e,t)}}setIn(e,t){if(r.isEmptyPath(e)){this.contents=t}else if(this.contents==null){this.contents=r.collectionFromPath(this.schema,Array.from(e),t)}else if(assertCollection(this.contents)){this.contents.setIn(e,t)}}setSchema(e,t={}){if(typeof e==="number")e=String(e)
let n
switch(e){case"1.1":if(this.directives)this.directives.yaml.version="1.1"
else this.directives=new h.Directives({version:"1.1"})
n={resolveKnownTags:false,schema:"yaml-1.1"}
break
case"1.2":case"next":if(this.directives)this.directives.yaml.version=e
else this.directives=new h.Directives({version:e})
n={resolveKnownTags:true,schema:"core"}
break
case null:if(this.directives)delete this.directives
n=null
break
default:{const t=JSON.stringify(e)
throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`)}}if(t.schema instanceof Object)this.schema=t.schema
else if(n)this.schema=new A.Schema(Object.assign(n,t))
else throw new Error(`With a null YAML version, the { schema: Schema } option is required`)}toJS({json:e,jsonArg:t,mapAsMap:n,maxAliasCount:s,onAnchor:r,reviver:o}={}){const i={anchors:new Map,doc:this,keep:!e,mapAsMap:n===true,mapKeyWarned:false,maxAliasCount:typeof s==="number"?s:100}
const A=a.toJS(this.contents,t??"",i)
if(typeof r==="function")for(const{count:e,res:t}of i.anchors.values())r(t,e)
return typeof o==="function"?u.applyReviver(o,{"":A},"",A):A}toJSON(e,t){return this.toJS({json:true,jsonArg:e,mapAsMap:false,onAnchor:t})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified")
if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){const t=JSON.stringify(e.indent)
throw new Error(`"indent" option must be a positive integer, not ${t}`)}return c.stringifyDocument(this,e)}}function assertCollection(e){if(o.isCollection(e))return true
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
const i="tag:yaml.org,2002:"
function findTagObject(e,t,n){if(t){const e=n.filter(e=>e.tag===t)
const s=e.find(e=>!e.format)??e[0]
if(!s)throw new Error(`Tag ${t} not found`)
return s}return n.find(t=>t.identify?.(e)&&!t.format)}function createNode(e,t,n){if(r.isDocument(e))e=e.contents
if(r.isNode(e))return e
if(r.isPair(e)){const t=n.schema[r.MAP].createNode?.(n.schema,null,n)
t.items.push(e)
return t}if(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt!=="undefined"&&e instanceof BigInt){e=e.valueOf()}const{aliasDuplicateObjects:a,onAnchor:A,onTagObj:c,schema:l,sourceObjects:u}=n
let d=undefined
if(a&&e&&typeof e==="object"){d=u.get(e)
if(d){d.anchor??(d.anchor=A(e))
return new s.Alias(d.anchor)}else{d={anchor:null,node:null}
u.set(e,d)}}if(t?.startsWith("!!"))t=i+t.slice(2)
let h=findTagObject(e,t,l.tags)
if(!h){if(e&&typeof e.toJSON==="function"){e=e.toJSON()}if(!e||typeof e!=="object"){const t=new o.Scalar(e)
if(d)d.node=t
return t}h=e instanceof Map?l[r.MAP]:Symbol.iterator in Object(e)?l[r.SEQ]:l[r.MAP]}if(c){c(h)
delete n.onTagObj}const f=h?.createNode?h.createNode(n.schema,e,n):typeof h?.nodeClass?.from==="function"?h.nodeClass.from(n.schema,e,n):new o.Scalar(e)
if(t)f.tag=t
else if(!h.default)f.tag=h.tag
if(d)d.node=f
return f}t.createNode=createNode},1342:(e,t,n)=>{var s=n(1127)
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
let i=e.substring(t.lineStarts[s-1],t.lineStarts[s]).replace(/[\n\r]+$/,"")
if(o>=60&&i.length>80){const e=Math.min(o-39,i.length-79)
i="…"+i.substring(e)
o-=e-1}if(i.length>80)i=i.substring(0,79)+"…"
if(s>1&&/^ *$/.test(i.substring(0,o))){let n=e.substring(t.lineStarts[s-2],t.lineStarts[s-1])
if(n.length>80)n=n.substring(0,79)+"…\n"
i=n+i}if(/[^ ]/.test(i)){let e=1
const t=n.linePos[1]
if(t?.line===s&&t.col>r){e=Math.max(1,Math.min(t.col-r,80-o))}const a=" ".repeat(o)+"^".repeat(e)
n.message+=`:\n\n${i}\n${a}\n`}}
t.YAMLError=YAMLError
t.YAMLParseError=YAMLParseError
t.YAMLWarning=YAMLWarning
t.prettifyError=prettifyError},8815:(e,t,n)=>{var s
var r=n(9984)
var o=n(3021)
var i=n(5840)
var a=n(1464)
var A=n(4065)
var c=n(1127)
var l=n(7165)
var u=n(3301)
var d=n(4454)
var h=n(2223)
var f=n(3461)
var g=n(361)
var p=n(6628)
var E=n(3456)
var m=n(4047)
var C=n(204)
t.Dk=r.Composer
s=o.Document
s=i.Schema
s=a.YAMLError
s=a.YAMLParseError
s=a.YAMLWarning
s=A.Alias
t.Vj=c.isAlias
s=c.isCollection
s=c.isDocument
t.jh=c.isMap
s=c.isNode
s=c.isPair
t.jn=c.isScalar
t.oP=c.isSeq
s=l.Pair
s=u.Scalar
s=d.YAMLMap
s=h.YAMLSeq
s=f
s=g.Lexer
s=p.LineCounter
t.iX=E.Parser
s=m.parse
s=m.parseAllDocuments
s=m.parseDocument
s=m.stringify
s=C.visit
s=C.visitAsync},7249:(e,t,n)=>{var s=n(932)
function debug(e,...t){if(e==="debug")console.log(...t)}function warn(e,t){if(e==="debug"||e==="warn"){if(typeof s.emitWarning==="function")s.emitWarning(t)
else console.warn(t)}}t.debug=debug
t.warn=warn},4065:(e,t,n)=>{var s=n(1596)
var r=n(204)
var o=n(1127)
var i=n(6673)
var a=n(6424)
class Alias extends i.NodeBase{constructor(e){super(o.ALIAS)
this.source=e
Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled")
let n
if(t?.aliasResolveCache){n=t.aliasResolveCache}else{n=[]
r.visit(e,{Node:(e,t)=>{if(o.isAlias(t)||o.hasAnchor(t))n.push(t)}})
if(t)t.aliasResolveCache=n}let s=undefined
for(const e of n){if(e===this)break
if(e.anchor===this.source)s=e}if(s&&t){const{anchors:e,doc:n,maxAliasCount:r}=t
let o=e.get(s)
if(!o){a.toJS(s,null,t)
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
var o=n(6424)
class NodeBase{constructor(e){Object.defineProperty(this,r.NODE_TYPE,{value:e})}clone(){const e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
if(this.range)e.range=this.range.slice()
return e}toJS(e,{mapAsMap:t,maxAliasCount:n,onAnchor:i,reviver:a}={}){if(!r.isDocument(e))throw new TypeError("A document argument is required")
const A={anchors:new Map,doc:e,keep:true,mapAsMap:t===true,mapKeyWarned:false,maxAliasCount:typeof n==="number"?n:100}
const c=o.toJS(this,"",A)
if(typeof i==="function")for(const{count:e,res:t}of A.anchors.values())i(t,e)
return typeof a==="function"?s.applyReviver(a,{"":c},"",c):c}}t.NodeBase=NodeBase},7165:(e,t,n)=>{var s=n(2404)
var r=n(9748)
var o=n(7104)
var i=n(1127)
function createPair(e,t,n){const r=s.createNode(e,undefined,n)
const o=s.createNode(t,undefined,n)
return new Pair(r,o)}class Pair{constructor(e,t=null){Object.defineProperty(this,i.NODE_TYPE,{value:i.PAIR})
this.key=e
this.value=t}clone(e){let{key:t,value:n}=this
if(i.isNode(t))t=t.clone(e)
if(i.isNode(n))n=n.clone(e)
return new Pair(t,n)}toJSON(e,t){const n=t?.mapAsMap?new Map:{}
return o.addPairToJSMap(t,n,this)}toString(e,t,n){return e?.doc?r.stringifyPair(this,e,t,n):JSON.stringify(this)}}t.Pair=Pair
t.createPair=createPair},3301:(e,t,n)=>{var s=n(1127)
var r=n(6673)
var o=n(6424)
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
var i=n(1127)
var a=n(7165)
var A=n(3301)
function findPair(e,t){const n=i.isScalar(t)?t.value:t
for(const s of e){if(i.isPair(s)){if(s.key===t||s.key===n)return s
if(i.isScalar(s.key)&&s.key.value===n)return s}}return undefined}class YAMLMap extends o.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(i.MAP,e)
this.items=[]}static from(e,t,n){const{keepUndefined:s,replacer:r}=n
const o=new this(e)
const add=(e,i)=>{if(typeof r==="function")i=r.call(t,e,i)
else if(Array.isArray(r)&&!r.includes(e))return
if(i!==undefined||s)o.items.push(a.createPair(e,i,n))}
if(t instanceof Map){for(const[e,n]of t)add(e,n)}else if(t&&typeof t==="object"){for(const e of Object.keys(t))add(e,t[e])}if(typeof e.sortMapEntries==="function"){o.items.sort(e.sortMapEntries)}return o}add(e,t){let n
if(i.isPair(e))n=e
else if(!e||typeof e!=="object"||!("key"in e)){n=new a.Pair(e,e?.value)}else n=new a.Pair(e.key,e.value)
const s=findPair(this.items,n.key)
const r=this.schema?.sortMapEntries
if(s){if(!t)throw new Error(`Key ${n.key} already set`)
if(i.isScalar(s.value)&&A.isScalarValue(n.value))s.value.value=n.value
else s.value=n.value}else if(r){const e=this.items.findIndex(e=>r(n,e)<0)
if(e===-1)this.items.push(n)
else this.items.splice(e,0,n)}else{this.items.push(n)}}delete(e){const t=findPair(this.items,e)
if(!t)return false
const n=this.items.splice(this.items.indexOf(t),1)
return n.length>0}get(e,t){const n=findPair(this.items,e)
const s=n?.value
return(!t&&i.isScalar(s)?s.value:s)??undefined}has(e){return!!findPair(this.items,e)}set(e,t){this.add(new a.Pair(e,t),true)}toJSON(e,t,n){const s=n?new n:t?.mapAsMap?new Map:{}
if(t?.onCreate)t.onCreate(s)
for(const e of this.items)r.addPairToJSMap(t,s,e)
return s}toString(e,t,n){if(!e)return JSON.stringify(this)
for(const e of this.items){if(!i.isPair(e))throw new Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`)}if(!e.allNullValues&&this.hasAllNullValues(false))e=Object.assign({},e,{allNullValues:true})
return s.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:n,onComment:t})}}t.YAMLMap=YAMLMap
t.findPair=findPair},2223:(e,t,n)=>{var s=n(2404)
var r=n(1212)
var o=n(101)
var i=n(1127)
var a=n(3301)
var A=n(6424)
class YAMLSeq extends o.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(i.SEQ,e)
this.items=[]}add(e){this.items.push(e)}delete(e){const t=asItemIndex(e)
if(typeof t!=="number")return false
const n=this.items.splice(t,1)
return n.length>0}get(e,t){const n=asItemIndex(e)
if(typeof n!=="number")return undefined
const s=this.items[n]
return!t&&i.isScalar(s)?s.value:s}has(e){const t=asItemIndex(e)
return typeof t==="number"&&t<this.items.length}set(e,t){const n=asItemIndex(e)
if(typeof n!=="number")throw new Error(`Expected a valid index, not ${e}.`)
const s=this.items[n]
if(i.isScalar(s)&&a.isScalarValue(t))s.value=t
else this.items[n]=t}toJSON(e,t){const n=[]
if(t?.onCreate)t.onCreate(n)
let s=0
for(const e of this.items)n.push(A.toJS(e,String(s++),t))
return n}toString(e,t,n){if(!e)return JSON.stringify(this)
return r.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:n,onComment:t})}static from(e,t,n){const{replacer:r}=n
const o=new this(e)
if(t&&Symbol.iterator in Object(t)){let e=0
for(let i of t){if(typeof r==="function"){const n=t instanceof Set?i:String(e++)
i=r.call(t,n,i)}o.items.push(s.createNode(i,undefined,n))}}return o}}function asItemIndex(e){let t=i.isScalar(e)?e.value:e
if(t&&typeof t==="string")t=Number(t)
return typeof t==="number"&&Number.isInteger(t)&&t>=0?t:null}t.YAMLSeq=YAMLSeq},7104:(e,t,n)=>{var s=n(7249)
var r=n(452)
var o=n(2148)
var i=n(1127)
var a=n(6424)
function addPairToJSMap(e,t,{key:n,value:s}){if(i.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,s)
else if(r.isMergeKey(e,n))r.addMergeToJSMap(e,t,s)
else{const r=a.toJS(n,"",e)
if(t instanceof Map){t.set(r,a.toJS(s,r,e))}else if(t instanceof Set){t.add(r)}else{const o=stringifyKey(n,r,e)
const i=a.toJS(s,o,e)
if(o in t)Object.defineProperty(t,o,{value:i,writable:true,enumerable:true,configurable:true})
else t[o]=i}}return t}function stringifyKey(e,t,n){if(t===null)return""
if(typeof t!=="object")return String(t)
if(i.isNode(e)&&n?.doc){const t=o.createStringifyContext(n.doc,{})
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
const i=Symbol.for("yaml.scalar")
const a=Symbol.for("yaml.seq")
const A=Symbol.for("yaml.node.type")
const isAlias=e=>!!e&&typeof e==="object"&&e[A]===n
const isDocument=e=>!!e&&typeof e==="object"&&e[A]===s
const isMap=e=>!!e&&typeof e==="object"&&e[A]===r
const isPair=e=>!!e&&typeof e==="object"&&e[A]===o
const isScalar=e=>!!e&&typeof e==="object"&&e[A]===i
const isSeq=e=>!!e&&typeof e==="object"&&e[A]===a
function isCollection(e){if(e&&typeof e==="object")switch(e[A]){case r:case a:return true}return false}function isNode(e){if(e&&typeof e==="object")switch(e[A]){case n:case r:case i:case a:return true}return false}const hasAnchor=e=>(isScalar(e)||isCollection(e))&&!!e.anchor
t.ALIAS=n
t.DOC=s
t.MAP=r
t.NODE_TYPE=A
t.PAIR=o
t.SCALAR=i
t.SEQ=a
t.hasAnchor=hasAnchor
t.isAlias=isAlias
t.isCollection=isCollection
t.isDocument=isDocument
t.isMap=isMap
t.isNode=isNode
t.isPair=isPair
t.isScalar=isScalar
t.isSeq=isSeq},6424:(e,t,n)=>{var s=n(1127)
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
var i=n(3069)
function resolveAsScalar(e,t=true,n){if(e){const _onError=(e,t,s)=>{const r=typeof e==="number"?e:Array.isArray(e)?e[0]:e.offset
if(n)n(r,t,s)
else throw new o.YAMLParseError([r,r+1],t,s)}
switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return r.resolveFlowScalar(e,t,_onError)
case"block-scalar":return s.resolveBlockScalar({options:{strict:t}},e,_onError)}}return null}function createScalarToken(e,t){const{implicitKey:n=false,indent:s,inFlow:r=false,offset:o=-1,type:a="PLAIN"}=t
const A=i.stringifyString({type:a,value:e},{implicitKey:n,indent:s>0?" ".repeat(s):"",inFlow:r,options:{blockQuote:true,lineWidth:-1}})
const c=t.end??[{type:"newline",offset:-1,indent:s,source:"\n"}]
switch(A[0]){case"|":case">":{const e=A.indexOf("\n")
const t=A.substring(0,e)
const n=A.substring(e+1)+"\n"
const r=[{type:"block-scalar-header",offset:o,indent:s,source:t}]
if(!addEndtoBlockProps(r,c))r.push({type:"newline",offset:-1,indent:s,source:"\n"})
return{type:"block-scalar",offset:o,indent:s,props:r,source:n}}case'"':return{type:"double-quoted-scalar",offset:o,indent:s,source:A,end:c}
case"'":return{type:"single-quoted-scalar",offset:o,indent:s,source:A,end:c}
default:return{type:"scalar",offset:o,indent:s,source:A,end:c}}}function setScalarValue(e,t,n={}){let{afterKey:s=false,implicitKey:r=false,inFlow:o=false,type:a}=n
let A="indent"in e?e.indent:null
if(s&&typeof A==="number")A+=2
if(!a)switch(e.type){case"single-quoted-scalar":a="QUOTE_SINGLE"
break
case"double-quoted-scalar":a="QUOTE_DOUBLE"
break
case"block-scalar":{const t=e.props[0]
if(t.type!=="block-scalar-header")throw new Error("Invalid block scalar header")
a=t.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL"
break}default:a="PLAIN"}const c=i.stringifyString({type:a,value:t},{implicitKey:r||A===null,indent:A!==null&&A>0?" ".repeat(A):"",inFlow:o,options:{blockQuote:true,lineWidth:-1}})
switch(c[0]){case"|":case">":setBlockScalarValue(e,c)
break
case'"':setFlowScalarValue(e,c,"double-quoted-scalar")
break
case"'":setFlowScalarValue(e,c,"single-quoted-scalar")
break
default:setFlowScalarValue(e,c,"scalar")}}function setBlockScalarValue(e,t){const n=t.indexOf("\n")
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
for(const i of["key","value"]){const a=t[i]
if(a&&"items"in a){for(let t=0;t<a.items.length;++t){const o=_visit(Object.freeze(e.concat([[i,t]])),a.items[t],s)
if(typeof o==="number")t=o-1
else if(o===n)return n
else if(o===r){a.items.splice(t,1)
t-=1}}if(typeof o==="function"&&i==="key")o=o(t,e)}}return typeof o==="function"?o(t,e):o}t.visit=visit},3461:(e,t,n)=>{var s=n(110)
var r=n(1733)
var o=n(7715)
const i="\ufeff"
const a=""
const A=""
const c=""
const isCollection=e=>!!e&&"items"in e
const isScalar=e=>!!e&&(e.type==="scalar"||e.type==="single-quoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar")
function prettyToken(e){switch(e){case i:return"<BOM>"
case a:return"<DOC>"
case A:return"<FLOW_END>"
case c:return"<SCALAR>"
default:return JSON.stringify(e)}}function tokenType(e){switch(e){case i:return"byte-order-mark"
case a:return"doc-mode"
case A:return"flow-error-end"
case c:return"scalar"
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
t.BOM=i
t.DOCUMENT=a
t.FLOW_END=A
t.SCALAR=c
t.isCollection=isCollection
t.isScalar=isScalar
t.prettyToken=prettyToken
t.tokenType=tokenType},361:(e,t,n)=>{var s=n(3461)
function isEmpty(e){switch(e){case undefined:case" ":case"\n":case"\r":case"\t":return true
default:return false}}const r=new Set("0123456789ABCDEFabcdef")
const o=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()")
const i=new Set(",[]{}")
const a=new Set(" ,[]{}\n\r\t")
const isNotAnchorChar=e=>!e||a.has(e)
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
if(isEmpty(s)||e&&i.has(s))break
t=n}else if(isEmpty(r)){let s=this.buffer[n+1]
if(r==="\r"){if(s==="\n"){n+=1
r="\n"
s=this.buffer[n+1]}else t=n}if(s==="#"||e&&i.has(s))break
if(r==="\n"){const e=this.continueScalar(n+1)
if(e===-1)break
n=Math.max(n,e-2)}}else{if(e&&i.has(r))break
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
if(isEmpty(n)||t&&i.has(n)){if(!t)this.indentNext=this.indentValue+1
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
var r=n(3021)
var o=n(1464)
var i=n(7249)
var a=n(1127)
var A=n(6628)
var c=n(3456)
function parseOptions(e){const t=e.prettyErrors!==false
const n=e.lineCounter||t&&new A.LineCounter||null
return{lineCounter:n,prettyErrors:t}}function parseAllDocuments(e,t={}){const{lineCounter:n,prettyErrors:r}=parseOptions(t)
const i=new c.Parser(n?.addNewLine)
const a=new s.Composer(t)
const A=Array.from(a.compose(i.parse(e)))
if(r&&n)for(const t of A){t.errors.forEach(o.prettifyError(e,n))
t.warnings.forEach(o.prettifyError(e,n))}if(A.length>0)return A
return Object.assign([],{empty:true},a.streamInfo())}function parseDocument(e,t={}){const{lineCounter:n,prettyErrors:r}=parseOptions(t)
const i=new c.Parser(n?.addNewLine)
const a=new s.Composer(t)
let A=null
for(const t of a.compose(i.parse(e),true,e.length)){if(!A)A=t
else if(A.options.logLevel!=="silent"){A.errors.push(new o.YAMLParseError(t.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"))
break}}if(r&&n){A.errors.forEach(o.prettifyError(e,n))
A.warnings.forEach(o.prettifyError(e,n))}return A}function parse(e,t,n){let s=undefined
if(typeof t==="function"){s=t}else if(n===undefined&&t&&typeof t==="object"){n=t}const r=parseDocument(e,n)
if(!r)return null
r.warnings.forEach(e=>i.warn(r.options.logLevel,e))
if(r.errors.length>0){if(r.options.logLevel!=="silent")throw r.errors[0]
else r.errors=[]}return r.toJS(Object.assign({reviver:s},n))}function stringify(e,t,n){let s=null
if(typeof t==="function"||Array.isArray(t)){s=t}else if(n===undefined&&t){n=t}if(typeof n==="string")n=n.length
if(typeof n==="number"){const e=Math.round(n)
n=e<1?undefined:e>8?{indent:8}:{indent:e}}if(e===undefined){const{keepUndefined:e}=n??t??{}
if(!e)return undefined}if(a.isDocument(e)&&!s)return e.toString(n)
return new r.Document(e,s,n).toString(n)}t.parse=parse
t.parseAllDocuments=parseAllDocuments
t.parseDocument=parseDocument
t.stringify=stringify},5840:(e,t,n)=>{var s=n(1127)
var r=n(7451)
var o=n(1706)
var i=n(6464)
var a=n(18)
const sortMapEntriesByKey=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0
class Schema{constructor({compat:e,customTags:t,merge:n,resolveKnownTags:A,schema:c,sortMapEntries:l,toStringDefaults:u}){this.compat=Array.isArray(e)?a.getTags(e,"compat"):e?a.getTags(null,e):null
this.name=typeof c==="string"&&c||"core"
this.knownTags=A?a.coreKnownTags:{}
this.tags=a.getTags(t,this.name,n)
this.toStringOptions=u??null
Object.defineProperty(this,s.MAP,{value:r.map})
Object.defineProperty(this,s.SCALAR,{value:i.string})
Object.defineProperty(this,s.SEQ,{value:o.seq})
this.sortMapEntries=typeof l==="function"?l:l===true?sortMapEntriesByKey:null}clone(){const e=Object.create(Schema.prototype,Object.getOwnPropertyDescriptors(this))
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
const i={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){const t=Number(e.value)
return isFinite(t)?t.toExponential():r.stringifyNumber(e)}}
const a={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){const t=new s.Scalar(parseFloat(e))
const n=e.indexOf(".")
if(n!==-1&&e[e.length-1]==="0")t.minFractionDigits=e.length-n-1
return t},stringify:r.stringifyNumber}
t.float=a
t.floatExp=i
t.floatNaN=o},9874:(e,t,n)=>{var s=n(8689)
const intIdentify=e=>typeof e==="bigint"||Number.isInteger(e)
const intResolve=(e,t,n,{intAsBigInt:s})=>s?BigInt(e):parseInt(e.substring(t),n)
function intStringify(e,t,n){const{value:r}=e
if(intIdentify(r)&&r>=0)return n+r.toString(t)
return s.stringifyNumber(e)}const r={identify:e=>intIdentify(e)&&e>=0,default:true,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>intResolve(e,2,8,n),stringify:e=>intStringify(e,8,"0o")}
const o={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>intResolve(e,0,10,n),stringify:s.stringifyNumber}
const i={identify:e=>intIdentify(e)&&e>=0,default:true,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>intResolve(e,2,16,n),stringify:e=>intStringify(e,16,"0x")}
t.int=o
t.intHex=i
t.intOct=r},896:(e,t,n)=>{var s=n(7451)
var r=n(3632)
var o=n(1706)
var i=n(6464)
var a=n(3959)
var A=n(8405)
var c=n(9874)
const l=[s.map,o.seq,i.string,r.nullTag,a.boolTag,c.intOct,c.int,c.intHex,A.floatNaN,A.floatExp,A.float]
t.schema=l},3559:(e,t,n)=>{var s=n(3301)
var r=n(7451)
var o=n(1706)
function intIdentify(e){return typeof e==="bigint"||Number.isInteger(e)}const stringifyJSON=({value:e})=>JSON.stringify(e)
const i=[{identify:e=>typeof e==="string",default:true,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:stringifyJSON},{identify:e=>e==null,createNode:()=>new s.Scalar(null),default:true,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:e=>typeof e==="boolean",default:true,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:stringifyJSON},{identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>intIdentify(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:stringifyJSON}]
const a={default:true,tag:"",test:/^/,resolve(e,t){t(`Unresolved plain scalar ${JSON.stringify(e)}`)
return e}}
const A=[r.map,o.seq].concat(i,a)
t.schema=A},18:(e,t,n)=>{var s=n(7451)
var r=n(3632)
var o=n(1706)
var i=n(6464)
var a=n(3959)
var A=n(8405)
var c=n(9874)
var l=n(896)
var u=n(3559)
var d=n(6083)
var h=n(452)
var f=n(303)
var g=n(8385)
var p=n(5913)
var E=n(1528)
var m=n(4371)
const C=new Map([["core",l.schema],["failsafe",[s.map,o.seq,i.string]],["json",u.schema],["yaml11",p.schema],["yaml-1.1",p.schema]])
const I={binary:d.binary,bool:a.boolTag,float:A.float,floatExp:A.floatExp,floatNaN:A.floatNaN,floatTime:m.floatTime,int:c.int,intHex:c.intHex,intOct:c.intOct,intTime:m.intTime,map:s.map,merge:h.merge,null:r.nullTag,omap:f.omap,pairs:g.pairs,seq:o.seq,set:E.set,timestamp:m.timestamp}
const Q={"tag:yaml.org,2002:binary":d.binary,"tag:yaml.org,2002:merge":h.merge,"tag:yaml.org,2002:omap":f.omap,"tag:yaml.org,2002:pairs":g.pairs,"tag:yaml.org,2002:set":E.set,"tag:yaml.org,2002:timestamp":m.timestamp}
function getTags(e,t,n){const s=C.get(t)
if(s&&!e){return n&&!s.includes(h.merge)?s.concat(h.merge):s.slice()}let r=s
if(!r){if(Array.isArray(e))r=[]
else{const e=Array.from(C.keys()).filter(e=>e!=="yaml11").map(e=>JSON.stringify(e)).join(", ")
throw new Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`)}}if(Array.isArray(e)){for(const t of e)r=r.concat(t)}else if(typeof e==="function"){r=e(r.slice())}if(n)r=r.concat(h.merge)
return r.reduce((e,t)=>{const n=typeof t==="string"?I[t]:t
if(!n){const e=JSON.stringify(t)
const n=Object.keys(I).map(e=>JSON.stringify(e)).join(", ")
throw new Error(`Unknown custom tag ${e}; use one of ${n}`)}if(!e.includes(n))e.push(n)
return e},[])}t.coreKnownTags=Q
t.getTags=getTags},6083:(e,t,n)=>{var s=n(181)
var r=n(3301)
var o=n(3069)
const i={identify:e=>e instanceof Uint8Array,default:false,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof s.Buffer==="function"){return s.Buffer.from(e,"base64")}else if(typeof atob==="function"){const t=atob(e.replace(/[\n\r]/g,""))
const n=new Uint8Array(t.length)
for(let e=0;e<t.length;++e)n[e]=t.charCodeAt(e)
return n}else{t("This environment does not support reading binary tags; either Buffer or atob is required")
return e}},stringify({comment:e,type:t,value:n},i,a,A){if(!n)return""
const c=n
let l
if(typeof s.Buffer==="function"){l=c instanceof s.Buffer?c.toString("base64"):s.Buffer.from(c.buffer).toString("base64")}else if(typeof btoa==="function"){let e=""
for(let t=0;t<c.length;++t)e+=String.fromCharCode(c[t])
l=btoa(e)}else{throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required")}t??(t=r.Scalar.BLOCK_LITERAL)
if(t!==r.Scalar.QUOTE_DOUBLE){const e=Math.max(i.options.lineWidth-i.indent.length,i.options.minContentWidth)
const n=Math.ceil(l.length/e)
const s=new Array(n)
for(let t=0,r=0;t<n;++t,r+=e){s[t]=l.substr(r,e)}l=s.join(t===r.Scalar.BLOCK_LITERAL?"\n":" ")}return o.stringifyString({comment:e,type:t,value:l},i,a,A)}}
t.binary=i},8398:(e,t,n)=>{var s=n(3301)
function boolStringify({value:e,source:t},n){const s=e?r:o
if(t&&s.test.test(t))return t
return e?n.options.trueStr:n.options.falseStr}const r={identify:e=>e===true,default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new s.Scalar(true),stringify:boolStringify}
const o={identify:e=>e===false,default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new s.Scalar(false),stringify:boolStringify}
t.falseTag=o
t.trueTag=r},5782:(e,t,n)=>{var s=n(3301)
var r=n(8689)
const o={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:r.stringifyNumber}
const i={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){const t=Number(e.value)
return isFinite(t)?t.toExponential():r.stringifyNumber(e)}}
const a={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){const t=new s.Scalar(parseFloat(e.replace(/_/g,"")))
const n=e.indexOf(".")
if(n!==-1){const s=e.substring(n+1).replace(/_/g,"")
if(s[s.length-1]==="0")t.minFractionDigits=s.length}return t},stringify:r.stringifyNumber}
t.float=a
t.floatExp=i
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
const i={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>intResolve(e,0,10,n),stringify:s.stringifyNumber}
const a={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>intResolve(e,2,16,n),stringify:e=>intStringify(e,16,"0x")}
t.int=i
t.intBin=r
t.intHex=a
t.intOct=o},452:(e,t,n)=>{var s=n(1127)
var r=n(3301)
const o="<<"
const i={identify:e=>e===o||typeof e==="symbol"&&e.description===o,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new r.Scalar(Symbol(o)),{addToJSMap:addMergeToJSMap}),stringify:()=>o}
const isMergeKey=(e,t)=>(i.identify(t)||s.isScalar(t)&&(!t.type||t.type===r.Scalar.PLAIN)&&i.identify(t.value))&&e?.doc.schema.tags.some(e=>e.tag===i.tag&&e.default)
function addMergeToJSMap(e,t,n){const r=resolveAliasValue(e,n)
if(s.isSeq(r))for(const n of r.items)mergeValue(e,t,n)
else if(Array.isArray(r))for(const n of r)mergeValue(e,t,n)
else mergeValue(e,t,r)}function mergeValue(e,t,n){const r=resolveAliasValue(e,n)
if(!s.isMap(r))throw new Error("Merge sources must be maps or map aliases")
const o=r.toJSON(null,e,Map)
for(const[e,n]of o){if(t instanceof Map){if(!t.has(e))t.set(e,n)}else if(t instanceof Set){t.add(e)}else if(!Object.prototype.hasOwnProperty.call(t,e)){Object.defineProperty(t,e,{value:n,writable:true,enumerable:true,configurable:true})}}return t}function resolveAliasValue(e,t){return e&&s.isAlias(t)?t.resolve(e.doc,e):t}t.addMergeToJSMap=addMergeToJSMap
t.isMergeKey=isMergeKey
t.merge=i},303:(e,t,n)=>{var s=n(1127)
var r=n(6424)
var o=n(4454)
var i=n(2223)
var a=n(8385)
class YAMLOMap extends i.YAMLSeq{constructor(){super()
this.add=o.YAMLMap.prototype.add.bind(this)
this.delete=o.YAMLMap.prototype.delete.bind(this)
this.get=o.YAMLMap.prototype.get.bind(this)
this.has=o.YAMLMap.prototype.has.bind(this)
this.set=o.YAMLMap.prototype.set.bind(this)
this.tag=YAMLOMap.tag}toJSON(e,t){if(!t)return super.toJSON(e)
const n=new Map
if(t?.onCreate)t.onCreate(n)
for(const e of this.items){let o,i
if(s.isPair(e)){o=r.toJS(e.key,"",t)
i=r.toJS(e.value,o,t)}else{o=r.toJS(e,"",t)}if(n.has(o))throw new Error("Ordered maps must not include duplicate keys")
n.set(o,i)}return n}static from(e,t,n){const s=a.createPairs(e,t,n)
const r=new this
r.items=s.items
return r}}YAMLOMap.tag="tag:yaml.org,2002:omap"
const A={collection:"seq",identify:e=>e instanceof Map,nodeClass:YAMLOMap,default:false,tag:"tag:yaml.org,2002:omap",resolve(e,t){const n=a.resolvePairs(e,t)
const r=[]
for(const{key:e}of n.items){if(s.isScalar(e)){if(r.includes(e.value)){t(`Ordered maps must not include duplicate keys: ${e.value}`)}else{r.push(e.value)}}}return Object.assign(new YAMLOMap,n)},createNode:(e,t,n)=>YAMLOMap.from(e,t,n)}
t.YAMLOMap=YAMLOMap
t.omap=A},8385:(e,t,n)=>{var s=n(1127)
var r=n(7165)
var o=n(3301)
var i=n(2223)
function resolvePairs(e,t){if(s.isSeq(e)){for(let n=0;n<e.items.length;++n){let i=e.items[n]
if(s.isPair(i))continue
else if(s.isMap(i)){if(i.items.length>1)t("Each pair must have its own sequence indicator")
const e=i.items[0]||new r.Pair(new o.Scalar(null))
if(i.commentBefore)e.key.commentBefore=e.key.commentBefore?`${i.commentBefore}\n${e.key.commentBefore}`:i.commentBefore
if(i.comment){const t=e.value??e.key
t.comment=t.comment?`${i.comment}\n${t.comment}`:i.comment}i=e}e.items[n]=s.isPair(i)?i:new r.Pair(i)}}else t("Expected a sequence for this tag")
return e}function createPairs(e,t,n){const{replacer:s}=n
const o=new i.YAMLSeq(e)
o.tag="tag:yaml.org,2002:pairs"
let a=0
if(t&&Symbol.iterator in Object(t))for(let e of t){if(typeof s==="function")e=s.call(t,String(a++),e)
let i,A
if(Array.isArray(e)){if(e.length===2){i=e[0]
A=e[1]}else throw new TypeError(`Expected [key, value] tuple: ${e}`)}else if(e&&e instanceof Object){const t=Object.keys(e)
if(t.length===1){i=t[0]
A=e[i]}else{throw new TypeError(`Expected tuple with one key, not ${t.length} keys`)}}else{i=e}o.items.push(r.createPair(i,A,n))}return o}const a={collection:"seq",default:false,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs}
t.createPairs=createPairs
t.pairs=a
t.resolvePairs=resolvePairs},5913:(e,t,n)=>{var s=n(7451)
var r=n(3632)
var o=n(1706)
var i=n(6464)
var a=n(6083)
var A=n(8398)
var c=n(5782)
var l=n(873)
var u=n(452)
var d=n(303)
var h=n(8385)
var f=n(1528)
var g=n(4371)
const p=[s.map,o.seq,i.string,r.nullTag,A.trueTag,A.falseTag,l.intBin,l.intOct,l.int,l.intHex,c.floatNaN,c.floatExp,c.float,a.binary,u.merge,d.omap,h.pairs,f.set,g.intTime,g.floatTime,g.timestamp]
t.schema=p},1528:(e,t,n)=>{var s=n(1127)
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
const i={collection:"map",identify:e=>e instanceof Set,nodeClass:YAMLSet,default:false,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>YAMLSet.from(e,t,n),resolve(e,t){if(s.isMap(e)){if(e.hasAllNullValues(true))return Object.assign(new YAMLSet,e)
else t("Set items must all have null values")}else t("Expected a mapping for this tag")
return e}}
t.YAMLSet=YAMLSet
t.set=i},4371:(e,t,n)=>{var s=n(8689)
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
const i={identify:e=>e instanceof Date,default:true,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})"+"(?:"+"(?:t|T|[ \\t]+)"+"([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)"+"(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?"+")?$"),resolve(e){const t=e.match(i.test)
if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd")
const[,n,s,r,o,a,A]=t.map(Number)
const c=t[7]?Number((t[7]+"00").substr(1,3)):0
let l=Date.UTC(n,s-1,r,o||0,a||0,A||0,c)
const u=t[8]
if(u&&u!=="Z"){let e=parseSexagesimal(u,false)
if(Math.abs(e)<30)e*=60
l-=6e4*e}return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""}
t.floatTime=o
t.intTime=r
t.timestamp=i},4475:(e,t)=>{const n="flow"
const s="block"
const r="quoted"
function foldFlowLines(e,t,n="flow",{indentAtStart:o,lineWidth:i=80,minContentWidth:a=20,onFold:A,onOverflow:c}={}){if(!i||i<0)return e
if(i<a)a=0
const l=Math.max(1+a,1+i-t.length)
if(e.length<=l)return e
const u=[]
const d={}
let h=i-t.length
if(typeof o==="number"){if(o>i-Math.max(2,a))u.push(0)
else h=i-o}let f=undefined
let g=undefined
let p=false
let E=-1
let m=-1
let C=-1
if(n===s){E=consumeMoreIndentedLines(e,E,t.length)
if(E!==-1)h=E+l}for(let o;o=e[E+=1];){if(n===r&&o==="\\"){m=E
switch(e[E+1]){case"x":E+=3
break
case"u":E+=5
break
case"U":E+=9
break
default:E+=1}C=E}if(o==="\n"){if(n===s)E=consumeMoreIndentedLines(e,E,t.length)
h=E+t.length+l
f=undefined}else{if(o===" "&&g&&g!==" "&&g!=="\n"&&g!=="\t"){const t=e[E+1]
if(t&&t!==" "&&t!=="\n"&&t!=="\t")f=E}if(E>=h){if(f){u.push(f)
h=f+l
f=undefined}else if(n===r){while(g===" "||g==="\t"){g=o
o=e[E+=1]
p=true}const t=E>C+1?E-2:m-1
if(d[t])return e
u.push(t)
d[t]=true
h=t+l
f=undefined}else{p=true}}}g=o}if(p&&c)c()
if(u.length===0)return e
if(A)A()
let I=e.slice(0,u[0])
for(let s=0;s<u.length;++s){const o=u[s]
const i=u[s+1]||e.length
if(o===0)I=`\n${t}${e.slice(0,i)}`
else{if(n===r&&d[o])I+=`${e[o]}\\`
I+=`\n${t}${e.slice(o+1,i)}`}}return I}function consumeMoreIndentedLines(e,t,n){let s=t
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
var i=n(3069)
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
const i=[]
const a=(r.isScalar(e)||r.isCollection(e))&&e.anchor
if(a&&s.anchorIsValid(a)){n.add(a)
i.push(`&${a}`)}const A=e.tag??(t.default?null:t.tag)
if(A)i.push(o.directives.tagString(A))
return i.join(" ")}function stringify(e,t,n,s){if(r.isPair(e))return e.toString(t,n,s)
if(r.isAlias(e)){if(t.doc.directives)return e.toString(t)
if(t.resolvedAliases?.has(e)){throw new TypeError(`Cannot stringify circular structure without alias nodes`)}else{if(t.resolvedAliases)t.resolvedAliases.add(e)
else t.resolvedAliases=new Set([e])
e=e.resolve(t.doc)}}let o=undefined
const a=r.isNode(e)?e:t.doc.createNode(e,{onTagObj:e=>o=e})
o??(o=getTagObject(t.doc.schema.tags,a))
const A=stringifyProps(a,o,t)
if(A.length>0)t.indentAtStart=(t.indentAtStart??0)+A.length+1
const c=typeof o.stringify==="function"?o.stringify(a,t,n,s):r.isScalar(a)?i.stringifyString(a,t,n,s):a.toString(t,n,s)
if(!A)return c
return r.isScalar(a)||c[0]==="{"||c[0]==="["?`${A} ${c}`:`${A}\n${t.indent}${c}`}t.createStringifyContext=createStringifyContext
t.stringify=stringify},1212:(e,t,n)=>{var s=n(1127)
var r=n(2148)
var o=n(9799)
function stringifyCollection(e,t,n){const s=t.inFlow??e.flow
const r=s?stringifyFlowCollection:stringifyBlockCollection
return r(e,t,n)}function stringifyBlockCollection({comment:e,items:t},n,{blockItemPrefix:i,flowChars:a,itemIndent:A,onChompKeep:c,onComment:l}){const{indent:u,options:{commentString:d}}=n
const h=Object.assign({},n,{indent:A,type:null})
let f=false
const g=[]
for(let e=0;e<t.length;++e){const a=t[e]
let c=null
if(s.isNode(a)){if(!f&&a.spaceBefore)g.push("")
addCommentBefore(n,g,a.commentBefore,f)
if(a.comment)c=a.comment}else if(s.isPair(a)){const e=s.isNode(a.key)?a.key:null
if(e){if(!f&&e.spaceBefore)g.push("")
addCommentBefore(n,g,e.commentBefore,f)}}f=false
let l=r.stringify(a,h,()=>c=null,()=>f=true)
if(c)l+=o.lineComment(l,A,d(c))
if(f&&c)f=false
g.push(i+l)}let p
if(g.length===0){p=a.start+a.end}else{p=g[0]
for(let e=1;e<g.length;++e){const t=g[e]
p+=t?`\n${u}${t}`:"\n"}}if(e){p+="\n"+o.indentComment(d(e),u)
if(l)l()}else if(f&&c)c()
return p}function stringifyFlowCollection({items:e},t,{flowChars:n,itemIndent:i}){const{indent:a,indentStep:A,flowCollectionPadding:c,options:{commentString:l}}=t
i+=A
const u=Object.assign({},t,{indent:i,inFlow:true,type:null})
let d=false
let h=0
const f=[]
for(let n=0;n<e.length;++n){const a=e[n]
let A=null
if(s.isNode(a)){if(a.spaceBefore)f.push("")
addCommentBefore(t,f,a.commentBefore,false)
if(a.comment)A=a.comment}else if(s.isPair(a)){const e=s.isNode(a.key)?a.key:null
if(e){if(e.spaceBefore)f.push("")
addCommentBefore(t,f,e.commentBefore,false)
if(e.comment)d=true}const n=s.isNode(a.value)?a.value:null
if(n){if(n.comment)A=n.comment
if(n.commentBefore)d=true}else if(a.value==null&&e?.comment){A=e.comment}}if(A)d=true
let c=r.stringify(a,u,()=>A=null)
d||(d=f.length>h||c.includes("\n"))
if(n<e.length-1){c+=","}else if(t.options.trailingComma){if(t.options.lineWidth>0){d||(d=f.reduce((e,t)=>e+t.length+2,2)+(c.length+2)>t.options.lineWidth)}if(d){c+=","}}if(A)c+=o.lineComment(c,i,l(A))
f.push(c)
h=f.length}const{start:g,end:p}=n
if(f.length===0){return g+p}else{if(!d){const e=f.reduce((e,t)=>e+t.length+2,2)
d=t.options.lineWidth>0&&e>t.options.lineWidth}if(d){let e=g
for(const t of f)e+=t?`\n${A}${a}${t}`:"\n"
return`${e}\n${a}${p}`}else{return`${g}${c}${f.join(" ")}${c}${p}`}}}function addCommentBefore({indent:e,options:{commentString:t}},n,s,r){if(s&&r)s=s.replace(/^\n+/,"")
if(s){const r=o.indentComment(t(s),e)
n.push(r.trimStart())}}t.stringifyCollection=stringifyCollection},9799:(e,t)=>{const stringifyComment=e=>e.replace(/^(?!$)(?: $)?/gm,"#")
function indentComment(e,t){if(/^\n+$/.test(e))return e.substring(1)
return t?e.replace(/^(?! *$)/gm,t):e}const lineComment=(e,t,n)=>e.endsWith("\n")?indentComment(n,t):n.includes("\n")?"\n"+indentComment(n,t):(e.endsWith(" ")?"":" ")+n
t.indentComment=indentComment
t.lineComment=lineComment
t.stringifyComment=stringifyComment},6829:(e,t,n)=>{var s=n(1127)
var r=n(2148)
var o=n(9799)
function stringifyDocument(e,t){const n=[]
let i=t.directives===true
if(t.directives!==false&&e.directives){const t=e.directives.toString(e)
if(t){n.push(t)
i=true}else if(e.directives.docStart)i=true}if(i)n.push("---")
const a=r.createStringifyContext(e,t)
const{commentString:A}=a.options
if(e.commentBefore){if(n.length!==1)n.unshift("")
const t=A(e.commentBefore)
n.unshift(o.indentComment(t,""))}let c=false
let l=null
if(e.contents){if(s.isNode(e.contents)){if(e.contents.spaceBefore&&i)n.push("")
if(e.contents.commentBefore){const t=A(e.contents.commentBefore)
n.push(o.indentComment(t,""))}a.forceBlockIndent=!!e.comment
l=e.contents.comment}const t=l?undefined:()=>c=true
let u=r.stringify(e.contents,a,()=>l=null,t)
if(l)u+=o.lineComment(u,"",A(l))
if((u[0]==="|"||u[0]===">")&&n[n.length-1]==="---"){n[n.length-1]=`--- ${u}`}else n.push(u)}else{n.push(r.stringify(e.contents,a))}if(e.directives?.docEnd){if(e.comment){const t=A(e.comment)
if(t.includes("\n")){n.push("...")
n.push(o.indentComment(t,""))}else{n.push(`... ${t}`)}}else{n.push("...")}}else{let t=e.comment
if(t&&c)t=t.replace(/^\n+/,"")
if(t){if((!c||l)&&n[n.length-1]!=="")n.push("")
n.push(o.indentComment(A(t),""))}}return n.join("\n")+"\n"}t.stringifyDocument=stringifyDocument},8689:(e,t)=>{function stringifyNumber({format:e,minFractionDigits:t,tag:n,value:s}){if(typeof s==="bigint")return String(s)
const r=typeof s==="number"?s:Number(s)
if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf"
let o=Object.is(s,-0)?"-0":JSON.stringify(s)
if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(o)&&!o.includes("e")){let e=o.indexOf(".")
if(e<0){e=o.length
o+="."}let n=t-(o.length-e-1)
while(n-- >0)o+="0"}return o}t.stringifyNumber=stringifyNumber},9748:(e,t,n)=>{var s=n(1127)
var r=n(3301)
var o=n(2148)
var i=n(9799)
function stringifyPair({key:e,value:t},n,a,A){const{allNullValues:c,doc:l,indent:u,indentStep:d,options:{commentString:h,indentSeq:f,simpleKeys:g}}=n
let p=s.isNode(e)&&e.comment||null
if(g){if(p){throw new Error("With simple keys, key nodes cannot have comments")}if(s.isCollection(e)||!s.isNode(e)&&typeof e==="object"){const e="With simple keys, collection cannot be used as a key value"
throw new Error(e)}}let E=!g&&(!e||p&&t==null&&!n.inFlow||s.isCollection(e)||(s.isScalar(e)?e.type===r.Scalar.BLOCK_FOLDED||e.type===r.Scalar.BLOCK_LITERAL:typeof e==="object"))
n=Object.assign({},n,{allNullValues:false,implicitKey:!E&&(g||!c),indent:u+d})
let m=false
let C=false
let I=o.stringify(e,n,()=>m=true,()=>C=true)
if(!E&&!n.inFlow&&I.length>1024){if(g)throw new Error("With simple keys, single line scalar must not span more than 1024 characters")
E=true}if(n.inFlow){if(c||t==null){if(m&&a)a()
return I===""?"?":E?`? ${I}`:I}}else if(c&&!g||t==null&&E){I=`? ${I}`
if(p&&!m){I+=i.lineComment(I,n.indent,h(p))}else if(C&&A)A()
return I}if(m)p=null
if(E){if(p)I+=i.lineComment(I,n.indent,h(p))
I=`? ${I}\n${u}:`}else{I=`${I}:`
if(p)I+=i.lineComment(I,n.indent,h(p))}let Q,B,y
if(s.isNode(t)){Q=!!t.spaceBefore
B=t.commentBefore
y=t.comment}else{Q=false
B=null
y=null
if(t&&typeof t==="object")t=l.createNode(t)}n.implicitKey=false
if(!E&&!p&&s.isScalar(t))n.indentAtStart=I.length+1
C=false
if(!f&&d.length>=2&&!n.inFlow&&!E&&s.isSeq(t)&&!t.flow&&!t.tag&&!t.anchor){n.indent=n.indent.substring(2)}let w=false
const k=o.stringify(t,n,()=>w=true,()=>C=true)
let b=" "
if(p||Q||B){b=Q?"\n":""
if(B){const e=h(B)
b+=`\n${i.indentComment(e,n.indent)}`}if(k===""&&!n.inFlow){if(b==="\n"&&y)b="\n\n"}else{b+=`\n${n.indent}`}}else if(!E&&s.isCollection(t)){const e=k[0]
const s=k.indexOf("\n")
const r=s!==-1
const o=n.inFlow??t.flow??t.items.length===0
if(r||!o){let t=false
if(r&&(e==="&"||e==="!")){let n=k.indexOf(" ")
if(e==="&"&&n!==-1&&n<s&&k[n+1]==="!"){n=k.indexOf(" ",n+1)}if(n===-1||s<n)t=true}if(!t)b=`\n${n.indent}`}}else if(k===""||k[0]==="\n"){b=""}I+=b+k
if(n.inFlow){if(w&&a)a()}else if(y&&!w){I+=i.lineComment(I,n.indent,h(y))}else if(C&&A){A()}return I}t.stringifyPair=stringifyPair},3069:(e,t,n)=>{var s=n(3301)
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
const i=t.indent||(containsDocumentMarker(e)?"  ":"")
let a=""
let A=0
for(let e=0,t=n[e];t;t=n[++e]){if(t===" "&&n[e+1]==="\\"&&n[e+2]==="n"){a+=n.slice(A,e)+"\\ "
e+=1
A=e
t="\\"}if(t==="\\")switch(n[e+1]){case"u":{a+=n.slice(A,e)
const t=n.substr(e+2,4)
switch(t){case"0000":a+="\\0"
break
case"0007":a+="\\a"
break
case"000b":a+="\\v"
break
case"001b":a+="\\e"
break
case"0085":a+="\\N"
break
case"00a0":a+="\\_"
break
case"2028":a+="\\L"
break
case"2029":a+="\\P"
break
default:if(t.substr(0,2)==="00")a+="\\x"+t.substr(2)
else a+=n.substr(e,6)}e+=5
A=e+1}break
case"n":if(s||n[e+2]==='"'||n.length<o){e+=1}else{a+=n.slice(A,e)+"\n\n"
while(n[e+2]==="\\"&&n[e+3]==="n"&&n[e+4]!=='"'){a+="\n"
e+=2}a+=i
if(n[e+2]===" ")a+="\\"
e+=1
A=e+1}break
default:e+=1}}a=A?a+n.slice(A):n
return s?a:r.foldFlowLines(a,i,r.FOLD_QUOTED,getFoldOptions(t,false))}function singleQuotedString(e,t){if(t.options.singleQuote===false||t.implicitKey&&e.includes("\n")||/[ \t]\n|\n[ \t]/.test(e))return doubleQuotedString(e,t)
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
try{o=new RegExp("(^|(?<!\n))\n+(?!\n|$)","g")}catch{o=/\n+(?!\n|$)/g}function blockString({comment:e,type:t,value:n},i,a,A){const{blockQuote:c,commentString:l,lineWidth:u}=i.options
if(!c||/\n[\t ]+$/.test(n)){return quotedString(n,i)}const d=i.indent||(i.forceBlockIndent||containsDocumentMarker(n)?"  ":"")
const h=c==="literal"?true:c==="folded"||t===s.Scalar.BLOCK_FOLDED?false:t===s.Scalar.BLOCK_LITERAL?true:!lineLengthOverLimit(n,u,d.length)
if(!n)return h?"|\n":">\n"
let f
let g
for(g=n.length;g>0;--g){const e=n[g-1]
if(e!=="\n"&&e!=="\t"&&e!==" ")break}let p=n.substring(g)
const E=p.indexOf("\n")
if(E===-1){f="-"}else if(n===p||E!==p.length-1){f="+"
if(A)A()}else{f=""}if(p){n=n.slice(0,-p.length)
if(p[p.length-1]==="\n")p=p.slice(0,-1)
p=p.replace(o,`$&${d}`)}let m=false
let C
let I=-1
for(C=0;C<n.length;++C){const e=n[C]
if(e===" ")m=true
else if(e==="\n")I=C
else break}let Q=n.substring(0,I<C?I+1:C)
if(Q){n=n.substring(Q.length)
Q=Q.replace(/\n+/g,`$&${d}`)}const B=d?"2":"1"
let y=(m?B:"")+f
if(e){y+=" "+l(e.replace(/ ?[\r\n]+/g," "))
if(a)a()}if(!h){const e=n.replace(/\n+/g,"\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${d}`)
let o=false
const a=getFoldOptions(i,true)
if(c!=="folded"&&t!==s.Scalar.BLOCK_FOLDED){a.onOverflow=()=>{o=true}}const A=r.foldFlowLines(`${Q}${e}${p}`,d,r.FOLD_BLOCK,a)
if(!o)return`>${y}\n${d}${A}`}n=n.replace(/\n+/g,`$&${d}`)
return`|${y}\n${d}${Q}${n}${p}`}function plainString(e,t,n,o){const{type:i,value:a}=e
const{actualString:A,implicitKey:c,indent:l,indentStep:u,inFlow:d}=t
if(c&&a.includes("\n")||d&&/[[\]{},]/.test(a)){return quotedString(a,t)}if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(a)){return c||d||!a.includes("\n")?quotedString(a,t):blockString(e,t,n,o)}if(!c&&!d&&i!==s.Scalar.PLAIN&&a.includes("\n")){return blockString(e,t,n,o)}if(containsDocumentMarker(a)){if(l===""){t.forceBlockIndent=true
return blockString(e,t,n,o)}else if(c&&l===u){return quotedString(a,t)}}const h=a.replace(/\n+/g,`$&\n${l}`)
if(A){const test=e=>e.default&&e.tag!=="tag:yaml.org,2002:str"&&e.test?.test(h)
const{compat:e,tags:n}=t.doc.schema
if(n.some(test)||e?.some(test))return quotedString(a,t)}return c?h:r.foldFlowLines(h,l,r.FOLD_FLOW,getFoldOptions(t,false))}function stringifyString(e,t,n,r){const{implicitKey:o,inFlow:i}=t
const a=typeof e.value==="string"?e:Object.assign({},e,{value:String(e.value)})
let{type:A}=e
if(A!==s.Scalar.QUOTE_DOUBLE){if(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(a.value))A=s.Scalar.QUOTE_DOUBLE}const _stringify=e=>{switch(e){case s.Scalar.BLOCK_FOLDED:case s.Scalar.BLOCK_LITERAL:return o||i?quotedString(a.value,t):blockString(a,t,n,r)
case s.Scalar.QUOTE_DOUBLE:return doubleQuotedString(a.value,t)
case s.Scalar.QUOTE_SINGLE:return singleQuotedString(a.value,t)
case s.Scalar.PLAIN:return plainString(a,t,n,r)
default:return null}}
let c=_stringify(A)
if(c===null){const{defaultKeyType:e,defaultStringType:n}=t.options
const s=o&&e||n
c=_stringify(s)
if(c===null)throw new Error(`Unsupported default string type ${s}`)}return c}t.stringifyString=stringifyString},204:(e,t,n)=>{var s=n(1127)
const r=Symbol("break visit")
const o=Symbol("skip children")
const i=Symbol("remove node")
function visit(e,t){const n=initVisitor(t)
if(s.isDocument(e)){const t=visit_(null,e.contents,n,Object.freeze([e]))
if(t===i)e.contents=null}else visit_(null,e,n,Object.freeze([]))}visit.BREAK=r
visit.SKIP=o
visit.REMOVE=i
function visit_(e,t,n,o){const a=callVisitor(e,t,n,o)
if(s.isNode(a)||s.isPair(a)){replaceNode(e,o,a)
return visit_(e,a,n,o)}if(typeof a!=="symbol"){if(s.isCollection(t)){o=Object.freeze(o.concat(t))
for(let e=0;e<t.items.length;++e){const s=visit_(e,t.items[e],n,o)
if(typeof s==="number")e=s-1
else if(s===r)return r
else if(s===i){t.items.splice(e,1)
e-=1}}}else if(s.isPair(t)){o=Object.freeze(o.concat(t))
const e=visit_("key",t.key,n,o)
if(e===r)return r
else if(e===i)t.key=null
const s=visit_("value",t.value,n,o)
if(s===r)return r
else if(s===i)t.value=null}}return a}async function visitAsync(e,t){const n=initVisitor(t)
if(s.isDocument(e)){const t=await visitAsync_(null,e.contents,n,Object.freeze([e]))
if(t===i)e.contents=null}else await visitAsync_(null,e,n,Object.freeze([]))}visitAsync.BREAK=r
visitAsync.SKIP=o
visitAsync.REMOVE=i
async function visitAsync_(e,t,n,o){const a=await callVisitor(e,t,n,o)
if(s.isNode(a)||s.isPair(a)){replaceNode(e,o,a)
return visitAsync_(e,a,n,o)}if(typeof a!=="symbol"){if(s.isCollection(t)){o=Object.freeze(o.concat(t))
for(let e=0;e<t.items.length;++e){const s=await visitAsync_(e,t.items[e],n,o)
if(typeof s==="number")e=s-1
else if(s===r)return r
else if(s===i){t.items.splice(e,1)
e-=1}}}else if(s.isPair(t)){o=Object.freeze(o.concat(t))
const e=await visitAsync_("key",t.key,n,o)
if(e===r)return r
else if(e===i)t.key=null
const s=await visitAsync_("value",t.value,n,o)
if(s===r)return r
else if(s===i)t.value=null}}return a}function initVisitor(e){if(typeof e==="object"&&(e.Collection||e.Node||e.Value)){return Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e)}return e}function callVisitor(e,t,n,r){if(typeof n==="function")return n(e,t,r)
if(s.isMap(t))return n.Map?.(e,t,r)
if(s.isSeq(t))return n.Seq?.(e,t,r)
if(s.isPair(t))return n.Pair?.(e,t,r)
if(s.isScalar(t))return n.Scalar?.(e,t,r)
if(s.isAlias(t))return n.Alias?.(e,t,r)
return undefined}function replaceNode(e,t,n){const r=t[t.length-1]
if(s.isCollection(r)){r.items[e]=n}else if(s.isPair(r)){if(e==="key")r.key=n
else r.value=n}else if(s.isDocument(r)){r.contents=n}else{const e=s.isAlias(r)?"alias":"scalar"
throw new Error(`Cannot replace node with ${e} parent`)}}t.visit=visit
t.visitAsync=visitAsync},435:(t,n,s)=>{s.d(n,{C:()=>runAction})
var r={}
s.r(r)
s.d(r,{arch:()=>he,getDetails:()=>getDetails,isLinux:()=>pe,isMacOS:()=>ge,isWindows:()=>fe,platform:()=>de})
var o={}
s.r(o)
s.d(o,{ExitCode:()=>me,addPath:()=>addPath,debug:()=>debug,endGroup:()=>endGroup,error:()=>error,exportVariable:()=>exportVariable,getBooleanInput:()=>getBooleanInput,getIDToken:()=>getIDToken,getInput:()=>getInput,getMultilineInput:()=>getMultilineInput,getState:()=>getState,group:()=>group,info:()=>info,isDebug:()=>isDebug,markdownSummary:()=>x,notice:()=>notice,platform:()=>r,saveState:()=>saveState,setCommandEcho:()=>setCommandEcho,setFailed:()=>setFailed,setOutput:()=>setOutput,setSecret:()=>setSecret,startGroup:()=>startGroup,summary:()=>P,toPlatformPath:()=>toPlatformPath,toPosixPath:()=>toPosixPath,toWin32Path:()=>toWin32Path,warning:()=>warning})
const i=e(import.meta.url)("node:os")
const a=e(import.meta.url)("node:path")
const A=e(import.meta.url)("os")
function toCommandValue(e){if(e===null||e===undefined){return""}else if(typeof e==="string"||e instanceof String){return e}return JSON.stringify(e)}function toCommandProperties(e){if(!Object.keys(e).length){return{}}return{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}}function issueCommand(e,t,n){const s=new Command(e,t,n)
process.stdout.write(s.toString()+A.EOL)}function issue(e,t=""){issueCommand(e,{},t)}const c="::"
class Command{constructor(e,t,n){if(!e){e="missing.command"}this.command=e
this.properties=t
this.message=n}toString(){let e=c+this.command
if(this.properties&&Object.keys(this.properties).length>0){e+=" "
let t=true
for(const n in this.properties){if(this.properties.hasOwnProperty(n)){const s=this.properties[n]
if(s){if(t){t=false}else{e+=","}e+=`${n}=${escapeProperty(s)}`}}}}e+=`${c}${escapeData(this.message)}`
return e}}function escapeData(e){return toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(e){return toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const l=e(import.meta.url)("crypto")
const u=e(import.meta.url)("fs")
function issueFileCommand(e,t){const n=process.env[`GITHUB_${e}`]
if(!n){throw new Error(`Unable to find environment variable for file command ${e}`)}if(!u.existsSync(n)){throw new Error(`Missing file at path: ${n}`)}u.appendFileSync(n,`${toCommandValue(t)}${A.EOL}`,{encoding:"utf8"})}function prepareKeyValueMessage(e,t){const n=`ghadelimiter_${l.randomUUID()}`
const s=toCommandValue(t)
if(e.includes(n)){throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`)}if(s.includes(n)){throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`)}return`${e}<<${n}${A.EOL}${s}${A.EOL}${n}`}const d=e(import.meta.url)("path")
var h=s(8611)
var f=s.t(h,2)
var g=s(5692)
var p=s.t(g,2)
function getProxyUrl(e){const t=e.protocol==="https:"
if(checkBypass(e)){return undefined}const n=(()=>{if(t){return process.env["https_proxy"]||process.env["HTTPS_PROXY"]}else{return process.env["http_proxy"]||process.env["HTTP_PROXY"]}})()
if(n){try{return new DecodedURL(n)}catch(e){if(!n.startsWith("http://")&&!n.startsWith("https://"))return new DecodedURL(`http://${n}`)}}else{return undefined}}function checkBypass(e){if(!e.hostname){return false}const t=e.hostname
if(isLoopbackAddress(t)){return true}const n=process.env["no_proxy"]||process.env["NO_PROXY"]||""
if(!n){return false}let s
if(e.port){s=Number(e.port)}else if(e.protocol==="http:"){s=80}else if(e.protocol==="https:"){s=443}const r=[e.hostname.toUpperCase()]
if(typeof s==="number"){r.push(`${r[0]}:${s}`)}for(const e of n.split(",").map(e=>e.trim().toUpperCase()).filter(e=>e)){if(e==="*"||r.some(t=>t===e||t.endsWith(`.${e}`)||e.startsWith(".")&&t.endsWith(`${e}`))){return true}}return false}function isLoopbackAddress(e){const t=e.toLowerCase()
return t==="localhost"||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}class DecodedURL extends URL{constructor(e,t){super(e,t)
this._decodedUsername=decodeURIComponent(super.username)
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}var E=s(770)
var m=s(6752)
var C=undefined&&undefined.__awaiter||function(e,t,n,s){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,r){function fulfilled(e){try{step(s.next(e))}catch(e){r(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){r(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,t||[])).next())})}
var I;(function(e){e[e["OK"]=200]="OK"
e[e["MultipleChoices"]=300]="MultipleChoices"
e[e["MovedPermanently"]=301]="MovedPermanently"
e[e["ResourceMoved"]=302]="ResourceMoved"
e[e["SeeOther"]=303]="SeeOther"
e[e["NotModified"]=304]="NotModified"
e[e["UseProxy"]=305]="UseProxy"
e[e["SwitchProxy"]=306]="SwitchProxy"
e[e["TemporaryRedirect"]=307]="TemporaryRedirect"
e[e["PermanentRedirect"]=308]="PermanentRedirect"
e[e["BadRequest"]=400]="BadRequest"
e[e["Unauthorized"]=401]="Unauthorized"
e[e["PaymentRequired"]=402]="PaymentRequired"
e[e["Forbidden"]=403]="Forbidden"
e[e["NotFound"]=404]="NotFound"
e[e["MethodNotAllowed"]=405]="MethodNotAllowed"
e[e["NotAcceptable"]=406]="NotAcceptable"
e[e["ProxyAuthenticationRequired"]=407]="ProxyAuthenticationRequired"
e[e["RequestTimeout"]=408]="RequestTimeout"
e[e["Conflict"]=409]="Conflict"
e[e["Gone"]=410]="Gone"
e[e["TooManyRequests"]=429]="TooManyRequests"
e[e["InternalServerError"]=500]="InternalServerError"
e[e["NotImplemented"]=501]="NotImplemented"
e[e["BadGateway"]=502]="BadGateway"
e[e["ServiceUnavailable"]=503]="ServiceUnavailable"
e[e["GatewayTimeout"]=504]="GatewayTimeout"})(I||(I={}))
var Q;(function(e){e["Accept"]="accept"
e["ContentType"]="content-type"})(Q||(Q={}))
var B;(function(e){e["ApplicationJson"]="application/json"})(B||(B={}))
function lib_getProxyUrl(e){const t=pm.getProxyUrl(new URL(e))
return t?t.href:""}const y=[I.MovedPermanently,I.ResourceMoved,I.SeeOther,I.TemporaryRedirect,I.PermanentRedirect]
const w=[I.BadGateway,I.ServiceUnavailable,I.GatewayTimeout]
const k=["OPTIONS","GET","DELETE","HEAD"]
const b=10
const S=5
class HttpClientError extends Error{constructor(e,t){super(e)
this.name="HttpClientError"
this.statusCode=t
Object.setPrototypeOf(this,HttpClientError.prototype)}}class HttpClientResponse{constructor(e){this.message=e}readBody(){return C(this,void 0,void 0,function*(){return new Promise(e=>C(this,void 0,void 0,function*(){let t=Buffer.alloc(0)
this.message.on("data",e=>{t=Buffer.concat([t,e])})
this.message.on("end",()=>{e(t.toString())})}))})}readBodyBuffer(){return C(this,void 0,void 0,function*(){return new Promise(e=>C(this,void 0,void 0,function*(){const t=[]
this.message.on("data",e=>{t.push(e)})
this.message.on("end",()=>{e(Buffer.concat(t))})}))})}}function isHttps(e){const t=new URL(e)
return t.protocol==="https:"}class HttpClient{constructor(e,t,n){this._ignoreSslError=false
this._allowRedirects=true
this._allowRedirectDowngrade=false
this._maxRedirects=50
this._allowRetries=false
this._maxRetries=1
this._keepAlive=false
this._disposed=false
this.userAgent=this._getUserAgentWithOrchestrationId(e)
this.handlers=t||[]
this.requestOptions=n
if(n){if(n.ignoreSslError!=null){this._ignoreSslError=n.ignoreSslError}this._socketTimeout=n.socketTimeout
if(n.allowRedirects!=null){this._allowRedirects=n.allowRedirects}if(n.allowRedirectDowngrade!=null){this._allowRedirectDowngrade=n.allowRedirectDowngrade}if(n.maxRedirects!=null){this._maxRedirects=Math.max(n.maxRedirects,0)}if(n.keepAlive!=null){this._keepAlive=n.keepAlive}if(n.allowRetries!=null){this._allowRetries=n.allowRetries}if(n.maxRetries!=null){this._maxRetries=n.maxRetries}}}options(e,t){return C(this,void 0,void 0,function*(){return this.request("OPTIONS",e,null,t||{})})}get(e,t){return C(this,void 0,void 0,function*(){return this.request("GET",e,null,t||{})})}del(e,t){return C(this,void 0,void 0,function*(){return this.request("DELETE",e,null,t||{})})}post(e,t,n){return C(this,void 0,void 0,function*(){return this.request("POST",e,t,n||{})})}patch(e,t,n){return C(this,void 0,void 0,function*(){return this.request("PATCH",e,t,n||{})})}put(e,t,n){return C(this,void 0,void 0,function*(){return this.request("PUT",e,t,n||{})})}head(e,t){return C(this,void 0,void 0,function*(){return this.request("HEAD",e,null,t||{})})}sendStream(e,t,n,s){return C(this,void 0,void 0,function*(){return this.request(e,t,n,s)})}getJson(e){return C(this,arguments,void 0,function*(e,t={}){t[Q.Accept]=this._getExistingOrDefaultHeader(t,Q.Accept,B.ApplicationJson)
const n=yield this.get(e,t)
return this._processResponse(n,this.requestOptions)})}postJson(e,t){return C(this,arguments,void 0,function*(e,t,n={}){const s=JSON.stringify(t,null,2)
n[Q.Accept]=this._getExistingOrDefaultHeader(n,Q.Accept,B.ApplicationJson)
n[Q.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,B.ApplicationJson)
const r=yield this.post(e,s,n)
return this._processResponse(r,this.requestOptions)})}putJson(e,t){return C(this,arguments,void 0,function*(e,t,n={}){const s=JSON.stringify(t,null,2)
n[Q.Accept]=this._getExistingOrDefaultHeader(n,Q.Accept,B.ApplicationJson)
n[Q.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,B.ApplicationJson)
const r=yield this.put(e,s,n)
return this._processResponse(r,this.requestOptions)})}patchJson(e,t){return C(this,arguments,void 0,function*(e,t,n={}){const s=JSON.stringify(t,null,2)
n[Q.Accept]=this._getExistingOrDefaultHeader(n,Q.Accept,B.ApplicationJson)
n[Q.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,B.ApplicationJson)
const r=yield this.patch(e,s,n)
return this._processResponse(r,this.requestOptions)})}request(e,t,n,s){return C(this,void 0,void 0,function*(){if(this._disposed){throw new Error("Client has already been disposed.")}const r=new URL(t)
let o=this._prepareRequest(e,r,s)
const i=this._allowRetries&&k.includes(e)?this._maxRetries+1:1
let a=0
let A
do{A=yield this.requestRaw(o,n)
if(A&&A.message&&A.message.statusCode===I.Unauthorized){let e
for(const t of this.handlers){if(t.canHandleAuthentication(A)){e=t
break}}if(e){return e.handleAuthentication(this,o,n)}else{return A}}let t=this._maxRedirects
while(A.message.statusCode&&y.includes(A.message.statusCode)&&this._allowRedirects&&t>0){const i=A.message.headers["location"]
if(!i){break}const a=new URL(i)
if(r.protocol==="https:"&&r.protocol!==a.protocol&&!this._allowRedirectDowngrade){throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.")}yield A.readBody()
if(a.hostname!==r.hostname){for(const e in s){if(e.toLowerCase()==="authorization"){delete s[e]}}}o=this._prepareRequest(e,a,s)
A=yield this.requestRaw(o,n)
t--}if(!A.message.statusCode||!w.includes(A.message.statusCode)){return A}a+=1
if(a<i){yield A.readBody()
yield this._performExponentialBackoff(a)}}while(a<i)
return A})}dispose(){if(this._agent){this._agent.destroy()}this._disposed=true}requestRaw(e,t){return C(this,void 0,void 0,function*(){return new Promise((n,s)=>{function callbackForResult(e,t){if(e){s(e)}else if(!t){s(new Error("Unknown error"))}else{n(t)}}this.requestRawWithCallback(e,t,callbackForResult)})})}requestRawWithCallback(e,t,n){if(typeof t==="string"){if(!e.options.headers){e.options.headers={}}e.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8")}let s=false
function handleResult(e,t){if(!s){s=true
n(e,t)}}const r=e.httpModule.request(e.options,e=>{const t=new HttpClientResponse(e)
handleResult(undefined,t)})
let o
r.on("socket",e=>{o=e})
r.setTimeout(this._socketTimeout||3*6e4,()=>{if(o){o.end()}handleResult(new Error(`Request timeout: ${e.options.path}`))})
r.on("error",function(e){handleResult(e)})
if(t&&typeof t==="string"){r.write(t,"utf8")}if(t&&typeof t!=="string"){t.on("close",function(){r.end()})
t.pipe(r)}else{r.end()}}getAgent(e){const t=new URL(e)
return this._getAgent(t)}getAgentDispatcher(e){const t=new URL(e)
const n=getProxyUrl(t)
const s=n&&n.hostname
if(!s){return}return this._getProxyAgentDispatcher(t,n)}_prepareRequest(e,t,n){const s={}
s.parsedUrl=t
const r=s.parsedUrl.protocol==="https:"
s.httpModule=r?p:f
const o=r?443:80
s.options={}
s.options.host=s.parsedUrl.hostname
s.options.port=s.parsedUrl.port?parseInt(s.parsedUrl.port):o
s.options.path=(s.parsedUrl.pathname||"")+(s.parsedUrl.search||"")
s.options.method=e
s.options.headers=this._mergeHeaders(n)
if(this.userAgent!=null){s.options.headers["user-agent"]=this.userAgent}s.options.agent=this._getAgent(s.parsedUrl)
if(this.handlers){for(const e of this.handlers){e.prepareRequest(s.options)}}return s}_mergeHeaders(e){if(this.requestOptions&&this.requestOptions.headers){return Object.assign({},lowercaseKeys(this.requestOptions.headers),lowercaseKeys(e||{}))}return lowercaseKeys(e||{})}_getExistingOrDefaultHeader(e,t,n){let s
if(this.requestOptions&&this.requestOptions.headers){const e=lowercaseKeys(this.requestOptions.headers)[t]
if(e){s=typeof e==="number"?e.toString():e}}const r=e[t]
if(r!==undefined){return typeof r==="number"?r.toString():r}if(s!==undefined){return s}return n}_getExistingOrDefaultContentTypeHeader(e,t){let n
if(this.requestOptions&&this.requestOptions.headers){const e=lowercaseKeys(this.requestOptions.headers)[Q.ContentType]
if(e){if(typeof e==="number"){n=String(e)}else if(Array.isArray(e)){n=e.join(", ")}else{n=e}}}const s=e[Q.ContentType]
if(s!==undefined){if(typeof s==="number"){return String(s)}else if(Array.isArray(s)){return s.join(", ")}else{return s}}if(n!==undefined){return n}return t}_getAgent(e){let t
const n=getProxyUrl(e)
const s=n&&n.hostname
if(this._keepAlive&&s){t=this._proxyAgent}if(!s){t=this._agent}if(t){return t}const r=e.protocol==="https:"
let o=100
if(this.requestOptions){o=this.requestOptions.maxSockets||h.globalAgent.maxSockets}if(n&&n.hostname){const e={maxSockets:o,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(n.username||n.password)&&{proxyAuth:`${n.username}:${n.password}`}),{host:n.hostname,port:n.port})}
let s
const i=n.protocol==="https:"
if(r){s=i?E.httpsOverHttps:E.httpsOverHttp}else{s=i?E.httpOverHttps:E.httpOverHttp}t=s(e)
this._proxyAgent=t}if(!t){const e={keepAlive:this._keepAlive,maxSockets:o}
t=r?new g.Agent(e):new h.Agent(e)
this._agent=t}if(r&&this._ignoreSslError){t.options=Object.assign(t.options||{},{rejectUnauthorized:false})}return t}_getProxyAgentDispatcher(e,t){let n
if(this._keepAlive){n=this._proxyAgentDispatcher}if(n){return n}const s=e.protocol==="https:"
n=new m.kT(Object.assign({uri:t.href,pipelining:!this._keepAlive?0:1},(t.username||t.password)&&{token:`Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}`}))
this._proxyAgentDispatcher=n
if(s&&this._ignoreSslError){n.options=Object.assign(n.options.requestTls||{},{rejectUnauthorized:false})}return n}_getUserAgentWithOrchestrationId(e){const t=e||"actions/http-client"
const n=process.env["ACTIONS_ORCHESTRATION_ID"]
if(n){const e=n.replace(/[^a-z0-9_.-]/gi,"_")
return`${t} actions_orchestration_id/${e}`}return t}_performExponentialBackoff(e){return C(this,void 0,void 0,function*(){e=Math.min(b,e)
const t=S*Math.pow(2,e)
return new Promise(e=>setTimeout(()=>e(),t))})}_processResponse(e,t){return C(this,void 0,void 0,function*(){return new Promise((n,s)=>C(this,void 0,void 0,function*(){const r=e.message.statusCode||0
const o={statusCode:r,result:null,headers:{}}
if(r===I.NotFound){n(o)}function dateTimeDeserializer(e,t){if(typeof t==="string"){const e=new Date(t)
if(!isNaN(e.valueOf())){return e}}return t}let i
let a
try{a=yield e.readBody()
if(a&&a.length>0){if(t&&t.deserializeDates){i=JSON.parse(a,dateTimeDeserializer)}else{i=JSON.parse(a)}o.result=i}o.headers=e.message.headers}catch(e){}if(r>299){let e
if(i&&i.message){e=i.message}else if(a&&a.length>0){e=a}else{e=`Failed request: (${r})`}const t=new HttpClientError(e,r)
t.result=o.result
s(t)}else{n(o)}}))})}}const lowercaseKeys=e=>Object.keys(e).reduce((t,n)=>(t[n.toLowerCase()]=e[n],t),{})
var v=undefined&&undefined.__awaiter||function(e,t,n,s){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,r){function fulfilled(e){try{step(s.next(e))}catch(e){r(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){r(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,t||[])).next())})}
class BasicCredentialHandler{constructor(e,t){this.username=e
this.password=t}prepareRequest(e){if(!e.headers){throw Error("The request has no headers")}e.headers["Authorization"]=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return false}handleAuthentication(){return v(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class BearerCredentialHandler{constructor(e){this.token=e}prepareRequest(e){if(!e.headers){throw Error("The request has no headers")}e.headers["Authorization"]=`Bearer ${this.token}`}canHandleAuthentication(){return false}handleAuthentication(){return v(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class PersonalAccessTokenCredentialHandler{constructor(e){this.token=e}prepareRequest(e){if(!e.headers){throw Error("The request has no headers")}e.headers["Authorization"]=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return false}handleAuthentication(){return v(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var R=undefined&&undefined.__awaiter||function(e,t,n,s){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,r){function fulfilled(e){try{step(s.next(e))}catch(e){r(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){r(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,t||[])).next())})}
class OidcClient{static createHttpClient(e=true,t=10){const n={allowRetries:e,maxRetries:t}
return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(OidcClient.getRequestToken())],n)}static getRequestToken(){const e=process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]
if(!e){throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable")}return e}static getIDTokenUrl(){const e=process.env["ACTIONS_ID_TOKEN_REQUEST_URL"]
if(!e){throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable")}return e}static getCall(e){return R(this,void 0,void 0,function*(){var t
const n=OidcClient.createHttpClient()
const s=yield n.getJson(e).catch(e=>{throw new Error(`Failed to get ID Token. \n \n        Error Code : ${e.statusCode}\n \n        Error Message: ${e.message}`)})
const r=(t=s.result)===null||t===void 0?void 0:t.value
if(!r){throw new Error("Response json body do not have ID Token field")}return r})}static getIDToken(e){return R(this,void 0,void 0,function*(){try{let t=OidcClient.getIDTokenUrl()
if(e){const n=encodeURIComponent(e)
t=`${t}&audience=${n}`}debug(`ID token url is ${t}`)
const n=yield OidcClient.getCall(t)
setSecret(n)
return n}catch(e){throw new Error(`Error message: ${e.message}`)}})}}var D=undefined&&undefined.__awaiter||function(e,t,n,s){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,r){function fulfilled(e){try{step(s.next(e))}catch(e){r(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){r(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,t||[])).next())})}
const{access:N,appendFile:F,writeFile:M}=u.promises
const T="GITHUB_STEP_SUMMARY"
const L="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary"
class Summary{constructor(){this._buffer=""}filePath(){return D(this,void 0,void 0,function*(){if(this._filePath){return this._filePath}const e=process.env[T]
if(!e){throw new Error(`Unable to find environment variable for $${T}. Check if your runtime environment supports job summaries.`)}try{yield N(e,u.constants.R_OK|u.constants.W_OK)}catch(t){throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}this._filePath=e
return this._filePath})}wrap(e,t,n={}){const s=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join("")
if(!t){return`<${e}${s}>`}return`<${e}${s}>${t}</${e}>`}write(e){return D(this,void 0,void 0,function*(){const t=!!(e===null||e===void 0?void 0:e.overwrite)
const n=yield this.filePath()
const s=t?M:F
yield s(n,this._buffer,{encoding:"utf8"})
return this.emptyBuffer()})}clear(){return D(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:true})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){this._buffer=""
return this}addRaw(e,t=false){this._buffer+=e
return t?this.addEOL():this}addEOL(){return this.addRaw(A.EOL)}addCodeBlock(e,t){const n=Object.assign({},t&&{lang:t})
const s=this.wrap("pre",this.wrap("code",e),n)
return this.addRaw(s).addEOL()}addList(e,t=false){const n=t?"ol":"ul"
const s=e.map(e=>this.wrap("li",e)).join("")
const r=this.wrap(n,s)
return this.addRaw(r).addEOL()}addTable(e){const t=e.map(e=>{const t=e.map(e=>{if(typeof e==="string"){return this.wrap("td",e)}const{header:t,data:n,colspan:s,rowspan:r}=e
const o=t?"th":"td"
const i=Object.assign(Object.assign({},s&&{colspan:s}),r&&{rowspan:r})
return this.wrap(o,n,i)}).join("")
return this.wrap("tr",t)}).join("")
const n=this.wrap("table",t)
return this.addRaw(n).addEOL()}addDetails(e,t){const n=this.wrap("details",this.wrap("summary",e)+t)
return this.addRaw(n).addEOL()}addImage(e,t,n){const{width:s,height:r}=n||{}
const o=Object.assign(Object.assign({},s&&{width:s}),r&&{height:r})
const i=this.wrap("img",null,Object.assign({src:e,alt:t},o))
return this.addRaw(i).addEOL()}addHeading(e,t){const n=`h${t}`
const s=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1"
const r=this.wrap(s,e)
return this.addRaw(r).addEOL()}addSeparator(){const e=this.wrap("hr",null)
return this.addRaw(e).addEOL()}addBreak(){const e=this.wrap("br",null)
return this.addRaw(e).addEOL()}addQuote(e,t){const n=Object.assign({},t&&{cite:t})
const s=this.wrap("blockquote",e,n)
return this.addRaw(s).addEOL()}addLink(e,t){const n=this.wrap("a",e,{href:t})
return this.addRaw(n).addEOL()}}const U=new Summary
const x=U
const P=U
function toPosixPath(e){return e.replace(/[\\]/g,"/")}function toWin32Path(e){return e.replace(/[/]/g,"\\")}function toPlatformPath(e){return e.replace(/[/\\]/g,d.sep)}var O=s(3193)
var H=s(4434)
const G=e(import.meta.url)("child_process")
var Y=s(2613)
var V=undefined&&undefined.__awaiter||function(e,t,n,s){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,r){function fulfilled(e){try{step(s.next(e))}catch(e){r(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){r(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,t||[])).next())})}
const{chmod:J,copyFile:$,lstat:W,mkdir:q,open:K,readdir:z,rename:j,rm:Z,rmdir:X,stat:ee,symlink:te,unlink:ne}=u.promises
const se=process.platform==="win32"
function readlink(e){return V(this,void 0,void 0,function*(){const t=yield fs.promises.readlink(e)
if(se&&!t.endsWith("\\")){return`${t}\\`}return t})}const re=268435456
const oe=u.constants.O_RDONLY
function exists(e){return V(this,void 0,void 0,function*(){try{yield ee(e)}catch(e){if(e.code==="ENOENT"){return false}throw e}return true})}function isDirectory(e){return V(this,arguments,void 0,function*(e,t=false){const n=t?yield ee(e):yield W(e)
return n.isDirectory()})}function isRooted(e){e=normalizeSeparators(e)
if(!e){throw new Error('isRooted() parameter "p" cannot be empty')}if(se){return e.startsWith("\\")||/^[A-Z]:/i.test(e)}return e.startsWith("/")}function tryGetExecutablePath(e,t){return V(this,void 0,void 0,function*(){let n=undefined
try{n=yield ee(e)}catch(t){if(t.code!=="ENOENT"){console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`)}}if(n&&n.isFile()){if(se){const n=d.extname(e).toUpperCase()
if(t.some(e=>e.toUpperCase()===n)){return e}}else{if(isUnixExecutable(n)){return e}}}const s=e
for(const r of t){e=s+r
n=undefined
try{n=yield ee(e)}catch(t){if(t.code!=="ENOENT"){console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`)}}if(n&&n.isFile()){if(se){try{const t=d.dirname(e)
const n=d.basename(e).toUpperCase()
for(const s of yield z(t)){if(n===s.toUpperCase()){e=d.join(t,s)
break}}}catch(t){console.log(`Unexpected error attempting to determine the actual case of the file '${e}': ${t}`)}return e}else{if(isUnixExecutable(n)){return e}}}}return""})}function normalizeSeparators(e){e=e||""
if(se){e=e.replace(/\//g,"\\")
return e.replace(/\\\\+/g,"\\")}return e.replace(/\/\/+/g,"/")}function isUnixExecutable(e){return(e.mode&1)>0||(e.mode&8)>0&&process.getgid!==undefined&&e.gid===process.getgid()||(e.mode&64)>0&&process.getuid!==undefined&&e.uid===process.getuid()}function getCmdPath(){var e
return(e=process.env["COMSPEC"])!==null&&e!==void 0?e:`cmd.exe`}var ie=undefined&&undefined.__awaiter||function(e,t,n,s){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,r){function fulfilled(e){try{step(s.next(e))}catch(e){r(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){r(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,t||[])).next())})}
function cp(e,t){return ie(this,arguments,void 0,function*(e,t,n={}){const{force:s,recursive:r,copySourceDirectory:o}=readCopyOptions(n)
const i=(yield ioUtil.exists(t))?yield ioUtil.stat(t):null
if(i&&i.isFile()&&!s){return}const a=i&&i.isDirectory()&&o?path.join(t,path.basename(e)):t
if(!(yield ioUtil.exists(e))){throw new Error(`no such file or directory: ${e}`)}const A=yield ioUtil.stat(e)
if(A.isDirectory()){if(!r){throw new Error(`Failed to copy. ${e} is a directory, but tried to copy without recursive flag.`)}else{yield cpDirRecursive(e,a,0,s)}}else{if(path.relative(e,a)===""){throw new Error(`'${a}' and '${e}' are the same file`)}yield io_copyFile(e,a,s)}})}function mv(e,t){return ie(this,arguments,void 0,function*(e,t,n={}){if(yield ioUtil.exists(t)){let s=true
if(yield ioUtil.isDirectory(t)){t=path.join(t,path.basename(e))
s=yield ioUtil.exists(t)}if(s){if(n.force==null||n.force){yield rmRF(t)}else{throw new Error("Destination already exists")}}}yield mkdirP(path.dirname(t))
yield ioUtil.rename(e,t)})}function rmRF(e){return ie(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS){if(/[*"<>|]/.test(e)){throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows')}}try{yield ioUtil.rm(e,{force:true,maxRetries:3,recursive:true,retryDelay:300})}catch(e){throw new Error(`File was unable to be removed ${e}`)}})}function mkdirP(e){return ie(this,void 0,void 0,function*(){ok(e,"a path argument must be provided")
yield ioUtil.mkdir(e,{recursive:true})})}function which(e,t){return ie(this,void 0,void 0,function*(){if(!e){throw new Error("parameter 'tool' is required")}if(t){const t=yield which(e,false)
if(!t){if(se){throw new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`)}else{throw new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`)}}return t}const n=yield findInPath(e)
if(n&&n.length>0){return n[0]}return""})}function findInPath(e){return ie(this,void 0,void 0,function*(){if(!e){throw new Error("parameter 'tool' is required")}const t=[]
if(se&&process.env["PATHEXT"]){for(const e of process.env["PATHEXT"].split(d.delimiter)){if(e){t.push(e)}}}if(isRooted(e)){const n=yield tryGetExecutablePath(e,t)
if(n){return[n]}return[]}if(e.includes(d.sep)){return[]}const n=[]
if(process.env.PATH){for(const e of process.env.PATH.split(d.delimiter)){if(e){n.push(e)}}}const s=[]
for(const r of n){const n=yield tryGetExecutablePath(d.join(r,e),t)
if(n){s.push(n)}}return s})}function readCopyOptions(e){const t=e.force==null?true:e.force
const n=Boolean(e.recursive)
const s=e.copySourceDirectory==null?true:Boolean(e.copySourceDirectory)
return{force:t,recursive:n,copySourceDirectory:s}}function cpDirRecursive(e,t,n,s){return ie(this,void 0,void 0,function*(){if(n>=255)return
n++
yield mkdirP(t)
const r=yield ioUtil.readdir(e)
for(const o of r){const r=`${e}/${o}`
const i=`${t}/${o}`
const a=yield ioUtil.lstat(r)
if(a.isDirectory()){yield cpDirRecursive(r,i,n,s)}else{yield io_copyFile(r,i,s)}}yield ioUtil.chmod(t,(yield ioUtil.stat(e)).mode)})}function io_copyFile(e,t,n){return ie(this,void 0,void 0,function*(){if((yield ioUtil.lstat(e)).isSymbolicLink()){try{yield ioUtil.lstat(t)
yield ioUtil.unlink(t)}catch(e){if(e.code==="EPERM"){yield ioUtil.chmod(t,"0666")
yield ioUtil.unlink(t)}}const n=yield ioUtil.readlink(e)
yield ioUtil.symlink(n,t,ioUtil.IS_WINDOWS?"junction":null)}else if(!(yield ioUtil.exists(t))||n){yield ioUtil.copyFile(e,t)}})}const ae=e(import.meta.url)("timers")
var Ae=undefined&&undefined.__awaiter||function(e,t,n,s){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,r){function fulfilled(e){try{step(s.next(e))}catch(e){r(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){r(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,t||[])).next())})}
const ce=process.platform==="win32"
class ToolRunner extends H.EventEmitter{constructor(e,t,n){super()
if(!e){throw new Error("Parameter 'toolPath' cannot be null or empty.")}this.toolPath=e
this.args=t||[]
this.options=n||{}}_debug(e){if(this.options.listeners&&this.options.listeners.debug){this.options.listeners.debug(e)}}_getCommandString(e,t){const n=this._getSpawnFileName()
const s=this._getSpawnArgs(e)
let r=t?"":"[command]"
if(ce){if(this._isCmdFile()){r+=n
for(const e of s){r+=` ${e}`}}else if(e.windowsVerbatimArguments){r+=`"${n}"`
for(const e of s){r+=` ${e}`}}else{r+=this._windowsQuoteCmdArg(n)
for(const e of s){r+=` ${this._windowsQuoteCmdArg(e)}`}}}else{r+=n
for(const e of s){r+=` ${e}`}}return r}_processLineBuffer(e,t,n){try{let s=t+e.toString()
let r=s.indexOf(A.EOL)
while(r>-1){const e=s.substring(0,r)
n(e)
s=s.substring(r+A.EOL.length)
r=s.indexOf(A.EOL)}return s}catch(e){this._debug(`error processing line. Failed with error ${e}`)
return""}}_getSpawnFileName(){if(ce){if(this._isCmdFile()){return process.env["COMSPEC"]||"cmd.exe"}}return this.toolPath}_getSpawnArgs(e){if(ce){if(this._isCmdFile()){let t=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`
for(const n of this.args){t+=" "
t+=e.windowsVerbatimArguments?n:this._windowsQuoteCmdArg(n)}t+='"'
return[t]}}return this.args}_endsWith(e,t){return e.endsWith(t)}_isCmdFile(){const e=this.toolPath.toUpperCase()
return this._endsWith(e,".CMD")||this._endsWith(e,".BAT")}_windowsQuoteCmdArg(e){if(!this._isCmdFile()){return this._uvQuoteCmdArg(e)}if(!e){return'""'}const t=[" ","\t","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"']
let n=false
for(const s of e){if(t.some(e=>e===s)){n=true
break}}if(!n){return e}let s='"'
let r=true
for(let t=e.length;t>0;t--){s+=e[t-1]
if(r&&e[t-1]==="\\"){s+="\\"}else if(e[t-1]==='"'){r=true
s+='"'}else{r=false}}s+='"'
return s.split("").reverse().join("")}_uvQuoteCmdArg(e){if(!e){return'""'}if(!e.includes(" ")&&!e.includes("\t")&&!e.includes('"')){return e}if(!e.includes('"')&&!e.includes("\\")){return`"${e}"`}let t='"'
let n=true
for(let s=e.length;s>0;s--){t+=e[s-1]
if(n&&e[s-1]==="\\"){t+="\\"}else if(e[s-1]==='"'){n=true
t+="\\"}else{n=false}}t+='"'
return t.split("").reverse().join("")}_cloneExecOptions(e){e=e||{}
const t={cwd:e.cwd||process.cwd(),env:e.env||process.env,silent:e.silent||false,windowsVerbatimArguments:e.windowsVerbatimArguments||false,failOnStdErr:e.failOnStdErr||false,ignoreReturnCode:e.ignoreReturnCode||false,delay:e.delay||1e4}
t.outStream=e.outStream||process.stdout
t.errStream=e.errStream||process.stderr
return t}_getSpawnOptions(e,t){e=e||{}
const n={}
n.cwd=e.cwd
n.env=e.env
n["windowsVerbatimArguments"]=e.windowsVerbatimArguments||this._isCmdFile()
if(e.windowsVerbatimArguments){n.argv0=`"${t}"`}return n}exec(){return Ae(this,void 0,void 0,function*(){if(!isRooted(this.toolPath)&&(this.toolPath.includes("/")||ce&&this.toolPath.includes("\\"))){this.toolPath=d.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)}this.toolPath=yield which(this.toolPath,true)
return new Promise((e,t)=>Ae(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`)
this._debug("arguments:")
for(const e of this.args){this._debug(`   ${e}`)}const n=this._cloneExecOptions(this.options)
if(!n.silent&&n.outStream){n.outStream.write(this._getCommandString(n)+A.EOL)}const s=new ExecState(n,this.toolPath)
s.on("debug",e=>{this._debug(e)})
if(this.options.cwd&&!(yield exists(this.options.cwd))){return t(new Error(`The cwd: ${this.options.cwd} does not exist!`))}const r=this._getSpawnFileName()
const o=G.spawn(r,this._getSpawnArgs(n),this._getSpawnOptions(this.options,r))
let i=""
if(o.stdout){o.stdout.on("data",e=>{if(this.options.listeners&&this.options.listeners.stdout){this.options.listeners.stdout(e)}if(!n.silent&&n.outStream){n.outStream.write(e)}i=this._processLineBuffer(e,i,e=>{if(this.options.listeners&&this.options.listeners.stdline){this.options.listeners.stdline(e)}})})}let a=""
if(o.stderr){o.stderr.on("data",e=>{s.processStderr=true
if(this.options.listeners&&this.options.listeners.stderr){this.options.listeners.stderr(e)}if(!n.silent&&n.errStream&&n.outStream){const t=n.failOnStdErr?n.errStream:n.outStream
t.write(e)}a=this._processLineBuffer(e,a,e=>{if(this.options.listeners&&this.options.listeners.errline){this.options.listeners.errline(e)}})})}o.on("error",e=>{s.processError=e.message
s.processExited=true
s.processClosed=true
s.CheckComplete()})
o.on("exit",e=>{s.processExitCode=e
s.processExited=true
this._debug(`Exit code ${e} received from tool '${this.toolPath}'`)
s.CheckComplete()})
o.on("close",e=>{s.processExitCode=e
s.processExited=true
s.processClosed=true
this._debug(`STDIO streams have closed for tool '${this.toolPath}'`)
s.CheckComplete()})
s.on("done",(n,s)=>{if(i.length>0){this.emit("stdline",i)}if(a.length>0){this.emit("errline",a)}o.removeAllListeners()
if(n){t(n)}else{e(s)}})
if(this.options.input){if(!o.stdin){throw new Error("child process missing stdin")}o.stdin.end(this.options.input)}}))})}}function argStringToArray(e){const t=[]
let n=false
let s=false
let r=""
function append(e){if(s&&e!=='"'){r+="\\"}r+=e
s=false}for(let o=0;o<e.length;o++){const i=e.charAt(o)
if(i==='"'){if(!s){n=!n}else{append(i)}continue}if(i==="\\"&&s){append(i)
continue}if(i==="\\"&&n){s=true
continue}if(i===" "&&!n){if(r.length>0){t.push(r)
r=""}continue}append(i)}if(r.length>0){t.push(r.trim())}return t}class ExecState extends H.EventEmitter{constructor(e,t){super()
this.processClosed=false
this.processError=""
this.processExitCode=0
this.processExited=false
this.processStderr=false
this.delay=1e4
this.done=false
this.timeout=null
if(!t){throw new Error("toolPath must not be empty")}this.options=e
this.toolPath=t
if(e.delay){this.delay=e.delay}}CheckComplete(){if(this.done){return}if(this.processClosed){this._setResult()}else if(this.processExited){this.timeout=(0,ae.setTimeout)(ExecState.HandleTimeout,this.delay,this)}}_debug(e){this.emit("debug",e)}_setResult(){let e
if(this.processExited){if(this.processError){e=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`)}else if(this.processExitCode!==0&&!this.options.ignoreReturnCode){e=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)}else if(this.processStderr&&this.options.failOnStdErr){e=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)}}if(this.timeout){clearTimeout(this.timeout)
this.timeout=null}this.done=true
this.emit("done",e,this.processExitCode)}static HandleTimeout(e){if(e.done){return}if(!e.processClosed&&e.processExited){const t=`The STDIO streams did not close within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`
e._debug(t)}e._setResult()}}var le=undefined&&undefined.__awaiter||function(e,t,n,s){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,r){function fulfilled(e){try{step(s.next(e))}catch(e){r(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){r(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,t||[])).next())})}
function exec(e,t,n){return le(this,void 0,void 0,function*(){const s=argStringToArray(e)
if(s.length===0){throw new Error(`Parameter 'commandLine' cannot be null or empty.`)}const r=s[0]
t=s.slice(1).concat(t||[])
const o=new ToolRunner(r,t,n)
return o.exec()})}function getExecOutput(e,t,n){return le(this,void 0,void 0,function*(){var s,r
let o=""
let i=""
const a=new O.StringDecoder("utf8")
const A=new O.StringDecoder("utf8")
const c=(s=n===null||n===void 0?void 0:n.listeners)===null||s===void 0?void 0:s.stdout
const l=(r=n===null||n===void 0?void 0:n.listeners)===null||r===void 0?void 0:r.stderr
const stdErrListener=e=>{i+=A.write(e)
if(l){l(e)}}
const stdOutListener=e=>{o+=a.write(e)
if(c){c(e)}}
const u=Object.assign(Object.assign({},n===null||n===void 0?void 0:n.listeners),{stdout:stdOutListener,stderr:stdErrListener})
const d=yield exec(e,t,Object.assign(Object.assign({},n),{listeners:u}))
o+=a.end()
i+=A.end()
return{exitCode:d,stdout:o,stderr:i}})}var ue=undefined&&undefined.__awaiter||function(e,t,n,s){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,r){function fulfilled(e){try{step(s.next(e))}catch(e){r(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){r(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,t||[])).next())})}
const getWindowsInfo=()=>ue(void 0,void 0,void 0,function*(){const{stdout:e}=yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',undefined,{silent:true})
const{stdout:t}=yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',undefined,{silent:true})
return{name:t.trim(),version:e.trim()}})
const getMacOsInfo=()=>ue(void 0,void 0,void 0,function*(){var e,t,n,s
const{stdout:r}=yield getExecOutput("sw_vers",undefined,{silent:true})
const o=(t=(e=r.match(/ProductVersion:\s*(.+)/))===null||e===void 0?void 0:e[1])!==null&&t!==void 0?t:""
const i=(s=(n=r.match(/ProductName:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&s!==void 0?s:""
return{name:i,version:o}})
const getLinuxInfo=()=>ue(void 0,void 0,void 0,function*(){const{stdout:e}=yield getExecOutput("lsb_release",["-i","-r","-s"],{silent:true})
const[t,n]=e.trim().split("\n")
return{name:t,version:n}})
const de=A.platform()
const he=A.arch()
const fe=de==="win32"
const ge=de==="darwin"
const pe=de==="linux"
function getDetails(){return ue(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield fe?getWindowsInfo():ge?getMacOsInfo():getLinuxInfo()),{platform:de,arch:he,isWindows:fe,isMacOS:ge,isLinux:pe})})}var Ee=undefined&&undefined.__awaiter||function(e,t,n,s){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,r){function fulfilled(e){try{step(s.next(e))}catch(e){r(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){r(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,t||[])).next())})}
var me;(function(e){e[e["Success"]=0]="Success"
e[e["Failure"]=1]="Failure"})(me||(me={}))
function exportVariable(e,t){const n=toCommandValue(t)
process.env[e]=n
const s=process.env["GITHUB_ENV"]||""
if(s){return issueFileCommand("ENV",prepareKeyValueMessage(e,t))}issueCommand("set-env",{name:e},n)}function setSecret(e){issueCommand("add-mask",{},e)}function addPath(e){const t=process.env["GITHUB_PATH"]||""
if(t){issueFileCommand("PATH",e)}else{issueCommand("add-path",{},e)}process.env["PATH"]=`${e}${d.delimiter}${process.env["PATH"]}`}function getInput(e,t){const n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||""
if(t&&t.required&&!n){throw new Error(`Input required and not supplied: ${e}`)}if(t&&t.trimWhitespace===false){return n}return n.trim()}function getMultilineInput(e,t){const n=getInput(e,t).split("\n").filter(e=>e!=="")
if(t&&t.trimWhitespace===false){return n}return n.map(e=>e.trim())}function getBooleanInput(e,t){const n=["true","True","TRUE"]
const s=["false","False","FALSE"]
const r=getInput(e,t)
if(n.includes(r))return true
if(s.includes(r))return false
throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}\n`+`Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function setOutput(e,t){const n=process.env["GITHUB_OUTPUT"]||""
if(n){return issueFileCommand("OUTPUT",prepareKeyValueMessage(e,t))}process.stdout.write(A.EOL)
issueCommand("set-output",{name:e},toCommandValue(t))}function setCommandEcho(e){issue("echo",e?"on":"off")}function setFailed(e){process.exitCode=me.Failure
error(e)}function isDebug(){return process.env["RUNNER_DEBUG"]==="1"}function debug(e){issueCommand("debug",{},e)}function error(e,t={}){issueCommand("error",toCommandProperties(t),e instanceof Error?e.toString():e)}function warning(e,t={}){issueCommand("warning",toCommandProperties(t),e instanceof Error?e.toString():e)}function notice(e,t={}){issueCommand("notice",toCommandProperties(t),e instanceof Error?e.toString():e)}function info(e){process.stdout.write(e+A.EOL)}function startGroup(e){issue("group",e)}function endGroup(){issue("endgroup")}function group(e,t){return Ee(this,void 0,void 0,function*(){startGroup(e)
let n
try{n=yield t()}finally{endGroup()}return n})}function saveState(e,t){const n=process.env["GITHUB_STATE"]||""
if(n){return issueFileCommand("STATE",prepareKeyValueMessage(e,t))}issueCommand("save-state",{name:e},toCommandValue(t))}function getState(e){return process.env[`STATE_${e}`]||""}function getIDToken(e){return Ee(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(e)})}class ConfigurationError extends Error{at
name="ConfigurationError"
constructor(e,t){super(e)
this.at=t}}const Ce={unsupported:"error",preview:"warning",workaround:"warning","out-of-scope":"notice",advice:"notice",exception:"notice",supported:"notice",information:"notice"}
const Ie={notice:0,warning:1,error:2}
function reaches(e,t){return Ie[e]>=Ie[t]}function gravest(e){return[...e].sort((e,t)=>Ie[t]-Ie[e])[0]}function statusOf(e,t){if(e.some(e=>e.severity==="error"))return"not-supported"
if(t.some(e=>e.inScope))return"undetermined"
if(e.some(e=>e.severity==="warning"||e.excludes===true)){return"supported-with-exclusions"}return"supported"}function exitStatus(e,t){if(t==="never")return 0
if(e.findings.some(e=>reaches(e.severity,t)))return 1
return e.problems.some(e=>e.inScope&&e.code!==Qe)?3:0}const Qe="nothing-to-check"
const Be=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
const ye=new Map([["\n","\\n"],["\r","\\r"],["\t","\\t"]])
function escapeSequence(e){const t=e.codePointAt(0)??0
const n=t.toString(16)
if(t<=255)return"\\x"+n.padStart(2,"0")
return t<=65535?"\\u"+n.padStart(4,"0"):"\\u{"+n+"}"}function visible(e){return e.replace(Be,e=>ye.get(e)??escapeSequence(e))}function terminalText(e){return visible(e).replaceAll("##[","#\\x23[").replace(/^(\s*):(?=:)/u,"$1\\x3a")}const we=/[#$&*<>[\\\]_`|~]/gu
function entity(e){return`&#${String(e.codePointAt(0)??0)};`}function markdownText(e){return visible(e).replace(we,entity).replaceAll("@","&#64;&#8203;").replace(/:(?=\/\/)/gu,"&#58;&#8203;").replace(/\b(mailto|xmpp):/giu,"$1&#58;&#8203;").replace(/\b(www)\./giu,"$1&#8203;.").replace(/(&#35;|\bGH-)(?=\d)/giu,"$1&#8203;").replace(/:(?=[a-z+-][\w+-]*:)/giu,":&#8203;").replace(/^[-+=]/u,entity).replace(/^(\d+)([.)])(?= |$)/u,(e,t,n)=>t+entity(n))}function markdownCode(e){return`<code>${markdownText(e)}</code>`}function markdownProse(e){return e.split(/`([^`]+)`/u).map((e,t)=>t%2===0?markdownText(e):markdownCode(e)).join("")}function markdownTarget(e){if(!URL.canParse(e))return undefined
const t=new URL(e)
if(t.protocol!=="https:"&&t.protocol!=="http:")return undefined
return t.href.replace(/[()*[\\\]_`{|}~<>"'!]/gu,percent)}function urlPath(e){return e.replace(/\p{Cs}/gu,"�").split("/").map(e=>encodeURIComponent(e).replace(/[!'()*_~]/gu,percent)).join("/")}function percent(e){const t=e.codePointAt(0)??0
return"%"+t.toString(16).toUpperCase().padStart(2,"0")}function commandData(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A")}function commandProperty(e){return commandData(e).replaceAll(":","%3A").replaceAll(",","%2C")}function jsonText(e){const t=/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu
return e.replace(t,e=>e.split("").map(unit).join("")).replaceAll("##[","#\\u0023[")}function unit(e){return"\\u"+e.charCodeAt(0).toString(16).padStart(4,"0")}function clip(e,t){if(e.length<=t)return e
return e.slice(0,t-1).replace(/[\ud800-\udbff]$/u,"")+"…"}const ke=["error","warning","notice"]
const be="."
const Se=3
const ve={supported:"Supported","supported-with-exclusions":"Supported with exclusions","not-supported":"Not supported",undetermined:"Undetermined"}
const Re={"azure-stack":"AKS Engine on Azure Stack Hub",aks:"Azure Kubernetes Service",both:"AKS Engine on Azure Stack Hub and Azure Kubernetes Service"}
const De={"azure-stack":"Azure Stack Hub",azure:"public Azure","custom-cloud":"another custom cloud",unknown:"unknown"}
const Ne={supported:"supported",unsupported:"not supported","out-of-scope":"out of scope",preview:"preview",workaround:"workaround",advice:"advice",exception:"exception",information:"information"}
function statusWords(e){return ve[e]}function platformWords(e){return Re[e]}function targetWords(e){return De[e]}function clauseWords(e){return Ne[e]}function counted(e,t){return`${String(e)} ${t}${e===1?"":"s"}`}function listed(e){const t=e.at(-1)??""
return e.length<2?t:`${e.slice(0,-1).join(", ")} and ${t}`}function countBySeverity(e){const t={error:0,warning:0,notice:0}
for(const{severity:n}of e)t[n]+=1
return t}function severityWords(e){const t=countBySeverity(e)
const n=ke.filter(e=>t[e]>0).map(e=>counted(t[e],e))
return n.length===0?"no findings":n.join(", ")}function resultWords({findings:e,problems:t}){const n=t.filter(e=>e.inScope).length
const s=severityWords(e)
return n===0?s:`${s}, ${counted(n,"problem")}`}function scannedWords({files:e}){const t=e.skipped.length
const n=t===0?"":`, ${String(t)} skipped`
return counted(e.scanned,"file")+n}function platformReason({value:e,evidence:t},n){const s=new Map(t.toReversed().map(e=>[e.what,e]))
const r=t.filter(e=>s.get(e.what)===e)
const o=r.slice(0,Se).map(n)
const i=t.length-o.length
if(o.length>0){return`because of ${listed(i>0?[...o,`${String(i)} more`]:o)}`}return e==="both"?"since nothing in the files says which; set `platform` to the one that applies":"as configured"}const Fe={perLevel:10,perJob:50,message:4096,title:255}
function annotations(e){const[t,n,s]=ke.map(t=>e.findings.filter(e=>e.severity===t).map(ofFinding))
const r=e.problems.filter(({inScope:e,file:t})=>e&&t!==be)
return[...t??[],...r.map(ofProblem),...n??[],...s??[]]}function splitAnnotations(e){const t={error:0,warning:0,notice:0}
const n=[]
const s=[]
for(const r of e){const e=t[r.level]>=Fe.perLevel||n.length>=Fe.perJob
if(!e)t[r.level]+=1;(e?s:n).push(r)}return{shown:n,hidden:s}}function ofFinding(e){const t=e.clauses.map(({section:e,edition:t,url:n})=>`Policy: ${visible(e)} (${visible(t)}) ${n}`)
const n=e.related.map(({at:e,message:t})=>`Related: ${visible(e.file)}:${String(e.start.line)} ${visible(t)}`)
return{level:e.severity,title:clip(visible(e.ruleId),Fe.title),message:fairMessage(visible(e.message),[visible(e.help),...n,...new Set(t)]),...range(e.at)}}function ofProblem(e){const t=e.at===undefined?{file:e.file,startLine:1,endLine:1}:range(e.at)
return{level:"warning",title:clip(visible(e.code),Fe.title),message:fairMessage(visible(e.message),[]),...t}}function fairMessage(e,t){const n=[clip(e,Fe.message)]
let s=n.join("").length
for(const e of t.filter(e=>e!=="")){if(s+1+e.length>Fe.message)continue
n.push(e)
s+=1+e.length}return n.join("\n")}function range(e){const{file:t,start:n,end:s}=e
const r={file:t,startLine:n.line,endLine:s.line}
if(n.line===s.line){const e=Math.max(n.column,s.column-1)
return{...r,startColumn:n.column,endColumn:e}}return s.column===1?{...r,endLine:s.line-1}:r}const Me=1
function reportJson(e){return`${jsonText(JSON.stringify(jsonValue(e),undefined,2))}\n`}function jsonValue(e){return{version:Me,status:e.status,platform:{value:e.platform.value,evidence:e.platform.evidence.map(evidenceValue)},policies:e.policies.map(({id:e,edition:t,url:n})=>({id:e,edition:t,url:n})),files:{scanned:e.files.scanned,skipped:e.files.skipped.map(({file:e,reason:t})=>({file:e,reason:t}))},clusters:e.clusters.map(e=>({file:e.at.file,line:e.at.start.line,name:e.name,target:e.target,generated:e.generated,kubernetesVersion:e.kubernetesVersion,status:e.status})),charts:[],workloads:[],components:[],findings:e.findings.map(findingValue),problems:e.problems.map(problemValue)}}function evidenceValue({file:e,at:t,what:n}){return{file:e,line:t?.start.line??null,what:n}}function findingValue(e){const{combinations:t,fix:n}=e
return{ruleId:e.ruleId,severity:e.severity,message:e.message,help:e.help,...spanValue(e.at),excerpt:e.excerpt.text,related:e.related.map(({at:e,message:t})=>({file:e.file,line:e.start.line,message:t})),clauses:e.clauses.map(({id:e,edition:t,section:n,url:s})=>({id:e,edition:t,section:n,url:s})),fingerprint:e.fingerprint,...t===undefined?{}:{combinations:[...t]},...n===undefined?{}:{fix:fixValue(n)}}}function fixValue({description:e,at:t,text:n}){return{description:e,...spanValue(t),text:n}}function spanValue({file:e,start:t,end:n}){return{file:e,line:t.line,column:t.column,endLine:n.line,endColumn:n.column}}function problemValue({file:e,at:t,code:n,message:s,inScope:r}){return{file:e,...t===undefined?{}:{line:t.start.line},code:n,message:s,inScope:r}}function byteLength(e){return Buffer.byteLength(e,"utf8")}function fitSections(e,t){const n=e.flatMap(e=>e.rows.map(t=>({section:e,row:t}))).sort((e,t)=>e.row.rank-t.row.rank)
const s=new Set
const r=new Set
const o=new Map
let i=t
for(const{section:e,row:t}of n){const n=r.has(e)?0:byteLength(e.before)+byteLength(e.after)
const a=n+byteLength(t.text)
if(a>i){o.set(e.noun,(o.get(e.noun)??0)+1)
continue}i-=a
s.add(t)
r.add(e)}const a=e.filter(e=>r.has(e)).map(({before:e,rows:t,after:n})=>{const r=t.filter(e=>s.has(e)).map(e=>e.text)
return e+r.join("")+n}).join("")
return{text:a,omitted:o}}function fileAddress(e,t,n,s){if(e===undefined||t===be)return undefined
const{serverUrl:r,repository:o,sha:i}=e
if(!/^[\w.-]+\/[\w.-]+$/u.test(o)||!/^[0-9a-f]{40,64}$/iu.test(i))return undefined
const a=markdownTarget(r)?.replace(/\/+$/u,"")
if(a===undefined)return undefined
const A=`${a}/${o}/blob/${i}/${urlPath(t)}`
if(n===undefined)return A
const c=s===undefined||s<=n?"":`-L${String(s)}`
const l=/\.(?:md|markdown|rst|adoc|ipynb)$/iu.test(t)?"?plain=1":""
return`${A}${l}#L${String(n)}${c}`}const Te=600
const Le={supported:"✅","supported-with-exclusions":"⚠️","not-supported":"❌",undetermined:"❓"}
function statusLabel(e){return`${Le[e]} ${statusWords(e)}`}function markdown_parts_link(e,t){return t===undefined?e:`[${e}](${t})`}function fileLink(e,t,n){const s=n===undefined?"":`:${String(n.line)}`
const r=markdownCode(clip(t,Te)+s)
return markdown_parts_link(r,fileAddress(e,t,n?.line))}function folded(e){return`<details><summary>${e}</summary>\n\n`}function table(e,t){return`### ${e}\n\n${header(t)}`}function header(e){return cells(e)+cells(e.map(()=>":--"))}function cells(e){return`| ${e.join(" | ")} |\n`}const Ue=new Set(["__tests__","doc","docs","example","examples","fixtures","sample","samples","spec","specs","test","testdata","tests"])
function rehearsalFolder(e){const t=e.split("/").slice(0,-1)
const n=t.findIndex(e=>Ue.has(e.toLowerCase()))
return n===-1?undefined:t.slice(0,n+1).join("/")}function globLiteral(e){return e.replace(/[\\*?[\]{}()!+@]/gu,"\\$&")}function excludeLine({exclude:e}){return`exclude: [${JSON.stringify(e)}]`}function folderHints(e){const t=new Map
for(const{at:n}of e){const e=rehearsalFolder(n.file)
if(e!==undefined)t.set(e,(t.get(e)??0)+1)}return[...t].map(([e,t])=>({folder:`${e}/`,findings:t,exclude:`${globLiteral(e)}/**`})).sort((e,t)=>t.findings-e.findings||(e.folder<t.folder?-1:1))}const xe={cluster:10,problem:20,error:30,warning:40,notice:50,folder:55,more:60,skipped:70,coverage:80}
const Pe=100
function clusterSection({clusters:e},t){return{noun:"cluster",before:table("Clusters",["Cluster","Definition","Runs on","Kubernetes","Status"]),rows:e.map((e,n)=>({rank:n<Pe?xe.cluster:xe.more,text:cells([e.name===null?"unnamed":markdownText(clip(e.name,Te)),fileLink(t,e.at.file)+(e.generated?" (generated by aks-engine)":""),targetWords(e.target),e.kubernetesVersion===null?"not stated":markdownText(clip(e.kubernetesVersion,Te)),statusLabel(e.status).replaceAll(" ","&nbsp;")])})),after:"\n"}}function findingSections(e,t){const n=new Map
for(const t of ke){for(const s of e.findings.filter(({severity:e})=>e===t)){const e=n.get(s.at.file)
if(e===undefined)n.set(s.at.file,[s])
else e.push(s)}}const s=[...n].map(([e,n])=>({noun:"finding",before:`**${fileLink(t,e)}**: ${severityWords(n)}\n\n`+header(["Line","Level","Finding"]),rows:n.map(e=>({rank:xe[e.severity],text:cells([lineLink(t,e.at),e.severity==="error"?"**error**":e.severity,findingCell(e,t)])})),after:"\n"}))
const[r,...o]=s
return r===undefined?[]:[{...r,before:`### Findings\n\n${r.before}`},...o]}function lineLink(e,{file:t,start:n,end:s}){const r=s.column===1?s.line-1:s.line
return markdown_parts_link(String(n.line),fileAddress(e,t,n.line,r))}function findingCell(e,t){const n=e.related.map(({at:n,message:s})=>{const r=n.file===e.at.file?`line ${String(n.start.line)}`:undefined
const o=r===undefined?fileLink(t,n.file,n.start):markdown_parts_link(r,fileAddress(t,n.file,n.start.line))
return`Related: ${o}: ${markdownProse(clip(s,Te))}`})
const s=e.clauses.map(({section:e,url:t,edition:n})=>`${markdown_parts_link(markdownText(e),markdownTarget(t))} (${markdownText(n)})`)
const r=[markdownCode(e.ruleId),...new Set(s)].join(" · ")
return[headline(clip(e.message,Te)),markdownProse(clip(e.help,Te)),...n,`<sub>${r}</sub>`].filter(e=>e!=="").join("<br>")}function headline(e){const t=/[.!?] /u.exec(e)?.index??e.length
const n=e.slice(t+1)
return`**${markdownProse(e.slice(0,t+1))}**${markdownProse(n)}`}function problemSection({problems:e},t){return{noun:"problem",before:table("Could not be judged",["Place","Why"]),rows:e.filter(({inScope:e})=>e).map((e,n)=>({rank:n<Pe?xe.problem:xe.more,text:problemRow(e,t)})),after:"\n"}}function aloofProblemSection({problems:e},t){const n=e.filter(({inScope:e})=>!e)
return{noun:"other problem",before:folded(`Problems that do not bear on the status: ${String(n.length)}`)+header(["Place","Why"]),rows:n.map(e=>({rank:xe.more,text:problemRow(e,t)})),after:"\n</details>\n\n"}}function problemRow({file:e,at:t,message:n,code:s},r){return cells([e===be?"":fileLink(r,e,t?.start),`${markdownProse(clip(n,Te))}<br><sub>${markdownCode(s)}</sub>`])}function folderSection({findings:e}){return{noun:"folder",before:"Findings in folders that may hold nothing you deploy, "+"and the configuration that leaves each out:\n\n",rows:folderHints(e).map(e=>({rank:xe.folder,text:`- ${markdownCode(e.folder)}: ${counted(e.findings,"finding")}, `+`${markdownCode(excludeLine(e))}\n`})),after:"\n"}}function skippedSection({files:e}){return{noun:"skipped file",before:folded(`Skipped: ${counted(e.skipped.length,"file")}`),rows:e.skipped.map(({file:e,reason:t})=>({rank:xe.skipped,text:`- ${markdownCode(clip(e,Te))}: ${markdownText(clip(t,Te))}\n`})),after:"\n</details>\n\n"}}function coverageSection({coverage:e}){const t=e.filter(e=>e.inForce)
const n=t.filter(({rules:e})=>e.length>0)
const s=[...n,...t.filter(({rules:e})=>e.length===0)]
return{noun:"coverage line",before:folded(`Coverage: ${counted(n.length,"clause")} checked, `+`${String(s.length-n.length)} not, and why`)+header(["Section","What it says","Status","Checked by, or why not"]),rows:s.map((e,t)=>({rank:xe.coverage,text:cells([e.clause.section===s[t-1]?.clause.section?"":markdown_parts_link(markdownText(e.clause.section),markdownTarget(e.clause.url)),markdownProse(e.summary),clauseWords(e.status),e.rules.length>0?e.rules.map(markdownCode).join(", "):markdownProse(e.notCheckable??"Not checked yet.")])})),after:"\n</details>\n\n"}}const Oe=1024*1024-16*1024
const He=512
function reportMarkdown(e,t={}){const{revision:n,limit:s=Oe}=t
const r=`## ${statusLabel(e.status)}: ${resultWords(e)}\n\n`
const o=introductionText(e,t)
const i=r+o
const a=byteLength(i)+He<=s?i:r
const{text:A,omitted:c}=fitSections([clusterSection(e,n),problemSection(e,n),...findingSections(e,n),folderSection(e),aloofProblemSection(e,n),skippedSection(e),coverageSection(e)],s-byteLength(a)-He)
return a+cutText(c,t)+A}function introductionText(e,t){const{platform:n,policies:s,findings:r,files:o}=e
const i=platformReason(n,({file:e,at:n,what:s})=>`${fileLink(t.revision,e,n?.start)} (${markdownProse(s)})`)
const a=n.evidence.length===0?markdownProse(i):i
const A=[`**Platform:** ${platformWords(n.value)}, ${a}`,...s.length===0?[]:[`**Policies:** ${policyText(e)}`],`**Scanned:** ${scannedWords(e)}`]
const c=r.length===0&&o.scanned>0
return[A.join("<br>\n"),...c?["Nothing that was read goes against these policies."]:[],...overflowText(t)].map(e=>`${e}\n\n`).join("")}function overflowText({unannotated:e=0,reportFile:t}){if(e===0)return[]
const n=t===undefined?"":` and in the JSON report, ${markdownCode(t)}`
const s=e===1?"the other one stands":`the other ${String(e)} stand`
return[`GitHub shows at most ten annotations of each level; ${s} below${n}.`]}function policyText({policies:e}){return listed(e.map(({title:e,url:t,edition:n})=>`${markdown_parts_link(markdownText(e),markdownTarget(t))} (${markdownText(n)})`))}function cutText(e,{reportFile:t}){if(e.size===0)return""
const n=[...e].map(([e,t])=>counted(t,e))
const s=t===undefined?"":`, ${markdownCode(t)},`
return`> There is not room for all on this page. Left out: ${listed(n)}. `+`The JSON report${s} has everything.\n\n`}const Ge=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u
const _e=/[\uff61-\uffdc]/u
const Ye=/\p{M}/u
function columns(e){if(Ye.test(e))return 0
return Ge.test(e)&&!_e.test(e)?2:1}function displayWidth(e){return Array.from(e).reduce((e,t)=>e+columns(t),0)}function printed(e){return e.split("\t").map(e=>visible(e)).join("\t")}function blank(e){return e.split("\t").map(e=>" ".repeat(displayWidth(e))).join("\t")}function frame_frame(e){const t=printed(e.text.slice(0,e.caret))
const n=e.caret+e.width
const s=printed(e.text.slice(e.caret,n))
const r=printed(e.text.slice(n))
const o=String(e.line)
return{source:`${o} | ${t}${s}${r}`.trimEnd().replaceAll("##[","#\\x23["),pointer:`${" ".repeat(o.length)} | ${blank(t)}`,carets:"^".repeat(Math.max(1,displayWidth(s)))}}const Ve={bold:"1",dim:"2",red:"31",yellow:"33",cyan:"36",green:"32"}
const Je={error:"red",warning:"yellow",notice:"cyan"}
const $e={supported:"green","supported-with-exclusions":"yellow","not-supported":"red",undetermined:"yellow"}
const We=5
function findingsText(e,{color:t}){const n=painter(t)
return e.map(e=>`${findingLines(e,n).join("\n")}\n`).join("\n")}function reportText(e,{color:t}){const n=painter(t)
const s=[...e.findings.map(e=>findingLines(e,n)),...e.problems.map(e=>problemLines(e,n)),skippedLines(e),folderLines(e),statusLines(e,n)]
const r=s.filter(e=>e.length>0).map(e=>e.join("\n"))
return`${r.join("\n\n")}\n`}function painter(e){return(t,n)=>e?`[${Ve[t]}m${n}[0m`:n}function place(e,t){if(t===undefined)return terminalText(e)
return`${terminalText(e)}:${String(t.line)}:${String(t.column)}`}function findingLines(e,t){const n=Je[e.severity]
const{source:s,pointer:r,carets:o}=frame_frame(e.excerpt)
const i=e.clauses.map(({section:e,edition:t})=>`Policy: ${terminalText(e)} (${terminalText(t)})`)
return[`${t("bold",place(e.at.file,e.at.start))} `+`${t(n,e.severity)} ${terminalText(e.ruleId)}`,`  ${terminalText(e.message)}`,`  ${s}`,`  ${r}${t(n,o)}`,...e.help===""?[]:[`  ${terminalText(e.help)}`],...e.related.map(({at:e,message:t})=>`  Related: ${place(e.file,e.start)} ${terminalText(t)}`),...[...new Set(i)].map(e=>`  ${t("dim",e)}`)]}function problemLines(e,t){const n=e.inScope?"":" (does not bear on the status)"
const s=e.file===be?"":`${t("bold",place(e.file,e.at?.start))} `
return[`${s}${t("yellow","problem")} ${terminalText(e.code)}${n}`,`  ${terminalText(e.message)}`]}function skippedLines({files:e}){if(e.skipped.length===0)return[]
return[`Skipped ${counted(e.skipped.length,"file")}:`,...firstOf(e.skipped.map(({file:e,reason:t})=>`${terminalText(e)}: ${terminalText(t)}`))]}function folderLines({findings:e}){const t=folderHints(e)
if(t.length===0)return[]
return["Findings in folders that may hold nothing you deploy, and the configuration that leaves each out:",...firstOf(t.map(e=>`${terminalText(e.folder)}: ${counted(e.findings,"finding")}; `+terminalText(excludeLine(e))))]}function firstOf(e){const t=e.length-We
const n=e.slice(0,We).map(e=>`  ${e}`)
return t>0?[...n,`  and ${String(t)} more`]:n}function statusLines(e,t){const n=t($e[e.status],statusWords(e.status))
const{platform:s}=e
const r=platformReason(s,({file:e,at:t,what:n})=>{const s=t===undefined?"":`:${String(t.start.line)}`
return`${terminalText(e)}${s} (${terminalText(n)})`})
return[`${n}: ${resultWords(e)} (scanned ${scannedWords(e)})`,`Platform: ${platformWords(s.value)}, ${r}`]}const qe={fileBytes:8*1024*1024,yamlDocument:2*1024*1024,jsonText:8*1024*1024,depth:100,expandedNodes:1e6}
function endingOf(e){const t=e.slice(e.lastIndexOf("/")+1)
const n=t.lastIndexOf(".")
return n<=0?"":t.slice(n+1).toLowerCase()}function isNeverRead(e){if(isPackedChart(e))return false
const t=e.slice(e.lastIndexOf("/")+1)
return ze.has(endingOf(e))||je.has(t)}function couldMatter(e){return Ke.has(endingOf(e))||isPackedChart(e)}function isPackedChart(e){return/(?:^|\/)charts\/[^/]+\.tgz$/i.test(e)}const Ke=new Set([["json","jsonc","json5","yaml","yml","toml","hcl","tf","tfvars","bicep"],["tpl","tmpl","gotmpl","template","j2","jinja","jinja2","in","txt"],["sh","bash","zsh","ps1","psm1","cmd","bat"],["example","sample","dist","bak","orig","old","env","lock"]].flat())
const ze=new Set([["png","jpg","jpeg","gif","webp","avif","bmp","ico","icns","tif","tiff","heic"],["svg","svgz","psd","ai","eps","xcf","sketch","fig","vsd","vsdx","drawio"],["mp3","wav","flac","ogg","oga","m4a","aac","mp4","m4v","mov","avi","mkv","webm"],["ttf","otf","woff","woff2","eot"],["zip","tar","tgz","gz","bz2","xz","zst","lz4","7z","rar","cab","iso","vhd"],["vhdx","vmdk","qcow2","img","dmg","deb","rpm","apk","msi","whl","egg","nupkg"],["crate","gem"],["exe","dll","so","dylib","a","lib","o","obj","pdb","class","jar","war","ear"],["pyc","pyo","pyd","wasm","node","bin","elf","map"],["pdf","doc","docx","xls","xlsx","ppt","pptx","odt","ods","odp","rtf","epub"],["db","sqlite","sqlite3","mdb","parquet","avro","npy","npz","pickle","pkl","onnx"],["pfx","p12","jks","keystore","gpg"]].flat())
const je=new Set(["package-lock.json","npm-shrinkwrap.json","yarn.lock","pnpm-lock.yaml","bun.lock","bun.lockb","deno.lock","composer.lock","Gemfile.lock","Podfile.lock","Pipfile.lock","poetry.lock","pdm.lock","uv.lock","Cargo.lock","Gopkg.lock","go.sum","go.work.sum","mix.lock","pubspec.lock","flake.lock","packages.lock.json",".terraform.lock.hcl"])
var Ze=s(4006)
function matcher(e){const t=e.map(compile)
return e=>t.some(t=>t(e))}function compile(e){const t=`The glob ${JSON.stringify(e)}`
if(e.trim()==="")throw new ConfigurationError(`${t} is empty.`)
if(e.startsWith("!")&&!e.startsWith("!(")){throw new ConfigurationError(`${t} begins with "!", which is not read; include and exclude say which is which.`)}const n=e.replace(/^(?:\.\/+)+/,"/").replace(/\/+$/,"")
const s=n.includes("/")
const r=n.replace(/^\/+/,"")
if(r.split("/").includes("..")){throw new ConfigurationError(`${t} leads outside the root, where nothing is read.`)}if(r===""||r===".")return()=>true
const o=s?r:`**/${r}`
const i={dot:true,nonegate:true,strictBrackets:true,windows:false,debug:true}
try{const e=Ze(o,i)
const t=Ze(`${o}/**`,i)
return n=>e(n)||t(n)}catch{throw new ConfigurationError(`${t} is not valid: close its brackets, braces and parentheses, or put a backslash before those that stand for themselves.`)}}function decodeText(e){const[t,n]=e
if(t===255&&n===254)return decode(e,"utf-16le")
if(t===254&&n===255)return decode(e,"utf-16be")
if(e.subarray(0,Xe).includes(0))return{binary:"a binary file"}
return decode(e,"utf-8")}const Xe=8*1024
function decode(e,t){try{const n=new TextDecoder(t,{fatal:true,ignoreBOM:true}).decode(e)
const s=t!=="utf-8"&&n.slice(0,Xe).includes("\0")
return s?{binary:"a binary file"}:{text:n,encoding:t}}catch{return{binary:`not valid ${t==="utf-8"?"UTF-8":"UTF-16"} text`}}}class Unreadable extends Error{name="Unreadable"}function listing(e,t){return{files:[...e.keys()].sort().map(t=>({path:t,size:e.get(t)})),omitted:[...t.entries()].sort(([e],[t])=>e<t?-1:1).map(([e,t])=>({file:e,reason:t}))}}function stepsOf(e){const t=e.split("/")
return e.includes("\0")||t.some(e=>et.test(e))?undefined:t}const et=/^(?:|\.|\.\.|\.git)$/i
const tt={link:"a symbolic link, which is not followed",submodule:"a submodule; scan its own repository",repository:"a git repository of its own; scan it there",name:"its name is not valid UTF-8",permission:"permission denied",special:"not a regular file",sparse:"outside the sparse checkout"}
const nt=new TextDecoder("utf-8",{fatal:true,ignoreBOM:true})
const st=new TextDecoder("utf-8",{ignoreBOM:true})
function decodeName(e){try{return{name:nt.decode(e),valid:true}}catch{return{name:st.decode(e),valid:false}}}async function discover(e,t){const n=matcher(t.exclude)
const s=t.include.length===0?()=>true:matcher(t.include)
const r=t.paths.length===0?()=>true:below(t.paths)
const o=await e.list()
const isWanted=e=>!isNeverRead(e)&&!n(e)
const i=[]
const a=o.omitted.filter(({file:e})=>isWanted(e))
for(const e of o.files){if(!isWanted(e.path))continue
if(e.size===undefined||e.size<=qe.fileBytes)i.push(e)
else if(isTextByName(e.path))a.push({file:e.path,reason:rt})}return{files:i,reported:e=>r(e)&&s(e),skipped:a.sort((e,t)=>e.file<t.file?-1:1)}}async function readText(e,{path:t}){let n
try{n=await e.read(t)}catch(e){if(e instanceof Unreadable){return{skip:e.message,couldMatter:isTextByName(t)}}throw e}if(n.byteLength>qe.fileBytes){return{skip:rt,couldMatter:isTextByName(t)}}const s=decodeText(n)
if("text"in s)return s
const r=isPackedChart(t)?"a packed chart":s.binary
return{skip:r,couldMatter:couldMatter(t)}}const rt=`larger than ${qe.fileBytes/1024/1024} MiB`
function isTextByName(e){return couldMatter(e)||endingOf(e)===""}function below(e){const t=e.map(e=>e.replace(/^(?:\.\/+)+/,"").replace(/\/+$/,""))
if(t.some(e=>e===""||e==="."))return()=>true
return e=>t.some(t=>e===t||e.startsWith(`${t}/`))}function scanner_createScanner(e,t=false){const n=e.length
let s=0,r="",o=0,i=16,a=0,A=0,c=0,l=0,u=0
function scanHexDigits(t,n){let r=0
let o=0
while(r<t||!n){let t=e.charCodeAt(s)
if(t>=48&&t<=57){o=o*16+t-48}else if(t>=65&&t<=70){o=o*16+t-65+10}else if(t>=97&&t<=102){o=o*16+t-97+10}else{break}s++
r++}if(r<t){o=-1}return o}function setPosition(e){s=e
r=""
o=0
i=16
u=0}function scanNumber(){let t=s
if(e.charCodeAt(s)===48){s++}else{s++
while(s<e.length&&isDigit(e.charCodeAt(s))){s++}}if(s<e.length&&e.charCodeAt(s)===46){s++
if(s<e.length&&isDigit(e.charCodeAt(s))){s++
while(s<e.length&&isDigit(e.charCodeAt(s))){s++}}else{u=3
return e.substring(t,s)}}let n=s
if(s<e.length&&(e.charCodeAt(s)===69||e.charCodeAt(s)===101)){s++
if(s<e.length&&e.charCodeAt(s)===43||e.charCodeAt(s)===45){s++}if(s<e.length&&isDigit(e.charCodeAt(s))){s++
while(s<e.length&&isDigit(e.charCodeAt(s))){s++}n=s}else{u=3}}return e.substring(t,n)}function scanString(){let t="",r=s
while(true){if(s>=n){t+=e.substring(r,s)
u=2
break}const o=e.charCodeAt(s)
if(o===34){t+=e.substring(r,s)
s++
break}if(o===92){t+=e.substring(r,s)
s++
if(s>=n){u=2
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
if(e>=0){t+=String.fromCharCode(e)}else{u=4}break
default:u=5}r=s
continue}if(o>=0&&o<=31){if(isLineBreak(o)){t+=e.substring(r,s)
u=2
break}else{u=6}}s++}return t}function scanNext(){r=""
u=0
o=s
A=a
l=c
if(s>=n){o=n
return i=17}let t=e.charCodeAt(s)
if(isWhiteSpace(t)){do{s++
r+=String.fromCharCode(t)
t=e.charCodeAt(s)}while(isWhiteSpace(t))
return i=15}if(isLineBreak(t)){s++
r+=String.fromCharCode(t)
if(t===13&&e.charCodeAt(s)===10){s++
r+="\n"}a++
c=s
return i=14}switch(t){case 123:s++
return i=1
case 125:s++
return i=2
case 91:s++
return i=3
case 93:s++
return i=4
case 58:s++
return i=6
case 44:s++
return i=5
case 34:s++
r=scanString()
return i=10
case 47:const A=s-1
if(e.charCodeAt(s+1)===47){s+=2
while(s<n){if(isLineBreak(e.charCodeAt(s))){break}s++}r=e.substring(A,s)
return i=12}if(e.charCodeAt(s+1)===42){s+=2
const t=n-1
let o=false
while(s<t){const t=e.charCodeAt(s)
if(t===42&&e.charCodeAt(s+1)===47){s+=2
o=true
break}s++
if(isLineBreak(t)){if(t===13&&e.charCodeAt(s)===10){s++}a++
c=s}}if(!o){s++
u=1}r=e.substring(A,s)
return i=13}r+=String.fromCharCode(t)
s++
return i=16
case 45:r+=String.fromCharCode(t)
s++
if(s===n||!isDigit(e.charCodeAt(s))){return i=16}case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:r+=scanNumber()
return i=11
default:while(s<n&&isUnknownContentCharacter(t)){s++
t=e.charCodeAt(s)}if(o!==s){r=e.substring(o,s)
switch(r){case"true":return i=8
case"false":return i=9
case"null":return i=7}return i=16}r+=String.fromCharCode(t)
s++
return i=16}}function isUnknownContentCharacter(e){if(isWhiteSpace(e)||isLineBreak(e)){return false}switch(e){case 125:case 93:case 123:case 91:case 34:case 58:case 44:case 47:return false}return true}function scanNextNonTrivia(){let e
do{e=scanNext()}while(e>=12&&e<=15)
return e}return{setPosition:setPosition,getPosition:()=>s,scan:t?scanNextNonTrivia:scanNext,getToken:()=>i,getTokenValue:()=>r,getTokenOffset:()=>o,getTokenLength:()=>s-o,getTokenStartLine:()=>A,getTokenStartCharacter:()=>o-l,getTokenError:()=>u}}function isWhiteSpace(e){return e===32||e===9}function isLineBreak(e){return e===10||e===13}function isDigit(e){return e>=48&&e<=57}var ot;(function(e){e[e["lineFeed"]=10]="lineFeed"
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
e[e["tab"]=9]="tab"})(ot||(ot={}))
const it=new Array(20).fill(0).map((e,t)=>" ".repeat(t))
const At=200
const ct={" ":{"\n":new Array(At).fill(0).map((e,t)=>"\n"+" ".repeat(t)),"\r":new Array(At).fill(0).map((e,t)=>"\r"+" ".repeat(t)),"\r\n":new Array(At).fill(0).map((e,t)=>"\r\n"+" ".repeat(t))},"\t":{"\n":new Array(At).fill(0).map((e,t)=>"\n"+"\t".repeat(t)),"\r":new Array(At).fill(0).map((e,t)=>"\r"+"\t".repeat(t)),"\r\n":new Array(At).fill(0).map((e,t)=>"\r\n"+"\t".repeat(t))}}
const lt=null&&["\n","\r","\r\n"]
function format_format(e,t,n){let s
let r
let o
let i
let a
if(t){i=t.offset
a=i+t.length
o=i
while(o>0&&!format_isEOL(e,o-1)){o--}let A=a
while(A<e.length&&!format_isEOL(e,A)){A++}r=e.substring(o,A)
s=computeIndentLevel(r,n)}else{r=e
s=0
o=0
i=0
a=e.length}const A=getEOL(n,e)
const c=supportedEols.includes(A)
let l=0
let u=0
let d
if(n.insertSpaces){d=cachedSpaces[n.tabSize||4]??repeat(cachedSpaces[1],n.tabSize||4)}else{d="\t"}const h=d==="\t"?"\t":" "
let f=createScanner(r,false)
let g=false
function newLinesAndIndent(){if(l>1){return repeat(A,l)+repeat(d,s+u)}const e=d.length*(s+u)
if(!c||e>cachedBreakLinesWithSpaces[h][A].length){return A+repeat(d,s+u)}if(e<=0){return A}return cachedBreakLinesWithSpaces[h][A][e]}function scanNext(){let e=f.scan()
l=0
while(e===15||e===14){if(e===14&&n.keepLines){l+=1}else if(e===14){l=1}e=f.scan()}g=e===16||f.getTokenError()!==0
return e}const p=[]
function addEdit(n,s,r){if(!g&&(!t||s<a&&r>i)&&e.substring(s,r)!==n){p.push({offset:s,length:r-s,content:n})}}let E=scanNext()
if(n.keepLines&&l>0){addEdit(repeat(A,l),0,0)}if(E!==17){let e=f.getTokenOffset()+o
let t=d.length*s<20&&n.insertSpaces?cachedSpaces[d.length*s]:repeat(d,s)
addEdit(t,o,e)}while(E!==17){let e=f.getTokenOffset()+f.getTokenLength()+o
let t=scanNext()
let s=""
let r=false
while(l===0&&(t===12||t===13)){let n=f.getTokenOffset()+o
addEdit(cachedSpaces[1],e,n)
e=f.getTokenOffset()+f.getTokenLength()+o
r=t===12
s=r?newLinesAndIndent():""
t=scanNext()}if(t===2){if(E!==1){u--}if(n.keepLines&&l>0||!n.keepLines&&E!==1){s=newLinesAndIndent()}else if(n.keepLines){s=cachedSpaces[1]}}else if(t===4){if(E!==3){u--}if(n.keepLines&&l>0||!n.keepLines&&E!==3){s=newLinesAndIndent()}else if(n.keepLines){s=cachedSpaces[1]}}else{switch(E){case 3:case 1:u++
if(n.keepLines&&l>0||!n.keepLines){s=newLinesAndIndent()}else{s=cachedSpaces[1]}break
case 5:if(n.keepLines&&l>0||!n.keepLines){s=newLinesAndIndent()}else{s=cachedSpaces[1]}break
case 12:s=newLinesAndIndent()
break
case 13:if(l>0){s=newLinesAndIndent()}else if(!r){s=cachedSpaces[1]}break
case 6:if(n.keepLines&&l>0){s=newLinesAndIndent()}else if(!r){s=cachedSpaces[1]}break
case 10:if(n.keepLines&&l>0){s=newLinesAndIndent()}else if(t===6&&!r){s=""}break
case 7:case 8:case 9:case 11:case 2:case 4:if(n.keepLines&&l>0){s=newLinesAndIndent()}else{if((t===12||t===13)&&!r){s=cachedSpaces[1]}else if(t!==5&&t!==17){g=true}}break
case 16:g=true
break}if(l>0&&(t===12||t===13)){s=newLinesAndIndent()}}if(t===17){if(n.keepLines&&l>0){s=newLinesAndIndent()}else{s=n.insertFinalNewline?A:""}}const i=f.getTokenOffset()+o
addEdit(s,e,i)
E=t}return p}function repeat(e,t){let n=""
for(let s=0;s<t;s++){n+=e}return n}function computeIndentLevel(e,t){let n=0
let s=0
const r=t.tabSize||4
while(n<e.length){let t=e.charAt(n)
if(t===cachedSpaces[1]){s++}else if(t==="\t"){s+=r}else{break}n++}return Math.floor(s/r)}function getEOL(e,t){for(let e=0;e<t.length;e++){const n=t.charAt(e)
if(n==="\r"){if(e+1<t.length&&t.charAt(e+1)==="\n"){return"\r\n"}return"\r"}else if(n==="\n"){return"\n"}}return e&&e.eol||"\n"}function format_isEOL(e,t){return"\r\n".indexOf(e.charAt(t))!==-1}var ut;(function(e){e.DEFAULT={allowTrailingComma:false}})(ut||(ut={}))
function getLocation(e,t){const n=[]
const s=new Object
let r=undefined
const o={value:{},offset:0,length:0,type:"object",parent:undefined}
let i=false
function setPreviousNode(e,t,n,s){o.value=e
o.offset=t
o.length=n
o.type=s
o.colonOffset=undefined
r=o}try{visit(e,{onObjectBegin:(e,o)=>{if(t<=e){throw s}r=undefined
i=t>e
n.push("")},onObjectProperty:(e,r,o)=>{if(t<r){throw s}setPreviousNode(e,r,o,"property")
n[n.length-1]=e
if(t<=r+o){throw s}},onObjectEnd:(e,o)=>{if(t<=e){throw s}r=undefined
n.pop()},onArrayBegin:(e,o)=>{if(t<=e){throw s}r=undefined
n.push(0)},onArrayEnd:(e,o)=>{if(t<=e){throw s}r=undefined
n.pop()},onLiteralValue:(e,n,r)=>{if(t<n){throw s}setPreviousNode(e,n,r,getNodeType(e))
if(t<=n+r){throw s}},onSeparator:(e,o,a)=>{if(t<=o){throw s}if(e===":"&&r&&r.type==="property"){r.colonOffset=o
i=false
r=undefined}else if(e===","){const e=n[n.length-1]
if(typeof e==="number"){n[n.length-1]=e+1}else{i=true
n[n.length-1]=""}r=undefined}}})}catch(e){if(e!==s){throw e}}return{path:n,previousNode:r,isAtPropertyKey:i,matches:e=>{let t=0
for(let s=0;t<e.length&&s<n.length;s++){if(e[t]===n[s]||e[t]==="*"){t++}else if(e[t]!=="**"){return false}}return t===e.length}}}function parse(e,t=[],n=ut.DEFAULT){let s=null
let r=[]
const o=[]
function onValue(e){if(Array.isArray(r)){r.push(e)}else if(s!==null){r[s]=e}}const i={onObjectBegin:()=>{const e={}
onValue(e)
o.push(r)
r=e
s=null},onObjectProperty:e=>{s=e},onObjectEnd:()=>{r=o.pop()},onArrayBegin:()=>{const e=[]
onValue(e)
o.push(r)
r=e
s=null},onArrayEnd:()=>{r=o.pop()},onLiteralValue:onValue,onError:(e,n,s)=>{t.push({error:e,offset:n,length:s})}}
visit(e,i,n)
return r[0]}function parser_parseTree(e,t=[],n=ut.DEFAULT){let s={type:"array",offset:-1,length:-1,children:[],parent:undefined}
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
if(r){return r}}}return e}return undefined}function visit(e,t,n=ut.DEFAULT){const s=scanner_createScanner(e,false)
const r=[]
let o=0
function toNoArgVisit(e){return e?()=>o===0&&e(s.getTokenOffset(),s.getTokenLength(),s.getTokenStartLine(),s.getTokenStartCharacter()):()=>true}function toOneArgVisit(e){return e?t=>o===0&&e(t,s.getTokenOffset(),s.getTokenLength(),s.getTokenStartLine(),s.getTokenStartCharacter()):()=>true}function toOneArgVisitWithPath(e){return e?t=>o===0&&e(t,s.getTokenOffset(),s.getTokenLength(),s.getTokenStartLine(),s.getTokenStartCharacter(),()=>r.slice()):()=>true}function toBeginVisit(e){return e?()=>{if(o>0){o++}else{let t=e(s.getTokenOffset(),s.getTokenLength(),s.getTokenStartLine(),s.getTokenStartCharacter(),()=>r.slice())
if(t===false){o=1}}}:()=>true}function toEndVisit(e){return e?()=>{if(o>0){o--}if(o===0){e(s.getTokenOffset(),s.getTokenLength(),s.getTokenStartLine(),s.getTokenStartCharacter())}}:()=>true}const i=toBeginVisit(t.onObjectBegin),a=toOneArgVisitWithPath(t.onObjectProperty),A=toEndVisit(t.onObjectEnd),c=toBeginVisit(t.onArrayBegin),l=toEndVisit(t.onArrayEnd),u=toOneArgVisitWithPath(t.onLiteralValue),d=toOneArgVisit(t.onSeparator),h=toNoArgVisit(t.onComment),f=toOneArgVisit(t.onError)
const g=n&&n.disallowComments
const p=n&&n.allowTrailingComma
function scanNext(){while(true){const e=s.scan()
switch(s.getTokenError()){case 4:handleError(14)
break
case 5:handleError(15)
break
case 3:handleError(13)
break
case 1:if(!g){handleError(11)}break
case 2:handleError(12)
break
case 6:handleError(16)
break}switch(e){case 12:case 13:if(g){handleError(10)}else{h()}break
case 16:handleError(1)
break
case 15:case 14:break
default:return e}}}function handleError(e,t=[],n=[]){f(e)
if(t.length+n.length>0){let e=s.getToken()
while(e!==17){if(t.indexOf(e)!==-1){scanNext()
break}else if(n.indexOf(e)!==-1){break}e=scanNext()}}}function parseString(e){const t=s.getTokenValue()
if(e){u(t)}else{a(t)
r.push(t)}scanNext()
return true}function parseLiteral(){switch(s.getToken()){case 11:const e=s.getTokenValue()
let t=Number(e)
if(isNaN(t)){handleError(2)
t=0}u(t)
break
case 7:u(null)
break
case 8:u(true)
break
case 9:u(false)
break
default:return false}scanNext()
return true}function parseProperty(){if(s.getToken()!==10){handleError(3,[],[2,5])
return false}parseString(false)
if(s.getToken()===6){d(":")
scanNext()
if(!parseValue()){handleError(4,[],[2,5])}}else{handleError(5,[],[2,5])}r.pop()
return true}function parseObject(){i()
scanNext()
let e=false
while(s.getToken()!==2&&s.getToken()!==17){if(s.getToken()===5){if(!e){handleError(4,[],[])}d(",")
scanNext()
if(s.getToken()===2&&p){break}}else if(e){handleError(6,[],[])}if(!parseProperty()){handleError(4,[],[2,5])}e=true}A()
if(s.getToken()!==2){handleError(7,[2],[])}else{scanNext()}return true}function parseArray(){c()
scanNext()
let e=true
let t=false
while(s.getToken()!==4&&s.getToken()!==17){if(s.getToken()===5){if(!t){handleError(4,[],[])}d(",")
scanNext()
if(s.getToken()===4&&p){break}}else if(t){handleError(6,[],[])}if(e){r.push(0)
e=false}else{r[r.length-1]++}if(!parseValue()){handleError(4,[],[4,5])}t=true}l()
if(!e){r.pop()}if(s.getToken()!==4){handleError(8,[4],[])}else{scanNext()}return true}function parseValue(){switch(s.getToken()){case 3:return parseArray()
case 1:return parseObject()
case 10:return parseString(true)
default:return parseLiteral()}}scanNext()
if(s.getToken()===17){if(n.allowEmptyContent){return true}handleError(4,[],[])
return false}if(!parseValue()){handleError(4,[],[])
return false}if(s.getToken()!==17){handleError(9,[],[])}return true}function stripComments(e,t){let n=scanner_createScanner(e),s=[],r,o=0,i
do{i=n.getPosition()
r=n.scan()
switch(r){case 12:case 13:case 17:if(o!==i){s.push(e.substring(o,i))}if(t!==undefined){s.push(n.getTokenValue().replace(/[^\r\n]/g,t))}o=n.getPosition()
break}}while(r!==17)
return s.join("")}function getNodeType(e){switch(typeof e){case"boolean":return"boolean"
case"number":return"number"
case"string":return"string"
case"object":{if(!e){return"null"}else if(Array.isArray(e)){return"array"}return"object"}default:return"null"}}function removeProperty(e,t,n){return setProperty(e,t,void 0,n)}function setProperty(e,t,n,s){const r=t.slice()
const o=[]
const i=parseTree(e,o)
let a=void 0
let A=void 0
while(r.length>0){A=r.pop()
a=findNodeAtLocation(i,r)
if(a===void 0&&n!==void 0){if(typeof A==="string"){n={[A]:n}}else{n=[n]}}else{break}}if(!a){if(n===void 0){throw new Error("Can not delete in empty document")}return withFormatting(e,{offset:i?i.offset:0,length:i?i.length:0,content:JSON.stringify(n)},s)}else if(a.type==="object"&&typeof A==="string"&&Array.isArray(a.children)){const t=findNodeAtLocation(a,[A])
if(t!==void 0){if(n===void 0){if(!t.parent){throw new Error("Malformed AST")}const n=a.children.indexOf(t.parent)
let r
let o=t.parent.offset+t.parent.length
if(n>0){let e=a.children[n-1]
r=e.offset+e.length}else{r=a.offset+1
if(a.children.length>1){let e=a.children[1]
o=e.offset}}return withFormatting(e,{offset:r,length:o-r,content:""},s)}else{return withFormatting(e,{offset:t.offset,length:t.length,content:JSON.stringify(n)},s)}}else{if(n===void 0){return[]}const t=`${JSON.stringify(A)}: ${JSON.stringify(n)}`
const r=s.getInsertionIndex?s.getInsertionIndex(a.children.map(e=>e.children[0].value)):a.children.length
let o
if(r>0){let e=a.children[r-1]
o={offset:e.offset+e.length,length:0,content:","+t}}else if(a.children.length===0){o={offset:a.offset+1,length:0,content:t}}else{o={offset:a.offset+1,length:0,content:t+","}}return withFormatting(e,o,s)}}else if(a.type==="array"&&typeof A==="number"&&Array.isArray(a.children)){const t=A
if(t===-1){const t=`${JSON.stringify(n)}`
let r
if(a.children.length===0){r={offset:a.offset+1,length:0,content:t}}else{const e=a.children[a.children.length-1]
r={offset:e.offset+e.length,length:0,content:","+t}}return withFormatting(e,r,s)}else if(n===void 0&&a.children.length>=0){const t=A
const n=a.children[t]
let r
if(a.children.length===1){r={offset:a.offset+1,length:a.length-2,content:""}}else if(a.children.length-1===t){let e=a.children[t-1]
let n=e.offset+e.length
let s=a.offset+a.length
r={offset:n,length:s-2-n,content:""}}else{r={offset:n.offset,length:a.children[t+1].offset-n.offset,content:""}}return withFormatting(e,r,s)}else if(n!==void 0){let t
const r=`${JSON.stringify(n)}`
if(!s.isArrayInsertion&&a.children.length>A){const e=a.children[A]
t={offset:e.offset,length:e.length,content:r}}else if(a.children.length===0||A===0){t={offset:a.offset+1,length:0,content:a.children.length===0?r:r+","}}else{const e=A>a.children.length?a.children.length:A
const n=a.children[e-1]
t={offset:n.offset+n.length,length:0,content:","+r}}return withFormatting(e,t,s)}else{throw new Error(`Can not ${n===void 0?"remove":s.isArrayInsertion?"insert":"modify"} Array index ${t} as length is not sufficient`)}}else{throw new Error(`Can not add ${typeof A!=="number"?"index":"property"} to parent of type ${a.type}`)}}function withFormatting(e,t,n){if(!n.formattingOptions){return[t]}let s=applyEdit(e,t)
let r=t.offset
let o=t.offset+t.content.length
if(t.length===0||t.content.length===0){while(r>0&&!isEOL(s,r-1)){r--}while(o<s.length&&!isEOL(s,o)){o++}}const i=format(s,{offset:r,length:o-r},{...n.formattingOptions,keepLines:false})
for(let e=i.length-1;e>=0;e--){const t=i[e]
s=applyEdit(s,t)
r=Math.min(r,t.offset)
o=Math.max(o,t.offset+t.length)
o+=t.content.length-t.length}const a=e.length-(s.length-o)-r
return[{offset:r,length:a,content:s.substring(r,o)}]}function applyEdit(e,t){return e.substring(0,t.offset)+t.content+e.substring(t.offset+t.length)}function isWS(e,t){return"\r\n \t".indexOf(e.charAt(t))!==-1}const dt=scanner_createScanner
var ht;(function(e){e[e["None"]=0]="None"
e[e["UnexpectedEndOfComment"]=1]="UnexpectedEndOfComment"
e[e["UnexpectedEndOfString"]=2]="UnexpectedEndOfString"
e[e["UnexpectedEndOfNumber"]=3]="UnexpectedEndOfNumber"
e[e["InvalidUnicode"]=4]="InvalidUnicode"
e[e["InvalidEscapeCharacter"]=5]="InvalidEscapeCharacter"
e[e["InvalidCharacter"]=6]="InvalidCharacter"})(ht||(ht={}))
var ft;(function(e){e[e["OpenBraceToken"]=1]="OpenBraceToken"
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
e[e["EOF"]=17]="EOF"})(ft||(ft={}))
const gt=getLocation
const pt=parse
const Et=parser_parseTree
const mt=parser_findNodeAtLocation
const Ct=findNodeAtOffset
const It=getNodePath
const Qt=getNodeValue
const Bt=visit
const yt=stripComments
var wt;(function(e){e[e["InvalidSymbol"]=1]="InvalidSymbol"
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
e[e["InvalidCharacter"]=16]="InvalidCharacter"})(wt||(wt={}))
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
if(r.offset+r.length<=s){e=edit.applyEdit(e,r)}else{throw new Error("Overlapping edit")}s=r.offset}return e}class LineIndex{text
#Ee
constructor(e){this.text=e
const t=[0]
for(let n=e.indexOf("\n");n!==-1;n=e.indexOf("\n",n+1)){t.push(n+1)}this.#Ee=t}position(e){if(!Number.isInteger(e)||e<0||e>this.text.length){throw new RangeError(`offset ${String(e)} lies outside a text of ${String(this.text.length)}`)}let t=0
let n=this.#Ee.length-1
while(t<n){const s=t+n+1>>1
if(this.start(s)<=e)t=s
else n=s-1}return{line:t+1,column:e-this.start(t)+1}}line(e){const t=this.start(e-1)
const n=this.#Ee[e]
const s=n===undefined?this.text.length:n-1
const r=this.text.slice(t,s)
return r.endsWith("\r")?r.slice(0,-1):r}offsetOfLine(e){return this.start(e-1)}start(e){const t=this.#Ee[e]
if(t===undefined)throw new RangeError(`there is no line ${String(e+1)}`)
return t}}class FileSource{file
text
hasByteOrderMark
#me
constructor(e,t){this.file=e
this.hasByteOrderMark=t.startsWith("\ufeff")
this.text=this.hasByteOrderMark?t.slice(1):t}get lines(){this.#me??=new LineIndex(this.text)
return this.#me}trace(e,t){return{at:{source:this,start:e,end:t}}}}class EmbeddedSource{host
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
return s===undefined?e:s.host+(e-s.text)}}function spanOf(e){return{file:e.source.file,start:e.source.lines.position(e.start),end:e.source.lines.position(e.end)}}class SourceNode{raw
parent
pair
index
#Ce
constructor(e,t,n,s){this.raw=e
this.parent=t
this.pair=n
this.index=s}get kind(){const{raw:e}=this
if(e.kind!=="scalar")return e.kind
if(e.templated)return"unknown"
if(e.value===null)return"null"
const t=typeof e.value
return t==="string"||t==="number"||t==="boolean"?t:"unknown"}get isUnknown(){return this.kind==="unknown"}get isMap(){return this.raw.kind==="map"}get isList(){return this.raw.kind==="list"}get isNull(){return this.kind==="null"}get key(){return this.pair?.key}entries(){const{raw:e}=this
this.#Ce??=e.kind==="map"?e.pairs.map(e=>new SourceNode(e.value,this,e)):[]
return this.#Ce}get(e){if(this.raw.kind!=="map")return undefined
const t=this.entries()
let n
for(let s=t.length-1;s>=0;s--){const r=t[s]
if(r?.key!==e)continue
if(r.pair?.merged!==true)return r
n=r}return n}at(...e){return e.reduce((e,t)=>typeof t==="number"?e?.items()[t]:e?.get(t),this)}#Ie
items(){const{raw:e}=this
this.#Ie??=e.kind==="list"?e.items.map((e,t)=>new SourceNode(e,this,undefined,t)):[]
return this.#Ie}asString(){return this.kind==="string"&&this.raw.kind==="scalar"?this.raw.text:undefined}asNumber(){const e=this.raw.kind==="scalar"?this.raw.value:undefined
return this.kind==="number"&&typeof e==="number"?e:undefined}asBoolean(){const e=this.raw.kind==="scalar"?this.raw.value:undefined
return this.kind==="boolean"&&typeof e==="boolean"?e:undefined}get text(){return this.raw.kind==="scalar"?this.raw.text:undefined}get written(){return this.raw.source.text.slice(this.raw.start,this.raw.end)}get path(){if(this.parent===undefined)return[]
return[...this.parent.path,this.pair?.key??this.index??0]}get trace(){return this.raw.source.trace(this.raw.start,this.raw.end)}get keyTrace(){const{pair:e}=this
return e?.keySource.trace(e.keyStart,e.keyEnd)}get span(){return spanOf(this.trace.at)}get keySpan(){const e=this.keyTrace
return e===undefined?undefined:spanOf(e.at)}get origin(){const{at:e,rendered:t}=this.trace
return t===undefined?undefined:{template:e,values:t.values}}}const kt=new Map([...spellings("y",true),...spellings("yes",true),...spellings("true",true),...spellings("on",true),...spellings("n",false),...spellings("no",false),...spellings("false",false),...spellings("off",false),...spellings("null",null),["~",null],["",null]])
function spellings(e,t){const n=e.charAt(0).toUpperCase()+e.slice(1)
return[...new Set([e,n,e.toUpperCase()])].map(e=>[e,t])}const bt=/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/
const St=/^([-+])?\.(?:inf|Inf|INF)$/
function resolvePlain(e){const t=kt.get(e)
if(t!==undefined)return t
const n=e.charCodeAt(0)
const s=n>=48&&n<=57||n===43||n===45||n===46
if(!s)return e
const r=e.replaceAll("_","")
const o=resolveInteger(r)
if(o!==undefined)return o
if(bt.test(r))return Number(r)
const i=St.exec(e)
if(i!==null)return i[1]==="-"?-Infinity:Infinity
if(/^\.(?:nan|NaN|NAN)$/.test(e))return NaN
return e}function resolveInteger(e){const t=/^([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]*|[1-9]\d*)$/.exec(e)
const n=t?.[2]
if(n===undefined||/^0[oO]$/.test(n))return undefined
const s=/^0[oO]?([0-7]+)$/.exec(n)
const r=s?.[1]===undefined?Number(n):parseInt(s[1],8)
return t?.[1]==="-"?-r:r}function isTemplated(e){if(e.length<3)return false
return/\$\{[^}]*\}|\{\{[\s\S]*?\}\}|<%[\s\S]*?%>|#\{[^}]*\}|@@[\w.-]+@@/.test(e)||/^(?:<[A-Za-z][\w .:/-]*>|__[A-Za-z]\w*__|%[A-Za-z]\w*%|\$[A-Za-z_]\w*)$/.test(e)}function parseJson(e){return refuse(e)??parseAt(e,0,true)}function parseJsonStream(e){const t=refuse(e)
if(t!==undefined)return[t]
const n=[]
const s=/\S/g
for(let t=0;;){s.lastIndex=t
if(!s.test(e.text))return n
const r=parseAt(e,t,false)
n.push(r)
if(r.end<=t||r.faults.length>0)return n
t=r.end}}function refuse(e){const failed=(t,n)=>({root:undefined,faults:[{code:t,message:n,offset:0}],start:0,end:e.text.length})
if(e.text.length>qe.jsonText){return failed("too-large",`JSON of more than ${String(qe.jsonText)} characters is not read.`)}if(isDeeperThan(e.text,qe.depth)){return failed("too-deep",`Objects and arrays are nested more than ${String(qe.depth)} levels deep.`)}return undefined}function parseAt(e,t,n){const s=e.text.slice(t)
const r=parseText(s)
const o=r.inside.length>0?placeholders(s):[]
const{root:i,inside:a,trailing:A}=o.length===0?r:parseText(masked(s,o))
const c=o.slice(0,1).map(e=>({code:"placeholder",message:"A placeholder stands where JSON wants a value; put it in quotes or scan the filled-in file.",offset:t+e.start}))
for(const e of a)c.push({...explain(s,e),offset:t+e.offset})
if(n&&A!==undefined){const e="Something follows the end of the JSON text; take it out."
c.push({code:"trailing-data",message:e,offset:t+A.offset})}const l={source:e,base:t,holes:new Set(o.map(e=>e.start))}
return{root:i===undefined?undefined:new SourceNode(readNode(l,i)),faults:c.sort((e,t)=>e.offset-t.offset),start:t,end:i===undefined?e.text.length:t+i.offset+i.length}}function parseText(e){const t=[]
const n=Et(e,t,{disallowComments:true,allowTrailingComma:false})
const s=n===undefined?Infinity:n.offset+n.length
const isTrailing=e=>e.offset>=s&&!/^(?:Close|Unexpected|InvalidComment)/.test(codeOf(e))
return{root:n,inside:t.filter(e=>!isTrailing(e)),trailing:t.find(isTrailing)}}function isDeeperThan(e,t){let n=0
let s=false
for(let r=0;r<e.length;r++){const o=e.charCodeAt(r)
if(s){if(o===Rt)r++
else if(o===vt||o===Dt)s=false}else if(o===vt)s=true
else if(o===Nt||o===Ft){if(++n>t)return true}else if((o===Mt||o===Tt)&&n>0)n--}return false}const[vt,Rt,Dt]=[34,92,10]
const[Nt,Ft,Mt,Tt]=[123,91,125,93]
const Lt=/"[^"\\\n]*(?:\\.[^"\\\n]*)*"|\$\{[^{}\n]*\}|\{\{[^\n]*?\}\}|<[A-Za-z][\w .:/-]*>|@@[\w.-]+@@|#\{[^}\n]*\}#?/g
function placeholders(e){const t=[]
for(const n of e.matchAll(Lt)){if(n[0].startsWith('"'))continue
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
return{kind:"map",source:n,start:s,end:r,pairs:t}}const i=e.holes.has(t.offset)
const a=t.value
const A=i?n.text.slice(s,r):String(a)
return{kind:"scalar",source:n,start:s,end:r,text:A,value:typeof a==="number"||typeof a==="boolean"||a===null?a:A,templated:i||t.type==="string"&&isTemplated(A),quoted:t.type==="string"&&!i}}function readPair(e,t){const[n,s]=t.children??[]
if(n===undefined||s===undefined)return[]
const r=e.base+n.offset
const o=r+n.length
return[{key:e.holes.has(n.offset)?e.source.text.slice(r,o):String(n.value),keyStart:r,keyEnd:o,keySource:e.source,value:readNode(e,s)}]}var Ut=s(8815)
function splitYaml(e){const t=[]
const n=/^(?:---(?=[ \t\r\n]|$)|\.\.\.(?=[ \t\r\n]|$)).*$/gm
let s=0
for(let r=n.exec(e);r!==null;r=n.exec(e)){const o=r.index
if(hasContent(e,s,o))t.push({start:s,end:o})
else if(e.startsWith("---",o)&&hasDirective(e,s,o))continue
s=o+3
n.lastIndex=Math.max(n.lastIndex,s)}if(hasContent(e,s,e.length))t.push({start:s,end:e.length})
return t}function hasContent(e,t,n){return/^[ \t]*[^\s#%]/m.test(e.slice(t,n))}function hasDirective(e,t,n){return/^%/m.test(e.slice(t,n))}function parseYaml(e){return splitYaml(e.text).map(t=>parseYamlChunk(e,t))}function parseYamlChunk(e,t){const{start:n,end:s}=t
const failed=e=>({root:undefined,faults:[e],start:n,end:s})
if(s-n>qe.yamlDocument){return failed({code:"too-large",message:`A YAML document of more than ${String(qe.yamlDocument)} characters is not read; split the file.`,offset:n})}const r=[]
for(const t of(new Ut.iX).parse(e.text.slice(n,s))){if(depthOf(t)>qe.depth){return failed({code:"too-deep",message:`Maps and lists are nested more than ${String(qe.depth)} levels deep.`,offset:n})}r.push(t)}const o=new Ut.Dk({schema:"failsafe",version:"1.2",uniqueKeys:false,strict:true,logLevel:"silent",prettyErrors:false})
for(const i of o.compose(r,true,s-n)){return readDocument(e,t,i)}return{root:undefined,faults:[],start:n,end:s}}function readDocument(e,{start:t,end:n},s){const r=s.errors[0]
if(r!==undefined){const e=Math.min(t+r.pos[0],n)
const s={code:"syntax",message:yaml_explain(r.code),offset:e}
return{root:undefined,faults:[s],start:t,end:n}}const o=new Reader(e,t)
const i=s.contents===null?undefined:o.read(s.contents)
const{fault:a}=o
return a===undefined?{root:i===undefined?undefined:new SourceNode(i),faults:[],start:t,end:n}:{root:undefined,faults:[a],start:t,end:n}}function depthOf(e){let t=0
const n=[{token:e,depth:0}]
for(let e=n.pop();e!==undefined;e=n.pop()){const s=e.token
const r=s.items===undefined?e.depth:e.depth+1
if(r>t)t=r
if(t>qe.depth)return t
if(typeof s.value==="object")n.push({token:s.value,depth:r})
for(const e of s.items??[]){if(e.key)n.push({token:e.key,depth:r})
if(e.value)n.push({token:e.value,depth:r})}}return t}class Reader{source
base
#Qe=new Map
#Be=new Map
fault
constructor(e,t){this.source=e
this.base=t}read(e){const t=this.#ye(e)
if(!(0,Ut.Vj)(e)&&e.anchor!==undefined)this.#Qe.set(e.anchor,t)
return t}#ye(e){const[t,n]=this.#we(e)
const{source:s}=this
if((0,Ut.Vj)(e)){const n=this.#Qe.get(e.source)
if(n!==undefined)return n
this.#ke("syntax","An alias names no anchor that stands before it.",t)}else if((0,Ut.jn)(e)){return this.#be(e.value,e.tag,e.type==="PLAIN",t,n)}else if((0,Ut.oP)(e)){const r=e.items.map(e=>this.read(e))
return this.#Se({kind:"list",source:s,start:t,end:n,items:r},r)}else if((0,Ut.jh)(e)){if(s.text.startsWith("{{",t))return this.#be("","template",true,t,n)
return this.#ve(e.items,t,n)}return this.#be("",undefined,true,t,n)}#be(e,t,n,s,r){const o=typeof e==="string"?e:""
const i=t!==undefined&&!t.startsWith("tag:yaml.org,2002:")
return{kind:"scalar",source:this.source,start:s,end:r,text:i?this.source.text.slice(s,r):o,value:resolveTagged(o,t,n),templated:i||isTemplated(o),quoted:!n}}#ve(e,t,n){const s=[]
const r=[]
for(const t of e){const e=t.key
const[n,o]=this.#we(e)
const i=t.value===null?this.#Re(o):this.read(t.value)
const a=this.#De(e,n,o)
if(a==="<<"&&(0,Ut.jn)(e)&&e.type==="PLAIN")r.push(i)
else s.push({key:a,keyStart:n,keyEnd:o,keySource:this.source,value:i})}const o=new Set(s.map(e=>e.key))
for(const e of r.flatMap(mergedPairs)){if(o.has(e.key))continue
o.add(e.key)
s.push({...e,merged:true})}const i={kind:"map",source:this.source,start:t,end:n,pairs:s}
return this.#Se(i,s.map(e=>e.value))}#De(e,t,n){if((0,Ut.jn)(e)&&typeof e.value==="string")return e.value
if((0,Ut.Vj)(e)){const t=this.#Qe.get(e.source)
if(t?.kind==="scalar")return t.text}return this.source.text.slice(t,n)}#Re(e){return this.#be("",undefined,true,e,e)}#we(e){const[t,n]=e.range??[0,0]
return[this.base+t,this.base+n]}#Se(e,t){const n=t.reduce((e,t)=>e+(this.#Be.get(t)??1),1)
this.#Be.set(e,n)
if(n>qe.expandedNodes){this.#ke("too-many-aliases","The aliases stand for too many nodes to be read.",e.start)}return e}#ke(e,t,n){this.fault??={code:e,message:t,offset:n}}}function mergedPairs(e){if(e.kind==="map")return e.pairs
return e.kind==="list"?e.items.flatMap(mergedPairs):[]}function resolveTagged(e,t,n){switch(t){case"tag:yaml.org,2002:int":case"tag:yaml.org,2002:float":case"tag:yaml.org,2002:bool":case"tag:yaml.org,2002:null":return resolvePlain(e)
case undefined:return n?resolvePlain(e):e
default:return e}}function yaml_explain(e){return xt[e]??"This is not well-formed YAML."}const xt={BAD_ALIAS:"An alias or anchor has no valid name.",BAD_DIRECTIVE:"A directive (a line that begins with %) is not one that YAML knows.",BAD_DQ_ESCAPE:"A double-quoted string holds an escape that YAML does not know.",BAD_INDENT:"The indentation does not fit the lines above.",BAD_SCALAR_START:"A plain value begins with a character that YAML reserves; quote it.",BLOCK_AS_IMPLICIT_KEY:"A map or list begins where a plain key or value is expected.",BLOCK_IN_FLOW:"A block map or list stands inside brackets or braces.",MISSING_CHAR:"A quote, bracket, comma or colon is missing.",MULTILINE_IMPLICIT_KEY:"A key runs over more than one line.",TAB_AS_INDENT:"A tab is used as indentation; YAML takes spaces only.",UNEXPECTED_TOKEN:"Something stands here that YAML does not expect."}
const Pt=JSON.parse('{"ContainerService":{"apiVersion":"string","id":"string","location":"string","name":"string","plan":"@ResourcePurchasePlan","properties":"@Properties","tags":"map","type":"string"},"ResourcePurchasePlan":{"name":"string","product":"string","promotionCode":"string","publisher":"string"},"Properties":{"aadProfile":"@AADProfile","agentPoolProfiles":"[]@AgentPoolProfile","certificateProfile":"@CertificateProfile","customCloudProfile":"@CustomCloudProfile","extensionProfiles":"[]@ExtensionProfile","featureFlags":"@FeatureFlags","linuxProfile":"@LinuxProfile","masterProfile":"@MasterProfile","orchestratorProfile":"@OrchestratorProfile","provisioningState":"string","servicePrincipalProfile":"@ServicePrincipalProfile","telemetryProfile":"@TelemetryProfile","windowsProfile":"@WindowsProfile"},"OrchestratorProfile":{"dcosConfig":"any","kubernetesConfig":"@KubernetesConfig","orchestratorRelease":"string","orchestratorType":"string","orchestratorVersion":"string"},"KubernetesConfig":{"addons":"[]@KubernetesAddon","apiServerConfig":"map","azureCNIURLLinux":"string","azureCNIURLWindows":"string","azureCNIVersion":"string","cloudControllerManagerConfig":"map","cloudProviderBackoff":"bool","cloudProviderBackoffDuration":"int","cloudProviderBackoffExponent":"float","cloudProviderBackoffJitter":"float","cloudProviderBackoffMode":"string","cloudProviderBackoffRetries":"int","cloudProviderDisableOutboundSNAT":"bool","cloudProviderRateLimit":"bool","cloudProviderRateLimitBucket":"int","cloudProviderRateLimitBucketWrite":"int","cloudProviderRateLimitQPS":"float","cloudProviderRateLimitQPSWrite":"float","clusterSubnet":"string","components":"[]@KubernetesComponent","containerdVersion":"string","containerRuntime":"string","containerRuntimeConfig":"map","controllerManagerConfig":"map","customCcmImage":"string","customHyperkubeImage":"string","customKubeAPIServerImage":"string","customKubeBinaryURL":"string","customKubeControllerManagerImage":"string","customKubeProxyImage":"string","customKubeSchedulerImage":"string","customWindowsPackageURL":"string","dnsServiceIP":"string","dockerBridgeSubnet":"string","dockerEngineVersion":"string","enableAggregatedAPIs":"bool","enableDataEncryptionAtRest":"bool","enableEncryptionWithExternalKms":"bool","enableMultipleStandardLoadBalancers":"bool","enablePodSecurityPolicy":"bool","enableRbac":"bool","enableSecureKubelet":"bool","etcdDiskSizeGB":"string","etcdEncryptionKey":"string","etcdStorageLimitGB":"int","etcdVersion":"string","excludeMasterFromStandardLB":"bool","gchighthreshold":"int","gclowthreshold":"int","keyVaultSku":"string","kubeletConfig":"map","kubeProxyMode":"string","kubeReservedCgroup":"string","kubernetesImageBase":"string","kubernetesImageBaseType":"string","linuxContainerdURL":"string","linuxMobyURL":"string","linuxRuncURL":"string","loadBalancerOutboundIPs":"int","loadBalancerSku":"string","maximumLoadBalancerRuleCount":"int","maxPods":"int","mcrKubernetesImageBase":"string","microsoftAptRepositoryURL":"string","mobyVersion":"string","networkMode":"string","networkPlugin":"string","networkPolicy":"string","outboundRuleIdleTimeoutInMinutes":"int","podSecurityPolicyConfig":"map","privateAzureRegistryServer":"string","privateCluster":"@PrivateCluster","schedulerConfig":"map","serviceCidr":"string","tags":"string","useCloudControllerManager":"bool","useInstanceMetadata":"bool","useManagedIdentity":"bool","userAssignedClientID":"string","userAssignedID":"string","windowsContainerdURL":"string","windowsNodeBinariesURL":"string","windowsSdnPluginURL":"string"},"PrivateCluster":{"enabled":"bool","enableHostsConfigAgent":"bool","jumpboxProfile":"@PrivateJumpboxProfile"},"PrivateJumpboxProfile":{"name":"string","osDiskSizeGB":"int","publicKey":"string","storageProfile":"string","username":"string","vmSize":"string"},"KubernetesAddon":{"config":"map","containers":"[]@KubernetesContainerSpec","data":"string","enabled":"bool","mode":"string","name":"string","pools":"[]@AddonNodePoolsConfig"},"KubernetesContainerSpec":{"cpuLimits":"string","cpuRequests":"string","image":"string","memoryLimits":"string","memoryRequests":"string","name":"string"},"AddonNodePoolsConfig":{"config":"map","name":"string"},"KubernetesComponent":{"config":"map","containers":"[]@KubernetesContainerSpec","data":"string","enabled":"bool","name":"string"},"MasterProfile":{"agentSubnet":"string","agentVnetSubnetID":"string","auditDEnabled":"bool","availabilityProfile":"string","availabilityZones":"[]string","cosmosEtcd":"bool","count":"int","customFiles":"[]@CustomFile","customVMTags":"map","distro":"string","dnsPrefix":"string","encryptionAtHost":"bool","extensions":"[]@Extension","firstConsecutiveStaticIP":"string","fqdn":"string","HTTPSourceAddressPrefix":"string","imageReference":"@ImageReference","ipAddressCount":"int","kubernetesConfig":"@KubernetesConfig","oauthEnabled":"bool","osDiskCachingType":"string","osDiskSizeGB":"int","platformFaultDomainCount":"int","platformUpdateDomainCount":"int","preProvisionExtension":"@Extension","proximityPlacementGroupID":"string","singlePlacementGroup":"bool","storageProfile":"string","subjectAltNames":"[]string","sysctldConfig":"map","ultraSSDEnabled":"bool","vmSize":"string","vnetCidr":"string","vnetSubnetID":"string"},"Extension":{"name":"string","singleOrAll":"string","template":"string"},"ImageReference":{"gallery":"string","name":"string","resourceGroup":"string","subscriptionId":"string","version":"string"},"CustomFile":{"dest":"string","source":"string"},"AgentPoolProfile":{"acceleratedNetworkingEnabled":"bool","acceleratedNetworkingEnabledWindows":"bool","auditDEnabled":"bool","availabilityProfile":"string","availabilityZones":"[]string","count":"int","customNodeLabels":"map","customVMTags":"map","dataDiskCachingType":"string","diskEncryptionSetID":"string","diskSizesGB":"[]int","distro":"string","dnsPrefix":"string","enableVMSSNodePublicIP":"bool","encryptionAtHost":"bool","extensions":"[]@Extension","fqdn":"string","imageReference":"@ImageReference","ipAddressCount":"int","kubernetesConfig":"@KubernetesConfig","loadBalancerBackendAddressPoolIDs":"[]string","name":"string","osDiskCachingType":"string","osDiskSizeGB":"int","osType":"string","platformFaultDomainCount":"int","platformUpdateDomainCount":"int","ports":"[]int","preProvisionExtension":"@Extension","proximityPlacementGroupID":"string","role":"string","scaleSetEvictionPolicy":"string","scaleSetPriority":"string","singlePlacementGroup":"bool","spotMaxPrice":"float","storageProfile":"string","sysctldConfig":"map","ultraSSDEnabled":"bool","vmSize":"string","vmssName":"string","vmssOverProvisioningEnabled":"bool","vnetSubnetID":"string"},"LinuxProfile":{"adminUsername":"string","customNodesDNS":"@CustomNodesDNS","customSearchDomain":"@CustomSearchDomain","enableUnattendedUpgrades":"bool","eth0MTU":"int","runUnattendedUpgradesOnBootstrap":"bool","scriptroot":"string","secrets":"[]@KeyVaultSecrets","ssh":"@LinuxProfileSsh"},"LinuxProfileSsh":{"publicKeys":"[]@PublicKey"},"PublicKey":{"keyData":"string"},"KeyVaultSecrets":{"sourceVault":"@KeyVaultID","vaultCertificates":"[]@KeyVaultCertificate"},"KeyVaultID":{"id":"string"},"KeyVaultCertificate":{"certificateStore":"string","certificateUrl":"string"},"CustomSearchDomain":{"name":"string","realmPassword":"string","realmUser":"string"},"CustomNodesDNS":{"dnsServer":"string"},"ExtensionProfile":{"extensionParameters":"string","name":"string","parametersKeyvaultSecretRef":"@KeyvaultSecretRef","rootURL":"string","script":"string","urlQuery":"string","version":"string"},"KeyvaultSecretRef":{"secretName":"string","vaultID":"string","version":"string"},"WindowsProfile":{"adminPassword":"string","adminUsername":"string","alwaysPullWindowsPauseImage":"bool","csiProxyURL":"string","enableAHUB":"bool","enableAutomaticUpdates":"bool","enableCSIProxy":"bool","imageReference":"@ImageReference","imageVersion":"string","isCredentialAutoGenerated":"bool","provisioningScriptsPackageURL":"string","secrets":"[]@KeyVaultSecrets","sshEnabled":"bool","windowsDockerVersion":"string","WindowsImageSourceUrl":"string","WindowsOffer":"string","windowsPauseImageURL":"string","WindowsPublisher":"string","windowsRuntimes":"@WindowsRuntimes","windowsSecureTLSEnabled":"bool","WindowsSku":"string"},"WindowsRuntimes":{"default":"string","hypervRuntimes":"[]@RuntimeHandlers"},"RuntimeHandlers":{"buildNumber":"string"},"ServicePrincipalProfile":{"clientId":"string","keyvaultSecretRef":"@KeyvaultSecretRef","objectId":"string","secret":"string"},"CertificateProfile":{"apiServerCertificate":"string","apiServerPrivateKey":"string","caCertificate":"string","caPrivateKey":"string","clientCertificate":"string","clientPrivateKey":"string","etcdClientCertificate":"string","etcdClientPrivateKey":"string","etcdPeerCertificates":"[]string","etcdPeerPrivateKeys":"[]string","etcdServerCertificate":"string","etcdServerPrivateKey":"string","kubeConfigCertificate":"string","kubeConfigPrivateKey":"string"},"AADProfile":{"adminGroupID":"string","clientAppID":"string","serverAppID":"string","tenantID":"string"},"FeatureFlags":{"blockOutboundInternet":"bool","enableCSERunInBackground":"bool","enableIPv6DualStack":"bool","enableIPv6Only":"bool","enableTelemetry":"bool","enableWinDSR":"bool","enforceKubernetesDisaStig":"bool","enforceUbuntu2004DisaStig":"bool","enforceUbuntu2204DisaStig":"bool"},"CustomCloudProfile":{"authenticationMethod":"string","azureEnvironmentSpecConfig":"@AzureEnvironmentSpecConfig","customCloudRootCertificates":"string","customCloudSourcesList":"string","dependenciesLocation":"string","environment":"@Environment","identitySystem":"string","portalURL":"string"},"Environment":{"activeDirectoryEndpoint":"string","apiManagementHostNameSuffix":"string","batchManagementEndpoint":"string","containerRegistryDNSSuffix":"string","cosmosDBDNSSuffix":"string","galleryEndpoint":"string","graphEndpoint":"string","keyVaultDNSSuffix":"string","keyVaultEndpoint":"string","managementPortalURL":"string","name":"string","publishSettingsURL":"string","resourceIdentifiers":"@ResourceIdentifier","resourceManagerEndpoint":"string","resourceManagerVMDNSSuffix":"string","serviceBusEndpoint":"string","serviceBusEndpointSuffix":"string","serviceManagementEndpoint":"string","serviceManagementVMDNSSuffix":"string","sqlDatabaseDNSSuffix":"string","storageEndpointSuffix":"string","synapseEndpointSuffix":"string","tokenAudience":"string","trafficManagerDNSSuffix":"string"},"ResourceIdentifier":{"batch":"string","datalake":"string","graph":"string","keyVault":"string","operationalInsights":"string","serviceBus":"string","storage":"string","synapse":"string"},"AzureEnvironmentSpecConfig":{"cloudName":"string","dockerSpecConfig":"any","endpointConfig":"@AzureEndpointConfig","kubernetesSpecConfig":"@KubernetesSpecConfig","osImageConfig":"map@AzureOSImageConfig"},"KubernetesSpecConfig":{"aciConnectorImageBase":"string","alwaysPullWindowsPauseImage":"bool","azureCNIImageBase":"string","azureTelemetryPID":"string","calicoImageBase":"string","cniPluginsDownloadURL":"string","containerdDownloadURLBase":"string","csiProxyDownloadURL":"string","etcdDownloadURLBase":"string","kubeBinariesSASURLBase":"string","kubernetesImageBase":"string","mcrKubernetesImageBase":"string","nvidiaImageBase":"string","tillerImageBase":"string","vnetCNILinuxPluginsDownloadURL":"string","vnetCNIWindowsPluginsDownloadURL":"string","windowsPauseImageURL":"string","windowsProvisioningScriptsPackageURL":"string","windowsTelemetryGUID":"string"},"AzureEndpointConfig":{"resourceManagerVMDNSSuffix":"string"},"AzureOSImageConfig":{"imageOffer":"string","imagePublisher":"string","imageSku":"string","imageVersion":"string"},"TelemetryProfile":{"applicationInsightsKey":"string"},"BarePool":{"apiVersion":"string","enableAutoScaling":"bool","kubernetesConfig":"@BarePoolKubernetesConfig","maxCount":"int","minCount":"int","orchestratorVersion":"string","preserveNodesProperties":"bool","provisioningState":"string","subnet":"string","vnetCidrs":"[]string","windowsNameVersion":"string"},"BarePoolKubernetesConfig":{"ctrlMgrNodeMonitorGracePeriod":"string","ctrlMgrPodEvictionTimeout":"string","ctrlMgrRouteReconciliationPeriod":"string","hardEvictionThreshold":"string","nodeStatusUpdateFrequency":"string","nonMasqueradeCidr":"string"}}')
const Ot={BarePool:"AgentPoolProfile",BarePoolKubernetesConfig:"KubernetesConfig"}
const Ht=["CustomFile","AzureOSImageConfig"]
const Gt=`\n  acc-16.04 aks aks-1804 aks-18.04 aks-docker-engine aks-ubuntu-16.04 aks-ubuntu-18.04\n  aks-ubuntu-20.04 aks-ubuntu-22.04 coreos flatcar rhel ubuntu ubuntu-18.04 ubuntu-18.04-gen2\n  ubuntu-20.04 ubuntu-20.04-gen2 ubuntu-22.04`
const _t={"AgentPoolProfile.availabilityProfile":"AvailabilitySet VirtualMachineScaleSets","AgentPoolProfile.dataDiskCachingType":"None ReadOnly ReadWrite","AgentPoolProfile.distro":Gt,"AgentPoolProfile.osDiskCachingType":"None ReadOnly ReadWrite","AgentPoolProfile.osType":"Linux Windows","AgentPoolProfile.role":"","AgentPoolProfile.scaleSetEvictionPolicy":"Deallocate Delete","AgentPoolProfile.scaleSetPriority":"Low Regular Spot","AgentPoolProfile.storageProfile":"Ephemeral ManagedDisks StorageAccount","CustomCloudProfile.authenticationMethod":"client_certificate client_secret","CustomCloudProfile.dependenciesLocation":"china german public usgovernment","CustomCloudProfile.identitySystem":"adfs azure_ad","KubernetesAddon.mode":"EnsureExists Reconcile","KubernetesConfig.containerRuntime":"clear-containers containerd docker kata-containers","KubernetesConfig.kubeProxyMode":"iptables ipvs","KubernetesConfig.kubernetesImageBaseType":"gcr mcr","KubernetesConfig.loadBalancerSku":"Basic Standard","KubernetesConfig.networkMode":"bridge transparent","KubernetesConfig.networkPlugin":"antrea azure cilium flannel kubenet","KubernetesConfig.networkPolicy":"antrea azure calico cilium none","LinuxProfile.eth0MTU":"0 1500 3900","MasterProfile.count":"1 3 5","MasterProfile.distro":Gt,"MasterProfile.osDiskCachingType":"None ReadOnly ReadWrite","MasterProfile.storageProfile":"ManagedDisks StorageAccount","OrchestratorProfile.orchestratorType":"Kubernetes","RuntimeHandlers.buildNumber":"17763 18362 18363 19041","WindowsRuntimes.default":"hyperv process"}
const Yt=["KubernetesConfig.loadBalancerSku","OrchestratorProfile.orchestratorType"]
const Vt={"AgentPoolProfile.count":[1,1e3],"AgentPoolProfile.diskSizesGB":[1,32767],"AgentPoolProfile.ipAddressCount":[0,256],"AgentPoolProfile.osDiskSizeGB":[0,2048],"KubernetesConfig.outboundRuleIdleTimeoutInMinutes":[-2147483648,2147483647],"MasterProfile.ipAddressCount":[0,256],"MasterProfile.osDiskSizeGB":[0,2048],"PrivateJumpboxProfile.osDiskSizeGB":[0,2048]}
const Jt={"AzureEnvironmentSpecConfig.dockerSpecConfig":"0.58.0","OrchestratorProfile.dcosConfig":"0.58.0"}
const $t=["FeatureFlags.enforceKubernetesDisaStig","FeatureFlags.enforceUbuntu2004DisaStig","FeatureFlags.enforceUbuntu2204DisaStig"]
const Wt=`\n  adminPassword apiServerCertificate apiServerPrivateKey applicationInsightsKey caCertificate\n  caPrivateKey clientCertificate clientPrivateKey clientSecret customCloudRootCertificates\n  customCloudSourcesList data etcdClientCertificate etcdClientPrivateKey etcdEncryptionKey\n  etcdPeerCertificates etcdPeerPrivateKeys etcdServerCertificate etcdServerPrivateKey\n  extensionParameters keyData kubeConfig kubeConfigCertificate kubeConfigPrivateKey publicKey\n  realmPassword registryPassword secret serverAppSecret urlQuery workspaceKey`
const qt=/secret|passw|pwd|token|credential|(access|account|api|private|shared)[_-]?key|connection[_-]?string/
function cluster_definition_keys_words(e){return e.split(/\s+/).filter(e=>e!=="")}function foldKey(e){return e.toLowerCase()}const Kt=new Set(cluster_definition_keys_words(Wt).map(foldKey))
function isSecretKey(e){const t=foldKey(e)
return Kt.has(t)||qt.test(t)}function typeOf(e){const t=e.startsWith("[]")?"list":e.startsWith("map")?"map":"single"
const n=e.replace(/^(\[\]|map)/,"")
switch(n){case"any":case"bool":case"int":case"float":case"string":return{shape:t,of:n}
case"":return{shape:t,of:"string"}
default:{const s=n.slice(1)
if(!isObjectName(s)){throw new Error(`no such type in the table of keys: ${e}`)}return{shape:t,of:"object",object:s}}}}function isObjectName(e){return Object.hasOwn(Pt,e)}function keyOf(e,t,n){const s=`${e}.${t}`
const r=_t[s]
const o=Vt[s]
const i=Jt[s]
return{name:t,type:n,...r!==undefined&&{values:cluster_definition_keys_words(r)},...Yt.includes(s)&&{anyCase:true},...o!==undefined&&{range:o},...i!==undefined&&{removedIn:i},...$t.includes(s)&&{forkOnly:true}}}const zt=new Map
function keysOf(e){const t=zt.get(e)
if(t!==undefined){return t}const n=Ot[e]
const s=new Map(n===undefined?[]:keysOf(n))
for(const[t,n]of Object.entries(Pt[e])){s.set(foldKey(t),keyOf(e,t,typeOf(n)))}zt.set(e,s)
return s}const jt=new Uint32Array(65536)
const myers_32=(e,t)=>{const n=e.length
const s=t.length
const r=1<<n-1
let o=-1
let i=0
let a=n
let A=n
while(A--){jt[e.charCodeAt(A)]|=1<<A}for(A=0;A<s;A++){let e=jt[t.charCodeAt(A)]
const n=e|i
e|=(e&o)+o^o
i|=~(e|o)
o&=e
if(i&r){a++}if(o&r){a--}i=i<<1|1
o=o<<1|~(n|i)
i&=n}A=n
while(A--){jt[e.charCodeAt(A)]=0}return a}
const myers_x=(e,t)=>{const n=t.length
const s=e.length
const r=[]
const o=[]
const i=Math.ceil(n/32)
const a=Math.ceil(s/32)
for(let e=0;e<i;e++){o[e]=-1
r[e]=0}let A=0
for(;A<a-1;A++){let i=0
let a=-1
const c=A*32
const l=Math.min(32,s)+c
for(let t=c;t<l;t++){jt[e.charCodeAt(t)]|=1<<t}for(let e=0;e<n;e++){const n=jt[t.charCodeAt(e)]
const s=o[e/32|0]>>>e&1
const A=r[e/32|0]>>>e&1
const c=n|i
const l=((n|A)&a)+a^a|n|A
let u=i|~(l|a)
let d=a&l
if(u>>>31^s){o[e/32|0]^=1<<e}if(d>>>31^A){r[e/32|0]^=1<<e}u=u<<1|s
d=d<<1|A
a=d|~(c|u)
i=u&c}for(let t=c;t<l;t++){jt[e.charCodeAt(t)]=0}}let c=0
let l=-1
const u=A*32
const d=Math.min(32,s-u)+u
for(let t=u;t<d;t++){jt[e.charCodeAt(t)]|=1<<t}let h=s
for(let e=0;e<n;e++){const n=jt[t.charCodeAt(e)]
const i=o[e/32|0]>>>e&1
const a=r[e/32|0]>>>e&1
const A=n|c
const u=((n|a)&l)+l^l|n|a
let d=c|~(u|l)
let f=l&u
h+=d>>>s-1&1
h-=f>>>s-1&1
if(d>>>31^i){o[e/32|0]^=1<<e}if(f>>>31^a){r[e/32|0]^=1<<e}d=d<<1|i
f=f<<1|a
l=f|~(A|d)
c=d&A}for(let t=u;t<d;t++){jt[e.charCodeAt(t)]=0}return h}
const distance=(e,t)=>{if(e.length<t.length){const n=t
t=e
e=n}if(t.length===0){return e.length}if(e.length<=32){return myers_32(e,t)}return myers_x(e,t)}
const closest=(e,t)=>{let n=Infinity
let s=0
for(let r=0;r<t.length;r++){const o=distance(e,t[r])
if(o<n){n=o
s=r}}return t[s]}
const Zt=new Set(["orchestratorprofile"])
class DefinitionNode{sources
node
constructor(e,t){this.sources=e
this.node=t}static of(e){return new DefinitionNode([e],e)}static#Ne(e){let t=[]
for(const n of e){const e=t.at(-1)?.kind
if(n.isNull&&(e==="string"||e==="number"))continue
const s=e===n.kind&&(n.isMap||n.isList&&n.items().length>0)
t=s?[...t,n]:[n]}const n=t.at(-1)
return n===undefined?undefined:new DefinitionNode(t,n)}field(e){const t=foldKey(e)
const n=this.sources.flatMap(e=>e.entries().filter(e=>foldKey(e.key??"")===t))
return DefinitionNode.#Ne(Zt.has(t)?n.slice(-1):n)}at(...e){return e.reduce((e,t)=>e?.field(t),this)}items(){const e=this.sources.filter(e=>e.isList).map(e=>e.items())
const t=e.at(-1)??[]
return t.flatMap((t,n)=>{const s=e.flatMap(e=>e[n]??[])
return DefinitionNode.#Ne(s.filter(e=>!e.isNull))??[]})}entries(){return this.sources.flatMap(e=>e.entries())}asString(){return this.node.asString()}get isPresent(){return!this.node.isNull}get isNonEmpty(){const{node:e}=this
if(e.isMap)return this.sources.some(e=>e.entries().length>0)
if(e.isList)return e.items().length>0
if(e.kind==="string")return e.asString()!==""
return e.kind==="number"||e.kind==="boolean"}}function checkFormat(e,t){const n=[]
checkObject(e,t,n)
return n}const Xt=["MasterProfile","AgentPoolProfile","BarePool"]
function checkObject(e,t,n,s=true){const r=keysOf(t)
for(const o of e.sources){checkDuplicates(o,foldKey,n)
for(const e of o.entries()){const o=e.key??""
const i=r.get(foldKey(o))
if(i===undefined){if(Ht.includes(t)||/^[<$@#{_]{1,2}[^\s]*[>}@_]$/.test(o))continue
n.push({kind:"unknown-key",node:e,near:nearest(o,r)})}else{if(i.removedIn!==undefined){const{removedIn:t}=i
n.push({kind:"unknown-key",node:e,near:undefined,removedIn:t})}const r=s&&!(i.name==="kubernetesConfig"&&Xt.includes(t))
checkValue(e,i,i.type,r,n)}}}}function nearest(e,t){let n
for(const[s,r]of t){const t=distance(foldKey(e),s)
if(t<(n?.distance??Infinity))n={name:r.name,distance:t}}if(n===undefined)return undefined
return n.distance<=Math.max(1,Math.floor(e.length/4))?n.name:undefined}function checkDuplicates(e,t,n){const s=new Map
for(const r of e.entries()){const e=t(r.key??"")
const o=s.get(e)
if(o===undefined)s.set(e,r)
else n.push({kind:"duplicate-key",node:r,first:o})}}function checkValue(e,t,n,s,r){if(e.isNull||e.isUnknown||n.of==="any"&&n.shape==="single")return
if(n.shape==="list"){if(!e.isList){r.push({kind:"wrong-type",node:e,expected:"a list"})
return}for(const o of e.items())checkValue(o,t,{...n,shape:"single"},s,r)}else if(n.shape==="map"){if(!e.isMap){r.push({kind:"wrong-type",node:e,expected:"an object"})
return}checkDuplicates(e,e=>e,r)
for(const o of e.entries())checkValue(o,t,{...n,shape:"single"},s,r)}else if(n.of==="object"){if(!e.isMap)r.push({kind:"wrong-type",node:e,expected:"an object"})
else checkObject(DefinitionNode.of(e),n.object,r,s)}else{checkScalar(e,t,n.of,s,r)}}const en={bool:"true or false, without quotes",int:"a whole number, without quotes",float:"a number, without quotes",string:"a string in quotes",any:"a value"}
function checkScalar(e,t,n,s,r){if(!hasType(e,n)){r.push({kind:"wrong-type",node:e,expected:en[n]})
return}if(!s)return
const{values:o,range:i}=t
const a=e.text??""
if(o!==undefined&&a!==""){const n=t.anyCase===true?a.toLowerCase():a
const s=t.anyCase===true?o.map(e=>e.toLowerCase()):o
if(!s.includes(n))r.push({kind:"not-allowed",node:e,allowed:o})}const A=e.asNumber()
if(i!==undefined&&A!==undefined&&(A<i[0]||A>i[1])){r.push({kind:"out-of-range",node:e,range:i})}}function hasType(e,t){switch(t){case"bool":return e.kind==="boolean"
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
const s=t?.asString()?.trim()
if(s!==undefined&&foldKey(s)==="vlabs")return true
const r=n?.field("orchestratorProfile")
if(r===undefined||isArmResource(e))return false
if(t===undefined||!t.isPresent||t.node.isUnknown)return true
return s!==undefined&&!/^\d{4}-\d{2}-\d{2}/.test(s)&&/labs/i.test(s)}function isArmResource(e){const t=e.field("type")?.asString()
return t!==undefined&&/microsoft\.containerservice\//i.test(t)}function isBarePool(e){const t=keysOf("BarePool")
return e.entries().every(e=>t.has(foldKey(e.key??"")))&&["name","count","vmSize"].every(t=>e.field(t)?.isPresent===true)}function definition(e,t,n,s){const r=t==="pool"?undefined:n.field("properties")
const o=r?.field("orchestratorProfile")
const i=o?.field("kubernetesConfig")
const a=r?.field("agentPoolProfiles")?.items()??[]
const A=r?.field("masterProfile")
return{kind:"cluster-definition",source:e,form:t,root:n,generated:isGenerated(r,i),target:targetOf(r),name:filled(A?.field("dnsPrefix"))??null,kubernetesVersion:filled(o?.field("orchestratorVersion"))??filled(o?.field("orchestratorRelease"))??null,kubernetesConfig:i,masterProfile:A,pools:t==="pool"?[n]:a,faults:s,format:checkFormat(n,t==="pool"?"BarePool":"ContainerService")}}function filled(e){const t=e?.asString()
return t===""?undefined:t}function isGenerated(e,t){const n=t?.at("cloudControllerManagerConfig","--cloud-config")
return e?.field("certificateProfile")?.isPresent===true&&n?.asString()==="/etc/kubernetes/azure.json"}function targetOf(e){if(e?.node.isMap!==true)return"unknown"
const t=e.field("customCloudProfile")
if(t?.isPresent!==true)return"azure"
if(!t.node.isMap)return"unknown"
const n=t.field("environment")
if(n?.isPresent!==true)return"azure-stack"
if(!n.node.isMap)return"unknown"
const s=n.field("name")
if(s?.isPresent!==true)return"azure-stack"
const r=s.asString()
if(r===undefined)return"unknown"
return r===""||foldKey(r)==="azurestackcloud"?"azure-stack":"custom-cloud"}function looksLikeClusterDefinition(e){return/^\s*(?:\/[/*][^\n]*\s*)*[[{]/.test(e.text)&&(/"apiVersion"\s*:\s*"vlabs"/i.test(e.text)||/"orchestratorProfile"\s*:/i.test(e.text))&&/"properties"\s*:/i.test(e.text)}const tn={documents:[],unreadable:[]}
function readFile(e){if(/^\s*(?:\/[/*][^\n]*\s*)*[[{]/.test(e.text))return readJson(e)
if(/^apiVersion:\s*["']?vlabs\b/m.test(e.text))return readYamlDefinition(e)
return tn}const nn=/"(?:apiVersion|properties|apiModel|vmSize)"\s*:/i
function readJson(e){if(!nn.test(e.text)&&!e.text.includes("\\u00"))return tn
const t=parseJson(e)
const n=e.hasByteOrderMark?[sn,...t.faults]:t.faults
const s=t.root===undefined?[]:readClusterDefinitions(e,t.root,n)
if(s.length===0){const isInList=t=>readClusterDefinitions(e,t,[]).some(({form:e})=>e!=="pool")
const s=t.root?.items().find(isInList)
if(s!==undefined)return{documents:[],unreadable:[notAList(s)]}
if(n.length===0||!looksLikeClusterDefinition(e))return tn}const r=n.every(e=>e.code!=="syntax")
return{documents:r?s:[],unreadable:n.slice(0,1).map(rejected)}}const sn={code:"byte-order-mark",message:"The file begins with a byte order mark; save it as UTF-8 without one.",offset:0}
function rejected(e){return{code:e.code,message:`This cluster definition is not JSON that aks-engine reads. ${e.message}`,offset:e.offset}}function notAList(e){return{code:"not-a-definition",message:"aks-engine reads one cluster definition a file, not a list; put each in its own file.",offset:e.raw.start}}function readYamlDefinition(e){const isDefinition=({root:t})=>t!==undefined&&readClusterDefinitions(e,t,[]).some(({form:e})=>e==="plain")
const t=parseYaml(e).find(isDefinition)
if(t===undefined)return tn
return{documents:[],unreadable:[{code:"not-a-definition",message:"This looks like a cluster definition in YAML, and aks-engine reads JSON only; scan the JSON.",offset:t.root?.raw.start??t.start}]}}const rn=/(?:\.(?:sh|bash|ps1|ya?ml|mk)|(?:^|\/)(?:Makefile|Jenkinsfile)[^/]*)$/
const on=[{platform:"azure-stack",what:"an aks-engine command",files:rn,pattern:/^(?![ \t]*(?:#|\/\/)).*?\baks-engine(?:\.exe)?\s+(?:deploy|generate|upgrade|scale|addpool)\b/m},{platform:"aks",what:"an az aks command",files:rn,pattern:/^(?![ \t]*(?:#|\/\/)).*?\baz\s+aks\s+(?:create|update|upgrade|scale|get-credentials|nodepool|start|stop|command|install-cli|enable-addons)\b/m},{platform:"aks",what:"an action that deploys to AKS",files:/\.ya?ml$/,pattern:/^[ \t]*(?:-[ \t]+)?uses:[ \t]*["']?azure\/(?:aks-set-context|aks-create-action)@/im},{platform:"aks",what:"a managed cluster in Terraform",files:/\.tf$/,pattern:/^[ \t]*resource\s+"azurerm_kubernetes_cluster"/m},{platform:"aks",what:"a managed cluster resource",files:/\.(?:bicep|json)$/,pattern:/["']?(?:type["']?\s*:\s*["']|resource\s+\w+\s+["'])Microsoft\.ContainerService\/managedClusters["'@]/i}]
function platformEvidence(e){return on.flatMap(({platform:t,what:n,files:s,pattern:r})=>{if(!s.test(e.file))return[]
const o=r.exec(e.text)
return o===null?[]:[{platform:t,what:n,offset:o.index+leading(o[0])}]})}function leading(e){return e.length-e.trimStart().length}var an=s(2463)
const An=JSON.parse('{"$schema":"./policy.schema.json","id":"aks-engine","title":"Support policies for AKS Engine on Azure Stack","platform":"azure-stack","defaultEdition":"2019-08-22","editions":[{"id":"2019-08-22","url":"https://learn.microsoft.com/azure-stack/user/azure-stack-kubernetes-aks-engine-support","fullText":true},{"id":"2019-09-14","url":"https://learn.microsoft.com/azure-stack/user/azure-stack-kubernetes-aks-engine-support","fullText":false,"note":"Known here by its difference from 2019-08-22: it declares AKS Engine on Azure Stack a public preview."},{"id":"2020-12-16","url":"https://learn.microsoft.com/azure-stack/user/azure-stack-kubernetes-aks-engine-support","fullText":false,"note":"Known here by its differences: it says Azure Stack Hub and Azure AD Pod Identity, supports AKS Engine releases by n-2, and wants three masters and three agent nodes in production. The nine addons and sixteen options are the same."},{"id":"2021-02-01","url":"https://learn.microsoft.com/azure-stack/user/azure-stack-kubernetes-aks-engine-support","fullText":false,"note":"Known here by its differences, which are those of 2020-12-16."},{"id":"2025-01-24","url":"https://learn.microsoft.com/azure-stack/user/azure-stack-kubernetes-aks-engine-support","fullText":false,"note":"Known here by its differences: in addition to those of 2020-12-16 it says Microsoft Entra Pod Identity, supports AKS Engine releases by N-1, names kubenet and Azure CNI as usable, and no longer speaks of other use cases. The address and the anchors are those of this edition."}],"clauses":[{"id":"aks-engine/applies-to","section":"Support policies for AKS Engine on Azure Stack","summary":"The policy is for AKS Engine on Azure Stack integrated systems and on the Azure Stack Development Kit.","status":"information","notCheckable":"It says which products the document is about. A cluster definition names Azure Stack, not whether that is an integrated system or a development kit.","editions":["2019-08-22","2019-09-14"]},{"id":"aks-engine/document-scope","section":"Support policies for AKS Engine on Azure Stack","summary":"The document tells what Microsoft supports of AKS Engine and where that ends, also for the Marketplace item, for open source of others, and for security patches.","status":"information","notCheckable":"It announces what the document covers; each of these subjects has a clause of its own.","changes":{"2020-12-16":{"section":"Support policies for AKS engine on Azure Stack Hub"},"2025-01-24":{"section":"Support policies for the AKS engine on Azure Stack Hub"}}},{"id":"aks-engine/engine-in-preview","section":"Support policies for AKS Engine on Azure Stack","summary":"AKS Engine on Azure Stack is itself in public preview: Microsoft gives no service level agreement for it and advises against production use.","status":"preview","notCheckable":"It speaks of the tool as a whole on that date; every cluster definition would be hit alike and none could be corrected.","editions":["2019-09-14"]},{"id":"aks-engine/self-managed-clusters","section":"Self-managed Kubernetes clusters on Azure Stack with AKS Engine","anchor":"self-managed-kubernetes-clusters-on-azure-stack-hub-with-the-aks-engine","summary":"AKS Engine builds clusters from ordinary infrastructure resources such as machines and networks, so the customer can reach and change every part of a deployment.","status":"information","notCheckable":"It describes how AKS Engine works; there is nothing in it that a file could violate.","changes":{"2020-12-16":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with AKS engine"},"2025-01-24":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with the AKS engine"}}},{"id":"aks-engine/customer-defines-nodes","section":"Self-managed Kubernetes clusters on Azure Stack with AKS Engine","anchor":"self-managed-kubernetes-clusters-on-azure-stack-hub-with-the-aks-engine","summary":"The customer decides which masters and worker nodes AKS Engine creates, and the customer\'s workloads run on them.","status":"information","notCheckable":"It says whose decision the nodes are; every definition is such a decision, so none can violate it.","changes":{"2020-12-16":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with AKS engine"},"2025-01-24":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with the AKS engine"}}},{"id":"aks-engine/customer-owns-nodes","section":"Self-managed Kubernetes clusters on Azure Stack with AKS Engine","anchor":"self-managed-kubernetes-clusters-on-azure-stack-hub-with-the-aks-engine","summary":"Masters and worker nodes belong to the customer, who may look into them and change them.","status":"information","notCheckable":"It assigns ownership of the nodes, which no file changes.","changes":{"2020-12-16":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with AKS engine"},"2025-01-24":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with the AKS engine"}}},{"id":"aks-engine/careless-node-changes","section":"Self-managed Kubernetes clusters on Azure Stack with AKS Engine","anchor":"self-managed-kubernetes-clusters-on-azure-stack-hub-with-the-aks-engine","summary":"Careless changes to nodes can lose data and workloads, or break the whole cluster.","status":"advice","notCheckable":"No file shows whether a change is careless. Changes that definitions make outside AKS Engine fall under aks-engine/out-of-band-changes.","changes":{"2020-12-16":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with AKS engine"},"2025-01-24":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with the AKS engine"}}},{"id":"aks-engine/out-of-band-changes","section":"Self-managed Kubernetes clusters on Azure Stack with AKS Engine","anchor":"self-managed-kubernetes-clusters-on-azure-stack-hub-with-the-aks-engine","summary":"What a customer changes on nodes outside AKS Engine is not kept: its operations, such as upgrade and scale, overwrite it.","status":"out-of-scope","changes":{"2020-12-16":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with AKS engine"},"2025-01-24":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with the AKS engine"}},"notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-engine/static-pods-not-preserved","section":"Self-managed Kubernetes clusters on Azure Stack with AKS Engine","anchor":"self-managed-kubernetes-clusters-on-azure-stack-hub-with-the-aks-engine","summary":"Static pods on the nodes do not survive an upgrade by AKS Engine.","status":"advice","changes":{"2020-12-16":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with AKS engine"},"2025-01-24":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with the AKS engine"}},"notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-engine/limited-node-access","section":"Self-managed Kubernetes clusters on Azure Stack with AKS Engine","anchor":"self-managed-kubernetes-clusters-on-azure-stack-hub-with-the-aks-engine","summary":"Microsoft Support has only limited access to the nodes, because they run the customer\'s private code and hold sensitive data.","status":"information","notCheckable":"It tells how Microsoft Support works; no file shows it.","changes":{"2020-12-16":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with AKS engine"},"2025-01-24":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with the AKS engine"}}},{"id":"aks-engine/node-access-needs-permission","section":"Self-managed Kubernetes clusters on Azure Stack with AKS Engine","anchor":"self-managed-kubernetes-clusters-on-azure-stack-hub-with-the-aks-engine","summary":"Microsoft Support signs in to nodes, runs commands there or reads their logs only if the customer expressly permits it or helps.","status":"information","notCheckable":"Permission is given in a support case and stands in no file.","changes":{"2020-12-16":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with AKS engine"},"2025-01-24":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with the AKS engine"}}},{"id":"aks-engine/version-support","section":"Version support","anchor":"version-support","summary":"Microsoft supports the newest release of AKS Engine on Azure Stack Hub and the two releases before it (n-2); older ones are out of support.","status":"unsupported","editions":["2020-12-16","2021-02-01","2025-01-24"],"changes":{"2025-01-24":{"summary":"Microsoft supports the newest release of AKS Engine on Azure Stack Hub and the one release before it (N-1); older ones are out of support."}},"notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-engine/version-mapping","section":"Version support","anchor":"version-support","summary":"The AKS Engine release should fit the update of Azure Stack Hub it runs on; the release notes of AKS Engine say which belong together.","status":"advice","notCheckable":"Which update an Azure Stack Hub runs is a property of the installation and stands in no file.","editions":["2020-12-16","2021-02-01","2025-01-24"]},{"id":"aks-engine/supported-commands","section":"AKS Engine supported areas","anchor":"aks-engine-supported-areas","summary":"Microsoft supports the AKS Engine commands deploy, generate, upgrade and scale.","status":"supported","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-engine/consistent-with-azure","section":"AKS Engine supported areas","anchor":"aks-engine-supported-areas","summary":"AKS Engine is expected to behave on Azure Stack as it does on Azure.","status":"information","notCheckable":"It is an expectation of the tool, not of what a customer writes."},{"id":"aks-engine/supported-deployment","section":"AKS Engine supported areas","anchor":"aks-engine-supported-areas","summary":"Microsoft supports Kubernetes clusters that were deployed as the overview of AKS Engine describes.","status":"supported","notCheckable":"How a cluster was deployed is seen in the deployment, not in a file. What definitions show of a deviation falls under the clauses on unsupported areas."},{"id":"aks-engine/supported-service-connectivity","section":"AKS Engine supported areas","anchor":"aks-engine-supported-areas","summary":"Microsoft supports the connections from a cluster to other services of Azure Stack.","status":"supported","notCheckable":"It puts faults of connections in support; a fault shows at run time, and a file cannot violate the clause."},{"id":"aks-engine/supported-kubernetes-api","section":"AKS Engine supported areas","anchor":"aks-engine-supported-areas","summary":"Microsoft supports connections to the Kubernetes API of a cluster.","status":"supported","notCheckable":"It puts faults of the API\'s reachability in support; a fault shows at run time, and a file cannot violate the clause."},{"id":"aks-engine/supported-cloud-provider","section":"AKS Engine supported areas","anchor":"aks-engine-supported-areas","summary":"Microsoft supports the Kubernetes cloud provider for Azure Stack and its connection to Azure Resource Manager.","status":"supported","notCheckable":"It puts a component of Microsoft\'s in support; a file cannot violate that. Its configuration by hand falls under aks-engine/unsupported-options."},{"id":"aks-engine/supported-generated-resources","section":"AKS Engine supported areas","anchor":"aks-engine-supported-areas","summary":"Microsoft supports the configuration that AKS Engine generates for Azure Stack resources: load balancers, network security groups, virtual networks, subnets, network interfaces, route tables, availability sets, public IP addresses, storage accounts and virtual machines.","status":"supported","notCheckable":"It is about what AKS Engine generates, and that is made at deployment, not written by hand in a repository."},{"id":"aks-engine/supported-network-performance","section":"AKS Engine supported areas","anchor":"aks-engine-supported-areas","summary":"Microsoft supports cases about the performance and latency of the network.","status":"supported","notCheckable":"Performance and latency show at run time only."},{"id":"aks-engine/network-plugins","section":"AKS Engine supported areas","anchor":"aks-engine-supported-areas","summary":"AKS Engine on Azure Stack Hub can use two network plugins, kubenet and Azure CNI.","status":"supported","editions":["2025-01-24"],"notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-engine/supported-base-image","section":"AKS Engine supported areas","anchor":"aks-engine-supported-areas","summary":"Microsoft supports the AKS base image that AKS Engine uses in disconnected deployments.","status":"supported","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-engine/use-on-azure","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Microsoft does not support AKS Engine on public Azure under this policy, only on Azure Stack.","status":"unsupported"},{"id":"aks-engine/marketplace-item","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Microsoft does not support the Kubernetes Marketplace item of Azure Stack.","status":"unsupported","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-engine/unsupported-addons","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Microsoft does not support clusters on Azure Stack that use one of nine addons of AKS Engine.","status":"unsupported"},{"id":"aks-engine/unsupported-options","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Microsoft does not support clusters on Azure Stack whose definition uses one of sixteen options: nine under kubernetesConfig, one under masterProfile and six under agentPoolProfiles.","status":"unsupported"},{"id":"aks-engine/configuration-outside-etcd","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Microsoft does not support Kubernetes configuration that is kept anywhere but in etcd, such as static pods on the nodes.","status":"unsupported","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-engine/how-to-questions","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Microsoft Support does not advise on the use of Kubernetes, for example on building ingress controllers, running application workloads, or using third-party and open-source software.","status":"out-of-scope","notCheckable":"It is about questions that are put to Microsoft Support; a question stands in no file."},{"id":"aks-engine/third-party-projects","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Third-party open-source projects that AKS Engine did not bring into the cluster are the customer\'s to support. Named are Kubeadm, Kubespray, \\"Native\\" (a slip for Knative), Istio, Helm and Envoy; the list is open.","status":"out-of-scope","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-engine/other-use-cases","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Microsoft does not support AKS Engine in scenarios other than those that its overview lists as supported.","status":"unsupported","notCheckable":"The scenarios stand in another document and describe in general how AKS Engine is used; what files show of other uses falls under the clauses around this one.","editions":["2019-08-22","2019-09-14","2020-12-16","2021-02-01"]},{"id":"aks-engine/third-party-software","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Third-party software, such as security scanners and network devices or network software, is the customer\'s to support.","status":"out-of-scope","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-engine/multicloud","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Set-ups across several clouds or vendors, such as a federation of clusters over several public clouds, are the customer\'s to support.","status":"out-of-scope","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-engine/network-customizations","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Microsoft supports no changes to the network other than those that the supported areas name.","status":"unsupported","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-engine/production-high-availability","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Production calls for a highly available cluster of at least three masters and three agent nodes; Microsoft cannot support less in production.","status":"advice","editions":["2020-12-16","2021-02-01","2025-01-24"],"notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-engine/security-patches","section":"Security issues and patching","anchor":"security-issues-and-patching","summary":"When AKS Engine or the Kubernetes provider for Azure Stack has a security flaw, Microsoft offers a patch for the affected clusters.","status":"information","notCheckable":"It is a promise of Microsoft\'s; no file shows it."},{"id":"aks-engine/upgrade-guidance","section":"Security issues and patching","anchor":"security-issues-and-patching","summary":"Instead of a patch Microsoft may tell customers how to upgrade.","status":"information","notCheckable":"It is about what Microsoft publishes when a flaw is found; no file shows it."},{"id":"aks-engine/patch-downtime","section":"Security issues and patching","anchor":"security-issues-and-patching","summary":"A patch may need downtime of the cluster.","status":"advice","notCheckable":"It warns of something that happens while patching; no file shows it."},{"id":"aks-engine/reboot-notice","section":"Security issues and patching","anchor":"security-issues-and-patching","summary":"Microsoft tells customers when a patch makes a reboot necessary.","status":"information","notCheckable":"It is a promise of Microsoft\'s; no file shows it."},{"id":"aks-engine/unpatched-clusters","section":"Security issues and patching","anchor":"security-issues-and-patching","summary":"A cluster stays vulnerable for as long as its owner does not patch it as Microsoft advises.","status":"advice","notCheckable":"Whether a running cluster has been patched stands in no file."},{"id":"aks-engine/marketplace-item-purpose","section":"Kubernetes marketplace item","anchor":"kubernetes-marketplace-item","summary":"The Kubernetes Marketplace item deploys a cluster through a portal template that runs AKS Engine in the background; it is meant for demonstrations, tests and development.","status":"information","notCheckable":"It describes the item; deploying it falls under aks-engine/marketplace-item."},{"id":"aks-engine/marketplace-item-not-for-production","section":"Kubernetes marketplace item","anchor":"kubernetes-marketplace-item","summary":"The Kubernetes Marketplace item is not made for production, which is why Microsoft does not support it.","status":"unsupported","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-engine/preview-releases","section":"Preview features","anchor":"preview-features","summary":"Microsoft releases features that still need testing and feedback as previews or behind a feature flag; they count as beta.","status":"information","notCheckable":"It tells how Microsoft releases features; using one falls under aks-engine/preview-features."},{"id":"aks-engine/preview-features","section":"Preview features","anchor":"preview-features","summary":"Microsoft does not support preview features and features behind a feature flag; they are not for production.","status":"preview","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-engine/preview-instability","section":"Preview features","anchor":"preview-features","summary":"Preview features go on changing, which can make a cluster unstable or unavailable.","status":"advice","notCheckable":"It warns of what may follow; using a preview feature falls under aks-engine/preview-features."},{"id":"aks-engine/further-reading","section":"Next steps","anchor":"next-steps","summary":"The document points to the overview of AKS Engine on Azure Stack.","status":"information","notCheckable":"It is a link to further reading."}],"tables":{"addons":{"clause":"aks-engine/unsupported-addons","entries":[{"key":"aad-pod-identity","name":"AAD Pod Identity","names":{"2020-12-16":"Azure AD Pod Identity","2025-01-24":"Microsoft Entra Pod Identity"},"unsupportedWhen":"true","instead":"Set \\"enabled\\" to false or remove the entry, and let workloads that call Azure sign in with a service principal from a Secret."},{"key":"aci-connector","name":"ACI Connector","unsupportedWhen":"true","instead":"Set \\"enabled\\" to false or remove the entry, and add agent nodes with `aks-engine scale` where capacity is short.","refused":"Releases of aks-engine since 2021-02-19 accept this addon and ignore it."},{"key":"blobfuse-flexvolume","name":"Blobfuse Flex Volume","unsupportedWhen":"true","instead":"Set \\"enabled\\" to false or remove the entry, and keep the data on disk volumes or let the application call blob storage itself.","refused":"Releases of aks-engine for Azure Stack since 2024-05-30 no longer have this addon."},{"key":"cluster-autoscaler","name":"Cluster Autoscaler","unsupportedWhen":"true","instead":"Set \\"enabled\\" to false or remove the entry, and scale with `aks-engine scale`.","refused":"aks-engine refuses this addon in pools that are availability sets, and Azure Stack accepts no other pools."},{"key":"container-monitoring","name":"Container Monitoring","unsupportedWhen":"true","instead":"Set \\"enabled\\" to false or remove the entry, and run a monitoring stack of your own, which is then yours to support.","refused":"Releases of aks-engine for Azure Stack since 2024-05-30 refuse to create a cluster with this addon."},{"key":"keyvault-flexvolume","name":"KeyVault Flex Volume","unsupportedWhen":"true","instead":"Set \\"enabled\\" to false or remove the entry, and give workloads their secrets as Kubernetes Secrets.","refused":"Releases of aks-engine for Azure Stack since 2022-11-11 no longer have this addon."},{"key":"nvidia-device-plugin","name":"NVIDIA Device Plugin","unsupportedWhen":"true","instead":"Set \\"enabled\\" to false or remove the entry. If pods need GPUs, install a device plugin yourself, which is then yours to support."},{"key":"rescheduler","name":"Rescheduler","unsupportedWhen":"true","instead":"Set \\"enabled\\" to false or remove the entry, and give critical pods a PriorityClass, so that the scheduler makes room for them.","refused":"Releases of aks-engine since 2021-02-19 refuse to create a cluster with this addon."},{"key":"smb-flexvolume","name":"SMB Flex Volume","unsupportedWhen":"true","instead":"Set \\"enabled\\" to false or remove the entry, and keep the data on disk volumes."}]},"options":{"clause":"aks-engine/unsupported-options","entries":[{"in":"kubernetesConfig","key":"cloudControllerManagerConfig","name":"cloudControllerManagerConfig","unsupportedWhen":"non-empty","handWrittenOnly":true,"instead":"Remove the key and leave the settings of the cloud controller manager to aks-engine.","refused":"aks-engine always overwrites eleven of its keys."},{"in":"kubernetesConfig","key":"enableDataEncryptionAtRest","name":"enableDataEncryptionAtRest","unsupportedWhen":"true","instead":"Set it to false or remove it, and keep values that must be encrypted in a vault outside the cluster."},{"in":"kubernetesConfig","key":"enableEncryptionWithExternalKms","name":"enableEncryptionWithExternalKms","unsupportedWhen":"true","instead":"Set it to false or remove it, and let applications read their secrets from the vault themselves."},{"in":"kubernetesConfig","key":"enablePodSecurityPolicy","name":"enablePodSecurityPolicy","unsupportedWhen":"true","instead":"Set it to false or remove it, and restrict pods with the addon pod-security-policy, or from Kubernetes 1.23 on with Pod Security admission labels on the namespaces.","refused":"aks-engine refuses it unless \\"enableRbac\\" is explicitly true."},{"in":"kubernetesConfig","key":"etcdEncryptionKey","name":"etcdEncryptionKey","unsupportedWhen":"non-empty","secret":true,"instead":"Remove the key. Its value stands in the repository, so treat it as disclosed and replace it wherever it is in use.","refused":"aks-engine ignores it unless encryption at rest is switched on."},{"in":"kubernetesConfig","key":"useInstanceMetadata","name":"useInstanceMetadata","unsupportedWhen":"true","instead":"Set it to false or remove it; on Azure Stack false is the default.","refused":"aks-engine refuses to deploy it on Azure Stack."},{"in":"kubernetesConfig","key":"useManagedIdentity","name":"useManagedIdentity","unsupportedWhen":"true","instead":"Set it to false or remove it, and give the cluster a service principal in servicePrincipalProfile."},{"in":"kubernetesConfig","key":"azureCNIURLLinux","name":"azureCNIURLLinux","unsupportedWhen":"non-empty","instead":"Remove the key, so that Linux nodes run the Azure CNI that aks-engine brings."},{"in":"kubernetesConfig","key":"azureCNIURLWindows","name":"azureCNIURLWindows","unsupportedWhen":"non-empty","instead":"Remove the key, so that Windows nodes run the Azure CNI that aks-engine brings."},{"in":"masterProfile","key":"availabilityZones","name":"availabilityZones","unsupportedWhen":"non-empty","instead":"Remove the key and let the masters\' availability set spread the machines.","refused":"aks-engine refuses it only if the masters and all pools have zones; otherwise it deploys."},{"in":"agentPoolProfiles","key":"availabilityZones","name":"availabilityZones","unsupportedWhen":"non-empty","instead":"Remove the key and let the pool\'s availability set spread the machines.","refused":"aks-engine refuses it only if the masters and all pools have zones; otherwise it deploys."},{"in":"agentPoolProfiles","key":"singlePlacementGroup","name":"singlePlacementGroup","unsupportedWhen":"non-null","instead":"Remove the key, also where it is false: it belongs to scale sets, and pools on Azure Stack are availability sets.","refused":"aks-engine refuses any value of it, even false, in pools that are availability sets, and Azure Stack accepts no other pools."},{"in":"agentPoolProfiles","key":"scaleSetPriority","name":"scaleSetPriority","unsupportedWhen":"one-of","values":["Low","Spot"],"instead":"Remove the key: it belongs to scale sets, and pools on Azure Stack are availability sets."},{"in":"agentPoolProfiles","key":"scaleSetEvictionPolicy","name":"scaleSetEvictionPolicy","unsupportedWhen":"non-empty","instead":"Remove the key, and scaleSetPriority with it: both belong to scale sets, and pools on Azure Stack are availability sets.","refused":"aks-engine refuses it next to \\"scaleSetPriority\\": \\"Regular\\"."},{"in":"agentPoolProfiles","key":"acceleratedNetworkingEnabled","name":"acceleratedNetworkingEnabled","unsupportedWhen":"true","instead":"Set it to false or remove it; on Azure Stack false is the default.","refused":"aks-engine refuses to deploy it on Azure Stack."},{"in":"agentPoolProfiles","key":"acceleratedNetworkingEnabledWindows","name":"acceleratedNetworkingEnabledWindows","unsupportedWhen":"true","instead":"Set it to false or remove it; on Azure Stack false is the default.","refused":"aks-engine refuses to deploy it on Azure Stack."}]}}}')
const cn=JSON.parse('{"$schema":"./policy.schema.json","id":"aks-faq","title":"AKS frequently asked questions","platform":"aks","defaultEdition":"2025","editions":[{"id":"2025","url":"https://learn.microsoft.com/azure/aks/faq","fullText":true,"note":"The page states no date. Its text is that of the public revisions between 26 February and 29 April 2025. Anchors follow the page\'s newer wording, so that links arrive."}],"clauses":[{"id":"aks-faq/document-scope","section":"AKS frequently asked questions","summary":"The page answers what customers often ask about AKS.","status":"information","notCheckable":"It announces what the page is about; each question has clauses of its own."},{"id":"aks-faq/service-level-agreement","section":"Does AKS offer a service-level agreement?","anchor":"does-aks-offer-a-service-level-agreement-","summary":"Microsoft guarantees a service level for clusters in the Standard pricing tier with the Uptime SLA feature.","status":"information","notCheckable":"It tells what a pricing tier includes; a cluster in another tier violates nothing."},{"id":"aks-faq/platform-support","section":"What is platform support, and what does it include?","anchor":"what-is-platform-support--and-what-does-it-include-","summary":"Clusters whose Kubernetes version has fallen to n-3, and so out of support, get a reduced plan from Microsoft, called platform support.","status":"information","notCheckable":"Which versions are n-3 changes with time and stands in no file."},{"id":"aks-faq/platform-support-infrastructure","section":"What is platform support, and what does it include?","anchor":"what-is-platform-support--and-what-does-it-include-","summary":"Under platform support Microsoft supports the Azure infrastructure and nothing else.","status":"information","notCheckable":"It describes a support plan of Microsoft\'s; no file shows it."},{"id":"aks-faq/automatic-upgrade","section":"Does AKS automatically upgrade my unsupported clusters?","anchor":"does-aks-automatically-upgrade-my-unsupported-clusters-","summary":"Before a cluster falls from n-3 to n-4, AKS upgrades it to n-2 by itself, so that it is supported again.","status":"information","notCheckable":"AKS does this by itself, by the versions of that day; no file shows either."},{"id":"aks-faq/windows-containers","section":"Can I run Windows Server containers on AKS?","anchor":"can-i-run-windows-server-containers-on-aks-","summary":"AKS supports Windows Server containers.","status":"supported","notCheckable":"It puts something in support; a file cannot violate it."},{"id":"aks-faq/reservation-discounts","section":"Can I apply Azure reservation discounts to my AKS agent nodes?","anchor":"can-i-apply-azure-reservation-discounts-to-my-aks-agent-nodes-","summary":"Agent nodes cost what ordinary Azure virtual machines cost, and reservations bought for their size count for them without further steps.","status":"information","notCheckable":"It is about billing, which no file shows."},{"id":"aks-faq/move-between-tenants","section":"Can I move/migrate my cluster between Azure tenants?","anchor":"can-i-move-or-migrate-my-cluster-between-azure-tenants-","summary":"Moving a cluster to another Azure tenant is not supported.","status":"unsupported","notCheckable":"A move to another tenant is a transfer of the subscription, made in the portal and not by a file."},{"id":"aks-faq/move-between-subscriptions","section":"Can I move/migrate my cluster between subscriptions?","anchor":"can-i-move-or-migrate-my-cluster-between-subscriptions-","summary":"Moving a cluster to another subscription is not supported.","status":"unsupported","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-faq/move-between-resource-groups","section":"Can I move my AKS cluster or AKS infrastructure resources to other resource groups or rename them?","anchor":"can-i-move-my-aks-cluster-or-aks-infrastructure-resources-to-other-resource-groups-or-rename-them-","summary":"Moving a cluster, or the infrastructure resources that belong to it, to another resource group is not supported.","status":"unsupported","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-faq/rename-resources","section":"Can I move my AKS cluster or AKS infrastructure resources to other resource groups or rename them?","anchor":"can-i-move-my-aks-cluster-or-aks-infrastructure-resources-to-other-resource-groups-or-rename-them-","summary":"Renaming a cluster, or the infrastructure resources that belong to it, is not supported.","status":"unsupported","notCheckable":"A file shows one name and not the one that a running cluster had before."},{"id":"aks-faq/no-restore","section":"Can I restore my cluster after deleting it?","anchor":"can-i-restore-my-cluster-after-i-delete-it-","summary":"A deleted cluster cannot be brought back.","status":"information","notCheckable":"It states a limit of the service; a restore cannot even be written down."},{"id":"aks-faq/delete-removes-node-group","section":"Can I restore my cluster after deleting it?","anchor":"can-i-restore-my-cluster-after-i-delete-it-","summary":"With a cluster AKS deletes its node resource group and everything in that group.","status":"information","notCheckable":"It tells what AKS does when a cluster is deleted; no file shows it."},{"id":"aks-faq/keep-before-delete","section":"Can I restore my cluster after deleting it?","anchor":"can-i-restore-my-cluster-after-i-delete-it-","summary":"Resources of the node resource group that should outlive the cluster have to be moved to another group before it is deleted.","status":"advice","notCheckable":"Which resources someone wants to keep stands in no file."},{"id":"aks-faq/lock-against-deletion","section":"Can I restore my cluster after deleting it?","anchor":"can-i-restore-my-cluster-after-i-delete-it-","summary":"Node resource group lockdown can guard a cluster\'s resources against deletion by mistake.","status":"advice","notCheckable":"It offers a safeguard; a cluster without it violates nothing."},{"id":"aks-faq/stop-cluster","section":"Can I scale my AKS cluster to zero?","anchor":"can-i-scale-my-aks-cluster-to-zero-","summary":"A running cluster can be stopped altogether.","status":"supported","notCheckable":"It puts something in support; a file cannot violate it."},{"id":"aks-faq/user-pools-to-zero","section":"Can I scale my AKS cluster to zero?","anchor":"can-i-scale-my-aks-cluster-to-zero-","summary":"User node pools, some or all, can be scaled to zero nodes, by hand or by the autoscaler.","status":"supported","notCheckable":"It puts something in support; a file cannot violate it."},{"id":"aks-faq/system-pools-not-to-zero","section":"Can I scale my AKS cluster to zero?","anchor":"can-i-scale-my-aks-cluster-to-zero-","summary":"System node pools cannot be scaled to zero nodes directly.","status":"unsupported","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-faq/scale-set-scaling","section":"Can I use the Virtual Machine Scale Set APIs to scale manually?","anchor":"can-i-use-the-virtual-machine-scale-set-apis-to-scale-manually-","summary":"Scaling a cluster through the APIs of its virtual machine scale sets is not supported; the AKS API, such as `az aks scale`, is the way.","status":"unsupported","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-faq/scale-set-scaling-to-zero","section":"Can I use Virtual Machine Scale Sets to manually scale to zero nodes?","anchor":"can-i-use-virtual-machine-scale-sets-to-manually-scale-to-zero-nodes-","summary":"Scaling to zero through the virtual machine scale sets is not supported either; the AKS API scales pools other than system pools to zero, or the cluster can be stopped.","status":"unsupported","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-faq/deallocate-machines","section":"Can I stop or de-allocate all my VMs?","anchor":"can-i-stop-or-deallocate-all-my-vms-","summary":"Stopping or deallocating all machines of a cluster is not supported; the cluster itself can be stopped instead.","status":"unsupported","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-faq/built-on-azure-resources","section":"Why are two resource groups created with AKS?","anchor":"why-are-two-resource-groups-created-with-aks-","summary":"AKS builds on Azure resources such as scale sets, virtual networks and managed disks, so that most of what Azure offers works in a cluster: most machine types, for example, and discounts by reservation.","status":"information","notCheckable":"It explains how AKS is built; there is nothing in it that a file could violate."},{"id":"aks-faq/first-resource-group","section":"Why are two resource groups created with AKS?","anchor":"why-are-two-resource-groups-created-with-aks-","summary":"The customer makes the first of a cluster\'s two resource groups, and it holds the Kubernetes service resource only.","status":"information","notCheckable":"It describes the set-up that AKS makes. Other resources in the first group, common in practice, break nothing."},{"id":"aks-faq/node-resource-group","section":"Why are two resource groups created with AKS?","anchor":"why-are-two-resource-groups-created-with-aks-","summary":"AKS itself makes the second, the node resource group, by default named MC_ and the names of group, cluster and region; it holds the machines, network and storage of the cluster.","status":"information","notCheckable":"It describes the set-up that AKS makes; no file can make another."},{"id":"aks-faq/node-group-deleted-with-cluster","section":"Why are two resource groups created with AKS?","anchor":"why-are-two-resource-groups-created-with-aks-","summary":"The node resource group does not outlive its cluster: deleting one, AKS deletes the other.","status":"information","notCheckable":"It tells what AKS does; no file shows it."},{"id":"aks-faq/node-group-lifecycle","section":"Why are two resource groups created with AKS?","anchor":"why-are-two-resource-groups-created-with-aks-","summary":"Only resources that live and die with the cluster belong in the node resource group.","status":"advice","notCheckable":"How long someone means a resource to live stands in no file. Changes to the group fall under aks-faq/node-group-modification."},{"id":"aks-faq/node-group-modification","section":"Why are two resource groups created with AKS?","anchor":"why-are-two-resource-groups-created-with-aks-","summary":"Changing any resource in the node resource group is not supported and makes operations of the cluster fail.","status":"unsupported","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-faq/block-node-group-changes","section":"Why are two resource groups created with AKS?","anchor":"why-are-two-resource-groups-created-with-aks-","summary":"Users can be kept from changing the resources in the node resource group.","status":"advice","notCheckable":"It offers a safeguard; a cluster without it violates nothing."},{"id":"aks-faq/node-group-name","section":"Can I provide my own name for the AKS node resource group?","anchor":"can-i-provide-my-own-name-for-the-aks-node-resource-group-","summary":"The node resource group may have a name of the customer\'s choice instead of the default one.","status":"supported","notCheckable":"It puts something in support; a file cannot violate it."},{"id":"aks-faq/node-group-name-setting","section":"Can I provide my own name for the AKS node resource group?","anchor":"can-i-provide-my-own-name-for-the-aks-node-resource-group-","summary":"The name is set by --node-resource-group of `az aks create` (aks-preview extension 0.3.2 or later), or by nodeResourceGroup in an Azure Resource Manager template.","status":"information","notCheckable":"It tells where the name is set; a file that does not set it gets the default."},{"id":"aks-faq/node-group-made-by-provider","section":"Can I provide my own name for the AKS node resource group?","anchor":"can-i-provide-my-own-name-for-the-aks-node-resource-group-","summary":"The Azure resource provider makes the node resource group by itself.","status":"information","notCheckable":"It tells what Azure does. A group that someone made before falls under aks-faq/node-group-existing."},{"id":"aks-faq/node-group-name-at-creation","section":"Can I provide my own name for the AKS node resource group?","anchor":"can-i-provide-my-own-name-for-the-aks-node-resource-group-","summary":"The name can be chosen only while the cluster is created.","status":"information","notCheckable":"A file shows a name, and not whether the cluster already exists under another."},{"id":"aks-faq/node-group-existing","section":"Can I provide my own name for the AKS node resource group?","anchor":"can-i-provide-my-own-name-for-the-aks-node-resource-group-","summary":"A resource group that already exists cannot become the node resource group.","status":"unsupported","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-faq/node-group-other-subscription","section":"Can I provide my own name for the AKS node resource group?","anchor":"can-i-provide-my-own-name-for-the-aks-node-resource-group-","summary":"The node resource group cannot be in another subscription than the cluster.","status":"unsupported","notCheckable":"The setting takes a bare name; no file has a place to write a subscription."},{"id":"aks-faq/node-group-rename","section":"Can I provide my own name for the AKS node resource group?","anchor":"can-i-provide-my-own-name-for-the-aks-node-resource-group-","summary":"The node resource group cannot get another name once the cluster exists.","status":"unsupported","notCheckable":"A file shows one name and not the one that the cluster was created with."},{"id":"aks-faq/node-group-resource-names","section":"Can I provide my own name for the AKS node resource group?","anchor":"can-i-provide-my-own-name-for-the-aks-node-resource-group-","summary":"The managed resources inside the node resource group cannot be given names of one\'s own.","status":"unsupported","notCheckable":"AKS has no setting for such names, so no file has a place to write them."},{"id":"aks-faq/node-group-azure-tags","section":"Can I provide my own name for the AKS node resource group?","anchor":"can-i-provide-my-own-name-for-the-aks-node-resource-group-","summary":"Tags that Azure put on the managed resources inside the node resource group cannot be changed or deleted.","status":"unsupported","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-faq/node-group-properties","section":"Can I modify tags and other properties of the AKS resources in the node resource group?","anchor":"can-i-modify-tags-and-other-properties-of-the-aks-resources-in-the-node-resource-group-","summary":"Changing or deleting Azure\'s tags and other properties of resources in the node resource group can make scaling and upgrading fail.","status":"advice","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-faq/custom-tags","section":"Can I modify tags and other properties of the AKS resources in the node resource group?","anchor":"can-i-modify-tags-and-other-properties-of-the-aks-resources-in-the-node-resource-group-","summary":"Customers may create and change tags of their own, for example for a business unit or cost center, and may set them when they create a node pool.","status":"supported","notCheckable":"It puts something in support; a file cannot violate it."},{"id":"aks-faq/policies-on-node-group","section":"Can I modify tags and other properties of the AKS resources in the node resource group?","anchor":"can-i-modify-tags-and-other-properties-of-the-aks-resources-in-the-node-resource-group-","summary":"An Azure Policy scoped to the managed resource group is another way to set tags of one\'s own.","status":"information","notCheckable":"It offers a way; a repository that does not take it violates nothing."},{"id":"aks-faq/allow-azure-tags","section":"Can I modify tags and other properties of the AKS resources in the node resource group?","anchor":"can-i-modify-tags-and-other-properties-of-the-aks-resources-in-the-node-resource-group-","summary":"Tags that Azure services make, for AKS aks-managed and k8s-azure, must be allowed at all times.","status":"advice","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-faq/change-azure-tags","section":"Can I modify tags and other properties of the AKS resources in the node resource group?","anchor":"can-i-modify-tags-and-other-properties-of-the-aks-resources-in-the-node-resource-group-","summary":"Changing tags that Azure made on resources in the node resource group is not supported and breaks the service-level objective.","status":"unsupported","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-faq/owner-tag","section":"Can I modify tags and other properties of the AKS resources in the node resource group?","anchor":"can-i-modify-tags-and-other-properties-of-the-aks-resources-in-the-node-resource-group-","summary":"On legacy resources Azure Policy must not set a tag named Owner: AKS used it to manage the load balancer\'s public IP, and deployments and updates would break. Newer resources use the prefix aks-managed and are not concerned.","status":"advice","notCheckable":"Only legacy resources are concerned, and no file tells when a running resource was made."},{"id":"aks-faq/aks-managed-releases","section":"Why do I have aks-managed prefixed Helm releases on my cluster and why does their revision count keep increasing?","anchor":"why-do-i-see-aks-managed-prefixed-helm-releases-on-my-cluster--and-why-does-their-revision-count-keep-increasing-","summary":"Helm releases whose names begin with aks-managed are how AKS delivers its own components; customers may ignore them.","status":"exception","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-faq/aks-managed-revisions","section":"Why do I have aks-managed prefixed Helm releases on my cluster and why does their revision count keep increasing?","anchor":"why-do-i-see-aks-managed-prefixed-helm-releases-on-my-cluster--and-why-does-their-revision-count-keep-increasing-","summary":"Revision counts of these releases that keep growing are normal and harmless.","status":"information","notCheckable":"Revision counts exist in a running cluster only."},{"id":"aks-faq/regions","section":"Which Azure regions currently provide AKS?","anchor":"which-azure-regions-currently-provide-aks-","summary":"Azure lists the regions that offer AKS on a page of its own.","status":"information","notCheckable":"The list stands elsewhere and changes; the page names no region."},{"id":"aks-faq/one-region","section":"Can I spread an AKS cluster across regions?","anchor":"can-i-spread-an-aks-cluster-across-regions-","summary":"A cluster lives in one region and cannot span several; Microsoft has guidance on designs with a cluster in each of several regions.","status":"unsupported","notCheckable":"A cluster resource has a single location, so no file has a place to write two."},{"id":"aks-faq/availability-zones","section":"Can I spread an AKS cluster across availability zones?","anchor":"can-i-spread-an-aks-cluster-across-availability-zones-","summary":"A cluster may span one or more availability zones in regions that have them.","status":"supported","notCheckable":"It puts something in support; which regions have zones stands elsewhere."},{"id":"aks-faq/different-machine-sizes","section":"Can I have different VM sizes in a single cluster?","anchor":"can-i-have-different-vm-sizes-in-a-single-cluster-","summary":"A cluster may have machines of different sizes, in several node pools.","status":"supported","notCheckable":"It puts something in support; a file cannot violate it."},{"id":"aks-faq/image-size","section":"What\'s the size limit on a container image in AKS?","anchor":"what-s-the-size-limit-on-a-container-image-in-aks-","summary":"AKS sets no limit on the size of a container image.","status":"information","notCheckable":"Without a limit there is nothing to violate."},{"id":"aks-faq/image-memory","section":"What\'s the size limit on a container image in AKS?","anchor":"what-s-the-size-limit-on-a-container-image-in-aks-","summary":"Larger images need more memory and can exceed resource limits or the memory of the nodes, which is 7 GiB by default with Standard_DS2_v2.","status":"advice","notCheckable":"The size of an image stands in its registry, not in the file that names it."},{"id":"aks-faq/image-too-large","section":"What\'s the size limit on a container image in AKS?","anchor":"what-s-the-size-limit-on-a-container-image-in-aks-","summary":"The kubelet may fail to pull an extremely large image, in the range of terabytes, as the node\'s disk is too small for it.","status":"advice","notCheckable":"The size of an image stands in its registry, not in the file that names it."},{"id":"aks-faq/windows-node-updates","section":"What\'s the size limit on a container image in AKS?","anchor":"what-s-the-size-limit-on-a-container-image-in-aks-","summary":"Windows nodes do not update themselves; the customer should regularly upgrade the cluster and its Windows pools around Windows Update\'s releases.","status":"advice","notCheckable":"Whether upgrades are made regularly shows over time, not in a file."},{"id":"aks-faq/windows-node-upgrade","section":"What\'s the size limit on a container image in AKS?","anchor":"what-s-the-size-limit-on-a-container-image-in-aks-","summary":"Such an upgrade replaces the Windows nodes by new ones with the latest image and patches.","status":"information","notCheckable":"It tells what an upgrade does; no file shows it."},{"id":"aks-faq/images-run-as-root","section":"Are AKS images required to run as root?","anchor":"are-aks-images-required-to-run-as-root-","summary":"Four of Microsoft\'s images need to run as root to work: coredns, ciprod, calico\'s node and azuredisk-csi.","status":"exception","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-faq/root-image-policy-exceptions","section":"Are AKS images required to run as root?","anchor":"are-aks-images-required-to-run-as-root-","summary":"Policies that forbid root need exceptions for these images.","status":"advice","notCheckable":"Whether a policy reaches these images depends on all constraints and exclusions in force in the cluster, which no file shows with certainty."},{"id":"aks-faq/limit-api-server-access","section":"Can I limit who has access to the Kubernetes API server?","anchor":"can-i-limit-who-has-access-to-the-kubernetes-api-server-","summary":"Customers can limit who reaches the API server in two ways.","status":"information","notCheckable":"It offers ways; a cluster that takes neither violates nothing."},{"id":"aks-faq/authorized-ip-ranges","section":"Can I limit who has access to the Kubernetes API server?","anchor":"can-i-limit-who-has-access-to-the-kubernetes-api-server-","summary":"Authorized IP ranges keep the API server\'s public endpoint but open it to trusted addresses only.","status":"information","notCheckable":"It offers a way; a cluster that does not take it violates nothing."},{"id":"aks-faq/private-cluster","section":"Can I limit who has access to the Kubernetes API server?","anchor":"can-i-limit-who-has-access-to-the-kubernetes-api-server-","summary":"In a private cluster the API server can be reached from the virtual network only.","status":"information","notCheckable":"It offers a way; a cluster that does not take it violates nothing."},{"id":"aks-faq/node-patches","section":"Are security updates applied to AKS agent nodes?","anchor":"are-security-updates-applied-to-aks-agent-nodes-","summary":"Microsoft patches vulnerabilities of the nodes weekly where their vendor has a fix; the others wait for one.","status":"information","notCheckable":"It is a promise of Microsoft\'s; no file shows it."},{"id":"aks-faq/node-images-updated","section":"Are security updates applied to AKS agent nodes?","anchor":"are-security-updates-applied-to-aks-agent-nodes-","summary":"Microsoft updates the AKS node images within 30 days without being asked.","status":"information","notCheckable":"It is a promise of Microsoft\'s; no file shows it."},{"id":"aks-faq/node-image-upgrades","section":"Are security updates applied to AKS agent nodes?","anchor":"are-security-updates-applied-to-aks-agent-nodes-","summary":"Customers should move to new node images regularly: by hand in portal or CLI, with an upgrade of the cluster, or with an upgrade of the node image alone.","status":"advice","notCheckable":"Whether that is done regularly shows over time, and may be done in the portal; no file shows it."},{"id":"aks-faq/upgrade-drains-nodes","section":"Are security updates applied to AKS agent nodes?","anchor":"are-security-updates-applied-to-aks-agent-nodes-","summary":"An upgrade of the cluster cordons and drains each node by itself and brings up a new one that has the newest Ubuntu image and a newer patch or minor version of Kubernetes.","status":"information","notCheckable":"It tells what an upgrade does; no file shows it."},{"id":"aks-faq/defender","section":"Are there security threats targeting AKS that I should be aware of?","anchor":"are-there-security-threats-that-target-aks-that-i-should-be-aware-of-","summary":"Microsoft gives guidance for securing workloads through services such as Microsoft Defender for Containers.","status":"advice","notCheckable":"It points to services; a cluster without them violates nothing."},{"id":"aks-faq/kubeflow-attacks","section":"Are there security threats targeting AKS that I should be aware of?","anchor":"are-there-security-threats-that-target-aks-that-i-should-be-aware-of-","summary":"Kubeflow has been the target of a large campaign of attacks (June 2021), which customers should know of.","status":"advice","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-faq/data-residency","section":"Does AKS store any customer data outside of the cluster\'s region?","anchor":"does-aks-store-any-customer-data-outside-the-cluster-s-region-","summary":"AKS stores all data in the region of the cluster.","status":"information","notCheckable":"It tells where Microsoft stores data; no file shows it."},{"id":"aks-faq/run-as-non-root","section":"How can I avoid permission ownership setting slow issues when the volume has numerous files?","anchor":"how-can-i-avoid-permission-ownership-setting-slow-issues-when-the-volume-has-numerous-files-","summary":"Pods should run as a user other than root.","status":"advice","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-faq/fsgroup-for-non-root","section":"How can I avoid permission ownership setting slow issues when the volume has numerous files?","anchor":"how-can-i-avoid-permission-ownership-setting-slow-issues-when-the-volume-has-numerous-files-","summary":"A pod that is not root traditionally needs fsGroup in its security context to read and write a volume.","status":"information","notCheckable":"A file system or an image may grant the access anyway, so the lack of fsGroup proves nothing."},{"id":"aks-faq/fsgroup-ownership-change","section":"How can I avoid permission ownership setting slow issues when the volume has numerous files?","anchor":"how-can-i-avoid-permission-ownership-setting-slow-issues-when-the-volume-has-numerous-files-","summary":"With fsGroup Kubernetes changes owner and mode of nearly every file of a volume at each mount, even where they already fit, so pods with large volumes of many files start slowly.","status":"information","notCheckable":"How many files a volume holds shows at run time only."},{"id":"aks-faq/root-fsgroup-workaround","section":"How can I avoid permission ownership setting slow issues when the volume has numerous files?","anchor":"how-can-i-avoid-permission-ownership-setting-slow-issues-when-the-volume-has-numerous-files-","summary":"Before Kubernetes 1.20 the way around the slow start was to run the pod as root, with fsGroup set.","status":"workaround","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-faq/volume-ownership-policy","section":"How can I avoid permission ownership setting slow issues when the volume has numerous files?","anchor":"how-can-i-avoid-permission-ownership-setting-slow-issues-when-the-volume-has-numerous-files-","summary":"Kubernetes 1.20 solves this by finer control over ownership changes (fsGroupChangePolicy), so the pod need not be root for it.","status":"advice","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-faq/control-plane-tunnel","section":"How does the managed Control Plane communicate with my Nodes?","anchor":"how-does-the-managed-control-plane-communicate-with-my-nodes-","summary":"API server and kubelets talk through a tunnel secured by mutual TLS, today Konnectivity (formerly apiserver-network-proxy), even across separate virtual networks.","status":"information","notCheckable":"It describes how AKS is built; no file of the customer\'s sets it up."},{"id":"aks-faq/required-network-rules","section":"How does the managed Control Plane communicate with my Nodes?","anchor":"how-does-the-managed-control-plane-communicate-with-my-nodes-","summary":"Customers should check that their network allows all rules and domain names that Azure requires.","status":"advice","notCheckable":"A network\'s rules work together across firewalls, routes and groups in Azure, not all of them in files; no file shows with certainty what gets through."},{"id":"aks-faq/api-server-name-annotation","section":"Can my pods use the API server FQDN instead of the cluster IP?","anchor":"can-my-pods-use-the-api-server-fqdn-instead-of-the-cluster-ip-","summary":"The annotation kubernetes.azure.com/set-kube-service-host-fqdn on a pod makes KUBERNETES_SERVICE_HOST the API server\'s domain name instead of the service\'s IP, which helps behind a layer 7 firewall.","status":"supported","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-faq/nsg-untouched","section":"Can I configure NSGs with AKS?","anchor":"can-i-configure-nsgs-with-aks-","summary":"AKS puts no network security group on its subnet and leaves the groups there alone; it only changes those of the network interfaces.","status":"information","notCheckable":"It tells what AKS does; no file shows it."},{"id":"aks-faq/nsg-allow-pod-traffic","section":"Can I configure NSGs with AKS?","anchor":"can-i-configure-nsgs-with-aks-","summary":"Network security groups must let traffic between the address ranges of nodes and pods pass, with CNI and with kubenet.","status":"advice","notCheckable":"What gets through follows from all rules, their priorities and the ranges in use together, and these are known for certain in Azure only."},{"id":"aks-faq/time-synchronization","section":"How does Time synchronization work in AKS?","anchor":"how-does-time-synchronization-work-in-aks-","summary":"Nodes run chrony, which takes the time from the host; containers have the time of their node, and applications that of their container.","status":"information","notCheckable":"It describes how AKS works; there is nothing in it that a file could violate."},{"id":"aks-faq/custom-vm-extensions","section":"Can I use custom VM extensions?","anchor":"can-i-use-custom-vm-extensions-","summary":"Custom VM extensions on the nodes are not supported.","status":"unsupported","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-faq/infrastructure-changes","section":"Can I use custom VM extensions?","anchor":"can-i-use-custom-vm-extensions-","summary":"As Microsoft manages AKS, changes to the infrastructure underneath are not supported.","status":"unsupported","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-faq/components-through-kubernetes","section":"Can I use custom VM extensions?","anchor":"can-i-use-custom-vm-extensions-","summary":"Components of one\'s own are to be installed by means of Kubernetes, such as a DaemonSet.","status":"advice","notCheckable":"It names the way to take. Where a file takes the other way, aks-faq/custom-vm-extensions says so."},{"id":"aks-faq/admission-controllers","section":"What Kubernetes admission controllers does AKS support? Can admission controllers be added or removed?","anchor":"what-kubernetes-admission-controllers-does-aks-support--can-admission-controllers-be-added-or-removed-","summary":"AKS supports twelve built-in admission controllers, the mutating and validating webhooks among them.","status":"supported","notCheckable":"AKS switches them on by itself; a file cannot violate it."},{"id":"aks-faq/admission-controllers-fixed","section":"What Kubernetes admission controllers does AKS support? Can admission controllers be added or removed?","anchor":"what-kubernetes-admission-controllers-does-aks-support--can-admission-controllers-be-added-or-removed-","summary":"Customers cannot change which built-in admission controllers run in AKS.","status":"unsupported","notCheckable":"AKS has no setting for the list, so no file has a place to write it."},{"id":"aks-faq/admission-webhooks","section":"Can I use admission controller webhooks on AKS?","anchor":"can-i-use-admission-controller-webhooks-on-aks-","summary":"Customers may use admission webhooks on AKS.","status":"supported","notCheckable":"It puts something in support; a file cannot violate it."},{"id":"aks-faq/exclude-internal-namespaces","section":"Can I use admission controller webhooks on AKS?","anchor":"can-i-use-admission-controller-webhooks-on-aks-","summary":"Admission webhooks should leave out the internal namespaces of AKS, which bear the label control-plane, by a namespaceSelector.","status":"advice","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-faq/webhook-inside-cluster","section":"Can I use admission controller webhooks on AKS?","anchor":"can-i-use-admission-controller-webhooks-on-aks-","summary":"Admission webhooks must be reachable from within the cluster, because AKS firewalls the API server\'s outgoing traffic.","status":"advice","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-faq/admissions-enforcer","section":"Can admission controller webhooks impact kube-system and internal AKS namespaces?","anchor":"can-admission-controller-webhooks-affect-kube-system-and-internal-aks-namespaces-","summary":"The Admissions Enforcer of AKS takes kube-system and the internal namespaces out of custom webhooks\' reach, to keep the system stable.","status":"information","notCheckable":"AKS does this by itself. Switching it off falls under aks-faq/admissions-enforcer-disabled."},{"id":"aks-faq/webhook-in-kube-system","section":"Can admission controller webhooks impact kube-system and internal AKS namespaces?","anchor":"can-admission-controller-webhooks-affect-kube-system-and-internal-aks-namespaces-","summary":"Microsoft recommends against deploying anything into kube-system to serve an admission webhook.","status":"advice","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-faq/admissions-enforcer-disabled","section":"Can admission controller webhooks impact kube-system and internal AKS namespaces?","anchor":"can-admission-controller-webhooks-affect-kube-system-and-internal-aks-namespaces-","summary":"Customers may take a webhook out of the Admissions Enforcer\'s hands, but for a critical need only.","status":"advice","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-faq/admissions-enforcer-marker","section":"Can admission controller webhooks impact kube-system and internal AKS namespaces?","anchor":"can-admission-controller-webhooks-affect-kube-system-and-internal-aks-namespaces-","summary":"The label or annotation admissions.enforcer/disabled, set to true, makes the Admissions Enforcer ignore a webhook.","status":"information","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-faq/key-vault","section":"Is Azure Key Vault integrated with AKS?","anchor":"is-azure-key-vault-integrated-with-aks-","summary":"The Azure Key Vault provider for the Secrets Store CSI driver integrates Key Vault into AKS.","status":"supported","notCheckable":"It offers an integration; a cluster without it violates nothing."},{"id":"aks-faq/fips-nodes","section":"Can I use FIPS cryptographic libraries with deployments on AKS?","anchor":"can-i-use-fips-cryptographic-libraries-with-deployments-on-aks-","summary":"AKS supports FIPS-enabled nodes in Linux node pools.","status":"supported","notCheckable":"It puts something in support and rules out nothing; a file cannot violate it."},{"id":"aks-faq/addon-patches","section":"How are AKS addons updated?","anchor":"how-are-aks-add-ons-updated-","summary":"Microsoft applies patches of AKS addons, security patches included, without being asked.","status":"information","notCheckable":"It is a promise of Microsoft\'s; no file shows it."},{"id":"aks-faq/addon-upgrades","section":"How are AKS addons updated?","anchor":"how-are-aks-add-ons-updated-","summary":"New minor and major versions of addons, which may break deployed objects, come when the customer updates the cluster and a release is available; the AKS release notes tell of them.","status":"information","notCheckable":"It tells what comes with an update of the cluster; no file shows it."},{"id":"aks-faq/linux-extension","section":"What is the purpose of the AKS Linux Extension I see installed on my Linux Virtual Machine Scale Sets instances?","anchor":"what-is-the-purpose-of-the-aks-linux-extension-that-i-see-installed-on-my-linux-virtual-machine-scale-sets-instances-","summary":"The AKS Linux Extension is a VM extension of Microsoft\'s that sets up monitoring tools on every Linux node, new or old.","status":"information","notCheckable":"AKS installs it by itself; no file of the customer\'s shows it."},{"id":"aks-faq/linux-extension-tools","section":"What is the purpose of the AKS Linux Extension I see installed on my Linux Virtual Machine Scale Sets instances?","anchor":"what-is-the-purpose-of-the-aks-linux-extension-that-i-see-installed-on-my-linux-virtual-machine-scale-sets-instances-","summary":"The tools are node-exporter for hardware telemetry, node-problem-detector for reporting node problems to the API server, and ig, built on eBPF, for observing and debugging Linux and Kubernetes.","status":"information","notCheckable":"It describes Microsoft\'s own tools; there is nothing in it that a file could violate."},{"id":"aks-faq/linux-extension-problems","section":"What is the purpose of the AKS Linux Extension I see installed on my Linux Virtual Machine Scale Sets instances?","anchor":"what-is-the-purpose-of-the-aks-linux-extension-that-i-see-installed-on-my-linux-virtual-machine-scale-sets-instances-","summary":"They show problems of infrastructure daemons such as NTP, of hardware, of the kernel and its file systems, and of the container runtime.","status":"information","notCheckable":"It describes Microsoft\'s own tools; there is nothing in it that a file could violate."},{"id":"aks-faq/linux-extension-access","section":"What is the purpose of the AKS Linux Extension I see installed on my Linux Virtual Machine Scale Sets instances?","anchor":"what-is-the-purpose-of-the-aks-linux-extension-that-i-see-installed-on-my-linux-virtual-machine-scale-sets-instances-","summary":"The extension needs no outbound access beyond what AKS needs anyway and no special permission in Azure; it sends its data to the API server by kubeconfig.","status":"information","notCheckable":"It describes Microsoft\'s own extension; there is nothing in it that a file could violate."},{"id":"aks-faq/slow-delete","section":"Why is my cluster delete taking so long?","anchor":"why-is-it-taking-so-long-to-delete-my-cluster-","summary":"Deleting a cluster can be slow or fail, above all with a resource group of one\'s own or resources across groups; locks on the group and ties to resources outside it should be removed first.","status":"advice","notCheckable":"Locks and ties are legitimate until a cluster is to be deleted, and no file says that it is."},{"id":"aks-faq/slow-create","section":"Why is my cluster create/update taking so long?","anchor":"why-is-it-taking-so-long-to-create-or-update-my-cluster-","summary":"Creating or updating a cluster can be slow where assigned policies or service constraints keep AKS from managing machines, load balancers, tags and the like.","status":"advice","notCheckable":"Which policies reach a cluster is decided by assignments in Azure, and whether one gets in the way shows there."},{"id":"aks-faq/upgrade-with-unknown-pods","section":"If I have pod / deployments in state \'NodeLost\' or \'Unknown\' can I still upgrade my cluster?","anchor":"if-i-have-pods-or-deployments-in-nodelost-or-unknown-states--can-i-still-upgrade-my-cluster-","summary":"Upgrading while pods or deployments are NodeLost or Unknown is possible but not recommended; a cluster should be healthy when it is upgraded.","status":"advice","notCheckable":"The state of pods exists in a running cluster only."},{"id":"aks-faq/upgrade-with-failed-nodes","section":"If I have a cluster with one or more nodes in an Unhealthy state or shut down, can I perform an upgrade?","anchor":"if-i-have-a-cluster-with-one-or-more-nodes-in-an-unhealthy-state--or-if-it-s-shut-down--can-i-perform-an-upgrade-","summary":"A cluster with unhealthy or stopped nodes cannot be upgraded until they are removed.","status":"unsupported","notCheckable":"The state of nodes exists in a running cluster only."},{"id":"aks-faq/delete-name-resolution-error","section":"I ran a cluster delete, but see the error `[Errno 11001] getaddrinfo failed`","anchor":"troubleshoot-cluster-issues","summary":"When deleting a cluster ends in this error, network security groups are mostly still tied to the cluster; they should be removed before the next try.","status":"advice","notCheckable":"The error comes from a running deletion; no file shows it."},{"id":"aks-faq/crash-loops-after-upgrade","section":"I ran an upgrade, but now my pods are in crash loops, and readiness probes fail","anchor":"i-ran-an-upgrade--but-now-my-pods-are-in-crash-loops-and-readiness-probes-fail-","summary":"When pods crash and readiness probes fail after an upgrade, the service principal may have expired.","status":"advice","notCheckable":"When a service principal expires is known to Microsoft Entra ID; no file shows it."},{"id":"aks-faq/provisioning-stopped","section":"My cluster was working, but suddenly can\'t provision LoadBalancers, mount PVCs, etc.","anchor":"my-cluster-was-working--but-suddenly-i-can-t-provision-load-balancers-or-mount-persistent-volume-claims-","summary":"When a cluster can suddenly no longer provision load balancers or mount volumes, the service principal may have expired.","status":"advice","notCheckable":"When a service principal expires is known to Microsoft Entra ID; no file shows it."}],"tables":{"rootImages":{"clause":"aks-faq/images-run-as-root","entries":[{"repository":"oss/kubernetes/coredns","image":"mcr.microsoft.com/oss/kubernetes/coredns","name":"CoreDNS"},{"repository":"azuremonitor/containerinsights/ciprod","image":"mcr.microsoft.com/azuremonitor/containerinsights/ciprod","name":"Container insights agent"},{"repository":"oss/calico/node","image":"mcr.microsoft.com/oss/calico/node","name":"Calico node"},{"repository":"oss/kubernetes-csi/azuredisk-csi","image":"mcr.microsoft.com/oss/kubernetes-csi/azuredisk-csi","name":"Azure Disk CSI driver"}]}}}')
const ln=JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"A support policy","description":"One support policy document of Microsoft\'s as data: its editions, every statement of it as a clause in our own words, and the names that it lists. It says what the policy says; how to look for a violation is code in src/rules. Three things a schema cannot say are checked where the file is loaded: clause ids are unique and begin with the policy\'s id, every edition and clause that is named exists, and a key stands only once in its place in a table.","type":"object","additionalProperties":false,"required":["$schema","id","title","platform","defaultEdition","editions","clauses"],"properties":{"$schema":{"const":"./policy.schema.json"},"id":{"description":"What all clause ids of the file begin with.","$ref":"#/definitions/words"},"title":{"description":"The document\'s title.","$ref":"#/definitions/text"},"platform":{"description":"The platform that the policy is about.","enum":["azure-stack","aks"]},"defaultEdition":{"description":"The edition in force if none is chosen.","$ref":"#/definitions/editionId"},"editions":{"description":"The editions of the document, oldest first.","type":"array","minItems":1,"items":{"$ref":"#/definitions/edition"}},"clauses":{"description":"Every statement of the document, in its order.","type":"array","minItems":1,"items":{"$ref":"#/definitions/clause"}},"tables":{"description":"The names that clauses list, each table in a shape of its own.","type":"object","additionalProperties":false,"properties":{"addons":{"description":"Addons of a cluster definition, kubernetesConfig.addons.","type":"object","additionalProperties":false,"required":["clause","entries"],"properties":{"clause":{"$ref":"#/definitions/clauseId"},"entries":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/addon"}}}},"options":{"description":"Options of a cluster definition.","type":"object","additionalProperties":false,"required":["clause","entries"],"properties":{"clause":{"$ref":"#/definitions/clauseId"},"entries":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/option"}}}},"rootImages":{"description":"Images that have to run as root.","type":"object","additionalProperties":false,"required":["clause","entries"],"properties":{"clause":{"$ref":"#/definitions/clauseId"},"entries":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/rootImage"}}}}}}},"definitions":{"words":{"type":"string","pattern":"^[a-z]+(-[a-z]+)*$"},"text":{"type":"string","pattern":"^\\\\S(.*\\\\S)?$"},"clauseId":{"type":"string","pattern":"^[a-z]+(-[a-z]+)*/[a-z]+(-[a-z]+)*$"},"editionId":{"description":"The document\'s date, or as much of it as is known.","type":"string","pattern":"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"},"status":{"description":"What the policy makes of the matter. `supported` puts it in support, `information` only informs; the others decide a finding\'s severity.","enum":["unsupported","out-of-scope","preview","workaround","advice","exception","supported","information"]},"edition":{"type":"object","additionalProperties":false,"required":["id","url","fullText"],"properties":{"id":{"$ref":"#/definitions/editionId"},"url":{"description":"The document\'s public address; a clause\'s anchor is appended to it.","type":"string","pattern":"^https://[^\\\\s?#]+$"},"fullText":{"description":"Whether the clauses stand on the edition\'s full text (true) or on its differences from another edition (false).","type":"boolean"},"note":{"description":"What to know of the edition: how it differs, where its date comes from.","$ref":"#/definitions/text"}}},"clause":{"type":"object","additionalProperties":false,"required":["id","section","summary","status"],"properties":{"id":{"$ref":"#/definitions/clauseId"},"section":{"description":"The title of the section, or the question, that the statement stands under.","$ref":"#/definitions/text"},"anchor":{"description":"The section\'s anchor on the public page, without the #.","type":"string","pattern":"^[a-z0-9-]+$"},"summary":{"description":"The statement in our own words, one or two sentences.","$ref":"#/definitions/text"},"status":{"$ref":"#/definitions/status"},"notCheckable":{"description":"Why no file of a repository can show a violation. Left out where a rule cites the clause.","$ref":"#/definitions/text"},"editions":{"description":"The editions that make the statement, oldest first; all of them if left out.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/editionId"}},"changes":{"description":"What is different in later editions. A change holds from its edition on, until a later edition changes the same property again.","type":"object","minProperties":1,"propertyNames":{"$ref":"#/definitions/editionId"},"additionalProperties":{"$ref":"#/definitions/change"}}}},"change":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"section":{"$ref":"#/definitions/text"},"summary":{"$ref":"#/definitions/text"},"status":{"$ref":"#/definitions/status"}}},"addon":{"type":"object","additionalProperties":false,"required":["key","name","unsupportedWhen","instead"],"properties":{"key":{"description":"The addon\'s name in a cluster definition; it matches exactly.","$ref":"#/definitions/words"},"name":{"description":"The addon\'s name in the policy.","$ref":"#/definitions/text"},"names":{"description":"Other names that later editions give it. A name holds from its edition on, until a later edition changes it again.","type":"object","minProperties":1,"propertyNames":{"$ref":"#/definitions/editionId"},"additionalProperties":{"$ref":"#/definitions/text"}},"unsupportedWhen":{"description":"The value of `enabled` that puts the addon in use.","const":"true"},"instead":{"description":"What to do instead, as imperative sentences.","$ref":"#/definitions/text"},"refused":{"description":"What aks-engine itself does on Azure Stack, where it refuses the addon or ignores it.","$ref":"#/definitions/text"}}},"option":{"type":"object","additionalProperties":false,"required":["in","key","name","unsupportedWhen","instead"],"properties":{"in":{"description":"The object of a cluster definition that the key stands in.","enum":["kubernetesConfig","masterProfile","agentPoolProfiles"]},"key":{"description":"The key; its case does not matter.","$ref":"#/definitions/key"},"name":{"description":"The option\'s name in the policy.","$ref":"#/definitions/text"},"unsupportedWhen":{"description":"The values that put the option in use: `true`; any non-empty map, list or string; anything but null; or one of `values`.","enum":["true","non-empty","non-null","one-of"]},"values":{"description":"The values in question where unsupportedWhen is one-of.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/text"}},"handWrittenOnly":{"description":"aks-engine writes the option by default into what it generates, so it counts in hand-written definitions only.","const":true},"secret":{"description":"The value is a secret and must not be printed.","const":true},"instead":{"description":"What to do instead, as imperative sentences.","$ref":"#/definitions/text"},"refused":{"description":"What aks-engine itself does on Azure Stack, where it refuses the option or ignores it.","$ref":"#/definitions/text"}},"if":{"properties":{"unsupportedWhen":{"const":"one-of"}}},"then":{"properties":{"values":true},"required":["values"]},"else":{"properties":{"values":false}}},"key":{"type":"string","pattern":"^[a-z][A-Za-z]*$"},"rootImage":{"type":"object","additionalProperties":false,"required":["repository","image","name"],"properties":{"repository":{"description":"The path after the registry, without tag or digest.","type":"string","pattern":"^[a-z0-9]+([._-][a-z0-9]+)*(/[a-z0-9]+([._-][a-z0-9]+)*)*$"},"image":{"description":"The image as the policy writes it.","type":"string","pattern":"^mcr\\\\.microsoft\\\\.com/[a-z0-9]+([._-][a-z0-9]+)*(/[a-z0-9]+([._-][a-z0-9]+)*)*$"},"name":{"description":"What the image is, for people.","$ref":"#/definitions/text"}}}}}')
let un
function policyFiles(){if(un===undefined){const e=new an.Ajv({strict:false}).compile(ln)
un=[An,cn].map(t=>{if(e(t))return t
throw new Error(`a file in policies/ does not fit its schema: ${JSON.stringify(e.errors)}`)})}return un}function editionIds(){return[...new Set(policyFiles().flatMap(e=>e.editions.map(e=>e.id)))]}function loadPolicies(e){const t=policyFiles().map(t=>{const n=t.editions.find(t=>t.id===e)
const s=n??t.editions.find(e=>e.id===t.defaultEdition)
if(s===undefined)throw new Error(`${t.id} lacks its default edition`)
return{file:t,edition:s}})
const n=t.flatMap(({file:e,edition:t})=>e.clauses.flatMap(n=>resolve(e,t,n)??[]))
const s=new Map(n.map(e=>[e.id,e]))
const named=e=>{const n=t[0]
return n===undefined?undefined:latest(n.file,n.edition,e)}
const r={addons:entries("addons").map(e=>({...e,name:named(e.names)??e.name})),options:entries("options"),rootImages:entries("rootImages")}
return{inForce:t,clauses:n,clause:e=>s.get(e),table:e=>r[e]}}function entries(e){return policyFiles().flatMap(t=>{const n=t.tables?.[e]
return n?.entries??[]})}function latest(e,t,n){const s=e.editions.map(e=>e.id)
const r=s.indexOf(t.id)
return s.slice(0,r+1).map(e=>n?.[e]).findLast(e=>e!==undefined)}function isClause(e){return policyFiles().some(t=>t.clauses.some(t=>t.id===e))}function resolve(e,t,n){if(n.editions!==undefined&&!n.editions.includes(t.id))return undefined
const s=e.editions.map(e=>e.id)
const r=s.slice(0,s.indexOf(t.id)+1).reduce((e,t)=>({...e,...n.changes?.[t]}),n)
return{id:n.id,policy:e.id,platform:e.platform,edition:t.id,section:r.section,url:r.anchor===undefined?t.url:`${t.url}#${r.anchor}`,summary:r.summary,status:r.status,...n.notCheckable!==undefined&&{notCheckable:n.notCheckable}}}function buildReport(e){const{platform:t,policies:n,scanned:s,files:r}=e
const o=s.flatMap(e=>e.findings).sort(byPlace)
const i=[...e.problems].sort(byFile)
if(s.length===0&&i.length===0)i.push(dn)
return{status:statusOf(o,i),platform:t,policies:n.inForce.filter(({file:e})=>t.value==="both"||t.value===e.platform).map(({file:e,edition:t})=>({id:e.id,title:e.title,edition:t.id,url:t.url})),files:{scanned:r.scanned,skipped:[...r.skipped].sort(byFile)},clusters:s.flatMap(e=>clusterRow(e,i)).sort(byPlace),findings:o,problems:i,coverage:coverageOf(e)}}const dn={file:".",code:Qe,message:"No cluster definition was found here. Name the right folder, or say so if the repository holds none.",inScope:true}
function clusterRow({document:e,findings:t},n){const s=e
if(s.form==="pool")return[]
const{raw:r}=s.root.node
const{file:o}=s.source
const count=e=>typeof e==="number"?e:null
return[{at:spanOf(r.source.trace(r.start,r.start).at),name:s.name,target:s.target,generated:s.generated,kubernetesVersion:s.kubernetesVersion,status:statusOf(t,n.filter(e=>e.file===o)),masters:count(s.masterProfile?.field("count")?.node.asNumber()),pools:s.pools.map(e=>({name:e.field("name")?.asString()??null,count:count(e.field("count")?.node.asNumber())})),addons:(s.kubernetesConfig?.field("addons")?.items()??[]).filter(e=>e.field("enabled")?.node.asBoolean()===true).flatMap(e=>e.field("name")?.asString()??[])}]}function coverageOf({platform:e,policies:t,rules:n}){return t.clauses.map(t=>({clause:{id:t.id,edition:t.edition,section:t.section,url:t.url},summary:t.summary,status:t.status,inForce:e.value==="both"||e.value===t.platform,rules:n.filter(e=>e.clauses.includes(t.id)).map(e=>e.id),...t.notCheckable!==undefined&&{notCheckable:t.notCheckable}}))}function byFile(e,t){return e.file<t.file?-1:e.file>t.file?1:0}function byPlace(e,t){const n=e.severity===undefined||t.severity===undefined||e.severity===t.severity?0:reaches(e.severity,t.severity)?-1:1
const s=(e.ruleId??"")<(t.ruleId??"")?-1:1
return byFile(e.at,t.at)||e.at.start.line-t.at.start.line||e.at.start.column-t.at.start.column||n||s}function decidePlatform(e,t,n){const s=[]
for(const e of t){const{file:t}=e.source
const n=spanOf(e.root.node.raw.source.trace(e.root.node.raw.start,e.root.node.raw.start).at)
s.push({platform:"azure-stack",evidence:{at:n,file:t,what:"a cluster definition"}})}for(const{source:e,evidence:t}of n){for(const{platform:n,what:r,offset:o}of t){const t=spanOf({source:e,start:o,end:o})
s.push({platform:n,evidence:{at:t,file:e.file,what:r}})}}const r=new Set(s.map(e=>e.platform))
const[o]=r
const i=r.size===1&&o!==undefined?o:"both"
const a=e.platform==="auto"?i:e.platform
return{overall:{value:a,evidence:s.map(e=>e.evidence)},of(t){const n=e.platforms.find(e=>e.matches(t))?.platform??"auto"
return n==="auto"?a:n}}}function value(e){return{node:e,part:"value"}}function key(e){return{node:e,part:"key"}}const hn={id:"apimodel/duplicate-key",kind:"cluster-definition",summary:"A key stands twice in one object of a cluster definition.",clauses:[],severity:"notice",docs:{finds:"A key that stands more than once in one object, also when only the case differs, since "+"aks-engine reads keys without regard to case. It merges the values or lets the last one "+"win without a word, while other tools may read the file otherwise.",fix:"Keep one of the two."},check(e,t){for(const n of e.format){if(n.kind!=="duplicate-key")continue
t.report({at:key(n.node),message:`The key "${n.node.key??""}" stands twice in this object.`,help:"Keep one of the two: aks-engine merges objects and lists, and takes the last scalar.",related:[{at:key(n.first),message:"It stands here first."}]})}}}
const fn={id:"apimodel/inert-setting",kind:"cluster-definition",summary:"An addon or option has no effect where, or as, it is written.",clauses:[],severity:"notice",docs:{finds:"An addon that is switched on under a name that differs from a listed one only in case or "+"spaces (aks-engine compares names exactly), a second entry for an addon (the first one "+"wins), and listed addons or options under a master's or a pool's own `kubernetesConfig`, "+"where aks-engine reads but never uses them.",fix:"Remove the setting. If it was meant, know that it is unsupported once it takes effect."},check(e,t){checkAddonNames(e,t)
const{masterProfile:n}=e
if(n!==undefined)checkOwnConfig(n,"the master profile",t)
for(const n of e.pools)checkOwnConfig(n,"an agent pool",t)}}
function checkAddonNames(e,t){const n=new Map
for(const s of e.kubernetesConfig?.field("addons")?.items()??[]){const e=s.field("name")
const r=e?.asString()
if(e===undefined||r===undefined)continue
const o=s.field("enabled")?.node.asBoolean()===true
const i=n.get(r)
const a=t.table("addons").find(e=>e.key===fold(r))
if(i!==undefined){if(o&&a?.key===r){t.report({at:value(e.node),message:`This entry for the addon "${r}" has no effect: aks-engine takes the first one.`,help:"Remove one of the two entries.",related:[{at:value(i.node),message:"The first entry stands here."}]})}continue}n.set(r,e)
if(o&&a!==undefined&&a.key!==r){t.report({at:value(e.node),message:`The addon name "${r}" has no effect: aks-engine knows it as "${a.key}" only, exactly so.`,help:`Remove the entry. Under the right name it would be the ${a.name} addon, which Microsoft does not support on Azure Stack.`})}}}function fold(e){return e.trim().toLowerCase()}function checkOwnConfig(e,t,n){const s=e.field("kubernetesConfig")
if(s===undefined)return
for(const e of s.field("addons")?.items()??[]){const s=e.field("name")
const r=n.table("addons").find(e=>e.key===s?.asString())
if(s===undefined||r===undefined)continue
if(e.field("enabled")?.node.asBoolean()!==true)continue
n.report({at:value(s.node),message:`The addon "${r.key}" has no effect under the kubernetesConfig of ${t}.`,help:"Remove the entry: aks-engine reads addons from the orchestrator profile only."})}for(const e of n.table("options")){if(e.in!=="kubernetesConfig")continue
const r=s.field(e.key)
if(r===undefined||!r.isNonEmpty||r.node.asBoolean()===false)continue
n.report({at:key(r.node),message:`The option "${e.key}" has no effect under the kubernetesConfig of ${t}.`,help:"Remove the key: aks-engine reads this option from the orchestrator profile only."})}}const gn={id:"apimodel/invalid-value",kind:"cluster-definition",summary:"A value that aks-engine rejects: a wrong type, or not one of what it takes.",clauses:[],severity:"notice",docs:{finds:'A value of the wrong JSON type (`"enabled": "true"`, `"count": 2.0`), one outside the '+"words or the range that aks-engine takes, an `apiVersion` other than `vlabs`, and `null` "+"where aks-engine crashes on it.",fix:"Write a value that aks-engine takes."},check(e,t){const n=e.root.field("apiVersion")
const s=n?.asString()
if(e.form!=="pool"&&n!==undefined&&s!==undefined&&s!=="vlabs"){t.report({at:value(n.node),message:'aks-engine takes a cluster definition with the "apiVersion" "vlabs" only, exactly so.',help:'Write "vlabs".',fix:{description:'Write "vlabs"',text:'"vlabs"'}})}const r=e.root.field("properties")
const o=r?.at("orchestratorProfile","kubernetesConfig")
for(const e of[r,o]){if(e===undefined||e.isPresent)continue
t.report({at:key(e.node),message:`"${e.node.key??""}" is null, which makes aks-engine crash.`,help:"Write an object, or remove the key."})}for(const n of e.format){const e=`"${n.node.key??n.node.parent?.key??""}"`
if(n.kind==="wrong-type"){t.report({at:value(n.node),message:`aks-engine takes ${n.expected} for ${e} and rejects what stands here.`,help:`Write ${n.expected}.`})}else if(n.kind==="not-allowed"){const s=n.allowed.map(e=>`"${e}"`).join(", ")
t.report({at:value(n.node),message:`No release of aks-engine takes this value for ${e}.`,help:s===""?"Leave it empty.":`It takes ${s}.`})}else if(n.kind==="out-of-range"){const[s,r]=n.range
t.report({at:value(n.node),message:`The number for ${e} is outside what aks-engine takes.`,help:`Write a number from ${String(s)} to ${String(r)}.`})}}}}
const pn={id:"apimodel/unknown-key",kind:"cluster-definition",summary:"A key that no cluster definition has: aks-engine rejects the file.",clauses:[],severity:"notice",docs:{finds:"A key that the format does not have at its place, whatever its case, with the nearest "+"known key where it looks like a slip; also a key that newer releases no longer know. "+"aks-engine rejects unknown keys, comments such as `_comment` among them.",fix:"Correct the spelling, move the key to where it belongs, or remove it."},check(e,t){for(const n of e.format){if(n.kind!=="unknown-key")continue
const e=n.node.key??""
if(n.removedIn!==undefined){t.report({at:key(n.node),message:`aks-engine no longer knows the key "${e}" from release ${n.removedIn} on, and rejects the file.`,help:"Remove the key."})
continue}const s=n.near===undefined?"":` Did you mean "${n.near}"?`
t.report({at:key(n.node),message:`aks-engine does not know the key "${e}" here and rejects the file.${s}`,help:n.near===undefined?"Remove the key, or move it to where it belongs.":`Write "${n.near}", or remove the key.`})}}}
const En={id:"apimodel/unsupported-addon",kind:"cluster-definition",summary:"An addon that Microsoft does not support on Azure Stack is switched on.",clauses:["aks-engine/unsupported-addons"],docs:{finds:"An entry of `kubernetesConfig.addons` whose `name` is one of the nine addons on the "+"policy's list and whose `enabled` is exactly `true`. An entry that is switched off, or "+"that leaves `enabled` out, is not in use. Where a name stands twice, aks-engine takes the "+"first entry, and so does the rule.",fix:"Set `enabled` to `false` or remove the entry."},check(e,t){const n=new Set
for(const s of e.kubernetesConfig?.field("addons")?.items()??[]){const e=s.field("name")
const r=e?.asString()
if(e===undefined||r===undefined||n.has(r))continue
n.add(r)
const o=t.table("addons").find(e=>e.key===r)
const i=s.field("enabled")
if(o===undefined||i?.node.asBoolean()!==true)continue
const a=o.refused===undefined?"":` ${o.refused}`
t.report({at:value(e.node),message:`Microsoft does not support the ${o.name} addon ("${o.key}") on Azure Stack.${a}`,help:o.instead,related:[{at:key(i.node),message:"It is switched on here."}]})}}}
const mn={id:"apimodel/unsupported-option",kind:"cluster-definition",summary:"A cluster definition option that Microsoft does not support on Azure Stack is in use.",clauses:["aks-engine/unsupported-options"],docs:{finds:"One of the sixteen options on the policy's list with a value that puts it in use: `true` "+"for a switch, something that is not empty for a text, list or map, any value at all for "+"`singlePlacementGroup`, `Low` or `Spot` for `scaleSetPriority`. What aks-engine writes "+"into a generated definition by itself (`cloudControllerManagerConfig`) does not count.",fix:"Remove the key, or give it the value that leaves the option out of use."},check(e,t){for(const n of t.table("options")){if(n.handWrittenOnly===true&&e.generated)continue
for(const s of parents(e,n)){const e=s.field(n.key)
if(e===undefined||!isInUse(e,n))continue
const r=n.refused===undefined?"":` ${n.refused}`
t.report({at:key(e.node),message:`Microsoft does not support the option "${n.key}" under ${n.in} on Azure Stack.${r}`,help:n.instead})}}}}
function parents(e,t){switch(t.in){case"kubernetesConfig":return e.kubernetesConfig===undefined?[]:[e.kubernetesConfig]
case"masterProfile":return e.masterProfile===undefined?[]:[e.masterProfile]
case"agentPoolProfiles":return e.pools}}function isInUse(e,t){switch(t.unsupportedWhen){case"true":return e.node.asBoolean()===true
case"non-empty":return e.isNonEmpty
case"non-null":return e.isPresent&&!e.node.isUnknown
case"one-of":return t.values?.includes(e.asString()??"")===true}}const Cn={id:"apimodel/unsupported-target",kind:"cluster-definition",summary:"The cluster definition is for a target other than Azure Stack.",clauses:["aks-engine/use-on-azure"],docs:{finds:"A cluster definition without a `customCloudProfile`, which aks-engine deploys to public "+"Azure, or one whose custom cloud is not called `AzureStackCloud`. A templated target and a "+"bare agent pool say nothing about the target and are left alone.",fix:"For a cluster on Azure Stack, add `customCloudProfile` with the portal of the region; on "+"public Azure, use Azure Kubernetes Service instead of AKS Engine."},check(e,t){const n=e.root.field("properties")
if(n===undefined||e.form==="pool")return
if(e.target==="azure"){t.report({at:key(n.node),message:'This cluster definition has no "customCloudProfile", so AKS Engine deploys it to public Azure, where Microsoft does not support AKS Engine.',help:'For Azure Stack, add "customCloudProfile" with the region\'s "portalURL"; on public Azure, use Azure Kubernetes Service.'})}else if(e.target==="custom-cloud"){const e=n.at("customCloudProfile","environment","name")
t.report({at:key(n.node),message:"This cluster definition is for a custom cloud that is not Azure Stack, where Microsoft does not support AKS Engine.",help:'For Azure Stack, name the environment "AzureStackCloud" or leave "environment" out.',...e!==undefined&&{related:[{at:key(e.node),message:"The environment is named here."}]}})}}}
const In=[hn,fn,gn,pn,En,mn,Cn]
var Qn=s(7598)
const Bn=String.raw`"[^"\\]*(?:\\[\s\S][^"\\]*)*"|'[^']*(?:''[^']*)*'`
const yn=new RegExp(String.raw`(?<quote>\\?["']?)(?<key>[A-Za-z_][\w.-]*)\k<quote>[ \t]*(?::|=)\s*(?<value>${Bn}|[|>][-+\d]*[ \t]*(?:#.*)?\n|[[{]|[^\s,}\]#][^\s,}\]]*)`,"gd")
const wn=[/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,/\beyJ[\w-]{10,}\.[\w-]{10,}(?:\.[\w-]*)?/g,/\bgh[opsur]_[A-Za-z0-9]{20,}|\bgithub_pat_\w{20,}/g,/(?<![\w+/=-])[A-Za-z0-9+/]{43,}={0,2}(?![\w+/=-])/g]
const kn=/\b[a-z][a-z0-9+.-]*:\/\/(?<user>[^\s"'<>/?#@]*@)?[^\s"'<>?#]*(?<query>\?[^\s"'<>]*)?/dgi
const bn=new WeakMap
function secretsOf(e){let t=bn.get(e)
if(t===undefined){t=findSecrets(e.text)
bn.set(e,t)}return t}function redact(e){return secrets_blank(e,0,e.length,findSecrets(e)).text}function secrets_blank(e,t,n,s){const r=[]
let o=""
let i=t
for(const t of s){const s=Math.max(t.start,i)
const a=Math.min(t.end,n)
if(s>=a)continue
o+=e.slice(i,s)
r.push({from:s,to:a,at:o.length})
o+=Sn
i=a}o+=e.slice(i,n)
const moved=e=>{let n=-t
for(const t of r){if(e<t.from)break
if(e<t.to)return t.at
n=t.at+Sn.length-t.to}return Math.max(0,e+n)}
return{text:o,moved:moved}}const Sn="***"
function findSecrets(e){const t=[]
const n=/["']?kind["']?\s*:\s*["']?Secret\b/.test(e)
for(const s of e.matchAll(yn)){const{key:r=""}=s.groups??{}
const o=s.indices?.groups?.["value"]
if(o===undefined)continue
const i=isSecretKey(r)||n&&(r==="data"||r==="stringData")
if(i)t.push(valueRange(e,s.index,o[0],o[1]))}for(const n of wn){for(const s of e.matchAll(n)){t.push({start:s.index,end:s.index+s[0].length})}}for(const n of e.matchAll(kn)){for(const e of["user","query"]){const s=n.indices?.groups?.[e]
if(s!==undefined&&s[1]>s[0]){t.push(e==="query"?{start:s[0]+1,end:s[1]}:{start:s[0],end:s[1]-1})}}}return merged(t)}function valueRange(e,t,n,s){const r=e.charAt(n)
if(r==="{"||r==="[")return{start:n,end:closing(e,n)}
const o=e.lastIndexOf("\n",t)+1
const i=/^[ \t]*(?:- +)*/.exec(e.slice(o,t))?.[0].length??0
const a=!e.slice(t,n).includes("\n")
if(a&&r!=="|"&&r!==">"){return{start:n,end:s}}if(r==='"'||r==="'")return{start:n,end:s}
let A=a?e.indexOf("\n",n)+1:e.lastIndexOf("\n",n)+1
const c=A
while(A<e.length){const t=e.indexOf("\n",A)
const n=e.slice(A,t===-1?e.length:t)
const s=/^[ \t]*/.exec(n)?.[0].length??0
if(n.trim()!==""&&s<=i)break
A=t===-1?e.length:t+1}return A>c?{start:Math.min(n,c),end:A}:{start:n,end:n}}function closing(e,t){let n=0
const s=new RegExp(String.raw`${Bn}|[[\]{}]`,"g")
s.lastIndex=t
for(let t=s.exec(e);t!==null;t=s.exec(e)){if(t[0]==="{"||t[0]==="[")n++
else if(t[0]==="}"||t[0]==="]")n--
if(n===0)return t.index+1}return e.length}function merged(e){e.sort((e,t)=>e.start-t.start||e.end-t.end)
const t=[]
for(const n of e){const e=t.at(-1)
if(e!==undefined&&n.start<=e.end){t[t.length-1]={start:e.start,end:Math.max(e.end,n.end)}}else if(n.end>n.start){t.push(n)}}return t}const vn=60
function excerptOf(e){const{lines:t}=e.source
const{line:n}=t.position(e.start)
const s=t.offsetOfLine(n)
const r=s+t.line(n).length
const o=Math.min(Math.max(e.end,e.start),r)
const{text:i,moved:a}=secrets_blank(e.source.text,s,r,secretsOf(e.source))
const A=a(e.start)
const c=Math.max(A+1,a(o))
const l=A>vn?avoidHalf(i,A-vn):0
const u=Math.min(i.length,avoidHalf(i,Math.max(A+vn,Math.min(c,A+2*vn))))
const d=l>0?"…":""
const h=u<i.length?"…":""
return{line:n,text:d+i.slice(l,u)+h,caret:A-l+d.length,width:Math.max(1,Math.min(c,u)-A)}}function avoidHalf(e,t){const n=e.charCodeAt(t)
return n>=56320&&n<=57343?t+1:t}function placeOf({node:e,part:t}){return traceOf(e,t).at}function traceOf(e,t){const n=t==="key"||e.raw.kind!=="scalar"||e.raw.start===e.raw.end
if(!n)return e.trace
for(let t=e;t!==undefined;t=t.parent){const e=t.keyTrace
if(e!==undefined)return e
if(t.raw.kind==="scalar"&&t.raw.end>t.raw.start)return t.trace}const{raw:s}=e
const r=s.kind==="map"?s.pairs[0]:undefined
if(r!==undefined)return r.keySource.trace(r.keyStart,r.keyEnd)
return s.source.trace(s.start,Math.min(s.end,s.start+1))}function buildFinding(e,t,n,s,r){const o=placeOf(t.at)
const i=spanOf(o)
const a=[e,i.file,keyPath(t.at.node),t.at.part].join("\n")
return{ruleId:e,severity:n,message:redact(t.message),help:redact(t.help),at:i,excerpt:excerptOf(o),related:(t.related??[]).map(e=>({at:spanOf(placeOf(e.at)),message:redact(e.message)})),clauses:s.map(({id:e,edition:t,section:n,url:s})=>({id:e,edition:t,section:n,url:s})),fingerprint:fingerprint(a,r(a)),...t.fix!==undefined&&{fix:{...t.fix,at:i}}}}function fingerprint(e,t){return(0,Qn.createHash)("sha256").update(`${e}\n${String(t)}`).digest("hex").slice(0,32)}function keyPath(e){const t=[]
let n=e
for(;n.parent!==undefined;n=n.parent){t.push(n.pair?.key??itemName(n))}const s=n.get("kind")?.asString()??""
const r=n.at("metadata","name")?.text??""
return[`${s}/${r}`,...t.reverse()].join("\n")}function itemName(e){const t=e.entries().find(e=>e.key?.toLowerCase()==="name")?.text
return t===undefined||t===""?`[${String(e.index??0)}]`:`[name=${t}]`}function runRules(e,t,n){const s=new Map
const ordinal=e=>{const t=s.get(e)??0
s.set(e,t+1)
return t}
const r=[]
const o=t.kind
for(const s of e){if(s.kind!==o||n.severities[s.id]==="off")continue
const e=clausesInForce(s.clauses,n)
if(e.length===0&&s.clauses.length>0)continue
s.check(t,{table:e=>n.policies.table(e),platform:n.platform,kubernetesVersion:n.kubernetesVersion,report:t=>{const o=cited(t,e)
if(o.length===0&&s.clauses.length>0)return
const i=severityOf(s,t,o,n)
r.push(buildFinding(s.id,t,i,o,ordinal))}})}return r}function clausesInForce(e,t){return e.flatMap(e=>{const n=t.policies.clause(e)
if(n===undefined)return[]
return t.platform==="both"||t.platform===n.platform?[n]:[]})}function cited(e,t){const{clauses:n}=e
return n===undefined?t:t.filter(e=>n.includes(e.id))}function severityOf(e,t,n,s){const r=s.severities[e.id]
if(r!==undefined&&r!=="off")return r
return t.severity??e.severity??gravest(n.map(e=>Ce[e.status]))??"notice"}async function scan(e,t){const{files:n,skipped:s,reported:r}=await discover(e,t)
const o=[...s]
const i=[]
for(let t=0;t<n.length;t+=Rn){const s=n.slice(t,t+Rn)
for(const[t,n]of(await Promise.all(s.map(t=>readText(e,t)))).entries()){const e=s[t]?.path??""
if("text"in n)i.push(readOne(new FileSource(e,n.text)))
else if(n.couldMatter)o.push({file:e,reason:n.skip})}}const a=loadPolicies(t.policyEdition)
const A=i.flatMap(e=>e.documents)
const c=decidePlatform(t,A,i)
const l=t.kubernetesVersion??versionOf(A)
const u=A.filter(e=>r(e.source.file)).map(e=>({document:e,findings:runRules(In,e,{policies:a,platform:c.of(e.source.file),kubernetesVersion:l,severities:t.severities})}))
return buildReport({platform:c.overall,policies:a,rules:In,scanned:u,problems:i.flatMap(problemsOf).filter(e=>r(e.file)),files:{scanned:i.filter(({source:e})=>r(e.file)).length,skipped:o.filter(e=>r(e.file))}})}const Rn=64
function readOne(e){return{source:e,...readFile(e),evidence:platformEvidence(e)}}function problemsOf({source:e,unreadable:t}){return t.map(({code:t,message:n,offset:s})=>({file:e.file,at:spanOf({source:e,start:s,end:s}),code:t,message:n,inScope:true}))}function versionOf(e){const t=e.flatMap(e=>e.kubernetesVersion??[])
const[n]=t
return t.every(e=>e===n)?n:undefined}const Dn=JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"Configuration of aks-support-check (.github/aks-support.yml)","type":"object","additionalProperties":false,"properties":{"paths":{"description":"Files and folders to report on. The whole tree is read all the same.","$ref":"#/definitions/texts"},"include":{"description":"Globs: report only on files that one of them matches.","$ref":"#/definitions/texts"},"exclude":{"description":"Globs: leave files that one of them matches out altogether.","$ref":"#/definitions/texts"},"rules":{"description":"Severity by rule ID, or off.","type":"object","additionalProperties":{"enum":["error","warning","notice","off"]}},"fail-on":{"description":"The lowest severity that fails a run.","enum":["error","warning","notice","never"]},"fail-on-incomplete":{"description":"Whether a file that could not be read fails the Action\'s step.","enum":["true","false"]},"platform":{"description":"Which platform\'s policy applies; auto decides by what the repository holds.","$ref":"#/definitions/platform"},"platforms":{"description":"The platform by glob, where a repository serves both.","type":"object","additionalProperties":{"$ref":"#/definitions/platform"}},"kubernetes-version":{"description":"The Kubernetes version that the workloads run on, e.g. 1.20 or 1.29.4.","type":"string","pattern":"^v?1\\\\.[0-9]+(\\\\.[0-9]+)?$"},"policy-edition":{"description":"The edition of the AKS Engine support policy, by its date.","type":"string"}},"definitions":{"texts":{"type":"array","items":{"type":"string","minLength":1}},"platform":{"enum":["auto","azure-stack","aks","both"]}}}')
const Nn=".github/aks-support.yml"
function readConfig(e,t,n){const s=new FileSource(e,t)
const[r,o]=parseYaml(s)
if(r===undefined)return{}
const i=r.faults[0]
if(i!==undefined){const t=spanOf({source:s,start:i.offset,end:i.offset})
throw new ConfigurationError(`${e} is not well-formed YAML. ${i.message}`,t)}if(o!==undefined)throw new ConfigurationError(`${e} holds more than one YAML document.`)
const{root:a}=r
if(a===undefined||a.isNull)return{}
const A=toPlain(a)
const c=new an.Ajv({allErrors:false,verbose:true}).compile(Dn)
if(!c(A)){const t=c.errors?.[0]
throw t===undefined?new ConfigurationError(`${e} does not fit its schema.`):config_explain(e,a,t)}for(const t of a.get("rules")?.entries()??[]){if(n.includes(t.key??""))continue
throw at(e,t,true,`there is no rule "${t.key??""}"; --list-rules shows all of them`)}return A}function toPlain(e){if(e.isMap)return Object.fromEntries(e.entries().map(e=>[e.key,toPlain(e)]))
if(e.isList)return e.items().map(toPlain)
return e.isNull&&e.text===""?null:e.text}function config_explain(e,t,n){const s=n.instancePath.split("/").slice(1).map(e=>e.replaceAll("~1","/").replaceAll("~0","~"))
const r=s.reduce((e,t)=>(e.isList?e.items()[Number(t)]:e.get(t))??e,t)
if(n.keyword==="additionalProperties"){const{additionalProperty:t}=n.params
const s=typeof t==="string"?t:""
const o=Object.keys(Dn.properties).join(", ")
return at(e,r.get(s)??r,true,`there is no setting "${s}"; there are ${o}`)}const o=r.key===undefined?"the file":`"${r.key}"`
return at(e,r,false,`${o} is ${found(r)}, but ${allowed(n)} is allowed`)}function found(e){if(e.isMap)return"a map"
if(e.isList)return"a list"
return e.text===""?"empty":`"${redact((e.text??"").slice(0,60))}"`}function allowed(e){const{allowedValues:t,type:n,pattern:s}=e.params
if(Array.isArray(t))return`only ${t.map(e=>`"${String(e)}"`).join(", ")}`
if(typeof n==="string")return n==="array"?"only a list":n==="object"?"only a map":`only a ${n}`
if(typeof s==="string")return"only a version such as 1.20 or 1.29.4"
return"only a text that is not empty"}function at(e,t,n,s){const r=n||t.isMap||t.isList?t.keySpan??t.span:t.span
return new ConfigurationError(`${e}:${String(r.start.line)}: ${s}.`,r)}function resolveOptions(e,t){return{paths:list(e.paths,t.paths),include:list(e.include,t.include),exclude:list(e.exclude,t.exclude),severities:t.rules??{},failOn:oneOf("fail-on",Fn,e.failOn,t["fail-on"])??"error",failOnIncomplete:oneOf("fail-on-incomplete",Mn,e.failOnIncomplete,t["fail-on-incomplete"])==="true",platform:oneOf("platform",Tn,e.platform,t.platform)??"auto",platforms:Object.entries(t.platforms??{}).map(([e,t])=>({matches:Ze(e,{dot:true}),platform:oneOf("platforms",Tn,t)??"auto"})),kubernetesVersion:version(e.kubernetesVersion??"")??version(t["kubernetes-version"]??""),policyEdition:oneOf("policy-edition",editionIds(),e.policyEdition,t["policy-edition"])}}const Fn=["error","warning","notice","never"]
const Mn=["true","false"]
const Tn=["auto","azure-stack","aks","both"]
function list(e,t){return e!==undefined&&e.length>0?e:t??[]}function oneOf(e,t,...n){const s=n.find(e=>e!==undefined&&e!=="")
if(s===undefined)return undefined
const r=t.find(e=>e===s)
if(r!==undefined)return r
throw new ConfigurationError(`${e} is ${JSON.stringify(s)}, but only ${t.map(e=>`"${e}"`).join(", ")} is allowed.`)}function version(e){if(e==="")return undefined
if(/^v?1\.\d+(?:\.\d+)?$/.test(e))return e.replace(/^v/,"")
throw new ConfigurationError(`kubernetes-version is ${JSON.stringify(e)}, but only a version such as "1.20" or "1.29.4" is allowed.`)}const Ln=e(import.meta.url)("node:fs/promises")
async function resolveNamed(e,t,n){const s=(0,a.resolve)(t,n)
let r
try{await(0,Ln.lstat)(s)
r=await(0,Ln.realpath)(s)}catch{return{refused:"missing"}}const o=(0,a.relative)(await(0,Ln.realpath)(e),r)
if(o===".."||o.startsWith(`..${a.sep}`)||(0,a.isAbsolute)(o))return{refused:"outside"}
return{path:o.split(a.sep).join("/")}}async function readNamed(e,t){try{return await(0,Ln.readFile)((0,a.resolve)(e,t),"utf8")}catch{return undefined}}async function writeNamed(e,t,n){const s=(0,a.resolve)(e,t)
await(0,Ln.mkdir)((0,a.dirname)(s),{recursive:true})
await(0,Ln.writeFile)(s,n)}async function isFolder(e){try{return(await(0,Ln.stat)(e)).isDirectory()}catch{return false}}async function loadOptions(e,t,n){const s=await loadConfig(e,t,n.configFile)
const r=[]
for(const s of n.paths??[])r.push(await namedPath(e,t,s))
for(const t of r.length>0?[]:s.paths??[]){r.push(await namedPath(e,e,t))}return resolveOptions({...n,paths:r},s)}async function namedPath(e,t,n){const s=await resolveNamed(e,t,n)
if("path"in s)return s.path
throw new ConfigurationError(s.refused==="missing"?`The path ${JSON.stringify(n)} does not exist.`:`The path ${JSON.stringify(n)} lies outside the scanned root; nothing there is read.`)}async function loadConfig(e,t,n){const s=n===undefined||n===""?undefined:n
const r=await readNamed(s===undefined?e:t,s??Nn)
if(r===undefined){if(s===undefined)return{}
throw new ConfigurationError(`The configuration file ${JSON.stringify(s)} cannot be read.`)}const o=await resolveNamed(e,s===undefined?e:t,s??Nn)
return readConfig("path"in o?o.path:s??Nn,r,In.map(e=>e.id))}const Un=e(import.meta.url)("node:fs")
function systemReason(e){const t=systemCode(e)
switch(t){case undefined:return undefined
case"EACCES":case"EPERM":return tt.permission
case"ENOENT":return"not there"
case"ELOOP":case"EMLINK":return tt.link
default:return`cannot be read (${t})`}}function systemCode(e){if(typeof e!=="object"||e===null)return undefined
if(!("syscall"in e)||!("code"in e))return undefined
return typeof e.code==="string"?e.code:undefined}function stateOf(e){try{return(0,Un.lstatSync)(e,{throwIfNoEntry:false})}catch(e){const t=systemReason(e)
if(t===undefined)throw e
return systemCode(e)==="ENOTDIR"?undefined:t}}async function realFolder(e){const t=(0,a.resolve)(e)
try{return await(0,Ln.realpath)(t)}catch{return t}}function isWithin(e,t){const n=(0,a.relative)(e,t)
return n!==".."&&!n.startsWith(`..${a.sep}`)&&!(0,a.isAbsolute)(n)}function isPortable(e){return stepsOf(e)!==undefined&&(a.sep==="/"||!/[\\:]/.test(e))}function readWithin(e,t){if(!isPortable(t))throw new Unreadable(xn)
try{const n=(0,a.join)(e,t)
const s=Un.realpathSync.native((0,a.dirname)(n))
if(!isOurs(e,s))throw new Unreadable(xn)
return readRegular((0,a.join)(s,(0,a.basename)(n)))}catch(e){const t=systemReason(e)
if(t===undefined)throw e
throw new Unreadable(t,{cause:e})}}function readRegular(e){if((0,Un.lstatSync)(e).isSymbolicLink())throw new Unreadable(tt.link)
const{O_RDONLY:t,O_NOFOLLOW:n,O_NONBLOCK:s}=Un.constants
const r=(0,Un.openSync)(e,t|n|s)
try{if(!(0,Un.fstatSync)(r).isFile())throw new Unreadable(tt.special)
return(0,Un.readFileSync)(r)}finally{(0,Un.closeSync)(r)}}const xn="outside the scanned folder"
function isOurs(e,t){const n=(0,a.relative)(e,t)
return isWithin(e,t)&&(n===""||stepsOf(n.split(a.sep).join("/"))!==undefined)}const Pn=e(import.meta.url)("node:child_process")
function gitIn(e,t){const n=findGit()
if(n===undefined)return undefined
const s=["core.fsmonitor=false","core.hooksPath=/dev/null","core.quotepath=off"]
return{command:n,args:["--no-pager","--no-optional-locks",...s.flatMap(e=>["-c",e]),"-C",e,...t],env:environment()}}function git(e,t){const n=gitIn(e,t)
if(n===undefined)return Promise.resolve({refused:"git is not installed"})
const{command:s,env:r}=n
return new Promise(e=>{(0,Pn.execFile)(s,[...n.args],{env:r,encoding:"buffer",maxBuffer:On,windowsHide:true},(t,n,s)=>{const r=decodeName(s).name
if(t===null)e({output:n,warnings:r})
else e({refused:r===""?`git failed (${String(t.code)})`:r})})})}const On=512*1024*1024
function*partsOf(e){for(let t=0;t<e.length;){const n=e.indexOf(0,t)
yield e.subarray(t,n===-1?e.length:n)
if(n===-1)return
t=n+1}}function fieldsOf(e){const t=e.indexOf(9)
return{fields:e.toString("latin1",0,Math.max(0,t)).split(/ +/),path:e.subarray(t+1)}}function findGit(){const{PATH:e=""}=process.env
const t=process.platform==="win32"?"git.exe":"git"
return e.split(a.delimiter).filter(e=>(0,a.isAbsolute)(e)).map(e=>(0,a.join)(e,t)).find(isProgram)}function isProgram(e){try{(0,Un.accessSync)(e,Un.constants.X_OK)
return(0,Un.statSync)(e).isFile()}catch{return false}}function environment(){const e={}
for(const[t,n]of Object.entries(process.env)){if(!Hn.has(t.toUpperCase()))e[t]=n}return{...e,LC_ALL:"C",GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none"}}const Hn=new Set(["GIT_DIR","GIT_WORK_TREE","GIT_IMPLICIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_NAMESPACE","GIT_PREFIX","GIT_QUARANTINE_PATH","GIT_REPLACE_REF_BASE","GIT_GRAFT_FILE","GIT_SHALLOW_FILE"])
async function gitFiles(e){const[t,n]=await Promise.all([git(e,["ls-files","-z","-s","-t"]),git(e,["ls-files","-z","--others","--exclude-standard"])])
if("refused"in t)return t
if("refused"in n)return n
const s=new Gathering(e)
for(const e of partsOf(t.output)){const{fields:t,path:n}=fieldsOf(e)
s.addTracked(n,t[1]??"",t[0]==="S")}for(const e of partsOf(n.output))s.addUntracked(e)
for(const e of n.warnings.matchAll(Gn)){s.omitted.set(e[1]??"",tt.permission)}return listing(s.files,s.omitted)}const Gn=/^warning: could not open directory '(.+?)\/?': Permission denied$/gm
class Gathering{root
files=new Map
omitted=new Map
#Fe=new Map([["","folder"]])
constructor(e){this.root=e}addTracked(e,t,n){const s=this.#Me(e)
if(s===undefined)return
if(t==="160000")this.omitted.set(s,tt.submodule)
else if(t==="120000")this.omitted.set(s,tt.link)
else this.#Te(s,n)}addUntracked(e){const t=this.#Me(e)
if(t===undefined)return
if(t.endsWith("/"))this.omitted.set(t.slice(0,-1),tt.repository)
else this.#Te(t,false)}#Me(e){const{name:t,valid:n}=decodeName(e)
if(!n)this.omitted.set(t,tt.name)
return n?t:undefined}#Te(e,t){if(!isPortable(e)){this.omitted.set(e,"this system cannot hold a file of this name")
return}const n=this.#Le(e.slice(0,Math.max(0,e.lastIndexOf("/"))))
if(n!=="folder"){if("link"in n)this.omitted.set(n.link,tt.link)
else if(t)this.omitted.set(n.missing,tt.sparse)
return}const s=stateOf((0,a.join)(this.root,e))
if(s===undefined){if(t)this.omitted.set(e,tt.sparse)}else if(typeof s==="string")this.omitted.set(e,s)
else if(s.isFile())this.files.set(e,s.size)
else if(s.isSymbolicLink())this.omitted.set(e,tt.link)
else if(!s.isDirectory())this.omitted.set(e,tt.special)}#Le(e){const t=this.#Fe.get(e)
if(t!==undefined)return t
const n=this.#Le(e.slice(0,Math.max(0,e.lastIndexOf("/"))))
const s=n==="folder"?this.#Ue(e):n
this.#Fe.set(e,s)
return s}#Ue(e){const t=stateOf((0,a.join)(this.root,e))
if(typeof t==="string"||t?.isDirectory())return"folder"
return t?.isSymbolicLink()?{link:e}:{missing:e}}}function walk(e){const t=new Map
const n=new Map
const s=[""]
for(let r=s.pop();r!==undefined;r=s.pop()){const o=entriesOf((0,a.join)(e,r))
if(typeof o==="string"){n.set(r===""?".":r,o)
continue}for(const i of o){const{name:o,valid:A}=decodeName(i)
const c=r===""?o:`${r}/${o}`
if(o.toLowerCase()===".git")continue
const l=A?stateOf((0,a.join)(e,c)):tt.name
if(typeof l==="string")n.set(c,l)
else if(l?.isFile())t.set(c,l.size)
else if(l?.isDirectory())s.push(c)
else if(l!==undefined){n.set(c,l.isSymbolicLink()?tt.link:tt.special)}}}return listing(t,n)}function entriesOf(e){try{return(0,Un.readdirSync)(e,{encoding:"buffer"})}catch(e){const t=systemReason(e)
if(t===undefined)throw e
return t}}async function findRoot(e){const t=await realFolder(e)
const n=await git(t,["rev-parse","--show-toplevel"])
if("refused"in n)return t
const s=decodeName(n.output).name.replace(/\r?\n$/,"")
try{const e=await(0,Ln.realpath)((0,a.normalize)(s))
return isWithin(e,t)?e:t}catch{return t}}async function openWorkTree(e){const t=await realFolder(e)
return{root:t,list:()=>work_tree_list(t),read:async e=>readWithin(t,e)}}async function work_tree_list(e){const t=await gitFiles(e)
if(!("refused"in t))return t
const{files:n,omitted:s}=walk(e)
const r=(0,Un.existsSync)((0,a.join)(e,".git"))
const o=`git does not answer (${work_tree_words(t.refused)}), so ignored files are read too`
return{files:n,omitted:r?[{file:".git",reason:o},...s]:s}}function work_tree_words(e){if(e.includes("dubious ownership"))return"the folder belongs to somebody else"
return e.startsWith("git ")?e:"it takes this for no work tree"}function readInputs(){return{given:{paths:getMultilineInput("paths"),include:getMultilineInput("include"),exclude:getMultilineInput("exclude"),configFile:getInput("config-file"),failOn:getInput("fail-on"),failOnIncomplete:getInput("fail-on-incomplete"),platform:getInput("platform"),kubernetesVersion:getInput("kubernetes-version"),policyEdition:getInput("policy-edition")},reportPath:getInput("report-path")}}async function linkedRevision(e){const t=process.env["GITHUB_REPOSITORY"]
const n=await pullRequestHead(e)??process.env["GITHUB_SHA"]
if(t===undefined||n===undefined)return undefined
return{serverUrl:process.env["GITHUB_SERVER_URL"]??"https://github.com",repository:t,sha:n}}async function pullRequestHead(e){const t=process.env["GITHUB_EVENT_PATH"]
if(process.env["GITHUB_EVENT_NAME"]!=="pull_request"||t===undefined)return undefined
const n=property(property(property(await payload(e,t),"pull_request"),"head"),"sha")
return typeof n==="string"?n:undefined}async function payload(e,t){const n=await readNamed(e,t)
if(n===undefined)return undefined
try{return JSON.parse(n)}catch{return undefined}}function property(e,t){if(typeof e!=="object"||e===null)return undefined
return new Map(Object.entries(e)).get(t)}async function runAction(){try{await check()}catch(e){if(e instanceof ConfigurationError)failConfiguration(e)
else failUnexpectedly(e)}}async function check(){const{given:e,reportPath:t}=readInputs()
const n=process.env["GITHUB_WORKSPACE"]??process.cwd()
if(!await isFolder(n)){throw new ConfigurationError("There is no workspace to scan: check the repository out first.")}const s=await findRoot(n)
const r=await loadOptions(s,n,e)
const o=await scan(await openWorkTree(s),r)
const i=await writeReport(n,t,o)
startGroup("Report")
info(reportText(o,{color:true}).trimEnd())
endGroup()
const{shown:a,hidden:A}=splitAnnotations(annotations(o))
a.forEach(annotate)
if(A.length>0){info(`${String(A.length)} more stand in the report above: GitHub shows ten a level.`)}const c=await linkedRevision(n)
await writeSummary(reportMarkdown(o,{unannotated:A.length,reportFile:i,...c!==undefined&&{revision:c}}))
setOutputs(o,i)
conclude(o,r)}async function writeReport(e,t,n){const s=t===""?(0,a.join)(process.env["RUNNER_TEMP"]??(0,i.tmpdir)(),"aks-support-report.json"):t
try{await writeNamed(e,s,reportJson(n))}catch(e){if(t==="")throw e
throw new ConfigurationError(`report-path is ${JSON.stringify(t)}, but the report cannot be written there.`)}return(0,a.resolve)(e,s)}function annotate({level:e,message:t,...n}){o[e](t,n)}async function writeSummary(e){if((process.env["GITHUB_STEP_SUMMARY"]??"")==="")return
try{await P.addRaw(e).write()}catch(e){info(`The job summary could not be written: ${visible(describe(e))}`)}}function setOutputs(e,t){const n=countBySeverity(e.findings)
setOutput("support-status",e.status)
setOutput("errors",n.error)
setOutput("warnings",n.warning)
setOutput("notices",n.notice)
setOutput("problems",e.problems.length)
setOutput("report-path",t)}function conclude(e,t){const n=`${statusWords(e.status)}: ${resultWords(e)}`
const s=exitStatus(e,t.failOn)
if(s===1)setFailed(`${n} (fail-on: ${t.failOn})`)
else if(s===3&&t.failOnIncomplete){setFailed(`${n} (fail-on-incomplete: true)`)}else info(n)}function failConfiguration({message:e,at:t}){if(t===undefined){setFailed(visible(e))
return}error(visible(e),{title:"Wrong configuration",file:t.file,startLine:t.start.line})
process.exitCode=me.Failure}function failUnexpectedly(e){setFailed(`The scan failed, which is a bug in it: ${visible(describe(e))}`)
if(e instanceof Error&&e.stack!==undefined)debug(e.stack)}function describe(e){return e instanceof Error?e.message:String(e)}},5026:(e,t,n)=>{n.a(e,async(e,t)=>{try{var s=n(435)
await(0,s.C)()
t()}catch(e){t(e)}},1)},3837:e=>{e.exports=JSON.parse('{"$id":"https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#","description":"Meta-schema for $data reference (JSON AnySchema extension proposal)","type":"object","required":["$data"],"properties":{"$data":{"type":"string","anyOf":[{"format":"relative-json-pointer"},{"format":"json-pointer"}]}},"additionalProperties":false}')},2079:e=>{e.exports=JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"http://json-schema.org/draft-07/schema#","title":"Core schema meta-schema","definitions":{"schemaArray":{"type":"array","minItems":1,"items":{"$ref":"#"}},"nonNegativeInteger":{"type":"integer","minimum":0},"nonNegativeIntegerDefault0":{"allOf":[{"$ref":"#/definitions/nonNegativeInteger"},{"default":0}]},"simpleTypes":{"enum":["array","boolean","integer","null","number","object","string"]},"stringArray":{"type":"array","items":{"type":"string"},"uniqueItems":true,"default":[]}},"type":["object","boolean"],"properties":{"$id":{"type":"string","format":"uri-reference"},"$schema":{"type":"string","format":"uri"},"$ref":{"type":"string","format":"uri-reference"},"$comment":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"default":true,"readOnly":{"type":"boolean","default":false},"examples":{"type":"array","items":true},"multipleOf":{"type":"number","exclusiveMinimum":0},"maximum":{"type":"number"},"exclusiveMaximum":{"type":"number"},"minimum":{"type":"number"},"exclusiveMinimum":{"type":"number"},"maxLength":{"$ref":"#/definitions/nonNegativeInteger"},"minLength":{"$ref":"#/definitions/nonNegativeIntegerDefault0"},"pattern":{"type":"string","format":"regex"},"additionalItems":{"$ref":"#"},"items":{"anyOf":[{"$ref":"#"},{"$ref":"#/definitions/schemaArray"}],"default":true},"maxItems":{"$ref":"#/definitions/nonNegativeInteger"},"minItems":{"$ref":"#/definitions/nonNegativeIntegerDefault0"},"uniqueItems":{"type":"boolean","default":false},"contains":{"$ref":"#"},"maxProperties":{"$ref":"#/definitions/nonNegativeInteger"},"minProperties":{"$ref":"#/definitions/nonNegativeIntegerDefault0"},"required":{"$ref":"#/definitions/stringArray"},"additionalProperties":{"$ref":"#"},"definitions":{"type":"object","additionalProperties":{"$ref":"#"},"default":{}},"properties":{"type":"object","additionalProperties":{"$ref":"#"},"default":{}},"patternProperties":{"type":"object","additionalProperties":{"$ref":"#"},"propertyNames":{"format":"regex"},"default":{}},"dependencies":{"type":"object","additionalProperties":{"anyOf":[{"$ref":"#"},{"$ref":"#/definitions/stringArray"}]}},"propertyNames":{"$ref":"#"},"const":true,"enum":{"type":"array","items":true,"minItems":1,"uniqueItems":true},"type":{"anyOf":[{"$ref":"#/definitions/simpleTypes"},{"type":"array","items":{"$ref":"#/definitions/simpleTypes"},"minItems":1,"uniqueItems":true}]},"format":{"type":"string"},"contentMediaType":{"type":"string"},"contentEncoding":{"type":"string"},"if":{"$ref":"#"},"then":{"$ref":"#"},"else":{"$ref":"#"},"allOf":{"$ref":"#/definitions/schemaArray"},"anyOf":{"$ref":"#/definitions/schemaArray"},"oneOf":{"$ref":"#/definitions/schemaArray"},"not":{"$ref":"#"}},"default":true}')}}
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
return o}}var i={}
i[e]=e=>{}
i[t]=s
return i})
__nccwpck_require__.a=(s,r,o)=>{var i
o&&((i=[]).d=-1)
var a=new Set
var A=s.exports
var c
var l
var u
var d=new Promise((e,t)=>{u=t
l=e})
d[t]=A
d[e]=e=>(i&&e(i),a.forEach(e),d["catch"](e=>{}))
s.exports=d
r(s=>{c=wrapDeps(s)
var r
var getResult=()=>c.map(e=>{if(e[n])throw e[n]
return e[t]})
var o=new Promise(t=>{r=()=>t(getResult)
r.r=0
var fnQueue=e=>e!==i&&!a.has(e)&&(a.add(e),e&&!e.d&&(r.r++,e.push(r)))
c.map(t=>t[e](fnQueue))})
return r.r?o:getResult()},e=>(e?u(d[n]=e):l(A),resolveQueue(i)))
i&&i.d<0&&(i.d=0)}})();(()=>{var e=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__
var t
__nccwpck_require__.t=function(n,s){if(s&1)n=this(n)
if(s&8)return n
if(typeof n==="object"&&n){if(s&4&&n.__esModule)return n
if(s&16&&typeof n.then==="function")return n}var r=Object.create(null)
__nccwpck_require__.r(r)
var o={}
t=t||[null,e({}),e([]),e(e)]
for(var i=s&2&&n;typeof i=="object"&&!~t.indexOf(i);i=e(i)){Object.getOwnPropertyNames(i).forEach(e=>o[e]=()=>n[e])}o["default"]=()=>n
__nccwpck_require__.d(r,o)
return r}})();(()=>{__nccwpck_require__.d=(e,t)=>{for(var n in t){if(__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)){Object.defineProperty(e,n,{enumerable:true,get:t[n]})}}}})();(()=>{__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)})();(()=>{__nccwpck_require__.r=e=>{if(typeof Symbol!=="undefined"&&Symbol.toStringTag){Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})}Object.defineProperty(e,"__esModule",{value:true})}})()
var s=__nccwpck_require__(5026)
s=await s
