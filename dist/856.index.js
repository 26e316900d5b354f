export const id=856
export const ids=[856]
export const modules={6856:(t,e,r)=>{r.r(e)
r.d(e,{throttling:()=>throttling})
var o=r(3251)
var n="0.0.0-development"
var noop=()=>Promise.resolve()
function wrapRequest(t,e,r){return t.retryLimiter.schedule(doRequest,t,e,r)}async function doRequest(t,e,r){const{pathname:o}=new URL(r.url,"http://github.test")
const n=isAuthRequest(r.method,o)
const s=!n&&r.method!=="GET"&&r.method!=="HEAD"
const i=r.method==="GET"&&o.startsWith("/search/")
const a=o.startsWith("/graphql")
const u=~~e.retryCount
const c=u>0?{priority:0,weight:0}:{}
if(t.clustering){c.expiration=1e3*60}if(s||a){await t.write.key(t.id).schedule(c,noop)}if(s&&t.triggersNotification(o)){await t.notifications.key(t.id).schedule(c,noop)}if(i){await t.search.key(t.id).schedule(c,noop)}const l=(n?t.auth:t.global).key(t.id).schedule(c,e,r)
if(a){const t=await l
if(t.data.errors!=null&&t.data.errors.some(t=>t.type==="RATE_LIMITED")){const e=Object.assign(new Error("GraphQL Rate Limit Exceeded"),{response:t,data:t.data})
throw e}}return l}function isAuthRequest(t,e){return t==="PATCH"&&/^\/applications\/[^/]+\/token\/scoped$/.test(e)||t==="POST"&&(/^\/applications\/[^/]+\/token$/.test(e)||/^\/app\/installations\/[^/]+\/access_tokens$/.test(e)||e==="/login/oauth/access_token")}var s=["/orgs/{org}/invitations","/orgs/{org}/invitations/{invitation_id}","/orgs/{org}/teams/{team_slug}/discussions","/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments","/repos/{owner}/{repo}/collaborators/{username}","/repos/{owner}/{repo}/commits/{commit_sha}/comments","/repos/{owner}/{repo}/issues","/repos/{owner}/{repo}/issues/{issue_number}/comments","/repos/{owner}/{repo}/issues/{issue_number}/sub_issue","/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority","/repos/{owner}/{repo}/pulls","/repos/{owner}/{repo}/pulls/{pull_number}/comments","/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies","/repos/{owner}/{repo}/pulls/{pull_number}/merge","/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","/repos/{owner}/{repo}/pulls/{pull_number}/reviews","/repos/{owner}/{repo}/releases","/teams/{team_id}/discussions","/teams/{team_id}/discussions/{discussion_number}/comments"]
function routeMatcher(t){const e=t.map(t=>t.split("/").map(t=>t.startsWith("{")?"(?:.+?)":t).join("/"))
const r=`^(?:${e.map(t=>`(?:${t})`).join("|")})[^/]*$`
return new RegExp(r,"i")}var i=routeMatcher(s)
var a=i.test.bind(i)
var u={}
var createGroups=function(t,e){u.global=new t.Group({id:"octokit-global",maxConcurrent:10,...e})
u.auth=new t.Group({id:"octokit-auth",maxConcurrent:1,...e})
u.search=new t.Group({id:"octokit-search",maxConcurrent:1,minTime:2e3,...e})
u.write=new t.Group({id:"octokit-write",maxConcurrent:1,minTime:1e3,...e})
u.notifications=new t.Group({id:"octokit-notifications",maxConcurrent:1,minTime:3e3,...e})}
function throttling(t,e){const{enabled:r=true,Bottleneck:n=o,id:s="no-id",timeout:i=1e3*60*2,connection:c}=e.throttle||{}
if(!r){return{}}const l={timeout:i}
if(typeof c!=="undefined"){l.connection=c}const m=Object.assign({clustering:c!=null,triggersNotification:a,fallbackSecondaryRateRetryAfter:60,retryAfterBaseValue:1e3,id:s},e.throttle)
if(typeof m.onSecondaryRateLimit!=="function"||typeof m.onRateLimit!=="function"){throw new Error(`octokit/plugin-throttling error:\n        You must pass the onSecondaryRateLimit and onRateLimit error handlers.\n        See https://octokit.github.io/rest.js/#throttling\n\n        const octokit = new Octokit({\n          throttle: {\n            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},\n            onRateLimit: (retryAfter, options) => {/* ... */}\n          }\n        })\n    `)}let p=false
const initializeBottleneck=()=>{if(p){return}p=true
if(u.global==null){createGroups(n,l)}m.global=m.global??u.global
m.auth=m.auth??u.auth
m.search=m.search??u.search
m.write=m.write??u.write
m.notifications=m.notifications??u.notifications
m.retryLimiter=m.retryLimiter??new n
const e={}
const r=new n.Events(e)
e.on("secondary-limit",m.onSecondaryRateLimit)
e.on("rate-limit",m.onRateLimit)
e.on("error",e=>t.log.warn("Error in throttling-plugin limit handler",e))
m.retryLimiter.on("failed",async function(e,o){const[n,s,i]=o.args
const{pathname:a}=new URL(i.url,"http://github.test")
const u=a.startsWith("/graphql")&&e.status!==401
if(!(u||e.status===403||e.status===429)){return}const c=~~s.retryCount
s.retryCount=c
i.request.retryCount=c
const{wantRetry:l,retryAfter:m=0}=await async function(){if(/\bsecondary rate\b/i.test(e.message)){const o=Number(e.response.headers["retry-after"])||n.fallbackSecondaryRateRetryAfter
const s=await r.trigger("secondary-limit",o,i,t,c)
return{wantRetry:s,retryAfter:o}}if(e.response.headers!=null&&e.response.headers["x-ratelimit-remaining"]==="0"||(e.response.data?.errors??[]).some(t=>t.type==="RATE_LIMITED")){const o=new Date(~~e.response.headers["x-ratelimit-reset"]*1e3).getTime()
const n=Math.max(Math.ceil((o-Date.now())/1e3)+1,0)
const s=await r.trigger("rate-limit",n,i,t,c)
return{wantRetry:s,retryAfter:n}}return{}}()
if(l){s.retryCount++
return m*n.retryAfterBaseValue}})}
t.hook.wrap("request",(t,e)=>{initializeBottleneck()
return wrapRequest(m,t,e)})
return{}}throttling.VERSION=n
throttling.triggersNotification=a}}
