export const id=735
export const ids=[735]
export const modules={9735:(e,r,t)=>{t.r(r)
t.d(r,{VERSION:()=>u,retry:()=>retry})
var s=t(3251)
var n=t(1015)
var u="0.0.0-development"
function isRequestError(e){return e.request!==void 0}async function errorRequest(e,r,t,s){if(!isRequestError(t)||!t?.request.request){throw t}if(t.status>=400&&!e.doNotRetry.includes(t.status)){const n=s.request.retries!=null?s.request.retries:e.retries
const u=Math.pow((s.request.retryCount||0)+1,2)
throw r.retry.retryRequest(t,n,u)}throw t}async function wrapRequest(e,r,t,n){const u=new s
u.on("failed",function(r,t){const s=~~r.request.request?.retries
const u=~~r.request.request?.retryAfter
n.request.retryCount=t.retryCount+1
if(s>t.retryCount){return u*e.retryAfterBaseValue}})
return u.schedule(requestWithGraphqlErrorHandling.bind(null,e,r,t),n)}async function requestWithGraphqlErrorHandling(e,r,t,s){const u=await t(s)
if(u.data&&u.data.errors&&u.data.errors.length>0&&/Something went wrong while executing your query/.test(u.data.errors[0].message)){const t=new n.G(u.data.errors[0].message,500,{request:s,response:u})
return errorRequest(e,r,t,s)}return u}function retry(e,r){const t=Object.assign({enabled:true,retryAfterBaseValue:1e3,doNotRetry:[400,401,403,404,410,422,451],retries:3},r.retry)
const s={retry:{retryRequest:(e,r,t)=>{e.request.request=Object.assign({},e.request.request,{retries:r,retryAfter:t})
return e}}}
if(t.enabled){e.hook.error("request",errorRequest.bind(null,t,s))
e.hook.wrap("request",wrapRequest.bind(null,t,s))}return s}retry.VERSION=u},1015:(e,r,t)=>{t.d(r,{G:()=>RequestError})
class RequestError extends Error{name
status
request
response
constructor(e,r,t){super(e,{cause:t.cause})
this.name="HttpError"
this.status=Number.parseInt(r)
if(Number.isNaN(this.status)){this.status=0}if("response"in t){this.response=t.response}const s=Object.assign({},t.request)
if(t.request.headers.authorization){s.headers=Object.assign({},t.request.headers,{authorization:t.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})}s.url=s.url.replace(/\bclient_secret=\w+/g,"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]")
this.request=s}}}}
