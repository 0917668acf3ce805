<?php

declare(strict_types=1);

final class CartController
{
    public function __construct(private PDO $db)
    {
    }

    public function checkout(): void
    {
        $productId = (int) $_POST['product_id'];
        $quantity = filter_input(INPUT_POST, 'quantity', FILTER_VALIDATE_INT, [
            'options' => ['min_range' => 1, 'max_range' => 100],
        ]);
        if ($quantity === false || $quantity === null) {
            http_response_code(422);
            return;
        }

        $stmt = $this->db->prepare('SELECT price, stock FROM products WHERE id = ?');
        $stmt->execute([$productId]);
        $product = $stmt->fetch(PDO::FETCH_ASSOC);
        if ($product === false) {
            http_response_code(404);
            return;
        }

        $total = $product['price'] * $quantity;
        $update = $this->db->prepare('UPDATE wallets SET balance = balance - ? WHERE user_id = ? AND balance >= ?');
        $update->execute([$total, $_SESSION['user_id'], $total]);
        echo json_encode(['total' => $total]);
    }
}
