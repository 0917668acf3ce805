<?php
namespace App\Http\Controllers;
use Illuminate\Support\Facades\DB;
class UserController extends Controller {
    public function show(Request $request, $id) {
        $name = $request->input('name');
        // ruleid: w2-laravel-sql
        DB::select("select * from u where n = '$name'");
        DB::select("select * from u where n = ?", [$name]);
        // ruleid: w2-laravel-sql
        User::whereRaw("a = " . $request->get('b'))->get();
        $q = User::query();
        // ruleid: w2-laravel-sql
        $q->whereRaw("x = {$request->c}");
        $q->orderByRaw($request->validated()['z']);
        // ruleid: w2-laravel-sql
        return DB::table('x')->select(DB::raw($request->x))->get();
    }
    // ruleid: w2-laravel-sql
    private function other($id) { DB::select("x" . $id); DB::raw(request()->input('x')); }
}
