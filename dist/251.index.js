export const id=251
export const ids=[251]
export const modules={3251:function(t){(function(e,s){true?t.exports=s():0})(this,function(){"use strict"
var t=typeof globalThis!=="undefined"?globalThis:typeof window!=="undefined"?window:typeof global!=="undefined"?global:typeof self!=="undefined"?self:{}
function getCjsExportFromNamespace(t){return t&&t["default"]||t}var load=function(t,e,s={}){var i,r,n
for(i in e){n=e[i]
s[i]=(r=t[i])!=null?r:n}return s}
var overwrite=function(t,e,s={}){var i,r
for(i in t){r=t[i]
if(e[i]!==void 0){s[i]=r}}return s}
var e={load:load,overwrite:overwrite}
var s
s=class DLList{constructor(t,e){this.incr=t
this.decr=e
this._first=null
this._last=null
this.length=0}push(t){var e
this.length++
if(typeof this.incr==="function"){this.incr()}e={value:t,prev:this._last,next:null}
if(this._last!=null){this._last.next=e
this._last=e}else{this._first=this._last=e}return void 0}shift(){var t
if(this._first==null){return}else{this.length--
if(typeof this.decr==="function"){this.decr()}}t=this._first.value
if((this._first=this._first.next)!=null){this._first.prev=null}else{this._last=null}return t}first(){if(this._first!=null){return this._first.value}}getArray(){var t,e,s
t=this._first
s=[]
while(t!=null){s.push((e=t,t=t.next,e.value))}return s}forEachShift(t){var e
e=this.shift()
while(e!=null){t(e),e=this.shift()}return void 0}debug(){var t,e,s,i,r
t=this._first
r=[]
while(t!=null){r.push((e=t,t=t.next,{value:e.value,prev:(s=e.prev)!=null?s.value:void 0,next:(i=e.next)!=null?i.value:void 0}))}return r}}
var i=s
var r
r=class Events{constructor(t){this.instance=t
this._events={}
if(this.instance.on!=null||this.instance.once!=null||this.instance.removeAllListeners!=null){throw new Error("An Emitter already exists for this object")}this.instance.on=(t,e)=>this._addListener(t,"many",e)
this.instance.once=(t,e)=>this._addListener(t,"once",e)
this.instance.removeAllListeners=(t=null)=>{if(t!=null){return delete this._events[t]}else{return this._events={}}}}_addListener(t,e,s){var i
if((i=this._events)[t]==null){i[t]=[]}this._events[t].push({cb:s,status:e})
return this.instance}listenerCount(t){if(this._events[t]!=null){return this._events[t].length}else{return 0}}async trigger(t,...e){var s,i
try{if(t!=="debug"){this.trigger("debug",`Event triggered: ${t}`,e)}if(this._events[t]==null){return}this._events[t]=this._events[t].filter(function(t){return t.status!=="none"})
i=this._events[t].map(async t=>{var s,i
if(t.status==="none"){return}if(t.status==="once"){t.status="none"}try{i=typeof t.cb==="function"?t.cb(...e):void 0
if(typeof(i!=null?i.then:void 0)==="function"){return await i}else{return i}}catch(t){s=t
{this.trigger("error",s)}return null}})
return(await Promise.all(i)).find(function(t){return t!=null})}catch(t){s=t
{this.trigger("error",s)}return null}}}
var n=r
var o,u,h
o=i
u=n
h=class Queues{constructor(t){var e
this.Events=new u(this)
this._length=0
this._lists=function(){var s,i,r
r=[]
for(e=s=1,i=t;1<=i?s<=i:s>=i;e=1<=i?++s:--s){r.push(new o(()=>this.incr(),()=>this.decr()))}return r}.call(this)}incr(){if(this._length++===0){return this.Events.trigger("leftzero")}}decr(){if(--this._length===0){return this.Events.trigger("zero")}}push(t){return this._lists[t.options.priority].push(t)}queued(t){if(t!=null){return this._lists[t].length}else{return this._length}}shiftAll(t){return this._lists.forEach(function(e){return e.forEachShift(t)})}getFirst(t=this._lists){var e,s,i
for(e=0,s=t.length;e<s;e++){i=t[e]
if(i.length>0){return i}}return[]}shiftLastFrom(t){return this.getFirst(this._lists.slice(t).reverse()).shift()}}
var a=h
var l
l=class BottleneckError extends Error{}
var c=l
var _,d,p,v,f
v=10
d=5
f=e
_=c
p=class Job{constructor(t,e,s,i,r,n,o,u){this.task=t
this.args=e
this.rejectOnDrop=r
this.Events=n
this._states=o
this.Promise=u
this.options=f.load(s,i)
this.options.priority=this._sanitizePriority(this.options.priority)
if(this.options.id===i.id){this.options.id=`${this.options.id}-${this._randomIndex()}`}this.promise=new this.Promise((t,e)=>{this._resolve=t
this._reject=e})
this.retryCount=0}_sanitizePriority(t){var e
e=~~t!==t?d:t
if(e<0){return 0}else if(e>v-1){return v-1}else{return e}}_randomIndex(){return Math.random().toString(36).slice(2)}doDrop({error:t,message:e="This job has been dropped by Bottleneck"}={}){if(this._states.remove(this.options.id)){if(this.rejectOnDrop){this._reject(t!=null?t:new _(e))}this.Events.trigger("dropped",{args:this.args,options:this.options,task:this.task,promise:this.promise})
return true}else{return false}}_assertStatus(t){var e
e=this._states.jobStatus(this.options.id)
if(!(e===t||t==="DONE"&&e===null)){throw new _(`Invalid job status ${e}, expected ${t}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`)}}doReceive(){this._states.start(this.options.id)
return this.Events.trigger("received",{args:this.args,options:this.options})}doQueue(t,e){this._assertStatus("RECEIVED")
this._states.next(this.options.id)
return this.Events.trigger("queued",{args:this.args,options:this.options,reachedHWM:t,blocked:e})}doRun(){if(this.retryCount===0){this._assertStatus("QUEUED")
this._states.next(this.options.id)}else{this._assertStatus("EXECUTING")}return this.Events.trigger("scheduled",{args:this.args,options:this.options})}async doExecute(t,e,s,i){var r,n,o
if(this.retryCount===0){this._assertStatus("RUNNING")
this._states.next(this.options.id)}else{this._assertStatus("EXECUTING")}n={args:this.args,options:this.options,retryCount:this.retryCount}
this.Events.trigger("executing",n)
try{o=await(t!=null?t.schedule(this.options,this.task,...this.args):this.task(...this.args))
if(e()){this.doDone(n)
await i(this.options,n)
this._assertStatus("DONE")
return this._resolve(o)}}catch(t){r=t
return this._onFailure(r,n,e,s,i)}}doExpire(t,e,s){var i,r
if(this._states.jobStatus(this.options.id==="RUNNING")){this._states.next(this.options.id)}this._assertStatus("EXECUTING")
r={args:this.args,options:this.options,retryCount:this.retryCount}
i=new _(`This job timed out after ${this.options.expiration} ms.`)
return this._onFailure(i,r,t,e,s)}async _onFailure(t,e,s,i,r){var n,o
if(s()){n=await this.Events.trigger("failed",t,e)
if(n!=null){o=~~n
this.Events.trigger("retry",`Retrying ${this.options.id} after ${o} ms`,e)
this.retryCount++
return i(o)}else{this.doDone(e)
await r(this.options,e)
this._assertStatus("DONE")
return this._reject(t)}}}doDone(t){this._assertStatus("EXECUTING")
this._states.next(this.options.id)
return this.Events.trigger("done",t)}}
var g=p
var m,y,b
b=e
m=c
y=class LocalDatastore{constructor(t,e,s){this.instance=t
this.storeOptions=e
this.clientId=this.instance._randomIndex()
b.load(s,s,this)
this._nextRequest=this._lastReservoirRefresh=this._lastReservoirIncrease=Date.now()
this._running=0
this._done=0
this._unblockTime=0
this.ready=this.Promise.resolve()
this.clients={}
this._startHeartbeat()}_startHeartbeat(){var t
if(this.heartbeat==null&&(this.storeOptions.reservoirRefreshInterval!=null&&this.storeOptions.reservoirRefreshAmount!=null||this.storeOptions.reservoirIncreaseInterval!=null&&this.storeOptions.reservoirIncreaseAmount!=null)){return typeof(t=this.heartbeat=setInterval(()=>{var t,e,s,i,r
i=Date.now()
if(this.storeOptions.reservoirRefreshInterval!=null&&i>=this._lastReservoirRefresh+this.storeOptions.reservoirRefreshInterval){this._lastReservoirRefresh=i
this.storeOptions.reservoir=this.storeOptions.reservoirRefreshAmount
this.instance._drainAll(this.computeCapacity())}if(this.storeOptions.reservoirIncreaseInterval!=null&&i>=this._lastReservoirIncrease+this.storeOptions.reservoirIncreaseInterval){({reservoirIncreaseAmount:t,reservoirIncreaseMaximum:s,reservoir:r}=this.storeOptions)
this._lastReservoirIncrease=i
e=s!=null?Math.min(t,s-r):t
if(e>0){this.storeOptions.reservoir+=e
return this.instance._drainAll(this.computeCapacity())}}},this.heartbeatInterval)).unref==="function"?t.unref():void 0}else{return clearInterval(this.heartbeat)}}async __publish__(t){await this.yieldLoop()
return this.instance.Events.trigger("message",t.toString())}async __disconnect__(t){await this.yieldLoop()
clearInterval(this.heartbeat)
return this.Promise.resolve()}yieldLoop(t=0){return new this.Promise(function(e,s){return setTimeout(e,t)})}computePenalty(){var t
return(t=this.storeOptions.penalty)!=null?t:15*this.storeOptions.minTime||5e3}async __updateSettings__(t){await this.yieldLoop()
b.overwrite(t,t,this.storeOptions)
this._startHeartbeat()
this.instance._drainAll(this.computeCapacity())
return true}async __running__(){await this.yieldLoop()
return this._running}async __queued__(){await this.yieldLoop()
return this.instance.queued()}async __done__(){await this.yieldLoop()
return this._done}async __groupCheck__(t){await this.yieldLoop()
return this._nextRequest+this.timeout<t}computeCapacity(){var t,e;({maxConcurrent:t,reservoir:e}=this.storeOptions)
if(t!=null&&e!=null){return Math.min(t-this._running,e)}else if(t!=null){return t-this._running}else if(e!=null){return e}else{return null}}conditionsCheck(t){var e
e=this.computeCapacity()
return e==null||t<=e}async __incrementReservoir__(t){var e
await this.yieldLoop()
e=this.storeOptions.reservoir+=t
this.instance._drainAll(this.computeCapacity())
return e}async __currentReservoir__(){await this.yieldLoop()
return this.storeOptions.reservoir}isBlocked(t){return this._unblockTime>=t}check(t,e){return this.conditionsCheck(t)&&this._nextRequest-e<=0}async __check__(t){var e
await this.yieldLoop()
e=Date.now()
return this.check(t,e)}async __register__(t,e,s){var i,r
await this.yieldLoop()
i=Date.now()
if(this.conditionsCheck(e)){this._running+=e
if(this.storeOptions.reservoir!=null){this.storeOptions.reservoir-=e}r=Math.max(this._nextRequest-i,0)
this._nextRequest=i+r+this.storeOptions.minTime
return{success:true,wait:r,reservoir:this.storeOptions.reservoir}}else{return{success:false}}}strategyIsBlock(){return this.storeOptions.strategy===3}async __submit__(t,e){var s,i,r
await this.yieldLoop()
if(this.storeOptions.maxConcurrent!=null&&e>this.storeOptions.maxConcurrent){throw new m(`Impossible to add a job having a weight of ${e} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`)}i=Date.now()
r=this.storeOptions.highWater!=null&&t===this.storeOptions.highWater&&!this.check(e,i)
s=this.strategyIsBlock()&&(r||this.isBlocked(i))
if(s){this._unblockTime=i+this.computePenalty()
this._nextRequest=this._unblockTime+this.storeOptions.minTime
this.instance._dropAllQueued()}return{reachedHWM:r,blocked:s,strategy:this.storeOptions.strategy}}async __free__(t,e){await this.yieldLoop()
this._running-=e
this._done+=e
this.instance._drainAll(this.computeCapacity())
return{running:this._running}}}
var w=y
var k,E
k=c
E=class States{constructor(t){this.status=t
this._jobs={}
this.counts=this.status.map(function(){return 0})}next(t){var e,s
e=this._jobs[t]
s=e+1
if(e!=null&&s<this.status.length){this.counts[e]--
this.counts[s]++
return this._jobs[t]++}else if(e!=null){this.counts[e]--
return delete this._jobs[t]}}start(t){var e
e=0
this._jobs[t]=e
return this.counts[e]++}remove(t){var e
e=this._jobs[t]
if(e!=null){this.counts[e]--
delete this._jobs[t]}return e!=null}jobStatus(t){var e
return(e=this.status[this._jobs[t]])!=null?e:null}statusJobs(t){var e,s,i,r,n
if(t!=null){s=this.status.indexOf(t)
if(s<0){throw new k(`status must be one of ${this.status.join(", ")}`)}i=this._jobs
r=[]
for(e in i){n=i[e]
if(n===s){r.push(e)}}return r}else{return Object.keys(this._jobs)}}statusCounts(){return this.counts.reduce((t,e,s)=>{t[this.status[s]]=e
return t},{})}}
var O=E
var x,B
x=i
B=class Sync{constructor(t,e){this.schedule=this.schedule.bind(this)
this.name=t
this.Promise=e
this._running=0
this._queue=new x}isEmpty(){return this._queue.length===0}async _tryToRun(){var t,e,s,i,r,n,o
if(this._running<1&&this._queue.length>0){this._running++;({task:o,args:t,resolve:r,reject:i}=this._queue.shift())
e=await async function(){try{n=await o(...t)
return function(){return r(n)}}catch(t){s=t
return function(){return i(s)}}}()
this._running--
this._tryToRun()
return e()}}schedule(t,...e){var s,i,r
r=i=null
s=new this.Promise(function(t,e){r=t
return i=e})
this._queue.push({task:t,args:e,resolve:r,reject:i})
this._tryToRun()
return s}}
var j=B
var I="2.19.5"
var R={version:I}
var D=Object.freeze({version:I,default:R})
var require$$2=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
var require$$3=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
var require$$4=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
var C,P,L,S,T,q
q=e
C=n
S=require$$2
L=require$$3
T=require$$4
P=function(){class Group{constructor(t={}){this.deleteKey=this.deleteKey.bind(this)
this.limiterOptions=t
q.load(this.limiterOptions,this.defaults,this)
this.Events=new C(this)
this.instances={}
this.Bottleneck=et
this._startAutoCleanup()
this.sharedConnection=this.connection!=null
if(this.connection==null){if(this.limiterOptions.datastore==="redis"){this.connection=new S(Object.assign({},this.limiterOptions,{Events:this.Events}))}else if(this.limiterOptions.datastore==="ioredis"){this.connection=new L(Object.assign({},this.limiterOptions,{Events:this.Events}))}}}key(t=""){var e
return(e=this.instances[t])!=null?e:(()=>{var e
e=this.instances[t]=new this.Bottleneck(Object.assign(this.limiterOptions,{id:`${this.id}-${t}`,timeout:this.timeout,connection:this.connection}))
this.Events.trigger("created",e,t)
return e})()}async deleteKey(t=""){var e,s
s=this.instances[t]
if(this.connection){e=await this.connection.__runCommand__(["del",...T.allKeys(`${this.id}-${t}`)])}if(s!=null){delete this.instances[t]
await s.disconnect()}return s!=null||e>0}limiters(){var t,e,s,i
e=this.instances
s=[]
for(t in e){i=e[t]
s.push({key:t,limiter:i})}return s}keys(){return Object.keys(this.instances)}async clusterKeys(){var t,e,s,i,r,n,o,u,h
if(this.connection==null){return this.Promise.resolve(this.keys())}n=[]
t=null
h=`b_${this.id}-`.length
e="_settings".length
while(t!==0){[u,s]=await this.connection.__runCommand__(["scan",t!=null?t:0,"match",`b_${this.id}-*_settings`,"count",1e4])
t=~~u
for(i=0,o=s.length;i<o;i++){r=s[i]
n.push(r.slice(h,-e))}}return n}_startAutoCleanup(){var t
clearInterval(this.interval)
return typeof(t=this.interval=setInterval(async()=>{var t,e,s,i,r,n
r=Date.now()
s=this.instances
i=[]
for(e in s){n=s[e]
try{if(await n._store.__groupCheck__(r)){i.push(this.deleteKey(e))}else{i.push(void 0)}}catch(e){t=e
i.push(n.Events.trigger("error",t))}}return i},this.timeout/2)).unref==="function"?t.unref():void 0}updateSettings(t={}){q.overwrite(t,this.defaults,this)
q.overwrite(t,t,this.limiterOptions)
if(t.timeout!=null){return this._startAutoCleanup()}}disconnect(t=true){var e
if(!this.sharedConnection){return(e=this.connection)!=null?e.disconnect(t):void 0}}}Group.prototype.defaults={timeout:1e3*60*5,connection:null,Promise:Promise,id:"group-key"}
return Group}.call(t)
var A=P
var $,N,F
F=e
N=n
$=function(){class Batcher{constructor(t={}){this.options=t
F.load(this.options,this.defaults,this)
this.Events=new N(this)
this._arr=[]
this._resetPromise()
this._lastFlush=Date.now()}_resetPromise(){return this._promise=new this.Promise((t,e)=>this._resolve=t)}_flush(){clearTimeout(this._timeout)
this._lastFlush=Date.now()
this._resolve()
this.Events.trigger("batch",this._arr)
this._arr=[]
return this._resetPromise()}add(t){var e
this._arr.push(t)
e=this._promise
if(this._arr.length===this.maxSize){this._flush()}else if(this.maxTime!=null&&this._arr.length===1){this._timeout=setTimeout(()=>this._flush(),this.maxTime)}return e}}Batcher.prototype.defaults={maxTime:null,maxSize:null,Promise:Promise}
return Batcher}.call(t)
var G=$
var require$$4$1=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
var M=getCjsExportFromNamespace(D)
var Q,U,W,K,z,V,H,Y,J,X,Z,tt=[].splice
V=10
U=5
Z=e
H=a
K=g
z=w
Y=require$$4$1
W=n
J=O
X=j
Q=function(){class Bottleneck{constructor(t={},...e){var s,i
this._addToQueue=this._addToQueue.bind(this)
this._validateOptions(t,e)
Z.load(t,this.instanceDefaults,this)
this._queues=new H(V)
this._scheduled={}
this._states=new J(["RECEIVED","QUEUED","RUNNING","EXECUTING"].concat(this.trackDoneStatus?["DONE"]:[]))
this._limiter=null
this.Events=new W(this)
this._submitLock=new X("submit",this.Promise)
this._registerLock=new X("register",this.Promise)
i=Z.load(t,this.storeDefaults,{})
this._store=function(){if(this.datastore==="redis"||this.datastore==="ioredis"||this.connection!=null){s=Z.load(t,this.redisStoreDefaults,{})
return new Y(this,i,s)}else if(this.datastore==="local"){s=Z.load(t,this.localStoreDefaults,{})
return new z(this,i,s)}else{throw new Bottleneck.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`)}}.call(this)
this._queues.on("leftzero",()=>{var t
return(t=this._store.heartbeat)!=null?typeof t.ref==="function"?t.ref():void 0:void 0})
this._queues.on("zero",()=>{var t
return(t=this._store.heartbeat)!=null?typeof t.unref==="function"?t.unref():void 0:void 0})}_validateOptions(t,e){if(!(t!=null&&typeof t==="object"&&e.length===0)){throw new Bottleneck.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.")}}ready(){return this._store.ready}clients(){return this._store.clients}channel(){return`b_${this.id}`}channel_client(){return`b_${this.id}_${this._store.clientId}`}publish(t){return this._store.__publish__(t)}disconnect(t=true){return this._store.__disconnect__(t)}chain(t){this._limiter=t
return this}queued(t){return this._queues.queued(t)}clusterQueued(){return this._store.__queued__()}empty(){return this.queued()===0&&this._submitLock.isEmpty()}running(){return this._store.__running__()}done(){return this._store.__done__()}jobStatus(t){return this._states.jobStatus(t)}jobs(t){return this._states.statusJobs(t)}counts(){return this._states.statusCounts()}_randomIndex(){return Math.random().toString(36).slice(2)}check(t=1){return this._store.__check__(t)}_clearGlobalState(t){if(this._scheduled[t]!=null){clearTimeout(this._scheduled[t].expiration)
delete this._scheduled[t]
return true}else{return false}}async _free(t,e,s,i){var r,n
try{({running:n}=await this._store.__free__(t,s.weight))
this.Events.trigger("debug",`Freed ${s.id}`,i)
if(n===0&&this.empty()){return this.Events.trigger("idle")}}catch(t){r=t
return this.Events.trigger("error",r)}}_run(t,e,s){var i,r,n
e.doRun()
i=this._clearGlobalState.bind(this,t)
n=this._run.bind(this,t,e)
r=this._free.bind(this,t,e)
return this._scheduled[t]={timeout:setTimeout(()=>e.doExecute(this._limiter,i,n,r),s),expiration:e.options.expiration!=null?setTimeout(function(){return e.doExpire(i,n,r)},s+e.options.expiration):void 0,job:e}}_drainOne(t){return this._registerLock.schedule(()=>{var e,s,i,r,n
if(this.queued()===0){return this.Promise.resolve(null)}n=this._queues.getFirst();({options:r,args:e}=i=n.first())
if(t!=null&&r.weight>t){return this.Promise.resolve(null)}this.Events.trigger("debug",`Draining ${r.id}`,{args:e,options:r})
s=this._randomIndex()
return this._store.__register__(s,r.weight,r.expiration).then(({success:t,wait:o,reservoir:u})=>{var h
this.Events.trigger("debug",`Drained ${r.id}`,{success:t,args:e,options:r})
if(t){n.shift()
h=this.empty()
if(h){this.Events.trigger("empty")}if(u===0){this.Events.trigger("depleted",h)}this._run(s,i,o)
return this.Promise.resolve(r.weight)}else{return this.Promise.resolve(null)}})})}_drainAll(t,e=0){return this._drainOne(t).then(s=>{var i
if(s!=null){i=t!=null?t-s:t
return this._drainAll(i,e+s)}else{return this.Promise.resolve(e)}}).catch(t=>this.Events.trigger("error",t))}_dropAllQueued(t){return this._queues.shiftAll(function(e){return e.doDrop({message:t})})}stop(t={}){var e,s
t=Z.load(t,this.stopDefaults)
s=t=>{var e
e=()=>{var e
e=this._states.counts
return e[0]+e[1]+e[2]+e[3]===t}
return new this.Promise((t,s)=>{if(e()){return t()}else{return this.on("done",()=>{if(e()){this.removeAllListeners("done")
return t()}})}})}
e=t.dropWaitingJobs?(this._run=function(e,s){return s.doDrop({message:t.dropErrorMessage})},this._drainOne=()=>this.Promise.resolve(null),this._registerLock.schedule(()=>this._submitLock.schedule(()=>{var e,i,r
i=this._scheduled
for(e in i){r=i[e]
if(this.jobStatus(r.job.options.id)==="RUNNING"){clearTimeout(r.timeout)
clearTimeout(r.expiration)
r.job.doDrop({message:t.dropErrorMessage})}}this._dropAllQueued(t.dropErrorMessage)
return s(0)}))):this.schedule({priority:V-1,weight:0},()=>s(1))
this._receive=function(e){return e._reject(new Bottleneck.prototype.BottleneckError(t.enqueueErrorMessage))}
this.stop=()=>this.Promise.reject(new Bottleneck.prototype.BottleneckError("stop() has already been called"))
return e}async _addToQueue(t){var e,s,i,r,n,o,u;({args:e,options:r}=t)
try{({reachedHWM:n,blocked:s,strategy:u}=await this._store.__submit__(this.queued(),r.weight))}catch(s){i=s
this.Events.trigger("debug",`Could not queue ${r.id}`,{args:e,options:r,error:i})
t.doDrop({error:i})
return false}if(s){t.doDrop()
return true}else if(n){o=u===Bottleneck.prototype.strategy.LEAK?this._queues.shiftLastFrom(r.priority):u===Bottleneck.prototype.strategy.OVERFLOW_PRIORITY?this._queues.shiftLastFrom(r.priority+1):u===Bottleneck.prototype.strategy.OVERFLOW?t:void 0
if(o!=null){o.doDrop()}if(o==null||u===Bottleneck.prototype.strategy.OVERFLOW){if(o==null){t.doDrop()}return n}}t.doQueue(n,s)
this._queues.push(t)
await this._drainAll()
return n}_receive(t){if(this._states.jobStatus(t.options.id)!=null){t._reject(new Bottleneck.prototype.BottleneckError(`A job with the same id already exists (id=${t.options.id})`))
return false}else{t.doReceive()
return this._submitLock.schedule(this._addToQueue,t)}}submit(...t){var e,s,i,r,n,o,u
if(typeof t[0]==="function"){n=t,[s,...t]=n,[e]=tt.call(t,-1)
r=Z.load({},this.jobDefaults)}else{o=t,[r,s,...t]=o,[e]=tt.call(t,-1)
r=Z.load(r,this.jobDefaults)}u=(...t)=>new this.Promise(function(e,i){return s(...t,function(...t){return(t[0]!=null?i:e)(t)})})
i=new K(u,t,r,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise)
i.promise.then(function(t){return typeof e==="function"?e(...t):void 0}).catch(function(t){if(Array.isArray(t)){return typeof e==="function"?e(...t):void 0}else{return typeof e==="function"?e(t):void 0}})
return this._receive(i)}schedule(...t){var e,s,i
if(typeof t[0]==="function"){[i,...t]=t
s={}}else{[s,i,...t]=t}e=new K(i,t,s,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise)
this._receive(e)
return e.promise}wrap(t){var e,s
e=this.schedule.bind(this)
s=function(...s){return e(t.bind(this),...s)}
s.withOptions=function(s,...i){return e(s,t,...i)}
return s}async updateSettings(t={}){await this._store.__updateSettings__(Z.overwrite(t,this.storeDefaults))
Z.overwrite(t,this.instanceDefaults,this)
return this}currentReservoir(){return this._store.__currentReservoir__()}incrementReservoir(t=0){return this._store.__incrementReservoir__(t)}}Bottleneck.default=Bottleneck
Bottleneck.Events=W
Bottleneck.version=Bottleneck.prototype.version=M.version
Bottleneck.strategy=Bottleneck.prototype.strategy={LEAK:1,OVERFLOW:2,OVERFLOW_PRIORITY:4,BLOCK:3}
Bottleneck.BottleneckError=Bottleneck.prototype.BottleneckError=c
Bottleneck.Group=Bottleneck.prototype.Group=A
Bottleneck.RedisConnection=Bottleneck.prototype.RedisConnection=require$$2
Bottleneck.IORedisConnection=Bottleneck.prototype.IORedisConnection=require$$3
Bottleneck.Batcher=Bottleneck.prototype.Batcher=G
Bottleneck.prototype.jobDefaults={priority:U,weight:1,expiration:null,id:"<no-id>"}
Bottleneck.prototype.storeDefaults={maxConcurrent:null,minTime:0,highWater:null,strategy:Bottleneck.prototype.strategy.LEAK,penalty:null,reservoir:null,reservoirRefreshInterval:null,reservoirRefreshAmount:null,reservoirIncreaseInterval:null,reservoirIncreaseAmount:null,reservoirIncreaseMaximum:null}
Bottleneck.prototype.localStoreDefaults={Promise:Promise,timeout:null,heartbeatInterval:250}
Bottleneck.prototype.redisStoreDefaults={Promise:Promise,timeout:null,heartbeatInterval:5e3,clientTimeout:1e4,Redis:null,clientOptions:{},clusterNodes:null,clearDatastore:false,connection:null}
Bottleneck.prototype.instanceDefaults={datastore:"local",connection:null,id:"<no-id>",rejectOnDrop:true,trackDoneStatus:false,Promise:Promise}
Bottleneck.prototype.stopDefaults={enqueueErrorMessage:"This limiter has been stopped and cannot accept new jobs.",dropWaitingJobs:true,dropErrorMessage:"This limiter has been stopped."}
return Bottleneck}.call(t)
var et=Q
var st=et
return st})}}
