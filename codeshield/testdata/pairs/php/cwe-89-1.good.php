<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

$id = $_GET["id"];
$statement = $conn->prepare("SELECT * FROM users WHERE id = ?");
$statement->bind_param("i", $id);
$statement->execute();
