<?php
function placeOrder(mysqli $db, array $items): int
{
    $db->begin_transaction();
    try {
        $db->query('INSERT INTO orders () VALUES ()');
        $id = $db->insert_id;
        $stmt = $db->prepare('INSERT INTO lines (order_id, sku) VALUES (?, ?)');
        foreach ($items as $item) {
            $stmt->bind_param('is', $id, $item['sku']);
            $stmt->execute();
        }
        $db->commit();
        return $id;
    } catch (Throwable $e) {
        $db->rollback();
        throw $e;
    }
}
