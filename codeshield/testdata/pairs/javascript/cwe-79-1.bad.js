// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function renderProfile(name, bio) {
  return `
    <html>
      <body>
        <h1>${name}</h1>
        <p>${bio}</p>
      </body>
    </html>`;
}
