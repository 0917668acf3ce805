<?php
function placeOrder(mysqli $db, array $items): int
{
    $db->begin_transaction();
    $db->query('INSERT INTO orders () VALUES ()');
    $id = $db->insert_id;
    foreach ($items as $item) {
        $stmt = $db->prepare('INSERT INTO lines (order_id, sku) VALUES (?, ?)');
        $stmt->bind_param('is', $id, $item['sku']);
        if (!$stmt->execute()) {
            throw new RuntimeException('cannot store the line');
        }
    }
    $db->commit();
    return $id;
}
