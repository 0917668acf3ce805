<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

$url = $_GET["url"];
echo htmlspecialchars(file_get_contents($url));
