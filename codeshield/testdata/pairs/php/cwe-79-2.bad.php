<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

$name = trim($_GET["name"] ?? "");
echo "<h1>Results for " . strtolower($name) . "</h1>";
