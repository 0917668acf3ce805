<?php

use GuzzleHttp\Client;

final class PaymentGateway
{
    private Client $http;

    public function __construct(string $base, string $caFile)
    {
        $this->http = new Client([
            'base_uri' => $base,
            'timeout' => 10,
            'verify' => $caFile,
        ]);
    }

    public function fetch(string $url): string
    {
        $context = stream_context_create(['ssl' => ['verify_peer' => true, 'verify_peer_name' => true]]);
        return file_get_contents($url, false, $context);
    }
}
