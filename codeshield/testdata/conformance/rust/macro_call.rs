fn f() {
    // MATCH:
    println!("a");
    // MATCH:
    println!("{}", x);
    eprintln!("a");
    println("a");
}
