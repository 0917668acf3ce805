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
  list.replaceChildren(
    ...hits.map((h) => {
      const li = document.createElement('li');
      const a = document.createElement('a');
      a.href = `/p/${encodeURIComponent(h.id)}`;
      a.textContent = h.title;
      const p = document.createElement('p');
      p.textContent = h.snippet;
      li.append(a, p);
      return li;
    }),
  );
  document.querySelector('#heading').textContent = 'Results for ' + term;
});
