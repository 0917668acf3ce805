function run(code, obj, key) {
  // ruleid: eval-non-literal
  eval(code)
  eval('1+1')
  // ruleid: eval-non-literal
  eval("a" + code)
  // ruleid: eval-non-literal
  const f = new Function('a', 'return ' + code)
  new Function("return 1")
  // ruleid: eval-non-literal
  setTimeout(code, 100)
  setTimeout(() => run(), 100)
  setTimeout(function () { run() }, 10)
  setTimeout(async () => { await x }, 1)
  // ruleid: eval-non-literal
  window.eval(code)
  obj[key]['x'] = 1
  // ruleid: proto-pollution
  obj[key][code] = 2
  // ruleid: regexp-nonlit
  new RegExp(`^${key}`)
  new RegExp('abc')
  // ruleid: regexp-nonlit
  new RegExp(key + "x", 'g')
  // ruleid: incomplete-replace, incomplete-replace-2
  code.replace('"', '')
  // ruleid: incomplete-replace, incomplete-replace-2
  code.replace("'", "\\'").replace(/x/, "<")
  for (const k in obj) {
    if (obj.hasOwnProperty(k)) {
      // ruleid: for-in-assign
      dst[k] = obj[k]
    }
  }
}
const fixed = "x"
eval(fixed)

function dom() {
  document.write('<a href="' + location.href + '">')
  document.write(encodeURIComponent(location.hash))
  const params = new URLSearchParams(window.location.search)
  const n = params.get('name')
  el.innerHTML = n
  document.getElementById('x').innerHTML += `<b>${n}</b>`
  el.textContent = n
  $('#a').html(DOMPurify.sanitize(n))
  $('#a').html(window.name)
  el.insertAdjacentHTML('beforeend', location.hash.slice(1))
  const h = decodeURIComponent(window.location.hash)
  if (h.startsWith('http')) { location.href = h }
  for (const [k, v] of params.entries()) {
    div.innerHTML = v
  }
  Object.keys(params).forEach((k) => { document.write(params[k]) })
}

window.parent.postMessage(data, '*')
// ruleid: post-message
parent.postMessage(data, "*")
// ruleid: post-message
frame.contentWindow.postMessage(data, '*')
frame.contentWindow.postMessage(data, 'https://x')
window.addEventListener('message', function (e) {
  console.log(e.data)
})
window.addEventListener('message', (event) => {
  if (event.origin !== 'https://a') { return }
  console.log(event.data)
}, false)
addEventListener("message", (ev) => handle(ev.data))
window.addEventListener("message", onMessage)
window.addEventListener('message', function (evt) { if (evt.origin == 'x') { go() } })
