function renderComments(comments) {
  const list = document.querySelector('#comments');
  list.replaceChildren();
  for (const c of comments) {
    const li = document.createElement('li');
    const b = document.createElement('strong');
    b.textContent = c.author;
    li.append(b, `: ${c.body}`);
    list.append(li);
  }
}
