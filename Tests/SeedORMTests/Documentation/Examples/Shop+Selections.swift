import SeedORM
import Foundation
import Testing

extension Shop {
  static func selections(_ db: Database) async throws {
    let totals = try await Order.all
      .group { $0.city }
      .select { ($0.city, $0.total.sum, $0.id.count) }
      .fetch(in: db)  // [(String, Decimal?, Int)]
    let typed: [(String, Decimal?, Int)] = totals
    #expect(typed.map(\.2) == [2])

    let labels = User.all.select { user in
      Case(user.age < 18, then: "minor").when(user.age < 65, then: "adult").otherwise("senior")
    }
    let ages: [String] = try await labels.fetch(in: db)
    #expect(ages.sorted() == ["adult", "minor"])
    let rests = User.all.select { _ in ColumnExpression<Int>.sql("age % \(7)") }
    let numbers: [Int] = try await rests.fetch(in: db)
    #expect(numbers.sorted() == [0, 2])
    let counts = User.all.select { user in
      let posts = Post.where { $0.authorID == user.id }
      return (user.username, ColumnExpression.value(of: posts.select { $0.id.count }))
    }
    #expect(try await counts.fetch(in: db).count == 2)
    let running = User.all.select { user in
      let window = Window.partition(user.role).order(user.age.descending)
      return (user.username, window.rowNumber, user.score.sum.over(window))
    }
    #expect(try await running.fetch(in: db).map(\.1).max() == 2)
    let emails = User.all.select { $0.email }.union(Customer.all.select { $0.email })
    #expect(try await emails.fetch(in: db).count == 3)

    let young = User.where { $0.age < 18 }.select { ($0.username, $0.age) }
    let admins = User.where { $0.role == .admin }.select { ($0.username, $0.age) }
    let both = young.union(admins).order(User.columns.age.ascending)
    #expect(try await both.fetch(in: db).map(\.0) == ["bob"])
  }
}
