<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

$tabs = ["open" => "Open orders", "closed" => "Closed orders"];
$tab = $_GET["tab"] ?? "open";
if (!isset($tabs[$tab])) {
    http_response_code(404);
    exit;
}
echo "<h1 id=\"" . $tab . "\">" . $tabs[$tab] . "</h1>";
