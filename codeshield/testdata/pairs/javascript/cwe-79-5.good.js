// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function addComment(list, text) {
  const item = document.createElement('li');
  const bold = document.createElement('b');
  bold.textContent = text;
  item.appendChild(bold);
  list.appendChild(item);
}
