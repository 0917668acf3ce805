<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

$allowed = ["/home", "/profile"];
$next = "/home";
header("Location: " . $next);
exit;
