<?php

namespace App\Http\Controllers;

use App\Models\Item;
use Illuminate\Http\Request;

class ItemController extends Controller
{
    public function index(Request $request)
    {
        $perPage = (int) $request->input('per_page', 20);
        return Item::query()->orderBy('name')->paginate($perPage);
    }

    public function placeholder(Request $request)
    {
        $width = (int) $request->query('w');
        $height = (int) $request->query('h');
        $image = imagecreatetruecolor($width, $height);
        ob_start();
        imagepng($image);
        return response(ob_get_clean())->header('Content-Type', 'image/png');
    }
}
