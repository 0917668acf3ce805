<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

$id = $_GET["id"];
header("Location: https://shop.example/orders?id=" . urlencode($id));
exit;
