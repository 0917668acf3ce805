<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function buy(array $product): float
{
    $quantity = (int) $_POST['quantity'];
    // ruleid: php-quantity-not-checked
    return $product['price'] * $quantity;
}

function buyChecked(array $product): float
{
    $quantity = (int) $_POST['quantity'];
    if ($quantity < 1 || $quantity > 100) {
        throw new RangeException();
    }
    // ok: php-quantity-not-checked
    return $product['price'] * $quantity;
}

function withdraw(Account $account, int $amount): void
{
    // ruleid: php-amount-not-checked
    $account->balance -= $amount;
}

function withdrawChecked(Account $account, int $amount): void
{
    if ($amount <= 0 || $amount > $account->balance) {
        throw new RangeException();
    }
    // ok: php-amount-not-checked
    $account->balance -= $amount;
}

function trusted(string $url): bool
{
    // ruleid: php-host-compared-loosely
    if (strpos($url, 'example.com') !== false) {
        return true;
    }
    $host = parse_url($url, PHP_URL_HOST);
    // ok: php-host-compared-loosely
    return str_ends_with($host, '.example.com');
}

function check(string $name, string $slug): bool
{
    // ruleid: php-pattern-not-anchored
    if (!preg_match('/[a-z0-9]+/', $name)) {
        return false;
    }
    // ok: php-pattern-not-anchored
    if (!preg_match('/\A[a-z0-9]+\z/', $slug)) {
        return false;
    }
    return true;
}

class BookingController
{
    public function store(Request $request)
    {
        $booking = new Booking();
        // ruleid: php-request-stored-raw
        $booking->guests = $request->guests;
        $booking->save();
    }

    public function storeChecked(Request $request)
    {
        $data = $request->validate(['guests' => 'required|integer|between:1,10']);
        $booking = new Booking();
        // ok: php-request-stored-raw
        $booking->guests = $request->guests;
        $booking->save();
    }
}
