// MATCH:
fetch({method: "POST"});
// MATCH:
fetch({url: u, method: 'POST', body});
const opts = {method: "POST"}; fetch(opts);
// MATCH:
fetch({method: `POST`});
