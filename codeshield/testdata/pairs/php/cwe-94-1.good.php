<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function calculate(): void
{
    $left = (float) ($_POST['left'] ?? 0);
    $right = (float) ($_POST['right'] ?? 0);
    $operator = $_POST['operator'] ?? '+';

    $result = match ($operator) {
        '+' => $left + $right,
        '-' => $left - $right,
        '*' => $left * $right,
        '/' => $right == 0 ? null : $left / $right,
        default => null,
    };

    header('Content-Type: application/json');
    echo json_encode(['result' => $result]);
}

calculate();
