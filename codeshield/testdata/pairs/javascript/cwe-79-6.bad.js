function renderComments(comments) {
  const list = document.querySelector('#comments');
  list.innerHTML = comments
    .map((c) => `<li><strong>${c.author}</strong>: ${c.body}</li>`)
    .join('');
}
