<?php

namespace App\Http\Controllers;

use GuzzleHttp\Client;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Http;

class PreviewController extends Controller
{
    public function show(Request $request, Client $client)
    {
        $url = $request->input('url');
        $page = Http::timeout(5)->get($url)->body();
        return response()->json(['length' => strlen($page)]);
    }

    public function image(Request $request, Client $client)
    {
        $response = $client->get($request->query('src'));
        return response($response->getBody());
    }
}
