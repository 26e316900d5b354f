import{createRequire as e}from"module"
var t={878:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.MissingRefError=t.ValidationError=t.CodeGen=t.Name=t.nil=t.stringify=t.str=t._=t.KeywordCxt=t.Ajv2019=void 0
const s=n(3893)
const r=n(9941)
const i=n(9923)
const o=n(7844)
const a=n(2010)
const c=n(8886)
const l=n(5375)
const u="https://json-schema.org/draft/2019-09/schema"
class Ajv2019 extends s.default{constructor(e={}){super({...e,dynamicRef:true,next:true,unevaluated:true})}_addVocabularies(){super._addVocabularies()
this.addVocabulary(i.default)
r.default.forEach(e=>this.addVocabulary(e))
this.addVocabulary(o.default)
this.addVocabulary(a.default)
if(this.opts.discriminator)this.addKeyword(c.default)}_addDefaultMetaSchema(){super._addDefaultMetaSchema()
const{$data:e,meta:t}=this.opts
if(!t)return
l.default.call(this,e)
this.refs["http://json-schema.org/schema"]=u}defaultMeta(){return this.opts.defaultMeta=super.defaultMeta()||(this.getSchema(u)?u:undefined)}}t.Ajv2019=Ajv2019
e.exports=t=Ajv2019
e.exports.Ajv2019=Ajv2019
Object.defineProperty(t,"__esModule",{value:true})
t["default"]=Ajv2019
var f=n(7881)
Object.defineProperty(t,"KeywordCxt",{enumerable:true,get:function(){return f.KeywordCxt}})
var d=n(1436)
Object.defineProperty(t,"_",{enumerable:true,get:function(){return d._}})
Object.defineProperty(t,"str",{enumerable:true,get:function(){return d.str}})
Object.defineProperty(t,"stringify",{enumerable:true,get:function(){return d.stringify}})
Object.defineProperty(t,"nil",{enumerable:true,get:function(){return d.nil}})
Object.defineProperty(t,"Name",{enumerable:true,get:function(){return d.Name}})
Object.defineProperty(t,"CodeGen",{enumerable:true,get:function(){return d.CodeGen}})
var B=n(3021)
Object.defineProperty(t,"ValidationError",{enumerable:true,get:function(){return B.default}})
var h=n(3162)
Object.defineProperty(t,"MissingRefError",{enumerable:true,get:function(){return h.default}})},2210:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.MissingRefError=t.ValidationError=t.CodeGen=t.Name=t.nil=t.stringify=t.str=t._=t.KeywordCxt=t.Ajv2020=void 0
const s=n(3893)
const r=n(4298)
const i=n(8886)
const o=n(3995)
const a="https://json-schema.org/draft/2020-12/schema"
class Ajv2020 extends s.default{constructor(e={}){super({...e,dynamicRef:true,next:true,unevaluated:true})}_addVocabularies(){super._addVocabularies()
r.default.forEach(e=>this.addVocabulary(e))
if(this.opts.discriminator)this.addKeyword(i.default)}_addDefaultMetaSchema(){super._addDefaultMetaSchema()
const{$data:e,meta:t}=this.opts
if(!t)return
o.default.call(this,e)
this.refs["http://json-schema.org/schema"]=a}defaultMeta(){return this.opts.defaultMeta=super.defaultMeta()||(this.getSchema(a)?a:undefined)}}t.Ajv2020=Ajv2020
e.exports=t=Ajv2020
e.exports.Ajv2020=Ajv2020
Object.defineProperty(t,"__esModule",{value:true})
t["default"]=Ajv2020
var c=n(7881)
Object.defineProperty(t,"KeywordCxt",{enumerable:true,get:function(){return c.KeywordCxt}})
var l=n(1436)
Object.defineProperty(t,"_",{enumerable:true,get:function(){return l._}})
Object.defineProperty(t,"str",{enumerable:true,get:function(){return l.str}})
Object.defineProperty(t,"stringify",{enumerable:true,get:function(){return l.stringify}})
Object.defineProperty(t,"nil",{enumerable:true,get:function(){return l.nil}})
Object.defineProperty(t,"Name",{enumerable:true,get:function(){return l.Name}})
Object.defineProperty(t,"CodeGen",{enumerable:true,get:function(){return l.CodeGen}})
var u=n(3021)
Object.defineProperty(t,"ValidationError",{enumerable:true,get:function(){return u.default}})
var f=n(3162)
Object.defineProperty(t,"MissingRefError",{enumerable:true,get:function(){return f.default}})},2463:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.MissingRefError=t.ValidationError=t.CodeGen=t.Name=t.nil=t.stringify=t.str=t._=t.KeywordCxt=t.Ajv=void 0
const s=n(3893)
const r=n(9941)
const i=n(8886)
const o=n(2079)
const a=["/properties"]
const c="http://json-schema.org/draft-07/schema"
class Ajv extends s.default{_addVocabularies(){super._addVocabularies()
r.default.forEach(e=>this.addVocabulary(e))
if(this.opts.discriminator)this.addKeyword(i.default)}_addDefaultMetaSchema(){super._addDefaultMetaSchema()
if(!this.opts.meta)return
const e=this.opts.$data?this.$dataMetaSchema(o,a):o
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
var f=n(3021)
Object.defineProperty(t,"ValidationError",{enumerable:true,get:function(){return f.default}})
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
const r=n(7788)
var i=n(567)
Object.defineProperty(t,"_",{enumerable:true,get:function(){return i._}})
Object.defineProperty(t,"str",{enumerable:true,get:function(){return i.str}})
Object.defineProperty(t,"strConcat",{enumerable:true,get:function(){return i.strConcat}})
Object.defineProperty(t,"nil",{enumerable:true,get:function(){return i.nil}})
Object.defineProperty(t,"getProperty",{enumerable:true,get:function(){return i.getProperty}})
Object.defineProperty(t,"stringify",{enumerable:true,get:function(){return i.stringify}})
Object.defineProperty(t,"regexpCode",{enumerable:true,get:function(){return i.regexpCode}})
Object.defineProperty(t,"Name",{enumerable:true,get:function(){return i.Name}})
var o=n(7788)
Object.defineProperty(t,"Scope",{enumerable:true,get:function(){return o.Scope}})
Object.defineProperty(t,"ValueScope",{enumerable:true,get:function(){return o.ValueScope}})
Object.defineProperty(t,"ValueScopeName",{enumerable:true,get:function(){return o.ValueScopeName}})
Object.defineProperty(t,"varKinds",{enumerable:true,get:function(){return o.varKinds}})
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
const{name:n,from:s,to:i}=this
return`for(${t} ${n}=${s}; ${n}<${i}; ${n}++)`+super.render(e)}get names(){const e=addExprNames(super.names,this.from)
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
return this}for(e,t){return this._for(new ForLoop(e),t)}forRange(e,t,n,s,i=(this.opts.es5?r.varKinds.var:r.varKinds.let)){const o=this._scope.toName(e)
return this._for(new ForRange(i,o,t,n),()=>s(o))}forOf(e,t,n,i=r.varKinds.const){const o=this._scope.toName(e)
if(this.opts.es5){const e=t instanceof s.Name?t:this.var("_arr",t)
return this.forRange("_i",0,(0,s._)`${e}.length`,t=>{this.var(o,(0,s._)`${e}[${t}]`)
n(o)})}return this._for(new ForIter("of",i,o,t),()=>n(o))}forIn(e,t,n,i=(this.opts.es5?r.varKinds.var:r.varKinds.const)){if(this.opts.ownProperties){return this.forOf(e,(0,s._)`Object.keys(${t})`,n)}const o=this._scope.toName(e)
return this._for(new ForIter("in",i,o,t),()=>n(o))}endFor(){return this._endBlockNode(For)}label(e){return this._leafNode(new Label(e))}break(e){return this._leafNode(new Break(e))}return(e){const t=new Return
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
const i=(0,s._)`\n`
class ValueScope extends Scope{constructor(e){super(e)
this._values={}
this._scope=e.scope
this.opts={...e,_n:e.lines?i:s.nil}}get(){return this._scope}name(e){return new ValueScopeName(e,this._newName(e))}value(e,t){var n
if(t.ref===undefined)throw new Error("CodeGen: ref must be passed in value")
const s=this.toName(e)
const{prefix:r}=s
const i=(n=t.key)!==null&&n!==void 0?n:t.ref
let o=this._values[r]
if(o){const e=o.get(i)
if(e)return e}else{o=this._values[r]=new Map}o.set(i,s)
const a=this._scope[r]||(this._scope[r]=[])
const c=a.length
a[c]=t.ref
s.setValue(t,{property:r,itemIndex:c})
return s}getValue(e,t){const n=this._values[e]
if(!n)return
return n.get(t)}scopeRefs(e,t=this._values){return this._reduceValues(t,t=>{if(t.scopePath===undefined)throw new Error(`CodeGen: name "${t}" has no value`)
return(0,s._)`${e}${t.scopePath}`})}scopeCode(e=this._values,t,n){return this._reduceValues(e,e=>{if(e.value===undefined)throw new Error(`CodeGen: name "${e}" has no value`)
return e.value.code},t,n)}_reduceValues(e,n,i={},o){let a=s.nil
for(const c in e){const l=e[c]
if(!l)continue
const u=i[c]=i[c]||new Map
l.forEach(e=>{if(u.has(e))return
u.set(e,r.Started)
let i=n(e)
if(i){const n=this.opts.es5?t.varKinds.var:t.varKinds.const
a=(0,s._)`${a}${n} ${e} = ${i};${this.opts._n}`}else if(i=o===null||o===void 0?void 0:o(e)){a=(0,s._)`${a}${i}${this.opts._n}`}else{throw new ValueError(e)}u.set(e,r.Completed)})}return a}}t.ValueScope=ValueScope},1283:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.extendErrors=t.resetErrorsCount=t.reportExtraError=t.reportError=t.keyword$DataError=t.keywordError=void 0
const s=n(1436)
const r=n(4464)
const i=n(630)
t.keywordError={message:({keyword:e})=>(0,s.str)`must pass "${e}" keyword validation`}
t.keyword$DataError={message:({keyword:e,schemaType:t})=>t?(0,s.str)`"${e}" keyword must be ${t} ($data)`:(0,s.str)`"${e}" keyword is invalid ($data)`}
function reportError(e,n=t.keywordError,r,i){const{it:o}=e
const{gen:a,compositeRule:c,allErrors:l}=o
const u=errorObjectCode(e,n,r)
if(i!==null&&i!==void 0?i:c||l){addError(a,u)}else{returnErrors(o,(0,s._)`[${u}]`)}}t.reportError=reportError
function reportExtraError(e,n=t.keywordError,s){const{it:r}=e
const{gen:o,compositeRule:a,allErrors:c}=r
const l=errorObjectCode(e,n,s)
addError(o,l)
if(!(a||c)){returnErrors(r,i.default.vErrors)}}t.reportExtraError=reportExtraError
function resetErrorsCount(e,t){e.assign(i.default.errors,t)
e.if((0,s._)`${i.default.vErrors} !== null`,()=>e.if(t,()=>e.assign((0,s._)`${i.default.vErrors}.length`,t),()=>e.assign(i.default.vErrors,null)))}t.resetErrorsCount=resetErrorsCount
function extendErrors({gen:e,keyword:t,schemaValue:n,data:r,errsCount:o,it:a}){if(o===undefined)throw new Error("ajv implementation error")
const c=e.name("err")
e.forRange("i",o,i.default.errors,o=>{e.const(c,(0,s._)`${i.default.vErrors}[${o}]`)
e.if((0,s._)`${c}.instancePath === undefined`,()=>e.assign((0,s._)`${c}.instancePath`,(0,s.strConcat)(i.default.instancePath,a.errorPath)))
e.assign((0,s._)`${c}.schemaPath`,(0,s.str)`${a.errSchemaPath}/${t}`)
if(a.opts.verbose){e.assign((0,s._)`${c}.schema`,n)
e.assign((0,s._)`${c}.data`,r)}})}t.extendErrors=extendErrors
function addError(e,t){const n=e.const("err",t)
e.if((0,s._)`${i.default.vErrors} === null`,()=>e.assign(i.default.vErrors,(0,s._)`[${n}]`),(0,s._)`${i.default.vErrors}.push(${n})`)
e.code((0,s._)`${i.default.errors}++`)}function returnErrors(e,t){const{gen:n,validateName:r,schemaEnv:i}=e
if(i.$async){n.throw((0,s._)`new ${e.ValidationError}(${t})`)}else{n.assign((0,s._)`${r}.errors`,t)
n.return(false)}}const o={keyword:new s.Name("keyword"),schemaPath:new s.Name("schemaPath"),params:new s.Name("params"),propertyName:new s.Name("propertyName"),message:new s.Name("message"),schema:new s.Name("schema"),parentSchema:new s.Name("parentSchema")}
function errorObjectCode(e,t,n){const{createErrors:r}=e.it
if(r===false)return(0,s._)`{}`
return errorObject(e,t,n)}function errorObject(e,t,n={}){const{gen:s,it:r}=e
const i=[errorInstancePath(r,n),errorSchemaPath(e,n)]
extraErrorProps(e,t,i)
return s.object(...i)}function errorInstancePath({errorPath:e},{instancePath:t}){const n=t?(0,s.str)`${e}${(0,r.getErrorPath)(t,r.Type.Str)}`:e
return[i.default.instancePath,(0,s.strConcat)(i.default.instancePath,n)]}function errorSchemaPath({keyword:e,it:{errSchemaPath:t}},{schemaPath:n,parentSchema:i}){let a=i?t:(0,s.str)`${t}/${e}`
if(n){a=(0,s.str)`${a}${(0,r.getErrorPath)(n,r.Type.Str)}`}return[o.schemaPath,a]}function extraErrorProps(e,{params:t,message:n},r){const{keyword:a,data:c,schemaValue:l,it:u}=e
const{opts:f,propertyName:d,topSchemaRef:B,schemaPath:h}=u
r.push([o.keyword,a],[o.params,typeof t=="function"?t(e):t||(0,s._)`{}`])
if(f.messages){r.push([o.message,typeof n=="function"?n(e):n])}if(f.verbose){r.push([o.schema,l],[o.parentSchema,(0,s._)`${B}${h}`],[i.default.data,c])}if(d)r.push([o.propertyName,d])}},2718:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.resolveSchema=t.getCompilingSchema=t.resolveRef=t.compileSchema=t.SchemaEnv=void 0
const s=n(1436)
const r=n(3021)
const i=n(630)
const o=n(4090)
const a=n(4464)
const c=n(7881)
class SchemaEnv{constructor(e){var t
this.refs={}
this.dynamicAnchors={}
let n
if(typeof e.schema=="object")n=e.schema
this.schema=e.schema
this.schemaId=e.schemaId
this.root=e.root||this
this.baseId=(t=e.baseId)!==null&&t!==void 0?t:(0,o.normalizeId)(n===null||n===void 0?void 0:n[e.schemaId||"$id"])
this.schemaPath=e.schemaPath
this.localRefs=e.localRefs
this.meta=e.meta
this.$async=n===null||n===void 0?void 0:n.$async
this.refs={}}}t.SchemaEnv=SchemaEnv
function compileSchema(e){const t=getCompilingSchema.call(this,e)
if(t)return t
const n=(0,o.getFullPath)(this.opts.uriResolver,e.root.baseId)
const{es5:a,lines:l}=this.opts.code
const{ownProperties:u}=this.opts
const f=new s.CodeGen(this.scope,{es5:a,lines:l,ownProperties:u})
let d
if(e.$async){d=f.scopeValue("Error",{ref:r.default,code:(0,s._)`require("ajv/dist/runtime/validation_error").default`})}const B=f.scopeName("validate")
e.validateName=B
const h={gen:f,allErrors:this.opts.allErrors,data:i.default.data,parentData:i.default.parentData,parentDataProperty:i.default.parentDataProperty,dataNames:[i.default.data],dataPathArr:[s.nil],dataLevel:0,dataTypes:[],definedProperties:new Set,topSchemaRef:f.scopeValue("schema",this.opts.code.source===true?{ref:e.schema,code:(0,s.stringify)(e.schema)}:{ref:e.schema}),validateName:B,ValidationError:d,schema:e.schema,schemaEnv:e,rootId:n,baseId:e.baseId||n,schemaPath:s.nil,errSchemaPath:e.schemaPath||(this.opts.jtd?"":"#"),errorPath:(0,s._)`""`,opts:this.opts,self:this}
let p
try{this._compilations.add(e);(0,c.validateFunctionCode)(h)
f.optimize(this.opts.code.optimize)
const t=f.toString()
p=`${f.scopeRefs(i.default.scope)}return ${t}`
if(this.opts.code.process)p=this.opts.code.process(p,e)
const n=new Function(`${i.default.self}`,`${i.default.scope}`,p)
const r=n(this,this.scope.get())
this.scope.value(B,{ref:r})
r.errors=null
r.schema=e.schema
r.schemaEnv=e
if(e.$async)r.$async=true
if(this.opts.code.source===true){r.source={validateName:B,validateCode:t,scopeValues:f._values}}if(this.opts.unevaluated){const{props:e,items:t}=h
r.evaluated={props:e instanceof s.Name?undefined:e,items:t instanceof s.Name?undefined:t,dynamicProps:e instanceof s.Name,dynamicItems:t instanceof s.Name}
if(r.source)r.source.evaluated=(0,s.stringify)(r.evaluated)}e.validate=r
return e}catch(t){delete e.validate
delete e.validateName
if(p)this.logger.error("Error compiling schema, function code:",p)
throw t}finally{this._compilations.delete(e)}}t.compileSchema=compileSchema
function resolveRef(e,t,n){var s
n=(0,o.resolveUrl)(this.opts.uriResolver,t,n)
const r=e.refs[n]
if(r)return r
let i=resolve.call(this,e,n)
if(i===undefined){const r=(s=e.localRefs)===null||s===void 0?void 0:s[n]
const{schemaId:o}=this.opts
if(r)i=new SchemaEnv({schema:r,schemaId:o,root:e,baseId:t})}if(i===undefined)return
return e.refs[n]=inlineOrCompile.call(this,i)}t.resolveRef=resolveRef
function inlineOrCompile(e){if((0,o.inlineRef)(e.schema,this.opts.inlineRefs))return e.schema
return e.validate?e:compileSchema.call(this,e)}function getCompilingSchema(e){for(const t of this._compilations){if(sameSchemaEnv(t,e))return t}}t.getCompilingSchema=getCompilingSchema
function sameSchemaEnv(e,t){return e.schema===t.schema&&e.root===t.root&&e.baseId===t.baseId}function resolve(e,t){let n
while(typeof(n=this.refs[t])=="string")t=n
return n||this.schemas[t]||resolveSchema.call(this,e,t)}function resolveSchema(e,t){const n=this.opts.uriResolver.parse(t)
const s=(0,o._getFullPath)(this.opts.uriResolver,n)
let r=(0,o.getFullPath)(this.opts.uriResolver,e.baseId,undefined)
if(Object.keys(e.schema).length>0&&s===r){return getJsonPointer.call(this,n,e)}const i=(0,o.normalizeId)(s)
const a=this.refs[i]||this.schemas[i]
if(typeof a=="string"){const t=resolveSchema.call(this,e,a)
if(typeof(t===null||t===void 0?void 0:t.schema)!=="object")return
return getJsonPointer.call(this,n,t)}if(typeof(a===null||a===void 0?void 0:a.schema)!=="object")return
if(!a.validate)compileSchema.call(this,a)
if(i===(0,o.normalizeId)(t)){const{schema:t}=a
const{schemaId:n}=this.opts
const s=t[n]
if(s)r=(0,o.resolveUrl)(this.opts.uriResolver,r,s)
return new SchemaEnv({schema:t,schemaId:n,root:e,baseId:r})}return getJsonPointer.call(this,n,a)}t.resolveSchema=resolveSchema
const l=new Set(["properties","patternProperties","enum","dependencies","definitions"])
function getJsonPointer(e,{baseId:t,schema:n,root:s}){var r
if(((r=e.fragment)===null||r===void 0?void 0:r[0])!=="/")return
for(const s of e.fragment.slice(1).split("/")){if(typeof n==="boolean")return
const e=n[(0,a.unescapeFragment)(s)]
if(e===undefined)return
n=e
const r=typeof n==="object"&&n[this.opts.schemaId]
if(!l.has(s)&&r){t=(0,o.resolveUrl)(this.opts.uriResolver,t,r)}}let i
if(typeof n!="boolean"&&n.$ref&&!(0,a.schemaHasRulesButRef)(n,this.RULES)){const e=(0,o.resolveUrl)(this.opts.uriResolver,t,n.$ref)
i=resolveSchema.call(this,s,e)}const{schemaId:c}=this.opts
i=i||new SchemaEnv({schema:n,schemaId:c,root:s,baseId:t})
if(i.schema!==i.root.schema)return i
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
const i=n(1167)
const o=new Set(["type","format","pattern","maxLength","minLength","maxProperties","minProperties","maxItems","minItems","maximum","minimum","uniqueItems","multipleOf","required","enum","const"])
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
if(o.has(n))continue
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
const o=normalizeId(e[n]||t)
const a={"":o}
const c=getFullPath(s,o,false)
const u={}
const f=new Set
i(e,{allKeys:true},(e,t,s,r)=>{if(r===undefined)return
const i=c+t
let o=a[r]
if(typeof e[n]=="string")o=addRef.call(this,e[n])
addAnchor.call(this,e.$anchor)
addAnchor.call(this,e.$dynamicAnchor)
a[t]=o
function addRef(t){const n=this.opts.uriResolver.resolve
t=normalizeId(o?n(o,t):t)
if(f.has(t))throw ambiguos(t)
f.add(t)
let s=this.refs[t]
if(typeof s=="string")s=this.refs[s]
if(typeof s=="object"){checkAmbiguosRef(e,s.schema,t)}else if(t!==normalizeId(i)){if(t[0]==="#"){checkAmbiguosRef(e,u[t],t)
u[t]=e}else{this.refs[t]=i}}return t}function addAnchor(e){if(typeof e=="string"){if(!l.test(e))throw new Error(`invalid anchor "${e}"`)
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
function schemaRefOrVal({topSchemaRef:e,schemaPath:t},n,r,i){if(!i){if(typeof n=="number"||typeof n=="boolean")return n
if(typeof n=="string")return(0,s._)`${n}`}return(0,s._)`${e}${t}${(0,s.getProperty)(r)}`}t.schemaRefOrVal=schemaRefOrVal
function unescapeFragment(e){return unescapeJsonPointer(decodeURIComponent(e))}t.unescapeFragment=unescapeFragment
function escapeFragment(e){return encodeURIComponent(escapeJsonPointer(e))}t.escapeFragment=escapeFragment
function escapeJsonPointer(e){if(typeof e=="number")return`${e}`
return e.replace(/~/g,"~0").replace(/\//g,"~1")}t.escapeJsonPointer=escapeJsonPointer
function unescapeJsonPointer(e){return e.replace(/~1/g,"/").replace(/~0/g,"~")}t.unescapeJsonPointer=unescapeJsonPointer
function eachItem(e,t){if(Array.isArray(e)){for(const n of e)t(n)}else{t(e)}}t.eachItem=eachItem
function makeMergeEvaluated({mergeNames:e,mergeToName:t,mergeValues:n,resultToName:r}){return(i,o,a,c)=>{const l=a===undefined?o:a instanceof s.Name?(o instanceof s.Name?e(i,o,a):t(i,o,a),a):o instanceof s.Name?(t(i,a,o),o):n(o,a)
return c===s.Name&&!(l instanceof s.Name)?r(i,l):l}}t.mergeEvaluated={props:makeMergeEvaluated({mergeNames:(e,t,n)=>e.if((0,s._)`${n} !== true && ${t} !== undefined`,()=>{e.if((0,s._)`${t} === true`,()=>e.assign(n,true),()=>e.assign(n,(0,s._)`${n} || {}`).code((0,s._)`Object.assign(${n}, ${t})`))}),mergeToName:(e,t,n)=>e.if((0,s._)`${n} !== true`,()=>{if(t===true){e.assign(n,true)}else{e.assign(n,(0,s._)`${n} || {}`)
setEvaluated(e,n,t)}}),mergeValues:(e,t)=>e===true?true:{...e,...t},resultToName:evaluatedPropsToName}),items:makeMergeEvaluated({mergeNames:(e,t,n)=>e.if((0,s._)`${n} !== true && ${t} !== undefined`,()=>e.assign(n,(0,s._)`${t} === true ? true : ${n} > ${t} ? ${n} : ${t}`)),mergeToName:(e,t,n)=>e.if((0,s._)`${n} !== true`,()=>e.assign(n,t===true?true:(0,s._)`${n} > ${t} ? ${n} : ${t}`)),mergeValues:(e,t)=>e===true?true:Math.max(e,t),resultToName:(e,t)=>e.var("items",t)})}
function evaluatedPropsToName(e,t){if(t===true)return e.var("props",true)
const n=e.var("props",(0,s._)`{}`)
if(t!==undefined)setEvaluated(e,n,t)
return n}t.evaluatedPropsToName=evaluatedPropsToName
function setEvaluated(e,t,n){Object.keys(n).forEach(n=>e.assign((0,s._)`${t}${(0,s.getProperty)(n)}`,true))}t.setEvaluated=setEvaluated
const i={}
function useFunc(e,t){return e.scopeValue("func",{ref:t,code:i[t.code]||(i[t.code]=new r._Code(t.code))})}t.useFunc=useFunc
var o;(function(e){e[e["Num"]=0]="Num"
e[e["Str"]=1]="Str"})(o||(t.Type=o={}))
function getErrorPath(e,t,n){if(e instanceof s.Name){const r=t===o.Num
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
const i=n(630)
const o={message:"boolean schema is false"}
function topBoolOrEmptySchema(e){const{gen:t,schema:n,validateName:s}=e
if(n===false){falseSchemaError(e,false)}else if(typeof n=="object"&&n.$async===true){t.return(i.default.data)}else{t.assign((0,r._)`${s}.errors`,null)
t.return(true)}}t.topBoolOrEmptySchema=topBoolOrEmptySchema
function boolOrEmptySchema(e,t){const{gen:n,schema:s}=e
if(s===false){n.var(t,false)
falseSchemaError(e)}else{n.var(t,true)}}t.boolOrEmptySchema=boolOrEmptySchema
function falseSchemaError(e,t){const{gen:n,data:r}=e
const i={gen:n,keyword:"false schema",data:r,schema:false,schemaCode:false,schemaValue:false,params:{},it:e};(0,s.reportError)(i,o,undefined,t)}},6685:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.reportTypeError=t.checkDataTypes=t.checkDataType=t.coerceAndCheckDataType=t.getJSONTypes=t.getSchemaTypes=t.DataType=void 0
const s=n(7353)
const r=n(7692)
const i=n(1283)
const o=n(1436)
const a=n(4464)
var c;(function(e){e[e["Correct"]=0]="Correct"
e[e["Wrong"]=1]="Wrong"})(c||(t.DataType=c={}))
function getSchemaTypes(e){const t=getJSONTypes(e.type)
const n=t.includes("null")
if(n){if(e.nullable===false)throw new Error("type: null contradicts nullable: false")}else{if(!t.length&&e.nullable!==undefined){throw new Error('"nullable" cannot be used without "type"')}if(e.nullable===true)t.push("null")}return t}t.getSchemaTypes=getSchemaTypes
function getJSONTypes(e){const t=Array.isArray(e)?e:e?[e]:[]
if(t.every(s.isJSONType))return t
throw new Error("type must be JSONType or JSONType[]: "+t.join(","))}t.getJSONTypes=getJSONTypes
function coerceAndCheckDataType(e,t){const{gen:n,data:s,opts:i}=e
const o=coerceToTypes(t,i.coerceTypes)
const a=t.length>0&&!(o.length===0&&t.length===1&&(0,r.schemaHasRulesForType)(e,t[0]))
if(a){const r=checkDataTypes(t,s,i.strictNumbers,c.Wrong)
n.if(r,()=>{if(o.length)coerceData(e,t,o)
else reportTypeError(e)})}return a}t.coerceAndCheckDataType=coerceAndCheckDataType
const l=new Set(["string","number","integer","boolean","null"])
function coerceToTypes(e,t){return t?e.filter(e=>l.has(e)||t==="array"&&e==="array"):[]}function coerceData(e,t,n){const{gen:s,data:r,opts:i}=e
const a=s.let("dataType",(0,o._)`typeof ${r}`)
const c=s.let("coerced",(0,o._)`undefined`)
if(i.coerceTypes==="array"){s.if((0,o._)`${a} == 'object' && Array.isArray(${r}) && ${r}.length == 1`,()=>s.assign(r,(0,o._)`${r}[0]`).assign(a,(0,o._)`typeof ${r}`).if(checkDataTypes(t,r,i.strictNumbers),()=>s.assign(c,r)))}s.if((0,o._)`${c} !== undefined`)
for(const e of n){if(l.has(e)||e==="array"&&i.coerceTypes==="array"){coerceSpecificType(e)}}s.else()
reportTypeError(e)
s.endIf()
s.if((0,o._)`${c} !== undefined`,()=>{s.assign(r,c)
assignParentData(e,c)})
function coerceSpecificType(e){switch(e){case"string":s.elseIf((0,o._)`${a} == "number" || ${a} == "boolean"`).assign(c,(0,o._)`"" + ${r}`).elseIf((0,o._)`${r} === null`).assign(c,(0,o._)`""`)
return
case"number":s.elseIf((0,o._)`${a} == "boolean" || ${r} === null
              || (${a} == "string" && ${r} && ${r} == +${r})`).assign(c,(0,o._)`+${r}`)
return
case"integer":s.elseIf((0,o._)`${a} === "boolean" || ${r} === null
              || (${a} === "string" && ${r} && ${r} == +${r} && !(${r} % 1))`).assign(c,(0,o._)`+${r}`)
return
case"boolean":s.elseIf((0,o._)`${r} === "false" || ${r} === 0 || ${r} === null`).assign(c,false).elseIf((0,o._)`${r} === "true" || ${r} === 1`).assign(c,true)
return
case"null":s.elseIf((0,o._)`${r} === "" || ${r} === 0 || ${r} === false`)
s.assign(c,null)
return
case"array":s.elseIf((0,o._)`${a} === "string" || ${a} === "number"
              || ${a} === "boolean" || ${r} === null`).assign(c,(0,o._)`[${r}]`)}}}function assignParentData({gen:e,parentData:t,parentDataProperty:n},s){e.if((0,o._)`${t} !== undefined`,()=>e.assign((0,o._)`${t}[${n}]`,s))}function checkDataType(e,t,n,s=c.Correct){const r=s===c.Correct?o.operators.EQ:o.operators.NEQ
let i
switch(e){case"null":return(0,o._)`${t} ${r} null`
case"array":i=(0,o._)`Array.isArray(${t})`
break
case"object":i=(0,o._)`${t} && typeof ${t} == "object" && !Array.isArray(${t})`
break
case"integer":i=numCond((0,o._)`!(${t} % 1) && !isNaN(${t})`)
break
case"number":i=numCond()
break
default:return(0,o._)`typeof ${t} ${r} ${e}`}return s===c.Correct?i:(0,o.not)(i)
function numCond(e=o.nil){return(0,o.and)((0,o._)`typeof ${t} == "number"`,e,n?(0,o._)`isFinite(${t})`:o.nil)}}t.checkDataType=checkDataType
function checkDataTypes(e,t,n,s){if(e.length===1){return checkDataType(e[0],t,n,s)}let r
const i=(0,a.toHash)(e)
if(i.array&&i.object){const e=(0,o._)`typeof ${t} != "object"`
r=i.null?e:(0,o._)`!${t} || ${e}`
delete i.null
delete i.array
delete i.object}else{r=o.nil}if(i.number)delete i.integer
for(const e in i)r=(0,o.and)(r,checkDataType(e,t,n,s))
return r}t.checkDataTypes=checkDataTypes
const u={message:({schema:e})=>`must be ${e}`,params:({schema:e,schemaValue:t})=>typeof e=="string"?(0,o._)`{type: ${e}}`:(0,o._)`{type: ${t}}`}
function reportTypeError(e){const t=getTypeErrorContext(e);(0,i.reportError)(t,u)}t.reportTypeError=reportTypeError
function getTypeErrorContext(e){const{gen:t,data:n,schema:s}=e
const r=(0,a.schemaRefOrVal)(e,s,"type")
return{gen:t,keyword:"type",data:n,schema:s.type,schemaCode:r,schemaValue:r,parentSchema:s,params:{},it:e}}},1699:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.assignDefaults=void 0
const s=n(1436)
const r=n(4464)
function assignDefaults(e,t){const{properties:n,items:s}=e.schema
if(t==="object"&&n){for(const t in n){assignDefault(e,t,n[t].default)}}else if(t==="array"&&Array.isArray(s)){s.forEach((t,n)=>assignDefault(e,n,t.default))}}t.assignDefaults=assignDefaults
function assignDefault(e,t,n){const{gen:i,compositeRule:o,data:a,opts:c}=e
if(n===undefined)return
const l=(0,s._)`${a}${(0,s.getProperty)(t)}`
if(o){(0,r.checkStrictMode)(e,`default is ignored for: ${l}`)
return}let u=(0,s._)`${l} === undefined`
if(c.useDefaults==="empty"){u=(0,s._)`${u} || ${l} === null || ${l} === ""`}i.if(u,(0,s._)`${l} = ${(0,s.stringify)(n)}`)}},7881:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.getData=t.KeywordCxt=t.validateFunctionCode=void 0
const s=n(5346)
const r=n(6685)
const i=n(7692)
const o=n(6685)
const a=n(1699)
const c=n(5202)
const l=n(6200)
const u=n(1436)
const f=n(630)
const d=n(4090)
const B=n(4464)
const h=n(1283)
function validateFunctionCode(e){if(isSchemaObj(e)){checkKeywords(e)
if(schemaCxtHasRules(e)){topSchemaObjCode(e)
return}}validateFunction(e,()=>(0,s.topBoolOrEmptySchema)(e))}t.validateFunctionCode=validateFunctionCode
function validateFunction({gen:e,validateName:t,schema:n,schemaEnv:s,opts:r},i){if(r.code.es5){e.func(t,(0,u._)`${f.default.data}, ${f.default.valCxt}`,s.$async,()=>{e.code((0,u._)`"use strict"; ${funcSourceUrl(n,r)}`)
destructureValCxtES5(e,r)
e.code(i)})}else{e.func(t,(0,u._)`${f.default.data}, ${destructureValCxt(r)}`,s.$async,()=>e.code(funcSourceUrl(n,r)).code(i))}}function destructureValCxt(e){return(0,u._)`{${f.default.instancePath}="", ${f.default.parentData}, ${f.default.parentDataProperty}, ${f.default.rootData}=${f.default.data}${e.dynamicRef?(0,u._)`, ${f.default.dynamicAnchors}={}`:u.nil}}={}`}function destructureValCxtES5(e,t){e.if(f.default.valCxt,()=>{e.var(f.default.instancePath,(0,u._)`${f.default.valCxt}.${f.default.instancePath}`)
e.var(f.default.parentData,(0,u._)`${f.default.valCxt}.${f.default.parentData}`)
e.var(f.default.parentDataProperty,(0,u._)`${f.default.valCxt}.${f.default.parentDataProperty}`)
e.var(f.default.rootData,(0,u._)`${f.default.valCxt}.${f.default.rootData}`)
if(t.dynamicRef)e.var(f.default.dynamicAnchors,(0,u._)`${f.default.valCxt}.${f.default.dynamicAnchors}`)},()=>{e.var(f.default.instancePath,(0,u._)`""`)
e.var(f.default.parentData,(0,u._)`undefined`)
e.var(f.default.parentDataProperty,(0,u._)`undefined`)
e.var(f.default.rootData,f.default.data)
if(t.dynamicRef)e.var(f.default.dynamicAnchors,(0,u._)`{}`)})}function topSchemaObjCode(e){const{schema:t,opts:n,gen:s}=e
validateFunction(e,()=>{if(n.$comment&&t.$comment)commentKeyword(e)
checkNoDefault(e)
s.let(f.default.vErrors,null)
s.let(f.default.errors,0)
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
const i=s.const("_errs",f.default.errors)
typeAndKeywords(e,i)
s.var(t,(0,u._)`${i} === ${f.default.errors}`)}function checkKeywords(e){(0,B.checkUnknownRules)(e)
checkRefsAndKeywords(e)}function typeAndKeywords(e,t){if(e.opts.jtd)return schemaKeywords(e,[],false,t)
const n=(0,r.getSchemaTypes)(e.schema)
const s=(0,r.coerceAndCheckDataType)(e,n)
schemaKeywords(e,n,!s,t)}function checkRefsAndKeywords(e){const{schema:t,errSchemaPath:n,opts:s,self:r}=e
if(t.$ref&&s.ignoreKeywordsWithRef&&(0,B.schemaHasRulesButRef)(t,r.RULES)){r.logger.warn(`$ref: keywords ignored in schema at path "${n}"`)}}function checkNoDefault(e){const{schema:t,opts:n}=e
if(t.default!==undefined&&n.useDefaults&&n.strictSchema){(0,B.checkStrictMode)(e,"default is ignored in the schema root")}}function updateContext(e){const t=e.schema[e.opts.schemaId]
if(t)e.baseId=(0,d.resolveUrl)(e.opts.uriResolver,e.baseId,t)}function checkAsyncSchema(e){if(e.schema.$async&&!e.schemaEnv.$async)throw new Error("async schema in sync schema")}function commentKeyword({gen:e,schemaEnv:t,schema:n,errSchemaPath:s,opts:r}){const i=n.$comment
if(r.$comment===true){e.code((0,u._)`${f.default.self}.logger.log(${i})`)}else if(typeof r.$comment=="function"){const n=(0,u.str)`${s}/$comment`
const r=e.scopeValue("root",{ref:t.root})
e.code((0,u._)`${f.default.self}.opts.$comment(${i}, ${n}, ${r}.schema)`)}}function returnResults(e){const{gen:t,schemaEnv:n,validateName:s,ValidationError:r,opts:i}=e
if(n.$async){t.if((0,u._)`${f.default.errors} === 0`,()=>t.return(f.default.data),()=>t.throw((0,u._)`new ${r}(${f.default.vErrors})`))}else{t.assign((0,u._)`${s}.errors`,f.default.vErrors)
if(i.unevaluated)assignEvaluated(e)
t.return((0,u._)`${f.default.errors} === 0`)}}function assignEvaluated({gen:e,evaluated:t,props:n,items:s}){if(n instanceof u.Name)e.assign((0,u._)`${t}.props`,n)
if(s instanceof u.Name)e.assign((0,u._)`${t}.items`,s)}function schemaKeywords(e,t,n,s){const{gen:r,schema:a,data:c,allErrors:l,opts:d,self:h}=e
const{RULES:p}=h
if(a.$ref&&(d.ignoreKeywordsWithRef||!(0,B.schemaHasRulesButRef)(a,p))){r.block(()=>keywordCode(e,"$ref",p.all.$ref.definition))
return}if(!d.jtd)checkStrictTypes(e,t)
r.block(()=>{for(const e of p.rules)groupKeywords(e)
groupKeywords(p.post)})
function groupKeywords(B){if(!(0,i.shouldUseGroup)(a,B))return
if(B.type){r.if((0,o.checkDataType)(B.type,c,d.strictNumbers))
iterateKeywords(e,B)
if(t.length===1&&t[0]===B.type&&n){r.else();(0,o.reportTypeError)(e)}r.endIf()}else{iterateKeywords(e,B)}if(!l)r.if((0,u._)`${f.default.errors} === ${s||0}`)}}function iterateKeywords(e,t){const{gen:n,schema:s,opts:{useDefaults:r}}=e
if(r)(0,a.assignDefaults)(e,t.type)
n.block(()=>{for(const n of t.rules){if((0,i.shouldUseRule)(s,n)){keywordCode(e,n.keyword,n.definition,t.type)}}})}function checkStrictTypes(e,t){if(e.schemaEnv.meta||!e.opts.strictTypes)return
checkContextTypes(e,t)
if(!e.opts.allowUnionTypes)checkMultipleTypes(e,t)
checkKeywordTypes(e,e.dataTypes)}function checkContextTypes(e,t){if(!t.length)return
if(!e.dataTypes.length){e.dataTypes=t
return}t.forEach(t=>{if(!includesType(e.dataTypes,t)){strictTypesError(e,`type "${t}" not allowed by context "${e.dataTypes.join(",")}"`)}})
narrowSchemaTypes(e,t)}function checkMultipleTypes(e,t){if(t.length>1&&!(t.length===2&&t.includes("null"))){strictTypesError(e,"use allowUnionTypes to allow union type keyword")}}function checkKeywordTypes(e,t){const n=e.self.RULES.all
for(const s in n){const r=n[s]
if(typeof r=="object"&&(0,i.shouldUseRule)(e.schema,r)){const{type:n}=r.definition
if(n.length&&!n.some(e=>hasApplicableType(t,e))){strictTypesError(e,`missing type "${n.join(",")}" for keyword "${s}"`)}}}}function hasApplicableType(e,t){return e.includes(t)||t==="number"&&e.includes("integer")}function includesType(e,t){return e.includes(t)||t==="integer"&&e.includes("number")}function narrowSchemaTypes(e,t){const n=[]
for(const s of e.dataTypes){if(includesType(t,s))n.push(s)
else if(t.includes("integer")&&s==="number")n.push("integer")}e.dataTypes=n}function strictTypesError(e,t){const n=e.schemaEnv.baseId+e.errSchemaPath
t+=` at "${n}" (strictTypes)`;(0,B.checkStrictMode)(e,t,e.opts.strictTypes)}class KeywordCxt{constructor(e,t,n){(0,c.validateKeywordUsage)(e,t,n)
this.gen=e.gen
this.allErrors=e.allErrors
this.keyword=n
this.data=e.data
this.schema=e.schema[n]
this.$data=t.$data&&e.opts.$data&&this.schema&&this.schema.$data
this.schemaValue=(0,B.schemaRefOrVal)(e,this.schema,n,this.$data)
this.schemaType=t.schemaType
this.parentSchema=e.schema
this.params={}
this.it=e
this.def=t
if(this.$data){this.schemaCode=e.gen.const("vSchema",getData(this.$data,e))}else{this.schemaCode=this.schemaValue
if(!(0,c.validSchemaType)(this.schema,t.schemaType,t.allowUndefined)){throw new Error(`${n} value must be ${JSON.stringify(t.schemaType)}`)}}if("code"in t?t.trackErrors:t.errors!==false){this.errsCount=e.gen.const("_errs",f.default.errors)}}result(e,t,n){this.failResult((0,u.not)(e),t,n)}failResult(e,t,n){this.gen.if(e)
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
const{gen:n,schemaCode:s,schemaType:r,def:i}=this
n.if((0,u.or)((0,u._)`${s} === undefined`,t))
if(e!==u.nil)n.assign(e,true)
if(r.length||i.validateSchema){n.elseIf(this.invalid$data())
this.$dataError()
if(e!==u.nil)n.assign(e,false)}n.else()}invalid$data(){const{gen:e,schemaCode:t,schemaType:n,def:s,it:r}=this
return(0,u.or)(wrong$DataType(),invalid$DataSchema())
function wrong$DataType(){if(n.length){if(!(t instanceof u.Name))throw new Error("ajv implementation error")
const e=Array.isArray(n)?n:[n]
return(0,u._)`${(0,o.checkDataTypes)(e,t,r.opts.strictNumbers,o.DataType.Wrong)}`}return u.nil}function invalid$DataSchema(){if(s.validateSchema){const n=e.scopeValue("validate$data",{ref:s.validateSchema})
return(0,u._)`!${n}(${t})`}return u.nil}}subschema(e,t){const n=(0,l.getSubschema)(this.it,e);(0,l.extendSubschemaData)(n,this.it,e);(0,l.extendSubschemaMode)(n,e)
const s={...this.it,...n,items:undefined,props:undefined}
subschemaCode(s,t)
return s}mergeEvaluated(e,t){const{it:n,gen:s}=this
if(!n.opts.unevaluated)return
if(n.props!==true&&e.props!==undefined){n.props=B.mergeEvaluated.props(s,e.props,n.props,t)}if(n.items!==true&&e.items!==undefined){n.items=B.mergeEvaluated.items(s,e.items,n.items,t)}}mergeValidEvaluated(e,t){const{it:n,gen:s}=this
if(n.opts.unevaluated&&(n.props!==true||n.items!==true)){s.if(t,()=>this.mergeEvaluated(e,u.Name))
return true}}}t.KeywordCxt=KeywordCxt
function keywordCode(e,t,n,s){const r=new KeywordCxt(e,n,t)
if("code"in n){n.code(r,s)}else if(r.$data&&n.validate){(0,c.funcKeywordCode)(r,n)}else if("macro"in n){(0,c.macroKeywordCode)(r,n)}else if(n.compile||n.validate){(0,c.funcKeywordCode)(r,n)}}const p=/^\/(?:[^~]|~0|~1)*$/
const m=/^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/
function getData(e,{dataLevel:t,dataNames:n,dataPathArr:s}){let r
let i
if(e==="")return f.default.rootData
if(e[0]==="/"){if(!p.test(e))throw new Error(`Invalid JSON-pointer: ${e}`)
r=e
i=f.default.rootData}else{const o=m.exec(e)
if(!o)throw new Error(`Invalid JSON-pointer: ${e}`)
const a=+o[1]
r=o[2]
if(r==="#"){if(a>=t)throw new Error(errorMsg("property/index",a))
return s[t-a]}if(a>t)throw new Error(errorMsg("data",a))
i=n[t-a]
if(!r)return i}let o=i
const a=r.split("/")
for(const e of a){if(e){i=(0,u._)`${i}${(0,u.getProperty)((0,B.unescapeJsonPointer)(e))}`
o=(0,u._)`${o} && ${i}`}}return o
function errorMsg(e,n){return`Cannot access ${e} ${n} levels up, current level is ${t}`}}t.getData=getData},5202:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.validateKeywordUsage=t.validSchemaType=t.funcKeywordCode=t.macroKeywordCode=void 0
const s=n(1436)
const r=n(630)
const i=n(8484)
const o=n(1283)
function macroKeywordCode(e,t){const{gen:n,keyword:r,schema:i,parentSchema:o,it:a}=e
const c=t.macro.call(a.self,i,o,a)
const l=useKeyword(n,r,c)
if(a.opts.validateSchema!==false)a.self.validateSchema(c,true)
const u=n.name("valid")
e.subschema({schema:c,schemaPath:s.nil,errSchemaPath:`${a.errSchemaPath}/${r}`,topSchemaRef:l,compositeRule:true},u)
e.pass(u,()=>e.error(true))}t.macroKeywordCode=macroKeywordCode
function funcKeywordCode(e,t){var n
const{gen:o,keyword:a,schema:c,parentSchema:l,$data:u,it:f}=e
checkAsyncKeyword(f,t)
const d=!u&&t.compile?t.compile.call(f.self,c,l,f):t.validate
const B=useKeyword(o,a,d)
const h=o.let("valid")
e.block$data(h,validateKeyword)
e.ok((n=t.valid)!==null&&n!==void 0?n:h)
function validateKeyword(){if(t.errors===false){assignValid()
if(t.modifying)modifyData(e)
reportErrs(()=>e.error())}else{const n=t.async?validateAsync():validateSync()
if(t.modifying)modifyData(e)
reportErrs(()=>addErrs(e,n))}}function validateAsync(){const e=o.let("ruleErrs",null)
o.try(()=>assignValid((0,s._)`await `),t=>o.assign(h,false).if((0,s._)`${t} instanceof ${f.ValidationError}`,()=>o.assign(e,(0,s._)`${t}.errors`),()=>o.throw(t)))
return e}function validateSync(){const e=(0,s._)`${B}.errors`
o.assign(e,null)
assignValid(s.nil)
return e}function assignValid(n=(t.async?(0,s._)`await `:s.nil)){const a=f.opts.passContext?r.default.this:r.default.self
const c=!("compile"in t&&!u||t.schema===false)
o.assign(h,(0,s._)`${n}${(0,i.callValidateCode)(e,B,a,c)}`,t.modifying)}function reportErrs(e){var n
o.if((0,s.not)((n=t.valid)!==null&&n!==void 0?n:h),e)}}t.funcKeywordCode=funcKeywordCode
function modifyData(e){const{gen:t,data:n,it:r}=e
t.if(r.parentData,()=>t.assign(n,(0,s._)`${r.parentData}[${r.parentDataProperty}]`))}function addErrs(e,t){const{gen:n}=e
n.if((0,s._)`Array.isArray(${t})`,()=>{n.assign(r.default.vErrors,(0,s._)`${r.default.vErrors} === null ? ${t} : ${r.default.vErrors}.concat(${t})`).assign(r.default.errors,(0,s._)`${r.default.vErrors}.length`);(0,o.extendErrors)(e)},()=>e.error())}function checkAsyncKeyword({schemaEnv:e},t){if(t.async&&!e.$async)throw new Error("async keyword in sync schema")}function useKeyword(e,t,n){if(n===undefined)throw new Error(`keyword "${t}" failed to compile`)
return e.scopeValue("keyword",typeof n=="function"?{ref:n}:{ref:n,code:(0,s.stringify)(n)})}function validSchemaType(e,t,n=false){return!t.length||t.some(t=>t==="array"?Array.isArray(e):t==="object"?e&&typeof e=="object"&&!Array.isArray(e):typeof e==t||n&&typeof e=="undefined")}t.validSchemaType=validSchemaType
function validateKeywordUsage({schema:e,opts:t,self:n,errSchemaPath:s},r,i){if(Array.isArray(r.keyword)?!r.keyword.includes(i):r.keyword!==i){throw new Error("ajv implementation error")}const o=r.dependencies
if(o===null||o===void 0?void 0:o.some(t=>!Object.prototype.hasOwnProperty.call(e,t))){throw new Error(`parent schema must have dependencies of ${i}: ${o.join(",")}`)}if(r.validateSchema){const o=r.validateSchema(e[i])
if(!o){const e=`keyword "${i}" value is invalid at path "${s}": `+n.errorsText(r.validateSchema.errors)
if(t.validateSchema==="log")n.logger.error(e)
else throw new Error(e)}}}t.validateKeywordUsage=validateKeywordUsage},6200:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.extendSubschemaMode=t.extendSubschemaData=t.getSubschema=void 0
const s=n(1436)
const r=n(4464)
function getSubschema(e,{keyword:t,schemaProp:n,schema:i,schemaPath:o,errSchemaPath:a,topSchemaRef:c}){if(t!==undefined&&i!==undefined){throw new Error('both "keyword" and "schema" passed, only one allowed')}if(t!==undefined){const i=e.schema[t]
return n===undefined?{schema:i,schemaPath:(0,s._)`${e.schemaPath}${(0,s.getProperty)(t)}`,errSchemaPath:`${e.errSchemaPath}/${t}`}:{schema:i[n],schemaPath:(0,s._)`${e.schemaPath}${(0,s.getProperty)(t)}${(0,s.getProperty)(n)}`,errSchemaPath:`${e.errSchemaPath}/${t}/${(0,r.escapeFragment)(n)}`}}if(i!==undefined){if(o===undefined||a===undefined||c===undefined){throw new Error('"schemaPath", "errSchemaPath" and "topSchemaRef" are required with "schema"')}return{schema:i,schemaPath:o,topSchemaRef:c,errSchemaPath:a}}throw new Error('either "keyword" or "schema" must be passed')}t.getSubschema=getSubschema
function extendSubschemaData(e,t,{dataProp:n,dataPropType:i,data:o,dataTypes:a,propertyName:c}){if(o!==undefined&&n!==undefined){throw new Error('both "data" and "dataProp" passed, only one allowed')}const{gen:l}=t
if(n!==undefined){const{errorPath:o,dataPathArr:a,opts:c}=t
const u=l.let("data",(0,s._)`${t.data}${(0,s.getProperty)(n)}`,true)
dataContextProps(u)
e.errorPath=(0,s.str)`${o}${(0,r.getErrorPath)(n,i,c.jsPropertySyntax)}`
e.parentDataProperty=(0,s._)`${n}`
e.dataPathArr=[...a,e.parentDataProperty]}if(o!==undefined){const t=o instanceof s.Name?o:l.let("data",o,true)
dataContextProps(t)
if(c!==undefined)e.propertyName=c}if(a)e.dataTypes=a
function dataContextProps(n){e.data=n
e.dataLevel=t.dataLevel+1
e.dataTypes=[]
t.definedProperties=new Set
e.parentData=t.data
e.dataNames=[...t.dataNames,n]}}t.extendSubschemaData=extendSubschemaData
function extendSubschemaMode(e,{jtdDiscriminator:t,jtdMetadata:n,compositeRule:s,createErrors:r,allErrors:i}){if(s!==undefined)e.compositeRule=s
if(r!==undefined)e.createErrors=r
if(i!==undefined)e.allErrors=i
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
const i=n(3021)
const o=n(3162)
const a=n(7353)
const c=n(2718)
const l=n(1436)
const u=n(4090)
const f=n(6685)
const d=n(4464)
const B=n(3837)
const h=n(6285)
const defaultRegExp=(e,t)=>new RegExp(e,t)
defaultRegExp.code="new RegExp"
const p=["removeAdditional","useDefaults","coerceTypes"]
const m=new Set(["validate","serialize","parse","wrapper","root","schema","keyword","pattern","formats","validate$data","func","obj","Error"])
const g={errorDataPath:"",format:"`validateFormats: false` can be used instead.",nullable:'"nullable" keyword is supported by default.',jsonPointers:"Deprecated jsPropertySyntax can be used instead.",extendRefs:"Deprecated ignoreKeywordsWithRef can be used instead.",missingRefs:"Pass empty schema with $id that should be ignored to ajv.addSchema.",processCode:"Use option `code: {process: (code, schemaEnv: object) => string}`",sourceCode:"Use option `code: {source: true}`",strictDefaults:"It is default now, see option `strict`.",strictKeywords:"It is default now, see option `strict`.",uniqueItems:'"uniqueItems" keyword is always validated.',unknownFormats:"Disable strict mode or pass `true` to `ajv.addFormat` (or `formats` option).",cache:"Map is used as cache, schema object as key.",serialize:"Map is used as cache, schema object as key.",ajvErrors:"It is default now."}
const C={ignoreKeywordsWithRef:"",jsPropertySyntax:"",unicode:'"minLength"/"maxLength" account for unicode characters by default.'}
const y=200
function requiredOptions(e){var t,n,s,r,i,o,a,c,l,u,f,d,B,p,m,g,C,b,w,k,v,E,S,D,A
const x=e.strict
const O=(t=e.code)===null||t===void 0?void 0:t.optimize
const I=O===true||O===undefined?1:O||0
const N=(s=(n=e.code)===null||n===void 0?void 0:n.regExp)!==null&&s!==void 0?s:defaultRegExp
const T=(r=e.uriResolver)!==null&&r!==void 0?r:h.default
return{strictSchema:(o=(i=e.strictSchema)!==null&&i!==void 0?i:x)!==null&&o!==void 0?o:true,strictNumbers:(c=(a=e.strictNumbers)!==null&&a!==void 0?a:x)!==null&&c!==void 0?c:true,strictTypes:(u=(l=e.strictTypes)!==null&&l!==void 0?l:x)!==null&&u!==void 0?u:"log",strictTuples:(d=(f=e.strictTuples)!==null&&f!==void 0?f:x)!==null&&d!==void 0?d:"log",strictRequired:(p=(B=e.strictRequired)!==null&&B!==void 0?B:x)!==null&&p!==void 0?p:false,code:e.code?{...e.code,optimize:I,regExp:N}:{optimize:I,regExp:N},loopRequired:(m=e.loopRequired)!==null&&m!==void 0?m:y,loopEnum:(g=e.loopEnum)!==null&&g!==void 0?g:y,meta:(C=e.meta)!==null&&C!==void 0?C:true,messages:(b=e.messages)!==null&&b!==void 0?b:true,inlineRefs:(w=e.inlineRefs)!==null&&w!==void 0?w:true,schemaId:(k=e.schemaId)!==null&&k!==void 0?k:"$id",addUsedSchema:(v=e.addUsedSchema)!==null&&v!==void 0?v:true,validateSchema:(E=e.validateSchema)!==null&&E!==void 0?E:true,validateFormats:(S=e.validateFormats)!==null&&S!==void 0?S:true,unicodeRegExp:(D=e.unicodeRegExp)!==null&&D!==void 0?D:true,int32range:(A=e.int32range)!==null&&A!==void 0?A:true,uriResolver:T}}class Ajv{constructor(e={}){this.schemas={}
this.refs={}
this.formats=Object.create(null)
this._compilations=new Set
this._loading={}
this._cache=new Map
e=this.opts={...e,...requiredOptions(e)}
const{es5:t,lines:n}=this.opts.code
this.scope=new l.ValueScope({scope:{},prefixes:m,es5:t,lines:n})
this.logger=getLogger(e.logger)
const s=e.validateFormats
e.validateFormats=false
this.RULES=(0,a.getRules)()
checkOptions.call(this,g,e,"NOT SUPPORTED")
checkOptions.call(this,C,e,"DEPRECATED","warn")
this._metaOpts=getMetaSchemaOptions.call(this)
if(e.formats)addInitialFormats.call(this)
this._addVocabularies()
this._addDefaultMetaSchema()
if(e.keywords)addInitialKeywords.call(this,e.keywords)
if(typeof e.meta=="object")this.addMetaSchema(e.meta)
addInitialSchemas.call(this)
e.validateFormats=s}_addVocabularies(){this.addKeyword("$async")}_addDefaultMetaSchema(){const{$data:e,meta:t,schemaId:n}=this.opts
let s=B
if(n==="id"){s={...B}
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
return n.validate||_compileAsync.call(this,n)}async function loadMetaSchema(e){if(e&&!this.getSchema(e)){await runCompileAsync.call(this,{$ref:e},true)}}async function _compileAsync(e){try{return this._compileSchemaEnv(e)}catch(t){if(!(t instanceof o.default))throw t
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
if(!t){(0,d.eachItem)(n,e=>addRule.call(this,e))
return this}keywordMetaschema.call(this,t)
const s={...t,type:(0,f.getJSONTypes)(t.type),schemaType:(0,f.getJSONTypes)(t.schemaType)};(0,d.eachItem)(n,s.type.length===0?e=>addRule.call(this,e,s):e=>s.type.forEach(t=>addRule.call(this,e,s,t)))
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
const i=r[e]
if(s&&i)r[e]=schemaOrData(i)}}return e}_removeAllSchemas(e,t){for(const n in e){const s=e[n]
if(!t||t.test(n)){if(typeof s=="string"){delete e[n]}else if(s&&!s.meta){this._cache.delete(s.schema)
delete e[n]}}}}_addSchema(e,t,n,s=this.opts.validateSchema,r=this.opts.addUsedSchema){let i
const{schemaId:o}=this.opts
if(typeof e=="object"){i=e[o]}else{if(this.opts.jtd)throw new Error("schema must be object")
else if(typeof e!="boolean")throw new Error("schema must be object or boolean")}let a=this._cache.get(e)
if(a!==undefined)return a
n=(0,u.normalizeId)(i||n)
const l=u.getSchemaRefs.call(this,e,n)
a=new c.SchemaEnv({schema:e,schemaId:o,meta:t,baseId:n,localRefs:l})
this._cache.set(a.schema,a)
if(r&&!n.startsWith("#")){if(n)this._checkUnique(n)
this.refs[n]=a}if(s)this.validateSchema(e,true)
return a}_checkUnique(e){if(this.schemas[e]||this.refs[e]){throw new Error(`schema with key or id "${e}" already exists`)}}_compileSchemaEnv(e){if(e.meta)this._compileMetaSchema(e)
else c.compileSchema.call(this,e)
if(!e.validate)throw new Error("ajv implementation error")
return e.validate}_compileMetaSchema(e){const t=this.opts
this.opts=this._metaOpts
try{c.compileSchema.call(this,e)}finally{this.opts=t}}}Ajv.ValidationError=i.default
Ajv.MissingRefError=o.default
t["default"]=Ajv
function checkOptions(e,t,n,s="error"){for(const r in e){const i=r
if(i in t)this.logger[s](`${n}: option ${r}. ${e[i]}`)}}function getSchEnv(e){e=(0,u.normalizeId)(e)
return this.schemas[e]||this.refs[e]}function addInitialSchemas(){const e=this.opts.schemas
if(!e)return
if(Array.isArray(e))this.addSchema(e)
else for(const t in e)this.addSchema(e[t],t)}function addInitialFormats(){for(const e in this.opts.formats){const t=this.opts.formats[e]
if(t)this.addFormat(e,t)}}function addInitialKeywords(e){if(Array.isArray(e)){this.addVocabulary(e)
return}this.logger.warn("keywords option as map is deprecated, pass array")
for(const t in e){const n=e[t]
if(!n.keyword)n.keyword=t
this.addKeyword(n)}}function getMetaSchemaOptions(){const e={...this.opts}
for(const t of p)delete e[t]
return e}const b={log(){},warn(){},error(){}}
function getLogger(e){if(e===false)return b
if(e===undefined)return console
if(e.log&&e.warn&&e.error)return e
throw new Error("logger must implement log, warn and error methods")}const w=/^[a-z_$][a-z0-9_$:-]*$/i
function checkKeyword(e,t){const{RULES:n}=this;(0,d.eachItem)(e,e=>{if(n.keywords[e])throw new Error(`Keyword ${e} is already defined`)
if(!w.test(e))throw new Error(`Keyword ${e} has invalid name`)})
if(!t)return
if(t.$data&&!("code"in t||"validate"in t)){throw new Error('$data keyword must have "code" or "validate" function')}}function addRule(e,t,n){var s
const r=t===null||t===void 0?void 0:t.post
if(n&&r)throw new Error('keyword with "post" flag cannot have "type"')
const{RULES:i}=this
let o=r?i.post:i.rules.find(({type:e})=>e===n)
if(!o){o={type:n,rules:[]}
i.rules.push(o)}i.keywords[e]=true
if(!t)return
const a={keyword:e,definition:{...t,type:(0,f.getJSONTypes)(t.type),schemaType:(0,f.getJSONTypes)(t.schemaType)}}
if(t.before)addBeforeRule.call(this,o,a,t.before)
else o.rules.push(a)
i.all[e]=a;(s=t.implements)===null||s===void 0?void 0:s.forEach(e=>this.addKeyword(e))}function addBeforeRule(e,t,n){const s=e.rules.findIndex(e=>e.keyword===n)
if(s>=0){e.rules.splice(s,0,t)}else{e.rules.push(t)
this.logger.warn(`rule ${n} is not defined`)}}function keywordMetaschema(e){let{metaSchema:t}=e
if(t===undefined)return
if(e.$data&&this.opts.$data)t=schemaOrData(t)
e.validateSchema=this.compile(t,true)}const k={$ref:"https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#"}
function schemaOrData(e){return{anyOf:[e,k]}}},5375:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(8138)
const r=n(4908)
const i=n(958)
const o=n(58)
const a=n(6534)
const c=n(711)
const l=n(8030)
const u=["/properties"]
function addMetaSchema2019(e){[s,r,i,o,with$data(this,a),c,with$data(this,l)].forEach(e=>this.addMetaSchema(e,undefined,false))
return this
function with$data(t,n){return e?t.$dataMetaSchema(n,u):n}}t["default"]=addMetaSchema2019},3995:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1678)
const r=n(7216)
const i=n(9547)
const o=n(8226)
const a=n(518)
const c=n(4588)
const l=n(5707)
const u=n(7082)
const f=["/properties"]
function addMetaSchema2020(e){[s,r,i,o,a,with$data(this,c),l,with$data(this,u)].forEach(e=>this.addMetaSchema(e,undefined,false))
return this
function with$data(t,n){return e?t.$dataMetaSchema(n,f):n}}t["default"]=addMetaSchema2020},4951:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
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
const i={message:({params:{len:e}})=>(0,s.str)`must NOT have more than ${e} items`,params:({params:{len:e}})=>(0,s._)`{limit: ${e}}`}
const o={keyword:"additionalItems",type:"array",schemaType:["boolean","object"],before:"uniqueItems",error:i,code(e){const{parentSchema:t,it:n}=e
const{items:s}=t
if(!Array.isArray(s)){(0,r.checkStrictMode)(n,'"additionalItems" is ignored when "items" is not an array of schemas')
return}validateAdditionalItems(e,s)}}
function validateAdditionalItems(e,t){const{gen:n,schema:i,data:o,keyword:a,it:c}=e
c.items=true
const l=n.const("len",(0,s._)`${o}.length`)
if(i===false){e.setParams({len:t.length})
e.pass((0,s._)`${l} <= ${t.length}`)}else if(typeof i=="object"&&!(0,r.alwaysValidSchema)(c,i)){const r=n.var("valid",(0,s._)`${l} <= ${t.length}`)
n.if((0,s.not)(r),()=>validateItems(r))
e.ok(r)}function validateItems(i){n.forRange("i",t.length,l,t=>{e.subschema({keyword:a,dataProp:t,dataPropType:r.Type.Num},i)
if(!c.allErrors)n.if((0,s.not)(i),()=>n.break())})}}t.validateAdditionalItems=validateAdditionalItems
t["default"]=o},2431:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(8484)
const r=n(1436)
const i=n(630)
const o=n(4464)
const a={message:"must NOT have additional properties",params:({params:e})=>(0,r._)`{additionalProperty: ${e.additionalProperty}}`}
const c={keyword:"additionalProperties",type:["object"],schemaType:["boolean","object"],allowUndefined:true,trackErrors:true,error:a,code(e){const{gen:t,schema:n,parentSchema:a,data:c,errsCount:l,it:u}=e
if(!l)throw new Error("ajv implementation error")
const{allErrors:f,opts:d}=u
u.props=true
if(d.removeAdditional!=="all"&&(0,o.alwaysValidSchema)(u,n))return
const B=(0,s.allSchemaProperties)(a.properties)
const h=(0,s.allSchemaProperties)(a.patternProperties)
checkAdditionalProperties()
e.ok((0,r._)`${l} === ${i.default.errors}`)
function checkAdditionalProperties(){t.forIn("key",c,e=>{if(!B.length&&!h.length)additionalPropertyCode(e)
else t.if(isAdditional(e),()=>additionalPropertyCode(e))})}function isAdditional(n){let i
if(B.length>8){const e=(0,o.schemaRefOrVal)(u,a.properties,"properties")
i=(0,s.isOwnProperty)(t,e,n)}else if(B.length){i=(0,r.or)(...B.map(e=>(0,r._)`${n} === ${e}`))}else{i=r.nil}if(h.length){i=(0,r.or)(i,...h.map(t=>(0,r._)`${(0,s.usePattern)(e,t)}.test(${n})`))}return(0,r.not)(i)}function deleteAdditional(e){t.code((0,r._)`delete ${c}[${e}]`)}function additionalPropertyCode(s){if(d.removeAdditional==="all"||d.removeAdditional&&n===false){deleteAdditional(s)
return}if(n===false){e.setParams({additionalProperty:s})
e.error()
if(!f)t.break()
return}if(typeof n=="object"&&!(0,o.alwaysValidSchema)(u,n)){const n=t.name("valid")
if(d.removeAdditional==="failing"){applyAdditionalSchema(s,n,false)
t.if((0,r.not)(n),()=>{e.reset()
deleteAdditional(s)})}else{applyAdditionalSchema(s,n)
if(!f)t.if((0,r.not)(n),()=>t.break())}}}function applyAdditionalSchema(t,n,s){const r={keyword:"additionalProperties",dataProp:t,dataPropType:o.Type.Str}
if(s===false){Object.assign(r,{compositeRule:true,createErrors:false,allErrors:false})}e.subschema(r,n)}}}
t["default"]=c},9205:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(4464)
const r={keyword:"allOf",schemaType:"array",code(e){const{gen:t,schema:n,it:r}=e
if(!Array.isArray(n))throw new Error("ajv implementation error")
const i=t.name("valid")
n.forEach((t,n)=>{if((0,s.alwaysValidSchema)(r,t))return
const o=e.subschema({keyword:"allOf",schemaProp:n},i)
e.ok(i)
e.mergeEvaluated(o)})}}
t["default"]=r},9380:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(8484)
const r={keyword:"anyOf",schemaType:"array",trackErrors:true,code:s.validateUnion,error:{message:"must match a schema in anyOf"}}
t["default"]=r},6182:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r=n(4464)
const i={message:({params:{min:e,max:t}})=>t===undefined?(0,s.str)`must contain at least ${e} valid item(s)`:(0,s.str)`must contain at least ${e} and no more than ${t} valid item(s)`,params:({params:{min:e,max:t}})=>t===undefined?(0,s._)`{minContains: ${e}}`:(0,s._)`{minContains: ${e}, maxContains: ${t}}`}
const o={keyword:"contains",type:"array",schemaType:["object","boolean"],before:"uniqueItems",trackErrors:true,error:i,code(e){const{gen:t,schema:n,parentSchema:i,data:o,it:a}=e
let c
let l
const{minContains:u,maxContains:f}=i
if(a.opts.next){c=u===undefined?1:u
l=f}else{c=1}const d=t.const("len",(0,s._)`${o}.length`)
e.setParams({min:c,max:l})
if(l===undefined&&c===0){(0,r.checkStrictMode)(a,`"minContains" == 0 without "maxContains": "contains" keyword ignored`)
return}if(l!==undefined&&c>l){(0,r.checkStrictMode)(a,`"minContains" > "maxContains" is always invalid`)
e.fail()
return}if((0,r.alwaysValidSchema)(a,n)){let t=(0,s._)`${d} >= ${c}`
if(l!==undefined)t=(0,s._)`${t} && ${d} <= ${l}`
e.pass(t)
return}a.items=true
const B=t.name("valid")
if(l===undefined&&c===1){validateItems(B,()=>t.if(B,()=>t.break()))}else if(c===0){t.let(B,true)
if(l!==undefined)t.if((0,s._)`${o}.length > 0`,validateItemsWithCount)}else{t.let(B,false)
validateItemsWithCount()}e.result(B,()=>e.reset())
function validateItemsWithCount(){const e=t.name("_valid")
const n=t.let("count",0)
validateItems(e,()=>t.if(e,()=>checkLimits(n)))}function validateItems(n,s){t.forRange("i",0,d,t=>{e.subschema({keyword:"contains",dataProp:t,dataPropType:r.Type.Num,compositeRule:true},n)
s()})}function checkLimits(e){t.code((0,s._)`${e}++`)
if(l===undefined){t.if((0,s._)`${e} >= ${c}`,()=>t.assign(B,true).break())}else{t.if((0,s._)`${e} > ${l}`,()=>t.assign(B,false).break())
if(c===1)t.assign(B,true)
else t.if((0,s._)`${e} >= ${c}`,()=>t.assign(B,true))}}}}
t["default"]=o},5826:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.validateSchemaDeps=t.validatePropertyDeps=t.error=void 0
const s=n(1436)
const r=n(4464)
const i=n(8484)
t.error={message:({params:{property:e,depsCount:t,deps:n}})=>{const r=t===1?"property":"properties"
return(0,s.str)`must have ${r} ${n} when property ${e} is present`},params:({params:{property:e,depsCount:t,deps:n,missingProperty:r}})=>(0,s._)`{property: ${e},
    missingProperty: ${r},
    depsCount: ${t},
    deps: ${n}}`}
const o={keyword:"dependencies",type:"object",schemaType:"object",error:t.error,code(e){const[t,n]=splitDependencies(e)
validatePropertyDeps(e,t)
validateSchemaDeps(e,n)}}
function splitDependencies({schema:e}){const t={}
const n={}
for(const s in e){if(s==="__proto__")continue
const r=Array.isArray(e[s])?t:n
r[s]=e[s]}return[t,n]}function validatePropertyDeps(e,t=e.schema){const{gen:n,data:r,it:o}=e
if(Object.keys(t).length===0)return
const a=n.let("missing")
for(const c in t){const l=t[c]
if(l.length===0)continue
const u=(0,i.propertyInData)(n,r,c,o.opts.ownProperties)
e.setParams({property:c,depsCount:l.length,deps:l.join(", ")})
if(o.allErrors){n.if(u,()=>{for(const t of l){(0,i.checkReportMissingProp)(e,t)}})}else{n.if((0,s._)`${u} && (${(0,i.checkMissingProp)(e,l,a)})`);(0,i.reportMissingProp)(e,a)
n.else()}}}t.validatePropertyDeps=validatePropertyDeps
function validateSchemaDeps(e,t=e.schema){const{gen:n,data:s,keyword:o,it:a}=e
const c=n.name("valid")
for(const l in t){if((0,r.alwaysValidSchema)(a,t[l]))continue
n.if((0,i.propertyInData)(n,s,l,a.opts.ownProperties),()=>{const t=e.subschema({keyword:o,schemaProp:l},c)
e.mergeValidEvaluated(t,c)},()=>n.var(c,true))
e.ok(c)}}t.validateSchemaDeps=validateSchemaDeps
t["default"]=o},3818:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(5826)
const r={keyword:"dependentSchemas",type:"object",schemaType:"object",code:e=>(0,s.validateSchemaDeps)(e)}
t["default"]=r},8584:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r=n(4464)
const i={message:({params:e})=>(0,s.str)`must match "${e.ifClause}" schema`,params:({params:e})=>(0,s._)`{failingKeyword: ${e.ifClause}}`}
const o={keyword:"if",schemaType:["object","boolean"],trackErrors:true,error:i,code(e){const{gen:t,parentSchema:n,it:i}=e
if(n.then===undefined&&n.else===undefined){(0,r.checkStrictMode)(i,'"if" without "then" and "else" is ignored')}const o=hasSchema(i,"then")
const a=hasSchema(i,"else")
if(!o&&!a)return
const c=t.let("valid",true)
const l=t.name("_valid")
validateIf()
e.reset()
if(o&&a){const n=t.let("ifClause")
e.setParams({ifClause:n})
t.if(l,validateClause("then",n),validateClause("else",n))}else if(o){t.if(l,validateClause("then"))}else{t.if((0,s.not)(l),validateClause("else"))}e.pass(c,()=>e.error(true))
function validateIf(){const t=e.subschema({keyword:"if",compositeRule:true,createErrors:false,allErrors:false},l)
e.mergeEvaluated(t)}function validateClause(n,r){return()=>{const i=e.subschema({keyword:n},l)
t.assign(c,l)
e.mergeValidEvaluated(i,c)
if(r)t.assign(r,(0,s._)`${n}`)
else e.setParams({ifClause:n})}}}}
function hasSchema(e,t){const n=e.schema[t]
return n!==undefined&&!(0,r.alwaysValidSchema)(e,n)}t["default"]=o},8775:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(3448)
const r=n(6467)
const i=n(5791)
const o=n(2959)
const a=n(6182)
const c=n(5826)
const l=n(1372)
const u=n(2431)
const f=n(8778)
const d=n(664)
const B=n(8350)
const h=n(9380)
const p=n(2490)
const m=n(9205)
const g=n(8584)
const C=n(6829)
function getApplicator(e=false){const t=[B.default,h.default,p.default,m.default,g.default,C.default,l.default,u.default,c.default,f.default,d.default]
if(e)t.push(r.default,o.default)
else t.push(s.default,i.default)
t.push(a.default)
return t}t["default"]=getApplicator},5791:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.validateTuple=void 0
const s=n(1436)
const r=n(4464)
const i=n(8484)
const o={keyword:"items",type:"array",schemaType:["object","array","boolean"],before:"uniqueItems",code(e){const{schema:t,it:n}=e
if(Array.isArray(t))return validateTuple(e,"additionalItems",t)
n.items=true
if((0,r.alwaysValidSchema)(n,t))return
e.ok((0,i.validateArray)(e))}}
function validateTuple(e,t,n=e.schema){const{gen:i,parentSchema:o,data:a,keyword:c,it:l}=e
checkStrictTuple(o)
if(l.opts.unevaluated&&n.length&&l.items!==true){l.items=r.mergeEvaluated.items(i,n.length,l.items)}const u=i.name("valid")
const f=i.const("len",(0,s._)`${a}.length`)
n.forEach((t,n)=>{if((0,r.alwaysValidSchema)(l,t))return
i.if((0,s._)`${f} > ${n}`,()=>e.subschema({keyword:c,schemaProp:n,dataProp:n},u))
e.ok(u)})
function checkStrictTuple(e){const{opts:s,errSchemaPath:i}=l
const o=n.length
const a=o===e.minItems&&(o===e.maxItems||e[t]===false)
if(s.strictTuples&&!a){const e=`"${c}" is ${o}-tuple, but minItems or maxItems/${t} are not specified or different at path "${i}"`;(0,r.checkStrictMode)(l,e,s.strictTuples)}}}t.validateTuple=validateTuple
t["default"]=o},2959:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r=n(4464)
const i=n(8484)
const o=n(3448)
const a={message:({params:{len:e}})=>(0,s.str)`must NOT have more than ${e} items`,params:({params:{len:e}})=>(0,s._)`{limit: ${e}}`}
const c={keyword:"items",type:"array",schemaType:["object","boolean"],before:"uniqueItems",error:a,code(e){const{schema:t,parentSchema:n,it:s}=e
const{prefixItems:a}=n
s.items=true
if((0,r.alwaysValidSchema)(s,t))return
if(a)(0,o.validateAdditionalItems)(e,a)
else e.ok((0,i.validateArray)(e))}}
t["default"]=c},8350:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(4464)
const r={keyword:"not",schemaType:["object","boolean"],trackErrors:true,code(e){const{gen:t,schema:n,it:r}=e
if((0,s.alwaysValidSchema)(r,n)){e.fail()
return}const i=t.name("valid")
e.subschema({keyword:"not",compositeRule:true,createErrors:false,allErrors:false},i)
e.failResult(i,()=>e.reset(),()=>e.error())},error:{message:"must NOT be valid"}}
t["default"]=r},2490:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r=n(4464)
const i={message:"must match exactly one schema in oneOf",params:({params:e})=>(0,s._)`{passingSchemas: ${e.passing}}`}
const o={keyword:"oneOf",schemaType:"array",trackErrors:true,error:i,code(e){const{gen:t,schema:n,parentSchema:i,it:o}=e
if(!Array.isArray(n))throw new Error("ajv implementation error")
if(o.opts.discriminator&&i.discriminator)return
const a=n
const c=t.let("valid",false)
const l=t.let("passing",null)
const u=t.name("_valid")
e.setParams({passing:l})
t.block(validateOneOf)
e.result(c,()=>e.reset(),()=>e.error(true))
function validateOneOf(){a.forEach((n,i)=>{let a
if((0,r.alwaysValidSchema)(o,n)){t.var(u,true)}else{a=e.subschema({keyword:"oneOf",schemaProp:i,compositeRule:true},u)}if(i>0){t.if((0,s._)`${u} && ${c}`).assign(c,false).assign(l,(0,s._)`[${l}, ${i}]`).else()}t.if(u,()=>{t.assign(c,true)
t.assign(l,i)
if(a)e.mergeEvaluated(a,s.Name)})})}}}
t["default"]=o},664:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(8484)
const r=n(1436)
const i=n(4464)
const o=n(4464)
const a={keyword:"patternProperties",type:"object",schemaType:"object",code(e){const{gen:t,schema:n,data:a,parentSchema:c,it:l}=e
const{opts:u}=l
const f=(0,s.allSchemaProperties)(n)
const d=f.filter(e=>(0,i.alwaysValidSchema)(l,n[e]))
if(f.length===0||d.length===f.length&&(!l.opts.unevaluated||l.props===true)){return}const B=u.strictSchema&&!u.allowMatchingProperties&&c.properties
const h=t.name("valid")
if(l.props!==true&&!(l.props instanceof r.Name)){l.props=(0,o.evaluatedPropsToName)(t,l.props)}const{props:p}=l
validatePatternProperties()
function validatePatternProperties(){for(const e of f){if(B)checkMatchingProperties(e)
if(l.allErrors){validateProperties(e)}else{t.var(h,true)
validateProperties(e)
t.if(h)}}}function checkMatchingProperties(e){for(const t in B){if(new RegExp(e).test(t)){(0,i.checkStrictMode)(l,`property ${t} matches pattern ${e} (use allowMatchingProperties)`)}}}function validateProperties(n){t.forIn("key",a,i=>{t.if((0,r._)`${(0,s.usePattern)(e,n)}.test(${i})`,()=>{const s=d.includes(n)
if(!s){e.subschema({keyword:"patternProperties",schemaProp:n,dataProp:i,dataPropType:o.Type.Str},h)}if(l.opts.unevaluated&&p!==true){t.assign((0,r._)`${p}[${i}]`,true)}else if(!s&&!l.allErrors){t.if((0,r.not)(h),()=>t.break())}})})}}}
t["default"]=a},6467:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(5791)
const r={keyword:"prefixItems",type:"array",schemaType:["array"],before:"uniqueItems",code:e=>(0,s.validateTuple)(e,"items")}
t["default"]=r},8778:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(7881)
const r=n(8484)
const i=n(4464)
const o=n(2431)
const a={keyword:"properties",type:"object",schemaType:"object",code(e){const{gen:t,schema:n,parentSchema:a,data:c,it:l}=e
if(l.opts.removeAdditional==="all"&&a.additionalProperties===undefined){o.default.code(new s.KeywordCxt(l,o.default,"additionalProperties"))}const u=(0,r.allSchemaProperties)(n)
for(const e of u){l.definedProperties.add(e)}if(l.opts.unevaluated&&u.length&&l.props!==true){l.props=i.mergeEvaluated.props(t,(0,i.toHash)(u),l.props)}const f=u.filter(e=>!(0,i.alwaysValidSchema)(l,n[e]))
if(f.length===0)return
const d=t.name("valid")
for(const n of f){if(hasDefault(n)){applyPropertySchema(n)}else{t.if((0,r.propertyInData)(t,c,n,l.opts.ownProperties))
applyPropertySchema(n)
if(!l.allErrors)t.else().var(d,true)
t.endIf()}e.it.definedProperties.add(n)
e.ok(d)}function hasDefault(e){return l.opts.useDefaults&&!l.compositeRule&&n[e].default!==undefined}function applyPropertySchema(t){e.subschema({keyword:"properties",schemaProp:t,dataProp:t},d)}}}
t["default"]=a},1372:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r=n(4464)
const i={message:"property name must be valid",params:({params:e})=>(0,s._)`{propertyName: ${e.propertyName}}`}
const o={keyword:"propertyNames",type:"object",schemaType:["object","boolean"],error:i,code(e){const{gen:t,schema:n,data:i,it:o}=e
if((0,r.alwaysValidSchema)(o,n))return
const a=t.name("valid")
t.forIn("key",i,n=>{e.setParams({propertyName:n})
e.subschema({keyword:"propertyNames",data:n,dataTypes:["string"],propertyName:n,compositeRule:true},a)
t.if((0,s.not)(a),()=>{e.error(true)
if(!o.allErrors)t.break()})})
e.ok(a)}}
t["default"]=o},6829:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(4464)
const r={keyword:["then","else"],schemaType:["object","boolean"],code({keyword:e,parentSchema:t,it:n}){if(t.if===undefined)(0,s.checkStrictMode)(n,`"${e}" without "if" is ignored`)}}
t["default"]=r},8484:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.validateUnion=t.validateArray=t.usePattern=t.callValidateCode=t.schemaProperties=t.allSchemaProperties=t.noPropertyInData=t.propertyInData=t.isOwnProperty=t.hasPropFunc=t.reportMissingProp=t.checkMissingProp=t.checkReportMissingProp=void 0
const s=n(1436)
const r=n(4464)
const i=n(630)
const o=n(4464)
function checkReportMissingProp(e,t){const{gen:n,data:r,it:i}=e
n.if(noPropertyInData(n,r,t,i.opts.ownProperties),()=>{e.setParams({missingProperty:(0,s._)`${t}`},true)
e.error()})}t.checkReportMissingProp=checkReportMissingProp
function checkMissingProp({gen:e,data:t,it:{opts:n}},r,i){return(0,s.or)(...r.map(r=>(0,s.and)(noPropertyInData(e,t,r,n.ownProperties),(0,s._)`${i} = ${r}`)))}t.checkMissingProp=checkMissingProp
function reportMissingProp(e,t){e.setParams({missingProperty:t},true)
e.error()}t.reportMissingProp=reportMissingProp
function hasPropFunc(e){return e.scopeValue("func",{ref:Object.prototype.hasOwnProperty,code:(0,s._)`Object.prototype.hasOwnProperty`})}t.hasPropFunc=hasPropFunc
function isOwnProperty(e,t,n){return(0,s._)`${hasPropFunc(e)}.call(${t}, ${n})`}t.isOwnProperty=isOwnProperty
function propertyInData(e,t,n,r){const i=(0,s._)`${t}${(0,s.getProperty)(n)} !== undefined`
return r?(0,s._)`${i} && ${isOwnProperty(e,t,n)}`:i}t.propertyInData=propertyInData
function noPropertyInData(e,t,n,r){const i=(0,s._)`${t}${(0,s.getProperty)(n)} === undefined`
return r?(0,s.or)(i,(0,s.not)(isOwnProperty(e,t,n))):i}t.noPropertyInData=noPropertyInData
function allSchemaProperties(e){return e?Object.keys(e).filter(e=>e!=="__proto__"):[]}t.allSchemaProperties=allSchemaProperties
function schemaProperties(e,t){return allSchemaProperties(t).filter(n=>!(0,r.alwaysValidSchema)(e,t[n]))}t.schemaProperties=schemaProperties
function callValidateCode({schemaCode:e,data:t,it:{gen:n,topSchemaRef:r,schemaPath:o,errorPath:a},it:c},l,u,f){const d=f?(0,s._)`${e}, ${t}, ${r}${o}`:t
const B=[[i.default.instancePath,(0,s.strConcat)(i.default.instancePath,a)],[i.default.parentData,c.parentData],[i.default.parentDataProperty,c.parentDataProperty],[i.default.rootData,i.default.rootData]]
if(c.opts.dynamicRef)B.push([i.default.dynamicAnchors,i.default.dynamicAnchors])
const h=(0,s._)`${d}, ${n.object(...B)}`
return u!==s.nil?(0,s._)`${l}.call(${u}, ${h})`:(0,s._)`${l}(${h})`}t.callValidateCode=callValidateCode
const a=(0,s._)`new RegExp`
function usePattern({gen:e,it:{opts:t}},n){const r=t.unicodeRegExp?"u":""
const{regExp:i}=t.code
const c=i(n,r)
return e.scopeValue("pattern",{key:c.toString(),ref:c,code:(0,s._)`${i.code==="new RegExp"?a:(0,o.useFunc)(e,i)}(${n}, ${r})`})}t.usePattern=usePattern
function validateArray(e){const{gen:t,data:n,keyword:i,it:o}=e
const a=t.name("valid")
if(o.allErrors){const e=t.let("valid",true)
validateItems(()=>t.assign(e,false))
return e}t.var(a,true)
validateItems(()=>t.break())
return a
function validateItems(o){const c=t.const("len",(0,s._)`${n}.length`)
t.forRange("i",0,c,n=>{e.subschema({keyword:i,dataProp:n,dataPropType:r.Type.Num},a)
t.if((0,s.not)(a),o)})}}t.validateArray=validateArray
function validateUnion(e){const{gen:t,schema:n,keyword:i,it:o}=e
if(!Array.isArray(n))throw new Error("ajv implementation error")
const a=n.some(e=>(0,r.alwaysValidSchema)(o,e))
if(a&&!o.opts.unevaluated)return
const c=t.let("valid",false)
const l=t.name("_valid")
t.block(()=>n.forEach((n,r)=>{const o=e.subschema({keyword:i,schemaProp:r,compositeRule:true},l)
t.assign(c,(0,s._)`${c} || ${l}`)
const a=e.mergeValidEvaluated(o,l)
if(!a)t.if((0,s.not)(c))}))
e.result(c,()=>e.reset(),()=>e.error(true))}t.validateUnion=validateUnion},9872:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
const n={keyword:"id",code(){throw new Error('NOT SUPPORTED: keyword "id", use "$id" for schema ID')}}
t["default"]=n},7397:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(9872)
const r=n(2996)
const i=["$schema","$id","$defs","$vocabulary",{keyword:"$comment"},"definitions",s.default,r.default]
t["default"]=i},2996:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.callRef=t.getValidate=void 0
const s=n(3162)
const r=n(8484)
const i=n(1436)
const o=n(630)
const a=n(2718)
const c=n(4464)
const l={keyword:"$ref",schemaType:"string",code(e){const{gen:t,schema:n,it:r}=e
const{baseId:o,schemaEnv:c,validateName:l,opts:u,self:f}=r
const{root:d}=c
if((n==="#"||n==="#/")&&o===d.baseId)return callRootRef()
const B=a.resolveRef.call(f,d,o,n)
if(B===undefined)throw new s.default(r.opts.uriResolver,o,n)
if(B instanceof a.SchemaEnv)return callValidate(B)
return inlineRefSchema(B)
function callRootRef(){if(c===d)return callRef(e,l,c,c.$async)
const n=t.scopeValue("root",{ref:d})
return callRef(e,(0,i._)`${n}.validate`,d,d.$async)}function callValidate(t){const n=getValidate(e,t)
callRef(e,n,t,t.$async)}function inlineRefSchema(s){const r=t.scopeValue("schema",u.code.source===true?{ref:s,code:(0,i.stringify)(s)}:{ref:s})
const o=t.name("valid")
const a=e.subschema({schema:s,dataTypes:[],schemaPath:i.nil,topSchemaRef:r,errSchemaPath:n},o)
e.mergeEvaluated(a)
e.ok(o)}}}
function getValidate(e,t){const{gen:n}=e
return t.validate?n.scopeValue("validate",{ref:t.validate}):(0,i._)`${n.scopeValue("wrapper",{ref:t})}.validate`}t.getValidate=getValidate
function callRef(e,t,n,s){const{gen:a,it:l}=e
const{allErrors:u,schemaEnv:f,opts:d}=l
const B=d.passContext?o.default.this:i.nil
if(s)callAsyncRef()
else callSyncRef()
function callAsyncRef(){if(!f.$async)throw new Error("async schema referenced by sync schema")
const n=a.let("valid")
a.try(()=>{a.code((0,i._)`await ${(0,r.callValidateCode)(e,t,B)}`)
addEvaluatedFrom(t)
if(!u)a.assign(n,true)},e=>{a.if((0,i._)`!(${e} instanceof ${l.ValidationError})`,()=>a.throw(e))
addErrorsFrom(e)
if(!u)a.assign(n,false)})
e.ok(n)}function callSyncRef(){e.result((0,r.callValidateCode)(e,t,B),()=>addEvaluatedFrom(t),()=>addErrorsFrom(t))}function addErrorsFrom(e){const t=(0,i._)`${e}.errors`
a.assign(o.default.vErrors,(0,i._)`${o.default.vErrors} === null ? ${t} : ${o.default.vErrors}.concat(${t})`)
a.assign(o.default.errors,(0,i._)`${o.default.vErrors}.length`)}function addEvaluatedFrom(e){var t
if(!l.opts.unevaluated)return
const s=(t=n===null||n===void 0?void 0:n.validate)===null||t===void 0?void 0:t.evaluated
if(l.props!==true){if(s&&!s.dynamicProps){if(s.props!==undefined){l.props=c.mergeEvaluated.props(a,s.props,l.props)}}else{const t=a.var("props",(0,i._)`${e}.evaluated.props`)
l.props=c.mergeEvaluated.props(a,t,l.props,i.Name)}}if(l.items!==true){if(s&&!s.dynamicItems){if(s.items!==undefined){l.items=c.mergeEvaluated.items(a,s.items,l.items)}}else{const t=a.var("items",(0,i._)`${e}.evaluated.items`)
l.items=c.mergeEvaluated.items(a,t,l.items,i.Name)}}}}t.callRef=callRef
t["default"]=l},8886:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r=n(7115)
const i=n(2718)
const o=n(3162)
const a=n(4464)
const c={message:({params:{discrError:e,tagName:t}})=>e===r.DiscrError.Tag?`tag "${t}" must be string`:`value of tag "${t}" must be in oneOf`,params:({params:{discrError:e,tag:t,tagName:n}})=>(0,s._)`{error: ${e}, tag: ${n}, tagValue: ${t}}`}
const l={keyword:"discriminator",type:"object",schemaType:"object",error:c,code(e){const{gen:t,data:n,schema:c,parentSchema:l,it:u}=e
const{oneOf:f}=l
if(!u.opts.discriminator){throw new Error("discriminator: requires discriminator option")}const d=c.propertyName
if(typeof d!="string")throw new Error("discriminator: requires propertyName")
if(c.mapping)throw new Error("discriminator: mapping is not supported")
if(!f)throw new Error("discriminator: requires oneOf keyword")
const B=t.let("valid",false)
const h=t.const("tag",(0,s._)`${n}${(0,s.getProperty)(d)}`)
t.if((0,s._)`typeof ${h} == "string"`,()=>validateMapping(),()=>e.error(false,{discrError:r.DiscrError.Tag,tag:h,tagName:d}))
e.ok(B)
function validateMapping(){const n=getMapping()
t.if(false)
for(const e in n){t.elseIf((0,s._)`${h} === ${e}`)
t.assign(B,applyTagSchema(n[e]))}t.else()
e.error(false,{discrError:r.DiscrError.Mapping,tag:h,tagName:d})
t.endIf()}function applyTagSchema(n){const r=t.name("valid")
const i=e.subschema({keyword:"oneOf",schemaProp:n},r)
e.mergeEvaluated(i,s.Name)
return r}function getMapping(){var e
const t={}
const n=hasRequired(l)
let s=true
for(let t=0;t<f.length;t++){let r=f[t]
if((r===null||r===void 0?void 0:r.$ref)&&!(0,a.schemaHasRulesButRef)(r,u.self.RULES)){const e=r.$ref
r=i.resolveRef.call(u.self,u.schemaEnv.root,u.baseId,e)
if(r instanceof i.SchemaEnv)r=r.schema
if(r===undefined)throw new o.default(u.opts.uriResolver,u.baseId,e)}const c=(e=r===null||r===void 0?void 0:r.properties)===null||e===void 0?void 0:e[d]
if(typeof c!="object"){throw new Error(`discriminator: oneOf subschemas (or referenced schemas) must have "properties/${d}"`)}s=s&&(n||hasRequired(r))
addMappings(c,t)}if(!s)throw new Error(`discriminator: "${d}" must be required`)
return t
function hasRequired({required:e}){return Array.isArray(e)&&e.includes(d)}function addMappings(e,t){if(e.const){addMapping(e.const,t)}else if(e.enum){for(const n of e.enum){addMapping(n,t)}}else{throw new Error(`discriminator: "properties/${d}" must have "const" or "enum"`)}}function addMapping(e,n){if(typeof e!="string"||e in t){throw new Error(`discriminator: "${d}" values must be unique strings`)}t[e]=n}}}}
t["default"]=l},7115:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
t.DiscrError=void 0
var n;(function(e){e["Tag"]="tag"
e["Mapping"]="mapping"})(n||(t.DiscrError=n={}))},4298:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(7397)
const r=n(5481)
const i=n(8775)
const o=n(9923)
const a=n(7844)
const c=n(2010)
const l=n(2601)
const u=n(6620)
const f=[o.default,s.default,r.default,(0,i.default)(true),l.default,u.metadataVocabulary,u.contentVocabulary,a.default,c.default]
t["default"]=f},9941:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(7397)
const r=n(5481)
const i=n(8775)
const o=n(2601)
const a=n(6620)
const c=[s.default,r.default,(0,i.default)(),o.default,a.metadataVocabulary,a.contentVocabulary]
t["default"]=c},8639:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.dynamicAnchor=void 0
const s=n(1436)
const r=n(630)
const i=n(2718)
const o=n(2996)
const a={keyword:"$dynamicAnchor",schemaType:"string",code:e=>dynamicAnchor(e,e.schema)}
function dynamicAnchor(e,t){const{gen:n,it:i}=e
i.schemaEnv.root.dynamicAnchors[t]=true
const o=(0,s._)`${r.default.dynamicAnchors}${(0,s.getProperty)(t)}`
const a=i.errSchemaPath==="#"?i.validateName:_getValidate(e)
n.if((0,s._)`!${o}`,()=>n.assign(o,a))}t.dynamicAnchor=dynamicAnchor
function _getValidate(e){const{schemaEnv:t,schema:n,self:s}=e.it
const{root:r,baseId:a,localRefs:c,meta:l}=t.root
const{schemaId:u}=s.opts
const f=new i.SchemaEnv({schema:n,schemaId:u,root:r,baseId:a,localRefs:c,meta:l})
i.compileSchema.call(s,f)
return(0,o.getValidate)(e,f)}t["default"]=a},5065:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
t.dynamicRef=void 0
const s=n(1436)
const r=n(630)
const i=n(2996)
const o={keyword:"$dynamicRef",schemaType:"string",code:e=>dynamicRef(e,e.schema)}
function dynamicRef(e,t){const{gen:n,keyword:o,it:a}=e
if(t[0]!=="#")throw new Error(`"${o}" only supports hash fragment reference`)
const c=t.slice(1)
if(a.allErrors){_dynamicRef()}else{const t=n.let("valid",false)
_dynamicRef(t)
e.ok(t)}function _dynamicRef(e){if(a.schemaEnv.root.dynamicAnchors[c]){const t=n.let("_v",(0,s._)`${r.default.dynamicAnchors}${(0,s.getProperty)(c)}`)
n.if(t,_callRef(t,e),_callRef(a.validateName,e))}else{_callRef(a.validateName,e)()}}function _callRef(t,s){return s?()=>n.block(()=>{(0,i.callRef)(e,t)
n.let(s,true)}):()=>(0,i.callRef)(e,t)}}t.dynamicRef=dynamicRef
t["default"]=o},9923:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(8639)
const r=n(5065)
const i=n(9982)
const o=n(1794)
const a=[s.default,r.default,i.default,o.default]
t["default"]=a},9982:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(8639)
const r=n(4464)
const i={keyword:"$recursiveAnchor",schemaType:"boolean",code(e){if(e.schema)(0,s.dynamicAnchor)(e,"")
else(0,r.checkStrictMode)(e.it,"$recursiveAnchor: false is ignored")}}
t["default"]=i},1794:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(5065)
const r={keyword:"$recursiveRef",schemaType:"string",code:e=>(0,s.dynamicRef)(e,e.schema)}
t["default"]=r},6402:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r={message:({schemaCode:e})=>(0,s.str)`must match format "${e}"`,params:({schemaCode:e})=>(0,s._)`{format: ${e}}`}
const i={keyword:"format",type:["number","string"],schemaType:"string",$data:true,error:r,code(e,t){const{gen:n,data:r,$data:i,schema:o,schemaCode:a,it:c}=e
const{opts:l,errSchemaPath:u,schemaEnv:f,self:d}=c
if(!l.validateFormats)return
if(i)validate$DataFormat()
else validateFormat()
function validate$DataFormat(){const i=n.scopeValue("formats",{ref:d.formats,code:l.code.formats})
const o=n.const("fDef",(0,s._)`${i}[${a}]`)
const c=n.let("fType")
const u=n.let("format")
n.if((0,s._)`typeof ${o} == "object" && !(${o} instanceof RegExp)`,()=>n.assign(c,(0,s._)`${o}.type || "string"`).assign(u,(0,s._)`${o}.validate`),()=>n.assign(c,(0,s._)`"string"`).assign(u,o))
e.fail$data((0,s.or)(unknownFmt(),invalidFmt()))
function unknownFmt(){if(l.strictSchema===false)return s.nil
return(0,s._)`${a} && !${u}`}function invalidFmt(){const e=f.$async?(0,s._)`(${o}.async ? await ${u}(${r}) : ${u}(${r}))`:(0,s._)`${u}(${r})`
const n=(0,s._)`(typeof ${u} == "function" ? ${e} : ${u}.test(${r}))`
return(0,s._)`${u} && ${u} !== true && ${c} === ${t} && !${n}`}}function validateFormat(){const i=d.formats[o]
if(!i){unknownFormat()
return}if(i===true)return
const[a,c,B]=getFormat(i)
if(a===t)e.pass(validCondition())
function unknownFormat(){if(l.strictSchema===false){d.logger.warn(unknownMsg())
return}throw new Error(unknownMsg())
function unknownMsg(){return`unknown format "${o}" ignored in schema at path "${u}"`}}function getFormat(e){const t=e instanceof RegExp?(0,s.regexpCode)(e):l.code.formats?(0,s._)`${l.code.formats}${(0,s.getProperty)(o)}`:undefined
const r=n.scopeValue("formats",{key:o,ref:e,code:t})
if(typeof e=="object"&&!(e instanceof RegExp)){return[e.type||"string",e.validate,(0,s._)`${r}.validate`]}return["string",e,r]}function validCondition(){if(typeof i=="object"&&!(i instanceof RegExp)&&i.async){if(!f.$async)throw new Error("async format in sync schema")
return(0,s._)`await ${B}(${r})`}return typeof c=="function"?(0,s._)`${B}(${r})`:(0,s._)`${B}.test(${r})`}}}}
t["default"]=i},2601:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(6402)
const r=[s.default]
t["default"]=r},6620:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
t.contentVocabulary=t.metadataVocabulary=void 0
t.metadataVocabulary=["title","description","default","deprecated","readOnly","writeOnly","examples"]
t.contentVocabulary=["contentMediaType","contentEncoding","contentSchema"]},7844:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(643)
const r=n(3818)
const i=n(3907)
const o=[s.default,r.default,i.default]
t["default"]=o},2010:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(6855)
const r=n(4144)
const i=[s.default,r.default]
t["default"]=i},4144:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r=n(4464)
const i={message:({params:{len:e}})=>(0,s.str)`must NOT have more than ${e} items`,params:({params:{len:e}})=>(0,s._)`{limit: ${e}}`}
const o={keyword:"unevaluatedItems",type:"array",schemaType:["boolean","object"],error:i,code(e){const{gen:t,schema:n,data:i,it:o}=e
const a=o.items||0
if(a===true)return
const c=t.const("len",(0,s._)`${i}.length`)
if(n===false){e.setParams({len:a})
e.fail((0,s._)`${c} > ${a}`)}else if(typeof n=="object"&&!(0,r.alwaysValidSchema)(o,n)){const n=t.var("valid",(0,s._)`${c} <= ${a}`)
t.if((0,s.not)(n),()=>validateItems(n,a))
e.ok(n)}o.items=true
function validateItems(n,i){t.forRange("i",i,c,i=>{e.subschema({keyword:"unevaluatedItems",dataProp:i,dataPropType:r.Type.Num},n)
if(!o.allErrors)t.if((0,s.not)(n),()=>t.break())})}}}
t["default"]=o},6855:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r=n(4464)
const i=n(630)
const o={message:"must NOT have unevaluated properties",params:({params:e})=>(0,s._)`{unevaluatedProperty: ${e.unevaluatedProperty}}`}
const a={keyword:"unevaluatedProperties",type:"object",schemaType:["boolean","object"],trackErrors:true,error:o,code(e){const{gen:t,schema:n,data:o,errsCount:a,it:c}=e
if(!a)throw new Error("ajv implementation error")
const{allErrors:l,props:u}=c
if(u instanceof s.Name){t.if((0,s._)`${u} !== true`,()=>t.forIn("key",o,e=>t.if(unevaluatedDynamic(u,e),()=>unevaluatedPropCode(e))))}else if(u!==true){t.forIn("key",o,e=>u===undefined?unevaluatedPropCode(e):t.if(unevaluatedStatic(u,e),()=>unevaluatedPropCode(e)))}c.props=true
e.ok((0,s._)`${a} === ${i.default.errors}`)
function unevaluatedPropCode(i){if(n===false){e.setParams({unevaluatedProperty:i})
e.error()
if(!l)t.break()
return}if(!(0,r.alwaysValidSchema)(c,n)){const n=t.name("valid")
e.subschema({keyword:"unevaluatedProperties",dataProp:i,dataPropType:r.Type.Str},n)
if(!l)t.if((0,s.not)(n),()=>t.break())}}function unevaluatedDynamic(e,t){return(0,s._)`!${e} || !${e}[${t}]`}function unevaluatedStatic(e,t){const n=[]
for(const r in e){if(e[r]===true)n.push((0,s._)`${t} !== ${r}`)}return(0,s.and)(...n)}}}
t["default"]=a},8026:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r=n(4464)
const i=n(4951)
const o={message:"must be equal to constant",params:({schemaCode:e})=>(0,s._)`{allowedValue: ${e}}`}
const a={keyword:"const",$data:true,error:o,code(e){const{gen:t,data:n,$data:o,schemaCode:a,schema:c}=e
if(o||c&&typeof c=="object"){e.fail$data((0,s._)`!${(0,r.useFunc)(t,i.default)}(${n}, ${a})`)}else{e.fail((0,s._)`${c} !== ${n}`)}}}
t["default"]=a},643:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(5826)
const r={keyword:"dependentRequired",type:"object",schemaType:"object",error:s.error,code:e=>(0,s.validatePropertyDeps)(e)}
t["default"]=r},3200:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r=n(4464)
const i=n(4951)
const o={message:"must be equal to one of the allowed values",params:({schemaCode:e})=>(0,s._)`{allowedValues: ${e}}`}
const a={keyword:"enum",schemaType:"array",$data:true,error:o,code(e){const{gen:t,data:n,$data:o,schema:a,schemaCode:c,it:l}=e
if(!o&&a.length===0)throw new Error("enum must have non-empty array")
const u=a.length>=l.opts.loopEnum
let f
const getEql=()=>f!==null&&f!==void 0?f:f=(0,r.useFunc)(t,i.default)
let d
if(u||o){d=t.let("valid")
e.block$data(d,loopEnum)}else{if(!Array.isArray(a))throw new Error("ajv implementation error")
const e=t.const("vSchema",c)
d=(0,s.or)(...a.map((t,n)=>equalCode(e,n)))}e.pass(d)
function loopEnum(){t.assign(d,false)
t.forOf("v",c,e=>t.if((0,s._)`${getEql()}(${n}, ${e})`,()=>t.assign(d,true).break()))}function equalCode(e,t){const r=a[t]
return typeof r==="object"&&r!==null?(0,s._)`${getEql()}(${n}, ${e}[${t}])`:(0,s._)`${n} === ${r}`}}}
t["default"]=a},5481:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(3723)
const r=n(8132)
const i=n(6962)
const o=n(6023)
const a=n(895)
const c=n(4504)
const l=n(6296)
const u=n(5132)
const f=n(8026)
const d=n(3200)
const B=[s.default,r.default,i.default,o.default,a.default,c.default,l.default,u.default,{keyword:"type",schemaType:["string","array"]},{keyword:"nullable",schemaType:"boolean"},f.default,d.default]
t["default"]=B},3907:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(4464)
const r={keyword:["maxContains","minContains"],type:"array",schemaType:"number",code({keyword:e,parentSchema:t,it:n}){if(t.contains===undefined){(0,s.checkStrictMode)(n,`"${e}" without "contains" is ignored`)}}}
t["default"]=r},6296:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r={message({keyword:e,schemaCode:t}){const n=e==="maxItems"?"more":"fewer"
return(0,s.str)`must NOT have ${n} than ${t} items`},params:({schemaCode:e})=>(0,s._)`{limit: ${e}}`}
const i={keyword:["maxItems","minItems"],type:"array",schemaType:"number",$data:true,error:r,code(e){const{keyword:t,data:n,schemaCode:r}=e
const i=t==="maxItems"?s.operators.GT:s.operators.LT
e.fail$data((0,s._)`${n}.length ${i} ${r}`)}}
t["default"]=i},6962:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r=n(4464)
const i=n(6214)
const o={message({keyword:e,schemaCode:t}){const n=e==="maxLength"?"more":"fewer"
return(0,s.str)`must NOT have ${n} than ${t} characters`},params:({schemaCode:e})=>(0,s._)`{limit: ${e}}`}
const a={keyword:["maxLength","minLength"],type:"string",schemaType:"number",$data:true,error:o,code(e){const{keyword:t,data:n,schemaCode:o,it:a}=e
const c=t==="maxLength"?s.operators.GT:s.operators.LT
const l=a.opts.unicode===false?(0,s._)`${n}.length`:(0,s._)`${(0,r.useFunc)(e.gen,i.default)}(${n})`
e.fail$data((0,s._)`${l} ${c} ${o}`)}}
t["default"]=a},3723:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r=s.operators
const i={maximum:{okStr:"<=",ok:r.LTE,fail:r.GT},minimum:{okStr:">=",ok:r.GTE,fail:r.LT},exclusiveMaximum:{okStr:"<",ok:r.LT,fail:r.GTE},exclusiveMinimum:{okStr:">",ok:r.GT,fail:r.LTE}}
const o={message:({keyword:e,schemaCode:t})=>(0,s.str)`must be ${i[e].okStr} ${t}`,params:({keyword:e,schemaCode:t})=>(0,s._)`{comparison: ${i[e].okStr}, limit: ${t}}`}
const a={keyword:Object.keys(i),type:"number",schemaType:"number",$data:true,error:o,code(e){const{keyword:t,data:n,schemaCode:r}=e
e.fail$data((0,s._)`${n} ${i[t].fail} ${r} || isNaN(${n})`)}}
t["default"]=a},895:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r={message({keyword:e,schemaCode:t}){const n=e==="maxProperties"?"more":"fewer"
return(0,s.str)`must NOT have ${n} than ${t} properties`},params:({schemaCode:e})=>(0,s._)`{limit: ${e}}`}
const i={keyword:["maxProperties","minProperties"],type:"object",schemaType:"number",$data:true,error:r,code(e){const{keyword:t,data:n,schemaCode:r}=e
const i=t==="maxProperties"?s.operators.GT:s.operators.LT
e.fail$data((0,s._)`Object.keys(${n}).length ${i} ${r}`)}}
t["default"]=i},8132:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(1436)
const r={message:({schemaCode:e})=>(0,s.str)`must be multiple of ${e}`,params:({schemaCode:e})=>(0,s._)`{multipleOf: ${e}}`}
const i={keyword:"multipleOf",type:"number",schemaType:"number",$data:true,error:r,code(e){const{gen:t,data:n,schemaCode:r,it:i}=e
const o=i.opts.multipleOfPrecision
const a=t.let("res")
const c=o?(0,s._)`Math.abs(Math.round(${a}) - ${a}) > 1e-${o}`:(0,s._)`${a} !== parseInt(${a})`
e.fail$data((0,s._)`(${r} === 0 || (${a} = ${n}/${r}, ${c}))`)}}
t["default"]=i},6023:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(8484)
const r=n(4464)
const i=n(1436)
const o={message:({schemaCode:e})=>(0,i.str)`must match pattern "${e}"`,params:({schemaCode:e})=>(0,i._)`{pattern: ${e}}`}
const a={keyword:"pattern",type:"string",schemaType:"string",$data:true,error:o,code(e){const{gen:t,data:n,$data:o,schema:a,schemaCode:c,it:l}=e
const u=l.opts.unicodeRegExp?"u":""
if(o){const{regExp:s}=l.opts.code
const o=s.code==="new RegExp"?(0,i._)`new RegExp`:(0,r.useFunc)(t,s)
const a=t.let("valid")
t.try(()=>t.assign(a,(0,i._)`${o}(${c}, ${u}).test(${n})`),()=>t.assign(a,false))
e.fail$data((0,i._)`!${a}`)}else{const t=(0,s.usePattern)(e,a)
e.fail$data((0,i._)`!${t}.test(${n})`)}}}
t["default"]=a},4504:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(8484)
const r=n(1436)
const i=n(4464)
const o={message:({params:{missingProperty:e}})=>(0,r.str)`must have required property '${e}'`,params:({params:{missingProperty:e}})=>(0,r._)`{missingProperty: ${e}}`}
const a={keyword:"required",type:"object",schemaType:"array",$data:true,error:o,code(e){const{gen:t,schema:n,schemaCode:o,data:a,$data:c,it:l}=e
const{opts:u}=l
if(!c&&n.length===0)return
const f=n.length>=u.loopRequired
if(l.allErrors)allErrorsMode()
else exitOnErrorMode()
if(u.strictRequired){const t=e.parentSchema.properties
const{definedProperties:s}=e.it
for(const e of n){if((t===null||t===void 0?void 0:t[e])===undefined&&!s.has(e)){const t=l.schemaEnv.baseId+l.errSchemaPath
const n=`required property "${e}" is not defined at "${t}" (strictRequired)`;(0,i.checkStrictMode)(l,n,l.opts.strictRequired)}}}function allErrorsMode(){if(f||c){e.block$data(r.nil,loopAllRequired)}else{for(const t of n){(0,s.checkReportMissingProp)(e,t)}}}function exitOnErrorMode(){const r=t.let("missing")
if(f||c){const n=t.let("valid",true)
e.block$data(n,()=>loopUntilMissing(r,n))
e.ok(n)}else{t.if((0,s.checkMissingProp)(e,n,r));(0,s.reportMissingProp)(e,r)
t.else()}}function loopAllRequired(){t.forOf("prop",o,n=>{e.setParams({missingProperty:n})
t.if((0,s.noPropertyInData)(t,a,n,u.ownProperties),()=>e.error())})}function loopUntilMissing(n,i){e.setParams({missingProperty:n})
t.forOf(n,o,()=>{t.assign(i,(0,s.propertyInData)(t,a,n,u.ownProperties))
t.if((0,r.not)(i),()=>{e.error()
t.break()})},r.nil)}}}
t["default"]=a},5132:(e,t,n)=>{Object.defineProperty(t,"__esModule",{value:true})
const s=n(6685)
const r=n(1436)
const i=n(4464)
const o=n(4951)
const a={message:({params:{i:e,j:t}})=>(0,r.str)`must NOT have duplicate items (items ## ${t} and ${e} are identical)`,params:({params:{i:e,j:t}})=>(0,r._)`{i: ${e}, j: ${t}}`}
const c={keyword:"uniqueItems",type:"array",schemaType:"boolean",$data:true,error:a,code(e){const{gen:t,data:n,$data:a,schema:c,parentSchema:l,schemaCode:u,it:f}=e
if(!a&&!c)return
const d=t.let("valid")
const B=l.items?(0,s.getSchemaTypes)(l.items):[]
e.block$data(d,validateUniqueItems,(0,r._)`${u} === false`)
e.ok(d)
function validateUniqueItems(){const s=t.let("i",(0,r._)`${n}.length`)
const i=t.let("j")
e.setParams({i:s,j:i})
t.assign(d,true)
t.if((0,r._)`${s} > 1`,()=>(canOptimize()?loopN:loopN2)(s,i))}function canOptimize(){return B.length>0&&!B.some(e=>e==="object"||e==="array")}function loopN(i,o){const a=t.name("item")
const c=(0,s.checkDataTypes)(B,a,f.opts.strictNumbers,s.DataType.Wrong)
const l=t.const("indices",(0,r._)`{}`)
t.for((0,r._)`;${i}--;`,()=>{t.let(a,(0,r._)`${n}[${i}]`)
t.if(c,(0,r._)`continue`)
if(B.length>1)t.if((0,r._)`typeof ${a} == "string"`,(0,r._)`${a} += "_"`)
t.if((0,r._)`typeof ${l}[${a}] == "number"`,()=>{t.assign(o,(0,r._)`${l}[${a}]`)
e.error()
t.assign(d,false).break()}).code((0,r._)`${l}[${a}] = ${i}`)})}function loopN2(s,a){const c=(0,i.useFunc)(t,o.default)
const l=t.name("outer")
t.label(l).for((0,r._)`;${s}--;`,()=>t.for((0,r._)`${a} = ${s}; ${a}--;`,()=>t.if((0,r._)`${c}(${n}[${s}], ${n}[${a}])`,()=>{e.error()
t.assign(d,false).break(l)})))}}}
t["default"]=c},3057:e=>{function isBuffer(e){return Buffer.isBuffer(e)||e instanceof Uint8Array}function isEncoding(e){return Buffer.isEncoding(e)}function alloc(e,t,n){return Buffer.alloc(e,t,n)}function allocUnsafe(e){return Buffer.allocUnsafe(e)}function allocUnsafeSlow(e){return Buffer.allocUnsafeSlow(e)}function byteLength(e,t){return Buffer.byteLength(e,t)}function compare(e,t){return Buffer.compare(e,t)}function concat(e,t){return Buffer.concat(e,t)}function copy(e,t,n,s,r){return toBuffer(e).copy(t,n,s,r)}function equals(e,t){return toBuffer(e).equals(t)}function fill(e,t,n,s,r){return toBuffer(e).fill(t,n,s,r)}function from(e,t,n){return Buffer.from(e,t,n)}function includes(e,t,n,s){return toBuffer(e).includes(t,n,s)}function indexOf(e,t,n,s){return toBuffer(e).indexOf(t,n,s)}function lastIndexOf(e,t,n,s){return toBuffer(e).lastIndexOf(t,n,s)}function swap16(e){return toBuffer(e).swap16()}function swap32(e){return toBuffer(e).swap32()}function swap64(e){return toBuffer(e).swap64()}function toBuffer(e){if(Buffer.isBuffer(e))return e
return Buffer.from(e.buffer,e.byteOffset,e.byteLength)}function toString(e,t,n,s){return toBuffer(e).toString(t,n,s)}function toHex(e,t,n){return toBuffer(e).toString("hex",t,n)}function write(e,t,n,s,r){return toBuffer(e).write(t,n,s,r)}function readDoubleBE(e,t){return toBuffer(e).readDoubleBE(t)}function readDoubleLE(e,t){return toBuffer(e).readDoubleLE(t)}function readFloatBE(e,t){return toBuffer(e).readFloatBE(t)}function readFloatLE(e,t){return toBuffer(e).readFloatLE(t)}function readInt32BE(e,t){return toBuffer(e).readInt32BE(t)}function readInt32LE(e,t){return toBuffer(e).readInt32LE(t)}function readUInt32BE(e,t){return toBuffer(e).readUInt32BE(t)}function readUInt32LE(e,t){return toBuffer(e).readUInt32LE(t)}function writeDoubleBE(e,t,n){return toBuffer(e).writeDoubleBE(t,n)}function writeDoubleLE(e,t,n){return toBuffer(e).writeDoubleLE(t,n)}function writeFloatBE(e,t,n){return toBuffer(e).writeFloatBE(t,n)}function writeFloatLE(e,t,n){return toBuffer(e).writeFloatLE(t,n)}function writeInt32BE(e,t,n){return toBuffer(e).writeInt32BE(t,n)}function writeInt32LE(e,t,n){return toBuffer(e).writeInt32LE(t,n)}function writeUInt32BE(e,t,n){return toBuffer(e).writeUInt32BE(t,n)}function writeUInt32LE(e,t,n){return toBuffer(e).writeUInt32LE(t,n)}e.exports={isBuffer:isBuffer,isEncoding:isEncoding,alloc:alloc,allocUnsafe:allocUnsafe,allocUnsafeSlow:allocUnsafeSlow,byteLength:byteLength,compare:compare,concat:concat,copy:copy,equals:equals,fill:fill,from:from,includes:includes,indexOf:indexOf,lastIndexOf:lastIndexOf,swap16:swap16,swap32:swap32,swap64:swap64,toBuffer:toBuffer,toString:toString,toHex:toHex,write:write,readDoubleBE:readDoubleBE,readDoubleLE:readDoubleLE,readFloatBE:readFloatBE,readFloatLE:readFloatLE,readInt32BE:readInt32BE,readInt32LE:readInt32LE,readUInt32BE:readUInt32BE,readUInt32LE:readUInt32LE,writeDoubleBE:writeDoubleBE,writeDoubleLE:writeDoubleLE,writeFloatBE:writeFloatBE,writeFloatLE:writeFloatLE,writeInt32BE:writeInt32BE,writeInt32LE:writeInt32LE,writeUInt32BE:writeUInt32BE,writeUInt32LE:writeUInt32LE}},9580:(e,t,n)=>{e.exports=n(4434)},3430:e=>{e.exports=function equal(e,t){if(e===t)return true
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
for(s=n;s--!==0;){var i=r[s]
if(!equal(e[i],t[i]))return false}return true}return e!==e&&t!==t}},3587:e=>{e.exports=class FixedFIFO{constructor(e){if(!(e>0)||(e-1&e)!==0)throw new Error("Max size for a FixedFIFO should be a power of two")
this.buffer=new Array(e)
this.mask=e-1
this.top=0
this.btm=0
this.next=null}clear(){this.top=this.btm=0
this.next=null
this.buffer.fill(undefined)}push(e){if(this.buffer[this.top]!==undefined)return false
this.buffer[this.top]=e
this.top=this.top+1&this.mask
return true}shift(){const e=this.buffer[this.btm]
if(e===undefined)return undefined
this.buffer[this.btm]=undefined
this.btm=this.btm+1&this.mask
return e}peek(){return this.buffer[this.btm]}isEmpty(){return this.buffer[this.btm]===undefined}}},3867:(e,t,n)=>{const s=n(3587)
e.exports=class FastFIFO{constructor(e){this.hwm=e||16
this.head=new s(this.hwm)
this.tail=this.head
this.length=0}clear(){this.head=this.tail
this.head.clear()
this.length=0}push(e){this.length++
if(!this.head.push(e)){const t=this.head
this.head=t.next=new s(2*this.head.buffer.length)
this.head.push(e)}}shift(){if(this.length!==0)this.length--
const e=this.tail.shift()
if(e===undefined&&this.tail.next){const e=this.tail.next
this.tail.next=null
this.tail=e
return this.tail.shift()}return e}peek(){const e=this.tail.peek()
if(e===undefined&&this.tail.next)return this.tail.next.peek()
return e}isEmpty(){return this.length===0}}},1167:e=>{var t=e.exports=function(e,t,n){if(typeof t=="function"){n=t
t={}}n=t.cb||n
var s=typeof n=="function"?n:n.pre||function(){}
var r=n.post||function(){}
_traverse(t,s,r,e,"",e)}
t.keywords={additionalItems:true,items:true,contains:true,additionalProperties:true,propertyNames:true,not:true,if:true,then:true,else:true}
t.arrayKeywords={items:true,allOf:true,anyOf:true,oneOf:true}
t.propsKeywords={$defs:true,definitions:true,properties:true,patternProperties:true,dependencies:true}
t.skipKeywords={default:true,enum:true,const:true,required:true,maximum:true,minimum:true,exclusiveMaximum:true,exclusiveMinimum:true,multipleOf:true,maxLength:true,minLength:true,pattern:true,format:true,maxItems:true,minItems:true,uniqueItems:true,maxProperties:true,minProperties:true}
function _traverse(e,n,s,r,i,o,a,c,l,u){if(r&&typeof r=="object"&&!Array.isArray(r)){n(r,i,o,a,c,l,u)
for(var f in r){var d=r[f]
if(Array.isArray(d)){if(f in t.arrayKeywords){for(var B=0;B<d.length;B++)_traverse(e,n,s,d[B],i+"/"+f+"/"+B,o,i,f,r,B)}}else if(f in t.propsKeywords){if(d&&typeof d=="object"){for(var h in d)_traverse(e,n,s,d[h],i+"/"+f+"/"+escapeJsonPtr(h),o,i,f,r,h)}}else if(f in t.keywords||e.allKeys&&!(f in t.skipKeywords)){_traverse(e,n,s,d,i+"/"+f,o,i,f,r)}}s(r,i,o,a,c,l,u)}}function escapeJsonPtr(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}},4006:(e,t,n)=>{const s=n(8016)
const r=n(4059)
function picomatch(e,t,n=false){if(t&&(t.windows===null||t.windows===undefined)){t={...t,windows:r.isWindows()}}return s(e,t,n)}Object.assign(picomatch,s)
e.exports=picomatch},5595:e=>{const t="\\\\/"
const n=`[^${t}]`
const s=0
const r="\\."
const i="\\+"
const o="\\?"
const a="\\/"
const c="(?=.)"
const l="[^/]"
const u=`(?:${a}|$)`
const f=`(?:^|${a})`
const d=`${r}{1,2}${u}`
const B=`(?!${r})`
const h=`(?!${f}${d})`
const p=`(?!${r}{0,1}${u})`
const m=`(?!${d})`
const g=`[^.${a}]`
const C=`${l}*?`
const y="/"
const b={DOT_LITERAL:r,PLUS_LITERAL:i,QMARK_LITERAL:o,SLASH_LITERAL:a,ONE_CHAR:c,QMARK:l,END_ANCHOR:u,DOTS_SLASH:d,NO_DOT:B,NO_DOTS:h,NO_DOT_SLASH:p,NO_DOTS_SLASH:m,QMARK_NO_DOT:g,STAR:C,START_ANCHOR:f,SEP:y}
const w={...b,SLASH_LITERAL:`[${t}]`,QMARK:n,STAR:`${n}*?`,DOTS_SLASH:`${r}{1,2}(?:[${t}]|$)`,NO_DOT:`(?!${r})`,NO_DOTS:`(?!(?:^|[${t}])${r}{1,2}(?:[${t}]|$))`,NO_DOT_SLASH:`(?!${r}{0,1}(?:[${t}]|$))`,NO_DOTS_SLASH:`(?!${r}{1,2}(?:[${t}]|$))`,QMARK_NO_DOT:`[^.${t}]`,START_ANCHOR:`(?:^|[${t}])`,END_ANCHOR:`(?:[${t}]|$)`,SEP:"\\"}
const k={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"}
e.exports={DEFAULT_MAX_EXTGLOB_RECURSION:s,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:k,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===true?w:b}}},8265:(e,t,n)=>{const s=n(5595)
const r=n(4059)
const{MAX_LENGTH:i,POSIX_REGEX_SOURCE:o,REGEX_NON_SPECIAL_CHARS:a,REGEX_SPECIAL_CHARS_BACKREF:c,REPLACEMENTS:l}=s
const expandRange=(e,t)=>{if(typeof t.expandRange==="function"){return t.expandRange(...e,t)}e.sort()
const n=`[${e.join("-")}]`
try{new RegExp(n)}catch(t){return e.map(e=>r.escapeRegex(e)).join("..")}return n}
const syntaxError=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`
const splitTopLevel=e=>{const t=[]
let n=0
let s=0
let r=0
let i=""
let o=false
for(const a of e){if(o===true){i+=a
o=false
continue}if(a==="\\"){i+=a
o=true
continue}if(a==='"'){r=r===1?0:1
i+=a
continue}if(r===0){if(a==="["){n++}else if(a==="]"&&n>0){n--}else if(n===0){if(a==="("){s++}else if(a===")"&&s>0){s--}else if(a==="|"&&s===0){t.push(i)
i=""
continue}}}i+=a}t.push(i)
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
const i=s[0]
if(!i||s!==i.repeat(s.length)||r!==i.repeat(r.length)){continue}if(s===r||s.startsWith(r)||r.startsWith(s)){return true}}}return false}
const parseRepeatedExtglob=(e,t=true)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="("){return}let n=0
let s=0
let r=0
let i=false
for(let o=1;o<e.length;o++){const a=e[o]
if(i===true){i=false
continue}if(a==="\\"){i=true
continue}if(a==='"'){r=r===1?0:1
continue}if(r===1){continue}if(a==="["){n++
continue}if(a==="]"&&n>0){n--
continue}if(n>0){continue}if(a==="("){s++
continue}if(a===")"){s--
if(s===0){if(t===true&&o!==e.length-1){return}return{type:e[0],body:e.slice(2,o),end:o}}}}}
const buildCharClassStar=e=>{const t=e.length===1?r.escapeRegex(e[0]):`[${e.map(e=>r.escapeRegex(e)).join("")}]`
return`${t}*`}
const getStarExtglobSequenceChars=e=>{let t=0
const n=[]
while(t<e.length){const s=parseRepeatedExtglob(e.slice(t),false)
if(!s||s.type!=="*"){return}const r=splitTopLevel(s.body).map(e=>e.trim())
if(r.length!==1){return}const i=normalizeSimpleBranch(r[0])
if(!i||i.length!==1){return}n.push(i)
t+=s.end+1}if(n.length<1){return}return n}
const repeatedExtglobRecursion=e=>{let t=0
let n=e.trim()
let s=parseRepeatedExtglob(n)
while(s){t++
n=s.body.trim()
s=parseRepeatedExtglob(n)}return t}
const analyzeRepeatedExtglob=(e,t)=>{if(t.maxExtglobRecursion===false){return{risky:false}}const n=typeof t.maxExtglobRecursion==="number"?t.maxExtglobRecursion:s.DEFAULT_MAX_EXTGLOB_RECURSION
const r=splitTopLevel(e).map(e=>e.trim())
if(r.length>1){if(r.some(e=>e==="")||r.some(e=>/^[*?]+$/.test(e))||hasRepeatedCharPrefixOverlap(r)){return{risky:true}}}const i=[]
let o=false
let a=true
for(const e of r){const t=getStarExtglobSequenceChars(e)
if(t){o=true
i.push(...t)
continue}const s=normalizeSimpleBranch(e)
if(s&&s.length===1){i.push(s)
continue}a=false
if(repeatedExtglobRecursion(e)>n){return{risky:true}}}if(o){return a?{risky:true,safeOutput:buildCharClassStar([...new Set(i)])}:{risky:true}}return{risky:false}}
const parse=(e,t)=>{if(typeof e!=="string"){throw new TypeError("Expected a string")}e=l[e]||e
const n={...t}
const u=typeof n.maxLength==="number"?Math.min(i,n.maxLength):i
let f=e.length
if(f>u){throw new SyntaxError(`Input length: ${f}, exceeds maximum allowed length: ${u}`)}const d={type:"bos",value:"",output:n.prepend||""}
const B=[d]
const h=n.capture?"":"?:"
const p=s.globChars(n.windows)
const m=s.extglobChars(p)
const{DOT_LITERAL:g,PLUS_LITERAL:C,SLASH_LITERAL:y,ONE_CHAR:b,DOTS_SLASH:w,NO_DOT:k,NO_DOT_SLASH:v,NO_DOTS_SLASH:E,QMARK:S,QMARK_NO_DOT:D,STAR:A,START_ANCHOR:x}=p
const globstar=e=>`(${h}(?:(?!${x}${e.dot?w:g}).)*?)`
const O=n.dot?"":k
const I=n.dot?S:D
let N=n.bash===true?globstar(n):A
if(n.capture){N=`(${N})`}if(typeof n.noext==="boolean"){n.noextglob=n.noext}const T={input:e,index:-1,start:0,dot:n.dot===true,consumed:"",output:"",prefix:"",backtrack:false,negated:false,brackets:0,braces:0,parens:0,quotes:0,globstar:false,tokens:B}
e=r.removePrefix(e,T)
f=e.length
const P=[]
const $=[]
const R=[]
let F=d
let L
const eos=()=>T.index===f-1
const M=T.peek=(t=1)=>e[T.index+t]
const G=T.advance=()=>e[++T.index]||""
const remaining=()=>e.slice(T.index+1)
const consume=(e="",t=0)=>{T.consumed+=e
T.index+=t}
const append=e=>{T.output+=e.output!=null?e.output:e.value
consume(e.value)}
const negate=()=>{let e=1
while(M()==="!"&&(M(2)!=="("||M(3)==="?")){G()
T.start++
e++}if(e%2===0){return false}T.negated=true
T.start++
return true}
const increment=e=>{T[e]++
R.push(e)}
const decrement=e=>{T[e]--
R.pop()}
const push=e=>{if(F.type==="globstar"){const t=T.braces>0&&(e.type==="comma"||e.type==="brace")
const n=e.extglob===true||P.length&&(e.type==="pipe"||e.type==="paren")
if(e.type!=="slash"&&e.type!=="paren"&&!t&&!n){T.output=T.output.slice(0,-F.output.length)
F.type="star"
F.value="*"
F.output=N
T.output+=F.output}}if(P.length&&e.type!=="paren"){P[P.length-1].inner+=e.value}if(e.value||e.output)append(e)
if(F&&F.type==="text"&&e.type==="text"){F.output=(F.output||F.value)+e.value
F.value+=e.value
return}e.prev=F
B.push(e)
F=e}
const extglobOpen=(e,t)=>{const s={...m[t],conditions:1,inner:""}
s.prev=F
s.parens=T.parens
s.output=T.output
s.startIndex=T.index
s.tokensIndex=B.length
const r=(n.capture?"(":"")+s.open
increment("parens")
push({type:e,value:t,output:T.output?"":b})
push({type:"paren",extglob:true,value:G(),output:r})
P.push(s)}
const extglobClose=s=>{const i=e.slice(s.startIndex,T.index+1)
const o=e.slice(s.startIndex+2,T.index)
const a=analyzeRepeatedExtglob(o,n)
if((s.type==="plus"||s.type==="star")&&a.risky){const e=a.safeOutput?(s.output?"":b)+(n.capture?`(${a.safeOutput})`:a.safeOutput):undefined
const t=B[s.tokensIndex]
t.type="text"
t.value=i
t.output=e||r.escapeRegex(i)
for(let e=s.tokensIndex+1;e<B.length;e++){B[e].value=""
B[e].output=""
delete B[e].suffix}T.output=s.output+t.output
T.backtrack=true
push({type:"paren",extglob:true,value:L,output:""})
decrement("parens")
return}let c=s.close+(n.capture?")":"")
let l
if(s.type==="negate"){let e=N
if(s.inner&&s.inner.length>1&&s.inner.includes("/")){e=globstar(n)}if(e!==N||eos()||/^\)+$/.test(remaining())){c=s.close=`)$))${e}`}if(s.inner.includes("*")&&(l=remaining())&&/^\.[^\\/.]+$/.test(l)){const n=parse(l,{...t,fastpaths:false}).output
c=s.close=`)${n})${e})`}if(s.prev.type==="bos"){T.negatedExtglob=true}}push({type:"paren",extglob:true,value:L,output:c})
decrement("parens")}
if(n.fastpaths!==false&&!/(^[*!]|[/()[\]{}"])/.test(e)){let s=false
let i=e.replace(c,(e,t,n,r,i,o)=>{if(r==="\\"){s=true
return e}if(r==="?"){if(t){return t+r+(i?S.repeat(i.length):"")}if(o===0){return I+(i?S.repeat(i.length):"")}return S.repeat(n.length)}if(r==="."){return g.repeat(n.length)}if(r==="*"){if(t){return t+r+(i?N:"")}return N}return t?e:`\\${e}`})
if(s===true){if(n.unescape===true){i=i.replace(/\\/g,"")}else{i=i.replace(/\\+/g,e=>e.length%2===0?"\\\\":e?"\\":"")}}if(i===e&&n.contains===true){T.output=e
return T}T.output=r.wrapOutput(i,T,t)
return T}while(!eos()){L=G()
if(L==="\0"){continue}if(L==="\\"){const e=M()
if(e==="/"&&n.bash!==true){continue}if(e==="."||e===";"){continue}if(!e){L+="\\"
push({type:"text",value:L})
continue}const t=/^\\+/.exec(remaining())
let s=0
if(t&&t[0].length>2){s=t[0].length
T.index+=s
if(s%2!==0){L+="\\"}}if(n.unescape===true){L=G()}else{L+=G()}if(T.brackets===0){push({type:"text",value:L})
continue}}if(T.brackets>0&&(L!=="]"||F.value==="["||F.value==="[^")){if(n.posix!==false&&L===":"){const e=F.value.slice(1)
if(e.includes("[")){F.posix=true
if(e.includes(":")){const e=F.value.lastIndexOf("[")
const t=F.value.slice(0,e)
const n=F.value.slice(e+2)
const s=o[n]
if(s){F.value=t+s
T.backtrack=true
G()
if(!d.output&&B.indexOf(F)===1){d.output=b}continue}}}}if(L==="["&&M()!==":"||L==="-"&&M()==="]"){L=`\\${L}`}if(L==="]"&&(F.value==="["||F.value==="[^")){L=`\\${L}`}if(n.posix===true&&L==="!"&&F.value==="["){L="^"}F.value+=L
append({value:L})
continue}if(T.quotes===1&&L!=='"'){L=r.escapeRegex(L)
F.value+=L
append({value:L})
continue}if(L==='"'){T.quotes=T.quotes===1?0:1
if(n.keepQuotes===true){push({type:"text",value:L})}continue}if(L==="("){increment("parens")
push({type:"paren",value:L})
continue}if(L===")"){if(T.parens===0&&n.strictBrackets===true){throw new SyntaxError(syntaxError("opening","("))}const e=P[P.length-1]
if(e&&T.parens===e.parens+1){extglobClose(P.pop())
continue}push({type:"paren",value:L,output:T.parens?")":"\\)"})
decrement("parens")
continue}if(L==="["){if(n.nobracket===true||!remaining().includes("]")){if(n.nobracket!==true&&n.strictBrackets===true){throw new SyntaxError(syntaxError("closing","]"))}L=`\\${L}`}else{increment("brackets")}push({type:"bracket",value:L})
continue}if(L==="]"){if(n.nobracket===true||F&&F.type==="bracket"&&F.value.length===1){push({type:"text",value:L,output:`\\${L}`})
continue}if(T.brackets===0){if(n.strictBrackets===true){throw new SyntaxError(syntaxError("opening","["))}push({type:"text",value:L,output:`\\${L}`})
continue}decrement("brackets")
const e=F.value.slice(1)
if(F.posix!==true&&e[0]==="^"&&!e.includes("/")){L=`/${L}`}F.value+=L
append({value:L})
if(n.literalBrackets===false||r.hasRegexChars(e)){continue}const t=r.escapeRegex(F.value)
T.output=T.output.slice(0,-F.value.length)
if(n.literalBrackets===true){T.output+=t
F.value=t
continue}F.value=`(${h}${t}|${F.value})`
T.output+=F.value
continue}if(L==="{"&&n.nobrace!==true){increment("braces")
const e={type:"brace",value:L,output:"(",outputIndex:T.output.length,tokensIndex:T.tokens.length}
$.push(e)
push(e)
continue}if(L==="}"){const e=$[$.length-1]
if(n.nobrace===true||!e){push({type:"text",value:L,output:L})
continue}let t=")"
if(e.dots===true){const e=B.slice()
const s=[]
for(let t=e.length-1;t>=0;t--){B.pop()
if(e[t].type==="brace"){break}if(e[t].type!=="dots"){s.unshift(e[t].value)}}t=expandRange(s,n)
T.backtrack=true}if(e.comma!==true&&e.dots!==true){const n=T.output.slice(0,e.outputIndex)
const s=T.tokens.slice(e.tokensIndex)
e.value=e.output="\\{"
L=t="\\}"
T.output=n
for(const e of s){T.output+=e.output||e.value}}push({type:"brace",value:L,output:t})
decrement("braces")
$.pop()
continue}if(L==="|"){if(P.length>0){P[P.length-1].conditions++}push({type:"text",value:L})
continue}if(L===","){let e=L
const t=$[$.length-1]
if(t&&R[R.length-1]==="braces"){t.comma=true
e="|"}push({type:"comma",value:L,output:e})
continue}if(L==="/"){if(F.type==="dot"&&T.index===T.start+1){T.start=T.index+1
T.consumed=""
T.output=""
B.pop()
F=d
continue}push({type:"slash",value:L,output:y})
continue}if(L==="."){if(T.braces>0&&F.type==="dot"){if(F.value===".")F.output=g
const e=$[$.length-1]
F.type="dots"
F.output+=L
F.value+=L
e.dots=true
continue}if(T.braces+T.parens===0&&F.type!=="bos"&&F.type!=="slash"){push({type:"text",value:L,output:g})
continue}push({type:"dot",value:L,output:g})
continue}if(L==="?"){const e=F&&F.value==="("
if(!e&&n.noextglob!==true&&M()==="("&&M(2)!=="?"){extglobOpen("qmark",L)
continue}if(F&&F.type==="paren"){const e=M()
let t=L
if(F.value==="("&&!/[!=<:]/.test(e)||e==="<"&&!/<([!=]|\w+>)/.test(remaining())){t=`\\${L}`}push({type:"text",value:L,output:t})
continue}if(n.dot!==true&&(F.type==="slash"||F.type==="bos")){push({type:"qmark",value:L,output:D})
continue}push({type:"qmark",value:L,output:S})
continue}if(L==="!"){if(n.noextglob!==true&&M()==="("){if(M(2)!=="?"||!/[!=<:]/.test(M(3))){extglobOpen("negate",L)
continue}}if(n.nonegate!==true&&T.index===0){negate()
continue}}if(L==="+"){if(n.noextglob!==true&&M()==="("&&M(2)!=="?"){extglobOpen("plus",L)
continue}if(F&&F.value==="("||n.regex===false){push({type:"plus",value:L,output:C})
continue}if(F&&(F.type==="bracket"||F.type==="paren"||F.type==="brace")||T.parens>0){push({type:"plus",value:L})
continue}push({type:"plus",value:C})
continue}if(L==="@"){if(n.noextglob!==true&&M()==="("&&M(2)!=="?"){push({type:"at",extglob:true,value:L,output:""})
continue}push({type:"text",value:L})
continue}if(L!=="*"){if(L==="$"||L==="^"){L=`\\${L}`}const e=a.exec(remaining())
if(e){L+=e[0]
T.index+=e[0].length}push({type:"text",value:L})
continue}if(F&&(F.type==="globstar"||F.star===true)){F.type="star"
F.star=true
F.value+=L
F.output=N
T.backtrack=true
T.globstar=true
consume(L)
continue}let t=remaining()
if(n.noextglob!==true&&/^\([^?]/.test(t)){extglobOpen("star",L)
continue}if(F.type==="star"){if(n.noglobstar===true){consume(L)
continue}const s=F.prev
const r=s.prev
const i=s.type==="slash"||s.type==="bos"
const o=r&&(r.type==="star"||r.type==="globstar")
if(n.bash===true&&(!i||t[0]&&t[0]!=="/")){push({type:"star",value:L,output:""})
continue}const a=T.braces>0&&(s.type==="comma"||s.type==="brace")
const c=P.length&&(s.type==="pipe"||s.type==="paren")
if(!i&&s.type!=="paren"&&!a&&!c){push({type:"star",value:L,output:""})
continue}while(t.slice(0,3)==="/**"){const n=e[T.index+4]
if(n&&n!=="/"){break}t=t.slice(3)
consume("/**",3)}const l=eos()||T.parens>0&&t===")".repeat(T.parens)&&!P.some(e=>e.type==="negate")
if(s.type==="bos"&&eos()){F.type="globstar"
F.value+=L
F.output=globstar(n)
T.output=F.output
T.globstar=true
consume(L)
continue}if(s.type==="slash"&&s.prev.type!=="bos"&&!o&&l){T.output=T.output.slice(0,-(s.output+F.output).length)
s.output=`(?:${s.output}`
F.type="globstar"
F.output=globstar(n)+(n.strictSlashes?")":"|$)")
F.value+=L
T.globstar=true
T.output+=s.output+F.output
consume(L)
continue}if(s.type==="slash"&&s.prev.type!=="bos"&&t[0]==="/"){const e=t[1]!==void 0?"|$":""
T.output=T.output.slice(0,-(s.output+F.output).length)
s.output=`(?:${s.output}`
F.type="globstar"
F.output=`${globstar(n)}${y}|${y}${e})`
F.value+=L
T.output+=s.output+F.output
T.globstar=true
consume(L+G())
push({type:"slash",value:"/",output:""})
continue}if(s.type==="bos"&&t[0]==="/"){F.type="globstar"
F.value+=L
F.output=`(?:^|${y}|${globstar(n)}${y})`
T.output=F.output
T.globstar=true
consume(L+G())
push({type:"slash",value:"/",output:""})
continue}T.output=T.output.slice(0,-F.output.length)
F.type="globstar"
F.output=globstar(n)
F.value+=L
T.output+=F.output
T.globstar=true
consume(L)
continue}const s={type:"star",value:L,output:N}
if(n.bash===true){s.output=".*?"
if(F.type==="bos"||F.type==="slash"){s.output=O+s.output}push(s)
continue}if(F&&(F.type==="bracket"||F.type==="paren")&&n.regex===true){s.output=L
push(s)
continue}if(T.index===T.start||F.type==="slash"||F.type==="dot"){if(F.type==="dot"){T.output+=v
F.output+=v}else if(n.dot===true){T.output+=E
F.output+=E}else{T.output+=O
F.output+=O}if(M()!=="*"){T.output+=b
F.output+=b}}push(s)}while(T.brackets>0){if(n.strictBrackets===true)throw new SyntaxError(syntaxError("closing","]"))
T.output=r.escapeLast(T.output,"[")
decrement("brackets")}while(T.parens>0){if(n.strictBrackets===true)throw new SyntaxError(syntaxError("closing",")"))
T.output=r.escapeLast(T.output,"(")
decrement("parens")}while(T.braces>0){if(n.strictBrackets===true)throw new SyntaxError(syntaxError("closing","}"))
T.output=r.escapeLast(T.output,"{")
decrement("braces")}if(n.strictSlashes!==true&&(F.type==="star"||F.type==="bracket")){push({type:"maybe_slash",value:"",output:`${y}?`})}if(T.backtrack===true){T.output=""
for(const e of T.tokens){T.output+=e.output!=null?e.output:e.value
if(e.suffix){T.output+=e.suffix}}}return T}
parse.fastpaths=(e,t)=>{const n={...t}
const o=typeof n.maxLength==="number"?Math.min(i,n.maxLength):i
const a=e.length
if(a>o){throw new SyntaxError(`Input length: ${a}, exceeds maximum allowed length: ${o}`)}e=l[e]||e
const{DOT_LITERAL:c,SLASH_LITERAL:u,ONE_CHAR:f,DOTS_SLASH:d,NO_DOT:B,NO_DOTS:h,NO_DOTS_SLASH:p,STAR:m,START_ANCHOR:g}=s.globChars(n.windows)
const C=n.dot?h:B
const y=n.dot?p:B
const b=n.capture?"":"?:"
const w={negated:false,prefix:""}
let k=n.bash===true?".*?":m
if(n.capture){k=`(${k})`}const globstar=e=>{if(e.noglobstar===true)return k
return`(${b}(?:(?!${g}${e.dot?d:c}).)*?)`}
const create=e=>{switch(e){case"*":return`${C}${f}${k}`
case".*":return`${c}${f}${k}`
case"*.*":return`${C}${k}${c}${f}${k}`
case"*/*":return`${C}${k}${u}${f}${y}${k}`
case"**":return C+globstar(n)
case"**/*":return`(?:${C}${globstar(n)}${u})?${y}${f}${k}`
case"**/*.*":return`(?:${C}${globstar(n)}${u})?${y}${k}${c}${f}${k}`
case"**/.*":return`(?:${C}${globstar(n)}${u})?${c}${f}${k}`
default:{const t=/^(.*?)\.(\w+)$/.exec(e)
if(!t)return
const n=create(t[1])
if(!n)return
return n+c+t[2]}}}
const v=r.removePrefix(e,w)
let E=create(v)
if(E&&n.strictSlashes!==true){E+=`${u}?`}return E}
e.exports=parse},8016:(e,t,n)=>{const s=n(1781)
const r=n(8265)
const i=n(4059)
const o=n(5595)
const isObject=e=>e&&typeof e==="object"&&!Array.isArray(e)
const picomatch=(e,t,n=false)=>{if(Array.isArray(e)){const s=e.map(e=>picomatch(e,t,n))
const arrayMatcher=e=>{for(const t of s){const n=t(e)
if(n)return n}return false}
return arrayMatcher}const s=isObject(e)&&e.tokens&&e.input
if(e===""||typeof e!=="string"&&!s){throw new TypeError("Expected pattern to be a non-empty string")}const r=t||{}
const i=r.windows
const o=s?picomatch.compileRe(e,t):picomatch.makeRe(e,t,false,true)
const a=o.state
delete o.state
let isIgnored=()=>false
if(r.ignore){const e={...t,ignore:null,onMatch:null,onResult:null}
isIgnored=picomatch(r.ignore,e,n)}const matcher=(n,s=false)=>{const{isMatch:c,match:l,output:u}=picomatch.test(n,o,t,{glob:e,posix:i})
const f={glob:e,state:a,regex:o,posix:i,input:n,output:u,match:l,isMatch:c}
if(typeof r.onResult==="function"){r.onResult(f)}if(c===false){f.isMatch=false
return s?f:false}if(isIgnored(n)){if(typeof r.onIgnore==="function"){r.onIgnore(f)}f.isMatch=false
return s?f:false}if(typeof r.onMatch==="function"){r.onMatch(f)}return s?f:true}
if(n){matcher.state=a}return matcher}
picomatch.test=(e,t,n,{glob:s,posix:r}={})=>{if(typeof e!=="string"){throw new TypeError("Expected input to be a string")}if(e===""){return{isMatch:false,output:""}}const o=n||{}
const a=o.format||(r?i.toPosixSlashes:null)
let c=e===s
let l=c&&a?a(e):e
if(c===false){l=a?a(e):e
c=l===s}if(c===false||o.capture===true){if(o.matchBase===true||o.basename===true){c=picomatch.matchBase(e,t,n,r)}else{c=t.exec(l)}}return{isMatch:Boolean(c),match:c,output:l}}
picomatch.matchBase=(e,t,n,s=n&&n.windows)=>{const r=t instanceof RegExp?t:picomatch.makeRe(t,n)
return r.test(i.basename(e,{windows:s}))}
picomatch.isMatch=(e,t,n)=>picomatch(t,n)(e)
picomatch.parse=(e,t)=>{if(Array.isArray(e))return e.map(e=>picomatch.parse(e,t))
return r(e,{...t,fastpaths:false})}
picomatch.scan=(e,t)=>s(e,t)
picomatch.compileRe=(e,t,n=false,s=false)=>{if(n===true){return e.output}const r=t||{}
const i=r.contains?"":"^"
const o=r.contains?"":"$"
let a=`${i}(?:${e.output})${o}`
if(e&&e.negated===true){a=`^(?!${a}).*$`}const c=picomatch.toRegex(a,t)
if(s===true){c.state=e}return c}
picomatch.makeRe=(e,t={},n=false,s=false)=>{if(!e||typeof e!=="string"){throw new TypeError("Expected a non-empty string")}let i={negated:false,fastpaths:true}
if(t.fastpaths!==false&&(e[0]==="."||e[0]==="*")){i.output=r.fastpaths(e,t)}if(!i.output){i=r(e,t)}return picomatch.compileRe(i,t,n,s)}
picomatch.toRegex=(e,t)=>{try{const n=t||{}
return new RegExp(e,n.flags||(n.nocase?"i":""))}catch(e){if(t&&t.debug===true)throw e
return/$^/}}
picomatch.constants=o
e.exports=picomatch},1781:(e,t,n)=>{const s=n(4059)
const{CHAR_ASTERISK:r,CHAR_AT:i,CHAR_BACKWARD_SLASH:o,CHAR_COMMA:a,CHAR_DOT:c,CHAR_EXCLAMATION_MARK:l,CHAR_FORWARD_SLASH:u,CHAR_LEFT_CURLY_BRACE:f,CHAR_LEFT_PARENTHESES:d,CHAR_LEFT_SQUARE_BRACKET:B,CHAR_PLUS:h,CHAR_QUESTION_MARK:p,CHAR_RIGHT_CURLY_BRACE:m,CHAR_RIGHT_PARENTHESES:g,CHAR_RIGHT_SQUARE_BRACKET:C}=n(5595)
const isPathSeparator=e=>e===u||e===o
const depth=e=>{if(e.isPrefix!==true){e.depth=e.isGlobstar?Infinity:1}}
const scan=(e,t)=>{const n=t||{}
const y=e.length-1
const b=n.parts===true||n.tokens===true||n.scanToEnd===true
const w=[]
const k=[]
const v=[]
let E=e
let S=-1
let D=0
let A=0
let x=false
let O=false
let I=false
let N=false
let T=false
let P=false
let $=false
let R=false
let F=false
let L=false
let M=0
let G
let H
let j={value:"",depth:0,isGlob:false}
const eos=()=>S>=y
const peek=()=>E.charCodeAt(S+1)
const advance=()=>{G=H
return E.charCodeAt(++S)}
while(S<y){H=advance()
let e
if(H===o){$=j.backslashes=true
H=advance()
if(H===f){P=true}continue}if(P===true||H===f){M++
while(eos()!==true&&(H=advance())){if(H===o){$=j.backslashes=true
advance()
continue}if(H===f){M++
continue}if(P!==true&&H===c&&(H=advance())===c){x=j.isBrace=true
I=j.isGlob=true
L=true
if(b===true){continue}break}if(P!==true&&H===a){x=j.isBrace=true
I=j.isGlob=true
L=true
if(b===true){continue}break}if(H===m){M--
if(M===0){P=false
x=j.isBrace=true
L=true
break}}}if(b===true){continue}break}if(H===u){w.push(S)
k.push(j)
j={value:"",depth:0,isGlob:false}
if(L===true)continue
if(G===c&&S===D+1){D+=2
continue}A=S+1
continue}if(n.noext!==true){const e=H===h||H===i||H===r||H===p||H===l
if(e===true&&peek()===d){I=j.isGlob=true
N=j.isExtglob=true
L=true
if(H===l&&S===D){F=true}if(b===true){let e=0
while(eos()!==true&&(H=advance())){if(H===o){$=j.backslashes=true
advance()
continue}if(H===d){e++
continue}if(H===g&&--e===0){L=true
break}}continue}break}}if(H===r){if(G===r)T=j.isGlobstar=true
I=j.isGlob=true
L=true
if(b===true){continue}break}if(H===p){I=j.isGlob=true
L=true
if(b===true){continue}break}if(H===B){while(eos()!==true&&(e=advance())){if(e===o){$=j.backslashes=true
advance()
continue}if(e===C){O=j.isBracket=true
I=j.isGlob=true
L=true
break}}if(b===true){continue}break}if(n.nonegate!==true&&H===l&&S===D){R=j.negated=true
D++
continue}if(n.noparen!==true&&H===d){I=j.isGlob=true
if(b===true){let e=1
while(eos()!==true&&(H=advance())){if(H===o){$=j.backslashes=true
advance()
continue}if(H===d){e++
continue}if(H===g&&--e===0){L=true
break}}continue}break}if(I===true){L=true
if(b===true){continue}break}}if(n.noext===true){N=false
I=false}let K=E
let U=""
let J=""
if(D>0){U=E.slice(0,D)
E=E.slice(D)
A-=D}if(K&&I===true&&A>0){K=E.slice(0,A)
J=E.slice(A)}else if(I===true){K=""
J=E}else{K=E}if(K&&K!==""&&K!=="/"&&K!==E){if(isPathSeparator(K.charCodeAt(K.length-1))){K=K.slice(0,-1)}}if(n.unescape===true){if(J)J=s.removeBackslashes(J)
if(K&&$===true){K=s.removeBackslashes(K)}}const z={prefix:U,input:e,start:D,base:K,glob:J,isBrace:x,isBracket:O,isGlob:I,isExtglob:N,isGlobstar:T,negated:R,negatedExtglob:F}
if(n.tokens===true){z.maxDepth=0
if(!isPathSeparator(H)){k.push(j)}z.tokens=k}if(n.parts===true||n.tokens===true){let t
for(let s=0;s<w.length;s++){const r=t!==undefined?t+1:D
const i=w[s]
const o=e.slice(r,i)
if(n.tokens){if(s===0&&D!==0){k[s].isPrefix=true
k[s].value=U}else{k[s].value=o}depth(k[s])
z.maxDepth+=k[s].depth}if(i>=D){v.push(o)
t=i}}const s=t!==undefined?t+1:D
const r=e.slice(s)
v.push(r)
if(n.tokens&&t&&t+1<e.length){k[k.length-1].value=r
depth(k[k.length-1])
z.maxDepth+=k[k.length-1].depth}z.slashes=w
z.parts=v}return z}
e.exports=scan},4059:(e,t,n)=>{const{REGEX_BACKSLASH:s,REGEX_REMOVE_BACKSLASH:r,REGEX_SPECIAL_CHARS:i,REGEX_SPECIAL_CHARS_GLOBAL:o}=n(5595)
t.isObject=e=>e!==null&&typeof e==="object"&&!Array.isArray(e)
t.hasRegexChars=e=>i.test(e)
t.isRegexChar=e=>e.length===1&&t.hasRegexChars(e)
t.escapeRegex=e=>e.replace(o,"\\$1")
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
let i=`${s}(?:${e})${r}`
if(t.negated===true){i=`(?:^(?!${i}).*$)`}return i}
t.basename=(e,{windows:t}={})=>{const n=e.split(t?/[\\/]/:"/")
const s=n[n.length-1]
if(s===""){return n[n.length-2]}return s}},6204:(e,t,n)=>{const{EventEmitter:s}=n(9580)
const r=n(3867)
const i=n(7934)
const o=n(5657)
const a=typeof queueMicrotask==="undefined"?e=>global.process.nextTick(e):queueMicrotask
const c=(1<<29)-1
const l=1
const u=2
const f=4
const d=8
const B=c^l
const h=c^u
const p=1<<4
const m=2<<4
const g=4<<4
const C=8<<4
const y=16<<4
const b=32<<4
const w=64<<4
const k=128<<4
const v=256<<4
const E=512<<4
const S=1024<<4
const D=2048<<4
const A=4096<<4
const x=8192<<4
const O=y|b
const I=p|A
const N=g|p
const T=v|C
const P=y|x
const $=c^p
const R=c^g
const F=c^(g|A)
const L=c^A
const M=c^y
const G=c^(C|E)
const H=c^w
const j=c^O
const K=c^D
const U=c^m
const J=c^x
const z=c^P
const q=1<<18
const V=2<<18
const W=4<<18
const Y=8<<18
const Q=16<<18
const Z=32<<18
const X=64<<18
const ee=128<<18
const te=256<<18
const ne=512<<18
const se=1024<<18
const ie=c^(q|te)
const oe=c^W
const ae=c^(q|ne)
const ce=c^Q
const le=c^Y
const ue=c^ee
const fe=c^V
const de=c^se
const Be=p|q
const he=c^Be
const pe=S|Z
const me=f|d|u
const ge=me|l
const Ce=me|pe
const ye=oe&R
const be=ee|D
const we=be&he
const ke=ge|we
const ve=ge|w|S
const Ee=ge|S|C
const Se=ge|w|C
const De=ge|v|C|E
const Ae=ge|p|w|S|A|x
const xe=me|w|S
const Oe=m|ge|D|g
const _e=D|l
const Ie=ge|ne|Z
const Ne=Y|Q
const Te=Y|q
const Pe=Y|Q|ge|q
const $e=ge|q|Y|se
const Re=W|q
const Fe=q|te
const Le=ge|ne|Te|Z
const Me=Q|me|ne|Z
const Ge=V|ge|ee|W
const He=ne|Z|me
const je=Symbol.asyncIterator||Symbol("asyncIterator")
class WritableState{constructor(e,{highWaterMark:t=16384,map:n=null,mapWritable:s,byteLength:i,byteLengthWritable:o}={}){this.stream=e
this.queue=new r
this.highWaterMark=t
this.buffered=0
this.error=null
this.pipeline=null
this.drains=null
this.byteLength=o||i||defaultByteLength
this.map=s||n
this.afterWrite=afterWrite.bind(this)
this.afterUpdateNextTick=updateWriteNT.bind(this)}get ending(){return(this.stream._duplexState&ne)!==0}get ended(){return(this.stream._duplexState&Z)!==0}push(e){if((this.stream._duplexState&He)!==0)return false
if(this.map!==null)e=this.map(e)
this.buffered+=this.byteLength(e)
this.queue.push(e)
if(this.buffered<this.highWaterMark){this.stream._duplexState|=Y
return true}this.stream._duplexState|=Ne
return false}shift(){const e=this.queue.shift()
this.buffered-=this.byteLength(e)
if(this.buffered===0)this.stream._duplexState&=le
return e}end(e){if(typeof e==="function"){this.stream.once("finish",e)}else if(e!==undefined&&e!==null){this.push(e)}this.stream._duplexState=(this.stream._duplexState|ne)&oe}autoBatch(e,t){const n=[]
const s=this.stream
n.push(e)
while((s._duplexState&$e)===Te){n.push(s._writableState.shift())}if((s._duplexState&ge)!==0)return t(null)
s._writev(n,t)}update(){const e=this.stream
e._duplexState|=V
do{while((e._duplexState&$e)===Y){const t=this.shift()
e._duplexState|=Fe
e._write(t,this.afterWrite)}if((e._duplexState&Re)===0)this.updateNonPrimary()}while(this.continueUpdate()===true)
e._duplexState&=fe}updateNonPrimary(){const e=this.stream
if((e._duplexState&Le)===ne){e._duplexState=e._duplexState|q
e._final(afterFinal.bind(this))
return}if((e._duplexState&me)===f){if((e._duplexState&be)===0){e._duplexState|=Be
e._destroy(afterDestroy.bind(this))}return}if((e._duplexState&ke)===l){e._duplexState=(e._duplexState|Be)&B
e._open(afterOpen.bind(this))}}continueUpdate(){if((this.stream._duplexState&ee)===0)return false
this.stream._duplexState&=ue
return true}updateCallback(){if((this.stream._duplexState&Ge)===W){this.update()}else{this.updateNextTick()}}updateNextTick(){if((this.stream._duplexState&ee)!==0)return
this.stream._duplexState|=ee
if((this.stream._duplexState&V)===0)a(this.afterUpdateNextTick)}}class ReadableState{constructor(e,{highWaterMark:t=16384,map:n=null,mapReadable:s,byteLength:i,byteLengthReadable:o}={}){this.stream=e
this.queue=new r
this.highWaterMark=t===0?1:t
this.buffered=0
this.readAhead=t>0
this.error=null
this.pipeline=null
this.byteLength=o||i||defaultByteLength
this.map=s||n
this.pipeTo=null
this.afterRead=afterRead.bind(this)
this.afterUpdateNextTick=updateReadNT.bind(this)}get ending(){return(this.stream._duplexState&w)!==0}get ended(){return(this.stream._duplexState&S)!==0}pipe(e,t){if(this.pipeTo!==null)throw o.BAD_ARGUMENT("Can only pipe to one destination")
if(typeof t!=="function")t=null
this.stream._duplexState|=b
this.pipeTo=e
this.pipeline=new Pipeline(this.stream,e,t)
if(t)this.stream.on("error",noop)
if(isStreamx(e)){e._writableState.pipeline=this.pipeline
if(t)e.on("error",noop)
e.on("finish",this.pipeline.finished.bind(this.pipeline))}else{const t=this.pipeline.done.bind(this.pipeline,e)
const n=this.pipeline.done.bind(this.pipeline,e,null)
e.on("error",t)
e.on("close",n)
e.on("finish",this.pipeline.finished.bind(this.pipeline))}e.on("drain",afterDrain.bind(this))
this.stream.emit("piping",e)
e.emit("pipe",this.stream)}push(e){const t=this.stream
if(e===null){this.highWaterMark=0
t._duplexState=(t._duplexState|w)&F
return false}if(this.map!==null){e=this.map(e)
if(e===null){t._duplexState&=L
return this.buffered<this.highWaterMark}}this.buffered+=this.byteLength(e)
this.queue.push(e)
t._duplexState=(t._duplexState|C)&L
return this.buffered<this.highWaterMark}shift(){const e=this.queue.shift()
this.buffered-=this.byteLength(e)
if(this.buffered===0){this.stream._duplexState&=G}return e}unshift(e){const t=[this.map!==null?this.map(e):e]
while(this.buffered>0)t.push(this.shift())
for(let e=0;e<t.length-1;e++){const n=t[e]
this.buffered+=this.byteLength(n)
this.queue.push(n)}this.push(t[t.length-1])}read(){const e=this.stream
if((e._duplexState&Ee)===C){const t=this.shift()
if(this.pipeTo!==null&&this.pipeTo.write(t)===false){e._duplexState&=j}if((e._duplexState&k)!==0){e.emit("data",t)}return t}if(this.readAhead===false){e._duplexState|=x
this.updateNextTick()}return null}drain(){const e=this.stream
while((e._duplexState&Ee)===C&&(e._duplexState&O)!==0){const t=this.shift()
if(this.pipeTo!==null&&this.pipeTo.write(t)===false){e._duplexState&=j}if((e._duplexState&k)!==0){e.emit("data",t)}}}update(){const e=this.stream
e._duplexState|=m
do{this.drain()
while(this.buffered<this.highWaterMark&&(e._duplexState&Ae)===x){e._duplexState|=I
e._read(this.afterRead)
this.drain()}if((e._duplexState&De)===T){e._duplexState|=E
e.emit("readable")}if((e._duplexState&N)===0){this.updateNonPrimary()}}while(this.continueUpdate()===true)
e._duplexState&=U}updateNonPrimary(){const e=this.stream
if((e._duplexState&Se)===w){e._duplexState=(e._duplexState|S)&H
e.emit("end")
if((e._duplexState&Ce)===pe){e._duplexState|=f}if(this.pipeTo!==null){this.pipeTo.end()}}if((e._duplexState&me)===f){if((e._duplexState&be)===0){e._duplexState|=Be
e._destroy(afterDestroy.bind(this))}return}if((e._duplexState&ke)===l){e._duplexState=(e._duplexState|Be)&B
e._open(afterOpen.bind(this))}}continueUpdate(){if((this.stream._duplexState&D)===0)return false
this.stream._duplexState&=K
return true}updateCallback(){if((this.stream._duplexState&Oe)===g){this.update()}else{this.updateNextTick()}}updateNextTickIfOpen(){if((this.stream._duplexState&_e)!==0)return
this.stream._duplexState|=D
if((this.stream._duplexState&m)===0)a(this.afterUpdateNextTick)}updateNextTick(){if((this.stream._duplexState&D)!==0)return
this.stream._duplexState|=D
if((this.stream._duplexState&m)===0)a(this.afterUpdateNextTick)}}class TransformState{constructor(e){this.data=null
this.afterTransform=afterTransform.bind(e)
this.afterFinal=null}}class Pipeline{constructor(e,t,n){this.from=e
this.to=t
this.afterPipe=n
this.error=null
this.pipeToFinished=false}finished(){this.pipeToFinished=true}done(e,t){if(t)this.error=t
if(e===this.to){this.to=null
if(this.from!==null){if((this.from._duplexState&S)===0||!this.pipeToFinished){this.from.destroy(this.error||o.PREMATURE_CLOSE("Writable stream closed"))}return}}if(e===this.from){this.from=null
if(this.to!==null){if((e._duplexState&S)===0){this.to.destroy(this.error||o.PREMATURE_CLOSE("Readable stream closed"))}return}}if(this.afterPipe!==null)this.afterPipe(this.error)
this.to=this.from=this.afterPipe=null}}function afterDrain(){this.stream._duplexState|=b
this.updateCallback()}function afterFinal(e){const t=this.stream
if(e)t.destroy(e)
if((t._duplexState&me)===0){t._duplexState|=Z
t.emit("finish")}if((t._duplexState&Ce)===pe){t._duplexState|=f}t._duplexState&=ae
if((t._duplexState&V)===0){this.update()}else{this.updateNextTick()}}function afterDestroy(e){const t=this.stream
if(!e&&!o.isStreamDestroyed(this.error))e=this.error
if(e)t.emit("error",e)
t._duplexState|=d
t.emit("close")
const n=t._readableState
const s=t._writableState
if(n!==null&&n.pipeline!==null){n.pipeline.done(t,e)}if(s!==null){while(s.drains!==null&&s.drains.length>0){s.drains.shift().resolve(false)}if(s.pipeline!==null){s.pipeline.done(t,e)}}}function afterWrite(e){const t=this.stream
if(e)t.destroy(e)
t._duplexState&=ie
if(this.drains!==null)tickDrains(this.drains)
if((t._duplexState&Pe)===Q){t._duplexState&=ce
if((t._duplexState&X)===X){t.emit("drain")}}this.updateCallback()}function afterRead(e){if(e)this.stream.destroy(e)
this.stream._duplexState&=$
if(this.readAhead===false&&(this.stream._duplexState&y)===0){this.stream._duplexState&=J}this.updateCallback()}function updateReadNT(){if((this.stream._duplexState&m)===0){this.stream._duplexState&=K
this.update()}}function updateWriteNT(){if((this.stream._duplexState&V)===0){this.stream._duplexState&=ue
this.update()}}function tickDrains(e){for(let t=0;t<e.length;t++){if(--e[t].writes===0){e.shift().resolve(true)
t--}}}function afterOpen(e){const t=this.stream
if(e)t.destroy(e)
if((t._duplexState&f)===0){if((t._duplexState&ve)===0){t._duplexState|=g}if((t._duplexState&Ie)===0){t._duplexState|=W}t.emit("open")}t._duplexState&=he
if(t._writableState!==null){t._writableState.updateCallback()}if(t._readableState!==null){t._readableState.updateCallback()}}function afterTransform(e,t){if(t!==undefined&&t!==null)this.push(t)
this._writableState.afterWrite(e)}function newListener(e){if(this._readableState!==null){if(e==="data"){this._duplexState|=k|P
this._readableState.updateNextTick()}if(e==="readable"){this._duplexState|=v
this._readableState.updateNextTick()}}if(this._writableState!==null){if(e==="drain"){this._duplexState|=X
this._writableState.updateNextTick()}}}class Stream extends s{constructor(e){super()
this._duplexState=0
this._readableState=null
this._writableState=null
if(e){if(e.open)this._open=e.open
if(e.destroy)this._destroy=e.destroy
if(e.predestroy)this._predestroy=e.predestroy
if(e.signal)e.signal.addEventListener("abort",abort.bind(this))}this.on("newListener",newListener)}_open(e){e(null)}_destroy(e){e(null)}_predestroy(){}get readable(){return this._readableState!==null?true:undefined}get writable(){return this._writableState!==null?true:undefined}get destroyed(){return(this._duplexState&d)!==0}get destroying(){return(this._duplexState&me)!==0}destroy(e){if((this._duplexState&me)===0){if(!e)e=o.STREAM_DESTROYED()
this._duplexState=(this._duplexState|f)&ye
if(this._readableState!==null){this._readableState.highWaterMark=0
this._readableState.error=e}if(this._writableState!==null){this._writableState.highWaterMark=0
this._writableState.error=e}this._duplexState|=u
this._predestroy()
this._duplexState&=h
if(this._readableState!==null){this._readableState.updateNextTick()}if(this._writableState!==null){this._writableState.updateNextTick()}}}}class Readable extends Stream{constructor(e){super(e)
this._duplexState|=l|Z|x
this._readableState=new ReadableState(this,e)
if(e){if(this._readableState.readAhead===false)this._duplexState&=J
if(e.read)this._read=e.read
if(e.eagerOpen)this._readableState.updateNextTick()
if(e.encoding)this.setEncoding(e.encoding)}}static deferred(e,t){const n=new PassThrough(t)
e().then(e=>{if(e===null)return n.end()
if(n.destroying)return
pipeline(e,n,noop)}).catch(e=>n.destroy(e))
return n}setEncoding(e){const t=new i(e)
const n=this._readableState.map||echo
this._readableState.map=mapOrSkip
return this
function mapOrSkip(e){const s=t.push(e)
return s===""&&(e.byteLength!==0||t.remaining>0)?null:n(s)}}_read(e){e(null)}pipe(e,t){this._readableState.updateNextTick()
this._readableState.pipe(e,t)
return e}read(){this._readableState.updateNextTick()
return this._readableState.read()}push(e){this._readableState.updateNextTickIfOpen()
return this._readableState.push(e)}unshift(e){this._readableState.updateNextTickIfOpen()
return this._readableState.unshift(e)}resume(){this._duplexState|=P
this._readableState.updateNextTick()
return this}pause(){this._duplexState&=this._readableState.readAhead===false?z:M
return this}static _fromAsyncIterator(e,t){let n
const s=new Readable({...t,read(t){e.next().then(push).then(t.bind(null,null)).catch(t)},predestroy(){n=e.return()},destroy(e){if(!n)return e(null)
n.then(e.bind(null,null)).catch(e)}})
return s
function push(e){if(e.done)s.push(null)
else s.push(e.value)}}static from(e,t){if(isReadStreamx(e))return e
if(e[je])return this._fromAsyncIterator(e[je](),t)
if(!Array.isArray(e))e=e===undefined?[]:[e]
let n=0
return new Readable({...t,read(t){this.push(n===e.length?null:e[n++])
t(null)}})}static isBackpressured(e){return(e._duplexState&xe)!==0||e._readableState.buffered>=e._readableState.highWaterMark}static isPaused(e){return(e._duplexState&y)===0}[je](){const e=this
let t=null
let n=null
let s=null
this.on("error",e=>{t=e})
this.on("readable",onreadable)
this.on("close",onclose)
return{[je](){return this},next(){return new Promise(function(t,r){n=t
s=r
const i=e.read()
if(i!==null)ondata(i)
else if((e._duplexState&d)!==0)ondata(null)})},return(){return destroy(null)},throw(e){return destroy(e)}}
function onreadable(){if(n!==null)ondata(e.read())}function onclose(){if(n!==null)ondata(null)}function ondata(r){if(s===null)return
if(t){s(t)}else if(r===null&&(e._duplexState&S)===0){s(o.STREAM_DESTROYED())}else{n({value:r,done:r===null})}s=n=null}function destroy(t){e.destroy(t)
return new Promise((n,s)=>{if(e._duplexState&d)return n({value:undefined,done:true})
e.once("close",function(){if(t)s(t)
else n({value:undefined,done:true})})})}}}class Writable extends Stream{constructor(e){super(e)
this._duplexState|=l|S
this._writableState=new WritableState(this,e)
if(e){if(e.writev)this._writev=e.writev
if(e.write)this._write=e.write
if(e.final)this._final=e.final
if(e.eagerOpen)this._writableState.updateNextTick()}}cork(){this._duplexState|=se}uncork(){this._duplexState&=de
this._writableState.updateNextTick()}_writev(e,t){t(null)}_write(e,t){this._writableState.autoBatch(e,t)}_final(e){e(null)}static isBackpressured(e){return(e._duplexState&Me)!==0}static drained(e){if(e.destroyed)return Promise.resolve(false)
const t=e._writableState
const n=isWritev(e)?Math.min(1,t.queue.length):t.queue.length
const s=n+(e._duplexState&te?1:0)
if(s===0)return Promise.resolve(true)
if(t.drains===null)t.drains=[]
return new Promise(e=>{t.drains.push({writes:s,resolve:e})})}write(e){this._writableState.updateNextTick()
return this._writableState.push(e)}end(e){this._writableState.updateNextTick()
this._writableState.end(e)
return this}}class Duplex extends Readable{constructor(e){super(e)
this._duplexState=l|this._duplexState&x
this._writableState=new WritableState(this,e)
if(e){if(e.writev)this._writev=e.writev
if(e.write)this._write=e.write
if(e.final)this._final=e.final}}cork(){this._duplexState|=se}uncork(){this._duplexState&=de
this._writableState.updateNextTick()}_writev(e,t){t(null)}_write(e,t){this._writableState.autoBatch(e,t)}_final(e){e(null)}write(e){this._writableState.updateNextTick()
return this._writableState.push(e)}end(e){this._writableState.updateNextTick()
this._writableState.end(e)
return this}}class Transform extends Duplex{constructor(e){super(e)
this._transformState=new TransformState(this)
if(e){if(e.transform)this._transform=e.transform
if(e.flush)this._flush=e.flush}}_write(e,t){if(this._readableState.buffered>=this._readableState.highWaterMark){this._transformState.data=e}else{this._transform(e,this._transformState.afterTransform)}}_read(e){if(this._transformState.data!==null){const t=this._transformState.data
this._transformState.data=null
e(null)
this._transform(t,this._transformState.afterTransform)}else{e(null)}}destroy(e){super.destroy(e)
if(this._transformState.data!==null){this._transformState.data=null
this._transformState.afterTransform()}}_transform(e,t){t(null,e)}_flush(e){e(null)}_final(e){this._transformState.afterFinal=e
this._flush(transformAfterFlush.bind(this))}}class PassThrough extends Transform{}function transformAfterFlush(e,t){const n=this._transformState.afterFinal
if(e)return n(e)
if(t!==null&&t!==undefined)this.push(t)
this.push(null)
n(null)}function pipelinePromise(...e){return new Promise((t,n)=>pipeline(...e,e=>{if(e)return n(e)
t()}))}function pipeline(e,...t){const n=Array.isArray(e)?[...e,...t]:[e,...t]
const s=n.length&&typeof n[n.length-1]==="function"?n.pop():null
if(n.length<2)throw o.BAD_ARGUMENT("Pipeline requires at least 2 streams")
let r=n[0]
let i=null
let a=null
for(let e=1;e<n.length;e++){i=n[e]
if(isStreamx(r)){r.pipe(i,onerror)}else{errorHandle(r,true,e>1,onerror)
r.pipe(i)}r=i}if(s){let e=false
const t=isStreamx(i)||!!(i._writableState&&i._writableState.autoDestroy)
i.on("error",e=>{if(a===null)a=e})
i.on("finish",()=>{e=true
if(!t)s(a)})
if(t){i.on("close",()=>s(a||(e?null:o.PREMATURE_CLOSE())))}}return i
function errorHandle(e,t,n,s){e.on("error",s)
e.on("close",onclose)
function onclose(){if(t&&e._readableState&&!e._readableState.ended){return s(o.PREMATURE_CLOSE())}if(n&&e._writableState&&!e._writableState.ended){return s(o.PREMATURE_CLOSE())}}}function onerror(e){if(!e||a)return
a=e
for(const t of n){t.destroy(e)}}}function echo(e){return e}function isStream(e){return!!e._readableState||!!e._writableState}function isStreamx(e){return typeof e._duplexState==="number"&&isStream(e)}function isEnding(e){return!!e._readableState&&e._readableState.ending}function isEnded(e){return!!e._readableState&&e._readableState.ended}function isFinishing(e){return!!e._writableState&&e._writableState.ending}function isFinished(e){return!!e._writableState&&e._writableState.ended}function getStreamError(e,t={}){const n=e._readableState&&e._readableState.error||e._writableState&&e._writableState.error
return!t.all&&o.isStreamDestroyed(n)?null:n}function isReadStreamx(e){return isStreamx(e)&&e.readable}function isDisturbed(e){return(e._duplexState&l)!==l||(e._duplexState&f)===f||(e._duplexState&be)!==0}function isTypedArray(e){return typeof e==="object"&&e!==null&&typeof e.byteLength==="number"}function defaultByteLength(e){return isTypedArray(e)?e.byteLength:1024}function noop(){}function abort(){this.destroy(o.ABORTED())}function isWritev(e){return e._writev!==Writable.prototype._writev&&e._writev!==Duplex.prototype._writev}e.exports={pipeline:pipeline,pipelinePromise:pipelinePromise,isStream:isStream,isStreamx:isStreamx,isEnding:isEnding,isEnded:isEnded,isFinishing:isFinishing,isFinished:isFinished,isDisturbed:isDisturbed,getStreamError:getStreamError,Stream:Stream,Writable:Writable,Readable:Readable,Duplex:Duplex,Transform:Transform,PassThrough:PassThrough}},5657:e=>{e.exports=class StreamError extends Error{constructor(e,t,n=StreamError){super(e)
this.code=t
if(Error.captureStackTrace){Error.captureStackTrace(this,n)}}static isStreamDestroyed(e){return e&&e.code==="STREAM_DESTROYED"}static isPrematureClose(e){return e&&e.code==="PREMATURE_CLOSE"}static isAborted(e){return e&&e.code==="ABORTED"}static isBadArgument(e){return e&&e.code==="BAD_ARGUMENT"}get name(){return"StreamError"}static STREAM_DESTROYED(){return new StreamError("Stream was destroyed","STREAM_DESTROYED",StreamError.STREAM_DESTROYED)}static PREMATURE_CLOSE(e="Premature close"){return new StreamError(e,"PREMATURE_CLOSE",StreamError.PREMATURE_CLOSE)}static ABORTED(){return new StreamError("Stream aborted","ABORTED",StreamError.ABORTED)}static BAD_ARGUMENT(e="Bad argument"){return new StreamError(e,"BAD_ARGUMENT",StreamError.BAD_ARGUMENT)}}},775:(e,t,n)=>{const s={S_IFMT:61440,S_IFDIR:16384,S_IFCHR:8192,S_IFBLK:24576,S_IFIFO:4096,S_IFLNK:40960}
try{e.exports=n(9896).constants||s}catch{e.exports=s}},5763:(e,t,n)=>{const{Writable:s,Readable:r,getStreamError:i}=n(6204)
const o=n(3867)
const a=n(3057)
const c=n(8428)
const l=a.alloc(0)
const u=4*1024*1024
class BufferList{constructor(){this.buffered=0
this.shifted=0
this.queue=new o
this._offset=0}push(e){this.buffered+=e.byteLength
this.queue.push(e)}shiftFirst(e){return this.buffered===0?null:this._next(e)}shift(e){if(e>this.buffered)return null
if(e===0)return l
let t=this._next(e)
if(e===t.byteLength)return t
const n=[t]
while((e-=t.byteLength)>0){t=this._next(e)
n.push(t)}return a.concat(n)}_next(e){const t=this.queue.peek()
const n=t.byteLength-this._offset
if(e>=n){const e=this._offset?t.subarray(this._offset,t.byteLength):t
this.queue.shift()
this._offset=0
this.buffered-=n
this.shifted+=n
return e}this.buffered-=e
this.shifted+=e
return t.subarray(this._offset,this._offset+=e)}}class Source extends r{constructor(e,t,n){super()
this.header=t
this.offset=n
this._parent=e}_read(e){if(this.header.size===0){this.push(null)}if(this._parent._stream===this){this._parent._update()}e(null)}_predestroy(){this._parent.destroy(i(this))}_detach(){if(this._parent._stream===this){this._parent._stream=null
this._parent._missing=overflow(this.header.size)
this._parent._update()}}_destroy(e){this._detach()
e(null)}}class Extract extends s{constructor(e){super(e)
if(!e)e={}
this._buffer=new BufferList
this._offset=0
this._header=null
this._stream=null
this._missing=0
this._longHeader=false
this._callback=noop
this._locked=false
this._finished=false
this._pax=null
this._paxGlobal=null
this._gnuLongPath=null
this._gnuLongLinkPath=null
this._filenameEncoding=e.filenameEncoding||"utf-8"
this._allowUnknownFormat=!!e.allowUnknownFormat
this._unlockBound=this._unlock.bind(this)}_unlock(e){this._locked=false
if(e){this.destroy(e)
this._continueWrite(e)
return}this._update()}_consumeHeader(){if(this._locked)return false
this._offset=this._buffer.shifted
try{this._header=c.decode(this._buffer.shift(512),this._filenameEncoding,this._allowUnknownFormat)}catch(e){this._continueWrite(e)
return false}if(!this._header)return true
this._header.byteOffset=this._buffer.shifted
switch(this._header.type){case"gnu-long-path":case"gnu-long-link-path":case"pax-global-header":case"pax-header":this._longHeader=true
this._missing=this._header.size
if(this._missing>u){this._continueWrite(new Error("Header exceeds max size"))
return false}return true}this._locked=true
this._applyLongHeaders()
if(!(this._header.size>=0)){this._continueWrite(new Error("Invalid header"))
return false}if(this._header.size===0||this._header.type==="directory"){this.emit("entry",this._header,this._createStream(),this._unlockBound)
return true}this._stream=this._createStream()
this._missing=this._header.size
this.emit("entry",this._header,this._stream,this._unlockBound)
return true}_applyLongHeaders(){if(this._gnuLongPath){this._header.name=this._gnuLongPath
this._gnuLongPath=null}if(this._gnuLongLinkPath){this._header.linkname=this._gnuLongLinkPath
this._gnuLongLinkPath=null}if(this._pax){if(this._pax.path)this._header.name=this._pax.path
if(this._pax.linkpath)this._header.linkname=this._pax.linkpath
if(this._pax.size)this._header.size=parseInt(this._pax.size,10)
this._header.pax=this._pax
this._pax=null}}_decodeLongHeader(e){switch(this._header.type){case"gnu-long-path":this._gnuLongPath=c.decodeLongPath(e,this._filenameEncoding)
break
case"gnu-long-link-path":this._gnuLongLinkPath=c.decodeLongPath(e,this._filenameEncoding)
break
case"pax-global-header":this._paxGlobal=c.decodePax(e)
break
case"pax-header":this._pax=this._paxGlobal===null?c.decodePax(e):Object.assign({},this._paxGlobal,c.decodePax(e))
break}}_consumeLongHeader(){this._longHeader=false
this._missing=overflow(this._header.size)
const e=this._buffer.shift(this._header.size)
try{this._decodeLongHeader(e)}catch(e){this._continueWrite(e)
return false}return true}_consumeStream(){const e=this._buffer.shiftFirst(this._missing)
if(e===null)return false
this._missing-=e.byteLength
const t=this._stream.push(e)
if(this._missing===0){this._stream.push(null)
if(t)this._stream._detach()
return t&&this._locked===false}return t}_createStream(){return new Source(this,this._header,this._offset)}_update(){while(this._buffer.buffered>0&&!this.destroying){if(this._missing>0){if(this._stream!==null){if(this._consumeStream()===false)return
continue}if(this._longHeader===true){if(this._missing>this._buffer.buffered)break
if(this._consumeLongHeader()===false)return false
continue}const e=this._buffer.shiftFirst(this._missing)
if(e!==null)this._missing-=e.byteLength
continue}if(this._buffer.buffered<512)break
if(this._stream!==null||this._consumeHeader()===false)return}this._continueWrite(null)}_continueWrite(e){const t=this._callback
this._callback=noop
t(e)}_write(e,t){this._callback=t
this._buffer.push(e)
this._update()}_final(e){this._finished=this._missing===0&&this._buffer.buffered===0
e(this._finished?null:new Error("Unexpected end of data"))}_predestroy(){this._continueWrite(null)}_destroy(e){if(this._stream)this._stream.destroy(i(this))
e(null)}[Symbol.asyncIterator](){let e=null
let t=null
let n=null
let s=null
let r=null
const i=this
this.on("entry",onentry)
this.on("error",t=>{e=t})
this.on("close",onclose)
return{[Symbol.asyncIterator](){return this},next(){return new Promise(onnext)},return(){return destroy(null)},throw(e){return destroy(e)}}
function consumeCallback(e){if(!r)return
const t=r
r=null
t(e)}function onnext(r,o){if(e){return o(e)}if(s){r({value:s,done:false})
s=null
return}t=r
n=o
consumeCallback(null)
if(i._finished&&t){t({value:undefined,done:true})
t=n=null}}function onentry(e,i,o){r=o
i.on("error",noop)
if(t){t({value:i,done:false})
t=n=null}else{s=i}}function onclose(){consumeCallback(e)
if(!t)return
if(e)n(e)
else t({value:undefined,done:true})
t=n=null}function destroy(e){i.destroy(e)
consumeCallback(e)
return new Promise((t,n)=>{if(i.destroyed)return t({value:undefined,done:true})
i.once("close",function(){if(e)n(e)
else t({value:undefined,done:true})})})}}}e.exports=function extract(e){return new Extract(e)}
function noop(){}function overflow(e){e&=511
return e&&512-e}},8428:(e,t,n)=>{const s=n(3057)
const r="0000000000000000000"
const i="7777777777777777777"
const o="0".charCodeAt(0)
const a=s.from([117,115,116,97,114,0])
const c=s.from([o,o])
const l=s.from([117,115,116,97,114,32])
const u=s.from([32,0])
const f=4095
const d=257
const B=263
t.decodeLongPath=function decodeLongPath(e,t){return decodeStr(e,0,e.length,t)}
t.encodePax=function encodePax(e){let t=""
if(e.name)t+=addLength(" path="+e.name+"\n")
if(e.linkname)t+=addLength(" linkpath="+e.linkname+"\n")
const n=e.pax
if(n){for(const e in n){t+=addLength(" "+e+"="+n[e]+"\n")}}return s.from(t)}
t.decodePax=function decodePax(e){const t={}
while(e.length){let n=0
while(n<e.length&&e[n]!==32)n++
const r=parseInt(s.toString(e.subarray(0,n)),10)
if(!r)return t
const i=s.toString(e.subarray(n+1,r-1))
const o=i.indexOf("=")
if(o===-1)return t
t[i.slice(0,o)]=i.slice(o+1)
e=e.subarray(r)}return t}
t.encode=function encode(e){const t=s.alloc(512)
let n=e.name
let r=""
if(e.typeflag===5&&n[n.length-1]!=="/")n+="/"
if(s.byteLength(n)!==n.length)return null
while(s.byteLength(n)>100){const e=n.indexOf("/")
if(e===-1)return null
r+=r?"/"+n.slice(0,e):n.slice(0,e)
n=n.slice(e+1)}if(s.byteLength(n)>100||s.byteLength(r)>155)return null
if(e.linkname&&s.byteLength(e.linkname)>100)return null
s.write(t,n)
s.write(t,encodeOct(e.mode&f,6),100)
s.write(t,encodeOct(e.uid,6),108)
s.write(t,encodeOct(e.gid,6),116)
encodeSize(e.size,t,124)
s.write(t,encodeOct(e.mtime.getTime()/1e3|0,11),136)
t[156]=o+toTypeflag(e.type)
if(e.linkname)s.write(t,e.linkname,157)
s.copy(a,t,d)
s.copy(c,t,B)
if(e.uname)s.write(t,e.uname,265)
if(e.gname)s.write(t,e.gname,297)
s.write(t,encodeOct(e.devmajor||0,6),329)
s.write(t,encodeOct(e.devminor||0,6),337)
if(r)s.write(t,r,345)
s.write(t,encodeOct(cksum(t),6),148)
return t}
t.decode=function decode(e,t,n){let s=e[156]===0?0:e[156]-o
let r=decodeStr(e,0,100,t)
const i=decodeOct(e,100,8)
const a=decodeOct(e,108,8)
const c=decodeOct(e,116,8)
const l=decodeOct(e,124,12)
const u=decodeOct(e,136,12)
const f=toType(s)
const d=e[157]===0?null:decodeStr(e,157,100,t)
const B=decodeStr(e,265,32)
const h=decodeStr(e,297,32)
const p=decodeOct(e,329,8)
const m=decodeOct(e,337,8)
const g=cksum(e)
if(g===8*32)return null
if(g!==decodeOct(e,148,8))throw new Error("Invalid tar header. Maybe the tar is corrupted or it needs to be gunzipped?")
if(isUSTAR(e)){if(e[345])r=decodeStr(e,345,155,t)+"/"+r}else if(isGNU(e)){}else{if(!n){throw new Error("Invalid tar header: unknown format.")}}if(s===0&&r&&r[r.length-1]==="/")s=5
return{name:r,mode:i,uid:a,gid:c,size:l,byteOffset:0,mtime:new Date(1e3*u),type:f,linkname:d,uname:B,gname:h,devmajor:p,devminor:m,pax:null}}
function isUSTAR(e){return s.equals(a,e.subarray(d,d+6))}function isGNU(e){return s.equals(l,e.subarray(d,d+6))&&s.equals(u,e.subarray(B,B+2))}function clamp(e,t,n){if(typeof e!=="number")return n
e=~~e
if(e>=t)return t
if(e>=0)return e
e+=t
if(e>=0)return e
return 0}function toType(e){switch(e){case 0:return"file"
case 1:return"link"
case 2:return"symlink"
case 3:return"character-device"
case 4:return"block-device"
case 5:return"directory"
case 6:return"fifo"
case 7:return"contiguous-file"
case 72:return"pax-header"
case 55:return"pax-global-header"
case 27:return"gnu-long-link-path"
case 28:case 30:return"gnu-long-path"}return null}function toTypeflag(e){switch(e){case"file":return 0
case"link":return 1
case"symlink":return 2
case"character-device":return 3
case"block-device":return 4
case"directory":return 5
case"fifo":return 6
case"contiguous-file":return 7
case"pax-header":return 72}return 0}function indexOf(e,t,n,s){for(;n<s;n++){if(e[n]===t)return n}return s}function cksum(e){let t=8*32
for(let n=0;n<148;n++)t+=e[n]
for(let n=156;n<512;n++)t+=e[n]
return t}function encodeOct(e,t){e=e.toString(8)
if(e.length>t)return i.slice(0,t)+" "
return r.slice(0,t-e.length)+e+" "}function encodeSizeBin(e,t,n){t[n]=128
for(let s=11;s>0;s--){t[n+s]=e&255
e=Math.floor(e/256)}}function encodeSize(e,t,n){if(e.toString(8).length>11){encodeSizeBin(e,t,n)}else{s.write(t,encodeOct(e,11),n)}}function parse256(e){let t
if(e[0]===128)t=true
else if(e[0]===255)t=false
else return null
const n=[]
let s
for(s=e.length-1;s>0;s--){const r=e[s]
if(t)n.push(r)
else n.push(255-r)}let r=0
const i=n.length
for(s=0;s<i;s++){r+=n[s]*Math.pow(256,s)}return t?r:-1*r}function decodeOct(e,t,n){e=e.subarray(t,t+n)
t=0
if(e[t]&128){return parse256(e)}else{while(t<e.length&&e[t]===32)t++
const n=clamp(indexOf(e,32,t,e.length),e.length,e.length)
while(t<n&&e[t]===0)t++
if(n===t)return 0
return parseInt(s.toString(e.subarray(t,n)),8)}}function decodeStr(e,t,n,r){return s.toString(e.subarray(t,indexOf(e,0,t,t+n)),r)}function addLength(e){const t=s.byteLength(e)
let n=Math.floor(Math.log(t)/Math.log(10))+1
if(t+n>=Math.pow(10,n))n++
return t+n+e}},6118:(e,t,n)=>{t.extract=n(5763)
n(861)},861:(e,t,n)=>{const{Readable:s,Writable:r,getStreamError:i}=n(6204)
const o=n(3057)
const a=n(775)
const c=n(8428)
const l=493
const u=420
const f=o.alloc(1024)
class Sink extends r{constructor(e,t,n){super({mapWritable:mapWritable,eagerOpen:true})
this.written=0
this.header=t
this._callback=n
this._linkname=null
this._isLinkname=t.type==="symlink"&&!t.linkname
this._isVoid=t.type!=="file"&&t.type!=="contiguous-file"
this._finished=false
this._pack=e
this._openCallback=null
if(this._pack._stream===null)this._pack._stream=this
else this._pack._pending.push(this)}_open(e){this._openCallback=e
if(this._pack._stream===this)this._continueOpen()}_continuePack(e){if(this._callback===null)return
const t=this._callback
this._callback=null
t(e)}_continueOpen(){if(this._pack._stream===null)this._pack._stream=this
const e=this._openCallback
this._openCallback=null
if(e===null)return
if(this._pack.destroying)return e(new Error("pack stream destroyed"))
if(this._pack._finalized)return e(new Error("pack stream is already finalized"))
this._pack._stream=this
if(!this._isLinkname){this._pack._encode(this.header)}if(this._isVoid){this._finish()
this._continuePack(null)}e(null)}_write(e,t){if(this._isLinkname){this._linkname=this._linkname?o.concat([this._linkname,e]):e
return t(null)}if(this._isVoid){if(e.byteLength>0){return t(new Error("No body allowed for this entry"))}return t()}this.written+=e.byteLength
if(this._pack.push(e))return t()
this._pack._drain=t}_finish(){if(this._finished)return
this._finished=true
if(this._isLinkname){this.header.linkname=this._linkname?o.toString(this._linkname,"utf-8"):""
this._pack._encode(this.header)}overflow(this._pack,this.header.size)
this._pack._done(this)}_final(e){if(this.written!==this.header.size){return e(new Error("Size mismatch"))}this._finish()
e(null)}_getError(){return i(this)||new Error("tar entry destroyed")}_predestroy(){this._pack.destroy(this._getError())}_destroy(e){this._pack._done(this)
this._continuePack(this._finished?null:this._getError())
e()}}class Pack extends s{constructor(e){super(e)
this._drain=noop
this._finalized=false
this._finalizing=false
this._pending=[]
this._stream=null}entry(e,t,n){if(this._finalized||this.destroying)throw new Error("already finalized or destroyed")
if(typeof t==="function"){n=t
t=null}if(!n)n=noop
if(!e.size||e.type==="symlink")e.size=0
if(!e.type)e.type=modeToType(e.mode)
if(!e.mode)e.mode=e.type==="directory"?l:u
if(!e.uid)e.uid=0
if(!e.gid)e.gid=0
if(!e.mtime)e.mtime=new Date
if(typeof t==="string")t=o.from(t)
const s=new Sink(this,e,n)
if(o.isBuffer(t)){e.size=t.byteLength
s.write(t)
s.end()
return s}if(s._isVoid){return s}return s}finalize(){if(this._stream||this._pending.length>0){this._finalizing=true
return}if(this._finalized)return
this._finalized=true
this.push(f)
this.push(null)}_done(e){if(e!==this._stream)return
this._stream=null
if(this._finalizing)this.finalize()
if(this._pending.length)this._pending.shift()._continueOpen()}_encode(e){if(!e.pax){const t=c.encode(e)
if(t){this.push(t)
return}}this._encodePax(e)}_encodePax(e){const t=c.encodePax({name:e.name,linkname:e.linkname,pax:e.pax})
const n={name:"PaxHeader",mode:e.mode,uid:e.uid,gid:e.gid,size:t.byteLength,mtime:e.mtime,type:"pax-header",linkname:e.linkname&&"PaxHeader",uname:e.uname,gname:e.gname,devmajor:e.devmajor,devminor:e.devminor}
this.push(c.encode(n))
this.push(t)
overflow(this,t.byteLength)
n.size=e.size
n.type=e.type
this.push(c.encode(n))}_doDrain(){const e=this._drain
this._drain=noop
e()}_predestroy(){const e=i(this)
if(this._stream)this._stream.destroy(e)
while(this._pending.length){const t=this._pending.shift()
t.destroy(e)
t._continueOpen()}this._doDrain()}_read(e){this._doDrain()
e()}}e.exports=function pack(e){return new Pack(e)}
function modeToType(e){switch(e&a.S_IFMT){case a.S_IFBLK:return"block-device"
case a.S_IFCHR:return"character-device"
case a.S_IFDIR:return"directory"
case a.S_IFIFO:return"fifo"
case a.S_IFLNK:return"symlink"}return"file"}function noop(){}function overflow(e,t){t&=511
if(t)e.push(f.subarray(0,512-t))}function mapWritable(e){return o.isBuffer(e)?e:o.from(e)}},7934:(e,t,n)=>{const s=n(7256)
const r=n(6414)
e.exports=class TextDecoder{constructor(e="utf8"){this.encoding=normalizeEncoding(e)
switch(this.encoding){case"utf8":this.decoder=new r
break
case"utf16le":case"base64":throw new Error("Unsupported encoding: "+this.encoding)
default:this.decoder=new s(this.encoding)}}get remaining(){return this.decoder.remaining}push(e){if(typeof e==="string")return e
return this.decoder.decode(e)}write(e){return this.push(e)}end(e){let t=""
if(e)t=this.push(e)
t+=this.decoder.flush()
return t}}
function normalizeEncoding(e){e=e.toLowerCase()
switch(e){case"utf8":case"utf-8":return"utf8"
case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return"utf16le"
case"latin1":case"binary":return"latin1"
case"base64":case"ascii":case"hex":return e
default:throw new Error("Unknown encoding: "+e)}}},7256:(e,t,n)=>{const s=n(3057)
e.exports=class PassThroughDecoder{constructor(e){this.encoding=e}get remaining(){return 0}decode(e){return s.toString(e,this.encoding)}flush(){return""}}},6414:(e,t,n)=>{const s=n(3057)
e.exports=class UTF8Decoder{constructor(){this._reset()}get remaining(){return this.bytesSeen}decode(e){if(e.byteLength===0)return""
if(this.bytesNeeded===0&&trailingIncomplete(e,0)===0){this.bytesSeen=trailingBytesSeen(e)
return s.toString(e,"utf8")}let t=""
let n=0
if(this.bytesNeeded>0){while(n<e.byteLength){const s=e[n]
if(s<this.lowerBoundary||s>this.upperBoundary){t+="�"
this._reset()
break}this.lowerBoundary=128
this.upperBoundary=191
this.codePoint=this.codePoint<<6|s&63
this.bytesSeen++
n++
if(this.bytesSeen===this.bytesNeeded){t+=String.fromCodePoint(this.codePoint)
this._reset()
break}}if(this.bytesNeeded>0)return t}const r=trailingIncomplete(e,n)
const i=e.byteLength-r
if(i>n)t+=s.toString(e,"utf8",n,i)
for(let n=i;n<e.byteLength;n++){const s=e[n]
if(this.bytesNeeded===0){if(s<=127){this.bytesSeen=0
t+=String.fromCharCode(s)}else if(s>=194&&s<=223){this.bytesNeeded=2
this.bytesSeen=1
this.codePoint=s&31}else if(s>=224&&s<=239){if(s===224)this.lowerBoundary=160
else if(s===237)this.upperBoundary=159
this.bytesNeeded=3
this.bytesSeen=1
this.codePoint=s&15}else if(s>=240&&s<=244){if(s===240)this.lowerBoundary=144
else if(s===244)this.upperBoundary=143
this.bytesNeeded=4
this.bytesSeen=1
this.codePoint=s&7}else{this.bytesSeen=1
t+="�"}continue}if(s<this.lowerBoundary||s>this.upperBoundary){t+="�"
n--
this._reset()
continue}this.lowerBoundary=128
this.upperBoundary=191
this.codePoint=this.codePoint<<6|s&63
this.bytesSeen++
if(this.bytesSeen===this.bytesNeeded){t+=String.fromCodePoint(this.codePoint)
this._reset()}}return t}flush(){const e=this.bytesNeeded>0?"�":""
this._reset()
return e}_reset(){this.codePoint=0
this.bytesNeeded=0
this.bytesSeen=0
this.lowerBoundary=128
this.upperBoundary=191}}
function trailingIncomplete(e,t){const n=e.byteLength
if(n<=t)return 0
const s=Math.max(t,n-4)
let r=n-1
while(r>s&&(e[r]&192)===128)r--
if(r<t)return 0
const i=e[r]
let o
if(i<=127)return 0
if(i>=194&&i<=223)o=2
else if(i>=224&&i<=239)o=3
else if(i>=240&&i<=244)o=4
else return 0
const a=n-r
return a<o?a:0}function trailingBytesSeen(e){const t=e.byteLength
if(t===0)return 0
const n=e[t-1]
if(n<=127)return 0
if((n&192)!==128)return 1
const s=Math.max(0,t-4)
let r=t-2
while(r>=s&&(e[r]&192)===128)r--
if(r<0)return 1
const i=e[r]
let o
if(i>=194&&i<=223)o=2
else if(i>=224&&i<=239)o=3
else if(i>=240&&i<=244)o=4
else return 1
if(t-r!==o)return 1
if(o>=3){const t=e[r+1]
if(i===224&&t<160)return 1
if(i===237&&t>159)return 1
if(i===240&&t<144)return 1
if(i===244&&t>143)return 1}return 0}},181:t=>{t.exports=e(import.meta.url)("buffer")},4434:t=>{t.exports=e(import.meta.url)("events")},9896:t=>{t.exports=e(import.meta.url)("fs")},7598:t=>{t.exports=e(import.meta.url)("node:crypto")},1455:t=>{t.exports=e(import.meta.url)("node:fs/promises")},6760:t=>{t.exports=e(import.meta.url)("node:path")},7975:t=>{t.exports=e(import.meta.url)("node:util")},932:t=>{t.exports=e(import.meta.url)("process")},4352:(e,t,n)=>{const{normalizeIPv6:s,removeDotSegments:r,removeDotSegmentsRelative:i,recomposeAuthority:o,normalizePercentEncoding:a,normalizePathEncoding:c,serializePathEncoding:l,normalizeQueryFragmentEncoding:u,encodeQuery:f,encodeFragment:d,reescapeHostDelimiters:B,isIPv4:h,nonSimpleDomain:p}=n(5077)
const{SCHEMES:m,getSchemeHandler:g}=n(5300)
const C=/^[A-Za-z][A-Za-z0-9+.-]*$/u
const y="URI scheme is malformed."
const b="URI host is malformed."
const w=/[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u
function validateScheme(e){const t=String(e)
if(!C.test(t)){throw new TypeError(y)}return t}function normalize(e,t){if(typeof e==="string"){e=normalizeString(e,t)}else if(typeof e==="object"){e=parse(serialize(e,t),t)}return e}function resolve(e,t,n){const r=n?Object.assign({scheme:"null"},n):{scheme:"null"}
const{parsed:i,malformedAuthorityOrPort:o,malformedPercentEncoding:a,malformedSchemeSpecific:c,malformedHost:l,malformedScheme:u}=parseWithStatus(e,r)
const{parsed:f,malformedAuthorityOrPort:d,malformedPercentEncoding:B,malformedSchemeSpecific:p,malformedHost:m,malformedScheme:C}=parseWithStatus(t,r)
if(o||d||a||B||c||p||l||m||u||C){throw new Error(i.error||f.error||"URI is malformed.")}const y=resolveComponent(i,f,r,true)
const w=g(n&&n.scheme||y.scheme)
const k=y.host
const v=k!==undefined&&k!==""&&(h(k)||s(k).isIPV6)
if(hasForbiddenDomainHost(y,n||{},w,v)){throw new Error(b)}canonicalizeHost(y,n||{},w,v)
const E=k&&k.indexOf("%")!==-1&&!/\P{ASCII}/u.test(k)
if(y.error&&!E){throw new Error(y.error)}r.skipEscape=true
return serialize(y,r)}function resolveComponent(e,t,n,s){const o={}
if(!s){e=parse(serialize(e,n),n)
t=parse(serialize(t,n),n)}n=n||{}
if(!n.tolerant&&t.scheme){o.scheme=t.scheme
o.userinfo=t.userinfo
o.host=t.host
o.port=t.port
o.path=r(t.path||"")
o.query=t.query}else{if(t.userinfo!==undefined||t.host!==undefined||t.port!==undefined){o.userinfo=t.userinfo
o.host=t.host
o.port=t.port
o.path=r(t.path||"")
o.query=t.query}else{if(!t.path){o.path=e.path
if(t.query!==undefined){o.query=t.query}else{o.query=e.query}}else{if(t.path[0]==="/"){o.path=r(t.path)}else{const n=e.userinfo!==undefined||e.host!==undefined||e.port!==undefined
if(n&&!e.path){o.path="/"+t.path}else if(!e.path){o.path=t.path}else{o.path=e.path.slice(0,e.path.lastIndexOf("/")+1)+t.path}o.path=e.scheme===undefined&&!n&&o.path[0]!=="/"?i(o.path):r(o.path)}o.query=t.query}o.userinfo=e.userinfo
o.host=e.host
o.port=e.port}o.scheme=e.scheme}o.fragment=t.fragment
return o}function equal(e,t,n){const s=normalizeComparableURI(e,n)
const r=normalizeComparableURI(t,n)
return s!==undefined&&r!==undefined&&s===r}function serialize(e,t){const n={host:e.host,scheme:e.scheme,userinfo:e.userinfo,port:e.port,path:e.path,query:e.query,nid:e.nid,nss:e.nss,uuid:e.uuid,fragment:e.fragment,reference:e.reference,resourceName:e.resourceName,secure:e.secure,error:""}
const s=Object.assign({},t)
const c=[]
if(n.scheme){n.scheme=validateScheme(n.scheme)}const u=g(s.scheme||n.scheme)
if(u&&u.serialize)u.serialize(n,s)
const B=n.userinfo!==undefined||n.host!==undefined||n.port!==undefined
const h=(n.scheme===undefined||s.reference==="suffix")&&!B
const p=!s.skipEscape&&h
if(n.path!==undefined){if(!s.skipEscape){n.path=l(n.path,p)}else{n.path=a(n.path)}}if(s.reference!=="suffix"&&n.scheme){n.scheme=validateScheme(n.scheme)
c.push(n.scheme,":")}const m=o(n)
if(m!==undefined){if(s.reference!=="suffix"){c.push("//")}c.push(m)
if(n.path&&n.path[0]!=="/"){c.push("/")}}if(n.path!==undefined){let e=n.path
if(!s.absolutePath&&(!u||!u.absolutePath)){e=h&&e[0]!=="/"?i(e):r(e)}if(h){e=l(e,true)}if(m===undefined&&e[0]==="/"&&e[1]==="/"){e="/%2F"+e.slice(2)}c.push(e)}if(n.query!==undefined){c.push("?",f(n.query))}if(n.fragment!==undefined){c.push("#",d(n.fragment))}return c.join("")}const k=/^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u
const v=/^(?:[^#/:?]+:)?\/\/([^/?#]*)/
const E=/^(?:[^#/:?]+:)?([/\\\t\n\r]*)/
function getParseError(e,t){if(t[2]!==undefined&&e.path&&e.path[0]!=="/"){return'URI path must start with "/" when authority is present.'}if(typeof e.port==="number"&&(e.port<0||e.port>65535)){return"URI port is malformed."}return undefined}function hasMalformedPercentEncoding(e){if(e===undefined)return false
let t=e.indexOf("%")
while(t!==-1){if(t+2>=e.length||!/^[\da-f]{2}$/iu.test(e.slice(t+1,t+3))){return true}t=e.indexOf("%",t+3)}return false}function isIPLiteral(e){return e[0]==="["&&e[e.length-1]==="]"}function hasMalformedComponentPercentEncoding(e){const t=e[4]
return hasMalformedPercentEncoding(e[3])||t!==undefined&&!isIPLiteral(t)&&hasMalformedPercentEncoding(t)||hasMalformedPercentEncoding(e[6])||hasMalformedPercentEncoding(e[7])||hasMalformedPercentEncoding(e[8])}function canonicalizeHost(e,t,n,s){if(hasForbiddenDomainHost(e,t,n,s)){e.error=e.error||b
return true}if(!t.unicodeSupport&&(!n||!n.unicodeSupport)&&e.host&&!isIPLiteral(e.host)&&(t.domainHost||n&&n.domainHost)&&s===false&&p(e.host)){let t
try{t=new URL("http://"+e.host)}catch(t){e.error=e.error||"Host's domain name can not be converted to ASCII: "+t
return true}if(!isHostOnlyURL(t)){e.error=e.error||b
return true}e.host=t.hostname}return false}function hasForbiddenDomainHost(e,t,n,s){return Boolean(e.host&&s===false&&!isIPLiteral(e.host)&&(t.domainHost||n&&n.domainHost)&&w.test(e.host))}function isHostOnlyURL(e){return e.username===""&&e.password===""&&e.port===""&&e.pathname==="/"&&e.search===""&&e.hash===""&&e.hostname!==""}function parseWithStatus(e,t){const n=Object.assign({},t)
const r={scheme:undefined,userinfo:undefined,host:"",port:undefined,path:"",query:undefined,fragment:undefined}
let i=false
let o=false
let l=false
let f=false
let d=false
let p=false
let w=false
if(n.reference==="suffix"){if(n.scheme){e=n.scheme+":"+e}else{e="//"+e}}const S=e.match(v)
if(S!==null&&S[1].indexOf("\\")!==-1){r.error="URI authority must not contain a literal backslash."
i=true}const D=e.match(E)
if(D!==null){const e=D[1]
const t=e.replace(/[\t\n\r]/g,"")
if(t.length>=2){if(t.slice(0,2)!=="//"){r.error=r.error||"URI authority must not contain a literal backslash."
i=true}else if(e.length!==t.length){r.error=r.error||"URI authority introducer must not contain whitespace."
i=true}}}const A=e.match(k)
if(A){r.scheme=A[1]
r.userinfo=A[3]
r.host=A[4]
r.port=parseInt(A[5],10)
r.path=A[6]||""
r.query=A[7]
r.fragment=A[8]
if(r.scheme!==undefined){if(C.test(r.scheme)){r.scheme=r.scheme.toLowerCase()}else{r.error=r.error||y
p=true}}o=hasMalformedComponentPercentEncoding(A)
if(o){r.error=r.error||"URI contains malformed percent-encoding."}if(isNaN(r.port)){r.port=A[5]}const t=getParseError(r,A)
if(t!==undefined){r.error=r.error||t
i=true}if(r.host){const e=h(r.host)
if(e===false){const e=isIPLiteral(r.host)
const t=r.host.indexOf("[")!==-1||r.host.indexOf("]")!==-1
const n=s(r.host)
w=n.isIPV6||n.isIPVFuture===true
d=t&&(!e||n.error===true)
r.host=w?n.host:n.host.toLowerCase()
if(d){r.error=r.error||b
i=true}}else{w=true}}if(r.scheme===undefined&&r.userinfo===undefined&&r.host===undefined&&r.port===undefined&&r.query===undefined&&!r.path){r.reference="same-document"}else if(r.scheme===undefined){r.reference="relative"}else if(r.fragment===undefined){r.reference="absolute"}else{r.reference="uri"}if(n.reference&&n.reference!=="suffix"&&n.reference!==r.reference){r.error=r.error||"URI is not a "+n.reference+" reference."}const k=g(n.scheme||r.scheme)
if(!d){f=canonicalizeHost(r,n,k,w)}if(e.indexOf("%")!==-1&&r.host!==undefined&&!d){let e=w?r.host:a(r.host,true)
if(!w){e=a(e.toLowerCase())}r.host=w||n.scheme!=="null"?B(e,w):e}if(!k||k&&!k.skipNormalize){if(r.path){r.path=c(r.path)}if(r.query){r.query=u(r.query)}if(r.fragment){r.fragment=u(r.fragment)}}if(k&&k.parse){k.parse(r,n)
if(k===m.urn&&r.nid===undefined){l=true}}}else{r.error=r.error||"URI can not be parsed."}return{parsed:r,malformedAuthorityOrPort:i,malformedPercentEncoding:o,malformedSchemeSpecific:l,malformedHost:f,malformedScheme:p}}function parse(e,t){return parseWithStatus(e,t).parsed}function normalizeString(e,t){return normalizeStringWithStatus(e,t).normalized}function normalizeStringWithStatus(e,t){const{parsed:n,malformedAuthorityOrPort:s,malformedPercentEncoding:r,malformedSchemeSpecific:i,malformedHost:o,malformedScheme:a}=parseWithStatus(e,t)
return{normalized:s||r||i||o||a?e:serialize(n,t),malformedAuthorityOrPort:s,malformedPercentEncoding:r,malformedSchemeSpecific:i,malformedHost:o,malformedScheme:a}}function normalizeComparableURI(e,t){if(typeof e!=="string"&&typeof e!=="object"){return undefined}let n
try{n=typeof e==="string"?e:serialize(e,t)}catch{return undefined}const{normalized:s,malformedAuthorityOrPort:r,malformedPercentEncoding:i,malformedSchemeSpecific:o,malformedHost:a,malformedScheme:c}=normalizeStringWithStatus(n,t)
return r||i||o||a||c?undefined:s}const S={SCHEMES:m,normalize:normalize,resolve:resolve,resolveComponent:resolveComponent,equal:equal,serialize:serialize,parse:parse}
e.exports=S
e.exports["default"]=S
e.exports.fastUri=S},5300:(e,t,n)=>{const{isUUID:s}=n(5077)
const r=/^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu
const i=["http","https","ws","wss","urn","urn:uuid"]
function isValidSchemeName(e){return i.indexOf(e)!==-1}function wsIsSecure(e){if(e.secure===true){return true}else if(e.secure===false){return false}else if(e.scheme){return e.scheme.length===3&&(e.scheme[0]==="w"||e.scheme[0]==="W")&&(e.scheme[1]==="s"||e.scheme[1]==="S")&&(e.scheme[2]==="s"||e.scheme[2]==="S")}else{return false}}function httpParse(e){if(!e.host){e.error=e.error||"HTTP URIs must have a host."}return e}function httpSerialize(e){const t=String(e.scheme).toLowerCase()==="https"
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
const i=getSchemeHandler(r)
e.path=undefined
if(i){e=i.parse(e,t)}}else{e.error=e.error||"URN can not be parsed."}return e}function urnSerialize(e,t){if(e.nid===undefined){throw new Error("URN without nid cannot be serialized")}const n=t.scheme||e.scheme||"urn"
const s=e.nid.toLowerCase()
const r=`${n}:${t.nid||s}`
const i=getSchemeHandler(r)
if(i){e=i.serialize(e,t)}const o=e
const a=e.nss
o.path=`${s||t.nid}:${a}`
t.skipEscape=true
return o}function urnuuidParse(e,t){const n=e
n.uuid=n.nss
n.nss=undefined
if(!t.tolerant&&(!n.uuid||!s(n.uuid))){n.error=n.error||"UUID is not valid."}return n}function urnuuidSerialize(e){const t=e
t.nss=(e.uuid||"").toLowerCase()
return t}const o={scheme:"http",domainHost:true,parse:httpParse,serialize:httpSerialize}
const a={scheme:"https",domainHost:o.domainHost,parse:httpParse,serialize:httpSerialize}
const c={scheme:"ws",domainHost:true,parse:wsParse,serialize:wsSerialize}
const l={scheme:"wss",domainHost:c.domainHost,parse:c.parse,serialize:c.serialize}
const u={scheme:"urn",parse:urnParse,serialize:urnSerialize,skipNormalize:true}
const f={scheme:"urn:uuid",parse:urnuuidParse,serialize:urnuuidSerialize,skipNormalize:true}
const d={http:o,https:a,ws:c,wss:l,urn:u,"urn:uuid":f}
Object.setPrototypeOf(d,null)
function getSchemeHandler(e){return e&&(d[e]||d[e.toLowerCase()])||undefined}e.exports={wsIsSecure:wsIsSecure,SCHEMES:d,isValidSchemeName:isValidSchemeName,getSchemeHandler:getSchemeHandler}},5077:e=>{const t=RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu)
const n=RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u)
const s=RegExp.prototype.test.bind(/^\d*$/u)
const r=RegExp.prototype.test.bind(/^[\da-f]{2}$/iu)
const i=RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu)
const o=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u)
const a=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u)
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
const f=RegExp.prototype.test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/)
const d=RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/)
const B=RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u)
function isZoneIdentifier(e){if(e.length===0)return false
for(let t=0;t<e.length;t++){if(d(e[t]))continue
if(e[t]==="%"&&t+2<e.length&&r(e.slice(t+1,t+3))){t+=2
continue}return false}return true}function compressIPv6ZeroRun(e){let t=-1
let n=0
let s=-1
let r=0
for(let i=0;i<e.length;i++){if(e[i]==="0"){if(s===-1)s=i
r++
if(r>n){n=r
t=s}}else{s=-1
r=0}}if(n<2)return e.join(":")
const i=e.slice(0,t).join(":")
const o=e.slice(t+n).join(":")
return i+"::"+o}function normalizeIPv6Address(e){const t=e.indexOf("::")
if(t!==-1&&e.indexOf("::",t+1)!==-1)return undefined
const s=t===-1?e.split(":"):e.slice(0,t).split(":")
const r=t===-1?[]:e.slice(t+2).split(":")
if(t!==-1){if(s.length===1&&s[0]==="")s.length=0
if(r.length===1&&r[0]==="")r.length=0}const i=s.concat(r)
let o=0
for(let e=0;e<i.length;e++){const s=i[e]
if(s==="")return undefined
if(s.indexOf(".")!==-1){if(e!==i.length-1||t!==-1&&r.length===0||!n(s))return undefined
o+=2
continue}if(!u(s))return undefined
i[e]=parseInt(s,16).toString(16)
o++}if(t===-1){if(o!==8)return undefined
return compressIPv6ZeroRun(i)}if(o>=8)return undefined
const a=i.slice(0,s.length)
for(let e=o;e<8;e++)a.push("0")
for(let e=s.length;e<i.length;e++)a.push(i[e])
return compressIPv6ZeroRun(a)}function normalizeIPv6(e){const t=e[0]==="["&&e[e.length-1]==="]"
const n=e[0]==="["||e[e.length-1]==="]"
if(n&&!t)return{host:e,isIPV6:false,error:true}
let s=t?e.slice(1,-1):e
if(t&&f(s)){s=s.toLowerCase()
return{host:`[${s}]`,escapedHost:s,isIPV6:false,isIPVFuture:true}}if(findToken(s,":")<2){return{host:e,isIPV6:false,error:t}}let r=""
const i=s.indexOf("%")
if(i!==-1){const t=s.slice(i,i+3).toLowerCase()==="%25"?3:1
r=s.slice(i+t)
if(!isZoneIdentifier(r))return{host:e,isIPV6:false,error:true}
s=s.slice(0,i)}const o=normalizeIPv6Address(s)
if(o===undefined)return{host:e,isIPV6:false,error:true}
return{host:o+(r?"%"+r:""),escapedHost:o+(r?"%25"+r:""),isIPV6:true}}function findToken(e,t){let n=0
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
for(let e=0;e<=n;e++){const i=t[e]
if(i==="."||i===".."){if(i===".."){if(s.length!==0&&s[s.length-1]!==".."){s.pop()}else{s.push("..")}}r=e===n}else{s.push(i)}}if(r&&s[s.length-1]!==".."){s.push("")}if(s.length===0||s[0]===""||s[0].includes(":")){s.unshift(".")}return s.join("/")}const h={"@":"%40","/":"%2F","?":"%3F","#":"%23",":":"%3A"}
const p=/[@/?#:]/g
const m=/[@/?#]/g
function reescapeHostDelimiters(e,t){const n=t?m:p
n.lastIndex=0
return e.replace(n,e=>h[e])}function normalizePercentEncoding(e,t=false){if(e.indexOf("%")===-1){return e}let n=""
for(let s=0;s<e.length;s++){if(e[s]==="%"&&s+2<e.length){const o=e.slice(s+1,s+3)
if(r(o)){const e=o.toUpperCase()
const r=String.fromCharCode(parseInt(e,16))
if(t&&i(r)){n+=r}else{n+="%"+e}s+=2
continue}}n+=e[s]}return n}function normalizePathEncoding(e){let t=""
for(let n=0;n<e.length;n++){const s=e[n]
if(s==="%"&&n+2<e.length){const s=e.slice(n+1,n+3)
if(r(s)){const e=s.toUpperCase()
const r=String.fromCharCode(parseInt(e,16))
if(r!=="."&&i(r)){t+=r}else{t+="%"+e}n+=2
continue}}if(o(s)){t+=s}else{const r=e.charCodeAt(n)
if(r<128){t+=isEscapeSafe(r)?s:l[r]}else if(r<55296||r>57343){t+=percentEncodeNonAscii(r)}else if(r<=56319&&n+1<e.length){const s=e.charCodeAt(n+1)
if(s>=56320&&s<=57343){t+=percentEncodeNonAscii(65536+(r-55296<<10)+(s-56320))
n++}else{t+=percentEncodeNonAscii(65533)}}else{t+=percentEncodeNonAscii(65533)}}}return t}function serializePathEncoding(e,t=false){let n=""
let s=t&&e[0]!=="/"
for(let t=0;t<e.length;t++){const i=e[t]
if(i==="%"&&t+2<e.length){const s=e.slice(t+1,t+3)
if(r(s)){n+="%"+s.toUpperCase()
t+=2
continue}}if(i==="/"){s=false}if(o(i)&&(i!==":"||!s)){n+=i}else{const s=e.charCodeAt(t)
if(s<128){n+=l[s]}else if(s<55296||s>57343){n+=percentEncodeNonAscii(s)}else if(s<=56319&&t+1<e.length){const r=e.charCodeAt(t+1)
if(r>=56320&&r<=57343){n+=percentEncodeNonAscii(65536+(s-55296<<10)+(r-56320))
t++}else{n+=percentEncodeNonAscii(65533)}}else{n+=percentEncodeNonAscii(65533)}}}return n}function encodeComponent(e,t){let n=""
for(let s=0;s<e.length;s++){const i=e[s]
if(i==="%"&&s+2<e.length){const t=e.slice(s+1,s+3)
if(r(t)){n+="%"+t.toUpperCase()
s+=2
continue}}if(t(i)){n+=i}else{const t=e.charCodeAt(s)
if(t<128){n+=l[t]}else if(t<55296||t>57343){n+=percentEncodeNonAscii(t)}else if(t<=56319&&s+1<e.length){const r=e.charCodeAt(s+1)
if(r>=56320&&r<=57343){n+=percentEncodeNonAscii(65536+(t-55296<<10)+(r-56320))
s++}else{n+=percentEncodeNonAscii(65533)}}else{n+=percentEncodeNonAscii(65533)}}}return n}function encodeUserinfo(e){return encodeComponent(e,c)}function encodeQuery(e){return encodeComponent(e,a)}function encodeFragment(e){return encodeComponent(e,a)}function isEscapeSafe(e){return e>=48&&e<=57||e>=65&&e<=90||e>=97&&e<=122||e===42||e===43||e===45||e===46||e===47||e===64||e===95}function normalizeQueryFragmentEncoding(e){let t=""
for(let n=0;n<e.length;n++){const s=e[n]
if(s==="%"&&n+2<e.length){const s=e.slice(n+1,n+3)
if(r(s)){const e=s.toUpperCase()
const r=String.fromCharCode(parseInt(e,16))
if(i(r)){t+=r}else{t+="%"+e}n+=2
continue}}if(a(s)){t+=s}else{const r=e.charCodeAt(n)
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
t.push(n)}return t.length?t.join(""):undefined}e.exports={nonSimpleDomain:B,recomposeAuthority:recomposeAuthority,reescapeHostDelimiters:reescapeHostDelimiters,normalizePercentEncoding:normalizePercentEncoding,normalizePathEncoding:normalizePathEncoding,serializePathEncoding:serializePathEncoding,normalizeQueryFragmentEncoding:normalizeQueryFragmentEncoding,encodeUserinfo:encodeUserinfo,encodeQuery:encodeQuery,encodeFragment:encodeFragment,escapePreservingEscapes:escapePreservingEscapes,removeDotSegments:removeDotSegments,removeDotSegmentsRelative:removeDotSegmentsRelative,isIPv4:n,isUUID:t,normalizeIPv6:normalizeIPv6,stringArrayToHexStripped:stringArrayToHexStripped}},7349:(e,t,n)=>{var s=n(1127)
var r=n(3301)
var i=n(4454)
var o=n(2223)
var a=n(7103)
var c=n(334)
var l=n(3142)
function resolveCollection(e,t,n,s,r,i){const o=n.type==="block-map"?a.resolveBlockMap(e,t,n,s,i):n.type==="block-seq"?c.resolveBlockSeq(e,t,n,s,i):l.resolveFlowCollection(e,t,n,s,i)
const u=o.constructor
if(r==="!"||r===u.tagName){o.tag=u.tagName
return o}if(r)o.tag=r
return o}function composeCollection(e,t,n,a,c){const l=a.tag
const u=!l?null:t.directives.tagName(l.source,e=>c(l,"TAG_RESOLVE_FAILED",e))
if(n.type==="block-seq"){const{anchor:e,newlineAfterProp:t}=a
const n=e&&l?e.offset>l.offset?e:l:e??l
if(n&&(!t||t.offset<n.offset)){const e="Missing newline after block sequence props"
c(n,"MISSING_CHAR",e)}}const f=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq"
if(!l||!u||u==="!"||u===i.YAMLMap.tagName&&f==="map"||u===o.YAMLSeq.tagName&&f==="seq"){return resolveCollection(e,t,n,c,u)}let d=t.schema.tags.find(e=>e.tag===u&&e.collection===f)
if(!d){const s=t.schema.knownTags[u]
if(s?.collection===f){t.schema.tags.push(Object.assign({},s,{default:false}))
d=s}else{if(s){c(l,"BAD_COLLECTION_TYPE",`${s.tag} used for ${f} collection, but expects ${s.collection??"scalar"}`,true)}else{c(l,"TAG_RESOLVE_FAILED",`Unresolved tag: ${u}`,true)}return resolveCollection(e,t,n,c,u)}}const B=resolveCollection(e,t,n,c,u,d)
const h=d.resolve?.(B,e=>c(l,"TAG_RESOLVE_FAILED",e),t.options)??B
const p=s.isNode(h)?h:new r.Scalar(h)
p.range=B.range
p.tag=u
if(d?.format)p.format=d.format
return p}t.composeCollection=composeCollection},3683:(e,t,n)=>{var s=n(5402)
var r=n(5937)
var i=n(5407)
var o=n(4631)
function composeDoc(e,t,{offset:n,start:a,value:c,end:l},u){const f=Object.assign({_directives:t},e)
const d=new s.Document(undefined,f)
const B={atKey:false,atRoot:true,directives:d.directives,options:d.options,schema:d.schema}
const h=o.resolveProps(a,{indicator:"doc-start",next:c??l?.[0],offset:n,onError:u,parentIndent:0,startOnNewline:true})
if(h.found){d.directives.docStart=true
if(c&&(c.type==="block-map"||c.type==="block-seq")&&!h.hasNewline)u(h.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")}d.contents=c?r.composeNode(B,c,h,u):r.composeEmptyNode(B,h.end,a,null,h,u)
const p=d.contents.range[2]
const m=i.resolveEnd(l,p,false,u)
if(m.comment)d.comment=m.comment
d.range=[n,p,m.offset]
return d}t.composeDoc=composeDoc},5937:(e,t,n)=>{var s=n(4065)
var r=n(1127)
var i=n(7349)
var o=n(5413)
var a=n(5407)
var c=n(2599)
const l={composeNode:composeNode,composeEmptyNode:composeEmptyNode}
function composeNode(e,t,n,s){const a=e.atKey
const{spaceBefore:c,comment:u,anchor:f,tag:d}=n
let B
let h=true
switch(t.type){case"alias":B=composeAlias(e,t,s)
if(f||d)s(t,"ALIAS_PROPS","An alias node must not specify any properties")
break
case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":B=o.composeScalar(e,t,d,s)
if(f)B.anchor=f.source.substring(1)
break
case"block-map":case"block-seq":case"flow-collection":try{B=i.composeCollection(l,e,t,n,s)
if(f)B.anchor=f.source.substring(1)}catch(e){const n=e instanceof Error?e.message:String(e)
s(t,"RESOURCE_EXHAUSTION",n)}break
default:{const e=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`
s(t,"UNEXPECTED_TOKEN",e)
h=false}}B??(B=composeEmptyNode(e,t.offset,undefined,null,n,s))
if(f&&B.anchor==="")s(f,"BAD_ALIAS","Anchor cannot be an empty string")
if(a&&e.options.stringKeys&&(!r.isScalar(B)||typeof B.value!=="string"||B.tag&&B.tag!=="tag:yaml.org,2002:str")){const e="With stringKeys, all keys must be strings"
s(d??t,"NON_STRING_KEY",e)}if(c)B.spaceBefore=true
if(u){if(t.type==="scalar"&&t.source==="")B.comment=u
else B.commentBefore=u}if(e.options.keepSourceTokens&&h)B.srcToken=t
return B}function composeEmptyNode(e,t,n,s,{spaceBefore:r,comment:i,anchor:a,tag:l,end:u},f){const d={type:"scalar",offset:c.emptyScalarPosition(t,n,s),indent:-1,source:""}
const B=o.composeScalar(e,d,l,f)
if(a){B.anchor=a.source.substring(1)
if(B.anchor==="")f(a,"BAD_ALIAS","Anchor cannot be an empty string")}if(r)B.spaceBefore=true
if(i){B.comment=i
B.range[2]=u}return B}function composeAlias({options:e},{offset:t,source:n,end:r},i){const o=new s.Alias(n.substring(1))
if(o.source==="")i(t,"BAD_ALIAS","Alias cannot be an empty string")
if(o.source.endsWith(":"))i(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",true)
const c=t+n.length
const l=a.resolveEnd(r,c,e.strict,i)
o.range=[t,c,l.offset]
if(l.comment)o.comment=l.comment
return o}t.composeEmptyNode=composeEmptyNode
t.composeNode=composeNode},5413:(e,t,n)=>{var s=n(1127)
var r=n(3301)
var i=n(8913)
var o=n(6842)
function composeScalar(e,t,n,a){const{value:c,type:l,comment:u,range:f}=t.type==="block-scalar"?i.resolveBlockScalar(e,t,a):o.resolveFlowScalar(t,e.options.strict,a)
const d=n?e.directives.tagName(n.source,e=>a(n,"TAG_RESOLVE_FAILED",e)):null
let B
if(e.options.stringKeys&&e.atKey){B=e.schema[s.SCALAR]}else if(d)B=findScalarTagByName(e.schema,c,d,n,a)
else if(t.type==="scalar")B=findScalarTagByTest(e,c,t,a)
else B=e.schema[s.SCALAR]
let h
try{const i=B.resolve(c,e=>a(n??t,"TAG_RESOLVE_FAILED",e),e.options)
h=s.isScalar(i)?i:new r.Scalar(i)}catch(e){const s=e instanceof Error?e.message:String(e)
a(n??t,"TAG_RESOLVE_FAILED",s)
h=new r.Scalar(c)}h.range=f
h.source=c
if(l)h.type=l
if(d)h.tag=d
if(B.format)h.format=B.format
if(u)h.comment=u
return h}function findScalarTagByName(e,t,n,r,i){if(n==="!")return e[s.SCALAR]
const o=[]
for(const t of e.tags){if(!t.collection&&t.tag===n){if(t.default&&t.test)o.push(t)
else return t}}for(const e of o)if(e.test?.test(t))return e
const a=e.knownTags[n]
if(a&&!a.collection){e.tags.push(Object.assign({},a,{default:false,test:undefined}))
return a}i(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str")
return e[s.SCALAR]}function findScalarTagByTest({atKey:e,directives:t,schema:n},r,i,o){const a=n.tags.find(t=>(t.default===true||e&&t.default==="key")&&t.test?.test(r))||n[s.SCALAR]
if(n.compat){const e=n.compat.find(e=>e.default&&e.test?.test(r))??n[s.SCALAR]
if(a.tag!==e.tag){const n=t.tagString(a.tag)
const s=t.tagString(e.tag)
const r=`Value may be parsed as either ${n} or ${s}`
o(i,"TAG_RESOLVE_FAILED",r,true)}}return a}t.composeScalar=composeScalar},9984:(e,t,n)=>{var s=n(932)
var r=n(1342)
var i=n(5402)
var o=n(1464)
var a=n(1127)
var c=n(3683)
var l=n(5407)
function getErrorPos(e){if(typeof e==="number")return[e,e+1]
if(Array.isArray(e))return e.length===2?e:[e[0],e[1]]
const{offset:t,source:n}=e
return[t,t+(typeof n==="string"?n.length:1)]}function parsePrelude(e){let t=""
let n=false
let s=false
for(let r=0;r<e.length;++r){const i=e[r]
switch(i[0]){case"#":t+=(t===""?"":s?"\n\n":"\n")+(i.substring(1)||" ")
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
if(s)this.warnings.push(new o.YAMLWarning(r,t,n))
else this.errors.push(new o.YAMLParseError(r,t,n))}
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
const n=new o.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t)
if(this.atDirectives||!this.doc)this.errors.push(n)
else this.doc.errors.push(n)
break}case"doc-end":{if(!this.doc){const t="Unexpected doc-end without preceding document"
this.errors.push(new o.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t))
break}this.doc.directives.docEnd=true
const t=l.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError)
this.decorate(this.doc,true)
if(t.comment){const e=this.doc.comment
this.doc.comment=e?`${e}\n${t.comment}`:t.comment}this.doc.range[2]=t.offset
break}default:this.errors.push(new o.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=false,t=-1){if(this.doc){this.decorate(this.doc,true)
yield this.doc
this.doc=null}else if(e){const e=Object.assign({_directives:this.directives},this.options)
const n=new i.Document(undefined,e)
if(this.atDirectives)this.onError(t,"MISSING_CHAR","Missing directives-end indicator line")
n.range=[0,t,t]
this.decorate(n,false)
yield n}}}t.Composer=Composer},7103:(e,t,n)=>{var s=n(7165)
var r=n(4454)
var i=n(4631)
var o=n(9499)
var a=n(4051)
var c=n(1187)
const l="All mapping items must start at the same column"
function resolveBlockMap({composeNode:e,composeEmptyNode:t},n,u,f,d){const B=d?.nodeClass??r.YAMLMap
const h=new B(n.schema)
if(n.atRoot)n.atRoot=false
let p=u.offset
let m=null
for(const r of u.items){const{start:d,key:B,sep:g,value:C}=r
const y=i.resolveProps(d,{indicator:"explicit-key-ind",next:B??g?.[0],offset:p,onError:f,parentIndent:u.indent,startOnNewline:true})
const b=!y.found
if(b){if(B){if(B.type==="block-seq")f(p,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key")
else if("indent"in B&&B.indent!==u.indent)f(p,"BAD_INDENT",l)}if(!y.anchor&&!y.tag&&!g){m=y.end
if(y.comment){if(h.comment)h.comment+="\n"+y.comment
else h.comment=y.comment}continue}if(y.newlineAfterProp||o.containsNewline(B)){f(B??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}}else if(y.found?.indent!==u.indent){f(p,"BAD_INDENT",l)}n.atKey=true
const w=y.end
const k=B?e(n,B,y,f):t(n,w,d,null,y,f)
if(n.schema.compat)a.flowIndentCheck(u.indent,B,f)
n.atKey=false
if(c.mapIncludes(n,h.items,k))f(w,"DUPLICATE_KEY","Map keys must be unique")
const v=i.resolveProps(g??[],{indicator:"map-value-ind",next:C,offset:k.range[2],onError:f,parentIndent:u.indent,startOnNewline:!B||B.type==="block-scalar"})
p=v.end
if(v.found){if(b){if(C?.type==="block-map"&&!v.hasNewline)f(p,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings")
if(n.options.strict&&y.start<v.found.offset-1024)f(k.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key")}const i=C?e(n,C,v,f):t(n,p,g,null,v,f)
if(n.schema.compat)a.flowIndentCheck(u.indent,C,f)
p=i.range[2]
const o=new s.Pair(k,i)
if(n.options.keepSourceTokens)o.srcToken=r
h.items.push(o)}else{if(b)f(k.range,"MISSING_CHAR","Implicit map keys need to be followed by map values")
if(v.comment){if(k.comment)k.comment+="\n"+v.comment
else k.comment=v.comment}const e=new s.Pair(k)
if(n.options.keepSourceTokens)e.srcToken=r
h.items.push(e)}}if(m&&m<p)f(m,"IMPOSSIBLE","Map comment with trailing content")
h.range=[u.offset,p,m??p]
return h}t.resolveBlockMap=resolveBlockMap},8913:(e,t,n)=>{var s=n(3301)
function resolveBlockScalar(e,t,n){const r=t.offset
const i=parseBlockScalarHeader(t,e.options.strict,n)
if(!i)return{value:"",type:null,comment:"",range:[r,r,r]}
const o=i.mode===">"?s.Scalar.BLOCK_FOLDED:s.Scalar.BLOCK_LITERAL
const a=t.source?splitLines(t.source):[]
let c=a.length
for(let e=a.length-1;e>=0;--e){const t=a[e][1]
if(t===""||t==="\r")c=e
else break}if(c===0){const e=i.chomp==="+"&&a.length>0?"\n".repeat(Math.max(1,a.length-1)):""
let n=r+i.length
if(t.source)n+=t.source.length
return{value:e,type:o,comment:i.comment,range:[r,n,n]}}let l=t.indent+i.indent
let u=t.offset+i.length
let f=0
for(let t=0;t<c;++t){const[s,r]=a[t]
if(r===""||r==="\r"){if(i.indent===0&&s.length>l)l=s.length}else{if(s.length<l){const e="Block scalars with more-indented leading empty lines must use an explicit indentation indicator"
n(u+s.length,"MISSING_CHAR",e)}if(i.indent===0)l=s.length
f=t
if(l===0&&!e.atRoot){const e="Block scalar values in collections must be indented"
n(u,"BAD_INDENT",e)}break}u+=s.length+r.length+1}for(let e=a.length-1;e>=c;--e){if(a[e][0].length>l)c=e+1}let d=""
let B=""
let h=false
for(let e=0;e<f;++e)d+=a[e][0].slice(l)+"\n"
for(let e=f;e<c;++e){let[t,r]=a[e]
u+=t.length+r.length+1
const c=r[r.length-1]==="\r"
if(c)r=r.slice(0,-1)
if(r&&t.length<l){const e=i.indent?"explicit indentation indicator":"first line"
const s=`Block scalar lines must not be less indented than their ${e}`
n(u-r.length-(c?2:1),"BAD_INDENT",s)
t=""}if(o===s.Scalar.BLOCK_LITERAL){d+=B+t.slice(l)+r
B="\n"}else if(t.length>l||r[0]==="\t"){if(B===" ")B="\n"
else if(!h&&B==="\n")B="\n\n"
d+=B+t.slice(l)+r
B="\n"
h=true}else if(r===""){if(B==="\n")d+="\n"
else B="\n"}else{d+=B+r
B=" "
h=false}}switch(i.chomp){case"-":break
case"+":for(let e=c;e<a.length;++e)d+="\n"+a[e][0].slice(l)
if(d[d.length-1]!=="\n")d+="\n"
break
default:d+="\n"}const p=r+i.length+t.source.length
return{value:d,type:o,comment:i.comment,range:[r,p,p]}}function parseBlockScalarHeader({offset:e,props:t},n,s){if(t[0].type!=="block-scalar-header"){s(t[0],"IMPOSSIBLE","Block scalar header not found")
return null}const{source:r}=t[0]
const i=r[0]
let o=0
let a=""
let c=-1
for(let t=1;t<r.length;++t){const n=r[t]
if(!a&&(n==="-"||n==="+"))a=n
else{const s=Number(n)
if(!o&&s)o=s
else if(c===-1)c=e+t}}if(c!==-1)s(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`)
let l=false
let u=""
let f=r.length
for(let e=1;e<t.length;++e){const r=t[e]
switch(r.type){case"space":l=true
case"newline":f+=r.source.length
break
case"comment":if(n&&!l){const e="Comments must be separated from other tokens by white space characters"
s(r,"MISSING_CHAR",e)}f+=r.source.length
u=r.source.substring(1)
break
case"error":s(r,"UNEXPECTED_TOKEN",r.message)
f+=r.source.length
break
default:{const e=`Unexpected token in block scalar header: ${r.type}`
s(r,"UNEXPECTED_TOKEN",e)
const t=r.source
if(t&&typeof t==="string")f+=t.length}}}return{mode:i,indent:o,chomp:a,comment:u,length:f}}function splitLines(e){const t=e.split(/\n( *)/)
const n=t[0]
const s=n.match(/^( *)/)
const r=s?.[1]?[s[1],n.slice(s[1].length)]:["",n]
const i=[r]
for(let e=1;e<t.length;e+=2)i.push([t[e],t[e+1]])
return i}t.resolveBlockScalar=resolveBlockScalar},334:(e,t,n)=>{var s=n(2223)
var r=n(4631)
var i=n(4051)
function resolveBlockSeq({composeNode:e,composeEmptyNode:t},n,o,a,c){const l=c?.nodeClass??s.YAMLSeq
const u=new l(n.schema)
if(n.atRoot)n.atRoot=false
if(n.atKey)n.atKey=false
let f=o.offset
let d=null
for(const{start:s,value:c}of o.items){const l=r.resolveProps(s,{indicator:"seq-item-ind",next:c,offset:f,onError:a,parentIndent:o.indent,startOnNewline:true})
if(!l.found){if(l.anchor||l.tag||c){if(c?.type==="block-seq")a(l.end,"BAD_INDENT","All sequence items must start at the same column")
else a(f,"MISSING_CHAR","Sequence item without - indicator")}else{d=l.end
if(l.comment)u.comment=l.comment
continue}}const B=c?e(n,c,l,a):t(n,l.end,s,null,l,a)
if(n.schema.compat)i.flowIndentCheck(o.indent,c,a)
f=B.range[2]
u.items.push(B)}u.range=[o.offset,f,d??f]
return u}t.resolveBlockSeq=resolveBlockSeq},5407:(e,t)=>{function resolveEnd(e,t,n,s){let r=""
if(e){let i=false
let o=""
for(const a of e){const{source:e,type:c}=a
switch(c){case"space":i=true
break
case"comment":{if(n&&!i)s(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
const t=e.substring(1)||" "
if(!r)r=t
else r+=o+t
o=""
break}case"newline":if(r)o+=e
i=true
break
default:s(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=e.length}}return{comment:r,offset:t}}t.resolveEnd=resolveEnd},3142:(e,t,n)=>{var s=n(1127)
var r=n(7165)
var i=n(4454)
var o=n(2223)
var a=n(5407)
var c=n(4631)
var l=n(9499)
var u=n(1187)
const f="Block collections are not allowed within flow collections"
const isBlock=e=>e&&(e.type==="block-map"||e.type==="block-seq")
function resolveFlowCollection({composeNode:e,composeEmptyNode:t},n,d,B,h){const p=d.start.source==="{"
const m=p?"flow map":"flow sequence"
const g=h?.nodeClass??(p?i.YAMLMap:o.YAMLSeq)
const C=new g(n.schema)
C.flow=true
const y=n.atRoot
if(y)n.atRoot=false
if(n.atKey)n.atKey=false
let b=d.offset+d.start.source.length
for(let o=0;o<d.items.length;++o){const a=d.items[o]
const{start:h,key:g,sep:y,value:w}=a
const k=c.resolveProps(h,{flow:m,indicator:"explicit-key-ind",next:g??y?.[0],offset:b,onError:B,parentIndent:d.indent,startOnNewline:false})
if(!k.found){if(!k.anchor&&!k.tag&&!y&&!w){if(o===0&&k.comma)B(k.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${m}`)
else if(o<d.items.length-1)B(k.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${m}`)
if(k.comment){if(C.comment)C.comment+="\n"+k.comment
else C.comment=k.comment}b=k.end
continue}if(!p&&n.options.strict&&l.containsNewline(g))B(g,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(o===0){if(k.comma)B(k.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${m}`)}else{if(!k.comma)B(k.start,"MISSING_CHAR",`Missing , between ${m} items`)
if(k.comment){let e=""
e:for(const t of h){switch(t.type){case"comma":case"space":break
case"comment":e=t.source.substring(1)
break e
default:break e}}if(e){let t=C.items[C.items.length-1]
if(s.isPair(t))t=t.value??t.key
if(t.comment)t.comment+="\n"+e
else t.comment=e
k.comment=k.comment.substring(e.length+1)}}}if(!p&&!y&&!k.found){const s=w?e(n,w,k,B):t(n,k.end,y,null,k,B)
C.items.push(s)
b=s.range[2]
if(isBlock(w))B(s.range,"BLOCK_IN_FLOW",f)}else{n.atKey=true
const s=k.end
const o=g?e(n,g,k,B):t(n,s,h,null,k,B)
if(isBlock(g))B(o.range,"BLOCK_IN_FLOW",f)
n.atKey=false
const l=c.resolveProps(y??[],{flow:m,indicator:"map-value-ind",next:w,offset:o.range[2],onError:B,parentIndent:d.indent,startOnNewline:false})
if(l.found){if(!p&&!k.found&&n.options.strict){if(y)for(const e of y){if(e===l.found)break
if(e.type==="newline"){B(e,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")
break}}if(k.start<l.found.offset-1024)B(l.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else if(w){if("source"in w&&w.source?.[0]===":")B(w,"MISSING_CHAR",`Missing space after : in ${m}`)
else B(l.start,"MISSING_CHAR",`Missing , or : between ${m} items`)}const v=w?e(n,w,l,B):l.found?t(n,l.end,y,null,l,B):null
if(v){if(isBlock(w))B(v.range,"BLOCK_IN_FLOW",f)}else if(l.comment){if(o.comment)o.comment+="\n"+l.comment
else o.comment=l.comment}const E=new r.Pair(o,v)
if(n.options.keepSourceTokens)E.srcToken=a
if(p){const e=C
if(u.mapIncludes(n,e.items,o))B(s,"DUPLICATE_KEY","Map keys must be unique")
e.items.push(E)}else{const e=new i.YAMLMap(n.schema)
e.flow=true
e.items.push(E)
const t=(v??o).range
e.range=[o.range[0],t[1],t[2]]
C.items.push(e)}b=v?v.range[2]:l.end}}const w=p?"}":"]"
const[k,...v]=d.end
let E=b
if(k?.source===w)E=k.offset+k.source.length
else{const e=m[0].toUpperCase()+m.substring(1)
const t=y?`${e} must end with a ${w}`:`${e} in block collection must be sufficiently indented and end with a ${w}`
B(b,y?"MISSING_CHAR":"BAD_INDENT",t)
if(k&&k.source.length!==1)v.unshift(k)}if(v.length>0){const e=a.resolveEnd(v,E,n.options.strict,B)
if(e.comment){if(C.comment)C.comment+="\n"+e.comment
else C.comment=e.comment}C.range=[d.offset,E,e.offset]}else{C.range=[d.offset,E,E]}return C}t.resolveFlowCollection=resolveFlowCollection},6842:(e,t,n)=>{var s=n(3301)
var r=n(5407)
function resolveFlowScalar(e,t,n){const{offset:i,type:o,source:a,end:c}=e
let l
let u
const _onError=(e,t,s)=>n(i+e,t,s)
switch(o){case"scalar":l=s.Scalar.PLAIN
u=plainValue(a,_onError)
break
case"single-quoted-scalar":l=s.Scalar.QUOTE_SINGLE
u=singleQuotedValue(a,_onError)
break
case"double-quoted-scalar":l=s.Scalar.QUOTE_DOUBLE
u=doubleQuotedValue(a,_onError)
break
default:n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`)
return{value:"",type:null,comment:"",range:[i,i+a.length,i+a.length]}}const f=i+a.length
const d=r.resolveEnd(c,f,t,n)
return{value:u,type:l,comment:d.comment,range:[i,f,d.offset]}}function plainValue(e,t){let n=""
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
r=/^[ \t]+|[ \t]+$/g}let i=n[1].replace(s,"")
let o=" "
let a=t.lastIndex
while(n=t.exec(e)){const e=n[1].replace(r,"")
if(e===""){if(o==="\n")i+=o
else o="\n"}else{i+=o+e
o=" "}a=t.lastIndex}const c=/[ \t]*(.*)/sy
c.lastIndex=a
n=c.exec(e)
return i+o+(n?.[1]??"")}function doubleQuotedValue(e,t){let n=""
for(let s=1;s<e.length-1;++s){const r=e[s]
if(r==="\r"&&e[s+1]==="\n")continue
if(r==="\n"){const{fold:t,offset:r}=foldNewline(e,s)
n+=t
s=r}else if(r==="\\"){let r=e[++s]
const o=i[r]
if(o)n+=o
else if(r==="\n"){r=e[s+1]
while(r===" "||r==="\t")r=e[++s+1]}else if(r==="\r"&&e[s+1]==="\n"){r=e[++s+1]
while(r===" "||r==="\t")r=e[++s+1]}else if(r==="x"||r==="u"||r==="U"){const i=r==="x"?2:r==="u"?4:8
n+=parseCharCode(e,s+1,i,t)
s+=i}else{const r=e.substr(s-1,2)
t(s-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${r}`)
n+=r}}else if(r===" "||r==="\t"){const t=s
let i=e[s+1]
while(i===" "||i==="\t")i=e[++s+1]
if(i!=="\n"&&!(i==="\r"&&e[s+2]==="\n"))n+=s>t?e.slice(t,s+1):r}else{n+=r}}if(e[e.length-1]!=='"'||e.length===1)t(e.length,"MISSING_CHAR",'Missing closing "quote')
return n}function foldNewline(e,t){let n=""
let s=e[t+1]
while(s===" "||s==="\t"||s==="\n"||s==="\r"){if(s==="\r"&&e[t+2]!=="\n")break
if(s==="\n")n+="\n"
t+=1
s=e[t+1]}if(!n)n=" "
return{fold:n,offset:t}}const i={0:"\0",a:"",b:"\b",e:"",f:"\f",n:"\n",r:"\r",t:"\t",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","\t":"\t"}
function parseCharCode(e,t,n,s){const r=e.substr(t,n)
const i=r.length===n&&/^[0-9a-fA-F]+$/.test(r)
const o=i?parseInt(r,16):NaN
try{return String.fromCodePoint(o)}catch{const r=e.substr(t-2,n+2)
s(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${r}`)
return r}}t.resolveFlowScalar=resolveFlowScalar},4631:(e,t)=>{function resolveProps(e,{flow:t,indicator:n,next:s,offset:r,onError:i,parentIndent:o,startOnNewline:a}){let c=false
let l=a
let u=a
let f=""
let d=""
let B=false
let h=false
let p=null
let m=null
let g=null
let C=null
let y=null
let b=null
let w=null
for(const r of e){if(h){if(r.type!=="space"&&r.type!=="newline"&&r.type!=="comma")i(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")
h=false}if(p){if(l&&r.type!=="comment"&&r.type!=="newline"){i(p,"TAB_AS_INDENT","Tabs are not allowed as indentation")}p=null}switch(r.type){case"space":if(!t&&(n!=="doc-start"||s?.type!=="flow-collection")&&r.source.includes("\t")){p=r}u=true
break
case"comment":{if(!u)i(r,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
const e=r.source.substring(1)||" "
if(!f)f=e
else f+=d+e
d=""
l=false
break}case"newline":if(l){if(f)f+=r.source
else if(!b||n!=="seq-item-ind")c=true}else d+=r.source
l=true
B=true
if(m||g)C=r
u=true
break
case"anchor":if(m)i(r,"MULTIPLE_ANCHORS","A node can have at most one anchor")
if(r.source.endsWith(":"))i(r.offset+r.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",true)
m=r
w??(w=r.offset)
l=false
u=false
h=true
break
case"tag":{if(g)i(r,"MULTIPLE_TAGS","A node can have at most one tag")
g=r
w??(w=r.offset)
l=false
u=false
h=true
break}case n:if(m||g)i(r,"BAD_PROP_ORDER",`Anchors and tags must be after the ${r.source} indicator`)
if(b)i(r,"UNEXPECTED_TOKEN",`Unexpected ${r.source} in ${t??"collection"}`)
b=r
l=n==="seq-item-ind"||n==="explicit-key-ind"
u=false
break
case"comma":if(t){if(y)i(r,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`)
y=r
l=false
u=false
break}default:i(r,"UNEXPECTED_TOKEN",`Unexpected ${r.type} token`)
l=false
u=false}}const k=e[e.length-1]
const v=k?k.offset+k.source.length:r
if(h&&s&&s.type!=="space"&&s.type!=="newline"&&s.type!=="comma"&&(s.type!=="scalar"||s.source!=="")){i(s.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")}if(p&&(l&&p.indent<=o||s?.type==="block-map"||s?.type==="block-seq"))i(p,"TAB_AS_INDENT","Tabs are not allowed as indentation")
return{comma:y,found:b,spaceBefore:c,comment:f,hasNewline:B,anchor:m,tag:g,newlineAfterProp:C,end:v,start:w??v}}t.resolveProps=resolveProps},9499:(e,t)=>{function containsNewline(e){if(!e)return null
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
const i=typeof r==="function"?r:(e,t)=>e===t||s.isScalar(e)&&s.isScalar(t)&&e.value===t.value
return t.some(e=>i(e.key,n))}t.mapIncludes=mapIncludes},5402:(e,t,n)=>{var s=n(4065)
var r=n(101)
var i=n(1127)
var o=n(7165)
var a=n(4043)
var c=n(5840)
var l=n(9210)
var u=n(1596)
var f=n(3661)
var d=n(2404)
var B=n(1342)
class Document{constructor(e,t,n){this.commentBefore=null
this.comment=null
this.errors=[]
this.warnings=[]
Object.defineProperty(this,i.NODE_TYPE,{value:i.DOC})
let s=null
if(typeof t==="function"||Array.isArray(t)){s=t}else if(n===undefined&&t){n=t
t=undefined}const r=Object.assign({intAsBigInt:false,keepSourceTokens:false,logLevel:"warn",prettyErrors:true,strict:true,stringKeys:false,uniqueKeys:true,version:"1.2"},n)
this.options=r
let{version:o}=r
if(n?._directives){this.directives=n._directives.atDocument()
if(this.directives.yaml.explicit)o=this.directives.yaml.version}else this.directives=new B.Directives({version:o})
this.setSchema(o,n)
this.contents=e===undefined?null:this.createNode(e,s,n)}clone(){const e=Object.create(Document.prototype,{[i.NODE_TYPE]:{value:i.DOC}})
e.commentBefore=this.commentBefore
e.comment=this.comment
e.errors=this.errors.slice()
e.warnings=this.warnings.slice()
e.options=Object.assign({},this.options)
if(this.directives)e.directives=this.directives.clone()
e.schema=this.schema.clone()
e.contents=i.isNode(this.contents)?this.contents.clone(e.schema):this.contents
if(this.range)e.range=this.range.slice()
return e}add(e){if(assertCollection(this.contents))this.contents.add(e)}addIn(e,t){if(assertCollection(this.contents))this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){const n=u.anchorNames(this)
e.anchor=!t||n.has(t)?u.findNewAnchor(t||"a",n):t}return new s.Alias(e.anchor)}createNode(e,t,n){let s=undefined
if(typeof t==="function"){e=t.call({"":e},"",e)
s=t}else if(Array.isArray(t)){const keyToStr=e=>typeof e==="number"||e instanceof String||e instanceof Number
const e=t.filter(keyToStr).map(String)
if(e.length>0)t=t.concat(e)
s=t}else if(n===undefined&&t){n=t
t=undefined}const{aliasDuplicateObjects:r,anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:l,tag:f}=n??{}
const{onAnchor:B,setAnchors:h,sourceObjects:p}=u.createNodeAnchors(this,o||"a")
const m={aliasDuplicateObjects:r??true,keepUndefined:c??false,onAnchor:B,onTagObj:l,replacer:s,schema:this.schema,sourceObjects:p}
const g=d.createNode(e,f,m)
if(a&&i.isCollection(g))g.flow=true
h()
return g}createPair(e,t,n={}){const s=this.createNode(e,null,n)
const r=this.createNode(t,null,n)
return new o.Pair(s,r)}delete(e){return assertCollection(this.contents)?this.contents.delete(e):false}deleteIn(e){if(r.isEmptyPath(e)){if(this.contents==null)return false
this.contents=null
return true}return assertCollection(this.contents)?this.contents.deleteIn(e):false}get(e,t){return i.isCollection(this.contents)?this.contents.get(e,t):undefined}getIn(e,t){if(r.isEmptyPath(e))return!t&&i.isScalar(this.contents)?this.contents.value:this.contents
return i.isCollection(this.contents)?this.contents.getIn(e,t):undefined}has(e){return i.isCollection(this.contents)?this.contents.has(e):false}hasIn(e){if(r.isEmptyPath(e))return this.contents!==undefined
return i.isCollection(this.contents)?this.contents.hasIn(e):false}set(e,t){if(this.contents==null){this.contents=r.collectionFromPath(this.schema,[e],t)}else if(assertCollection(this.contents)){this.contents.set(e,t)}}setIn(e,t){if(r.isEmptyPath(e)){this.contents=t}else if(this.contents==null){this.contents=r.collectionFromPath(this.schema,Array.from(e),t)}else if(assertCollection(this.contents)){this.contents.setIn(e,t)}}setSchema(e,t={}){if(typeof e==="number")e=String(e)
let n
switch(e){case"1.1":if(this.directives)this.directives.yaml.version="1.1"
else this.directives=new B.Directives({version:"1.1"})
n={resolveKnownTags:false,schema:"yaml-1.1"}
break
case"1.2":case"next":if(this.directives)this.directives.yaml.version=e
else this.directives=new B.Directives({version:e})
n={resolveKnownTags:true,schema:"core"}
break
case null:if(this.directives)delete this.directives
n=null
break
default:{const t=JSON.stringify(e)
throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`)}}if(t.schema instanceof Object)this.schema=t.schema
else if(n)this.schema=new c.Schema(Object.assign(n,t))
else throw new Error(`With a null YAML version, the { schema: Schema } option is required`)}toJS({json:e,jsonArg:t,mapAsMap:n,maxAliasCount:s,onAnchor:r,reviver:i}={}){const o={anchors:new Map,doc:this,keep:!e,mapAsMap:n===true,mapKeyWarned:false,maxAliasCount:typeof s==="number"?s:100}
const c=a.toJS(this.contents,t??"",o)
if(typeof r==="function")for(const{count:e,res:t}of o.anchors.values())r(t,e)
return typeof i==="function"?f.applyReviver(i,{"":c},"",c):c}toJSON(e,t){return this.toJS({json:true,jsonArg:e,mapAsMap:false,onAnchor:t})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified")
if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){const t=JSON.stringify(e.indent)
throw new Error(`"indent" option must be a positive integer, not ${t}`)}return l.stringifyDocument(this,e)}}function assertCollection(e){if(i.isCollection(e))return true
throw new Error("Expected a YAML collection as document contents")}t.Document=Document},1596:(e,t,n)=>{var s=n(1127)
var r=n(204)
function anchorIsValid(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){const t=JSON.stringify(e)
const n=`Anchor must not contain whitespace or control characters: ${t}`
throw new Error(n)}return true}function anchorNames(e){const t=new Set
r.visit(e,{Value(e,n){if(n.anchor)t.add(n.anchor)}})
return t}function findNewAnchor(e,t){for(let n=1;true;++n){const s=`${e}${n}`
if(!t.has(s))return s}}function createNodeAnchors(e,t){const n=[]
const r=new Map
let i=null
return{onAnchor:s=>{n.push(s)
i??(i=anchorNames(e))
const r=findNewAnchor(t,i)
i.add(r)
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
var i=n(3301)
const o="tag:yaml.org,2002:"
function findTagObject(e,t,n){if(t){const e=n.filter(e=>e.tag===t)
const s=e.find(e=>!e.format)??e[0]
if(!s)throw new Error(`Tag ${t} not found`)
return s}return n.find(t=>t.identify?.(e)&&!t.format)}function createNode(e,t,n){if(r.isDocument(e))e=e.contents
if(r.isNode(e))return e
if(r.isPair(e)){const t=n.schema[r.MAP].createNode?.(n.schema,null,n)
t.items.push(e)
return t}if(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt!=="undefined"&&e instanceof BigInt){e=e.valueOf()}const{aliasDuplicateObjects:a,onAnchor:c,onTagObj:l,schema:u,sourceObjects:f}=n
let d=undefined
if(a&&e&&typeof e==="object"){d=f.get(e)
if(d){d.anchor??(d.anchor=c(e))
return new s.Alias(d.anchor)}else{d={anchor:null,node:null}
f.set(e,d)}}if(t?.startsWith("!!"))t=o+t.slice(2)
let B=findTagObject(e,t,u.tags)
if(!B){if(e&&typeof e.toJSON==="function"){e=e.toJSON()}if(!e||typeof e!=="object"){const t=new i.Scalar(e)
if(d)d.node=t
return t}B=e instanceof Map?u[r.MAP]:Symbol.iterator in Object(e)?u[r.SEQ]:u[r.MAP]}if(l){l(B)
delete n.onTagObj}const h=B?.createNode?B.createNode(n.schema,e,n):typeof B?.nodeClass?.from==="function"?B.nodeClass.from(n.schema,e,n):new i.Scalar(e)
if(t)h.tag=t
else if(!B.default)h.tag=B.tag
if(d)d.node=h
return h}t.createNode=createNode},1342:(e,t,n)=>{var s=n(1127)
var r=n(204)
const i={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"}
const escapeTagName=e=>e.replace(/[!,[\]{}]/g,e=>i[e])
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
let i
if(e&&n.length>0&&s.isNode(e.contents)){const t={}
r.visit(e.contents,(e,n)=>{if(s.isNode(n)&&n.tag)t[n.tag]=true})
i=Object.keys(t)}else i=[]
for(const[s,r]of n){if(s==="!!"&&r==="tag:yaml.org,2002:")continue
if(!e||i.some(e=>e.startsWith(r)))t.push(`%TAG ${s} ${r}`)}return t.join("\n")}}Directives.defaultYaml={explicit:false,version:"1.2"}
Directives.defaultTags={"!!":"tag:yaml.org,2002:"}
t.Directives=Directives},1464:(e,t)=>{class YAMLError extends Error{constructor(e,t,n,s){super()
this.name=e
this.code=n
this.message=s
this.pos=t}}class YAMLParseError extends YAMLError{constructor(e,t,n){super("YAMLParseError",e,t,n)}}class YAMLWarning extends YAMLError{constructor(e,t,n){super("YAMLWarning",e,t,n)}}const prettifyError=(e,t)=>n=>{if(n.pos[0]===-1)return
n.linePos=n.pos.map(e=>t.linePos(e))
const{line:s,col:r}=n.linePos[0]
n.message+=` at line ${s}, column ${r}`
let i=r-1
let o=e.substring(t.lineStarts[s-1],t.lineStarts[s]).replace(/[\n\r]+$/,"")
if(i>=60&&o.length>80){const e=Math.min(i-39,o.length-79)
o="…"+o.substring(e)
i-=e-1}if(o.length>80)o=o.substring(0,79)+"…"
if(s>1&&/^ *$/.test(o.substring(0,i))){let n=e.substring(t.lineStarts[s-2],t.lineStarts[s-1])
if(n.length>80)n=n.substring(0,79)+"…\n"
o=n+o}if(/[^ ]/.test(o)){let e=1
const t=n.linePos[1]
if(t?.line===s&&t.col>r){e=Math.max(1,Math.min(t.col-r,80-i))}const a=" ".repeat(i)+"^".repeat(e)
n.message+=`:\n\n${o}\n${a}\n`}}
t.YAMLError=YAMLError
t.YAMLParseError=YAMLParseError
t.YAMLWarning=YAMLWarning
t.prettifyError=prettifyError},8815:(e,t,n)=>{var s
var r=n(9984)
var i=n(5402)
var o=n(5840)
var a=n(1464)
var c=n(4065)
var l=n(1127)
var u=n(7165)
var f=n(3301)
var d=n(4454)
var B=n(2223)
var h=n(3461)
var p=n(361)
var m=n(6628)
var g=n(3456)
var C=n(4047)
var y=n(204)
t.Dk=r.Composer
s=i.Document
s=o.Schema
s=a.YAMLError
s=a.YAMLParseError
s=a.YAMLWarning
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
s=f.Scalar
s=d.YAMLMap
s=B.YAMLSeq
s=h
s=p.Lexer
s=m.LineCounter
t.iX=g.Parser
s=C.parse
s=C.parseAllDocuments
s=C.parseDocument
s=C.stringify
s=y.visit
s=y.visitAsync},7249:(e,t,n)=>{var s=n(932)
function debug(e,...t){if(e==="debug")console.log(...t)}function warn(e,t){if(e==="debug"||e==="warn"){if(typeof s.emitWarning==="function")s.emitWarning(t)
else console.warn(t)}}t.debug=debug
t.warn=warn},4065:(e,t,n)=>{var s=n(1596)
var r=n(204)
var i=n(1127)
var o=n(6673)
var a=n(4043)
class Alias extends o.NodeBase{constructor(e){super(i.ALIAS)
this.source=e
Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled")
let n
if(t?.aliasResolveCache){n=t.aliasResolveCache}else{n=[]
r.visit(e,{Node:(e,t)=>{if(i.isAlias(t)||i.hasAnchor(t))n.push(t)}})
if(t)t.aliasResolveCache=n}let s=undefined
for(const e of n){if(e===this)break
if(e.anchor===this.source)s=e}if(s&&t){const{anchors:e,doc:n,maxAliasCount:r}=t
let i=e.get(s)
if(!i){a.toJS(s,null,t)
i=e.get(s)}if(i?.res===undefined){const e="This should not happen: Alias anchor was not resolved?"
throw new ReferenceError(e)}if(r>=0){i.count+=1
if(i.aliasCount===0)i.aliasCount=getAliasCount(n,s,e)
if(i.count*i.aliasCount>r){const e="Excessive alias count indicates a resource exhaustion attack"
throw new ReferenceError(e)}}}return s}toJSON(e,t){if(!t)return{source:this.source}
const n=this.resolve(t.doc,t)
if(!n){const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`
throw new ReferenceError(e)}return t.anchors.get(n).res}toString(e,t,n){const r=`*${this.source}`
if(e){s.anchorIsValid(this.source)
if(e.options.verifyAliasOrder&&!e.anchors.has(this.source)){const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`
throw new Error(e)}if(e.implicitKey)return`${r} `}return r}}function getAliasCount(e,t,n){if(i.isAlias(t)){const s=t.resolve(e)
const r=n&&s&&n.get(s)
return r?r.count*r.aliasCount:0}else if(i.isCollection(t)){let s=0
for(const r of t.items){const t=getAliasCount(e,r,n)
if(t>s)s=t}return s}else if(i.isPair(t)){const s=getAliasCount(e,t.key,n)
const r=getAliasCount(e,t.value,n)
return Math.max(s,r)}return 1}t.Alias=Alias},101:(e,t,n)=>{var s=n(2404)
var r=n(1127)
var i=n(6673)
function collectionFromPath(e,t,n){let r=n
for(let e=t.length-1;e>=0;--e){const n=t[e]
if(typeof n==="number"&&Number.isInteger(n)&&n>=0){const e=[]
e[n]=r
r=e}else{r=new Map([[n,r]])}}return s.createNode(r,undefined,{aliasDuplicateObjects:false,keepUndefined:false,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}const isEmptyPath=e=>e==null||typeof e==="object"&&!!e[Symbol.iterator]().next().done
class Collection extends i.NodeBase{constructor(e,t){super(e)
Object.defineProperty(this,"schema",{value:t,configurable:true,enumerable:false,writable:true})}clone(e){const t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
if(e)t.schema=e
t.items=t.items.map(t=>r.isNode(t)||r.isPair(t)?t.clone(e):t)
if(this.range)t.range=this.range.slice()
return t}addIn(e,t){if(isEmptyPath(e))this.add(t)
else{const[n,...s]=e
const i=this.get(n,true)
if(r.isCollection(i))i.addIn(s,t)
else if(i===undefined&&this.schema)this.set(n,collectionFromPath(this.schema,s,t))
else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`)}}deleteIn(e){const[t,...n]=e
if(n.length===0)return this.delete(t)
const s=this.get(t,true)
if(r.isCollection(s))return s.deleteIn(n)
else throw new Error(`Expected YAML collection at ${t}. Remaining path: ${n}`)}getIn(e,t){const[n,...s]=e
const i=this.get(n,true)
if(s.length===0)return!t&&r.isScalar(i)?i.value:i
else return r.isCollection(i)?i.getIn(s,t):undefined}hasAllNullValues(e){return this.items.every(t=>{if(!r.isPair(t))return false
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
var i=n(4043)
class NodeBase{constructor(e){Object.defineProperty(this,r.NODE_TYPE,{value:e})}clone(){const e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
if(this.range)e.range=this.range.slice()
return e}toJS(e,{mapAsMap:t,maxAliasCount:n,onAnchor:o,reviver:a}={}){if(!r.isDocument(e))throw new TypeError("A document argument is required")
const c={anchors:new Map,doc:e,keep:true,mapAsMap:t===true,mapKeyWarned:false,maxAliasCount:typeof n==="number"?n:100}
const l=i.toJS(this,"",c)
if(typeof o==="function")for(const{count:e,res:t}of c.anchors.values())o(t,e)
return typeof a==="function"?s.applyReviver(a,{"":l},"",l):l}}t.NodeBase=NodeBase},7165:(e,t,n)=>{var s=n(2404)
var r=n(7367)
var i=n(7104)
var o=n(1127)
function createPair(e,t,n){const r=s.createNode(e,undefined,n)
const i=s.createNode(t,undefined,n)
return new Pair(r,i)}class Pair{constructor(e,t=null){Object.defineProperty(this,o.NODE_TYPE,{value:o.PAIR})
this.key=e
this.value=t}clone(e){let{key:t,value:n}=this
if(o.isNode(t))t=t.clone(e)
if(o.isNode(n))n=n.clone(e)
return new Pair(t,n)}toJSON(e,t){const n=t?.mapAsMap?new Map:{}
return i.addPairToJSMap(t,n,this)}toString(e,t,n){return e?.doc?r.stringifyPair(this,e,t,n):JSON.stringify(this)}}t.Pair=Pair
t.createPair=createPair},3301:(e,t,n)=>{var s=n(1127)
var r=n(6673)
var i=n(4043)
const isScalarValue=e=>!e||typeof e!=="function"&&typeof e!=="object"
class Scalar extends r.NodeBase{constructor(e){super(s.SCALAR)
this.value=e}toJSON(e,t){return t?.keep?this.value:i.toJS(this.value,e,t)}toString(){return String(this.value)}}Scalar.BLOCK_FOLDED="BLOCK_FOLDED"
Scalar.BLOCK_LITERAL="BLOCK_LITERAL"
Scalar.PLAIN="PLAIN"
Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE"
Scalar.QUOTE_SINGLE="QUOTE_SINGLE"
t.Scalar=Scalar
t.isScalarValue=isScalarValue},4454:(e,t,n)=>{var s=n(1212)
var r=n(7104)
var i=n(101)
var o=n(1127)
var a=n(7165)
var c=n(3301)
function findPair(e,t){const n=o.isScalar(t)?t.value:t
for(const s of e){if(o.isPair(s)){if(s.key===t||s.key===n)return s
if(o.isScalar(s.key)&&s.key.value===n)return s}}return undefined}class YAMLMap extends i.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(o.MAP,e)
this.items=[]}static from(e,t,n){const{keepUndefined:s,replacer:r}=n
const i=new this(e)
const add=(e,o)=>{if(typeof r==="function")o=r.call(t,e,o)
else if(Array.isArray(r)&&!r.includes(e))return
if(o!==undefined||s)i.items.push(a.createPair(e,o,n))}
if(t instanceof Map){for(const[e,n]of t)add(e,n)}else if(t&&typeof t==="object"){for(const e of Object.keys(t))add(e,t[e])}if(typeof e.sortMapEntries==="function"){i.items.sort(e.sortMapEntries)}return i}add(e,t){let n
if(o.isPair(e))n=e
else if(!e||typeof e!=="object"||!("key"in e)){n=new a.Pair(e,e?.value)}else n=new a.Pair(e.key,e.value)
const s=findPair(this.items,n.key)
const r=this.schema?.sortMapEntries
if(s){if(!t)throw new Error(`Key ${n.key} already set`)
if(o.isScalar(s.value)&&c.isScalarValue(n.value))s.value.value=n.value
else s.value=n.value}else if(r){const e=this.items.findIndex(e=>r(n,e)<0)
if(e===-1)this.items.push(n)
else this.items.splice(e,0,n)}else{this.items.push(n)}}delete(e){const t=findPair(this.items,e)
if(!t)return false
const n=this.items.splice(this.items.indexOf(t),1)
return n.length>0}get(e,t){const n=findPair(this.items,e)
const s=n?.value
return(!t&&o.isScalar(s)?s.value:s)??undefined}has(e){return!!findPair(this.items,e)}set(e,t){this.add(new a.Pair(e,t),true)}toJSON(e,t,n){const s=n?new n:t?.mapAsMap?new Map:{}
if(t?.onCreate)t.onCreate(s)
for(const e of this.items)r.addPairToJSMap(t,s,e)
return s}toString(e,t,n){if(!e)return JSON.stringify(this)
for(const e of this.items){if(!o.isPair(e))throw new Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`)}if(!e.allNullValues&&this.hasAllNullValues(false))e=Object.assign({},e,{allNullValues:true})
return s.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:n,onComment:t})}}t.YAMLMap=YAMLMap
t.findPair=findPair},2223:(e,t,n)=>{var s=n(2404)
var r=n(1212)
var i=n(101)
var o=n(1127)
var a=n(3301)
var c=n(4043)
class YAMLSeq extends i.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(o.SEQ,e)
this.items=[]}add(e){this.items.push(e)}delete(e){const t=asItemIndex(e)
if(typeof t!=="number")return false
const n=this.items.splice(t,1)
return n.length>0}get(e,t){const n=asItemIndex(e)
if(typeof n!=="number")return undefined
const s=this.items[n]
return!t&&o.isScalar(s)?s.value:s}has(e){const t=asItemIndex(e)
return typeof t==="number"&&t<this.items.length}set(e,t){const n=asItemIndex(e)
if(typeof n!=="number")throw new Error(`Expected a valid index, not ${e}.`)
const s=this.items[n]
if(o.isScalar(s)&&a.isScalarValue(t))s.value=t
else this.items[n]=t}toJSON(e,t){const n=[]
if(t?.onCreate)t.onCreate(n)
let s=0
for(const e of this.items)n.push(c.toJS(e,String(s++),t))
return n}toString(e,t,n){if(!e)return JSON.stringify(this)
return r.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:n,onComment:t})}static from(e,t,n){const{replacer:r}=n
const i=new this(e)
if(t&&Symbol.iterator in Object(t)){let e=0
for(let o of t){if(typeof r==="function"){const n=t instanceof Set?o:String(e++)
o=r.call(t,n,o)}i.items.push(s.createNode(o,undefined,n))}}return i}}function asItemIndex(e){let t=o.isScalar(e)?e.value:e
if(t&&typeof t==="string")t=Number(t)
return typeof t==="number"&&Number.isInteger(t)&&t>=0?t:null}t.YAMLSeq=YAMLSeq},7104:(e,t,n)=>{var s=n(7249)
var r=n(452)
var i=n(2148)
var o=n(1127)
var a=n(4043)
function addPairToJSMap(e,t,{key:n,value:s}){if(o.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,s)
else if(r.isMergeKey(e,n))r.addMergeToJSMap(e,t,s)
else{const r=a.toJS(n,"",e)
if(t instanceof Map){t.set(r,a.toJS(s,r,e))}else if(t instanceof Set){t.add(r)}else{const i=stringifyKey(n,r,e)
const o=a.toJS(s,i,e)
if(i in t)Object.defineProperty(t,i,{value:o,writable:true,enumerable:true,configurable:true})
else t[i]=o}}return t}function stringifyKey(e,t,n){if(t===null)return""
if(typeof t!=="object")return String(t)
if(o.isNode(e)&&n?.doc){const t=i.createStringifyContext(n.doc,{})
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
const i=Symbol.for("yaml.pair")
const o=Symbol.for("yaml.scalar")
const a=Symbol.for("yaml.seq")
const c=Symbol.for("yaml.node.type")
const isAlias=e=>!!e&&typeof e==="object"&&e[c]===n
const isDocument=e=>!!e&&typeof e==="object"&&e[c]===s
const isMap=e=>!!e&&typeof e==="object"&&e[c]===r
const isPair=e=>!!e&&typeof e==="object"&&e[c]===i
const isScalar=e=>!!e&&typeof e==="object"&&e[c]===o
const isSeq=e=>!!e&&typeof e==="object"&&e[c]===a
function isCollection(e){if(e&&typeof e==="object")switch(e[c]){case r:case a:return true}return false}function isNode(e){if(e&&typeof e==="object")switch(e[c]){case n:case r:case o:case a:return true}return false}const hasAnchor=e=>(isScalar(e)||isCollection(e))&&!!e.anchor
t.ALIAS=n
t.DOC=s
t.MAP=r
t.NODE_TYPE=c
t.PAIR=i
t.SCALAR=o
t.SEQ=a
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
const i=e.toJSON(t,n)
if(n.onCreate)n.onCreate(i)
return i}if(typeof e==="bigint"&&!n?.keep)return Number(e)
return e}t.toJS=toJS},110:(e,t,n)=>{var s=n(8913)
var r=n(6842)
var i=n(1464)
var o=n(3069)
function resolveAsScalar(e,t=true,n){if(e){const _onError=(e,t,s)=>{const r=typeof e==="number"?e:Array.isArray(e)?e[0]:e.offset
if(n)n(r,t,s)
else throw new i.YAMLParseError([r,r+1],t,s)}
switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return r.resolveFlowScalar(e,t,_onError)
case"block-scalar":return s.resolveBlockScalar({options:{strict:t}},e,_onError)}}return null}function createScalarToken(e,t){const{implicitKey:n=false,indent:s,inFlow:r=false,offset:i=-1,type:a="PLAIN"}=t
const c=o.stringifyString({type:a,value:e},{implicitKey:n,indent:s>0?" ".repeat(s):"",inFlow:r,options:{blockQuote:true,lineWidth:-1}})
const l=t.end??[{type:"newline",offset:-1,indent:s,source:"\n"}]
switch(c[0]){case"|":case">":{const e=c.indexOf("\n")
const t=c.substring(0,e)
const n=c.substring(e+1)+"\n"
const r=[{type:"block-scalar-header",offset:i,indent:s,source:t}]
if(!addEndtoBlockProps(r,l))r.push({type:"newline",offset:-1,indent:s,source:"\n"})
return{type:"block-scalar",offset:i,indent:s,props:r,source:n}}case'"':return{type:"double-quoted-scalar",offset:i,indent:s,source:c,end:l}
case"'":return{type:"single-quoted-scalar",offset:i,indent:s,source:c,end:l}
default:return{type:"scalar",offset:i,indent:s,source:c,end:l}}}function setScalarValue(e,t,n={}){let{afterKey:s=false,implicitKey:r=false,inFlow:i=false,type:a}=n
let c="indent"in e?e.indent:null
if(s&&typeof c==="number")c+=2
if(!a)switch(e.type){case"single-quoted-scalar":a="QUOTE_SINGLE"
break
case"double-quoted-scalar":a="QUOTE_DOUBLE"
break
case"block-scalar":{const t=e.props[0]
if(t.type!=="block-scalar-header")throw new Error("Invalid block scalar header")
a=t.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL"
break}default:a="PLAIN"}const l=o.stringifyString({type:a,value:t},{implicitKey:r||c===null,indent:c!==null&&c>0?" ".repeat(c):"",inFlow:i,options:{blockQuote:true,lineWidth:-1}})
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
const i=[{type:"block-scalar-header",offset:t,indent:n,source:s}]
if(!addEndtoBlockProps(i,"end"in e?e.end:undefined))i.push({type:"newline",offset:-1,indent:n,source:"\n"})
for(const t of Object.keys(e))if(t!=="type"&&t!=="offset")delete e[t]
Object.assign(e,{type:"block-scalar",indent:n,props:i,source:r})}}function addEndtoBlockProps(e,t){if(t)for(const n of t)switch(n.type){case"space":case"comment":e.push(n)
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
function _visit(e,t,s){let i=s(t,e)
if(typeof i==="symbol")return i
for(const o of["key","value"]){const a=t[o]
if(a&&"items"in a){for(let t=0;t<a.items.length;++t){const i=_visit(Object.freeze(e.concat([[o,t]])),a.items[t],s)
if(typeof i==="number")t=i-1
else if(i===n)return n
else if(i===r){a.items.splice(t,1)
t-=1}}if(typeof i==="function"&&o==="key")i=i(t,e)}}return typeof i==="function"?i(t,e):i}t.visit=visit},3461:(e,t,n)=>{var s=n(110)
var r=n(1733)
var i=n(7715)
const o="\ufeff"
const a=""
const c=""
const l=""
const isCollection=e=>!!e&&"items"in e
const isScalar=e=>!!e&&(e.type==="scalar"||e.type==="single-quoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar")
function prettyToken(e){switch(e){case o:return"<BOM>"
case a:return"<DOC>"
case c:return"<FLOW_END>"
case l:return"<SCALAR>"
default:return JSON.stringify(e)}}function tokenType(e){switch(e){case o:return"byte-order-mark"
case a:return"doc-mode"
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
t.visit=i.visit
t.BOM=o
t.DOCUMENT=a
t.FLOW_END=c
t.SCALAR=l
t.isCollection=isCollection
t.isScalar=isScalar
t.prettyToken=prettyToken
t.tokenType=tokenType},361:(e,t,n)=>{var s=n(3461)
function isEmpty(e){switch(e){case undefined:case" ":case"\n":case"\r":case"\t":return true
default:return false}}const r=new Set("0123456789ABCDEFabcdef")
const i=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()")
const o=new Set(",[]{}")
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
return yield*this.parseLineStart()}}let i=0
while(r[i]===","){i+=(yield*this.pushCount(1))
i+=(yield*this.pushSpaces(true))
this.flowKey=false}i+=(yield*this.pushIndicators())
switch(r[i]){case undefined:return"flow"
case"#":yield*this.pushCount(r.length-i)
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
if(isEmpty(s)||e&&o.has(s))break
t=n}else if(isEmpty(r)){let s=this.buffer[n+1]
if(r==="\r"){if(s==="\n"){n+=1
r="\n"
s=this.buffer[n+1]}else t=n}if(s==="#"||e&&o.has(s))break
if(r==="\n"){const e=this.continueScalar(n+1)
if(e===-1)break
n=Math.max(n,e-2)}}else{if(e&&o.has(r))break
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
if(isEmpty(n)||t&&o.has(n)){if(!t)this.indentNext=this.indentValue+1
else if(this.flowKey)this.flowKey=false
e+=(yield*this.pushCount(1))
e+=(yield*this.pushSpaces(true))
continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2
let t=this.buffer[e]
while(!isEmpty(t)&&t!==">")t=this.buffer[++e]
return yield*this.pushToIndex(t===">"?e+1:e,false)}else{let e=this.pos+1
let t=this.buffer[e]
while(t){if(i.has(t))t=this.buffer[++e]
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
var i=n(361)
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
this.lexer=new i.Lexer
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
const i={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:r}]}
this.onKeyLine=true
this.stack[this.stack.length-1]=i}else{yield*this.lineEnd(e)}}}flowScalar(e){if(this.onNewLine){let e=this.source.indexOf("\n")+1
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
var i=n(1464)
var o=n(7249)
var a=n(1127)
var c=n(6628)
var l=n(3456)
function parseOptions(e){const t=e.prettyErrors!==false
const n=e.lineCounter||t&&new c.LineCounter||null
return{lineCounter:n,prettyErrors:t}}function parseAllDocuments(e,t={}){const{lineCounter:n,prettyErrors:r}=parseOptions(t)
const o=new l.Parser(n?.addNewLine)
const a=new s.Composer(t)
const c=Array.from(a.compose(o.parse(e)))
if(r&&n)for(const t of c){t.errors.forEach(i.prettifyError(e,n))
t.warnings.forEach(i.prettifyError(e,n))}if(c.length>0)return c
return Object.assign([],{empty:true},a.streamInfo())}function parseDocument(e,t={}){const{lineCounter:n,prettyErrors:r}=parseOptions(t)
const o=new l.Parser(n?.addNewLine)
const a=new s.Composer(t)
let c=null
for(const t of a.compose(o.parse(e),true,e.length)){if(!c)c=t
else if(c.options.logLevel!=="silent"){c.errors.push(new i.YAMLParseError(t.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"))
break}}if(r&&n){c.errors.forEach(i.prettifyError(e,n))
c.warnings.forEach(i.prettifyError(e,n))}return c}function parse(e,t,n){let s=undefined
if(typeof t==="function"){s=t}else if(n===undefined&&t&&typeof t==="object"){n=t}const r=parseDocument(e,n)
if(!r)return null
r.warnings.forEach(e=>o.warn(r.options.logLevel,e))
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
var i=n(1706)
var o=n(6464)
var a=n(18)
const sortMapEntriesByKey=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0
class Schema{constructor({compat:e,customTags:t,merge:n,resolveKnownTags:c,schema:l,sortMapEntries:u,toStringDefaults:f}){this.compat=Array.isArray(e)?a.getTags(e,"compat"):e?a.getTags(null,e):null
this.name=typeof l==="string"&&l||"core"
this.knownTags=c?a.coreKnownTags:{}
this.tags=a.getTags(t,this.name,n)
this.toStringOptions=f??null
Object.defineProperty(this,s.MAP,{value:r.map})
Object.defineProperty(this,s.SCALAR,{value:o.string})
Object.defineProperty(this,s.SEQ,{value:i.seq})
this.sortMapEntries=typeof u==="function"?u:u===true?sortMapEntriesByKey:null}clone(){const e=Object.create(Schema.prototype,Object.getOwnPropertyDescriptors(this))
e.tags=this.tags.slice()
return e}}t.Schema=Schema},7451:(e,t,n)=>{var s=n(1127)
var r=n(4454)
const i={collection:"map",default:true,nodeClass:r.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){if(!s.isMap(e))t("Expected a mapping for this tag")
return e},createNode:(e,t,n)=>r.YAMLMap.from(e,t,n)}
t.map=i},3632:(e,t,n)=>{var s=n(3301)
const r={identify:e=>e==null,createNode:()=>new s.Scalar(null),default:true,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new s.Scalar(null),stringify:({source:e},t)=>typeof e==="string"&&r.test.test(e)?e:t.options.nullStr}
t.nullTag=r},1706:(e,t,n)=>{var s=n(1127)
var r=n(2223)
const i={collection:"seq",default:true,nodeClass:r.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){if(!s.isSeq(e))t("Expected a sequence for this tag")
return e},createNode:(e,t,n)=>r.YAMLSeq.from(e,t,n)}
t.seq=i},6464:(e,t,n)=>{var s=n(3069)
const r={identify:e=>typeof e==="string",default:true,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){t=Object.assign({actualString:true},t)
return s.stringifyString(e,t,n,r)}}
t.string=r},3959:(e,t,n)=>{var s=n(3301)
const r={identify:e=>typeof e==="boolean",default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new s.Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&r.test.test(e)){const n=e[0]==="t"||e[0]==="T"
if(t===n)return e}return t?n.options.trueStr:n.options.falseStr}}
t.boolTag=r},8405:(e,t,n)=>{var s=n(3301)
var r=n(8689)
const i={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:r.stringifyNumber}
const o={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){const t=Number(e.value)
return isFinite(t)?t.toExponential():r.stringifyNumber(e)}}
const a={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){const t=new s.Scalar(parseFloat(e))
const n=e.indexOf(".")
if(n!==-1&&e[e.length-1]==="0")t.minFractionDigits=e.length-n-1
return t},stringify:r.stringifyNumber}
t.float=a
t.floatExp=o
t.floatNaN=i},9874:(e,t,n)=>{var s=n(8689)
const intIdentify=e=>typeof e==="bigint"||Number.isInteger(e)
const intResolve=(e,t,n,{intAsBigInt:s})=>s?BigInt(e):parseInt(e.substring(t),n)
function intStringify(e,t,n){const{value:r}=e
if(intIdentify(r)&&r>=0)return n+r.toString(t)
return s.stringifyNumber(e)}const r={identify:e=>intIdentify(e)&&e>=0,default:true,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>intResolve(e,2,8,n),stringify:e=>intStringify(e,8,"0o")}
const i={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>intResolve(e,0,10,n),stringify:s.stringifyNumber}
const o={identify:e=>intIdentify(e)&&e>=0,default:true,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>intResolve(e,2,16,n),stringify:e=>intStringify(e,16,"0x")}
t.int=i
t.intHex=o
t.intOct=r},896:(e,t,n)=>{var s=n(7451)
var r=n(3632)
var i=n(1706)
var o=n(6464)
var a=n(3959)
var c=n(8405)
var l=n(9874)
const u=[s.map,i.seq,o.string,r.nullTag,a.boolTag,l.intOct,l.int,l.intHex,c.floatNaN,c.floatExp,c.float]
t.schema=u},3559:(e,t,n)=>{var s=n(3301)
var r=n(7451)
var i=n(1706)
function intIdentify(e){return typeof e==="bigint"||Number.isInteger(e)}const stringifyJSON=({value:e})=>JSON.stringify(e)
const o=[{identify:e=>typeof e==="string",default:true,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:stringifyJSON},{identify:e=>e==null,createNode:()=>new s.Scalar(null),default:true,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:e=>typeof e==="boolean",default:true,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:stringifyJSON},{identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>intIdentify(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:stringifyJSON}]
const a={default:true,tag:"",test:/^/,resolve(e,t){t(`Unresolved plain scalar ${JSON.stringify(e)}`)
return e}}
const c=[r.map,i.seq].concat(o,a)
t.schema=c},18:(e,t,n)=>{var s=n(7451)
var r=n(3632)
var i=n(1706)
var o=n(6464)
var a=n(3959)
var c=n(8405)
var l=n(9874)
var u=n(896)
var f=n(3559)
var d=n(6083)
var B=n(452)
var h=n(303)
var p=n(8385)
var m=n(5913)
var g=n(1528)
var C=n(6752)
const y=new Map([["core",u.schema],["failsafe",[s.map,i.seq,o.string]],["json",f.schema],["yaml11",m.schema],["yaml-1.1",m.schema]])
const b={binary:d.binary,bool:a.boolTag,float:c.float,floatExp:c.floatExp,floatNaN:c.floatNaN,floatTime:C.floatTime,int:l.int,intHex:l.intHex,intOct:l.intOct,intTime:C.intTime,map:s.map,merge:B.merge,null:r.nullTag,omap:h.omap,pairs:p.pairs,seq:i.seq,set:g.set,timestamp:C.timestamp}
const w={"tag:yaml.org,2002:binary":d.binary,"tag:yaml.org,2002:merge":B.merge,"tag:yaml.org,2002:omap":h.omap,"tag:yaml.org,2002:pairs":p.pairs,"tag:yaml.org,2002:set":g.set,"tag:yaml.org,2002:timestamp":C.timestamp}
function getTags(e,t,n){const s=y.get(t)
if(s&&!e){return n&&!s.includes(B.merge)?s.concat(B.merge):s.slice()}let r=s
if(!r){if(Array.isArray(e))r=[]
else{const e=Array.from(y.keys()).filter(e=>e!=="yaml11").map(e=>JSON.stringify(e)).join(", ")
throw new Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`)}}if(Array.isArray(e)){for(const t of e)r=r.concat(t)}else if(typeof e==="function"){r=e(r.slice())}if(n)r=r.concat(B.merge)
return r.reduce((e,t)=>{const n=typeof t==="string"?b[t]:t
if(!n){const e=JSON.stringify(t)
const n=Object.keys(b).map(e=>JSON.stringify(e)).join(", ")
throw new Error(`Unknown custom tag ${e}; use one of ${n}`)}if(!e.includes(n))e.push(n)
return e},[])}t.coreKnownTags=w
t.getTags=getTags},6083:(e,t,n)=>{var s=n(181)
var r=n(3301)
var i=n(3069)
const o={identify:e=>e instanceof Uint8Array,default:false,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof s.Buffer==="function"){return s.Buffer.from(e,"base64")}else if(typeof atob==="function"){const t=atob(e.replace(/[\n\r]/g,""))
const n=new Uint8Array(t.length)
for(let e=0;e<t.length;++e)n[e]=t.charCodeAt(e)
return n}else{t("This environment does not support reading binary tags; either Buffer or atob is required")
return e}},stringify({comment:e,type:t,value:n},o,a,c){if(!n)return""
const l=n
let u
if(typeof s.Buffer==="function"){u=l instanceof s.Buffer?l.toString("base64"):s.Buffer.from(l.buffer).toString("base64")}else if(typeof btoa==="function"){let e=""
for(let t=0;t<l.length;++t)e+=String.fromCharCode(l[t])
u=btoa(e)}else{throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required")}t??(t=r.Scalar.BLOCK_LITERAL)
if(t!==r.Scalar.QUOTE_DOUBLE){const e=Math.max(o.options.lineWidth-o.indent.length,o.options.minContentWidth)
const n=Math.ceil(u.length/e)
const s=new Array(n)
for(let t=0,r=0;t<n;++t,r+=e){s[t]=u.substr(r,e)}u=s.join(t===r.Scalar.BLOCK_LITERAL?"\n":" ")}return i.stringifyString({comment:e,type:t,value:u},o,a,c)}}
t.binary=o},8398:(e,t,n)=>{var s=n(3301)
function boolStringify({value:e,source:t},n){const s=e?r:i
if(t&&s.test.test(t))return t
return e?n.options.trueStr:n.options.falseStr}const r={identify:e=>e===true,default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new s.Scalar(true),stringify:boolStringify}
const i={identify:e=>e===false,default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new s.Scalar(false),stringify:boolStringify}
t.falseTag=i
t.trueTag=r},5782:(e,t,n)=>{var s=n(3301)
var r=n(8689)
const i={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:r.stringifyNumber}
const o={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){const t=Number(e.value)
return isFinite(t)?t.toExponential():r.stringifyNumber(e)}}
const a={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){const t=new s.Scalar(parseFloat(e.replace(/_/g,"")))
const n=e.indexOf(".")
if(n!==-1){const s=e.substring(n+1).replace(/_/g,"")
if(s[s.length-1]==="0")t.minFractionDigits=s.length}return t},stringify:r.stringifyNumber}
t.float=a
t.floatExp=o
t.floatNaN=i},873:(e,t,n)=>{var s=n(8689)
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
return r==="-"?BigInt(-1)*t:t}const i=parseInt(e,n)
return r==="-"?-1*i:i}function intStringify(e,t,n){const{value:r}=e
if(intIdentify(r)){const e=r.toString(t)
return r<0?"-"+n+e.substr(1):n+e}return s.stringifyNumber(e)}const r={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>intResolve(e,2,2,n),stringify:e=>intStringify(e,2,"0b")}
const i={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>intResolve(e,1,8,n),stringify:e=>intStringify(e,8,"0")}
const o={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>intResolve(e,0,10,n),stringify:s.stringifyNumber}
const a={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>intResolve(e,2,16,n),stringify:e=>intStringify(e,16,"0x")}
t.int=o
t.intBin=r
t.intHex=a
t.intOct=i},452:(e,t,n)=>{var s=n(1127)
var r=n(3301)
const i="<<"
const o={identify:e=>e===i||typeof e==="symbol"&&e.description===i,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new r.Scalar(Symbol(i)),{addToJSMap:addMergeToJSMap}),stringify:()=>i}
const isMergeKey=(e,t)=>(o.identify(t)||s.isScalar(t)&&(!t.type||t.type===r.Scalar.PLAIN)&&o.identify(t.value))&&e?.doc.schema.tags.some(e=>e.tag===o.tag&&e.default)
function addMergeToJSMap(e,t,n){const r=resolveAliasValue(e,n)
if(s.isSeq(r))for(const n of r.items)mergeValue(e,t,n)
else if(Array.isArray(r))for(const n of r)mergeValue(e,t,n)
else mergeValue(e,t,r)}function mergeValue(e,t,n){const r=resolveAliasValue(e,n)
if(!s.isMap(r))throw new Error("Merge sources must be maps or map aliases")
const i=r.toJSON(null,e,Map)
for(const[e,n]of i){if(t instanceof Map){if(!t.has(e))t.set(e,n)}else if(t instanceof Set){t.add(e)}else if(!Object.prototype.hasOwnProperty.call(t,e)){Object.defineProperty(t,e,{value:n,writable:true,enumerable:true,configurable:true})}}return t}function resolveAliasValue(e,t){return e&&s.isAlias(t)?t.resolve(e.doc,e):t}t.addMergeToJSMap=addMergeToJSMap
t.isMergeKey=isMergeKey
t.merge=o},303:(e,t,n)=>{var s=n(1127)
var r=n(4043)
var i=n(4454)
var o=n(2223)
var a=n(8385)
class YAMLOMap extends o.YAMLSeq{constructor(){super()
this.add=i.YAMLMap.prototype.add.bind(this)
this.delete=i.YAMLMap.prototype.delete.bind(this)
this.get=i.YAMLMap.prototype.get.bind(this)
this.has=i.YAMLMap.prototype.has.bind(this)
this.set=i.YAMLMap.prototype.set.bind(this)
this.tag=YAMLOMap.tag}toJSON(e,t){if(!t)return super.toJSON(e)
const n=new Map
if(t?.onCreate)t.onCreate(n)
for(const e of this.items){let i,o
if(s.isPair(e)){i=r.toJS(e.key,"",t)
o=r.toJS(e.value,i,t)}else{i=r.toJS(e,"",t)}if(n.has(i))throw new Error("Ordered maps must not include duplicate keys")
n.set(i,o)}return n}static from(e,t,n){const s=a.createPairs(e,t,n)
const r=new this
r.items=s.items
return r}}YAMLOMap.tag="tag:yaml.org,2002:omap"
const c={collection:"seq",identify:e=>e instanceof Map,nodeClass:YAMLOMap,default:false,tag:"tag:yaml.org,2002:omap",resolve(e,t){const n=a.resolvePairs(e,t)
const r=[]
for(const{key:e}of n.items){if(s.isScalar(e)){if(r.includes(e.value)){t(`Ordered maps must not include duplicate keys: ${e.value}`)}else{r.push(e.value)}}}return Object.assign(new YAMLOMap,n)},createNode:(e,t,n)=>YAMLOMap.from(e,t,n)}
t.YAMLOMap=YAMLOMap
t.omap=c},8385:(e,t,n)=>{var s=n(1127)
var r=n(7165)
var i=n(3301)
var o=n(2223)
function resolvePairs(e,t){if(s.isSeq(e)){for(let n=0;n<e.items.length;++n){let o=e.items[n]
if(s.isPair(o))continue
else if(s.isMap(o)){if(o.items.length>1)t("Each pair must have its own sequence indicator")
const e=o.items[0]||new r.Pair(new i.Scalar(null))
if(o.commentBefore)e.key.commentBefore=e.key.commentBefore?`${o.commentBefore}\n${e.key.commentBefore}`:o.commentBefore
if(o.comment){const t=e.value??e.key
t.comment=t.comment?`${o.comment}\n${t.comment}`:o.comment}o=e}e.items[n]=s.isPair(o)?o:new r.Pair(o)}}else t("Expected a sequence for this tag")
return e}function createPairs(e,t,n){const{replacer:s}=n
const i=new o.YAMLSeq(e)
i.tag="tag:yaml.org,2002:pairs"
let a=0
if(t&&Symbol.iterator in Object(t))for(let e of t){if(typeof s==="function")e=s.call(t,String(a++),e)
let o,c
if(Array.isArray(e)){if(e.length===2){o=e[0]
c=e[1]}else throw new TypeError(`Expected [key, value] tuple: ${e}`)}else if(e&&e instanceof Object){const t=Object.keys(e)
if(t.length===1){o=t[0]
c=e[o]}else{throw new TypeError(`Expected tuple with one key, not ${t.length} keys`)}}else{o=e}i.items.push(r.createPair(o,c,n))}return i}const a={collection:"seq",default:false,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs}
t.createPairs=createPairs
t.pairs=a
t.resolvePairs=resolvePairs},5913:(e,t,n)=>{var s=n(7451)
var r=n(3632)
var i=n(1706)
var o=n(6464)
var a=n(6083)
var c=n(8398)
var l=n(5782)
var u=n(873)
var f=n(452)
var d=n(303)
var B=n(8385)
var h=n(1528)
var p=n(6752)
const m=[s.map,i.seq,o.string,r.nullTag,c.trueTag,c.falseTag,u.intBin,u.intOct,u.int,u.intHex,l.floatNaN,l.floatExp,l.float,a.binary,f.merge,d.omap,B.pairs,h.set,p.intTime,p.floatTime,p.timestamp]
t.schema=m},1528:(e,t,n)=>{var s=n(1127)
var r=n(7165)
var i=n(4454)
class YAMLSet extends i.YAMLMap{constructor(e){super(e)
this.tag=YAMLSet.tag}add(e){let t
if(s.isPair(e))t=e
else if(e&&typeof e==="object"&&"key"in e&&"value"in e&&e.value===null)t=new r.Pair(e.key,null)
else t=new r.Pair(e,null)
const n=i.findPair(this.items,t.key)
if(!n)this.items.push(t)}get(e,t){const n=i.findPair(this.items,e)
return!t&&s.isPair(n)?s.isScalar(n.key)?n.key.value:n.key:n}set(e,t){if(typeof t!=="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`)
const n=i.findPair(this.items,e)
if(n&&!t){this.items.splice(this.items.indexOf(n),1)}else if(!n&&t){this.items.push(new r.Pair(e))}}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,n){if(!e)return JSON.stringify(this)
if(this.hasAllNullValues(true))return super.toString(Object.assign({},e,{allNullValues:true}),t,n)
else throw new Error("Set items must all have null values")}static from(e,t,n){const{replacer:s}=n
const i=new this(e)
if(t&&Symbol.iterator in Object(t))for(let e of t){if(typeof s==="function")e=s.call(t,e,e)
i.items.push(r.createPair(e,null,n))}return i}}YAMLSet.tag="tag:yaml.org,2002:set"
const o={collection:"map",identify:e=>e instanceof Set,nodeClass:YAMLSet,default:false,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>YAMLSet.from(e,t,n),resolve(e,t){if(s.isMap(e)){if(e.hasAllNullValues(true))return Object.assign(new YAMLSet,e)
else t("Set items must all have null values")}else t("Expected a mapping for this tag")
return e}}
t.YAMLSet=YAMLSet
t.set=o},6752:(e,t,n)=>{var s=n(8689)
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
const i=[t%r]
if(t<60){i.unshift(0)}else{t=(t-i[0])/r
i.unshift(t%r)
if(t>=60){t=(t-i[0])/r
i.unshift(t)}}return n+i.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}const r={identify:e=>typeof e==="bigint"||Number.isInteger(e),default:true,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>parseSexagesimal(e,n),stringify:stringifySexagesimal}
const i={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>parseSexagesimal(e,false),stringify:stringifySexagesimal}
const o={identify:e=>e instanceof Date,default:true,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})"+"(?:"+"(?:t|T|[ \\t]+)"+"([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)"+"(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?"+")?$"),resolve(e){const t=e.match(o.test)
if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd")
const[,n,s,r,i,a,c]=t.map(Number)
const l=t[7]?Number((t[7]+"00").substr(1,3)):0
let u=Date.UTC(n,s-1,r,i||0,a||0,c||0,l)
const f=t[8]
if(f&&f!=="Z"){let e=parseSexagesimal(f,false)
if(Math.abs(e)<30)e*=60
u-=6e4*e}return new Date(u)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""}
t.floatTime=i
t.intTime=r
t.timestamp=o},4475:(e,t)=>{const n="flow"
const s="block"
const r="quoted"
function foldFlowLines(e,t,n="flow",{indentAtStart:i,lineWidth:o=80,minContentWidth:a=20,onFold:c,onOverflow:l}={}){if(!o||o<0)return e
if(o<a)a=0
const u=Math.max(1+a,1+o-t.length)
if(e.length<=u)return e
const f=[]
const d={}
let B=o-t.length
if(typeof i==="number"){if(i>o-Math.max(2,a))f.push(0)
else B=o-i}let h=undefined
let p=undefined
let m=false
let g=-1
let C=-1
let y=-1
if(n===s){g=consumeMoreIndentedLines(e,g,t.length)
if(g!==-1)B=g+u}for(let i;i=e[g+=1];){if(n===r&&i==="\\"){C=g
switch(e[g+1]){case"x":g+=3
break
case"u":g+=5
break
case"U":g+=9
break
default:g+=1}y=g}if(i==="\n"){if(n===s)g=consumeMoreIndentedLines(e,g,t.length)
B=g+t.length+u
h=undefined}else{if(i===" "&&p&&p!==" "&&p!=="\n"&&p!=="\t"){const t=e[g+1]
if(t&&t!==" "&&t!=="\n"&&t!=="\t")h=g}if(g>=B){if(h){f.push(h)
B=h+u
h=undefined}else if(n===r){while(p===" "||p==="\t"){p=i
i=e[g+=1]
m=true}const t=g>y+1?g-2:C-1
if(d[t])return e
f.push(t)
d[t]=true
B=t+u
h=undefined}else{m=true}}}p=i}if(m&&l)l()
if(f.length===0)return e
if(c)c()
let b=e.slice(0,f[0])
for(let s=0;s<f.length;++s){const i=f[s]
const o=f[s+1]||e.length
if(i===0)b=`\n${t}${e.slice(0,o)}`
else{if(n===r&&d[i])b+=`${e[i]}\\`
b+=`\n${t}${e.slice(i+1,o)}`}}return b}function consumeMoreIndentedLines(e,t,n){let s=t
let r=t+1
let i=e[r]
while(i===" "||i==="\t"){if(t<r+n){i=e[++t]}else{do{i=e[++t]}while(i&&i!=="\n")
s=t
r=t+1
i=e[r]}}return s}t.FOLD_BLOCK=s
t.FOLD_FLOW=n
t.FOLD_QUOTED=r
t.foldFlowLines=foldFlowLines},2148:(e,t,n)=>{var s=n(1596)
var r=n(1127)
var i=n(9799)
var o=n(3069)
function createStringifyContext(e,t){const n=Object.assign({blockQuote:true,commentString:i.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:false,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:true,indentSeq:true,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:false,singleQuote:null,trailingComma:false,trueStr:"true",verifyAliasOrder:true},e.schema.toStringOptions,t)
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
throw new Error(`Tag not resolved for ${e} value`)}return n}function stringifyProps(e,t,{anchors:n,doc:i}){if(!i.directives)return""
const o=[]
const a=(r.isScalar(e)||r.isCollection(e))&&e.anchor
if(a&&s.anchorIsValid(a)){n.add(a)
o.push(`&${a}`)}const c=e.tag??(t.default?null:t.tag)
if(c)o.push(i.directives.tagString(c))
return o.join(" ")}function stringify(e,t,n,s){if(r.isPair(e))return e.toString(t,n,s)
if(r.isAlias(e)){if(t.doc.directives)return e.toString(t)
if(t.resolvedAliases?.has(e)){throw new TypeError(`Cannot stringify circular structure without alias nodes`)}else{if(t.resolvedAliases)t.resolvedAliases.add(e)
else t.resolvedAliases=new Set([e])
e=e.resolve(t.doc)}}let i=undefined
const a=r.isNode(e)?e:t.doc.createNode(e,{onTagObj:e=>i=e})
i??(i=getTagObject(t.doc.schema.tags,a))
const c=stringifyProps(a,i,t)
if(c.length>0)t.indentAtStart=(t.indentAtStart??0)+c.length+1
const l=typeof i.stringify==="function"?i.stringify(a,t,n,s):r.isScalar(a)?o.stringifyString(a,t,n,s):a.toString(t,n,s)
if(!c)return l
return r.isScalar(a)||l[0]==="{"||l[0]==="["?`${c} ${l}`:`${c}\n${t.indent}${l}`}t.createStringifyContext=createStringifyContext
t.stringify=stringify},1212:(e,t,n)=>{var s=n(1127)
var r=n(2148)
var i=n(9799)
function stringifyCollection(e,t,n){const s=t.inFlow??e.flow
const r=s?stringifyFlowCollection:stringifyBlockCollection
return r(e,t,n)}function stringifyBlockCollection({comment:e,items:t},n,{blockItemPrefix:o,flowChars:a,itemIndent:c,onChompKeep:l,onComment:u}){const{indent:f,options:{commentString:d}}=n
const B=Object.assign({},n,{indent:c,type:null})
let h=false
const p=[]
for(let e=0;e<t.length;++e){const a=t[e]
let l=null
if(s.isNode(a)){if(!h&&a.spaceBefore)p.push("")
addCommentBefore(n,p,a.commentBefore,h)
if(a.comment)l=a.comment}else if(s.isPair(a)){const e=s.isNode(a.key)?a.key:null
if(e){if(!h&&e.spaceBefore)p.push("")
addCommentBefore(n,p,e.commentBefore,h)}}h=false
let u=r.stringify(a,B,()=>l=null,()=>h=true)
if(l)u+=i.lineComment(u,c,d(l))
if(h&&l)h=false
p.push(o+u)}let m
if(p.length===0){m=a.start+a.end}else{m=p[0]
for(let e=1;e<p.length;++e){const t=p[e]
m+=t?`\n${f}${t}`:"\n"}}if(e){m+="\n"+i.indentComment(d(e),f)
if(u)u()}else if(h&&l)l()
return m}function stringifyFlowCollection({items:e},t,{flowChars:n,itemIndent:o}){const{indent:a,indentStep:c,flowCollectionPadding:l,options:{commentString:u}}=t
o+=c
const f=Object.assign({},t,{indent:o,inFlow:true,type:null})
let d=false
let B=0
const h=[]
for(let n=0;n<e.length;++n){const a=e[n]
let c=null
if(s.isNode(a)){if(a.spaceBefore)h.push("")
addCommentBefore(t,h,a.commentBefore,false)
if(a.comment)c=a.comment}else if(s.isPair(a)){const e=s.isNode(a.key)?a.key:null
if(e){if(e.spaceBefore)h.push("")
addCommentBefore(t,h,e.commentBefore,false)
if(e.comment)d=true}const n=s.isNode(a.value)?a.value:null
if(n){if(n.comment)c=n.comment
if(n.commentBefore)d=true}else if(a.value==null&&e?.comment){c=e.comment}}if(c)d=true
let l=r.stringify(a,f,()=>c=null)
d||(d=h.length>B||l.includes("\n"))
if(n<e.length-1){l+=","}else if(t.options.trailingComma){if(t.options.lineWidth>0){d||(d=h.reduce((e,t)=>e+t.length+2,2)+(l.length+2)>t.options.lineWidth)}if(d){l+=","}}if(c)l+=i.lineComment(l,o,u(c))
h.push(l)
B=h.length}const{start:p,end:m}=n
if(h.length===0){return p+m}else{if(!d){const e=h.reduce((e,t)=>e+t.length+2,2)
d=t.options.lineWidth>0&&e>t.options.lineWidth}if(d){let e=p
for(const t of h)e+=t?`\n${c}${a}${t}`:"\n"
return`${e}\n${a}${m}`}else{return`${p}${l}${h.join(" ")}${l}${m}`}}}function addCommentBefore({indent:e,options:{commentString:t}},n,s,r){if(s&&r)s=s.replace(/^\n+/,"")
if(s){const r=i.indentComment(t(s),e)
n.push(r.trimStart())}}t.stringifyCollection=stringifyCollection},9799:(e,t)=>{const stringifyComment=e=>e.replace(/^(?!$)(?: $)?/gm,"#")
function indentComment(e,t){if(/^\n+$/.test(e))return e.substring(1)
return t?e.replace(/^(?! *$)/gm,t):e}const lineComment=(e,t,n)=>e.endsWith("\n")?indentComment(n,t):n.includes("\n")?"\n"+indentComment(n,t):(e.endsWith(" ")?"":" ")+n
t.indentComment=indentComment
t.lineComment=lineComment
t.stringifyComment=stringifyComment},9210:(e,t,n)=>{var s=n(1127)
var r=n(2148)
var i=n(9799)
function stringifyDocument(e,t){const n=[]
let o=t.directives===true
if(t.directives!==false&&e.directives){const t=e.directives.toString(e)
if(t){n.push(t)
o=true}else if(e.directives.docStart)o=true}if(o)n.push("---")
const a=r.createStringifyContext(e,t)
const{commentString:c}=a.options
if(e.commentBefore){if(n.length!==1)n.unshift("")
const t=c(e.commentBefore)
n.unshift(i.indentComment(t,""))}let l=false
let u=null
if(e.contents){if(s.isNode(e.contents)){if(e.contents.spaceBefore&&o)n.push("")
if(e.contents.commentBefore){const t=c(e.contents.commentBefore)
n.push(i.indentComment(t,""))}a.forceBlockIndent=!!e.comment
u=e.contents.comment}const t=u?undefined:()=>l=true
let f=r.stringify(e.contents,a,()=>u=null,t)
if(u)f+=i.lineComment(f,"",c(u))
if((f[0]==="|"||f[0]===">")&&n[n.length-1]==="---"){n[n.length-1]=`--- ${f}`}else n.push(f)}else{n.push(r.stringify(e.contents,a))}if(e.directives?.docEnd){if(e.comment){const t=c(e.comment)
if(t.includes("\n")){n.push("...")
n.push(i.indentComment(t,""))}else{n.push(`... ${t}`)}}else{n.push("...")}}else{let t=e.comment
if(t&&l)t=t.replace(/^\n+/,"")
if(t){if((!l||u)&&n[n.length-1]!=="")n.push("")
n.push(i.indentComment(c(t),""))}}return n.join("\n")+"\n"}t.stringifyDocument=stringifyDocument},8689:(e,t)=>{function stringifyNumber({format:e,minFractionDigits:t,tag:n,value:s}){if(typeof s==="bigint")return String(s)
const r=typeof s==="number"?s:Number(s)
if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf"
let i=Object.is(s,-0)?"-0":JSON.stringify(s)
if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let e=i.indexOf(".")
if(e<0){e=i.length
i+="."}let n=t-(i.length-e-1)
while(n-- >0)i+="0"}return i}t.stringifyNumber=stringifyNumber},7367:(e,t,n)=>{var s=n(1127)
var r=n(3301)
var i=n(2148)
var o=n(9799)
function stringifyPair({key:e,value:t},n,a,c){const{allNullValues:l,doc:u,indent:f,indentStep:d,options:{commentString:B,indentSeq:h,simpleKeys:p}}=n
let m=s.isNode(e)&&e.comment||null
if(p){if(m){throw new Error("With simple keys, key nodes cannot have comments")}if(s.isCollection(e)||!s.isNode(e)&&typeof e==="object"){const e="With simple keys, collection cannot be used as a key value"
throw new Error(e)}}let g=!p&&(!e||m&&t==null&&!n.inFlow||s.isCollection(e)||(s.isScalar(e)?e.type===r.Scalar.BLOCK_FOLDED||e.type===r.Scalar.BLOCK_LITERAL:typeof e==="object"))
n=Object.assign({},n,{allNullValues:false,implicitKey:!g&&(p||!l),indent:f+d})
let C=false
let y=false
let b=i.stringify(e,n,()=>C=true,()=>y=true)
if(!g&&!n.inFlow&&b.length>1024){if(p)throw new Error("With simple keys, single line scalar must not span more than 1024 characters")
g=true}if(n.inFlow){if(l||t==null){if(C&&a)a()
return b===""?"?":g?`? ${b}`:b}}else if(l&&!p||t==null&&g){b=`? ${b}`
if(m&&!C){b+=o.lineComment(b,n.indent,B(m))}else if(y&&c)c()
return b}if(C)m=null
if(g){if(m)b+=o.lineComment(b,n.indent,B(m))
b=`? ${b}\n${f}:`}else{b=`${b}:`
if(m)b+=o.lineComment(b,n.indent,B(m))}let w,k,v
if(s.isNode(t)){w=!!t.spaceBefore
k=t.commentBefore
v=t.comment}else{w=false
k=null
v=null
if(t&&typeof t==="object")t=u.createNode(t)}n.implicitKey=false
if(!g&&!m&&s.isScalar(t))n.indentAtStart=b.length+1
y=false
if(!h&&d.length>=2&&!n.inFlow&&!g&&s.isSeq(t)&&!t.flow&&!t.tag&&!t.anchor){n.indent=n.indent.substring(2)}let E=false
const S=i.stringify(t,n,()=>E=true,()=>y=true)
let D=" "
if(m||w||k){D=w?"\n":""
if(k){const e=B(k)
D+=`\n${o.indentComment(e,n.indent)}`}if(S===""&&!n.inFlow){if(D==="\n"&&v)D="\n\n"}else{D+=`\n${n.indent}`}}else if(!g&&s.isCollection(t)){const e=S[0]
const s=S.indexOf("\n")
const r=s!==-1
const i=n.inFlow??t.flow??t.items.length===0
if(r||!i){let t=false
if(r&&(e==="&"||e==="!")){let n=S.indexOf(" ")
if(e==="&"&&n!==-1&&n<s&&S[n+1]==="!"){n=S.indexOf(" ",n+1)}if(n===-1||s<n)t=true}if(!t)D=`\n${n.indent}`}}else if(S===""||S[0]==="\n"){D=""}b+=D+S
if(n.inFlow){if(E&&a)a()}else if(v&&!E){b+=o.lineComment(b,n.indent,B(v))}else if(y&&c){c()}return b}t.stringifyPair=stringifyPair},3069:(e,t,n)=>{var s=n(3301)
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
const i=t.options.doubleQuotedMinMultiLineLength
const o=t.indent||(containsDocumentMarker(e)?"  ":"")
let a=""
let c=0
for(let e=0,t=n[e];t;t=n[++e]){if(t===" "&&n[e+1]==="\\"&&n[e+2]==="n"){a+=n.slice(c,e)+"\\ "
e+=1
c=e
t="\\"}if(t==="\\")switch(n[e+1]){case"u":{a+=n.slice(c,e)
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
c=e+1}break
case"n":if(s||n[e+2]==='"'||n.length<i){e+=1}else{a+=n.slice(c,e)+"\n\n"
while(n[e+2]==="\\"&&n[e+3]==="n"&&n[e+4]!=='"'){a+="\n"
e+=2}a+=o
if(n[e+2]===" ")a+="\\"
e+=1
c=e+1}break
default:e+=1}}a=c?a+n.slice(c):n
return s?a:r.foldFlowLines(a,o,r.FOLD_QUOTED,getFoldOptions(t,false))}function singleQuotedString(e,t){if(t.options.singleQuote===false||t.implicitKey&&e.includes("\n")||/[ \t]\n|\n[ \t]/.test(e))return doubleQuotedString(e,t)
const n=t.indent||(containsDocumentMarker(e)?"  ":"")
const s="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&\n${n}`)+"'"
return t.implicitKey?s:r.foldFlowLines(s,n,r.FOLD_FLOW,getFoldOptions(t,false))}function quotedString(e,t){const{singleQuote:n}=t.options
let s
if(n===false)s=doubleQuotedString
else{const t=e.includes('"')
const r=e.includes("'")
if(t&&!r)s=singleQuotedString
else if(r&&!t)s=doubleQuotedString
else s=n?singleQuotedString:doubleQuotedString}return s(e,t)}let i
try{i=new RegExp("(^|(?<!\n))\n+(?!\n|$)","g")}catch{i=/\n+(?!\n|$)/g}function blockString({comment:e,type:t,value:n},o,a,c){const{blockQuote:l,commentString:u,lineWidth:f}=o.options
if(!l||/\n[\t ]+$/.test(n)){return quotedString(n,o)}const d=o.indent||(o.forceBlockIndent||containsDocumentMarker(n)?"  ":"")
const B=l==="literal"?true:l==="folded"||t===s.Scalar.BLOCK_FOLDED?false:t===s.Scalar.BLOCK_LITERAL?true:!lineLengthOverLimit(n,f,d.length)
if(!n)return B?"|\n":">\n"
let h
let p
for(p=n.length;p>0;--p){const e=n[p-1]
if(e!=="\n"&&e!=="\t"&&e!==" ")break}let m=n.substring(p)
const g=m.indexOf("\n")
if(g===-1){h="-"}else if(n===m||g!==m.length-1){h="+"
if(c)c()}else{h=""}if(m){n=n.slice(0,-m.length)
if(m[m.length-1]==="\n")m=m.slice(0,-1)
m=m.replace(i,`$&${d}`)}let C=false
let y
let b=-1
for(y=0;y<n.length;++y){const e=n[y]
if(e===" ")C=true
else if(e==="\n")b=y
else break}let w=n.substring(0,b<y?b+1:y)
if(w){n=n.substring(w.length)
w=w.replace(/\n+/g,`$&${d}`)}const k=d?"2":"1"
let v=(C?k:"")+h
if(e){v+=" "+u(e.replace(/ ?[\r\n]+/g," "))
if(a)a()}if(!B){const e=n.replace(/\n+/g,"\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${d}`)
let i=false
const a=getFoldOptions(o,true)
if(l!=="folded"&&t!==s.Scalar.BLOCK_FOLDED){a.onOverflow=()=>{i=true}}const c=r.foldFlowLines(`${w}${e}${m}`,d,r.FOLD_BLOCK,a)
if(!i)return`>${v}\n${d}${c}`}n=n.replace(/\n+/g,`$&${d}`)
return`|${v}\n${d}${w}${n}${m}`}function plainString(e,t,n,i){const{type:o,value:a}=e
const{actualString:c,implicitKey:l,indent:u,indentStep:f,inFlow:d}=t
if(l&&a.includes("\n")||d&&/[[\]{},]/.test(a)){return quotedString(a,t)}if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(a)){return l||d||!a.includes("\n")?quotedString(a,t):blockString(e,t,n,i)}if(!l&&!d&&o!==s.Scalar.PLAIN&&a.includes("\n")){return blockString(e,t,n,i)}if(containsDocumentMarker(a)){if(u===""){t.forceBlockIndent=true
return blockString(e,t,n,i)}else if(l&&u===f){return quotedString(a,t)}}const B=a.replace(/\n+/g,`$&\n${u}`)
if(c){const test=e=>e.default&&e.tag!=="tag:yaml.org,2002:str"&&e.test?.test(B)
const{compat:e,tags:n}=t.doc.schema
if(n.some(test)||e?.some(test))return quotedString(a,t)}return l?B:r.foldFlowLines(B,u,r.FOLD_FLOW,getFoldOptions(t,false))}function stringifyString(e,t,n,r){const{implicitKey:i,inFlow:o}=t
const a=typeof e.value==="string"?e:Object.assign({},e,{value:String(e.value)})
let{type:c}=e
if(c!==s.Scalar.QUOTE_DOUBLE){if(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(a.value))c=s.Scalar.QUOTE_DOUBLE}const _stringify=e=>{switch(e){case s.Scalar.BLOCK_FOLDED:case s.Scalar.BLOCK_LITERAL:return i||o?quotedString(a.value,t):blockString(a,t,n,r)
case s.Scalar.QUOTE_DOUBLE:return doubleQuotedString(a.value,t)
case s.Scalar.QUOTE_SINGLE:return singleQuotedString(a.value,t)
case s.Scalar.PLAIN:return plainString(a,t,n,r)
default:return null}}
let l=_stringify(c)
if(l===null){const{defaultKeyType:e,defaultStringType:n}=t.options
const s=i&&e||n
l=_stringify(s)
if(l===null)throw new Error(`Unsupported default string type ${s}`)}return l}t.stringifyString=stringifyString},204:(e,t,n)=>{var s=n(1127)
const r=Symbol("break visit")
const i=Symbol("skip children")
const o=Symbol("remove node")
function visit(e,t){const n=initVisitor(t)
if(s.isDocument(e)){const t=visit_(null,e.contents,n,Object.freeze([e]))
if(t===o)e.contents=null}else visit_(null,e,n,Object.freeze([]))}visit.BREAK=r
visit.SKIP=i
visit.REMOVE=o
function visit_(e,t,n,i){const a=callVisitor(e,t,n,i)
if(s.isNode(a)||s.isPair(a)){replaceNode(e,i,a)
return visit_(e,a,n,i)}if(typeof a!=="symbol"){if(s.isCollection(t)){i=Object.freeze(i.concat(t))
for(let e=0;e<t.items.length;++e){const s=visit_(e,t.items[e],n,i)
if(typeof s==="number")e=s-1
else if(s===r)return r
else if(s===o){t.items.splice(e,1)
e-=1}}}else if(s.isPair(t)){i=Object.freeze(i.concat(t))
const e=visit_("key",t.key,n,i)
if(e===r)return r
else if(e===o)t.key=null
const s=visit_("value",t.value,n,i)
if(s===r)return r
else if(s===o)t.value=null}}return a}async function visitAsync(e,t){const n=initVisitor(t)
if(s.isDocument(e)){const t=await visitAsync_(null,e.contents,n,Object.freeze([e]))
if(t===o)e.contents=null}else await visitAsync_(null,e,n,Object.freeze([]))}visitAsync.BREAK=r
visitAsync.SKIP=i
visitAsync.REMOVE=o
async function visitAsync_(e,t,n,i){const a=await callVisitor(e,t,n,i)
if(s.isNode(a)||s.isPair(a)){replaceNode(e,i,a)
return visitAsync_(e,a,n,i)}if(typeof a!=="symbol"){if(s.isCollection(t)){i=Object.freeze(i.concat(t))
for(let e=0;e<t.items.length;++e){const s=await visitAsync_(e,t.items[e],n,i)
if(typeof s==="number")e=s-1
else if(s===r)return r
else if(s===o){t.items.splice(e,1)
e-=1}}}else if(s.isPair(t)){i=Object.freeze(i.concat(t))
const e=await visitAsync_("key",t.key,n,i)
if(e===r)return r
else if(e===o)t.key=null
const s=await visitAsync_("value",t.value,n,i)
if(s===r)return r
else if(s===o)t.value=null}}return a}function initVisitor(e){if(typeof e==="object"&&(e.Collection||e.Node||e.Value)){return Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e)}return e}function callVisitor(e,t,n,r){if(typeof n==="function")return n(e,t,r)
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
var i=n(8823)
var o=n(9101)
var a=n(1687)
var c=n(313)
var l=n(421)
var u=n(7862)
var f=n(1253)
var d=n(2197)
var B=n(6714)
var h=n(8760)
var p=n(778)
const m=`Usage: aks-support-check [options] [path…]\n\nHolds AKS Engine cluster definitions and Kubernetes manifests against Microsoft's\nsupport policies and says, with the line, what Microsoft Support would not cover.\n\nOptions:\n  --format FORMAT              text (default), json, markdown or github\n  --output FILE                write the report to FILE instead of standard output\n  --config FILE                configuration (default: .github/aks-support.yml)\n  --include GLOB               report only on files that match; may be repeated\n  --exclude GLOB               leave out files that match; may be repeated\n  --fail-on LEVEL              error (default), warning, notice or never\n  --platform NAME              auto (default), azure-stack, aks or both\n  --kubernetes-version V       the version that the workloads run on, e.g. 1.20\n  --policy-edition DATE        the edition of the AKS Engine policy, e.g. 2019-08-22\n  --explain RULE               explain a rule, or a clause of a policy\n  --list-rules                 list all rules\n  --version                    print the version\n  --help                       print this\n\nExit status: 0 nothing at or above --fail-on; 1 something; 2 wrong usage or\nconfiguration; 3 the scan failed, or a file in scope could not be read.\n`
const g=["text","json","markdown","github"]
async function main(e){const{values:t,positionals:n}=parse(e)
if(t.help)return print(m)
if(t.version)return print(`${r.rE}\n`)
if(t["list-rules"])return print((0,o.s)())
if(t.explain!==undefined)return print((0,o.W)(t.explain))
const s=g.find(e=>e===t.format)
if(s===undefined){throw new i.j(`--format is ${JSON.stringify(t.format)}, but only ${g.join(", ")} is allowed.`)}const c=process.cwd()
const l=await(0,p.w)(c)
const u=await(0,B.Z)(l,c,{paths:n,include:t.include,exclude:t.exclude,configFile:t.config,failOn:t["fail-on"],platform:t.platform,kubernetesVersion:t["kubernetes-version"],policyEdition:t["policy-edition"]})
const f=await(0,d.S)(await(0,p.d)(l),u)
const h=render(f,s,t.output===undefined)
if(t.output===undefined)await print(h)
else await writeOutput(c,t.output,h)
return(0,a.$u)(f,u.failOn)}function parse(e){try{return(0,s.parseArgs)({args:[...e],allowPositionals:true,options:{format:{type:"string",default:"text"},output:{type:"string"},config:{type:"string"},include:{type:"string",multiple:true,default:[]},exclude:{type:"string",multiple:true,default:[]},"fail-on":{type:"string"},platform:{type:"string"},"kubernetes-version":{type:"string"},"policy-edition":{type:"string"},explain:{type:"string"},"list-rules":{type:"boolean",default:false},version:{type:"boolean",default:false},help:{type:"boolean",default:false}}})}catch(e){if(e instanceof TypeError){const[t=""]=e.message.split(". ")
throw new i.j(`${t}. See --help.`)}throw e}}function render(e,t,n){switch(t){case"text":return(0,f.U)(e,{color:n&&wantsColor()})
case"json":return(0,l.l)(e)
case"markdown":return(0,u.u)(e,{})
case"github":return(0,c.e)(e)}}function wantsColor(){if((process.env["NO_COLOR"]??"")!=="")return false
const e=process.env["FORCE_COLOR"]
if(e!==undefined)return e!=="0"
return process.stdout.isTTY&&process.env["TERM"]!=="dumb"}async function writeOutput(e,t,n){try{await(0,h.RO)(e,t,n)}catch{throw new i.j(`The report cannot be written to ${JSON.stringify(t)}.`)}}function print(e){return new Promise((t,n)=>{process.stdout.once("error",e=>{if(e.code==="EPIPE")t(0)
else n(e)})
process.stdout.write(e,()=>{t(0)})})}try{process.exitCode=await main(process.argv.slice(2))}catch(C){if(C instanceof i.j){process.stderr.write(`aks-support-check: ${C.message}\n`)
process.exitCode=2}else{const y=C instanceof Error?C.stack??C.message:String(C)
process.stderr.write(`aks-support-check: the scan failed, which is a bug in it.\n${y}\n`)
process.exitCode=3}}t()}catch(b){t(b)}},1)},8823:(e,t,n)=>{n.d(t,{j:()=>ConfigurationError})
class ConfigurationError extends Error{at
name="ConfigurationError"
constructor(e,t){super(e)
this.at=t}}},9101:(e,t,n)=>{n.d(t,{W:()=>explain,s:()=>listRules})
var s=n(8823)
var r=n(7513)
var i=n(1578)
function listRules(){const e=Math.max(...i.a.map(e=>e.id.length))
return i.a.map(t=>`${t.id.padEnd(e)}  ${t.summary}\n`).join("")}function explain(e){const t=i.a.find(t=>t.id===e)
if(t!==undefined){const e=(0,r.hd)()
const n=t.clauses.flatMap(t=>e.clause(t)??[])
return[`${t.id}: ${t.summary}`,`What it finds\n  ${plain(t.docs.finds)}`,`How to fix it\n  ${plain(t.docs.fix)}`,...n.map(e=>`${e.id} (${e.status})\n  ${e.summary}\n  ${e.section}, ${e.edition}: ${e.url}`),""].join("\n\n")}const n=(0,r.qR)().flatMap(t=>t.clauses.filter(t=>t.id===e).flatMap(e=>t.editions.map(n=>({edition:n,in:(0,r.AA)(t,n,e)}))))
if(n.length===0){throw new s.j(`There is no rule and no clause ${JSON.stringify(e)}; --list-rules shows the rules.`)}return n.map(({edition:t,in:n})=>n===undefined?`${e} (${t.id}): not in this edition.\n`:`${e} (${t.id}): ${n.status}\n  ${n.summary}\n  ${n.section}: ${n.url}\n`).join("\n")}function plain(e){return e.replaceAll("`","")}},9488:(t,n,s)=>{s.d(n,{Wd:()=>configuredRelease,Eq:()=>createLoader,_l:()=>fluxRepositories,yN:()=>guessedOverlays,h5:()=>isHelmfile,a1:()=>layersFor,w0:()=>releasesOf,xt:()=>renderChart,EM:()=>resolverOf,J7:()=>staticManifests,fo:()=>textLayer})
var r=s(1387)
class ArchivedSource extends r._n{standIn
constructor(e,t,n){super(e,t)
this.standIn=n}}function openPlace(e){return e.source instanceof ArchivedSource?e.source.standIn:e}const i={folder:()=>undefined,named:()=>undefined}
const o=new TextDecoder("utf-8")
function textOf(e){if(typeof e==="string")return e
return e instanceof r._n?e.text:o.decode(e)}function bytesOf(e){return e instanceof Uint8Array?e:(new TextEncoder).encode(textOf(e))}function sizeOf(e){return e instanceof r._n?e.text.length:e.length}var a=s(9915)
class WholeScalar{node
text
file
constructor(e,t){this.node=e
this.text=t
this.file=e.raw.source.file}trace(){return this.node.trace}}function textIn(e){const{raw:t}=e
if(t.kind!=="scalar")return undefined
const{source:n,start:s,end:i,text:o}=t
if(n.text.slice(s,i)===o){return new r.an(n,o,[{text:0,host:s}])}const a=linesOf(t)
return a===undefined?new WholeScalar(e,o):new r.an(n,o,a)}function linesOf({source:e,start:t,end:n,text:s}){const r=e.text.slice(t,n)
const i=/^\|[-+1-9]*[ \t]*(?:#.*)?\r?\n/.exec(r)
return i===null?undefined:lineOffsets(r,i[0].length,t,s.split("\n"))}function lineOffsets(e,t,n,s){const r=[]
let i=t
let o=0
for(const t of s){const s=e.indexOf("\n",i)
const a=s===-1?e.length:s
const c=e.slice(i,a).replace(/\r$/,"")
if(!c.endsWith(t))return undefined
r.push({text:o,host:n+i+c.length-t.length})
o+=t.length+1
i=Math.min(a+1,e.length)}return r}const c={fileBytes:5*1024*1024,archiveBytes:100*1024*1024,archiveEntries:2e4,templates:1e4,depth:8,charts:300,instances:2e3,values:2e6,setIndex:65536,setDepth:30}
class TemplateError extends Error{kind
at
name="TemplateError"
constructor(e,t,n){super(t)
this.kind=e
this.at=n}}class FunctionError extends Error{kind
constructor(e,t){super(t)
this.kind=e}}const l={steps:3e7,output:8*1024*1024,string:4*1024*1024,list:1e6,depth:600,millis:1e4}
class Budget{limits
#e
#t=0
#n=4096
constructor(e={}){this.limits={...l,...e}
this.#e=performance.now()+this.limits.millis}get steps(){return this.#t}spend(e){this.#t+=e
if(this.#t<this.#n)return
this.#n=this.#t+4096
if(this.#t>this.limits.steps){throw new FunctionError("bound","The templates take too many steps to render.")}if(performance.now()>this.#e){throw new FunctionError("bound","The templates take too long to render.")}}room(e){if(e>this.limits.string){throw new FunctionError("bound","The template makes a string that is too long.")}}string(e){this.room(e)
this.spend(1+(e>>6))}list(e){if(e>this.limits.list){throw new FunctionError("bound","The template makes a list that is too long.")}this.spend(1+e)}}function typeName(e){switch(e.kind){case"nil":return"<nil>"
case"bool":return"bool"
case"int":return e.type
case"float":return"float64"
case"string":return e.type??"string"
case"bytes":return"[]uint8"
case"list":return{any:"[]interface {}",string:"[]string",int:"[]int",list:"[][]interface {}"}[e.elements]
case"map":case"object":return e.type
case"time":return"time.Time"}}function kindName(e){switch(e.kind){case"nil":return"invalid"
case"list":case"bytes":return"slice"
case"float":return"float64"
case"int":return e.type
case"object":if(e.base!==undefined)return kindName(e.base)
return e.type.startsWith("*")?"ptr":"struct"
case"time":return"struct"
default:return e.kind}}function isTrue(e){switch(e.kind){case"nil":return false
case"bool":return e.value
case"int":case"float":return e.value!==0
case"string":return e.text!==""
case"bytes":return e.data.length>0
case"list":return e.items.length>0
case"map":return e.entries.size>0
case"object":return e.base===undefined||isTrue(e.base)
case"time":return true}}function sortedKeys(e){return[...e.keys()].sort(compareText)}function compareText(e,t){return e<t?-1:e>t?1:0}const u=16
const f={direct:[],deciding:[],random:false}
const d={direct:[],deciding:[],random:true}
function origin_originAt(e){return{direct:[e],deciding:[],random:false}}function samePlace(e,t){return e===t||e.source===t.source&&e.start===t.start&&e.end===t.end}function append(e,t){if(t.length===0||e.length>=u||e===t)return e
if(e.length===0)return t
let n
for(const s of t){const t=n??e
if(t.length>=u)break
if(t.some(e=>samePlace(e,s)))continue
n??=[...e]
n.push(s)}return n??e}function both(e,t){if(t===f||e===t)return e
if(e===f)return t
const n=append(e.direct,t.direct)
const s=append(e.deciding,t.deciding)
const r=e.random||t.random
if(n===e.direct&&s===e.deciding&&r===e.random)return e
return{direct:n,deciding:s,random:r}}function decidedBy(e,t){if(t===f||e===t)return e
const n=append(append(e.deciding,t.direct),t.deciding)
if(n===e.deciding)return e
return{direct:e.direct,deciding:n,random:e.random}}function within(e,t){if(t.direct.length===0&&t.deciding.length===0)return e
return{origins:t,outer:e,depth:(e?.depth??0)+1}}function asDeciding(e,t){let n=f
for(let s=e;s!==undefined&&s!==t;s=s.outer){n=decidedBy(n,s.origins)
if(n.deciding.length>=u)break}return n}const B=new WeakMap
function chartFolder(e){let t=B.get(e)
if(t===undefined){const{file:n}=e
t=n.slice(0,Math.max(0,n.lastIndexOf("/templates/")))
B.set(e,t)}return t}function isSameChart(e,t){return e.source===t.source||chartFolder(e.source)===chartFolder(t.source)}const h={kind:"nil",invalid:true,from:f}
const p={kind:"nil",invalid:false,from:f}
function bool(e,t=f){return{kind:"bool",value:e,from:t}}function value_int(e,t=f,n="int"){return{kind:"int",type:n,value:e,from:t}}function value_float(e,t=f){return{kind:"float",value:e,from:t}}function string(e,t=f,n){return n===undefined?{kind:"string",text:e,from:t}:{kind:"string",text:e,from:t,marks:n}}function list(e,t=f,n="any"){return{kind:"list",elements:n,items:e,from:t}}function map(e,t=f,n="map[string]interface {}"){return{kind:"map",type:n,entries:e,from:t}}function mapOf(e,t=f,n){const s=new Map
for(const[t,n]of Object.entries(e))s.set(t,{value:n})
return map(s,t,n)}function object({fields:e,methods:t,from:n,...s}){return{kind:"object",...s,fields:new Map(Object.entries(e??{})),methods:new Map(Object.entries(t??{})),from:n??f}}function withOrigins(e,t){return e.from===t?e:{...e,from:t}}function asInterface(e){return e.kind==="nil"&&e.invalid?{...e,invalid:false}:e}function wrongType(e,t){const n=t.kind==="nil"?t.invalid?"nil":"interface {}":typeName(t)
return new FunctionError("wrong-type",`An argument has the wrong type: ${e} is expected, not ${n}.`)}const m={type:"interface {}",constants:"ideal",nillable:true,read:e=>e}
const g={type:"string",constants:"none",nillable:false,read(e){if(e.kind==="string"&&e.type===undefined)return e
throw wrongType("string",e)}}
function integer(e){return{type:e,constants:"int",nillable:false,read(t){if(t.kind==="int"&&(t.type===e||e==="uint32"))return t
throw wrongType(e,t)}}}const C=integer("int")
const y=integer("uint32")
const b={type:"bool",constants:"none",nillable:false,read(e){if(e.kind==="bool")return e
throw wrongType("bool",e)}}
const w={type:"map[string]interface {}",constants:"none",nillable:true,read(e){if(e.kind==="map"&&e.type!=="map[string]string")return e
if(e.kind==="nil"&&e.invalid)return{...map(new Map,e.from),isNil:true}
throw wrongType("map[string]interface {}",e)}}
const k={type:"[]interface {}",constants:"none",nillable:true,read(e){if(e.kind==="list"&&e.elements==="any")return e
if(e.kind==="nil"&&e.invalid){return{kind:"list",elements:"any",items:[],from:e.from}}throw wrongType("[]interface {}",e)}}
const v={type:"time.Time",constants:"none",nillable:false,read(e){if(e.kind==="time")return e
throw wrongType("time.Time",e)}}
function argument(e,t){return e[t]??h}function fn0(e){return{fixed:[],rest:undefined,run:(t,n)=>e(n)}}function fn1(e,t){return{fixed:[e],rest:undefined,run:(n,s)=>t(e.read(argument(n,0)),s)}}function fn2(e,t,n){return{fixed:[e,t],rest:undefined,run:(s,r)=>n(e.read(argument(s,0)),t.read(argument(s,1)),r)}}function fn3(e,t,n,s){return{fixed:[e,t,n],rest:undefined,run:(r,i)=>s(e.read(argument(r,0)),t.read(argument(r,1)),n.read(argument(r,2)),i)}}function fnAll(e,t){return{fixed:[],rest:e,run:(n,s)=>t(n.map(t=>e.read(t)),s)}}function fn1All(e,t,n){return{fixed:[e],rest:t,run:(s,r)=>n(e.read(argument(s,0)),s.slice(1).map(e=>t.read(e)),r)}}function fn2All(e,t,n,s){return{fixed:[e,t],rest:n,run:(r,i)=>s(e.read(argument(r,0)),t.read(argument(r,1)),r.slice(2).map(e=>n.read(e)),i)}}function marksOf(e){const{marks:t,from:n}=e
if(t===undefined){return[{start:0,at:undefined,exact:false,from:n,conditions:undefined}]}return n===f?t:t.map(e=>({...e,from:both(e.from,n)}))}function markIndex(e,t){let n=0
let s=e.length-1
while(n<s){const r=n+s+1>>1
if((e[r]?.start??0)<=t)n=r
else s=r-1}return n}function shifted(e,t,n){if(n===0||!e.exact||e.at===undefined){return e.start===t?e:{...e,start:t}}const s={source:e.at.source,start:e.at.start+n,end:e.at.end}
return{...e,start:t,at:s}}class Sink{#s=[]
#r=[]
#i=0
get length(){return this.#i}get column(){let e=0
for(let t=this.#s.length-1;t>=0;t--){const n=this.#s[t]??""
const s=n.lastIndexOf("\n")
if(s!==-1)return e+n.length-s-1
e+=n.length}return e}write(e,t,n,s,r=false){if(e==="")return
this.#s.push(e)
const i=this.#r[this.#r.length-1]
const o=this.#i
this.#i+=e.length
if(!r&&i!==undefined&&!i.exact&&i.at===t&&i.from===n&&i.conditions===s){return}this.#r.push({start:o,at:t,exact:r,from:n,conditions:s})}plain(e){this.write(e,undefined,f,undefined)}value(e,t,n){this.slice(e,0,e.text.length,t,n)}slice(e,t,n,s,r){if(t>=n)return
const{text:i,marks:o,from:a}=e
const c=t===0&&n===i.length?i:i.slice(t,n)
if(o===undefined){this.write(c,s,a,r)
return}this.#s.push(c)
for(let e=markIndex(o,t);e<o.length;e++){const i=o[e]
if(i===undefined||i.start>=n)break
const c=Math.max(0,t-i.start)
const l=shifted(i,this.#i+i.start+c-t,c)
const u=l.at!==undefined||s===undefined
const d=joined(l.conditions,r)
const B=s!==undefined&&l.at!==undefined&&l.through===undefined&&!isSameChart(l.at,s)
if(u&&d===l.conditions&&a===f&&!B){this.#r.push(l)}else{const e=both(l.from,a)
const t=l.at??s
const n=B?s:l.through
this.#r.push({...l,at:t,from:e,conditions:d,...n!==undefined&&{through:n}})}}this.#i+=n-t}finish(){const e=this.#r[0]
const t=this.#s.length===1?this.#s[0]??"":this.#s.join("")
if(e===undefined)return string("")
const n=this.#r.length===1&&e.at===undefined&&e.conditions===undefined
return n?string(t,e.from):string(t,f,this.#r)}}function joined(e,t){if(t===undefined||e===t)return e
if(e===undefined)return t
let n
for(n=e;n!==undefined&&n.depth>t.depth;n=n.outer);if(n===t)return e
for(n=t;n!==undefined&&n.depth>e.depth;n=n.outer);if(n===e)return t
return{origins:e.origins,outer:t,depth:t.depth+1}}const E=200
function textOrigins({from:e,marks:t}){if(t===undefined)return e
let n=e
for(const s of t){if(s.from!==f&&!isWithin(s.from,e))n=both(n,s.from)}return n}function isWithin({direct:e,deciding:t},n){const[s]=e
const[r]=n.direct
if(r===undefined||s?.source!==r.source)return false
const i=e.length===1&&t.length===0
return i&&r.start<=s.start&&s.end<=r.end}function ownOrigins(e){return e.kind==="string"?textOrigins(e):e.from}function allOrigins(e){let t=E
const collect=(e,n)=>{if(t--<=0)return n
let s=both(n,ownOrigins(e))
if(e.kind==="list")for(const t of e.items)s=collect(t,s)
if(e.kind==="map")for(const t of e.entries.values())s=collect(t.value,s)
return s}
return collect(e,f)}function slice(e,t,n){if(t<=0&&n>=e.text.length)return e
if(e.marks===undefined)return string(e.text.slice(t,n),e.from)
const s=new Sink
s.slice(e,t,n)
return s.finish()}function concat(e,t){const n=new Sink
e.forEach((e,s)=>{if(s>0&&t!==undefined)n.value(t)
n.value(e)})
return n.finish()}function reshaped(e,t){if(t===e.text)return e
if(e.marks!==undefined&&t.length===e.text.length){const n=e.marks.map(e=>e.exact?{...e,exact:false}:e)
return string(t,e.from,n)}return string(t,textOrigins(e))}function indented(e,t){const{text:n}=e
const s=t+n.replaceAll("\n",`\n${t}`)
if(e.marks===undefined)return string(s,e.from)
const r=[]
let i=0
let o=-1
let a=0
for(const[s,c]of e.marks.entries()){const l=e.marks[s+1]?.start??n.length
for(let e=c.start;e<l;e=o+1){const s=e-c.start
const u=e===i
if(u&&c.exact)r.push(padMark(c,e+a,s))
if(u&&c.exact)a+=t.length
if(c.exact||s===0)r.push(shifted(c,e+a,s))
if(u&&!c.exact)a+=t.length
if(o<e){const t=n.indexOf("\n",e)
o=t===-1?n.length:t}if(o>=l)break
i=o+1}}return string(s,e.from,n===""?undefined:r)}function padMark(e,t,n){const s=shifted(e,t,n)
const{at:r}=s
if(r===undefined)return{...s,exact:false}
return{...s,exact:false,at:{...r,end:r.start}}}function replaced(e,t,n,s){const{text:r}=e
if(t===n.text||s===0)return e
if(t!==""&&!r.includes(t))return e
if(e.marks===undefined&&s<0&&n.marks===undefined&&t!==""){const s=r.replaceAll(t,()=>n.text)
return string(s,both(e.from,n.from))}if(t===""){const t=r.split(/(?:)/u)
const i=s<0?t.length+1:s
const o=t.map((e,t)=>(t<i?n.text:"")+e)
const a=t.length<i?n.text:""
return string(o.join("")+a,both(textOrigins(e),textOrigins(n)))}const i=new Sink
let o=0
let a=s<0?Infinity:s
for(let s=r.indexOf(t);s!==-1&&a>0;s=r.indexOf(t,o),a--){i.slice(e,o,s)
i.value(n)
o=s+t.length}i.slice(e,o,r.length)
return i.finish()}function originsBetween(e,t,n){const s=marksOf(e)
let r=f
for(let e=markIndex(s,t);e<s.length;e++){const i=s[e]
if(i===undefined||i.start>=n&&i.start>t)break
r=both(r,i.from)}return r}const S=["January","February","March","April","May","June","July","August","September","October","November","December"]
const D=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"]
const A=/January|Jan|Monday|Mon|MST|2006|__2|002|-07:00:00|-070000|-07:00|-0700|-07|Z07:00:00|Z070000|Z07:00|Z0700|Z07|01|02|03|04|05|06|15|PM|pm|_2(?!006)|[.,]0+(?!\d)|[.,]9+(?!\d)|1|2|3|4|5/g
function formatTime(e){return formatLayout(e,"2006-01-02 15:04:05.999999999 -0700 MST")}function formatLayout(e,t){const n=new Date(e.millis+e.offset*6e4)
if(Number.isNaN(n.getTime()))return t
return t.replace(A,t=>formatElement(t,n,e))}function two(e){return String(e).padStart(2,"0")}function formatElement(e,t,n){const s=t.getUTCMonth()
const r=t.getUTCHours()
const i=t.getUTCFullYear()
switch(e){case"January":return S[s]??""
case"Jan":return(S[s]??"").slice(0,3)
case"Monday":return D[t.getUTCDay()]??""
case"Mon":return(D[t.getUTCDay()]??"").slice(0,3)
case"MST":return n.zone
case"2006":return i<0?`-${String(-i).padStart(4,"0")}`:String(i).padStart(4,"0")
case"06":return two(i%100)
case"01":return two(s+1)
case"1":return String(s+1)
case"02":return two(t.getUTCDate())
case"2":return String(t.getUTCDate())
case"_2":return String(t.getUTCDate()).padStart(2," ")
case"__2":return String(dayOfYear(t)).padStart(3," ")
case"002":return String(dayOfYear(t)).padStart(3,"0")
case"15":return two(r)
case"03":return two(r%12===0?12:r%12)
case"3":return String(r%12===0?12:r%12)
case"04":return two(t.getUTCMinutes())
case"4":return String(t.getUTCMinutes())
case"05":return two(t.getUTCSeconds())
case"5":return String(t.getUTCSeconds())
case"PM":return r>=12?"PM":"AM"
case"pm":return r>=12?"pm":"am"}if(e.startsWith(".")||e.startsWith(",")){const n=String(t.getUTCMilliseconds()).padStart(3,"0").padEnd(9,"0")
const s=n.slice(0,e.length-1)
if(!e.includes("9"))return e.charAt(0)+s
const r=s.replace(/0+$/,"")
return r===""?"":e.charAt(0)+r}return formatZone(e,n.offset)}function formatZone(e,t){if(e.startsWith("Z")&&t===0)return"Z"
const n=Math.abs(t)
const s=t<0?"-":"+"
const r=two(Math.floor(n/60))
const i=two(n%60)
switch(e.slice(1)){case"07":return s+r
case"07:00":return`${s}${r}:${i}`
case"07:00:00":return`${s}${r}:${i}:00`
case"070000":return`${s}${r}${i}00`
default:return s+r+i}}function dayOfYear(e){return Math.floor((e.getTime()-Date.UTC(e.getUTCFullYear(),0,1))/864e5)+1}function parseLayout(e,t){if(e.length>200||t.length>200)return undefined
const n=[]
let s=""
let r=0
for(const t of e.matchAll(A)){s+=literal(e.slice(r,t.index))+elementPattern(t[0])
n.push(t[0])
r=t.index+t[0].length}s+=literal(e.slice(r))
const i=new RegExp(`^${s}$`).exec(t)
if(i===null)return undefined
return assemble(n.map((e,t)=>[e,i[t+1]??""]))}function literal(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&").replace(/ +/g," *")}function elementPattern(e){switch(e){case"January":return`(${S.join("|")})`
case"Jan":return`(${S.map(e=>e.slice(0,3)).join("|")})`
case"Monday":return`(${D.join("|")})`
case"Mon":return`(${D.map(e=>e.slice(0,3)).join("|")})`
case"MST":return"([A-Z]{3,4}|[+-]\\d\\d)"
case"2006":return"(\\d{4})"
case"PM":return"(AM|PM)"
case"pm":return"(am|pm)"
case"05":return"(\\d\\d(?:[.,]\\d{1,9})?)"
case"5":return"(\\d\\d?(?:[.,]\\d{1,9})?)"
case"1":case"2":case"3":case"4":return"(\\d\\d?)"
case"_2":return"( \\d|\\d\\d)"
case"002":return"(\\d{3})"}if(/^[.,]/.test(e))return e.includes("9")?"((?:[.,]\\d{1,9})?)":`([.,]\\d{${String(e.length-1)}})`
if(e.startsWith("Z"))return`(Z|${zonePattern(e)})`
if(e.startsWith("-07"))return`(${zonePattern(e)})`
return"(\\d\\d)"}function zonePattern(e){return`[+-]${e.slice(1).replace(/\d\d/g,"\\d\\d")}`}function assemble(e){let[t,n,s,r,i,o,a]=[0,1,1,0,0,0,0]
let c
for(const[l,u]of e){const e=Number(u.trim())
if(l==="2006")t=e
else if(l==="06")t=e>=69?1900+e:2e3+e
else if(l==="01"||l==="1")n=e
else if(l==="January"||l==="Jan"){n=S.findIndex(e=>e.startsWith(u.slice(0,3)))+1}else if(l==="02"||l==="2"||l==="_2")s=e
else if(l==="15"||l==="03"||l==="3")r=e
else if(l==="04"||l==="4")i=e
else if(l==="05"||l==="5")o=Number(u.replace(",","."))
else if(/^[.,]/.test(l))o+=Number(`0${u.replace(",",".")}`)
else if(l==="PM"||l==="pm")c=/^p/i.test(u)
else if(/^(?:Z|-)07/.test(l)&&u!=="Z"){const e=u.replace(/\D/g,"")
const t=Number(e.slice(0,2))*60+Number(e.slice(2,4)||"0")
a=u.startsWith("-")?-t:t}}if(c!==undefined)r=r%12+(c?12:0)
const l=n>=1&&n<=12&&s>=1&&r<24&&i<60&&o<60
if(!l||s>new Date(Date.UTC(t,n,0)).getUTCDate())return undefined
const u=new Date(0)
u.setUTCFullYear(t,n-1,s)
u.setUTCHours(r,i,0,0)
return{millis:u.getTime()+Math.floor(o*1e3)-a*6e4,offset:a}}const x=Date.UTC(2024,0,1)
const O=-621355968e5
function at(e,t,n=0,s="UTC"){return{kind:"time",millis:e,offset:n,zone:s,from:t}}function dateOf(e){if(e.kind==="time")return e
if(e.kind==="int")return at(e.value*1e3,e.from)
return at(x,both(ownOrigins(e),d))}function inZone(e,t){if(t===""||t==="UTC"||t==="Local")return{...e,offset:0,zone:"UTC"}
const n=zoneOffset(t,e.millis)
if(n===undefined)return{...e,offset:0,zone:"UTC"}
return{...e,offset:n,zone:zoneName(t,e.millis)}}function zoneOffset(e,t){try{const n=new Intl.DateTimeFormat("en-US",{timeZone:e,timeZoneName:"longOffset"})
const s=n.formatToParts(t).find(({type:e})=>e==="timeZoneName")?.value??""
const r=/^GMT(?:([+-])(\d\d):(\d\d))?/.exec(s)
const i=Number(r?.[2]??0)*60+Number(r?.[3]??0)
return r?.[1]==="-"?-i:i}catch{return undefined}}function zoneName(e,t){const n=new Intl.DateTimeFormat("en-US",{timeZone:e,timeZoneName:"short"})
return n.formatToParts(t).find(({type:e})=>e==="timeZoneName")?.value??e}const I={ns:1,us:1e3,"µs":1e3,"μs":1e3,ms:1e6,s:1e9,m:6e10,h:36e11}
function parseDuration(e){if(e.length>100)return undefined
const t=e.startsWith("-")?-1:1
const n=e.replace(/^[-+]/,"")
if(n==="0")return 0
if(!/^(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/.test(n))return undefined
let s=0
for(const e of n.matchAll(/(\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h)/g)){s+=Number(e[1])*(I[e[2]??""]??0)}return t*Math.round(s)}function durationText(e){if(e===0)return"0s"
const t=e<0?"-":""
const n=Math.abs(e)
if(n<1e3)return`${t}${String(n)}ns`
if(n<1e6)return`${t}${String(n/1e3)}µs`
if(n<1e9)return`${t}${String(n/1e6)}ms`
const s=n/1e9
const r=Math.floor(s/3600)
const i=Math.floor(s/60)%60
const o=`${String(Number((s%60).toFixed(9)))}s`
if(r>0)return`${t}${String(r)}h${String(i)}m${o}`
return i>0?`${t}${String(i)}m${o}`:t+o}function rounded(e){const t=36e11
const n=[[t*24*365,"y"],[t*24*30,"mo"],[t*24,"d"],[t,"h"],[6e10,"m"],[1e9,"s"]]
const s=Math.abs(e)
const r=n.find(([e])=>s>e)
return r===undefined?"0s":`${String(Math.floor(s/r[0]))}${r[1]}`}function nanosOf(e){if(e.kind==="string")return parseDuration(e.text)??0
if(e.kind==="time")return(x-e.millis)*1e6
return e.kind==="int"&&e.type==="int64"?e.value:0}function formatted(e,t){return string(formatLayout(t,e.text),both(t.from,textOrigins(e)))}function modified(e){return fn2(g,v,(t,n)=>{const s=parseDuration(t.text)
if(s===undefined&&e)throw new FunctionError("bad-value","This is not a duration.")
return{...n,millis:n.millis+(s??0)/1e6,from:both(n.from,textOrigins(t))}})}function parsing(e){return fn2(g,g,(t,n)=>{const s=parseLayout(t.text,n.text)
if(s!==undefined){const e=s.offset===0?"UTC":""
return at(s.millis,textOrigins(n),s.offset,e)}if(e)throw new FunctionError("bad-value","This date does not fit the layout.")
return at(O,textOrigins(n))})}const N=fn3(g,m,g,(e,t,n)=>formatted(e,inZone(dateOf(t),n.text)))
const T=string("2006-01-02")
const P={now:fn0(()=>at(x,d)),date:fn2(g,m,(e,t)=>formatted(e,inZone(dateOf(t),"UTC"))),dateInZone:N,date_in_zone:N,htmlDate:fn1(m,e=>formatted(T,inZone(dateOf(e),"UTC"))),htmlDateInZone:fn2(m,g,(e,t)=>formatted(T,inZone(dateOf(e),t.text))),dateModify:modified(false),date_modify:modified(false),mustDateModify:modified(true),must_date_modify:modified(true),toDate:parsing(false),mustToDate:parsing(true),unixEpoch:fn1(v,e=>string(String(Math.floor(e.millis/1e3)),e.from)),ago:fn1(m,e=>{const t=dateOf(e)
const n=Math.round((x-t.millis)/1e3)
return string(durationText(n*1e9),both(t.from,d))}),duration:fn1(m,e=>{const t=e.kind==="string"&&/^[-+]?\d+$/.test(e.text)
const n=t?Number(e.text):e.kind==="int"&&e.type==="int64"?e.value:0
return string(durationText(n*1e9),ownOrigins(e))}),durationRound:fn1(m,e=>string(rounded(nanosOf(e)),ownOrigins(e)))}
function timeMethod(e,t){const{from:n}=e
const s=new Date(e.millis+e.offset*6e4)
const number=(e,t)=>()=>value_int(e,n,t)
switch(t){case"Unix":return number(Math.floor(e.millis/1e3),"int64")
case"UnixMilli":return number(e.millis,"int64")
case"UnixNano":return number(e.millis*1e6,"int64")
case"Year":return number(s.getUTCFullYear())
case"Month":return()=>string(formatLayout(e,"January"),n)
case"Weekday":return()=>string(formatLayout(e,"Monday"),n)
case"Day":return number(s.getUTCDate())
case"Hour":return number(s.getUTCHours())
case"Minute":return number(s.getUTCMinutes())
case"Second":return number(s.getUTCSeconds())
case"UTC":case"Local":return()=>inZone(e,"UTC")
case"String":return()=>string(formatTime(e),n)
case"IsZero":return()=>bool(e.millis===O,n)
case"Format":return([t])=>formatted(t?.kind==="string"?t:string(""),e)
case"AddDate":return t=>{const[n=0,s=0,r=0]=t.map(e=>e.kind==="int"?e.value:0)
const i=new Date(e.millis)
i.setUTCFullYear(i.getUTCFullYear()+n,i.getUTCMonth()+s,i.getUTCDate()+r)
return{...e,millis:i.getTime()}}
default:return undefined}}var $=s(3988)
function digitsOf(e){if(e===0)return{digits:"0",point:1}
const[t="0",n="0"]=e.toExponential().split("e")
return{digits:t.replace(".",""),point:Number(n)+1}}function special(e){if(Number.isNaN(e))return"NaN"
if(e===Infinity)return"+Inf"
return e===-Infinity?"-Inf":undefined}function signOf(e){return e<0||Object.is(e,-0)?"-":""}function exponentText(e){const t=String(Math.abs(e)).padStart(2,"0")
return`e${e<0?"-":"+"}${t}`}function shortest(e,t=6){const n=special(e)
if(n!==undefined)return n
const{digits:s,point:r}=digitsOf(Math.abs(e))
const i=r-1
if(i<-4||i>=t){const t=s.length>1?`.${s.slice(1)}`:""
return signOf(e)+s.charAt(0)+t+exponentText(i)}return signOf(e)+positional(s,r)}function plain(e){const t=special(e)
if(t!==undefined)return t
const{digits:n,point:s}=digitsOf(Math.abs(e))
return signOf(e)+positional(n,s)}function positional(e,t){if(t<=0)return`0.${"0".repeat(-t)}${e}`
if(t>=e.length)return e+"0".repeat(t-e.length)
return`${e.slice(0,t)}.${e.slice(t)}`}function fixed(e,t){const n=special(e)
if(n!==undefined)return n
const s=Math.abs(e)
if(s>=1e21){const n=BigInt(s).toString()
return signOf(e)+(t>0?`${n}.${"0".repeat(t)}`:n)}const r=Math.min(t,100)
let i=s.toFixed(r)
if(r<=15){const e=10**r
const t=s*e*2
const n=Number.isInteger(s*2**(r+1))
const o=n&&Number.isSafeInteger(t)&&t%2===1&&t/2/e===s
if(o&&Math.floor(t/2)%2===0)i=(Math.floor(t/2)/e).toFixed(r)}return signOf(e)+i+"0".repeat(t-r)}function scientific(e,t){const n=special(e)
if(n!==undefined)return n
const s=t===undefined?undefined:Math.min(t,100)
const[r="",i="0"]=Math.abs(e).toExponential(s).split("e")
return signOf(e)+r+exponentText(Number(i))}function general(e,t){const n=special(e)
if(n!==undefined)return n
const s=Math.min(Math.max(t,1),100)
const[r="",i="0"]=Math.abs(e).toExponential(s-1).split("e")
const o=r.replace(".","").replace(/0+$/,"")||"0"
const a=Number(i)
const c=s>o.length&&o.length>=a+1?o.length:s
if(a<-4||a>=c){const t=o.length>1?`.${o.slice(1)}`:""
return signOf(e)+o.charAt(0)+t+exponentText(a)}return signOf(e)+positional(o,a+1)}function jsonNumber(e){const t=Math.abs(e)
if(t!==0&&(t<1e-6||t>=1e21)){return scientific(e,undefined).replace(/e([+-])0(\d)$/,"e$1$2").replace("e+","e+")}return plain(e)}const R=/^[\x00-\x7f]*$/
const F=/(?<![\ud800-\udbff])[\udc80-\udcff]/
function decodeBytes(e){const t=Buffer.from(e.buffer,e.byteOffset,e.byteLength)
const n=t.toString("utf8")
if(!n.includes("�"))return n
let s=""
for(let e=0;e<t.length;){const n=sequenceLength(t,e)
s+=n===0?String.fromCharCode(56320+(t[e]??0)):t.toString("utf8",e,e+n)
e+=Math.max(1,n)}return s}function sequenceLength(e,t){const n=e[t]??0
if(n<128)return 1
const s=n>=240?4:n>=224?3:n>=194?2:0
if(s===0||n>244||t+s>e.length)return 0
const r=e.toString("utf8",t,t+s)
const i=r.length===(s===4?2:1)
const o=!r.includes("�")||e.readUIntBE(t,s)===15712189
return i&&o?s:0}function encodeText(e){if(!F.test(e))return Buffer.from(e,"utf8")
const t=[]
for(const n of e.split(/((?<![\ud800-\udbff])[\udc80-\udcff])/)){const e=n.charCodeAt(0)
const s=n.length===1&&e>=56448&&e<=56575
t.push(s?Buffer.from([e-56320]):Buffer.from(n,"utf8"))}return Buffer.concat(t)}function wellFormed(e){return R.test(e)?e:Buffer.from(e,"utf8").toString("utf8")}function byteLength(e){return R.test(e)?e.length:encodeText(e).length}function width(e){return F.test(e)?1:Buffer.byteLength(e,"utf8")}function byteOffset(e,t){if(R.test(e))return Math.min(t,e.length)
let n=0
let s=0
for(const r of e){if(n>=t)break
n+=width(r)
s+=r.length}return n>t?undefined:s}function bytesBetween(e,t,n){return decodeBytes(encodeText(e).subarray(t,n))}const isLetter=e=>/\p{L}/u.test(e)
const isDigit=e=>e!==undefined&&/\p{Nd}/u.test(e)
function naturalOrder(e,t){if(e===t)return 0
return less([...e],[...t])?-1:1}function less(e,t){const n=Math.min(e.length,t.length)
for(let s=0;s<n;s++){const[n,r]=[e[s]??"",t[s]??""]
if(n===r)continue
const[i,o]=[isLetter(n),isLetter(r)]
if(i&&o)return code(n)<code(r)
if(i||o)return o
const a=(n==="0"||r==="0")&&followsDigits(e,s)?1:0
const[c,l]=numberAt(e,s,a)
const[u,f]=numberAt(t,s,a)
if(l!==f)return l<f
if(c!==u)return c<u
return code(n)<code(r)}return e.length<t.length}function code(e){return e.codePointAt(0)??0}function followsDigits(e,t){for(let n=t-1;n>=0&&isDigit(e[n]);n--){if(e[n]!=="0")return true}return false}function numberAt(e,t,n){let s=n
let r=t
for(;isDigit(e[r]);r++)s=s*10+code(e[r]??"")-48
return[r,s]}const L={"":"\\a","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","\t":"\\t","\v":"\\v","\\":"\\\\",'"':'\\"'}
const M=/["\\\u0000-\u001f\u007f]|[^\x20-\x7e\p{L}\p{M}\p{N}\p{P}\p{S}]/gu
const G=1<<16
function replaceChars(e,t,n){if(e.length<=G)return e.replace(t,n)
const s=[]
for(let r=0;r<e.length;){let i=Math.min(e.length,r+G)
const o=e.charCodeAt(i-1)
if(o>=55296&&o<56320)i=Math.min(e.length,i+1)
s.push(e.slice(r,i).replace(t,n))
r=i}return s.join("")}function escaped(e,t=false){if(/^[\x20\x21\x23-\x5b\x5d-\x7e]*$/.test(e))return e
const n=t?/["\\]|[^\x20-\x7e]/gu:M
return replaceChars(e,n,e=>L[e]??numeric(e.codePointAt(0)??0))}function numeric(e){if(e<128)return`\\x${e.toString(16).padStart(2,"0")}`
if(e<65536)return`\\u${e.toString(16).padStart(4,"0")}`
return`\\U${e.toString(16).padStart(8,"0")}`}function quoted(e){return`"${escaped(e)}"`}const H=80
const j=/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/
const K=/^\d{4}-\d\d?-\d\d?(?:(?:[Tt]\d\d?:\d\d?:\d\d?(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))|(?: \d\d?:\d\d?:\d\d?(?:\.\d+)?))?$/
const U=/[^\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/
const J=/^(?:---|\.\.\.|[#,[\]{}&*!|>'"%@`]|[?:](?:[ \t\n]|$)|-(?:[ \t\n]|$))|:(?:[ \t\n]|$)|[ \t\n]#/
function styleOf(e,t){const n=e.includes("\n")
const s=U.test(e)||e.includes(" \n")
if(n){return t||s||e.endsWith(" ")?"double":"literal"}if(s||j.test(e)||K.test(e))return"double"
if(typeof(0,$.R)(e)!=="string")return"double"
return e.startsWith(" ")||e.endsWith(" ")||J.test(e)?"single":"plain"}function breaksOf(e,t,n,s){const r=[]
if(n+e.length<=H-1||t==="literal")return r
let i=t==="plain"?n:n+1
let o=false
for(let n=0;n<e.length;n++){const a=e[n]??""
if(a!==" "){i+=widthOf(a,t)
o=false
continue}const c=t==="plain"||n>0&&n<e.length-1
const l=t==="double"||e[n+1]!==" "
if(!o&&i>H&&c&&l){r.push(n)
i=s+(e[n+1]===" "?1:0)}else{i++}o=true}return r}function widthOf(e,t){if(t==="double")return escapeOf(e)?.length??1
if(t==="single"&&e==="'")return 2
return e>="\udc00"&&e<""?0:1}function quotedScalar(e,t,n,s){const r=`\n${" ".repeat(s)}`
let i=""
let o=0
const a=t==="single"?e=>e.replaceAll("'","''"):escapedScalar
for(const c of breaksOf(e,t,n,s)){i+=a(e.slice(o,c))+r
if(e[c+1]===" ")i+="\\"
o=c+1}i+=a(e.slice(o))
return t==="single"?`'${i}'`:`"${i}"`}const z={"\0":"\\0","":"\\a","\b":"\\b","\t":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","":"\\e",'"':'\\"',"\\":"\\\\","":"\\N"," ":"\\_","\u2028":"\\L","\u2029":"\\P"}
const q=/["\\]|[^\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/gu
function escapedScalar(e){return replaceChars(e,q,e=>escapeOf(e)??e)}function escapeOf(e){q.lastIndex=0
if(!q.test(e))return undefined
const t=e.codePointAt(0)??0
const n=t.toString(16).toUpperCase()
const s=z[e]
if(s!==undefined)return s
if(t<=255)return`\\x${n.padStart(2,"0")}`
return t<=65535?`\\u${n.padStart(4,"0")}`:`\\U${n.padStart(8,"0")}`}const V=100
function asList(e,t){if(e.kind==="list")return e
if(e.kind==="object"&&e.base?.kind==="list")return e.base
if(e.kind==="bytes"){const t=[...e.data].map(t=>({kind:"int",type:"uint8",value:t,from:e.from}))
return{kind:"list",elements:"any",items:t,from:e.from}}throw new FunctionError("wrong-type",`${t} takes a list, not ${kindName(e)}.`)}function plainValue(e){if(e.kind!=="object")return e
if(e.json!==undefined)return e.json
if(e.base!==undefined)return e.base
const t=new Map([...e.fields].map(([e,t])=>[e,{value:t}]))
return{kind:"map",type:"map[string]interface {}",entries:t,from:e.from}}function deepEqual(e,t,n,s=0){n.spend(1)
if(s>V)throw new FunctionError("bound","Values are nested too deeply.")
if(e===t)return true
switch(e.kind){case"nil":return t.kind==="nil"
case"bool":case"float":return t.kind===e.kind&&t.value===e.value
case"int":return t.kind==="int"&&t.type===e.type&&t.value===e.value
case"string":return t.kind==="string"&&t.text===e.text&&t.type===e.type
case"bytes":return t.kind==="bytes"&&Buffer.from(e.data).equals(t.data)
case"time":return t.kind==="time"&&t.millis===e.millis
case"object":return t.kind==="object"&&e.type===t.type&&e.text===t.text&&e.fields===t.fields
case"list":{if(t.kind!=="list"||e.elements!==t.elements)return false
if(e.items.length!==t.items.length||(e.isNil??false)!==(t.isNil??false))return false
return e.items.every((e,r)=>{const i=t.items[r]
return i!==undefined&&deepEqual(e,i,n,s+1)})}case"map":return t.kind==="map"&&e.type===t.type&&equalMaps(e,t,n,s)}}function equalMaps(e,t,n,s){if(e.entries===t.entries)return true
if(e.entries.size!==t.entries.size)return false
for(const[r,i]of e.entries){const e=t.entries.get(r)
if(e===undefined||!deepEqual(i.value,e.value,n,s+1))return false}return true}function deepCopy(e,t,n=0){t.spend(1)
if(n>V)throw new FunctionError("bound","Values are nested too deeply.")
if(e.kind==="list"){return{...e,items:e.items.map(e=>deepCopy(e,t,n+1))}}if(e.kind!=="map")return e
const s=new Map([...e.entries].map(([e,s])=>[e,{...s,value:deepCopy(s.value,t,n+1)}]))
return{...e,entries:s}}const W={indentsLists:false,throughJson:true}
function emitYaml(e,t,n=W){const s=new Emitter(t,n)
s.node(e,0,"root",0)
return s.sink.finish()}class Emitter{budget
layout
sink=new Sink
constructor(e,t){this.budget=e
this.layout=t}node(e,t,n,s){if(s>V)throw new FunctionError("bound","A value is nested too deeply for YAML.")
this.budget.spend(1)
this.budget.room(this.sink.length)
const r=plainValue(e)
if(r.kind==="map"&&r.entries.size>0){this.#o(r.entries,t,n,s)}else if(r.kind==="list"&&r.items.length>0){this.#a(r.items,t,n,s)}else{if(n!=="root")this.sink.plain(" ")
this.#c(r,t,false)}}#o(e,t,n,s){const r=n==="root"?0:t
let i=true
for(const t of[...e.keys()].sort(naturalOrder)){const o=e.get(t)
if(o===undefined)continue
if(i&&n==="list")this.sink.plain(" ")
else if(!i||n==="map")this.#l(r)
i=false
const a=o.key===undefined?f:origin_originAt(o.key)
if(byteLength(t)>128||t.includes("\n")){this.sink.plain("? ")
this.#c(string(t,a),r+2,false)
this.#l(r)
this.sink.plain(":")
this.node(o.value,r+2,"list",s+1)
continue}this.#c(string(t,a),r,true)
this.sink.plain(":")
this.node(o.value,r+2,"map",s+1)}}#a(e,t,n,s){const r=n==="map"&&!this.layout.indentsLists
const i=n==="root"?0:r?t-2:t
for(const[t,r]of e.entries()){if(t===0&&n==="list")this.sink.plain(" ")
else if(t>0||n==="map")this.#l(i)
this.sink.plain("-")
this.node(r,i+2,"list",s+1)}}#l(e){this.sink.plain(`\n${" ".repeat(e)}`)}#u(e,t){this.sink.write(e,undefined,t,undefined)}#c(e,t,n){switch(e.kind){case"string":this.#f(e,t,n)
return
case"nil":this.#u("null",e.from)
return
case"bool":this.#u(String(e.value),e.from)
return
case"int":this.#u(String(e.value),e.from)
return
case"float":this.#u(this.#d(e.value),e.from)
return
case"map":this.#u(e.isNil===true?"null":"{}",e.from)
return
case"list":this.#u(e.isNil===true?"null":"[]",e.from)
return
case"bytes":this.#f(string(Buffer.from(e.data).toString("base64"),e.from),t,n)
return
case"time":this.#u(`"${formatLayout(e,"2006-01-02T15:04:05.999999999Z07:00")}"`,e.from)
return
case"object":this.#u("{}",allOrigins(e))}}#d(e){if(!Number.isFinite(e)){if(this.layout.throughJson)throw new NotJson
return Number.isNaN(e)?".nan":e>0?".inf":"-.inf"}const t=Number.isInteger(e)&&e>=-(2**63)&&e<2**64
return this.layout.throughJson&&t?plain(e):shortest(e)}#f(e,t,n){const s=wellFormed(e.text)
if(s!==e.text){this.#f(string(s,textOrigins(e)),t,n)
return}const r=styleOf(s,n)
const i=this.sink.column
const o=Math.max(t,2)
if(r==="literal"){this.#B(e,o)}else if(r!=="plain"){const t=n?-Infinity:i
this.#u(quotedScalar(s,r,t,o),textOrigins(e))}else{let t=0
for(const a of n?[]:breaksOf(s,r,i,o)){this.sink.slice(e,t,a)
this.#l(o)
t=a+1}this.sink.slice(e,t,s.length)}}#B(e,t){const{text:n}=e
const s=/^[ \n]/.test(n)?"2":""
const r=!n.endsWith("\n")?"-":n==="\n"||n.endsWith("\n\n")?"+":""
const i=" ".repeat(t)
const o=(n.endsWith("\n")?n.slice(0,-1):n).split("\n")
const a=o.map(e=>e===""?"":i+e).join("\n")
this.budget.room(this.sink.length+a.length)
this.#u(`|${s}${r}\n${a}`,textOrigins(e))}}class NotJson extends Error{}function yamlText(e,t,n=W){try{return emitYaml(e,t,n)}catch(e){if(e instanceof NotJson)return string("")
throw e}}function parse(e,t){t.spend(1+e.text.length*4)
const n={file:"",text:e.text,trace:()=>{throw new Error("a string that a template parses has no place of its own")}}
const[s]=(0,a.h)(n)
if(s===undefined)return p
if(s.faults.length>0)return undefined
const{root:r}=s
return r===undefined?p:convert(r.raw,e)}function convert(e,t){switch(e.kind){case"map":{const n=new Map
const s=e.pairs[0]
const r=s===undefined?[e.start,e.end]:[s.keyStart,s.keyEnd]
for(const s of e.pairs){const e=keyOf(s)
if(s.merged===true&&n.has(e))continue
const r={value:convert(s.value,t)}
const i=originsBetween(t,s.keyStart,s.keyEnd).direct[0]
n.set(e,i===undefined?r:{...r,key:i})}return map(n,originsBetween(t,r[0]??0,r[1]??0))}case"list":return list(e.items.map(e=>convert(e,t)),originsBetween(t,e.start,e.start+1))
case"scalar":{const n=originsBetween(t,e.start,e.end)
if(e.value===null)return{...p,from:n}
if(typeof e.value==="boolean")return bool(e.value,n)
return typeof e.value==="number"?value_float(e.value,n):string(e.text,n)}}}function keyOf(e){const t=e.keySource.text.charAt(e.keyStart)
if(t==='"'||t==="'")return e.key
const n=(0,$.R)(e.key)
return n===null?e.key:String(n)}const Y="the text could not be read"
const Q={toYaml:fn1(m,(e,{budget:t})=>yamlText(e,t)),toYamlPretty:fn1(m,(e,{budget:t})=>yamlText(e,t,{indentsLists:true,throughJson:false})),fromYaml:fn1(g,(e,{budget:t})=>{const n=parse(e,t)
if(n?.kind==="map")return n
const s=textOrigins(e)
if(n?.kind==="nil")return map(new Map,s)
return mapOf({Error:string(Y,s)},s)}),fromYamlArray:fn1(g,(e,{budget:t})=>{const n=parse(e,t)
if(n?.kind==="list")return n
const s=textOrigins(e)
if(n?.kind==="nil")return list([],s)
return list([string(Y,s)],s)})}
function field(e,t){switch(e.kind){case"nil":if(e.invalid)return h
throw new FunctionError("nil-pointer",`The field ${t} is asked for of a value that is not there.`)
case"map":return valuesMethod(e,t)??entry(e,t)
case"object":{const n=e.methods.get(t)??e.fields.get(t)
if(n!==undefined)return n
if(e.base?.kind==="map")return entry(e.base,t)
break}case"time":{const n=timeMethod(e,t)
if(n!==undefined)return n
break}default:}throw new FunctionError("no-such-field",`There is no field ${t} in ${typeName(e)}.`)}function entry(e,t){const n=e.entries.get(t)
if(n!==undefined)return asInterface(n.value)
return e.type==="map[string]string"?string(""):p}function valuesMethod(e,t){if(e.type!=="chartutil.Values")return undefined
switch(t){case"AsMap":return()=>({...e,type:"map[string]interface {}"})
case"YAML":return(t,{budget:n})=>yamlText(e,n)
case"Table":return([t])=>{const n=t?.kind==="string"?t.text.split("."):[]
return n.reduce((e,t)=>table(e,t),e)}
default:return undefined}}function table(e,t){const n=e.entries.get(t)?.value
if(n?.kind==="map")return{...n,type:"chartutil.Values"}
throw new FunctionError("bad-value",`There is no table ${t} in the values.`)}const isUpper=e=>/\p{Lu}/u.test(e)
const isConnector=e=>/[-_\s]/u.test(e)
const Z=[["connector",/^[-_\s]+/u],["punct",/^(?:(?![-_])\p{P})+/u],["upper",/^(?:\p{Lu}{2,}(?=\p{Lu}(?!\p{Lu})\p{L})|\p{Lu}{2,}(?!\p{L})|\p{Lu}(?!\p{Lu})(?:(?!\p{Lu})\p{L})*|\p{Lu}+)/u],["alphabet",/^(?:(?!\p{Lu})\p{L})+/u],["number",/^\p{N}+/u],["other",/^[^-_\s\p{L}\p{N}\p{P}]+/u]]
function nextWord(e){for(const[t,n]of Z){const s=n.exec(e)
if(s!==null)return[{sort:t,text:s[0]},e.slice(s[0].length)]}return[{sort:"none",text:e.slice(0,1)},e.slice(1)]}function separated(e,t){let n=""
const write=({sort:e,text:s})=>{if(e==="upper"||e==="connector"){n+=s.replace(/[-_\s]/gu,t).toLowerCase()}else{n+=s}}
let[s,r]=nextWord(e)
while(r!==""){if(s.sort!=="connector")write(s)
const e=s;[s,r]=nextWord(r)
if(e.sort==="number"){while(s.sort==="alphabet"||s.sort==="number"){write(s);[s,r]=r===""?[{sort:"none",text:""},""]:nextWord(r)}if(s.sort!=="none"&&s.sort!=="punct"&&s.sort!=="connector")n+=t}else if(e.sort==="connector"){write(e)}else if(e.sort!=="punct"){if(s.sort!=="number"){if(s.sort!=="connector"&&s.sort!=="punct")n+=t}else if(r!==""){const e=s;[s,r]=nextWord(r)
if(s.sort!=="alphabet"){write(e)
if(s.sort!=="connector"&&s.sort!=="punct")n+=t}else{n+=t
write(e)
while(s.sort==="alphabet"||s.sort==="number"){write(s);[s,r]=r===""?[{sort:"none",text:""},""]:nextWord(r)}if(s.sort!=="none"&&s.sort!=="connector"&&s.sort!=="punct")n+=t}}}}write(s)
return n}function pascal(e){const t=[...e]
let n=""
let s=0
while(s<t.length&&isConnector(t[s]??""))n+=t[s++]??""
if(s>=t.length)return n
let r=(t[s]??"").toUpperCase()
let i=isUpper(t[s]??"")
for(s++;s<t.length;s++){const e=r
r=t[s]??""
if(isConnector(r)&&isConnector(e)){n+=e
continue}if(isConnector(e)){i=isUpper(r)
r=r.toUpperCase()
continue}if(i){if(isUpper(r))r=r.toLowerCase()
else i=false}n+=e}return n+r}function swapped(e){return[...e].map(e=>isUpper(e)?e.toLowerCase():e.toUpperCase()).join("")}function wrapped(e,t,n,s){const r=Math.max(1,t)
let i=""
let o=0
while(e.length-o>r){if(e[o]===" "){o++
continue}const t=e.lastIndexOf(" ",o+r)
let a=t>=o?t:o+r
let c=t>=o?t+1:a
if(t<o&&!s){const t=e.indexOf(" ",a)
a=t===-1?e.length:t
c=t===-1?a:t+1}i+=e.slice(o,a)+(a===e.length&&c===a&&!s?"":n)
o=c}return i+e.slice(o)}function changed(e){return fn1(g,(t,{budget:n})=>{n.string(t.text.length*4)
return reshaped(t,e(t.text))})}function abbreviated(e,t,n){const{text:s}=e
if(s.length<=n)return e
const r=Math.min(Math.min(t,s.length),s.length-(n-3))
const short=(e,t)=>e.length<=t?e:`${e.slice(0,t-3)}...`
if(Math.max(r,0)<=4)return string(short(s,n),textOrigins(e))
const i=r+n-3<s.length?short(s.slice(r),n-3):s.slice(s.length-(n-3))
return string(`...${i}`,textOrigins(e))}const X=/(?<=^|\s|[^\p{L}\p{N}_\u0080-\u{10ffff}])\p{Ll}/gu
const ee={'"':"&#34;","'":"&#39;","&":"&amp;","<":"&lt;",">":"&gt;","\0":"�"}
const te={upper:changed(upperCase),lower:changed(lowerCase),title:changed(e=>e.replace(X,upperCase)),untitle:changed(e=>e.replace(/(?<!\S)\S/gu,e=>e.toLowerCase())),swapcase:changed(swapped),snakecase:changed(e=>separated(e,"_")),kebabcase:changed(e=>separated(e,"-")),camelcase:changed(pascal),nospace:changed(e=>e.replace(/[\s\u0085]+/gu,"")),initials:changed(e=>[...e.matchAll(/(?<!\S)\S/gu)].map(e=>e[0]).join("")),abbrev:fn2(C,g,({value:e},t)=>e<4?t:abbreviated(t,0,e)),abbrevboth:fn3(C,C,g,({value:e},{value:t},n)=>t<4||e>0&&t<7?n:abbreviated(n,e,t)),wrap:fn2(C,g,({value:e},t,{budget:n})=>{n.string(t.text.length*2)
return reshaped(t,wrapped(t.text,e,"\n",false))}),wrapWith:fn3(C,g,g,({value:e},t,n,{budget:s})=>{s.string(n.text.length*(1+t.text.length))
const r=t.text===""?"\n":t.text
return reshaped(n,wrapped(n.text,e,r,true))}),plural:fn3(g,g,C,(e,t,n)=>{const s=n.value===1?e:t
return withOrigins(s,both(s.from,n.from))}),shuffle:fn1(g,e=>withOrigins(e,both(e.from,d))),html:fn1(m,e=>{const t=e.kind==="string"?e:string("",e.from)
return reshaped(t,replaceChars(t.text,/["'&<>\0]/g,e=>ee[e]??e))}),js:fn1(g,(e,{budget:t})=>{t.string(e.text.length*4)
const escape=e=>{if("\\'\"".includes(e))return`\\${e}`
return`\\u${e.charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`}
return reshaped(e,e.text.replace(/[\\'"<>&=\u0000-\u001f]/g,escape))}),urlquery:fn1(g,(e,{budget:t})=>{t.string(e.text.length*4)
const n=encodeURIComponent(wellFormed(e.text)).replace(/%20/g,"+")
return reshaped(e,n.replace(/[!'()*]/g,percent))})}
function upperCase(e){const t=e.toUpperCase()
if(t.length===e.length)return t
return[...e].map(e=>oneFor(e,e.toUpperCase())).join("")}function lowerCase(e){const t=e.toLowerCase()
if(t.length===e.length)return t
return[...e].map(e=>oneFor(e,e.toLowerCase())).join("")}function oneFor(e,t){return t.length===e.length?t:e}function percent(e){return`%${e.charCodeAt(0).toString(16).toUpperCase()}`}function origins(e){return e.map(ownOrigins).reduce(both)}function basicKind(e){switch(e.kind){case"bool":case"int":case"float":case"string":return e.kind
default:return undefined}}function incompatible(e,t){const n=`${typeName(e)} and ${typeName(t)}`
return new FunctionError("wrong-type",`These types cannot be compared: ${n}.`)}function equal(e,t){if(basicKind(e)!==basicKind(t)){if(e.kind==="nil"||t.kind==="nil")return false
throw incompatible(e,t)}if(e.kind==="bool"&&t.kind==="bool")return e.value===t.value
if(e.kind==="int"&&t.kind==="int")return e.value===t.value
if(e.kind==="float"&&t.kind==="float")return e.value===t.value
if(e.kind==="string"&&t.kind==="string")return e.text===t.text
if(isNil(e)||isNil(t))return isNil(e)&&isNil(t)
if(e.kind==="time"&&t.kind==="time")return e.millis===t.millis
if(e.kind==="object"&&t.kind==="object"&&e.base===undefined)return e===t
throw new FunctionError("wrong-type",`Values of type ${typeName(t)} cannot be compared.`)}function isNil(e){if(e.kind==="nil")return true
return(e.kind==="map"||e.kind==="list")&&e.isNil===true}function order(e,t){if(e.kind==="int"&&t.kind==="int")return Math.sign(e.value-t.value)
if(e.kind==="float"&&t.kind==="float"){return e.value<t.value?-1:e.value===t.value?0:1}if(e.kind==="string"&&t.kind==="string")return compareText(e.text,t.text)
if(basicKind(e)===undefined||basicKind(t)===undefined||e.kind==="bool"){throw new FunctionError("wrong-type","Values of these types have no order.")}throw incompatible(e,t)}function ordered(e){return fn2(m,m,(t,n)=>bool(e(order(t,n)),origins([t,n])))}const ne={eq:fn1All(m,m,(e,t)=>{if(t.length===0){throw new FunctionError("wrong-arguments","eq needs something to compare with.")}const n=t.some(t=>equal(e,t))
return bool(n,origins([e,...t]))}),ne:fn2(m,m,(e,t)=>bool(!equal(e,t),origins([e,t]))),lt:ordered(e=>e<0),le:ordered(e=>e<=0),gt:ordered(e=>e>0),ge:ordered(e=>e>=0),not:fn1(m,e=>bool(!isTrue(e),ownOrigins(e)))}
var se=s(7598)
function random(e,t){return string(e,t.map(ownOrigins).reduce(both,d))}function hash(e){return fn1(g,(t,{budget:n})=>{n.spend(t.text.length>>6)
return string((0,se.createHash)(e).update(encodeText(t.text)).digest("hex"),textOrigins(t))})}function adler32(e){let[t,n]=[1,0]
for(const s of encodeText(e)){t=(t+s)%65521
n=(n+t)%65521}return n*65536+t}function letters(e){return fn1(C,(t,{budget:n})=>{const s=Math.max(0,t.value)
n.string(s)
return random(e.repeat(Math.ceil(s/e.length)).slice(0,s),[t])})}function pem(e){return`-----BEGIN ${e}-----\nMIIBfixedfixedfixedfixedfixedfixedfixedfixedfixedfixedfixedfixed\n-----END ${e}-----\n`}function certificate(...e){return{fixed:e,rest:undefined,run:t=>{const n=t.map(ownOrigins).reduce(both,d)
for(const[n,s]of e.entries())s.read(t[n]??h)
const s={Cert:string(pem("CERTIFICATE"),n),Key:string(pem("RSA PRIVATE KEY"),n)}
return object({type:"sprig.certificate",fields:s,from:n})}}}const ie="$2a$10$fixedfixedfixedfixedfixedfixedfixedfixedfixedfixedfix"
const oe={V:"AEIOU",C:"BCDFGHJKLMNPQRSTVWXYZ",v:"aeiou",c:"bcdfghjklmnpqrstvwxyz",A:"AEIOUBCDFGHJKLMNPQRSTVWXYZ",a:"AEIOUaeiouBCDFGHJKLMNPQRSTVWXYZbcdfghjklmnpqrstvwxyz",n:"0123456789",o:"@&%?,=[]_:-+*$#!'^~;()/.",x:"AEIOUaeiouBCDFGHJKLMNPQRSTVWXYZbcdfghjklmnpqrstvwxyz0123456789!@#$%^&*()"}
const ae={maximum:["anoxxxxxxxxxxxxxxxxx","axxxxxxxxxxxxxxxxxno"],long:["CvcvnoCvcvCvcv","CvcvCvcvnoCvcv","CvcvCvcvCvcvno","CvccnoCvcvCvcv","CvccCvcvnoCvcv","CvccCvcvCvcvno","CvcvnoCvccCvcv","CvcvCvccnoCvcv","CvcvCvccCvcvno","CvcvnoCvcvCvcc","CvcvCvcvnoCvcc","CvcvCvcvCvccno","CvccnoCvccCvcv","CvccCvccnoCvcv","CvccCvccCvcvno","CvcvnoCvccCvcc","CvcvCvccnoCvcc","CvcvCvccCvccno","CvccnoCvcvCvcc","CvccCvcvnoCvcc","CvccCvcvCvccno"],medium:["CvcnoCvc","CvcCvcno"],short:["Cvcn"],basic:["aaanaaan","aannaaan","aaannaaa"],pin:["nnnn"]}
function lengthPrefixed(e){const t=Buffer.from(e,"utf8")
const n=Buffer.alloc(4)
n.writeUInt32BE(t.length)
return Buffer.concat([n,t])}function derived(e,t,n,s,r){const i=ae[t]
if(i===undefined)return`cannot find password template ${t}`
const o=Buffer.from("com.lyndir.masterpassword","utf8")
const a=Buffer.concat([o,lengthPrefixed(s)])
const c=(0,se.scryptSync)(n,a,64,{N:32768,r:8,p:2,maxmem:64*1024*1024})
const l=Buffer.alloc(4)
l.writeUInt32BE(e>>>0)
const u=(0,se.createHmac)("sha256",c).update(Buffer.concat([o,lengthPrefixed(r),l])).digest()
const f=i[(u[0]??0)%i.length]??""
return[...f].map((e,t)=>{const n=oe[e]??""
return n[(u[t+1]??0)%n.length]??""}).join("")}function cipherKey(e){const t=Buffer.alloc(32)
Buffer.from(e,"utf8").copy(t)
return t}function decrypted(e,t){try{const n=Buffer.from(t,"base64")
const s=(0,se.createDecipheriv)("aes-256-cbc",cipherKey(e),n.subarray(0,16))
return Buffer.concat([s.update(n.subarray(16)),s.final()]).toString("utf8")}catch{throw new FunctionError("bad-value","The text cannot be decrypted.")}}function encrypted(e,t){const n=Buffer.alloc(16)
const s=(0,se.createCipheriv)("aes-256-cbc",cipherKey(e),n)
return Buffer.concat([n,s.update(t,"utf8"),s.final()]).toString("base64")}function crypto_textOf(e){return e===undefined?"":g.read(e).text}const ce={...m,type:"sprig.certificate",nillable:false,read(e){if(e.kind==="object"&&e.type==="sprig.certificate")return e
throw new FunctionError("wrong-type","A certificate is expected, from genCA or its like.")}}
const le={sha1sum:hash("sha1"),sha256sum:hash("sha256"),sha512sum:hash("sha512"),adler32sum:fn1(g,(e,{budget:t})=>{t.spend(e.text.length>>2)
return string(String(adler32(e.text)),textOrigins(e))}),bcrypt:fn1(g,e=>random(ie,[e])),htpasswd:fn2(g,g,(e,t)=>random(`${e.text}:${ie}`,[e,t])),randAlphaNum:letters("aB3dE5gH7jK9"),randAlpha:letters("aBcDeFgHiJkL"),randAscii:letters("aB3-dE5_gH7."),randNumeric:letters("1234567890"),randBytes:fn1(C,(e,{budget:t})=>{const n=Math.max(0,e.value)
t.string(n*2)
return random(Buffer.alloc(n,1).toString("base64"),[e])}),uuidv4:fn0(()=>random("00000000-0000-4000-8000-000000000000",[])),genPrivateKey:fn1(g,e=>random(pem(`${e.text.toUpperCase()} PRIVATE KEY`),[e])),derivePassword:{fixed:[y,g,g,g,g],rest:undefined,run:([e,t,n,s,r],{budget:i})=>{i.spend(2e6)
const o=[e,t,n,s,r].reduce((e,t)=>t===undefined?e:both(e,ownOrigins(t)),f)
const a=e===undefined?0:y.read(e).value
const[c,l]=[crypto_textOf(t),crypto_textOf(n)]
return string(derived(a,c,l,crypto_textOf(s),crypto_textOf(r)),o)}},buildCustomCert:fn2(g,g,(e,t)=>{const n=both(textOrigins(e),textOrigins(t))
const decode=e=>{const t=Buffer.from(e,"base64").toString("utf8")
if(t.startsWith("-----BEGIN "))return string(t,n)
throw new FunctionError("bad-value","This is no certificate or key in base64.")}
const s={Cert:decode(e.text),Key:decode(t.text)}
return object({type:"sprig.certificate",fields:s,from:n})}),genCA:certificate(g,C),genCAWithKey:certificate(g,C,g),genSelfSignedCert:certificate(g,k,k,C),genSelfSignedCertWithKey:certificate(g,k,k,C,g),genSignedCert:certificate(g,k,k,C,ce),genSignedCertWithKey:certificate(g,k,k,C,ce,g),encryptAES:fn2(g,g,(e,t)=>{const n=both(d,both(textOrigins(e),textOrigins(t)))
return string(t.text===""?"":encrypted(e.text,t.text),n)}),decryptAES:fn2(g,g,(e,t)=>{const n=both(textOrigins(e),textOrigins(t))
return string(t.text===""?"":decrypted(e.text,t.text),n)})}
var ue
const fe=100
const de={plus:false,names:false,minus:false,sharp:false,space:false,zero:false,width:undefined,precision:undefined}
function display(e,t){return e.kind==="string"?e.text:formatVerb("v",de,e,t)}function formatVerb(e,t,n,s){return new Formatter(t,s).argument(e,n)}class Formatter{flags
budget
#h=0
#p=0
constructor(e,t){this.flags=e
this.budget=t}argument(e,t){if(e==="T")return this.#m("s",typeName(t))
if(t.kind==="nil")return e==="v"?this.#g("<nil>"):`%!${e}(<nil>)`
return this.#C(e,t)}#C(e,t){this.budget?.spend(1)
if(this.#h>fe){throw new FunctionError("bound","A value is nested too deeply to be printed.")}switch(t.kind){case"nil":return this.#g(e==="v"||e==="s"?"<nil>":`%!${e}(<nil>)`)
case"bool":return e==="t"||e==="v"?this.#g(String(t.value)):this.#y(e,t)
case"int":return this.#b(e,t.value)??this.#y(e,t)
case"float":return this.#d(e,t.value)??this.#y(e,t)
case"string":this.#w(t.text.length)
return this.#f(e,t.text)??this.#y(e,t)
case"bytes":if(e==="s"||e==="q"||e==="x"||e==="X"){const n=Buffer.from(t.data).toString(e==="s"||e==="q"?"utf8":"latin1")
return this.#f(e,n)??this.#y(e,t)}this.#w(t.data.length*4)
return`[${t.data.join(" ")}]`
case"time":return this.#f(e,formatTime(t))??this.#y(e,t)
case"list":{this.#h++
const n=t.items.map(t=>this.#C(e,t))
this.#h--
return this.flags.sharp&&e==="v"?`${typeName(t)}{${n.join(", ")}}`:`[${n.join(" ")}]`}case"map":{this.#h++
const n=this.flags.sharp&&e==="v"
const s=sortedKeys(t.entries).map(n=>{const s=t.entries.get(n)
const r=this.#f(e,n)??`%!${e}(string=${n})`
return`${r}:${s===undefined?"":this.#C(e,s.value)}`})
this.#h--
return n?`${t.type}{${s.join(", ")}}`:`map[${s.join(" ")}]`}case"object":{if(t.text!==undefined)return this.#f(e,t.text)??this.#y(e,t)
if(t.base!==undefined)return this.#C(e,t.base)
this.#h++
const n=[...t.fields].map(([t,n])=>{const s=this.#C(e,n)
return this.flags.names?`${t}:${s}`:s})
this.#h--
return`{${n.join(" ")}}`}}}#w(e){this.#p+=e
this.budget?.spend(e>>6)
if(this.budget!==undefined&&this.#p>this.budget.limits.string*16){throw new FunctionError("bound","The template prints a value that is too long.")}}#y(e,t){return`%!${e}(${typeName(t)}=${new ue(de,this.budget).argument("v",t)})`}#f(e,t){const{precision:n,sharp:s,plus:r,space:i}=this.flags
const o=n===undefined?t:[...t].slice(0,n).join("")
switch(e){case"v":return s?this.#g(quoted(o)):this.#g(o)
case"s":return this.#g(o)
case"q":if(s&&!o.includes("`"))return this.#g(`\`${o}\``)
return this.#g(r?`"${escaped(o,true)}"`:quoted(o))
case"x":case"X":{const s=encodeText(t).subarray(0,n).toString("hex")
const r=i?(s.match(/../g)??[]).join(" "):s
return this.#g(e==="X"?r.toUpperCase():r)}default:return undefined}}#m(e,t){return this.#f(e,t)??""}#b(e,t){const{sharp:n}=this.flags
const s=BigInt(Math.trunc(Math.abs(t)))
switch(e){case"v":case"d":return this.#k(s.toString(),t<0,"")
case"b":return this.#k(s.toString(2),t<0,n?"0b":"")
case"o":return this.#k(s.toString(8),t<0,n?"0":"")
case"O":return this.#k(s.toString(8),t<0,"0o")
case"x":return this.#k(s.toString(16),t<0,n?"0x":"")
case"X":return this.#k(s.toString(16).toUpperCase(),t<0,n?"0X":"")
case"c":return this.#g(character(t))
case"q":return this.#g(`'${character(t)==="'"?"\\'":escaped(character(t)).replace('\\"','"')}'`)
case"U":return this.#g(`U+${s.toString(16).toUpperCase().padStart(4,"0")}`)
default:return undefined}}#k(e,t,n){const{precision:s,plus:r,space:i,zero:o,minus:a,width:c}=this.flags
const l=t?"-":r?"+":i?" ":""
if(s!==undefined){if(s===0&&e==="0")return this.#g(""," ")
return this.#g(l+n+e.padStart(s,"0")," ")}if(o&&!a&&c!==undefined){return l+n+e.padStart(c-l.length,"0")}return this.#g(l+n+e," ")}#d(e,t){const n=this.#v(e,t)
if(n===undefined)return undefined
const{plus:s,space:r,zero:i,minus:o,width:a}=this.flags
const c=Number.isFinite(t)
const l=n.replace(/^[+-]/,"")
const u=n.startsWith("-")?"-":s||n.startsWith("+")&&!c?"+":""
const f=u===""&&r?" ":u
if(i&&!o&&a!==undefined&&c){return f+l.padStart(a-f.length,"0")}return this.#g(f+l," ")}#v(e,t){const{precision:n}=this.flags
switch(e){case"v":return n===undefined?shortest(t):general(t,n)
case"g":case"G":{const s=n===undefined?shortest(t):general(t,n)
return e==="G"?s.toUpperCase():s}case"e":return scientific(t,n??6)
case"E":return scientific(t,n??6).toUpperCase()
case"f":case"F":return fixed(t,n??6)
default:return undefined}}#g(e,t){const{width:n,minus:s,zero:r}=this.flags
if(n===undefined)return e
const i=n-[...e].length
if(i<=0)return e
if(s)return e+" ".repeat(i)
return(t??(r?"0":" ")).repeat(i)+e}}ue=Formatter
function character(e){return e>=0&&e<=1114111?String.fromCodePoint(e):"�"}function placed(e,{conditions:t}){return withOrigins(e,decidedBy(e.from,asDeciding(t)))}function writable(e){if(e.isNil===true)throw new FunctionError("nil-pointer","A map that is not there is changed.")
return e.entries}function mergeInto(e,t,n,s,r=0){if(r>V)throw new FunctionError("bound","Maps are nested too deeply to be merged.")
if(e.entries===t.entries)return
for(const[i,o]of[...t.entries]){s.spend(1)
const{value:t}=o
const a=e.entries.get(i)?.value
if(t.kind==="nil"){if(n)e.entries.set(i,o)
continue}const c=t.kind==="map"&&a?.kind==="map"
if(c)mergeInto(a,t,n,s,r+1)
if(t.kind==="list"&&n)e.entries.set(i,o)
if(a!==undefined&&isTrue(a)&&(t.kind==="list"||c))continue
if(n||a===undefined||!isTrue(a))e.entries.set(i,o)}}function merging(e){return fn1All(w,w,(t,n,{budget:s})=>{const r=t.isNil===true?map(new Map,t.from):t
for(const t of n)mergeInto(r,t,e,s)
return r})}function dig(e){const t=e.at(-1)
const n=e.at(-2)
if(e.length<3||t===undefined||n===undefined){throw new FunctionError("wrong-arguments","dig takes at least three arguments.")}let s=t
for(const t of e.slice(0,-2)){if(s.kind!=="map"||s.type!=="map[string]interface {}"){throw new FunctionError("wrong-type","dig looks into something that is no map.")}if(t.kind!=="string")throw new FunctionError("wrong-type","dig takes keys as strings.")
const e=s.entries.get(t.text)
if(e===undefined)return n
s=e.value}return s}const Be={dict:fnAll(m,(e,{budget:t})=>{const n=new Map
for(let s=0;s<e.length;s+=2){const r=e[s]
if(r===undefined)break
const i=ownOrigins(r).direct[0]
const o=e[s+1]??string("")
n.set(display(r,t),i===undefined?{value:o}:{value:o,key:i})}return map(n)}),get:fn2(w,g,(e,t)=>{const n=e.entries.get(t.text)?.value??string("")
return withOrigins(n,decidedBy(n.from,textOrigins(t)))}),set:fn3(w,g,m,(e,t,n,s)=>{s.budget.list(e.entries.size>>6)
const r=textOrigins(t).direct[0]
const i={value:placed(n,s)}
writable(e).set(t.text,r===undefined?i:{...i,key:r})
return e}),unset:fn2(w,g,(e,t)=>{e.entries.delete(t.text)
return e}),hasKey:fn2(w,g,(e,t)=>{const n=e.entries.get(t.text)
const s=both(textOrigins(t),e.from)
return bool(n!==undefined,n?.key===undefined?s:both(origin_originAt(n.key),s))}),pluck:fn1All(g,w,(e,t)=>{const n=t.flatMap(t=>t.entries.get(e.text)?.value??[])
return list(n)}),keys:fnAll(w,e=>{const t=e.flatMap(e=>sortedKeys(e.entries).map(t=>{const n=e.entries.get(t)?.key
return string(t,n===undefined?f:origin_originAt(n))}))
return list(t,e.map(ownOrigins).reduce(both,f),"string")}),values:fn1(w,({entries:e,from:t})=>{const n=sortedKeys(e).flatMap(t=>e.get(t)?.value??[])
return list(n,t)}),pick:fn1All(w,g,({entries:e,from:t},n)=>{const s=new Map
for(const{text:t}of n){const n=e.get(t)
if(n!==undefined)s.set(t,n)}return map(s,t)}),omit:fn1All(w,g,({entries:e,from:t},n)=>{const s=new Map(e)
for(const{text:e}of n)s.delete(e)
return map(s,t)}),merge:merging(false),mustMerge:merging(false),mergeOverwrite:merging(true),mustMergeOverwrite:merging(true),dig:fnAll(m,dig)}
function encoding(e){return fn1(g,(t,{budget:n})=>{n.string(t.text.length*2)
n.spend(t.text.length>>3)
return string(e(t.text),textOrigins(t))})}const he=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/
const pe="ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
function decoded64(e){const t=e.replace(/[\r\n]/g,"")
if(he.test(t))return decodeBytes(Buffer.from(t,"base64"))
return`illegal base64 data at input byte ${String(firstWrong(e))}`}function firstWrong(e){const t=/[^A-Za-z0-9+/=\r\n]/.exec(e)
if(t!==null)return t.index
const n=e.indexOf("=")
if(n===-1)return Math.floor(e.length/4)*4
return n%4<2?n:Math.min(e.length,n+(4-n%4))}function encoded32(e){let t=0
let n=0
let s=""
for(const r of encodeText(e)){n=n<<8|r
for(t+=8;t>=5;t-=5)s+=pe[n>>t-5&31]??""
n&=(1<<t)-1}if(t>0)s+=pe[n<<5-t&31]??""
return s.padEnd(Math.ceil(s.length/8)*8,"=")}function decoded32(e){const t=e.replace(/[\r\n]/g,"")
const n=/[^A-Z2-7=]/.exec(t)
if(n!==null||t.length%8!==0){const e=n===null?Math.floor(t.length/8)*8:n.index
return`illegal base32 data at input byte ${String(e)}`}const s=[]
let r=0
let i=0
const o=t.indexOf("=")
for(const e of o===-1?t:t.slice(0,o)){i=(i<<5|pe.indexOf(e))&4095
r+=5
if(r<8)continue
r-=8
s.push(i>>r&255)}return decodeBytes(Buffer.from(s))}const me={b64enc:encoding(e=>encodeText(e).toString("base64")),b64dec:encoding(decoded64),b32enc:encoding(encoded32),b32dec:encoding(decoded32)}
function chosen(e,t){const n=t.map(ownOrigins).reduce(decidedBy,f)
return withOrigins(e,decidedBy(e.from,n))}function isSameScalar(e,t){if(e?.kind==="int"||e?.kind==="float"){return(t.kind==="int"||t.kind==="float")&&e.value===t.value}return e?.kind==="bool"&&t.kind==="bool"&&e.value===t.value}function flow_origins(e){return e.map(ownOrigins).reduce(both,f)}const ge=fnAll(m,e=>{const t=e.findIndex(isTrue)
const n=e[t]
return n===undefined?chosen(h,e):chosen(n,e.slice(0,t))})
const Ce=fn1(m,(e,{budget:t})=>deepCopy(e,t))
const ye={default:fn1All(m,m,(e,t)=>{const[n]=t
if(n!==undefined&&isTrue(n))return n
const s=chosen(e,t)
return isSameScalar(n,e)?withOrigins(s,both(ownOrigins(n),s.from)):s}),empty:fn1(m,e=>bool(!isTrue(e),ownOrigins(e))),coalesce:ge,all:fnAll(m,e=>bool(e.every(isTrue),flow_origins(e))),any:fnAll(m,e=>bool(e.some(isTrue),flow_origins(e))),ternary:fn3(m,m,b,(e,t,n)=>chosen(n.value?e:t,[n])),deepCopy:Ce,mustDeepCopy:Ce,deepEqual:fn2(m,m,(e,t,{budget:n})=>bool(deepEqual(e,t,n),flow_origins([e,t]))),typeOf:fn1(m,e=>string(typeName(e),ownOrigins(e))),typeIs:fn2(g,m,(e,t)=>bool(typeName(t)===e.text,ownOrigins(t))),typeIsLike:fn2(g,m,(e,t)=>{const n=typeName(t)
return bool(n===e.text||n===`*${e.text}`,ownOrigins(t))}),kindOf:fn1(m,e=>string(kindName(e),ownOrigins(e))),kindIs:fn2(g,m,(e,t)=>bool(kindName(t)===e.text,ownOrigins(t))),fail:fn1(g,()=>{throw new FunctionError("fail","The template refuses these values (fail).")}),required:fn2(g,m,(e,t)=>{if(t.kind!=="nil"&&!(t.kind==="string"&&t.text===""))return t
throw new FunctionError("required","A value is required here and is not set.")}),include:fn2(g,m,(e,t,n)=>n.include(e.text,t)),tpl:fn2(g,m,(e,t,n)=>n.template(e,t)),lookup:{fixed:[g,g,g,g],rest:undefined,run:()=>map(new Map)},getHostByName:fn1(g,()=>string("")),hello:fn0(()=>string("Hello!")),call:fn1All(m,m,()=>{throw new FunctionError("wrong-type","call is given something that is no function.")})}
var be=s(318)
function emitJson(e,t,n,s){const r=new Sink
const line=e=>{if(n!=="")r.plain(`\n${n.repeat(e)}`)}
const write=(e,t)=>r.write(e,undefined,t,undefined)
const all=(e,i)=>{if(i>V)throw new FunctionError("bound","A value is nested too deeply for JSON.")
t.spend(1)
t.room(r.length)
const o=plainValue(e)
switch(o.kind){case"nil":write("null",o.from)
return
case"bool":case"int":write(String(o.value),o.from)
return
case"float":if(!Number.isFinite(o.value))throw new NotJson
write(jsonNumber(o.value),o.from)
return
case"string":write(jsonString(o.text,s),textOrigins(o))
return
case"bytes":write(`"${Buffer.from(o.data).toString("base64")}"`,o.from)
return
case"time":write(`"${formatLayout(o,"2006-01-02T15:04:05.999999999Z07:00")}"`,o.from)
return
case"object":write("{}",o.from)
return
case"list":if(o.items.length===0){write(o.isNil===true?"null":"[]",o.from)
return}r.plain("[")
o.items.forEach((e,t)=>{if(t>0)r.plain(",")
line(i+1)
all(e,i+1)})
line(i)
r.plain("]")
return
case"map":{if(o.entries.size===0){write(o.isNil===true?"null":"{}",o.from)
return}r.plain("{")
sortedKeys(o.entries).forEach((e,t)=>{const a=o.entries.get(e)
if(a===undefined)return
if(t>0)r.plain(",")
line(i+1)
write(jsonString(e,s),a.key===undefined?f:origin_originAt(a.key))
r.plain(n===""?":":": ")
all(a.value,i+1)})
line(i)
r.plain("}")}}}
all(e,0)
t.room(r.length)
return r.finish()}function jsonString(e,t){const n=JSON.stringify(wellFormed(e))
const s=n.replace(/\u2028/g,"\\u2028").replace(/\u2029/g,"\\u2029")
return t?replaceChars(s,/[<>&]/g,e=>`\\u00${e.charCodeAt(0).toString(16)}`):s}function parseJsonText(e,t){t.spend(1+(e.text.length>>4))
const n=textOrigins(e)
let s
try{s=JSON.parse(e.text)}catch{return undefined}return json_convert(s,e.marks===undefined?undefined:json_placed(e),e,n,0)}function json_placed({text:e}){const trace=()=>{throw new Error("a string that a template parses has no place of its own")}
return(0,be.q)({file:"",text:e,trace:trace}).root?.raw}function json_convert(e,t,n,s,r){const i=t?.kind==="map"?t.pairs[0]:undefined
const o=i?.keyStart??t?.start??0
const a=t===undefined?s:originsBetween(n,o,i?.keyEnd??t.end)
if(r>V)throw new FunctionError("bound","JSON is nested too deeply.")
if(typeof e==="string")return string(e,a)
if(typeof e==="number")return value_float(e,a)
if(typeof e==="boolean")return bool(e,a)
if(Array.isArray(e))return list(e.map((e,i)=>json_convert(e,t?.kind==="list"?t.items[i]:undefined,n,s,r+1)),a)
if(typeof e==="object"&&e!==null){const i=new Map
const o=new Map(t?.kind==="map"?t.pairs.map(e=>[e.key,e]):[])
for(const[t,a]of Object.entries(e)){const e=o.get(t)
const c={value:json_convert(a,e?.value,n,s,r+1)}
const l=e&&originsBetween(n,e.keyStart,e.keyEnd).direct[0]
i.set(t,l===undefined?c:{...c,key:l})}return map(i,a)}return{...p,from:a}}function writing(e,t,n){return fn1(m,(s,{budget:r})=>{try{return emitJson(s,r,e,t)}catch(e){if(!(e instanceof NotJson))throw e
if(n==="empty")return string("")
throw new FunctionError("bad-value","JSON has no such value.")}})}const we="the text could not be read"
const ke={toJson:writing("",true,"empty"),mustToJson:writing("",true,"fail"),toPrettyJson:writing("  ",true,"empty"),mustToPrettyJson:writing("  ",true,"fail"),toRawJson:writing("",false,"fail"),mustToRawJson:writing("",false,"fail"),fromJson:fn1(g,(e,{budget:t})=>{const n=parseJsonText(e,t)
if(n?.kind==="map")return n
const s=textOrigins(e)
return n?.kind==="nil"?{...map(new Map,s),isNil:true}:mapOf({Error:string(we,s)},s)}),fromJsonArray:fn1(g,(e,{budget:t})=>{const n=parseJsonText(e,t)
if(n?.kind==="list")return n
const s=textOrigins(e)
return n?.kind==="nil"?{...list([],s),isNil:true}:list([string(we,s)],s)}),mustFromJson:fn1(g,(e,{budget:t})=>{const n=parseJsonText(e,t)
if(n!==undefined)return n
throw new FunctionError("bad-value","The text is not JSON.")})}
class SyntaxFault extends Error{at
kind
constructor(e,t,n="syntax"){super(e)
this.at=t
this.kind=n}}const ve=/[ \t\r\n]/
const Ee=/[\p{L}\p{Nd}_]*/uy
const Se=new RegExp("[+-]?(?:0[xX][\\da-fA-F_]*(?:\\.[\\da-fA-F_]*)?(?:[pP][+-]?[\\d_]+)?|0[bB][01_]+|0[oO][0-7_]+"+"|[\\d_]+(?:\\.[\\d_]*)?(?:[eE][+-]?[\\d_]+)?|\\.[\\d_]+(?:[eE][+-]?[\\d_]+)?)","y")
function*lex(e){let t=0
for(;;){const n=e.indexOf("{{",t)
if(n===-1){if(t<e.length)yield{type:"text",start:t,end:e.length}
return}const s=e[n+2]==="-"&&isSpace(e[n+3])
let r=n
if(s)while(r>t&&isSpace(e[r-1]))r--
if(r>t)yield{type:"text",start:t,end:r}
const i=s?n+4:n+2
if(e.startsWith("/*",i)){t=skipComment(e,n,i)
continue}const o=lexAction(e,n,i)
yield o
t=o.end
if(o.trimsRight)t=skipSpace(e,t)}}function skipComment(e,t,n){const s=e.indexOf("*/",n+2)
if(s===-1)throw new SyntaxFault("This comment is not closed.",t)
const r=s+2
if(e.startsWith("}}",r))return r+2
if(isSpace(e[r])&&e.startsWith("-}}",r+1))return skipSpace(e,r+4)
throw new SyntaxFault("A comment must end right before the closing }}.",t)}function isSpace(e){return e!==undefined&&ve.test(e)}function skipSpace(e,t){let n=t
while(isSpace(e[n]))n++
return n}function lexAction(e,t,n){const s=[]
let r=n
let i=0
for(;;){const n=isSpace(e[r])&&e.startsWith("-}}",r+1)
if(n||e.startsWith("}}",r)){if(i>0)throw new SyntaxFault("A parenthesis is not closed.",t)
const e=n?r+4:r+2
s.push({type:"end",text:"",start:r,end:e})
return{type:"action",start:t,end:e,tokens:s,trimsRight:n}}if(r>=e.length)throw new SyntaxFault("This action is not closed by }}.",t)
const o=lexToken(e,r)
if(o.text==="("&&o.type==="symbol")i++
if(o.text===")"&&o.type==="symbol"&&--i<0){throw new SyntaxFault("A parenthesis is closed that was not opened.",r)}s.push(o)
r=o.end}}function lexToken(e,t){const n=e[t]??""
const token=(n,s)=>({type:n,text:e.slice(t,s),start:t,end:s})
if(isSpace(n)){let n=t+1
while(isSpace(e[n])&&!e.startsWith("-}}",n+1))n++
return token("space",n)}const s=e[t+1]??""
switch(n){case'"':return token("string",endOfQuoted(e,t,'"'))
case"'":return token("char",endOfQuoted(e,t,"'"))
case"`":{const n=e.indexOf("`",t+1)
if(n===-1)throw new SyntaxFault("A raw string is not closed.",t)
return token("raw",n+1)}case"$":return token("variable",endOfWord(e,t+1))
case":":if(s!=="=")throw new SyntaxFault("A colon stands here without an equals sign.",t)
return token("symbol",t+2)
case".":if(s<"0"||s>"9"){const n=endOfWord(e,t+1)
return token(n===t+1?"dot":"field",n)}}if(n==="."||n==="+"||n==="-"||n>="0"&&n<="9"){return token("number",endOfNumber(e,t))}if("=|(),".includes(n))return token("symbol",t+1)
const r=endOfWord(e,t)
if(r===t)throw new SyntaxFault("This character has no meaning in an action.",t)
const i=e.slice(t,r)
return token(i==="true"||i==="false"?"bool":"identifier",r)}function endOfWord(e,t){Ee.lastIndex=t
Ee.test(e)
const n=Math.max(t,Ee.lastIndex)
const s=e[n]
const r=s===undefined||isSpace(s)||".,|:)(".includes(s)
if(r||e.startsWith("}}",n))return n
throw new SyntaxFault("This character cannot stand in a name.",n)}function endOfNumber(e,t){Se.lastIndex=t
const n=Se.test(e)?Se.lastIndex:t
if(n===t||/[\p{L}\p{Nd}_.]/u.test(e[n]??"")){throw new SyntaxFault("This is not a number.",t)}return n}function endOfQuoted(e,t,n){for(let s=t+1;s<e.length;s++){const t=e[s]
if(t==="\\")s++
else if(t===n)return s+1
else if(t==="\n")break}throw new SyntaxFault("A quoted string is not closed on its line.",t)}const De={a:"",b:"\b",f:"\f",n:"\n",r:"\r",t:"\t",v:"\v","\\":"\\","'":"'",'"':'"'}
const Ae=/\\(?:([abfnrtv\\'"])|([0-3][0-7]{2})|x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|)/g
function unquote(e){const t=e.text.slice(1,-1)
if(e.type==="raw")return t.replaceAll("\r","")
if(!t.includes("\\"))return t
return fromBytes(toBytes(t).replace(Ae,(t,...n)=>constants_escapeOf(n,e)))}function toBytes(e){return Buffer.from(e,"utf8").toString("latin1")}function fromBytes(e){return Buffer.from(e,"latin1").toString("utf8")}function constants_escapeOf(e,t){const[n,s,r,i,o]=e.map(e=>typeof e==="string"?e:undefined)
if(n!==undefined)return De[n]??""
if(s!==undefined)return String.fromCharCode(parseInt(s,8))
if(r!==undefined)return String.fromCharCode(parseInt(r,16))
const a=parseInt(i??o??"",16)
if(Number.isNaN(a)||a>1114111){throw new SyntaxFault("A string holds an escape that Go does not know.",t.start)}return toBytes(String.fromCodePoint(a))}function readConstant(e){if(e.type==="char"){const t=[...unquote(e)]
const n=t[0]?.codePointAt(0)
if(n===undefined||t.length>1){throw new SyntaxFault("A character constant holds one character.",e.start)}return{value:n,isInt:true,ideal:"int"}}const t=parseGoInteger(e.text)
if(t!==undefined)return{value:t,isInt:true,ideal:"int"}
if(!/[.ep]/i.test(e.text)){throw new SyntaxFault("This is not a number, or one that is too large.",e.start)}const n=e.text.replaceAll("_","")
const s=/^[+-]?0x/i.test(n)?hexFloat(n):Number(n)
if(!Number.isFinite(s))throw new SyntaxFault("This is not a number.",e.start)
const r=Number.isInteger(s)
return{value:s,isInt:r,ideal:/[.ep]/i.test(n)||!r?"float":"int"}}function parseGoInteger(e){const t=/^([+-]?)(?:(0[xX](?:_?[\da-fA-F])+)|(0[bB](?:_?[01])+)|0[oO]?((?:_?[0-7])+)|(0|[1-9](?:_?\d)*))$/.exec(e)
if(t===null)return undefined
const[,n,s,r,i,o]=t
const a=(s??r??o??"").replaceAll("_","")
const c=i===undefined?Number(a):parseInt(i.replaceAll("_",""),8)
if(c>2**63)return undefined
return n==="-"?-c:c}function hexFloat(e){const t=/^([+-]?)0x([\da-f]*)\.?([\da-f]*)p([+-]?\d+)$/i.exec(e)
if(t===null)return NaN
const[,n,s="",r="",i]=t
const o=parseInt(s+r||"0",16)
const a=o*2**(Number(i)-4*r.length)
return n==="-"?-a:a}const xe=1e30
function decimal(e){if(!Number.isFinite(e)||Math.abs(e)>0&&Math.abs(e)<1/xe)return undefined
if(Math.abs(e)>xe)return undefined
const[t="0",n=""]=plain(e).split(".")
return{digits:BigInt(t+n),scale:n.length}}function toNumber({digits:e,scale:t}){return Number(`${e.toString()}e-${String(t)}`)}function aligned(e,t){const n=Math.max(e.scale,t.scale)
const raise=e=>e.digits*10n**BigInt(n-e.scale)
return[raise(e),raise(t),n]}function addDecimals(e,t){const[n,s]=[decimal(e),decimal(t)]
if(n===undefined||s===undefined)return e+t
const[r,i,o]=aligned(n,s)
return toNumber({digits:r+i,scale:o})}function multiplyDecimals(e,t){const[n,s]=[decimal(e),decimal(t)]
if(n===undefined||s===undefined)return e*t
return toNumber({digits:n.digits*s.digits,scale:n.scale+s.scale})}function divideDecimals(e,t){const[n,s]=[decimal(e),decimal(t)]
if(n===undefined||s===undefined)return e/t
const[r,i]=aligned(n,s)
const o=r<0n!==i<0n?-1n:1n
const magnitude=e=>e<0n?-e:e
const a=magnitude(r)*2n*10n**16n/magnitude(i)
return toNumber({digits:o*(a+1n)/2n,scale:16})}function toInteger(e){switch(e.kind){case"int":return e.value
case"float":return Number.isFinite(e.value)?Math.trunc(e.value):-(2**63)
case"bool":return e.value?1:0
case"string":{const t=e.text.replace(/\.0+$/,"")
return parseGoInteger(t)??0}default:return 0}}function toFloat(e){switch(e.kind){case"float":case"int":return e.value
case"bool":return e.value?1:0
case"string":{const t=e.text
if(/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(t))return Number(t)
if(/^\+?inf(?:inity)?$/i.test(t))return Infinity
if(/^-inf(?:inity)?$/i.test(t))return-Infinity
return/^nan$/i.test(t)?NaN:0}default:return 0}}function originsOf(e){return e.map(ownOrigins).reduce(both,f)}function int64(e,t){const n=typeof e==="bigint"?Number(BigInt.asIntN(64,e)):e
return value_int(n,originsOf(t),"int64")}function folded(e,t){return fnAll(m,n=>int64(n.map(big).reduce(t,e),n))}function big(e){return BigInt(toInteger(e))}function integers(e,t){return fn2(m,m,(n,s)=>{const r=big(s)
if(r===0n&&e!=="sub")throw new FunctionError("bad-value","A number is divided by zero.")
return int64(t(big(n),r),[n,s])})}function most(e){return fn1All(m,m,(t,n)=>{const s=[t,...n]
return int64(s.map(toInteger).reduce(e),s)})}function mostFloat(e){return fn1All(m,m,(t,n)=>{const s=[t,...n]
return value_float(s.map(toFloat).reduce(e),originsOf(s))})}function decimals(e){return fn1All(m,m,(t,n)=>{const s=[t,...n]
return value_float(s.map(toFloat).reduce((t,n)=>e(t,n)),originsOf(s))})}function converted(e){return fn1(m,t=>value_int(toInteger(t),ownOrigins(t),e))}const Oe={type:"float64",constants:"float",nillable:false,read(e){if(e.kind==="float")return e
throw new FunctionError("wrong-type","An argument has the wrong type: float64 is expected.")}}
function math_rounded(e,t,n){const s=10**t
const r=s*e
const i=r-Math.trunc(r)
return(i>=n?Math.ceil(r):Math.floor(r))/s}const _e={int:converted("int"),int64:converted("int64"),float64:fn1(m,e=>value_float(toFloat(e),ownOrigins(e))),atoi:fn1(g,e=>{const t=/^[-+]?\d+$/.test(e.text)
return value_int(t?Number(e.text):0,textOrigins(e))}),toDecimal:fn1(m,(e,{budget:t})=>{const n=display(e,t)
return int64(/^[-+]?[0-7]+$/.test(n)?parseInt(n,8):0,[e])}),add:folded(0n,(e,t)=>e+t),add1:fn1(m,e=>int64(big(e)+1n,[e])),sub:integers("sub",(e,t)=>e-t),div:integers("div",(e,t)=>e/t),mod:integers("mod",(e,t)=>e%t),mul:fn1All(m,m,(e,t)=>{const n=[e,...t]
return int64(n.map(big).reduce((e,t)=>BigInt.asIntN(64,e*t)),n)}),addf:fnAll(m,e=>value_float(e.map(toFloat).reduce((e,t)=>addDecimals(e,t),0),originsOf(e))),add1f:fn1(m,e=>value_float(addDecimals(toFloat(e),1),ownOrigins(e))),subf:decimals((e,t)=>addDecimals(e,-t)),mulf:decimals(multiplyDecimals),divf:decimals((e,t)=>{if(t===0)throw new FunctionError("bad-value","A number is divided by zero.")
return divideDecimals(e,t)}),max:most((e,t)=>Math.max(e,t)),biggest:most((e,t)=>Math.max(e,t)),min:most((e,t)=>Math.min(e,t)),maxf:mostFloat((e,t)=>Math.max(e,t)),minf:mostFloat((e,t)=>Math.min(e,t)),floor:fn1(m,e=>value_float(Math.floor(toFloat(e)),ownOrigins(e))),ceil:fn1(m,e=>value_float(Math.ceil(toFloat(e)),ownOrigins(e))),round:{fixed:[m,C],rest:Oe,run:([e,t,n])=>{if(e===undefined||t===undefined)throw new FunctionError("wrong-arguments","round takes two arguments.")
const s=n===undefined?.5:Oe.read(n).value
return value_float(math_rounded(toFloat(e),C.read(t).value,s),ownOrigins(e))}},randInt:fn2(C,C,(e,t)=>{if(t.value<=e.value)throw new FunctionError("bad-value","There is no number between the limits.")
return value_int(e.value,both(d,both(e.from,t.from)))})}
const Ie=1e6
const Ne=/%([-+# 0]*)(\[\d+\])?(\*|\d+)?(?:(\.)(\[\d+\])?(\*|\d+)?)?(\[\d+\])?(.|\n|$)/gsu
function sprintf(e,t,n){const{text:s}=e
if(!s.includes("%")&&t.length===0)return e
const r=new Sink
let i=0
const o={reordered:false}
let a=0
const integer=()=>{const e=t[i++]
return e?.kind==="int"&&Math.abs(e.value)<=Ie?e.value:undefined}
const index=e=>{if(e===undefined)return true
o.reordered=true
i=Number(e.slice(1,-1))-1
return i>=0&&i<t.length}
for(const o of s.matchAll(Ne)){const[s,c="",l,u,f,d,B,h,p=""]=o
r.slice(e,a,o.index)
a=o.index+s.length
if(p===""){r.plain("%!(NOVERB)")
continue}if(p==="%"){r.plain("%")
continue}let m=index(l)
let g=u==="*"?integer():u===undefined?undefined:Number(u)
if(u==="*"&&g===undefined)r.plain("%!(BADWIDTH)")
m=index(d)&&m
let C=B==="*"?integer():B===undefined?undefined:Number(B)
if(B==="*"&&(C===undefined||C<0)){r.plain("%!(BADPREC)")
C=undefined}else if(f!==undefined)C??=0
m=index(h)&&m
const y=c.includes("-")||g!==undefined&&g<0
if(g!==undefined)g=Math.abs(g)
if((g??0)>Ie||(C??0)>Ie){throw new FunctionError("bound","A width in this format is too large.")}if(!m){r.plain(`%!${p}(BADINDEX)`)
continue}const b=t[i++]
if(b===undefined){r.plain(`%!${p}(MISSING)`)
continue}const w=p==="v"
const k={plus:c.includes("+")&&!w,names:c.includes("+")&&w,minus:y,sharp:c.includes("#"),space:c.includes(" "),zero:c.includes("0")&&!y,width:g,precision:C}
n.room(r.length+(g??0))
const v=(p==="s"||p==="v")&&!k.sharp&&C===undefined
if(b.kind==="string"&&v&&(g??0)<=b.text.length){r.value(b)}else{const e=formatVerb(p,k,b,n)
r.write(e,undefined,allOrigins(b),undefined)}n.room(r.length)}r.slice(e,a,s.length)
if(!o.reordered&&i<t.length){const e=t.slice(i).map(e=>e.kind==="nil"?"<nil>":`${typeName(e)}=${display(e,n)}`)
r.plain(`%!(EXTRA ${e.join(", ")})`)}return r.finish()}function sprint(e,t){return join(e,t,(e,t)=>e.kind!=="string"&&t.kind!=="string")}function sprintln(e,t){const n=join(e,t,()=>true)
const s=new Sink
s.value(n)
s.plain("\n")
return s.finish()}function join(e,t,n){const s=new Sink
e.forEach((r,i)=>{const o=e[i-1]
if(o!==undefined&&n(o,r))s.plain(" ")
s.value(shown(r,t))
t.room(s.length)})
return s.finish()}function shown(e,t){if(e.kind==="string")return e
const n=display(e,t)
const s=e.kind==="list"||e.kind==="map"||e.kind==="object"
return string(n,s?allOrigins(e):e.from)}function isFromNowhere(e){return e.from===NOWHERE&&e.marks===undefined}const Te=/^[\s\u0085]|[\s\u0085]$/u
function trimmed(e,t,n=t){const s=e.text
let r=0
let i=s.length
for(;r<i;){const e=String.fromCodePoint(s.codePointAt(r)??0)
if(!t(e))break
r+=e.length}for(;i>r;){const e=s.charCodeAt(i-1)
const t=e>=56320&&e<57344&&i-2>=r
const o=s.slice(t?i-2:i-1,i)
if(!n(o))break
i-=o.length}return slice(e,r,i)}function trimSpace(e){return Te.test(e.text)?trimmed(e,e=>/[\s\u0085]/u.test(e)):e}function trimSet(e){const t=new Set(e)
return e=>t.has(e)}function byteSlice(e,t,n){const s=byteOffset(e.text,t)
const r=byteOffset(e.text,n)
if(s!==undefined&&r!==undefined)return slice(e,s,r)
return string(bytesBetween(e.text,t,n),textOrigins(e))}function substring(e,t,n){const s=byteLength(n.text)
const[r,i]=e<0?[0,t]:[e,t<0||t>s?s:t]
if(r>i||i>s||i<0){throw new FunctionError("bad-value","The part asked for lies outside the string.")}return byteSlice(n,r,i)}function trunc(e,t){const n=byteLength(t.text)
if(e<0&&n+e>0){return byteSlice(t,n+e,n)}return e>=0&&n>e?byteSlice(t,0,e):t}function strings(e,t){const n=e.kind==="object"&&e.base!==undefined?e.base:e
if(n.kind==="nil")return[]
if(n.kind!=="list")return[shown(n,t)]
t.spend(n.items.length)
return n.items.filter(e=>e.kind!=="nil").map(e=>shown(e,t))}function splitText(e,t,n,s){if(n===0)return[]
if(t===""){s.list(e.text.length)
const t=[...e.text]
const r=n>0&&t.length>n?t.slice(0,n-1):t
const i=t.slice(r.length).join("")
return[...r,...i===""?[]:[i]].map(t=>string(t,textOrigins(e)))}const r=[]
let i=0
while(n<0||r.length<n-1){const n=e.text.indexOf(t,i)
if(n===-1)break
s.spend(4)
r.push(slice(e,i,n))
i=n+t.length}r.push(slice(e,i,e.text.length))
return r}function numbered(e,t){const n=new Map(e.map((e,t)=>[`_${String(t)}`,{value:e}]))
return map(n,textOrigins(t),"map[string]string")}function test(e){return fn2(g,g,(t,n)=>bool(e(t.text,n.text),both(textOrigins(n),textOrigins(t))))}const Pe=fn2(g,g,(e,t)=>trimmed(t,trimSet(e.text)))
const $e={print:fnAll(m,(e,{budget:t})=>sprint(e,t)),println:fnAll(m,(e,{budget:t})=>sprintln(e,t)),printf:fn1All(g,m,(e,t,{budget:n})=>sprintf(e,t,n)),cat:fnAll(m,(e,{budget:t})=>{const n=e.filter(e=>e.kind!=="nil").map(e=>shown(e,t))
return concat(n,string(" "))}),indent:fn2(C,g,({value:e},t,{budget:n})=>pad(e,t,n)),nindent:fn2(C,g,({value:e},t,{budget:n})=>concat([string("\n"),pad(e,t,n)])),replace:fn3(g,g,g,(e,t,n,{budget:s})=>{const r=e.text===""?n.text.length+1:n.text.split(e.text).length-1
s.string(n.text.length+r*t.text.length)
return replaced(n,e.text,t,-1)}),repeat:fn2(C,g,({value:e},t,{budget:n})=>{if(e<0)throw new FunctionError("bad-value","A string is repeated a negative number of times.")
n.string(e*t.text.length)
return string(t.text.repeat(e),textOrigins(t))}),trim:fn1(g,trimSpace),trimAll:Pe,trimall:Pe,trimSuffix:fn2(g,g,(e,t)=>{const n=t.text.length-e.text.length
return t.text.endsWith(e.text)?slice(t,0,n):t}),trimPrefix:fn2(g,g,(e,t)=>{if(!t.text.startsWith(e.text))return t
return slice(t,e.text.length,t.text.length)}),trunc:fn2(C,g,({value:e},t)=>trunc(e,t)),substr:fn3(C,C,g,({value:e},{value:t},n)=>substring(e,t,n)),contains:test((e,t)=>t.includes(e)),hasPrefix:test((e,t)=>t.startsWith(e)),hasSuffix:test((e,t)=>t.endsWith(e)),toString:fn1(m,(e,{budget:t})=>{if(e.kind!=="bytes")return shown(e,t)
return string(decodeBytes(e.data),e.from)}),toStrings:fn1(m,(e,{budget:t})=>list(strings(e,t),e.from,"string")),join:fn2(g,m,(e,t,{budget:n})=>{const s=strings(t,n)
const r=s.reduce((t,n)=>t+n.text.length+e.text.length,0)
n.string(r)
return concat(s,e)}),split:fn2(g,g,(e,t,{budget:n})=>numbered(splitText(t,e.text,-1,n),t)),splitn:fn3(g,C,g,(e,{value:t},n,{budget:s})=>numbered(splitText(n,e.text,t,s),n)),splitList:fn2(g,g,(e,t,{budget:n})=>{const s=splitText(t,e.text,-1,n)
n.list(s.length)
return list(s,textOrigins(t),"string")}),len:fn1(m,e=>value_int(lengthOf(e),e.kind==="string"?textOrigins(e):e.from))}
function pad(e,t,n){if(e<0)throw new FunctionError("bad-value","Text is indented by a negative number of spaces.")
let s=1
for(let e=t.text.indexOf("\n");e!==-1;e=t.text.indexOf("\n",e+1))s++
n.string(t.text.length+s*e)
return indented(t," ".repeat(e))}function lengthOf(e){switch(e.kind){case"string":return byteLength(e.text)
case"bytes":return e.data.length
case"list":return e.items.length
case"map":return e.entries.size
case"object":if(e.base!==undefined)return lengthOf(e.base)
break
default:}throw new FunctionError("wrong-type","This value has no length.")}function nilList(e){return{kind:"list",elements:"any",items:[],from:e.from,isNil:true}}function copied(e,t,n){const s=asList(e,t)
n.spend(s.items.length>>3)
return s}function sublist(e){return fn1(m,(t,{name:n,budget:s})=>{const r=copied(t,n,s)
return r.items.length===0?nilList(r):list(e(r.items),r.from)})}function lists_element(e){return fn1(m,(t,{name:n})=>{const s=asList(t,n).items.at(e)
return s??withOrigins(h,t.from)})}function filtered(e){return fn1(m,(t,{name:n,budget:s})=>{const r=[]
for(const i of copied(t,n,s).items)if(e(i,r,s))r.push(i)
return list(r,t.from)})}function includes(e,t,n){return e.some(e=>deepEqual(t,e,n))}const Re=fn2(m,m,(e,t,{name:n,budget:s})=>{const{items:r,from:i}=copied(e,n,s)
s.list(r.length+1)
return list([...r,t],i)})
const Fe=fn2(m,m,(e,t,{name:n,budget:s})=>{const{items:r,from:i}=copied(e,n,s)
s.list(r.length+1)
return list([t,...r],i)})
const Le=fn1(m,(e,{name:t,budget:n})=>list(copied(e,t,n).items.toReversed(),e.from))
const Me=fn2(m,m,(e,t,{name:n,budget:s})=>{const r=both(ownOrigins(e),t.from)
if(t.kind==="nil")return bool(false,r)
const i=asList(t,n).items
const o=i.find(t=>deepEqual(e,t,s))
return bool(o!==undefined,o===undefined?r:both(ownOrigins(o),r))})
const Ge=fn1All(m,m,(e,t,{name:n,budget:s})=>{const{items:r,from:i}=copied(e,n,s)
return list(r.filter(e=>!includes(t,e,s)),t.map(ownOrigins).reduce(decidedBy,i))})
const He=fn1All(m,m,(e,t,{name:n,budget:s})=>{const r=copied(e,n,s)
const{items:i}=r
if(i.length===0)return withOrigins(h,e.from)
const[o,a]=t
const c=o===undefined?0:toInteger(o)
const l=a===undefined?i.length:toInteger(a)
if(c<0||l>i.length||c>l){throw new FunctionError("bad-value","The part asked for lies outside the list.")}return{...r,items:i.slice(c,l)}})
const je=fn2(C,m,({value:e},t,{name:n,budget:s})=>{const{items:r,from:i}=copied(t,n,s)
if(e<=0)throw new FunctionError("bad-value","A list is cut into pieces of no size.")
s.list(r.length)
const o=[]
for(let t=0;t<r.length;t+=e)o.push(list(r.slice(t,t+e),i))
return list(o,i,"list")})
function range(e,t,n,s){const r=[]
const i=t>=e
if(i?n<=0:n>=0)return r
s.list(Math.ceil(Math.abs((t-e)/n)))
for(let s=e;i?s<t:s>t;s+=n)r.push(value_int(s))
return r}function sequence(e,t){const[n,s,r]=e
if(n===undefined||e.length>3)return[]
const[i,o]=s===undefined?[1,n]:r===undefined?[n,s]:[n,r]
const a=o<i
if(r!==undefined&&a&&(s??0)>0)return[]
const c=r!==undefined?s??0:a?-1:1
return range(i,o+(a?-1:1),c,t)}const Ke={list:fnAll(m,e=>list(e)),tuple:fnAll(m,e=>list(e)),append:Re,push:Re,mustAppend:Re,mustPush:Re,prepend:Fe,mustPrepend:Fe,first:lists_element(0),mustFirst:lists_element(0),last:lists_element(-1),mustLast:lists_element(-1),rest:sublist(e=>e.slice(1)),mustRest:sublist(e=>e.slice(1)),initial:sublist(e=>e.slice(0,-1)),mustInitial:sublist(e=>e.slice(0,-1)),reverse:Le,mustReverse:Le,uniq:filtered((e,t,n)=>!includes(t,e,n)),mustUniq:filtered((e,t,n)=>!includes(t,e,n)),compact:filtered(isFull),mustCompact:filtered(isFull),without:Ge,mustWithout:Ge,has:Me,mustHas:Me,slice:He,mustSlice:He,chunk:je,mustChunk:je,concat:fnAll(m,(e,{name:t,budget:n})=>{const s=e.flatMap(e=>asList(e,t).items)
n.list(s.length)
const r=e.map(ownOrigins).reduce(both,h.from)
return s.length===0?{...nilList(list([])),from:r}:list(s,r)}),sortAlpha:fn1(m,(e,{budget:t})=>{const n=[...strings(e,t)].sort((e,t)=>compareText(e.text,t.text))
return list(n,e.from,"string")}),until:fn1(C,({value:e,from:t},{budget:n})=>list(range(0,e,e<0?-1:1,n),t,"int")),untilStep:{fixed:[C,C,C],rest:undefined,run:(e,{budget:t})=>{const[n=0,s=0,r=0]=e.map(e=>C.read(e).value)
return list(range(n,s,r,t),e.map(ownOrigins).reduce(both),"int")}},seq:fnAll(C,(e,{budget:t})=>{const n=sequence(e.map(e=>e.value),t)
const s=n.map(e=>e.kind==="int"?String(e.value):"")
return string(s.join(" "),e.map(ownOrigins).reduce(both,h.from))}),index:fn1All(m,m,indexed)}
function isFull(e){return isTrue(e)}function indexed(e,t){if(e.kind==="nil")throw new FunctionError("nil-pointer","index is given nothing to look into.")
let n=e
for(const e of t)n=stepInto(n,e)
return n}function stepInto(e,t){switch(e.kind){case"object":if(e.base!==undefined)return stepInto(e.base,t)
break
case"map":{if(t.kind!=="string"){throw new FunctionError("wrong-type",`A map is indexed by a string, not by ${kindName(t)}.`)}const n=e.entries.get(t.text)?.value
if(n!==undefined)return withOrigins(n,decidedBy(n.from,ownOrigins(t)))
return e.type==="map[string]string"?string(""):h}case"list":case"bytes":case"string":{if(t.kind!=="int"){throw new FunctionError("wrong-type",`A list is indexed by an integer, not by ${kindName(t)}.`)}const n=elementAt(e,t.value)
if(n!==undefined)return withOrigins(n,decidedBy(n.from,t.from))
throw new FunctionError("bad-value","The index lies outside the list.")}case"nil":throw new FunctionError("nil-pointer","index looks into a value that is not there.")
default:}throw new FunctionError("wrong-type",`index cannot look into ${kindName(e)}.`)}function elementAt(e,t){if(e.kind==="list")return t<0?undefined:e.items[t]
const n=e.kind==="bytes"?e.data:undefined
const s=e.kind==="string"?encodeText(e.text)[t]:n?.[t]
return s===undefined?undefined:value_int(s,e.from,"uint8")}var Ue=s(6760)
function path(e){return fn1(g,t=>string(e(t.text),textOrigins(t)))}function cleanPath(e){const t=Ue.posix.normalize(e)
return t.length>1&&t.endsWith("/")?t.slice(0,-1):t}function base(e){if(e==="")return"."
let t=e.length
while(t>0&&e[t-1]==="/")t--
return t===0?"/":e.slice(e.lastIndexOf("/",t-1)+1,t)}function dir(e){return cleanPath(e.slice(0,e.lastIndexOf("/")+1))}function ext(e){const t=e.slice(e.lastIndexOf("/")+1)
const n=t.lastIndexOf(".")
return n===-1?"":t.slice(n)}const Je=fn1(g,e=>bool(e.text.startsWith("/"),textOrigins(e)))
const ze={base:path(base),dir:path(dir),clean:path(cleanPath),ext:path(ext),isAbs:Je,osBase:path(base),osDir:path(dir),osClean:path(cleanPath),osExt:path(ext),osIsAbs:Je}
function quoting(e){return fnAll(m,(t,{budget:n})=>{const s=new Sink
for(const r of t){if(r.kind==="nil")continue
if(s.length>0)s.plain(" ")
const[t,i,o]=e(r,shown(r,n))
const a=i.marks===undefined?i.from:undefined
if(a===undefined)s.plain(t)
else s.write(t,undefined,a,undefined)
s.value(i)
if(a===undefined)s.plain(o)
else s.write(o,undefined,a,undefined)
n.room(s.length)}if(s.length===0)return string("",t.map(allOrigins).reduce(both,string("").from))
return s.finish()})}const qe=quoting((e,t)=>{const n=escaped(t.text)
return['"',n===t.text?t:escapedMarks(t),'"']})
function escapedMarks(e){if(e.marks===undefined)return string(escaped(e.text),e.from)
const t=new Sink
for(const[n,s]of e.marks.entries()){const r=e.marks[n+1]?.start??e.text.length
const i=escaped(e.text.slice(s.start,r))
t.write(i,s.at,both(s.from,e.from),s.conditions)}return t.finish()}const Ve={quote:qe,squote:quoting((e,t)=>["'",t,"'"])}
var We=class RE2Flags{static FOLD_CASE=1
static LITERAL=2
static CLASS_NL=4
static DOT_NL=8
static ONE_LINE=16
static NON_GREEDY=32
static PERL_X=64
static UNICODE_GROUPS=128
static WAS_DOLLAR=256
static LOOKBEHIND=512
static MATCH_NL=RE2Flags.CLASS_NL|RE2Flags.DOT_NL
static PERL=RE2Flags.CLASS_NL|RE2Flags.ONE_LINE|RE2Flags.PERL_X|RE2Flags.UNICODE_GROUPS
static POSIX=0
static UNANCHORED=0
static ANCHOR_START=1
static ANCHOR_BOTH=2}
const Ye={CASE_INSENSITIVE:1,DOTALL:2,MULTILINE:4,DISABLE_UNICODE_GROUPS:8,LONGEST_MATCH:16,LOOKBEHINDS:512}
const Qe=128
const Ze=new Int32Array(Qe)
const Xe=new Int32Array(Qe)
const et=65535
for(let e=0;e<Qe;e++){if(e>=97&&e<=122)Ze[e]=e-32
else Ze[e]=e
if(e>=65&&e<=90)Xe[e]=e+32
else Xe[e]=e}var tt=class{static CODES=Object.freeze({"":7,"\b":8,"\t":9,"\n":10,"\v":11,"\f":12,"\r":13," ":32,'"':34,$:36,"&":38,"'":39,"(":40,")":41,"*":42,"+":43,"-":45,".":46,0:48,1:49,2:50,3:51,4:52,5:53,6:54,7:55,8:56,9:57,":":58,"<":60,">":62,"?":63,A:65,B:66,C:67,F:70,P:80,Q:81,U:85,Z:90,"[":91,"\\":92,"]":93,"^":94,_:95,"`":96,a:97,b:98,f:102,i:105,m:109,n:110,r:114,s:115,t:116,v:118,x:120,z:122,"{":123,"|":124,"}":125})
static toUpperCase(e){if(e<Qe)return Ze[e]
const t=String.fromCodePoint(e).toUpperCase()
const n=t.codePointAt(0)>et?2:1
if(t.length>n)return e
const s=String.fromCodePoint(t.codePointAt(0)).toLowerCase()
const r=s.codePointAt(0)>et?2:1
if(s.length>r||s.codePointAt(0)!==e)return e
return t.codePointAt(0)}static toLowerCase(e){if(e<Qe)return Xe[e]
const t=String.fromCodePoint(e).toLowerCase()
const n=t.codePointAt(0)>et?2:1
if(t.length>n)return e
const s=String.fromCodePoint(t.codePointAt(0)).toUpperCase()
const r=s.codePointAt(0)>et?2:1
if(s.length>r||s.codePointAt(0)!==e)return e
return t.codePointAt(0)}}
var nt=class{constructor(e,t=false){this.data=e
this.isStride1=t
this.SIZE=t?2:3}getLo(e){return this.data[e*this.SIZE]}getHi(e){return this.data[e*this.SIZE+1]}getStride(e){return this.isStride1?1:this.data[e*this.SIZE+2]}get length(){return this.data.length/this.SIZE}}
const st="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-"
const rt=new Uint8Array(256)
for(let e=0;e<64;e++)rt[st.charCodeAt(e)]=e
const decodeVLQ=e=>{const t=[]
let n=0
let s=0
for(let r=0;r<e.length;r++){const i=rt[e.charCodeAt(r)]
n|=(i&31)<<s
if((i&32)===0){t.push(n)
n=0
s=0}else s+=5}return t}
const decodeRanges=(e,t)=>{const n=decodeVLQ(e)
const s=t?n.length/2:n.length/3
const r=new Uint32Array(s*3)
let i=0
let o=0
for(let e=0;e<s;e++){i+=n[o++]
r[e*3]=i
i+=n[o++]
r[e*3+1]=i
r[e*3+2]=t?1:n[o++]}return r}
const decodeOrbit=e=>{const t=decodeVLQ(e)
const n=new Map
let s=0
for(let e=0;e<t.length;e+=2){s+=t[e]
const r=t[e+1]
const i=r>>>1^-(r&1)
n.set(s,s+i)}return n}
var it=class{constructor(e){this.initializer=e
this.cache=new Map}has(e){return Object.hasOwn(this.initializer,e)}get(e){if(this.cache.has(e))return this.cache.get(e)
const t=this.has(e)?this.initializer[e]():null
this.cache.set(e,t)
return t}}
var ot=class{static _CASE_ORBIT=null
static get CASE_ORBIT(){if(!this._CASE_ORBIT)this._CASE_ORBIT=decodeOrbit("rCgCIgCY+rQI4QiCuuBLgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCCgCBgCBgCBgCBgCBgCBgCB+7OB-BB-BB-BB-BB-BBskQB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BC-BB-BB-BB-BB-BB-BB-BByHBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBxHBCBBBCBBBCBBB3SBmMBkNBCBBBCBBB8MBCBBB6MB6MBCBBC+EB0MB2MBCBBB6MB+MBiGBmNBiNBCBBBmKBikzCBmNBqNBkIBsNBCBBBCBBBCBBB0NBCBBB0NDCBBB0NBCBBByNByNBCBBBCBBB2NBCBBDCBBCwDFCBCBDBCBCBDBCBCBDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB9EBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBCBDBCBBBhGBvDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBjICCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBH2iVBCBBBlKBwiVB+jVB+jVBCBBBlMBqEBuEBCBBBCBBBCBBBCBBBCBBB+hVB4hVB8hVBjNB7MC5MB5MCzMC1MB+0yCE5MB20yCC9MBu2yCBwyyCBo0yCChNBlNBo0yCBu-UBi0yCDlNC6-UBpNDrNIu+UDzNCm0yCBzNE0yyCBzNBpEBxNBxNBtEG1NLqxyCBkxyCnFoFrBCBBBCBBDCBBEkIBkIBkICoHHsCCqCBqCBqCCgEC+DB+DBmkOBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCC+BBgCBgCBgCBgCBgCBgCBgCBgCBrCBpCBpCBpCBmjOB-BB8BB-BB-BBgEB-BB-BByBBqgOBsDB-BBtwBB-BB-BB-BBsBBgDBCB-BB-BB-BBeB-BB-BB61OB-BB-BB-DB9DB9DBQB7DBmCE9CBrDBPBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBrFB-EBOBnHB3FB-FCCBBBNBCBBCjIBjIBjIBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB8kMB-BB6kMB-BB-BB-BB-BB-BB-BB-BB-BB-BBokMB-BB-BBkkMBkkMB-BB-BB-BB-BB-BB-BB-BB4jMB-BB-BB-BB-BB-BB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EBCBBBCBoiMBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBJCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBeBCBBBCBBBCBBBCBBBCBBBCBBBCBBBdBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDL-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-C64CgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOCgmOGgmODg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FDg8FBg8FBg8FhVg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBQBQBQBQBQBQDPBPBPBPBPBPjkC7mMB5mMBnmMBjmMBCBlmMB3lMBpiMBk8kCBCBBG-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FD-7FB-7FB-7F6FoglCEsuHRwjlCyDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB0DBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBG1DD97OCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPEQCQCQCQCPCPCPCPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPB0EB0EBsFBsFBsFBsFBoGBoGBgIBgIBgHBgHB8HB8HDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQCSFPBPBzEBzEBRCxnOFSFrFBrFBrFBrFBREQBQClkOFPBPBnGBnGFQBQCljOCODPBPB-GB-GBNHSF-HB-HB7HB7HBRqJ53OE9tQBrmQH4Bc3BSgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfECBByZ0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzB34BgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CBCBBBt-UBruHBt+UB1iVBviVBCBBBCBBBCBBB3hVB5-UB9hVB7hVCCBBCCBBI9jVB9jVBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBICBBBCBBECBBN-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOC-lOG-lOzoeCBBBCBBBCBBBCBBBCBBBCBl8kCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBTCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBnECBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBKCBBBCBBBnglCBCBBBCBBBCBBBCBBBCBBECBBBvyyCDCBBBCBBBgDCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBn0yCB90yCB10yCBh0yCBn0yCCjxyCBzyyCBpxyCBg6BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB-CBl0yCBvjlCBCBBBCBBBt2yCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBhkzCZCBB9a-5Bd-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCm6TCBB7gBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCH-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BmlBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvChDwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCFvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvC1DuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCCuCBuCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCCtCBtCk2BgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEO-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-D+CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCL-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-B74CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhrVgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BD1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BtxekCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjC")
return this._CASE_ORBIT}static _Print=null
static get Print(){if(!this._Print)this._Print=new nt(decodeRanges("hB9CBjBLBCpWBDFBFGBCCCBSBCsMBClBBDxBBDCBC2BBJaBFFBSVBC-FBCvBBD6BBDkDBP6BBDwBBDOBCbBDCCBJBGfBIqCBCgFBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYBDCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPBLCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGBCCBCHBDBBDVBCGBCBBCEBDIBDBBDCBICBFBBCEBDRBLBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBGMBCCBCWBCPBDIBCCBCDBIBBCCBCBBDDBDJBIVBCCBCWBCJBCEBDIBCCBCDBIBBGCBCDBDJBCCBNMBCCBCyBBCCBCFBFPBDZBCCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBN5BBFcBmBBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDBhBnCBCjBBFmBBCjBBCOBCMBmBlGBCGGD4LBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBH1CBDFBD-TBCbBE4CBIVBKXBKTBNMBCCBCBBN9CBDJBHJBHNBCKBH4CBIqBBGlCBLeBCLBFLBFEEBoBBDEBMrBBFZBHKBE9BBDgCBCcBDKBHJBHNBDtBBDLBVsCBClFBJ7BBEOBE9BBGqBBDKBJqBBG1QBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBSXBJuBBSBBDaBCMBEhBBPgBBQrEBF5UBXKBWz4BBD9LBGsBBCGGD3BBIBBPXBKGBCGBCGBCGBCGBCGBCGBCGBC9DBjBZBC4CBN1GBbPBC+BBC1CBDmDBGqBBC9CBC1CBKvBBCszcBE2BBK7KBV3FBJ8GBV7BBEJBH3BBJlCBJLBHzDBMdBEtCBCKBFgBBC2BBKNBDJBDmDBZbBLFBDFBDFBKGBCGBC7BBF9DBDJBHj9KBNWBFwBBloItLBDpDBnBGBNEBGZBCEBCCCBCCBCCBoUBhBpBBHyBBCSBCDBFEBCmEBF9FBEFBDFBDFBDCBEGBCGBOBBDLBCZBCSBCBBCOBDNBjB6DBGCBFsBBE3CBCMBEwBwBBsBBjEcBEwBBQbBFjBBKdBGqBBGdBCkBBFNBrB9EBDJBHjBBFjBBFnBBJzBBMLBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBCnCBJIBxBSBCBBGgBBEaBGaBnB3BBFTBDxBBCBBGHBCCBCcBDCBFJBIIBI-BBhBmBBFLBK1BBEcBDaBGZBIDBNGBxCoCB4ByBBOyBBItBBJJBHlBBEcBJBBxGeBCpBBCCBDBBRFBJIBiBtBBJpBBXZBnBbBVWBKtCBFjBBK9BBCEBOYBIJBH0BBCRBJmBBK-CBCTBMRBCuBB-BGBCCCBCBCOBCKBH6BBGJBHDBCHBDBBDVBCGBCBBCEBCJBDBBDCBDHHGGBDGBEEBMJBCDDClBBCJBCDDCDBCJBCBBJBBe7CBCEBfnCBJJBnF1BBDlBBjBkCBMJBHMBU5BBHJBHTBdaBDOBFWB6F7BBlDyCBNHBDDDBGBCBBCdBCBBDLBKJBnCHBDtBBDKBcnCBJyCBOoCBIJB3CHB5ChBBPJBHIBCsBBCNBLcBEfBDVBCNBqCGBCBBCrBBECCBCCBHBJJBHFBCBBCkBBCBBCFBIJBHrBBFJB3HYBIQBCoBBEcB2CQQBwBBO6cBnDuDBCEBMjGBtyCiDBOvhBBRVBL68DBGmSB61G5BBn2B4RBIeBCJBFwCBCJBHdBDFBLlCBLJBCGBCUBGSBxN5BBnG6CBGYBDYBtBqCBF4BBIQBhCEBMGBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBDDBh7D8HBEzNBHWBQQBQtBBDWBKzDB9B1HBLmBBDpCBJvDBWlCB7DTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBD9VBQEBCOBxiBeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBENBDJBFBBhKeBS5BBGxOxOBoBB3GqBBFhGhGBdBCVBJBBhHGBCDBCBBCOBCkGBDPBqBrCBFJBFBByYjCBtC8BBjGDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBBvIrBBFjDBNOBDOBCOBCkBBLtFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBmgB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIBnkzVvHB",false))
return this._Print}static CATEGORIES=new it({C:()=>new nt(decodeRanges("AfBgDgBBOrWrWBHHBCBICCVuMuMnBBBzBBBE4B4BBGBcDBHQBXhGhGxBBB8BBBmDNB8BBByBBBQddBCCMEBhBGBsCiFiFJBBDBBXIICCBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBPMMBEB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKMMBDBbEByBPBDBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCB-FCBHBBHBBHBBECBIIIBLBDBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIB-BGGBLBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMBxhBPBXJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBF-6DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBrCHBxDUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIlkzVBxHvw-FB",false)),Cc:()=>new nt(decodeRanges("AfgDgB",true)),Cf:()=>new nt(decodeRanges("tFzqBzqBBEBXhGhGyBhMhMBxCxCs5D9-B9-BBDBbEByBEBCJBw03B6H6HBBBimEQQj7IPBhjiBDBwmFHBn0rYffB+CB",false)),Cn:()=>new nt(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBDBvzIBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-BB---BBB---BBB",false)),Co:()=>new nt(decodeRanges("gg4B-nGh4hc9--BD9--B",true)),Cs:()=>new nt(decodeRanges("gg2B--B",true)),L:()=>new nt(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICCiEEBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoCaBFDBuBqBBkBBBCiDBCQQBIIBLLBBBDRRCdBe4CBMZZBfBKBBFGGBUBFKKEYYBXBIKBGXBCGBRpBB7B1BBETTIJBQPBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNGB7BBBCCCBDBCXBCCCBIBCBBKDDBDBCWWBCBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNSSBkBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBkBFFkC4CBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBzC+C+CBtBBSHB3BdBOBBLrBBbjBBqBCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBhC1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBF1B1BB8zC8zCBjHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBxC2O2OBrBrBBDBGBBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBReBDlCByBIBDmDBDxCBVQBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBdRRBDBCJBLEBCoBBYCBCHBVWBEEEBwBBCEEBDDBDBDCCZCBDKBICBNFBDFBDFBKGBCGBCqBBCNBHyDBej9KBNWBFwBBloItLBDpDBnBGBNEBGCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBxB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOjBBnBbBKWB7HpBBHBBRFB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB1D-BBgBHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBqBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBGjCjCBLBhCBBCPPBNNB0mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBn7F0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFBmI9BBzEsBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCCBCBBCGBDEBKBBhHGBCDBCBBCOBCkGB8BjCBI1lB1lBBCBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB",false)),LC:()=>new nt(decodeRanges("hCZBHZB7BLLBVBCeBCiGBCDBFvGBDZBhGDBDBBECBCHHCCBCCCBSBCyCBCqEBJlFBClBBKoBB44ClBBCGGDqBBDCBhV1CBDFBjkCKBGqBBDCBhCrBBgCMBChBBmD1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGBmIFFDJBCEEBDBHGCBCBCFBFDDBCBGEBF1B1BB8zC8zCB6DBDmDBHDBEBBNlBBCGGzoetBBTbBnEtCBCWBEDBCsCBZBBE2Z2ZBpBBGIBIvCBh6TGBNEBqgBZBHZBmlBvCBhDjBBFjBB1DKBCOBCGBCBBCKBCOBCGBCBBk2ByBBOyBB+CVBLVB74C-BBhrV-BBhBYBDYBtpZ0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BJBCTBHFB2uCjCB",false)),Ll:()=>new nt(decodeRanges("hDZB7BqBqBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDZBiGCCEEEBBBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBDCB5XFBjkCIBC2D2DBqBBgCMBChBBnD0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBBzIEEBEEcKFDBBJDBF2B2Bs1CvBBCEEBGCFCCBCCBEBGiDCBIICFFNlBBCGG0oesBCUaCoEMCBBBC+BCBGBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCbEE2ZqBBGIBIvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFB4vChBB",false)),Lm:()=>new nt(decodeRanges("wVRBFLBPEBICCmEGG-OnHnHlFBBuIBBFgBgBKEEhFoFoF1mBgEgE2R72B72BsDkTkTxOFBvF+BBOjBjBBjBByVOORMBg-CBByHgGgG2OsBsBBDBGiDiDB+C+CBBB34bjnBjnBBEBvIzDzDdBB6DIBxCYYpDDBEBB2OXXqEtDtDWBBoDDBKngVngVuBBBh-BFBCpBBCIB0sBhBhB2K04D04DnrTDB9PCBpBBBnRMBhCBBCPPB9-P9-PBCBCGBCBByhM9BBqGGBud0Q0QsSAB",false)),Lo:()=>new nt(decodeRanges("qFQQhIFFBCBxGBB7ZaBFDBuBfBCJBkBBBCiDBCZZBLLBBBDRRCdBe4CBMZZBfBWVBrBYBIKBGXBCGBRoBB8B1BBETTIJBROBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNFB8BBBCCCBDBCXBCCCBIBCBBKDDBDBYDBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNyDyDBnKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPByDrTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBpBkCkCBhBBC0BBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBxFuBBSHB3BdBOBBLrBBbjBBqBCBLdByDDBCFBCBBE7hB7hBBCB4-C3BBZWBKGBCGBCGBCGBCGBCGBCGBCGBoR2B2BF1CBJCCB4CBFGGBpBBC9CBSfBxBPBhQ-tGBhC0wUBC2jBBkCnBBJrIBFPBLBBjCyByBBkCBqFoDoDEGBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBuBEBDIBLEBCoBBYCBCHBVPBCFBEEEBwBBCEEBDDBDBDCCZBBEKBIPPBEBDFBDFBKGBCGByEiBBej9KBNWBFwBBloItLBDpDBkCCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBqDJBCsBBDeBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBhEtCBjDnBBJzBB9CzBBN2JBKVBLHB5EFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4FjBBnBDBCxJxJBoBBHBBRCBCBB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB0GHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBnBBCBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBB0BUBGSB0NnBB2MqCBGwFwFB0mHBqBfBiDyDBuwIiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBxzI2P2PBrBBiBiKiKBcBTrBBlPaBmHdBDwGwGBdBCCBCBBCGBDEBKiHiHBFBCDBCBBCOBCkGB8pBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB",false)),Lt:()=>new nt(decodeRanges("lOGDnB2sH2sHBGBJHBJHBNQQwBAB",false)),Lu:()=>new nt(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBG+B+B9zCvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBB",false)),M:()=>new nt(decodeRanges("gYvDB0IGBoIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCgBB3BCBCRBCGBLBBeCB5BCCBFBDBBDCBKLLBbbDCB5BCCBDBFBBDCBEffBEEMCB5BCCBGBCCBCCBVBBXFBCCB5BCCBFBDBBDCBICBLBBf8B8BBDBECBCDBKpBpBBDB4BCCBFBCCBCDBIBBMBBeCB5BCCBFBCCBCDBIBBMBBQNNBCB4BBBCGBCCBCDBKLLBeeBBBnCFFBEBCCCBGBTBB+BDDBFBNHBjDDDBHBMGBqCBBcECFBByBTBCBBGKBCjBBKlDlDBSBYDBFCBCCBDGBEDBOLBCLLBCBgWCBzdDBdCBeBBfBBhCfBKuBuBBBBC2D2DBjBjB3DLBFLB8GEB6BJBCcBDxBxBBsBBDLBVEBwBQBnBIBNCBfMB5BNBxBTB5ECBCUBFHHDCBnG-BBxWgBB--CCBuEhDhDBeBrRFBqDBB1udDBCJBhBBBxCBBxIEEFYYBDBF0C0CBzBzBBQBbRBOnBnBBGBaMBtBDBwBNBlBkCkCBMBNJJBuBuBBBBzBCCBBBDBBGBBCqBqBBDBGBBtHHBCBBx5TiXiXBOBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB7DCB2BOBqBDDBLLBCBuBKBI+B+BBBBlBNBRBBtBNNBBBxBNBJDBCBB9CLBHDD+ELBWDB4BBBCGBDBBDCBKLLBDDBFBEEBkCIBCDDCDBCEBCPPBzCzCBQBYyCyCBSBsHGBDIBcBBzCQBrDMBmDOBhIOB2HFBCBBDDBCCCBuEuEBFBDGBEddBIBpBGBCDBJKKBJBvBPBnGHBoGHBCHBzCVBCNB7DFBECCBCCBFBCjCjCBDBCBBCEB8KDBKBBCxBxBBFBEEBYmnFmnFHOBpmLRBhuCEB8BGB5gBCCB1BBIDByCMMBslTslTBizEizEBsBBDWB-QEBEFBJHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB",false)),Mc:()=>new nt(decodeRanges("joC4B4BDCBJDBCBBzBBB7BCBHBBDBBLsBsB7BCBjC7B7BBBBJCCB2B2BB7B7BCHHBDDBLLnDBBCBBECBCCBLqBqBBBB+BDB+BBB7BCCBDBDBBCBBKBBdPPB7B7BBBBGCBCCBLrBrBBsCsCBBBHHBTBBrKBBgCsFsFBFFHDDBaaBLLBBBDGBWBBDFBDLLBBB5zBffiEIIBGBCBB7KDBDCBFBBCFBhHBB7BCCKCCBJJBEByExBxBGCCBDBCBB+BffFBBD9B9BDCBCEEBxBxBBGBJBBsFWW35EBB0-dBBD5C5CBzBzBBOBvEBBwBxBxBBFFBDDBBBvDBBDBBZuBuBCuDuDDBBGuHuHBCCBCCBCC0gZCCgEuBuBBBBFBB0DZZB8B8BxBCBKBBO+C+CBBBEBBCrFrFBBBgBBB7BBBCDBDBBDCBKLLB1C1CBBBIDDCDBCBBCmDmDBBBJBBErDrDBBBHCCBCBDuHuHBBBHDBDyDyDBBBJBBCuDuDCBBHoDoDCBBFmImIBBBK4H4HBEBCBBFDDCvEvEBBBJDBF1C1CeBB-BqGqGECCoGPPrDIID2G2GBDBFBBC-K-KBNNxBBBJBBCpvQpvQBBBlxD2BBpDBB0rYBBHFB",false)),Me:()=>new nt(decodeRanges("okBBB1xF-wB-wBBCBCCBsshBCB",false)),Mn:()=>new nt(decodeRanges("gYvDB0IEBqIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCfB4BCCFHBFEEBFBLBBe7B7BFDBJVVBbbDBB6BFFBFFBDDBBBEffBEEMBB6BFFBDBCBBFVVBXXBEBC7B7BDCCBCBJIIBMMBff+BNNzBEE4BCCBBBGCBCDBIBBMBBe7B7BDHHGBBVBBdBB6BBBFDBJVVBeepCIIBBBC7C7CDGBNHBjDDDBHBMGBqCBBcEC4BNBCEBCBBGKBCjBBKnDnDBCBCFBCBBDBBaBBFCBRDBODDBHHQgWgWBBBzdCBeBBfBBfBBhCBBCGBJDDBJBKuBuBBBBC2D2DBjBjB3DCBFBBKHHBBB8GBBD7B7BCGBCCCDHBHJBDxBxBBMBCeBDLBVDBxBCCBDBCGGpBIBNBBhBDBDBBCCB5BCCBEECCB7BHBDBB5ECBCMBCGBFHHEBBnG-BBxWMBFEEBKB--CCBuEhDhDBeBrRDBsDBB1udFFBIBhBBBxCBBxIEEFaaBGG4EBBbRBOnBnBBGBaKBvBCBxBDDBCBDBBoBkCkCBEBDBBDBBNJJwB0B0BCCBDBBGBBCrBrBBJJvHDDFx5Tx5TiXPBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB8D3B3BBNBqBDDBLLBBByBDBDBBI+B+BBBBlBEBCHB-BNNB1B1BBHBLDBDgDgDBBBDCCBHHD+E+EEHBWBB6BBBEmBmBBFBEEBnCFBOECPBB2CHBDCBCYY1CFBCFFBCCBvHvHBCBHBBCBBcBB2CHBDCCBrDrDCDDBEBCmDmDCDDBCBCEBkIIBCBBhIBBCFFxEDBDBBFhBhBBIBpBFBDDBJKKBEBDCBvBMBCBBnGCCBBBCqGqGBFBCFBCzCzCBUBDGBCBBCBB7DFBECCBCCBFBCpCpCBEEC8K8KBMMB1B1BBDBGCCYmnFmnFHOBpmLLBECBhuCEB8BGB5gBgCgCBCByC5lT5lTBizEizEBsBBDWBhRCBSHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB",false)),N:()=>new nt(decodeRanges("wBJB5DBBGDDBBBitBJBnEJBnGJB9MJB3DJBFFBtDJB3DJB3DJBDFBvDMB0DJBJGBoDJBpDGBISBuDJBhDJB3DJBnCTBtIJBnCJBwWTBybCBwHJBHJBXJBtJJBhEKBmFJBHJB3FJB3CJBnEJBHJB3gBEEBEBHJBnGyBBDEB3W7BBvCVB3TdBqrBqYqYaIBPCB4KDBrEJBfHBCOBhBJBoBOBh7cJB9FJBhKFB7EJBnBJBnGJBXJB3CJB3MJB34UJBuPsBBN4BBSBB2KaBlBDBeJJnEEBrGJBvdHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBxBJBHJB3IeB-EJBrBDBxDGBnEdBhEJB9BJBxEJBITB8HJB3KJB3DJB3LJBnDJBHTBtCLBlNSB+CJB3UJB3CcBkHJBnCJB3BJBnLJBnDUBshBuDBimPJBnpCJB3CJBnEJBCGBvQJBnIWB+KCB6nXJBnuBTBNTBtDYB2iBxBBhqCJBnNJB3PJB4HJBtWIBhEJB4Y6BBCCBCDBtCsBBCOBjeMBk3CJB",false)),Nd:()=>new nt(decodeRanges("wBJnxBJnEJnGJ9MJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJhDJ3DJnCJ3IJnCJn6BJnBJtJJhEJnFJHJ3FJ3CJnEJHJnuiBJnVJnBJnGJXJ3CJ3MJ34UJnsBJnkCJHJ9YJhEJ9BJxEJ3IJ3KJ3DJ3LJnDJHTtCJnNJnDJ3UJ3CJ3HJnCJ3BJnLJ3uQJnpCJ3CJnEJ3QJ37XJ12CxBhqCJnNJ3PJ4HJ2aJ30EJ",true)),Nl:()=>new nt(decodeRanges("u3FCBwzCiBBDDB-zDaaBHBPCBs1dJBxyW0BBtOJJnEEBrhIuDBm8SCB",false)),No:()=>new nt(decodeRanges("yFBBGDDBBB2pCFB5LFB5DCBmEGB6GGBSIByNJB2hBTB0jBJBhP20B20BEFBHJBnGPBqB3W3WB6BBvCVB3TdBqrB1kB1kBBCBrEJBfHBCOBhBJBoBOBxrdFBymWsBBiCDBSBB2KaBlBDB1pBHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBhLeB-EJBrBDBxDGBnETB8LTBmqBBBvNIBobSB0aUBn8SGB-YWBqhZTBNTBtDYBvqFIBid6BBCCBCDBtCsBBCOBjeMB",false)),P:()=>new nt(decodeRanges("hBCBCFBCDBLBBEBBbCBCccCkBkBGEELBBEEE-VJJzOFBqBBB0BCCDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCmBmBBCBoCrCrCBDBFBBwDFBsFlTlTBHB4EuTuTtBBBvCCBoCBB+ECBCCBmBKB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBM9Z9ZBWBJTBCMBCLBfBBPBB6TDBeBB+hBNBwCBBgBJB0MVBgCDBhBBB8XDBCBBxDwEwEBtBBCfBDLBkNCBFJBDLBRNNjD7C7CjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HzqUzqUBxGxGBIBXiBBCNBCFFCBB2ECBCFBCDBLBBEBBbCBCccCCCBFB7MCB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDByO-J-JjBlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB",false)),Pc:()=>new nt(decodeRanges("-Cg-Hg-HBUU-u3BBBZCBwHAB",false)),Pd:()=>new nt(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEBiwDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J",false)),Pe:()=>new nt(decodeRanges("pB0B0BgB+1D+1DC-6B-6BqtC4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECtBGCtNICEGCDBB-ozB6G6GeOCESSCCCrF0B0BgBGD",false)),Pf:()=>new nt(decodeRanges("7F+6H+6HEddpuDCCFDDQEE",false)),Pi:()=>new nt(decodeRanges("rFt7Ht7HDBBDaapuDCCFDDQEE",false)),Po:()=>new nt(decodeRanges("hBCBCCBDECBLLBEEBcclCGGPBBI-V-VJzOzOBEBqB3B3BDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCxDxDrCEBFBBwDFBsFlTlTBHBmY9D9DBBBoCBB+ECBCCBmBFBCDB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBMjajaBJJBGBJIBDDBDCBEKBCCCBIB7kDDBCBBxDwEwEBFFBBBDDDBHBCBBCDDBLLBDBCJBDDBCCCBLBDCBtNCB6B+F+FjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HlxUlxUBFBDXXVBBDDBECBCDBICBHCCB2E2EBBBCCBDECBLLBEEBcclBDDB7M7MBBB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDB0ZlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB",false)),Ps:()=>new nt(decodeRanges("oBzBzBgB-1D-1DC-6B-6B-rCEEnB4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECaTTCECtNICEGCDipzBipzB4GeeCMCESSCCCrFzBzBgBEEDAB",false)),S:()=>new nt(decodeRanges("kBHHRCBgBCCcCCkBEBCBBDCCBCBDEEfgBgBrODBNNBGGBCCCBPB2DPPBxDxDsErIrIBBB3DCBDDDBvGvGLUUB4H4HIBBpEqLqLBHHB2H2H-DjEjEBGBlEwGwGqBmGmGiGCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WuLuLlL+E+EBgBBiLJBKIBhiBCCBBBMCBOCBOCBOBBmCOOoBCBOCBUhBB-BBBCDBCBBLCCBBBGFBCECFMMBFFBDBGDBC7B7BBFFB2LBFcBD+HBXKByCtCBXnTBtBwBBDeBLyMBX+BBFfBD1LBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBB8CBB0HBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BB6RWBKBBoDBB+EDBLDB+RCBiHPPB+9T+9TpEgBBuLPBhCBB3BHBtBDBjDCCBBBD7E7EHRRBBBgBCCcCCiEGBCGBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSmWmWBiKiKBGBnjC2kC2kCBbBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQQBgDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBrbaagBaagBaagBaagBaa9B-PB4BDBzBHBCNBCBBp2BwNwNttCEE+DiOiOBvIvIBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB",false)),Sc:()=>new nt(decodeRanges("kB+D+DBCBqnB8D8DzPBBzPBBI2H2HoImSmS8sClmClmCBgBB37hBkuVkuVtD7E7E8GBBEBB3-HDB-4wBxtCxtC",false)),Sk:()=>new nt(decodeRanges("+CCCoCHHFEEqQDBNNBGGBCCCBPB2DPPBjoBjoB15FCCBBBMCBOCBOCBOBB9kEBBkzdWBKBBoDBBxePPBniUniUBPB8bCCjF4g9B4g9BBDB",false)),Sm:()=>new nt(decodeRanges("rBRRBBB+BCCuBFFmBgBgB-XwQwQBBB8xGOOoBCBOCBsEoBoBBDBHlClCBDBGBBFGDIgBgBBDDCgBgBBqIBhBBB7CffBXBpBFB2OKK3BHBwDxKxKBDBDeBLPBhIiEBX+BBFfBDhIBxBUBDFB9+zB5Z5ZCCBlFRRBBB+BCCkEHHBCBitDBBhrwBx+Bx+BagBgBagBgBagBgBagBgBat5Ft5FB-uC-uCBHB",false)),So:()=>new nt(decodeRanges("mFDDFCCyerIrIBgEgEBvGvGLUUB4H4HkQ2L2LjEFBClElEwGqBqBoMCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WzWzW+EhBBiLJBKIBksBBBCDBCBBLCCBHHBEBCECFMMBPPCBBC7B7BBKKBDBDDBCBBCBBCGBCeBDBBCCCBdBtIHBFTBDGBDwCBCdBanBBHnCBXKByCtCBX2FBCIBC1BBJuDBC3HBtBrBBhC-HBhQvBBWBBHmBBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBBxKBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BBibDBLBBC+R+RBBBqqUPBuLPBhCBB3BHBuBCBlPEEFBBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSpgBpgBBGBnjC2kC2kCBGBFQBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQPBhDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBqlB-PB4BDBzBHBCNBCBBp2B96C96CiEyWyWBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E6HBG4WBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBB-B3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB",false)),Z:()=>new nt(decodeRanges("gBgEgEgvFgsCgsCBJBeBBGwBwBh9DAB",false)),Zl:()=>new nt(decodeRanges("ohIA",true)),Zp:()=>new nt(decodeRanges("phIA",true)),Zs:()=>new nt(decodeRanges("gBgEgEgvFgsCgsCBJBlBwBwBh9DAB",false)),ASCII_Hex_Digit:()=>new nt(decodeRanges("wBJIFbF",true)),Alphabetic:()=>new nt(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICC3CeeBQBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoBNBCCCBCCBCCJaBFDBeKBG3BBCGBPlDBCHBFHBFCBLCBDRRBuBBOkDBZgBBKBBFGGBWBDSBUYBIKBGXBCGBIJJBoBBLLBEGBHrCBCPBCCBFOBOSBCHBDBBDVBCGBCEEBCBEHBDBBDBBCJJFBBCEBNBBLFFBBBCFBFBBDVBCGBCBBCBBCBBFEBFBBDBBFIIBCBCSSBEBMCBCIBCCBCVBCGBCBBCEBEIBCCBCBBEQQBCBWDBFCBCHBDBBDVBCGBCBBCEBEHBDBBDBBKBBFBBCEBORRBCCBEBECBCDBEBBCCCBEEBEEBBBELBFEBECBCCBEHHpBMBCCBCWBCPBEHBCCBCCBJBBCCBCBBDDBdDBCHBCCBCWBCJBCEBEHBCCBCCBJBBGCBCDBOCBNMBCCBCoBBDHBCCBCCBCGGBCBIEBXFBCCBCRBEXBCIBCDDBFBJFBCCCBGBTBBO5BBGGBH0B0BBECBDBCXBCCCBRBCCBDEBCHHPDBhBgCgCBGBCjBBFSBFPBCjBBkC2BBCDDBDBR-BBLDBDlBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBEKBITBMUBNTBNMBCCBCBBNzBBDSBPFFkC4CBIqBBGlCBLeBCLBFIBYdBDEBMrBBFZB3BbBF+BBDTBzBYYBMMBBByBzBBCOBCHB0BpBBDDBLrBBCKBP2BBXCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBUhBBM1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBFSSBnBBuZzBB34BkHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBCfBwB2O2OBBBaIBIEBDEBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBGHBEwDBoBIBDmDBDxCBVUBCgBBZzBBNjCBCtBtBBEBECCBBBLgBBGiBBOcBEyBBCLBQRRBOBLEBC2BBKNBTWBEkCBCCCZCBDPBDDBMFBDFBDFBKGBCGBCqBBCNBH6DBWj9KBNWBFwBBloItLBDpDBnBGBNEBGLBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmC0BBsIcBEwBBwBfBOdBGqBBGdBDjBBFHBCEBrB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCDBCBBGHBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOnBBjBbBEGGBVB7HpBBCBBEBBRFBzBCBEcBLJJBUBrBRBvBUBcWBKlCBsBEBL4BBKOOBXBYyBBSDBJiBBEKKB+BBCDBKBBLCCkBRBChBBDHHBCB-BGBCCCBCBCOBCJBI4BBYDBCHBDBBDVBCGBCBBCEBEHBDBBDBBEHHGGBdJBCDDClBBCJBCDDCDBCBBECCtBhCBCCBCDBVCBfhCBDBBC5F5FB0BBDGBaFBjB+BBCEE8B1BBDoCoCBZBDNBWGB6F4BBoD-BBgBHBDDDBGBCBBCdBCBBDBBDDB+CHBDtBBDFBCCCBccBxBBDJBSnCBGTTBnCBoDHB5CgBBgBIBCsBBCGBCyByBBcBDVBCNBqCGBCBBCrBBECCBCCBBBCDDBZZBEBCBBCkBBCBBCDBCYYBqBBlIWBKQBCoBBECBwDwCwCB4cBnDuDBSjGBtyCgDBQvhBBSFBa68DBGmSB61GuBBy2B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBF4BBIQBhCBBCNNBFBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBFi7Fi7FBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCVBJBBhHGBCDBCBBCOBCkGB8BjCBEEE1lBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1TZBHZBHZB3zD-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB",false)),Dash:()=>new nt(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEB+BoBoBQnMnMlgDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J",false)),Emoji:()=>new nt(decodeRanges("jBHHGJBwDFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDrGrGhFBBNBBPDDBIBsCZBCBBYVVDIBWBBvFhBBDvDBDBBCCBDyCBDCBCmIBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDDBEJBECCBEEDJBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB",false)),Emoji_Component:()=>new nt(decodeRanges("jBHHGJB0+H2G2Gsp3B3+8B3+8BBYB8PEBxtBDBtzhY-CB",false)),Emoji_Modifier:()=>new nt(decodeRanges("7-8DE",true)),Emoji_Modifier_Base:()=>new nt(decodeRanges("9wJ8G8GRDB4jzD9B9BBBBDDDBBB2DBBDKBWSBEFFBBBCCBICCZqGqGBFFWFFBvFvFBBBEEB0CRRBBBKMMgSDDJHBHKKBIBDCB5B+B+BBCCBCCSCBCMBmHCBrBIB",false)),Emoji_Presentation:()=>new nt(decodeRanges("64IBBuGDBEDDqQBBWBBzBLBsBUUOJJBSSBGGBJJGWWIBBCFFDIIFBBdkBkBCFFBBBC+B+BBBBZPP8aBB0BFFvlxDrGrG-FDDBIBsCZBCZZVDDBDBCCBWBBvFgBBNIBClCBCVBNqBBFEBNQBEEEBlCBCCCB5FBD+BBODBCXBTbbBOO3C0CBxBlCBHEEBBBDDBEDBMBBIIBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB",false)),Extended_Pictographic:()=>new nt(decodeRanges("pFFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDoBoBBCBlDLBQBBQPPBmBmBBIBxDBBNBBPDDBIBU3BBcOBLVVDIBCDBKWBH7FBDvDBDBBCCBDyCBDCBCDBG9HBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDQBECCBEBDMB7GlBBNDB5BHBLFBpBHBfBBNDBDNBKmBBNuBBCJBC4FB5CHBPxEBhI9fB",false)),Hex_Digit:()=>new nt(decodeRanges("wBJIFbFq1-BJIFbF",true)),Lowercase:()=>new nt(decodeRanges("hDZBwBLLFlBlBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDiBBIBBfEBhDsBsBCEEDDBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBCDB5XFBjkCIBC2D2DB+FBiC0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBB6DOORMBuDEEBEEcKFDBBJDBFiBiBBOBFsasaBYBn6BvBBCEEBGCFCCBCCBGBEiDCBIICFFNlBBCGG0oesBCUaCBBBmEMCBBBC8BCBIBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCWDBCCCBBB2ZqBBCNBHvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBkODDBBBCpBBCIBmoByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFBmI9BB1lChBB",false)),Math:()=>new nt(decodeRanges("rBRRBBBgBeeCuBuBFmBmBgB5W5WBBBDbbBDDBBBwQCBuwGccBBBMEEOPPBCBWEBMEBiCMBFEEBFFBDBTFFDJBCDDBEBHEEBDDBCCBBBCFBENBClClCBWBCFBCBBFBBFfBCHHBPPBqIBJDBVBB7CffBZBCZZMGB+NBBNJBFFBFBBDBBEEBPCCDFBMHBGBB6BCCeDBKCBxK-BBhI-PBxBUBDFB9+zB4Z4ZBEBCjFjFRCBeCCeCCkEHHBCBitDBBhrwBwoBwoBBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBBhwFDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB-uCIB",false)),Quotation_Mark:()=>new nt(decodeRanges("iBFFkEQQ96HHBaBBowDqOqOBCBOCBixzBDB+FFF7CBB",false)),Terminal_Punctuation:()=>new nt(decodeRanges("hBLLCMMBEE-ZJJiQ6B6BpCPPCCB1FsBsBBJBCsHsHB3B3BBEBCHBgBmImIB1nB1nBBtFtFFFB4JBB2YHBmY9D9DBBBoCBB+ECBEoBoBBCBDBB7JBBjLDBjFBBLBBCCBeCB8FEB-BBBldYYBKKBBBwlDCBzJOOFLLCBBEBBtNBB8ndBBuICBkHEB-LBB3CBBgD4E4EBBB0ECBgERRB6H6HnxUDDB6B6BBBBCDBqFLLCMMBEEiCDD7hBxBxBnkBoGoG3JBB5EFBlCFB6CDB5dEBtBDB+FGBxDDBgECBiEBBHRRB5C5CBDBtDrJrJB2D2DBBBNBBnLDBEOBqDBB6HCBmQCC8HBB4CBBFBB-MCBuBmUmUBrCrCBspBspBBDB6vRBBmEiCiCBBBLqRqRBoJoJBnwTnwTovHDB",false)),Uppercase:()=>new nt(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBGbbBOBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBBvgCZBHZBHZB",false)),White_Space:()=>new nt(decodeRanges("JEBTlDlDbgvFgvFgsCKBeBBGwBwBh9DAB",false))})
static SCRIPTS=new it({Adlam:()=>new nt(decodeRanges("go6DrCFJFB",true)),Ahom:()=>new nt(decodeRanges("g4lCaDOFW",true)),Anatolian_Hieroglyphs:()=>new nt(decodeRanges("ggxCmS",true)),Arabic:()=>new nt(decodeRanges("gwBEBCFBCNBCCBCfBCJBMZBCrDBChBBxCvBBxHhBBGqCBCcBxy8BtPBDvEBhBPBxDEBCmEBk7DeBkCFBJIBiBFBh43BDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB",false)),Armenian:()=>new nt(decodeRanges("xpBlBDxBDCks9BE",true)),Avestan:()=>new nt(decodeRanges("g4iC1BEG",true)),Balinese:()=>new nt(decodeRanges("g4GsCCxB",true)),Bamum:()=>new nt(decodeRanges("g1pB3CpowB4R",true)),Bassa_Vah:()=>new nt(decodeRanges("w26CdDF",true)),Batak:()=>new nt(decodeRanges("g+GzBJD",true)),Bengali:()=>new nt(decodeRanges("gsCDBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYB",false)),Beria_Erfe:()=>new nt(decodeRanges("g17CYDY",true)),Bhaiksuki:()=>new nt(decodeRanges("ggnCICsBCNLc",true)),Bopomofo:()=>new nt(decodeRanges("qXB6wLqBxDf",true)),Brahmi:()=>new nt(decodeRanges("ggkCtCFjBKA",true)),Braille:()=>new nt(decodeRanges("ggK-H",true)),Buginese:()=>new nt(decodeRanges("gwGbDB",true)),Buhid:()=>new nt(decodeRanges("g6FT",true)),Canadian_Aboriginal:()=>new nt(decodeRanges("ggF-TxRlC7tgCP",true)),Carian:()=>new nt(decodeRanges("g1gCwB",true)),Caucasian_Albanian:()=>new nt(decodeRanges("wphCzBMA",true)),Chakma:()=>new nt(decodeRanges("gokC0BCR",true)),Cham:()=>new nt(decodeRanges("gwqB2BKNDJDD",true)),Cherokee:()=>new nt(decodeRanges("g9E1CDFz7lBvC",true)),Chorasmian:()=>new nt(decodeRanges("w9jCb",true)),Common:()=>new nt(decodeRanges("AgCBbFBbuBBCOBCEBYgBgBiOmBBGEBDTB1DKKHCC+THHPEEhB9E9ElQiEiEB6mB6mB2MDBjJwvBwvBBBBoCBBsGBBCumBumBOIIBCBCFBCCBDmYmYBKBD2CBCKBEKBCOBShBB-BlBBCCBDFBCaBCQBqBCBF5UBXKBW-cBhIzTBDpEBhQ9CBzMUBCCCBXBQHBFDB8CBBE7C7CB0E0EBOBhBlBBKxBxBB+BBgBwCBwB5C5CBmFBhuG-BBhoWhBBnDCBmFJB1HhFhFsMPPBzuUzuUBxGxGBIBXiBBCSBCDB0ECCBeBbFBbKBLuBuBBhChCBFBCGBLEBjICBFsBBEIBxCMB0BsBBlHaBltuBDB96D8HBEzNBHWBQQBgDzDB9B1HBLmBBD9BBEQBJBBIdBF8BB2GTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBByjFjCBtC8BBjWrBBFjDBNOBDOBCOBCkBBLtFB5BZBCBBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBnghYffB+CB",false)),Coptic:()=>new nt(decodeRanges("ifNxkKzDGG",true)),Cuneiform:()=>new nt(decodeRanges("ggoC5cnDuDCEMjG",true)),Cypriot:()=>new nt(decodeRanges("ggiCFBDCCBqBBCBBEDD",false)),Cypro_Minoan:()=>new nt(decodeRanges("w8rCiD",true)),Cyrillic:()=>new nt(decodeRanges("ggBkEBDoFBx6FKBhFtCtCojEfBhie-CBv8VBBhw4B9BBiBAB",false)),Deseret:()=>new nt(decodeRanges("gghCvC",true)),Devanagari:()=>new nt(decodeRanges("goCwCFODZh7nBfhwcJ",true)),Dives_Akuru:()=>new nt(decodeRanges("gomCGBDDDBGBCBBCdBCBBDLBKJB",false)),Dogra:()=>new nt(decodeRanges("ggmC7B",true)),Duployan:()=>new nt(decodeRanges("ggvDqDGMEIIJDD",true)),Egyptian_Hieroglyphs:()=>new nt(decodeRanges("ggsC1iBL68D",true)),Elbasan:()=>new nt(decodeRanges("gohCnB",true)),Elymaic:()=>new nt(decodeRanges("g-jCW",true)),Ethiopic:()=>new nt(decodeRanges("gwEoCBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBnvGWBKGBCGBCGBCGBCGBCGBCGBCGBjpfFBDFBDFBKGBCGBylvCGBCDBCBBCOB",false)),Garay:()=>new nt(decodeRanges("gqjClBEcJB",true)),Georgian:()=>new nt(decodeRanges("glElBBCGGDqBBCDBx8CqBBDCBhiElBBCGG",false)),Glagolitic:()=>new nt(decodeRanges("ggL-Ch9sDGCQDGCBCE",true)),Gothic:()=>new nt(decodeRanges("w5gCa",true)),Grantha:()=>new nt(decodeRanges("g4kCDBCHBDBBDVBCGBCBBCEBDIBDBBDCBDHHGGBDGBEEB",false)),Greek:()=>new nt(decodeRanges("wbDBCCBDDBCFFCCCBBBCCCBSBC+BBPPBnpGEBzBEBFEB1ChKhKBUBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBoJ-xiB-xiB7uVuCBSgj0Bgj0BBkCB",false)),Gujarati:()=>new nt(decodeRanges("h0CCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGB",false)),Gunjala_Gondi:()=>new nt(decodeRanges("grnCFCBCkBCBCFIJ",true)),Gurmukhi:()=>new nt(decodeRanges("hwCCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPB",false)),Gurung_Khema:()=>new nt(decodeRanges("go4C5B",true)),Han:()=>new nt(decodeRanges("g0LZBC4CBN1GBwBCCaIBPDBle-tGBhC-vUBhoWtLBDpDBpodBBNGBqgkB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB",false)),Hangul:()=>new nt(decodeRanges("goE-HvxHBiI9CyDeiCei3dckUj9KNWFwBl9JeEFDFDFDC",true)),Hanifi_Rohingya:()=>new nt(decodeRanges("gojCnBJJ",true)),Hanunoo:()=>new nt(decodeRanges("g5FU",true)),Hatran:()=>new nt(decodeRanges("gniCSCBGE",true)),Hebrew:()=>new nt(decodeRanges("xsB2BBJaBFFBpp9BZBCEBCCCBCCBCCBIB",false)),Hiragana:()=>new nt(decodeRanges("hiM1CBHCBi7-C+IBTeeBBBulQAB",false)),Imperial_Aramaic:()=>new nt(decodeRanges("giiCVCI",true)),Inherited:()=>new nt(decodeRanges("gYvDB2IBBlOKBbhXhXBCB8qEtBBDLBlPCBCMBCGBFHHEBBnG-BBtQBBjGgBB65DDBsDBBmrzBPBRNBwejHjH7iEl+uBl+uBBsBBDWBhRCBSHBDGBfDBz6rYvHB",false)),Inscriptional_Pahlavi:()=>new nt(decodeRanges("g7iCSGH",true)),Inscriptional_Parthian:()=>new nt(decodeRanges("g6iCVDH",true)),Javanese:()=>new nt(decodeRanges("gsqBtCDJFB",true)),Kaithi:()=>new nt(decodeRanges("gkkCiCLA",true)),Kannada:()=>new nt(decodeRanges("gkDMCCCWCJCEDICCCDIBGCCDDJCC",true)),Katakana:()=>new nt(decodeRanges("hlM5CBDCBxHPBxGuBBC3CBvgzBJBCsBBzisBDBCGBCBBCgJgJBBBzBPPBCB",false)),Kawi:()=>new nt(decodeRanges("g4nCQCoBEc",true)),Kayah_Li:()=>new nt(decodeRanges("goqBtBCA",true)),Kharoshthi:()=>new nt(decodeRanges("gwiCDCBGHCCCcDCFJII",true)),Khitan_Small_Script:()=>new nt(decodeRanges("k-7C84G84GB0OBqBAB",false)),Khmer:()=>new nt(decodeRanges("g8F9CDJHJnPf",true)),Khojki:()=>new nt(decodeRanges("gwkCRCuB",true)),Khudawadi:()=>new nt(decodeRanges("w1kC6BGJ",true)),Kirat_Rai:()=>new nt(decodeRanges("gq7C5B",true)),Lao:()=>new nt(decodeRanges("h0DBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDB",false)),Latin:()=>new nt(decodeRanges("hCZBHZBwBQQGWBCeBCgOBoBEB8wGlBBHwBBGDBGMBClCBiC-HByLOORMBuEBBHccSoBB42CfBj1elDBExCBVOBxZqBBCIBCDB38TGB7gBZBHZBmhCFBCpBBCIBm61BeBHFB",false)),Lepcha:()=>new nt(decodeRanges("ggH3BEOEC",true)),Limbu:()=>new nt(decodeRanges("goGeBCLBFLBFEEBKB",false)),Linear_A:()=>new nt(decodeRanges("gwhC2JKVLH",true)),Linear_B:()=>new nt(decodeRanges("gggCLCZCSCBCODNjB6D",true)),Lisu:()=>new nt(decodeRanges("wmpBvBx1eA",true)),Lycian:()=>new nt(decodeRanges("g0gCc",true)),Lydian:()=>new nt(decodeRanges("gpiCZGA",true)),Mahajani:()=>new nt(decodeRanges("wqkCmB",true)),Makasar:()=>new nt(decodeRanges("g3nCY",true)),Malayalam:()=>new nt(decodeRanges("goDMCCCyBCCCFFPDZ",true)),Mandaic:()=>new nt(decodeRanges("giCbDA",true)),Manichaean:()=>new nt(decodeRanges("g2iCmBFL",true)),Marchen:()=>new nt(decodeRanges("wjnCfDVCN",true)),Masaram_Gondi:()=>new nt(decodeRanges("gonCGBCBBCrBBECCBCCBHBJJB",false)),Medefaidrin:()=>new nt(decodeRanges("gy7C6C",true)),Meetei_Mayek:()=>new nt(decodeRanges("g3qBWqGtBDJ",true)),Mende_Kikakui:()=>new nt(decodeRanges("gg6DkGDP",true)),Meroitic_Cursive:()=>new nt(decodeRanges("gtiCXFTDtB",true)),Meroitic_Hieroglyphs:()=>new nt(decodeRanges("gsiCf",true)),Miao:()=>new nt(decodeRanges("g47CqCF4BIQ",true)),Modi:()=>new nt(decodeRanges("gwlCkCMJ",true)),Mongolian:()=>new nt(decodeRanges("ggGBBDCCBSBH4CBIqBB2t-BMB",false)),Mro:()=>new nt(decodeRanges("gy6CeCJFB",true)),Multani:()=>new nt(decodeRanges("g0kCGBCCCBCBCOBCKB",false)),Myanmar:()=>new nt(decodeRanges("ggE-EhqmBeiDfxibT",true)),Nabataean:()=>new nt(decodeRanges("gkiCeJI",true)),Nag_Mundari:()=>new nt(decodeRanges("wm5DpB",true)),Nandinagari:()=>new nt(decodeRanges("gtmCHDtBDK",true)),New_Tai_Lue:()=>new nt(decodeRanges("gsGrBFZHKEB",true)),Newa:()=>new nt(decodeRanges("gglC7CCE",true)),Nko:()=>new nt(decodeRanges("g+B6BDC",true)),Nushu:()=>new nt(decodeRanges("h-7CvsQvsQBqMB",false)),Nyiakeng_Puachue_Hmong:()=>new nt(decodeRanges("go4DsBENDJFB",true)),Ogham:()=>new nt(decodeRanges("g0Fc",true)),Ol_Chiki:()=>new nt(decodeRanges("wiHvB",true)),Ol_Onal:()=>new nt(decodeRanges("wu5DqBFA",true)),Old_Hungarian:()=>new nt(decodeRanges("gkjCyBOyBIF",true)),Old_Italic:()=>new nt(decodeRanges("g4gCjBKC",true)),Old_North_Arabian:()=>new nt(decodeRanges("g0iCf",true)),Old_Permic:()=>new nt(decodeRanges("w6gCqB",true)),Old_Persian:()=>new nt(decodeRanges("g9gCjBFN",true)),Old_Sogdian:()=>new nt(decodeRanges("g4jCnB",true)),Old_South_Arabian:()=>new nt(decodeRanges("gziCf",true)),Old_Turkic:()=>new nt(decodeRanges("ggjCoC",true)),Old_Uyghur:()=>new nt(decodeRanges("w7jCZ",true)),Oriya:()=>new nt(decodeRanges("h4CCCHDBDVCGCBCEDIDBDCICFBCEDR",true)),Osage:()=>new nt(decodeRanges("wlhCjBFjB",true)),Osmanya:()=>new nt(decodeRanges("gkhCdDJ",true)),Pahawh_Hmong:()=>new nt(decodeRanges("g46ClCLJCGCUGS",true)),Palmyrene:()=>new nt(decodeRanges("gjiCf",true)),Pau_Cin_Hau:()=>new nt(decodeRanges("g2mC4B",true)),Phags_Pa:()=>new nt(decodeRanges("giqB3B",true)),Phoenician:()=>new nt(decodeRanges("goiCbEA",true)),Psalter_Pahlavi:()=>new nt(decodeRanges("g8iCRIDNG",true)),Rejang:()=>new nt(decodeRanges("wpqBjBMA",true)),Runic:()=>new nt(decodeRanges("g1FqCEK",true)),Samaritan:()=>new nt(decodeRanges("ggCtBDO",true)),Saurashtra:()=>new nt(decodeRanges("gkqBlCJL",true)),Sharada:()=>new nt(decodeRanges("gskC-ChsCH",true)),Shavian:()=>new nt(decodeRanges("wihCvB",true)),Siddham:()=>new nt(decodeRanges("gslC1BDlB",true)),Sidetic:()=>new nt(decodeRanges("gqiCZ",true)),SignWriting:()=>new nt(decodeRanges("gg2DrUQECO",true)),Sinhala:()=>new nt(decodeRanges("hsDCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBt-gCTB",false)),Sogdian:()=>new nt(decodeRanges("w5jCpB",true)),Sora_Sompeng:()=>new nt(decodeRanges("wmkCYIJ",true)),Soyombo:()=>new nt(decodeRanges("wymCyC",true)),Sundanese:()=>new nt(decodeRanges("g8G-BhIH",true)),Sunuwar:()=>new nt(decodeRanges("g+mChBPJ",true)),Syloti_Nagri:()=>new nt(decodeRanges("ggqBsB",true)),Syriac:()=>new nt(decodeRanges("g4BNC7BDCxIK",true)),Tagalog:()=>new nt(decodeRanges("g4FVKA",true)),Tagbanwa:()=>new nt(decodeRanges("g7FMCCCB",true)),Tai_Le:()=>new nt(decodeRanges("wqGdDE",true)),Tai_Tham:()=>new nt(decodeRanges("gxG+BCcDKHJHN",true)),Tai_Viet:()=>new nt(decodeRanges("g0qBiCZE",true)),Tai_Yo:()=>new nt(decodeRanges("g25DeCVJB",true)),Takri:()=>new nt(decodeRanges("g0lC5BHJ",true)),Tamil:()=>new nt(decodeRanges("i8CBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBm+kCxBBOAB",false)),Tangsa:()=>new nt(decodeRanges("wz6CuCCJ",true)),Tangut:()=>new nt(decodeRanges("g-7CgBgBB+3GBhQeBiDyDB",false)),Telugu:()=>new nt(decodeRanges("ggDMCCCWCPDICCCDIBCCCBDDDJII",true)),Thaana:()=>new nt(decodeRanges("g8BxB",true)),Thai:()=>new nt(decodeRanges("hwD5BGb",true)),Tibetan:()=>new nt(decodeRanges("g4DnCCjBFmBCjBCOCGFB",true)),Tifinagh:()=>new nt(decodeRanges("wpL3BIBPA",true)),Tirhuta:()=>new nt(decodeRanges("gklCnCJJ",true)),Todhri:()=>new nt(decodeRanges("guhCzB",true)),Tolong_Siki:()=>new nt(decodeRanges("wtnCrBFJ",true)),Toto:()=>new nt(decodeRanges("w04De",true)),Tulu_Tigalari:()=>new nt(decodeRanges("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB",false)),Ugaritic:()=>new nt(decodeRanges("g8gCdCA",true)),Unknown:()=>new nt(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-FB",false)),Vai:()=>new nt(decodeRanges("gopBrJ",true)),Vithkuqi:()=>new nt(decodeRanges("wrhCKCOCGCBCKCOCGCB",true)),Wancho:()=>new nt(decodeRanges("g24D5BGA",true)),Warang_Citi:()=>new nt(decodeRanges("glmCyCNA",true)),Yezidi:()=>new nt(decodeRanges("g0jCpBCCDB",true)),Yi:()=>new nt(decodeRanges("ggoBskBE2B",true)),Zanabazar_Square:()=>new nt(decodeRanges("gwmCnC",true))})
static FOLD_CATEGORIES=new it({L:()=>new nt(decodeRanges("laA",true)),LC:()=>new nt(decodeRanges("laA",true)),Ll:()=>new nt(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGC3HrBrBCEEJHHCCBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHxC9zC9zCBuBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB",false)),Lt:()=>new nt(decodeRanges("kOCCBCCBCClBCCtsHHBJHBJHBMQQwBAB",false)),Lu:()=>new nt(decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpL2B2Bs1CvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB",false)),M:()=>new nt(decodeRanges("5cgBgBlgHAB",false)),Mn:()=>new nt(decodeRanges("5cgBgBlgHAB",false)),Emoji:()=>new nt(decodeRanges("8mJA",true)),Extended_Pictographic:()=>new nt(decodeRanges("8mJA",true)),Lowercase:()=>new nt(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHuBPBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB",false)),Math:()=>new nt(decodeRanges("ycGDCHHFMMDDDCHHFAB",false)),Uppercase:()=>new nt(decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpLiBiBBOBFsasaBYBn6BvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB",false))})
static FOLD_SCRIPT=new it({Common:()=>new nt(decodeRanges("8cgBgB",false)),Greek:()=>new nt(decodeRanges("1FwUwU",false)),Inherited:()=>new nt(decodeRanges("5cgBgBlgHAB",false))})}
var ct=class Unicode{static MAX_RUNE=1114111
static RUNE_ERROR=65533
static isUnsearchable(e){return e===Unicode.RUNE_ERROR||e>=Unicode.MIN_HIGH_SURROGATE&&e<=Unicode.MAX_LOW_SURROGATE}static MAX_ASCII=127
static MAX_LATIN1=255
static MAX_BMP=65535
static MIN_FOLD=65
static MAX_FOLD=125251
static MIN_HIGH_SURROGATE=55296
static MAX_HIGH_SURROGATE=56319
static MIN_LOW_SURROGATE=56320
static MAX_LOW_SURROGATE=57343
static MIN_SUPPLEMENTARY_CODE_POINT=65536
static is32(e,t){let n=0
let s=e.length
while(n<s){const r=n+Math.floor((s-n)/2)
const i=e.getLo(r)
const o=e.getHi(r)
if(i<=t&&t<=o){const n=e.getStride(r)
return(t-i)%n===0}if(t<i)s=r
else n=r+1}return false}static is(e,t){if(t<=Unicode.MAX_LATIN1){for(let n=0;n<e.length;n++){if(t>e.getHi(n))continue
const s=e.getLo(n)
if(t<s)return false
const r=e.getStride(n)
return(t-s)%r===0}return false}return e.length>0&&t>=e.getLo(0)&&Unicode.is32(e,t)}static isPrint(e){if(e<=Unicode.MAX_LATIN1)return e>=32&&e<Unicode.MAX_ASCII||e>=161&&e!==173
return Unicode.is(ot.Print,e)}static simpleFold(e){if(ot.CASE_ORBIT.has(e))return ot.CASE_ORBIT.get(e)
if(e<=Unicode.MAX_ASCII){const t=tt.toLowerCase(e)
return t!==e?t:tt.toUpperCase(e)}return e}static equalsIgnoreCase(e,t){if(e===t)return true
if(e<0||t<0)return false
if(e<=Unicode.MAX_ASCII&&t<=Unicode.MAX_ASCII){if(65<=e&&e<=90)e|=32
if(65<=t&&t<=90)t|=32
return e===t}for(let n=Unicode.simpleFold(e);n!==e;n=Unicode.simpleFold(n))if(n===t)return true
return false}}
var lt=class extends Error{constructor(e){super(e)
this.name="RE2JSException"}}
var ut=class extends lt{constructor(e,t=null){let n=`error parsing regexp: ${e}`
if(t)n+=`: \`${t}\``
super(n)
this.name="RE2JSSyntaxException"
this.message=n
this.error=e
this.input=t}getDescription(){return this.error}getPattern(){return this.input}}
var ft=class extends lt{constructor(e){super(e)
this.name="RE2JSCompileException"}}
var dt=class extends lt{constructor(e){super(e)
this.name="RE2JSGroupException"}}
var Bt=class extends lt{constructor(e){super(e)
this.name="RE2JSFlagsException"}}
var ht=class extends lt{constructor(e){super(e)
this.name="RE2JSInternalException"}}
const pt=256
const mt=new Uint8Array(pt)
for(let e=0;e<pt;e++)mt[e]=97<=e&&e<=122||65<=e&&e<=90||48<=e&&e<=57||e===95?1:0
let gt=null
let Ct=null
var yt=class Utils{static METACHARACTERS="\\.+*?()|[]{}^$"
static EMPTY_BEGIN_LINE=1
static EMPTY_END_LINE=2
static EMPTY_BEGIN_TEXT=4
static EMPTY_END_TEXT=8
static EMPTY_WORD_BOUNDARY=16
static EMPTY_NO_WORD_BOUNDARY=32
static EMPTY_ALL=-1
static emptyInts(){return[]}static isString(e){return typeof e==="string"||Object.prototype.toString.call(e)==="[object String]"}static typeName(e){if(e===null||typeof e!=="object"&&typeof e!=="function")return e===null?"null":typeof e
return Object.prototype.toString.call(e).slice(8,-1)}static checkPattern(e){if(!Utils.isString(e))throw new TypeError(`The pattern must be a string, not ${Utils.typeName(e)} (RE2JS.translateRegExp() converts a RegExp)`)}static checkInput(e){if(!Utils.isString(e)&&!Utils.isByteArray(e))throw new TypeError(`The input must be a string or a byte array (Uint8Array or number[]), not ${Utils.typeName(e)}`)}static checkFlags(e){const t=Ye.MULTILINE|Ye.DOTALL|Ye.CASE_INSENSITIVE|Ye.DISABLE_UNICODE_GROUPS|Ye.LONGEST_MATCH|Ye.LOOKBEHINDS
if(!Number.isInteger(e)||(e&~t)!==0)throw new Bt("Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROUPS, LONGEST_MATCH, LOOKBEHINDS")}static isByteArray(e){return Array.isArray(e)||Object.prototype.toString.call(e)==="[object Uint8Array]"}static isalnum(e){return tt.CODES["0"]<=e&&e<=tt.CODES["9"]||tt.CODES["a"]<=e&&e<=tt.CODES["z"]||tt.CODES["A"]<=e&&e<=tt.CODES["Z"]}static unhex(e){if(tt.CODES["0"]<=e&&e<=tt.CODES["9"])return e-tt.CODES["0"]
if(tt.CODES["a"]<=e&&e<=tt.CODES["f"])return e-tt.CODES["a"]+10
if(tt.CODES["A"]<=e&&e<=tt.CODES["F"])return e-tt.CODES["A"]+10
return-1}static escapeRune(e){let t=""
if(ct.isPrint(e)){if(Utils.METACHARACTERS.indexOf(String.fromCodePoint(e))>=0)t+="\\"
t+=String.fromCodePoint(e)}else switch(e){case tt.CODES['"']:t+='\\"'
break
case tt.CODES["\\"]:t+="\\\\"
break
case tt.CODES["\t"]:t+="\\t"
break
case tt.CODES["\n"]:t+="\\n"
break
case tt.CODES["\r"]:t+="\\r"
break
case tt.CODES["\b"]:t+="\\b"
break
case tt.CODES["\f"]:t+="\\f"
break
default:{let n=e.toString(16)
if(e<256){t+="\\x"
if(n.length===1)t+="0"
t+=n}else t+=`\\x{${n}}`
break}}return t}static stringToRunes(e){const t=String(e)
const n=[]
let s=0
while(s<t.length){const e=t.codePointAt(s)
n.push(e)
s+=e>ct.MAX_BMP?2:1}return new Int32Array(n)}static runeToString(e){return String.fromCodePoint(e)}static isWordRune(e){return e<pt?mt[e]===1:false}static emptyOpContext(e,t){let n=0
if(e<0)n|=Utils.EMPTY_BEGIN_TEXT|Utils.EMPTY_BEGIN_LINE
if(e===10)n|=Utils.EMPTY_BEGIN_LINE
if(t<0)n|=Utils.EMPTY_END_TEXT|Utils.EMPTY_END_LINE
if(t===10)n|=Utils.EMPTY_END_LINE
if(Utils.isWordRune(e)!==Utils.isWordRune(t))n|=Utils.EMPTY_WORD_BOUNDARY
else n|=Utils.EMPTY_NO_WORD_BOUNDARY
return n}static quoteMeta(e){return e.split("").map(e=>{if(Utils.METACHARACTERS.indexOf(e)>=0)return`\\${e}`
return e}).join("")}static charCount(e){return e>ct.MAX_BMP?2:1}static toArray(e){const t=e.length
const n=new Array(t)
for(let s=0;s<t;s++)n[s]=e[s]
return n}static stringToUtf8ByteArray(e){if(globalThis.TextEncoder){if(!gt)gt=new TextEncoder
return gt.encode(e)}else{let t=[],n=0
for(let s=0;s<e.length;s++){let r=e.charCodeAt(s)
if(r<128)t[n++]=r
else if(r<2048){t[n++]=r>>6|192
t[n++]=r&63|128}else if((r&64512)===ct.MIN_HIGH_SURROGATE&&s+1<e.length&&(e.charCodeAt(s+1)&64512)===ct.MIN_LOW_SURROGATE){r=ct.MIN_SUPPLEMENTARY_CODE_POINT+((r&1023)<<10)+(e.charCodeAt(++s)&1023)
t[n++]=r>>18|240
t[n++]=r>>12&63|128
t[n++]=r>>6&63|128
t[n++]=r&63|128}else{t[n++]=r>>12|224
t[n++]=r>>6&63|128
t[n++]=r&63|128}}return t}}static utf8ByteArrayToString(e){if(globalThis.TextDecoder){if(!Ct)Ct=new TextDecoder("utf-8")
const t=e instanceof Uint8Array?e:new Uint8Array(e)
return Ct.decode(t)}else{let t=[],n=0,s=0
while(n<e.length){let r=e[n++]
if(r<128)t[s++]=String.fromCharCode(r)
else if(r>191&&r<224){let i=e[n++]
t[s++]=String.fromCharCode((r&31)<<6|i&63)}else if(r>239&&r<365){let i=e[n++]
let o=e[n++]
let a=e[n++]
let c=((r&7)<<18|(i&63)<<12|(o&63)<<6|a&63)-ct.MIN_SUPPLEMENTARY_CODE_POINT
t[s++]=String.fromCharCode(ct.MIN_HIGH_SURROGATE+(c>>10))
t[s++]=String.fromCharCode(ct.MIN_LOW_SURROGATE+(c&1023))}else{let i=e[n++]
let o=e[n++]
t[s++]=String.fromCharCode((r&15)<<12|(i&63)<<6|o&63)}}return t.join("")}}}
const createEnum=(e=[],t=0)=>{const n=Object.create(null)
for(let s=0;s<e.length;s++){const r=e[s]
const i=t+s
n[r]=i
n[i]=r}return Object.freeze(n)}
var bt=class MatcherInputBase{static Encoding=createEnum(["UTF_16","UTF_8"])
getEncoding(){throw Error("not implemented")}asCharSequence(){throw Error("not implemented")}asBytes(){throw Error("not implemented")}length(){throw Error("not implemented")}isUTF8Encoding(){return this.getEncoding()===MatcherInputBase.Encoding.UTF_8}isUTF16Encoding(){return this.getEncoding()===MatcherInputBase.Encoding.UTF_16}}
var wt=class extends bt{constructor(e=null){super()
this.bytes=e}getEncoding(){return bt.Encoding.UTF_8}asCharSequence(){return yt.utf8ByteArrayToString(this.bytes)}asBytes(){return this.bytes}length(){return this.bytes.length}}
var kt=class extends bt{constructor(e=null){super()
this.charSequence=e}getEncoding(){return bt.Encoding.UTF_16}asCharSequence(){return this.charSequence}asBytes(){return yt.stringToUtf8ByteArray(this.charSequence.toString())}length(){return this.charSequence.length}}
var vt=class{static utf16(e){yt.checkInput(e)
return new kt(e)}static utf8(e){if(yt.isByteArray(e))return new wt(e)
return new wt(yt.stringToUtf8ByteArray(e))}}
var Et=class{static EOF(){return-8}constructor(){this.start=0
this.end=0}canCheckPrefix(){return true}endPos(){return this.end-this.start}hasString(){return false}hasAnyString(){return false}prefixLength(){return 0}}
var St=class MachineUTF8Input extends Et{static RUNE_ERROR_STEP=ct.RUNE_ERROR<<3|1
constructor(e,t=0,n=e.length){super()
this.bytes=e
this.start=t
this.end=n}hasString(e,t){const n=e.bytes
if(n.length===0)return true
const s=this.indexOf(this.bytes,n,this.start+t)
return s!==-1&&s<=this.end-n.length}hasAnyString(e,t){return e.automaton8().searchUTF8(this.bytes,this.start+t,this.end)}step(e){e+=this.start
if(e>=this.end)return Et.EOF()
const t=this.bytes[e]&255
if(t<128)return t<<3|1
let n
let s
let r=128
let i=191
if(t>=194&&t<=223){n=2
s=t&31}else if(t>=224&&t<=239){n=3
s=t&15
if(t===224)r=160
else if(t===237)i=159}else if(t>=240&&t<=244){n=4
s=t&7
if(t===240)r=144
else if(t===244)i=143}else return MachineUTF8Input.RUNE_ERROR_STEP
if(e+n>this.end)return MachineUTF8Input.RUNE_ERROR_STEP
const o=this.bytes[e+1]&255
if(o<r||o>i)return MachineUTF8Input.RUNE_ERROR_STEP
s=s<<6|o&63
if(n>2){const t=this.bytes[e+2]&255
if((t&192)!==128)return MachineUTF8Input.RUNE_ERROR_STEP
s=s<<6|t&63
if(n>3){const t=this.bytes[e+3]&255
if((t&192)!==128)return MachineUTF8Input.RUNE_ERROR_STEP
s=s<<6|t&63}}return s<<3|n}index(e,t){t+=this.start
const n=this.indexOf(this.bytes,e.prefixUTF8,t)
return n<0?n:n-t}context(e){e+=this.start
let t=-1
if(e>this.start&&e<=this.end){let n=e-1
t=this.bytes[n--]
if(t>=128){let s=e-4
if(s<this.start)s=this.start
while(n>=s&&(this.bytes[n]&192)===128)n--
if(n<this.start)n=this.start
const r=this.step(n-this.start)
t=n+(r&7)===e?r>>3:ct.RUNE_ERROR}}const n=e<this.end?this.step(e-this.start)>>3:-1
return yt.emptyOpContext(t,n)}indexOf(e,t,n=0){let s=t.length
if(s===0)return n<=this.end?n:-1
const r=t[0]
let i=this.end-s
const o=typeof e.indexOf==="function"
let a=n
while(a<=i){if(o){a=e.indexOf(r,a)
if(a===-1||a>i)return-1}else{while(a<=i&&e[a]!==r)a++
if(a>i)return-1}let n=true
for(let r=1;r<s;r++)if(e[a+r]!==t[r]){n=false
break}if(n)return a
a++}return-1}prefixLength(e){return e.prefixUTF8.length}}
var Dt=class extends Et{constructor(e,t=0,n=e.length){super()
this.charSequence=e
this.start=t
this.end=n}hasString(e,t){const n=this.charSequence.indexOf(e.str,this.start+t)
return n!==-1&&n<=this.end-e.str.length}hasAnyString(e,t){return e.automaton16().searchUTF16(this.charSequence,this.start+t,this.end)}step(e){e+=this.start
if(e>=this.end)return Et.EOF()
const t=this.charSequence.charCodeAt(e)
if(t<ct.MIN_HIGH_SURROGATE||t>ct.MAX_HIGH_SURROGATE||e+1>=this.end)return t<<3|1
const n=this.charSequence.charCodeAt(e+1)
if(n>=ct.MIN_LOW_SURROGATE&&n<=ct.MAX_LOW_SURROGATE)return(t-ct.MIN_HIGH_SURROGATE)*1024+(n-ct.MIN_LOW_SURROGATE)+ct.MIN_SUPPLEMENTARY_CODE_POINT<<3|2
return t<<3|1}index(e,t){t+=this.start
const n=this.charSequence.indexOf(e.prefix,t)
if(n<0||n>this.end-e.prefix.length)return-1
return n-t}context(e){e+=this.start
const t=e>this.start&&e<=this.end?this.charSequence.charCodeAt(e-1):-1
const n=e<this.end?this.charSequence.charCodeAt(e):-1
return yt.emptyOpContext(t,n)}prefixLength(e){return e.prefix.length}}
var At=class{static fromUTF8(e,t=0,n=e.length){return new St(e,t,n)}static fromUTF16(e,t=0,n=void 0){yt.checkInput(e)
return new Dt(e,t,n??e.length)}}
var xt=class Matcher{static MAX_REPLACER_ARGS=65535
static quoteReplacement(e,t=false){if(t){if(e.indexOf("\\")<0&&e.indexOf("$")<0)return e
return e.split("").map(e=>{const t=e.codePointAt(0)
if(t===tt.CODES["\\"]||t===tt.CODES["$"])return`\\${e}`
return e}).join("")}if(e.indexOf("$")<0)return e
return e.split("").map(e=>{if(e.codePointAt(0)===tt.CODES["$"])return"$$"
return e}).join("")}constructor(e,t){if(e===null)throw new Error("pattern is null")
this.patternInput=e
const n=this.patternInput.re2()
this.patternGroupCount=n.numberOfCapturingGroups()
this.groups=[]
this.namedGroups=n.namedGroups
this.hasNamedGroups=Object.keys(this.namedGroups).length>0
this.numberOfInstructions=n.numberOfInstructions()
this.lookbehindState=null
if(t instanceof bt)this.resetMatcherInput(t)
else if(yt.isByteArray(t))this.resetMatcherInput(vt.utf8(t))
else this.resetMatcherInput(vt.utf16(t))}pattern(){return this.patternInput}reset(){this.matcherInputLength=this.matcherInput.length()
this.appendPos=0
this.hasMatch=false
this.hasGroups=false
this.anchorFlag=0
return this}resetMatcherInput(e){if(e===null)throw new Error("input is null")
if(!(e instanceof bt)){if(yt.isByteArray(e))e=vt.utf8(e)
else e=vt.utf16(e)}this.matcherInput=e
if(this.lookbehindState!==null)this.lookbehindState.reset()
else this.lookbehindState=this.patternInput.re2().createLookbehindState()
this.reset()
return this}start(e=0){if(typeof e==="string"){const t=this.namedGroups[e]
if(!Number.isFinite(t))throw new dt(`group '${e}' not found`)
e=t}this.loadGroup(e)
return this.groups[2*e]}end(e=0){if(typeof e==="string"){const t=this.namedGroups[e]
if(!Number.isFinite(t))throw new dt(`group '${e}' not found`)
e=t}this.loadGroup(e)
return this.groups[2*e+1]}programSize(){return this.numberOfInstructions}group(e=0){if(typeof e==="string"){const t=this.namedGroups[e]
if(!Number.isFinite(t))throw new dt(`group '${e}' not found`)
e=t}const t=this.start(e)
const n=this.end(e)
if(t<0&&n<0)return null
return this.substring(t,n)}getNamedGroups(){if(!this.hasMatch)throw new dt("perhaps no match attempted")
const e=Object.create(null)
for(const t of Object.keys(this.namedGroups))e[t]=this.group(t)
return e}groupCount(){return this.patternGroupCount}loadGroup(e){if(!Number.isInteger(e)||e<0||e>this.patternGroupCount)throw new dt(`Group index out of bounds: ${e}`)
if(!this.hasMatch)throw new dt("perhaps no match attempted")
if(e===0||this.hasGroups)return
const t=this.matcherInputLength
const n=this.patternInput.re2().matchMachineInput(this.matcherInput,this.groups[0],t,this.anchorFlag,1+this.patternGroupCount,this.lookbehindState)
if(!n[0])throw new dt("inconsistency in matching group data")
this.groups=n[1]
this.hasGroups=true}matches(){return this.genMatch(0,We.ANCHOR_BOTH)}lookingAt(){return this.genMatch(0,We.ANCHOR_START)}find(e=null){if(e!==null){if(!Number.isInteger(e)||e<0||e>this.matcherInputLength)throw new dt(`start index out of bounds: ${e}`)
this.reset()
return this.genMatch(e,0)}e=0
if(this.hasMatch){e=this.groups[1]
if(this.groups[0]===this.groups[1]){const t=(this.matcherInput.isUTF16Encoding()?At.fromUTF16(this.matcherInput.asCharSequence(),0,this.matcherInputLength):At.fromUTF8(this.matcherInput.asBytes(),0,this.matcherInputLength)).step(e)
if(t<0)e++
else e+=t&7}}return this.genMatch(e,We.UNANCHORED)}genMatch(e,t){const n=this.patternInput.re2().matchMachineInput(this.matcherInput,e,this.matcherInputLength,t,1,this.lookbehindState)
if(!n[0]){this.hasMatch=false
return false}this.groups=n[1]
this.hasMatch=true
this.hasGroups=this.patternGroupCount===0
this.anchorFlag=t
return true}substring(e,t){if(this.matcherInput.isUTF8Encoding())return yt.utf8ByteArrayToString(this.matcherInput.asBytes().slice(e,t))
return this.matcherInput.asCharSequence().substring(e,t).toString()}inputLength(){return this.matcherInputLength}appendReplacement(e,t=false){let n=""
const s=this.start()
const r=this.end()
if(this.appendPos<s)n+=this.substring(this.appendPos,s)
this.appendPos=r
n+=t?this.appendReplacementInternalJava(e):this.appendReplacementInternalJs(e)
return n}appendReplacementInternalJava(e){let t=""
let n=0
const s=e.length
let r=0
while(r<s){const i=e.codePointAt(r)
if(i===tt.CODES["\\"]){if(n<r)t+=e.substring(n,r)
r++
if(r>=s)throw new dt("character to be escaped is missing")
n=r
r++
continue}if(i===tt.CODES["$"]){if(n<r)t+=e.substring(n,r)
if(r+1>=s)throw new dt("Illegal group reference: group index is missing")
const i=e.codePointAt(r+1)
if(tt.CODES["0"]<=i&&i<=tt.CODES["9"]){let o=i-tt.CODES["0"]
let a=r+2
for(;a<s;a++){const t=e.codePointAt(a)
if(t<tt.CODES["0"]||t>tt.CODES["9"]||o*10+t-tt.CODES["0"]>this.patternGroupCount)break
o=o*10+t-tt.CODES["0"]}if(o>this.patternGroupCount)throw new dt(`n > number of groups: ${o}`)
const c=this.group(o)
if(c!==null)t+=c
r=a
n=r}else if(i===tt.CODES["{"]){let i=r+2
while(i<s&&e.codePointAt(i)!==tt.CODES["}"])i++
if(i>=s)throw new dt("named capture group is missing trailing '}'")
const o=e.substring(r+2,i)
const a=this.group(o)
if(a!==null)t+=a
r=i+1
n=r}else throw new dt("Illegal group reference")
continue}r++}if(n<s)t+=e.substring(n,s)
return t}appendReplacementInternalJs(e){const isDigit=e=>e>=48&&e<=57
const t=this.patternGroupCount
let n=""
let s=0
while(s<e.length){const r=e.indexOf("$",s)
if(r<0)break
n+=e.substring(s,r)
s=r
const i=e.charCodeAt(s+1)
if(i===tt.CODES["$"]){n+="$"
s+=2}else if(i===tt.CODES["&"]){n+=this.group(0)
s+=2}else if(i===tt.CODES["`"]){n+=this.substring(0,this.start(0))
s+=2}else if(i===tt.CODES["'"]){n+=this.substring(this.end(0),this.matcherInputLength)
s+=2}else if(isDigit(i)){let r=1
let o=i-48
const a=e.charCodeAt(s+2)
if(isDigit(a)&&o*10+a-48<=t){r=2
o=o*10+a-48}if(o>=1&&o<=t){const e=this.group(o)
if(e!==null)n+=e}else n+=e.substring(s,s+1+r)
s+=1+r}else if(i===tt.CODES["<"]&&this.hasNamedGroups){const t=e.indexOf(">",s+2)
if(t<0){n+="$<"
s+=2}else{const r=e.substring(s+2,t)
if(Object.hasOwn(this.namedGroups,r)){const e=this.group(r)
if(e!==null)n+=e}s=t+1}}else{n+="$"
s+=1}}return n+e.substring(s)}appendTail(){return this.substring(this.appendPos,this.matcherInputLength)}replaceAll(e,t=false){return this.replace(e,true,t)}replaceFirst(e,t=false){return this.replace(e,false,t)}replace(e,t=true,n=false){let s=""
this.reset()
const r=typeof e==="function"
let i=null
if(r){if(this.groupCount()>=Matcher.MAX_REPLACER_ARGS)throw new dt("Too many capture groups to safely invoke replacer function")
i=this.matcherInput.isUTF8Encoding()?this.matcherInput.asBytes():this.matcherInput.asCharSequence()}while(this.find()){s+=r?this.appendReplacementFunc(e,i):this.appendReplacement(e,n)
if(!t)break}s+=this.appendTail()
return s}appendReplacementFunc(e,t){let n=""
const s=this.start()
const r=this.end()
if(this.appendPos<s)n+=this.substring(this.appendPos,s)
this.appendPos=r
const i=this.matchArray()
i.push(s,t)
if(this.hasNamedGroups)i.push(this.namedGroupsObject())
n+=String(e(...i))
return n}matchArray(){const e=[this.group(0)]
for(let t=1;t<=this.patternGroupCount;t++){const n=this.group(t)
e.push(n===null?void 0:n)}return e}namedGroupsObject(){if(!this.hasNamedGroups)return
const e=this.getNamedGroups()
for(const t in e)if(e[t]===null)e[t]=void 0
return e}}
var Ot=class Inst{static ALT=1
static ALT_MATCH=2
static CAPTURE=3
static EMPTY_WIDTH=4
static FAIL=5
static MATCH=6
static NOP=7
static RUNE=8
static RUNE1=9
static RUNE_ANY=10
static RUNE_ANY_NOT_NL=11
static LB_WRITE=12
static LB_CHECK=13
static isRuneOp(e){return Inst.RUNE<=e&&e<=Inst.RUNE_ANY_NOT_NL}static escapeRunes(e){let t='"'
for(let n of e)t+=yt.escapeRune(n)
t+='"'
return t}constructor(e){this.op=e
this.out=0
this.arg=0
this.runes=new Int32Array(0)
this.next=null}matchRune(e){if(this.runes.length===1){const t=this.runes[0]
if((this.arg&We.FOLD_CASE)!==0)return ct.equalsIgnoreCase(t,e)
return e===t}const t=this.runes.length
if(t===0)return false
if(t===2||t===4||t===6||t===8){for(let n=0;n<t;n+=2){if(e<this.runes[n])return false
if(e<=this.runes[n+1])return true}return false}let n=0
let s=t>>1
while(s>1){const t=s>>1
n+=this.runes[n+t<<1]<=e?t:0
s-=t}n+=this.runes[n<<1]<=e?1:0
const r=n-1
return r>=0&&e<=this.runes[r<<1|1]}matchRunePos(e){if(this.runes.length===1){const t=this.runes[0]
if((this.arg&We.FOLD_CASE)!==0)return ct.equalsIgnoreCase(t,e)?0:-1
return e===t?0:-1}const t=this.runes.length
if(t===0)return-1
if(t===2||t===4||t===6||t===8){for(let n=0;n<t;n+=2){if(e<this.runes[n])return-1
if(e<=this.runes[n+1])return Math.floor(n/2)}return-1}let n=0
let s=t>>1
while(s>1){const t=s>>1
n+=this.runes[n+t<<1]<=e?t:0
s-=t}n+=this.runes[n<<1]<=e?1:0
const r=n-1
return r>=0&&e<=this.runes[r<<1|1]?r:-1}toString(){switch(this.op){case Inst.ALT:return`alt -> ${this.out}, ${this.arg}`
case Inst.ALT_MATCH:return`altmatch -> ${this.out}, ${this.arg}`
case Inst.CAPTURE:return`cap ${this.arg} -> ${this.out}`
case Inst.EMPTY_WIDTH:return`empty ${this.arg} -> ${this.out}`
case Inst.MATCH:return`match${this.arg!==0?` ${this.arg}`:""}`
case Inst.FAIL:return"fail"
case Inst.NOP:return`nop -> ${this.out}`
case Inst.LB_WRITE:return`lbwrite ${this.arg} -> ${this.out}`
case Inst.LB_CHECK:return`lbcheck ${this.arg} -> ${this.out}`
case Inst.RUNE:if(this.runes===null)return"rune <null>"
return["rune ",Inst.escapeRunes(this.runes),(this.arg&We.FOLD_CASE)!==0?"/i":""," -> ",this.out].join("")
case Inst.RUNE1:return`rune1 ${Inst.escapeRunes(this.runes)} -> ${this.out}`
case Inst.RUNE_ANY:return`any -> ${this.out}`
case Inst.RUNE_ANY_NOT_NL:return`anynotnl -> ${this.out}`
default:throw new Error("unhandled case in Inst.toString")}}}
var _t=class Queue{constructor(e){this.sparse=new Int32Array(e)
this.densePcs=new Int32Array(e)
this.denseCaps=null
this.size=0
this.ncap=0
this.mainThreads=0}static INITIAL_THREADS=32
init(e){this.ncap=e
const t=Math.min(this.densePcs.length,Queue.INITIAL_THREADS)*e
if(!this.denseCaps||this.denseCaps.length<t)this.denseCaps=new Int32Array(t)}growCaps(e){const t=this.densePcs.length*this.ncap
const n=new Int32Array(Math.min(t,Math.max(e,2*this.denseCaps.length)))
n.set(this.denseCaps)
this.denseCaps=n}contains(e){const t=this.sparse[e]
return t<this.size&&this.densePcs[t]===e}isEmpty(){return this.size===0}add(e){const t=this.size++
this.sparse[e]=t
this.densePcs[t]=e
return t}clear(){this.size=0
this.mainThreads=0}toString(){let e="{"
for(let t=0;t<this.size;t++){if(t!==0)e+=", "
e+=this.densePcs[t]}e+="}"
return e}}
var It=class{constructor(e){this.pos=-1
this.pcs=new Int32Array(e.numInst())
this.size=0
this.lbTable=new Int32Array(e.numLb+1)}reset(){this.pos=-1
this.size=0}}
var Nt=class Machine{static fromRE2(e){const t=new Machine
t.prog=e.prog
t.re2=e
t.q0=new _t(t.prog.numInst())
t.q1=new _t(t.prog.numInst())
t.addStack=new Int32Array(2*(t.prog.numInst()+1))
t.matched=false
t.matchcap=new Int32Array(t.prog.numCap<2?2:t.prog.numCap)
t.ncap=0
return t}constructor(){this.prog=null
this.re2=null
this.q0=null
this.q1=null
this.addStack=null
this.matched=false
this.matchcap=null
this.ncap=0
this.lbTable=null}init(e){this.ncap=e
if(e>this.matchcap.length)this.matchcap=new Int32Array(e).fill(-1)
else this.matchcap.fill(-1)
this.q0.init(e)
this.q1.init(e)
if(this.prog.numLb>0){if(!this.lbTable||this.lbTable.length<this.prog.numLb+1)this.lbTable=new Int32Array(this.prog.numLb+1)
this.lbTable.fill(-1)}}submatches(){if(this.ncap===0)return yt.emptyInts()
return yt.toArray(this.matchcap.subarray(0,this.ncap))}match(e,t,n,s=null){const r=this.re2.cond
if(r===yt.EMPTY_ALL)return false
if((n===We.ANCHOR_START||n===We.ANCHOR_BOTH)&&t!==0)return false
this.matched=false
this.matchcap.fill(-1)
const i=this.prog.numLb>0
const o=t
let a=t
let c=false
if(i){if(s!==null&&s.pos>=0&&s.pos<=t){a=s.pos
c=true}else a=0}let l=i&&s!==null
let u=this.q0
let f=this.q1
let d=e.step(a)
let B=d>>3
let h=d&7
let p=-1
let m=0
if(d!==Et.EOF()){d=e.step(a+h)
p=d>>3
m=d&7}let g
if(a===0)g=yt.emptyOpContext(-1,B)
else g=e.context(a)
if(i){if(c)this.restoreLookbehinds(s,u,g)
else this.spawnLookbehinds(u,a,g)}while(true){if(u.mainThreads===0){if((r&yt.EMPTY_BEGIN_TEXT)!==0&&a!==0)break
if((n===We.ANCHOR_START||n===We.ANCHOR_BOTH)&&a!==0)break
if(this.matched)break
if(this.prog.numLb===0&&u.isEmpty()&&!(this.re2.prefix.length===0)&&p!==this.re2.prefixRune&&e.canCheckPrefix()){const t=e.index(this.re2,a)
if(t<0)break
a+=t
d=e.step(a)
B=d>>3
h=d&7
d=e.step(a+h)
p=d>>3
m=d&7
g=e.context(a)}}if(a>=o){if(l){this.saveLookbehinds(s,u,a)
l=false}if(!this.matched&&(a===0||n===We.UNANCHORED)){if(this.ncap>0)this.matchcap[0]=a
this.add(u,this.prog.start,a,this.matchcap,0,g)}}const t=a+h
g=e.context(t)
this.step(u,f,a,t,B,g,n,a===e.endPos())
if(h===0)break
if(this.ncap===0&&this.matched)break
a+=h
B=p
h=m
if(B!==-1){d=e.step(a+h)
p=d>>3
m=d&7}const i=u
u=f
f=i}u.clear()
f.clear()
return this.matched}matchSet(e,t,n){const s=this.re2.cond
if(s===yt.EMPTY_ALL)return[]
if((n===We.ANCHOR_START||n===We.ANCHOR_BOTH)&&t!==0)return[]
let r=this.prog.numLb>0?0:t
let i=t
let o=this.q0
let a=this.q1
let c=e.step(r)
let l=c>>3
let u=c&7
let f=-1
let d=0
if(c!==Et.EOF()){c=e.step(r+u)
f=c>>3
d=c&7}let B=r===0?yt.emptyOpContext(-1,l):e.context(r)
const h=new Set
if(this.prog.numLb>0)this.spawnLookbehinds(o,r,B)
while(true){if(o.mainThreads===0){if((s&yt.EMPTY_BEGIN_TEXT)!==0&&r!==0)break
if((n===We.ANCHOR_START||n===We.ANCHOR_BOTH)&&r!==0)break}if(r===0||n===We.UNANCHORED){if(r>=i)this.add(o,this.prog.start,r,this.matchcap,0,B)}const t=r+u
B=e.context(t)
for(let s=0;s<o.size;s++){const i=o.densePcs[s]
const c=this.prog.inst[i]
const u=s*this.ncap
let f=false
switch(c.op){case Ot.MATCH:if(n===We.ANCHOR_BOTH&&r!==e.endPos())break
h.add(c.arg)
break
case Ot.RUNE:f=c.matchRune(l)
break
case Ot.RUNE1:f=l===c.runes[0]
break
case Ot.RUNE_ANY:f=true
break
case Ot.RUNE_ANY_NOT_NL:f=l!==10
break
default:continue}if(f)this.add(a,c.out,t,o.denseCaps,u,B)}o.clear()
if(u===0)break
r+=u
l=f
u=d
if(l!==-1){c=e.step(r+u)
f=c>>3
d=c&7}const p=o
o=a
a=p}a.clear()
return Array.from(h).sort((e,t)=>e-t)}step(e,t,n,s,r,i,o,a){const c=this.re2.longest
for(let l=0;l<e.size;l++){const u=e.densePcs[l]
const f=l*this.ncap
if(c&&this.matched&&this.ncap>0&&this.matchcap[0]<e.denseCaps[f])continue
const d=this.prog.inst[u]
let B=false
switch(d.op){case Ot.MATCH:if(o===We.ANCHOR_BOTH&&!a)break
if(this.ncap>0&&(!c||!this.matched||this.matchcap[1]<n)){e.denseCaps[f+1]=n
for(let t=0;t<this.ncap;t++)this.matchcap[t]=e.denseCaps[f+t]}if(!c)e.size=0
this.matched=true
break
case Ot.RUNE:B=d.matchRune(r)
break
case Ot.RUNE1:B=r===d.runes[0]
break
case Ot.RUNE_ANY:B=true
break
case Ot.RUNE_ANY_NOT_NL:B=r!==10
break
default:continue}if(B)this.add(t,d.out,s,e.denseCaps,f,i)}e.clear()}spawnLookbehinds(e,t,n){for(let s=0;s<this.prog.lbStarts.length;s++)this.add(e,this.prog.lbStarts[s],t,this.matchcap,0,n)}restoreLookbehinds(e,t,n){this.lbTable.set(e.lbTable)
for(let s=0;s<e.size;s++)this.add(t,e.pcs[s],e.pos,this.matchcap,0,n)}saveLookbehinds(e,t,n){let s=0
for(let n=0;n<t.size;n++){const r=t.densePcs[n]
if(this.prog.lbInst[r]===1&&Ot.isRuneOp(this.prog.inst[r].op))e.pcs[s++]=r}e.size=s
e.pos=n
e.lbTable.set(this.lbTable)}add(e,t,n,s,r,i){const o=this.addStack
let a=0
for(;;){while(t!==0&&!e.contains(t)){const c=e.add(t)
const l=this.prog.inst[t]
switch(l.op){case Ot.FAIL:t=0
break
case Ot.ALT:case Ot.ALT_MATCH:o[a++]=l.arg
o[a++]=0
t=l.out
break
case Ot.EMPTY_WIDTH:t=(l.arg&~i)===0?l.out:0
break
case Ot.NOP:t=l.out
break
case Ot.CAPTURE:if(l.arg<this.ncap){o[a++]=-l.arg-1
o[a++]=s[r+l.arg]
s[r+l.arg]=n}t=l.out
break
case Ot.LB_WRITE:this.lbTable[Math.abs(l.arg)]=n
t=l.out
break
case Ot.LB_CHECK:if(l.arg>0)t=this.lbTable[l.arg]===n?l.out:0
else t=this.lbTable[-l.arg]!==n?l.out:0
break
case Ot.MATCH:case Ot.RUNE:case Ot.RUNE1:case Ot.RUNE_ANY:case Ot.RUNE_ANY_NOT_NL:if(this.prog.lbInst[t]===0)e.mainThreads++
if(this.ncap>0){const t=c*this.ncap
if(t+this.ncap>e.denseCaps.length)e.growCaps(t+this.ncap)
for(let n=0;n<this.ncap;n++)e.denseCaps[t+n]=s[r+n]}t=0
break
default:throw new ht("unhandled")}}if(a===0)return
a-=2
const c=o[a]
if(c<0){s[r-c-1]=o[a+1]
t=0}else t=c}}}
const hashState=(e,t,n)=>{let s=-2128831035
for(let t=0;t<e.length;t++){s^=e[t]
s=Math.imul(s,16777619)}s^=t
s=Math.imul(s,16777619)
for(let e=0;e<n.length;e++){s^=n[e]
s=Math.imul(s,16777619)}return s}
const arraysEqual=(e,t)=>{if(e.length!==t.length)return false
for(let n=0;n<e.length;n++)if(e[n]!==t[n])return false
return true}
const isState=(e,t,n,s)=>e.flag===n&&arraysEqual(e.nfaStates,t)&&arraysEqual(e.matchIDs,s)
const Tt=[]
const Pt=-1
var $t=class{constructor(e,t,n){this.nfaStates=e
this.flag=t
this.isMatch=(t&Rt.FLAG_MATCH)!==0
this.matchIDs=n
this.next=null
this.nextAnchored=null}}
var Rt=class DFA{static FLAG_EMPTY_MASK=255
static FLAG_MATCH=256
static FLAG_LAST_WORD=512
static FLAG_NEED_SHIFT=16
static STATE_OVERHEAD=150
static ARRAY_OVERHEAD=40
static ELEMENT_SIZE=8
static TABLE_OVERHEAD=48
static PROGRESS_PER_STATE=10
constructor(e,t=8388608){this.prog=e
this.maxMem=t
this.stateCache=new Map
this.stateCount=0
this.startStates=new Map
this.failed=false
for(let t=0;t<e.numInst();t++){const n=e.getInst(t).op
if(n===Ot.LB_WRITE||n===Ot.LB_CHECK){this.failed=true
break}}this.computeRuneClasses()
this.stateBudget=t
this.memBudget=t}computeRuneClasses(){const e=new Set
const addRange=(t,n)=>{e.add(t)
e.add(n+1)}
for(let e=0;e<this.prog.numInst();e++){const t=this.prog.getInst(e)
switch(t.op){case Ot.RUNE:case Ot.RUNE1:if(t.runes.length===1){addRange(t.runes[0],t.runes[0])
if((t.arg&We.FOLD_CASE)!==0)for(let e=ct.simpleFold(t.runes[0]);e!==t.runes[0];e=ct.simpleFold(e))addRange(e,e)}else for(let e=0;e<t.runes.length;e+=2)addRange(t.runes[e],t.runes[e+1])
break
case Ot.RUNE_ANY_NOT_NL:addRange(10,10)
break
case Ot.EMPTY_WIDTH:if((t.arg&(yt.EMPTY_BEGIN_LINE|yt.EMPTY_END_LINE))!==0)addRange(10,10)
if((t.arg&(yt.EMPTY_WORD_BOUNDARY|yt.EMPTY_NO_WORD_BOUNDARY))!==0){addRange(48,57)
addRange(65,90)
addRange(95,95)
addRange(97,122)}}}e.delete(0)
this.classBounds=Int32Array.from(e).sort()
this.numClasses=this.classBounds.length+1
const t=new Int32Array(ct.MAX_LATIN1+1)
for(let e=0;e<=ct.MAX_LATIN1;e++)t[e]=this.searchClass(e)
this.latin1Class=t}runeClass(e){if(e<=ct.MAX_LATIN1)return this.latin1Class[e]
return this.searchClass(e)}searchClass(e){const t=this.classBounds
let n=0
let s=t.length
while(n<s){const r=n+s>>1
if(t[r]<=e)n=r+1
else s=r}return n}closure(e,t){const n=new Set
const s=Array.from(e)
let r=0
while(s.length>0){const e=s.pop()
if(e===0||n.has(e))continue
n.add(e)
const i=this.prog.getInst(e)
switch(i.op){case Ot.ALT:case Ot.ALT_MATCH:s.push(i.out)
s.push(i.arg)
break
case Ot.NOP:case Ot.CAPTURE:s.push(i.out)
break
case Ot.EMPTY_WIDTH:r|=i.arg
if((i.arg&~t)===0)s.push(i.out)}}return{pcs:Array.from(n).sort((e,t)=>e-t),needflags:r}}getState(e,t,n){const s=hashState(e,t,n)
const r=this.stateCache.get(s)
if(r instanceof $t){if(isState(r,e,t,n))return r}else if(r!==void 0){for(let s=0;s<r.length;s++)if(isState(r[s],e,t,n))return r[s]}const i=DFA.stateCost(e,n)
if(this.memBudget<i)return null
this.memBudget-=i
const o=new $t(e,t,n)
if(r===void 0)this.stateCache.set(s,o)
else if(r instanceof $t)this.stateCache.set(s,[r,o])
else r.push(o)
this.stateCount++
return o}static stateCost(e,t){const n=t.length===0?0:DFA.ARRAY_OVERHEAD+DFA.ELEMENT_SIZE*t.length
return DFA.STATE_OVERHEAD+DFA.ELEMENT_SIZE*e.length+n}*cachedStates(){for(const e of this.stateCache.values())if(e instanceof $t)yield e
else yield*e}makeState(e,t,n){const s=this.closure(e,t&DFA.FLAG_EMPTY_MASK)
let r=t
if(s.needflags===0)r&=DFA.FLAG_MATCH
r|=s.needflags<<DFA.FLAG_NEED_SHIFT
return this.getState(s.pcs,r,n)}allocTable(e,t){const n=this.numClasses+1
const s=DFA.TABLE_OVERHEAD+DFA.ELEMENT_SIZE*n
if(this.memBudget<s)return null
this.memBudget-=s
const r=new Array(n).fill(null)
if(t===We.UNANCHORED)e.next=r
else e.nextAnchored=r
return r}clearCache(){this.stateCache.clear()
this.stateCount=0
this.startStates.clear()
this.memBudget=this.stateBudget}resetCache(e){this.clearCache()
return this.getState(e.nfaStates,e.flag,e.matchIDs)}step(e,t,n,s){let r=s===We.UNANCHORED?e.next:e.nextAnchored
if(r!==null){const e=r[t]
if(e!==null)return e}else{r=this.allocTable(e,s)
if(r===null)return null}const i=e.flag>>>DFA.FLAG_NEED_SHIFT
const o=e.flag&DFA.FLAG_EMPTY_MASK
let a=o
let c=0
if(n===10){a|=yt.EMPTY_END_LINE
c|=yt.EMPTY_BEGIN_LINE}if(n===Pt)a|=yt.EMPTY_END_LINE|yt.EMPTY_END_TEXT
const l=(e.flag&DFA.FLAG_LAST_WORD)!==0
const u=n!==Pt&&yt.isWordRune(n)
a|=u===l?yt.EMPTY_NO_WORD_BOUNDARY:yt.EMPTY_WORD_BOUNDARY
let f=e.nfaStates
if((a&~o&i)!==0)f=this.closure(f,a).pcs
const d=[]
let B=false
let h=Tt
for(let e=0;e<f.length;e++){const t=this.prog.getInst(f[e])
if(t.op===Ot.MATCH){if(!B){B=true
h=[]}h.push(t.arg)}else if(n!==Pt&&Ot.isRuneOp(t.op)&&t.matchRune(n))d.push(t.out)}if(h.length>1)h.sort((e,t)=>e-t)
if(s===We.UNANCHORED&&n!==Pt)d.push(this.prog.start)
let p=c
if(B)p|=DFA.FLAG_MATCH
if(u)p|=DFA.FLAG_LAST_WORD
const m=this.makeState(d,p,h)
if(m===null)return null
r[t]=m
return m}start(e,t){const n=e.context(t)
let s
if((n&yt.EMPTY_BEGIN_TEXT)!==0)s=yt.EMPTY_BEGIN_TEXT|yt.EMPTY_BEGIN_LINE
else if((n&yt.EMPTY_BEGIN_LINE)!==0)s=yt.EMPTY_BEGIN_LINE
else{const r=e.step(t)
const i=r>=0&&yt.isWordRune(r>>3)
s=(n&yt.EMPTY_WORD_BOUNDARY)!==0!==i?DFA.FLAG_LAST_WORD:0}let r=this.startStates.get(s)
if(r===void 0){r=this.makeState([this.prog.start],s,Tt)
if(r===null){this.clearCache()
r=this.makeState([this.prog.start],s,Tt)
if(r===null)return null}this.startStates.set(s,r)}return r}stepOrReset(e,t,n,s,r,i){let o=this.step(e,t,n,s)
if(o!==null)return o
if(i.resetPos>=0&&r-i.resetPos<DFA.PROGRESS_PER_STATE*this.stateCount)return null
i.resetPos=r
const a=this.resetCache(e)
if(a===null)return null
o=this.step(a,t,n,s)
return o}run(e,t,n,s,r){const i=e.endPos()
const o=this.latin1Class
const a=n===We.UNANCHORED
const c={resetPos:-1}
let l=t
while(l<i){const t=e.step(l)
const i=t>>3
const u=t&7
if(u===0)break
const f=i<=ct.MAX_LATIN1?o[i]:this.runeClass(i)
let d=a&&s.next!==null?s.next[f]:null
if(d===null){d=this.stepOrReset(s,f,i,n,l,c)
if(d===null)return null}s=d
if(s.isMatch&&r(s,false))return true
if(!a&&s.nfaStates.length===0)return false
l+=u}s=this.stepOrReset(s,this.numClasses,Pt,n,l,c)
if(s===null)return null
return s.isMatch&&r(s,true)}match(e,t,n){if(this.failed)return null
if((n===We.ANCHOR_START||n===We.ANCHOR_BOTH)&&t!==0)return false
const s=this.start(e,t)
if(s===null)return null
return this.run(e,t,n,s,(e,t)=>n!==We.ANCHOR_BOTH||t)}matchSet(e,t,n){if(this.failed)return null
if((n===We.ANCHOR_START||n===We.ANCHOR_BOTH)&&t!==0)return[]
const s=this.start(e,t)
if(s===null)return null
const r=new Set
const collect=(e,t)=>{if(n!==We.ANCHOR_BOTH||t)for(let t=0;t<e.matchIDs.length;t++)r.add(e.matchIDs[t])
return false}
if(this.run(e,t,n,s,collect)===null)return null
return Array.from(r).sort((e,t)=>e-t)}}
const Ft=32
const Lt=500
const Mt=256
const Gt=262144
var Ht=class{constructor(){this.end=0
this.cap=new Int32Array(0)
this.matchcap=new Int32Array(0)
this.ncap=0
this.jobPc=new Int32Array(Mt)
this.jobArg=new Uint8Array(Mt)
this.jobPos=new Int32Array(Mt)
this.jobLen=0
this.visited=new Uint32Array(0)}reset(e,t,n){this.end=t
this.jobLen=0
this.ncap=n
const s=e.numInst()*(t+1)+Ft-1>>>5
if(this.visited.length<s)this.visited=new Uint32Array(s)
else this.visited.fill(0,0,s)
if(this.cap.length<n)this.cap=new Int32Array(n).fill(-1)
else this.cap.fill(-1,0,n)
if(this.matchcap.length<n)this.matchcap=new Int32Array(n).fill(-1)
else this.matchcap.fill(-1,0,n)}shouldVisit(e,t){const n=e*(this.end+1)+t
const s=n>>>5
const r=1<<(n&31)
if((this.visited[s]&r)!==0)return false
this.visited[s]|=r
return true}push(e,t,n,s){if(e.prog.getInst(t).op!==Ot.FAIL&&(s||this.shouldVisit(t,n))){if(this.jobLen>=this.jobPc.length){const e=this.jobPc.length*2
const t=new Int32Array(e)
t.set(this.jobPc)
this.jobPc=t
const n=new Uint8Array(e)
n.set(this.jobArg)
this.jobArg=n
const s=new Int32Array(e)
s.set(this.jobPos)
this.jobPos=s}this.jobPc[this.jobLen]=t
this.jobArg[this.jobLen]=s?1:0
this.jobPos[this.jobLen]=n
this.jobLen++}}tryBacktrack(e,t,n,s,r){const i=e.longest
this.push(e,n,s,false)
while(this.jobLen>0){this.jobLen--
let n=this.jobPc[this.jobLen]
let s=this.jobArg[this.jobLen]===1
let o=this.jobPos[this.jobLen]
let a=true
while(true){if(!a){if(!this.shouldVisit(n,o))break}a=false
const c=e.prog.getInst(n)
switch(c.op){case Ot.FAIL:break
case Ot.ALT:if(s){s=false
n=c.arg
continue}else{this.push(e,n,o,true)
n=c.out
continue}case Ot.ALT_MATCH:{const t=e.prog.getInst(c.out)
if(Ot.isRuneOp(t.op)){this.push(e,c.arg,o,false)
n=c.arg
o=this.end
continue}this.push(e,c.out,this.end,false)
n=c.out
continue}case Ot.RUNE:{const e=t.step(o)
if(e===Et.EOF())break
if(!c.matchRune(e>>3))break
o+=e&7
n=c.out
continue}case Ot.RUNE1:{const e=t.step(o)
if(e===Et.EOF())break
if(e>>3!==c.runes[0])break
o+=e&7
n=c.out
continue}case Ot.RUNE_ANY_NOT_NL:{const e=t.step(o)
if(e===Et.EOF())break
if(e>>3===10)break
o+=e&7
n=c.out
continue}case Ot.RUNE_ANY:{const e=t.step(o)
if(e===Et.EOF())break
o+=e&7
n=c.out
continue}case Ot.CAPTURE:if(s){this.cap[c.arg]=o
break}else{if(c.arg<this.ncap){this.push(e,n,this.cap[c.arg],true)
this.cap[c.arg]=o}n=c.out
continue}case Ot.EMPTY_WIDTH:{const e=t.context(o)
if((c.arg&~e)!==0)break
n=c.out
continue}case Ot.NOP:n=c.out
continue
case Ot.MATCH:{if(r===We.ANCHOR_BOTH&&o!==this.end)break
if(this.ncap===0)return true
if(this.ncap>1)this.cap[1]=o
const e=this.matchcap[1]
if(e===-1||i&&o>0&&o>e)this.matchcap.set(this.cap)
if(!i)return true
if(o===this.end)return true
break}case Ot.LB_WRITE:case Ot.LB_CHECK:throw new ht("Backtracker cannot evaluate Lookbehind instructions")
default:throw new ht("bad inst")}break}}return i&&this.matchcap.length>1&&this.matchcap[1]>=0}}
const jt=[]
var Kt=class Backtracker{static shouldBacktrack(e){return e.numInst()<=Lt}static maxBitStateLen(e){if(!Backtracker.shouldBacktrack(e))return 0
return Math.floor(Gt/e.numInst())}static execute(e,t,n,s,r){const i=e.cond
if(i===yt.EMPTY_ALL)return null
if((s===We.ANCHOR_START||s===We.ANCHOR_BOTH)&&n!==0)return null
if((i&yt.EMPTY_BEGIN_TEXT)!==0&&n!==0)return null
const o=jt.length>0?jt.pop():new Ht
const a=t.endPos()
o.reset(e.prog,a,r)
let c=false
if((i&yt.EMPTY_BEGIN_TEXT)!==0||s===We.ANCHOR_START||s===We.ANCHOR_BOTH){if(o.ncap>0)o.cap[0]=n
if(o.tryBacktrack(e,t,e.prog.start,n,s))c=true}else{let r=-1
for(;n<=a&&r!==0;n+=r){if(e.prefix.length>0){const s=t.index(e,n)
if(s<0)break
n+=s}if(o.ncap>0)o.cap[0]=n
if(o.tryBacktrack(e,t,e.prog.start,n,s)){c=true
break}const i=t.step(n)
r=i===Et.EOF()?0:i&7}}if(!c){jt.push(o)
return null}const l=r===0?[]:yt.toArray(o.matchcap.subarray(0,r))
jt.push(o)
return l}}
var Ut=class{constructor(e){this.sparse=new Uint32Array(e)
this.dense=new Uint32Array(e)
this.size=0
this.nextIndex=0}empty(){return this.nextIndex>=this.size}next(){return this.dense[this.nextIndex++]}clear(){this.size=0
this.nextIndex=0}contains(e){return e<this.sparse.length&&this.sparse[e]<this.size&&this.dense[this.sparse[e]]===e}insert(e){if(!this.contains(e))this.insertNew(e)}insertNew(e){if(e>=this.sparse.length)return
this.sparse[e]=this.size
this.dense[this.size]=e
this.size++}}
const mergeRuneSets=(e,t,n,s)=>{const r=e.length
const i=t.length
let o=0,a=0
const c=[]
const l=[]
let u=true
let f=-1
const extend=r=>{const i=r?e:t
const u=r?o:a
const d=r?n:s
if(f>0&&i[u]<=c[f])return false
c.push(i[u],i[u+1])
if(r)o+=2
else a+=2
f+=2
l.push(d)
return true}
while(o<r||a<i){if(a>=i)u=extend(true)
else if(o>=r)u=extend(false)
else if(t[a]<e[o])u=extend(false)
else u=extend(true)
if(!u)return null}return{merged:c,next:l}}
var Jt=class{constructor(e){this.start=e.start
this.numCap=e.numCap
this.inst=new Array(e.inst.length)
for(let t=0;t<e.inst.length;t++){const n=e.inst[t]
const s=new Ot(n.op)
s.out=n.out
s.arg=n.arg
s.runes=n.runes?new Int32Array(n.runes):new Int32Array(0)
s.next=null
this.inst[t]=s}}}
const onePassCopy=e=>{const t=new Jt(e)
for(let e=0;e<t.inst.length;e++){const n=t.inst[e]
if(n.op!==Ot.ALT&&n.op!==Ot.ALT_MATCH)continue
let s="out"
let r="arg"
let i=t.inst[n[r]]
if(i.op!==Ot.ALT&&i.op!==Ot.ALT_MATCH){s="arg"
r="out"
i=t.inst[n[r]]
if(i.op!==Ot.ALT&&i.op!==Ot.ALT_MATCH)continue}const o=t.inst[n[s]]
if(o.op===Ot.ALT||o.op===Ot.ALT_MATCH)continue
let a="out"
let c="arg"
let l=false
if(i.out===e)l=true
else if(i.arg===e){l=true
a="arg"
c="out"}if(l)i[a]=n[s]
if(n[s]===i[a])n[r]=i[c]}return t}
const makeOnePass=e=>{if(e.inst.length>=1e3)return null
const t=new Ut(e.inst.length)
const n=new Ut(e.inst.length)
const s=new Array(e.inst.length)
const r=new Array(e.inst.length).fill(false)
const check=i=>{let o=true
const a=e.inst[i]
if(n.contains(i))return true
n.insert(i)
switch(a.op){case Ot.ALT:case Ot.ALT_MATCH:{o=check(a.out)&&check(a.arg)
let e=r[a.out]
let t=r[a.arg]
if(e&&t)return false
if(t){const n=a.out
a.out=a.arg
a.arg=n
const s=e
e=t
t=s}if(e){r[i]=true
a.op=Ot.ALT_MATCH}const n=s[a.out]||[]
const c=s[a.arg]||[]
const l=mergeRuneSets(n,c,a.out,a.arg)
if(!l)return false
s[i]=new Int32Array(l.merged)
a.next=new Uint32Array(l.next)
break}case Ot.CAPTURE:case Ot.EMPTY_WIDTH:case Ot.NOP:o=check(a.out)
r[i]=r[a.out]
s[i]=s[a.out]?new Int32Array(s[a.out]):new Int32Array(0)
a.next=new Uint32Array(Math.floor(s[i].length/2)+1).fill(a.out)
break
case Ot.MATCH:case Ot.FAIL:r[i]=a.op===Ot.MATCH
break
case Ot.RUNE:{r[i]=false
if(a.next&&a.next.length>0)break
t.insert(a.out)
if(!a.runes||a.runes.length===0){s[i]=new Int32Array(0)
a.next=new Uint32Array([a.out])
break}let e=[]
if(a.runes.length===1&&(a.arg&We.FOLD_CASE)!==0){const t=a.runes[0]
e.push(t,t)
for(let n=ct.simpleFold(t);n!==t;n=ct.simpleFold(n))e.push(n,n)
e.sort((e,t)=>e-t)}else for(let t=0;t<a.runes.length;t++)e.push(a.runes[t])
s[i]=new Int32Array(e)
a.next=new Uint32Array(Math.floor(e.length/2)+1).fill(a.out)
a.op=Ot.RUNE
break}case Ot.RUNE1:{r[i]=false
if(a.next&&a.next.length>0)break
t.insert(a.out)
let e=[]
if((a.arg&We.FOLD_CASE)!==0){const t=a.runes[0]
e.push(t,t)
for(let n=ct.simpleFold(t);n!==t;n=ct.simpleFold(n))e.push(n,n)
e.sort((e,t)=>e-t)}else e.push(a.runes[0],a.runes[0])
s[i]=new Int32Array(e)
a.next=new Uint32Array(Math.floor(e.length/2)+1).fill(a.out)
a.op=Ot.RUNE
break}case Ot.RUNE_ANY:r[i]=false
if(a.next&&a.next.length>0)break
t.insert(a.out)
s[i]=new Int32Array([0,ct.MAX_RUNE])
a.next=new Uint32Array([a.out])
break
case Ot.RUNE_ANY_NOT_NL:r[i]=false
if(a.next&&a.next.length>0)break
t.insert(a.out)
s[i]=new Int32Array([0,9,11,ct.MAX_RUNE])
a.next=new Uint32Array(Math.floor(s[i].length/2)+1).fill(a.out)}return o}
t.clear()
t.insert(e.start)
while(!t.empty()){n.clear()
if(!check(t.next()))return null}for(let t=0;t<e.inst.length;t++)if(s[t])e.inst[t].runes=s[t]
return e}
const cleanupOnePass=(e,t)=>{for(let n=0;n<t.inst.length;n++){const s=t.inst[n]
switch(s.op){case Ot.ALT:case Ot.ALT_MATCH:case Ot.RUNE:break
case Ot.CAPTURE:case Ot.EMPTY_WIDTH:case Ot.NOP:case Ot.MATCH:case Ot.FAIL:e.inst[n].next=null
break
case Ot.RUNE1:case Ot.RUNE_ANY:case Ot.RUNE_ANY_NOT_NL:e.inst[n].next=null
e.inst[n].op=s.op
e.inst[n].runes=s.runes?new Int32Array(s.runes):new Int32Array(0)}}}
var zt=class OnePass{static compile(e){if(e.start===0)return null
if(e.numLb>0)return null
const t=e.inst[e.start]
if(t.op!==Ot.EMPTY_WIDTH||(t.arg&yt.EMPTY_BEGIN_TEXT)===0)return null
let n=false
for(let t=0;t<e.inst.length;t++)if(e.inst[t].op===Ot.ALT||e.inst[t].op===Ot.ALT_MATCH){n=true
break}for(let t=0;t<e.inst.length;t++){const s=e.inst[t]
const r=e.inst[s.out].op
switch(s.op){case Ot.ALT:case Ot.ALT_MATCH:if(r===Ot.MATCH||e.inst[s.arg].op===Ot.MATCH)return null
break
case Ot.EMPTY_WIDTH:if(r===Ot.MATCH){if((s.arg&yt.EMPTY_END_TEXT)===yt.EMPTY_END_TEXT)continue
return null}break
default:if(r===Ot.MATCH&&n)return null}}let s=onePassCopy(e)
s=makeOnePass(s)
if(s!==null)cleanupOnePass(s,e)
return s}static next(e,t){const n=e.matchRunePos(t)
if(n>=0)return e.next[n]
if(e.op===Ot.ALT_MATCH)return e.out
return 0}static execute(e,t,n,s,r){const i=e.onepass
if(!i)return null
const o=new Int32Array(r).fill(-1)
let a=false
let c=t.step(n)
let l=c>>3
let u=c&7
let f=Et.EOF()
let d=-1
let B=0
if(c!==Et.EOF()){f=t.step(n+u)
if(f!==Et.EOF()){d=f>>3
B=f&7}}let h=n===0?yt.emptyOpContext(-1,l):t.context(n)
let p=i.start
let m
while(true){m=i.inst[p]
p=m.out
switch(m.op){case Ot.MATCH:if(s===We.ANCHOR_BOTH&&n!==t.endPos())return null
a=true
if(o.length>0){o[0]=0
o[1]=n}return r===0?[]:yt.toArray(o)
case Ot.RUNE:if(!m.matchRune(l))return null
break
case Ot.RUNE1:if(l!==m.runes[0])return null
break
case Ot.RUNE_ANY:break
case Ot.RUNE_ANY_NOT_NL:if(l===10)return null
break
case Ot.ALT:case Ot.ALT_MATCH:p=OnePass.next(m,l)
continue
case Ot.FAIL:return null
case Ot.NOP:continue
case Ot.EMPTY_WIDTH:if((m.arg&~h)!==0)return null
continue
case Ot.CAPTURE:if(m.arg<o.length)o[m.arg]=n
continue
default:throw new ht("bad inst")}if(u===0)break
h=yt.emptyOpContext(l,d)
n+=u
l=d
u=B
if(l!==-1){f=t.step(n+u)
if(f!==Et.EOF()){d=f>>3
B=f&7}else{d=-1
B=0}}}if(!a)return null
return r===0?[]:yt.toArray(o)}}
var qt=class Regexp{static Op=createEnum(["NO_MATCH","EMPTY_MATCH","LITERAL","CHAR_CLASS","ANY_CHAR_NOT_NL","ANY_CHAR","BEGIN_LINE","END_LINE","BEGIN_TEXT","END_TEXT","WORD_BOUNDARY","NO_WORD_BOUNDARY","CAPTURE","STAR","PLUS","QUEST","REPEAT","CONCAT","ALTERNATE","PLB","NLB","LEFT_PAREN","VERTICAL_BAR"])
static isPseudoOp(e){return e>=Regexp.Op.LEFT_PAREN}static emptySubs(){return[]}static quoteIfHyphen(e){if(e===tt.CODES["-"])return"\\"
return""}static fromRegexp(e){const t=new Regexp(e.op)
t.flags=e.flags
t.subs=e.subs
t.runes=e.runes
t.cap=e.cap
t.min=e.min
t.max=e.max
t.name=e.name
t.namedGroups=e.namedGroups
t.lb=e.lb
return t}constructor(e){this.op=e
this.flags=0
this.subs=Regexp.emptySubs()
this.runes=new Int32Array(0)
this.min=0
this.max=0
this.cap=0
this.name=null
this.namedGroups=Object.create(null)
this.lb=0}reinit(){this.flags=0
this.subs=Regexp.emptySubs()
this.runes=new Int32Array(0)
this.cap=0
this.min=0
this.max=0
this.name=null
this.namedGroups=Object.create(null)
this.lb=0}toString(){return this.appendTo()}appendTo(){let e=""
switch(this.op){case Regexp.Op.NO_MATCH:e+="[^\\x00-\\x{10FFFF}]"
break
case Regexp.Op.EMPTY_MATCH:e+="(?:)"
break
case Regexp.Op.STAR:case Regexp.Op.PLUS:case Regexp.Op.QUEST:case Regexp.Op.REPEAT:{const t=this.subs[0]
if(t.op>Regexp.Op.CAPTURE||t.op===Regexp.Op.LITERAL&&t.runes.length>1)e+=`(?:${t.appendTo()})`
else e+=t.appendTo()
switch(this.op){case Regexp.Op.STAR:e+="*"
break
case Regexp.Op.PLUS:e+="+"
break
case Regexp.Op.QUEST:e+="?"
break
case Regexp.Op.REPEAT:e+=`{${this.min}`
if(this.min!==this.max){e+=","
if(this.max>=0)e+=this.max}e+="}"}if((this.flags&We.NON_GREEDY)!==0)e+="?"
break}case Regexp.Op.CONCAT:for(let t of this.subs)if(t.op===Regexp.Op.ALTERNATE)e+=`(?:${t.appendTo()})`
else e+=t.appendTo()
break
case Regexp.Op.ALTERNATE:{let t=""
for(let n of this.subs){e+=t
t="|"
e+=n.appendTo()}break}case Regexp.Op.LITERAL:if((this.flags&We.FOLD_CASE)!==0)e+="(?i:"
for(let t of this.runes)e+=yt.escapeRune(t)
if((this.flags&We.FOLD_CASE)!==0)e+=")"
break
case Regexp.Op.ANY_CHAR_NOT_NL:e+="(?-s:.)"
break
case Regexp.Op.ANY_CHAR:e+="(?s:.)"
break
case Regexp.Op.PLB:e+=`(?<=${this.subs[0].appendTo()})`
break
case Regexp.Op.NLB:e+=`(?<!${this.subs[0].appendTo()})`
break
case Regexp.Op.CAPTURE:if(this.name===null||this.name.length===0)e+="("
else e+=`(?P<${this.name}>`
if(this.subs[0].op!==Regexp.Op.EMPTY_MATCH)e+=this.subs[0].appendTo()
e+=")"
break
case Regexp.Op.BEGIN_TEXT:e+="\\A"
break
case Regexp.Op.END_TEXT:if((this.flags&We.WAS_DOLLAR)!==0)e+="(?-m:$)"
else e+="\\z"
break
case Regexp.Op.BEGIN_LINE:e+="^"
break
case Regexp.Op.END_LINE:e+="$"
break
case Regexp.Op.WORD_BOUNDARY:e+="\\b"
break
case Regexp.Op.NO_WORD_BOUNDARY:e+="\\B"
break
case Regexp.Op.CHAR_CLASS:if(this.runes.length%2!==0){e+="[invalid char class]"
break}e+="["
if(this.runes.length===0)e+="^\\x00-\\x{10FFFF}"
else if(this.runes[0]===0&&this.runes[this.runes.length-1]===ct.MAX_RUNE){e+="^"
for(let t=1;t<this.runes.length-1;t+=2){const n=this.runes[t]+1
const s=this.runes[t+1]-1
e+=Regexp.quoteIfHyphen(n)
e+=yt.escapeRune(n)
if(n!==s){e+="-"
e+=Regexp.quoteIfHyphen(s)
e+=yt.escapeRune(s)}}}else for(let t=0;t<this.runes.length;t+=2){const n=this.runes[t]
const s=this.runes[t+1]
e+=Regexp.quoteIfHyphen(n)
e+=yt.escapeRune(n)
if(n!==s){e+="-"
e+=Regexp.quoteIfHyphen(s)
e+=yt.escapeRune(s)}}e+="]"
break
default:e+=this.op}return e}maxCap(){let e=0
if(this.op===Regexp.Op.CAPTURE)e=this.cap
if(this.subs!==null)for(let t of this.subs){const n=t.maxCap()
if(e<n)e=n}return e}equals(e){if(!(e!==null&&e instanceof Regexp))return false
if(this.op!==e.op)return false
switch(this.op){case Regexp.Op.END_TEXT:if((this.flags&We.WAS_DOLLAR)!==(e.flags&We.WAS_DOLLAR))return false
break
case Regexp.Op.LITERAL:case Regexp.Op.CHAR_CLASS:if((this.flags&We.FOLD_CASE)!==(e.flags&We.FOLD_CASE))return false
if(this.runes===null&&e.runes===null)break
if(this.runes===null||e.runes===null)return false
if(this.runes.length!==e.runes.length)return false
for(let t=0;t<this.runes.length;t++)if(this.runes[t]!==e.runes[t])return false
break
case Regexp.Op.ALTERNATE:case Regexp.Op.CONCAT:if(this.subs.length!==e.subs.length)return false
for(let t=0;t<this.subs.length;++t)if(!this.subs[t].equals(e.subs[t]))return false
break
case Regexp.Op.STAR:case Regexp.Op.PLUS:case Regexp.Op.QUEST:if((this.flags&We.NON_GREEDY)!==(e.flags&We.NON_GREEDY)||!this.subs[0].equals(e.subs[0]))return false
break
case Regexp.Op.REPEAT:if((this.flags&We.NON_GREEDY)!==(e.flags&We.NON_GREEDY)||this.min!==e.min||this.max!==e.max||!this.subs[0].equals(e.subs[0]))return false
break
case Regexp.Op.CAPTURE:if(this.cap!==e.cap||(this.name===null?e.name!==null:this.name!==e.name)||!this.subs[0].equals(e.subs[0]))return false
break
case Regexp.Op.PLB:case Regexp.Op.NLB:if(this.lb!==e.lb||!this.subs[0].equals(e.subs[0]))return false}return true}}
var Vt=class{static walk(e,t){const n=[]
let s=e
let r
for(;;){if(s.subs.length===0)r=t.leaf(s)
else{const e=t.enter(s)
if(e.result===void 0){n.push({re:s,state:e,i:0})
s=s.subs[0]
continue}r=e.result}for(;;){if(n.length===0)return r
const e=n[n.length-1]
t.child(e.re,e.state,r,e.i)
e.i++
if(e.state.result===void 0&&e.i<e.re.subs.length){s=e.re.subs[e.i]
break}n.pop()
r=e.state.result!==void 0?e.state.result:t.leave(e.re,e.state)}}}}
var Wt=class{constructor(e,t){const n=new Map
const s=[0]
const r=[0]
const i=[0]
const o=[0]
for(const a of e){let e=0
for(let c=0;c<a.length;c++){const l=e*t+a[c]
let u=n.get(l)
if(u===void 0){u=s.length
n.set(l,u)
s.push(e)
r.push(a[c])
i.push(i[e]+1)
o.push(0)}e=u}o[e]=1}const a=s.length
const c=new Int32Array(a-1)
for(let e=1;e<a;e++)c[e-1]=e
c.sort((e,t)=>s[e]-s[t]||r[e]-r[t])
const l=new Int32Array(a+1)
for(let e=1;e<a;e++)l[s[e]+1]++
for(let e=0;e<a;e++)l[e+1]+=l[e]
const u=new Int32Array(a-1)
for(let e=0;e<c.length;e++)u[e]=r[c[e]]
this.childStart=l
this.childUnit=u
this.childNode=c
const f=new Int32Array(a)
for(let e=0;e<a;e++)f[e]=e
f.sort((e,t)=>i[e]-i[t])
const d=new Int32Array(a)
const B=Uint8Array.from(o)
for(let e=1;e<a;e++){const t=f[e]
const n=s[t]
if(n!==0){let e=d[n]
let s=this.next(e,r[t])
while(s<0&&e!==0){e=d[e]
s=this.next(e,r[t])}d[t]=s>=0?s:0}B[t]|=B[d[t]]}this.fail=d
this.match=B}next(e,t){let n=this.childStart[e]
let s=this.childStart[e+1]
const r=this.childUnit
while(n<s){const e=n+s>>1
const i=r[e]
if(i===t)return this.childNode[e]
if(i<t)n=e+1
else s=e}return-1}advance(e,t){for(;;){const n=this.next(e,t)
if(n>=0)return n
if(e===0)return 0
e=this.fail[e]}}searchUTF16(e,t,n){let s=0
for(let r=t;r<n;r++){s=this.advance(s,e.charCodeAt(r))
if(this.match[s]===1)return true}return false}searchUTF8(e,t,n){let s=0
for(let r=t;r<n;r++){s=this.advance(s,e[r])
if(this.match[s]===1)return true}return false}}
var Yt=class Prefilter{static Type={NONE:0,EXACT:1,AND:2,OR:3}
static MAX_SCANS=32
static MAX_AC_UNITS=1<<18
constructor(e){this.type=e
this.subs=[]
this.str=""
this.bytes=null
this.cost=e===Prefilter.Type.EXACT?1:0
this.allExact=false
this.ac16=null
this.ac8=null}automaton16(){if(this.ac16===null){const e=this.subs.map(e=>{const t=new Array(e.str.length)
for(let n=0;n<e.str.length;n++)t[n]=e.str.charCodeAt(n)
return t})
this.ac16=new Wt(e,65536)}return this.ac16}automaton8(){if(this.ac8===null)this.ac8=new Wt(this.subs.map(e=>e.bytes),256)
return this.ac8}eval(e,t){switch(this.type){case Prefilter.Type.NONE:return true
case Prefilter.Type.EXACT:return e.hasString(this,t)
case Prefilter.Type.AND:for(let n=0;n<this.subs.length;n++)if(!this.subs[n].eval(e,t))return false
return true
case Prefilter.Type.OR:if(this.allExact)return e.hasAnyString(this,t)
for(let n=0;n<this.subs.length;n++)if(this.subs[n].eval(e,t))return true
return false
default:return true}}}
var Qt=class PrefilterTree{static build(e){if(!e)return new Yt(Yt.Type.NONE)
return Vt.walk(e,PrefilterTree.WALKER)}static WALKER={leaf:e=>PrefilterTree.leaf(e),enter:e=>PrefilterTree.enter(e),child:(e,t,n)=>PrefilterTree.child(e,t,n),leave:(e,t)=>PrefilterTree.leave(e,t)}
static leaf(e){if(e.op!==qt.Op.LITERAL)return new Yt(Yt.Type.NONE)
if(e.runes.length===0||(e.flags&We.FOLD_CASE)!==0)return new Yt(Yt.Type.NONE)
let t=""
for(let n=0;n<e.runes.length;n++){if(ct.isUnsearchable(e.runes[n]))return new Yt(Yt.Type.NONE)
t+=String.fromCodePoint(e.runes[n])}const n=new Yt(Yt.Type.EXACT)
n.str=t
n.bytes=yt.stringToUtf8ByteArray(n.str)
return n}static enter(e){switch(e.op){case qt.Op.CAPTURE:case qt.Op.PLUS:return{sub:null}
case qt.Op.REPEAT:if(e.min>=1)return{sub:null}
return{result:new Yt(Yt.Type.NONE)}
case qt.Op.CONCAT:return{pf:new Yt(Yt.Type.AND),subs:[]}
case qt.Op.ALTERNATE:return{pf:new Yt(Yt.Type.OR),subs:[]}
default:return{result:new Yt(Yt.Type.NONE)}}}static child(e,t,n){if(t.subs===void 0){t.sub=n
return}if(t.pf.type===Yt.Type.AND){if(n.type===Yt.Type.NONE)return
if(n.type===Yt.Type.AND){for(let e=0;e<n.subs.length;e++)t.subs.push(n.subs[e])
return}t.subs.push(n)
return}if(n.type===Yt.Type.NONE){t.result=new Yt(Yt.Type.NONE)
return}if(n.type===Yt.Type.OR){for(let e=0;e<n.subs.length;e++)t.subs.push(n.subs[e])
return}t.subs.push(n)}static leave(e,t){if(t.subs===void 0)return t.sub
const n=t.pf
const s=new Set
const r=[]
for(const e of t.subs){if(e.type===Yt.Type.EXACT){if(s.has(e.str))continue
s.add(e.str)}r.push(e)}if(n.type===Yt.Type.AND){const e=[]
let t=0
for(const n of r){if(t+n.cost>Yt.MAX_SCANS)continue
e.push(n)
t+=n.cost}if(e.length===0)return new Yt(Yt.Type.NONE)
if(e.length===1)return e[0]
n.subs=e
n.cost=t
return n}if(r.length===0)return new Yt(Yt.Type.NONE)
if(r.length===1)return r[0]
n.subs=r
let i=true
let o=0
let a=0
for(const e of r){if(e.type!==Yt.Type.EXACT)i=false
else a+=e.bytes.length
o+=e.cost}if(i){if(a>Yt.MAX_AC_UNITS)return new Yt(Yt.Type.NONE)
n.allExact=true
n.cost=1
return n}if(o>Yt.MAX_SCANS)return new Yt(Yt.Type.NONE)
n.cost=o
return n}}
var Zt=class{constructor(e=0,t=0){this.head=e
this.tail=t}}
var Xt=class{constructor(){this.inst=[]
this.start=0
this.numCap=2
this.lbStarts=[]
this.numLb=0
this.lbInst=null}getInst(e){return this.inst[e]}numInst(){return this.inst.length}addInst(e){this.inst.push(new Ot(e))}markLookbehindInsts(){const e=new Uint8Array(this.inst.length)
const t=this.lbStarts.slice()
while(t.length>0){const n=t.pop()
if(n===0||e[n]===1)continue
e[n]=1
const s=this.inst[n]
switch(s.op){case Ot.ALT:case Ot.ALT_MATCH:t.push(s.out,s.arg)
break
case Ot.MATCH:case Ot.FAIL:break
default:t.push(s.out)}}this.lbInst=e}skipNop(e){let t=this.inst[e]
while(t.op===Ot.NOP||t.op===Ot.CAPTURE){t=this.inst[e]
e=t.out}return t}prefix(){let e=""
let t=this.skipNop(this.start)
if(!Ot.isRuneOp(t.op)||t.runes.length!==1)return[t.op===Ot.MATCH,e]
while(Ot.isRuneOp(t.op)&&t.runes.length===1&&(t.arg&We.FOLD_CASE)===0&&!ct.isUnsearchable(t.runes[0])){e+=String.fromCodePoint(t.runes[0])
t=this.skipNop(t.out)}return[t.op===Ot.MATCH,e]}startCond(){let e=0
let t=this.start
e:for(;;){const n=this.inst[t]
switch(n.op){case Ot.EMPTY_WIDTH:e|=n.arg
break
case Ot.FAIL:return-1
case Ot.CAPTURE:case Ot.NOP:break
default:break e}t=n.out}return e}patch(e,t){let n=e.head
while(n!==0){const e=this.inst[n>>1]
if((n&1)===0){n=e.out
e.out=t}else{n=e.arg
e.arg=t}}}append(e,t){if(e.head===0)return t
if(t.head===0)return e
const n=this.inst[e.tail>>1]
if((e.tail&1)===0)n.out=t.head
else n.arg=t.head
return new Zt(e.head,t.tail)}toString(){let e=""
for(let t=0;t<this.inst.length;t++){const n=e.length
e+=t
if(t===this.start)e+="*"
e+="        ".substring(e.length-n)
e+=this.inst[t]
e+="\n"}return e}}
const en=new Int32Array([0,tt.CODES["\n"]-1,tt.CODES["\n"]+1,ct.MAX_RUNE])
const tn=new Int32Array([0,ct.MAX_RUNE])
var nn=class{constructor(e=0,t=new Zt,n=false){this.i=e
this.out=t
this.nullable=n}}
var sn=class Compiler{static compileRegexp(e){const t=new Compiler
const n=t.compile(e)
t.prog.patch(n.out,t.newInst(Ot.MATCH).i)
t.prog.start=n.i
t.prog.markLookbehindInsts()
return t.prog}static compileSet(e){const t=new Compiler
if(e.length===0){t.prog.start=t.newInst(Ot.FAIL).i
t.prog.markLookbehindInsts()
return t.prog}let n=[]
for(let s=0;s<e.length;s++){t.lbOffset=t.prog.numLb
const r=t.compile(e[s])
const i=t.newInst(Ot.MATCH)
t.prog.getInst(i.i).arg=s
t.prog.patch(r.out,i.i)
n.push(r.i)}let s=n[0]
for(let e=1;e<n.length;e++){const r=t.newInst(Ot.ALT)
const i=t.prog.getInst(r.i)
i.out=s
i.arg=n[e]
s=r.i}t.prog.start=s
t.prog.markLookbehindInsts()
return t.prog}constructor(){this.prog=new Xt
this.newInst(Ot.FAIL)
this.lbOffset=0
this.runeCache=new Map
this.walker={leaf:e=>this.leaf(e),enter:e=>this.enter(e),child:(e,t,n)=>this.child(e,t,n),leave:(e,t)=>this.leave(e,t)}}newInst(e){this.prog.addInst(e)
return new nn(this.prog.numInst()-1,new Zt,true)}nop(){const e=this.newInst(Ot.NOP)
e.out=new Zt(e.i<<1,e.i<<1)
return e}fail(){return new nn}cap(e){const t=this.newInst(Ot.CAPTURE)
t.out=new Zt(t.i<<1,t.i<<1)
this.prog.getInst(t.i).arg=e
if(this.prog.numCap<e+1)this.prog.numCap=e+1
return t}cat(e,t){if(e.i===0||t.i===0){this.prog.patch(e.out,0)
this.prog.patch(t.out,0)
return this.fail()}this.prog.patch(e.out,t.i)
return new nn(e.i,t.out,e.nullable&&t.nullable)}alt(e,t){if(e.i===0)return t
if(t.i===0)return e
const n=this.newInst(Ot.ALT)
const s=this.prog.getInst(n.i)
s.out=e.i
s.arg=t.i
n.out=this.prog.append(e.out,t.out)
n.nullable=e.nullable||t.nullable
return n}loop(e,t){const n=this.newInst(Ot.ALT)
const s=this.prog.getInst(n.i)
if(t){s.arg=e.i
n.out=new Zt(n.i<<1,n.i<<1)}else{s.out=e.i
n.out=new Zt(n.i<<1|1,n.i<<1|1)}this.prog.patch(e.out,n.i)
return n}quest(e,t){if(e.i===0)return this.nop()
const n=this.newInst(Ot.ALT)
const s=this.prog.getInst(n.i)
if(t){s.arg=e.i
n.out=new Zt(n.i<<1,n.i<<1)}else{s.out=e.i
n.out=new Zt(n.i<<1|1,n.i<<1|1)}n.out=this.prog.append(n.out,e.out)
return n}star(e,t){if(e.i===0)return this.nop()
if(e.nullable)return this.quest(this.plus(e,t),t)
return this.loop(e,t)}plus(e,t){if(e.i===0)return this.fail()
return new nn(e.i,this.loop(e,t).out,e.nullable)}empty(e){const t=this.newInst(Ot.EMPTY_WIDTH)
this.prog.getInst(t.i).arg=e
t.out=new Zt(t.i<<1,t.i<<1)
return t}rune(e,t){const n=this.newInst(Ot.RUNE)
n.nullable=false
const s=this.prog.getInst(n.i)
s.runes=e
t&=We.FOLD_CASE
if(e.length!==1||ct.simpleFold(e[0])===e[0])t&=~We.FOLD_CASE
s.arg=t
n.out=new Zt(n.i<<1,n.i<<1)
if((t&We.FOLD_CASE)===0&&e.length===1||e.length===2&&e[0]===e[1])s.op=Ot.RUNE1
else if(e.length===2&&e[0]===0&&e[1]===ct.MAX_RUNE)s.op=Ot.RUNE_ANY
else if(e.length===4&&e[0]===0&&e[1]===tt.CODES["\n"]-1&&e[2]===tt.CODES["\n"]+1&&e[3]===ct.MAX_RUNE)s.op=Ot.RUNE_ANY_NOT_NL
return n}lookBehind(e,t){const n=Math.sign(t)*(Math.abs(t)+this.lbOffset)
const s=this.newInst(Ot.LB_WRITE)
this.prog.getInst(s.i).arg=n
const r=this.rune(tn,0)
const i=this.star(r,true)
const o=this.cat(i,e)
this.prog.patch(o.out,s.i)
const a=this.newInst(Ot.LB_CHECK)
this.prog.getInst(a.i).arg=n
this.prog.lbStarts.push(o.i)
if(Math.abs(n)>this.prog.numLb)this.prog.numLb=Math.abs(n)
a.out=new Zt(a.i<<1,a.i<<1)
return a}compile(e){return Vt.walk(e,this.walker)}leaf(e){switch(e.op){case qt.Op.NO_MATCH:return this.fail()
case qt.Op.EMPTY_MATCH:return this.nop()
case qt.Op.LITERAL:{if(e.runes.length===0)return this.nop()
let t=null
for(let n of e.runes){let s=this.runeCache.get(n)
if(s===void 0){s=new Int32Array([n])
this.runeCache.set(n,s)}const r=this.rune(s,e.flags)
t=t===null?r:this.cat(t,r)}return t}case qt.Op.CHAR_CLASS:return this.rune(e.runes,e.flags)
case qt.Op.ANY_CHAR_NOT_NL:return this.rune(en,0)
case qt.Op.ANY_CHAR:return this.rune(tn,0)
case qt.Op.BEGIN_LINE:return this.empty(yt.EMPTY_BEGIN_LINE)
case qt.Op.END_LINE:return this.empty(yt.EMPTY_END_LINE)
case qt.Op.BEGIN_TEXT:return this.empty(yt.EMPTY_BEGIN_TEXT)
case qt.Op.END_TEXT:return this.empty(yt.EMPTY_END_TEXT)
case qt.Op.WORD_BOUNDARY:return this.empty(yt.EMPTY_WORD_BOUNDARY)
case qt.Op.NO_WORD_BOUNDARY:return this.empty(yt.EMPTY_NO_WORD_BOUNDARY)
case qt.Op.CONCAT:case qt.Op.ALTERNATE:return this.nop()
default:throw new ft("regexp: unhandled case in compile")}}enter(e){switch(e.op){case qt.Op.PLB:case qt.Op.NLB:case qt.Op.STAR:case qt.Op.PLUS:case qt.Op.QUEST:return{sub:null}
case qt.Op.CAPTURE:return{bra:this.cap(e.cap<<1),sub:null}
case qt.Op.CONCAT:case qt.Op.ALTERNATE:return{f:null}
default:throw new ft("regexp: unhandled case in compile")}}child(e,t,n){if(e.op===qt.Op.CONCAT)t.f=t.f===null?n:this.cat(t.f,n)
else if(e.op===qt.Op.ALTERNATE)t.f=t.f===null?n:this.alt(t.f,n)
else t.sub=n}leave(e,t){switch(e.op){case qt.Op.PLB:case qt.Op.NLB:return this.lookBehind(t.sub,e.lb)
case qt.Op.CAPTURE:{const n=this.cap(e.cap<<1|1)
return this.cat(this.cat(t.bra,t.sub),n)}case qt.Op.STAR:return this.star(t.sub,(e.flags&We.NON_GREEDY)!==0)
case qt.Op.PLUS:return this.plus(t.sub,(e.flags&We.NON_GREEDY)!==0)
case qt.Op.QUEST:return this.quest(t.sub,(e.flags&We.NON_GREEDY)!==0)
case qt.Op.CONCAT:case qt.Op.ALTERNATE:return t.f
default:throw new ft("regexp: unhandled case in compile")}}}
var rn=class Simplify{static simplify(e){if(e===null)return null
return Vt.walk(e,Simplify.WALKER)}static WALKER={leaf:e=>Simplify.leaf(e),enter:e=>Simplify.enter(e),child:(e,t,n,s)=>Simplify.child(e,t,n,s),leave:(e,t)=>Simplify.leave(e,t)}
static leaf(e){if(e.op===qt.Op.CHAR_CLASS){if(e.runes===null)return e
if(e.runes.length===0)return new qt(qt.Op.NO_MATCH)
if(e.runes.length===2&&e.runes[0]===0&&e.runes[1]===ct.MAX_RUNE)return new qt(qt.Op.ANY_CHAR)
if(e.runes.length===4&&e.runes[0]===0&&e.runes[1]===tt.CODES["\n"]-1&&e.runes[2]===tt.CODES["\n"]+1&&e.runes[3]===ct.MAX_RUNE)return new qt(qt.Op.ANY_CHAR_NOT_NL)}return e}static enter(e){switch(e.op){case qt.Op.PLB:case qt.Op.NLB:case qt.Op.CAPTURE:case qt.Op.STAR:case qt.Op.PLUS:case qt.Op.QUEST:return{sub:null}
case qt.Op.CONCAT:case qt.Op.ALTERNATE:return{subs:[],changed:false}
case qt.Op.REPEAT:if(e.min===0&&e.max===0)return{result:new qt(qt.Op.EMPTY_MATCH)}
return{sub:null}
default:return{result:e}}}static child(e,t,n,s){if(t.subs===void 0){t.sub=n
return}if(n!==e.subs[s])t.changed=true
if(e.op===qt.Op.CONCAT){if(n.op===qt.Op.NO_MATCH){t.result=new qt(qt.Op.NO_MATCH)
return}if(n.op===qt.Op.EMPTY_MATCH){t.changed=true
return}if(n.op===qt.Op.CONCAT){t.changed=true
for(let e=0;e<n.subs.length;e++)t.subs.push(n.subs[e])
return}}else{if(n.op===qt.Op.NO_MATCH){t.changed=true
return}if(n.op===qt.Op.ALTERNATE){t.changed=true
for(let e=0;e<n.subs.length;e++)t.subs.push(n.subs[e])
return}}t.subs.push(n)}static leave(e,t){switch(e.op){case qt.Op.PLB:case qt.Op.NLB:case qt.Op.CAPTURE:{const n=t.sub
if(n!==e.subs[0]){const t=qt.fromRegexp(e)
t.runes=new Int32Array(0)
t.subs=[n]
return t}return e}case qt.Op.CONCAT:case qt.Op.ALTERNATE:if(t.changed){const n=t.subs
if(n.length===0)return new qt(e.op===qt.Op.CONCAT?qt.Op.EMPTY_MATCH:qt.Op.NO_MATCH)
if(n.length===1)return n[0]
const s=qt.fromRegexp(e)
s.runes=new Int32Array(0)
s.subs=n
return s}return e
case qt.Op.STAR:case qt.Op.PLUS:case qt.Op.QUEST:return Simplify.simplify1(e.op,e.flags,t.sub,e)
case qt.Op.REPEAT:return Simplify.simplifyRepeat(e,t.sub)
default:return e}}static simplifyRepeat(e,t){if(e.max===-1){if(e.min===0)return Simplify.simplify1(qt.Op.STAR,e.flags,t,null)
if(e.min===1)return Simplify.simplify1(qt.Op.PLUS,e.flags,t,null)
const n=[]
for(let s=0;s<e.min-1;s++)n.push(t)
n.push(Simplify.simplify1(qt.Op.PLUS,e.flags,t,null))
return Simplify.concat(n)}if(e.min===1&&e.max===1)return t
let n=null
if(e.min>0){n=[]
for(let s=0;s<e.min;s++)n.push(t)}if(e.max>e.min){let s=Simplify.simplify1(qt.Op.QUEST,e.flags,t,null)
for(let n=e.min+1;n<e.max;n++)s=Simplify.simplify1(qt.Op.QUEST,e.flags,Simplify.concat([t,s]),null)
if(n===null)return s
n.push(s)}if(n!==null)return Simplify.concat(n)
return new qt(qt.Op.NO_MATCH)}static concat(e){const t=[]
for(let n=0;n<e.length;n++){const s=e[n]
if(s.op===qt.Op.NO_MATCH)return new qt(qt.Op.NO_MATCH)
if(s.op===qt.Op.EMPTY_MATCH)continue
if(s.op===qt.Op.CONCAT){for(let e=0;e<s.subs.length;e++)t.push(s.subs[e])
continue}t.push(s)}if(t.length===0)return new qt(qt.Op.EMPTY_MATCH)
if(t.length===1)return t[0]
const n=new qt(qt.Op.CONCAT)
n.subs=t
return n}static simplify1(e,t,n,s){if(n.op===qt.Op.EMPTY_MATCH)return n
if(n.op===qt.Op.NO_MATCH){if(e===qt.Op.PLUS)return n
return new qt(qt.Op.EMPTY_MATCH)}if(e===n.op&&(t&We.NON_GREEDY)===(n.flags&We.NON_GREEDY))return n
if(s!==null&&s.op===e&&(s.flags&We.NON_GREEDY)===(t&We.NON_GREEDY)&&n===s.subs[0])return s
const r=new qt(e)
r.flags=t
r.subs=[n]
return r}}
var on=class{constructor(e,t){this.sign=e
this.cls=t}}
const an=[48,57]
const cn=[9,10,12,13,32,32]
const ln=[48,57,65,90,95,95,97,122]
const un=new Map([["\\d",new on(1,an)],["\\D",new on(-1,an)],["\\s",new on(1,cn)],["\\S",new on(-1,cn)],["\\w",new on(1,ln)],["\\W",new on(-1,ln)]])
const fn=[48,57,65,90,97,122]
const dn=[65,90,97,122]
const Bn=[0,127]
const hn=[9,9,32,32]
const pn=[0,31,127,127]
const mn=[48,57]
const gn=[33,126]
const Cn=[97,122]
const yn=[32,126]
const bn=[33,47,58,64,91,96,123,126]
const wn=[9,13,32,32]
const kn=[65,90]
const vn=[48,57,65,90,95,95,97,122]
const En=[48,57,65,70,97,102]
const Sn=new Map([["[:alnum:]",new on(1,fn)],["[:^alnum:]",new on(-1,fn)],["[:alpha:]",new on(1,dn)],["[:^alpha:]",new on(-1,dn)],["[:ascii:]",new on(1,Bn)],["[:^ascii:]",new on(-1,Bn)],["[:blank:]",new on(1,hn)],["[:^blank:]",new on(-1,hn)],["[:cntrl:]",new on(1,pn)],["[:^cntrl:]",new on(-1,pn)],["[:digit:]",new on(1,mn)],["[:^digit:]",new on(-1,mn)],["[:graph:]",new on(1,gn)],["[:^graph:]",new on(-1,gn)],["[:lower:]",new on(1,Cn)],["[:^lower:]",new on(-1,Cn)],["[:print:]",new on(1,yn)],["[:^print:]",new on(-1,yn)],["[:punct:]",new on(1,bn)],["[:^punct:]",new on(-1,bn)],["[:space:]",new on(1,wn)],["[:^space:]",new on(-1,wn)],["[:upper:]",new on(1,kn)],["[:^upper:]",new on(-1,kn)],["[:word:]",new on(1,vn)],["[:^word:]",new on(-1,vn)],["[:xdigit:]",new on(1,En)],["[:^xdigit:]",new on(-1,En)]])
var Dn=class CharClass{static charClassToString(e,t){let n="["
for(let s=0;s<t;s+=2){if(s>0)n+=" "
const t=e[s]
const r=e[s+1]
if(t===r)n+=`0x${t.toString(16)}`
else n+=`0x${t.toString(16)}-0x${r.toString(16)}`}n+="]"
return n}static sortRanges(e,t){const n=t>>1
const s=new Array(n)
for(let e=0;e<n;e++)s[e]=e
s.sort((t,n)=>e[2*t]-e[2*n]||e[2*n+1]-e[2*t+1])
const r=e.slice(0,t)
for(let t=0;t<n;t++){e[2*t]=r[2*s[t]]
e[2*t+1]=r[2*s[t]+1]}}constructor(e=yt.emptyInts()){this.r=e
this.len=e.length}toArray(){if(this.r instanceof Int32Array)return this.len===this.r.length?this.r:this.r.subarray(0,this.len)
return new Int32Array(this.len===this.r.length?this.r:this.r.slice(0,this.len))}toGrowableArray(){if(Array.isArray(this.r)){this.r.length=this.len
return this.r}return Array.from(this.r.subarray(0,this.len))}cleanClass(){if(this.len<4)return this
CharClass.sortRanges(this.r,this.len)
let e=2
for(let t=2;t<this.len;t+=2){const n=this.r[t]
const s=this.r[t+1]
if(n<=this.r[e-1]+1){if(s>this.r[e-1])this.r[e-1]=s
continue}this.r[e]=n
this.r[e+1]=s
e+=2}this.len=e
return this}appendLiteral(e,t){return(t&We.FOLD_CASE)!==0?this.appendFoldedRange(e,e):this.appendRange(e,e)}appendRange(e,t){if(this.len>0){for(let n=2;n<=4;n+=2)if(this.len>=n){const s=this.r[this.len-n]
const r=this.r[this.len-n+1]
if(e<=r+1&&s<=t+1){if(e<s)this.r[this.len-n]=e
if(t>r)this.r[this.len-n+1]=t
return this}}}this.r[this.len++]=e
this.r[this.len++]=t
return this}appendFoldedRange(e,t){if(e<=ct.MIN_FOLD&&t>=ct.MAX_FOLD)return this.appendRange(e,t)
if(t<ct.MIN_FOLD||e>ct.MAX_FOLD)return this.appendRange(e,t)
if(e<ct.MIN_FOLD){this.appendRange(e,ct.MIN_FOLD-1)
e=ct.MIN_FOLD}if(t>ct.MAX_FOLD){this.appendRange(ct.MAX_FOLD+1,t)
t=ct.MAX_FOLD}for(let n=e;n<=t;n++){this.appendRange(n,n)
for(let e=ct.simpleFold(n);e!==n;e=ct.simpleFold(e))this.appendRange(e,e)}return this}appendClass(e){for(let t=0;t<e.length;t+=2)this.appendRange(e[t],e[t+1])
return this}appendFoldedClass(e){for(let t=0;t<e.length;t+=2)this.appendFoldedRange(e[t],e[t+1])
return this}appendNegatedClass(e){let t=0
for(let n=0;n<e.length;n+=2){const s=e[n]
const r=e[n+1]
if(t<=s-1)this.appendRange(t,s-1)
t=r+1}if(t<=ct.MAX_RUNE)this.appendRange(t,ct.MAX_RUNE)
return this}appendTable(e){for(let t=0;t<e.length;++t){const n=e.getLo(t)
const s=e.getHi(t)
const r=e.getStride(t)
if(r===1){this.appendRange(n,s)
continue}for(let e=n;e<=s;e+=r)this.appendRange(e,e)}return this}appendNegatedTable(e){let t=0
for(let n=0;n<e.length;++n){const s=e.getLo(n)
const r=e.getHi(n)
const i=e.getStride(n)
if(i===1){if(t<=s-1)this.appendRange(t,s-1)
t=r+1
continue}for(let e=s;e<=r;e+=i){if(t<=e-1)this.appendRange(t,e-1)
t=e+1}}if(t<=ct.MAX_RUNE)this.appendRange(t,ct.MAX_RUNE)
return this}appendTableWithSign(e,t){return t<0?this.appendNegatedTable(e):this.appendTable(e)}negateClass(){let e=0
let t=0
for(let n=0;n<this.len;n+=2){const s=this.r[n]
const r=this.r[n+1]
if(e<=s-1){this.r[t]=e
this.r[t+1]=s-1
t+=2}e=r+1}this.len=t
if(e<=ct.MAX_RUNE){this.r[this.len++]=e
this.r[this.len++]=ct.MAX_RUNE}return this}appendClassWithSign(e,t){return t<0?this.appendNegatedClass(e):this.appendClass(e)}appendGroup(e,t){let n=e.cls
if(t)n=(new CharClass).appendFoldedClass(n).cleanClass().toArray()
return this.appendClassWithSign(n,e.sign)}toString(){return CharClass.charClassToString(this.r,this.len)}}
var An=class{constructor(e){this.str=e
this.position=0}pos(){return this.position}rewindTo(e){this.position=e}more(){return this.position<this.str.length}peek(){return this.str.codePointAt(this.position)}skip(e){this.position+=e}skipString(e){this.position+=e.length}pop(){const e=this.str.codePointAt(this.position)
this.position+=yt.charCount(e)
return e}lookingAt(e){return this.str.startsWith(e,this.position)}rest(){return this.str.substring(this.position)}from(e){return this.str.substring(e,this.position)}toString(){return this.rest()}}
var xn=class Parser{static ERR_INTERNAL_ERROR="regexp/syntax: internal error"
static ERR_INVALID_CHAR_RANGE="invalid character class range"
static ERR_INVALID_ESCAPE="invalid escape sequence"
static ERR_INVALID_NAMED_CAPTURE="invalid named capture"
static ERR_INVALID_PERL_OP="invalid or unsupported Perl syntax"
static ERR_INVALID_REPEAT_OP="invalid nested repetition operator"
static ERR_INVALID_REPEAT_SIZE="invalid repeat count"
static ERR_MISSING_BRACKET="missing closing ]"
static ERR_MISSING_PAREN="missing closing )"
static ERR_MISSING_REPEAT_ARGUMENT="missing argument to repetition operator"
static ERR_TRAILING_BACKSLASH="trailing backslash at end of expression"
static ERR_DUPLICATE_NAMED_CAPTURE="duplicate capture group name"
static ERR_UNEXPECTED_PAREN="unexpected )"
static ERR_NESTING_DEPTH="expression nests too deeply"
static ERR_LARGE="expression too large"
static ERR_INVALID_CAPTURE_IN_LOOKBEHIND="invalid capture in lookbehind"
static MAX_HEIGHT=1e3
static MAX_SIZE=1398101
static MAX_RUNES=33554432
static ANY_TABLE=new nt(new Uint32Array([0,ct.MAX_RUNE,1]))
static ASCII_TABLE=new nt(new Uint32Array([0,127,1]))
static ASCII_FOLD_TABLE=new nt(new Uint32Array([0,127,1,383,383,1,8490,8490,1]))
static unicodeTable(e){if(e==="Any")return{tab:Parser.ANY_TABLE,fold:Parser.ANY_TABLE,sign:1}
if(e==="Ascii")return{tab:Parser.ASCII_TABLE,fold:Parser.ASCII_FOLD_TABLE,sign:1}
if(e==="Assigned")return{tab:ot.CATEGORIES.get("Cn"),fold:ot.CATEGORIES.get("Cn"),sign:-1}
if(e==="Lc")return{tab:ot.CATEGORIES.get("LC"),fold:ot.FOLD_CATEGORIES.get("LC"),sign:1}
if(ot.CATEGORIES.has(e))return{tab:ot.CATEGORIES.get(e),fold:ot.FOLD_CATEGORIES.get(e),sign:1}
if(ot.SCRIPTS.has(e))return{tab:ot.SCRIPTS.get(e),fold:ot.FOLD_SCRIPT.get(e),sign:1}
return null}static minFoldRune(e){if(e<ct.MIN_FOLD||e>ct.MAX_FOLD)return e
let t=e
const n=e
for(e=ct.simpleFold(e);e!==n;e=ct.simpleFold(e))if(t>e)t=e
return t}static leadingRegexp(e){if(e.op===qt.Op.EMPTY_MATCH)return null
if(e.op===qt.Op.CONCAT&&e.subs.length>0){const t=e.subs[0]
if(t.op===qt.Op.EMPTY_MATCH)return null
return t}return e}static literalRegexp(e,t){const n=new qt(qt.Op.LITERAL)
n.flags=t
n.runes=yt.stringToRunes(e)
return n}static parse(e,t){return new Parser(e,t).parseInternal()}static parseRepeat(e){const t=e.pos()
if(!e.more()||!e.lookingAt("{"))return-1
e.skip(1)
const n=Parser.parseInt(e)
if(n===-1)return-1
if(!e.more())return-1
let s
if(!e.lookingAt(","))s=n
else{e.skip(1)
if(!e.more())return-1
if(e.lookingAt("}"))s=-1
else if((s=Parser.parseInt(e))===-1)return-1}if(!e.more()||!e.lookingAt("}"))return-1
e.skip(1)
if(n<0||n>1e3||s===-2||s>1e3||s>=0&&n>s)throw new ut(Parser.ERR_INVALID_REPEAT_SIZE,e.from(t))
return n<<16|s&ct.MAX_BMP}static isValidCaptureName(e){if(e.length===0)return false
for(let t=0;t<e.length;t++){const n=e.codePointAt(t)
if(n!==tt.CODES["_"]&&!yt.isalnum(n))return false}return true}static parseInt(e){const t=e.pos()
while(e.more()&&e.peek()>=tt.CODES["0"]&&e.peek()<=tt.CODES["9"])e.skip(1)
const n=e.from(t)
if(n.length===0||n.length>1&&n.codePointAt(0)===tt.CODES["0"])return-1
if(n.length>8)return-2
return parseInt(n,10)}static isCharClass(e){return e.op===qt.Op.LITERAL&&e.runes.length===1||e.op===qt.Op.CHAR_CLASS||e.op===qt.Op.ANY_CHAR_NOT_NL||e.op===qt.Op.ANY_CHAR}static matchRune(e,t){switch(e.op){case qt.Op.LITERAL:return e.runes.length===1&&e.runes[0]===t
case qt.Op.CHAR_CLASS:for(let n=0;n<e.runes.length;n+=2)if(e.runes[n]<=t&&t<=e.runes[n+1])return true
return false
case qt.Op.ANY_CHAR_NOT_NL:return t!==tt.CODES["\n"]
case qt.Op.ANY_CHAR:return true}return false}static mergeCharClass(e,t){switch(e.op){case qt.Op.ANY_CHAR:break
case qt.Op.ANY_CHAR_NOT_NL:if(Parser.matchRune(t,tt.CODES["\n"]))e.op=qt.Op.ANY_CHAR
break
case qt.Op.CHAR_CLASS:{const n=new Dn(Array.isArray(e.runes)?e.runes:Array.from(e.runes))
if(t.op===qt.Op.LITERAL)n.appendLiteral(t.runes[0],t.flags)
else n.appendClass(t.runes)
e.runes=n.toGrowableArray()
break}case qt.Op.LITERAL:if(t.runes[0]===e.runes[0]&&t.flags===e.flags)break
e.op=qt.Op.CHAR_CLASS
e.runes=(new Dn).appendLiteral(e.runes[0],e.flags).appendLiteral(t.runes[0],t.flags).toGrowableArray()}}static parseEscape(e){const t=e.pos()
e.skip(1)
if(!e.more())throw new ut(Parser.ERR_TRAILING_BACKSLASH)
let n=e.pop()
e:switch(n){case tt.CODES["1"]:case tt.CODES["2"]:case tt.CODES["3"]:case tt.CODES["4"]:case tt.CODES["5"]:case tt.CODES["6"]:case tt.CODES["7"]:if(!e.more()||e.peek()<tt.CODES["0"]||e.peek()>tt.CODES["7"])break
case tt.CODES["0"]:{let t=n-tt.CODES["0"]
for(let n=1;n<3;n++){if(!e.more()||e.peek()<tt.CODES["0"]||e.peek()>tt.CODES["7"])break
t=t*8+e.peek()-tt.CODES["0"]
e.skip(1)}return t}case tt.CODES["x"]:{if(!e.more())break
n=e.pop()
if(n===tt.CODES["{"]){let t=0
let s=0
while(true){if(!e.more())break e
n=e.pop()
if(n===tt.CODES["}"])break
const r=yt.unhex(n)
if(r<0)break e
s=s*16+r
if(s>ct.MAX_RUNE)break e
t++}if(t===0)break e
return s}const t=yt.unhex(n)
if(!e.more())break
n=e.pop()
const s=yt.unhex(n)
if(t<0||s<0)break
return t*16+s}case tt.CODES["a"]:return tt.CODES[""]
case tt.CODES["f"]:return tt.CODES["\f"]
case tt.CODES["n"]:return tt.CODES["\n"]
case tt.CODES["r"]:return tt.CODES["\r"]
case tt.CODES["t"]:return tt.CODES["\t"]
case tt.CODES["v"]:return tt.CODES["\v"]
default:if(n<=ct.MAX_ASCII&&!yt.isalnum(n))return n}throw new ut(Parser.ERR_INVALID_ESCAPE,e.from(t))}static parseClassChar(e,t){if(!e.more())throw new ut(Parser.ERR_MISSING_BRACKET,e.from(t))
if(e.lookingAt("\\"))return Parser.parseEscape(e)
return e.pop()}static hasCapture(e){if(e===null)return false
if(e.op===qt.Op.CAPTURE)return true
if(e.subs){for(let t of e.subs)if(Parser.hasCapture(t))return true}return false}constructor(e,t=0){this.wholeRegexp=e
this.flags=t
this.numCap=0
this.namedGroups=Object.create(null)
this.stack=[]
this.free=null
this.numRegexp=0
this.numRunes=0
this.repeats=0
this.height=null
this.size=null
this.nlb=0}newRegexp(e){let t=this.free
if(t!==null&&t.subs!==null&&t.subs.length>0){this.free=t.subs[0]
t.reinit()
t.op=e}else{t=new qt(e)
this.numRegexp+=1}return t}reuse(e){if(this.height!==null&&this.height.has(e))this.height.delete(e)
if(e.subs!==null&&e.subs.length>0)e.subs[0]=this.free
this.free=e}checkLimits(e){if(this.numRunes>Parser.MAX_RUNES)throw new ut(Parser.ERR_LARGE)
this.checkSize(e)
this.checkHeight(e)}checkSize(e){if(this.size===null){if(this.repeats===0)this.repeats=1
if(e.op===qt.Op.REPEAT){let t=e.max
if(t===-1)t=e.min
if(t<=0)t=1
if(t>Math.floor(Parser.MAX_SIZE/this.repeats))this.repeats=Parser.MAX_SIZE
else this.repeats*=t}if(this.numRegexp<Math.floor(Parser.MAX_SIZE/this.repeats))return
this.size=new Map
for(let e of this.stack)this.checkSize(e)}if(this.calcSize(e,true)>Parser.MAX_SIZE)throw new ut(Parser.ERR_LARGE)}calcSize(e,t=false){if(!t&&this.size!==null){if(this.size.has(e))return this.size.get(e)}let n=0
switch(e.op){case qt.Op.LITERAL:n=e.runes.length
break
case qt.Op.PLB:case qt.Op.NLB:case qt.Op.CAPTURE:case qt.Op.STAR:n=2+this.calcSize(e.subs[0])
break
case qt.Op.PLUS:case qt.Op.QUEST:n=1+this.calcSize(e.subs[0])
break
case qt.Op.CONCAT:for(let t of e.subs)n=n+this.calcSize(t)
break
case qt.Op.ALTERNATE:for(let t of e.subs)n=n+this.calcSize(t)
if(e.subs.length>1)n=n+e.subs.length-1
break
case qt.Op.REPEAT:{let t=this.calcSize(e.subs[0])
if(e.max===-1){if(e.min===0)n=2+t
else n=1+e.min*t
break}n=e.max*t+(e.max-e.min)
break}}n=Math.max(1,n)
if(this.size===null)this.size=new Map
this.size.set(e,n)
return n}checkHeight(e){if(this.numRegexp<Parser.MAX_HEIGHT)return
if(this.height===null){this.height=new Map
for(let e of this.stack)this.checkHeight(e)}if(this.calcHeight(e,true)>Parser.MAX_HEIGHT)throw new ut(Parser.ERR_NESTING_DEPTH)}calcHeight(e,t=false){if(!t&&this.height!==null){if(this.height.has(e))return this.height.get(e)}let n=1
for(let t of e.subs){const e=this.calcHeight(t)
if(n<1+e)n=1+e}if(this.height===null)this.height=new Map
this.height.set(e,n)
return n}pop(){return this.stack.pop()}popToPseudo(){const e=this.stack.length
let t=e
while(t>0&&!qt.isPseudoOp(this.stack[t-1].op))t--
return this.stack.splice(t,e-t)}push(e){this.numRunes+=e.runes.length
if(e.op===qt.Op.CHAR_CLASS&&e.runes.length===2&&e.runes[0]===e.runes[1]){if(this.maybeConcat(e.runes[0],this.flags&~We.FOLD_CASE))return null
e.op=qt.Op.LITERAL
e.runes=[e.runes[0]]
e.flags=this.flags&~We.FOLD_CASE}else if(e.op===qt.Op.CHAR_CLASS&&e.runes.length===4&&e.runes[0]===e.runes[1]&&e.runes[2]===e.runes[3]&&ct.simpleFold(e.runes[0])===e.runes[2]&&ct.simpleFold(e.runes[2])===e.runes[0]||e.op===qt.Op.CHAR_CLASS&&e.runes.length===2&&e.runes[0]+1===e.runes[1]&&ct.simpleFold(e.runes[0])===e.runes[1]&&ct.simpleFold(e.runes[1])===e.runes[0]){if(this.maybeConcat(e.runes[0],this.flags|We.FOLD_CASE))return null
e.op=qt.Op.LITERAL
e.runes=[e.runes[0]]
e.flags=this.flags|We.FOLD_CASE}else this.maybeConcat(-1,0)
this.stack.push(e)
this.checkLimits(e)
return e}maybeConcat(e,t){const n=this.stack.length
if(n<2)return false
const s=this.stack[n-1]
const r=this.stack[n-2]
if(s.op!==qt.Op.LITERAL||r.op!==qt.Op.LITERAL||(s.flags&We.FOLD_CASE)!==(r.flags&We.FOLD_CASE))return false
if(!Array.isArray(r.runes))r.runes=Array.from(r.runes)
for(let e=0;e<s.runes.length;e++)r.runes.push(s.runes[e])
if(e>=0){s.runes=[e]
s.flags=t
return true}this.pop()
this.reuse(s)
return false}newLiteral(e,t){const n=this.newRegexp(qt.Op.LITERAL)
n.flags=t
if((t&We.FOLD_CASE)!==0)e=Parser.minFoldRune(e)
n.runes=[e]
return n}literal(e){this.push(this.newLiteral(e,this.flags))}op(e){const t=this.newRegexp(e)
t.flags=this.flags
return this.push(t)}repeat(e,t,n,s,r,i){let o=this.flags
if((o&We.PERL_X)!==0){if(r.more()&&r.lookingAt("?")){r.skip(1)
o^=We.NON_GREEDY}if(i!==-1)throw new ut(Parser.ERR_INVALID_REPEAT_OP,r.from(i))}const a=this.stack.length
if(a===0)throw new ut(Parser.ERR_MISSING_REPEAT_ARGUMENT,r.from(s))
const c=this.stack[a-1]
if(qt.isPseudoOp(c.op))throw new ut(Parser.ERR_MISSING_REPEAT_ARGUMENT,r.from(s))
const l=this.newRegexp(e)
l.min=t
l.max=n
l.flags=o
l.subs=[c]
this.stack[a-1]=l
this.checkLimits(l)
if(e===qt.Op.REPEAT&&(t>=2||n>=2)&&!this.repeatIsValid(l,1e3))throw new ut(Parser.ERR_INVALID_REPEAT_SIZE,r.from(s))}repeatIsValid(e,t){if(e.op===qt.Op.REPEAT){let n=e.max
if(n===0)return true
if(n<0)n=e.min
if(n>t)return false
if(n>0)t=Math.trunc(t/n)}for(let n of e.subs)if(!this.repeatIsValid(n,t))return false
return true}concat(){this.maybeConcat(-1,0)
const e=this.popToPseudo()
if(e.length===0)return this.push(this.newRegexp(qt.Op.EMPTY_MATCH))
return this.push(this.collapse(e,qt.Op.CONCAT))}alternate(){const e=this.popToPseudo()
if(e.length>0)this.cleanAlt(e[e.length-1])
if(e.length===0)return this.push(this.newRegexp(qt.Op.NO_MATCH))
return this.push(this.collapse(e,qt.Op.ALTERNATE))}cleanAlt(e){if(e.op===qt.Op.CHAR_CLASS){e.runes=new Dn(Array.from(e.runes)).cleanClass().toArray()
if(e.runes.length===2&&e.runes[0]===0&&e.runes[1]===ct.MAX_RUNE){e.runes=new Int32Array(0)
e.op=qt.Op.ANY_CHAR}else if(e.runes.length===4&&e.runes[0]===0&&e.runes[1]===tt.CODES["\n"]-1&&e.runes[2]===tt.CODES["\n"]+1&&e.runes[3]===ct.MAX_RUNE){e.runes=new Int32Array(0)
e.op=qt.Op.ANY_CHAR_NOT_NL}}}collapse(e,t){if(e.length===1)return e[0]
let n=0
for(let s of e)n+=s.op===t?s.subs.length:1
let s=new Array(n).fill(null)
let r=0
for(let n of e)if(n.op===t){for(let e=0;e<n.subs.length;e++)s[r++]=n.subs[e]
this.reuse(n)}else s[r++]=n
let i=this.newRegexp(t)
i.subs=s
if(t===qt.Op.ALTERNATE){i.subs=this.factor(i.subs)
if(i.subs.length===1){const e=i
i=i.subs[0]
this.reuse(e)}}return i}factor(e){if(e.length<2)return e
let t=0
let n=e.length
let s=0
let r=null
let i=0
let o=0
let a=0
for(let c=0;c<=n;c++){let l=null
let u=0
let f=0
if(c<n){let n=e[t+c]
if(n.op===qt.Op.CONCAT&&n.subs.length>0)n=n.subs[0]
if(n.op===qt.Op.LITERAL){l=n.runes
u=n.runes.length
f=n.flags&We.FOLD_CASE}if(f===o){let e=0
while(e<i&&e<u&&r[e]===l[e])e++
if(e>0){i=e
continue}}}if(c===a){}else if(c===a+1)e[s++]=e[t+a]
else{const n=this.newRegexp(qt.Op.LITERAL)
n.flags=o
n.runes=r.slice(0,i)
for(let n=a;n<c;n++){e[t+n]=this.removeLeadingString(e[t+n],i)
this.checkLimits(e[t+n])}const l=this.collapse(e.slice(t+a,t+c),qt.Op.ALTERNATE)
const u=this.newRegexp(qt.Op.CONCAT)
u.subs=[n,l]
e[s++]=u}a=c
r=l
i=u
o=f}n=s
t=0
a=0
s=0
let c=null
for(let r=0;r<=n;r++){let i=null
if(r<n){i=Parser.leadingRegexp(e[t+r])
if(c!==null&&c.equals(i)&&(Parser.isCharClass(c)||c.op===qt.Op.REPEAT&&c.min===c.max&&Parser.isCharClass(c.subs[0])))continue}if(r===a){}else if(r===a+1)e[s++]=e[t+a]
else{const n=c
for(let n=a;n<r;n++){const s=n!==a
e[t+n]=this.removeLeadingRegexp(e[t+n],s)
this.checkLimits(e[t+n])}const i=this.collapse(e.slice(t+a,t+r),qt.Op.ALTERNATE)
const o=this.newRegexp(qt.Op.CONCAT)
o.subs=[n,i]
e[s++]=o}a=r
c=i}n=s
t=0
a=0
s=0
for(let r=0;r<=n;r++){if(r<n&&Parser.isCharClass(e[t+r]))continue
if(r===a){}else if(r===a+1)e[s++]=e[t+a]
else{let n=a
for(let s=a+1;s<r;s++){const r=e[t+n]
const i=e[t+s]
if(r.op<i.op||r.op===i.op&&(r.runes!==null?r.runes.length:0)<(i.runes!==null?i.runes.length:0))n=s}const i=e[t+a]
e[t+a]=e[t+n]
e[t+n]=i
for(let n=a+1;n<r;n++){Parser.mergeCharClass(e[t+a],e[t+n])
this.reuse(e[t+n])}this.cleanAlt(e[t+a])
e[s++]=e[t+a]}if(r<n)e[s++]=e[t+r]
a=r+1}n=s
t=0
a=0
s=0
for(let r=0;r<n;++r){if(r+1<n&&e[t+r].op===qt.Op.EMPTY_MATCH&&e[t+r+1].op===qt.Op.EMPTY_MATCH)continue
e[s++]=e[t+r]}n=s
t=0
return e.slice(t,n)}removeLeadingString(e,t){if(e.op===qt.Op.CONCAT&&e.subs.length>0){const n=this.removeLeadingString(e.subs[0],t)
e.subs[0]=n
if(n.op===qt.Op.EMPTY_MATCH){this.reuse(n)
switch(e.subs.length){case 0:case 1:e.op=qt.Op.EMPTY_MATCH
e.subs=qt.emptySubs()
break
case 2:{const t=e
e=e.subs[1]
this.reuse(t)
break}default:e.subs=e.subs.slice(1,e.subs.length)}}return e}if(e.op===qt.Op.LITERAL){e.runes=e.runes.slice(t,e.runes.length)
if(e.runes.length===0)e.op=qt.Op.EMPTY_MATCH}return e}removeLeadingRegexp(e,t){if(e.op===qt.Op.CONCAT&&e.subs.length>0){if(t)this.reuse(e.subs[0])
e.subs=e.subs.slice(1,e.subs.length)
switch(e.subs.length){case 0:e.op=qt.Op.EMPTY_MATCH
e.subs=qt.emptySubs()
break
case 1:{const t=e
e=e.subs[0]
this.reuse(t)
break}}return e}if(t)this.reuse(e)
return this.newRegexp(qt.Op.EMPTY_MATCH)}parseInternal(){if((this.flags&We.LITERAL)!==0)return Parser.literalRegexp(this.wholeRegexp,this.flags)
let e=-1
let t=-1
let n=-1
const s=new An(this.wholeRegexp)
while(s.more()){let r=-1
e:switch(s.peek()){case tt.CODES["("]:if((this.flags&We.LOOKBEHIND)!==0){if(s.lookingAt("(?<=")){this.parsePosLookBehind()
s.skip(4)
break}if(s.lookingAt("(?<!")){this.parseNegLookBehind()
s.skip(4)
break}}if((this.flags&We.PERL_X)!==0&&s.lookingAt("(?")){this.parsePerlFlags(s)
break}this.op(qt.Op.LEFT_PAREN).cap=++this.numCap
s.skip(1)
break
case tt.CODES["|"]:this.parseVerticalBar()
s.skip(1)
break
case tt.CODES[")"]:this.parseRightParen()
s.skip(1)
break
case tt.CODES["^"]:if((this.flags&We.ONE_LINE)!==0)this.op(qt.Op.BEGIN_TEXT)
else this.op(qt.Op.BEGIN_LINE)
s.skip(1)
break
case tt.CODES["$"]:if((this.flags&We.ONE_LINE)!==0)this.op(qt.Op.END_TEXT).flags|=We.WAS_DOLLAR
else this.op(qt.Op.END_LINE)
s.skip(1)
break
case tt.CODES["."]:if((this.flags&We.DOT_NL)!==0)this.op(qt.Op.ANY_CHAR)
else this.op(qt.Op.ANY_CHAR_NOT_NL)
s.skip(1)
break
case tt.CODES["["]:this.parseClass(s)
break
case tt.CODES["*"]:case tt.CODES["+"]:case tt.CODES["?"]:{r=s.pos()
let i=null
switch(s.pop()){case tt.CODES["*"]:i=qt.Op.STAR
break
case tt.CODES["+"]:i=qt.Op.PLUS
break
case tt.CODES["?"]:i=qt.Op.QUEST}this.repeat(i,t,n,r,s,e)
break}case tt.CODES["{"]:{const i=s.pos()
const o=Parser.parseRepeat(s)
if(o<0){s.rewindTo(i)
this.literal(s.pop())
break}r=i
t=o>>16
n=(o&ct.MAX_BMP)<<16>>16
this.repeat(qt.Op.REPEAT,t,n,r,s,e)
break}case tt.CODES["\\"]:{const e=s.pos()
s.skip(1)
if((this.flags&We.PERL_X)!==0&&s.more())switch(s.pop()){case tt.CODES["A"]:this.op(qt.Op.BEGIN_TEXT)
break e
case tt.CODES["b"]:this.op(qt.Op.WORD_BOUNDARY)
break e
case tt.CODES["B"]:this.op(qt.Op.NO_WORD_BOUNDARY)
break e
case tt.CODES["C"]:throw new ut(Parser.ERR_INVALID_ESCAPE,"\\C")
case tt.CODES["Q"]:{let e=s.rest()
const t=e.indexOf("\\E")
if(t>=0){e=e.substring(0,t)
s.skipString(e)
s.skipString("\\E")}else s.skipString(e)
let n=0
while(n<e.length){const t=e.codePointAt(n)
this.literal(t)
n+=yt.charCount(t)}break e}case tt.CODES["z"]:this.op(qt.Op.END_TEXT)
break e
default:s.rewindTo(e)}else s.rewindTo(e)
const t=this.newRegexp(qt.Op.CHAR_CLASS)
t.flags=this.flags
if(s.lookingAt("\\p")||s.lookingAt("\\P")){const e=new Dn
if(this.parseUnicodeClass(s,e)){t.runes=e.toArray()
this.push(t)
break e}}const n=new Dn
if(this.parsePerlClassEscape(s,n)){t.runes=n.toArray()
this.push(t)
break e}s.rewindTo(e)
this.reuse(t)
this.literal(Parser.parseEscape(s))
break}default:this.literal(s.pop())}e=r}this.concat()
if(this.swapVerticalBar())this.pop()
this.alternate()
if(this.stack.length!==1)throw new ut(Parser.ERR_MISSING_PAREN,this.wholeRegexp)
this.stack[0].namedGroups=this.namedGroups
return this.stack[0]}parsePerlFlags(e){const t=e.pos()
const n=e.rest()
if(n.startsWith("(?P<")||n.startsWith("(?<")){const t=n.charAt(2)==="P"?4:3
const s=n.indexOf(">")
if(s<0)throw new ut(Parser.ERR_INVALID_NAMED_CAPTURE,n)
const r=n.substring(t,s)
e.skipString(r)
e.skip(t+1)
if(!Parser.isValidCaptureName(r))throw new ut(Parser.ERR_INVALID_NAMED_CAPTURE,n.substring(0,s+1))
const i=this.op(qt.Op.LEFT_PAREN)
i.cap=++this.numCap
if(this.namedGroups[r])throw new ut(Parser.ERR_DUPLICATE_NAMED_CAPTURE,r)
this.namedGroups[r]=this.numCap
i.name=r
return}e.skip(2)
let s=this.flags
let r=1
let i=false
e:while(e.more()){const t=e.pop()
switch(t){case tt.CODES["i"]:s|=We.FOLD_CASE
i=true
break
case tt.CODES["m"]:s&=~We.ONE_LINE
i=true
break
case tt.CODES["s"]:s|=We.DOT_NL
i=true
break
case tt.CODES["U"]:s|=We.NON_GREEDY
i=true
break
case tt.CODES["-"]:if(r<0)break e
r=-1
s=~s
i=false
break
case tt.CODES[":"]:case tt.CODES[")"]:if(r<0){if(!i)break e
s=~s}if(t===tt.CODES[":"])this.op(qt.Op.LEFT_PAREN)
this.flags=s
return
default:break e}}throw new ut(Parser.ERR_INVALID_PERL_OP,e.from(t))}parsePosLookBehind(){const e=this.newRegexp(qt.Op.LEFT_PAREN)
e.flags=this.flags
e.lb=++this.nlb
return this.push(e)}parseNegLookBehind(){const e=this.newRegexp(qt.Op.LEFT_PAREN)
e.flags=this.flags
e.lb=-++this.nlb
return this.push(e)}parseVerticalBar(){this.concat()
if(!this.swapVerticalBar())this.op(qt.Op.VERTICAL_BAR)}swapVerticalBar(){const e=this.stack.length
if(e>=3&&this.stack[e-2].op===qt.Op.VERTICAL_BAR&&Parser.isCharClass(this.stack[e-1])&&Parser.isCharClass(this.stack[e-3])){let t=this.stack[e-1]
let n=this.stack[e-3]
if(t.op>n.op){const s=n
n=t
t=s
this.stack[e-3]=n}Parser.mergeCharClass(n,t)
this.reuse(t)
this.pop()
return true}if(e>=2){const t=this.stack[e-1]
const n=this.stack[e-2]
if(n.op===qt.Op.VERTICAL_BAR){if(e>=3)this.cleanAlt(this.stack[e-3])
this.stack[e-2]=t
this.stack[e-1]=n
return true}}return false}parseRightParen(){this.concat()
if(this.swapVerticalBar())this.pop()
this.alternate()
if(this.stack.length<2)throw new ut(Parser.ERR_UNEXPECTED_PAREN,this.wholeRegexp)
const e=this.pop()
const t=this.pop()
if(t.op!==qt.Op.LEFT_PAREN)throw new ut(Parser.ERR_UNEXPECTED_PAREN,this.wholeRegexp)
this.flags=t.flags
if(t.lb!==0){if(Parser.hasCapture(e))throw new ut(Parser.ERR_INVALID_CAPTURE_IN_LOOKBEHIND,this.wholeRegexp)
if(t.lb>0)t.op=qt.Op.PLB
else t.op=qt.Op.NLB
t.subs=[e]
this.push(t)
return}if(t.cap===0)this.push(e)
else{t.op=qt.Op.CAPTURE
t.subs=[e]
this.push(t)}}parsePerlClassEscape(e,t){const n=e.pos()
if((this.flags&We.PERL_X)===0||!e.more()||e.pop()!==tt.CODES["\\"]||!e.more())return false
e.pop()
const s=e.from(n)
const r=un.has(s)?un.get(s):null
if(r===null)return false
t.appendGroup(r,(this.flags&We.FOLD_CASE)!==0)
return true}parseNamedClass(e,t){const n=e.rest()
const s=n.indexOf(":]")
if(s<0)return false
const r=n.substring(0,s+2)
e.skipString(r)
const i=Sn.has(r)?Sn.get(r):null
if(i===null)throw new ut(Parser.ERR_INVALID_CHAR_RANGE,r)
t.appendGroup(i,(this.flags&We.FOLD_CASE)!==0)
return true}parseUnicodeClass(e,t){const n=e.pos()
if((this.flags&We.UNICODE_GROUPS)===0||!e.lookingAt("\\p")&&!e.lookingAt("\\P"))return false
e.skip(1)
let s=1
let r=e.pop()
if(r===tt.CODES["P"])s=-1
if(!e.more()){e.rewindTo(n)
throw new ut(Parser.ERR_INVALID_CHAR_RANGE,e.rest())}r=e.pop()
let i
if(r!==tt.CODES["{"])i=yt.runeToString(r)
else{const t=e.rest()
const s=t.indexOf("}")
if(s<0){e.rewindTo(n)
throw new ut(Parser.ERR_INVALID_CHAR_RANGE,e.rest())}i=t.substring(0,s)
e.skipString(i)
e.skip(1)}if(!(i.length===0)&&i.codePointAt(0)===tt.CODES["^"]){s=0-s
i=i.substring(1)}const o=Parser.unicodeTable(i)
if(o===null)throw new ut(Parser.ERR_INVALID_CHAR_RANGE,e.from(n))
if(o.sign<0)s=0-s
const a=o.tab
const c=o.fold
if((this.flags&We.FOLD_CASE)===0||c===null)t.appendTableWithSign(a,s)
else{const e=(new Dn).appendTable(a).appendTable(c).cleanClass().toArray()
t.appendClassWithSign(Array.from(e),s)}return true}parseClass(e){const t=e.pos()
e.skip(1)
const n=this.newRegexp(qt.Op.CHAR_CLASS)
n.flags=this.flags
const s=new Dn
let r=1
if(e.more()&&e.lookingAt("^")){r=-1
e.skip(1)
if((this.flags&We.CLASS_NL)===0)s.appendRange(tt.CODES["\n"],tt.CODES["\n"])}let i=true
while(!e.more()||e.peek()!==tt.CODES["]"]||i){if(e.more()&&e.lookingAt("-")&&(this.flags&We.PERL_X)===0&&!i){const n=e.rest()
if(n==="-"||!n.startsWith("-]")){e.rewindTo(t)
throw new ut(Parser.ERR_INVALID_CHAR_RANGE,e.rest())}}i=false
const n=e.pos()
if(e.lookingAt("[:")){if(this.parseNamedClass(e,s))continue
e.rewindTo(n)}if(this.parseUnicodeClass(e,s))continue
if(this.parsePerlClassEscape(e,s))continue
e.rewindTo(n)
const r=Parser.parseClassChar(e,t)
let o=r
if(e.more()&&e.lookingAt("-")){e.skip(1)
if(e.more()&&e.lookingAt("]"))e.skip(-1)
else{o=Parser.parseClassChar(e,t)
if(o<r)throw new ut(Parser.ERR_INVALID_CHAR_RANGE,e.from(n))}}if((this.flags&We.FOLD_CASE)===0)s.appendRange(r,o)
else s.appendFoldedRange(r,o)}e.skip(1)
s.cleanClass()
if(r<0)s.negateClass()
n.runes=s.toArray()
this.push(n)}}
var On=class RE2{static initTest(e){const t=RE2.compile(e)
const n=new RE2(t.expr,t.prog,t.numSubexp,t.longest)
n.cond=t.cond
n.prefix=t.prefix
n.prefixUTF8=t.prefixUTF8
n.prefixComplete=t.prefixComplete
n.prefixRune=t.prefixRune
n.prefilter=t.prefilter
n.namedGroups=t.namedGroups
return n}static compile(e){return RE2.compileImpl(e,We.PERL,false)}static compilePOSIX(e){return RE2.compileImpl(e,We.POSIX,true)}static compileImpl(e,t,n){let s=xn.parse(e,t)
const r=s.maxCap()
const i=s.namedGroups
s=rn.simplify(s)
const o=Qt.build(s)
const a=sn.compileRegexp(s)
const c=new RE2(e,a,r,n)
c.prefilter=o.type===Yt.Type.NONE?null:o
const[l,u]=a.prefix()
c.prefixComplete=l
c.prefix=u
c.prefixUTF8=yt.stringToUtf8ByteArray(c.prefix)
if(c.prefix.length>0)c.prefixRune=c.prefix.codePointAt(0)
c.namedGroups=i
return c}static match(e,t){return RE2.compile(e).match(t)}constructor(e,t,n=0,s=0){this.expr=e
this.prog=t
this.numSubexp=n
this.longest=s
this.cond=t.startCond()
this.prefix=null
this.prefixUTF8=null
this.prefixComplete=false
this.prefixRune=0
this.namedGroups=Object.create(null)
this.machinePool=[]
this.lazyDFA=null
this.onepass=zt.compile(this.prog)
this.prefilter=null}get dfa(){if(this.lazyDFA===null)this.lazyDFA=new Rt(this.prog)
return this.lazyDFA}matchPrefixComplete(e,t,n,s){if((n===We.ANCHOR_START||n===We.ANCHOR_BOTH)&&t!==0)return null
let r=-1
let i=-1
const o=e.prefixLength(this)
if(n===We.UNANCHORED){const n=e.index(this,t)
if(n<0)return null
r=t+n
i=r+o}else if(n===We.ANCHOR_BOTH){if(e.endPos()!==o)return null
if(e.index(this,0)!==0)return null
r=0
i=o}else if(n===We.ANCHOR_START){if(e.index(this,0)!==0)return null
r=0
i=o}if(r<0)return null
if(s>0){const e=new Int32Array(s).fill(-1)
e[0]=r
e[1]=i
return Array.from(e)}return[]}createLookbehindState(){return this.prog.numLb>0?new It(this.prog):null}executeEngine(e,t,n,s,r=null){if(this.prefixComplete&&(s===0||this.numSubexp===0))return this.matchPrefixComplete(e,t,n,s)
if(this.prefilter!==null&&n===We.UNANCHORED){if(!this.prefilter.eval(e,t))return null}if(this.onepass!==null)return zt.execute(this,e,t,n,s)
if(s>0){if(this.prog.numLb===0&&e.endPos()<=Kt.maxBitStateLen(this.prog))return Kt.execute(this,e,t,n,s)
return this.doExecuteNFA(e,t,n,s,r)}if(this.prog.numLb===0){const r=this.dfa.match(e,t,n)
if(r!==null)return r?[]:null
if(e.endPos()<=Kt.maxBitStateLen(this.prog))return Kt.execute(this,e,t,n,s)}return this.doExecuteNFA(e,t,n,s,r)}numberOfCapturingGroups(){return this.numSubexp}numberOfInstructions(){return this.prog.numInst()}get(){return this.machinePool.length>0?this.machinePool.pop():null}reset(){this.machinePool.length=0}put(e){this.machinePool.push(e)}toString(){return this.expr}doExecuteNFA(e,t,n,s,r=null){let i=this.get()
if(!i)i=Nt.fromRE2(this)
i.init(s)
const o=i.match(e,t,n,r)?i.submatches():null
this.put(i)
return o}match(e){return this.executeEngine(At.fromUTF16(e),0,We.UNANCHORED,0)!==null}matchWithGroup(e,t,n,s,r,i=null){if(!(e instanceof bt)){if(yt.isByteArray(e))e=vt.utf8(e)
else e=vt.utf16(e)}return this.matchMachineInput(e,t,n,s,r,i)}matchMachineInput(e,t,n,s,r,i=null){if(t>n)return[false,null]
const o=e.isUTF16Encoding()?At.fromUTF16(e.asCharSequence(),0,n):At.fromUTF8(e.asBytes(),0,n)
const a=this.executeEngine(o,t,s,2*r,i)
if(a===null)return[false,null]
return[true,a]}matchUTF8(e){return this.executeEngine(At.fromUTF8(e),0,We.UNANCHORED,0)!==null}replaceAll(e,t){return this.replaceAllFunc(e,()=>t,2*e.length+1)}replaceFirst(e,t){return this.replaceAllFunc(e,()=>t,1)}replaceAllFunc(e,t,n){let s=0
let r=0
let i=""
const o=At.fromUTF16(e)
const a=this.createLookbehindState()
let c=0
while(r<=e.length){const l=this.executeEngine(o,r,We.UNANCHORED,2,a)
if(l===null||l.length===0)break
i+=e.substring(s,l[0])
if(l[1]>s||l[0]===0){i+=t(e.substring(l[0],l[1]))
c++}s=l[1]
const u=o.step(r)&7
if(r+u>l[1])r+=u
else if(r+1>l[1])r++
else r=l[1]
if(c>=n)break}i+=e.substring(s)
return i}pad(e){if(e===null)return null
let t=(1+this.numSubexp)*2
if(e.length<t){let n=new Array(t).fill(-1)
for(let t=0;t<e.length;t++)n[t]=e[t]
e=n}return e}allMatches(e,t,n=e=>e){let s=[]
const r=e.endPos()
if(t<0)t=r+1
let i=0
let o=0
let a=-1
const c=this.createLookbehindState()
while(o<t&&i<=r){const t=this.executeEngine(e,i,We.UNANCHORED,this.prog.numCap,c)
if(t===null||t.length===0)break
let l=true
if(t[1]===i){if(t[0]===a)l=false
const n=e.step(i)
if(n<0)i=r+1
else i+=n&7}else i=t[1]
a=t[1]
if(l){s.push(n(this.pad(t)))
o++}}return s}findUTF8(e){const t=this.executeEngine(At.fromUTF8(e),0,We.UNANCHORED,2)
if(t===null)return null
return e.slice(t[0],t[1])}findUTF8Index(e){const t=this.executeEngine(At.fromUTF8(e),0,We.UNANCHORED,2)
if(t===null)return null
return t.slice(0,2)}find(e){const t=this.executeEngine(At.fromUTF16(e),0,We.UNANCHORED,2)
if(t===null)return""
return e.substring(t[0],t[1])}findIndex(e){return this.executeEngine(At.fromUTF16(e),0,We.UNANCHORED,2)}findUTF8Submatch(e){const t=this.executeEngine(At.fromUTF8(e),0,We.UNANCHORED,this.prog.numCap)
if(t===null)return null
const n=new Array(1+this.numSubexp).fill(null)
for(let s=0;s<n.length;s++)if(2*s<t.length&&t[2*s]>=0)n[s]=e.slice(t[2*s],t[2*s+1])
return n}findUTF8SubmatchIndex(e){return this.pad(this.executeEngine(At.fromUTF8(e),0,We.UNANCHORED,this.prog.numCap))}findSubmatch(e){const t=this.executeEngine(At.fromUTF16(e),0,We.UNANCHORED,this.prog.numCap)
if(t===null)return null
const n=new Array(1+this.numSubexp).fill(null)
for(let s=0;s<n.length;s++)if(2*s<t.length&&t[2*s]>=0)n[s]=e.substring(t[2*s],t[2*s+1])
return n}findSubmatchIndex(e){return this.pad(this.executeEngine(At.fromUTF16(e),0,We.UNANCHORED,this.prog.numCap))}findAllUTF8(e,t){const n=this.allMatches(At.fromUTF8(e),t,t=>e.slice(t[0],t[1]))
if(n.length===0)return null
return n}findAllUTF8Index(e,t){const n=this.allMatches(At.fromUTF8(e),t,e=>e.slice(0,2))
if(n.length===0)return null
return n}findAll(e,t){const n=this.allMatches(At.fromUTF16(e),t,t=>e.substring(t[0],t[1]))
if(n.length===0)return null
return n}findAllIndex(e,t){const n=this.allMatches(At.fromUTF16(e),t,e=>e.slice(0,2))
if(n.length===0)return null
return n}findAllUTF8Submatch(e,t){const n=this.allMatches(At.fromUTF8(e),t,t=>{let n=new Array(t.length/2|0).fill(null)
for(let s=0;s<n.length;s++)if(t[2*s]>=0)n[s]=e.slice(t[2*s],t[2*s+1])
return n})
if(n.length===0)return null
return n}findAllUTF8SubmatchIndex(e,t){const n=this.allMatches(At.fromUTF8(e),t)
if(n.length===0)return null
return n}findAllSubmatch(e,t){const n=this.allMatches(At.fromUTF16(e),t,t=>{let n=new Array(t.length/2|0).fill(null)
for(let s=0;s<n.length;s++)if(t[2*s]>=0)n[s]=e.substring(t[2*s],t[2*s+1])
return n})
if(n.length===0)return null
return n}findAllSubmatchIndex(e,t){const n=this.allMatches(At.fromUTF16(e),t)
if(n.length===0)return null
return n}}
var _n=class RE2Set{static UNANCHORED=We.UNANCHORED
static ANCHOR_START=We.ANCHOR_START
static ANCHOR_BOTH=We.ANCHOR_BOTH
constructor(e=RE2Set.UNANCHORED,t=0,n=8388608){if(![RE2Set.UNANCHORED,RE2Set.ANCHOR_START,RE2Set.ANCHOR_BOTH].includes(e))throw new Bt("The anchor should be RE2Set.UNANCHORED, RE2Set.ANCHOR_START or RE2Set.ANCHOR_BOTH")
yt.checkFlags(t)
this.anchor=e
this.jsFlags=t
this.maxMem=n
let s=We.PERL
if((t&Ye.DISABLE_UNICODE_GROUPS)!==0)s&=~We.UNICODE_GROUPS
if((t&Ye.LOOKBEHINDS)!==0)s|=We.LOOKBEHIND
this.re2Flags=s
this.regexps=[]
this.prog=null
this.dfa=null
this.dummyRe2=null}add(e){if(this.prog)throw new ft("Cannot add patterns after compile")
yt.checkPattern(e)
let t=e
if((this.jsFlags&Ye.CASE_INSENSITIVE)!==0)t=`(?i)${t}`
if((this.jsFlags&Ye.DOTALL)!==0)t=`(?s)${t}`
if((this.jsFlags&Ye.MULTILINE)!==0)t=`(?m)${t}`
const n=xn.parse(t,this.re2Flags)
this.regexps.push(rn.simplify(n))
return this.regexps.length-1}compile(){if(this.prog)return
const e=sn.compileSet(this.regexps)
if(e.numInst()>xn.MAX_SIZE)throw new ft(`${xn.ERR_LARGE}: the set compiles to ${e.numInst()} instructions, more than ${xn.MAX_SIZE}`)
this.prog=e
this.dfa=new Rt(this.prog,this.maxMem)
this.dummyRe2={prog:this.prog,cond:this.prog.startCond(),prefix:"",prefixRune:0,longest:false}}match(e){if(!this.prog)this.compile()
const t=yt.isByteArray(e)?At.fromUTF8(e):At.fromUTF16(e)
let n=We.UNANCHORED
if(this.anchor===RE2Set.ANCHOR_START)n=We.ANCHOR_START
else if(this.anchor===RE2Set.ANCHOR_BOTH)n=We.ANCHOR_BOTH
const s=this.dfa.matchSet(t,0,n)
if(s!==null)return s
const r=Nt.fromRE2(this.dummyRe2)
r.init(0)
return r.matchSet(t,0,n)}}
var In=class TranslateRegExpString{static isHexadecimal(e){return"0"<=e&&e<="9"||"A"<=e&&e<="F"||"a"<=e&&e<="f"}static translate(e){let t=""
if(Object.prototype.toString.call(e)==="[object RegExp]"){if(e.ignoreCase)t+="i"
if(e.multiline)t+="m"
if(e.dotAll)t+="s"
e=e.source}if(typeof e!=="string")return e
let n=""
let s=false
let r=e.length
if(r===0){n="(?:)"
s=true}let i=false
let o=0
while(o<r){let t=e[o]
if(t==="\\"){if(o+1<r){t=e[o+1]
switch(t){case"\\":n+="\\\\"
o+=2
continue
case"c":if(o+2<r){let t=e[o+2].charCodeAt(0)
if(t>=65&&t<=90||t>=97&&t<=122){let e=t%32
n+="\\x"
n+=(e>>4).toString(16).toUpperCase()
n+=(e&15).toString(16).toUpperCase()
o+=3
s=true
continue}}n+="c"
o+=2
s=true
continue
case"u":if(o+2<r){if(e[o+2]==="{"){let t=o+3
let i=false
let a=false
while(t<r){const n=e[t]
if(n==="}"){a=true
break}if(!TranslateRegExpString.isHexadecimal(n))break
i=true
t++}if(a&&i){n+="\\x"
o+=2
s=true
continue}}else if(o+5<r){let t=true
for(let n=0;n<4;n++)if(!TranslateRegExpString.isHexadecimal(e[o+2+n])){t=false
break}if(t){n+="\\x{"+e.substring(o+2,o+6)+"}"
o+=6
s=true
continue}}}n+="u"
o+=2
s=true
continue
case"x":{let t=false
if(o+2<r&&e[o+2]==="{"){let n=o+3
let s=false
let i=false
while(n<r){const t=e[n]
if(t==="}"){i=true
break}if(!TranslateRegExpString.isHexadecimal(t))break
s=true
n++}if(i&&s)t=true}else if(o+3<r&&TranslateRegExpString.isHexadecimal(e[o+2])&&TranslateRegExpString.isHexadecimal(e[o+3]))t=true
if(t){n+="\\x"
o+=2}else{n+="x"
o+=2
s=true}continue}case"n":case"r":case"t":case"a":case"f":case"v":case"d":case"D":case"s":case"S":case"w":case"W":case"b":case"B":case"p":case"P":case"A":case"z":case"Q":case"E":case"0":case"1":case"2":case"3":case"4":case"5":case"6":case"7":n+="\\"+t
o+=2
continue
default:{let t=e.codePointAt(o+1)
if(t>=48&&t<=57||t>=65&&t<=90||t>=97&&t<=122){let r=yt.charCount(t)
n+=e.substring(o+1,o+1+r)
o+=r+1
s=true}else{n+="\\"
let s=yt.charCount(t)
n+=e.substring(o+1,o+1+s)
o+=s+1}continue}}}}else if(t==="/"){n+="\\/"
o+=1
s=true
continue}else if(t==="["){if(!i&&e[o+1]==="]"){n+="[^\\x00-\\x{10FFFF}]"
o+=2
s=true
continue}if(!i&&e[o+1]==="^"&&e[o+2]==="]"){n+="[\\x00-\\x{10FFFF}]"
o+=3
s=true
continue}i=true}else if(t==="]")i=false
else if(!i&&t==="("&&o+2<r&&e[o+1]==="?"&&e[o+2]==="<"){if(o+3<r&&!"=!>)".includes(e[o+3])){n+="(?P<"
o+=3
s=true
continue}}let a=e.codePointAt(o)
let c=yt.charCount(a)
n+=e.substring(o,o+c)
o+=c}const a=s?n:e
if(t.length>0)return`(?${t})${a}`
return a}}
const execResult=(e,t)=>{const n=e.matchArray()
n.index=e.start(0)
n.input=t
n.groups=e.namedGroupsObject()
return n}
var Nn=class RE2JS{static CASE_INSENSITIVE=Ye.CASE_INSENSITIVE
static DOTALL=Ye.DOTALL
static MULTILINE=Ye.MULTILINE
static DISABLE_UNICODE_GROUPS=Ye.DISABLE_UNICODE_GROUPS
static LONGEST_MATCH=Ye.LONGEST_MATCH
static LOOKBEHINDS=Ye.LOOKBEHINDS
static quote(e){return yt.quoteMeta(e)}static quoteReplacement(e,t=false){return xt.quoteReplacement(e,t)}static translateRegExp(e){return In.translate(e)}static compile(e,t=0){yt.checkPattern(e)
yt.checkFlags(t)
let n=e
if((t&RE2JS.CASE_INSENSITIVE)!==0)n=`(?i)${n}`
if((t&RE2JS.DOTALL)!==0)n=`(?s)${n}`
if((t&RE2JS.MULTILINE)!==0)n=`(?m)${n}`
let s=We.PERL
if((t&RE2JS.DISABLE_UNICODE_GROUPS)!==0)s&=~We.UNICODE_GROUPS
if((t&RE2JS.LOOKBEHINDS)!==0)s|=We.LOOKBEHIND
const r=new RE2JS(e,t)
r.re2Input=On.compileImpl(n,s,(t&RE2JS.LONGEST_MATCH)!==0)
return r}static matches(e,t){return RE2JS.compile(e).testExact(t)}static initTest(e,t,n){if(e==null)throw new Error("pattern is null")
if(n==null)throw new Error("re2 is null")
const s=new RE2JS(e,t)
s.re2Input=n
return s}constructor(e,t){this.patternInput=e
this.flagsInput=t
this.re2Input=null}reset(){this.re2Input.reset()}flags(){return this.flagsInput}pattern(){return this.patternInput}re2(){return this.re2Input}matches(e){return this.testExact(e)}matcher(e){if(yt.isByteArray(e))e=vt.utf8(e)
return new xt(this,e)}test(e){if(yt.isByteArray(e))return this.re2Input.matchUTF8(e)
return this.re2Input.match(e)}testExact(e){const t=yt.isByteArray(e)?At.fromUTF8(e):At.fromUTF16(e)
return this.re2Input.executeEngine(t,0,We.ANCHOR_BOTH,0)!==null}exec(e){const t=this.matcher(e)
return t.find()?execResult(t,e):null}split(e,t=0){const n=this.matcher(e)
const s=[]
let r=0
let i=0
while(n.find()){if(i===0&&n.end()===0){i=n.end()
continue}if(t>0&&s.length===t-1)break
if(i===n.start()){if(t===0){r+=1
i=n.end()
continue}}else while(r>0){s.push("")
r-=1}s.push(n.substring(i,n.start()))
i=n.end()}if(t===0&&i!==n.inputLength()){while(r>0){s.push("")
r-=1}s.push(n.substring(i,n.inputLength()))}if(t!==0||s.length===0&&!(i===n.inputLength()&&i>0))s.push(n.substring(i,n.inputLength()))
return s}*matchAll(e){const t=this.matcher(e)
while(t.find())yield execResult(t,e)}toString(){return this.patternInput}programSize(){return this.re2Input.numberOfInstructions()}groupCount(){return this.re2Input.numberOfCapturingGroups()}namedGroups(){return this.re2Input.namedGroups}equals(e){if(this===e)return true
if(e===null||this.constructor!==e.constructor)return false
return this.flagsInput===e.flagsInput&&this.patternInput===e.patternInput}}
function re(e,...t){if(Array.isArray(e)&&"raw"in e){const n=String.raw(e,...t)
return Nn.compile(n)}const n=typeof e==="number"?e:0
return(e,...t)=>{const s=String.raw(e,...t)
return Nn.compile(s,n)}}const Tn=new Map
const Pn=1e5
function regex_sizeOf(e){if(e.length>1e4)return Infinity
let t=1
for(const[,n,s]of e.matchAll(/\{(\d+)(?:,(\d*))?\}/g)){t=Math.max(t,Number(n),Number(s??0))}return(e.length+8)*Math.min(t,1e3)}function compile(e,t){const n=Tn.get(e)
if(n!==undefined||Tn.has(e))return n
const s=regex_sizeOf(e)
if(s>Pn){throw new FunctionError("bound","This regular expression is too large.")}t.spend(5e3+s*10)
if(Tn.size>2e3)Tn.clear()
const r=attempt(e)
Tn.set(e,r)
return r}function attempt(e){try{return Nn.compile(e)}catch{return undefined}}function expression(e,t,n){n.spend(Math.ceil(t.text.length*regex_sizeOf(e.text)/64))
const s=compile(e.text,n)
if(s===undefined)throw new FunctionError("bad-value","This is not a regular expression.")
return s}function*matches(e,t,n,s){const r=e.matcher(t)
const i=e.namedGroups()
let o=n<0?Infinity:n
let a=-1
while(o>0&&r.find()){const e=r.start()
const t=r.end()
if(e===t&&e===a)continue
a=t
o--
s.spend(4)
const group=e=>{const t=/^\d+$/.test(e)?Number(e):i[e]
if(t===undefined||t>r.groupCount())return""
return r.group(t)??""}
yield{start:e,end:t,group:group}}}function expanded(e,{group:t}){return e.replace(/\$(?:(\$)|(\w+)|\{(\w+)\})/g,(e,n,s,r)=>n??t(s??r??""))}function replacing(e){return fn3(g,g,g,(t,n,s,{budget:r})=>{const i=new Sink
let o=0
const a=textOrigins(s)
for(const c of matches(expression(t,n,r),n.text,-1,r)){i.slice(n,o,c.start)
const t=e?s.text:expanded(s.text,c)
i.write(t,undefined,both(textOrigins(n),a),undefined)
r.room(i.length)
o=c.end}if(o===0&&i.length===0)return n
i.slice(n,o,n.text.length)
return i.finish()})}const $n=fn3(g,g,C,(e,t,{value:n},{budget:s})=>{const r=[]
for(const{start:i,end:o}of matches(expression(e,t,s),t.text,n,s)){r.push(slice(t,i,o))}const i=textOrigins(t)
const o=list(r,i,"string")
return r.length===0?{...o,isNil:true}:o})
const Rn=fn2(g,g,(e,t,{budget:n})=>{for(const{start:s,end:r}of matches(expression(e,t,n),t.text,1,n)){return slice(t,s,r)}return string("",textOrigins(t))})
const Fn=fn3(g,g,C,(e,t,{value:n},{budget:s})=>{const r=expression(e,t,s)
const i=textOrigins(t)
if(n===0)return{...list([],i,"string"),isNil:true}
if(e.text!==""&&t.text==="")return list([string("",i)],i,"string")
const o=[]
let a=0
let c=0
for(const e of matches(r,t.text,n,s)){if(n>0&&o.length===n-1)break
c=e.start
if(e.end!==0)o.push(slice(t,a,c))
a=e.end}if(c!==t.text.length)o.push(slice(t,a,t.text.length))
return list(o,i,"string")})
function matching(e){return fn2(g,g,(t,n,{budget:s})=>{const r=both(textOrigins(n),textOrigins(t))
if(!e&&compile(t.text,s)===undefined)return bool(false,r)
return bool(expression(t,n,s).matcher(n.text).find(),r)})}const Ln={regexMatch:matching(false),mustRegexMatch:matching(true),regexFindAll:$n,mustRegexFindAll:$n,regexFind:Rn,mustRegexFind:Rn,regexReplaceAll:replacing(false),mustRegexReplaceAll:replacing(false),regexReplaceAllLiteral:replacing(true),mustRegexReplaceAllLiteral:replacing(true),regexSplit:Fn,mustRegexSplit:Fn,regexQuoteMeta:fn1(g,e=>{const t=e.text.replace(/[\\.+*?()|[\]{}^$]/g,"\\$&")
return string(t,textOrigins(e))})}
const Mn={"\b":"\\b","\t":"\\t","\n":"\\n","\f":"\\f","\r":"\\r",'"':'\\"',"\\":"\\\\"}
function toml_quoted(e){const t=replaceChars(e,/["\\\u0000-\u001f\u007f]/g,e=>Mn[e]??`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
return`"${t}"`}function keyText(e){return/^[A-Za-z0-9_-]+$/.test(e)?e:toml_quoted(e)}function tableSort(e){if(e.kind==="map")return"table"
const t=e.kind==="list"&&e.items.length>0&&e.items.every(e=>plainValue(e).kind==="map")
return t?"tables":undefined}class Writer{budget
sink=new Sink
constructor(e){this.budget=e}table(e,t){if(t.length>V)throw new FunctionError("bound","A value is nested too deeply for TOML.")
const n=sortedKeys(e.entries)
const value=t=>{const n=e.entries.get(t)
return n===undefined?undefined:plainValue(n.value)}
const isTable=e=>{const t=value(e)
return t!==undefined&&tableSort(t)!==undefined}
for(const e of[...n.filter(e=>!isTable(e)),...n.filter(isTable)]){const n=value(e)
if(n!==undefined&&n.kind!=="nil")this.#E([...t,e],n)}}#E(e,t){this.budget.spend(1)
this.budget.room(this.sink.length)
const n="  ".repeat(e.length-1)
const s=e.map(keyText).join(".")
const r=tableSort(t)
if(r==="tables"&&t.kind==="list"){for(const r of t.items){const t=plainValue(r)
if(t.kind!=="map")continue
this.#S()
this.sink.plain(`${n}[[${s}]]\n`)
this.table(t,e)}}else if(t.kind==="map"){if(e.length===1)this.#S()
this.sink.plain(`${n}[${s}]\n`)
this.table(t,e)}else{this.sink.plain(`${n}${keyText(e.at(-1)??"")} = `)
this.element(t,e.length)
this.sink.plain("\n")}}#S(){if(this.sink.length>0)this.sink.plain("\n")}element(e,t){if(t>V)throw new FunctionError("bound","A value is nested too deeply for TOML.")
const n=plainValue(e)
const{sink:s}=this
const write=e=>s.write(e,undefined,n.from,undefined)
switch(n.kind){case"string":s.write(toml_quoted(n.text),undefined,textOrigins(n),undefined)
return
case"bool":case"int":write(String(n.value))
return
case"float":{const e=plain(n.value)
write(e.includes(".")||!Number.isFinite(n.value)?e:`${e}.0`)
return}case"time":write(formatLayout(n,"2006-01-02T15:04:05.999999999Z07:00"))
return
case"bytes":write(`[${[...n.data].join(", ")}]`)
return
case"list":s.plain("[")
n.items.forEach((e,n)=>{if(n>0)s.plain(", ")
this.element(e,t+1)})
s.plain("]")
return
case"map":s.plain("{")
sortedKeys(n.entries).forEach((e,r)=>{const i=n.entries.get(e)
if(i===undefined)return
s.plain(`${r>0?", ":""}${keyText(e)} = `)
this.element(i.value,t+1)})
s.plain("}")
return
case"nil":case"object":throw new FunctionError("bad-value","TOML has no such value.")}}}const Gn={toToml:fn1(m,(e,{budget:t})=>{const n=plainValue(e)
const s=new Writer(t)
if(n.kind==="map")s.table(n,[])
else s.element(n,0)
return s.sink.finish()})}
function unescaped(e){try{return decodeURIComponent(e)}catch{throw new FunctionError("bad-value","This is not a URL.")}}function urls_escaped(e,t){return encodeURIComponent(wellFormed(e)).replace(/%[0-9A-F]{2}|[!'()*]/g,e=>{const n=e.startsWith("%")?String.fromCharCode(parseInt(e.slice(1),16)):e
if(t.includes(n))return n
return e.startsWith("%")?e:`%${e.charCodeAt(0).toString(16).toUpperCase()}`})}function hasControl(e){return/[\x00-\x1f\x7f]/.test(e)}function parseUrl(e){const[,t="",n=""]=/^([^#]*)(?:#(.*))?$/s.exec(e)??[]
const s=/^([A-Za-z][A-Za-z0-9+.-]*):/.exec(t)?.[1]??""
const r=s===""?t:t.slice(s.length+1)
if(hasControl(t.split("?")[0]??"")||r.startsWith(":")||e.startsWith(":")){throw new FunctionError("bad-value","This is not a URL.")}const i=r.indexOf("?")
const o=i===-1?"":r.slice(i+1)
const a=i===-1?r:r.slice(0,i)
const c={scheme:s.toLowerCase(),query:o,fragment:unescaped(n),host:"",hostname:"",path:"",opaque:"",userinfo:""}
if(!a.startsWith("/")){if(s!=="")return{...c,opaque:a}
if((a.split("/")[0]??"").includes(":")){throw new FunctionError("bad-value","This is not a URL.")}return{...c,path:unescaped(a)}}if(!a.startsWith("//")||s===""&&a.startsWith("///")){return{...c,path:unescaped(a)}}const l=a.indexOf("/",2)
const u=l===-1?a.slice(2):a.slice(2,l)
const f=u.lastIndexOf("@")
const d=unescaped(u.slice(f+1))
const B=/^\[(.*)\]/.exec(d)?.[1]??d.replace(/:[^:]*$/,"")
const h=d.startsWith("[")?d.slice(d.indexOf("]")+1):d.slice(B.length)
if(!/^(?::\d*)?$/.test(h))throw new FunctionError("bad-value","This is not a URL.")
const p=l===-1?"":unescaped(a.slice(l))
return{...c,host:d,hostname:B,path:p,userinfo:f===-1?"":u.slice(0,f)}}function part(e,t){const n=e.entries.get(t)?.value
if(n===undefined)return""
if(n.kind==="string")return n.text
throw new FunctionError("wrong-type",`The part ${t} of a URL is no string.`)}function joinUrl(e){const[t,n,s,r]=["scheme","opaque","host","userinfo"].map(t=>part(e,t))
let i=t===""?"":`${t??""}:`
if(n!==""){i+=n??""}else{const n=urls_escaped(part(e,"path"),"$&+,/:;=@!'()*")
if(t!==""||s!==""||r!==""){if(s!==""||n!==""||r!==""){if(s!==""||r!==""||!n.startsWith("/"))i+=s===""&&r===""?"":"//"
if(r!=="")i+=`${r??""}@`
i+=s??""}}if(n!==""&&!n.startsWith("/")&&s!=="")i+="/"
if(i===""&&(n.split("/")[0]??"").includes(":"))i="./"
i+=n}const o=part(e,"query")
if(o!=="")i+=`?${o}`
const a=part(e,"fragment")
return a===""?i:`${i}#${urls_escaped(a,"$&+,/:;=?@!()*'")}`}const Hn={urlParse:fn1(g,e=>{const t=textOrigins(e)
const n=new Map
for(const[s,r]of Object.entries(parseUrl(e.text))){n.set(s,{value:string(String(r),t)})}return map(n,t)}),urlJoin:fn1(w,e=>{const t=[...e.entries.values()].map(({value:e})=>e.from)
return string(joinUrl(e),t.reduce(both,f))})}
const jn=/^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*))?(?:\+([\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*))?$/
function parseVersion(e){if(e.length>256)return undefined
const t=jn.exec(e)
if(t===null)return undefined
const[,n,s="0",r="0",i="",o=""]=t
if(i.split(".").some(e=>/^0\d+$/.test(e)))return undefined
return{major:Number(n),minor:Number(s),patch:Number(r),prerelease:i,metadata:o,original:e}}function compareVersions(e,t){const n=[e.major-t.major,e.minor-t.minor,e.patch-t.patch]
const s=n.find(e=>e!==0)
if(s!==undefined)return Math.sign(s)
return comparePrereleases(e.prerelease,t.prerelease)}function comparePrereleases(e,t){if(e===t)return 0
if(e==="")return 1
if(t==="")return-1
const n=e.split(".")
const s=t.split(".")
for(let e=0;e<Math.max(n.length,s.length);e++){const t=comparePart(n[e],s[e])
if(t!==0)return t}return 0}function comparePart(e,t){if(e===t)return 0
if(e===undefined)return-1
if(t===undefined)return 1
const[n,s]=[/^\d+$/.test(e),/^\d+$/.test(t)]
if(n&&s)return Math.sign(Number(e)-Number(t))
if(n!==s)return n?-1:1
return e>t?1:-1}function versionText({major:e,minor:t,patch:n,prerelease:s,metadata:r}){const i=s===""?"":`-${s}`
const o=r===""?"":`+${r}`
return`${String(e)}.${String(t)}.${String(n)}${i}${o}`}const Kn="[0-9|xX*]+"
const Un="(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?"
const Jn=`v?${Kn}(?:\\.${Kn})?(?:\\.${Kn})?${Un}`
const zn="=>|=<|>=|<=|!=|~>|=|>|<|~|\\^|"
const qn=new RegExp(`^\\s*(${zn})\\s*v?(${Kn})(?:\\.(${Kn}))?(?:\\.(${Kn}))?(?:-([0-9A-Za-z.-]+))?(?:\\+([0-9A-Za-z.-]+))?\\s*$`)
const Vn=new RegExp(`(?:${zn})\\s*${Jn}`,"y")
const Wn=/\s*,\s*|\s+/y
const Yn=new RegExp(`(${Jn})\\s+-\\s+(${Jn})`,"g")
class Constraint{alternatives
constructor(e){this.alternatives=e}check(e){return this.alternatives.some(t=>{const n=t.some(e=>e.version.prerelease!=="")
if(e.prerelease!==""&&!n)return false
return t.every(t=>holds(e,t))})}}function parseConstraint(e){if(e.length>1024)return undefined
const t=e.replace(Yn,(e,t,n)=>`>= ${t}, <= ${n}`)
const n=[]
for(const e of t.split("||")){const t=parseAll(e.trim())
if(t===undefined)return undefined
n.push(t)}return new Constraint(n)}function parseAll(e){const t=[]
let n=0
for(;;){Vn.lastIndex=n
const s=Vn.exec(e)?.[0]
const r=s===undefined?undefined:parseComparison(s)
if(s===undefined||r===undefined)return undefined
t.push(r)
n+=s.length
if(n===e.length)return t
Wn.lastIndex=n
const i=Wn.exec(e)?.[0]
if(i===undefined)return undefined
n+=i.length}}function parseComparison(e){const t=qn.exec(e)
if(t===null)return undefined
const[,n="",s,r,i,o="",a=""]=t
const c=isAny(s)
const l=!c&&isAny(r)
const u=!c&&!l&&isAny(i)
const f=c||l||u
const d=[c?"0":s,f&&!u?"0":r,f?"0":i]
const B=(o===""?"":`-${o}`)+(a===""||f?"":`+${a}`)
const h=parseVersion(d.join(".")+B)
if(h===undefined)return undefined
return{operator:n,version:h,anyMinor:l,anyPatch:u,dirty:f}}function isAny(e){return e===undefined||e==="x"||e==="X"||e==="*"}function holds(e,t){const{version:n,anyMinor:s,anyPatch:r,dirty:i}=t
const o=compareVersions(e,n)
const a=e.major===n.major
const c=e.minor===n.minor
switch(t.operator){case"":case"=":return i?tilde(e,t):o===0
case"!=":if(!i)return o!==0
if(!a)return true
if(!c&&!s)return true
if(s)return false
if(e.patch!==n.patch&&!r)return true
return r&&comparePrereleases(e.prerelease,n.prerelease)!==0
case">":if(!i||e.major!==n.major)return i?e.major>n.major:o>0
if(s)return false
return r?e.minor>n.minor:o>0
case"<":return o<0
case">=":case"=>":return o>=0
case"<=":case"=<":if(!i)return o<=0
if(e.major>n.major)return false
return!(a&&e.minor>n.minor&&!s)
case"~":case"~>":return tilde(e,t)
default:return caret(e,t)}}function tilde(e,{version:t,anyMinor:n,anyPatch:s}){if(compareVersions(e,t)<0)return false
const r=t.major===0&&t.minor===0&&t.patch===0
if(r&&!n&&!s)return true
return e.major===t.major&&(n||e.minor===t.minor)}function caret(e,{version:t,anyMinor:n,anyPatch:s}){if(compareVersions(e,t)<0)return false
if(t.major>0||n)return e.major===t.major
if(e.major>0)return false
if(t.minor>0||s)return e.minor===t.minor
return e.minor===0&&e.patch===t.patch}function versionObject(e,t){const number=e=>value_int(e,t,"uint64")
const raised=(n,s,r)=>{const i=e.original.startsWith("v")?"v":""
const o=`${i}${String(n)}.${String(s)}.${String(r)}`
return()=>versionObject({major:n,minor:s,patch:r,prerelease:"",metadata:"",original:o},t)}
const compared=n=>([s])=>{const r=s?.kind==="object"?parseVersion(s.text??""):undefined
if(s===undefined||r===undefined){throw new FunctionError("wrong-type","A version is expected, from the function semver.")}return bool(n(compareVersions(e,r)),both(t,s.from))}
const{major:n,minor:s,patch:r,prerelease:i}=e
return object({type:"*semver.Version",text:versionText(e),from:t,json:string(e.original,t),methods:{Major:()=>number(n),Minor:()=>number(s),Patch:()=>number(r),Prerelease:()=>string(i,t),Metadata:()=>string(e.metadata,t),Original:()=>string(e.original,t),String:()=>string(versionText(e),t),IncMajor:raised(n+1,0,0),IncMinor:raised(n,s+1,0),IncPatch:raised(n,s,i===""?r+1:r),LessThan:compared(e=>e<0),LessThanEqual:compared(e=>e<=0),GreaterThan:compared(e=>e>0),GreaterThanEqual:compared(e=>e>=0),Equal:compared(e=>e===0),Compare:([e],t)=>{const n=compared(e=>e<0)(e===undefined?[]:[e],t)
const s=compared(e=>e===0)(e===undefined?[]:[e],t)
const isTrue=e=>e.kind==="bool"&&e.value
return value_int(isTrue(n)?-1:isTrue(s)?0:1,n.from)}}})}const Qn={semver:fn1(g,e=>{const t=parseVersion(e.text)
if(t===undefined)throw new FunctionError("bad-value","This is not a semantic version.")
return versionObject(t,textOrigins(e))}),semverCompare:fn2(g,g,(e,t)=>{const n=parseConstraint(e.text)
const s=parseVersion(t.text)
if(n===undefined){throw new FunctionError("bad-value","This is not a range of versions.")}if(s===undefined)throw new FunctionError("bad-value","This is not a semantic version.")
return bool(n.check(s),both(textOrigins(t),textOrigins(e)))})}
const Zn=new Map(Object.entries({...ne,...$e,...Ve,...te,...Ke,...Be,..._e,...ye,...me,...ke,...Q,...Gn,...P,...le,...Ln,...Qn,...ze,...Hn}))
const Xn={args:[],piped:undefined}
class Expressions{runner
frame
action={start:0,end:0}
constructor(e,t){this.runner=e
this.frame=t}pipe(e,t,n){const s=this.evaluate(e,t,n)
for(const t of e.variables){if(e.assigns)this.assign(t,s,n)
else this.frame.variables.push({name:t,value:s,conditions:n})}return s}evaluate(e,t,n){const s={dot:t,conditions:n}
let r
for(const{first:t,args:n}of e.commands){r=this.#D(t,{args:n,piped:r},s)
if(r.kind==="nil"&&!r.invalid)r={...r,invalid:true}}return r??h}assign(e,t,n){const s=this.#A(e)
const r=n===s.conditions?f:asDeciding(n,s.conditions)
s.value=withOrigins(t,decidedBy(t.from,r))}#A(e){const{variables:t}=this.frame
for(let n=t.length-1;n>=0;n--){const s=t[n]
if(s?.name===e)return s}throw new FunctionError("syntax",`The variable ${e} is not declared here.`)}#D(e,t,n){switch(e.type){case"function":return this.#x(e,t,n)
case"field":return this.#O(n.dot,e,t,n)
case"chain":return this.#O(this.#_(e.operand,n),e,t,n)
case"variable":if(e.names.length>0){return this.#O(this.#A(e.name).value,e,t,n)}break
default:}if(t.args.length>0||t.piped!==undefined){throw new FunctionError("wrong-arguments","Only a function takes arguments.")}if(e.type==="nil")throw new FunctionError("bad-value","nil is not a command.")
return this.#_(e,n)}#_(e,t){switch(e.type){case"dot":return t.dot
case"nil":return h
case"bool":return bool(e.value)
case"number":return e.ideal==="float"?value_float(e.value):value_int(e.value)
case"string":return string(e.text)
case"pipe":{this.runner.enter()
const n=this.pipe(e,t.dot,t.conditions)
this.runner.leave()
return n}case"variable":if(e.names.length===0)return this.#A(e.name).value
break
default:}return this.#D(e,Xn,t)}#O(e,t,n,s){const{names:r}=t
const i=r.length-1
let o=e
for(let e=0;e<=i;e++){const t=r[e]??""
const a=field(o,t)
if(typeof a==="function"){const{args:r,piped:c}=e===i?n:Xn
const l=r.map(e=>this.#_(e,s))
if(c!==undefined)l.push(c)
o=a(l,this.#I(t,s))}else if(e===i&&(n.args.length>0||n.piped!==undefined)){throw new FunctionError("wrong-arguments",`${t} is no method but is given arguments.`)}else{o=a}}return o}#x(e,t,n){const{name:s}=e
this.runner.budget.spend(1)
if(s==="and"||s==="or")return this.#N(s,t,n)
const r=Zn.get(s)
if(r===undefined){throw new FunctionError("unknown-function",`There is no function named ${s}.`)}const{args:i,piped:o}=t
checkCount(s,r,i.length+(o===undefined?0:1))
const a=i.map((e,t)=>this.#T(e,r.fixed[t]??r.rest,n))
if(o!==undefined)a.push(o)
this.runner.budget.spend(expressions_sizeOf(a))
return r.run(a,this.#I(s,n))}#T(e,t,n){if(t===undefined)return this.#_(e,n)
if(e.type==="number")return constant(e,t)
if(e.type==="nil"&&!t.nillable){throw new FunctionError("wrong-type",`nil cannot stand for ${t.type}.`)}return this.#_(e,n)}#N(e,{args:t,piped:n},s){if(t.length===0&&n===undefined){throw new FunctionError("wrong-arguments",`${e} is given no arguments.`)}let r=f
let i=h
for(const[o,a]of t.entries()){i=this.#_(a,s)
const c=o===t.length-1&&n===undefined
if(c||isTrue(i)===(e==="or")){return withOrigins(i,decidedBy(i.from,r))}r=decidedBy(r,ownOrigins(i))}const o=n??i
return withOrigins(o,decidedBy(o.from,r))}#I(e,{conditions:t}){const{runner:n,frame:s}=this
const r=s.template.site.place(this.action)
return{name:e,place:r,budget:n.budget,conditions:t,include:(e,r)=>n.include(e,s,r,t),template:(e,i)=>n.text(e,s,i,r,t)}}}function expressions_sizeOf(e){let t=0
for(const n of e){if(n.kind==="string")t+=n.text.length>>7
else if(n.kind==="list")t+=n.items.length>>7
else if(n.kind==="map")t+=n.entries.size>>7}return t}function constant(e,{constants:t,type:n}){switch(t){case"ideal":return e.ideal==="float"?value_float(e.value):value_int(e.value)
case"float":return value_float(e.value)
case"int":if(e.isInt)return value_int(e.value)
throw new FunctionError("wrong-type","An integer is expected, not this number.")
case"none":throw new FunctionError("wrong-type",`An argument of type ${n} is expected, not a number.`)}}function checkCount(e,{fixed:t,rest:n},s){const r=t.length
if(s===r||n!==undefined&&s>r)return
const i=`${n===undefined?"":"at least "}${String(r)}`
throw new FunctionError("wrong-arguments",`${e} takes ${i} arguments and is given ${String(s)}.`)}class Body{runner
frame
#P
constructor(e,t){this.runner=e
this.frame=t
this.#P=new Expressions(e,t)}block(e,t,n){const{budget:s}=this.runner
this.runner.enter()
let r="done"
for(const i of e){try{s.spend(1)
r=this.#$(i,t,n)
if(this.frame.sink.length>s.limits.output){throw new FunctionError("bound","The template writes too much.")}}catch(e){throw this.#R(e,i)}if(r!=="done")break}this.runner.leave()
return r}#R(e,t){if(e instanceof FunctionError){return new TemplateError(e.kind,e.message,this.frame.template.site.place(t))}if(e instanceof RangeError){const e="Templates are nested too deeply, or make too long a text."
return new TemplateError("bound",e,this.frame.template.site.place(t))}return e}#$(e,t,n){this.#P.action=e
switch(e.type){case"text":this.frame.template.site.writeText(this.frame.sink,e,n)
return"done"
case"action":{const s=this.#P.pipe(e.pipe,t,n)
if(e.pipe.variables.length===0)this.#F(e,s,n)
return"done"}case"if":case"with":return this.#L(e,t,n)
case"range":return this.#M(e,t,n)
case"template":this.#G(e,t,n)
return"done"
case"break":case"continue":return e.type}}#F(e,t,n){const{sink:s,template:r}=this.frame
const{site:i}=r
let o=t.kind==="nil"?string("<no value>",t.from):shown(t,this.runner.budget)
const a=i.origins(e)
if(a!==f)o={...o,from:both(o.from,a)}
s.value(o,i.place(e),n)}#L(e,t,n){const{variables:s}=this.frame
const r=s.length
const i=this.#P.pipe(e.pipe,t,n)
const o=within(n,ownOrigins(i))
let a="done"
if(isTrue(i))a=this.block(e.then,e.type==="with"?i:t,o)
else if(e.otherwise!==undefined)a=this.block(e.otherwise,t,o)
s.length=r
return a}#M(e,t,n){const{variables:s}=this.frame
const r=s.length
const i=this.#P.evaluate(e.pipe,t,n)
const o=within(n,ownOrigins(i))
let a=false
for(const[t,n]of blocks_elements(i,e.pipe.variables.length)){a=true
this.runner.budget.spend(1)
const i=n.kind==="map"||n.kind==="list"?within(o,n.from):o
this.#H(e.pipe,t,n,i)
const c=this.block(e.then,n,i)
s.length=r
if(c==="break")break}const c=!a&&e.otherwise!==undefined?this.block(e.otherwise,t,o):"done"
s.length=r
return c}#H({variables:e,assigns:t},n,s,r){const[i,o]=e
if(i===undefined)return
const a=o===undefined?[s]:[n,s]
for(const[n,s]of e.entries()){const e=a[n]??h
if(t)this.#P.assign(s,e,r)
else this.frame.variables.push({name:s,value:e,conditions:r})}}#G(e,t,n){const{pipe:s}=e
const r=s===undefined?h:this.#P.pipe(s,t,n)
this.runner.call(e.name,this.frame,r,n)}}function*blocks_elements(e,t){switch(e.kind){case"nil":return
case"list":for(const[t,n]of e.items.entries())yield[value_int(t),asInterface(n)]
return
case"bytes":for(const[t,n]of e.data.entries())yield[value_int(t),value_int(n,f,"uint8")]
return
case"map":for(const t of sortedKeys(e.entries)){const n=e.entries.get(t)
if(n===undefined)continue
yield[string(t,n.key===undefined?f:origin_originAt(n.key)),asInterface(n.value)]}return
case"int":if(t>1)throw new FunctionError("wrong-type","A range over a number has one variable.")
for(let t=0;t<e.value;t++){yield[h,withOrigins(value_int(t,f,e.type),e.from)]}return
case"object":if(e.base!==undefined){yield*blocks_elements(e.base,t)
return}break
default:}throw new FunctionError("wrong-type",`A range cannot go over ${typeName(e)}.`)}const es=400
class ActionReader{textLength
variables=["$"]
#j=[]
#K=0
#h=0
constructor(e){this.textLength=e}begin(e){this.#j=e
this.#K=0
return this.word()}word(){this.#U()
const e=this.#J()
return e.type==="identifier"?e.text:undefined}skip(){this.#K++}get isAtEnd(){this.#U()
return this.#J().type==="end"}name(){this.#U()
const e=this.#z()
if(e.type==="string"||e.type==="raw")return unquote(e)
throw new SyntaxFault("A template's name must be a string.",e.start)}pipeline(e){return this.#q(e,"end")}expectEnd(){this.#U()
const e=this.#z()
if(e.type!=="end")throw new SyntaxFault("A }} is expected here.",e.start)}enter(e){if(++this.#h>es){throw new SyntaxFault("Blocks or parentheses are nested too deeply.",e,"bound")}}leave(){this.#h--}#q(e,t){this.#U()
const{start:n}=this.#J()
const{variables:s,assigns:r}=this.#V(e)
const i=[]
for(;;){this.#U()
const e=this.#J()
const o=t==="end"?e.type==="end":isSymbol(e,")")
if(o){this.#K++
if(i.length===0)throw new SyntaxFault("A value is missing here.",e.start)
return{type:"pipe",start:n,end:e.start,variables:s,assigns:r,commands:i}}i.push(this.#D(i.length===0))}}#V(e){const t=[]
const n=this.#K
while(this.#J().type==="variable"){const n=this.#z()
this.#U()
const s=this.#J()
const r=isSymbol(s,":=")
if(r||isSymbol(s,"=")){this.#K++
t.push(n.text)
if(r)this.variables.push(...t)
else for(const e of t)this.#W(e,n.start)
return{variables:t,assigns:!r}}if(isSymbol(s,",")&&e==="range"&&t.length===0){this.#K++
t.push(n.text)
this.#U()
if(this.#J().type!=="variable"){throw new SyntaxFault("A range declares variables only.",this.#J().start)}continue}if(isSymbol(s,","))throw new SyntaxFault("There are too many variables.",s.start)
break}if(t.length>0)throw new SyntaxFault("A := is missing.",this.#J().start)
this.#K=n
return{variables:[],assigns:false}}#W(e,t){if(!this.variables.includes(e)){throw new SyntaxFault(`The variable ${e} is not declared.`,t)}}#D(e){const t=[]
const{start:n}=this.#J()
let s=n
for(;;){this.#U()
const e=this.#_()
if(e!==undefined){t.push(e)
s=e.end}const n=this.#J()
if(n.type==="space")continue
if(isSymbol(n,"|")){this.#K++
break}if(n.type==="end"||isSymbol(n,")"))break
throw new SyntaxFault("This is not expected here.",n.start)}const[r,...i]=t
if(r===undefined)throw new SyntaxFault("A command is missing here.",n)
if(!e&&["bool","dot","nil","number","string"].includes(r.type)){throw new SyntaxFault("Only a function can take what comes out of a pipe.",r.start)}return{start:n,end:s,first:r,args:i}}#_(){const e=this.#Y()
if(e===undefined||this.#J().type!=="field")return e
const t=[]
let{end:n}=e
while(this.#J().type==="field"){const e=this.#z()
t.push(e.text.slice(1))
n=e.end}switch(e.type){case"field":case"variable":return{...e,end:n,names:[...e.names,...t]}
case"bool":case"string":case"number":case"nil":case"dot":throw new SyntaxFault("This has no fields.",e.end)
default:return{type:"chain",start:e.start,end:n,operand:e,names:t}}}#Y(){const e=this.#J()
const{start:t,end:n,text:s}=e
this.#K++
switch(e.type){case"identifier":return s==="nil"?{type:"nil",start:t,end:n}:{type:"function",start:t,end:n,name:s}
case"dot":return{type:"dot",start:t,end:n}
case"variable":this.#W(s,t)
return{type:"variable",start:t,end:n,name:s,names:[]}
case"field":return{type:"field",start:t,end:n,names:[s.slice(1)]}
case"bool":return{type:"bool",start:t,end:n,value:s==="true"}
case"char":case"number":return{type:"number",start:t,end:n,...readConstant(e)}
case"string":case"raw":return{type:"string",start:t,end:n,text:unquote(e)}
case"symbol":if(s==="("){this.enter(t)
const e=this.#q("parentheses",")")
this.leave()
return{...e,start:t,end:e.end+1}}break
default:}this.#K--
return undefined}#J(){return this.#j[this.#K]??{type:"end",text:"",start:this.textLength,end:this.textLength}}#z(){const e=this.#J()
this.#K++
return e}#U(){if(this.#J().type==="space")this.#K++}}function isSymbol(e,t){return e.type==="symbol"&&e.text===t}function parseTemplate(e){const t=new parser_Parser(e)
const n=t.file()
return{text:e,root:n,definitions:t.definitions}}function isEmpty(e){return e.every(e=>e.type==="text"&&e.text.trim()==="")}class parser_Parser{text
definitions=new Map
#Q
#Z
#X=0
constructor(e){this.text=e
this.#Q=lex(e)
this.#Z=new ActionReader(e.length)}file(){const[e,t]=this.#ee(true)
if(t!==undefined){throw new SyntaxFault(`An {{${t.type}}} stands here without its beginning.`,t.action.start)}return e}#ee(e){const t=[]
for(let n=this.#Q.next();n.done!==true;n=this.#Q.next()){const s=n.value
if(s.type==="text"){t.push({...s,text:this.text.slice(s.start,s.end)})
continue}const r=this.#Z.begin(s.tokens)
if(r==="end"||r==="else"){this.#Z.skip()
return[t,{type:r,action:s}]}if(r==="define"&&e){this.#Z.skip()
this.#te(s)
continue}t.push(this.#ne(s,r))}return[t,undefined]}#ne(e,t){const{start:n,end:s}=e
switch(t){case"if":case"with":case"range":this.#Z.skip()
return this.#se(t,e)
case"template":this.#Z.skip()
return this.#G(e)
case"block":this.#Z.skip()
return this.#re(e)
case"break":case"continue":this.#Z.skip()
if(this.#X===0){throw new SyntaxFault(`{{${t}}} stands outside a range.`,n)}this.#Z.expectEnd()
return{type:t,start:n,end:s}
case"define":throw new SyntaxFault("A template is defined inside another block.",n)
default:return{type:"action",start:n,end:s,pipe:this.#Z.pipeline("action")}}}#se(e,t){const{start:n,end:s}=t
const r=this.#Z.variables.length
this.#Z.enter(n)
const i=this.#Z.pipeline(e)
if(e==="range")this.#X++
const[o,a]=this.#ee(false)
if(e==="range")this.#X--
if(a===undefined)throw new SyntaxFault(`This {{${e}}} has no {{end}}.`,n)
let c
if(a.type==="end")this.#Z.expectEnd()
else c=this.#ie(e,a.action)
this.#Z.variables.length=r
this.#Z.leave()
return{type:e,start:n,end:s,pipe:i,then:o,otherwise:c}}#ie(e,t){if((e==="if"||e==="with")&&this.#Z.word()===e){this.#Z.skip()
return[this.#se(e,t)]}this.#Z.expectEnd()
const[n,s]=this.#ee(false)
if(s?.type!=="end")throw new SyntaxFault("This {{else}} has no {{end}}.",t.start)
this.#Z.expectEnd()
return n}#te(e){const t=this.#Z.name()
this.#Z.expectEnd()
this.#oe(t,e)}#re(e){const t=this.#Z.name()
const n=this.#Z.pipeline("block")
this.#oe(t,e)
return{type:"template",start:e.start,end:e.end,name:t,pipe:n}}#oe(e,t){const n={variables:this.#Z.variables,ranges:this.#X}
this.#Z.variables=["$"]
this.#X=0
this.#Z.enter(t.start)
const[s,r]=this.#ee(false)
if(r?.type!=="end")throw new SyntaxFault("This definition has no {{end}}.",t.start)
this.#Z.expectEnd()
this.#Z.leave()
this.#Z.variables=n.variables
this.#X=n.ranges
const i=this.definitions.get(e)
if(i===undefined||isEmpty(i))this.definitions.set(e,s)
else if(!isEmpty(s)){throw new SyntaxFault("A template of this name is already defined in the file.",t.start)}}#G(e){const{start:t,end:n}=e
const s=this.#Z.name()
const r=this.#Z.isAtEnd?undefined:this.#Z.pipeline("template")
return{type:"template",start:t,end:n,name:s,pipe:r}}}class FileSite{source
constructor(e){this.source=e}place({start:e,end:t}){return{source:this.source,start:e,end:t}}origins(){return f}writeText(e,t,n){e.write(t.text,this.place(t),f,n,true)}}class StringSite{text
caller
constructor(e,t){this.text=e
this.caller=t}place(){return this.caller}origins({start:e,end:t}){return originsBetween(this.text,e,t)}writeText(e,t,n){e.slice(this.text,t.start,t.end,this.caller,n)}}class Scope{outer
#ae=new Map
constructor(e){this.outer=e}find(e){return this.#ae.get(e)??this.outer?.find(e)}addFile(e,t){this.#ce(e,t.text,new FileSite(t))}addText(e,t){return this.#ce("",e.text,new StringSite(e,t))}#ce(e,t,n){const s=scope_parse(t,n)
for(const[e,t]of s.definitions){this.#te({name:e,nodes:t,site:n})}const r={name:e,nodes:s.root,site:n}
if(e!=="")this.#te(r)
return r}#te(e){if(isEmpty(e.nodes)&&this.find(e.name)!==undefined)return
this.#ae.set(e.name,e)}}const ts=new Map
let ns=0
const ss=32*1024*1024
function scope_parse(e,t){let n=ts.get(e)
if(n===undefined){n=scope_attempt(e)
ns+=e.length+100
if(ns>ss){ts.clear()
ns=e.length}ts.set(e,n)}if(!(n instanceof SyntaxFault))return n
const s=Math.min(e.length,n.at+1)
const r=t.place({start:Math.min(n.at,s),end:s})
throw new TemplateError(n.kind,n.message,r)}function scope_attempt(e){try{return parseTemplate(e)}catch(e){if(e instanceof SyntaxFault)return e
throw e}}class Evaluator{budget
#h=0
constructor(e){this.budget=e}run(e,t,n,s){const r=new Sink
this.#le(e,t,n,r,s)
return r.finish()}#le(e,t,n,s,r){const i=[{name:"$",value:n,conditions:r}]
const o=new Body(this,{template:e,scope:t,sink:s,variables:i})
o.block(e.nodes,n,r)}enter(){if(++this.#h>this.budget.limits.depth)throw tooDeep()}leave(){this.#h--}call(e,t,n,s){this.#le(named(e,t.scope),t.scope,n,t.sink,s)}include(e,t,n,s){const r=this.run(named(e,t.scope),t.scope,n,s)
this.budget.string(r.text.length)
return r}text(e,t,n,s,r){this.budget.spend(1+(e.text.length>>4))
if(!e.text.includes("{{"))return noValueAway(e)
const i=new Scope(t.scope)
const o=i.addText(e,s)
return noValueAway(this.run(o,i,n,r))}}function named(e,t){const n=t.find(e)
if(n!==undefined)return n
throw new FunctionError("include-missing",`There is no template named ${JSON.stringify(e)}.`)}function tooDeep(){return new FunctionError("bound","Templates are nested too deeply; do they include themselves?")}const rs="<no value>"
function noValueAway(e){const{text:t}=e
let n=t.indexOf(rs)
if(n===-1)return e
const s=new Sink
let r=0
for(;n!==-1;n=t.indexOf(rs,r)){s.slice(e,r,n)
r=n+rs.length}s.slice(e,r,t.length)
return s.finish()}const is=16
const os=200
class RenderedSource{template
text
marks
file
constructor(e,t,n){this.template=e
this.text=t
this.marks=n
this.file=e.file}trace(e,t){const n=this.#ue(e,t)
const s=this.#fe(n,e,t)
const r=n[0]?.through
const i=valuesOf(n)
return{at:s,rendered:r===undefined?i:{...i,through:r}}}isRandom(e,t){return this.#ue(e,t).some(e=>e.from.random)}#ue(e,t){const n=markIndex(this.marks,Math.min(e,Math.max(0,this.text.length-1)))
const s=[]
for(let e=n;e<this.marks.length&&s.length<os;e++){const r=this.marks[e]
if(r===undefined||e>n&&r.start>=t)break
s.push(r)}return s}#fe(e,t,n){const s={source:this.template,start:0,end:0}
const r=e[0]
if(r?.at===undefined)return s
const i=begin(r,r.at,t)
let o={...i,end:finish(r,r.at,n)}
for(const t of e.slice(1)){if(t.at?.source!==o.source)break
if(t.at.start<o.start)break
o={...o,end:Math.max(o.end,finish(t,t.at,n))}}return o}}function begin(e,t,n){if(!e.exact)return t
return{...t,start:Math.min(t.end,t.start+Math.max(0,n-e.start))}}function finish(e,t,n){return e.exact?Math.min(t.end,t.start+Math.max(0,n-e.start)):t.end}function valuesOf(e){const t=[]
const add=e=>{for(const n of e){if(t.length>=is)return
if(!t.some(e=>samePlace(e,n)))t.push(n)}}
for(const{from:t}of e)add(t.direct)
const n=t.length
for(const{from:t}of e)add(t.deciding)
for(const{conditions:s}of e){for(let e=s;e!==undefined;e=e.outer){if(t.length>=is)return{values:t,direct:n}
add(e.origins.direct)
add(e.origins.deciding)}}return{values:t,direct:n}}class TemplateSet{#de=new Scope
#Be=new Map
add(e,t){this.#Be.set(e,t)
try{this.#de.addFile(e,t)
return undefined}catch(e){if(e instanceof TemplateError)return e
throw e}}render(e,t,n=new Budget){const s=this.#de.find(e)
const r=this.#Be.get(e)
if(s===undefined||r===undefined){throw new Error(`the template ${e} was not added`)}try{const e=noValueAway(new Evaluator(n).run(s,this.#de,t))
const i=wellFormed(e.text)
return{kind:"rendered",source:new RenderedSource(r,i,marksOf(e))}}catch(e){if(e instanceof TemplateError)return{kind:"failed",error:e}
const t={source:r,start:0,end:0}
if(e instanceof FunctionError){return{kind:"failed",error:new TemplateError(e.kind,e.message,t)}}if(e instanceof RangeError){const e="The template is nested too deeply or makes too long a text."
return{kind:"failed",error:new TemplateError("bound",e,t)}}throw e}}}function setReader(e,t){return n=>{const s=n.toLowerCase()
if(t)return string(n,e)
if(s==="true"||s==="false")return bool(s==="true",e)
if(s==="null")return{...p,from:e}
const r=n==="0"||/^[-+]?[1-9]\d*$/.test(n)||/^[-+]0\d*$/.test(n)
return r?value_int(Number(n),e,"int64"):string(n,e)}}class SetSyntaxError extends Error{}function setInto(e,t,n,s){const r=new SetParser(t,n,s)
try{while(!r.atEnd)r.key(e,0)
return undefined}catch(e){if(e instanceof SetSyntaxError)return e.message
throw e}}class SetParser{from
read
#he
#K=0
constructor(e,t,n){this.from=t
this.read=n
this.#he=[...e]}get atEnd(){return this.#K>=this.#he.length}#pe(e){let t=""
while(!this.atEnd){const n=this.#he[this.#K++]??""
if(e.includes(n))return{text:t,stop:n}
t+=n==="\\"?this.#he[this.#K++]??"":n}return{text:t,stop:""}}key(e,t){const{text:n,stop:s}=this.#pe("=[,.")
const r=e.entries.get(n)?.value
const put=t=>{if(n!=="")e.entries.set(n,{value:t})}
switch(s){case"=":put(this.#C())
return
case"[":{const e=this.#me()
if(r!==undefined&&r.kind!=="list"){throw new SetSyntaxError("An index follows a name that holds no list.")}put(this.#ge(r?.kind==="list"?r.items:[],e,t))
return}case".":{if(t>=c.setDepth)throw new SetSyntaxError("Too many names stand in each other.")
if(r!==undefined&&r.kind!=="map"){throw new SetSyntaxError("A dot follows a name that holds no map.")}const e=r?.kind==="map"?r:map(new Map,this.from)
this.key(e,t+1)
if(e.entries.size===0)throw new SetSyntaxError("A name with a dot has no value.")
put(e)
return}default:if(n!==""||s===",")throw new SetSyntaxError("A name has no value.")}}#C(){if(this.#he[this.#K]==="{")return this.#a()
if(this.atEnd)return string("",this.from)
return this.read(this.#pe(",").text)}#a(){this.#K++
const e=[]
for(;;){const{text:t,stop:n}=this.#pe(",}")
if(n==="")throw new SetSyntaxError("A list has no closing brace.")
e.push(this.read(t))
if(n===",")continue
if(this.#he[this.#K]===",")this.#K++
return list(e,this.from)}}#me(){const{text:e,stop:t}=this.#pe("]")
const n=/^[-+]?\d+$/.test(e)&&t==="]"?Number(e):-1
if(n<0)throw new SetSyntaxError("An index in brackets is no number.")
if(n>c.setIndex)throw new SetSyntaxError("An index in brackets is too large.")
return n}#ge(e,t,n){const{text:s,stop:r}=this.#pe("[.=")
if(s!=="")throw new SetSyntaxError("Something stands behind an index in brackets.")
const i=e[t]
let o
if(r==="=")o=this.#C()
else if(r==="["){o=this.#ge(i?.kind==="list"?i.items:[],this.#me(),n)}else if(r==="."){const e=i?.kind==="map"?i:map(new Map,this.from)
this.key(e,n+1)
o=e}else throw new SetSyntaxError("An index in brackets has no value.")
const a=[...e]
while(a.length<=t)a.push(p)
a[t]=o
return list(a,this.from)}}function nilAt(e){return{...NIL,from:originAt(e)}}function values_valueOf(e){const{pair:t}=e
return values_convert(e.raw,t===undefined?undefined:keyPlace(t))}function tableOf(e){const t=e===undefined?undefined:values_valueOf(e)
return t?.kind==="map"?t:map(new Map)}function values_convert(e,t){if(e.kind==="map"){const n=new Map
for(const t of e.pairs){const e=values_keyOf(t)
if(t.merged===true&&n.has(e))continue
const s=keyPlace(t)
n.set(e,{value:values_convert(t.value,s),key:s})}return map(n,t===undefined?f:origin_originAt(t))}if(e.kind==="list"){const n=e.items.map(e=>values_convert(e,itemPlace(e)))
return list(n,t===undefined?f:origin_originAt(t))}const{at:n}=e.source.trace(e.start,e.end)
const s=origin_originAt(e.start===e.end&&t!==undefined?t:n)
if(e.templated&&typeof e.value==="string")return string(e.text,s)
const{value:r}=e
if(r===null)return{...p,from:s}
if(typeof r==="boolean")return bool(r,s)
return typeof r==="number"?value_float(r,s):string(r,s,lineMarks(e))}const as=5e3
function lineMarks(e){if(e.source.text.charAt(e.start)!=="|")return undefined
const t=linesOf(e)
if(t===undefined||t.length>as)return undefined
return t.filter(({text:t})=>t<e.text.length).map(({text:n,host:s},r)=>{const i=t[r+1]?.text??e.text.length+1
const{at:o}=e.source.trace(s,s+i-1-n)
return{start:n,at:undefined,exact:false,from:origin_originAt(o),conditions:undefined}})}function keyPlace(e){return e.keySource.trace(e.keyStart,e.keyEnd).at}function itemPlace(e){let t=e
for(;;){if(t.kind==="map"){const e=t.pairs[0]
if(e!==undefined)return keyPlace(e)}else if(t.kind==="list"&&t.items[0]!==undefined){t=t.items[0]
continue}return t.source.trace(t.start,t.kind==="scalar"?t.end:t.start+1).at}}function values_keyOf(e){const t=e.keySource.text.charAt(e.keyStart)
if(t==='"'||t==="'")return e.key
const n=(0,$.R)(e.key)
return n===null?e.key:String(n)}function sizeOfValue(e){let t=1
if(e.kind==="list")for(const n of e.items)t+=sizeOfValue(n)
if(e.kind==="map")for(const n of e.entries.values())t+=sizeOfValue(n.value)
return t}function copyOf(e){if(e.kind==="map")return copyTable(e)
if(e.kind==="list")return{...e,items:e.items.map(copyOf)}
return e}function copyTable(e){const t=new Map
for(const[n,s]of e.entries)t.set(n,{...s,value:copyOf(s.value)})
return{...e,entries:t}}function tableAt(e,t){let n=e
for(const e of t.split(".")){const t=n?.entries.get(e)?.value
n=t?.kind==="map"?t:undefined}return n}function leafAt(e,t){const n=t.lastIndexOf(".")
const s=n===-1?e:tableAt(e,t.slice(0,n))
const r=s?.entries.get(t.slice(n+1))?.value
return r?.kind==="map"?undefined:r}function layOver(e,t){const n=new Map(e.entries)
for(const[e,s]of t.entries){const t=n.get(e)?.value
n.set(e,t?.kind==="map"&&s.value.kind==="map"?{...s,value:layOver(t,s.value)}:s)}return{...e,entries:n}}function textLayer(e){const t=(0,a.h)(e)[0]
const n=t?.root
const s=t?.faults[0]
if(s===undefined&&(n===undefined||n.isNull||n.isMap)){return{kind:"values",node:n}}const{at:r}=e.trace(s?.offset??0,s?.offset??0)
const i=s?.message??"Values are a map, and these are not."
const o={code:"values-file",message:i,at:r,file:e.file}
return{kind:"values",node:undefined,problems:[o]}}function layersFor(e,t){return e.flatMap(e=>{switch(e.kind){case"inline":return[{kind:"values",node:e.node}]
case"set":return[e]
case"text":{const t=textIn(e.node)
return t===undefined?[]:[textLayer(t)]}case"file":{const n=t(e.path)
if(n!==undefined)return[textLayer(n)]
const s=e.node.trace.at
return e.optional===true?[]:[{kind:"absent",path:e.path,at:s}]}}})}function mergeLayers(e,t){let n=map(new Map)
for(const s of e){if(s.kind==="values"){t.push(...s.problems??[])
n=layOver(n,tableOf(s.node))}else if(s.kind==="absent"){const e=`The values file ${s.path} is not in the repository.`
t.push({code:"values-file",message:e,at:s.at,file:s.at.source.file})}else{const{at:e}=s.node.trace
const r=layers_assign(n,s.name,s.node,s.reading)
if(r!==undefined)t.push({code:"set-syntax",message:r,at:e,file:e.source.file})}}return n}function layers_assign(e,t,n,s){const r=origin_originAt(n.trace.at)
const{text:i}=n
if(i===undefined||s==="as-is"){return setInto(e,`${t}=x`,r,()=>values_valueOf(n))}return setInto(e,`${t}=${layers_escaped(i)}`,r,setReader(r,s==="string"))}function layers_escaped(e){return e.startsWith("{")?e:e.replace(/\\,|,/g,"\\,")}var cs=s(7975)
const ls=e(import.meta.url)("node:zlib")
var us=s(6118)
async function unpackChart(e){let t
try{t=await(0,cs.promisify)(ls.gunzip)(e,{maxOutputLength:c.archiveBytes})}catch(e){return refused(isTooLarge(e)?"it is too large when unpacked":"it is not a gzip file")}const n=new Map
const s=(0,us.extract)()
let r=0
try{s.end(t)
for await(const e of s){const{name:t,type:s,size:i}=e.header
if(++r>c.archiveEntries)return refused("it holds too many files")
if(s!=="file"&&s!=="contiguous-file"){if(s==="link"||s==="symlink")return refused("it holds links")
e.resume()
continue}if(i>c.fileBytes)return refused("one of its files is too large")
const o=pathInChart(t)
if(o===undefined)return refused("one of its paths leads out of the chart")
const a=[]
for await(const t of e)if(t instanceof Uint8Array)a.push(t)
n.set(o,Buffer.concat(a))}}catch{return refused("it is not a tar archive")}return n.size===0?refused("it holds no files"):{kind:"files",files:n}}function isTooLarge(e){return typeof e==="object"&&e!==null&&"code"in e&&e.code==="ERR_BUFFER_TOO_LARGE"}function refused(e){return{kind:"refused",reason:e}}function pathInChart(e){const t=e.includes("\\")?e.replaceAll("\\","/"):e
const[n,...s]=t.split("/")
if(t.startsWith("/")||s.length===0||n==="Chart.yaml")return undefined
const r=s.filter(e=>e!==""&&e!==".")
if(s[0]===""||r.includes("..")||r.length===0)return undefined
const i=r.join("/")
return n===".."||/^[a-zA-Z]:/.test(i)||i.includes("\0")?undefined:i}function readMetadata(e,t,n){const s=firstRoot(e,n)
const r=s?.get("name")
const i=scalarText(r)
if(s===undefined||r===undefined||i===""||/[/\\]|^\.{1,2}$/.test(i)){if(s!==undefined){const e=(r??s).trace.at
const t=r===undefined?{...e,end:e.start}:e
n.push(problemAt(t,"The chart has no valid name."))}return undefined}const o=t===undefined?undefined:firstRoot(t,n)
const a=o?.get("dependencies")??s.get("dependencies")
return{name:i,version:scalarText(s.get("version")),apiVersion:scalarText(s.get("apiVersion"))||"v1",appVersion:scalarText(s.get("appVersion")),kubeVersion:scalarText(s.get("kubeVersion")),type:scalarText(s.get("type")).toLowerCase(),dependencies:a?.isList===true?a.items().flatMap(e=>dependencyOf(e,n)):undefined,root:s,namePlace:r.trace.at}}function scalarText(e){if(e?.raw.kind!=="scalar")return""
const{value:t,text:n,templated:s}=e.raw
if(s)return n
return t===null?"":String(t)}function firstRoot(e,t){const n=(0,a.h)(e)[0]
const s=n?.faults[0]
if(n?.root?.isMap===true)return n.root
const r=s?.offset??0
const i={source:e,start:r,end:r}
t.push(problemAt(i,s?.message??"The file holds no map."))
return undefined}function dependencyOf(e,t){const n=e.get("name")
const s=scalarText(n)
if(n===undefined||s===""){const{source:n,start:s}=e.trace.at
t.push(problemAt({source:n,start:s,end:s},"A dependency has no name."))
return[]}return[{name:s,version:scalarText(e.get("version")),repository:scalarText(e.get("repository")),condition:scalarText(e.get("condition")),tags:(e.get("tags")?.items()??[]).map(scalarText),alias:scalarText(e.get("alias")),importValues:(e.get("import-values")?.items()??[]).map(importOf),place:n.trace.at}]}function importOf(e){return e.isMap?{child:scalarText(e.get("child")),parent:scalarText(e.get("parent"))}:{child:`exports.${scalarText(e)}`,parent:"."}}function problemAt(e,t){return{code:"chart-metadata",message:t,at:e,file:e.source.file,help:"Correct the chart’s metadata; Helm does not load the chart as it is."}}function joinPath(e,t){const n=[]
for(const s of`${t.startsWith("/")?"":e}/${t}`.split("/")){if(s===""||s===".")continue
if(s!=="..")n.push(s)
else if(n.pop()===undefined)return undefined}return n.join("/")}function folderOf(e){const t=e.lastIndexOf("/")
return t===-1?"":e.slice(0,t)}function baseName(e){return e.slice(e.lastIndexOf("/")+1)}function limitProblem(e,t){return{code:"chart-limit",message:t,file:e}}function globPattern(e){const t=translate(e)
return(t===undefined?undefined:matcher(t))??(()=>true)}function translate(e){let t=""
let n=0
for(let s=0;s<e.length;s++){const r=e.charAt(s)
if(r==="*"){const n=s
while(e.charAt(s+1)==="*")s++
t+=s>n?".*":"[^/]*"}else if(r==="?")t+="[^/]"
else if(r==="\\")t+=glob_literal(e.charAt(++s))
else if(r==="{"){n++
t+="(?:"}else if(r==="}"&&n>0){n--
t+=")"}else if(r===","&&n>0)t+="|"
else if(r==="["){const n=/^\[(!?)([^\]]+)\]/.exec(e.slice(s))
if(n===null)return undefined
t+=`[${n[1]==="!"?"^":""}${(n[2]??"").replace(/[\\^[]/g,"\\$&")}]`
s+=n[0].length-1}else t+=glob_literal(r)}return n===0?t:undefined}function matcher(e){if(e.length>1e4)return undefined
try{const t=Nn.compile(`(?s)${e}`)
return e=>t.matches(e)}catch{return undefined}}function glob_literal(e){return/[\\^$.*+?()[\]{}|/-]/.test(e)?`\\${e}`:e}function parseIgnore(e){const t=[]
const n=[]
e.split("\n").forEach((e,s)=>{const r=parseRule(e.trim())
if(r==="bad")n.push(s+1)
else if(r!==undefined)t.push(r)})
const s=parseRule("templates/.?*")
if(s!==undefined&&s!=="bad")t.push(s)
const r=new Map
const ignoresFolder=e=>{const n=r.get(e)
if(n!==undefined)return n
const s=e.lastIndexOf("/")
const i=s>0&&ignoresFolder(e.slice(0,s))||ignore_matches(t,e,true)
r.set(e,i)
return i}
return{bad:n,ignores:e=>{const n=e.lastIndexOf("/")
return n>0&&ignoresFolder(e.slice(0,n))||ignore_matches(t,e,false)}}}function ignore_matches(e,t,n){const s=t.slice(t.lastIndexOf("/")+1)
for(const{matches:r,negate:i,onlyFolders:o,whole:a}of e){const e=r(a?t:s)
if(i){if(o&&!n||!e)return true}else if(e&&(n||!o)){return true}}return false}function parseRule(e){if(e===""||e.startsWith("#"))return undefined
if(e.includes("**"))return"bad"
const t=e.startsWith("!")
let n=t?e.slice(1):e
const s=n.endsWith("/")
if(s)n=n.slice(0,-1)
const r=n.includes("/")
if(n.startsWith("/"))n=n.slice(1)
const i=fileMatch(n)
return i===undefined?"bad":{matches:i,negate:t,onlyFolders:s,whole:r}}function fileMatch(e){if(!/[*?[\\]/.test(e))return t=>t===e
const t=/^\*([^*?[\\]*)$/.exec(e)?.[1]
if(t!==undefined){return e=>e.endsWith(t)&&!e.slice(0,e.length-t.length).includes("/")}const n=ignore_translate(e)
return n===undefined?undefined:matcher(n)}function ignore_translate(e){let t=""
for(let n=0;n<e.length;n++){const s=e.charAt(n)
if(s==="*"){while(e.charAt(n+1)==="*")n++
t+="[^/]*"}else if(s==="?")t+="[^/]"
else if(s==="\\"){n++
if(n>=e.length)return undefined
t+=glob_literal(e.charAt(n))}else if(s==="["){const s=/^\[(\^?)((?:\\.|[^\]\\])+)\]/s.exec(e.slice(n))
if(s===null)return undefined
t+=`[${s[1]??""}${(s[2]??"").replace(/[[^]/g,"\\$&")}]`
n+=s[0].length-1}else t+=glob_literal(s)}return t}function ignoreRules(e,t){const n=e.files.get(".helmignore")
const s=parseIgnore(n===undefined?"":textOf(n))
const[i]=s.bad
if(n!==undefined&&i!==undefined){const s=joinPath(e.folder,".helmignore")??".helmignore"
const o=n instanceof r._n?n:new r._n(s,textOf(n))
const a=o.lines.offsetOfLine(i)
const c={source:o,start:a,end:a+o.lines.line(i).length}
const l="Helm does not read this pattern and refuses the chart for it."
t.push({code:"helmignore",message:l,at:c,file:s})}return s}function readValues(e,t){const n=(0,a.h)(e)[0]
const s=n?.faults[0]
const r=n?.root
if(s!==undefined||r!==undefined&&!r.isMap&&!r.isNull){const n=s?.offset??0
const r={source:e,start:n,end:n}
const i=s?.message??"A values file holds a map, and this one does not."
t.push({code:"values-file",message:i,at:r,file:e.file})}return r?.isMap===true?r:undefined}const fs=new Set(["Chart.yaml","Chart.lock","values.yaml","values.schema.json"])
function sortFiles(e,t,n,s){const r=[]
const i=new Map
const o=[]
const a=new Map
const l=!/^apiVersion:\s*["']?v2/m.test(textOf(e.get("Chart.yaml")??""))
for(const u of[...e.keys()].sort()){const f=e.get(u)
if(f===undefined||fs.has(u))continue
if(/^requirements\.(?:yaml|lock)$/.test(u)&&!l)continue
const d=/^charts\/([^_./][^/]*)(?:\/(.*))?$/s.exec(u)
if(u.startsWith("templates/")){const e=r.length<c.templates?t(u):undefined
if(e!==undefined)r.push({path:u,source:e})
else if(r.length===c.templates){n.push(limitProblem(s,"The chart has too many templates; the rest is left out."))
r.length=c.templates}}else if(u.startsWith("charts/")&&!u.endsWith(".prov")){if(d?.[1]===undefined)continue
const e=a.get(d[1])??new Map
e.set(d[2]??"",f)
a.set(d[1],e)}else{i.set(u,f)
const e=/^crds\/.*\.(?:ya?ml|json)$/is.test(u)?t(u):undefined
if(e!==undefined)o.push(e)}}return{templates:r,files:i,crds:o,charts:a}}function inRange(e,t){const n=parseConstraint(e)
const s=parseVersion(t)
return n!==undefined&&s!==undefined&&n.check(s)}function createLoader(e=i){const t=new Map
const n=new Loader(e,t)
return{load:e=>n.load(e,{depth:0,open:[],archiveEntry:undefined,taken:{charts:0,bytes:0}})}}class Loader{resolver
shared
constructor(e,t){this.resolver=e
this.shared=t}async load(e,t){const n=[]
const s=ignoreRules(e,n)
const r=new Map
for(const[t,i]of e.files){if(s.ignores(t))continue
if(sizeOf(i)>c.fileBytes){n.push(limitProblem(joinPath(e.folder,t)??t,"Helm refuses a file of more than 5 MiB."))}else r.set(t,i)}return this.read({folder:e.folder,files:r},t,n)}async read({folder:e,files:t},n,s){const{archiveEntry:i}=n
const sourceOf=n=>{const s=t.get(n)
if(s===undefined)return undefined
const o=e===""?n:`${e}/${n}`
if(i!==undefined)return new ArchivedSource(o,textOf(s),i)
return s instanceof r._n?s:new r._n(o,textOf(s))}
const o=sourceOf("Chart.yaml")
if(o===undefined){const t=e===""?"Chart.yaml":`${e}/Chart.yaml`
return{kind:"failed",problems:[{code:"chart-metadata",message:"The chart has no Chart.yaml.",file:t}]}}const a=readMetadata(o,sourceOf("requirements.yaml"),s)
if(a===undefined)return{kind:"failed",problems:s}
const c=sortFiles(t,sourceOf,s,o.file)
const l=await this.vendored(e,c.charts,a,n,s)
const{found:u,missing:f}=await this.elsewhere(e,a,l,n,s)
const d=sourceOf("values.yaml")
return{kind:"chart",chart:{metadata:a,location:e,archiveEntry:i,values:d===undefined?undefined:readValues(d,s),schema:sourceOf("values.schema.json"),templates:c.templates,files:c.files,crds:c.crds,dependencies:[...l,...u],missing:f,problems:s}}}async vendored(e,t,n,s,r){const i=[]
for(const[o,a]of t){const t=e===""?`charts/${o}`:`${e}/charts/${o}`
if(!mayEnter(s,t,r))break
const l={...s,depth:s.depth+1,open:[...s.open,e]}
const u=o.endsWith(".tgz")?a.get(""):undefined
if(u===undefined){if(!o.endsWith(".tgz")&&a.has("Chart.yaml")){add(await this.read({folder:t,files:a},l,[]),i,r)}continue}const f=s.archiveEntry??entryOf(n,o)
const d=u instanceof Uint8Array?u:new Uint8Array
const B=await unpackChart(d)
if(B.kind==="refused"){r.push({code:"archive",message:`The packaged chart is not read, since ${B.reason}.`,file:t,at:f,help:"Package the dependency again with `helm dependency build`."})
continue}for(const e of B.files.values())s.taken.bytes+=e.length
if(s.taken.bytes>c.archiveBytes){r.push(limitProblem(t,"The packaged dependencies are too large when unpacked."))
break}const h={folder:t,files:B.files}
add(await this.read(h,{...l,archiveEntry:f},[]),i,r)}return i}async elsewhere(e,t,n,s,r){const i=[]
const o=[]
const a=[...s.open,e]
for(const c of t.dependencies??[]){const isIt=e=>load_matches(c,e)
if(n.some(isIt)||i.some(isIt))continue
const t=s.archiveEntry===undefined?this.resolve(e,c):undefined
if(t!==undefined&&a.includes(t.folder)){r.push({code:"dependency-cycle",message:`The dependency "${c.name}" leads back to a chart that depends on it.`,at:c.place,file:c.place.source.file})
continue}if(t===undefined||!mayEnter(s,t.folder,r)){o.push(c)
continue}const l=this.shared.get(t.folder)??await this.load(t,{...s,depth:s.depth+1,open:a})
this.shared.set(t.folder,l)
if(!add(l,i,r))o.push(c)}return{found:i,missing:o}}resolve(e,t){if(t.repository.startsWith("file://")){const n=joinPath(e,t.repository.slice("file://".length))
return n===undefined?undefined:this.resolver.folder(n)}return this.resolver.named(t.name,t.version,t.repository)}}function load_matches(e,t){const{name:n,version:s}=t.metadata
return n===e.name&&inRange(e.version,s)}function add(e,t,n){if(e.kind==="chart")t.push(e.chart)
else n.push(...e.problems)
return e.kind==="chart"}function mayEnter(e,t,n){const s=e.depth<c.depth&&++e.taken.charts<=c.charts
if(!s)n.push(limitProblem(t,"The chart has too many charts in each other."))
return s}function entryOf(e,t){const n=e.dependencies??[]
const s=n.filter(e=>t.startsWith(`${e.name}-`))
s.sort((e,t)=>t.name.length-e.name.length)
return s[0]?.place??e.namePlace}const ds=new Set([...["pre-install","post-install","pre-delete","post-delete","pre-upgrade","post-upgrade"],...["pre-rollback","post-rollback","test","test-success"]])
function isInstalled({source:e,chunk:t,read:n}){if(!e.text.slice(t.start,t.end).includes("helm.sh/hook"))return true
const s=n().root?.at("metadata","annotations","helm.sh/hook")?.text
const r=s?.split(",").map(e=>e.trim().toLowerCase())
return r?.every(e=>ds.has(e))??true}function manifestsOf(e,t){const n=splitManifests(e.text).map(n=>{let s
return{...t,file:e.file,source:e,chunk:n,read:()=>s??=(0,a.A)(e,n)}})
return t.isCrd?n:n.filter(isInstalled)}function splitManifests(e){const t=[]
let n=e.startsWith("---")?3:0
for(let s=n;s!==-1;){s=e.indexOf("\n---",Math.max(0,n-1))
const r=s===-1?e.length:s+1
const i=e.slice(n,r).trimEnd()
if(/^[ \t]*[^\s#]/m.test(i))t.push({start:n,end:n+i.length})
n=r+3}return t}function knownString(e){return e===undefined||e.isUnknown||e.isMap||e.isList||e.isNull?undefined:e.text}function noteAt(e,t){return{message:t,at:e.trace.at}}function isArgoApplication(e){const t=e.get("kind")?.asString()
return(e.get("apiVersion")?.asString()??"").startsWith("argoproj.io/")&&(t==="Application"||t==="ApplicationSet")}function argoReleases(e){const t=e.get("kind")?.asString()==="ApplicationSet"?e.at("spec","template"):e
const n=t?.get("spec")
if(t===undefined||n===undefined)return[]
const s=n.get("sources")?.items()??[]
const r=n.get("source")
const i=s.length>0?s:r===undefined?[]:[r]
const o=new Map
for(const e of i){const t=knownString(e.get("ref"))
if(t!==undefined)o.set(t,e)}return i.flatMap(e=>releaseOf(t,n,e,o)??[])}function releaseOf(e,t,n,s){const r=chartOf(n)
if(r===undefined)return undefined
const i=e.at("metadata","name")
const o=n.get("helm")
const a=[]
const c=o===undefined?[]:layersOf(o,r,s,a)
const l=o?.get("releaseName")
return{by:"argo",chart:r,releaseName:knownString(l??i),namespace:knownString(o?.get("namespace")??t.at("destination","namespace")),layers:c,declaredBy:(i??t).trace.at,notes:a}}function chartOf(e){const t=knownString(e.get("repoURL"))
const n=e.get("chart")
if(n!==undefined){const s=knownString(n)
return s===undefined?{kind:"unknown",node:n,reason:"The name of the chart is filled in later."}:{kind:"remote",name:s,repository:t,version:knownString(e.get("targetRevision")),node:n}}const s=e.get("path")
if(s===undefined)return undefined
const r=knownString(s)
const i=r===undefined?undefined:joinPath("",r)
if(r===undefined||i===undefined){return{kind:"unknown",node:s,reason:"The path of the chart is not known from here."}}return{kind:"folder",folder:i,node:s,...t===undefined?{}:{repository:t}}}function layersOf(e,t,n,s){const r=[]
const i=e.get("ignoreMissingValueFiles")?.asBoolean()===true
for(const o of e.get("valueFiles")?.items()??[]){const e=valueFile(o,t,n)
if(e===undefined)s.push(noteAt(o,"This values file is not one of the repository."))
else r.push({kind:"file",path:e,node:o,optional:i})}const o=e.get("valuesObject")
const a=e.get("values")
if(o?.isMap===true&&o.entries().length>0){r.push({kind:"inline",node:o})}else if(a?.isMap===true){r.push({kind:"inline",node:a})}else if(a?.text!==undefined&&a.text!==""){r.push({kind:"text",node:a})}for(const t of e.get("parameters")?.items()??[]){const e=knownString(t.get("name"))
const n=t.get("value")
if(e===undefined||n===undefined)continue
const s=t.get("forceString")?.asBoolean()===true
r.push({kind:"set",name:e,node:n,reading:s?"string":"set"})}for(const t of e.get("fileParameters")?.items()??[]){const e=t.get("name")??t
s.push(noteAt(e,"This value comes from the content of a file and is not followed."))}return r}function valueFile(e,t,n){const s=knownReference(e)
if(s===undefined||/^[a-z][a-z0-9+.-]*:\/\//.test(s))return undefined
const r=/^\$([^/]+)\/(.*)$/s.exec(s)
if(r!==null){const[,e,t]=r
return n.has(e??"")?joinPath("",t??""):undefined}return t.kind==="folder"?joinPath(t.folder,s):undefined}function knownReference(e){const{text:t}=e
return t?.startsWith("$")===true&&!/\{\{|\$\{/.test(t)?t:knownString(e)}function isFluxRelease(e){return isOf(e,"helm.toolkit.fluxcd.io/","HelmRelease")}function fluxRepositories(e){const t=new Map
for(const n of e){if(!isOf(n,"source.toolkit.fluxcd.io/","HelmRepository"))continue
const e=knownString(n.at("metadata","name"))
const s=knownString(n.at("spec","url"))
if(e===undefined||s===undefined)continue
t.set(`${knownString(n.at("metadata","namespace"))??""}/${e}`,s)
if(!t.has(`/${e}`))t.set(`/${e}`,s)}return t}function isOf(e,t,n){const s=e.get("apiVersion")?.asString()??""
return s.startsWith(t)&&e.get("kind")?.asString()===n}function fluxRelease(e,t){const n=e.get("spec")
if(n?.isMap!==true)return undefined
const s=knownString(e.at("metadata","name"))
const r=knownString(n.get("targetNamespace"))
const i=flux_chartOf(e,n,t)
const o=notesOf(n)
const a=[]
const c=n.get("values")
if(c?.isMap===true)a.push({kind:"inline",node:c})
const l=defaultsOf(n,i)
const u=n.get("releaseName")
return{by:"flux",chart:i,releaseName:u!==undefined?knownString(u):s===undefined||r===undefined?s:`${r}-${s}`,namespace:r??knownString(e.at("metadata","namespace")),layers:a,...l.length>0?{defaults:l}:{},declaredBy:(e.at("metadata","name")??n).trace.at,notes:o}}function flux_chartOf(e,t,n){const s=t.at("chart","spec","chart")
if(s===undefined){const e=t.get("chartRef")??t
return{kind:"unknown",node:e,reason:"The chart comes from a source object, not from a folder."}}const r=knownString(s)
if(r===undefined){return{kind:"unknown",node:s,reason:"The name of the chart is filled in later."}}const i=t.at("chart","spec","sourceRef")
const o=knownString(i?.get("kind"))??"HelmRepository"
if(o!=="HelmRepository"){const e=joinPath("",r)
return e===undefined?{kind:"unknown",node:s,reason:"The path of the chart leads out of the repository."}:{kind:"folder",folder:e,node:s}}const a=knownString(i?.get("name"))??""
const c=knownString(i?.get("namespace"))??knownString(e.at("metadata","namespace"))??""
return{kind:"remote",name:r,repository:n.get(`${c}/${a}`)??n.get(`/${a}`),version:knownString(t.at("chart","spec","version")),node:s}}function defaultsOf(e,t){if(t.kind!=="folder")return[]
const n=e.at("chart","spec","ignoreMissingValuesFiles")?.asBoolean()===true
const s=[...e.at("chart","spec","valuesFiles")?.items()??[],e.at("chart","spec","valuesFile")]
const r=[]
for(const e of s){const t=knownString(e)
const s=t===undefined?undefined:joinPath("",t)
if(e!==undefined&&s!==undefined)r.push({kind:"file",path:s,node:e,optional:n})}return r}function notesOf(e){const t=[]
for(const n of e.get("valuesFrom")?.items()??[]){const e=knownString(n.get("kind"))==="Secret"?"a Secret":"a ConfigMap"
const s=n.get("name")??n
t.push(noteAt(s,`Some values come from ${e} of the cluster and are not known here.`))}const n=e.get("postRenderers")
if(n!==undefined&&n.items().length>0){t.push(noteAt(n,"What the chart renders is changed again by post-renderers."))}return t}function isHelmfile(e){return/(?:^|\/)helmfile(?:[.-][\w-]+)?\.ya?ml(?:\.gotmpl)?$/.test(e)||/(?:^|\/)helmfile\.d\/[^/]+\.ya?ml(?:\.gotmpl)?$/.test(e)}function helmfileReleases(e,t){const n=new Map
for(const t of e.get("repositories")?.items()??[]){const e=knownString(t.get("name"))
const s=knownString(t.get("url"))
if(e!==undefined&&s!==undefined)n.set(e,s)}const s=folderOf(t)
const r=[]
for(const t of e.get("releases")?.items()??[]){const i=t.get("chart")
if(i===undefined||t.get("installed")?.asBoolean()===false)continue
const o=[]
const a=t.get("name")
r.push({by:"helmfile",chart:helmfile_chartOf(t,i,s,n),releaseName:knownString(a),namespace:knownString(e.get("namespace")??t.get("namespace")),layers:helmfile_layersOf(t,s,o),declaredBy:(a??i).trace.at,notes:o})}return r}function helmfile_chartOf(e,t,n,s){const r=knownString(t)
if(r===undefined){return{kind:"unknown",node:t,reason:"The name of the chart is filled in later."}}const i=r.slice(0,Math.max(0,r.indexOf("/")))
const o=/^\.{0,2}\//.test(r)||r==="."||r===".."
if(o){const e=joinPath(n,r)
return e===undefined||r.startsWith("/")?{kind:"unknown",node:t,reason:"The path of the chart leads out of the repository."}:{kind:"folder",folder:e,node:t}}const a=/^[a-z][a-z0-9+.-]*:\/\//.test(r)
return{kind:"remote",name:r.slice(r.lastIndexOf("/")+1),repository:a?r.slice(0,r.lastIndexOf("/")):s.get(i),version:knownString(e.get("version")),node:t}}function helmfile_layersOf(e,t,n){const s=[]
const r=e.get("missingFileHandler")?.asString()?.toLowerCase()!=="error"
for(const i of e.get("values")?.items()??[]){const e=knownString(i)
const o=e===undefined?undefined:joinPath(t,e)
if(i.isMap)s.push({kind:"inline",node:i})
else if(o===undefined||o.endsWith(".gotmpl")){n.push(noteAt(i,"These values are made by a template of helmfile and are not known here."))}else s.push({kind:"file",path:o,node:i,optional:r})}for(const t of e.get("secrets")?.items()??[]){n.push(noteAt(t,"Some values are encrypted and are not known here."))}for(const[t,r]of[["set","set"],["setString","string"]]){for(const i of e.get(t)?.items()??[])s.push(...setOf(i,r,n))}return s}function setOf(e,t,n){const s=knownString(e.get("name"))
const r=e.get("value")??e.get("values")
if(s!==undefined&&r!==undefined)return[{kind:"set",name:s,node:r,reading:t}]
n.push(noteAt(e,"This value comes from outside the file and is not followed."))
return[]}function releasesOf(e,t,n){if(isHelmfile(t))return helmfileReleases(e,t)
if(isArgoApplication(e))return argoReleases(e)
if(isFluxRelease(e)){const t=fluxRelease(e,n)
return t===undefined?[]:[t]}const s=e.get("kind")?.asString()==="List"?e.get("items")?.items()??[]:[]
return s.flatMap(e=>releasesOf(e,t,n))}const Bs=/^(?:values[-_.].+|.+[-_.]values)\.ya?ml$/i
function guessedOverlays(e,t){const n=e===""?"":`${e}/`
const s=[]
for(const e of t){if(!e.startsWith(n))continue
const t=folderOf(e.slice(n.length))
const r=baseName(e)
if(t==="ci"&&/values\.ya?ml$/i.test(r))s.push({path:e,ci:true})
else if(t===""&&Bs.test(r))s.push({path:e,ci:false})
else if(/^(?:values|env|environments)$/.test(t)&&/\.ya?ml$/i.test(r)){s.push({path:e,ci:false})}}return s.sort((e,t)=>e.path<t.path?-1:e.path>t.path?1:0)}function configuredRelease(e){const t=e.get("chart")
const n=joinPath("",knownString(t)??"..")
if(t===undefined||n===undefined)return undefined
const s=[]
const r=[]
for(const t of e.get("values")?.items()??[]){const e=joinPath("",knownString(t)??"..")
if(e!==undefined)s.push({kind:"file",path:e,node:t})
else r.push(noteAt(t,"This values file lies outside the repository."))}for(const t of e.get("set")?.entries()??[]){if(t.key!==undefined){s.push({kind:"set",name:t.key,node:t,reading:"as-is"})}}return{by:"configuration",chart:{kind:"folder",folder:n,node:t},releaseName:knownString(e.get("release-name")),namespace:knownString(e.get("namespace")),layers:s,declaredBy:t.trace.at,notes:r}}const hs="1.36.0"
const ps="v3.21.4"
function capabilitiesOf(e,t){const n=/^\s*v?(\d+)\.(\d+)(?:\.(\d+))?([-+][0-9A-Za-z.+-]*)?\s*$/.exec(e)
if(n===null)return undefined
const[,s="",r="",i="0",o=""]=n
return{version:`v${s}.${r}.${i}${o}`,major:s,minor:r,apiVersions:[...ms,...t]}}const ms=["v1","admissionregistration.k8s.io/v1","admissionregistration.k8s.io/v1alpha1","admissionregistration.k8s.io/v1beta1","internal.apiserver.k8s.io/v1alpha1","apps/v1","apps/v1beta1","apps/v1beta2","authentication.k8s.io/v1","authentication.k8s.io/v1alpha1","authentication.k8s.io/v1beta1","authorization.k8s.io/v1","authorization.k8s.io/v1beta1","autoscaling/v1","autoscaling/v2","batch/v1","batch/v1beta1","certificates.k8s.io/v1","certificates.k8s.io/v1beta1","certificates.k8s.io/v1alpha1","coordination.k8s.io/v1alpha2","coordination.k8s.io/v1beta1","coordination.k8s.io/v1","discovery.k8s.io/v1","discovery.k8s.io/v1beta1","events.k8s.io/v1","events.k8s.io/v1beta1","extensions/v1beta1","flowcontrol.apiserver.k8s.io/v1","flowcontrol.apiserver.k8s.io/v1beta1","flowcontrol.apiserver.k8s.io/v1beta2","flowcontrol.apiserver.k8s.io/v1beta3","networking.k8s.io/v1","networking.k8s.io/v1beta1","node.k8s.io/v1","node.k8s.io/v1alpha1","node.k8s.io/v1beta1","policy/v1","policy/v1beta1","rbac.authorization.k8s.io/v1","rbac.authorization.k8s.io/v1beta1","rbac.authorization.k8s.io/v1alpha1","resource.k8s.io/v1","resource.k8s.io/v1beta2","resource.k8s.io/v1beta1","resource.k8s.io/v1alpha3","scheduling.k8s.io/v1alpha2","scheduling.k8s.io/v1beta1","scheduling.k8s.io/v1","storage.k8s.io/v1beta1","storage.k8s.io/v1","storage.k8s.io/v1alpha1","storagemigration.k8s.io/v1beta1","apiextensions.k8s.io/v1beta1","apiextensions.k8s.io/v1"]
function coalesceValues(e,t,n=false){return coalesce_coalesce(e,copyTable(t),n)}function coalesce_coalesce(e,t,n){coalesceOwn(e,t,n)
for(const s of e.dependencies){const{name:e}=s
const r=t.entries.get(e)
if(r!==undefined&&r.value.kind!=="map")continue
const i=r?.value.kind==="map"?r.value:map(new Map)
coalesceGlobals(i,t)
t.entries.set(e,{...r,value:coalesce_coalesce(s,i,n)})}return t}function coalesceGlobals(e,t){const n=e.entries.get("global")
const s=t.entries.get("global")
if(n!==undefined&&n.value.kind!=="map")return
if(s!==undefined&&s.value.kind!=="map")return
const r=n?.value.kind==="map"?n.value:map(new Map)
for(const[e,t]of s?.value.kind==="map"?s.value.entries:[]){const n=r.entries.get(e)?.value
if(t.value.kind==="map"){const s={...t.value,entries:new Map(t.value.entries)}
if(n===undefined)r.entries.set(e,{...t,value:s})
else if(n.kind==="map"){coalesceTables(s,n,true)
r.entries.set(e,{...t,value:s})}}else if(n?.kind!=="map")r.entries.set(e,t)}e.entries.set("global",{...n??s,value:r})}function coalesceOwn(e,t,n){for(const[s,r]of copyTable(e.values).entries){const i=t.entries.get(s)
if(i===undefined)t.entries.set(s,r)
else if(i.value.kind==="nil"&&!n)t.entries.delete(s)
else if(i.value.kind==="map"&&r.value.kind==="map"){const t=e.dependencies.some(({name:e})=>e===s)
coalesceTables(i.value,r.value,n||t)}}}function coalesceTables(e,t,n){const s=new Map(t.entries)
const r=new Set
for(const[e,{value:n}]of t.entries)if(n.kind!=="nil")r.add(e)
for(const[t,n]of e.entries)if(n.value.kind==="nil")s.set(t,n)
for(const[t,i]of s){const s=e.entries.get(t)
if(s===undefined)e.entries.set(t,i)
else if(s.value.kind==="nil"){if(!n&&r.has(t))e.entries.delete(t)}else if(s.value.kind==="map"&&i.value.kind==="map"){coalesceTables(s.value,i.value,n)}}return e}function instantiate(e,t,n){const s={values:0,charts:0,seen:new Set}
const r=instanceOf(e,e.metadata.name,undefined,s)
if(n!==undefined)r.values=n
enableDependencies(r,t,"",s)
importAllValues(r,new Set)
return r}function instanceOf(e,t,n,s){const{table:r,size:i}=ownValues(e)
s.values+=i
s.charts++
const o=s.values>c.values
const a=s.charts>c.instances&&e.dependencies.length>0
const l={chart:e,name:t,parent:n,dependencies:[],values:o?map(new Map):r,leftOut:o?"values":a?"dependencies":undefined,missing:[],entries:undefined}
if(!a){l.dependencies=e.dependencies.map(e=>instanceOf(e,e.metadata.name,l,s))}return l}const gs=new WeakMap
function ownValues(e){const t=gs.get(e)
if(t!==undefined)return t
const n=tableOf(e.values)
const s={table:n,size:sizeOfValue(n)}
gs.set(e,s)
return s}function enableDependencies(e,t,n,s){const{seen:r}=s
const i=e.chart.metadata.dependencies
if(i===undefined||e.leftOut==="dependencies")return
const o=r.has(originalPath(e))
r.add(originalPath(e))
const a=i.map(e=>o&&e.alias!==""?{...e,name:e.alias}:e)
const l=e.chart.dependencies
const u=l.filter(e=>!a.some(t=>load_matches(t,e)))
const f=u.map(t=>instanceOf(t,t.metadata.name,e,s))
const d=[]
for(const t of a){const n=t.alias===""?t.name:t.alias
const r=l.find(e=>load_matches(t,e))
if(r!==undefined&&f.length<c.charts){f.push(instanceOf(r,n,e,s))}d.push({entry:t,name:n,enabled:true})}e.dependencies=f
const B=coalesceValues(e,t)
applyTags(d,B)
applyConditions(d,B,n)
const h=new Set
for(const{name:e,enabled:t}of d)if(!t)h.add(e)
const p=f.filter(({name:e})=>!h.has(e))
for(const e of p)enableDependencies(e,B,`${n}${e.name}.`,s)
e.dependencies=p
e.entries=d.filter(({name:e})=>!h.has(e))
e.missing=e.entries.flatMap(({entry:t})=>e.chart.missing.includes(t)?[t]:[])}function applyTags(e,t){const n=tableAt(t,"tags")
if(n===undefined)return
for(const t of e){const e=t.entry.tags.map(e=>{const t=n.entries.get(e)?.value
return t?.kind==="bool"?t.value:undefined})
t.enabled=e.includes(true)||!e.includes(false)}}function applyConditions(e,t,n){for(const s of e){for(const e of s.entry.condition.trim().split(",")){const r=e===""?undefined:leafAt(t,n+e)
if(r?.kind!=="bool")continue
s.enabled=r.value
break}}}function originalPath({chart:e,parent:t}){const{name:n}=e.metadata
return t===undefined?n:`${originalPath(t)}/${n}`}function importAllValues(e,t){for(const n of e.dependencies)importAllValues(n,t)
if(e.entries===undefined)return
const n=t.has(originalPath(e))
t.add(originalPath(e))
const s=coalesceValues(e,map(new Map),true)
let r=map(new Map)
for(const{entry:t,name:i}of e.entries){for(const{child:e,parent:o}of n?[]:t.importValues){const t=tableAt(s,`${i}.${e}`)
if(t!==undefined)r=coalesceTables(r,atPath(o,t),true)}}e.values=coalesceTables(copyTable(s),r,true)}function atPath(e,t){if(e===".")return t
let n=t
for(const t of e.split(".").reverse()){n=map(new Map([[t,{value:n}]]),n.from)}return n}class OpenedSource{rendered
file
text
constructor(e){this.rendered=e
this.file=openPlace({source:e.template,start:0,end:0}).source.file
this.text=e.text}trace(e,t){const{at:n,rendered:s}=this.rendered.trace(e,t)
const{values:r=[],direct:i=0,through:o}=s??{}
return{at:openPlace(n),rendered:{values:r.map(openPlace),direct:i,...o!==undefined&&{through:openPlace(o)}}}}isRandom(e,t){return this.rendered.isRandom(e,t)}}const Cs="Run `helm dependency build` for the chart before this step, or vendor the dependency."
function instanceProblems(e,t){const n=[...e.chart.problems]
if(e.leftOut!==undefined){const{namePlace:t,name:s}=e.chart.metadata
n.push({code:"chart-limit",message:`The ${e.leftOut} of "${s}" are left out: all charts together have too many.`,at:t,file:t.source.file})}for(const{name:t,place:s}of e.missing){const r=e.chart.dependencies.some(({metadata:e})=>e.name===t)
n.push({code:"dependency-missing",message:r?`The dependency "${t}" is vendored, but not in a version that is asked for.`:`The dependency "${t}" is neither vendored nor in the repository.`,at:s,file:s.source.file,help:Cs})}for(const s of e.dependencies){const r=t.entries.get(s.name)?.value
if(r?.kind==="map")n.push(...instanceProblems(s,r))
else{const t=r?.from.direct[0]
n.push({code:"values-conflict",message:`The values for the dependency "${s.name}" are no map; Helm refuses them.`,file:t?.source.file??e.chart.location,...t===undefined?{}:{at:t}})}}return n}function templateProblem(e,t,n){return{code:"template",message:`${t} is not rendered: ${e.message}`,at:e.at,file:e.at.source.file,help:helpFor(e,n)}}function helpFor({kind:e},t){const n=e!=="syntax"&&e!=="unknown-function"&&e!=="bound"
if(n&&lacks(t))return Cs
switch(e){case"include-missing":return"No file of the chart defines the named template; does Chart.yaml lack a dependency?"
case"required":case"fail":return"The chart refuses these values; declare its release with the values that it is installed with."
case"nil-pointer":case"no-such-field":return"A value that the template reads is not set; declare the release with its values."
case"unknown-function":return"Helm 3 has no such function, or we do not know it yet; the other templates are rendered."
case"bound":return"The template does more than is allowed here; the other templates are rendered."
default:return"Helm does not render the template with these values either."}}function lacks(e){return e.missing.length>0||e.dependencies.some(lacks)}const ys=e(import.meta.url)("node:vm")
var bs=s(2463)
var ws=s(878)
var ks=s(2210)
const vs=20
const Es=2*1024*1024
const Ss=2e3
const Ds=new Map
const As=200
function checkSchemas(e,t){const n=[]
const{schema:s}=e.chart
if(s!==undefined)check(e,s,t,n)
for(const s of e.dependencies){const e=t.entries.get(s.name)
if(e?.value.kind==="map")n.push(...checkSchemas(s,e.value))}return n}function check(e,t,n,s){const{file:r}=t
const i=errorsOf(t,n)
if(typeof i==="string"){s.push({code:"values-schema",message:i,file:r,isNote:true})
return}for(const t of i.filter(({keyword:e})=>e!=="if").slice(0,vs)){const{path:i,place:o}=follow(n,t.instancePath)
const a=i===""?"The values":`\`${i}\``
s.push({code:"values-schema",message:`${a} ${explain(t)}, as the schema of the chart "${e.name}" asks.`,file:o?.source.file??r,...o===undefined?{}:{at:o},help:"Helm refuses to install a chart with values that do not fit its schema."})}}function errorsOf(e,t){let n=[]
try{inTime(()=>{const s=Ds.get(e.text)??schema_compile(e.text)
if(Ds.size>=As)Ds.clear()
Ds.set(e.text,s)
if("schema"in s)n=s(schema_plain(t))?[]:s.errors??[]
else n=s.reason})
return n}catch{const t="The values could not be held against the schema of the chart."
Ds.set(e.text,{reason:t})
return t}}const xs=new ys.Script("work()")
function inTime(e){xs.runInNewContext({work:e},{timeout:Ss})}function schema_compile(e){if(e.length>Es)return{reason:"The schema of the values is too large to be checked."}
let t
try{t=JSON.parse(e)}catch{return{reason:"The schema of the values is no JSON and is not checked."}}const n={strict:false,validateSchema:false,validateFormats:false,allErrors:true,logger:false,addUsedSchema:false,code:{regExp:cautious}}
if(typeof t!=="object"||t===null)return{reason:"The schema of the values is no schema."}
const s=Object.fromEntries(Object.entries(t).filter(([e])=>e!=="$schema"))
const r="$schema"in t&&typeof t.$schema==="string"?t.$schema:""
try{if(/draft-0?[0-7]\b/.test(r)){return new bs.Ajv(n).compile(s)}if(r.includes("2019-09"))return new ws.Ajv2019(n).compile(s)
return new ks.Ajv2020(n).compile(s)}catch{return{reason:"The schema of the values cannot be followed from here and is not checked."}}}function cautious(e){let t
try{t=e.length>1e3?undefined:Nn.compile(e)}catch{t=undefined}return{test:e=>e.length>1e5||(t?.matcher(e).find()??true),toString:()=>e}}cautious.code="cautious"
function schema_plain(e){switch(e.kind){case"map":{const t=[]
for(const[n,s]of e.entries)t.push([n,schema_plain(s.value)])
return Object.fromEntries(t)}case"list":return e.items.map(schema_plain)
case"string":return e.text
case"bool":case"int":case"float":return e.value
default:return null}}function follow(e,t){const n=t.split("/").slice(1)
let s=e
let r
let i=""
for(const e of n){const t=e.replaceAll("~1","/").replaceAll("~0","~")
i+=/^\d+$/.test(t)?`[${t}]`:i===""?t:`.${t}`
if(s?.kind==="map"){const e=s.entries.get(t)
s=e?.value
r=s?.from.direct[0]??e?.key??r}else{s=s?.kind==="list"?s.items[Number(t)]:undefined
r=s?.from.direct[0]??r}}return{path:i,place:r}}function explain({keyword:e,params:t}){const parameter=e=>String(Reflect.get(t,e))
switch(e){case"type":return`should be of type ${parameter("type").replaceAll(","," or ")}`
case"required":return`should have \`${parameter("missingProperty")}\``
case"additionalProperties":return`should not have \`${parameter("additionalProperty")}\``
case"unevaluatedProperties":return`should not have \`${parameter("unevaluatedProperty")}\``
case"enum":case"const":return"should be one of the values that are allowed"
case"pattern":return"should match the pattern"
case"oneOf":case"anyOf":case"not":return"should have one of the shapes that are allowed"
case"minimum":case"maximum":case"exclusiveMinimum":case"exclusiveMaximum":case"multipleOf":return"should lie within the limits"
case"minLength":case"maxLength":case"minItems":case"maxItems":case"minProperties":case"maxProperties":return"should have another length"
default:return`should satisfy \`${e}\``}}function filesObject(e){return objectOf(e.files)}function objectOf(e){const asMap=(t,{budget:n})=>{const s=map(new Map,f,"map[string]string")
for(const[n,r]of e){s.entries.set(baseName(n),{value:string(t(r))})}return emitYaml(s,n)}
const content=t=>t?.kind==="string"?e.get(t.text):undefined
return object({type:"engine.files",base:map(entriesOf(e)),methods:{Get:([e])=>string(rawText(content(e)??"")),GetBytes:([e])=>({kind:"bytes",data:bytesOf(content(e)??""),from:f}),Glob:([t])=>objectOf(files_object_matching(e,t?.kind==="string"?t.text:"")),AsConfig:(e,t)=>asMap(rawText,t),AsSecrets:(e,t)=>asMap(base64,t),Lines:([e])=>{const t=rawText(content(e)??"")
const n=t===""?[]:t.replace(/\n$/,"").split("\n")
return list(n.map(e=>string(e)),f,"string")}}})}function rawText(e){return e instanceof Uint8Array?decodeBytes(e):textOf(e)}function base64(e){return Buffer.from(bytesOf(e)).toString("base64")}function files_object_matching(e,t){const n=globPattern(t)
const s=new Map
for(const[t,r]of e)if(n(t))s.set(t,r)
return s}function entriesOf(e){const t=new Map
for(const[n,s]of e){t.set(n,{get value(){return{kind:"bytes",data:bytesOf(s),from:f}}})}return t}function releaseObject({name:e,namespace:t,isUpgrade:n}){return mapOf({Name:string(e),Namespace:string(t),IsUpgrade:bool(n),IsInstall:bool(!n),Revision:value_int(1),Service:string("Helm")})}function capabilitiesObject(e,t){const{version:n,major:s,minor:r,apiVersions:i}=e
const o=new Set(i)
return object({type:"*chartutil.Capabilities",fields:{KubeVersion:object({type:"chartutil.KubeVersion",fields:{Version:string(n),Major:string(s),Minor:string(r)},methods:{GitVersion:()=>string(n),String:()=>string(n)},text:n}),APIVersions:object({type:"chartutil.VersionSet",base:list(i.map(e=>string(e)),f,"string"),methods:{Has:objects_has(o)}}),HelmVersion:object({type:"version.BuildInfo",fields:{Version:string(t),GitCommit:string(""),GitTreeState:string(""),GoVersion:string("go1.26")},json:mapOf({version:string(t),go_version:string("go1.26")})})}})}function objects_has(e){return([t])=>bool(t?.kind==="string"&&e.has(t.text),t?.from)}function chartObject(e){const{root:t,dependencies:n}=e.chart.metadata
const s=e.parent===undefined
const r={}
const i={}
for(const[n,s]of Os){const o=n==="Name"?string(e.name):textAt(t.get(s))
r[n]=n==="APIVersion"&&o.text===""?string("v1"):o
if(r[n].text!=="")i[s]=r[n]}const o=stringsAt(t.get("sources"))
const a=stringsAt(t.get("keywords"))
const c=t.get("deprecated")?.asBoolean()===true
const l=annotationsOf(t.get("annotations"))
const u=(t.get("maintainers")?.items()??[]).map(e=>record("*chart.Maintainer",_s,e))
const f=n===undefined?[]:dependenciesOf(e)
if(o.items.length>0)i["sources"]=o
if(a.items.length>0)i["keywords"]=a
if(u.length>0)i["maintainers"]=list(u)
if(c)i["deprecated"]=bool(true)
if(l.entries.size>0)i["annotations"]=l
if(f.length>0)i["dependencies"]=list(f)
const d={...r,Sources:o,Keywords:a,Maintainers:list(u),Deprecated:bool(c),Annotations:l,Dependencies:list(f)}
const B=object({type:"chart.Metadata",fields:d,json:mapOf(i)})
return object({type:"struct { chart.Metadata; IsRoot bool }",fields:{...d,Metadata:B,IsRoot:bool(s)},json:mapOf({...i,IsRoot:bool(s)})})}const Os=[["Name","name"],["Home","home"],["Version","version"],["Description","description"],["Icon","icon"],["APIVersion","apiVersion"],["Condition","condition"],["Tags","tags"],["AppVersion","appVersion"],["KubeVersion","kubeVersion"],["Type","type"]]
const _s=[["Name","name"],["Email","email"],["URL","url"]]
function textAt(e){const t=scalarText(e)
return e===undefined||t===""?string(""):string(t,origin_originAt(e.trace.at))}function stringsAt(e){return list((e?.items()??[]).map(textAt),f,"string")}function annotationsOf(e){const t=mapOf({},f,"map[string]string")
for(const n of e?.entries()??[]){if(n.key!==undefined)t.entries.set(n.key,{value:textAt(n)})}return e===undefined?{...t,isNil:true}:t}function record(e,t,n){const s={}
const r={}
for(const[e,i]of t){const t=textAt(n.get(i))
s[e]=t
if(t.text!=="")r[i]=t}return object({type:e,fields:s,json:mapOf(r)})}function dependenciesOf(e){const t=e.entries??[]
return t.map(({entry:e,name:t})=>{const n=list(e.tags.map(e=>string(e)),f,"string")
const s=list(e.importValues.map(({child:e,parent:t})=>mapOf({child:string(e),parent:string(t)},f,"map[string]string")))
const r={name:string(t),enabled:bool(true)}
if(e.version!=="")r["version"]=string(e.version)
r["repository"]=string(e.repository)
if(e.condition!=="")r["condition"]=string(e.condition)
if(e.tags.length>0)r["tags"]=n
if(e.importValues.length>0)r["import-values"]=s
if(e.alias!=="")r["alias"]=string(e.alias)
return object({type:"*chart.Dependency",fields:{Name:string(t),Version:string(e.version),Repository:string(e.repository),Condition:string(e.condition),Tags:n,Enabled:bool(true),ImportValues:s,Alias:string(e.alias)},json:mapOf(r)})})}function scopesOf(e,t,{release:n,capabilities:s,helmVersion:r}){const i={Release:releaseObject(n),Capabilities:capabilitiesObject(s,r)}
const o=[]
collect(e,t,i,"",o)
const a=new Map(o.map(({name:e})=>[e,e.split("/").length]))
return o.sort((e,t)=>(a.get(t.name)??0)-(a.get(e.name)??0)||(e.name<t.name?1:e.name>t.name?-1:0))}function collect(e,t,n,s,r){const{chart:i,name:o}=e
const a=s===""?o:`${s}/charts/${o}`
const c=mapOf({})
const l=mapOf({...n,Chart:chartObject(e),Files:filesObject(i),Values:{...t,type:"chartutil.Values"},Subcharts:c},f,"chartutil.Values")
for(const s of e.dependencies){const e=t.entries.get(s.name)?.value
const i=e?.kind==="map"?e:map(new Map)
const o=collect(s,i,n,a,r)
c.entries.set(s.name,{value:o})}const u=i.metadata.type==="library"
for(const{path:e,source:t}of i.templates){const n=/(?:^|\/)_[^/]*$/.test(e)
if(!u||n)r.push({name:`${a}/${e}`,chartPath:a,source:t,dot:l})}return l}function renderChart(e,t={}){const n=[]
const s=mergeLayers(t.layers??[],n)
const r=t.defaults?.map(tableOf).reduce(layOver)
const i=instantiate(e,s,r)
const o=coalesceValues(i,s)
n.push(...instanceProblems(i,o),...checkSchemas(i,o))
const a=capabilitiesFor(i,t,n)
const c=scopesOf(i,o,{release:{name:t.releaseName??"release-name",namespace:t.namespace??"default",isUpgrade:t.isUpgrade??false},capabilities:a,helmVersion:t.helmVersion??ps})
const{manifests:l,failed:u,done:f}=renderAll(c,i,t.limits??{})
n.push(...u.map(({problem:e})=>e))
const d=crdsOf(i)
const B=n.every(({isNote:e})=>e===true)
return{name:e.metadata.name,manifests:[...d,...l],failed:u,problems:n.map(opened),outcome:B?"fully":f===0&&u.length>0?"not":"partly"}}function renderAll(e,t,n){const s=new TemplateSet
const r=new Budget(n)
const i=[]
const o=[]
const a=new Set
let c=0
for(const{name:n,source:r}of e){const e=s.add(n,r)
if(e===undefined)continue
a.add(n)
o.push({template:n,source:r,problem:templateProblem(e,n,t)})}for(const{name:n,source:l,chartPath:u,dot:f}of e){if(a.has(n)||/(?:^|\/)_[^/]*$/.test(n))continue
const e=mapOf({Name:string(n),BasePath:string(`${u}/templates`)})
f.entries.set("Template",{value:{...e,type:"chartutil.Values"}})
const d=s.render(n,f,r)
if(d.kind==="failed"){o.push({template:n,source:l,problem:templateProblem(d.error,n,t)})
continue}c++
if(n.endsWith("NOTES.txt"))continue
const B=new OpenedSource(d.source)
i.push(...manifestsOf(B,{template:n,chartPath:u,isCrd:false}))}return{manifests:i.sort(byTemplate),failed:o,done:c}}function byTemplate(e,t){return e.template<t.template?-1:e.template>t.template?1:0}function crdsOf(e,t=""){const n=t===""?e.name:`${t}/charts/${e.name}`
const s=e.chart.crds.flatMap(e=>{const t=openPlace({source:e,start:0,end:0})
const s=`${n}/crds/${e.file.slice(e.file.lastIndexOf("/")+1)}`
const r=manifestsOf(e,{template:s,chartPath:n,isCrd:true})
return r.map(e=>({...e,file:t.source.file}))})
return[...s,...e.dependencies.flatMap(e=>crdsOf(e,n))]}function capabilitiesFor({chart:e},{kubernetesVersion:t,apiVersions:n},s){const r=capabilitiesOf(t??hs,n??[])
const i=r??capabilitiesOf(hs,n??[])
if(i===undefined)throw new Error("the default Kubernetes version is none")
const{kubeVersion:o,root:a}=e.metadata
const c=a.get("kubeVersion")
if(c!==undefined&&o!==""&&!inRange(o,i.version)){const e=c.trace.at
const n=`The chart does not take Kubernetes ${i.version}.`
const o=r===undefined||t===undefined?{isNote:true}:{}
s.push({code:"kubernetes-version",message:n,at:e,file:e.source.file,...o})}return i}function opened(e){if(e.at===undefined)return e
const t=openPlace(e.at)
return{...e,at:t,file:t.source.file}}function resolverOf(e){const t=new Map(e.map(e=>[e.folder,e]))
let n
return{folder:e=>t.get(e),named:(t,s)=>{n??=namesOf(e)
return n.get(t)?.find(({version:e})=>inRange(s,e))?.files}}}function namesOf(e){const t=new Map
for(const n of e){const e=n.files.get("Chart.yaml")
if(e===undefined)continue
const s=(0,a.h)(new r._n("Chart.yaml",textOf(e)))[0]?.root
const i=scalarText(s?.get("name"))
const o=t.get(i)??[]
o.push({version:scalarText(s?.get("version")),files:n})
t.set(i,o)}return t}var Is=s(3554)
const Ns=1e5
const Ts=3e3
function staticManifests(e){if(e.text.length>Ns)return[]
let t
try{t=[...lex(e.text)]}catch(e){if(e instanceof SyntaxFault)return[]
throw e}if(t.length>Ts)return[]
const{text:n,holes:s}=mask(e.text,t)
const r=new MaskedSource(e,withoutHoles(n,s))
return(0,Is.m)(r.text).flatMap(({start:t,end:n})=>{const i=s.filter(({offset:e})=>t<=e&&e<n)
const o=e.text.slice(t,n)
const a=!/windows/i.test(o)&&!i.some(e=>mayDecide(e,o,t))
return a?[{source:r,start:t,end:n}]:[]})}class MaskedSource{template
text
file
constructor(e,t){this.template=e
this.text=t
this.file=openPlace({source:e,start:0,end:0}).source.file}trace(e,t){const n=openPlace({source:this.template,start:e,end:t})
return{at:n,rendered:{values:[],direct:0}}}}function unknown(e){return`\${${"_".repeat(Math.max(1,e-3))}}`}function blank(e){return e.replace(/\S/g," ")}const Ps=/^( *)(?:securityContext|hostUsers):/
function mask(e,t){const n=skeleton(e,t)
const s=[]
let r=""
const i=[]
for(const o of t){const{start:t,end:a}=o
const c=e.slice(t,a)
r+=blank(e.slice(r.length,t))
if(o.type==="text"){const e=i.some(({isDefinition:e})=>e)
if(i.length>0&&!e)s.push(...lineHoles(n,t,a))
r+=i.length===0?c:blank(c)
continue}const l=wordOf(o)
const u=l!==undefined&&$s.has(l)
const f=/\S/.test(r.slice(r.lastIndexOf("\n")+1))
if(u)i.push({isDefinition:l==="define",start:t})
if(u?i.length===1&&f:i.length===0&&prints(o,l)){const e=n.slice(lineStart(n,t),lineEnd(n,a)).trim()===""
r+=e?blank(c):unknown(c.length)
if(e)s.push(printed(n,c,t))}else{const e=!i.some(({isDefinition:e})=>e)
if(e&&!u&&prints(o,l))s.push(printed(n,c,t))
r+=blank(c)}if(l==="end"){const e=i.pop()
if(e!==undefined&&!e.isDefinition&&i.length===0){r=keepDeciding(r,n,e.start,a)}}}return{text:r+blank(e.slice(r.length)),holes:s}}const $s=new Set(["if","with","range","define","block"])
function wordOf(e){const t=e.tokens.find(({type:e})=>e!=="space")
return t?.type==="identifier"?t.text:undefined}function prints({tokens:e},t){if(t!==undefined&&/^(?:end|else|break|continue|fail|required)$/.test(t))return false
return!e.some(({type:e,text:t})=>e==="symbol"&&(t===":="||t==="="))}function skeleton(e,t){let n=""
for(const{type:s,start:r,end:i}of t){if(s==="text")n+=blank(e.slice(n.length,r))+e.slice(r,i)}return n+blank(e.slice(n.length))}function lineStart(e,t){return e.lastIndexOf("\n",t-1)+1}function lineEnd(e,t){const n=e.indexOf("\n",t)
return n===-1?e.length:n}function lineHoles(e,t,n){const s=[]
const r=/^ *(?=\S)/gm
r.lastIndex=lineStart(e,t)
for(let i=r.exec(e);i!==null;i=r.exec(e)){if(i.index>=n)break
const o=i[0].length
const a=Math.max(t,i.index)
s.push({offset:a,indent:o,isPrinted:false,under:undefined})
r.lastIndex=lineEnd(e,i.index)}return s}function printed(e,t,n){const s=/\bn?indent\s+\(?(\d+)/.exec(t)?.[1]
const r=/([\w./-]+)["']?:\s*$/.exec(e.slice(Math.max(0,n-400),n))?.[1]
const i=s===undefined?undefined:Number(s)
return{offset:n,indent:i,isPrinted:true,under:r}}function keepDeciding(e,t,n,s){const r=t.slice(n,s).split("\n")
const i=r.slice(1).flatMap(e=>/^( *)\S/.exec(e)?.[1]?.length??[])
const o=Math.min(...i)
let a=e
let c=n
for(const e of r){const t=Ps.exec(e)
if(c>n&&t?.[1]?.length===o){const e=t[0]
const n=c+e.length
if(n+5<=s){a=`${a.slice(0,c)}${e} ${unknown(4)}${a.slice(n+5)}`}}c+=e.length+1}return a}function withoutHoles(e,t){let n=e
for(const s of e.matchAll(/^( *(?:- +)?)["']?securityContext["']?:(?=[ \t]*$)/gm)){const r=s[1]?.length??0
const i=s.index+s[0].length
const o=endOfBlock(e,i,r)
const a=t.some(e=>i<=e.offset&&e.offset<o&&(e.indent??r+1)>r)
if(!a||o-i<6)continue
const c=` ${unknown(4)}`
const l=blank(e.slice(i+c.length,o))
n=n.slice(0,i)+c+l+n.slice(o)}return n}function endOfBlock(e,t,n){const s=/^( *)\S/gm
s.lastIndex=lineEnd(e,t)
for(let t=s.exec(e);t!==null;t=s.exec(e)){if((t[1]?.length??0)<=n)return t.index
s.lastIndex=lineEnd(e,t.index)}return e.length}function mayDecide({offset:e,isPrinted:t,indent:n,under:s},r,i){if(!t||s!==undefined&&s!=="spec")return false
const o=r.search(/^ *spec:/m)
if(n===undefined)return o!==-1&&e-i>o
const a=[...r.matchAll(/^( *(?:- +)?)(?:containers|initContainers|image):/gm)]
return a.some(e=>(e[1]??"").length===n)}},7388:(e,t,n)=>{n.d(t,{se:()=>i,pU:()=>foldKey,uE:()=>isSecretKey,YD:()=>keysOf})
const s=JSON.parse('{"ContainerService":{"apiVersion":"string","id":"string","location":"string","name":"string","plan":"@ResourcePurchasePlan","properties":"@Properties","tags":"map","type":"string"},"ResourcePurchasePlan":{"name":"string","product":"string","promotionCode":"string","publisher":"string"},"Properties":{"aadProfile":"@AADProfile","agentPoolProfiles":"[]@AgentPoolProfile","certificateProfile":"@CertificateProfile","customCloudProfile":"@CustomCloudProfile","extensionProfiles":"[]@ExtensionProfile","featureFlags":"@FeatureFlags","linuxProfile":"@LinuxProfile","masterProfile":"@MasterProfile","orchestratorProfile":"@OrchestratorProfile","provisioningState":"string","servicePrincipalProfile":"@ServicePrincipalProfile","telemetryProfile":"@TelemetryProfile","windowsProfile":"@WindowsProfile"},"OrchestratorProfile":{"dcosConfig":"any","kubernetesConfig":"@KubernetesConfig","orchestratorRelease":"string","orchestratorType":"string","orchestratorVersion":"string"},"KubernetesConfig":{"addons":"[]@KubernetesAddon","apiServerConfig":"map","azureCNIURLLinux":"string","azureCNIURLWindows":"string","azureCNIVersion":"string","cloudControllerManagerConfig":"map","cloudProviderBackoff":"bool","cloudProviderBackoffDuration":"int","cloudProviderBackoffExponent":"float","cloudProviderBackoffJitter":"float","cloudProviderBackoffMode":"string","cloudProviderBackoffRetries":"int","cloudProviderDisableOutboundSNAT":"bool","cloudProviderRateLimit":"bool","cloudProviderRateLimitBucket":"int","cloudProviderRateLimitBucketWrite":"int","cloudProviderRateLimitQPS":"float","cloudProviderRateLimitQPSWrite":"float","clusterSubnet":"string","components":"[]@KubernetesComponent","containerdVersion":"string","containerRuntime":"string","containerRuntimeConfig":"map","controllerManagerConfig":"map","customCcmImage":"string","customHyperkubeImage":"string","customKubeAPIServerImage":"string","customKubeBinaryURL":"string","customKubeControllerManagerImage":"string","customKubeProxyImage":"string","customKubeSchedulerImage":"string","customWindowsPackageURL":"string","dnsServiceIP":"string","dockerBridgeSubnet":"string","dockerEngineVersion":"string","enableAggregatedAPIs":"bool","enableDataEncryptionAtRest":"bool","enableEncryptionWithExternalKms":"bool","enableMultipleStandardLoadBalancers":"bool","enablePodSecurityPolicy":"bool","enableRbac":"bool","enableSecureKubelet":"bool","etcdDiskSizeGB":"string","etcdEncryptionKey":"string","etcdStorageLimitGB":"int","etcdVersion":"string","excludeMasterFromStandardLB":"bool","gchighthreshold":"int","gclowthreshold":"int","keyVaultSku":"string","kubeletConfig":"map","kubeProxyMode":"string","kubeReservedCgroup":"string","kubernetesImageBase":"string","kubernetesImageBaseType":"string","linuxContainerdURL":"string","linuxMobyURL":"string","linuxRuncURL":"string","loadBalancerOutboundIPs":"int","loadBalancerSku":"string","maximumLoadBalancerRuleCount":"int","maxPods":"int","mcrKubernetesImageBase":"string","microsoftAptRepositoryURL":"string","mobyVersion":"string","networkMode":"string","networkPlugin":"string","networkPolicy":"string","outboundRuleIdleTimeoutInMinutes":"int","podSecurityPolicyConfig":"map","privateAzureRegistryServer":"string","privateCluster":"@PrivateCluster","schedulerConfig":"map","serviceCidr":"string","tags":"string","useCloudControllerManager":"bool","useInstanceMetadata":"bool","useManagedIdentity":"bool","userAssignedClientID":"string","userAssignedID":"string","windowsContainerdURL":"string","windowsNodeBinariesURL":"string","windowsSdnPluginURL":"string"},"PrivateCluster":{"enabled":"bool","enableHostsConfigAgent":"bool","jumpboxProfile":"@PrivateJumpboxProfile"},"PrivateJumpboxProfile":{"name":"string","osDiskSizeGB":"int","publicKey":"string","storageProfile":"string","username":"string","vmSize":"string"},"KubernetesAddon":{"config":"map","containers":"[]@KubernetesContainerSpec","data":"string","enabled":"bool","mode":"string","name":"string","pools":"[]@AddonNodePoolsConfig"},"KubernetesContainerSpec":{"cpuLimits":"string","cpuRequests":"string","image":"string","memoryLimits":"string","memoryRequests":"string","name":"string"},"AddonNodePoolsConfig":{"config":"map","name":"string"},"KubernetesComponent":{"config":"map","containers":"[]@KubernetesContainerSpec","data":"string","enabled":"bool","name":"string"},"MasterProfile":{"agentSubnet":"string","agentVnetSubnetID":"string","auditDEnabled":"bool","availabilityProfile":"string","availabilityZones":"[]string","cosmosEtcd":"bool","count":"int","customFiles":"[]@CustomFile","customVMTags":"map","distro":"string","dnsPrefix":"string","encryptionAtHost":"bool","extensions":"[]@Extension","firstConsecutiveStaticIP":"string","fqdn":"string","HTTPSourceAddressPrefix":"string","imageReference":"@ImageReference","ipAddressCount":"int","kubernetesConfig":"@KubernetesConfig","oauthEnabled":"bool","osDiskCachingType":"string","osDiskSizeGB":"int","platformFaultDomainCount":"int","platformUpdateDomainCount":"int","preProvisionExtension":"@Extension","proximityPlacementGroupID":"string","singlePlacementGroup":"bool","storageProfile":"string","subjectAltNames":"[]string","sysctldConfig":"map","ultraSSDEnabled":"bool","vmSize":"string","vnetCidr":"string","vnetSubnetID":"string"},"Extension":{"name":"string","singleOrAll":"string","template":"string"},"ImageReference":{"gallery":"string","name":"string","resourceGroup":"string","subscriptionId":"string","version":"string"},"CustomFile":{"dest":"string","source":"string"},"AgentPoolProfile":{"acceleratedNetworkingEnabled":"bool","acceleratedNetworkingEnabledWindows":"bool","auditDEnabled":"bool","availabilityProfile":"string","availabilityZones":"[]string","count":"int","customNodeLabels":"map","customVMTags":"map","dataDiskCachingType":"string","diskEncryptionSetID":"string","diskSizesGB":"[]int","distro":"string","dnsPrefix":"string","enableVMSSNodePublicIP":"bool","encryptionAtHost":"bool","extensions":"[]@Extension","fqdn":"string","imageReference":"@ImageReference","ipAddressCount":"int","kubernetesConfig":"@KubernetesConfig","loadBalancerBackendAddressPoolIDs":"[]string","name":"string","osDiskCachingType":"string","osDiskSizeGB":"int","osType":"string","platformFaultDomainCount":"int","platformUpdateDomainCount":"int","ports":"[]int","preProvisionExtension":"@Extension","proximityPlacementGroupID":"string","role":"string","scaleSetEvictionPolicy":"string","scaleSetPriority":"string","singlePlacementGroup":"bool","spotMaxPrice":"float","storageProfile":"string","sysctldConfig":"map","ultraSSDEnabled":"bool","vmSize":"string","vmssName":"string","vmssOverProvisioningEnabled":"bool","vnetSubnetID":"string"},"LinuxProfile":{"adminUsername":"string","customNodesDNS":"@CustomNodesDNS","customSearchDomain":"@CustomSearchDomain","enableUnattendedUpgrades":"bool","eth0MTU":"int","runUnattendedUpgradesOnBootstrap":"bool","scriptroot":"string","secrets":"[]@KeyVaultSecrets","ssh":"@LinuxProfileSsh"},"LinuxProfileSsh":{"publicKeys":"[]@PublicKey"},"PublicKey":{"keyData":"string"},"KeyVaultSecrets":{"sourceVault":"@KeyVaultID","vaultCertificates":"[]@KeyVaultCertificate"},"KeyVaultID":{"id":"string"},"KeyVaultCertificate":{"certificateStore":"string","certificateUrl":"string"},"CustomSearchDomain":{"name":"string","realmPassword":"string","realmUser":"string"},"CustomNodesDNS":{"dnsServer":"string"},"ExtensionProfile":{"extensionParameters":"string","name":"string","parametersKeyvaultSecretRef":"@KeyvaultSecretRef","rootURL":"string","script":"string","urlQuery":"string","version":"string"},"KeyvaultSecretRef":{"secretName":"string","vaultID":"string","version":"string"},"WindowsProfile":{"adminPassword":"string","adminUsername":"string","alwaysPullWindowsPauseImage":"bool","csiProxyURL":"string","enableAHUB":"bool","enableAutomaticUpdates":"bool","enableCSIProxy":"bool","imageReference":"@ImageReference","imageVersion":"string","isCredentialAutoGenerated":"bool","provisioningScriptsPackageURL":"string","secrets":"[]@KeyVaultSecrets","sshEnabled":"bool","windowsDockerVersion":"string","WindowsImageSourceUrl":"string","WindowsOffer":"string","windowsPauseImageURL":"string","WindowsPublisher":"string","windowsRuntimes":"@WindowsRuntimes","windowsSecureTLSEnabled":"bool","WindowsSku":"string"},"WindowsRuntimes":{"default":"string","hypervRuntimes":"[]@RuntimeHandlers"},"RuntimeHandlers":{"buildNumber":"string"},"ServicePrincipalProfile":{"clientId":"string","keyvaultSecretRef":"@KeyvaultSecretRef","objectId":"string","secret":"string"},"CertificateProfile":{"apiServerCertificate":"string","apiServerPrivateKey":"string","caCertificate":"string","caPrivateKey":"string","clientCertificate":"string","clientPrivateKey":"string","etcdClientCertificate":"string","etcdClientPrivateKey":"string","etcdPeerCertificates":"[]string","etcdPeerPrivateKeys":"[]string","etcdServerCertificate":"string","etcdServerPrivateKey":"string","kubeConfigCertificate":"string","kubeConfigPrivateKey":"string"},"AADProfile":{"adminGroupID":"string","clientAppID":"string","serverAppID":"string","tenantID":"string"},"FeatureFlags":{"blockOutboundInternet":"bool","enableCSERunInBackground":"bool","enableIPv6DualStack":"bool","enableIPv6Only":"bool","enableTelemetry":"bool","enableWinDSR":"bool","enforceKubernetesDisaStig":"bool","enforceUbuntu2004DisaStig":"bool","enforceUbuntu2204DisaStig":"bool"},"CustomCloudProfile":{"authenticationMethod":"string","azureEnvironmentSpecConfig":"@AzureEnvironmentSpecConfig","customCloudRootCertificates":"string","customCloudSourcesList":"string","dependenciesLocation":"string","environment":"@Environment","identitySystem":"string","portalURL":"string"},"Environment":{"activeDirectoryEndpoint":"string","apiManagementHostNameSuffix":"string","batchManagementEndpoint":"string","containerRegistryDNSSuffix":"string","cosmosDBDNSSuffix":"string","galleryEndpoint":"string","graphEndpoint":"string","keyVaultDNSSuffix":"string","keyVaultEndpoint":"string","managementPortalURL":"string","name":"string","publishSettingsURL":"string","resourceIdentifiers":"@ResourceIdentifier","resourceManagerEndpoint":"string","resourceManagerVMDNSSuffix":"string","serviceBusEndpoint":"string","serviceBusEndpointSuffix":"string","serviceManagementEndpoint":"string","serviceManagementVMDNSSuffix":"string","sqlDatabaseDNSSuffix":"string","storageEndpointSuffix":"string","synapseEndpointSuffix":"string","tokenAudience":"string","trafficManagerDNSSuffix":"string"},"ResourceIdentifier":{"batch":"string","datalake":"string","graph":"string","keyVault":"string","operationalInsights":"string","serviceBus":"string","storage":"string","synapse":"string"},"AzureEnvironmentSpecConfig":{"cloudName":"string","dockerSpecConfig":"any","endpointConfig":"@AzureEndpointConfig","kubernetesSpecConfig":"@KubernetesSpecConfig","osImageConfig":"map@AzureOSImageConfig"},"KubernetesSpecConfig":{"aciConnectorImageBase":"string","alwaysPullWindowsPauseImage":"bool","azureCNIImageBase":"string","azureTelemetryPID":"string","calicoImageBase":"string","cniPluginsDownloadURL":"string","containerdDownloadURLBase":"string","csiProxyDownloadURL":"string","etcdDownloadURLBase":"string","kubeBinariesSASURLBase":"string","kubernetesImageBase":"string","mcrKubernetesImageBase":"string","nvidiaImageBase":"string","tillerImageBase":"string","vnetCNILinuxPluginsDownloadURL":"string","vnetCNIWindowsPluginsDownloadURL":"string","windowsPauseImageURL":"string","windowsProvisioningScriptsPackageURL":"string","windowsTelemetryGUID":"string"},"AzureEndpointConfig":{"resourceManagerVMDNSSuffix":"string"},"AzureOSImageConfig":{"imageOffer":"string","imagePublisher":"string","imageSku":"string","imageVersion":"string"},"TelemetryProfile":{"applicationInsightsKey":"string"},"BarePool":{"apiVersion":"string","enableAutoScaling":"bool","kubernetesConfig":"@BarePoolKubernetesConfig","maxCount":"int","minCount":"int","orchestratorVersion":"string","preserveNodesProperties":"bool","provisioningState":"string","subnet":"string","vnetCidrs":"[]string","windowsNameVersion":"string"},"BarePoolKubernetesConfig":{"ctrlMgrNodeMonitorGracePeriod":"string","ctrlMgrPodEvictionTimeout":"string","ctrlMgrRouteReconciliationPeriod":"string","hardEvictionThreshold":"string","nodeStatusUpdateFrequency":"string","nonMasqueradeCidr":"string"}}')
const r={BarePool:"AgentPoolProfile",BarePoolKubernetesConfig:"KubernetesConfig"}
const i=["CustomFile","AzureOSImageConfig"]
const o=`\n  acc-16.04 aks aks-1804 aks-18.04 aks-docker-engine aks-ubuntu-16.04 aks-ubuntu-18.04\n  aks-ubuntu-20.04 aks-ubuntu-22.04 coreos flatcar rhel ubuntu ubuntu-18.04 ubuntu-18.04-gen2\n  ubuntu-20.04 ubuntu-20.04-gen2 ubuntu-22.04`
const a={"AgentPoolProfile.availabilityProfile":"AvailabilitySet VirtualMachineScaleSets","AgentPoolProfile.dataDiskCachingType":"None ReadOnly ReadWrite","AgentPoolProfile.distro":o,"AgentPoolProfile.osDiskCachingType":"None ReadOnly ReadWrite","AgentPoolProfile.osType":"Linux Windows","AgentPoolProfile.role":"","AgentPoolProfile.scaleSetEvictionPolicy":"Deallocate Delete","AgentPoolProfile.scaleSetPriority":"Low Regular Spot","AgentPoolProfile.storageProfile":"Ephemeral ManagedDisks StorageAccount","CustomCloudProfile.authenticationMethod":"client_certificate client_secret","CustomCloudProfile.dependenciesLocation":"china german public usgovernment","CustomCloudProfile.identitySystem":"adfs azure_ad","KubernetesAddon.mode":"EnsureExists Reconcile","KubernetesConfig.containerRuntime":"clear-containers containerd docker kata-containers","KubernetesConfig.kubeProxyMode":"iptables ipvs","KubernetesConfig.kubernetesImageBaseType":"gcr mcr","KubernetesConfig.loadBalancerSku":"Basic Standard","KubernetesConfig.networkMode":"bridge transparent","KubernetesConfig.networkPlugin":"antrea azure cilium flannel kubenet","KubernetesConfig.networkPolicy":"antrea azure calico cilium none","LinuxProfile.eth0MTU":"0 1500 3900","MasterProfile.count":"1 3 5","MasterProfile.distro":o,"MasterProfile.osDiskCachingType":"None ReadOnly ReadWrite","MasterProfile.storageProfile":"ManagedDisks StorageAccount","OrchestratorProfile.orchestratorType":"Kubernetes","RuntimeHandlers.buildNumber":"17763 18362 18363 19041","WindowsRuntimes.default":"hyperv process"}
const c=["KubernetesConfig.loadBalancerSku","OrchestratorProfile.orchestratorType"]
const l={"AgentPoolProfile.count":[1,1e3],"AgentPoolProfile.diskSizesGB":[1,32767],"AgentPoolProfile.ipAddressCount":[0,256],"AgentPoolProfile.osDiskSizeGB":[0,2048],"KubernetesConfig.outboundRuleIdleTimeoutInMinutes":[-2147483648,2147483647],"MasterProfile.ipAddressCount":[0,256],"MasterProfile.osDiskSizeGB":[0,2048],"PrivateJumpboxProfile.osDiskSizeGB":[0,2048]}
const u={"AzureEnvironmentSpecConfig.dockerSpecConfig":"0.58.0","OrchestratorProfile.dcosConfig":"0.58.0"}
const f=["FeatureFlags.enforceKubernetesDisaStig","FeatureFlags.enforceUbuntu2004DisaStig","FeatureFlags.enforceUbuntu2204DisaStig"]
const d=`\n  adminPassword apiServerCertificate apiServerPrivateKey applicationInsightsKey caCertificate\n  caPrivateKey clientCertificate clientPrivateKey clientSecret customCloudRootCertificates\n  customCloudSourcesList data etcdClientCertificate etcdClientPrivateKey etcdEncryptionKey\n  etcdPeerCertificates etcdPeerPrivateKeys etcdServerCertificate etcdServerPrivateKey\n  extensionParameters keyData kubeConfig kubeConfigCertificate kubeConfigPrivateKey publicKey\n  realmPassword registryPassword secret serverAppSecret urlQuery workspaceKey`
const B=/secret|passw|pwd|token|credential|(access|account|api|private|shared)[_-]?key|connection[_-]?string/
function words(e){return e.split(/\s+/).filter(e=>e!=="")}function foldKey(e){return e.toLowerCase()}const h=new Set(words(d).map(foldKey))
function isSecretKey(e){const t=foldKey(e)
return h.has(t)||B.test(t)}function typeOf(e){const t=e.startsWith("[]")?"list":e.startsWith("map")?"map":"single"
const n=e.replace(/^(\[\]|map)/,"")
switch(n){case"any":case"bool":case"int":case"float":case"string":return{shape:t,of:n}
case"":return{shape:t,of:"string"}
default:{const s=n.slice(1)
if(!isObjectName(s)){throw new Error(`no such type in the table of keys: ${e}`)}return{shape:t,of:"object",object:s}}}}function isObjectName(e){return Object.hasOwn(s,e)}function keyOf(e,t,n){const s=`${e}.${t}`
const r=a[s]
const i=l[s]
const o=u[s]
return{name:t,type:n,...r!==undefined&&{values:words(r)},...c.includes(s)&&{anyCase:true},...i!==undefined&&{range:i},...o!==undefined&&{removedIn:o},...f.includes(s)&&{forkOnly:true}}}const p=new Map
function keysOf(e){const t=p.get(e)
if(t!==undefined){return t}const n=r[e]
const i=new Map(n===undefined?[]:keysOf(n))
for(const[t,n]of Object.entries(s[e])){i.set(foldKey(t),keyOf(e,t,typeOf(n)))}p.set(e,i)
return i}},7423:(e,t,n)=>{n.d(t,{L:()=>isFrom})
function repositoryOf(e){const[t=""]=e.trim().split("@")
return t.replace(/:[^/:]*$/,"")}function isFrom(e,t){return`/${repositoryOf(e)}`.endsWith(`/${t}`)}},9748:(e,t,n)=>{n.d(t,{dB:()=>mayHoldPods,tu:()=>podPathsOf,uX:()=>i})
const s=paths({"spec.template.spec":"Deployment StatefulSet DaemonSet ReplicaSet ReplicationController Job DeploymentConfig","spec.jobTemplate.spec.template.spec":"CronJob ScheduledJob","template.spec":"PodTemplate",spec:"Pod"})
const r=[...paths({"spec.template.spec":"DeploymentConfig"},"apps.openshift.io"),...paths({"spec.template.spec":"Service Configuration"},"serving.knative.dev"),...paths({"spec.jobTargetRef.template.spec":"ScaledJob"},"keda.sh"),...paths({"spec.template.spec":"Rollout","spec.templates.[].template.spec":"Experiment","spec.metrics.[].provider.job.spec.template.spec":"AnalysisTemplate AnalysisRun ClusterAnalysisTemplate"},"argoproj.io"),...paths({"spec.template.spec":"CloneSet StatefulSet DaemonSet BroadcastJob","spec.template.broadcastJobTemplate.spec.template.spec":"AdvancedCronJob","spec.template.jobTemplate.spec.template.spec":"AdvancedCronJob"},"apps.kruise.io"),...paths({"spec.install.spec.deployments.[].spec.template.spec":"ClusterServiceVersion"},"operators.coreos.com"),...paths({"spec.deployment.spec.template.spec":"Grafana"},"grafana.integreatly.org")]
function paths(e,t){return Object.entries(e).flatMap(([e,n])=>n.split(" ").map(n=>({...t!==undefined&&{group:t},kind:n,path:e.split(".")})))}const i=s.map(({kind:e})=>e)
function podPathsOf(e,t,n){const i=n.filter(n=>n.kind===t&&(n.group===undefined||n.group===e))
if(i.length>0)return i
const o=s.filter(e=>e.kind===t)
const a=r.filter(e=>e.kind===t)
if(e===undefined)return o.length>0?o:a
return e.includes(".")?a.filter(t=>t.group===e):o}const o=/(?:^|\.)(?:kyverno\.io|gatekeeper\.sh|apiextensions\.k8s\.io|admissionregistration\.k8s\.io)$/
function mayHoldPods(e){return e?.includes(".")===true&&!o.test(e)}},5301:(e,t,n)=>{n.d(t,{Ax:()=>readPod,Eb:()=>present,nL:()=>s})
const s=["containers","initContainers","ephemeralContainers"]
function readPod(e){const t=[]
const n=s.map(n=>({list:n,items:listItems(present(e.get(n)),t)}))
const r=n.flatMap(({list:e,items:n})=>n.flatMap(n=>readContainer(e,n,t)??[]))
const i=n[0]?.items??[]
const o=readSecurity(e,t)
return{spec:e,os:osOf(e,[o,...r.map(e=>e.security)]),hostUsers:present(e.get("hostUsers")),security:o,fsGroup:present(o.node?.get("fsGroup")),fsGroupChangePolicy:present(o.node?.get("fsGroupChangePolicy")),containers:r,volumes:listItems(present(e.get("volumes")),t).filter(e=>e.isMap),isPartial:i.length===0||i.some(e=>!e.isMap)||r.some(e=>e.image===undefined),misfits:t}}function present(e){return e?.isNull===true?undefined:e}function listItems(e,t){if(e===undefined||e.isUnknown)return[]
if(!e.isList)t.push({node:e,expected:"a list"})
return e.items()}function readContainer(e,t,n){if(t.isMap){if(t.get("$patch")?.asString()==="delete")return undefined
return{list:e,node:t,name:t.get("name")?.asString()??null,image:present(t.get("image")),security:readSecurity(t,n)}}if(!t.isUnknown&&!t.isNull)n.push({node:t,expected:"a map"})
return undefined}function readSecurity(e,t){const n=present(e.get("securityContext"))
if(n===undefined||n.isMap){return{node:n,runAsUser:present(n?.get("runAsUser")),runAsNonRoot:present(n?.get("runAsNonRoot")),runAsUserName:present(n?.at("windowsOptions","runAsUserName"))}}if(!n.isUnknown)t.push({node:n,expected:"a map"})
return{node:n,runAsUser:n,runAsNonRoot:n,runAsUserName:n}}const r=["kubernetes.io/os","beta.kubernetes.io/os"]
function osOf(e,t){const n=e.get("nodeSelector")
const s=[e.at("os","name"),...r.map(e=>n?.get(e))]
const i=s.flatMap(e=>e??[])
if(i.some(e=>e.isUnknown))return"unknown"
const[o]=i.flatMap(e=>e.asString()??[])
if(o!==undefined)return o==="windows"?"windows":"linux"
const a=e.at("affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution","nodeSelectorTerms")
const c=(a?.items()??[]).map(systemsOf)
if(c.length>0&&c.every(e=>e==="windows"))return"windows"
return t.some(({node:e})=>present(e?.get("windowsOptions"))!==undefined)?"windows":"linux"}function systemsOf(e){for(const t of e.get("matchExpressions")?.items()??[]){if(!r.includes(t.get("key")?.asString()??""))continue
const e=t.get("values")?.items()??[]
if(t.get("operator")?.asString()==="In"&&e.length===1){return e[0]?.asString()}}return undefined}},8336:(e,t,n)=>{n.d(t,{si:()=>s,m1:()=>deciders,eQ:()=>isId,BV:()=>remoteContainers,Z5:()=>userOf})
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
const i=linuxUser(r)
const o=decide({...s,user:i})
const a=e.os==="unknown"&&o==="root"
return{verdict:a?"unknown":o,by:r,nonRoot:n}}const s=2147483647
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
const add=(t,s)=>{const{verdict:r,by:i}=t
if(r!=="root"&&r!=="refused"||!saysRoot(e,i))return
let o=n.find(e=>e.verdict===r&&e.user.by?.raw===i?.raw)
if(o===undefined)n.push(o={verdict:r,user:t,containers:[]})
if(s!==undefined)o.containers.push(s)}
for(const n of e.containers){if(!t(n))add(userOf(e,n),n)}if(e.isPartial)add(userOf(e))
return n.flatMap(({verdict:e,user:t,containers:n})=>t.by===undefined?[]:[{verdict:e,by:t.by,nonRoot:t.nonRoot,containers:n}])}function saysRoot(e,t){return(e.os==="windows"?windowsUser(t):linuxUser(t))==="root"}function remoteContainers({by:e,containers:t}){return t.flatMap(({node:t,security:n})=>{const s=[n.runAsUser,n.runAsUserName].some(t=>t===e)
const r=t.get("name")
return s||r===undefined?[]:[r]})}},3467:(e,t,n)=>{n.d(t,{Dg:()=>o,LC:()=>readWebhooks,dM:()=>enforcerMarks,oo:()=>s})
const s=["MutatingWebhookConfiguration","ValidatingWebhookConfiguration"]
function readWebhooks(e,t){const{kind:n,group:r,version:i,root:o}=t
if(n===null||!s.includes(n))return undefined
if(r!==undefined&&r!=="admissionregistration.k8s.io")return undefined
const a=(o.get("webhooks")?.items()??[]).filter(e=>e.isMap)
return{kind:"webhook-configuration",source:e,object:t,webhooks:a.map(e=>({node:e,failsClosed:failsClosed(e,i),reachesNamespaces:(e.get("rules")?.items()??[]).some(reachesNamespaces),sparesControlPlane:sparesControlPlane(e)}))}}function failsClosed(e,t){const n=e.get("failurePolicy")
if(n===undefined||n.isNull)return t==="v1"
if(n.isUnknown)return undefined
return n.asString()==="Fail"}const r=new Set(["namespaces","nodes","persistentvolumes","clusterroles","clusterrolebindings","customresourcedefinitions","storageclasses","priorityclasses","apiservices","certificatesigningrequests","ingressclasses","csidrivers","csinodes","runtimeclasses","volumeattachments","mutatingwebhookconfigurations","validatingwebhookconfigurations"])
function reachesNamespaces(e){const t=e.get("scope")
if(t?.isUnknown===true||t?.asString()==="Cluster")return false
const n=e.get("resources")?.items()??[]
return n.some(e=>{const[t=""]=e.asString()?.split("/")??[]
return t!==""&&!r.has(t)})}const i=new Map([["control-plane","any"],["kubernetes.azure.com/managedby","any"],["kubernetes.io/metadata.name",["kube-system"]]])
function sparesControlPlane(e){const t=e.get("namespaceSelector")
const n=e.get("objectSelector")
if(t!==undefined&&sparesMarked(t,i))return true
if(n!==undefined&&sparesMarked(n,new Map))return true
const s=e.get("matchConditions")?.items()??[]
return s.some(e=>/namespace/i.test(e.get("expression")?.text??""))}function sparesMarked(e,t){const n=e.get("matchLabels")
const s=e.get("matchExpressions")
if([e,n,s].some(e=>e?.isUnknown===true))return true
const r=(n?.entries()??[]).some(e=>takesOthers(t.get(e.key??""),[e]))
return r||(s?.items()??[]).some(e=>sparedBy(e,t))}function sparedBy(e,t){const[n,s,r]=["key","operator","values"].map(t=>e.get(t))
if([e,n,s,r].some(e=>e?.isUnknown===true))return true
const i=t.get(n?.text??"")
const o=r?.items()??[]
switch(s?.asString()){case"In":return takesOthers(i,o)
case"Exists":return i===undefined
case"NotIn":return i==="any"||o.some(e=>e.isUnknown||isMarked(i,e))
case"DoesNotExist":return i==="any"
default:return false}}function takesOthers(e,t){if(e==="any")return false
return!t.some(t=>isMarked(e,t))}function isMarked(e,t){return e?.includes(t.text??"")===true}const o="admissions.enforcer/disabled"
function enforcerMarks({object:e}){return["labels","annotations"].flatMap(t=>e.root.at("metadata",t,o)??[])}},201:(e,t,n)=>{n.d(t,{F0:()=>readWorkloads,FI:()=>containersLabel,uk:()=>objectLabel})
var s=n(5301)
var r=n(9748)
function readWorkloads(e,t,n){const{root:i,kind:o,group:a}=t
if(o===null)return[]
const c=(0,r.tu)(a,o,n)
const l=[]
const u=c.length>0?c.flatMap(({path:e})=>follow(i,e,l)):(0,r.dB)(a)?byShape(i):[]
const f=u.map((n,r)=>{const i=(0,s.Ax)(n)
const o=n.parent
return{kind:"workload",source:e,object:t,inferred:c.length===0,isFirst:r===0,pod:i,podMetadata:o?.get("metadata"),claimTemplates:(0,s.Eb)(o?.parent?.get("volumeClaimTemplates")),misfits:r===0?[...l,...i.misfits]:i.misfits}})
if(f.length>0||l.length===0)return f
return[malformed(e,t,l)]}function malformed(e,t,n){const[r]=n
const i=(0,s.Ax)(r?.node??t.root)
return{kind:"workload",source:e,object:t,inferred:false,isFirst:true,pod:{...i,containers:[],misfits:[]},podMetadata:undefined,claimTemplates:undefined,misfits:n}}function follow(e,t,n){let r=[e]
for(const[e,i]of t.entries()){const o=t[e+1]==="[]"
r=r.flatMap(e=>i==="[]"?e.items():(0,s.Eb)(e.get(i))??[]).filter(e=>{if(e.isUnknown||(o?e.isList:e.isMap))return!e.isUnknown
if(!e.isNull)n.push({node:e,expected:o?"a list":"a map"})
return false})}return r}function byShape(e){const t=[]
const n=[e]
for(let e=n.pop();e!==undefined;e=n.pop()){if(e.key==="spec"&&e.parent?.key==="template"&&looksLikePod(e)){t.push(e)}else n.push(...[...e.entries(),...e.items()].reverse())}return t}function looksLikePod(e){const t=e.get("containers")?.items()??[]
const isText=e=>e!==undefined&&(e.kind==="string"||e.isUnknown)
return t.length>0&&t.every(e=>isText(e.get("name"))&&isText(e.get("image")))}function objectLabel({object:e}){const{kind:t}=e
if(t===null)return"this patch"
return e.name===null?`this ${t}`:`${t} "${e.name}"`}function containersLabel(e,t){const n=objectLabel(e)
if(t.length===0)return`The pod of ${n}`
const r={containers:"",initContainers:"init ",ephemeralContainers:"ephemeral "}
const i=s.nL.flatMap(e=>{const n=t.filter(t=>t.list===e).map(({name:e})=>e===null?"without a name":`"${e}"`)
const s=`${r[e]}container${n.length===1?"":"s"}`
return n.length===0?[]:[`${s} ${n.join(n.length===2?" and ":", ")}`]})
return`In ${n}, ${i.join(" and ")}`}},7513:(e,t,n)=>{n.d(t,{bD:()=>editionIds,hd:()=>loadPolicies,qR:()=>policyFiles,AA:()=>resolve})
var s=n(2463)
const r=JSON.parse('{"$schema":"./policy.schema.json","id":"aks-engine","title":"Support policies for AKS Engine on Azure Stack","platform":"azure-stack","defaultEdition":"2019-08-22","editions":[{"id":"2019-08-22","url":"https://learn.microsoft.com/azure-stack/user/azure-stack-kubernetes-aks-engine-support","fullText":true},{"id":"2019-09-14","url":"https://learn.microsoft.com/azure-stack/user/azure-stack-kubernetes-aks-engine-support","fullText":false,"note":"Known here by its difference from 2019-08-22: it declares AKS Engine on Azure Stack a public preview."},{"id":"2020-12-16","url":"https://learn.microsoft.com/azure-stack/user/azure-stack-kubernetes-aks-engine-support","fullText":false,"note":"Known here by its differences: it says Azure Stack Hub and Azure AD Pod Identity, supports AKS Engine releases by n-2, and wants three masters and three agent nodes in production. The nine addons and sixteen options are the same."},{"id":"2021-02-01","url":"https://learn.microsoft.com/azure-stack/user/azure-stack-kubernetes-aks-engine-support","fullText":false,"note":"Known here by its differences, which are those of 2020-12-16."},{"id":"2025-01-24","url":"https://learn.microsoft.com/azure-stack/user/azure-stack-kubernetes-aks-engine-support","fullText":false,"note":"Known here by its differences: in addition to those of 2020-12-16 it says Microsoft Entra Pod Identity, supports AKS Engine releases by N-1, names kubenet and Azure CNI as usable, and no longer speaks of other use cases. The address and the anchors are those of this edition."}],"clauses":[{"id":"aks-engine/applies-to","section":"Support policies for AKS Engine on Azure Stack","summary":"The policy is for AKS Engine on Azure Stack integrated systems and on the Azure Stack Development Kit.","status":"information","notCheckable":"It says which products the document is about. A cluster definition names Azure Stack, not whether that is an integrated system or a development kit.","editions":["2019-08-22","2019-09-14"]},{"id":"aks-engine/document-scope","section":"Support policies for AKS Engine on Azure Stack","summary":"The document tells what Microsoft supports of AKS Engine and where that ends, also for the Marketplace item, for open source of others, and for security patches.","status":"information","notCheckable":"It announces what the document covers; each of these subjects has a clause of its own.","changes":{"2020-12-16":{"section":"Support policies for AKS engine on Azure Stack Hub"},"2025-01-24":{"section":"Support policies for the AKS engine on Azure Stack Hub"}}},{"id":"aks-engine/engine-in-preview","section":"Support policies for AKS Engine on Azure Stack","summary":"AKS Engine on Azure Stack is itself in public preview: Microsoft gives no service level agreement for it and advises against production use.","status":"preview","notCheckable":"It speaks of the tool as a whole on that date; every cluster definition would be hit alike and none could be corrected.","editions":["2019-09-14"]},{"id":"aks-engine/self-managed-clusters","section":"Self-managed Kubernetes clusters on Azure Stack with AKS Engine","anchor":"self-managed-kubernetes-clusters-on-azure-stack-hub-with-the-aks-engine","summary":"AKS Engine builds clusters from ordinary infrastructure resources such as machines and networks, so the customer can reach and change every part of a deployment.","status":"information","notCheckable":"It describes how AKS Engine works; there is nothing in it that a file could violate.","changes":{"2020-12-16":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with AKS engine"},"2025-01-24":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with the AKS engine"}}},{"id":"aks-engine/customer-defines-nodes","section":"Self-managed Kubernetes clusters on Azure Stack with AKS Engine","anchor":"self-managed-kubernetes-clusters-on-azure-stack-hub-with-the-aks-engine","summary":"The customer decides which masters and worker nodes AKS Engine creates, and the customer\'s workloads run on them.","status":"information","notCheckable":"It says whose decision the nodes are; every definition is such a decision, so none can violate it.","changes":{"2020-12-16":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with AKS engine"},"2025-01-24":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with the AKS engine"}}},{"id":"aks-engine/customer-owns-nodes","section":"Self-managed Kubernetes clusters on Azure Stack with AKS Engine","anchor":"self-managed-kubernetes-clusters-on-azure-stack-hub-with-the-aks-engine","summary":"Masters and worker nodes belong to the customer, who may look into them and change them.","status":"information","notCheckable":"It assigns ownership of the nodes, which no file changes.","changes":{"2020-12-16":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with AKS engine"},"2025-01-24":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with the AKS engine"}}},{"id":"aks-engine/careless-node-changes","section":"Self-managed Kubernetes clusters on Azure Stack with AKS Engine","anchor":"self-managed-kubernetes-clusters-on-azure-stack-hub-with-the-aks-engine","summary":"Careless changes to nodes can lose data and workloads, or break the whole cluster.","status":"advice","notCheckable":"No file shows whether a change is careless. Changes that definitions make outside AKS Engine fall under aks-engine/out-of-band-changes.","changes":{"2020-12-16":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with AKS engine"},"2025-01-24":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with the AKS engine"}}},{"id":"aks-engine/out-of-band-changes","section":"Self-managed Kubernetes clusters on Azure Stack with AKS Engine","anchor":"self-managed-kubernetes-clusters-on-azure-stack-hub-with-the-aks-engine","summary":"What a customer changes on nodes outside AKS Engine is not kept: its operations, such as upgrade and scale, overwrite it.","status":"out-of-scope","changes":{"2020-12-16":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with AKS engine"},"2025-01-24":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with the AKS engine"}},"notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-engine/static-pods-not-preserved","section":"Self-managed Kubernetes clusters on Azure Stack with AKS Engine","anchor":"self-managed-kubernetes-clusters-on-azure-stack-hub-with-the-aks-engine","summary":"Static pods on the nodes do not survive an upgrade by AKS Engine.","status":"advice","changes":{"2020-12-16":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with AKS engine"},"2025-01-24":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with the AKS engine"}}},{"id":"aks-engine/limited-node-access","section":"Self-managed Kubernetes clusters on Azure Stack with AKS Engine","anchor":"self-managed-kubernetes-clusters-on-azure-stack-hub-with-the-aks-engine","summary":"Microsoft Support has only limited access to the nodes, because they run the customer\'s private code and hold sensitive data.","status":"information","notCheckable":"It tells how Microsoft Support works; no file shows it.","changes":{"2020-12-16":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with AKS engine"},"2025-01-24":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with the AKS engine"}}},{"id":"aks-engine/node-access-needs-permission","section":"Self-managed Kubernetes clusters on Azure Stack with AKS Engine","anchor":"self-managed-kubernetes-clusters-on-azure-stack-hub-with-the-aks-engine","summary":"Microsoft Support signs in to nodes, runs commands there or reads their logs only if the customer expressly permits it or helps.","status":"information","notCheckable":"Permission is given in a support case and stands in no file.","changes":{"2020-12-16":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with AKS engine"},"2025-01-24":{"section":"Self-managed Kubernetes clusters on Azure Stack Hub with the AKS engine"}}},{"id":"aks-engine/version-support","section":"Version support","anchor":"version-support","summary":"Microsoft supports the newest release of AKS Engine on Azure Stack Hub and the two releases before it (n-2); older ones are out of support.","status":"unsupported","editions":["2020-12-16","2021-02-01","2025-01-24"],"changes":{"2025-01-24":{"summary":"Microsoft supports the newest release of AKS Engine on Azure Stack Hub and the one release before it (N-1); older ones are out of support."}},"notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-engine/version-mapping","section":"Version support","anchor":"version-support","summary":"The AKS Engine release should fit the update of Azure Stack Hub it runs on; the release notes of AKS Engine say which belong together.","status":"advice","notCheckable":"Which update an Azure Stack Hub runs is a property of the installation and stands in no file.","editions":["2020-12-16","2021-02-01","2025-01-24"]},{"id":"aks-engine/supported-commands","section":"AKS Engine supported areas","anchor":"aks-engine-supported-areas","summary":"Microsoft supports the AKS Engine commands deploy, generate, upgrade and scale.","status":"supported","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-engine/consistent-with-azure","section":"AKS Engine supported areas","anchor":"aks-engine-supported-areas","summary":"AKS Engine is expected to behave on Azure Stack as it does on Azure.","status":"information","notCheckable":"It is an expectation of the tool, not of what a customer writes."},{"id":"aks-engine/supported-deployment","section":"AKS Engine supported areas","anchor":"aks-engine-supported-areas","summary":"Microsoft supports Kubernetes clusters that were deployed as the overview of AKS Engine describes.","status":"supported","notCheckable":"How a cluster was deployed is seen in the deployment, not in a file. What definitions show of a deviation falls under the clauses on unsupported areas."},{"id":"aks-engine/supported-service-connectivity","section":"AKS Engine supported areas","anchor":"aks-engine-supported-areas","summary":"Microsoft supports the connections from a cluster to other services of Azure Stack.","status":"supported","notCheckable":"It puts faults of connections in support; a fault shows at run time, and a file cannot violate the clause."},{"id":"aks-engine/supported-kubernetes-api","section":"AKS Engine supported areas","anchor":"aks-engine-supported-areas","summary":"Microsoft supports connections to the Kubernetes API of a cluster.","status":"supported","notCheckable":"It puts faults of the API\'s reachability in support; a fault shows at run time, and a file cannot violate the clause."},{"id":"aks-engine/supported-cloud-provider","section":"AKS Engine supported areas","anchor":"aks-engine-supported-areas","summary":"Microsoft supports the Kubernetes cloud provider for Azure Stack and its connection to Azure Resource Manager.","status":"supported","notCheckable":"It puts a component of Microsoft\'s in support; a file cannot violate that. Its configuration by hand falls under aks-engine/unsupported-options."},{"id":"aks-engine/supported-generated-resources","section":"AKS Engine supported areas","anchor":"aks-engine-supported-areas","summary":"Microsoft supports the configuration that AKS Engine generates for Azure Stack resources: load balancers, network security groups, virtual networks, subnets, network interfaces, route tables, availability sets, public IP addresses, storage accounts and virtual machines.","status":"supported","notCheckable":"It is about what AKS Engine generates, and that is made at deployment, not written by hand in a repository."},{"id":"aks-engine/supported-network-performance","section":"AKS Engine supported areas","anchor":"aks-engine-supported-areas","summary":"Microsoft supports cases about the performance and latency of the network.","status":"supported","notCheckable":"Performance and latency show at run time only."},{"id":"aks-engine/network-plugins","section":"AKS Engine supported areas","anchor":"aks-engine-supported-areas","summary":"AKS Engine on Azure Stack Hub can use two network plugins, kubenet and Azure CNI.","status":"supported","editions":["2025-01-24"],"notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-engine/supported-base-image","section":"AKS Engine supported areas","anchor":"aks-engine-supported-areas","summary":"Microsoft supports the AKS base image that AKS Engine uses in disconnected deployments.","status":"supported","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-engine/use-on-azure","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Microsoft does not support AKS Engine on public Azure under this policy, only on Azure Stack.","status":"unsupported"},{"id":"aks-engine/marketplace-item","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Microsoft does not support the Kubernetes Marketplace item of Azure Stack.","status":"unsupported","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-engine/unsupported-addons","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Microsoft does not support clusters on Azure Stack that use one of nine addons of AKS Engine.","status":"unsupported"},{"id":"aks-engine/unsupported-options","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Microsoft does not support clusters on Azure Stack whose definition uses one of sixteen options: nine under kubernetesConfig, one under masterProfile and six under agentPoolProfiles.","status":"unsupported"},{"id":"aks-engine/configuration-outside-etcd","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Microsoft does not support Kubernetes configuration that is kept anywhere but in etcd, such as static pods on the nodes.","status":"unsupported"},{"id":"aks-engine/how-to-questions","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Microsoft Support does not advise on the use of Kubernetes, for example on building ingress controllers, running application workloads, or using third-party and open-source software.","status":"out-of-scope","notCheckable":"It is about questions that are put to Microsoft Support; a question stands in no file."},{"id":"aks-engine/third-party-projects","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Third-party open-source projects that AKS Engine did not bring into the cluster are the customer\'s to support. Named are Kubeadm, Kubespray, \\"Native\\" (a slip for Knative), Istio, Helm and Envoy; the list is open.","status":"out-of-scope","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-engine/other-use-cases","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Microsoft does not support AKS Engine in scenarios other than those that its overview lists as supported.","status":"unsupported","notCheckable":"The scenarios stand in another document and describe in general how AKS Engine is used; what files show of other uses falls under the clauses around this one.","editions":["2019-08-22","2019-09-14","2020-12-16","2021-02-01"]},{"id":"aks-engine/third-party-software","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Third-party software, such as security scanners and network devices or network software, is the customer\'s to support.","status":"out-of-scope","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-engine/multicloud","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Set-ups across several clouds or vendors, such as a federation of clusters over several public clouds, are the customer\'s to support.","status":"out-of-scope","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-engine/network-customizations","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Microsoft supports no changes to the network other than those that the supported areas name.","status":"unsupported","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-engine/production-high-availability","section":"AKS Engine areas not supported","anchor":"aks-engine-areas-not-supported","summary":"Production calls for a highly available cluster of at least three masters and three agent nodes; Microsoft cannot support less in production.","status":"advice","editions":["2020-12-16","2021-02-01","2025-01-24"],"notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-engine/security-patches","section":"Security issues and patching","anchor":"security-issues-and-patching","summary":"When AKS Engine or the Kubernetes provider for Azure Stack has a security flaw, Microsoft offers a patch for the affected clusters.","status":"information","notCheckable":"It is a promise of Microsoft\'s; no file shows it."},{"id":"aks-engine/upgrade-guidance","section":"Security issues and patching","anchor":"security-issues-and-patching","summary":"Instead of a patch Microsoft may tell customers how to upgrade.","status":"information","notCheckable":"It is about what Microsoft publishes when a flaw is found; no file shows it."},{"id":"aks-engine/patch-downtime","section":"Security issues and patching","anchor":"security-issues-and-patching","summary":"A patch may need downtime of the cluster.","status":"advice","notCheckable":"It warns of something that happens while patching; no file shows it."},{"id":"aks-engine/reboot-notice","section":"Security issues and patching","anchor":"security-issues-and-patching","summary":"Microsoft tells customers when a patch makes a reboot necessary.","status":"information","notCheckable":"It is a promise of Microsoft\'s; no file shows it."},{"id":"aks-engine/unpatched-clusters","section":"Security issues and patching","anchor":"security-issues-and-patching","summary":"A cluster stays vulnerable for as long as its owner does not patch it as Microsoft advises.","status":"advice","notCheckable":"Whether a running cluster has been patched stands in no file."},{"id":"aks-engine/marketplace-item-purpose","section":"Kubernetes marketplace item","anchor":"kubernetes-marketplace-item","summary":"The Kubernetes Marketplace item deploys a cluster through a portal template that runs AKS Engine in the background; it is meant for demonstrations, tests and development.","status":"information","notCheckable":"It describes the item; deploying it falls under aks-engine/marketplace-item."},{"id":"aks-engine/marketplace-item-not-for-production","section":"Kubernetes marketplace item","anchor":"kubernetes-marketplace-item","summary":"The Kubernetes Marketplace item is not made for production, which is why Microsoft does not support it.","status":"unsupported","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-engine/preview-releases","section":"Preview features","anchor":"preview-features","summary":"Microsoft releases features that still need testing and feedback as previews or behind a feature flag; they count as beta.","status":"information","notCheckable":"It tells how Microsoft releases features; using one falls under aks-engine/preview-features."},{"id":"aks-engine/preview-features","section":"Preview features","anchor":"preview-features","summary":"Microsoft does not support preview features and features behind a feature flag; they are not for production.","status":"preview","notCheckable":"Not checked yet: files can show it, and a later rule is to look at it."},{"id":"aks-engine/preview-instability","section":"Preview features","anchor":"preview-features","summary":"Preview features go on changing, which can make a cluster unstable or unavailable.","status":"advice","notCheckable":"It warns of what may follow; using a preview feature falls under aks-engine/preview-features."},{"id":"aks-engine/further-reading","section":"Next steps","anchor":"next-steps","summary":"The document points to the overview of AKS Engine on Azure Stack.","status":"information","notCheckable":"It is a link to further reading."}],"tables":{"addons":{"clause":"aks-engine/unsupported-addons","entries":[{"key":"aad-pod-identity","name":"AAD Pod Identity","names":{"2020-12-16":"Azure AD Pod Identity","2025-01-24":"Microsoft Entra Pod Identity"},"unsupportedWhen":"true","instead":"Set \\"enabled\\" to false or remove the entry, and let workloads that call Azure sign in with a service principal from a Secret."},{"key":"aci-connector","name":"ACI Connector","unsupportedWhen":"true","instead":"Set \\"enabled\\" to false or remove the entry, and add agent nodes with `aks-engine scale` where capacity is short.","refused":"Releases of aks-engine since 2021-02-19 accept this addon and ignore it."},{"key":"blobfuse-flexvolume","name":"Blobfuse Flex Volume","unsupportedWhen":"true","instead":"Set \\"enabled\\" to false or remove the entry, and keep the data on disk volumes or let the application call blob storage itself.","refused":"Releases of aks-engine for Azure Stack since 2024-05-30 no longer have this addon."},{"key":"cluster-autoscaler","name":"Cluster Autoscaler","unsupportedWhen":"true","instead":"Set \\"enabled\\" to false or remove the entry, and scale with `aks-engine scale`.","refused":"aks-engine refuses this addon in pools that are availability sets, and Azure Stack accepts no other pools."},{"key":"container-monitoring","name":"Container Monitoring","unsupportedWhen":"true","instead":"Set \\"enabled\\" to false or remove the entry, and run a monitoring stack of your own, which is then yours to support.","refused":"Releases of aks-engine for Azure Stack since 2024-05-30 refuse to create a cluster with this addon."},{"key":"keyvault-flexvolume","name":"KeyVault Flex Volume","unsupportedWhen":"true","instead":"Set \\"enabled\\" to false or remove the entry, and give workloads their secrets as Kubernetes Secrets.","refused":"Releases of aks-engine for Azure Stack since 2022-11-11 no longer have this addon."},{"key":"nvidia-device-plugin","name":"NVIDIA Device Plugin","unsupportedWhen":"true","instead":"Set \\"enabled\\" to false or remove the entry. If pods need GPUs, install a device plugin yourself, which is then yours to support."},{"key":"rescheduler","name":"Rescheduler","unsupportedWhen":"true","instead":"Set \\"enabled\\" to false or remove the entry, and give critical pods a PriorityClass, so that the scheduler makes room for them.","refused":"Releases of aks-engine since 2021-02-19 refuse to create a cluster with this addon."},{"key":"smb-flexvolume","name":"SMB Flex Volume","unsupportedWhen":"true","instead":"Set \\"enabled\\" to false or remove the entry, and keep the data on disk volumes."}]},"options":{"clause":"aks-engine/unsupported-options","entries":[{"in":"kubernetesConfig","key":"cloudControllerManagerConfig","name":"cloudControllerManagerConfig","unsupportedWhen":"non-empty","handWrittenOnly":true,"instead":"Remove the key and leave the settings of the cloud controller manager to aks-engine.","refused":"aks-engine always overwrites eleven of its keys."},{"in":"kubernetesConfig","key":"enableDataEncryptionAtRest","name":"enableDataEncryptionAtRest","unsupportedWhen":"true","instead":"Set it to false or remove it, and keep values that must be encrypted in a vault outside the cluster."},{"in":"kubernetesConfig","key":"enableEncryptionWithExternalKms","name":"enableEncryptionWithExternalKms","unsupportedWhen":"true","instead":"Set it to false or remove it, and let applications read their secrets from the vault themselves."},{"in":"kubernetesConfig","key":"enablePodSecurityPolicy","name":"enablePodSecurityPolicy","unsupportedWhen":"true","instead":"Set it to false or remove it, and restrict pods with the addon pod-security-policy, or from Kubernetes 1.23 on with Pod Security admission labels on the namespaces.","refused":"aks-engine refuses it unless \\"enableRbac\\" is explicitly true."},{"in":"kubernetesConfig","key":"etcdEncryptionKey","name":"etcdEncryptionKey","unsupportedWhen":"non-empty","secret":true,"instead":"Remove the key. Its value stands in the repository, so treat it as disclosed and replace it wherever it is in use.","refused":"aks-engine ignores it unless encryption at rest is switched on."},{"in":"kubernetesConfig","key":"useInstanceMetadata","name":"useInstanceMetadata","unsupportedWhen":"true","instead":"Set it to false or remove it; on Azure Stack false is the default.","refused":"aks-engine refuses to deploy it on Azure Stack."},{"in":"kubernetesConfig","key":"useManagedIdentity","name":"useManagedIdentity","unsupportedWhen":"true","instead":"Set it to false or remove it, and give the cluster a service principal in servicePrincipalProfile."},{"in":"kubernetesConfig","key":"azureCNIURLLinux","name":"azureCNIURLLinux","unsupportedWhen":"non-empty","instead":"Remove the key, so that Linux nodes run the Azure CNI that aks-engine brings."},{"in":"kubernetesConfig","key":"azureCNIURLWindows","name":"azureCNIURLWindows","unsupportedWhen":"non-empty","instead":"Remove the key, so that Windows nodes run the Azure CNI that aks-engine brings."},{"in":"masterProfile","key":"availabilityZones","name":"availabilityZones","unsupportedWhen":"non-empty","instead":"Remove the key and let the masters\' availability set spread the machines.","refused":"aks-engine refuses it only if the masters and all pools have zones; otherwise it deploys."},{"in":"agentPoolProfiles","key":"availabilityZones","name":"availabilityZones","unsupportedWhen":"non-empty","instead":"Remove the key and let the pool\'s availability set spread the machines.","refused":"aks-engine refuses it only if the masters and all pools have zones; otherwise it deploys."},{"in":"agentPoolProfiles","key":"singlePlacementGroup","name":"singlePlacementGroup","unsupportedWhen":"non-null","instead":"Remove the key, also where it is false: it belongs to scale sets, and pools on Azure Stack are availability sets.","refused":"aks-engine refuses any value of it, even false, in pools that are availability sets, and Azure Stack accepts no other pools."},{"in":"agentPoolProfiles","key":"scaleSetPriority","name":"scaleSetPriority","unsupportedWhen":"one-of","values":["Low","Spot"],"instead":"Remove the key: it belongs to scale sets, and pools on Azure Stack are availability sets."},{"in":"agentPoolProfiles","key":"scaleSetEvictionPolicy","name":"scaleSetEvictionPolicy","unsupportedWhen":"non-empty","instead":"Remove the key, and scaleSetPriority with it: both belong to scale sets, and pools on Azure Stack are availability sets.","refused":"aks-engine refuses it next to \\"scaleSetPriority\\": \\"Regular\\"."},{"in":"agentPoolProfiles","key":"acceleratedNetworkingEnabled","name":"acceleratedNetworkingEnabled","unsupportedWhen":"true","instead":"Set it to false or remove it; on Azure Stack false is the default.","refused":"aks-engine refuses to deploy it on Azure Stack."},{"in":"agentPoolProfiles","key":"acceleratedNetworkingEnabledWindows","name":"acceleratedNetworkingEnabledWindows","unsupportedWhen":"true","instead":"Set it to false or remove it; on Azure Stack false is the default.","refused":"aks-engine refuses to deploy it on Azure Stack."}]}}}')
const i=JSON.parse('{"$schema":"./policy.schema.json","id":"aks-faq","title":"AKS frequently asked questions","platform":"aks","defaultEdition":"2025","editions":[{"id":"2025","url":"https://learn.microsoft.com/azure/aks/faq","fullText":true,"note":"The page states no date. Its text is that of the public revisions between 26 February and 29 April 2025. Anchors follow the page\'s newer wording, so that links arrive."}],"clauses":[{"id":"aks-faq/document-scope","section":"AKS frequently asked questions","summary":"The page answers what customers often ask about AKS.","status":"information","notCheckable":"It announces what the page is about; each question has clauses of its own."},{"id":"aks-faq/service-level-agreement","section":"Does AKS offer a service-level agreement?","anchor":"does-aks-offer-a-service-level-agreement-","summary":"Microsoft guarantees a service level for clusters in the Standard pricing tier with the Uptime SLA feature.","status":"information","notCheckable":"It tells what a pricing tier includes; a cluster in another tier violates nothing."},{"id":"aks-faq/platform-support","section":"What is platform support, and what does it include?","anchor":"what-is-platform-support--and-what-does-it-include-","summary":"Clusters whose Kubernetes version has fallen to n-3, and so out of support, get a reduced plan from Microsoft, called platform support.","status":"information","notCheckable":"Which versions are n-3 changes with time and stands in no file."},{"id":"aks-faq/platform-support-infrastructure","section":"What is platform support, and what does it include?","anchor":"what-is-platform-support--and-what-does-it-include-","summary":"Under platform support Microsoft supports the Azure infrastructure and nothing else.","status":"information","notCheckable":"It describes a support plan of Microsoft\'s; no file shows it."},{"id":"aks-faq/automatic-upgrade","section":"Does AKS automatically upgrade my unsupported clusters?","anchor":"does-aks-automatically-upgrade-my-unsupported-clusters-","summary":"Before a cluster falls from n-3 to n-4, AKS upgrades it to n-2 by itself, so that it is supported again.","status":"information","notCheckable":"AKS does this by itself, by the versions of that day; no file shows either."},{"id":"aks-faq/windows-containers","section":"Can I run Windows Server containers on AKS?","anchor":"can-i-run-windows-server-containers-on-aks-","summary":"AKS supports Windows Server containers.","status":"supported","notCheckable":"It puts something in support; a file cannot violate it."},{"id":"aks-faq/reservation-discounts","section":"Can I apply Azure reservation discounts to my AKS agent nodes?","anchor":"can-i-apply-azure-reservation-discounts-to-my-aks-agent-nodes-","summary":"Agent nodes cost what ordinary Azure virtual machines cost, and reservations bought for their size count for them without further steps.","status":"information","notCheckable":"It is about billing, which no file shows."},{"id":"aks-faq/move-between-tenants","section":"Can I move/migrate my cluster between Azure tenants?","anchor":"can-i-move-or-migrate-my-cluster-between-azure-tenants-","summary":"Moving a cluster to another Azure tenant is not supported.","status":"unsupported","notCheckable":"A move to another tenant is a transfer of the subscription, made in the portal and not by a file."},{"id":"aks-faq/move-between-subscriptions","section":"Can I move/migrate my cluster between subscriptions?","anchor":"can-i-move-or-migrate-my-cluster-between-subscriptions-","summary":"Moving a cluster to another subscription is not supported.","status":"unsupported","notCheckable":"Not checked yet: no manifest shows it, but scripts and templates for Azure can, and a later rule is to look at them."},{"id":"aks-faq/move-between-resource-groups","section":"Can I move my AKS cluster or AKS infrastructure resources to other resource groups or rename them?","anchor":"can-i-move-my-aks-cluster-or-aks-infrastructure-resources-to-other-resource-groups-or-rename-them-","summary":"Moving a cluster, or the infrastructure resources that belong to it, to another resource group is not supported.","status":"unsupported","notCheckable":"Not checked yet: no manifest shows it, but scripts and templates for Azure can, and a later rule is to look at them."},{"id":"aks-faq/rename-resources","section":"Can I move my AKS cluster or AKS infrastructure resources to other resource groups or rename them?","anchor":"can-i-move-my-aks-cluster-or-aks-infrastructure-resources-to-other-resource-groups-or-rename-them-","summary":"Renaming a cluster, or the infrastructure resources that belong to it, is not supported.","status":"unsupported","notCheckable":"A file shows one name and not the one that a running cluster had before."},{"id":"aks-faq/no-restore","section":"Can I restore my cluster after deleting it?","anchor":"can-i-restore-my-cluster-after-i-delete-it-","summary":"A deleted cluster cannot be brought back.","status":"information","notCheckable":"It states a limit of the service; a restore cannot even be written down."},{"id":"aks-faq/delete-removes-node-group","section":"Can I restore my cluster after deleting it?","anchor":"can-i-restore-my-cluster-after-i-delete-it-","summary":"With a cluster AKS deletes its node resource group and everything in that group.","status":"information","notCheckable":"It tells what AKS does when a cluster is deleted; no file shows it."},{"id":"aks-faq/keep-before-delete","section":"Can I restore my cluster after deleting it?","anchor":"can-i-restore-my-cluster-after-i-delete-it-","summary":"Resources of the node resource group that should outlive the cluster have to be moved to another group before it is deleted.","status":"advice","notCheckable":"Which resources someone wants to keep stands in no file."},{"id":"aks-faq/lock-against-deletion","section":"Can I restore my cluster after deleting it?","anchor":"can-i-restore-my-cluster-after-i-delete-it-","summary":"Node resource group lockdown can guard a cluster\'s resources against deletion by mistake.","status":"advice","notCheckable":"It offers a safeguard; a cluster without it violates nothing."},{"id":"aks-faq/stop-cluster","section":"Can I scale my AKS cluster to zero?","anchor":"can-i-scale-my-aks-cluster-to-zero-","summary":"A running cluster can be stopped altogether.","status":"supported","notCheckable":"It puts something in support; a file cannot violate it."},{"id":"aks-faq/user-pools-to-zero","section":"Can I scale my AKS cluster to zero?","anchor":"can-i-scale-my-aks-cluster-to-zero-","summary":"User node pools, some or all, can be scaled to zero nodes, by hand or by the autoscaler.","status":"supported","notCheckable":"It puts something in support; a file cannot violate it."},{"id":"aks-faq/system-pools-not-to-zero","section":"Can I scale my AKS cluster to zero?","anchor":"can-i-scale-my-aks-cluster-to-zero-","summary":"System node pools cannot be scaled to zero nodes directly.","status":"unsupported","notCheckable":"Not checked yet: no manifest shows it, but scripts and templates for Azure can, and a later rule is to look at them."},{"id":"aks-faq/scale-set-scaling","section":"Can I use the Virtual Machine Scale Set APIs to scale manually?","anchor":"can-i-use-the-virtual-machine-scale-set-apis-to-scale-manually-","summary":"Scaling a cluster through the APIs of its virtual machine scale sets is not supported; the AKS API, such as `az aks scale`, is the way.","status":"unsupported","notCheckable":"Not checked yet: no manifest shows it, but scripts and templates for Azure can, and a later rule is to look at them."},{"id":"aks-faq/scale-set-scaling-to-zero","section":"Can I use Virtual Machine Scale Sets to manually scale to zero nodes?","anchor":"can-i-use-virtual-machine-scale-sets-to-manually-scale-to-zero-nodes-","summary":"Scaling to zero through the virtual machine scale sets is not supported either; the AKS API scales pools other than system pools to zero, or the cluster can be stopped.","status":"unsupported","notCheckable":"Not checked yet: no manifest shows it, but scripts and templates for Azure can, and a later rule is to look at them."},{"id":"aks-faq/deallocate-machines","section":"Can I stop or de-allocate all my VMs?","anchor":"can-i-stop-or-deallocate-all-my-vms-","summary":"Stopping or deallocating all machines of a cluster is not supported; the cluster itself can be stopped instead.","status":"unsupported","notCheckable":"Not checked yet: no manifest shows it, but scripts and templates for Azure can, and a later rule is to look at them."},{"id":"aks-faq/built-on-azure-resources","section":"Why are two resource groups created with AKS?","anchor":"why-are-two-resource-groups-created-with-aks-","summary":"AKS builds on Azure resources such as scale sets, virtual networks and managed disks, so that most of what Azure offers works in a cluster: most machine types, for example, and discounts by reservation.","status":"information","notCheckable":"It explains how AKS is built; there is nothing in it that a file could violate."},{"id":"aks-faq/first-resource-group","section":"Why are two resource groups created with AKS?","anchor":"why-are-two-resource-groups-created-with-aks-","summary":"The customer makes the first of a cluster\'s two resource groups, and it holds the Kubernetes service resource only.","status":"information","notCheckable":"It describes the set-up that AKS makes. Other resources in the first group, common in practice, break nothing."},{"id":"aks-faq/node-resource-group","section":"Why are two resource groups created with AKS?","anchor":"why-are-two-resource-groups-created-with-aks-","summary":"AKS itself makes the second, the node resource group, by default named MC_ and the names of group, cluster and region; it holds the machines, network and storage of the cluster.","status":"information","notCheckable":"It describes the set-up that AKS makes; no file can make another."},{"id":"aks-faq/node-group-deleted-with-cluster","section":"Why are two resource groups created with AKS?","anchor":"why-are-two-resource-groups-created-with-aks-","summary":"The node resource group does not outlive its cluster: deleting one, AKS deletes the other.","status":"information","notCheckable":"It tells what AKS does; no file shows it."},{"id":"aks-faq/node-group-lifecycle","section":"Why are two resource groups created with AKS?","anchor":"why-are-two-resource-groups-created-with-aks-","summary":"Only resources that live and die with the cluster belong in the node resource group.","status":"advice","notCheckable":"How long someone means a resource to live stands in no file. Changes to the group fall under aks-faq/node-group-modification."},{"id":"aks-faq/node-group-modification","section":"Why are two resource groups created with AKS?","anchor":"why-are-two-resource-groups-created-with-aks-","summary":"Changing any resource in the node resource group is not supported and makes operations of the cluster fail.","status":"unsupported","notCheckable":"Not checked yet: no manifest shows it, but scripts and templates for Azure can, and a later rule is to look at them."},{"id":"aks-faq/block-node-group-changes","section":"Why are two resource groups created with AKS?","anchor":"why-are-two-resource-groups-created-with-aks-","summary":"Users can be kept from changing the resources in the node resource group.","status":"advice","notCheckable":"It offers a safeguard; a cluster without it violates nothing."},{"id":"aks-faq/node-group-name","section":"Can I provide my own name for the AKS node resource group?","anchor":"can-i-provide-my-own-name-for-the-aks-node-resource-group-","summary":"The node resource group may have a name of the customer\'s choice instead of the default one.","status":"supported","notCheckable":"It puts something in support; a file cannot violate it."},{"id":"aks-faq/node-group-name-setting","section":"Can I provide my own name for the AKS node resource group?","anchor":"can-i-provide-my-own-name-for-the-aks-node-resource-group-","summary":"The name is set by --node-resource-group of `az aks create` (aks-preview extension 0.3.2 or later), or by nodeResourceGroup in an Azure Resource Manager template.","status":"information","notCheckable":"It tells where the name is set; a file that does not set it gets the default."},{"id":"aks-faq/node-group-made-by-provider","section":"Can I provide my own name for the AKS node resource group?","anchor":"can-i-provide-my-own-name-for-the-aks-node-resource-group-","summary":"The Azure resource provider makes the node resource group by itself.","status":"information","notCheckable":"It tells what Azure does. A group that someone made before falls under aks-faq/node-group-existing."},{"id":"aks-faq/node-group-name-at-creation","section":"Can I provide my own name for the AKS node resource group?","anchor":"can-i-provide-my-own-name-for-the-aks-node-resource-group-","summary":"The name can be chosen only while the cluster is created.","status":"information","notCheckable":"A file shows a name, and not whether the cluster already exists under another."},{"id":"aks-faq/node-group-existing","section":"Can I provide my own name for the AKS node resource group?","anchor":"can-i-provide-my-own-name-for-the-aks-node-resource-group-","summary":"A resource group that already exists cannot become the node resource group.","status":"unsupported","notCheckable":"Not checked yet: no manifest shows it, but scripts and templates for Azure can, and a later rule is to look at them."},{"id":"aks-faq/node-group-other-subscription","section":"Can I provide my own name for the AKS node resource group?","anchor":"can-i-provide-my-own-name-for-the-aks-node-resource-group-","summary":"The node resource group cannot be in another subscription than the cluster.","status":"unsupported","notCheckable":"The setting takes a bare name; no file has a place to write a subscription."},{"id":"aks-faq/node-group-rename","section":"Can I provide my own name for the AKS node resource group?","anchor":"can-i-provide-my-own-name-for-the-aks-node-resource-group-","summary":"The node resource group cannot get another name once the cluster exists.","status":"unsupported","notCheckable":"A file shows one name and not the one that the cluster was created with."},{"id":"aks-faq/node-group-resource-names","section":"Can I provide my own name for the AKS node resource group?","anchor":"can-i-provide-my-own-name-for-the-aks-node-resource-group-","summary":"The managed resources inside the node resource group cannot be given names of one\'s own.","status":"unsupported","notCheckable":"AKS has no setting for such names, so no file has a place to write them."},{"id":"aks-faq/node-group-azure-tags","section":"Can I provide my own name for the AKS node resource group?","anchor":"can-i-provide-my-own-name-for-the-aks-node-resource-group-","summary":"Tags that Azure put on the managed resources inside the node resource group cannot be changed or deleted.","status":"unsupported","notCheckable":"Not checked yet: no manifest shows it, but scripts and templates for Azure can, and a later rule is to look at them."},{"id":"aks-faq/node-group-properties","section":"Can I modify tags and other properties of the AKS resources in the node resource group?","anchor":"can-i-modify-tags-and-other-properties-of-the-aks-resources-in-the-node-resource-group-","summary":"Changing or deleting Azure\'s tags and other properties of resources in the node resource group can make scaling and upgrading fail.","status":"advice","notCheckable":"Not checked yet: no manifest shows it, but scripts and templates for Azure can, and a later rule is to look at them."},{"id":"aks-faq/custom-tags","section":"Can I modify tags and other properties of the AKS resources in the node resource group?","anchor":"can-i-modify-tags-and-other-properties-of-the-aks-resources-in-the-node-resource-group-","summary":"Customers may create and change tags of their own, for example for a business unit or cost center, and may set them when they create a node pool.","status":"supported","notCheckable":"It puts something in support; a file cannot violate it."},{"id":"aks-faq/policies-on-node-group","section":"Can I modify tags and other properties of the AKS resources in the node resource group?","anchor":"can-i-modify-tags-and-other-properties-of-the-aks-resources-in-the-node-resource-group-","summary":"An Azure Policy scoped to the managed resource group is another way to set tags of one\'s own.","status":"information","notCheckable":"It offers a way; a repository that does not take it violates nothing."},{"id":"aks-faq/allow-azure-tags","section":"Can I modify tags and other properties of the AKS resources in the node resource group?","anchor":"can-i-modify-tags-and-other-properties-of-the-aks-resources-in-the-node-resource-group-","summary":"Tags that Azure services make, for AKS aks-managed and k8s-azure, must be allowed at all times.","status":"advice","notCheckable":"Not checked yet: no manifest shows it, but definitions of Azure Policy can, and a later rule is to look at them."},{"id":"aks-faq/change-azure-tags","section":"Can I modify tags and other properties of the AKS resources in the node resource group?","anchor":"can-i-modify-tags-and-other-properties-of-the-aks-resources-in-the-node-resource-group-","summary":"Changing tags that Azure made on resources in the node resource group is not supported and breaks the service-level objective.","status":"unsupported","notCheckable":"Not checked yet: no manifest shows it, but scripts and templates for Azure can, and a later rule is to look at them."},{"id":"aks-faq/owner-tag","section":"Can I modify tags and other properties of the AKS resources in the node resource group?","anchor":"can-i-modify-tags-and-other-properties-of-the-aks-resources-in-the-node-resource-group-","summary":"On legacy resources Azure Policy must not set a tag named Owner: AKS used it to manage the load balancer\'s public IP, and deployments and updates would break. Newer resources use the prefix aks-managed and are not concerned.","status":"advice","notCheckable":"Only legacy resources are concerned, and no file tells when a running resource was made."},{"id":"aks-faq/aks-managed-releases","section":"Why do I have aks-managed prefixed Helm releases on my cluster and why does their revision count keep increasing?","anchor":"why-do-i-see-aks-managed-prefixed-helm-releases-on-my-cluster--and-why-does-their-revision-count-keep-increasing-","summary":"Helm releases whose names begin with aks-managed are how AKS delivers its own components; customers may ignore them.","status":"exception","notCheckable":"Not checked yet: no plain manifest shows it, but releases of Helm charts do, and a later rule is to look at them."},{"id":"aks-faq/aks-managed-revisions","section":"Why do I have aks-managed prefixed Helm releases on my cluster and why does their revision count keep increasing?","anchor":"why-do-i-see-aks-managed-prefixed-helm-releases-on-my-cluster--and-why-does-their-revision-count-keep-increasing-","summary":"Revision counts of these releases that keep growing are normal and harmless.","status":"information","notCheckable":"Revision counts exist in a running cluster only."},{"id":"aks-faq/regions","section":"Which Azure regions currently provide AKS?","anchor":"which-azure-regions-currently-provide-aks-","summary":"Azure lists the regions that offer AKS on a page of its own.","status":"information","notCheckable":"The list stands elsewhere and changes; the page names no region."},{"id":"aks-faq/one-region","section":"Can I spread an AKS cluster across regions?","anchor":"can-i-spread-an-aks-cluster-across-regions-","summary":"A cluster lives in one region and cannot span several; Microsoft has guidance on designs with a cluster in each of several regions.","status":"unsupported","notCheckable":"A cluster resource has a single location, so no file has a place to write two."},{"id":"aks-faq/availability-zones","section":"Can I spread an AKS cluster across availability zones?","anchor":"can-i-spread-an-aks-cluster-across-availability-zones-","summary":"A cluster may span one or more availability zones in regions that have them.","status":"supported","notCheckable":"It puts something in support; which regions have zones stands elsewhere."},{"id":"aks-faq/different-machine-sizes","section":"Can I have different VM sizes in a single cluster?","anchor":"can-i-have-different-vm-sizes-in-a-single-cluster-","summary":"A cluster may have machines of different sizes, in several node pools.","status":"supported","notCheckable":"It puts something in support; a file cannot violate it."},{"id":"aks-faq/image-size","section":"What\'s the size limit on a container image in AKS?","anchor":"what-s-the-size-limit-on-a-container-image-in-aks-","summary":"AKS sets no limit on the size of a container image.","status":"information","notCheckable":"Without a limit there is nothing to violate."},{"id":"aks-faq/image-memory","section":"What\'s the size limit on a container image in AKS?","anchor":"what-s-the-size-limit-on-a-container-image-in-aks-","summary":"Larger images need more memory and can exceed resource limits or the memory of the nodes, which is 7 GiB by default with Standard_DS2_v2.","status":"advice","notCheckable":"The size of an image stands in its registry, not in the file that names it."},{"id":"aks-faq/image-too-large","section":"What\'s the size limit on a container image in AKS?","anchor":"what-s-the-size-limit-on-a-container-image-in-aks-","summary":"The kubelet may fail to pull an extremely large image, in the range of terabytes, as the node\'s disk is too small for it.","status":"advice","notCheckable":"The size of an image stands in its registry, not in the file that names it."},{"id":"aks-faq/windows-node-updates","section":"What\'s the size limit on a container image in AKS?","anchor":"what-s-the-size-limit-on-a-container-image-in-aks-","summary":"Windows nodes do not update themselves; the customer should regularly upgrade the cluster and its Windows pools around Windows Update\'s releases.","status":"advice","notCheckable":"Whether upgrades are made regularly shows over time, not in a file."},{"id":"aks-faq/windows-node-upgrade","section":"What\'s the size limit on a container image in AKS?","anchor":"what-s-the-size-limit-on-a-container-image-in-aks-","summary":"Such an upgrade replaces the Windows nodes by new ones with the latest image and patches.","status":"information","notCheckable":"It tells what an upgrade does; no file shows it."},{"id":"aks-faq/images-run-as-root","section":"Are AKS images required to run as root?","anchor":"are-aks-images-required-to-run-as-root-","summary":"Four of Microsoft\'s images need to run as root to work: coredns, ciprod, calico\'s node and azuredisk-csi.","status":"exception"},{"id":"aks-faq/root-image-policy-exceptions","section":"Are AKS images required to run as root?","anchor":"are-aks-images-required-to-run-as-root-","summary":"Policies that forbid root need exceptions for these images.","status":"advice","notCheckable":"Whether a policy reaches these images depends on all constraints and exclusions in force in the cluster, which no file shows with certainty."},{"id":"aks-faq/limit-api-server-access","section":"Can I limit who has access to the Kubernetes API server?","anchor":"can-i-limit-who-has-access-to-the-kubernetes-api-server-","summary":"Customers can limit who reaches the API server in two ways.","status":"information","notCheckable":"It offers ways; a cluster that takes neither violates nothing."},{"id":"aks-faq/authorized-ip-ranges","section":"Can I limit who has access to the Kubernetes API server?","anchor":"can-i-limit-who-has-access-to-the-kubernetes-api-server-","summary":"Authorized IP ranges keep the API server\'s public endpoint but open it to trusted addresses only.","status":"information","notCheckable":"It offers a way; a cluster that does not take it violates nothing."},{"id":"aks-faq/private-cluster","section":"Can I limit who has access to the Kubernetes API server?","anchor":"can-i-limit-who-has-access-to-the-kubernetes-api-server-","summary":"In a private cluster the API server can be reached from the virtual network only.","status":"information","notCheckable":"It offers a way; a cluster that does not take it violates nothing."},{"id":"aks-faq/node-patches","section":"Are security updates applied to AKS agent nodes?","anchor":"are-security-updates-applied-to-aks-agent-nodes-","summary":"Microsoft patches vulnerabilities of the nodes weekly where their vendor has a fix; the others wait for one.","status":"information","notCheckable":"It is a promise of Microsoft\'s; no file shows it."},{"id":"aks-faq/node-images-updated","section":"Are security updates applied to AKS agent nodes?","anchor":"are-security-updates-applied-to-aks-agent-nodes-","summary":"Microsoft updates the AKS node images within 30 days without being asked.","status":"information","notCheckable":"It is a promise of Microsoft\'s; no file shows it."},{"id":"aks-faq/node-image-upgrades","section":"Are security updates applied to AKS agent nodes?","anchor":"are-security-updates-applied-to-aks-agent-nodes-","summary":"Customers should move to new node images regularly: by hand in portal or CLI, with an upgrade of the cluster, or with an upgrade of the node image alone.","status":"advice","notCheckable":"Whether that is done regularly shows over time, and may be done in the portal; no file shows it."},{"id":"aks-faq/upgrade-drains-nodes","section":"Are security updates applied to AKS agent nodes?","anchor":"are-security-updates-applied-to-aks-agent-nodes-","summary":"An upgrade of the cluster cordons and drains each node by itself and brings up a new one that has the newest Ubuntu image and a newer patch or minor version of Kubernetes.","status":"information","notCheckable":"It tells what an upgrade does; no file shows it."},{"id":"aks-faq/defender","section":"Are there security threats targeting AKS that I should be aware of?","anchor":"are-there-security-threats-that-target-aks-that-i-should-be-aware-of-","summary":"Microsoft gives guidance for securing workloads through services such as Microsoft Defender for Containers.","status":"advice","notCheckable":"It points to services; a cluster without them violates nothing."},{"id":"aks-faq/kubeflow-attacks","section":"Are there security threats targeting AKS that I should be aware of?","anchor":"are-there-security-threats-that-target-aks-that-i-should-be-aware-of-","summary":"Kubeflow has been the target of a large campaign of attacks (June 2021), which customers should know of.","status":"advice","notCheckable":"It reports attacks of the past, so that customers know of them; running Kubeflow violates nothing."},{"id":"aks-faq/data-residency","section":"Does AKS store any customer data outside of the cluster\'s region?","anchor":"does-aks-store-any-customer-data-outside-the-cluster-s-region-","summary":"AKS stores all data in the region of the cluster.","status":"information","notCheckable":"It tells where Microsoft stores data; no file shows it."},{"id":"aks-faq/run-as-non-root","section":"How can I avoid permission ownership setting slow issues when the volume has numerous files?","anchor":"how-can-i-avoid-permission-ownership-setting-slow-issues-when-the-volume-has-numerous-files-","summary":"Pods should run as a user other than root.","status":"advice"},{"id":"aks-faq/fsgroup-for-non-root","section":"How can I avoid permission ownership setting slow issues when the volume has numerous files?","anchor":"how-can-i-avoid-permission-ownership-setting-slow-issues-when-the-volume-has-numerous-files-","summary":"A pod that is not root traditionally needs fsGroup in its security context to read and write a volume.","status":"information","notCheckable":"A file system or an image may grant the access anyway, so the lack of fsGroup proves nothing."},{"id":"aks-faq/fsgroup-ownership-change","section":"How can I avoid permission ownership setting slow issues when the volume has numerous files?","anchor":"how-can-i-avoid-permission-ownership-setting-slow-issues-when-the-volume-has-numerous-files-","summary":"With fsGroup Kubernetes changes owner and mode of nearly every file of a volume at each mount, even where they already fit, so pods with large volumes of many files start slowly.","status":"information","notCheckable":"How many files a volume holds shows at run time only."},{"id":"aks-faq/root-fsgroup-workaround","section":"How can I avoid permission ownership setting slow issues when the volume has numerous files?","anchor":"how-can-i-avoid-permission-ownership-setting-slow-issues-when-the-volume-has-numerous-files-","summary":"Before Kubernetes 1.20 the way around the slow start was to run the pod as root, with fsGroup set.","status":"workaround"},{"id":"aks-faq/volume-ownership-policy","section":"How can I avoid permission ownership setting slow issues when the volume has numerous files?","anchor":"how-can-i-avoid-permission-ownership-setting-slow-issues-when-the-volume-has-numerous-files-","summary":"Kubernetes 1.20 solves this by finer control over ownership changes (fsGroupChangePolicy), so the pod need not be root for it.","status":"advice"},{"id":"aks-faq/control-plane-tunnel","section":"How does the managed Control Plane communicate with my Nodes?","anchor":"how-does-the-managed-control-plane-communicate-with-my-nodes-","summary":"API server and kubelets talk through a tunnel secured by mutual TLS, today Konnectivity (formerly apiserver-network-proxy), even across separate virtual networks.","status":"information","notCheckable":"It describes how AKS is built; no file of the customer\'s sets it up."},{"id":"aks-faq/required-network-rules","section":"How does the managed Control Plane communicate with my Nodes?","anchor":"how-does-the-managed-control-plane-communicate-with-my-nodes-","summary":"Customers should check that their network allows all rules and domain names that Azure requires.","status":"advice","notCheckable":"A network\'s rules work together across firewalls, routes and groups in Azure, not all of them in files; no file shows with certainty what gets through."},{"id":"aks-faq/api-server-name-annotation","section":"Can my pods use the API server FQDN instead of the cluster IP?","anchor":"can-my-pods-use-the-api-server-fqdn-instead-of-the-cluster-ip-","summary":"The annotation kubernetes.azure.com/set-kube-service-host-fqdn on a pod makes KUBERNETES_SERVICE_HOST the API server\'s domain name instead of the service\'s IP, which helps behind a layer 7 firewall.","status":"supported"},{"id":"aks-faq/nsg-untouched","section":"Can I configure NSGs with AKS?","anchor":"can-i-configure-nsgs-with-aks-","summary":"AKS puts no network security group on its subnet and leaves the groups there alone; it only changes those of the network interfaces.","status":"information","notCheckable":"It tells what AKS does; no file shows it."},{"id":"aks-faq/nsg-allow-pod-traffic","section":"Can I configure NSGs with AKS?","anchor":"can-i-configure-nsgs-with-aks-","summary":"Network security groups must let traffic between the address ranges of nodes and pods pass, with CNI and with kubenet.","status":"advice","notCheckable":"What gets through follows from all rules, their priorities and the ranges in use together, and these are known for certain in Azure only."},{"id":"aks-faq/time-synchronization","section":"How does Time synchronization work in AKS?","anchor":"how-does-time-synchronization-work-in-aks-","summary":"Nodes run chrony, which takes the time from the host; containers have the time of their node, and applications that of their container.","status":"information","notCheckable":"It describes how AKS works; there is nothing in it that a file could violate."},{"id":"aks-faq/custom-vm-extensions","section":"Can I use custom VM extensions?","anchor":"can-i-use-custom-vm-extensions-","summary":"Custom VM extensions on the nodes are not supported.","status":"unsupported","notCheckable":"Not checked yet: no manifest shows it, but scripts and templates for Azure can, and a later rule is to look at them."},{"id":"aks-faq/infrastructure-changes","section":"Can I use custom VM extensions?","anchor":"can-i-use-custom-vm-extensions-","summary":"As Microsoft manages AKS, changes to the infrastructure underneath are not supported.","status":"unsupported","notCheckable":"Not checked yet: no manifest shows it, but scripts and templates for Azure can, and a later rule is to look at them."},{"id":"aks-faq/components-through-kubernetes","section":"Can I use custom VM extensions?","anchor":"can-i-use-custom-vm-extensions-","summary":"Components of one\'s own are to be installed by means of Kubernetes, such as a DaemonSet.","status":"advice","notCheckable":"It names the way to take. Where a file takes the other way, aks-faq/custom-vm-extensions says so."},{"id":"aks-faq/admission-controllers","section":"What Kubernetes admission controllers does AKS support? Can admission controllers be added or removed?","anchor":"what-kubernetes-admission-controllers-does-aks-support--can-admission-controllers-be-added-or-removed-","summary":"AKS supports twelve built-in admission controllers, the mutating and validating webhooks among them.","status":"supported","notCheckable":"AKS switches them on by itself; a file cannot violate it."},{"id":"aks-faq/admission-controllers-fixed","section":"What Kubernetes admission controllers does AKS support? Can admission controllers be added or removed?","anchor":"what-kubernetes-admission-controllers-does-aks-support--can-admission-controllers-be-added-or-removed-","summary":"Customers cannot change which built-in admission controllers run in AKS.","status":"unsupported","notCheckable":"AKS has no setting for the list, so no file has a place to write it."},{"id":"aks-faq/admission-webhooks","section":"Can I use admission controller webhooks on AKS?","anchor":"can-i-use-admission-controller-webhooks-on-aks-","summary":"Customers may use admission webhooks on AKS.","status":"supported","notCheckable":"It puts something in support; a file cannot violate it."},{"id":"aks-faq/exclude-internal-namespaces","section":"Can I use admission controller webhooks on AKS?","anchor":"can-i-use-admission-controller-webhooks-on-aks-","summary":"Admission webhooks should leave out the internal namespaces of AKS, which bear the label control-plane, by a namespaceSelector.","status":"advice"},{"id":"aks-faq/webhook-inside-cluster","section":"Can I use admission controller webhooks on AKS?","anchor":"can-i-use-admission-controller-webhooks-on-aks-","summary":"Admission webhooks must be reachable from within the cluster, because AKS firewalls the API server\'s outgoing traffic.","status":"advice"},{"id":"aks-faq/admissions-enforcer","section":"Can admission controller webhooks impact kube-system and internal AKS namespaces?","anchor":"can-admission-controller-webhooks-affect-kube-system-and-internal-aks-namespaces-","summary":"The Admissions Enforcer of AKS takes kube-system and the internal namespaces out of custom webhooks\' reach, to keep the system stable.","status":"information","notCheckable":"AKS does this by itself. Switching it off falls under aks-faq/admissions-enforcer-disabled."},{"id":"aks-faq/webhook-in-kube-system","section":"Can admission controller webhooks impact kube-system and internal AKS namespaces?","anchor":"can-admission-controller-webhooks-affect-kube-system-and-internal-aks-namespaces-","summary":"Microsoft recommends against deploying anything into kube-system to serve an admission webhook.","status":"advice"},{"id":"aks-faq/admissions-enforcer-disabled","section":"Can admission controller webhooks impact kube-system and internal AKS namespaces?","anchor":"can-admission-controller-webhooks-affect-kube-system-and-internal-aks-namespaces-","summary":"Customers may take a webhook out of the Admissions Enforcer\'s hands, but for a critical need only.","status":"advice"},{"id":"aks-faq/admissions-enforcer-marker","section":"Can admission controller webhooks impact kube-system and internal AKS namespaces?","anchor":"can-admission-controller-webhooks-affect-kube-system-and-internal-aks-namespaces-","summary":"The label or annotation admissions.enforcer/disabled, set to true, makes the Admissions Enforcer ignore a webhook.","status":"information"},{"id":"aks-faq/key-vault","section":"Is Azure Key Vault integrated with AKS?","anchor":"is-azure-key-vault-integrated-with-aks-","summary":"The Azure Key Vault provider for the Secrets Store CSI driver integrates Key Vault into AKS.","status":"supported","notCheckable":"It offers an integration; a cluster without it violates nothing."},{"id":"aks-faq/fips-nodes","section":"Can I use FIPS cryptographic libraries with deployments on AKS?","anchor":"can-i-use-fips-cryptographic-libraries-with-deployments-on-aks-","summary":"AKS supports FIPS-enabled nodes in Linux node pools.","status":"supported","notCheckable":"It puts something in support and rules out nothing; a file cannot violate it."},{"id":"aks-faq/addon-patches","section":"How are AKS addons updated?","anchor":"how-are-aks-add-ons-updated-","summary":"Microsoft applies patches of AKS addons, security patches included, without being asked.","status":"information","notCheckable":"It is a promise of Microsoft\'s; no file shows it."},{"id":"aks-faq/addon-upgrades","section":"How are AKS addons updated?","anchor":"how-are-aks-add-ons-updated-","summary":"New minor and major versions of addons, which may break deployed objects, come when the customer updates the cluster and a release is available; the AKS release notes tell of them.","status":"information","notCheckable":"It tells what comes with an update of the cluster; no file shows it."},{"id":"aks-faq/linux-extension","section":"What is the purpose of the AKS Linux Extension I see installed on my Linux Virtual Machine Scale Sets instances?","anchor":"what-is-the-purpose-of-the-aks-linux-extension-that-i-see-installed-on-my-linux-virtual-machine-scale-sets-instances-","summary":"The AKS Linux Extension is a VM extension of Microsoft\'s that sets up monitoring tools on every Linux node, new or old.","status":"information","notCheckable":"AKS installs it by itself; no file of the customer\'s shows it."},{"id":"aks-faq/linux-extension-tools","section":"What is the purpose of the AKS Linux Extension I see installed on my Linux Virtual Machine Scale Sets instances?","anchor":"what-is-the-purpose-of-the-aks-linux-extension-that-i-see-installed-on-my-linux-virtual-machine-scale-sets-instances-","summary":"The tools are node-exporter for hardware telemetry, node-problem-detector for reporting node problems to the API server, and ig, built on eBPF, for observing and debugging Linux and Kubernetes.","status":"information","notCheckable":"It describes Microsoft\'s own tools; there is nothing in it that a file could violate."},{"id":"aks-faq/linux-extension-problems","section":"What is the purpose of the AKS Linux Extension I see installed on my Linux Virtual Machine Scale Sets instances?","anchor":"what-is-the-purpose-of-the-aks-linux-extension-that-i-see-installed-on-my-linux-virtual-machine-scale-sets-instances-","summary":"They show problems of infrastructure daemons such as NTP, of hardware, of the kernel and its file systems, and of the container runtime.","status":"information","notCheckable":"It describes Microsoft\'s own tools; there is nothing in it that a file could violate."},{"id":"aks-faq/linux-extension-access","section":"What is the purpose of the AKS Linux Extension I see installed on my Linux Virtual Machine Scale Sets instances?","anchor":"what-is-the-purpose-of-the-aks-linux-extension-that-i-see-installed-on-my-linux-virtual-machine-scale-sets-instances-","summary":"The extension needs no outbound access beyond what AKS needs anyway and no special permission in Azure; it sends its data to the API server by kubeconfig.","status":"information","notCheckable":"It describes Microsoft\'s own extension; there is nothing in it that a file could violate."},{"id":"aks-faq/slow-delete","section":"Why is my cluster delete taking so long?","anchor":"why-is-it-taking-so-long-to-delete-my-cluster-","summary":"Deleting a cluster can be slow or fail, above all with a resource group of one\'s own or resources across groups; locks on the group and ties to resources outside it should be removed first.","status":"advice","notCheckable":"Locks and ties are legitimate until a cluster is to be deleted, and no file says that it is."},{"id":"aks-faq/slow-create","section":"Why is my cluster create/update taking so long?","anchor":"why-is-it-taking-so-long-to-create-or-update-my-cluster-","summary":"Creating or updating a cluster can be slow where assigned policies or service constraints keep AKS from managing machines, load balancers, tags and the like.","status":"advice","notCheckable":"Which policies reach a cluster is decided by assignments in Azure, and whether one gets in the way shows there."},{"id":"aks-faq/upgrade-with-unknown-pods","section":"If I have pod / deployments in state \'NodeLost\' or \'Unknown\' can I still upgrade my cluster?","anchor":"if-i-have-pods-or-deployments-in-nodelost-or-unknown-states--can-i-still-upgrade-my-cluster-","summary":"Upgrading while pods or deployments are NodeLost or Unknown is possible but not recommended; a cluster should be healthy when it is upgraded.","status":"advice","notCheckable":"The state of pods exists in a running cluster only."},{"id":"aks-faq/upgrade-with-failed-nodes","section":"If I have a cluster with one or more nodes in an Unhealthy state or shut down, can I perform an upgrade?","anchor":"if-i-have-a-cluster-with-one-or-more-nodes-in-an-unhealthy-state--or-if-it-s-shut-down--can-i-perform-an-upgrade-","summary":"A cluster with unhealthy or stopped nodes cannot be upgraded until they are removed.","status":"unsupported","notCheckable":"The state of nodes exists in a running cluster only."},{"id":"aks-faq/delete-name-resolution-error","section":"I ran a cluster delete, but see the error `[Errno 11001] getaddrinfo failed`","anchor":"troubleshoot-cluster-issues","summary":"When deleting a cluster ends in this error, network security groups are mostly still tied to the cluster; they should be removed before the next try.","status":"advice","notCheckable":"The error comes from a running deletion; no file shows it."},{"id":"aks-faq/crash-loops-after-upgrade","section":"I ran an upgrade, but now my pods are in crash loops, and readiness probes fail","anchor":"i-ran-an-upgrade--but-now-my-pods-are-in-crash-loops-and-readiness-probes-fail-","summary":"When pods crash and readiness probes fail after an upgrade, the service principal may have expired.","status":"advice","notCheckable":"When a service principal expires is known to Microsoft Entra ID; no file shows it."},{"id":"aks-faq/provisioning-stopped","section":"My cluster was working, but suddenly can\'t provision LoadBalancers, mount PVCs, etc.","anchor":"my-cluster-was-working--but-suddenly-i-can-t-provision-load-balancers-or-mount-persistent-volume-claims-","summary":"When a cluster can suddenly no longer provision load balancers or mount volumes, the service principal may have expired.","status":"advice","notCheckable":"When a service principal expires is known to Microsoft Entra ID; no file shows it."}],"tables":{"rootImages":{"clause":"aks-faq/images-run-as-root","entries":[{"repository":"oss/kubernetes/coredns","image":"mcr.microsoft.com/oss/kubernetes/coredns","name":"CoreDNS"},{"repository":"azuremonitor/containerinsights/ciprod","image":"mcr.microsoft.com/azuremonitor/containerinsights/ciprod","name":"Container insights agent"},{"repository":"oss/calico/node","image":"mcr.microsoft.com/oss/calico/node","name":"Calico node"},{"repository":"oss/kubernetes-csi/azuredisk-csi","image":"mcr.microsoft.com/oss/kubernetes-csi/azuredisk-csi","name":"Azure Disk CSI driver"}]}}}')
const o=JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"A support policy","description":"One support policy document of Microsoft\'s as data: its editions, every statement of it as a clause in our own words, and the names that it lists. It says what the policy says; how to look for a violation is code in src/rules. Three things a schema cannot say are checked where the file is loaded: clause ids are unique and begin with the policy\'s id, every edition and clause that is named exists, and a key stands only once in its place in a table.","type":"object","additionalProperties":false,"required":["$schema","id","title","platform","defaultEdition","editions","clauses"],"properties":{"$schema":{"const":"./policy.schema.json"},"id":{"description":"What all clause ids of the file begin with.","$ref":"#/definitions/words"},"title":{"description":"The document\'s title.","$ref":"#/definitions/text"},"platform":{"description":"The platform that the policy is about.","enum":["azure-stack","aks"]},"defaultEdition":{"description":"The edition in force if none is chosen.","$ref":"#/definitions/editionId"},"editions":{"description":"The editions of the document, oldest first.","type":"array","minItems":1,"items":{"$ref":"#/definitions/edition"}},"clauses":{"description":"Every statement of the document, in its order.","type":"array","minItems":1,"items":{"$ref":"#/definitions/clause"}},"tables":{"description":"The names that clauses list, each table in a shape of its own.","type":"object","additionalProperties":false,"properties":{"addons":{"description":"Addons of a cluster definition, kubernetesConfig.addons.","type":"object","additionalProperties":false,"required":["clause","entries"],"properties":{"clause":{"$ref":"#/definitions/clauseId"},"entries":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/addon"}}}},"options":{"description":"Options of a cluster definition.","type":"object","additionalProperties":false,"required":["clause","entries"],"properties":{"clause":{"$ref":"#/definitions/clauseId"},"entries":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/option"}}}},"rootImages":{"description":"Images that have to run as root.","type":"object","additionalProperties":false,"required":["clause","entries"],"properties":{"clause":{"$ref":"#/definitions/clauseId"},"entries":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/rootImage"}}}}}}},"definitions":{"words":{"type":"string","pattern":"^[a-z]+(-[a-z]+)*$"},"text":{"type":"string","pattern":"^\\\\S(.*\\\\S)?$"},"clauseId":{"type":"string","pattern":"^[a-z]+(-[a-z]+)*/[a-z]+(-[a-z]+)*$"},"editionId":{"description":"The document\'s date, or as much of it as is known.","type":"string","pattern":"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"},"status":{"description":"What the policy makes of the matter. `supported` puts it in support, `information` only informs; the others decide a finding\'s severity.","enum":["unsupported","out-of-scope","preview","workaround","advice","exception","supported","information"]},"edition":{"type":"object","additionalProperties":false,"required":["id","url","fullText"],"properties":{"id":{"$ref":"#/definitions/editionId"},"url":{"description":"The document\'s public address; a clause\'s anchor is appended to it.","type":"string","pattern":"^https://[^\\\\s?#]+$"},"fullText":{"description":"Whether the clauses stand on the edition\'s full text (true) or on its differences from another edition (false).","type":"boolean"},"note":{"description":"What to know of the edition: how it differs, where its date comes from.","$ref":"#/definitions/text"}}},"clause":{"type":"object","additionalProperties":false,"required":["id","section","summary","status"],"properties":{"id":{"$ref":"#/definitions/clauseId"},"section":{"description":"The title of the section, or the question, that the statement stands under.","$ref":"#/definitions/text"},"anchor":{"description":"The section\'s anchor on the public page, without the #.","type":"string","pattern":"^[a-z0-9-]+$"},"summary":{"description":"The statement in our own words, one or two sentences.","$ref":"#/definitions/text"},"status":{"$ref":"#/definitions/status"},"notCheckable":{"description":"Why no file of a repository can show a violation. Left out where a rule cites the clause.","$ref":"#/definitions/text"},"editions":{"description":"The editions that make the statement, oldest first; all of them if left out.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/editionId"}},"changes":{"description":"What is different in later editions. A change holds from its edition on, until a later edition changes the same property again.","type":"object","minProperties":1,"propertyNames":{"$ref":"#/definitions/editionId"},"additionalProperties":{"$ref":"#/definitions/change"}}}},"change":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"section":{"$ref":"#/definitions/text"},"summary":{"$ref":"#/definitions/text"},"status":{"$ref":"#/definitions/status"}}},"addon":{"type":"object","additionalProperties":false,"required":["key","name","unsupportedWhen","instead"],"properties":{"key":{"description":"The addon\'s name in a cluster definition; it matches exactly.","$ref":"#/definitions/words"},"name":{"description":"The addon\'s name in the policy.","$ref":"#/definitions/text"},"names":{"description":"Other names that later editions give it. A name holds from its edition on, until a later edition changes it again.","type":"object","minProperties":1,"propertyNames":{"$ref":"#/definitions/editionId"},"additionalProperties":{"$ref":"#/definitions/text"}},"unsupportedWhen":{"description":"The value of `enabled` that puts the addon in use.","const":"true"},"instead":{"description":"What to do instead, as imperative sentences.","$ref":"#/definitions/text"},"refused":{"description":"What aks-engine itself does on Azure Stack, where it refuses the addon or ignores it.","$ref":"#/definitions/text"}}},"option":{"type":"object","additionalProperties":false,"required":["in","key","name","unsupportedWhen","instead"],"properties":{"in":{"description":"The object of a cluster definition that the key stands in.","enum":["kubernetesConfig","masterProfile","agentPoolProfiles"]},"key":{"description":"The key; its case does not matter.","$ref":"#/definitions/key"},"name":{"description":"The option\'s name in the policy.","$ref":"#/definitions/text"},"unsupportedWhen":{"description":"The values that put the option in use: `true`; any non-empty map, list or string; anything but null; or one of `values`.","enum":["true","non-empty","non-null","one-of"]},"values":{"description":"The values in question where unsupportedWhen is one-of.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/text"}},"handWrittenOnly":{"description":"aks-engine writes the option by default into what it generates, so it counts in hand-written definitions only.","const":true},"secret":{"description":"The value is a secret and must not be printed.","const":true},"instead":{"description":"What to do instead, as imperative sentences.","$ref":"#/definitions/text"},"refused":{"description":"What aks-engine itself does on Azure Stack, where it refuses the option or ignores it.","$ref":"#/definitions/text"}},"if":{"properties":{"unsupportedWhen":{"const":"one-of"}}},"then":{"properties":{"values":true},"required":["values"]},"else":{"properties":{"values":false}}},"key":{"type":"string","pattern":"^[a-z][A-Za-z]*$"},"rootImage":{"type":"object","additionalProperties":false,"required":["repository","image","name"],"properties":{"repository":{"description":"The path after the registry, without tag or digest.","type":"string","pattern":"^[a-z0-9]+([._-][a-z0-9]+)*(/[a-z0-9]+([._-][a-z0-9]+)*)*$"},"image":{"description":"The image as the policy writes it.","type":"string","pattern":"^mcr\\\\.microsoft\\\\.com/[a-z0-9]+([._-][a-z0-9]+)*(/[a-z0-9]+([._-][a-z0-9]+)*)*$"},"name":{"description":"What the image is, for people.","$ref":"#/definitions/text"}}}}}')
let a
function policyFiles(){if(a===undefined){const e=new s.Ajv({strict:false}).compile(o)
a=[r,i].map(t=>{if(e(t))return t
throw new Error(`a file in policies/ does not fit its schema: ${JSON.stringify(e.errors)}`)})}return a}function editionIds(){return[...new Set(policyFiles().flatMap(e=>e.editions.map(e=>e.id)))]}function loadPolicies(e){const t=policyFiles().map(t=>{const n=t.editions.find(t=>t.id===e)
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
return{id:n.id,policy:e.id,platform:e.platform,edition:t.id,section:r.section,url:r.anchor===undefined?t.url:`${t.url}#${r.anchor}`,summary:r.summary,status:r.status,...n.notCheckable!==undefined&&{notCheckable:n.notCheckable}}}},8748:(e,t,n)=>{n.d(t,{E$:()=>redact,Fj:()=>secretsOf,hQ:()=>blank})
var s=n(7388)
const r=String.raw`"[^"\\]*(?:\\[\s\S][^"\\]*)*"|'[^']*(?:''[^']*)*'`
const i=new RegExp(String.raw`(?<quote>\\?["']?)(?<key>[A-Za-z_][\w.-]*)\k<quote>[ \t]*(?::|=)\s*(?<value>${r}|[|>][-+\d]*[ \t]*(?:#.*)?\n|[[{]|[^\s,}\]#][^\s,}\]]*)`,"gd")
const o=[/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,/\beyJ[\w-]{10,}\.[\w-]{10,}(?:\.[\w-]*)?/g,/\bgh[opsur]_[A-Za-z0-9]{20,}|\bgithub_pat_\w{20,}/g,/(?<![\w+/=-])[A-Za-z0-9+/]{43,}={0,2}(?![\w+/=-])/g]
const a=/\b[a-z][a-z0-9+.-]*:\/\/(?<user>[^\s"'<>/?#@]*@)?[^\s"'<>?#]*(?<query>\?[^\s"'<>]*)?/dgi
const c=new WeakMap
function secretsOf(e){let t=c.get(e)
if(t===undefined){t=findSecrets(e.text)
c.set(e,t)}return t}function redact(e){return blank(e,0,e.length,findSecrets(e)).text}function blank(e,t,n,s){const r=[]
let i=""
let o=t
for(const t of s){const s=Math.max(t.start,o)
const a=Math.min(t.end,n)
if(s>=a)continue
i+=e.slice(o,s)
r.push({from:s,to:a,at:i.length})
i+=l
o=a}i+=e.slice(o,n)
const moved=e=>{let n=-t
for(const t of r){if(e<t.from)break
if(e<t.to)return t.at
n=t.at+l.length-t.to}return Math.max(0,e+n)}
return{text:i,moved:moved}}const l="***"
function findSecrets(e){const t=[]
const n=/["']?kind["']?\s*:\s*["']?Secret\b/.test(e)
for(const r of e.matchAll(i)){const{key:i=""}=r.groups??{}
const o=r.indices?.groups?.["value"]
if(o===undefined)continue
const a=(0,s.uE)(i)||n&&(i==="data"||i==="stringData")
if(a)t.push(valueRange(e,r.index,o[0],o[1]))}for(const n of o){for(const s of e.matchAll(n)){t.push({start:s.index,end:s.index+s[0].length})}}for(const n of e.matchAll(a)){for(const e of["user","query"]){const s=n.indices?.groups?.[e]
if(s!==undefined&&s[1]>s[0]){t.push(e==="query"?{start:s[0]+1,end:s[1]}:{start:s[0],end:s[1]-1})}}}return merged(t)}function valueRange(e,t,n,s){const r=e.charAt(n)
if(r==="{"||r==="[")return{start:n,end:closing(e,n)}
const i=e.lastIndexOf("\n",t)+1
const o=/^[ \t]*(?:- +)*/.exec(e.slice(i,t))?.[0].length??0
const a=!e.slice(t,n).includes("\n")
if(a&&r!=="|"&&r!==">"){return{start:n,end:s}}if(r==='"'||r==="'")return{start:n,end:s}
let c=a?e.indexOf("\n",n)+1:e.lastIndexOf("\n",n)+1
const l=c
while(c<e.length){const t=e.indexOf("\n",c)
const n=e.slice(c,t===-1?e.length:t)
const s=/^[ \t]*/.exec(n)?.[0].length??0
if(n.trim()!==""&&s<=o)break
c=t===-1?e.length:t+1}return c>l?{start:Math.min(n,l),end:c}:{start:n,end:n}}function closing(e,t){let n=0
const s=new RegExp(String.raw`${r}|[[\]{}]`,"g")
s.lastIndex=t
for(let t=s.exec(e);t!==null;t=s.exec(e)){if(t[0]==="{"||t[0]==="[")n++
else if(t[0]==="}"||t[0]==="]")n--
if(n===0)return t.index+1}return e.length}function merged(e){e.sort((e,t)=>e.start-t.start||e.end-t.end)
const t=[]
for(const n of e){const e=t.at(-1)
if(e!==undefined&&n.start<=e.end){t[t.length-1]={start:e.start,end:Math.max(e.end,n.end)}}else if(n.end>n.start){t.push(n)}}return t}},1687:(e,t,n)=>{n.d(t,{$u:()=>exitStatus,LT:()=>i,O6:()=>reaches,Zk:()=>gravest,c2:()=>statusOf,ku:()=>s})
const s={unsupported:"error",preview:"warning",workaround:"warning","out-of-scope":"notice",advice:"notice",exception:"notice",supported:"notice",information:"notice"}
const r={notice:0,warning:1,error:2}
function reaches(e,t){return r[e]>=r[t]}function gravest(e){return[...e].sort((e,t)=>r[t]-r[e])[0]}function statusOf(e,t){if(e.some(e=>e.severity==="error"))return"not-supported"
if(t.some(e=>e.inScope))return"undetermined"
if(e.some(e=>e.severity==="warning"||e.excludes===true)){return"supported-with-exclusions"}return"supported"}function exitStatus(e,t){if(t==="never")return 0
if(e.findings.some(e=>reaches(e.severity,t)))return 1
return e.problems.some(e=>e.inScope&&e.code!==i)?3:0}const i="nothing-to-check"},338:(e,t,n)=>{n.d(t,{J8:()=>combinationWords,ML:()=>chartWords,kU:()=>unrenderedLines,wE:()=>chartSection})
var s=n(2760)
var r=n(1513)
var i=n(1586)
const o={fully:"rendered",partly:"partly rendered",not:"not rendered"}
function chartWords({charts:e}){if(e.length===0)return undefined
const t=["fully","partly","not"].flatMap(t=>{const n=e.filter(e=>e.rendered===t).length
return n===0?[]:[`${String(n)} ${o[t]}`]})
return`${(0,i.hS)(e.length,"chart")}: ${(0,i.KE)(t)}`}function combinationWords(e){return`Under these values of the chart only: ${e.join(", ")}`}function unrenderedLines({charts:e}){return e.filter(({rendered:e})=>e!=="fully").map(({file:e,rendered:t,reasons:n})=>{const r=n.length>1?` (and ${String(n.length-1)} more reasons)`:""
return`${(0,s.eR)(e)}: ${o[t]}. ${(0,s.eR)(n[0]??"")}${r}`})}function chartSection({charts:e},t){return{noun:"chart",before:(0,r.tp)("Charts",["Chart","Values","Rendered","Why not fully"]),rows:e.map(({file:e,name:n,combinations:i,rendered:a,reasons:c})=>({rank:a==="fully"?60:18,text:(0,r.Yo)([`${(0,s.p7)((0,s.$Q)(n,r.zP))} ${(0,r.RF)(t,e)}`,(0,s.p7)((0,s.$Q)(i.map(({id:e})=>e).join(", "),r.zP)),o[a],(0,s.h$)((0,s.$Q)(c.join(" "),r.zP))])})),after:"\n"}}},2760:(e,t,n)=>{n.d(t,{$Q:()=>clip,D9:()=>markdownCode,Lx:()=>urlPath,N1:()=>commandProperty,RK:()=>visible,eR:()=>terminalText,h$:()=>markdownProse,jX:()=>markdownTarget,p7:()=>markdownText,s$:()=>jsonText,wq:()=>commandData})
const s=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
const r=new Map([["\n","\\n"],["\r","\\r"],["\t","\\t"]])
function escapeSequence(e){const t=e.codePointAt(0)??0
const n=t.toString(16)
if(t<=255)return"\\x"+n.padStart(2,"0")
return t<=65535?"\\u"+n.padStart(4,"0"):"\\u{"+n+"}"}function visible(e){return e.replace(s,e=>r.get(e)??escapeSequence(e))}function terminalText(e){return visible(e).replaceAll("##[","#\\x23[").replace(/^(\s*):(?=:)/u,"$1\\x3a")}const i=/[#$&*<>[\\\]_`|~]/gu
function entity(e){return`&#${String(e.codePointAt(0)??0)};`}function markdownText(e){return visible(e).replace(i,entity).replaceAll("@","&#64;&#8203;").replace(/:(?=\/\/)/gu,"&#58;&#8203;").replace(/\b(mailto|xmpp):/giu,"$1&#58;&#8203;").replace(/\b(www)\./giu,"$1&#8203;.").replace(/(&#35;|\bGH-)(?=\d)/giu,"$1&#8203;").replace(/:(?=[a-z+-][\w+-]*:)/giu,":&#8203;").replace(/^[-+=]/u,entity).replace(/^(\d+)([.)])(?= |$)/u,(e,t,n)=>t+entity(n))}function markdownCode(e){return`<code>${markdownText(e)}</code>`}function markdownProse(e){return e.split(/`([^`]+)`/u).map((e,t)=>t%2===0?markdownText(e):markdownCode(e)).join("")}function markdownTarget(e){if(!URL.canParse(e))return undefined
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
const i={perLevel:10,perJob:50,message:4096,title:255}
function annotations(e){const[t,n,s]=r.oC.map(t=>e.findings.filter(e=>e.severity===t).map(ofFinding))
const i=e.problems.filter(({inScope:e,file:t})=>e&&t!==r.tW)
return[...t??[],...i.map(ofProblem),...n??[],...s??[]]}function splitAnnotations(e){const t={error:0,warning:0,notice:0}
const n=[]
const s=[]
for(const r of e){const e=t[r.level]>=i.perLevel||n.length>=i.perJob
if(!e)t[r.level]+=1;(e?s:n).push(r)}return{shown:n,hidden:s}}function ofFinding(e){const t=e.clauses.map(({section:e,edition:t,url:n})=>`Policy: ${(0,s.RK)(e)} (${(0,s.RK)(t)}) ${n}`)
const n=e.related.map(({at:e,message:t})=>`Related: ${(0,s.RK)(e.file)}:${String(e.start.line)} ${(0,s.RK)(t)}`)
return{level:e.severity,title:(0,s.$Q)((0,s.RK)(e.ruleId),i.title),message:fairMessage((0,s.RK)(e.message),[(0,s.RK)(e.help),...n,...new Set(t)]),...range(e.at)}}function ofProblem(e){const t=e.at===undefined?{file:e.file,startLine:1,endLine:1}:range(e.at)
return{level:"warning",title:(0,s.$Q)((0,s.RK)(e.code),i.title),message:fairMessage((0,s.RK)(e.message),[]),...t}}function fairMessage(e,t){const n=[(0,s.$Q)(e,i.message)]
let r=n.join("").length
for(const e of t.filter(e=>e!=="")){if(r+1+e.length>i.message)continue
n.push(e)
r+=1+e.length}return n.join("\n")}function range(e){const{file:t,start:n,end:s}=e
const r={file:t,startLine:n.line,endLine:s.line}
if(n.line===s.line){const e=Math.max(n.column,s.column-1)
return{...r,startColumn:n.column,endColumn:e}}return s.column===1?{...r,endLine:s.line-1}:r}function reportGithub(e){return annotations(e).map(e=>`${workflowCommand(e)}\n`).join("")}function workflowCommand(e){const{level:t,file:n,startLine:r,endLine:i,startColumn:o,endColumn:a,title:c,message:l}=e
const u=[["file",n],["line",r],["endLine",i],["col",o],["endColumn",a],["title",c]]
const f=u.flatMap(([e,t])=>t===undefined?[]:[`${e}=${(0,s.N1)(String(t))}`])
return`::${t} ${f.join(",")}::${(0,s.wq)(l)}`}},421:(e,t,n)=>{n.d(t,{l:()=>reportJson})
var s=n(2760)
const r=1
function reportJson(e){return`${(0,s.s$)(JSON.stringify(jsonValue(e),undefined,2))}\n`}function jsonValue(e){return{version:r,status:e.status,platform:{value:e.platform.value,evidence:e.platform.evidence.map(evidenceValue)},policies:e.policies.map(({id:e,edition:t,url:n})=>({id:e,edition:t,url:n})),files:{scanned:e.files.scanned,skipped:e.files.skipped.map(({file:e,reason:t})=>({file:e,reason:t}))},clusters:e.clusters.map(e=>({file:e.at.file,line:e.at.start.line,name:e.name,target:e.target,generated:e.generated,kubernetesVersion:e.kubernetesVersion,status:e.status})),charts:e.charts.map(chartValue),workloads:e.workloads.map(workloadValue),components:[],findings:e.findings.map(findingValue),problems:e.problems.map(problemValue)}}function chartValue({file:e,name:t,combinations:n,rendered:s,reasons:r}){return{file:e,name:t,combinations:n.map(({id:e,valuesFiles:t,declaredBy:n})=>({id:e,valuesFiles:[...t],declaredBy:n})),rendered:s,reasons:[...r]}}function lineValue({file:e,start:t}){return{file:e,line:t.line}}function workloadValue({at:e,inferred:t,exception:n,origin:s,...r}){return{file:e.file,line:e.start.line,kind:r.kind,name:r.name,container:r.container,list:r.list,user:r.user,fsGroup:r.fsGroup,...t===undefined?{}:{inferred:t},...r.hook===undefined?{}:{hook:r.hook},...n===undefined?{}:{exception:n},...r.chart===undefined?{}:{chart:r.chart},...r.combinations===undefined?{}:{combinations:[...r.combinations]},...s===undefined?{}:{origin:{template:lineValue(s.template),values:s.values.map(lineValue)}}}}function evidenceValue({file:e,at:t,what:n}){return{file:e,line:t?.start.line??null,what:n}}function findingValue(e){const{combinations:t,fix:n}=e
return{ruleId:e.ruleId,severity:e.severity,message:e.message,help:e.help,...spanValue(e.at),excerpt:e.excerpt.text,related:e.related.map(({at:e,message:t})=>({file:e.file,line:e.start.line,message:t})),clauses:e.clauses.map(({id:e,edition:t,section:n,url:s})=>({id:e,edition:t,section:n,url:s})),fingerprint:e.fingerprint,...t===undefined?{}:{combinations:[...t]},...n===undefined?{}:{fix:fixValue(n)}}}function fixValue({description:e,at:t,text:n}){return{description:e,...spanValue(t),text:n}}function spanValue({file:e,start:t,end:n}){return{file:e,line:t.line,column:t.column,endLine:n.line,endColumn:n.column}}function problemValue({file:e,at:t,code:n,message:s,inScope:r}){return{file:e,...t===undefined?{}:{line:t.start.line},code:n,message:s,inScope:r}}},3738:(e,t,n)=>{n.d(t,{x:()=>fileAddress})
var s=n(2760)
var r=n(1586)
function fileAddress(e,t,n,i){if(e===undefined||t===r.tW)return undefined
const{serverUrl:o,repository:a,sha:c}=e
if(!/^[\w.-]+\/[\w.-]+$/u.test(a)||!/^[0-9a-f]{40,64}$/iu.test(c))return undefined
const l=(0,s.jX)(o)?.replace(/\/+$/u,"")
if(l===undefined)return undefined
const u=`${l}/${a}/blob/${c}/${(0,s.Lx)(t)}`
if(n===undefined)return u
const f=i===undefined||i<=n?"":`-L${String(i)}`
const d=/\.(?:md|markdown|rst|adoc|ipynb)$/iu.test(t)?"?plain=1":""
return`${u}${d}#L${String(n)}${f}`}},1513:(e,t,n)=>{n.d(t,{RF:()=>fileLink,Rh:()=>statusLabel,TM:()=>folded,Yo:()=>cells,nf:()=>link,tp:()=>table,wx:()=>header,zP:()=>o})
var s=n(2760)
var r=n(3738)
var i=n(1586)
const o=600
const a={supported:"✅","supported-with-exclusions":"⚠️","not-supported":"❌",undetermined:"❓"}
function statusLabel(e){return`${a[e]} ${(0,i.o7)(e)}`}function link(e,t){return t===undefined?e:`[${e}](${t})`}function fileLink(e,t,n){const i=n===undefined?"":`:${String(n.line)}`
const a=(0,s.D9)((0,s.$Q)(t,o)+i)
return link(a,(0,r.x)(e,t,n?.line))}function folded(e){return`<details><summary>${e}</summary>\n\n`}function table(e,t){return`### ${e}\n\n${header(t)}`}function header(e){return cells(e)+cells(e.map(()=>":--"))}function cells(e){return`| ${e.join(" | ")} |\n`}},7862:(e,t,n)=>{n.d(t,{u:()=>reportMarkdown})
var s=n(2760)
function byteLength(e){return Buffer.byteLength(e,"utf8")}function fitSections(e,t){const n=e.flatMap(e=>e.rows.map(t=>({section:e,row:t}))).sort((e,t)=>e.row.rank-t.row.rank)
const s=new Set
const r=new Set
const i=new Map
let o=t
for(const{section:e,row:t}of n){const n=r.has(e)?0:byteLength(e.before)+byteLength(e.after)
const a=n+byteLength(t.text)
if(a>o){i.set(e.noun,(i.get(e.noun)??0)+1)
continue}o-=a
s.add(t)
r.add(e)}const a=e.filter(e=>r.has(e)).map(({before:e,rows:t,after:n})=>{const r=t.filter(e=>s.has(e)).map(e=>e.text)
return e+r.join("")+n}).join("")
return{text:a,omitted:i}}var r=n(1513)
var i=n(3926)
var o=n(3738)
var a=n(1586)
const c={cluster:10,problem:20,error:30,warning:40,notice:50,folder:55,more:60,skipped:70,coverage:80}
const l=100
function clusterSection({clusters:e},t){return{noun:"cluster",before:(0,r.tp)("Clusters",["Cluster","Definition","Runs on","Kubernetes","Status"]),rows:e.map((e,n)=>({rank:n<l?c.cluster:c.more,text:(0,r.Yo)([e.name===null?"unnamed":(0,s.p7)((0,s.$Q)(e.name,r.zP)),(0,r.RF)(t,e.at.file)+(e.generated?" (generated by aks-engine)":""),(0,a.LT)(e.target),e.kubernetesVersion===null?"not stated":(0,s.p7)((0,s.$Q)(e.kubernetesVersion,r.zP)),(0,r.Rh)(e.status).replaceAll(" ","&nbsp;")])})),after:"\n"}}function findingSections(e,t){const n=new Map
for(const t of a.oC){for(const s of e.findings.filter(({severity:e})=>e===t)){const e=n.get(s.at.file)
if(e===undefined)n.set(s.at.file,[s])
else e.push(s)}}const s=[...n].map(([e,n])=>({noun:"finding",before:`**${(0,r.RF)(t,e)}**: ${(0,a.D4)(n)}\n\n`+(0,r.wx)(["Line","Level","Finding"]),rows:n.map(e=>({rank:c[e.severity],text:(0,r.Yo)([lineLink(t,e.at),e.severity==="error"?"**error**":e.severity,findingCell(e,t)])})),after:"\n"}))
const[i,...o]=s
return i===undefined?[]:[{...i,before:`### Findings\n\n${i.before}`},...o]}function lineLink(e,{file:t,start:n,end:s}){const i=s.column===1?s.line-1:s.line
return(0,r.nf)(String(n.line),(0,o.x)(e,t,n.line,i))}function findingCell(e,t){const n=e.related.map(({at:n,message:i})=>{const a=n.file===e.at.file?`line ${String(n.start.line)}`:undefined
const c=a===undefined?(0,r.RF)(t,n.file,n.start):(0,r.nf)(a,(0,o.x)(t,n.file,n.start.line))
return`Related: ${c}: ${(0,s.h$)((0,s.$Q)(i,r.zP))}`})
const i=e.clauses.map(({section:e,url:t,edition:n})=>`${(0,r.nf)((0,s.p7)(e),(0,s.jX)(t))} (${(0,s.p7)(n)})`)
const a=[(0,s.D9)(e.ruleId),...new Set(i)].join(" · ")
return[headline((0,s.$Q)(e.message,r.zP)),(0,s.h$)((0,s.$Q)(e.help,r.zP)),...n,`<sub>${a}</sub>`].filter(e=>e!=="").join("<br>")}function headline(e){const t=/[.!?] /u.exec(e)?.index??e.length
const n=e.slice(t+1)
return`**${(0,s.h$)(e.slice(0,t+1))}**${(0,s.h$)(n)}`}function problemSection({problems:e},t){return{noun:"problem",before:(0,r.tp)("Could not be judged",["Place","Why"]),rows:e.filter(({inScope:e})=>e).map((e,n)=>({rank:n<l?c.problem:c.more,text:problemRow(e,t)})),after:"\n"}}function aloofProblemSection({problems:e},t){const n=e.filter(({inScope:e})=>!e)
return{noun:"other problem",before:(0,r.TM)(`Problems that do not bear on the status: ${String(n.length)}`)+(0,r.wx)(["Place","Why"]),rows:n.map(e=>({rank:c.more,text:problemRow(e,t)})),after:"\n</details>\n\n"}}function problemRow({file:e,at:t,message:n,code:i},o){return(0,r.Yo)([e===a.tW?"":(0,r.RF)(o,e,t?.start),`${(0,s.h$)((0,s.$Q)(n,r.zP))}<br><sub>${(0,s.D9)(i)}</sub>`])}function folderSection({findings:e}){return{noun:"folder",before:"Findings in folders that may hold nothing you deploy, "+"and the configuration that leaves each out:\n\n",rows:(0,i.r)(e).map(e=>({rank:c.folder,text:`- ${(0,s.D9)(e.folder)}: ${(0,a.hS)(e.findings,"finding")}, `+`${(0,s.D9)((0,i.n)(e))}\n`})),after:"\n"}}function skippedSection({files:e}){return{noun:"skipped file",before:(0,r.TM)(`Skipped: ${(0,a.hS)(e.skipped.length,"file")}`),rows:e.skipped.map(({file:e,reason:t})=>({rank:c.skipped,text:`- ${(0,s.D9)((0,s.$Q)(e,r.zP))}: ${(0,s.p7)((0,s.$Q)(t,r.zP))}\n`})),after:"\n</details>\n\n"}}function coverageSection({coverage:e}){const t=e.filter(e=>e.inForce)
const n=t.filter(({rules:e})=>e.length>0)
const i=[...n,...t.filter(({rules:e})=>e.length===0)]
return{noun:"coverage line",before:(0,r.TM)(`Coverage: ${(0,a.hS)(n.length,"clause")} checked, `+`${String(i.length-n.length)} not, and why`)+(0,r.wx)(["Section","What it says","Status","Checked by, or why not"]),rows:i.map((e,t)=>({rank:c.coverage,text:(0,r.Yo)([e.clause.section===i[t-1]?.clause.section?"":(0,r.nf)((0,s.p7)(e.clause.section),(0,s.jX)(e.clause.url)),(0,s.h$)(e.summary),(0,a.ti)(e.status),e.rules.length>0?e.rules.map(s.D9).join(", "):(0,s.h$)(e.notCheckable??"Not checked yet.")])})),after:"\n</details>\n\n"}}var u=n(338)
var f=n(225)
const d=1024*1024-16*1024
const B=512
function reportMarkdown(e,t={}){const{revision:n,limit:s=d}=t
const i=`## ${(0,r.Rh)(e.status)}: ${(0,a.Xb)(e)}\n\n`
const o=introductionText(e,t)
const c=i+o
const l=byteLength(c)+B<=s?c:i
const{text:h,omitted:p}=fitSections([clusterSection(e,n),(0,u.wE)(e,n),(0,f.Jf)(e),problemSection(e,n),...findingSections(e,n),folderSection(e),aloofProblemSection(e,n),(0,f.$X)(e,n),skippedSection(e),coverageSection(e)],s-byteLength(l)-B)
return l+cutText(p,t)+h}function introductionText(e,t){const{platform:n,policies:i,findings:o,files:c}=e
const l=(0,a.MA)(n,({file:e,at:n,what:i})=>`${(0,r.RF)(t.revision,e,n?.start)} (${(0,s.h$)(i)})`)
const u=n.evidence.length===0?(0,s.h$)(l):l
const f=[`**Platform:** ${(0,a.ve)(n.value)}, ${u}`,...i.length===0?[]:[`**Policies:** ${policyText(e)}`],`**Scanned:** ${(0,a.E9)(e)}`]
const d=o.length===0&&c.scanned>0
return[f.join("<br>\n"),...d?["Nothing that was read goes against these policies."]:[],...overflowText(t)].map(e=>`${e}\n\n`).join("")}function overflowText({unannotated:e=0,reportFile:t}){if(e===0)return[]
const n=t===undefined?"":` and in the JSON report, ${(0,s.D9)(t)}`
const r=e===1?"the other one stands":`the other ${String(e)} stand`
return[`GitHub shows at most ten annotations of each level; ${r} below${n}.`]}function policyText({policies:e}){return(0,a.KE)(e.map(({title:e,url:t,edition:n})=>`${(0,r.nf)((0,s.p7)(e),(0,s.jX)(t))} (${(0,s.p7)(n)})`))}function cutText(e,{reportFile:t}){if(e.size===0)return""
const n=[...e].map(([e,t])=>(0,a.hS)(t,e))
const r=t===undefined?"":`, ${(0,s.D9)(t)},`
return`> There is not room for all on this page. Left out: ${(0,a.KE)(n)}. `+`The JSON report${r} has everything.\n\n`}},1253:(e,t,n)=>{n.d(t,{U:()=>reportText})
var s=n(338)
var r=n(2760)
var i=n(3926)
const o=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u
const a=/[\uff61-\uffdc]/u
const c=/\p{M}/u
function columns(e){if(c.test(e))return 0
return o.test(e)&&!a.test(e)?2:1}function displayWidth(e){return Array.from(e).reduce((e,t)=>e+columns(t),0)}function printed(e){return e.split("\t").map(e=>(0,r.RK)(e)).join("\t")}function blank(e){return e.split("\t").map(e=>" ".repeat(displayWidth(e))).join("\t")}function frame_frame(e){const t=printed(e.text.slice(0,e.caret))
const n=e.caret+e.width
const s=printed(e.text.slice(e.caret,n))
const r=printed(e.text.slice(n))
const i=String(e.line)
return{source:`${i} | ${t}${s}${r}`.trimEnd().replaceAll("##[","#\\x23["),pointer:`${" ".repeat(i.length)} | ${blank(t)}`,carets:"^".repeat(Math.max(1,displayWidth(s)))}}var l=n(1586)
var u=n(225)
const f={bold:"1",dim:"2",red:"31",yellow:"33",cyan:"36",green:"32"}
const d={error:"red",warning:"yellow",notice:"cyan"}
const B={supported:"green","supported-with-exclusions":"yellow","not-supported":"red",undetermined:"yellow"}
const h=5
function findingsText(e,{color:t}){const n=painter(t)
return e.map(e=>`${findingLines(e,n).join("\n")}\n`).join("\n")}function reportText(e,{color:t}){const n=painter(t)
const s=[...e.findings.map(e=>findingLines(e,n)),...e.problems.map(e=>problemLines(e,n)),exceptionBlock(e),chartBlock(e),skippedLines(e),folderLines(e),statusLines(e,n)]
const r=s.filter(e=>e.length>0).map(e=>e.join("\n"))
return`${r.join("\n\n")}\n`}function painter(e){return(t,n)=>e?`[${f[t]}m${n}[0m`:n}function place(e,t){if(t===undefined)return(0,r.eR)(e)
return`${(0,r.eR)(e)}:${String(t.line)}:${String(t.column)}`}function findingLines(e,t){const n=d[e.severity]
const{source:i,pointer:o,carets:a}=frame_frame(e.excerpt)
const c=e.clauses.map(({section:e,edition:t})=>`Policy: ${(0,r.eR)(e)} (${(0,r.eR)(t)})`)
return[`${t("bold",place(e.at.file,e.at.start))} `+`${t(n,e.severity)} ${(0,r.eR)(e.ruleId)}`,`  ${(0,r.eR)(e.message)}`,`  ${i}`,`  ${o}${t(n,a)}`,...e.help===""?[]:[`  ${(0,r.eR)(e.help)}`],...e.related.map(({at:e,message:t})=>`  Related: ${place(e.file,e.start)} ${(0,r.eR)(t)}`),...e.combinations===undefined?[]:[`  ${(0,r.eR)((0,s.J8)(e.combinations))}`],...[...new Set(c)].map(e=>`  ${t("dim",e)}`)]}function problemLines(e,t){const n=e.inScope?"":" (does not bear on the status)"
const s=e.file===l.tW?"":`${t("bold",place(e.file,e.at?.start))} `
return[`${s}${t("yellow","problem")} ${(0,r.eR)(e.code)}${n}`,`  ${(0,r.eR)(e.message)}`]}function exceptionBlock(e){const t=(0,u.$Z)(e)
return t.length===0?[]:["Documented exceptions, images that have to run as root:",...firstOf(t)]}function chartBlock(e){const t=(0,s.kU)(e)
return t.length===0?[]:["Charts that could not be rendered fully:",...firstOf(t)]}function skippedLines({files:e}){if(e.skipped.length===0)return[]
return[`Skipped ${(0,l.hS)(e.skipped.length,"file")}:`,...firstOf(e.skipped.map(({file:e,reason:t})=>`${(0,r.eR)(e)}: ${(0,r.eR)(t)}`))]}function folderLines({findings:e}){const t=(0,i.r)(e)
if(t.length===0)return[]
return["Findings in folders that may hold nothing you deploy, and the configuration that leaves each out:",...firstOf(t.map(e=>`${(0,r.eR)(e.folder)}: ${(0,l.hS)(e.findings,"finding")}; `+(0,r.eR)((0,i.n)(e))))]}function firstOf(e){const t=e.length-h
const n=e.slice(0,h).map(e=>`  ${e}`)
return t>0?[...n,`  and ${String(t)} more`]:n}function statusLines(e,t){const n=t(B[e.status],(0,l.o7)(e.status))
const{platform:i}=e
const o=(0,l.MA)(i,({file:e,at:t,what:n})=>{const s=t===undefined?"":`:${String(t.start.line)}`
return`${(0,r.eR)(e)}${s} (${(0,r.eR)(n)})`})
const a=(0,u.bf)(e)
const c=(0,s.ML)(e)
return[`${n}: ${(0,l.Xb)(e)} (scanned ${(0,l.E9)(e)})`,`Platform: ${(0,l.ve)(i.value)}, ${o}`,...c===undefined?[]:[`Charts: ${c}`],...a===undefined?[]:[`Workloads: ${a}`]]}},1586:(e,t,n)=>{n.d(t,{D4:()=>severityWords,E9:()=>scannedWords,KE:()=>listed,LT:()=>targetWords,MA:()=>platformReason,Xb:()=>resultWords,hS:()=>counted,o7:()=>statusWords,oC:()=>s,tW:()=>r,ti:()=>clauseWords,ve:()=>platformWords})
const s=["error","warning","notice"]
const r="."
const i=3
const o={supported:"Supported","supported-with-exclusions":"Supported with exclusions","not-supported":"Not supported",undetermined:"Undetermined"}
const a={"azure-stack":"AKS Engine on Azure Stack Hub",aks:"Azure Kubernetes Service",both:"AKS Engine on Azure Stack Hub and Azure Kubernetes Service"}
const c={"azure-stack":"Azure Stack Hub",azure:"public Azure","custom-cloud":"another custom cloud",unknown:"unknown"}
const l={supported:"supported",unsupported:"not supported","out-of-scope":"out of scope",preview:"preview",workaround:"workaround",advice:"advice",exception:"exception",information:"information"}
function statusWords(e){return o[e]}function platformWords(e){return a[e]}function targetWords(e){return c[e]}function clauseWords(e){return l[e]}function counted(e,t){return`${String(e)} ${t}${e===1?"":"s"}`}function listed(e){const t=e.at(-1)??""
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
const o=r.slice(0,i).map(n)
const a=t.length-o.length
if(o.length>0){return`because of ${listed(a>0?[...o,`${String(a)} more`]:o)}`}return e==="both"?"since nothing in the files says which; set `platform` to the one that applies":"as configured"}},225:(e,t,n)=>{n.d(t,{$X:()=>exceptionSection,$Z:()=>exceptionLines,Jf:()=>workloadSection,bf:()=>workloadWords})
var s=n(2760)
var r=n(1513)
var i=n(1586)
const o={root:"root",refused:"refused",unknown:"not known","image-decides":"up to the image",enforced:"checked at the start","not-root":"not root"}
const a={root:"The manifest has them run as root.",refused:"They never start: root and forbidden to be, or with a value that Kubernetes rejects.",unknown:"A template fills it in.","image-decides":"The manifest does not say who they run as.",enforced:"They start only if the user of the image is not root.","not-root":"The manifest has them run as somebody else."}
const c=["root","refused","unknown","image-decides","enforced","not-root"]
function verdictCounts({workloads:e}){return c.map(t=>[t,e.filter(({user:e})=>e===t).length]).filter(([,e])=>e>0)}function workloadWords(e){if(e.workloads.length===0)return undefined
const t=verdictCounts(e).map(([e,t])=>`${String(t)} ${o[e]}`)
return`${(0,i.hS)(e.workloads.length,"container")}: ${(0,i.KE)(t)}`}function rowLabel({kind:e,name:t,container:n,list:s}){const r=s.replace("Containers"," container").replace(/^containers$/,"container")
const quoted=e=>e===null?"":` "${e}"`
return`${e??"object"}${quoted(t)}, ${r}${quoted(n)}`}function exceptionLines({workloads:e}){return e.flatMap(e=>e.exception===undefined?[]:[`${(0,s.eR)(e.at.file)}:${String(e.at.start.line)} ${(0,s.eR)(rowLabel(e))} (${e.exception})`])}function workloadSection(e){return{noun:"verdict",before:(0,r.tp)("Containers",["User","Containers","What it means"]),rows:verdictCounts(e).map(([e,t])=>({rank:15,text:(0,r.Yo)([o[e],String(t),a[e]])})),after:"\n"}}function exceptionSection({workloads:e},t){const n=e.filter(({exception:e})=>e!==undefined)
return{noun:"documented exception",before:(0,r.TM)(`Documented exceptions, images that have to run as root: ${String(n.length)}`)+(0,r.wx)(["Place","Container","Image"]),rows:n.map(e=>({rank:65,text:(0,r.Yo)([(0,r.RF)(t,e.at.file,e.at.start),(0,s.p7)((0,s.$Q)(rowLabel(e),r.zP)),(0,s.D9)(e.exception??"")])})),after:"\n</details>\n\n"}}},1578:(e,t,n)=>{n.d(t,{a:()=>I})
function value(e){return{node:e,part:"value"}}function key(e){return{node:e,part:"key"}}const s={id:"apimodel/duplicate-key",kind:"cluster-definition",summary:"A key stands twice in one object of a cluster definition.",clauses:[],severity:"notice",docs:{finds:"A key that stands more than once in one object, also when only the case differs, since "+"aks-engine reads keys without regard to case. It merges the values or lets the last one "+"win without a word, while other tools may read the file otherwise.",fix:"Keep one of the two."},check(e,t){for(const n of e.format){if(n.kind!=="duplicate-key")continue
t.report({at:key(n.node),message:`The key "${n.node.key??""}" stands twice in this object.`,help:"Keep one of the two: aks-engine merges objects and lists, and takes the last scalar.",related:[{at:key(n.first),message:"It stands here first."}]})}}}
const r={id:"apimodel/inert-setting",kind:"cluster-definition",summary:"An addon or option has no effect where, or as, it is written.",clauses:[],severity:"notice",docs:{finds:"An addon that is switched on under a name that differs from a listed one only in case or "+"spaces (aks-engine compares names exactly), a second entry for an addon (the first one "+"wins), and listed addons or options under a master's or a pool's own `kubernetesConfig`, "+"where aks-engine reads but never uses them.",fix:"Remove the setting. If it was meant, know that it is unsupported once it takes effect."},check(e,t){checkAddonNames(e,t)
const{masterProfile:n}=e
if(n!==undefined)checkOwnConfig(n,"the master profile",t)
for(const n of e.pools)checkOwnConfig(n,"an agent pool",t)}}
function checkAddonNames(e,t){const n=new Map
for(const s of e.kubernetesConfig?.field("addons")?.items()??[]){const e=s.field("name")
const r=e?.asString()
if(e===undefined||r===undefined)continue
const i=s.field("enabled")?.node.asBoolean()===true
const o=n.get(r)
const a=t.table("addons").find(e=>e.key===fold(r))
if(o!==undefined){if(i&&a?.key===r){t.report({at:value(e.node),message:`This entry for the addon "${r}" has no effect: aks-engine takes the first one.`,help:"Remove one of the two entries.",related:[{at:value(o.node),message:"The first entry stands here."}]})}continue}n.set(r,e)
if(i&&a!==undefined&&a.key!==r){t.report({at:value(e.node),message:`The addon name "${r}" has no effect: aks-engine knows it as "${a.key}" only, exactly so.`,help:`Remove the entry. Under the right name it would be the ${a.name} addon, which Microsoft does not support on Azure Stack.`})}}}function fold(e){return e.trim().toLowerCase()}function checkOwnConfig(e,t,n){const s=e.field("kubernetesConfig")
if(s===undefined)return
for(const e of s.field("addons")?.items()??[]){const s=e.field("name")
const r=n.table("addons").find(e=>e.key===s?.asString())
if(s===undefined||r===undefined)continue
if(e.field("enabled")?.node.asBoolean()!==true)continue
n.report({at:value(s.node),message:`The addon "${r.key}" has no effect under the kubernetesConfig of ${t}.`,help:"Remove the entry: aks-engine reads addons from the orchestrator profile only."})}for(const e of n.table("options")){if(e.in!=="kubernetesConfig")continue
const r=s.field(e.key)
if(r===undefined||!r.isNonEmpty||r.node.asBoolean()===false)continue
n.report({at:key(r.node),message:`The option "${e.key}" has no effect under the kubernetesConfig of ${t}.`,help:"Remove the key: aks-engine reads this option from the orchestrator profile only."})}}const i={id:"apimodel/invalid-value",kind:"cluster-definition",summary:"A value that aks-engine rejects: a wrong type, or not one of what it takes.",clauses:[],severity:"notice",docs:{finds:'A value of the wrong JSON type (`"enabled": "true"`, `"count": 2.0`), one outside the '+"words or the range that aks-engine takes, an `apiVersion` other than `vlabs`, and `null` "+"where aks-engine crashes on it.",fix:"Write a value that aks-engine takes."},check(e,t){const n=e.root.field("apiVersion")
const s=n?.asString()
if(e.form!=="pool"&&n!==undefined&&s!==undefined&&s!=="vlabs"){t.report({at:value(n.node),message:'aks-engine takes a cluster definition with the "apiVersion" "vlabs" only, exactly so.',help:'Write "vlabs".',fix:{description:'Write "vlabs"',text:'"vlabs"'}})}const r=e.root.field("properties")
const i=r?.at("orchestratorProfile","kubernetesConfig")
for(const e of[r,i]){if(e===undefined||e.isPresent)continue
t.report({at:key(e.node),message:`"${e.node.key??""}" is null, which makes aks-engine crash.`,help:"Write an object, or remove the key."})}for(const n of e.format){const e=`"${n.node.key??n.node.parent?.key??""}"`
if(n.kind==="wrong-type"){t.report({at:value(n.node),message:`aks-engine takes ${n.expected} for ${e} and rejects what stands here.`,help:`Write ${n.expected}.`})}else if(n.kind==="not-allowed"){const s=n.allowed.map(e=>`"${e}"`).join(", ")
t.report({at:value(n.node),message:`No release of aks-engine takes this value for ${e}.`,help:s===""?"Leave it empty.":`It takes ${s}.`})}else if(n.kind==="out-of-range"){const[s,r]=n.range
t.report({at:value(n.node),message:`The number for ${e} is outside what aks-engine takes.`,help:`Write a number from ${String(s)} to ${String(r)}.`})}}}}
const o={id:"apimodel/unknown-key",kind:"cluster-definition",summary:"A key that no cluster definition has: aks-engine rejects the file.",clauses:[],severity:"notice",docs:{finds:"A key that the format does not have at its place, whatever its case, with the nearest "+"known key where it looks like a slip; also a key that newer releases no longer know. "+"aks-engine rejects unknown keys, comments such as `_comment` among them.",fix:"Correct the spelling, move the key to where it belongs, or remove it."},check(e,t){for(const n of e.format){if(n.kind!=="unknown-key")continue
const e=n.node.key??""
if(n.removedIn!==undefined){t.report({at:key(n.node),message:`aks-engine no longer knows the key "${e}" from release ${n.removedIn} on, and rejects the file.`,help:"Remove the key."})
continue}const s=n.near===undefined?"":` Did you mean "${n.near}"?`
t.report({at:key(n.node),message:`aks-engine does not know the key "${e}" here and rejects the file.${s}`,help:n.near===undefined?"Remove the key, or move it to where it belongs.":`Write "${n.near}", or remove the key.`})}}}
const a={id:"apimodel/unsupported-addon",kind:"cluster-definition",summary:"An addon that Microsoft does not support on Azure Stack is switched on.",clauses:["aks-engine/unsupported-addons"],docs:{finds:"An entry of `kubernetesConfig.addons` whose `name` is one of the nine addons on the "+"policy's list and whose `enabled` is exactly `true`. An entry that is switched off, or "+"that leaves `enabled` out, is not in use. Where a name stands twice, aks-engine takes the "+"first entry, and so does the rule.",fix:"Set `enabled` to `false` or remove the entry."},check(e,t){const n=new Set
for(const s of e.kubernetesConfig?.field("addons")?.items()??[]){const e=s.field("name")
const r=e?.asString()
if(e===undefined||r===undefined||n.has(r))continue
n.add(r)
const i=t.table("addons").find(e=>e.key===r)
const o=s.field("enabled")
if(i===undefined||o?.node.asBoolean()!==true)continue
const a=i.refused===undefined?"":` ${i.refused}`
t.report({at:value(e.node),message:`Microsoft does not support the ${i.name} addon ("${i.key}") on Azure Stack.${a}`,help:i.instead,related:[{at:key(o.node),message:"It is switched on here."}]})}}}
const c={id:"apimodel/unsupported-option",kind:"cluster-definition",summary:"A cluster definition option that Microsoft does not support on Azure Stack is in use.",clauses:["aks-engine/unsupported-options"],docs:{finds:"One of the sixteen options on the policy's list with a value that puts it in use: `true` "+"for a switch, something that is not empty for a text, list or map, any value at all for "+"`singlePlacementGroup`, `Low` or `Spot` for `scaleSetPriority`. What aks-engine writes "+"into a generated definition by itself (`cloudControllerManagerConfig`) does not count.",fix:"Remove the key, or give it the value that leaves the option out of use."},check(e,t){for(const n of t.table("options")){if(n.handWrittenOnly===true&&e.generated)continue
for(const s of parents(e,n)){const e=s.field(n.key)
if(e===undefined||!isInUse(e,n))continue
const r=n.refused===undefined?"":` ${n.refused}`
t.report({at:key(e.node),message:`Microsoft does not support the option "${n.key}" under ${n.in} on Azure Stack.${r}`,help:n.instead})}}}}
function parents(e,t){switch(t.in){case"kubernetesConfig":return e.kubernetesConfig===undefined?[]:[e.kubernetesConfig]
case"masterProfile":return e.masterProfile===undefined?[]:[e.masterProfile]
case"agentPoolProfiles":return e.pools}}function isInUse(e,t){switch(t.unsupportedWhen){case"true":return e.node.asBoolean()===true
case"non-empty":return e.isNonEmpty
case"non-null":return e.isPresent&&!e.node.isUnknown
case"one-of":return t.values?.includes(e.asString()??"")===true}}const l={id:"apimodel/unsupported-target",kind:"cluster-definition",summary:"The cluster definition is for a target other than Azure Stack.",clauses:["aks-engine/use-on-azure"],docs:{finds:"A cluster definition without a `customCloudProfile`, which aks-engine deploys to public "+"Azure, or one whose custom cloud is not called `AzureStackCloud`. A templated target and a "+"bare agent pool say nothing about the target and are left alone.",fix:"For a cluster on Azure Stack, add `customCloudProfile` with the portal of the region; on "+"public Azure, use Azure Kubernetes Service instead of AKS Engine."},check(e,t){const n=e.root.field("properties")
if(n===undefined||e.form==="pool")return
if(e.target==="azure"){t.report({at:key(n.node),message:'This cluster definition has no "customCloudProfile", so AKS Engine deploys it to public Azure, where Microsoft does not support AKS Engine.',help:'For Azure Stack, add "customCloudProfile" with the region\'s "portalURL"; on public Azure, use Azure Kubernetes Service.'})}else if(e.target==="custom-cloud"){const e=n.at("customCloudProfile","environment","name")
t.report({at:key(n.node),message:"This cluster definition is for a custom cloud that is not Azure Stack, where Microsoft does not support AKS Engine.",help:'For Azure Stack, name the environment "AzureStackCloud" or leave "environment" out.',...e!==undefined&&{related:[{at:key(e.node),message:"The environment is named here."}]}})}}}
var u=n(5301)
var f=n(8336)
const d="kubernetes.azure.com/set-kube-service-host-fqdn"
function misfitsOf({pod:e,podMetadata:t,misfits:n}){const s=`a number from 0 to ${String(f.si)}`
const r=[...n]
const note=(e,t,n)=>{if(e!==undefined&&!e.isUnknown&&!t(e))r.push({node:e,expected:n})}
const fitsId=e=>(0,f.eQ)(e.asNumber())
const fitsBoolean=e=>e.asBoolean()!==undefined
const i=[e.security,...e.containers.map(({security:e})=>e)]
for(const e of i.filter(isWhole)){note(e.runAsUser,fitsId,s)
note((0,u.Eb)(e.node?.get("runAsGroup")),fitsId,s)
note(e.runAsNonRoot,fitsBoolean,"true or false, without quotes")
note(e.runAsUserName,e=>e.asString()!==undefined,"a text")}note(e.fsGroup,fitsId,s)
note(e.fsGroupChangePolicy,e=>["OnRootMismatch","Always"].includes(e.asString()??""),'"OnRootMismatch" or "Always"')
note(e.hostUsers,fitsBoolean,"true or false, without quotes")
const o=t?.get("annotations")?.get(d)
note(o,e=>e.asString()!==undefined||e.isNull,"a text, in quotes")
return unique(r)}function isWhole({node:e}){return e?.isMap===true}function unique(e){return[...new Map(e.map(e=>[e.node.raw,e])).values()]}var B=n(201)
const h={id:"pod/inert-annotation",kind:"workload",summary:"An annotation that AKS looks for on pods stands on their controller, without effect.",clauses:["aks-faq/api-server-name-annotation"],docs:{finds:"The annotation `kubernetes.azure.com/set-kube-service-host-fqdn` in the metadata of a "+"Deployment or another controller, and not in those of its pod template. AKS looks for it "+"on pods, which get the metadata of the template only.",fix:"Move the annotation to `spec.template.metadata.annotations`."},check(e,t){const{object:n,podMetadata:s,isFirst:r,pod:i}=e
const o=n.root.at("metadata","annotations",d)
if(o===undefined||!r||i.spec.parent===n.root)return
if(s?.get("annotations")?.get(d)!==undefined)return
t.report({at:key(o),message:`The annotation "${d}" has no effect on ${(0,B.uk)(e)} itself: AKS looks for it on pods.`,help:"Move it to the annotations of the pod template."})}}
const p={id:"pod/invalid-value",kind:"workload",summary:"A value that Kubernetes rejects, so the pod is never made.",clauses:[],severity:"warning",docs:{finds:"A value of the wrong type among the settings that decide who runs: a number or a boolean in "+'quotes (`runAsUser: "0"`), a number that is no user, a `securityContext` that is no map, '+"`containers` that are no list; also a `fsGroupChangePolicy` that does not exist, and an "+"annotation that is no text. Scalars are read as Kubernetes reads them: `yes` is true there "+"and `0x0` is 0.",fix:"Write a value of the type that Kubernetes takes: numbers and booleans without quotes."},check(e,t){for(const{node:n,expected:s}of misfitsOf(e)){const r=n.key===undefined
const i=`"${n.key??n.parent?.key??""}"`
const o=unquoted(n.asString(),s)
t.report({at:value(n),message:`In ${(0,B.uk)(e)}, Kubernetes rejects the value of ${r?`an item of ${i}`:i}: it takes ${s}.`,help:o===undefined?`Write ${s}.`:`Write ${o} without quotes.`,...o!==undefined&&{fix:{description:"Take the quotes off",text:o}}})}}}
function unquoted(e,t){if(e===undefined)return undefined
const n=t.startsWith("a number")?/^\d{1,9}$/:/^(?:true|false)$/
return/^(?:a number|true)/.test(t)&&n.test(e)?e:undefined}const m={id:"pod/refused",kind:"workload",summary:"A container is both root and forbidden to be root, so it never starts.",clauses:[],severity:"warning",docs:{finds:"A container for which uid 0 and `runAsNonRoot: true` are both in force, pod and container "+"levels combined; on Windows the user `ContainerAdministrator` with `runAsNonRoot: true`. "+"The kubelet refuses to start it.",fix:"Set `runAsUser` to a user other than 0."},check(e,t){for(const{verdict:n,by:s,nonRoot:r,containers:i}of(0,f.m1)(e.pod)){if(n!=="refused")continue
const o=e.pod.os==="windows"
t.report({at:value(s),message:`${(0,B.FI)(e,i)} never ${i.length>1?"start":"starts"}: the user is ${o?"ContainerAdministrator":"root"}, and runAsNonRoot forbids that.`,help:o?'Set "runAsUserName" to another user, e.g. "ContainerUser".':'Set "runAsUser" to a user other than 0.',...r!==undefined&&{related:[{at:key(r),message:"runAsNonRoot is true here."}]}})}}}
var g=n(7423)
function isAtLeast(e,t){const n=/^v?(\d+)\.(\d+)/.exec(e)
if(n===null)return false
const[,s,r]=n
return Number(s)>1||Number(s)===1&&Number(r)>=t}const C=new Set([["persistentVolumeClaim","ephemeral","azureDisk","azureFile","awsElasticBlockStore"],["gcePersistentDisk","cinder","fc","iscsi","rbd","vsphereVolume","portworxVolume"],["scaleIO","storageos","photonPersistentDisk","flexVolume","flocker"]].flat())
function volumeSource(e){return e.entries().find(e=>e.key!=="name"&&!e.isNull)}function ownedVolumes(e,t){const n=e.volumes.flatMap(e=>{const t=volumeSource(e)
return t!==undefined&&takesOwnership(t)?[t]:[]})
const s=(t?.items()??[]).filter(e=>e.isMap)
return[...n,...s.map(e=>e.at("metadata","name")??e)]}function takesOwnership(e){if(e.get("readOnly")?.asBoolean()===true)return false
if(e.key==="csi")return(0,u.Eb)(e.get("fsType"))!==undefined
return C.has(e.key??"")}function avoidedChange(e,{containers:t}){const{pod:n,claimTemplates:s}=e
const{fsGroup:r,fsGroupChangePolicy:i}=n
if(r===undefined||n.os!=="linux")return undefined
const o=r.asNumber()
if(o===undefined)return undefined
const a=t.some(({list:e})=>e==="containers")||t.length===0&&n.isPartial
const c=ownedVolumes(n,s)
const l=n.isPartial&&n.volumes.length===0
if(!a||c.length===0&&!l)return undefined
return{fsGroup:r,group:o,policy:i,volumes:c}}function unownedVolumes({pod:e,claimTemplates:t}){if(e.fsGroup===undefined||e.os!=="linux")return[]
if(e.isPartial||ownedVolumes(e,t).length>0)return[]
return[...new Set(e.volumes.map(e=>volumeSource(e)?.key??"emptyDir"))]}const y={id:"pod/root-fsgroup-workaround",kind:"workload",summary:"A pod runs as root with fsGroup, the old way around slow changes of a volume’s owner.",clauses:["aks-faq/root-fsgroup-workaround","aks-faq/volume-ownership-policy","aks-faq/images-run-as-root"],docs:{finds:"A regular container that runs as root by its manifest (uid 0 in force, neither refused by "+"`runAsNonRoot` nor mapped by `hostUsers: false`), in a pod with `fsGroup` and a volume whose "+"files are given to that group: persistent ones, not secret, configMap, projected or "+"emptyDir volumes. In a patch the volumes may lie in its base. The four images that the AKS "+"FAQ names as having to run as root are left alone and listed as exceptions.",fix:"From Kubernetes 1.20 on, run the pod as a user other than root and set "+"`fsGroupChangePolicy: OnRootMismatch` next to `fsGroup`: the owner is then changed only "+"where it does not fit yet. An upgrade alone changes nothing; the field has to be set."},check(e,t){const n=t.table("rootImages")
const hasToBeRoot=({image:e})=>n.some(({repository:t})=>(0,g.L)(e?.text??"",t))
for(const n of(0,f.m1)(e.pod,hasToBeRoot)){const s=avoidedChange(e,n)
if(n.verdict!=="root"||s===undefined)continue
const r=n.containers.length>1?"run":"runs"
const i=t.kubernetesVersion
t.report({at:value(n.by),message:`${(0,B.FI)(e,n.containers)} ${r} as root with fsGroup set: the way around slow volume mounts before Kubernetes 1.20. ${today(i,s)}`,help:remedy(i,s,n),clauses:["aks-faq/root-fsgroup-workaround","aks-faq/volume-ownership-policy"],related:[{at:key(s.fsGroup),message:"fsGroup is set here."},...s.volumes.map(e=>({at:e.key==="name"?value(e):key(e),message:"The files of this volume are given to the group."})),...(0,f.BV)(n).map(e=>({at:value(e),message:"This container runs as root."}))]})}}}
function today(e,{policy:t}){const n=t?.asString()==="OnRootMismatch"
if(e===undefined){return n?"From 1.20 on, fsGroupChangePolicy, which is set, makes root unnecessary.":"From 1.20 on, fsGroupChangePolicy does that without root."}if(!isAtLeast(e,20)){return t===undefined?`Kubernetes ${e} has no better answer yet.`:`Kubernetes ${e} does not know fsGroupChangePolicy yet and has no better answer.`}return n?`On Kubernetes ${e} fsGroupChangePolicy, which is set, makes root unnecessary.`:`Kubernetes ${e} does that without root, once fsGroupChangePolicy is set.`}function remedy(e,{policy:t,group:n},{by:s}){const r=t?.asString()==="OnRootMismatch"
const i=`replace "${s.key??"runAsUser"}: 0" by a user other than root, e.g. "runAsUser: 1000"`
const o=n===0?'"fsGroup: 1000" and ':""
const a=`write ${o}"fsGroupChangePolicy: OnRootMismatch"`
const c=t===undefined?"in the pod's securityContext":"in place of what is set"
const l=r?i:`${i}, and ${a} ${c}`
if(e===undefined){return`On Kubernetes 1.20 or later ${l}. Before 1.20 there is no better answer until the upgrade.`}return isAtLeast(e,20)?`${l.charAt(0).toUpperCase()}${l.slice(1)}.`:`Leave it until the cluster runs Kubernetes 1.20 or later; then ${l}.`}const b={id:"pod/runs-as-root",kind:"workload",summary:"A manifest has a container run as root.",clauses:["aks-faq/run-as-non-root","aks-faq/images-run-as-root"],docs:{finds:"A container, init container or ephemeral container that runs as root by its manifest: uid 0 "+"is in force, pod and container levels combined, and neither refused by `runAsNonRoot` nor "+"mapped by `hostUsers: false`; on Windows the user `ContainerAdministrator`. One finding "+"for each setting that decides it. Where the manifest says nothing the image decides, which "+"is never a finding. Root with `fsGroup` on a persistent volume is "+"`pod/root-fsgroup-workaround`. The four images that the AKS FAQ names as having to run as "+"root are left alone and listed as exceptions.",fix:"Set `runAsUser` to a user other than 0 and `runAsNonRoot: true`. An init container that "+"only changes the owner of a volume is not needed when the pod sets `fsGroup`."},check(e,t){const n=t.table("rootImages")
const hasToBeRoot=({image:e})=>n.some(({repository:t})=>(0,g.L)(e?.text??"",t))
for(const n of(0,f.m1)(e.pod,hasToBeRoot)){if(n.verdict!=="root"||avoidedChange(e,n)!==undefined)continue
const s=n.containers.length>1?"run":"runs"
t.report({at:value(n.by),message:`${(0,B.FI)(e,n.containers)} ${s} as ${rootWords(e)}.${idleGroup(e)}`,help:runs_as_root_remedy(e,n,t.kubernetesVersion),clauses:["aks-faq/run-as-non-root"],related:(0,f.BV)(n).map(e=>({at:value(e),message:"This container runs as root."}))})}}}
function rootWords({pod:e}){return e.os==="windows"?"ContainerAdministrator, the root of Windows":"root"}function idleGroup(e){const t=unownedVolumes(e)
if(t.length===0)return""
return` Root saves no time with these volumes (${t.join(", ")}), and fsGroupChangePolicy has no effect on them.`}function runs_as_root_remedy(e,{by:t,containers:n},s){if(e.pod.os==="windows"){return'Set "runAsUserName" to another user, e.g. "ContainerUser".'}const r=`Replace "${t.key??"runAsUser"}: 0" by a user other than root, e.g. "runAsUser: 1000", and add "runAsNonRoot: true".`
const i=n.length>0&&n.every(({list:e})=>e==="initContainers")
if(!i)return r
const o=s!==undefined&&!isAtLeast(s,20)?"":s===undefined?', from Kubernetes 1.20 on with "fsGroupChangePolicy: OnRootMismatch"':' with "fsGroupChangePolicy: OnRootMismatch"'
return`If it only changes the owner of a volume, take it out and set "fsGroup" in the pod's securityContext${o}. Else: ${r}`}const w="/etc/kubernetes/manifests"
function staticPodOf(e){const{object:t,pod:n,source:s}=e
if(t.kind==="Pod"){const e=t.root.at("metadata","annotations")
const n=(0,u.Eb)(e?.get("kubernetes.io/config.mirror"))
const r=e?.get("kubernetes.io/config.source")
const i=r?.asString()==="file"||r?.asString()==="http"
const o=n??(i?r:undefined)
if(o!==undefined)return{how:"mirror",at:o,mounts:[]}
const a=t.root.get("kind")
if(a!==undefined&&`/${s.file}`.includes(`${w}/`)){return{how:"lies-there",at:a,mounts:[]}}}for(const t of n.volumes){const n=t.at("hostPath","path")
if(n===undefined||!isBelow(n.asString()??"",w))continue
const s=writableMounts(e,t.get("name")?.asString())
if(s.length>0)return{how:"writes",at:n,mounts:s}}return undefined}function isBelow(e,t){const n=e.replace(/\/+/g,"/").replace(/\/$/,"")
return n===t||n.startsWith(`${t}/`)}function writableMounts({pod:e},t){if(t===undefined)return[]
return e.containers.flatMap(({node:e})=>(e.get("volumeMounts")?.items()??[]).filter(e=>{const n=e.get("readOnly")
const s=n===undefined||n.isNull||n.asBoolean()===false
return e.get("name")?.asString()===t&&s}))}const k={id:"pod/static-pod",kind:"workload",summary:"A manifest is, or writes, a static pod.",clauses:["aks-engine/configuration-outside-etcd","aks-engine/static-pods-not-preserved"],docs:{finds:"A pod with a writable mount of the host path `/etc/kubernetes/manifests`, from where the "+"kubelet starts pods by itself; a Pod that bears the kubelet's mark of a static pod "+"(`kubernetes.io/config.mirror`, or `kubernetes.io/config.source` with `file`); a Pod in a "+"folder `etc/kubernetes/manifests` of the repository. A read-only mount is left alone.",fix:"Run the pod by a DaemonSet or a Deployment, so that it is kept in etcd."},check(e,t){const n=staticPodOf(e)
if(n===undefined)return
t.report({at:n.how==="mirror"?key(n.at):value(n.at),message:`${sentence(n,(0,B.uk)(e))} Microsoft does not support static pods on the nodes, and AKS Engine does not preserve them on an upgrade.`,help:n.how==="writes"?"Mount the folder read-only, or leave it out; run such pods by a DaemonSet instead.":"Run the pod by a DaemonSet or a Deployment instead.",related:n.mounts.map(e=>({at:value(e.get("name")??e),message:"It is mounted here and can be written to."}))})}}
function sentence({how:e},t){const n=t.charAt(0).toUpperCase()+t.slice(1)
switch(e){case"writes":return`${n} can write to ${w}, from where the kubelet starts static pods.`
case"mirror":return`${n} bears the mark by which the kubelet shows a static pod.`
case"lies-there":return`${n} lies in a folder etc/kubernetes/manifests, from where the kubelet starts static pods.`}}const v={id:"values/root-security-context",kind:"values",summary:"Values for a chart that is not in the repository ask for root.",clauses:["aks-faq/run-as-non-root","aks-faq/root-fsgroup-workaround"],severity:"notice",docs:{finds:"A `securityContext`, `podSecurityContext`, `containerSecurityContext` or the like with "+"`runAsUser: 0`, in values for a chart that cannot be looked at: a values file that lies in "+"no chart and belongs to no release of one, and the values of a Flux HelmRelease, an Argo CD "+"Application or a helmfile release whose chart lies elsewhere. What is under `enabled: false` "+"is not in use, nor is `volumePermissions` unless it is switched on. Charts of the "+"repository are rendered instead, and the rules for pods say what comes of their values.",fix:"Set `runAsUser` to a user other than 0 and `runAsNonRoot: true`. Put the chart into the "+"repository (as a dependency in `charts/`) to have it judged by what it really installs."},check(e,t){for(const{user:n,path:s,fsGroup:r}of e.rootContexts){const i=["aks-faq/run-as-non-root"]
if(r!==undefined)i.push("aks-faq/root-fsgroup-workaround")
t.report({at:value(n),message:`"${s}" asks for root${r===undefined?"":", with fsGroup"}. ${unseen(e)}`,help:'If the chart uses it, replace "runAsUser: 0" by a user other than root, e.g. '+'"runAsUser: 1000", and add "runAsNonRoot: true"; if not, take it out.',clauses:i,related:r===undefined?[]:[{at:key(r),message:"fsGroup is set here."}]})}}}
function unseen({chart:e}){return e===null?"No chart of the repository is known to take these values, so the chart was not seen.":`The chart "${e}" is not in the repository and was not seen.`}const E={id:"webhook/control-plane-not-excluded",kind:"webhook-configuration",summary:"Webhooks that fail closed reach the internal namespaces of AKS.",clauses:["aks-faq/exclude-internal-namespaces"],docs:{finds:"A webhook configuration, once, in which a webhook with `failurePolicy: Fail` (also by "+"default) has rules for objects that live in a namespace, and nothing keeps AKS's internal "+"namespaces out. A selector does that which leaves out the label `control-plane` or "+"`kubernetes.azure.com/managedby`, which leaves out kube-system by "+"`kubernetes.io/metadata.name`, or which takes only what bears a label of its own; a match "+"condition about the namespace is taken to do so, too.",fix:"Add a `namespaceSelector` with `matchExpressions` of `key: control-plane` and "+"`operator: DoesNotExist`."},check(e,t){const n=e.webhooks.filter(e=>e.failsClosed===true&&e.reachesNamespaces&&!e.sparesControlPlane)
const s=e.object.root.get("webhooks")
if(n.length===0||s===undefined)return
const r=n.length===e.webhooks.length
t.report({at:key(s),message:`${r?"The webhooks":`${String(n.length)} of the webhooks`} of ${(0,B.uk)(e)} fail closed and reach the internal namespaces of AKS.`,help:'Add to each: "namespaceSelector: { matchExpressions: [{ key: control-plane, operator: DoesNotExist }] }".',related:n.map(({node:e})=>{const t=e.get("namespaceSelector")
return t===undefined?{at:value(e.get("name")??e),message:"It has no namespaceSelector."}:{at:key(t),message:"This selector does not leave them out."}})})}}
var S=n(3467)
const D={id:"webhook/enforcer-disabled",kind:"webhook-configuration",summary:"A webhook configuration switches the Admissions Enforcer of AKS off for itself.",clauses:["aks-faq/admissions-enforcer-disabled","aks-faq/admissions-enforcer-marker"],severity:"warning",docs:{finds:'The label or annotation `admissions.enforcer/disabled: "true"` on a webhook configuration. '+"The Admissions Enforcer then no longer keeps the webhooks out of kube-system and the other "+"namespaces of AKS, so that a webhook that fails can take the cluster down.",fix:"Remove it, unless the webhook is critical and has to see those namespaces."},check(e,t){for(const n of(0,S.dM)(e)){if(n.asString()!=="true")continue
t.report({at:key(n),message:`"${S.Dg}" switches the Admissions Enforcer off for ${(0,B.uk)(e)}: its webhooks reach kube-system and the other namespaces of AKS.`,help:"Remove it, unless the webhook has a critical need to see those namespaces."})}}}
const A={id:"webhook/external-url",kind:"webhook-configuration",summary:"An admission webhook is called by a URL instead of a service in the cluster.",clauses:["aks-faq/webhook-inside-cluster"],severity:"warning",docs:{finds:"A webhook with `clientConfig.url`. AKS puts a firewall on what leaves the API server, so "+"that a webhook has to be reachable within the cluster.",fix:"Run the webhook in the cluster and name its service in `clientConfig.service`."},check(e,t){for(const{node:n}of e.webhooks){const e=n.at("clientConfig","url")
const s=e?.text??""
if(e===undefined||!/^https?:\/\//i.test(s))continue
const r=/^https?:\/\/(?:[^/?#@]*@)?([^/?#]*)/i.exec(s)?.[1]??""
const i=n.get("name")?.asString()
t.report({at:value(e),message:`The webhook${i===undefined?"":` "${i}"`} is called by a URL (host "${r}"), but AKS firewalls what leaves the API server: webhooks must be reachable within the cluster.`,help:'Run the webhook in the cluster, and write "clientConfig.service" with its namespace, name and path instead of "url".'})}}}
const x={id:"webhook/invalid-value",kind:"webhook-configuration",summary:"A label or annotation of a webhook configuration is no text, so Kubernetes rejects it.",clauses:[],severity:"warning",docs:{finds:"The label or annotation `admissions.enforcer/disabled` with a value that is no text, above "+"all a bare `true`: labels and annotations are texts, and Kubernetes rejects the whole "+"object.",fix:"Put the value in quotes, or remove the mark."},check(e,t){for(const n of(0,S.dM)(e)){const e=n.asBoolean()??n.asNumber()
if(e===undefined)continue
t.report({at:value(n),message:`The value of "${S.Dg}" is no text, and Kubernetes rejects the object.`,help:`Write "${String(e)}", with the quotes, or remove it.`,fix:{description:"Put the value in quotes",text:`"${String(e)}"`}})}}}
const O={id:"webhook/service-in-kube-system",kind:"webhook-configuration",summary:"An admission webhook is served from kube-system.",clauses:["aks-faq/webhook-in-kube-system"],docs:{finds:"A webhook configuration, once, with a webhook whose `clientConfig.service` lies in the "+"namespace `kube-system`.",fix:"Deploy the webhook's service, and what serves it, to a namespace of its own."},check(e,t){const[n,...s]=e.webhooks.flatMap(({node:e})=>{const t=e.at("clientConfig","service","namespace")
return t?.asString()==="kube-system"?[t]:[]})
if(n===undefined)return
t.report({at:value(n),message:`A webhook of ${(0,B.uk)(e)} is served from kube-system, where Microsoft recommends to deploy nothing for webhooks.`,help:"Deploy its service to a namespace of its own, and name that one here.",related:s.map(e=>({at:value(e),message:"Served from there, too."}))})}}
const I=[s,r,i,o,a,c,l,h,p,m,y,b,k,v,E,D,A,x,O]},2197:(e,t,n)=>{n.d(t,{S:()=>scan})
var s=n(9488)
var r=n(9915)
var i=n(3554)
const o=/(?:helm|source)\.toolkit\.fluxcd\.io\/|kind:[ \t]*["']?(?:Application|ApplicationSet)\b/
function declaredReleases(e,t){const n=[]
for(const a of e){const{file:e,text:c}=a
const l=(0,s.h5)(e)
if(!/\.ya?ml$/i.test(e)||t(e)||!(l||o.test(c)))continue
for(const t of(0,i.m)(c)){if(!l&&!o.test(c.slice(t.start,t.end)))continue
const{root:s}=(0,r.A)(a,t)
if(s!==undefined)n.push({root:s,file:e})}}const a=(0,s._l)(n.map(({root:e})=>e))
return n.flatMap(({root:e,file:t})=>(0,s.w0)(e,t,a))}const a=50
function combinationsOf(e,t,n,r){const{folder:i}=e.files
const o=r===undefined?{}:{kubernetesVersion:r}
const c=t.filter(e=>e.chart.kind==="folder"&&e.chart.folder===i)
if(c.length>0)return distinct(c.map(e=>declared(e,n,o)))
const l={id:"defaults",valuesFiles:[],declaredBy:"defaults",options:o}
const u=(0,s.yN)(i,n.keys()).flatMap(({path:e,ci:t})=>{const r=n.get(e)
if(r===undefined)return[]
return[{id:i===""?e:e.slice(i.length+1),valuesFiles:[e],declaredBy:t?"ci":"overlay",options:{...o,layers:[(0,s.fo)(r)]}}]})
return[l,...u.slice(0,a)]}function declared(e,t,n){const{by:r,releaseName:i,namespace:o,layers:a,defaults:c}=e
const l=[o,i].filter(e=>e!==undefined).join("/")
const u=a.flatMap(e=>e.kind==="file"?[e.path]:[])
const read=e=>t.get(e)
const f=c?.flatMap(e=>{const[t]=(0,s.a1)([e],read)
return t?.kind==="values"&&t.node!==undefined?[t.node]:[]})
return{id:l===""?r:`${r} ${l}`,valuesFiles:[...c?.map(e=>e.path)??[],...u],declaredBy:r,options:{...n,...i!==undefined&&{releaseName:i},...o!==undefined&&{namespace:o},...f!==undefined&&{defaults:f},layers:(0,s.a1)(a,read)}}}function distinct(e){const t=new Map
return e.map(e=>{const n=(t.get(e.id)??0)+1
t.set(e.id,n)
return n===1?e:{...e,id:`${e.id} (${n})`}})}function findCharts(e){const t=[...e.texts.keys()].filter(e=>e==="Chart.yaml"||e.endsWith("/Chart.yaml")).map(e=>e.slice(0,-"/Chart.yaml".length)).sort()
const n=new Map(t.map(e=>[e,new Map]))
for(const[t,s]of[...e.texts,...e.archives]){for(const e of foldersOf(t)){const r=e===""?t:t.slice(e.length+1)
n.get(e)?.set(r,s)}}return t.map(e=>{const s=n.get(e)??new Map
return{files:{folder:e,files:s},vendored:t.some(t=>e.startsWith(t===""?"charts/":`${t}/charts/`))}})}function foldersOf(e){const t=e.split("/")
return t.map((e,n)=>t.slice(0,n).join("/"))}const c=1e4
const l=18e4
async function renderCharts(e){const t=findCharts(e)
const n=t.filter(e=>!e.vendored)
const r=t.filter(e=>e.vendored)
const i=(0,s.Eq)((0,s.EM)([...n,...r].map(e=>e.files)))
const o=performance.now()+l
const a=[]
for(const t of n){const{folder:n}=t.files
const r=n===""?"Chart.yaml":`${n}/Chart.yaml`
const l=await i.load(t.files)
if(l.kind==="failed"){const e=l.problems.map(e=>({problem:e,inScope:true}))
const t=reasonsOf(l.problems)
const s={combinations:[],manifests:[],unrendered:[],rendered:"not"}
a.push({name:baseName(n),file:r,reasons:t,problems:e,...s})
continue}if(l.chart.metadata.type==="library")continue
const u=combinationsOf(t,e.releases,e.texts,e.kubernetesVersion)
const f=u.map(e=>{const t=Math.max(0,o-performance.now())
const n={millis:Math.min(c,t)}
return{combination:e,result:(0,s.xt)(l.chart,{...e.options,limits:n})}})
a.push({name:l.chart.metadata.name,file:r,combinations:u,...summarise(f)})}return a}function summarise(e){const t=e.filter(({combination:e})=>!isGuess(e))
const n=t.flatMap(({result:e})=>e.problems)
const r=[...new Map(n.map(e=>[keyOf(e),e])).values()]
const i=new Set(t.map(({result:e})=>e.outcome))
const[o]=i
return{rendered:i.size===1&&o!==undefined?o:"partly",manifests:e.flatMap(({combination:e,result:t})=>t.manifests.map(t=>({manifest:t,combination:e}))),unrendered:failedInAll(e).flatMap(s.J7),reasons:reasonsOf(r),problems:r.map(e=>({problem:e,inScope:isInScope(e,t)}))}}const u=200
function failedInAll(e){const[t,...n]=e.map(({result:e})=>e.failed)
const s=n.map(e=>new Set(e.map(({template:e})=>e)))
return(t??[]).filter(({template:e})=>!/(?:^|\/)(?:_[^/]*|NOTES\.txt)$/.test(e)).filter(({template:e})=>s.every(t=>t.has(e))).slice(0,u).map(({source:e})=>e)}function isGuess({declaredBy:e}){return e==="overlay"||e==="ci"}function isInScope(e,t){if(e.isNote===true||e.code==="dependency-missing")return false
const n=e.code==="template"||e.code==="values-schema"
if(!n)return e.code!=="kubernetes-version"
return t.some(({combination:e})=>e.declaredBy!=="defaults")}function keyOf({file:e,at:t,message:n}){return`${e}\n${t?.start??""}\n${n}`}function reasonsOf(e){const t=e.filter(({isNote:e})=>e!==true).map(({message:e,help:t})=>t===undefined?e:`${e} ${t}`)
return[...new Set(t)]}function baseName(e){return e.slice(e.lastIndexOf("/")+1)}const f="runAsUser"
function loneValues(e,t){const n=[...e.keys()].filter(e=>/(?:^|\/)Chart\.yaml$/.test(e))
const s=new Set(n.map(e=>e.replace(/\/?Chart\.yaml$/,"")))
const i=new Set
const o=[]
for(const n of t){const{chart:t,layers:r,defaults:a=[]}=n
const c=t.kind==="folder"&&s.has(t.folder)
for(const t of[...a,...r]){if(t.kind==="file"&&i.has(t.path))continue
if(t.kind==="file")i.add(t.path)
if(!c)o.push(...valuesOf(t,nameOf(n),e))}}const isChartsOwn=e=>foldersAbove(e).some(e=>s.has(e))
for(const[t,n]of e){if(!isValuesFile(t)||i.has(t)||!n.text.includes(f))continue
if(isChartsOwn(t))continue
for(const{root:e}of(0,r.h)(n)){const t=e?.get("apiVersion")!==undefined||e?.get("kind")!==undefined
if(e?.isMap===true&&!t)o.push({source:n,root:e,chart:null})}}return o}function isValuesFile(e){const t=e.slice(e.lastIndexOf("/")+1)
return/values.*\.ya?ml$/i.test(t)&&!/schema/i.test(t)}function nameOf({chart:e}){if(e.kind==="remote")return e.name
return e.kind==="folder"?e.folder:null}function valuesOf(e,t,n){if(e.kind==="set")return[]
const r=e.kind==="file"?n.get(e.path)?.text:e.node.written
if(r?.includes(f)!==true)return[]
return(0,s.a1)([e],e=>n.get(e)).flatMap(e=>{if(e.kind!=="values"||e.node===undefined)return[]
return[{source:e.node.raw.source,root:e.node,chart:t}]})}function foldersAbove(e){const t=e.split("/")
return t.map((e,n)=>t.slice(0,n).join("/"))}var d=n(6745)
function endingOf(e){const t=e.slice(e.lastIndexOf("/")+1)
const n=t.lastIndexOf(".")
return n<=0?"":t.slice(n+1).toLowerCase()}function isNeverRead(e){if(isPackedChart(e))return false
const t=e.slice(e.lastIndexOf("/")+1)
return h.has(endingOf(e))||p.has(t)}function couldMatter(e){return B.has(endingOf(e))||isPackedChart(e)}function isPackedChart(e){return/(?:^|\/)charts\/[^/]+\.tgz$/i.test(e)}const B=new Set([["json","jsonc","json5","yaml","yml","toml","hcl","tf","tfvars","bicep"],["tpl","tmpl","gotmpl","template","j2","jinja","jinja2","in","txt"],["sh","bash","zsh","ps1","psm1","cmd","bat"],["example","sample","dist","bak","orig","old","env","lock"]].flat())
const h=new Set([["png","jpg","jpeg","gif","webp","avif","bmp","ico","icns","tif","tiff","heic"],["svg","svgz","psd","ai","eps","xcf","sketch","fig","vsd","vsdx","drawio"],["mp3","wav","flac","ogg","oga","m4a","aac","mp4","m4v","mov","avi","mkv","webm"],["ttf","otf","woff","woff2","eot"],["zip","tar","tgz","gz","bz2","xz","zst","lz4","7z","rar","cab","iso","vhd"],["vhdx","vmdk","qcow2","img","dmg","deb","rpm","apk","msi","whl","egg","nupkg"],["crate","gem"],["exe","dll","so","dylib","a","lib","o","obj","pdb","class","jar","war","ear"],["pyc","pyo","pyd","wasm","node","bin","elf","map"],["pdf","doc","docx","xls","xlsx","ppt","pptx","odt","ods","odp","rtf","epub"],["db","sqlite","sqlite3","mdb","parquet","avro","npy","npz","pickle","pkl","onnx"],["pfx","p12","jks","keystore","gpg"]].flat())
const p=new Set(["package-lock.json","npm-shrinkwrap.json","yarn.lock","pnpm-lock.yaml","bun.lock","bun.lockb","deno.lock","composer.lock","Gemfile.lock","Podfile.lock","Pipfile.lock","poetry.lock","pdm.lock","uv.lock","Cargo.lock","Gopkg.lock","go.sum","go.work.sum","mix.lock","pubspec.lock","flake.lock","packages.lock.json",".terraform.lock.hcl"])
var m=n(4006)
var g=n(8823)
function matcher(e){const t=e.map(compile)
return e=>t.some(t=>t(e))}function compile(e){const t=`The glob ${JSON.stringify(e)}`
if(e.trim()==="")throw new g.j(`${t} is empty.`)
if(e.startsWith("!")&&!e.startsWith("!(")){throw new g.j(`${t} begins with "!", which is not read; include and exclude say which is which.`)}const n=e.replace(/^(?:\.\/+)+/,"/").replace(/\/+$/,"")
const s=n.includes("/")
const r=n.replace(/^\/+/,"")
if(r.split("/").includes("..")){throw new g.j(`${t} leads outside the root, where nothing is read.`)}if(r===""||r===".")return()=>true
const i=s?r:`**/${r}`
const o={dot:true,nonegate:true,strictBrackets:true,windows:false,debug:true}
try{const e=m(i,o)
const t=m(`${i}/**`,o)
return n=>e(n)||t(n)}catch{throw new g.j(`${t} is not valid: close its brackets, braces and parentheses, or put a backslash before those that stand for themselves.`)}}function decodeText(e){const[t,n]=e
if(t===255&&n===254)return decode(e,"utf-16le")
if(t===254&&n===255)return decode(e,"utf-16be")
if(e.subarray(0,C).includes(0))return{binary:"a binary file"}
return decode(e,"utf-8")}const C=8*1024
function decode(e,t){try{const n=new TextDecoder(t,{fatal:true,ignoreBOM:true}).decode(e)
const s=t!=="utf-8"&&n.slice(0,C).includes("\0")
return s?{binary:"a binary file"}:{text:n,encoding:t}}catch{return{binary:`not valid ${t==="utf-8"?"UTF-8":"UTF-16"} text`}}}var y=n(9239)
async function discover(e,t){const n=matcher(t.exclude)
const s=t.include.length===0?()=>true:matcher(t.include)
const r=t.paths.length===0?()=>true:below(t.paths)
const i=await e.list()
const isWanted=e=>!isNeverRead(e)&&!n(e)
const o=[]
const a=i.omitted.filter(({file:e})=>isWanted(e))
for(const e of i.files){if(!isWanted(e.path))continue
if(e.size===undefined||e.size<=d.O.fileBytes)o.push(e)
else if(isTextByName(e.path))a.push({file:e.path,reason:b})}return{files:o,reported:e=>r(e)&&s(e),skipped:a.sort((e,t)=>e.file<t.file?-1:1)}}async function readText(e,{path:t}){let n
try{n=await e.read(t)}catch(e){if(e instanceof y.IO){return{skip:e.message,couldMatter:isTextByName(t)}}throw e}if(n.byteLength>d.O.fileBytes){return{skip:b,couldMatter:isTextByName(t)}}const s=decodeText(n)
if("text"in s)return s
const r=isPackedChart(t)?"a packed chart":s.binary
return{skip:r,couldMatter:couldMatter(t)}}const b=`larger than ${d.O.fileBytes/1024/1024} MiB`
function isTextByName(e){return couldMatter(e)||endingOf(e)===""}function below(e){const t=e.map(e=>e.replace(/^(?:\.\/+)+/,"").replace(/\/+$/,""))
if(t.some(e=>e===""||e==="."))return()=>true
return e=>t.some(t=>e===t||e.startsWith(`${t}/`))}function chartsAmong(e){const t=new Set(e.filter(e=>e==="Chart.yaml"||e.endsWith("/Chart.yaml")).map(e=>e.slice(0,Math.max(0,e.length-"/Chart.yaml".length))))
return e=>{if(t.has("")&&e.startsWith("templates/"))return""
const n="/templates/"
for(let s=e.indexOf(n);s!==-1;s=e.indexOf(n,s+1)){const n=e.slice(0,s)
if(t.has(n))return n}return undefined}}var w=n(318)
var k=n(1387)
function embeddedSource(e){const{raw:t}=e
if(t.kind!=="scalar")return undefined
const{written:n}=e
const s=n.startsWith("|")?literalStretches(n,t.text,t.start):lineStretches(n,t.text,t.start)
return s===undefined?opaqueSource(e,t.text):new k.an(t.source,t.text,s)}function opaqueSource({raw:e},t){const n=e.source.text.indexOf("\n",e.start)
const s=n===-1?e.end:Math.min(e.end,n)
return{file:e.source.file,text:t,trace:()=>e.source.trace(e.start,s)}}function literalStretches(e,t,n){const s=[]
let r=e.indexOf("\n")+1
for(let i=0;i<=t.length&&r>0;){const o=endOfLine(t,i)
const a=endOfLine(e,r)
const c=e.charAt(a-1)==="\r"?1:0
s.push({text:i,host:n+Math.max(r,a-c-(o-i))})
i=o+1
r=Math.min(a+1,e.length)}return s}function endOfLine(e,t){const n=e.indexOf("\n",t)
return n===-1?e.length:n}const v={'"':/\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|U[0-9A-Fa-f]{8}|.)/g,"'":/''/g}
function lineStretches(e,t,n){if(e.includes("\n"))return undefined
const s=v[e.charAt(0)]
const r=s===undefined?0:1
const i=[{text:0,host:n+r}]
let o=r
for(const t of s===undefined?[]:e.slice(0,-1).matchAll(s)){if(t.index===0)continue
const e=t[0].startsWith("\\U")&&parseInt(t[0].slice(2),16)>65535?2:1
const s=t.index+t[0].length
o+=t[0].length-e
i.push({text:s-o,host:n+s})}return e.length-r-o===t.length?i:undefined}var E=n(5128)
function isJsonPatch(e){const t=e.items()
const isText=e=>e?.asString()!==undefined
return t.length>0&&t.every(e=>isText(e.get("op"))&&isText(e.get("path")))}function patchedPart(e,t){const n={children:new Map}
for(const t of e.items()){const e=t.get("op")?.asString()
const s=t.get("path")
const r=t.get("value")
if(s===undefined||r===undefined||e!=="add"&&e!=="replace")continue
const i=(s.asString()??"").split("/").slice(1).map(unescaped)
if(i.length===0||i.length>D)continue
const{raw:o}=s
const a={keyStart:o.start,keyEnd:o.end,keySource:o.source}
write(n,i,a,r.raw)}if(n.children.size===0)return undefined
for(const[e,s]of S){const r=t?.get(e)
if(r?.pair!==undefined)write(n,s,r.pair,r.raw)}return new E.e(rawOf(n,e.raw))}const S=[["kind",["kind"]],["name",["metadata","name"]]]
const D=50
function unescaped(e){return e.replaceAll("~1","/").replaceAll("~0","~")}function write(e,t,n,s){let r=e
for(const[e,i]of t.entries()){const o=i==="-"?`-${String(r.children.size)}`:i
const a=r.children.get(o)??{key:n,value:{children:new Map}}
r.children.set(o,a)
if(e===t.length-1)a.value=s
else r=branchOf(a)}}function branchOf(e){const{value:t}=e
if("children"in t)return t
const n=new Map
if(t.kind==="map"){for(const e of t.pairs)n.set(e.key,{key:e,value:e.value})}else if(t.kind==="list"){for(const[s,r]of t.items.entries()){n.set(String(s),{key:e.key,value:r})}}return e.value={children:n}}function rawOf(e,t){const{source:n,start:s,end:r}=t
const i=[...e.children]
const rawChild=({value:e})=>"children"in e?rawOf(e,t):e
if(i.length>0&&i.every(([e])=>/^(?:\d+|-\d+)$/.test(e))){return{kind:"list",source:n,start:s,end:r,items:i.map(([,e])=>rawChild(e))}}const o=i.map(([e,t])=>{const{keyStart:n,keyEnd:s,keySource:r}=t.key
return{key:e,keyStart:n,keyEnd:s,keySource:r,value:rawChild(t)}})
return{kind:"map",source:n,start:s,end:r,pairs:o}}function assumedTarget(e){if(e.at("spec","jobTemplate","spec","template","spec")!==undefined){return{apiVersion:"batch/v1",kind:"CronJob"}}if(e.at("spec","template","spec")!==undefined){return{apiVersion:"apps/v1",kind:"Deployment"}}const t=["containers","initContainers"].some(t=>e.at("spec",t)!==undefined)
return t?{apiVersion:"v1",kind:"Pod"}:undefined}const A=[["spec"],["spec","source","kustomize"],["spec","sources","[]","kustomize"],["spec","template","spec","source","kustomize"],["spec","postRenderers","[]","kustomize"]]
const x=new Set(["Kustomization","Component","HelmRelease","Application","ApplicationSet"])
function isKustomization(e){return/(?:^|\/)kustomization\.ya?ml$|(?:^|\/)Kustomization$/.test(e)}function inlinePatches(e){const t=A.flatMap(t=>follow(e,t))
return[e,...t].flatMap(e=>{const t=["patches","patchesJson6902"].flatMap(t=>e.get(t)?.items()??[])
const n=e.get("patchesStrategicMerge")?.items()??[]
return[...t.flatMap(e=>{const t=e.get("patch")
return t===undefined?[]:[{patch:t,target:targetOf(e.get("target"))}]}),...n.filter(e=>e.isMap||e.text?.includes("\n")===true).map(e=>({patch:e,target:{}}))]})}function targetOf(e){const t=e?.get("kind")?.asString()
if(t===undefined)return{}
const n=e?.get("group")?.asString()
const s=e?.get("version")?.asString()??"v1"
return{target:e,kind:t,name:e?.get("name")?.asString(),...n!==undefined&&{apiVersion:`${n}/${s}`}}}function follow(e,t){return t.reduce((e,t)=>e.flatMap(e=>t==="[]"?e.items():e.get(t)??[]),[e])}function manifestObject(e,t={}){if(!e.isMap)return undefined
const n=e.get("apiVersion")?.asString()??t.apiVersion
const s=n?.lastIndexOf("/")??-1
return{root:e,group:n?.slice(0,Math.max(0,s)),version:n?.slice(s+1),kind:e.get("kind")?.asString()??t.kind??null,name:e.at("metadata","name")?.asString()??t.name??null}}var O=n(9748)
var I=n(3467)
const N=O.uX.join("|")
const T=I.oo.join("|")
function kindLine(e){return new RegExp(String.raw`(?:^|[\s{,"'\\-])kind["'\\]*\s*:\s*["'\\]*(?:${e})\b`)}const P=kindLine(`${N}|${T}`)
const $=kindLine([...x].join("|"))
const R=/^["']?kind["']?[ \t]*:[ \t]*["']?([A-Za-z][A-Za-z0-9]*)/m
const F=/^["']?(?:kind["']?[ \t]*:[ \t]*["']?CustomResourceDefinition\b|apiVersion["']?[ \t]*:[ \t]*["']?(?:skaffold\/|[\w.]*\b(?:kyverno\.io|gatekeeper\.sh)\/))/m
const L=/(?:^|[{,])[ \t-]*["']?apiVersion["']?\s*:/m
const M=/ontainers["']?[ \t]*:/
function mayHoldManifests(e,t){if(e.includes("runAsUser")){if(isKustomization(t)||$.test(e))return true
if(/["']?op["']?\s*:/.test(e))return true}if(!L.test(e))return false
return P.test(e)||M.test(e)&&/kind["']?\s*:/.test(e)}function canBeManifest(e,t){return mayHoldManifests(e,t)&&!F.test(e)}function plainKind(e){if(!/^["']?apiVersion["']?[ \t]*:/m.test(e))return undefined
const t=R.exec(e)?.[1]
if(t===undefined)return undefined
return{kind:t,judged:O.uX.includes(t)||I.oo.includes(t)}}function hasTemplateMarks(e){return/\{\{|\{%|<%|@@|#\{|\$\[\[|\(\(/.test(e)}const G=new Set([["md","markdown","mdx","rst","adoc","asciidoc","txt","html","htm","xml","tex","org"],["go","py","rb","rs","js","mjs","cjs","jsx","ts","mts","cts","tsx","vue","java"],["kt","kts","scala","groovy","c","h","cc","cpp","hpp","cs","fs","php","swift"],["lua","pl","pm","r","jl","ex","exs","erl","hs","clj","dart","sql","proto","css"],["sh","bash","zsh","fish","ps1","psm1","cmd","bat","mk","bzl","star","feature"],["tf","tfvars","hcl","bicep","toml","ini","cfg","conf","properties","env","rego"],["jsonnet","libsonnet","cue","dhall","ipynb","csv","tsv","log","diff","patch","snap"]].flat())
function isProseOrCode(e){const t=e.slice(e.lastIndexOf("/")+1)
if(/^(?:(?:GNU)?[Mm]akefile|Dockerfile|Jenkinsfile|Tiltfile|Vagrantfile)\b/.test(t))return true
const n=t.lastIndexOf(".")
return n>0&&G.has(t.slice(n+1).toLowerCase())}var H=n(201)
const j=2
function readManifest(e,t,n={}){if(t.isList)return isJsonPatch(t)?readJsonPatch(e,t,n):[]
const s=manifestObject(t,n)
if(s===undefined)return[]
const{kind:r}=s
const i=itemsOf(s)
if(i!==undefined){const{item:t}=i
return i.nodes.flatMap(n=>readManifest(e,n,t))}if(r==="ConfigMap")return readConfigMap(e,t)
const o=r===null?isKustomization(e.source.file):x.has(r)
if(o)return readInlinePatches(e,t)
const a=(0,I.LC)(e.source,s)
if(a!==undefined)return[a]
return(0,H.F0)(e.source,s,e.declared)}function itemsOf({root:e,kind:t,group:n,version:s}){if(t===null)return undefined
const r=e.get(t==="Template"?"objects":"items")
if(r?.isList!==true||t!=="Template"&&!t.endsWith("List"))return undefined
const i=t!=="List"&&t!=="Template"
const o=[n,s].filter(e=>e!==undefined&&e!=="").join("/")
return{nodes:r.items(),item:i?{kind:t.slice(0,-"List".length),apiVersion:o}:{}}}function readJsonPatch(e,t,n){const s=patchedPart(t,n.target)
const r=s===undefined||n.kind!==undefined?n:assumedTarget(s)
if(s===undefined||r===undefined)return[]
const i=manifestObject(s,r)
if(i===undefined)return[]
const o={...i,kind:n.kind??null,name:n.name??null}
return(0,H.F0)(e.source,i,e.declared).map(e=>({...e,object:o}))}function readInlinePatches(e,t){if(e.depth>=j)return[]
return inlinePatches(t).flatMap(({patch:t,target:n})=>{if(t.isMap||t.isList)return readManifest(e,t,n)
if(t.text?.includes("runAsUser")!==true)return[]
return objects_readText(e,t,n)})}function readConfigMap(e,t){if(e.depth>=j)return[]
return(t.get("data")?.entries()??[]).flatMap(t=>isPlainlyManifest(t.text??"",e.source.file)?objects_readText(e,t,{}):[])}function isPlainlyManifest(e,t){const key=t=>e.trimStart().startsWith("{")?new RegExp(`"${t}"\\s*:`):new RegExp(`^["']?${t}["']?[ \\t]*:`,"m")
return key("apiVersion").test(e)&&key("kind").test(e)&&canBeManifest(e,t)}function objects_readText(e,t,n){const s=embeddedSource(t)
return s===undefined?[]:readTexts({...e,source:s},n)}function readTexts(e,t={}){const n={...e,depth:e.depth+1}
return(0,r.h)(e.source).flatMap(({root:e})=>{const s=e===undefined?[]:readManifest(n,e,t)
return s.filter(e=>e.kind!=="workload"||!e.inferred)})}function readAddonManifests({kubernetesConfig:e},t){return(e?.field("addons")?.items()??[]).flatMap(e=>{const n=e.field("data")?.node
const s=n===undefined?undefined:decoded(n)
if(n===undefined||s===undefined)return[]
const r=opaqueSource(n,s)
if(!isPlainlyManifest(s,r.file))return[]
return readTexts({source:r,declared:t,depth:0})})}function decoded(e){const t=e.asString()??""
if(t===""||!/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(t))return undefined
return Buffer.from(t,"base64").toString("utf8")}var K=n(7388)
const U=new Uint32Array(65536)
const myers_32=(e,t)=>{const n=e.length
const s=t.length
const r=1<<n-1
let i=-1
let o=0
let a=n
let c=n
while(c--){U[e.charCodeAt(c)]|=1<<c}for(c=0;c<s;c++){let e=U[t.charCodeAt(c)]
const n=e|o
e|=(e&i)+i^i
o|=~(e|i)
i&=e
if(o&r){a++}if(i&r){a--}o=o<<1|1
i=i<<1|~(n|o)
o&=n}c=n
while(c--){U[e.charCodeAt(c)]=0}return a}
const myers_x=(e,t)=>{const n=t.length
const s=e.length
const r=[]
const i=[]
const o=Math.ceil(n/32)
const a=Math.ceil(s/32)
for(let e=0;e<o;e++){i[e]=-1
r[e]=0}let c=0
for(;c<a-1;c++){let o=0
let a=-1
const l=c*32
const u=Math.min(32,s)+l
for(let t=l;t<u;t++){U[e.charCodeAt(t)]|=1<<t}for(let e=0;e<n;e++){const n=U[t.charCodeAt(e)]
const s=i[e/32|0]>>>e&1
const c=r[e/32|0]>>>e&1
const l=n|o
const u=((n|c)&a)+a^a|n|c
let f=o|~(u|a)
let d=a&u
if(f>>>31^s){i[e/32|0]^=1<<e}if(d>>>31^c){r[e/32|0]^=1<<e}f=f<<1|s
d=d<<1|c
a=d|~(l|f)
o=f&l}for(let t=l;t<u;t++){U[e.charCodeAt(t)]=0}}let l=0
let u=-1
const f=c*32
const d=Math.min(32,s-f)+f
for(let t=f;t<d;t++){U[e.charCodeAt(t)]|=1<<t}let B=s
for(let e=0;e<n;e++){const n=U[t.charCodeAt(e)]
const o=i[e/32|0]>>>e&1
const a=r[e/32|0]>>>e&1
const c=n|l
const f=((n|a)&u)+u^u|n|a
let d=l|~(f|u)
let h=u&f
B+=d>>>s-1&1
B-=h>>>s-1&1
if(d>>>31^o){i[e/32|0]^=1<<e}if(h>>>31^a){r[e/32|0]^=1<<e}d=d<<1|o
h=h<<1|a
u=h|~(c|d)
l=d&c}for(let t=f;t<d;t++){U[e.charCodeAt(t)]=0}return B}
const distance=(e,t)=>{if(e.length<t.length){const n=t
t=e
e=n}if(t.length===0){return e.length}if(e.length<=32){return myers_32(e,t)}return myers_x(e,t)}
const closest=(e,t)=>{let n=Infinity
let s=0
for(let r=0;r<t.length;r++){const i=distance(e,t[r])
if(i<n){n=i
s=r}}return t[s]}
const J=new Set(["orchestratorprofile"])
class DefinitionNode{sources
node
constructor(e,t){this.sources=e
this.node=t}static of(e){return new DefinitionNode([e],e)}static#Ce(e){let t=[]
for(const n of e){const e=t.at(-1)?.kind
if(n.isNull&&(e==="string"||e==="number"))continue
const s=e===n.kind&&(n.isMap||n.isList&&n.items().length>0)
t=s?[...t,n]:[n]}const n=t.at(-1)
return n===undefined?undefined:new DefinitionNode(t,n)}field(e){const t=(0,K.pU)(e)
const n=this.sources.flatMap(e=>e.entries().filter(e=>(0,K.pU)(e.key??"")===t))
return DefinitionNode.#Ce(J.has(t)?n.slice(-1):n)}at(...e){return e.reduce((e,t)=>e?.field(t),this)}items(){const e=this.sources.filter(e=>e.isList).map(e=>e.items())
const t=e.at(-1)??[]
return t.flatMap((t,n)=>{const s=e.flatMap(e=>e[n]??[])
return DefinitionNode.#Ce(s.filter(e=>!e.isNull))??[]})}entries(){return this.sources.flatMap(e=>e.entries())}asString(){return this.node.asString()}get isPresent(){return!this.node.isNull}get isNonEmpty(){const{node:e}=this
if(e.isMap)return this.sources.some(e=>e.entries().length>0)
if(e.isList)return e.items().length>0
if(e.kind==="string")return e.asString()!==""
return e.kind==="number"||e.kind==="boolean"}}function checkFormat(e,t){const n=[]
checkObject(e,t,n)
return n}const z=["MasterProfile","AgentPoolProfile","BarePool"]
function checkObject(e,t,n,s=true){const r=(0,K.YD)(t)
for(const i of e.sources){checkDuplicates(i,K.pU,n)
for(const e of i.entries()){const i=e.key??""
const o=r.get((0,K.pU)(i))
if(o===undefined){if(K.se.includes(t)||/^[<$@#{_]{1,2}[^\s]*[>}@_]$/.test(i))continue
n.push({kind:"unknown-key",node:e,near:nearest(i,r)})}else{if(o.removedIn!==undefined){const{removedIn:t}=o
n.push({kind:"unknown-key",node:e,near:undefined,removedIn:t})}const r=s&&!(o.name==="kubernetesConfig"&&z.includes(t))
checkValue(e,o,o.type,r,n)}}}}function nearest(e,t){let n
for(const[s,r]of t){const t=distance((0,K.pU)(e),s)
if(t<(n?.distance??Infinity))n={name:r.name,distance:t}}if(n===undefined)return undefined
return n.distance<=Math.max(1,Math.floor(e.length/4))?n.name:undefined}function checkDuplicates(e,t,n){const s=new Map
for(const r of e.entries()){const e=t(r.key??"")
const i=s.get(e)
if(i===undefined)s.set(e,r)
else n.push({kind:"duplicate-key",node:r,first:i})}}function checkValue(e,t,n,s,r){if(e.isNull||e.isUnknown||n.of==="any"&&n.shape==="single")return
if(n.shape==="list"){if(!e.isList){r.push({kind:"wrong-type",node:e,expected:"a list"})
return}for(const i of e.items())checkValue(i,t,{...n,shape:"single"},s,r)}else if(n.shape==="map"){if(!e.isMap){r.push({kind:"wrong-type",node:e,expected:"an object"})
return}checkDuplicates(e,e=>e,r)
for(const i of e.entries())checkValue(i,t,{...n,shape:"single"},s,r)}else if(n.of==="object"){if(!e.isMap)r.push({kind:"wrong-type",node:e,expected:"an object"})
else checkObject(DefinitionNode.of(e),n.object,r,s)}else{checkScalar(e,t,n.of,s,r)}}const q={bool:"true or false, without quotes",int:"a whole number, without quotes",float:"a number, without quotes",string:"a string in quotes",any:"a value"}
function checkScalar(e,t,n,s,r){if(!hasType(e,n)){r.push({kind:"wrong-type",node:e,expected:q[n]})
return}if(!s)return
const{values:i,range:o}=t
const a=e.text??""
if(i!==undefined&&a!==""){const n=t.anyCase===true?a.toLowerCase():a
const s=t.anyCase===true?i.map(e=>e.toLowerCase()):i
if(!s.includes(n))r.push({kind:"not-allowed",node:e,allowed:i})}const c=e.asNumber()
if(o!==undefined&&c!==undefined&&(c<o[0]||c>o[1])){r.push({kind:"out-of-range",node:e,range:o})}}function hasType(e,t){switch(t){case"bool":return e.kind==="boolean"
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
if(s!==undefined&&(0,K.pU)(s)==="vlabs")return true
const r=n?.field("orchestratorProfile")
if(r===undefined||isArmResource(e))return false
if(t===undefined||!t.isPresent||t.node.isUnknown)return true
return s!==undefined&&!/^\d{4}-\d{2}-\d{2}/.test(s)&&/labs/i.test(s)}function isArmResource(e){const t=e.field("type")?.asString()
return t!==undefined&&/microsoft\.containerservice\//i.test(t)}function isBarePool(e){const t=(0,K.YD)("BarePool")
return e.entries().every(e=>t.has((0,K.pU)(e.key??"")))&&["name","count","vmSize"].every(t=>e.field(t)?.isPresent===true)}function definition(e,t,n,s){const r=t==="pool"?undefined:n.field("properties")
const i=r?.field("orchestratorProfile")
const o=i?.field("kubernetesConfig")
const a=r?.field("agentPoolProfiles")?.items()??[]
const c=r?.field("masterProfile")
return{kind:"cluster-definition",source:e,form:t,root:n,generated:isGenerated(r,o),target:cluster_definition_targetOf(r),name:filled(c?.field("dnsPrefix"))??null,kubernetesVersion:filled(i?.field("orchestratorVersion"))??filled(i?.field("orchestratorRelease"))??null,kubernetesConfig:o,masterProfile:c,pools:t==="pool"?[n]:a,faults:s,format:checkFormat(n,t==="pool"?"BarePool":"ContainerService")}}function filled(e){const t=e?.asString()
return t===""?undefined:t}function isGenerated(e,t){const n=t?.at("cloudControllerManagerConfig","--cloud-config")
return e?.field("certificateProfile")?.isPresent===true&&n?.asString()==="/etc/kubernetes/azure.json"}function cluster_definition_targetOf(e){if(e?.node.isMap!==true)return"unknown"
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
return r===""||(0,K.pU)(r)==="azurestackcloud"?"azure-stack":"custom-cloud"}function looksLikeClusterDefinition(e){return/^\s*(?:\/[/*][^\n]*\s*)*[[{]/.test(e.text)&&(/"apiVersion"\s*:\s*"vlabs"/i.test(e.text)||/"orchestratorProfile"\s*:/i.test(e.text))&&/"properties"\s*:/i.test(e.text)}function readYamlManifests(e,t){const n=[]
const s=[]
const o={source:e,declared:t,depth:0}
for(const t of(0,i.m)(e.text)){const i=e.text.slice(t.start,t.end)
if(!canBeManifest(i,e.file))continue
const{root:a,faults:c}=(0,r.A)(e,t)
const[l]=c
if(l!==undefined)s.push(...brokenYaml(e.file,i,l))
else if(a!==undefined)n.push(...readManifest(o,a))}return{documents:n,unreadable:s}}function readJsonManifests(e,t){const n={source:e,declared:t,depth:0}
const read=e=>e.flatMap(({root:e})=>e===undefined?[]:readManifest(n,e))
const s=(0,w.W)(e)
const i=s.find(({faults:e})=>e.length>0)
const[o]=i?.faults??[]
if(o===undefined)return{documents:read(s),unreadable:[]}
const a=(0,r.h)(e)
if(a.every(({faults:e})=>e.length===0)){return{documents:read(a),unreadable:[]}}return{documents:read(s.filter(e=>e!==i)),unreadable:brokenJson(e,i?.root,o)}}function brokenYaml(e,t,n){const s=plainKind(t)
if(s===undefined||!/\.ya?ml$/i.test(e)||hasTemplateMarks(t))return[]
return[rejected(s.kind,s.judged,"YAML",n)]}function brokenJson({file:e,text:t},n,s){const r=n?.get("kind")?.asString()
if(r===undefined||n?.get("apiVersion")===undefined)return[]
if(!/\.json$/i.test(e)||hasTemplateMarks(t))return[]
const{judged:i=false}=plainKind(`apiVersion:\nkind: ${r}`)??{}
return[rejected(r,i,"JSON",s)]}function rejected(e,t,n,{code:s,message:r,offset:i}){const o=s==="syntax"?" Correct it, or leave the file out with `exclude`.":""
return{code:s,message:`This ${e} is not ${n} that Kubernetes reads. ${r}${o}`,offset:i,inScope:t}}const V={documents:[],unreadable:[]}
function readFile(e,t){const{file:n,text:s}=e
const r=/^\s*(?:\/[/*][^\n]*\s*)*[[{](?![{%])/.test(s)
const i=!isProseOrCode(n)&&t.chartOf(n)===undefined&&mayHoldManifests(s,n)
if(r&&!looksLikeClusterDefinition(e)&&i){return readJsonManifests(e,t.declared)}if(r)return readJson(e,t.declared)
if(/^apiVersion:\s*["']?vlabs\b/m.test(s))return readYamlDefinition(e)
return i?readYamlManifests(e,t.declared):V}const W=/"(?:apiVersion|properties|apiModel|vmSize)"\s*:/i
function readJson(e,t){if(!W.test(e.text)&&!e.text.includes("\\u00"))return V
const n=(0,w.q)(e)
const s=e.hasByteOrderMark?[Y,...n.faults]:n.faults
const r=n.root===undefined?[]:readClusterDefinitions(e,n.root,s)
if(r.length===0){const isInList=t=>readClusterDefinitions(e,t,[]).some(({form:e})=>e!=="pool")
const t=n.root?.items().find(isInList)
if(t!==undefined)return{documents:[],unreadable:[notAList(t)]}
if(s.length===0||!looksLikeClusterDefinition(e))return V}const i=s.every(e=>e.code!=="syntax")
const o=s.slice(0,1).map(kinds_rejected)
if(!i)return{documents:[],unreadable:o}
const a=r.flatMap(e=>readAddonManifests(e,t))
return{documents:[...r,...a],unreadable:o}}const Y={code:"byte-order-mark",message:"The file begins with a byte order mark; save it as UTF-8 without one.",offset:0}
function kinds_rejected(e){return{code:e.code,message:`This cluster definition is not JSON that aks-engine reads. ${e.message}`,offset:e.offset,inScope:true}}function notAList(e){return{code:"not-a-definition",message:"aks-engine reads one cluster definition a file, not a list; put each in its own file.",offset:e.raw.start,inScope:true}}function readYamlDefinition(e){const isDefinition=({root:t})=>t!==undefined&&readClusterDefinitions(e,t,[]).some(({form:e})=>e==="plain")
const t=(0,r.h)(e).find(isDefinition)
if(t===undefined)return V
return{documents:[],unreadable:[{code:"not-a-definition",message:"This looks like a cluster definition in YAML, and aks-engine reads JSON only; scan the JSON.",offset:t.root?.raw.start??t.start,inScope:true}]}}const Q=/^(?:s|[a-z]\w*S)ecurityContext$/
const Z=/^(?:examples?|properties|definitions|schemas?|openAPIV3Schema|\$defs|x-.*|.*windows.*)$/i
const X=/^(?:volumePermissions|sysctl|sysctlImage)$/
function readValues(e,t,n){const s=[]
const r=new Set
const i=[{node:t,path:""}]
for(let e=i.pop();e!==undefined;e=i.pop()){const{node:t,path:n}=e
if(!mayBeInUse(t))continue
const o=rootUser(t)
if(o!==undefined&&!r.has(o.raw)){r.add(o.raw)
s.push({user:o,path:n,fsGroup:groupFor(t)})}const a=[...t.entries().map(e=>({node:e,path:joined(n,e.key??"")})),...t.items().map((e,t)=>({node:e,path:`${n}[${String(t)}]`}))]
i.push(...a.filter(({node:{isMap:e,isList:t}})=>e||t).reverse())}return s.length===0?undefined:{kind:"values",source:e,chart:n,rootContexts:s}}function joined(e,t){return e===""?t:`${e}.${t}`}function mayBeInUse(e){if(Z.test(e.key??""))return false
const t=e.get("enabled")
if(t===undefined)return!X.test(e.key??"")
return t.asBoolean()===true}function rootUser(e){const t=e.get("runAsUser")
if(!Q.test(e.key??"")||t?.asNumber()!==0)return undefined
if(!isOpenToRoot(e))return undefined
if(e.get("windowsOptions")!==undefined)return undefined
const n=contextsBeside(e)
const s=n.some(t=>{const s=isOfContainer(t,n)&&!isOfContainer(e,n)
const r=t.get("runAsUser")
return!isOpenToRoot(t)||s&&r!==undefined&&r.asNumber()!==0})
return s?undefined:t}function isOpenToRoot(e){const t=e.get("runAsNonRoot")
return t===undefined||t.isNull||t.asBoolean()===false}function contextsBeside(e){return(e.parent?.entries()??[]).filter(t=>t.key!==e.key&&t.isMap&&Q.test(t.key??"")&&t.get("enabled")?.asBoolean()!==false)}function isOfContainer({key:e=""},t){if(/container/i.test(e))return true
return e==="securityContext"&&t.some(e=>/pod/i.test(e.key??""))}function groupFor(e){for(const t of[e,...contextsBeside(e)]){const e=t.get("fsGroup")
if(e?.asNumber()!==undefined)return e}const t=e.parent?.get("fsGroup")
return t?.asNumber()===undefined?undefined:t}const ee=/(?:\.(?:sh|bash|ps1|ya?ml|mk)|(?:^|\/)(?:Makefile|Jenkinsfile)[^/]*)$/
const te=[{platform:"azure-stack",what:"an aks-engine command",files:ee,pattern:/^(?![ \t]*(?:#|\/\/)).*?\baks-engine(?:\.exe)?\s+(?:deploy|generate|upgrade|scale|addpool)\b/m},{platform:"aks",what:"an az aks command",files:ee,pattern:/^(?![ \t]*(?:#|\/\/)).*?\baz\s+aks\s+(?:create|update|upgrade|scale|get-credentials|nodepool|start|stop|command|install-cli|enable-addons)\b/m},{platform:"aks",what:"an action that deploys to AKS",files:/\.ya?ml$/,pattern:/^[ \t]*(?:-[ \t]+)?uses:[ \t]*["']?azure\/(?:aks-set-context|aks-create-action)@/im},{platform:"aks",what:"a managed cluster in Terraform",files:/\.tf$/,pattern:/^[ \t]*resource\s+"azurerm_kubernetes_cluster"/m},{platform:"aks",what:"a managed cluster resource",files:/\.(?:bicep|json)$/,pattern:/["']?(?:type["']?\s*:\s*["']|resource\s+\w+\s+["'])Microsoft\.ContainerService\/managedClusters["'@]/i}]
function platformEvidence(e){return te.flatMap(({platform:t,what:n,files:s,pattern:r})=>{if(!s.test(e.file))return[]
const i=r.exec(e.text)
return i===null?[]:[{platform:t,what:n,offset:i.index+leading(i[0])}]})}function leading(e){return e.length-e.trimStart().length}var ne=n(7513)
const se=25
function combineFindings(e,t){const n=new Map
for(const t of e){const{ruleId:e,at:s}=t.finding
const r=[e,s.file,s.start.line,s.start.column].join("\n")
const i=n.get(r)
if(i===undefined)n.set(r,[t])
else i.push(t)}return[...n.values()].flatMap(e=>merge(e,t)??[])}function merge(e,t){const[n]=e
if(n===undefined)return undefined
const s=new Map
for(const{chart:t,combination:n}of e){const e=s.get(t)??new Set
s.set(t,e.add(n))}const r=[...s].every(([e,n])=>t(e).every(e=>n.has(e)))
const i=[...new Set([...s.values()].flatMap(e=>[...e]))]
const o=e.every(e=>e.onlyForTests)?"notice":n.finding.severity
return{...n.finding,severity:o,related:relatedOf(e.map(e=>e.finding)),...!r&&{combinations:i}}}function relatedOf(e){const t=new Map
for(const{related:n}of e){for(const e of n){const{file:n,start:s}=e.at
const r=[n,s.line,s.column].join("\n")
if(t.size<se&&!t.has(r))t.set(r,e)}}return[...t.values()]}var ie=n(7423)
var oe=n(8336)
const ae=new Set(["root","image-decides","unknown"])
function workloadRows(e,t){if(e.kind!=="workload")return[]
return e.pod.containers.filter(e=>e.image!==undefined).map(n=>workloadRow(e,n,t))}function workloadRow(e,t,n){const{object:s,pod:r,inferred:i}=e
const{raw:o}=t.node
const a=(0,oe.Z5)(r,t).verdict
const c=t.image?.text??""
const l=ae.has(a)?n.table("rootImages").find(({repository:e})=>(0,ie.L)(c,e)):undefined
return{at:(0,k.ee)(o.source.trace(o.start,o.start).at),kind:s.kind,name:s.name,container:t.name,list:t.list,user:a,fsGroup:fsGroupOf(e),...hookOf(e),...originOf(e,t),...i&&{inferred:i},...l!==undefined&&{exception:l.image}}}function hookOf({object:e,source:t}){const n=e.root.at("metadata","annotations","helm.sh/hook")?.asString()
return n===undefined||t.trace(0,0).rendered===undefined?{}:{hook:n}}function originOf({pod:e},t){const n=((0,oe.Z5)(e,t).by??t.node).origin
if(n===undefined)return{}
const{template:s,values:r}=n
return{origin:{template:(0,k.ee)(s),values:r.slice(0,3).map(k.ee)}}}function fsGroupOf({pod:{fsGroup:e}}){if(e===undefined)return null
const t=e.asNumber()
return t!==undefined&&Number.isInteger(t)?t:"unknown"}function chartFindings(e,t){const n=new Map(t.map(e=>[e.file,e.combinations.map(({id:e})=>e)]))
const s=e.flatMap(({findings:e,chart:t,combination:n})=>e.map(e=>({finding:e,chart:t.file,combination:n.id,onlyForTests:n.declaredBy==="ci"})))
return combineFindings(s,e=>n.get(e)??[])}function chartWorkloads(e,t){const n=new Map
for(const{document:s,chart:r,combination:i}of e){for(const e of workloadRows(s,t)){const{at:t,container:s,list:o,user:a,fsGroup:c}=e
const{line:l,column:u}=t.start
const f=JSON.stringify([r.file,t.file,l,u,s,o,a,c])
const d=n.get(f)
if(d===undefined)n.set(f,{row:e,chart:r,ids:new Set([i.id])})
else d.ids.add(i.id)}}return[...n.values()].map(({row:e,chart:t,ids:n})=>({...e,chart:t.name,...n.size<t.combinations.length&&{combinations:[...n]}}))}function chartRows(e){return e.map(({file:e,name:t,combinations:n,rendered:s,reasons:r})=>({file:e,name:t,combinations:n.map(({id:e,valuesFiles:t,declaredBy:n})=>({id:e,valuesFiles:t,declaredBy:n})),rendered:s,reasons:r}))}function chartProblems(e){return e.flatMap(({problems:e})=>e.map(({problem:{code:e,message:t,help:n,at:s,file:r},inScope:i})=>({file:r,...s!==undefined&&{at:spanAt(s)},code:`helm-${e}`,message:n===undefined?t:`${t} ${n}`,inScope:i})))}function spanAt(e){return(0,k.ee)(e)}var ce=n(1687)
function buildReport(e){const{platform:t,policies:n,scanned:s,files:r,charts:i,installed:o,reported:a}=e
const c=[...s.flatMap(e=>e.findings),...chartFindings(o,i).filter(({at:e})=>a(e.file))].sort(byPlace)
const l=[...e.problems,...chartProblems(i)].filter(({file:e})=>a(e)).sort(byFile)
const u=[...s.flatMap(({document:e})=>workloadRows(e,n)),...chartWorkloads(o,n).filter(({at:e})=>a(e.file))]
const f=chartRows(i).filter(({file:e})=>a(e))
if(s.length+f.length+u.length+l.length===0){l.push(le)}return{status:(0,ce.c2)(c,l),platform:t,policies:n.inForce.filter(({file:e})=>t.value==="both"||t.value===e.platform).map(({file:e,edition:t})=>({id:e.id,title:e.title,edition:t.id,url:t.url})),files:{scanned:r.scanned,skipped:[...r.skipped].sort(byFile)},charts:f,workloads:u.sort(byPlace),clusters:s.flatMap(e=>clusterRow(e,l)).sort(byPlace),findings:c,problems:l,coverage:coverageOf(e)}}const le={file:".",code:ce.LT,message:"No cluster definition, workload or webhook configuration was found here. Name the right folder, or say so if the repository holds none.",inScope:true}
function clusterRow({document:e,findings:t},n){if(e.kind!=="cluster-definition"||e.form==="pool")return[]
const s=e
const{raw:r}=s.root.node
const{file:i}=s.source
const count=e=>typeof e==="number"?e:null
return[{at:(0,k.ee)(r.source.trace(r.start,r.start).at),name:s.name,target:s.target,generated:s.generated,kubernetesVersion:s.kubernetesVersion,status:(0,ce.c2)(t,n.filter(e=>e.file===i)),masters:count(s.masterProfile?.field("count")?.node.asNumber()),pools:s.pools.map(e=>({name:e.field("name")?.asString()??null,count:count(e.field("count")?.node.asNumber())})),addons:(s.kubernetesConfig?.field("addons")?.items()??[]).filter(e=>e.field("enabled")?.node.asBoolean()===true).flatMap(e=>e.field("name")?.asString()??[])}]}function coverageOf({platform:e,policies:t,rules:n}){return t.clauses.map(t=>({clause:{id:t.id,edition:t.edition,section:t.section,url:t.url},summary:t.summary,status:t.status,inForce:e.value==="both"||e.value===t.platform,rules:n.filter(e=>e.clauses.includes(t.id)).map(e=>e.id),...t.notCheckable!==undefined&&{notCheckable:t.notCheckable}}))}function byFile(e,t){return e.file<t.file?-1:e.file>t.file?1:0}function byPlace(e,t){const n=e.severity===undefined||t.severity===undefined||e.severity===t.severity?0:(0,ce.O6)(e.severity,t.severity)?-1:1
const s=(e.ruleId??"")<(t.ruleId??"")?-1:1
return byFile(e.at,t.at)||e.at.start.line-t.at.start.line||e.at.start.column-t.at.start.column||n||s}function decidePlatform(e,t,n){const s=[]
for(const e of t){if(e.kind!=="cluster-definition")continue
const{file:t}=e.source
const n=(0,k.ee)(e.root.node.raw.source.trace(e.root.node.raw.start,e.root.node.raw.start).at)
s.push({platform:"azure-stack",evidence:{at:n,file:t,what:"a cluster definition"}})}for(const{source:e,evidence:t}of n){for(const{platform:n,what:r,offset:i}of t){const t=(0,k.ee)({source:e,start:i,end:i})
s.push({platform:n,evidence:{at:t,file:e.file,what:r}})}}const r=new Set(s.map(e=>e.platform))
const[i]=r
const o=r.size===1&&i!==undefined?i:"both"
const a=e.platform==="auto"?o:e.platform
return{overall:{value:a,evidence:s.map(e=>e.evidence)},of(t){const n=e.platforms.find(e=>e.matches(t))?.platform??"auto"
return n==="auto"?a:n}}}var ue=n(1578)
var fe=n(7598)
const de=new WeakMap
function pathTo({source:e,start:t}){let n=de.get(e)
if(n===undefined){n=(0,r.h)(e).flatMap(({root:e})=>e??[])
de.set(e,n)}const s=n.find(({raw:e})=>e.start<=t&&t<=e.end)
return s===undefined?[]:descend(s,e,t).path}function descend(e,t,n){for(const s of[...e.entries(),...e.items()]){const{pair:e,raw:r}=s
if(r.source!==t||e?.merged===true)continue
if((e?.keyStart??r.start)<=n&&n<Math.max(r.end,e?.keyEnd??0)){return descend(s,t,n)}}return e}var Be=n(8748)
const he=60
function excerptOf(e){const{lines:t}=e.source
const{line:n}=t.position(e.start)
const s=t.offsetOfLine(n)
const r=s+t.line(n).length
const i=Math.min(Math.max(e.end,e.start),r)
const{text:o,moved:a}=(0,Be.hQ)(e.source.text,s,r,(0,Be.Fj)(e.source))
const c=a(e.start)
const l=Math.max(c+1,a(i))
const u=c>he?avoidHalf(o,c-he):0
const f=Math.min(o.length,avoidHalf(o,Math.max(c+he,Math.min(l,c+2*he))))
const d=u>0?"…":""
const B=f<o.length?"…":""
return{line:n,text:d+o.slice(u,f)+B,caret:c-u+d.length,width:Math.max(1,Math.min(l,f)-c)}}function avoidHalf(e,t){const n=e.charCodeAt(t)
return n>=56320&&n<=57343?t+1:t}function traceOf(e,t){const n=t==="key"||e.raw.kind!=="scalar"||e.raw.start===e.raw.end
if(!n)return e.trace
for(let t=e;t!==undefined;t=t.parent){const e=t.keyTrace
if(e!==undefined)return e
if(t.raw.kind==="scalar"&&t.raw.end>t.raw.start)return t.trace}const{raw:s}=e
const r=s.kind==="map"?s.pairs[0]:undefined
if(r!==undefined)return r.keySource.trace(r.keyStart,r.keyEnd)
return s.source.trace(s.start,Math.min(s.end,s.start+1))}const pe=3
function point(e){const{at:t,rendered:n}=traceOf(e.node,e.part)
if(n===undefined)return{at:t,related:[],path:keyPath(e.node,true)}
const s=n.values.slice(n.direct,n.direct+pe)
const r=s.map(e=>({at:e,message:"This value decides it."}))
const[i]=n.direct>0?n.values:[]
if(i===undefined)return{at:t,related:r,path:keyPath(e.node,false)}
const o={at:n.through??t,message:"The chart writes the value here."}
return{at:i,related:[o,...r],path:pathTo(i).join("\n")}}function buildFinding(e,t,n,s,r){const i=point(t.at)
const o=(0,k.ee)(i.at)
const a=[...i.related,...(t.related??[]).map(e=>({at:point(e.at).at,message:e.message}))]
const c=traceOf(t.at.node,t.at.part).rendered!==undefined
const l=[e,o.file,i.path,t.at.part].join("\n")
return{ruleId:e,severity:n,message:(0,Be.E$)(t.message),help:(0,Be.E$)(t.help),at:o,excerpt:excerptOf(i.at),related:a.map(e=>({at:(0,k.ee)(e.at),message:(0,Be.E$)(e.message)})),clauses:s.map(({id:e,edition:t,section:n,url:s})=>({id:e,edition:t,section:n,url:s})),fingerprint:fingerprint(l,r(l)),...t.fix!==undefined&&!c&&{fix:{...t.fix,at:o}}}}function fingerprint(e,t){return(0,fe.createHash)("sha256").update(`${e}\n${String(t)}`).digest("hex").slice(0,32)}function keyPath(e,t){const n=[]
let s=e
for(;s.parent!==undefined;s=s.parent){n.push(s.pair?.key??itemName(s))}const r=s.get("kind")?.asString()??""
const i=t?s.at("metadata","name")?.text??"":""
return[`${r}/${i}`,...n.reverse()].join("\n")}function itemName(e){const t=e.entries().find(e=>e.key?.toLowerCase()==="name")?.text
return t===undefined||t===""?`[${String(e.index??0)}]`:`[name=${t}]`}function ordinals(){const e=new Map
return t=>{const n=e.get(t)??0
e.set(t,n+1)
return n}}function runRules(e,t,n){const s=[]
for(const r of e){if(r.kind!==t.kind||n.severities[r.id]==="off")continue
const e=clausesInForce(r.clauses,n)
if(e.length===0&&r.clauses.length>0)continue
r.check(t,{table:e=>n.policies.table(e),platform:n.platform,kubernetesVersion:n.kubernetesVersion,report:t=>{const i=cited(t,e)
if(i.length===0&&r.clauses.length>0)return
const o=severityOf(r,t,i,n)
s.push(buildFinding(r.id,t,o,i,n.ordinal))}})}return s}function clausesInForce(e,t){return e.flatMap(e=>{const n=t.policies.clause(e)
if(n===undefined)return[]
return t.platform==="both"||t.platform===n.platform?[n]:[]})}function cited(e,t){const{clauses:n}=e
return n===undefined?t:t.filter(e=>n.includes(e.id))}function severityOf(e,t,n,s){const r=s.severities[e.id]
if(r!==undefined&&r!=="off")return r
return t.severity??e.severity??(0,ce.Zk)(n.map(e=>ce.ku[e.status]))??"notice"}async function scan(e,t){const{files:n,skipped:s,reported:r}=await discover(e,t)
const i=[...s]
const o=[]
const a=new Map
const c={chartOf:chartsAmong(n.map(e=>e.path)),declared:t.workloadKinds}
for(let t=0;t<n.length;t+=me){const s=n.slice(t,t+me)
for(const[t,n]of(await Promise.all(s.map(t=>readText(e,t)))).entries()){const r=s[t]?.path??""
if("text"in n){o.push(readOne(new k._n(r,n.text),c))}else if(isPackedChart(r)){a.set(r,await e.read(r))}else if(n.couldMatter)i.push({file:r,reason:n.skip})}}const l=(0,ne.hd)(t.policyEdition)
const u=o.flatMap(e=>e.documents)
const f=decidePlatform(t,u,o)
const d=t.kubernetesVersion??versionOf(u)
const B=new Map(o.map(({source:e})=>[e.file,e]))
const h=[...t.releases,...declaredReleases(B.values(),e=>c.chartOf(e)!==undefined)]
const p=loneValues(B,h).flatMap(({source:e,root:t,chart:n})=>readValues(e,t,n)??[])
const m=await renderCharts({texts:B,archives:a,releases:h,kubernetesVersion:d})
const run=(e,n)=>runRules(ue.a,e,{policies:l,platform:f.of(e.source.file),kubernetesVersion:d,severities:t.severities,ordinal:n})
const g=ordinals()
return buildReport({platform:f.overall,policies:l,rules:ue.a,reported:r,scanned:[...u,...p].filter(e=>r(e.source.file)).map(e=>({document:e,findings:run(e,g)})),charts:m,installed:m.flatMap(e=>installedDocuments(e,c,run)),problems:o.flatMap(problemsOf),files:{scanned:o.filter(({source:e})=>r(e.file)).length,skipped:i.filter(e=>r(e.file))}})}function installedDocuments(e,{declared:t},n){const s=new Map(e.combinations.map(({id:e})=>[e,ordinals()]))
const read=(r,i,o)=>readManifest({source:r,declared:t,depth:0},i).map(t=>({document:t,chart:e,combination:o,findings:n(t,s.get(o.id)??ordinals())}))
const i=e.manifests.flatMap(({manifest:e,combination:t})=>{const{source:n,chunk:s}=e
if(!canBeManifest(n.text.slice(s.start,s.end),n.file))return[]
const{root:r}=e.read()
return r===undefined?[]:read(n,r,t)})
const o=e.unrendered.flatMap(({source:t,start:n,end:s})=>{if(!canBeManifest(t.text.slice(n,s),t.file))return[]
const{root:i}=(0,r.A)(t,{start:n,end:s})
if(i===undefined)return[]
return e.combinations.flatMap(e=>read(t,i,e))})
return[...i,...o]}const me=64
function readOne(e,t){return{source:e,...readFile(e,t),evidence:platformEvidence(e)}}function problemsOf({source:e,unreadable:t}){return t.map(({code:t,message:n,offset:s,inScope:r})=>({file:e.file,at:(0,k.ee)({source:e,start:s,end:s}),code:t,message:n,inScope:r}))}function versionOf(e){const t=e.flatMap(e=>e.kind==="cluster-definition"?e.kubernetesVersion??[]:[])
const[n]=t
return t.every(e=>e===n)?n:undefined}},6714:(e,t,n)=>{n.d(t,{Z:()=>loadOptions})
var s=n(2463)
const r=JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"Configuration of aks-support-check (.github/aks-support.yml)","type":"object","additionalProperties":false,"properties":{"paths":{"description":"Files and folders to report on. The whole tree is read all the same.","$ref":"#/definitions/texts"},"include":{"description":"Globs: report only on files that one of them matches.","$ref":"#/definitions/texts"},"exclude":{"description":"Globs: leave files that one of them matches out altogether.","$ref":"#/definitions/texts"},"rules":{"description":"Severity by rule ID, or off.","type":"object","additionalProperties":{"enum":["error","warning","notice","off"]}},"fail-on":{"description":"The lowest severity that fails a run.","enum":["error","warning","notice","never"]},"fail-on-incomplete":{"description":"Whether a file that could not be read fails the Action\'s step.","enum":["true","false"]},"platform":{"description":"Which platform\'s policy applies; auto decides by what the repository holds.","$ref":"#/definitions/platform"},"platforms":{"description":"The platform by glob, where a repository serves both.","type":"object","additionalProperties":{"$ref":"#/definitions/platform"}},"kubernetes-version":{"description":"The Kubernetes version that the workloads run on, e.g. 1.20 or 1.29.4.","type":"string","pattern":"^v?1\\\\.[0-9]+(\\\\.[0-9]+)?$"},"policy-edition":{"description":"The edition of the AKS Engine support policy, by its date.","type":"string"},"workload-kinds":{"description":"Further kinds that carry pods: [group/]Kind, and the path or paths to the pod\'s spec, with [] behind a key whose items are meant, e.g. spec.workers[].template.spec.","type":"object","propertyNames":{"pattern":"^([a-z0-9.-]+/)?[A-Z][A-Za-z0-9]*$"},"additionalProperties":{"anyOf":[{"$ref":"#/definitions/keyPath"},{"type":"array","minItems":1,"items":{"$ref":"#/definitions/keyPath"}}]}},"releases":{"description":"How charts of the repository are installed. What is declared here, or by Flux, Argo CD or helmfile, stands in for the defaults and the guessed values files of the chart.","type":"array","items":{"type":"object","additionalProperties":false,"required":["chart"],"properties":{"chart":{"type":"string","minLength":1,"description":"The chart\'s folder."},"release-name":{"type":"string","minLength":1},"namespace":{"type":"string","minLength":1},"values":{"description":"Values files, later ones over earlier ones.","$ref":"#/definitions/texts"},"set":{"description":"Single values by their path, e.g. image.tag: v1.","type":"object"}}}}},"definitions":{"texts":{"type":"array","items":{"type":"string","minLength":1}},"platform":{"enum":["auto","azure-stack","aks","both"]},"keyPath":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]*(\\\\[\\\\])?(\\\\.[A-Za-z][A-Za-z0-9_-]*(\\\\[\\\\])?)*$"}}}')
var i=n(8823)
var o=n(8748)
var a=n(1387)
var c=n(9915)
const l=".github/aks-support.yml"
function readConfig(e,t,n){const o=new a._n(e,t)
const[l,u]=(0,c.h)(o)
if(l===undefined)return{}
const f=l.faults[0]
if(f!==undefined){const t=(0,a.ee)({source:o,start:f.offset,end:f.offset})
throw new i.j(`${e} is not well-formed YAML. ${f.message}`,t)}if(u!==undefined)throw new i.j(`${e} holds more than one YAML document.`)
const{root:d}=l
if(d===undefined||d.isNull)return{}
const B=toPlain(d)
const h=new s.Ajv({allErrors:false,verbose:true}).compile(r)
if(!h(B)){const t=h.errors?.[0]
throw t===undefined?new i.j(`${e} does not fit its schema.`):explain(e,d,t)}for(const t of d.get("rules")?.entries()??[]){if(n.includes(t.key??""))continue
throw at(e,t,true,`there is no rule "${t.key??""}"; --list-rules shows all of them`)}const p=d.get("releases")?.items()??[]
return{...B,releaseNodes:p}}function toPlain(e){if(e.isMap)return Object.fromEntries(e.entries().map(e=>[e.key,toPlain(e)]))
if(e.isList)return e.items().map(toPlain)
return e.isNull&&e.text===""?null:e.text}function explain(e,t,n){const s=n.instancePath.split("/").slice(1).map(e=>e.replaceAll("~1","/").replaceAll("~0","~"))
const i=s.reduce((e,t)=>(e.isList?e.items()[Number(t)]:e.get(t))??e,t)
if(n.keyword==="additionalProperties"){const{additionalProperty:t}=n.params
const s=typeof t==="string"?t:""
const o=Object.keys(r.properties).join(", ")
return at(e,i.get(s)??i,true,`there is no setting "${s}"; there are ${o}`)}const{propertyName:o}=n
if(o!==undefined){const t="there only a kind such as Widget or example.com/Widget is allowed"
return at(e,i.get(o)??i,true,`the key is "${o}", but ${t}`)}const a=i.key===undefined?"the file":`"${i.key}"`
return at(e,i,false,`${a} is ${found(i)}, but ${allowed(n)} is allowed`)}function found(e){if(e.isMap)return"a map"
if(e.isList)return"a list"
return e.text===""?"empty":`"${(0,o.E$)((e.text??"").slice(0,60))}"`}function allowed(e){const{allowedValues:t,type:n,pattern:s}=e.params
if(Array.isArray(t))return`only ${t.map(e=>`"${String(e)}"`).join(", ")}`
if(typeof n==="string")return n==="array"?"only a list":n==="object"?"only a map":`only a ${n}`
if(e.schemaPath.includes("/keyPath/"))return"only a path such as spec.template.spec or spec.workers[].template.spec"
if(typeof s==="string")return"only a version such as 1.20 or 1.29.4"
return"only a text that is not empty"}function at(e,t,n,s){const r=n||t.isMap||t.isList?t.keySpan??t.span:t.span
return new i.j(`${e}:${String(r.start.line)}: ${s}.`,r)}var u=n(4006)
var f=n(9488)
var d=n(7513)
function resolveOptions(e,t){return{paths:list(e.paths,t.paths),include:list(e.include,t.include),exclude:list(e.exclude,t.exclude),severities:t.rules??{},failOn:oneOf("fail-on",B,e.failOn,t["fail-on"])??"error",failOnIncomplete:oneOf("fail-on-incomplete",h,e.failOnIncomplete,t["fail-on-incomplete"])==="true",platform:oneOf("platform",p,e.platform,t.platform)??"auto",platforms:Object.entries(t.platforms??{}).map(([e,t])=>({matches:u(e,{dot:true}),platform:oneOf("platforms",p,t)??"auto"})),kubernetesVersion:version(e.kubernetesVersion??"")??version(t["kubernetes-version"]??""),releases:(t.releaseNodes??[]).flatMap(e=>(0,f.Wd)(e)??[]),policyEdition:oneOf("policy-edition",(0,d.bD)(),e.policyEdition,t["policy-edition"]),workloadKinds:Object.entries(t["workload-kinds"]??{}).flatMap(([e,t])=>(typeof t==="string"?[t]:t).map(t=>workloadKind(e,t)))}}const B=["error","warning","notice","never"]
const h=["true","false"]
const p=["auto","azure-stack","aks","both"]
function list(e,t){return e!==undefined&&e.length>0?e:t??[]}function oneOf(e,t,...n){const s=n.find(e=>e!==undefined&&e!=="")
if(s===undefined)return undefined
const r=t.find(e=>e===s)
if(r!==undefined)return r
throw new i.j(`${e} is ${JSON.stringify(s)}, but only ${t.map(e=>`"${e}"`).join(", ")} is allowed.`)}function workloadKind(e,t){const n=e.lastIndexOf("/")
return{...n>=0&&{group:e.slice(0,n)},kind:e.slice(n+1),path:t.replaceAll("[]",".[]").split(".")}}function version(e){if(e==="")return undefined
if(/^v?1\.\d+(?:\.\d+)?$/.test(e))return e.replace(/^v/,"")
throw new i.j(`kubernetes-version is ${JSON.stringify(e)}, but only a version such as "1.20" or "1.29.4" is allowed.`)}var m=n(1578)
var g=n(8760)
async function loadOptions(e,t,n){const s=await loadConfig(e,t,n.configFile)
const r=[]
for(const s of n.paths??[])r.push(await namedPath(e,t,s))
for(const t of r.length>0?[]:s.paths??[]){r.push(await namedPath(e,e,t))}return resolveOptions({...n,paths:r},s)}async function namedPath(e,t,n){const s=await(0,g.qs)(e,t,n)
if("path"in s)return s.path
throw new i.j(s.refused==="missing"?`The path ${JSON.stringify(n)} does not exist.`:`The path ${JSON.stringify(n)} lies outside the scanned root; nothing there is read.`)}async function loadConfig(e,t,n){const s=n===undefined||n===""?undefined:n
const r=await(0,g.Mk)(s===undefined?e:t,s??l)
if(r===undefined){if(s===undefined)return{}
throw new i.j(`The configuration file ${JSON.stringify(s)} cannot be read.`)}const o=await(0,g.qs)(e,s===undefined?e:t,s??l)
return readConfig("path"in o?o.path:s??l,r,m.a.map(e=>e.id))}},6745:(e,t,n)=>{n.d(t,{O:()=>s})
const s={fileBytes:8*1024*1024,yamlDocument:2*1024*1024,jsonText:8*1024*1024,depth:100,expandedNodes:1e6}},318:(e,t,n)=>{n.d(t,{q:()=>parseJson,W:()=>parseJsonStream})
function scanner_createScanner(e,t=false){const n=e.length
let s=0,r="",i=0,o=16,a=0,c=0,l=0,u=0,f=0
function scanHexDigits(t,n){let r=0
let i=0
while(r<t||!n){let t=e.charCodeAt(s)
if(t>=48&&t<=57){i=i*16+t-48}else if(t>=65&&t<=70){i=i*16+t-65+10}else if(t>=97&&t<=102){i=i*16+t-97+10}else{break}s++
r++}if(r<t){i=-1}return i}function setPosition(e){s=e
r=""
i=0
o=16
f=0}function scanNumber(){let t=s
if(e.charCodeAt(s)===48){s++}else{s++
while(s<e.length&&isDigit(e.charCodeAt(s))){s++}}if(s<e.length&&e.charCodeAt(s)===46){s++
if(s<e.length&&isDigit(e.charCodeAt(s))){s++
while(s<e.length&&isDigit(e.charCodeAt(s))){s++}}else{f=3
return e.substring(t,s)}}let n=s
if(s<e.length&&(e.charCodeAt(s)===69||e.charCodeAt(s)===101)){s++
if(s<e.length&&e.charCodeAt(s)===43||e.charCodeAt(s)===45){s++}if(s<e.length&&isDigit(e.charCodeAt(s))){s++
while(s<e.length&&isDigit(e.charCodeAt(s))){s++}n=s}else{f=3}}return e.substring(t,n)}function scanString(){let t="",r=s
while(true){if(s>=n){t+=e.substring(r,s)
f=2
break}const i=e.charCodeAt(s)
if(i===34){t+=e.substring(r,s)
s++
break}if(i===92){t+=e.substring(r,s)
s++
if(s>=n){f=2
break}const i=e.charCodeAt(s++)
switch(i){case 34:t+='"'
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
if(e>=0){t+=String.fromCharCode(e)}else{f=4}break
default:f=5}r=s
continue}if(i>=0&&i<=31){if(isLineBreak(i)){t+=e.substring(r,s)
f=2
break}else{f=6}}s++}return t}function scanNext(){r=""
f=0
i=s
c=a
u=l
if(s>=n){i=n
return o=17}let t=e.charCodeAt(s)
if(isWhiteSpace(t)){do{s++
r+=String.fromCharCode(t)
t=e.charCodeAt(s)}while(isWhiteSpace(t))
return o=15}if(isLineBreak(t)){s++
r+=String.fromCharCode(t)
if(t===13&&e.charCodeAt(s)===10){s++
r+="\n"}a++
l=s
return o=14}switch(t){case 123:s++
return o=1
case 125:s++
return o=2
case 91:s++
return o=3
case 93:s++
return o=4
case 58:s++
return o=6
case 44:s++
return o=5
case 34:s++
r=scanString()
return o=10
case 47:const c=s-1
if(e.charCodeAt(s+1)===47){s+=2
while(s<n){if(isLineBreak(e.charCodeAt(s))){break}s++}r=e.substring(c,s)
return o=12}if(e.charCodeAt(s+1)===42){s+=2
const t=n-1
let i=false
while(s<t){const t=e.charCodeAt(s)
if(t===42&&e.charCodeAt(s+1)===47){s+=2
i=true
break}s++
if(isLineBreak(t)){if(t===13&&e.charCodeAt(s)===10){s++}a++
l=s}}if(!i){s++
f=1}r=e.substring(c,s)
return o=13}r+=String.fromCharCode(t)
s++
return o=16
case 45:r+=String.fromCharCode(t)
s++
if(s===n||!isDigit(e.charCodeAt(s))){return o=16}case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:r+=scanNumber()
return o=11
default:while(s<n&&isUnknownContentCharacter(t)){s++
t=e.charCodeAt(s)}if(i!==s){r=e.substring(i,s)
switch(r){case"true":return o=8
case"false":return o=9
case"null":return o=7}return o=16}r+=String.fromCharCode(t)
s++
return o=16}}function isUnknownContentCharacter(e){if(isWhiteSpace(e)||isLineBreak(e)){return false}switch(e){case 125:case 93:case 123:case 91:case 34:case 58:case 44:case 47:return false}return true}function scanNextNonTrivia(){let e
do{e=scanNext()}while(e>=12&&e<=15)
return e}return{setPosition:setPosition,getPosition:()=>s,scan:t?scanNextNonTrivia:scanNext,getToken:()=>o,getTokenValue:()=>r,getTokenOffset:()=>i,getTokenLength:()=>s-i,getTokenStartLine:()=>c,getTokenStartCharacter:()=>i-u,getTokenError:()=>f}}function isWhiteSpace(e){return e===32||e===9}function isLineBreak(e){return e===10||e===13}function isDigit(e){return e>=48&&e<=57}var s;(function(e){e[e["lineFeed"]=10]="lineFeed"
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
e[e["tab"]=9]="tab"})(s||(s={}))
const r=new Array(20).fill(0).map((e,t)=>" ".repeat(t))
const i=200
const o={" ":{"\n":new Array(i).fill(0).map((e,t)=>"\n"+" ".repeat(t)),"\r":new Array(i).fill(0).map((e,t)=>"\r"+" ".repeat(t)),"\r\n":new Array(i).fill(0).map((e,t)=>"\r\n"+" ".repeat(t))},"\t":{"\n":new Array(i).fill(0).map((e,t)=>"\n"+"\t".repeat(t)),"\r":new Array(i).fill(0).map((e,t)=>"\r"+"\t".repeat(t)),"\r\n":new Array(i).fill(0).map((e,t)=>"\r\n"+"\t".repeat(t))}}
const a=null&&["\n","\r","\r\n"]
function format_format(e,t,n){let s
let r
let i
let o
let a
if(t){o=t.offset
a=o+t.length
i=o
while(i>0&&!format_isEOL(e,i-1)){i--}let c=a
while(c<e.length&&!format_isEOL(e,c)){c++}r=e.substring(i,c)
s=computeIndentLevel(r,n)}else{r=e
s=0
i=0
o=0
a=e.length}const c=getEOL(n,e)
const l=supportedEols.includes(c)
let u=0
let f=0
let d
if(n.insertSpaces){d=cachedSpaces[n.tabSize||4]??repeat(cachedSpaces[1],n.tabSize||4)}else{d="\t"}const B=d==="\t"?"\t":" "
let h=createScanner(r,false)
let p=false
function newLinesAndIndent(){if(u>1){return repeat(c,u)+repeat(d,s+f)}const e=d.length*(s+f)
if(!l||e>cachedBreakLinesWithSpaces[B][c].length){return c+repeat(d,s+f)}if(e<=0){return c}return cachedBreakLinesWithSpaces[B][c][e]}function scanNext(){let e=h.scan()
u=0
while(e===15||e===14){if(e===14&&n.keepLines){u+=1}else if(e===14){u=1}e=h.scan()}p=e===16||h.getTokenError()!==0
return e}const m=[]
function addEdit(n,s,r){if(!p&&(!t||s<a&&r>o)&&e.substring(s,r)!==n){m.push({offset:s,length:r-s,content:n})}}let g=scanNext()
if(n.keepLines&&u>0){addEdit(repeat(c,u),0,0)}if(g!==17){let e=h.getTokenOffset()+i
let t=d.length*s<20&&n.insertSpaces?cachedSpaces[d.length*s]:repeat(d,s)
addEdit(t,i,e)}while(g!==17){let e=h.getTokenOffset()+h.getTokenLength()+i
let t=scanNext()
let s=""
let r=false
while(u===0&&(t===12||t===13)){let n=h.getTokenOffset()+i
addEdit(cachedSpaces[1],e,n)
e=h.getTokenOffset()+h.getTokenLength()+i
r=t===12
s=r?newLinesAndIndent():""
t=scanNext()}if(t===2){if(g!==1){f--}if(n.keepLines&&u>0||!n.keepLines&&g!==1){s=newLinesAndIndent()}else if(n.keepLines){s=cachedSpaces[1]}}else if(t===4){if(g!==3){f--}if(n.keepLines&&u>0||!n.keepLines&&g!==3){s=newLinesAndIndent()}else if(n.keepLines){s=cachedSpaces[1]}}else{switch(g){case 3:case 1:f++
if(n.keepLines&&u>0||!n.keepLines){s=newLinesAndIndent()}else{s=cachedSpaces[1]}break
case 5:if(n.keepLines&&u>0||!n.keepLines){s=newLinesAndIndent()}else{s=cachedSpaces[1]}break
case 12:s=newLinesAndIndent()
break
case 13:if(u>0){s=newLinesAndIndent()}else if(!r){s=cachedSpaces[1]}break
case 6:if(n.keepLines&&u>0){s=newLinesAndIndent()}else if(!r){s=cachedSpaces[1]}break
case 10:if(n.keepLines&&u>0){s=newLinesAndIndent()}else if(t===6&&!r){s=""}break
case 7:case 8:case 9:case 11:case 2:case 4:if(n.keepLines&&u>0){s=newLinesAndIndent()}else{if((t===12||t===13)&&!r){s=cachedSpaces[1]}else if(t!==5&&t!==17){p=true}}break
case 16:p=true
break}if(u>0&&(t===12||t===13)){s=newLinesAndIndent()}}if(t===17){if(n.keepLines&&u>0){s=newLinesAndIndent()}else{s=n.insertFinalNewline?c:""}}const o=h.getTokenOffset()+i
addEdit(s,e,o)
g=t}return m}function repeat(e,t){let n=""
for(let s=0;s<t;s++){n+=e}return n}function computeIndentLevel(e,t){let n=0
let s=0
const r=t.tabSize||4
while(n<e.length){let t=e.charAt(n)
if(t===cachedSpaces[1]){s++}else if(t==="\t"){s+=r}else{break}n++}return Math.floor(s/r)}function getEOL(e,t){for(let e=0;e<t.length;e++){const n=t.charAt(e)
if(n==="\r"){if(e+1<t.length&&t.charAt(e+1)==="\n"){return"\r\n"}return"\r"}else if(n==="\n"){return"\n"}}return e&&e.eol||"\n"}function format_isEOL(e,t){return"\r\n".indexOf(e.charAt(t))!==-1}var c;(function(e){e.DEFAULT={allowTrailingComma:false}})(c||(c={}))
function getLocation(e,t){const n=[]
const s=new Object
let r=undefined
const i={value:{},offset:0,length:0,type:"object",parent:undefined}
let o=false
function setPreviousNode(e,t,n,s){i.value=e
i.offset=t
i.length=n
i.type=s
i.colonOffset=undefined
r=i}try{visit(e,{onObjectBegin:(e,i)=>{if(t<=e){throw s}r=undefined
o=t>e
n.push("")},onObjectProperty:(e,r,i)=>{if(t<r){throw s}setPreviousNode(e,r,i,"property")
n[n.length-1]=e
if(t<=r+i){throw s}},onObjectEnd:(e,i)=>{if(t<=e){throw s}r=undefined
n.pop()},onArrayBegin:(e,i)=>{if(t<=e){throw s}r=undefined
n.push(0)},onArrayEnd:(e,i)=>{if(t<=e){throw s}r=undefined
n.pop()},onLiteralValue:(e,n,r)=>{if(t<n){throw s}setPreviousNode(e,n,r,getNodeType(e))
if(t<=n+r){throw s}},onSeparator:(e,i,a)=>{if(t<=i){throw s}if(e===":"&&r&&r.type==="property"){r.colonOffset=i
o=false
r=undefined}else if(e===","){const e=n[n.length-1]
if(typeof e==="number"){n[n.length-1]=e+1}else{o=true
n[n.length-1]=""}r=undefined}}})}catch(e){if(e!==s){throw e}}return{path:n,previousNode:r,isAtPropertyKey:o,matches:e=>{let t=0
for(let s=0;t<e.length&&s<n.length;s++){if(e[t]===n[s]||e[t]==="*"){t++}else if(e[t]!=="**"){return false}}return t===e.length}}}function parse(e,t=[],n=c.DEFAULT){let s=null
let r=[]
const i=[]
function onValue(e){if(Array.isArray(r)){r.push(e)}else if(s!==null){r[s]=e}}const o={onObjectBegin:()=>{const e={}
onValue(e)
i.push(r)
r=e
s=null},onObjectProperty:e=>{s=e},onObjectEnd:()=>{r=i.pop()},onArrayBegin:()=>{const e=[]
onValue(e)
i.push(r)
r=e
s=null},onArrayEnd:()=>{r=i.pop()},onLiteralValue:onValue,onError:(e,n,s)=>{t.push({error:e,offset:n,length:s})}}
visit(e,o,n)
return r[0]}function parser_parseTree(e,t=[],n=c.DEFAULT){let s={type:"array",offset:-1,length:-1,children:[],parent:undefined}
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
const i=s.children[0]
if(i){delete i.parent}return i}function parser_findNodeAtLocation(e,t){if(!e){return undefined}let n=e
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
if(r){return r}}}return e}return undefined}function visit(e,t,n=c.DEFAULT){const s=scanner_createScanner(e,false)
const r=[]
let i=0
function toNoArgVisit(e){return e?()=>i===0&&e(s.getTokenOffset(),s.getTokenLength(),s.getTokenStartLine(),s.getTokenStartCharacter()):()=>true}function toOneArgVisit(e){return e?t=>i===0&&e(t,s.getTokenOffset(),s.getTokenLength(),s.getTokenStartLine(),s.getTokenStartCharacter()):()=>true}function toOneArgVisitWithPath(e){return e?t=>i===0&&e(t,s.getTokenOffset(),s.getTokenLength(),s.getTokenStartLine(),s.getTokenStartCharacter(),()=>r.slice()):()=>true}function toBeginVisit(e){return e?()=>{if(i>0){i++}else{let t=e(s.getTokenOffset(),s.getTokenLength(),s.getTokenStartLine(),s.getTokenStartCharacter(),()=>r.slice())
if(t===false){i=1}}}:()=>true}function toEndVisit(e){return e?()=>{if(i>0){i--}if(i===0){e(s.getTokenOffset(),s.getTokenLength(),s.getTokenStartLine(),s.getTokenStartCharacter())}}:()=>true}const o=toBeginVisit(t.onObjectBegin),a=toOneArgVisitWithPath(t.onObjectProperty),l=toEndVisit(t.onObjectEnd),u=toBeginVisit(t.onArrayBegin),f=toEndVisit(t.onArrayEnd),d=toOneArgVisitWithPath(t.onLiteralValue),B=toOneArgVisit(t.onSeparator),h=toNoArgVisit(t.onComment),p=toOneArgVisit(t.onError)
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
break}switch(e){case 12:case 13:if(m){handleError(10)}else{h()}break
case 16:handleError(1)
break
case 15:case 14:break
default:return e}}}function handleError(e,t=[],n=[]){p(e)
if(t.length+n.length>0){let e=s.getToken()
while(e!==17){if(t.indexOf(e)!==-1){scanNext()
break}else if(n.indexOf(e)!==-1){break}e=scanNext()}}}function parseString(e){const t=s.getTokenValue()
if(e){d(t)}else{a(t)
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
if(s.getToken()===6){B(":")
scanNext()
if(!parseValue()){handleError(4,[],[2,5])}}else{handleError(5,[],[2,5])}r.pop()
return true}function parseObject(){o()
scanNext()
let e=false
while(s.getToken()!==2&&s.getToken()!==17){if(s.getToken()===5){if(!e){handleError(4,[],[])}B(",")
scanNext()
if(s.getToken()===2&&g){break}}else if(e){handleError(6,[],[])}if(!parseProperty()){handleError(4,[],[2,5])}e=true}l()
if(s.getToken()!==2){handleError(7,[2],[])}else{scanNext()}return true}function parseArray(){u()
scanNext()
let e=true
let t=false
while(s.getToken()!==4&&s.getToken()!==17){if(s.getToken()===5){if(!t){handleError(4,[],[])}B(",")
scanNext()
if(s.getToken()===4&&g){break}}else if(t){handleError(6,[],[])}if(e){r.push(0)
e=false}else{r[r.length-1]++}if(!parseValue()){handleError(4,[],[4,5])}t=true}f()
if(!e){r.pop()}if(s.getToken()!==4){handleError(8,[4],[])}else{scanNext()}return true}function parseValue(){switch(s.getToken()){case 3:return parseArray()
case 1:return parseObject()
case 10:return parseString(true)
default:return parseLiteral()}}scanNext()
if(s.getToken()===17){if(n.allowEmptyContent){return true}handleError(4,[],[])
return false}if(!parseValue()){handleError(4,[],[])
return false}if(s.getToken()!==17){handleError(9,[],[])}return true}function stripComments(e,t){let n=scanner_createScanner(e),s=[],r,i=0,o
do{o=n.getPosition()
r=n.scan()
switch(r){case 12:case 13:case 17:if(i!==o){s.push(e.substring(i,o))}if(t!==undefined){s.push(n.getTokenValue().replace(/[^\r\n]/g,t))}i=n.getPosition()
break}}while(r!==17)
return s.join("")}function getNodeType(e){switch(typeof e){case"boolean":return"boolean"
case"number":return"number"
case"string":return"string"
case"object":{if(!e){return"null"}else if(Array.isArray(e)){return"array"}return"object"}default:return"null"}}function removeProperty(e,t,n){return setProperty(e,t,void 0,n)}function setProperty(e,t,n,s){const r=t.slice()
const i=[]
const o=parseTree(e,i)
let a=void 0
let c=void 0
while(r.length>0){c=r.pop()
a=findNodeAtLocation(o,r)
if(a===void 0&&n!==void 0){if(typeof c==="string"){n={[c]:n}}else{n=[n]}}else{break}}if(!a){if(n===void 0){throw new Error("Can not delete in empty document")}return withFormatting(e,{offset:o?o.offset:0,length:o?o.length:0,content:JSON.stringify(n)},s)}else if(a.type==="object"&&typeof c==="string"&&Array.isArray(a.children)){const t=findNodeAtLocation(a,[c])
if(t!==void 0){if(n===void 0){if(!t.parent){throw new Error("Malformed AST")}const n=a.children.indexOf(t.parent)
let r
let i=t.parent.offset+t.parent.length
if(n>0){let e=a.children[n-1]
r=e.offset+e.length}else{r=a.offset+1
if(a.children.length>1){let e=a.children[1]
i=e.offset}}return withFormatting(e,{offset:r,length:i-r,content:""},s)}else{return withFormatting(e,{offset:t.offset,length:t.length,content:JSON.stringify(n)},s)}}else{if(n===void 0){return[]}const t=`${JSON.stringify(c)}: ${JSON.stringify(n)}`
const r=s.getInsertionIndex?s.getInsertionIndex(a.children.map(e=>e.children[0].value)):a.children.length
let i
if(r>0){let e=a.children[r-1]
i={offset:e.offset+e.length,length:0,content:","+t}}else if(a.children.length===0){i={offset:a.offset+1,length:0,content:t}}else{i={offset:a.offset+1,length:0,content:t+","}}return withFormatting(e,i,s)}}else if(a.type==="array"&&typeof c==="number"&&Array.isArray(a.children)){const t=c
if(t===-1){const t=`${JSON.stringify(n)}`
let r
if(a.children.length===0){r={offset:a.offset+1,length:0,content:t}}else{const e=a.children[a.children.length-1]
r={offset:e.offset+e.length,length:0,content:","+t}}return withFormatting(e,r,s)}else if(n===void 0&&a.children.length>=0){const t=c
const n=a.children[t]
let r
if(a.children.length===1){r={offset:a.offset+1,length:a.length-2,content:""}}else if(a.children.length-1===t){let e=a.children[t-1]
let n=e.offset+e.length
let s=a.offset+a.length
r={offset:n,length:s-2-n,content:""}}else{r={offset:n.offset,length:a.children[t+1].offset-n.offset,content:""}}return withFormatting(e,r,s)}else if(n!==void 0){let t
const r=`${JSON.stringify(n)}`
if(!s.isArrayInsertion&&a.children.length>c){const e=a.children[c]
t={offset:e.offset,length:e.length,content:r}}else if(a.children.length===0||c===0){t={offset:a.offset+1,length:0,content:a.children.length===0?r:r+","}}else{const e=c>a.children.length?a.children.length:c
const n=a.children[e-1]
t={offset:n.offset+n.length,length:0,content:","+r}}return withFormatting(e,t,s)}else{throw new Error(`Can not ${n===void 0?"remove":s.isArrayInsertion?"insert":"modify"} Array index ${t} as length is not sufficient`)}}else{throw new Error(`Can not add ${typeof c!=="number"?"index":"property"} to parent of type ${a.type}`)}}function withFormatting(e,t,n){if(!n.formattingOptions){return[t]}let s=applyEdit(e,t)
let r=t.offset
let i=t.offset+t.content.length
if(t.length===0||t.content.length===0){while(r>0&&!isEOL(s,r-1)){r--}while(i<s.length&&!isEOL(s,i)){i++}}const o=format(s,{offset:r,length:i-r},{...n.formattingOptions,keepLines:false})
for(let e=o.length-1;e>=0;e--){const t=o[e]
s=applyEdit(s,t)
r=Math.min(r,t.offset)
i=Math.max(i,t.offset+t.length)
i+=t.content.length-t.length}const a=e.length-(s.length-i)-r
return[{offset:r,length:a,content:s.substring(r,i)}]}function applyEdit(e,t){return e.substring(0,t.offset)+t.content+e.substring(t.offset+t.length)}function isWS(e,t){return"\r\n \t".indexOf(e.charAt(t))!==-1}const l=scanner_createScanner
var u;(function(e){e[e["None"]=0]="None"
e[e["UnexpectedEndOfComment"]=1]="UnexpectedEndOfComment"
e[e["UnexpectedEndOfString"]=2]="UnexpectedEndOfString"
e[e["UnexpectedEndOfNumber"]=3]="UnexpectedEndOfNumber"
e[e["InvalidUnicode"]=4]="InvalidUnicode"
e[e["InvalidEscapeCharacter"]=5]="InvalidEscapeCharacter"
e[e["InvalidCharacter"]=6]="InvalidCharacter"})(u||(u={}))
var f;(function(e){e[e["OpenBraceToken"]=1]="OpenBraceToken"
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
e[e["EOF"]=17]="EOF"})(f||(f={}))
const d=getLocation
const B=parse
const h=parser_parseTree
const p=parser_findNodeAtLocation
const m=findNodeAtOffset
const g=getNodePath
const C=getNodeValue
const y=visit
const b=stripComments
var w;(function(e){e[e["InvalidSymbol"]=1]="InvalidSymbol"
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
e[e["InvalidCharacter"]=16]="InvalidCharacter"})(w||(w={}))
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
if(r.offset+r.length<=s){e=edit.applyEdit(e,r)}else{throw new Error("Overlapping edit")}s=r.offset}return e}var k=n(6745)
var v=n(5128)
var E=n(3988)
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
if(e.text.length>k.O.jsonText){return failed("too-large",`JSON of more than ${String(k.O.jsonText)} characters is not read.`)}if(isDeeperThan(e.text,k.O.depth)){return failed("too-deep",`Objects and arrays are nested more than ${String(k.O.depth)} levels deep.`)}return undefined}function parseAt(e,t,n){const s=e.text.slice(t)
const r=parseText(s)
const i=r.inside.length>0?placeholders(s):[]
const{root:o,inside:a,trailing:c}=i.length===0?r:parseText(masked(s,i))
const l=i.slice(0,1).map(e=>({code:"placeholder",message:"A placeholder stands where JSON wants a value; put it in quotes or scan the filled-in file.",offset:t+e.start}))
for(const e of a)l.push({...explain(s,e),offset:t+e.offset})
if(n&&c!==undefined){const e="Something follows the end of the JSON text; take it out."
l.push({code:"trailing-data",message:e,offset:t+c.offset})}const u={source:e,base:t,holes:new Set(i.map(e=>e.start))}
return{root:o===undefined?undefined:new v.e(readNode(u,o)),faults:l.sort((e,t)=>e.offset-t.offset),start:t,end:o===undefined?e.text.length:t+o.offset+o.length}}function parseText(e){const t=[]
const n=h(e,t,{disallowComments:true,allowTrailingComma:false})
const s=n===undefined?Infinity:n.offset+n.length
const isTrailing=e=>e.offset>=s&&!/^(?:Close|Unexpected|InvalidComment)/.test(codeOf(e))
return{root:n,inside:t.filter(e=>!isTrailing(e)),trailing:t.find(isTrailing)}}function isDeeperThan(e,t){let n=0
let s=false
for(let r=0;r<e.length;r++){const i=e.charCodeAt(r)
if(s){if(i===D)r++
else if(i===S||i===A)s=false}else if(i===S)s=true
else if(i===x||i===O){if(++n>t)return true}else if((i===I||i===N)&&n>0)n--}return false}const[S,D,A]=[34,92,10]
const[x,O,I,N]=[123,91,125,93]
const T=/"[^"\\\n]*(?:\\.[^"\\\n]*)*"|\$\{[^{}\n]*\}|\{\{[^\n]*?\}\}|<[A-Za-z][\w .:/-]*>|@@[\w.-]+@@|#\{[^}\n]*\}#?/g
function placeholders(e){const t=[]
for(const n of e.matchAll(T)){if(n[0].startsWith('"'))continue
t.push({start:n.index,end:n.index+n[0].length})}return t}function masked(e,t){let n=""
let s=0
for(const{start:r,end:i}of t){n+=e.slice(s,r)+'"'+"_".repeat(i-r-2)+'"'
s=i}return n+e.slice(s)}function codeOf({error:e}){return printParseErrorCode(e)}function explain(e,t){const{offset:n}=t
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
const i=t.children??[]
if(t.type==="array"){return{kind:"list",source:n,start:s,end:r,items:i.map(t=>readNode(e,t))}}if(t.type==="object"){const t=i.flatMap(t=>readPair(e,t))
return{kind:"map",source:n,start:s,end:r,pairs:t}}const o=e.holes.has(t.offset)
const a=t.value
const c=o?n.text.slice(s,r):String(a)
return{kind:"scalar",source:n,start:s,end:r,text:c,value:typeof a==="number"||typeof a==="boolean"||a===null?a:c,templated:o||t.type==="string"&&(0,E.d)(c),quoted:t.type==="string"&&!o}}function readPair(e,t){const[n,s]=t.children??[]
if(n===undefined||s===undefined)return[]
const r=e.base+n.offset
const i=r+n.length
return[{key:e.holes.has(n.offset)?e.source.text.slice(r,i):String(n.value),keyStart:r,keyEnd:i,keySource:e.source,value:readNode(e,s)}]}},5128:(e,t,n)=>{n.d(t,{e:()=>SourceNode})
var s=n(1387)
class SourceNode{raw
parent
pair
index
#ye
constructor(e,t,n,s){this.raw=e
this.parent=t
this.pair=n
this.index=s}get kind(){const{raw:e}=this
if(e.kind!=="scalar")return e.kind
if(e.templated)return"unknown"
if(e.value===null)return"null"
const t=typeof e.value
return t==="string"||t==="number"||t==="boolean"?t:"unknown"}get isUnknown(){return this.kind==="unknown"}get isMap(){return this.raw.kind==="map"}get isList(){return this.raw.kind==="list"}get isNull(){return this.kind==="null"}get key(){return this.pair?.key}entries(){const{raw:e}=this
this.#ye??=e.kind==="map"?e.pairs.map(e=>new SourceNode(e.value,this,e)):[]
return this.#ye}get(e){if(this.raw.kind!=="map")return undefined
const t=this.entries()
let n
for(let s=t.length-1;s>=0;s--){const r=t[s]
if(r?.key!==e)continue
if(r.pair?.merged!==true)return r
n=r}return n}at(...e){return e.reduce((e,t)=>typeof t==="number"?e?.items()[t]:e?.get(t),this)}#be
items(){const{raw:e}=this
this.#be??=e.kind==="list"?e.items.map((e,t)=>new SourceNode(e,this,undefined,t)):[]
return this.#be}asString(){return this.kind==="string"&&this.raw.kind==="scalar"?this.raw.text:undefined}asNumber(){const e=this.raw.kind==="scalar"?this.raw.value:undefined
return this.kind==="number"&&typeof e==="number"?e:undefined}asBoolean(){const e=this.raw.kind==="scalar"?this.raw.value:undefined
return this.kind==="boolean"&&typeof e==="boolean"?e:undefined}get text(){return this.raw.kind==="scalar"?this.raw.text:undefined}get written(){return this.raw.source.text.slice(this.raw.start,this.raw.end)}get path(){if(this.parent===undefined)return[]
return[...this.parent.path,this.pair?.key??this.index??0]}get trace(){return this.raw.source.trace(this.raw.start,this.raw.end)}get keyTrace(){const{pair:e}=this
return e?.keySource.trace(e.keyStart,e.keyEnd)}get span(){return(0,s.ee)(this.trace.at)}get keySpan(){const e=this.keyTrace
return e===undefined?undefined:(0,s.ee)(e.at)}get origin(){const{at:e,rendered:t}=this.trace
if(t===undefined)return undefined
return{template:t.through??e,values:t.values}}}},3988:(e,t,n)=>{n.d(t,{R:()=>resolvePlain,d:()=>isTemplated})
const s=new Map([...spellings("y",true),...spellings("yes",true),...spellings("true",true),...spellings("on",true),...spellings("n",false),...spellings("no",false),...spellings("false",false),...spellings("off",false),...spellings("null",null),["~",null],["",null]])
function spellings(e,t){const n=e.charAt(0).toUpperCase()+e.slice(1)
return[...new Set([e,n,e.toUpperCase()])].map(e=>[e,t])}const r=/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/
const i=/^([-+])?\.(?:inf|Inf|INF)$/
function resolvePlain(e){const t=s.get(e)
if(t!==undefined)return t
const n=e.charCodeAt(0)
const o=n>=48&&n<=57||n===43||n===45||n===46
if(!o)return e
const a=e.replaceAll("_","")
const c=resolveInteger(a)
if(c!==undefined)return c
if(r.test(a))return Number(a)
const l=i.exec(e)
if(l!==null)return l[1]==="-"?-Infinity:Infinity
if(/^\.(?:nan|NaN|NAN)$/.test(e))return NaN
return e}function resolveInteger(e){const t=/^([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]*|[1-9]\d*)$/.exec(e)
const n=t?.[2]
if(n===undefined||/^0[oO]$/.test(n))return undefined
const s=/^0[oO]?([0-7]+)$/.exec(n)
const r=BigInt(s?.[1]===undefined?n:`0o${s[1]}`)
if(r>0xffffffffffffffffn&&!/^[1-9]/.test(n))return undefined
return t?.[1]==="-"?-Number(r):Number(r)}function isTemplated(e){if(e.length<3)return false
return o.some(([t,n])=>holds(e,t,n))||/@@[\w.-]+@@/.test(e)||/^(?:<[A-Za-z][\w .:/-]*>|__[A-Za-z]\w*__|%[A-Za-z]\w*%|\$[A-Za-z_]\w*)$/.test(e)}const o=[["${","}"],["{{","}}"],["<%","%>"],["#{","}"]]
function holds(e,t,n){const s=e.indexOf(t)
return s!==-1&&e.includes(n,s+t.length)}},1387:(e,t,n)=>{n.d(t,{an:()=>EmbeddedSource,_n:()=>FileSource,ee:()=>spanOf})
class LineIndex{text
#we
constructor(e){this.text=e
const t=[0]
for(let n=e.indexOf("\n");n!==-1;n=e.indexOf("\n",n+1)){t.push(n+1)}this.#we=t}position(e){if(!Number.isInteger(e)||e<0||e>this.text.length){throw new RangeError(`offset ${String(e)} lies outside a text of ${String(this.text.length)}`)}let t=0
let n=this.#we.length-1
while(t<n){const s=t+n+1>>1
if(this.start(s)<=e)t=s
else n=s-1}return{line:t+1,column:e-this.start(t)+1}}line(e){const t=this.start(e-1)
const n=this.#we[e]
const s=n===undefined?this.text.length:n-1
const r=this.text.slice(t,s)
return r.endsWith("\r")?r.slice(0,-1):r}offsetOfLine(e){return this.start(e-1)}start(e){const t=this.#we[e]
if(t===undefined)throw new RangeError(`there is no line ${String(e+1)}`)
return t}}class FileSource{file
text
hasByteOrderMark
#ke
constructor(e,t){this.file=e
this.hasByteOrderMark=t.startsWith("\ufeff")
this.text=this.hasByteOrderMark?t.slice(1):t}get lines(){this.#ke??=new LineIndex(this.text)
return this.#ke}trace(e,t){return{at:{source:this,start:e,end:t}}}}class EmbeddedSource{host
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
for(let r=n.exec(e);r!==null;r=n.exec(e)){const i=r.index
if(hasContent(e,s,i))t.push({start:s,end:i})
else if(e.startsWith("---",i)&&hasDirective(e,s,i))continue
s=i+3
n.lastIndex=Math.max(n.lastIndex,s)}if(hasContent(e,s,e.length))t.push({start:s,end:e.length})
return t}function hasContent(e,t,n){return/^[ \t]*[^\s#%]/m.test(e.slice(t,n))}function hasDirective(e,t,n){return/^%/m.test(e.slice(t,n))}},9915:(e,t,n)=>{n.d(t,{A:()=>parseYamlChunk,h:()=>parseYaml})
var s=n(8815)
var r=n(6745)
var i=n(5128)
var o=n(3988)
var a=n(3554)
function parseYaml(e){return(0,a.m)(e.text).map(t=>parseYamlChunk(e,t))}function parseYamlChunk(e,t){const{start:n,end:i}=t
const failed=e=>({root:undefined,faults:[e],start:n,end:i})
if(i-n>r.O.yamlDocument){return failed({code:"too-large",message:`A YAML document of more than ${String(r.O.yamlDocument)} characters is not read; split the file.`,offset:n})}const o=[]
for(const t of(new s.iX).parse(e.text.slice(n,i))){if(depthOf(t)>r.O.depth){return failed({code:"too-deep",message:`Maps and lists are nested more than ${String(r.O.depth)} levels deep.`,offset:n})}o.push(t)}const a=new s.Dk({schema:"failsafe",version:"1.2",uniqueKeys:false,strict:true,logLevel:"silent",prettyErrors:false})
for(const s of a.compose(o,true,i-n)){return readDocument(e,t,s)}return{root:undefined,faults:[],start:n,end:i}}function readDocument(e,{start:t,end:n},s){const r=s.errors[0]
if(r!==undefined){const e=Math.min(t+r.pos[0],n)
const s={code:"syntax",message:explain(r.code),offset:e}
return{root:undefined,faults:[s],start:t,end:n}}const o=new Reader(e,t)
const a=s.contents===null?undefined:o.read(s.contents)
const{fault:c}=o
return c===undefined?{root:a===undefined?undefined:new i.e(a),faults:[],start:t,end:n}:{root:undefined,faults:[c],start:t,end:n}}function depthOf(e){let t=0
const n=[{token:e,depth:0}]
for(let e=n.pop();e!==undefined;e=n.pop()){const s=e.token
const i=s.items===undefined?e.depth:e.depth+1
if(i>t)t=i
if(t>r.O.depth)return t
if(typeof s.value==="object")n.push({token:s.value,depth:i})
for(const e of s.items??[]){if(e.key)n.push({token:e.key,depth:i})
if(e.value)n.push({token:e.value,depth:i})}}return t}class Reader{source
base
#ve=new Map
#Ee=new Map
fault
constructor(e,t){this.source=e
this.base=t}read(e){const t=this.#Se(e)
if(!(0,s.Vj)(e)&&e.anchor!==undefined)this.#ve.set(e.anchor,t)
return t}#Se(e){const[t,n]=this.#M(e)
const{source:r}=this
if((0,s.Vj)(e)){const n=this.#ve.get(e.source)
if(n!==undefined)return n
this.#De("syntax","An alias names no anchor that stands before it.",t)}else if((0,s.jn)(e)){return this.#c(e.value,e.tag,e.type==="PLAIN",t,n)}else if((0,s.oP)(e)){const s=e.items.map(e=>this.read(e))
return this.#Ae({kind:"list",source:r,start:t,end:n,items:s},s)}else if((0,s.jh)(e)){if(r.text.startsWith("{{",t))return this.#c("","template",true,t,n)
return this.#o(e.items,t,n)}return this.#c("",undefined,true,t,n)}#c(e,t,n,s,r){const i=typeof e==="string"?e:""
const a=t!==undefined&&!t.startsWith("tag:yaml.org,2002:")
return{kind:"scalar",source:this.source,start:s,end:r,text:a?this.source.text.slice(s,r):i,value:resolveTagged(i,t,n),templated:a||(0,o.d)(i),quoted:!n}}#o(e,t,n){const r=[]
const i=[]
for(const t of e){const e=t.key
const[n,o]=this.#M(e)
const a=t.value===null?this.#xe(o):this.read(t.value)
const c=this.#Oe(e,n,o)
if(c==="<<"&&(0,s.jn)(e)&&e.type==="PLAIN")i.push(a)
else r.push({key:c,keyStart:n,keyEnd:o,keySource:this.source,value:a})}const o=new Set(r.map(e=>e.key))
for(const e of i.flatMap(mergedPairs)){if(o.has(e.key))continue
o.add(e.key)
r.push({...e,merged:true})}const a={kind:"map",source:this.source,start:t,end:n,pairs:r}
return this.#Ae(a,r.map(e=>e.value))}#Oe(e,t,n){if((0,s.jn)(e)&&typeof e.value==="string")return e.value
if((0,s.Vj)(e)){const t=this.#ve.get(e.source)
if(t?.kind==="scalar")return t.text}return this.source.text.slice(t,n)}#xe(e){return this.#c("",undefined,true,e,e)}#M(e){const[t,n]=e.range??[0,0]
return[this.base+t,this.base+n]}#Ae(e,t){const n=t.reduce((e,t)=>e+(this.#Ee.get(t)??1),1)
this.#Ee.set(e,n)
if(n>r.O.expandedNodes){this.#De("too-many-aliases","The aliases stand for too many nodes to be read.",e.start)}return e}#De(e,t,n){this.fault??={code:e,message:t,offset:n}}}function mergedPairs(e){if(e.kind==="map")return e.pairs
return e.kind==="list"?e.items.flatMap(mergedPairs):[]}function resolveTagged(e,t,n){switch(t){case"tag:yaml.org,2002:int":case"tag:yaml.org,2002:float":case"tag:yaml.org,2002:bool":case"tag:yaml.org,2002:null":return(0,o.R)(e)
case undefined:return n?(0,o.R)(e):e
default:return e}}function explain(e){return c[e]??"This is not well-formed YAML."}const c={BAD_ALIAS:"An alias or anchor has no valid name.",BAD_DIRECTIVE:"A directive (a line that begins with %) is not one that YAML knows.",BAD_DQ_ESCAPE:"A double-quoted string holds an escape that YAML does not know.",BAD_INDENT:"The indentation does not fit the lines above.",BAD_SCALAR_START:"A plain value begins with a character that YAML reserves; quote it.",BLOCK_AS_IMPLICIT_KEY:"A map or list begins where a plain key or value is expected.",BLOCK_IN_FLOW:"A block map or list stands inside brackets or braces.",MISSING_CHAR:"A quote, bracket, comma or colon is missing.",MULTILINE_IMPLICIT_KEY:"A key runs over more than one line.",TAB_AS_INDENT:"A tab is used as indentation; YAML takes spaces only.",UNEXPECTED_TOKEN:"Something stands here that YAML does not expect."}},8760:(e,t,n)=>{n.d(t,{Mk:()=>readNamed,RO:()=>writeNamed,qs:()=>resolveNamed})
var s=n(1455)
var r=n(6760)
async function resolveNamed(e,t,n){const i=(0,r.resolve)(t,n)
let o
try{await(0,s.lstat)(i)
o=await(0,s.realpath)(i)}catch{return{refused:"missing"}}const a=(0,r.relative)(await(0,s.realpath)(e),o)
if(a===".."||a.startsWith(`..${r.sep}`)||(0,r.isAbsolute)(a))return{refused:"outside"}
return{path:a.split(r.sep).join("/")}}async function readNamed(e,t){try{return await(0,s.readFile)((0,r.resolve)(e,t),"utf8")}catch{return undefined}}async function writeNamed(e,t,n){const i=(0,r.resolve)(e,t)
await(0,s.mkdir)((0,r.dirname)(i),{recursive:true})
await(0,s.writeFile)(i,n)}async function isFolder(e){try{return(await stat(e)).isDirectory()}catch{return false}}},9239:(e,t,n)=>{n.d(t,{B_:()=>stepsOf,IO:()=>Unreadable,Ot:()=>r,RR:()=>listing,e4:()=>decodeName})
class Unreadable extends Error{name="Unreadable"}function listing(e,t){return{files:[...e.keys()].sort().map(t=>({path:t,size:e.get(t)})),omitted:[...t.entries()].sort(([e],[t])=>e<t?-1:1).map(([e,t])=>({file:e,reason:t}))}}function stepsOf(e){const t=e.split("/")
return e.includes("\0")||t.some(e=>s.test(e))?undefined:t}const s=/^(?:|\.|\.\.|\.git)$/i
const r={link:"a symbolic link, which is not followed",submodule:"a submodule; scan its own repository",repository:"a git repository of its own; scan it there",name:"its name is not valid UTF-8",permission:"permission denied",special:"not a regular file",sparse:"outside the sparse checkout"}
const i=new TextDecoder("utf-8",{fatal:true,ignoreBOM:true})
const o=new TextDecoder("utf-8",{ignoreBOM:true})
function decodeName(e){try{return{name:i.decode(e),valid:true}}catch{return{name:o.decode(e),valid:false}}}},778:(t,n,s)=>{s.d(n,{w:()=>findRoot,d:()=>openWorkTree})
const r=e(import.meta.url)("node:fs")
var i=s(1455)
var o=s(6760)
var a=s(9239)
function systemReason(e){const t=systemCode(e)
switch(t){case undefined:return undefined
case"EACCES":case"EPERM":return a.Ot.permission
case"ENOENT":return"not there"
case"ELOOP":case"EMLINK":return a.Ot.link
default:return`cannot be read (${t})`}}function systemCode(e){if(typeof e!=="object"||e===null)return undefined
if(!("syscall"in e)||!("code"in e))return undefined
return typeof e.code==="string"?e.code:undefined}function stateOf(e){try{return(0,r.lstatSync)(e,{throwIfNoEntry:false})}catch(e){const t=systemReason(e)
if(t===undefined)throw e
return systemCode(e)==="ENOTDIR"?undefined:t}}async function realFolder(e){const t=(0,o.resolve)(e)
try{return await(0,i.realpath)(t)}catch{return t}}function isWithin(e,t){const n=(0,o.relative)(e,t)
return n!==".."&&!n.startsWith(`..${o.sep}`)&&!(0,o.isAbsolute)(n)}function isPortable(e){return(0,a.B_)(e)!==undefined&&(o.sep==="/"||!/[\\:]/.test(e))}function readWithin(e,t){if(!isPortable(t))throw new a.IO(c)
try{const n=(0,o.join)(e,t)
const s=r.realpathSync.native((0,o.dirname)(n))
if(!isOurs(e,s))throw new a.IO(c)
return readRegular((0,o.join)(s,(0,o.basename)(n)))}catch(e){const t=systemReason(e)
if(t===undefined)throw e
throw new a.IO(t,{cause:e})}}function readRegular(e){if((0,r.lstatSync)(e).isSymbolicLink())throw new a.IO(a.Ot.link)
const{O_RDONLY:t,O_NOFOLLOW:n,O_NONBLOCK:s}=r.constants
const i=(0,r.openSync)(e,t|n|s)
try{if(!(0,r.fstatSync)(i).isFile())throw new a.IO(a.Ot.special)
return(0,r.readFileSync)(i)}finally{(0,r.closeSync)(i)}}const c="outside the scanned folder"
function isOurs(e,t){const n=(0,o.relative)(e,t)
return isWithin(e,t)&&(n===""||(0,a.B_)(n.split(o.sep).join("/"))!==undefined)}const l=e(import.meta.url)("node:child_process")
function gitIn(e,t){const n=findGit()
if(n===undefined)return undefined
const s=["core.fsmonitor=false","core.hooksPath=/dev/null","core.quotepath=off"]
return{command:n,args:["--no-pager","--no-optional-locks",...s.flatMap(e=>["-c",e]),"-C",e,...t],env:environment()}}function git(e,t){const n=gitIn(e,t)
if(n===undefined)return Promise.resolve({refused:"git is not installed"})
const{command:s,env:r}=n
return new Promise(e=>{(0,l.execFile)(s,[...n.args],{env:r,encoding:"buffer",maxBuffer:u,windowsHide:true},(t,n,s)=>{const r=(0,a.e4)(s).name
if(t===null)e({output:n,warnings:r})
else e({refused:r===""?`git failed (${String(t.code)})`:r})})})}const u=512*1024*1024
function*partsOf(e){for(let t=0;t<e.length;){const n=e.indexOf(0,t)
yield e.subarray(t,n===-1?e.length:n)
if(n===-1)return
t=n+1}}function fieldsOf(e){const t=e.indexOf(9)
return{fields:e.toString("latin1",0,Math.max(0,t)).split(/ +/),path:e.subarray(t+1)}}function findGit(){const{PATH:e=""}=process.env
const t=process.platform==="win32"?"git.exe":"git"
return e.split(o.delimiter).filter(e=>(0,o.isAbsolute)(e)).map(e=>(0,o.join)(e,t)).find(isProgram)}function isProgram(e){try{(0,r.accessSync)(e,r.constants.X_OK)
return(0,r.statSync)(e).isFile()}catch{return false}}function environment(){const e={}
for(const[t,n]of Object.entries(process.env)){if(!f.has(t.toUpperCase()))e[t]=n}return{...e,LC_ALL:"C",GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none"}}const f=new Set(["GIT_DIR","GIT_WORK_TREE","GIT_IMPLICIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_NAMESPACE","GIT_PREFIX","GIT_QUARANTINE_PATH","GIT_REPLACE_REF_BASE","GIT_GRAFT_FILE","GIT_SHALLOW_FILE"])
async function gitFiles(e){const[t,n]=await Promise.all([git(e,["ls-files","-z","-s","-t"]),git(e,["ls-files","-z","--others","--exclude-standard"])])
if("refused"in t)return t
if("refused"in n)return n
const s=new Gathering(e)
for(const e of partsOf(t.output)){const{fields:t,path:n}=fieldsOf(e)
s.addTracked(n,t[1]??"",t[0]==="S")}for(const e of partsOf(n.output))s.addUntracked(e)
for(const e of n.warnings.matchAll(d)){s.omitted.set(e[1]??"",a.Ot.permission)}return(0,a.RR)(s.files,s.omitted)}const d=/^warning: could not open directory '(.+?)\/?': Permission denied$/gm
class Gathering{root
files=new Map
omitted=new Map
#_e=new Map([["","folder"]])
constructor(e){this.root=e}addTracked(e,t,n){const s=this.#Ie(e)
if(s===undefined)return
if(t==="160000")this.omitted.set(s,a.Ot.submodule)
else if(t==="120000")this.omitted.set(s,a.Ot.link)
else this.#ce(s,n)}addUntracked(e){const t=this.#Ie(e)
if(t===undefined)return
if(t.endsWith("/"))this.omitted.set(t.slice(0,-1),a.Ot.repository)
else this.#ce(t,false)}#Ie(e){const{name:t,valid:n}=(0,a.e4)(e)
if(!n)this.omitted.set(t,a.Ot.name)
return n?t:undefined}#ce(e,t){if(!isPortable(e)){this.omitted.set(e,"this system cannot hold a file of this name")
return}const n=this.#Ne(e.slice(0,Math.max(0,e.lastIndexOf("/"))))
if(n!=="folder"){if("link"in n)this.omitted.set(n.link,a.Ot.link)
else if(t)this.omitted.set(n.missing,a.Ot.sparse)
return}const s=stateOf((0,o.join)(this.root,e))
if(s===undefined){if(t)this.omitted.set(e,a.Ot.sparse)}else if(typeof s==="string")this.omitted.set(e,s)
else if(s.isFile())this.files.set(e,s.size)
else if(s.isSymbolicLink())this.omitted.set(e,a.Ot.link)
else if(!s.isDirectory())this.omitted.set(e,a.Ot.special)}#Ne(e){const t=this.#_e.get(e)
if(t!==undefined)return t
const n=this.#Ne(e.slice(0,Math.max(0,e.lastIndexOf("/"))))
const s=n==="folder"?this.#Te(e):n
this.#_e.set(e,s)
return s}#Te(e){const t=stateOf((0,o.join)(this.root,e))
if(typeof t==="string"||t?.isDirectory())return"folder"
return t?.isSymbolicLink()?{link:e}:{missing:e}}}function walk(e){const t=new Map
const n=new Map
const s=[""]
for(let r=s.pop();r!==undefined;r=s.pop()){const i=entriesOf((0,o.join)(e,r))
if(typeof i==="string"){n.set(r===""?".":r,i)
continue}for(const c of i){const{name:i,valid:l}=(0,a.e4)(c)
const u=r===""?i:`${r}/${i}`
if(i.toLowerCase()===".git")continue
const f=l?stateOf((0,o.join)(e,u)):a.Ot.name
if(typeof f==="string")n.set(u,f)
else if(f?.isFile())t.set(u,f.size)
else if(f?.isDirectory())s.push(u)
else if(f!==undefined){n.set(u,f.isSymbolicLink()?a.Ot.link:a.Ot.special)}}}return(0,a.RR)(t,n)}function entriesOf(e){try{return(0,r.readdirSync)(e,{encoding:"buffer"})}catch(e){const t=systemReason(e)
if(t===undefined)throw e
return t}}async function findRoot(e){const t=await realFolder(e)
const n=await git(t,["rev-parse","--show-toplevel"])
if("refused"in n)return t
const s=(0,a.e4)(n.output).name.replace(/\r?\n$/,"")
try{const e=await(0,i.realpath)((0,o.normalize)(s))
return isWithin(e,t)?e:t}catch{return t}}async function openWorkTree(e){const t=await realFolder(e)
return{root:t,list:()=>list(t),read:async e=>readWithin(t,e)}}async function list(e){const t=await gitFiles(e)
if(!("refused"in t))return t
const{files:n,omitted:s}=walk(e)
const i=(0,r.existsSync)((0,o.join)(e,".git"))
const a=`git does not answer (${words(t.refused)}), so ignored files are read too`
return{files:n,omitted:i?[{file:".git",reason:a},...s]:s}}function words(e){if(e.includes("dubious ownership"))return"the folder belongs to somebody else"
return e.startsWith("git ")?e:"it takes this for no work tree"}},5354:e=>{e.exports={rE:"0.1.0"}},3837:e=>{e.exports=JSON.parse('{"$id":"https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#","description":"Meta-schema for $data reference (JSON AnySchema extension proposal)","type":"object","required":["$data"],"properties":{"$data":{"type":"string","anyOf":[{"format":"relative-json-pointer"},{"format":"json-pointer"}]}},"additionalProperties":false}')},4908:e=>{e.exports=JSON.parse('{"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://json-schema.org/draft/2019-09/meta/applicator","$vocabulary":{"https://json-schema.org/draft/2019-09/vocab/applicator":true},"$recursiveAnchor":true,"title":"Applicator vocabulary meta-schema","type":["object","boolean"],"properties":{"additionalItems":{"$recursiveRef":"#"},"unevaluatedItems":{"$recursiveRef":"#"},"items":{"anyOf":[{"$recursiveRef":"#"},{"$ref":"#/$defs/schemaArray"}]},"contains":{"$recursiveRef":"#"},"additionalProperties":{"$recursiveRef":"#"},"unevaluatedProperties":{"$recursiveRef":"#"},"properties":{"type":"object","additionalProperties":{"$recursiveRef":"#"},"default":{}},"patternProperties":{"type":"object","additionalProperties":{"$recursiveRef":"#"},"propertyNames":{"format":"regex"},"default":{}},"dependentSchemas":{"type":"object","additionalProperties":{"$recursiveRef":"#"}},"propertyNames":{"$recursiveRef":"#"},"if":{"$recursiveRef":"#"},"then":{"$recursiveRef":"#"},"else":{"$recursiveRef":"#"},"allOf":{"$ref":"#/$defs/schemaArray"},"anyOf":{"$ref":"#/$defs/schemaArray"},"oneOf":{"$ref":"#/$defs/schemaArray"},"not":{"$recursiveRef":"#"}},"$defs":{"schemaArray":{"type":"array","minItems":1,"items":{"$recursiveRef":"#"}}}}')},958:e=>{e.exports=JSON.parse('{"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://json-schema.org/draft/2019-09/meta/content","$vocabulary":{"https://json-schema.org/draft/2019-09/vocab/content":true},"$recursiveAnchor":true,"title":"Content vocabulary meta-schema","type":["object","boolean"],"properties":{"contentMediaType":{"type":"string"},"contentEncoding":{"type":"string"},"contentSchema":{"$recursiveRef":"#"}}}')},58:e=>{e.exports=JSON.parse('{"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://json-schema.org/draft/2019-09/meta/core","$vocabulary":{"https://json-schema.org/draft/2019-09/vocab/core":true},"$recursiveAnchor":true,"title":"Core vocabulary meta-schema","type":["object","boolean"],"properties":{"$id":{"type":"string","format":"uri-reference","$comment":"Non-empty fragments not allowed.","pattern":"^[^#]*#?$"},"$schema":{"type":"string","format":"uri"},"$anchor":{"type":"string","pattern":"^[A-Za-z][-A-Za-z0-9.:_]*$"},"$ref":{"type":"string","format":"uri-reference"},"$recursiveRef":{"type":"string","format":"uri-reference"},"$recursiveAnchor":{"type":"boolean","default":false},"$vocabulary":{"type":"object","propertyNames":{"type":"string","format":"uri"},"additionalProperties":{"type":"boolean"}},"$comment":{"type":"string"},"$defs":{"type":"object","additionalProperties":{"$recursiveRef":"#"},"default":{}}}}')},6534:e=>{e.exports=JSON.parse('{"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://json-schema.org/draft/2019-09/meta/format","$vocabulary":{"https://json-schema.org/draft/2019-09/vocab/format":true},"$recursiveAnchor":true,"title":"Format vocabulary meta-schema","type":["object","boolean"],"properties":{"format":{"type":"string"}}}')},711:e=>{e.exports=JSON.parse('{"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://json-schema.org/draft/2019-09/meta/meta-data","$vocabulary":{"https://json-schema.org/draft/2019-09/vocab/meta-data":true},"$recursiveAnchor":true,"title":"Meta-data vocabulary meta-schema","type":["object","boolean"],"properties":{"title":{"type":"string"},"description":{"type":"string"},"default":true,"deprecated":{"type":"boolean","default":false},"readOnly":{"type":"boolean","default":false},"writeOnly":{"type":"boolean","default":false},"examples":{"type":"array","items":true}}}')},8030:e=>{e.exports=JSON.parse('{"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://json-schema.org/draft/2019-09/meta/validation","$vocabulary":{"https://json-schema.org/draft/2019-09/vocab/validation":true},"$recursiveAnchor":true,"title":"Validation vocabulary meta-schema","type":["object","boolean"],"properties":{"multipleOf":{"type":"number","exclusiveMinimum":0},"maximum":{"type":"number"},"exclusiveMaximum":{"type":"number"},"minimum":{"type":"number"},"exclusiveMinimum":{"type":"number"},"maxLength":{"$ref":"#/$defs/nonNegativeInteger"},"minLength":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"pattern":{"type":"string","format":"regex"},"maxItems":{"$ref":"#/$defs/nonNegativeInteger"},"minItems":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"uniqueItems":{"type":"boolean","default":false},"maxContains":{"$ref":"#/$defs/nonNegativeInteger"},"minContains":{"$ref":"#/$defs/nonNegativeInteger","default":1},"maxProperties":{"$ref":"#/$defs/nonNegativeInteger"},"minProperties":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"required":{"$ref":"#/$defs/stringArray"},"dependentRequired":{"type":"object","additionalProperties":{"$ref":"#/$defs/stringArray"}},"const":true,"enum":{"type":"array","items":true},"type":{"anyOf":[{"$ref":"#/$defs/simpleTypes"},{"type":"array","items":{"$ref":"#/$defs/simpleTypes"},"minItems":1,"uniqueItems":true}]}},"$defs":{"nonNegativeInteger":{"type":"integer","minimum":0},"nonNegativeIntegerDefault0":{"$ref":"#/$defs/nonNegativeInteger","default":0},"simpleTypes":{"enum":["array","boolean","integer","null","number","object","string"]},"stringArray":{"type":"array","items":{"type":"string"},"uniqueItems":true,"default":[]}}}')},8138:e=>{e.exports=JSON.parse('{"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://json-schema.org/draft/2019-09/schema","$vocabulary":{"https://json-schema.org/draft/2019-09/vocab/core":true,"https://json-schema.org/draft/2019-09/vocab/applicator":true,"https://json-schema.org/draft/2019-09/vocab/validation":true,"https://json-schema.org/draft/2019-09/vocab/meta-data":true,"https://json-schema.org/draft/2019-09/vocab/format":false,"https://json-schema.org/draft/2019-09/vocab/content":true},"$recursiveAnchor":true,"title":"Core and Validation specifications meta-schema","allOf":[{"$ref":"meta/core"},{"$ref":"meta/applicator"},{"$ref":"meta/validation"},{"$ref":"meta/meta-data"},{"$ref":"meta/format"},{"$ref":"meta/content"}],"type":["object","boolean"],"properties":{"definitions":{"$comment":"While no longer an official keyword as it is replaced by $defs, this keyword is retained in the meta-schema to prevent incompatible extensions as it remains in common use.","type":"object","additionalProperties":{"$recursiveRef":"#"},"default":{}},"dependencies":{"$comment":"\\"dependencies\\" is no longer a keyword, but schema authors should avoid redefining it to facilitate a smooth transition to \\"dependentSchemas\\" and \\"dependentRequired\\"","type":"object","additionalProperties":{"anyOf":[{"$recursiveRef":"#"},{"$ref":"meta/validation#/$defs/stringArray"}]}}}}')},7216:e=>{e.exports=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/applicator","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/applicator":true},"$dynamicAnchor":"meta","title":"Applicator vocabulary meta-schema","type":["object","boolean"],"properties":{"prefixItems":{"$ref":"#/$defs/schemaArray"},"items":{"$dynamicRef":"#meta"},"contains":{"$dynamicRef":"#meta"},"additionalProperties":{"$dynamicRef":"#meta"},"properties":{"type":"object","additionalProperties":{"$dynamicRef":"#meta"},"default":{}},"patternProperties":{"type":"object","additionalProperties":{"$dynamicRef":"#meta"},"propertyNames":{"format":"regex"},"default":{}},"dependentSchemas":{"type":"object","additionalProperties":{"$dynamicRef":"#meta"},"default":{}},"propertyNames":{"$dynamicRef":"#meta"},"if":{"$dynamicRef":"#meta"},"then":{"$dynamicRef":"#meta"},"else":{"$dynamicRef":"#meta"},"allOf":{"$ref":"#/$defs/schemaArray"},"anyOf":{"$ref":"#/$defs/schemaArray"},"oneOf":{"$ref":"#/$defs/schemaArray"},"not":{"$dynamicRef":"#meta"}},"$defs":{"schemaArray":{"type":"array","minItems":1,"items":{"$dynamicRef":"#meta"}}}}')},8226:e=>{e.exports=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/content","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/content":true},"$dynamicAnchor":"meta","title":"Content vocabulary meta-schema","type":["object","boolean"],"properties":{"contentEncoding":{"type":"string"},"contentMediaType":{"type":"string"},"contentSchema":{"$dynamicRef":"#meta"}}}')},518:e=>{e.exports=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/core","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/core":true},"$dynamicAnchor":"meta","title":"Core vocabulary meta-schema","type":["object","boolean"],"properties":{"$id":{"$ref":"#/$defs/uriReferenceString","$comment":"Non-empty fragments not allowed.","pattern":"^[^#]*#?$"},"$schema":{"$ref":"#/$defs/uriString"},"$ref":{"$ref":"#/$defs/uriReferenceString"},"$anchor":{"$ref":"#/$defs/anchorString"},"$dynamicRef":{"$ref":"#/$defs/uriReferenceString"},"$dynamicAnchor":{"$ref":"#/$defs/anchorString"},"$vocabulary":{"type":"object","propertyNames":{"$ref":"#/$defs/uriString"},"additionalProperties":{"type":"boolean"}},"$comment":{"type":"string"},"$defs":{"type":"object","additionalProperties":{"$dynamicRef":"#meta"}}},"$defs":{"anchorString":{"type":"string","pattern":"^[A-Za-z_][-A-Za-z0-9._]*$"},"uriString":{"type":"string","format":"uri"},"uriReferenceString":{"type":"string","format":"uri-reference"}}}')},4588:e=>{e.exports=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/format-annotation","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/format-annotation":true},"$dynamicAnchor":"meta","title":"Format vocabulary meta-schema for annotation results","type":["object","boolean"],"properties":{"format":{"type":"string"}}}')},5707:e=>{e.exports=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/meta-data","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/meta-data":true},"$dynamicAnchor":"meta","title":"Meta-data vocabulary meta-schema","type":["object","boolean"],"properties":{"title":{"type":"string"},"description":{"type":"string"},"default":true,"deprecated":{"type":"boolean","default":false},"readOnly":{"type":"boolean","default":false},"writeOnly":{"type":"boolean","default":false},"examples":{"type":"array","items":true}}}')},9547:e=>{e.exports=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/unevaluated","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/unevaluated":true},"$dynamicAnchor":"meta","title":"Unevaluated applicator vocabulary meta-schema","type":["object","boolean"],"properties":{"unevaluatedItems":{"$dynamicRef":"#meta"},"unevaluatedProperties":{"$dynamicRef":"#meta"}}}')},7082:e=>{e.exports=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/validation","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/validation":true},"$dynamicAnchor":"meta","title":"Validation vocabulary meta-schema","type":["object","boolean"],"properties":{"type":{"anyOf":[{"$ref":"#/$defs/simpleTypes"},{"type":"array","items":{"$ref":"#/$defs/simpleTypes"},"minItems":1,"uniqueItems":true}]},"const":true,"enum":{"type":"array","items":true},"multipleOf":{"type":"number","exclusiveMinimum":0},"maximum":{"type":"number"},"exclusiveMaximum":{"type":"number"},"minimum":{"type":"number"},"exclusiveMinimum":{"type":"number"},"maxLength":{"$ref":"#/$defs/nonNegativeInteger"},"minLength":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"pattern":{"type":"string","format":"regex"},"maxItems":{"$ref":"#/$defs/nonNegativeInteger"},"minItems":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"uniqueItems":{"type":"boolean","default":false},"maxContains":{"$ref":"#/$defs/nonNegativeInteger"},"minContains":{"$ref":"#/$defs/nonNegativeInteger","default":1},"maxProperties":{"$ref":"#/$defs/nonNegativeInteger"},"minProperties":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"required":{"$ref":"#/$defs/stringArray"},"dependentRequired":{"type":"object","additionalProperties":{"$ref":"#/$defs/stringArray"}}},"$defs":{"nonNegativeInteger":{"type":"integer","minimum":0},"nonNegativeIntegerDefault0":{"$ref":"#/$defs/nonNegativeInteger","default":0},"simpleTypes":{"enum":["array","boolean","integer","null","number","object","string"]},"stringArray":{"type":"array","items":{"type":"string"},"uniqueItems":true,"default":[]}}}')},1678:e=>{e.exports=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/schema","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/core":true,"https://json-schema.org/draft/2020-12/vocab/applicator":true,"https://json-schema.org/draft/2020-12/vocab/unevaluated":true,"https://json-schema.org/draft/2020-12/vocab/validation":true,"https://json-schema.org/draft/2020-12/vocab/meta-data":true,"https://json-schema.org/draft/2020-12/vocab/format-annotation":true,"https://json-schema.org/draft/2020-12/vocab/content":true},"$dynamicAnchor":"meta","title":"Core and Validation specifications meta-schema","allOf":[{"$ref":"meta/core"},{"$ref":"meta/applicator"},{"$ref":"meta/unevaluated"},{"$ref":"meta/validation"},{"$ref":"meta/meta-data"},{"$ref":"meta/format-annotation"},{"$ref":"meta/content"}],"type":["object","boolean"],"$comment":"This meta-schema also defines keywords that have appeared in previous drafts in order to prevent incompatible extensions as they remain in common use.","properties":{"definitions":{"$comment":"\\"definitions\\" has been replaced by \\"$defs\\".","type":"object","additionalProperties":{"$dynamicRef":"#meta"},"deprecated":true,"default":{}},"dependencies":{"$comment":"\\"dependencies\\" has been split and replaced by \\"dependentSchemas\\" and \\"dependentRequired\\" in order to serve their differing semantics.","type":"object","additionalProperties":{"anyOf":[{"$dynamicRef":"#meta"},{"$ref":"meta/validation#/$defs/stringArray"}]},"deprecated":true,"default":{}},"$recursiveAnchor":{"$comment":"\\"$recursiveAnchor\\" has been replaced by \\"$dynamicAnchor\\".","$ref":"meta/core#/$defs/anchorString","deprecated":true},"$recursiveRef":{"$comment":"\\"$recursiveRef\\" has been replaced by \\"$dynamicRef\\".","$ref":"meta/core#/$defs/uriReferenceString","deprecated":true}}}')},2079:e=>{e.exports=JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"http://json-schema.org/draft-07/schema#","title":"Core schema meta-schema","definitions":{"schemaArray":{"type":"array","minItems":1,"items":{"$ref":"#"}},"nonNegativeInteger":{"type":"integer","minimum":0},"nonNegativeIntegerDefault0":{"allOf":[{"$ref":"#/definitions/nonNegativeInteger"},{"default":0}]},"simpleTypes":{"enum":["array","boolean","integer","null","number","object","string"]},"stringArray":{"type":"array","items":{"type":"string"},"uniqueItems":true,"default":[]}},"type":["object","boolean"],"properties":{"$id":{"type":"string","format":"uri-reference"},"$schema":{"type":"string","format":"uri"},"$ref":{"type":"string","format":"uri-reference"},"$comment":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"default":true,"readOnly":{"type":"boolean","default":false},"examples":{"type":"array","items":true},"multipleOf":{"type":"number","exclusiveMinimum":0},"maximum":{"type":"number"},"exclusiveMaximum":{"type":"number"},"minimum":{"type":"number"},"exclusiveMinimum":{"type":"number"},"maxLength":{"$ref":"#/definitions/nonNegativeInteger"},"minLength":{"$ref":"#/definitions/nonNegativeIntegerDefault0"},"pattern":{"type":"string","format":"regex"},"additionalItems":{"$ref":"#"},"items":{"anyOf":[{"$ref":"#"},{"$ref":"#/definitions/schemaArray"}],"default":true},"maxItems":{"$ref":"#/definitions/nonNegativeInteger"},"minItems":{"$ref":"#/definitions/nonNegativeIntegerDefault0"},"uniqueItems":{"type":"boolean","default":false},"contains":{"$ref":"#"},"maxProperties":{"$ref":"#/definitions/nonNegativeInteger"},"minProperties":{"$ref":"#/definitions/nonNegativeIntegerDefault0"},"required":{"$ref":"#/definitions/stringArray"},"additionalProperties":{"$ref":"#"},"definitions":{"type":"object","additionalProperties":{"$ref":"#"},"default":{}},"properties":{"type":"object","additionalProperties":{"$ref":"#"},"default":{}},"patternProperties":{"type":"object","additionalProperties":{"$ref":"#"},"propertyNames":{"format":"regex"},"default":{}},"dependencies":{"type":"object","additionalProperties":{"anyOf":[{"$ref":"#"},{"$ref":"#/definitions/stringArray"}]}},"propertyNames":{"$ref":"#"},"const":true,"enum":{"type":"array","items":true,"minItems":1,"uniqueItems":true},"type":{"anyOf":[{"$ref":"#/definitions/simpleTypes"},{"type":"array","items":{"$ref":"#/definitions/simpleTypes"},"minItems":1,"uniqueItems":true}]},"format":{"type":"string"},"contentMediaType":{"type":"string"},"contentEncoding":{"type":"string"},"if":{"$ref":"#"},"then":{"$ref":"#"},"else":{"$ref":"#"},"allOf":{"$ref":"#/definitions/schemaArray"},"anyOf":{"$ref":"#/definitions/schemaArray"},"oneOf":{"$ref":"#/definitions/schemaArray"},"not":{"$ref":"#"}},"default":true}')}}
var n={}
function __nccwpck_require__(e){var s=n[e]
if(s!==undefined){return s.exports}var r=n[e]={exports:{}}
var i=true
try{t[e](r,r.exports,__nccwpck_require__)
i=false}finally{if(i)delete n[e]}return r.exports}if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/";(()=>{var e=typeof Symbol==="function"?Symbol("webpack queues"):"__webpack_queues__"
var t=typeof Symbol==="function"?Symbol("webpack exports"):"__webpack_exports__"
var n=typeof Symbol==="function"?Symbol("webpack error"):"__webpack_error__"
var resolveQueue=e=>{if(e&&e.d<1){e.d=1
e.forEach(e=>e.r--)
e.forEach(e=>e.r--?e.r++:e())}}
var wrapDeps=s=>s.map(s=>{if(s!==null&&typeof s==="object"){if(s[e])return s
if(s.then){var r=[]
r.d=0
s.then(e=>{i[t]=e
resolveQueue(r)},e=>{i[n]=e
resolveQueue(r)})
var i={}
i[e]=e=>e(r)
return i}}var o={}
o[e]=e=>{}
o[t]=s
return o})
__nccwpck_require__.a=(s,r,i)=>{var o
i&&((o=[]).d=-1)
var a=new Set
var c=s.exports
var l
var u
var f
var d=new Promise((e,t)=>{f=t
u=e})
d[t]=c
d[e]=e=>(o&&e(o),a.forEach(e),d["catch"](e=>{}))
s.exports=d
r(s=>{l=wrapDeps(s)
var r
var getResult=()=>l.map(e=>{if(e[n])throw e[n]
return e[t]})
var i=new Promise(t=>{r=()=>t(getResult)
r.r=0
var fnQueue=e=>e!==o&&!a.has(e)&&(a.add(e),e&&!e.d&&(r.r++,e.push(r)))
l.map(t=>t[e](fnQueue))})
return r.r?i:getResult()},e=>(e?f(d[n]=e):u(c),resolveQueue(o)))
o&&o.d<0&&(o.d=0)}})();(()=>{__nccwpck_require__.d=(e,t)=>{for(var n in t){if(__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)){Object.defineProperty(e,n,{enumerable:true,get:t[n]})}}}})();(()=>{__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)})()
var s=__nccwpck_require__(3220)
s=await s
