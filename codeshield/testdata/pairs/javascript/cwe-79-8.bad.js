function renderComment(comment) {
  const div = document.createElement('div');
  div.className = 'comment';
  div.innerHTML = '<b>' + comment.author + '</b>: ' + comment.text;
  return div;
}
