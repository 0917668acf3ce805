<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function sorted(PDO $db): array {
    $order = $_GET["order"] ?? "name";
    if (!in_array($order, ["name", "price"], true)) {
        $order = "name";
    }
    return $db->query("SELECT * FROM products ORDER BY " . $order)->fetchAll();
}
