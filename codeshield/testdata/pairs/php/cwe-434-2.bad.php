<?php

namespace App\Http\Controllers;

use Illuminate\Http\Request;

class AvatarController extends Controller
{
    public function store(Request $request)
    {
        $file = $request->file('avatar');
        $name = $file->getClientOriginalName();
        $file->move(public_path('uploads'), $name);
        $request->user()->update(['avatar' => $name]);
        return back();
    }
}
