// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function escapeHtml(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

function renderProfile(name, bio) {
  return `
    <html>
      <body>
        <h1>${escapeHtml(name)}</h1>
        <p>${escapeHtml(bio)}</p>
      </body>
    </html>`;
}
