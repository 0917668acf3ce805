<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function showOrder(PDO $db, int $id): void
{
    header('Content-Type: text/plain; charset=utf-8');
    try {
        $stmt = $db->prepare('SELECT number, total FROM orders WHERE id = ?');
        $stmt->execute([$id]);
        $order = $stmt->fetch(PDO::FETCH_ASSOC);
    } catch (PDOException $e) {
        http_response_code(500);
        error_log($e->getMessage());
        echo 'The order cannot be shown at the moment.';
        return;
    }
    if ($order === false) {
        http_response_code(404);
        return;
    }
    printf("Order %d: %.2f\n", $order['number'], $order['total']);
}
