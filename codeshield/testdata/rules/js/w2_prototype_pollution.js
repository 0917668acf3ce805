// ruleid: w2-prototype-pollution
function a(obj, p) { for (let i = 0; i < p.length; i++) { const k = p[i]; obj = obj[k]; } }
// ruleid: w2-prototype-pollution
function b(obj, p) { for (const k of p) { foo(); obj = obj[k]; bar(); } }
