<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

$name = $_GET["name"];
echo "<h1>Hello " . $name . "</h1>";
