// ruleid: w3-taint-branch
document.write(location.search);
const h = window.location.hash.substring(1);
// ruleid: w3-taint-branch
el.innerHTML = h;
// ruleid: w3-taint-branch
el.innerHTML = DOMPurify.sanitize(h);
el.innerHTML = h.replace(/</g, "&lt;");
// ruleid: w3-taint-branch
el.innerHTML = h.replace("<", "");
el.outerHTML = h;
// ruleid: w3-taint-branch
a.setAttribute('href', location.href);
a.setAttribute('href', encodeURIComponent(h));
// ruleid: w3-taint-branch
eval(process.argv[2]);
// ruleid: w3-taint-branch
$("#x").html("<b>" + decodeURIComponent(h) + "</b>");
// ruleid: w3-taint-branch
el.insertAdjacentHTML("beforeend", `<i>${h}</i>`);
const p = new URLSearchParams(location.search);
// ruleid: w3-taint-branch
el.innerHTML = p.get("q");
const q = {}; location.search.slice(1).split("&").forEach(kv => { const [k, v] = kv.split("="); q[k] = v; });
// ruleid: w3-taint-branch
el.innerHTML = q.name;
// ruleid: w3-taint-branch
let safe = "x"; if (h) { safe = h; } el.innerHTML = safe;
// ruleid: w3-taint-branch
try { el.innerHTML = JSON.parse(h).x; } catch (e) { el.innerHTML = e.message; }
