<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

$next = urldecode($_GET["next"]);
header("Location: https://shop.example" . $next);
exit;
