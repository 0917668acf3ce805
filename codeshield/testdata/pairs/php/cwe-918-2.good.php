<?php

namespace App\Http\Controllers;

use GuzzleHttp\Client;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Http;

class PreviewController extends Controller
{
    private const HOSTS = ['news.example.com', 'blog.example.com'];

    public function show(Request $request, Client $client)
    {
        $url = $request->input('url');
        $parts = parse_url($url);
        if (($parts['scheme'] ?? '') !== 'https' || !in_array($parts['host'] ?? '', self::HOSTS, true)) {
            abort(422);
        }
        $page = Http::timeout(5)->get($url)->body();
        return response()->json(['length' => strlen($page)]);
    }

    public function image(Request $request, Client $client)
    {
        $name = basename($request->query('src'));
        $response = $client->get('https://cdn.example.com/images/' . rawurlencode($name));
        return response($response->getBody());
    }
}
