print("cchc")
