<?php

final class Crypter
{
    public function __construct(private string $key)
    {
    }

    public function encrypt(string $text): string
    {
        return base64_encode(openssl_encrypt($text, 'AES-128-ECB', $this->key, OPENSSL_RAW_DATA));
    }

    public function encryptCbc(string $text): string
    {
        $iv = str_repeat("\0", 16);
        return base64_encode(openssl_encrypt($text, 'aes-256-cbc', $this->key, OPENSSL_RAW_DATA, $iv));
    }
}
