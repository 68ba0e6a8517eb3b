@testable import SeedSchema
import Testing

/// The promise that a seed gives the same data tomorrow: a hash of the first 1,000 values of each
/// generator's example, under seed 1. One that changes is a change that users must be told of.
@Suite struct StabilityTests {
  private static let hashes: [String: String] = [
    "bytes": "506b5f47b6a39ad5",
    "city": "43526550bc05324c",
    "color": "855215549cfaad04",
    "company": "bc84abdc220c37fe",
    "country": "c41be0a5e2c71aea",
    "country_code": "839114b6be70867b",
    "currency_code": "7c248911a1f55d35",
    "cycle": "412fdb92da652866",
    "domain_name": "88c62ee96f8d1d58",
    "file_name": "c1d8b6698e4d30dc",
    "first_name": "e49f853d353e5308",
    "full_address": "58580ee89c495f4",
    "full_name": "9931293c8ad35968",
    "hex": "2e6ce204cfb3ed26",
    "ip_address": "bd33ac671f9910bd",
    "ipv6_address": "ffcbfb8c90a18fc2",
    "job_title": "36c72f4481935848",
    "language_code": "e262e17c26fcd443",
    "last_name": "bb76fe0ce78c235f",
    "latitude": "c7c2c288740efdad",
    "literal": "13ce2df8a81d6e3d",
    "locale": "cd8bb1eda99d92c6",
    "longitude": "cc08852af4f764f5",
    "mac_address": "7ee4ed8b6d900830",
    "matching": "fd99e615100a651",
    "maybe": "a7bbbb11c53ef95c",
    "mime_type": "4caae9631ef6056",
    "normal": "4446d14ba5020e05",
    "now": "99d0c01412f001f5",
    "paragraph": "921234b40532b61a",
    "pattern": "e491b84816151a82",
    "phone_number": "516bef68bdafddfc",
    "postal_code": "7377166a62fb8f13",
    "price": "51979ee40113ce1f",
    "product_name": "6094419babe89817",
    "random_bool": "673cec6d9edf4cda",
    "random_bytes": "dcd0e524a867105",
    "random_choice": "107d171185bdd011",
    "random_date": "4447f1a3bd528dcc",
    "random_datetime": "33ed941281ffc874",
    "random_decimal": "d3fcbba3e146fdc9",
    "random_email": "4fdb38498d414f1a",
    "random_float": "9f1f19fab0c58dc",
    "random_int": "4def74f1412c4b13",
    "random_json": "b7665d4db795092b",
    "random_string": "6e6acc89943673fa",
    "random_text": "f77c38108291c3e9",
    "random_time": "2452e6ab90a66683",
    "random_username": "f8b8444d20ff3a2c",
    "random_uuid": "1971f57b1fc86c6a",
    "region": "38c0f320657f925e",
    "sentence": "1ca9c628a589e1ea",
    "sequential": "44d2fc49b7d07ad9",
    "sku": "6b139439f13cd4dd",
    "slug": "375a46ae69ef7549",
    "street_address": "10545d9ddbd6e8ab",
    "time_zone": "9972051da651c726",
    "title": "f56240eb83fa5460",
    "token": "2eeafd9a807ae5e4",
    "url": "cf569c1806ffb37b",
    "user_agent": "7ffbc8cae19f22e1",
    "version": "7228814d62ca75c3",
    "weighted": "dbd7f942d931d528",
    "word": "72431cc2c5f740c6",
    "words": "246e57fe5e5a64c2",
    "zipf": "d648c9346826d609",
  ]

  /// FNV-1a of the values' texts (<http://www.isthe.com/chongo/tech/comp/fnv/>), which no digest of
  /// SeedKit's own has a part in.
  private func hash(_ values: Column) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for value in values.all {
      for byte in (value.text ?? "\(value)").utf8 + [10] {
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
      }
    }
    return String(hash, radix: 16)
  }

  @Test(arguments: GeneratorRegistryTests.names) func valuesStayTheSame(_ name: String) throws {
    let found = hash(try GeneratorRegistryTests.example(name).values(1000))
    #expect(Self.hashes[name] == found, "\(name) is \(found)")
  }
}
