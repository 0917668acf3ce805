// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function showMessage(message) {
  document.getElementById("message").innerHTML = message;
}
