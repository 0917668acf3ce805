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
        $quantity = (int) $_POST['quantity'];

        $stmt = $this->db->prepare('SELECT price, stock FROM products WHERE id = ?');
        $stmt->execute([$productId]);
        $product = $stmt->fetch(PDO::FETCH_ASSOC);
        if ($product === false) {
            http_response_code(404);
            return;
        }

        $total = $product['price'] * $quantity;
        $update = $this->db->prepare('UPDATE wallets SET balance = balance - ? WHERE user_id = ?');
        $update->execute([$total, $_SESSION['user_id']]);
        echo json_encode(['total' => $total]);
    }
}
