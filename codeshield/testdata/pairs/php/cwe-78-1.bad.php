<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

$host = $_GET["host"];
$output = shell_exec("ping -c 1 " . $host);
echo htmlspecialchars($output);
