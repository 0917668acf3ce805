// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function addComment(list, text) {
  const item = document.createElement('li');
  item.innerHTML = `<b>${text}</b>`;
  list.appendChild(item);
}
