<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function sorted(PDO $db): array {
    $order = $_GET["order"] ?? "name";
    return $db->query("SELECT * FROM products ORDER BY " . $order)->fetchAll();
}
