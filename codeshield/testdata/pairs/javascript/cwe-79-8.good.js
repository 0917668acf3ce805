function renderComment(comment) {
  const div = document.createElement('div');
  div.className = 'comment';
  const b = document.createElement('b');
  b.textContent = comment.author;
  div.append(b, ': ', comment.text);
  return div;
}
