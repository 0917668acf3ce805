<?php
class Cart
{
    public static function fromSession(): self
    {
        $cart = new self();
        foreach ($_SESSION['cart'] ?? [] as $sku => $quantity) {
            $cart->add((string) $sku, (int) $quantity);
        }
        return $cart;
    }
}
