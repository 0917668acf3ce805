<?php
class GeoClient
{
    public function city(string $ip): string
    {
        $ch = curl_init('https://geo.example.com/' . rawurlencode($ip));
        curl_setopt($ch, CURLOPT_RETURNTRANSFER, true);
        $body = curl_exec($ch);
        curl_close($ch);
        $data = json_decode($body);
        return $data->city;
    }
}
