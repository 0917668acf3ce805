<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function calculate(): void
{
    $left = $_POST['left'] ?? '0';
    $right = $_POST['right'] ?? '0';
    $operator = $_POST['operator'] ?? '+';

    $result = eval("return $left $operator $right;");

    header('Content-Type: application/json');
    echo json_encode(['result' => $result]);
}

calculate();
