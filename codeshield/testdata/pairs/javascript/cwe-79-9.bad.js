const list = document.getElementById('results');
const form = document.forms.search;

async function search(term) {
  const res = await fetch(`/api/search?q=${encodeURIComponent(term)}`);
  if (!res.ok) throw new Error(res.statusText);
  return res.json();
}

form.addEventListener('submit', async (e) => {
  e.preventDefault();
  const term = form.q.value;
  const hits = await search(term);
  list.innerHTML = hits
    .map((h) => `<li><a href="/p/${h.id}">${h.title}</a><p>${h.snippet}</p></li>`)
    .join('');
  document.querySelector('#heading').innerHTML = 'Results for ' + term;
});
