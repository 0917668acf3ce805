<?php
class Cart
{
    public static function fromCookie(): self
    {
        if (isset($_COOKIE['cart'])) {
            return unserialize(gzuncompress(base64_decode($_COOKIE['cart'])));
        }
        return new self();
    }
}
