System.Console.WriteLine("rashomon");
