<?php

namespace App\Http\Controllers;

use App\Models\Item;
use Illuminate\Http\Request;

class ItemController extends Controller
{
    public function index(Request $request)
    {
        $perPage = min(max((int) $request->input('per_page', 20), 1), 100);
        return Item::query()->orderBy('name')->paginate($perPage);
    }

    public function placeholder(Request $request)
    {
        $width = min(max((int) $request->query('w'), 1), 2000);
        $height = min(max((int) $request->query('h'), 1), 2000);
        $image = imagecreatetruecolor($width, $height);
        ob_start();
        imagepng($image);
        return response(ob_get_clean())->header('Content-Type', 'image/png');
    }
}
